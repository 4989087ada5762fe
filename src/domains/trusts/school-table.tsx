import { Link } from 'react-router'
import { longDate } from '../../web/dates.ts'
import { BarCell } from '../../web/ui/bar-cell.tsx'
import { DataTable, type TableColumn } from '../../web/ui/data-table.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Marked } from '../../web/ui/shape-mark.tsx'
import { Dim, Text } from '../../web/ui/text.tsx'
import { asAt } from './as-at.ts'
import { kindOfSchool, phaseWords } from './school-kind.ts'
import {
  belongingDays,
  distance,
  kilometres,
  middleOf,
  placeDays,
  placed,
  pupilsOf,
  type TrustDetails,
  type TrustSchool,
} from './trust-details.ts'
import { kindShapes } from './trust-map.tsx'

export type SchoolOrder = 'name' | 'size'

/** The schools, with everything that the map shows and more. */
export function SchoolTable({ trust, order }: { trust: TrustDetails; order: SchoolOrder }) {
  return (
    <Section title="Schools" id="schools" aside={<OrderWords order={order} />}>
      <DataTable
        caption="Schools of the trust"
        hideCaption
        columns={columnsFor(trust)}
        rows={inOrder(trust.schools, order).map((school) => ({
          id: String(school.urn),
          cells: cellsOf(school, trust),
        }))}
        empty="The register names no school in this trust."
      />
      <Text size="sm" dim measure>
        From Get Information about Schools, as at {longDate(trust.asAt)}. “Not published” means that the
        register gives no figure. Distances are straight lines from the middle of the schools.
      </Text>
    </Section>
  )
}

function OrderWords({ order }: { order: SchoolOrder }) {
  const other =
    order === 'name'
      ? { to: '?order=size#schools', words: 'Sort by size' }
      : { to: '?#schools', words: 'Sort by name' }
  return (
    <Dim>
      Sorted by {order}.{' '}
      <Link to={other.to} preventScrollReset>
        {other.words}
      </Link>
    </Dim>
  )
}

function columnsFor({ schools }: TrustDetails): TableColumn[] {
  const day = censusDay(schools)
  const census = day ? asAt({ from: day, to: day }) : 'days differ, see below each'
  return [
    { key: 'name', label: 'School' },
    { key: 'phase', label: 'Phase' },
    { key: 'pupils', label: 'Pupils', sub: census },
    { key: 'fsm', label: 'Free school meals', sub: census, align: 'right' },
    { key: 'joined', label: 'Joined', sub: asAt(belongingDays(schools)) },
    { key: 'far', label: 'From the middle', sub: asAt(placeDays(schools)), align: 'right' },
  ]
}

/** The day that all figures are of, if it is one day. */
function censusDay(schools: TrustSchool[]): string | null {
  const days = pupilsOf(schools)?.asAt
  return days && days.from === days.to ? days.to : null
}

function cellsOf(school: TrustSchool, { schools }: TrustDetails) {
  const most = pupilsOf(schools)?.most ?? 0
  const ownDay =
    censusDay(schools) === null && school.pupilsAsAt ? (
      <Text size="xs" dim>
        {longDate(school.pupilsAsAt)}
      </Text>
    ) : null
  return {
    name: <SchoolName school={school} />,
    phase: <Marked shape={kindShapes[kindOfSchool(school)]}>{phaseWords(school)}</Marked>,
    pupils:
      school.pupils === null ? (
        <NotPublished />
      ) : (
        <>
          {<BarCell value={school.pupils} max={most} />}
          {ownDay}
        </>
      ),
    fsm: school.fsm === null ? <NotPublished /> : `${school.fsm}%`,
    joined: school.joinedOn ? longDate(school.joinedOn) : <Dim>not recorded</Dim>,
    far: farWords(school, schools),
  }
}

function SchoolName({ school }: { school: TrustSchool }) {
  const unusual = school.status && school.status !== 'Open'
  return (
    <>
      {school.name}
      {unusual && (
        <Text size="sm" dim>
          {school.status}
        </Text>
      )}
    </>
  )
}

const NotPublished = () => <Dim>not published</Dim>

function farWords(school: TrustSchool, schools: TrustSchool[]) {
  const places = placed(schools)
  const own = placed([school])[0]
  const middle = middleOf(places)
  if (!own || !middle) return <Dim>no place recorded</Dim>
  return kilometres(distance(own, middle))
}

const inOrder = (schools: TrustSchool[], order: SchoolOrder) =>
  order === 'name' ? schools : schools.toSorted((a, b) => (b.pupils ?? -1) - (a.pupils ?? -1))
