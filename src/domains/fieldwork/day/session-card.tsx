import { IconLock } from '@tabler/icons-react'
import { dayAndMonth, nameList } from '../../../web/dates.ts'
import { LinkButton } from '../../../web/ui/button.tsx'
import { Icon } from '../../../web/ui/icon.tsx'
import type { PackSession } from '../wire.ts'
import { placeOf, takesNotes, titleOf, whenIs } from './day-plan.ts'
import { useField } from './field-context.ts'

/** Where the reader is, or has to be next: whom to meet, what to say first, and what it is for. */
export function SessionCard({ session }: { session: PackSession }) {
  const { review, now } = useField()
  const when = whenIs(session, now)
  const questions = review.questions.filter(({ id }) => session.questionIds.includes(id))
  return (
    <section className="c-field-card" aria-label={when === 'now' ? 'Now' : 'Next'}>
      <p className="c-field-when">
        {when === 'now'
          ? `Now, until ${session.ends}`
          : `Next, ${dayAndMonth(session.date)}, ${session.starts} to ${session.ends}`}
      </p>
      <h2>{titleOf(session)}</h2>
      <p className="c-field-where">
        {[session.meeting, placeOf({ ...session, school: null }), session.address]
          .filter(Boolean)
          .map((words) => `${words}. `)}
        {session.withWhom.length > 0 && `With ${nameList(session.withWhom)}.`}
      </p>
      {session.videoLink && (
        <p>
          <a href={session.videoLink} rel="noreferrer">
            Join by video
          </a>
        </p>
      )}
      {session.private && (
        <p className="c-field-where">The team alone. What comes of it is shared with the host afterwards.</p>
      )}
      {questions.length > 0 && (
        <div className="c-field-asks">
          <h3>What it should help to answer</h3>
          <ul>
            {questions.map(({ id, number, text }) => (
              <li key={id}>
                <b>{number}</b> {text}
              </li>
            ))}
          </ul>
        </div>
      )}
      {takesNotes(session) && (
        <>
          {session.promise === 'not_attributable' && (
            <p className="c-field-first">
              <Icon of={IconLock} />
              <span>Say first: “{review.sayFirst}”</span>
            </p>
          )}
          <LinkButton kind="primary" big full to={`/field/note?session=${session.id}`}>
            Take a note
          </LinkButton>
        </>
      )}
    </section>
  )
}
