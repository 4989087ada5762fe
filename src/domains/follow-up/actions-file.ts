import { download } from '../../web/download.ts'
import { found, missing, signedIn } from '../../web/request.server.ts'
import type { Route } from './+types/actions-file'
import { actionsToTake } from './actions-page.server.ts'
import { actionsCsv, actionsWorkbook } from './actions-workbook.server.ts'

/** The host's own actions, to work on elsewhere or to keep. */
export async function loader(args: Route.LoaderArgs) {
  const { reviewId, format } = args.params
  if (format !== 'csv' && format !== 'excel') throw missing()
  const taken = found(await actionsToTake(signedIn(args), { reviewId }))
  return format === 'csv'
    ? download('actions.csv', actionsCsv(taken))
    : download('actions.xlsx', await actionsWorkbook(taken))
}
