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
    if (email !== before && !facts.self && (await hasSignedIn(tx, input.personId))) {
      throw new Refused([{ field: 'email', message: THEIRS_ALONE }])
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

// The address is the key to everything that was told to its owner in confidence, a released report included.
// Until they first come in the central team may correct it; from then on nobody else holds the key.
const THEIRS_ALONE =
  'They have signed in, so only they can change this address. If they have lost it, close this account and invite them anew.'

async function hasSignedIn(tx: Tx, personId: string) {
  const person = await tx
    .selectFrom('person')
    .select('first_signed_in_at')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  return person.first_signed_in_at !== null
}

// Whoever receives mail at an address can sign in: its owner hears of a change even if it was not theirs.
async function tellBothAddresses(tx: Tx, personId: string, before: string, after: string) {
  for (const to of [before, after]) {
    await queueMail(tx, {
      to,
      toPersonId: personId,
      kind: 'address-changed',
      subject: 'The address you sign in to Candour with has changed',
      lines: [
        'The email address that you sign in to Candour with has been changed.',
        'If that was not you and you did not ask for it, tell the central team today.',
      ],
      link: { label: 'Sign in to Candour', path: '/sign-in' },
    })
  }
}
