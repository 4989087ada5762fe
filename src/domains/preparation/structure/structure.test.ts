import { beforeEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import {
  actorFor,
  addMember,
  insertRow,
  makePerson,
  makeReview,
  makeSchool,
  makeTrust,
} from '../../../../test/factory.ts'
import { answerStructureQuestion } from './answer-structure-question.server.ts'
import { askAboutStructure } from './ask-about-structure.server.ts'
import { completeStructure } from './complete-structure.server.ts'
import { followRegister } from './follow-register.server.ts'
import { groupIds } from './form-rows.ts'
import { partActions } from './part-actions.server.ts'
import { startStructure } from './start-structure.server.ts'
import { trustStructure } from './structure.server.ts'
import { changedSince, type Part } from './structure.ts'

useTestDatabase()
const people = { coordinator: '', chief: '', lead: '', unsigned: '', central: '' }
const as = (who: keyof typeof people) => actorFor(people[who])
let [reviewId, trustId] = ['', '']
let urns: number[] = []

beforeEach(async () => {
  for (const who of ['coordinator', 'chief', 'lead', 'unsigned'] as const) people[who] = await makePerson()
  people.central = await makePerson('Central', ['central_team'])
  trustId = await makeTrust()
  urns = [await makeSchool(trustId), await makeSchool(trustId), await makeSchool(trustId)]
  await asOwner(`update school set phase = 'Secondary' where urn = $1`, [urns[2]])
  reviewId = await makeReview(trustId)
  await addMember(reviewId, people.coordinator, 'coordinator')
  await addMember(reviewId, people.chief, 'host_lead')
  await addMember(reviewId, people.lead, 'lead_reviewer')
  const unsigned = await addMember(reviewId, people.unsigned, 'peer_reviewer')
  await asOwner('update review_member set agreed_at = null, agreement_version = null where id = $1', [
    unsigned,
  ])
})

const seenBy = async (who: keyof typeof people) => trustStructure(as(who), { reviewId, trustId })
const now = async () => {
  const { structure } = await seenBy('coordinator')
  if (!structure) throw new Error('not begun')
  return structure
}
const begin = (by = 'phase') => startStructure(as('coordinator'), { reviewId, by })
const save = async (part: Part, values: Record<string, string>, who: keyof typeof people = 'coordinator') =>
  partActions[part](as(who), { reviewId, revision: String((await now()).revisions[part]), ...values })
const shape = {
  shape: 'hubs',
  funding: 'pooled',
  support: 'A leader of the hub comes within the week.',
}
const told = (outcome: unknown) => JSON.stringify(outcome)

describe('The drawing begins from the register', () => {
  test('with its schools in groups by phase, once, however often it is pressed', async () => {
    expect((await begin()).ok).toBe(true)
    expect((await begin()).ok).toBe(false)
    const { groups, schools } = await now()
    expect(groups.map(({ name }) => name)).toEqual(['Primary', 'Secondary'])
    expect(schools.map(({ urn }) => urn).sort()).toEqual(urns)
    const secondary = groups.find(({ name }) => name === 'Secondary')
    expect(schools.filter(({ groupId }) => groupId === secondary?.id).map(({ urn }) => urn)).toEqual([
      urns[2],
    ])
  })

  test('two who press at the same moment begin one drawing', async () => {
    await Promise.all([begin(), startStructure(as('chief'), { reviewId, by: 'phase' })])
    expect((await now()).groups).toHaveLength(2)
  })

  test('schools that joined or left since are told, and taken over when the host says so', async () => {
    await begin()
    const left = urns[0] ?? 0
    await asOwner(`update school_membership set left_on = current_date where urn = $1`, [left])
    const joined = await makeSchool(trustId, 'New School')
    await save('groups', { 'name-1': 'Led by one', 'school-1': String(left) })
    const before = await seenBy('lead')
    expect(before.structure?.schools.map(({ urn }) => urn)).toContain(left)
    expect((await followRegister(as('coordinator'), { reviewId })).ok).toBe(true)
    const { schools, groups } = await now()
    expect(schools.map(({ urn }) => urn).sort()).toEqual([...urns.slice(1), joined].sort())
    expect(groups[0]?.leadUrn).toBeNull()
  })
})

describe('The host completes it', () => {
  test('a school goes to its group; a group taken away gives its schools back to the centre', async () => {
    await begin('none')
    await save('groups', { 'name-1': 'North', 'ledBy-1': 'Head of hub', 'leads-1': 'yes', 'name-4': 'South' })
    const [north, south] = (await now()).groups
    if (!north || !south) throw new Error('no groups')
    expect(north).toMatchObject({ name: 'North', ledBy: 'Head of hub', leadsImprovement: true })
    await save('schools', Object.fromEntries(urns.map((urn) => [`group-${urn}`, north.id])))
    await save('groups', { 'id-1': south.id, 'name-1': 'South', 'id-2': north.id, 'name-2': '' })
    const after = await now()
    expect(after.groups.map(({ id }) => id)).toEqual([south.id])
    expect(after.schools.map(({ groupId }) => groupId)).toEqual([null, null, null])
  })

  test('what is to be put right is told at the row where it was typed, and nothing is written', async () => {
    await begin('none')
    const outcome = await save('groups', { 'name-1': 'North', 'leader-3': 'A name', 'name-5': 'north' })
    expect(told(outcome)).toContain('"name-3"')
    const twice = await save('groups', { 'name-1': 'North', 'name-5': 'north' })
    expect(told(twice)).toContain('"field":"name-5"')
    expect((await now()).groups).toEqual([])
  })

  test('a group of another review, and a school of another trust, are refused', async () => {
    await begin()
    const elsewhere = await makeTrust()
    const stranger = await makeSchool(elsewhere)
    const other = await makeReview(elsewhere)
    await insertRow('trust_structure', { review_id: other, started_by: people.chief })
    const foreign = await insertRow('structure_group', { review_id: other, position: 1, name: 'Theirs' })
    expect((await save('groups', { 'id-1': foreign, 'name-1': 'Ours' })).ok).toBe(false)
    expect((await save('groups', { 'name-1': 'Ours', 'school-1': String(stranger) })).ok).toBe(false)
    expect((await save('schools', { [`group-${urns[0]}`]: foreign })).ok).toBe(false)
    const [row] = await asOwner('select name from structure_group where id = $1', [foreign])
    expect(row?.name).toBe('Theirs')
  })

  test('two who change one part at once: the second is told who was first, and loses nothing', async () => {
    await begin()
    const { revisions } = await now()
    const values = { reviewId, revision: String(revisions.posts), 'title-1': 'Director of education' }
    expect((await partActions.posts(as('chief'), values)).ok).toBe(true)
    const second = await partActions.posts(as('coordinator'), { ...values, 'title-1': 'Somebody else' })
    expect(told(second)).toContain('"field":"revision"')
    expect((await now()).posts.map(({ title }) => title)).toEqual(['Director of education'])
    // another part is not in their way
    expect((await save('shape', shape)).ok).toBe(true)
  })

  test('a row typed for a group that somebody took away meanwhile never becomes another group', () => {
    const [b, c] = [{ id: 'b' }, { id: 'c' }]
    expect(groupIds(['a', 'b', '', ''], [b])).toEqual(['', 'b', '', ''])
    expect(groupIds(['a', 'b', '', ''], [{ id: 'a' }, b, c])).toEqual(['a', 'b', 'c', ''])
  })

  test('it is not complete while something is missing; a change after the day it was checked shows', async () => {
    await begin()
    expect(told(await completeStructure(as('chief'), { reviewId }))).toContain('Mark who leads improvement')
    await save('shape', shape)
    await save('posts', { 'title-1': 'Director of education', 'leads-1': 'yes' })
    expect((await completeStructure(as('chief'), { reviewId })).ok).toBe(true)
    expect(changedSince(await now())).toBe(false)
    await save('posts', { 'title-1': 'Director of schools', 'leads-1': 'yes' })
    const after = await now()
    expect(after.completedAt).not.toBeNull()
    expect(changedSince(after)).toBe(true)
  })

  test('another way of paying for shared work is said in words', async () => {
    await begin()
    expect(told(await save('shape', { ...shape, funding: 'other' }))).toContain('"fundingNote"')
  })
})

describe('The visitors', () => {
  test('read it once they have agreed, and never the central team; neither changes anything', async () => {
    await begin()
    expect((await seenBy('lead')).structure?.schools).toHaveLength(3)
    for (const who of ['unsigned', 'central'] as const) expect((await seenBy(who)).structure).toBeNull()
    expect((await save('shape', shape, 'lead')).ok).toBe(false)
  })

  test('ask through the lead reviewer; the host is told that a question waits, not what it says', async () => {
    await begin()
    const question = 'Who speaks to the heads of the moor first?'
    expect((await askAboutStructure(as('lead'), { reviewId, question })).ok).toBe(true)
    expect((await askAboutStructure(as('unsigned'), { reviewId, question })).ok).toBe(false)
    const mails = await asOwner<{ to: string; text: string }>(
      `select to_person_id as to, subject || body_text as text from mail
        join mail_content on mail_id = mail.id where review_id = $1`,
      [reviewId],
    )
    expect(mails.map(({ to }) => to).sort()).toEqual([people.chief, people.coordinator].sort())
    expect(mails.every(({ text }) => !text.includes('moor'))).toBe(true)
    const questionId = (await seenBy('coordinator')).asked[0]?.id ?? ''
    const answer = 'The director of education does.'
    expect((await answerStructureQuestion(as('lead'), { reviewId, questionId, answer })).ok).toBe(false)
    expect((await answerStructureQuestion(as('chief'), { reviewId, questionId, answer })).ok).toBe(true)
    expect((await seenBy('lead')).asked[0]).toMatchObject({ body: question, answer })
  })
})
