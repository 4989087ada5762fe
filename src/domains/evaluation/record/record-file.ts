import { download } from '../../../web/download.ts'
import { found, signedIn } from '../../../web/request.server.ts'
import { partNames } from '../../allocation/parts.ts'
import { type Cell, csvText } from '../../trusts/csv.ts'
import type { Route } from './+types/record-file'
import { ownRecord } from './own-record.server.ts'
import { allMinutes, type RecordEntry, sessionMinutes } from './record.ts'

const hours = (minutes: number) => Math.round(minutes / 6) / 10

const columns: [string, (entry: RecordEntry) => Cell][] = [
  ['Host trust', ({ trustName }) => trustName],
  ['Day one', ({ days }) => days[0]],
  ['Day three', ({ days }) => days[2]],
  ['Part', ({ part }) => partNames[part]],
  ['Hours of preparing', ({ preparingMinutes }) => hours(preparingMinutes)],
  ['Hours of the review', (entry) => hours(sessionMinutes(entry))],
  ['As scheduled', ({ scheduledMinutes }) => hours(scheduledMinutes)],
  ['Why not as scheduled', ({ because }) => because],
  ['Hours in all', (entry) => hours(allMinutes(entry))],
  ['What I learned', ({ learned }) => learned],
  ['What I take back', ({ takeBacks }) => takeBacks.map(({ words }) => words).join('\n\n')],
  ['Certificate', ({ certificate }) => certificate?.number ?? null],
]

/** One's own record as a table; or as it is, for another system. */
export async function loader(args: Route.LoaderArgs) {
  const record = found(await ownRecord(signedIn(args), null))
  if (new URL(args.request.url).pathname.endsWith('/data'))
    return download('my-record.json', JSON.stringify(record, null, 2))
  const rows = record.entries.map((entry) => columns.map(([, cell]) => cell(entry)))
  const header = columns.map(([name]) => name)
  return download('my-record.csv', csvText(header, rows))
}
