import { today } from '../../../platform/clock.ts'
import { sessionContext } from '../../context.ts'
import { download } from '../../download.ts'
import { missing, signedIn } from '../../request.server.ts'
import type { Route } from './+types/own-data-file'
import { ownData } from './own-data.server.ts'
import { ownDataWorkbook } from './own-data-workbook.server.ts'
import { signInData } from './sign-in-data.server.ts'

/** Everything that is held of whoever asks: to read, or for another system. */
export async function loader(args: Route.LoaderArgs) {
  const { format } = args.params
  if (format !== 'excel' && format !== 'json') throw missing()
  const actor = signedIn(args)
  const kinds = [...(await ownData(actor, null)), ...(await signInData(actor.personId, args.request))]
  const name = args.context.get(sessionContext)?.name ?? ''
  if (format === 'excel')
    return download('my-data.xlsx', await ownDataWorkbook(kinds, { name, today: today() }))
  const held = kinds.map(({ title, headings, rows }) => ({
    title,
    rows: rows.map((row) => Object.fromEntries(headings.map((heading, place) => [heading, row[place]]))),
  }))
  return download('my-data.json', JSON.stringify({ name, asAt: today(), held }, null, 2))
}
