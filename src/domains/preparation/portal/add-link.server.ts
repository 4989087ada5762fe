import { defineCommand } from '../../../access/define-command.server.ts'
import { canAddLink } from './policy.ts'
import { auditRequest, requestFacts } from './request-facts.server.ts'
import { addLinkInput } from './schemas.ts'

/** A page on the web as an answer. Candour does not look at what is there. */
export const addLink = defineCommand({
  name: 'add-link',
  input: addLinkInput,
  load: (tx, { requestId }, actor) => requestFacts(tx, requestId, actor),
  policy: canAddLink,
  run: async ({ tx, input, facts }) => {
    const { title, url, note } = input
    await tx
      .insertInto('document_link')
      .values({
        review_id: facts.standing.review.id,
        request_id: input.requestId,
        title,
        url: new URL(url).href,
        note,
        added_by: facts.standing.personId,
      })
      .execute()
  },
  audit: ({ facts }) => auditRequest(facts),
})
