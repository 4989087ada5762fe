import { defineCommand } from '../../access/define-command.server.ts'
import { chosenTrust } from './chosen-trust.server.ts'
import { personStanding } from './person-standing.server.ts'
import { canAppointToPost } from './policy.ts'
import { insertPost } from './post-row.server.ts'
import { appointToPostInput } from './schemas.ts'

export const appointToPost = defineCommand({
  name: 'appoint-to-post',
  input: appointToPostInput,
  load: personStanding,
  policy: canAppointToPost,
  run: async ({ tx, input }) => {
    const trust = await chosenTrust(tx, input)
    await insertPost(tx, { ...input, trustId: trust.id })
    return trust
  },
  audit: ({ input, value }) => ({
    trustId: value.id,
    subjectId: input.personId,
    audience: ['central'],
    detail: { post: input.post },
  }),
})
