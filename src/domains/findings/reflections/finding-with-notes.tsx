import { Link } from 'react-router'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text, VisuallyHidden } from '../../../web/ui/text.tsx'
import { type FindingKind, findingKinds } from '../finding.ts'
import type { Reflection } from './reflections.server.ts'

type Shown = {
  id: string
  kind: FindingKind
  wording: string
  notes: Reflection[]
  me: string
  reviewId: string
}

/** A finding as the host heard it, and what its leaders wrote beside it. */
export function FindingWithNotes({ id, kind, wording, notes, me, reviewId }: Shown) {
  const mine = notes.some(({ authorId }) => authorId === me)
  return (
    <article>
      <Stack gap="xs">
        <Text size="sm" dim>
          {findingKinds[kind]}
        </Text>
        <Text serif measure>
          {wording}
        </Text>
        {notes.map((note) => (
          <NoteOf key={note.authorId} note={note} me={me} />
        ))}
        <p className="c-screen-only">
          <Link to={`/reviews/${reviewId}/findings/${id}`}>
            {mine ? 'Change your note' : 'Write a note'}
            <VisuallyHidden>: {wording.slice(0, 60)}</VisuallyHidden>
          </Link>
        </p>
      </Stack>
    </article>
  )
}

/** One note, by its writer's name. */
export const NoteOf = ({ note, me }: { note: Reflection; me: string }) => (
  <div className="c-aside-view">
    <b>{whose(note, me)}</b> {note.body}
  </div>
)

function whose({ authorId, name, withLeaders }: Reflection, me: string): string {
  if (authorId !== me) return `${name ?? 'A former leader'}:`
  return withLeaders ? 'You, for the leaders of your trust:' : 'You, for yourself:'
}
