import { useNavigate } from 'react-router'
import { Added } from '../../../web/ui/amendment.tsx'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { Versions } from '../../../web/ui/versions.tsx'
import type { KeptBefore, NoteOnTheWire } from '../wire.ts'
import { useReview } from './field.ts'
import { FieldPage } from './field-page.tsx'
import { whenWritten } from './held-notes.ts'
import { factsOf, piecesOf } from './note-differences.ts'
import { backToNotes } from './waiting-note-page.tsx'

type ConflictProps = { note: NoteOnTheWire; kept: KeptBefore }

/** The same note with other words: its author decides, and nothing is thrown away without being read. */
export function Conflict({ note, kept }: ConflictProps) {
  const { device, clock } = useReview()
  const go = useNavigate()
  const settle = (choice: 'sent' | 'both') => async () => {
    await device.settleConflict(note.id, choice)
    void go('/field/notes')
  }
  return (
    <FieldPage title="Two copies of this note differ" back={backToNotes}>
      <Banner kind="attention">
        One copy was sent before, this one was changed here. What stands in one copy alone is underlined.
      </Banner>
      <Versions
        items={[
          {
            title: `What was sent, ${whenWritten(kept.writtenAt, clock.date)}`,
            children: <Version of={kept} other={note} />,
          },
          { title: 'What is on this device', children: <Version of={note} other={kept} /> },
        ]}
      />
      <Buttons>
        <Button type="button" kind="primary" big onClick={settle('both')}>
          Keep both
        </Button>
        <Button type="button" big onClick={settle('sent')}>
          Keep what was sent
        </Button>
      </Buttons>
      <Text size="sm" dim>
        Keeping both makes a second note of the copy on this device. Keeping what was sent removes that copy.
      </Text>
    </FieldPage>
  )
}

type Either = NoteOnTheWire | KeptBefore

function Version({ of, other }: { of: Either; other: Either }) {
  const { review } = useReview()
  return (
    <>
      <Text serif>
        {piecesOf(of.body, other.body).map(({ words, only }, place) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move.
          only ? <Added key={place}>{words}</Added> : <span key={place}>{words}</span>,
        )}
      </Text>
      {factsOf(review, of, other)
        .filter(({ differs }) => differs)
        .map(({ name, value }) => (
          <Text key={name} size="sm">
            {name}: <b>{value}</b>
          </Text>
        ))}
    </>
  )
}
