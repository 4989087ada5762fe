import { download } from '../../web/download.ts'
import { found, signedIn } from '../../web/request.server.ts'
import type { Route } from './+types/final-text-file'
import { openReport } from './open-report.server.ts'
import { finalText } from './text-check.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const { cover, text } = found(await finalText(actor, { reviewId }))
  if (cover.state === 'released') await openReport(actor, { reviewId, how: 'page' })
  return download('report-final-text.txt', text)
}
