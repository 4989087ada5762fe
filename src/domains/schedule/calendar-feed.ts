import { addressOf, idHost } from '../../access/mail-settings.server.ts'
import { actorContext, requestIdContext } from '../../web/context.ts'
import { found } from '../../web/request.server.ts'
import type { Route } from './+types/calendar-feed'
import { personAtAddress } from './calendar-address.server.ts'
import { ownCalendarFile } from './calendar-file.ts'
import { ownCalendar } from './own-calendar.server.ts'

/** A calendar asks without signing in; the address is the key. It is read as its owner, by the usual rules. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const [token = '', end] = [params.file.slice(0, -4), params.file.slice(-4)]
  const nobody = { ...context.get(actorContext), personId: null }
  const personId = found(end === '.ics' ? await personAtAddress(nobody, { token }) : null)
  const calendar = await ownCalendar({ personId, requestId: context.get(requestIdContext) }, null)
  return new Response(ownCalendarFile(calendar, { idHost: idHost(), addressOf }), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="reviews.ics"',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    },
  })
}
