import { longDate } from '../../web/dates.ts'
import { DataTable } from '../../web/ui/data-table.tsx'
import { Disclosure } from '../../web/ui/disclosure.tsx'
import { Dim } from '../../web/ui/text.tsx'
import type { FormerSchool } from './trust-details.ts'

const columns = [
  { key: 'name', label: 'School' },
  { key: 'joined', label: 'Joined' },
  { key: 'left', label: 'Left' },
  { key: 'now', label: 'Now' },
]

/** Schools that were in the trust: nothing that the register once said is lost. */
export function FormerSchools({ schools }: { schools: FormerSchool[] }) {
  if (schools.length === 0) return null
  return (
    <Disclosure summary={`Former schools, ${schools.length}`}>
      <DataTable
        caption="Former schools"
        hideCaption
        columns={columns}
        rows={schools.map((school) => ({
          id: school.id,
          cells: {
            name: school.name,
            joined: day(school.joinedOn),
            left: day(school.leftOn),
            now: <Dim>{nowWords(school)}</Dim>,
          },
        }))}
      />
    </Disclosure>
  )
}

const day = (date: string | null) => (date ? longDate(date) : <Dim>not recorded</Dim>)

function nowWords({ nowIn, status, closedOn }: FormerSchool): string {
  if (nowIn) return `in ${nowIn}`
  if (status === 'Closed') return closedOn ? `closed ${longDate(closedOn)}` : 'closed'
  return 'the latest register says no trust'
}
