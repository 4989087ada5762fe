import { DataTable } from '../../../web/ui/data-table.tsx'
import { KeyValues } from '../../../web/ui/definition.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { NamedLine } from './cost.server.ts'
import type { Loaded } from './cost-page.tsx'
import { aboutPounds, inHours, journeyWords, totalWords } from './cost-words.ts'
import { minutesOfLine, totalOf } from './estimate-cost.ts'

const titles = { team: 'The visiting team', host: 'The host' }

/** What is estimated for one side, as far as the reader knows of it: the whole, or their own part. */
export function EstimatedSide({ side, ...loaded }: Loaded & { side: 'team' | 'host' }) {
  const { estimate, team, you } = loaded
  const lines = estimate?.lines.filter((line) => line.side === side) ?? []
  if (!estimate || lines.length === 0) return null
  // The host's people know of each other's parts, so that theirs is the whole, also where one does it all.
  const ownOnly = side === 'team' && lines.every(({ personId }) => personId === you)
  const all = side === 'team' && team?.estimated ? team.estimated : ownOnly ? null : totalOf(lines)
  return (
    <Section title={ownOnly && !all ? 'Your part' : titles[side]}>
      <Stack>
        {all && <Text size="lg">{totalWords(all, estimate.basis.assumptions)}</Text>}
        {ownOnly && <Text dim>{all ? ownOfTotal : onlyOwn}</Text>}
        {ownOnly ? (
          <KeyValues items={partOf(lines)} />
        ) : (
          <DataTable
            caption={`Hours and travel, ${titles[side].toLowerCase()}`}
            hideCaption
            columns={columnsFor(lines)}
            rows={lines.map((line) => ({ id: line.id, cells: cellsOf(line, you) }))}
          />
        )}
      </Stack>
    </Section>
  )
}

const ownOfTotal = 'Each reviewer’s part is between them and the central team. This is yours.'
const onlyOwn =
  'Your part is between you and the central team. The lead reviewer is told what the team gives together.'

// The host travels nowhere, and in a virtual review nobody does.
function columnsFor(lines: NamedLine[]) {
  const right = { align: 'right' as const, sub: 'hours' }
  const travels = lines.some(({ journey }) => journey !== null)
  return [
    { key: 'who', label: 'Who' },
    { key: 'preparing', label: 'Preparing', ...right },
    ...(lines.some(({ readingMinutes }) => readingMinutes > 0)
      ? [{ key: 'reading', label: 'Reading', ...right }]
      : []),
    ...(travels ? [{ key: 'travelling', label: 'Travelling', ...right }] : []),
    { key: 'days', label: 'The three days', ...right },
    { key: 'report', label: 'Report', ...right },
    { key: 'together', label: 'Together', ...right },
    ...(travels
      ? [
          { key: 'travel', label: 'Travel', align: 'right' as const },
          { key: 'journey', label: 'Journey' },
        ]
      : []),
  ]
}

const cellsOf = (line: NamedLine, you: string) => ({
  who: whoWords(line, you),
  preparing: inHours(line.preparingMinutes),
  reading: inHours(line.readingMinutes),
  travelling: inHours(line.travellingMinutes),
  days: inHours(line.sessionMinutes),
  report: inHours(line.reportMinutes),
  together: <b>{inHours(minutesOfLine(line))}</b>,
  travel: aboutPounds(line.travelPence),
  journey: line.journey && journeyWords(line.journey),
})

/** One person's part needs no table. */
function partOf(lines: NamedLine[]) {
  const [line] = lines
  if (!line) return []
  const { travelPence, journey } = line
  const hours: [string, number][] = [
    ['Preparing', line.preparingMinutes],
    ['Reading', line.readingMinutes],
    ['Travelling', line.travellingMinutes],
    ['The three days', line.sessionMinutes],
    ['Report', line.reportMinutes],
    ['Together', minutesOfLine(line)],
  ]
  return [
    ...hours
      .filter(([, minutes]) => minutes > 0)
      .map(([term, minutes]) => ({ term, value: `${inHours(minutes)} hours` })),
    ...(journey ? [{ term: 'Travel', value: `${aboutPounds(travelPence)}: ${journeyWords(journey)}` }] : []),
  ]
}

function whoWords({ personId, name }: NamedLine, you: string) {
  if (personId === null) return 'The people who are met'
  return personId === you ? 'You' : (name ?? 'Somebody who has left')
}
