import { always, arranging, during, host, reviewers, untilOver } from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'

const contact = ({ review, world }: At) => ({
  reviewId: review,
  urn: world.urn,
  name: 'Jo Ferris',
  telephone: '01632 960111',
})
const says = during(arranging, ['coordinator', 'chief executive'])
const notTheHost = during(always, ['central', ...reviewers, 'invited peer'])

/** Whom to go to when a child may be at risk: the host says it, the team reads it (MISSION F8). */
export const contacts: Room = {
  does: [
    { command: 'set-safeguarding-contact', input: contact, may: says, hidden: notTheHost },
    { command: 'remove-safeguarding-contact', input: contact, may: says, hidden: notTheHost },
  ],
  // the central team reads there only that something was passed on
  opens: [{ route: 'reviews/:reviewId/safeguarding', opens: untilOver(reviewers, [...host, 'central']) }],
}
