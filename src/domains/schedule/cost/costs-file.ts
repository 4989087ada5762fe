import { today } from '../../../platform/clock.ts'
import { dateOf } from '../../../web/dates.ts'
import { download } from '../../../web/download.ts'
import { found, signedIn } from '../../../web/request.server.ts'
import { formatNames } from '../../programme/templates/session-words.ts'
import { programmeYearOf } from '../../programme/terms.ts'
import { type Cell, csvText } from '../../trusts/csv.ts'
import type { Route } from './+types/costs-file'
import { type ReviewCosts, yearCosts } from './costs.server.ts'

const hours = (minutes: number | null) => (minutes === null ? null : Math.round(minutes / 6) / 10)
const pounds = (pence: number | null) => (pence === null ? null : pence / 100)
const day = (moment: string | null) => moment && dateOf(moment)

const columns: [string, (review: ReviewCosts) => Cell][] = [
  ['Host trust', ({ trustName }) => trustName],
  ['Day one', ({ day1 }) => day1],
  ['Kind', ({ format }) => formatNames[format]],
  ['Estimated as at', ({ madeAt }) => day(madeAt)],
  ['Host hours, estimated', ({ hostMinutes }) => hours(hostMinutes)],
  ['Team hours, estimated', ({ teamMinutes }) => hours(teamMinutes)],
  ['Team travel in pounds, estimated', ({ teamPence }) => pounds(teamPence)],
  ['Recorded as at', ({ recordedAt }) => day(recordedAt)],
  ['Host hours, recorded', ({ recordedHostMinutes }) => hours(recordedHostMinutes)],
  ['Host travel in pounds, recorded', ({ recordedHostPence }) => pounds(recordedHostPence)],
  ['Reviewers', ({ reviewers }) => reviewers],
  ['Reviewers who have recorded', ({ recordedBy }) => recordedBy],
  ['Team hours, recorded', ({ recordedTeamMinutes }) => hours(recordedTeamMinutes)],
  ['Team travel in pounds, recorded', ({ recordedTeamPence }) => pounds(recordedTeamPence)],
]

/** The year's table, to work with elsewhere. Blank means that nothing is estimated or recorded yet. */
export async function loader(args: Route.LoaderArgs) {
  const yearId = new URL(args.request.url).searchParams.get('year') ?? programmeYearOf(today())
  const { reviews } = found(await yearCosts(signedIn(args), { yearId }))
  const rows = reviews.map((review) => columns.map(([, cell]) => cell(review)))
  return download(
    `time-and-travel-${yearId.replace('/', '-')}.csv`,
    csvText(
      columns.map(([name]) => name),
      rows,
    ),
  )
}
