import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import { chosenTrust, namesTrust } from './chosen-trust.server.ts'
import { insertPerson } from './new-person.server.ts'
import { loadCentral } from './person-standing.server.ts'
import { canInvitePerson } from './policy.ts'
import { insertPost } from './post-row.server.ts'
import { invitePersonInput } from './schemas.ts'

export const invitePerson = defineCommand({
  name: 'invite-person',
  input: invitePersonInput,
  load: loadCentral,
  policy: canInvitePerson,
  run: async ({ tx, input, actor }) => {
    const personId = await insertPerson(tx, { ...input, invitedBy: actor.personId })
    if (input.post || namesTrust(input)) {
      const trust = await chosenTrust(tx, input)
      if (!input.post) throw new Refused([{ field: 'post', message: 'Choose what they do in this trust' }])
      await insertPost(tx, { personId, trustId: trust.id, post: input.post, urn: input.urn, since: null })
    }
    return personId
  },
  audit: ({ value }) => ({ subjectId: value, audience: ['central'] }),
})
