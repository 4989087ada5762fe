import { defineCommand } from '../../../access/define-command.server.ts'
import { canChangeStructure } from './policy.ts'
import { changePostsInput } from './schemas.ts'
import { auditStructure, structureFacts, turnRevision } from './structure-facts.server.ts'

/** The posts of the central team as they are to be, in this order. */
export const changePosts = defineCommand({
  name: 'change-structure-posts',
  input: changePostsInput,
  load: structureFacts,
  policy: canChangeStructure,
  run: async ({ tx, input, facts }) => {
    const { reviewId, revision, posts } = input
    await turnRevision(tx, { reviewId, part: 'posts', revision, personId: facts.standing.personId })
    await tx.deleteFrom('structure_post').where('review_id', '=', reviewId).execute()
    if (posts.length === 0) return
    await tx
      .insertInto('structure_post')
      .values(
        posts.map(({ title, holder, leads }, place) => ({
          review_id: reviewId,
          position: place + 1,
          title,
          holder,
          leads_improvement: leads,
        })),
      )
      .execute()
  },
  audit: ({ facts, input }) => ({
    ...auditStructure(facts, 'posts'),
    detail: { part: 'posts', posts: input.posts.length },
  }),
})
