import { defineCommand } from '../../access/define-command.server.ts'
import { insertPerson } from './new-person.server.ts'
import { newPersonInput } from './schemas.ts'

/** The name that the command line acts under; nobody can take it by signing in. */
export const addPersonJob = 'add-person'

/** The first of the central team cannot be invited by anyone: whoever runs the server adds them. */
export const addPerson = defineCommand({
  name: 'add-person',
  input: newPersonInput,
  load: async () => ({}),
  policy: (_facts, actor) => (actor.job === addPersonJob ? 'allowed' : 'missing'),
  run: ({ tx, input }) => insertPerson(tx, { ...input, invitedBy: null }),
  audit: ({ value }) => ({ subjectId: value, audience: ['central'] }),
})
