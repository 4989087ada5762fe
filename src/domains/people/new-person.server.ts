import { queueMail } from '../../access/mail.server.ts'
import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import type { ProgrammeRole } from './person.ts'

type NewPerson = {
  name: string
  email: string
  jobTitle: string
  roles: ProgrammeRole[]
  invitedBy: string | null
}

/** A person exists from the moment that they are invited, and is told so by email. */
export async function insertPerson(tx: Tx, { roles, invitedBy, ...person }: NewPerson): Promise<string> {
  const id = crypto.randomUUID()
  await tx
    .insertInto('person')
    .values({
      id,
      name: person.name,
      email: person.email,
      job_title: person.jobTitle,
      invited_by: invitedBy,
    })
    .execute()
    .catch(refuseSecondAddress)
  for (const role of roles) await tx.insertInto('programme_role').values({ person_id: id, role }).execute()
  await queueMail(tx, {
    to: person.email,
    toPersonId: id,
    kind: 'invitation-to-candour',
    subject: 'You are invited to Candour',
    lines: [
      `Dear ${person.name},`,
      'You have been invited to Candour, where trust peer reviews are prepared and carried out.',
      `Sign in with this address, ${person.email}. There is no password: we email you a code each time.`,
    ],
    link: { label: 'Sign in to Candour', path: '/sign-in' },
  })
  return id
}

/** The database knows of everyone; asking it first would leave a gap between the question and the answer. */
export function refuseSecondAddress(error: unknown): never {
  const taken = error instanceof Error && 'constraint' in error && error.constraint === 'person_email'
  if (!taken) throw error
  throw new Refused([
    {
      field: 'email',
      message: 'Somebody with this email address is here already. Search for them under People.',
    },
  ])
}
