import { useEffect, useState } from 'react'
import { Button } from '../../../web/ui/button.tsx'
import { Dim, Text, VisuallyHidden } from '../../../web/ui/text.tsx'
import type { BoardFinding } from './board-finding.ts'
import type { BoardNote } from './board-notes.server.ts'
import type { Desk } from './desk.ts'
import type { FindingsPart } from './findings-part.server.ts'
import { noteTold } from './note-told.ts'

type Behind = BoardNote & { contrary: boolean }

/** The notes behind a finding, asked for when they are looked at and whenever the finding has changed. */
export function BehindNotes({ finding, desk }: { finding: BoardFinding; desk: Desk }) {
  const notes = useBehind(desk.seen.review.id, finding)
  if (!notes) return <Dim>One moment.</Dim>
  if (notes.length === 0) return <Dim>No note yet. Take some from beside the question.</Dim>
  return (
    <ul className="c-behind-list">
      {notes.map((note) => (
        <li key={note.id}>
          <Text serif>{note.body}</Text>
          <Text size="sm" dim>
            {note.contrary ? 'Points the other way. ' : ''}
            {noteTold(note)}
          </Text>
          <BehindButtons note={note} finding={finding} desk={desk} />
        </li>
      ))}
    </ul>
  )
}

function BehindButtons({ note, finding, desk }: { note: Behind; finding: BoardFinding; desk: Desk }) {
  if (!desk.seen.can.propose) return null
  const [notes, findingId] = [[note.id], finding.id]
  const as = note.contrary ? 'supporting' : 'contrary'
  const now = note.contrary ? 'contrary' : 'supporting'
  const back = { intent: 'put' as const, findingId, notes, as: now, say: 'It stands as it stood before.' }
  const of = <VisuallyHidden>: {note.body.slice(0, 60)}</VisuallyHidden>
  return (
    <div className="c-row">
      <Button
        type="button"
        kind="quiet"
        onClick={() =>
          desk.perform({
            intent: 'put',
            findingId,
            notes,
            as,
            say: 'It points the other way now.',
            undo: back,
          })
        }
      >
        {note.contrary ? 'It supports this' : 'It points the other way'}
        {of}
      </Button>
      <Button
        type="button"
        kind="quiet"
        onClick={() =>
          desk.perform({ intent: 'take', findingId, notes, say: '1 note taken away.', undo: back })
        }
      >
        Take it away
        {of}
      </Button>
    </div>
  )
}

function useBehind(reviewId: string, finding: BoardFinding): Behind[] | null {
  const [notes, setNotes] = useState<Behind[] | null>(null)
  useEffect(() => {
    const asking = new AbortController()
    void fetch(`/reviews/${reviewId}/findings/part?behind=${finding.id}`, { signal: asking.signal })
      .then((answer) => (answer.ok ? (answer.json() as Promise<FindingsPart>) : null))
      .then((part) => part?.behind && setNotes(part.behind))
      .catch(() => null)
    return () => asking.abort()
    // a finding that has changed is another object
  }, [reviewId, finding])
  return notes
}
