import { clockTime, dateOf } from '../../web/dates.ts'
import { download } from '../../web/download.ts'
import { found, signedIn } from '../../web/request.server.ts'
import { csvText } from '../trusts/csv.ts'
import type { Route } from './+types/history-file'
import { reviewHistory } from './history.server.ts'

/** The history as a table to keep or to search. */
export async function loader(args: Route.LoaderArgs) {
  const { entries } = found(await reviewHistory(signedIn(args), { reviewId: args.params.reviewId }))
  const rows = entries.map(({ at, who, words }) => [dateOf(at), clockTime(at), who, words])
  return download('review-history.csv', csvText(['Date', 'Time (London)', 'Who', 'What'], rows))
}
