import { download } from '../../../web/download.ts'
import { found, signedIn } from '../../../web/request.server.ts'
import { csvText } from '../../trusts/csv.ts'
import type { Route } from './+types/take-backs-file'
import { londonDay } from './record.ts'
import { sharedTakeBacks } from './shared-take-backs.server.ts'

/** The list as it was searched, to work with elsewhere. */
export async function loader(args: Route.LoaderArgs) {
  const typed = (new URL(args.request.url).searchParams.get('q') ?? '').trim().slice(0, 200)
  const all = found(await sharedTakeBacks(signedIn(args), { typed }))
  const rows = all.map(({ words, name, trust, sharedAt }) => [londonDay(sharedAt), name, trust, words])
  return download(
    'taken-back.csv',
    csvText(['Shared on', 'Reviewer', 'Their trust', 'What they took back'], rows),
  )
}
