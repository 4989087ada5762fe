import { queueMail } from '../../../access/mail.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { membersToTell } from '../../allocation/tell-members.server.ts'
import { agreesRoles, leadsRoles } from './policy.ts'

// Mail is not private: it says that something waits, and where, and never a word of it.
type Words = { kind: string; subject: string; line: string }

/** To the two who agree for their sides. */
export const tellOfProposal = (tx: Tx, reviewId: string, proposedBy: string) =>
  tell(tx, reviewId, (person) => leadsRoles.includes(person.role) && person.id !== proposedBy, {
    kind: 'question-change-proposed',
    subject: 'A change to the key questions waits for you',
    line: 'Somebody in your review proposes to change what was frozen. Say whether you agree for your side.',
  })

/** To everyone who agreed the questions in the first place. */
export const tellOfSettling = (tx: Tx, reviewId: string, agreedLast: string) =>
  tell(tx, reviewId, (person) => agreesRoles.includes(person.role) && person.id !== agreedLast, {
    kind: 'question-changed',
    subject: 'The key questions changed',
    line: 'Both sides of your review agreed to a change of the key questions. Read them as they stand now.',
  })

export const tellOfTurningDown = (tx: Tx, reviewId: string, proposedBy: string) =>
  tell(tx, reviewId, (person) => person.id === proposedBy, {
    kind: 'question-change-turned-down',
    subject: 'Your change to the key questions was turned down',
    line: 'The reason stands with the questions of your review.',
  })

type Person = { id: string; email: string; role: string }

async function tell(
  tx: Tx,
  reviewId: string,
  isTold: (person: Person) => boolean,
  { kind, subject, line }: Words,
) {
  const people = (await membersToTell(tx, reviewId)).filter(({ state }) => state === 'accepted')
  const link = { label: 'Open the key questions', path: `/reviews/${reviewId}/questions` }
  for (const { id, email } of people.filter(isTold)) {
    await queueMail(tx, { to: email, toPersonId: id, reviewId, kind, subject, lines: [line], link })
  }
}
