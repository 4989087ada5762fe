import { queueMail } from '../../access/mail.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import type { PossibleOwner } from './actions.server.ts'

/** Tells somebody that an action is theirs; what it is stands on the page alone. */
export function mailOwner(tx: Tx, owner: PossibleOwner, action: { id: string; reviewId: string }) {
  return queueMail(tx, {
    to: owner.email,
    toPersonId: owner.id,
    reviewId: action.reviewId,
    kind: 'action-yours',
    subject: 'An action of your trust is now yours',
    lines: ['Your trust is acting on its peer review, and one of its actions has your name on it.'],
    link: { label: 'See what it is and by when', path: `/actions/${action.id}` },
  })
}
