import { beforeAll, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import {
  actorFor,
  addMember,
  insertRow,
  makePerson,
  makeReview,
  makeTrust,
} from '../../../../test/factory.ts'
import type { Person } from '../../../access/actor.ts'
import { readingAs } from '../../../access/transaction.server.ts'
import { asTyped } from '../../people/agreements/policy-format.ts'
import type { PolicyKind } from '../../people/agreements/policy-text.ts'
import { currentPolicies } from '../../people/agreements/policy-texts.server.ts'
import { publishPolicy } from '../../people/agreements/publish-policy.server.ts'
import { templateContent } from '../../programme/template.ts'
import { acceptInvitation } from '../accept-invitation.server.ts'
import { standing } from '../standing.server.ts'
import { acceptAgreements } from './accept-agreements.server.ts'
import { myAgreements } from './my-agreements.server.ts'
import { agreementTasks } from './tasks.server.ts'

useTestDatabase()
let priya: Person
beforeAll(async () => {
  priya = actorFor(await makePerson('Priya Nandakumar', ['central_team']))
})

const current = (kind: PolicyKind) =>
  readingAs(priya, async (tx) => {
    const text = (await currentPolicies(tx)).find((one) => one.kind === kind)
    if (!text) throw new Error('There is always a text')
    return text
  })
let next = 0
async function publish(kind: PolicyKind, actor = priya, rest: object = {}) {
  const { version, title, parts } = await current(kind)
  const text = `${asTyped(parts)}\n\nOne more promise, number ${++next}.`
  const note = { changeNote: 'Something was unclear in practice.', confirm: 'yes' }
  return publishPolicy(actor, { kind, from: version, title, text, ...note, ...rest })
}
const versionOf = async (kind: PolicyKind) => (await current(kind)).version
const documentOf = async (reviewId: string) => {
  const request = await insertRow('document_request', { review_id: reviewId, position: 1, question: 'How?' })
  return request
}
const reads = (actor: Person, reviewId: string) =>
  readingAs(actor, (tx) =>
    tx.selectFrom('document_request').select('id').where('review_id', '=', reviewId).execute(),
  ).then((rows) => rows.length > 0)

async function team() {
  const reviewId = await makeReview(await makeTrust())
  const version = String(await versionOf('confidentiality'))
  const [ruth, anil, beth] = [
    await makePerson('Ruth Ellacott'),
    await makePerson('Anil Deshmukh'),
    await makePerson('Beth Haldane'),
  ]
  await addMember(reviewId, ruth, 'lead_reviewer')
  await addMember(reviewId, anil, 'peer_reviewer')
  await addMember(reviewId, beth, 'peer_reviewer')
  await asOwner('update review_member set agreement_version = $2 where review_id = $1', [reviewId, version])
  await documentOf(reviewId)
  return { reviewId, ruth: actorFor(ruth), anil: actorFor(anil), beth: actorFor(beth) }
}

describe('When the confidentiality agreement changes', () => {
  test('a reviewer reads no documents until they accept it, and then those of all their open reviews', async () => {
    const { reviewId, anil } = await team()
    const other = await makeReview(await makeTrust(), 'report')
    const released = await makeReview(await makeTrust(), 'follow_up')
    for (const id of [other, released]) await addMember(id, anil.personId, 'peer_reviewer')
    expect(await reads(anil, reviewId)).toBe(true)
    expect(await publish('confidentiality')).toMatchObject({ ok: true })
    expect(await reads(anil, reviewId)).toBe(false)
    const version = await versionOf('confidentiality')
    expect(await acceptAgreements(anil, { confidentiality: version - 1 })).toMatchObject({
      problems: [{ field: 'confidentiality', message: expect.stringContaining('has changed') }],
    })
    expect(await reads(anil, reviewId)).toBe(false)
    expect(await acceptAgreements(anil, { confidentiality: version })).toMatchObject({ ok: true })
    expect(await reads(anil, reviewId)).toBe(true)
    const places = await asOwner(
      'select review_id, agreement_version from review_member where person_id = $1 order by agreement_version',
      [anil.personId],
    )
    const places2 = Object.fromEntries(places.map((row) => [row.review_id, row.agreement_version]))
    expect(places2).toEqual({
      [reviewId]: String(version),
      [other]: String(version),
      // what is over was promised under what stood then
      [released]: '1',
    })
  })

  test('everyone concerned is told that there is a new version, and nothing of what it says', async () => {
    const { anil } = await team()
    await publish('confidentiality', priya, { changeNote: 'Parrots are mentioned now, by request.' })
    const rows = await asOwner(
      `select coalesce(c.body_text, '') as body from mail m join mail_content c on c.mail_id = m.id
       where m.to_person_id = $1 and m.kind = 'agreements-changed'`,
      [anil.personId],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.body).not.toMatch(/parrot|promise, number/i)
  })

  test('what somebody accepted and what changed since stand side by side', async () => {
    const { anil } = await team()
    const version = await versionOf('safeguarding')
    await acceptAgreements(anil, { safeguarding: version })
    await publish('safeguarding')
    const mine = await myAgreements(anil, null)
    const text = mine?.texts.find(({ kind }) => kind === 'safeguarding')
    expect(text).toMatchObject({
      waits: true,
      accepted: { version },
      notes: ['Something was unclear in practice.'],
    })
    expect(text?.changes?.filter(({ change }) => change !== 'same')).toMatchObject([
      { change: 'added', text: expect.stringContaining('One more promise') },
    ])
  })
})

describe('A new version', () => {
  test('is published by the central team alone, from the version that stands, with a reason, and once', async () => {
    const { ruth } = await team()
    expect(await publish('safeguarding', ruth)).toEqual({ ok: false, missing: true })
    expect(await publish('safeguarding', priya, { changeNote: '' })).toMatchObject({
      problems: [{ field: 'changeNote' }],
    })
    expect(await publish('safeguarding', priya, { confirm: undefined })).toMatchObject({
      problems: [{ field: 'confirm' }],
    })
    expect(await publish('safeguarding', priya, { from: 99 })).toMatchObject({
      problems: [{ message: expect.stringContaining('another version meanwhile') }],
    })
    const { parts, version } = await current('safeguarding')
    expect(await publish('safeguarding', priya, { text: asTyped(parts) })).toMatchObject({
      problems: [{ field: 'text' }],
    })
    // both begin from the same version, whichever is first
    const again = () => publish('safeguarding', priya, { from: version })
    const both = await Promise.all([again(), again()])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('What is to be accepted', () => {
  const taskFor = async (actor: Person, reviewId: string) => {
    const mine = await standing(actor, { reviewId })
    const [row] = await asOwner('select content from review_template')
    if (!mine) throw new Error('no such review')
    const template = templateContent.parse(row?.content)
    const tasks = await readingAs(actor, (tx) => agreementTasks(tx, [{ ...mine, template }]))
    const [task] = tasks.get(reviewId) ?? []
    return task && `${task.state}: ${task.hint}`
  }

  test('is each reviewer’s own; the lead and the central team see by name who is late, a peer does not', async () => {
    const { reviewId, ruth, anil, beth } = await team()
    expect(await taskFor(beth, reviewId)).toContain('yours: Still to accept')
    const [confidentiality, code_of_conduct, safeguarding] = [
      await versionOf('confidentiality'),
      await versionOf('code_of_conduct'),
      await versionOf('safeguarding'),
    ]
    for (const actor of [ruth, anil])
      await acceptAgreements(actor, { confidentiality, code_of_conduct, safeguarding })
    expect(await taskFor(ruth, reviewId)).toBe(
      'part: Beth Haldane has not accepted everything as it stands now.',
    )
    expect(await taskFor(priya, reviewId)).toBe(
      'part: Beth Haldane has not accepted everything as it stands now.',
    )
    expect(await taskFor(anil, reviewId)).toBe('done: You have accepted all three as they stand now.')
    // what somebody else in the review still has to accept is asked of them alone
    await asOwner('update review_member set agreed_at = null where person_id = $1', [beth.personId])
    expect((await myAgreements(anil, null))?.texts.filter(({ waits }) => waits)).toEqual([])
    await acceptAgreements(beth, { confidentiality, code_of_conduct, safeguarding })
    expect(await taskFor(ruth, reviewId)).toContain('done: Everyone')
  })

  test('comes with the first invitation in full, and with the next only as far as it is new', async () => {
    const versions = {
      agreementVersion: String(await versionOf('confidentiality')),
      codeOfConduct: String(await versionOf('code_of_conduct')),
      safeguarding: String(await versionOf('safeguarding')),
    }
    const [one, two] = [
      await makeReview(await makeTrust(), 'set_up'),
      await makeReview(await makeTrust(), 'set_up'),
    ]
    await asOwner(
      `update review set day1 = '2027-02-02', day2 = '2027-02-03', day3 = '2027-02-04' where id = $1`,
      [two],
    )
    const anil = actorFor(await makePerson())
    for (const id of [one, two]) await addMember(id, anil.personId, 'peer_reviewer', 'invited')
    const { agreementVersion } = versions
    const bare = { agree: 'yes', agreementVersion }
    expect(await acceptInvitation(anil, { reviewId: one, ...bare })).toMatchObject({
      problems: [{ field: 'codeOfConduct' }, { field: 'safeguarding' }],
    })
    expect(await acceptInvitation(anil, { reviewId: one, agree: 'yes', ...versions })).toMatchObject({
      ok: true,
    })
    expect(await acceptInvitation(anil, { reviewId: two, ...bare })).toMatchObject({ ok: true })
    expect((await myAgreements(anil, null))?.texts.filter(({ waits }) => waits)).toEqual([])
  })
})
