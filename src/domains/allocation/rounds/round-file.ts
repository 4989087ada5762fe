import { found, signedIn } from '../../../web/request.server.ts'
import type { Route } from './+types/round-file'
import { roundSheets } from './round-seen.server.ts'
import { workbookOf } from './workbook.server.ts'

/** The round as a spreadsheet, for the central team alone. */
export async function loader(args: Route.LoaderArgs) {
  const seen = found(await roundSheets(signedIn(args), { roundId: args.params.roundId }))
  const name = seen.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  return new Response(new Uint8Array(await workbookOf(seen)), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="round-${name}.xlsx"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
