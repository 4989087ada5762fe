import { dateOf } from '../../../web/dates.ts'
import { download } from '../../../web/download.ts'
import { found, signedIn } from '../../../web/request.server.ts'
import { type Cell, csvText } from '../../trusts/csv.ts'
import type { Route } from './+types/feedback-list-file'
import { chosenWords } from './feedback.ts'
import { type FeedbackOfReview, feedbackList } from './feedback-list.server.ts'
import { askedIn } from './feedback-list-address.ts'

const columns: [string, (one: FeedbackOfReview) => Cell][] = [
  ['Host trust', ({ trustName }) => trustName],
  ['Day one', ({ day1 }) => day1],
  ['Lead reviewer', ({ leadName }) => leadName],
  ['Sent on', ({ sentAt }) => sentAt && dateOf(sentAt)],
  ['What went well', ({ wentWell }) => wentWell],
  ['What got in the way', ({ inTheWay }) => inTheWay],
  ['Team right for it', ({ teamFit }) => chosenWords('teamFit', teamFit)],
  ['A better match', ({ teamWords }) => teamWords],
  ['Host understood the purpose', ({ purpose }) => chosenWords('purpose', purpose)],
  ['What would have helped', ({ purposeWords }) => purposeWords],
  ['Time and travel', ({ cost }) => chosenWords('cost', cost)],
  ['What cost more than it gave', ({ costWords }) => costWords],
  ['Wishes met', ({ wishes }) => chosenWords('wishes', wishes)],
  ['What stayed open', ({ wishesWords }) => wishesWords],
]

/** The list as it was searched, to work with elsewhere. */
export async function loader(args: Route.LoaderArgs) {
  const { reviews } = found(await feedbackList(signedIn(args), askedIn(args.request)))
  const rows = reviews.map((one) => columns.map(([, cell]) => cell(one)))
  const header = columns.map(([name]) => name)
  return download('feedback-of-lead-reviewers.csv', csvText(header, rows))
}
