import { download } from '../../../web/download.ts'
import { found, signedIn } from '../../../web/request.server.ts'
import type { Route } from './+types/round-file'
import { roundSheets } from './round-seen.server.ts'
import { workbookOf } from './workbook.server.ts'

/** The round as a spreadsheet, for the central team alone. */
export async function loader(args: Route.LoaderArgs) {
  const seen = found(await roundSheets(signedIn(args), { roundId: args.params.roundId }))
  const name = seen.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  return download(`round-${name}.xlsx`, await workbookOf(seen))
}
