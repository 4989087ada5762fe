import { defineCommand } from '../../../access/define-command.server.ts'
import { queueMail } from '../../../access/mail.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { membersToTell } from '../../allocation/tell-members.server.ts'
import { canAskAboutStructure } from './policy.ts'
import { askInput } from './schemas.ts'
import { auditStructure, structureFacts } from './structure-facts.server.ts'

/** The lead reviewer asks the host; whoever arranges things there is told that a question waits. */
export const askAboutStructure = defineCommand({
  name: 'ask-about-structure',
  input: askInput,
  load: structureFacts,
  policy: canAskAboutStructure,
  run: async ({ tx, input, facts }) => {
    const { reviewId, question } = input
    await tx
      .insertInto('structure_question')
      .values({ review_id: reviewId, body: question, asked_by: facts.standing.personId })
      .execute()
    await tellHost(tx, reviewId)
  },
  audit: ({ facts }) => auditStructure(facts),
})

async function tellHost(tx: Tx, reviewId: string) {
  const people = (await membersToTell(tx, reviewId)).filter(
    ({ state, role }) => state === 'accepted' && (role === 'coordinator' || role === 'host_lead'),
  )
  for (const { id, email } of people)
    await queueMail(tx, {
      to: email,
      toPersonId: id,
      reviewId,
      kind: 'structure-question',
      subject: 'The lead reviewer has a question for you',
      lines: [
        'The lead reviewer asks something about how your trust is organised. Sign in to read and answer it.',
      ],
      link: { label: 'Read the question', path: `/reviews/${reviewId}/structure#questions` },
    })
}
