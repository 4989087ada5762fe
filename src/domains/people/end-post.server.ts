import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import { today } from '../../platform/clock.ts'
import { personStanding } from './person-standing.server.ts'
import { canEndPost } from './policy.ts'
import { endPostInput } from './schemas.ts'

export const endPost = defineCommand({
  name: 'end-post',
  input: endPostInput,
  load: personStanding,
  policy: canEndPost,
  run: async ({ tx, input }) => {
    const until = input.until ?? today()
    const { numUpdatedRows } = await tx
      .updateTable('trust_post')
      .set({ until })
      .where('id', '=', input.postId)
      .where('person_id', '=', input.personId)
      .where('until', 'is', null)
      .where(({ or, eb }) => or([eb('since', 'is', null), eb('since', '<=', until)]))
      .executeTakeFirst()
    if (numUpdatedRows === 0n) {
      throw new Refused([
        { field: 'until', message: 'This post has ended, or it would end before it began.' },
      ])
    }
  },
  audit: ({ input }) => ({ subjectId: input.personId, audience: ['central'] }),
})
