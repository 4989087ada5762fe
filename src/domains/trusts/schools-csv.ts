import { download } from '../../web/download.ts'
import { found, signedIn } from '../../web/request.server.ts'
import type { Route } from './+types/schools-csv'
import { type Cell, csvText } from './csv.ts'
import { phaseWords } from './school-kind.ts'
import { trustDetails } from './trust-details.server.ts'
import type { TrustSchool } from './trust-details.ts'

const columns: [string, (school: TrustSchool) => Cell][] = [
  ['School', (school) => school.name],
  ['URN', (school) => school.urn],
  ['Phase', phaseWords],
  ['Type', (school) => school.type],
  ['Pupils', (school) => school.pupils],
  ['Free school meals, %', (school) => school.fsm],
  ['Pupils and free school meals as at', (school) => school.pupilsAsAt],
  ['Joined the trust', (school) => school.joinedOn],
  ['Local authority', (school) => school.localAuthority],
  ['Town', (school) => school.town],
  ['Postcode', (school) => school.postcode],
  ['Register as at', (school) => school.asAt],
]

/** The table of schools, to work with elsewhere. Blank means that the register publishes no figure. */
export async function loader(args: Route.LoaderArgs) {
  const trust = found(await trustDetails(signedIn(args), { trustId: args.params.trustId }))
  const rows = trust.schools.map((school) => columns.map(([, cell]) => cell(school)))
  const name = trust.name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
  return download(
    `${name || 'trust'}-schools.csv`,
    csvText(
      columns.map(([name]) => name),
      rows,
    ),
  )
}
