import { count, dateOf, pounds, shortDate } from '../../../web/dates.ts'
import { DataTable } from '../../../web/ui/data-table.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import type { CostRecord } from './cost.server.ts'
import type { Loaded } from './cost-page.tsx'
import { aboutPounds, inHours } from './cost-words.ts'
import { type CostTotal, totalOf } from './estimate-cost.ts'

/** What it came to, beside what was estimated. */
export function Recorded(loaded: Loaded) {
  const { records, team } = loaded
  if (records.length === 0 && !team?.recordedBy) return null
  return (
    <Section title="What it took" rule>
      <Stack>
        {team && <Text>{teamWords(team)}</Text>}
        {records.length > 0 && (
          <DataTable
            caption="Recorded beside estimated"
            hideCaption
            columns={columns}
            rows={records.map((record) => ({ id: record.id, cells: cellsOf(record, loaded) }))}
          />
        )}
      </Stack>
    </Section>
  )
}

const columns = [
  { key: 'who', label: 'Who' },
  { key: 'estimated', label: 'Estimated', sub: 'hours', align: 'right' as const },
  { key: 'recorded', label: 'Recorded', sub: 'hours', align: 'right' as const },
  { key: 'travelEstimated', label: 'Travel', sub: 'estimated', align: 'right' as const },
  { key: 'travel', label: 'Travel', sub: 'recorded', align: 'right' as const },
  { key: 'asAt', label: 'As at' },
]

function cellsOf(record: CostRecord, loaded: Loaded) {
  const expected = estimatedFor(record, loaded)
  return {
    who: (
      <>
        {whoWords(record, loaded.you)}
        {record.note && (
          <>
            <br />
            <Dim>{record.note}</Dim>
          </>
        )}
      </>
    ),
    estimated: expected ? inHours(expected.minutes) : 'Not estimated',
    recorded: <b>{inHours(record.minutes)}</b>,
    travelEstimated: expected ? aboutPounds(expected.pence) : 'Not estimated',
    travel: <b>{pounds(record.pence)}</b>,
    asAt: shortDate(dateOf(record.recordedAt)),
  }
}

function whoWords({ side, personId, name }: CostRecord, you: string) {
  if (side === 'host') return 'The host, together'
  return personId === you ? 'You' : (name ?? 'Somebody who has left')
}

function estimatedFor({ side, personId }: CostRecord, { estimate }: Loaded): CostTotal | null {
  const lines = estimate?.lines.filter((line) =>
    side === 'host' ? line.side === 'host' : line.personId === personId,
  )
  return lines && lines.length > 0 ? totalOf(lines) : null
}

// Sums of fewer than three people would tell who of them it was.
function teamWords({ recordedBy, recorded }: NonNullable<Loaded['team']>): string {
  if (!recorded)
    return `${count(recordedBy, 'reviewer has', 'reviewers have')} recorded their hours. The sum is told from three on.`
  return `${count(recordedBy, 'reviewer')} recorded ${inHours(recorded.minutes)} hours together, and ${pounds(recorded.pence)} of travel.`
}
