import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { queueMail } from '../../../access/mail.server.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { loadCentral } from '../person-standing.server.ts'
import { canPublishPolicy } from './policy.ts'
import { hasChanges, policyDiff } from './policy-diff.ts'
import { readTyped } from './policy-format.ts'
import { policyNames } from './policy-text.ts'
import { allPolicies } from './policy-texts.server.ts'
import { allReviewers } from './reviewers.server.ts'
import { publishPolicyInput } from './schemas.ts'

/** A new version stands at once, and everyone whom it concerns is asked to accept it. */
export const publishPolicy = defineCommand({
  name: 'publish-policy',
  input: publishPolicyInput,
  load: loadCentral,
  policy: canPublishPolicy,
  run: async ({ tx, input, actor }) => {
    // Two who publish at once: the second waits here, and then sees that it is not the first.
    await sql`select pg_advisory_xact_lock(hashtext(${`policy ${input.kind}`}))`.execute(tx)
    const [current] = (await allPolicies(tx)).filter((text) => text.kind === input.kind)
    const read = readTyped(input.text)
    if ('problem' in read) throw new Refused([{ field: 'text', message: read.problem }])
    if (!current || current.version !== input.from)
      throw new Refused(
        'Somebody has published another version meanwhile. Copy your text, and begin from theirs.',
      )
    if (!hasChanges(policyDiff(current.parts, read.parts)) && current.title === input.title)
      throw new Refused([
        { field: 'text', message: 'This is the text as it stands. Change something first.' },
      ])
    const version = current.version + 1
    await tx
      .insertInto('policy_text')
      .values({
        kind: input.kind,
        version,
        title: input.title,
        parts: JSON.stringify(read.parts),
        change_note: input.changeNote,
        published_at: sql`now()`,
        published_by: actor.personId,
      })
      .execute()
    return { version, asked: await askEveryone(tx, policyNames[input.kind]) }
  },
  audit: ({ input, value }) => ({
    audience: ['central'],
    detail: { kind: input.kind, version: value.version, asked: value.asked },
  }),
})

async function askEveryone(tx: Tx, name: string) {
  const people = await allReviewers(tx)
  for (const person of people) {
    await queueMail(tx, {
      to: person.email,
      toPersonId: person.id,
      kind: 'agreements-changed',
      subject: `The ${name} has a new version`,
      lines: [
        `Dear ${person.name},`,
        `The ${name} that you work under as a reviewer has a new version. Read what changed, and accept it when you next sign in.`,
      ],
      link: { label: 'Read and accept', path: '/agreements' },
    })
  }
  return people.length
}
