import { defineCommand } from '../../access/define-command.server.ts'
import { queueMail } from '../../access/mail.server.ts'
import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import { refuseSecondAddress } from './new-person.server.ts'
import { personStanding } from './person-standing.server.ts'
import { canChangePerson } from './policy.ts'
import { changePersonInput } from './schemas.ts'

export const changePerson = defineCommand({
  name: 'change-person',
  input: changePersonInput,
  load: personStanding,
  policy: canChangePerson,
  run: async ({ tx, input, facts }) => {
    const before = facts.person.email
    const email = input.email ?? before
    if (email !== before && !facts.central) {
      throw new Refused([
        { field: 'email', message: 'Ask the central team to change the address you sign in with.' },
      ])
    }
    await tx
      .updateTable('person')
      .set({ name: input.name, email, job_title: input.jobTitle, telephone: input.telephone })
      .where('id', '=', input.personId)
      .execute()
      .catch(refuseSecondAddress)
    if (email !== before) await tellBothAddresses(tx, input.personId, before, email)
    return { emailChanged: email !== before }
  },
  audit: ({ input, value }) => ({
    subjectId: input.personId,
    audience: ['central'],
    detail: { emailChanged: value.emailChanged },
  }),
})

// Whoever receives mail at an address can sign in: its owner hears of a change even if it was not theirs.
async function tellBothAddresses(tx: Tx, personId: string, before: string, after: string) {
  for (const to of [before, after]) {
    await queueMail(tx, {
      to,
      toPersonId: personId,
      kind: 'address-changed',
      subject: 'The address you sign in to Candour with has changed',
      lines: [
        'The central team has changed the email address that you sign in to Candour with.',
        'If you did not ask for this, tell the central team today.',
      ],
      link: { label: 'Sign in to Candour', path: '/sign-in' },
    })
  }
}
