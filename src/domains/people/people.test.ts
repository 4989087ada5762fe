import { describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import {
  actorFor,
  addMember,
  makePerson,
  makePost,
  makeReview,
  makeSchool,
  makeTrust,
} from '../../../test/factory.ts'
import { addPerson, addPersonJob } from './add-person.server.ts'
import { appointToPost } from './appoint-to-post.server.ts'
import { changePerson } from './change-person.server.ts'
import { deactivatePerson } from './deactivate-person.server.ts'
import { declareRelationship } from './declare-relationship.server.ts'
import { endProgrammeRole } from './end-programme-role.server.ts'
import { endRelationship } from './end-relationship.server.ts'
import { giveProgrammeRole } from './give-programme-role.server.ts'
import { invitePerson } from './invite-person.server.ts'
import { people } from './people.server.ts'
import { personRecord } from './person-record.server.ts'

useTestDatabase()
const central = async () => actorFor(await makePerson('Priya Nandakumar', ['central_team']))
const someone = { name: 'Anil Deshmukh', jobTitle: 'Director of education', roles: ['peer_reviewer'] }
const words = (outcome: unknown) => JSON.stringify(outcome)

describe('Inviting a person', () => {
  test('the central team invites somebody to a post in a trust named by its words alone, and they are told by email', async () => {
    const priya = await central()
    const trust = await makeTrust('Tallow Hill Schools Trust')
    const outcome = await invitePerson(priya, {
      ...someone,
      email: 'Anil@TallowHill.example',
      trust: '',
      'trust-text': 'tallow hill schools',
      post: 'executive',
      urn: '',
    })
    if (!outcome.ok) throw new Error(words(outcome))
    const posts = await asOwner('select trust_id, post from trust_post where person_id = $1', [outcome.value])
    expect(posts).toEqual([{ trust_id: trust, post: 'executive' }])
    const mail = await asOwner(`select to_address, kind from mail where to_person_id = $1`, [outcome.value])
    expect(mail).toEqual([{ to_address: 'anil@tallowhill.example', kind: 'invitation-to-candour' }])
    expect(await asOwner(`select from auth."user" where id = $1`, [outcome.value])).toHaveLength(1)
  })

  test('an address that is here already is refused at the address, whatever its capitals, and nothing is kept', async () => {
    const priya = await central()
    await invitePerson(priya, { ...someone, email: 'twice@trust.example' })
    const again = await invitePerson(priya, {
      ...someone,
      name: 'Somebody Else',
      email: 'TWICE@trust.example',
    })
    expect(again).toMatchObject({ ok: false, problems: [{ field: 'email' }] })
    expect(await asOwner(`select from person where name = 'Somebody Else'`)).toHaveLength(0)
  })

  test('a headteacher’s school has to be one of the trust’s', async () => {
    const priya = await central()
    const trust = await makeTrust()
    const elsewhere = await makeSchool(await makeTrust())
    const person = await makePerson()
    const post = { personId: person, trust, post: 'headteacher' }
    expect(await appointToPost(priya, { ...post, urn: String(elsewhere) })).toMatchObject({
      problems: [{ field: 'urn' }],
    })
    expect(await appointToPost(priya, { ...post, urn: String(await makeSchool(trust)) })).toMatchObject({
      ok: true,
    })
  })

  test('nobody outside the central team invites, lists or appoints', async () => {
    const lead = actorFor(await makePerson('Ruth', ['lead_reviewer']))
    expect(await invitePerson(lead, { ...someone, email: 'a@b.example' })).toEqual({
      ok: false,
      missing: true,
    })
    expect(await people(lead, { words: '', role: null })).toBeNull()
    const own = { personId: lead.personId, role: 'central_team' }
    expect(await giveProgrammeRole(lead, own)).toEqual({ ok: false, missing: true })
    expect(await addPerson(lead, { ...someone, email: 'a@b.example' })).toEqual({ ok: false, missing: true })
  })

  test('the first of the central team is added by whoever runs the server', async () => {
    const actor = { personId: null, job: addPersonJob, requestId: 'test' }
    const first = { name: 'Priya', email: 'first@candour.example', roles: ['central_team'] }
    expect(await addPerson(actor, first)).toMatchObject({ ok: true })
    expect(await addPerson(actor, first)).toMatchObject({ ok: false, problems: [{ field: 'email' }] })
  })
})

describe('A person’s record', () => {
  test('closing an account ends its sessions at once, and nobody closes their own', async () => {
    const priya = await central()
    const person = await makePerson()
    await asOwner(
      `insert into auth.session (id, token, "userId", "expiresAt") values ('s1', 't1', $1, now() + interval '1 day')`,
      [person],
    )
    expect(await deactivatePerson(priya, { personId: person })).toMatchObject({ ok: true })
    expect(await asOwner(`select from auth.session where "userId" = $1`, [person])).toHaveLength(0)
    expect(await deactivatePerson(priya, { personId: priya.personId })).toMatchObject({ problems: [{}] })
  })

  test('a changed sign-in address is told to both addresses; once somebody has signed in, it is theirs alone to change', async () => {
    const priya = await central()
    const person = await makePerson('Fiona Marchetti')
    const details = { personId: person, name: 'Fiona Marchetti', email: 'fiona@new.example' }
    expect(await changePerson(priya, details)).toMatchObject({ ok: true })
    const told = await asOwner(
      `select to_address from mail where kind = 'address-changed' and to_person_id = $1`,
      [person],
    )
    expect(told).toHaveLength(2)
    expect(told.map((mail) => mail.to_address)).toContain('fiona@new.example')
    await asOwner('update person set first_signed_in_at = now() where id = $1', [person])
    const taken = { ...details, email: 'central@charity.example' }
    expect(await changePerson(priya, taken)).toMatchObject({ problems: [{ field: 'email' }] })
    expect(await changePerson(actorFor(person), { ...details, email: 'fiona@home.example' })).toMatchObject({
      ok: true,
    })
  })

  test('people alongside see a name, a job and a trust, and never the record behind it', async () => {
    const trust = await makeTrust('Kestrel Trust')
    const [lead, peer, stranger] = [await makePerson(), await makePerson('Samuel Okoro'), await makePerson()]
    await makePost(peer, trust, 'executive')
    const review = await makeReview(await makeTrust())
    await addMember(review, lead, 'lead_reviewer')
    await addMember(review, peer, 'peer_reviewer')
    const seen = await personRecord(actorFor(lead), { personId: peer })
    expect(seen).toMatchObject({ name: 'Samuel Okoro', trusts: ['Kestrel Trust'], whole: null })
    expect(words(seen)).not.toContain('@people.example')
    expect(await personRecord(actorFor(stranger), { personId: peer })).toBeNull()
    expect((await personRecord(actorFor(peer), { personId: peer }))?.whole?.email).toContain(
      '@people.example',
    )
  })

  test('a relationship is declared and ended by the person or the central team, and stays on record', async () => {
    const person = await makePerson()
    const trust = await makeTrust('Larkspur Vale')
    const declaration = {
      personId: person,
      trust,
      kind: 'family',
      since: '',
      until: '',
      note: 'A sister teaches there.',
    }
    const other = actorFor(await makePerson())
    expect(await declareRelationship(other, declaration)).toEqual({ ok: false, missing: true })
    const declared = await declareRelationship(actorFor(person), declaration)
    if (!declared.ok) throw new Error(words(declared))
    const ended = await endRelationship(await central(), {
      personId: person,
      relationshipId: declared.value.id,
      until: '2026-07-31',
    })
    expect(ended).toMatchObject({ ok: true })
    const rows = await asOwner('select kind, until from relationship where person_id = $1', [person])
    expect(rows).toEqual([{ kind: 'family', until: '2026-07-31' }])
    const backwards = { ...declaration, since: '2026-02-01', until: '2026-01-01' }
    expect(await declareRelationship(actorFor(person), backwards)).toMatchObject({
      problems: [{ field: 'until' }],
    })
  })

  test('a part in the programme ends at once, can be given again, and nobody ends their own in the central team', async () => {
    const priya = await central()
    const other = await central()
    const role = { personId: other.personId, role: 'central_team' }
    expect(await endProgrammeRole(priya, role)).toMatchObject({ ok: true })
    expect(await people(other, { words: '', role: null })).toBeNull()
    expect(await giveProgrammeRole(priya, role)).toMatchObject({ ok: true })
    expect(await people(other, { words: '', role: null })).not.toBeNull()
    expect(await endProgrammeRole(priya, { ...role, personId: priya.personId })).toMatchObject({
      problems: [{}],
    })
  })
})
