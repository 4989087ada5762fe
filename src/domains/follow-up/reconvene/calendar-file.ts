import { configContext } from '../../../web/context.ts'
import { download } from '../../../web/download.ts'
import { found, signedIn } from '../../../web/request.server.ts'
import type { Route } from './+types/calendar-file'
import { reconveneCalendar } from './reconvene-calendar.ts'
import { reconvenePage } from './reconvene-page.server.ts'

/** The reconvene day as a file for a calendar. */
export async function loader(args: Route.LoaderArgs) {
  const { reviewId } = args.params
  const { reconvene } = found(await reconvenePage(signedIn(args), { reviewId }))
  const { url } = args.context.get(configContext)
  const file = reconveneCalendar(found(reconvene), {
    url: `${url}/reviews/${reviewId}/reconvene`,
    host: new URL(url).hostname,
  })
  return download('reconvene-day.ics', file)
}
