import { found, missing, signedIn } from '../../web/request.server.ts'
import type { Route } from './+types/actions-file'
import { actionsToTake } from './actions-page.server.ts'
import { actionsCsv, actionsWorkbook } from './actions-workbook.server.ts'

/** The host's own actions, to work on elsewhere or to keep. */
export async function loader(args: Route.LoaderArgs) {
  const { reviewId, format } = args.params
  if (format !== 'csv' && format !== 'excel') throw missing()
  const taken = found(await actionsToTake(signedIn(args), { reviewId }))
  const [type, name, body] =
    format === 'csv'
      ? ['text/csv; charset=utf-8', 'actions.csv', actionsCsv(taken)]
      : [
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          'actions.xlsx',
          new Uint8Array(await actionsWorkbook(taken)),
        ]
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
