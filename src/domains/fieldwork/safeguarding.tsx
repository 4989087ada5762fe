import { Link } from 'react-router'
import { Disclosure } from '../../web/ui/disclosure.tsx'
import { Prose } from '../../web/ui/text.tsx'
import { CallContact } from '../schedule/call-contact.tsx'
import type { SafeguardingContact } from '../schedule/safeguarding-contacts.server.ts'
import { PassedOn } from './passed-on.tsx'

type SafeguardingProps = {
  reviewId: string
  /** whom the host named, school by school */
  contacts: SafeguardingContact[]
  /** the school that the note is of, where that is known */
  urn?: number | null
}

/** The way out of a note when somebody tells of harm: it stores nothing (MISSION F8). */
export function Safeguarding({ reviewId, contacts, urn }: SafeguardingProps) {
  const here = contacts.find((contact) => contact.urn === urn)
  const shown = here ? [here] : contacts
  return (
    <Disclosure summary="A child may be at risk? Do not write it here">
      <Prose>
        <p>
          <b>Stop writing.</b> Do not promise to keep it secret, do not ask for more than you were told.
        </p>
        <p>
          <b>Tell the school’s safeguarding lead now, in person or by telephone.</b>{' '}
          {shown.length === 0 && 'Reception will find them. '}
          If a child is in danger at this moment, call 999.
        </p>
        {shown.map((contact) => (
          <p key={contact.urn}>
            {contact.school}
            <br />
            <CallContact {...contact} />
          </p>
        ))}
        <p>
          Then say that you have, and nothing about what it was. The lead reviewer and the central team see
          that something was passed on, when and by whom.
        </p>
        <PassedOn reviewId={reviewId} />
        <p>
          Candour keeps nothing of what was said: opening this writes nothing down.{' '}
          <Link to={`/reviews/${reviewId}/safeguarding`}>Whom to go to at each school</Link>
        </p>
      </Prose>
    </Disclosure>
  )
}
