import { fullDate } from '../../../web/dates.ts'
import { MarginRow, MarginRows } from '../../../web/ui/margin-row.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import type { AgendaPart } from './agenda.ts'

type Story = { at: string; heading: string; body: string; toldOn: string }
type Part = AgendaPart & { stories: Story[] }
type AgendaListProps = { parts: Part[]; reads: 'both' | 'own' | null; own: string }

/** The day from its first minute to its last; beside what changed, the stories that a trust brings. */
export const AgendaList = ({ parts, reads, own }: AgendaListProps) => (
  <MarginRows>
    {parts.map((part) => (
      <MarginRow key={part.starts} label={`${part.starts} to ${part.ends}`} level={2}>
        <Stack gap="sm">
          <Text strong>{titleOf(part)}</Text>
          <Text dim>{whatFor[part.kind]}</Text>
          {part.stories.map((story) => (
            <StoryOf key={story.at} story={story} />
          ))}
          {part.kind === 'changed' && part.stories.length === 0 && (
            <NothingBrought reads={reads === 'both' || (reads === 'own' && part.trust?.reviewId === own)} />
          )}
        </Stack>
      </MarginRow>
    ))}
  </MarginRows>
)

const StoryOf = ({ story: { at, heading, body, toldOn } }: { story: Story }) => (
  <div>
    <Text strong>
      {at} {heading}
    </Text>
    <Text serif measure>
      {body}
    </Text>
    <Dim>Told on {fullDate(toldOn)}</Dim>
  </div>
)

const NothingBrought = ({ reads }: { reads: boolean }) =>
  reads ? <Text dim>They have not chosen yet what they bring.</Text> : null

function titleOf({ kind, trust }: AgendaPart): string {
  const name = trust?.name ?? ''
  const titles: Record<AgendaPart['kind'], string> = {
    welcome: 'Welcome',
    changed: `${name}: what changed`,
    questions: `Questions to ${name}`,
    break: 'Break and lunch',
    takes_away: `What ${name} takes away`,
    close: 'Close',
  }
  return titles[kind]
}

const whatFor: Record<AgendaPart['kind'], string> = {
  welcome: 'Who is here, and what each hopes to hear.',
  changed: 'In the trust’s own words: what is different now, for whom, and what did not work.',
  questions: 'Asked to understand, not to check.',
  break: 'Together.',
  takes_away: 'What it will do next, and what it asks of those who are here.',
  close: 'When and how you stay in touch.',
}
