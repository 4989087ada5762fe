import { count } from '../../../web/dates.ts'
import { RoomView } from '../../../web/ui/room-view.tsx'
import type { Loaded } from './challenge-page.tsx'
import { PutIdea } from './ideas.tsx'

/** For the projector: the problem large, ideas beneath it as they come. */
export function ChallengeRoom({ review, problem, ideas, taken, can, next, me }: Loaded) {
  const kept = (id: string) => taken.some(({ ideaId }) => ideaId === id)
  return (
    <RoomView
      leave={{ to: `/reviews/${review.id}/challenge`, label: 'Back to the page' }}
      eyebrow={`The host’s challenge, ${review.trustName}`}
      foot={can.put && <PutIdea key={ideas.filter(({ putBy }) => putBy === me).length} ideaId={next.idea} />}
    >
      <h1 className="c-room-words">{problem?.problem ?? 'The host has not stated its problem yet.'}</h1>
      {ideas.length > 0 && <p className="c-room-note">{count(ideas.length, 'idea')}</p>}
      <ul className="c-room-ideas">
        {ideas.map(({ id, body }) => (
          <li key={id} className={kept(id) ? 'c-room-idea c-room-idea-taken' : 'c-room-idea'}>
            {body}
            {kept(id) && <span className="c-room-idea-note">The host takes this</span>}
          </li>
        ))}
      </ul>
    </RoomView>
  )
}
