import { beforeAll, describe, expect, test, vi } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import {
  actorFor,
  addMember,
  insertRow,
  makePerson,
  makePost,
  makeReview,
  makeSchool,
  makeTrust,
} from '../../../../test/factory.ts'
import type { Person } from '../../../access/actor.ts'
import { declineInvitation } from '../decline-invitation.server.ts'
import { inviteMember } from '../invite-member.server.ts'
import { beginRound } from './begin-round.server.ts'
import { roundBoard } from './board.server.ts'
import { changeRoundSettings } from './change-settings.server.ts'
import { emptyPlace } from './empty-place.server.ts'
import { inviteList } from './invite-list.server.ts'
import { inviteRound } from './invite-round.server.ts'
import { mendRound } from './mend-round.server.ts'
import { placePanel } from './place-panel.server.ts'
import { placePerson } from './place-person.server.ts'
import { roundRepairs } from './repair.server.ts'
import { roundJourneys, roundSheets } from './round-seen.server.ts'
import { rounds } from './rounds.server.ts'
import { stopRound } from './stop-round.server.ts'
import { takeOut } from './take-out.server.ts'
import { undoMove } from './undo-move.server.ts'
import { unpinSeat } from './unpin-seat.server.ts'
import { workOutJob } from './work-out-job.server.ts'
import { workOutRound } from './work-out-round.server.ts'

// Something that happens after the engine has answered, and before its plan is kept.
const meanwhile = vi.hoisted(() => ({ act: async () => {} }))
vi.mock('../../../engines/allocation/solve.ts', async (original) => {
  const engine = await original<typeof import('../../../engines/allocation/solve.ts')>()
  const solveAllocation: typeof engine.solveAllocation = async (...asked) => {
    const plan = await engine.solveAllocation(...asked)
    await meanwhile.act()
    return plan
  }
  return { ...engine, solveAllocation }
})

useTestDatabase()
let priya: Person
beforeAll(async () => {
  priya = actorFor(await makePerson('Priya Nandakumar', ['central_team']))
})

// Each test has a term of its own: a round is the only one of its term.
const years = Array.from({ length: 12 }, (_, n) => `20${26 + n}/${27 + n}`)
const terms = years.flatMap((year) => ['spring', 'summer'].map((term) => `${year} ${term}`))
const months = { spring: '02', summer: '06' }
let used = 0

type Peer = { id: string; trust: string }
type World = { roundId: string; reviewId: string; host: string; day1: string; lead: string; peers: Peer[] }

/** A round with one review of three peers, a lead, and four peers from trusts of their own. */
async function makeRound(peers = 4): Promise<World> {
  const [yearId = '', term = 'spring'] = (terms[used++] ?? '').split(' ') as [string, keyof typeof months]
  for (const id of years)
    await asOwner(
      'insert into programme_year (id, starts_on, ends_on) values ($1, $2, $3) on conflict do nothing',
      [id, `${id.slice(0, 4)}-09-01`, `20${id.slice(5)}-08-31`],
    )
  const begun = await beginRound(priya, { yearId, term })
  if (!begun.ok) throw new Error(JSON.stringify(begun))
  const year = Number(yearId.slice(0, 4)) + 1
  const day = (n: number) => `${year}-${months[term]}-0${n}`
  const host = await makeTrust()
  await makeSchool(host)
  const reviewId = await makeReview(host, 'set_up')
  await asOwner('update review set year_id = $2, day1 = $3, day2 = $4, day3 = $5 where id = $1', [
    reviewId,
    yearId,
    day(1),
    day(2),
    day(3),
  ])
  await insertRow('review_need', { review_id: reviewId, peers: 3 })
  await asOwner('update programme_role set until = current_date - 1 where role <> $1', ['central_team'])
  const lead = await makePerson('Helen Marsh', ['lead_reviewer'])
  const team: Peer[] = []
  for (let n = 0; n < peers; n++) {
    const trust = await makeTrust()
    const id = await makePerson(`Peer ${n}`, ['peer_reviewer'])
    await makePost(id, trust, 'executive')
    team.push({ id, trust })
  }
  return { roundId: begun.value.id, reviewId, host, day1: day(1), lead, peers: team }
}

async function workOut(roundId: string) {
  expect(await workOutRound(priya, { roundId })).toMatchObject({ ok: true })
  await workOutJob.perform({ roundId }, 'test')
}
const board = async (roundId: string) => {
  const seen = await roundBoard(priya, { roundId })
  if (!seen) throw new Error('the central team sees every round')
  return seen
}
const cellsOf = async (roundId: string) => (await board(roundId)).rows.flatMap(({ cells }) => cells)
const named = async (roundId: string) =>
  (await cellsOf(roundId)).map((cell) => [cell.place, cell.person?.name ?? null, cell.state])
const first = <T>(list: T[]): T => {
  const [one] = list
  if (one === undefined) throw new Error('there is nothing')
  return one
}

describe('A round', () => {
  test('is begun once for a term, and only by the central team', async () => {
    const { roundId, lead } = await makeRound()
    const [row] = await asOwner<{ year_id: string; term: string }>('select * from round where id = $1', [
      roundId,
    ])
    expect(await beginRound(priya, { yearId: row?.year_id, term: row?.term })).toEqual({
      ok: true,
      value: { id: roundId },
    })
    expect(await rounds(actorFor(lead), null)).toBeNull()
    expect(await roundBoard(actorFor(lead), { roundId })).toBeNull()
    expect(await workOutRound(actorFor(lead), { roundId })).toEqual({ ok: false, missing: true })
    expect(await stopRound(priya, { roundId })).toMatchObject({
      problems: [{ message: 'Nothing is being worked out at the moment.' }],
    })

    // while it is being worked out nothing is moved, and it can be stopped
    expect(await workOutRound(priya, { roundId })).toMatchObject({ ok: true })
    expect(await workOutRound(priya, { roundId })).toMatchObject({
      problems: [{ message: expect.stringContaining('is being worked out') }],
    })
    expect((await board(roundId)).work).toMatchObject({ working: true, doing: 'Waiting to begin' })
    expect(await stopRound(priya, { roundId })).toMatchObject({ ok: true })
    expect((await board(roundId)).work).toMatchObject({ stopAsked: true })
    await workOutJob.perform({ roundId }, 'test')
    expect((await board(roundId)).work).toMatchObject({ working: false, state: 'done' })
    const seen = await board(roundId)
    expect(seen.verdict).toBe(
      'The review has somebody for every place. Nobody has been asked yet. No arrangement could be better than this one, and none could do more for the review that is served least well, Trust ' +
        seen.rows[0]?.review.trustName.replace('Trust ', '') +
        '.',
    )
    expect((await named(roundId)).map(([place, , state]) => [place, state])).toEqual([
      ['lead', 'proposed'],
      ['peer', 'proposed'],
      ['peer', 'proposed'],
      ['peer', 'proposed'],
    ])
    expect(seen.changes).toEqual([])
  })

  test('proposes nobody who works for the host, declared a tie, is away, or said no to the review', async () => {
    const { roundId, reviewId, host, day1, peers } = await makeRound(4)
    const [works, tied, away, declined] = peers as [Peer, Peer, Peer, Peer]
    await makePost(works.id, host, 'executive')
    await insertRow('relationship', { person_id: tied.id, trust_id: host, kind: 'family' })
    await insertRow('pool_away', { person_id: away.id, first_day: day1, last_day: day1 })
    await addMember(reviewId, declined.id, 'peer_reviewer', 'declined')
    await workOut(roundId)
    expect(await named(roundId)).toEqual([
      ['lead', 'Helen Marsh', 'proposed'],
      ['peer', null, 'empty'],
      ['peer', null, 'empty'],
      ['peer', null, 'empty'],
    ])
    const empty = await emptyPlace(priya, { roundId, reviewId })
    // three of them could be asked all the same, each with one rule set aside; who works there never
    expect(empty?.ways.map(({ name }) => name).sort()).toEqual(['Peer 1', 'Peer 2', 'Peer 3'])
    expect(empty?.ways.flatMap(({ rules }) => rules).join(' ')).toMatch(/Has family at Trust/)
  })

  test('keeps who accepted and who was asked, and notices what changed since', async () => {
    const { roundId, reviewId, lead, peers } = await makeRound()
    await addMember(reviewId, lead, 'lead_reviewer')
    const asked = await addMember(reviewId, first(peers).id, 'peer_reviewer', 'invited')
    await workOut(roundId)
    expect((await named(roundId)).slice(0, 2)).toEqual([
      ['lead', 'Helen Marsh', 'accepted'],
      ['peer', 'Peer 0', 'invited'],
    ])
    // an answer changes nothing that was planned
    await asOwner(`update review_member set state = 'accepted', answered_at = now() where id = $1`, [asked])
    expect((await board(roundId)).changes).toEqual([])
    await asOwner(`update review_need set focus = '{area:people}' where review_id = $1`, [reviewId])
    await makePerson('Somebody New', ['peer_reviewer'])
    const { changes } = await board(roundId)
    expect(changes).toHaveLength(2)
    expect(changes.join(' ')).toMatch(
      /Somebody New can be asked\. What the review of Trust \d+ needs has changed\./,
    )
  })

  test('is planned although somebody who accepted wrote down since that they cannot come, and says so', async () => {
    const { roundId, reviewId, day1, peers } = await makeRound()
    await addMember(reviewId, first(peers).id, 'peer_reviewer')
    await insertRow('pool_away', { person_id: first(peers).id, first_day: day1, last_day: day1 })
    await workOut(roundId)
    const seen = await board(roundId)
    expect(seen.contradicts).toEqual([])
    expect((await cellsOf(roundId)).filter(({ state }) => state === 'proposed')).toHaveLength(3)
    expect(seen.broken).toMatchObject([{ key: 'peer.0', words: [expect.stringMatching(/^Cannot on/)] }])
  })
})

describe('A move by hand', () => {
  test('that breaks no rule stays when the round is worked out again, until it is let go', async () => {
    const { roundId, reviewId } = await makeRound()
    await workOut(roundId)
    const cells = await cellsOf(roundId)
    const out = cells[3]
    const unused = ['Peer 0', 'Peer 1', 'Peer 2', 'Peer 3'].find(
      (name) => !cells.some((cell) => cell.person?.name === name),
    )
    const panel = await placePanel(priya, {
      roundId,
      key: `${reviewId}.peer.2`,
      person: null,
      words: unused ?? '',
    })
    const other = first(panel?.others ?? [])
    expect(other).toMatchObject({ name: unused, broken: [], never: false })
    const move = { roundId, reviewId, place: 'peer', personId: other.id, instead: out?.seatId }
    expect(await placePerson(priya, move)).toMatchObject({ ok: true, value: { setAside: 0 } })
    expect((await cellsOf(roundId)).find(({ state }) => state === 'chosen')?.person?.name).toBe(unused)
    expect((await board(roundId)).verdict).toMatch(
      /One place is filled by hand\. This has not been worked out again since\. Work it out again/,
    )
    expect((await cellsOf(roundId))[3]?.person?.name).toBe(unused)
    await workOut(roundId)
    const chosen = (await cellsOf(roundId)).find(({ state }) => state === 'chosen')
    expect(chosen?.person?.name).toBe(unused)
    expect(await board(roundId)).toMatchObject({ asPlanned: true, whoMoved: 'Nobody moves.' })
    expect(await unpinSeat(priya, { roundId, seatId: chosen?.seatId })).toMatchObject({ ok: true })
    expect((await cellsOf(roundId)).some(({ state }) => state === 'chosen')).toBe(false)
  })

  test('is refused where a rule is never set aside, and needs a reason where one may be', async () => {
    const { roundId, reviewId, host, peers } = await makeRound()
    const [works, tied] = peers as [Peer, Peer]
    await makePost(works.id, host, 'executive')
    await insertRow('relationship', { person_id: tied.id, trust_id: host, kind: 'family' })
    const put = (personId: string, reason = '') =>
      placePerson(priya, { roundId, reviewId, place: 'peer', personId, reason })
    expect(await put(works.id, 'Because I say so, and nobody else.')).toMatchObject({
      problems: [{ message: expect.stringContaining('This cannot be set aside.') }],
    })
    expect(await put(tied.id)).toMatchObject({ problems: [{ field: 'reason' }] })
    expect(await put(tied.id, 'Her brother left the trust in summer.')).toMatchObject({
      ok: true,
      value: { setAside: 1, words: expect.stringMatching(/^Peer 1 is a peer at .*, against one rule\.$/) },
    })
    // invited, the reason is kept where the reason of every conflict is
    const [asked] = (await inviteList(priya, { roundId }))?.people ?? []
    expect(asked).toMatchObject({ name: 'Peer 1', setAside: 'Her brother left the trust in summer.' })
    expect(await inviteRound(priya, { roundId, seats: [asked?.seatId] })).toEqual({
      ok: true,
      value: { asked: 1 },
    })
    const [waiver] = await asOwner('select reason, conflicts from conflict_waiver where review_id = $1', [
      reviewId,
    ])
    expect(waiver).toMatchObject({
      reason: 'Her brother left the trust in summer.',
      conflicts: [{ kind: 'family' }],
    })
    const sheets = await roundSheets(priya, { roundId })
    expect(sheets?.setAside).toMatchObject([
      { name: 'Peer 1', reason: 'Her brother left the trust in summer.' },
    ])
  })
})

describe('What a round is told to do', () => {
  test('puts nobody into a review that is none of its own', async () => {
    const other = await makeRound()
    const { roundId, peers } = await makeRound()
    const personId = first(peers).id
    const move = { roundId, reviewId: other.reviewId, place: 'peer', personId }
    await makePost(personId, other.host, 'executive')
    expect(await placePerson(priya, move)).toMatchObject({
      problems: [{ message: expect.stringMatching(/^Somebody has changed the board/) }],
    })
    expect(await asOwner('select 1 from round_seat where review_id = $1', [other.reviewId])).toEqual([])
  })
})

describe('A way to mend a round', () => {
  test('names nobody from outside the pool, and no review of another round', async () => {
    const other = await makeRound()
    const { roundId, reviewId, peers } = await makeRound()
    const stranger = await makePerson('Not Asked')
    const mend = (review: string, person: string) =>
      mendRound(priya, { roundId, seats: [`${review} peer ${person}`] })
    const refused = { problems: [{ message: expect.stringMatching(/^The board has changed/) }] }
    expect(await mend(reviewId, stranger)).toMatchObject(refused)
    expect(await mend(other.reviewId, first(peers).id)).toMatchObject(refused)
    expect(await asOwner('select 1 from round_seat where round_id = $1', [roundId])).toEqual([])
  })
})

describe('Work on a round', () => {
  const stall = (roundId: string) =>
    asOwner(`update round_work set at = now() - interval '5 minutes' where round_id = $1`, [roundId])
  async function workOutWhile(roundId: string, act: () => Promise<void>) {
    meanwhile.act = async () => {
      meanwhile.act = async () => {}
      await act()
    }
    await workOut(roundId)
  }
  const plannedAt = async (roundId: string) =>
    first(await asOwner('select worked_out_at from round_plan where round_id = $1', [roundId]))

  test('leaves nothing behind of what it was given of people', async () => {
    const { roundId } = await makeRound()
    await workOut(roundId)
    expect(await asOwner('select state, problem from round_work where round_id = $1', [roundId])).toEqual([
      { state: 'done', problem: {} },
    ])
  })

  test('that was taken for dead overwrites nothing that was moved since', async () => {
    const { roundId } = await makeRound()
    await workOut(roundId)
    const before = await plannedAt(roundId)
    await workOutWhile(roundId, async () => {
      await stall(roundId)
      const seatId = (await cellsOf(roundId)).find(({ place }) => place === 'peer')?.seatId
      expect(await takeOut(priya, { roundId, seatId })).toMatchObject({ ok: true })
    })
    expect((await cellsOf(roundId)).filter(({ state }) => state === 'proposed')).toHaveLength(3)
    expect(await plannedAt(roundId)).toEqual(before)
    expect((await board(roundId)).work).toMatchObject({ state: 'failed' })
    expect(await undoMove(priya, { roundId })).toMatchObject({ ok: true })
  })

  test('that was asked for again ends without a word of the first asking', async () => {
    const { roundId } = await makeRound()
    await workOutWhile(roundId, async () => {
      await stall(roundId)
      expect(await workOutRound(priya, { roundId })).toMatchObject({ ok: true })
    })
    expect(await asOwner('select 1 from round_plan where round_id = $1', [roundId])).toEqual([])
    expect((await board(roundId)).work).toMatchObject({ state: 'working', working: true })
    await workOutJob.perform({ roundId }, 'test')
    expect((await board(roundId)).work).toMatchObject({ state: 'done' })
  })
})

describe('A reason that was kept', () => {
  const phoned = 'They agreed to one more by telephone.'
  /** The first peer, placed beyond their load with a reason for that. */
  async function placedBeyondLoad() {
    const world = await makeRound()
    const personId = first(world.peers).id
    await insertRow('pool_record', { person_id: personId, least: 0, most: 0 })
    const { roundId, reviewId } = world
    const move = { roundId, reviewId, place: 'peer', personId, reason: phoned }
    expect(await placePerson(priya, move)).toMatchObject({ ok: true, value: { setAside: 1 } })
    const seats = (await inviteList(priya, { roundId }))?.people.map(({ seatId }) => seatId) ?? []
    return { ...world, personId, seats }
  }

  test('for a load answers for no tie that is declared later, and the board shows the tie', async () => {
    const { roundId, reviewId, host, personId, seats } = await placedBeyondLoad()
    await insertRow('relationship', { person_id: personId, trust_id: host, kind: 'family' })
    expect(first((await board(roundId)).broken).words.join(' ')).toMatch(/Has family at Trust/)
    expect(await inviteRound(priya, { roundId, seats })).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringMatching(/family/) }],
    })
    expect(await asOwner('select 1 from review_member where review_id = $1', [reviewId])).toEqual([])
  })

  test('for a load answers for no conflict that only the last look before asking finds', async () => {
    const { roundId, host, day1, personId, seats } = await placedBeyondLoad()
    await insertRow('trust_post', {
      person_id: personId,
      trust_id: host,
      post: 'chair',
      since: '2020-01-01',
      until: `${Number(day1.slice(0, 4)) - 1}-09-01`,
    })
    expect(await inviteRound(priya, { roundId, seats })).toMatchObject({
      problems: [
        { message: expect.stringMatching(/Chaired .* The reason that was kept says nothing of this/) },
      ],
    })
  })

  test('for one tie answers for no other, whether they are proposed or have accepted', async () => {
    const { roundId, reviewId, host, peers } = await makeRound()
    const personId = first(peers).id
    await insertRow('relationship', { person_id: personId, trust_id: host, kind: 'other' })
    const move = {
      roundId,
      reviewId,
      place: 'peer',
      personId,
      reason: 'They were at school together, long ago.',
    }
    expect(await placePerson(priya, move)).toMatchObject({ ok: true, value: { setAside: 1 } })
    await insertRow('relationship', { person_id: personId, trust_id: host, kind: 'competition' })
    const seats = (await inviteList(priya, { roundId }))?.people.map(({ seatId }) => seatId) ?? []
    expect(await inviteRound(priya, { roundId, seats })).toMatchObject({ ok: false, problems: [{}] })
    await asOwner(`delete from relationship where person_id = $1 and kind = 'competition'`, [personId])
    expect(await inviteRound(priya, { roundId, seats })).toEqual({ ok: true, value: { asked: 1 } })
    expect((await board(roundId)).broken).toEqual([])
    await insertRow('relationship', { person_id: personId, trust_id: host, kind: 'competition' })
    expect((await board(roundId)).broken).toMatchObject([
      { words: expect.arrayContaining([expect.any(String)]) },
    ])
  })

  test('for a load, kept with an invitation, hides no tie of whoever was asked', async () => {
    const { roundId, host, personId, seats } = await placedBeyondLoad()
    expect(await inviteRound(priya, { roundId, seats })).toEqual({ ok: true, value: { asked: 1 } })
    await insertRow('relationship', { person_id: personId, trust_id: host, kind: 'family' })
    expect(first((await board(roundId)).broken).words.join(' ')).toMatch(/Has family at Trust/)
  })
})

describe('A round that people answer', () => {
  test('asks all or nobody, by mail, and mends a decline with the fewest changes', async () => {
    const { roundId, reviewId } = await makeRound(4)
    await workOut(roundId)
    const list = await inviteList(priya, { roundId })
    const seats = list?.people.map(({ seatId }) => seatId) ?? []
    expect(seats).toHaveLength(4)
    expect(await inviteRound(priya, { roundId, seats: [...seats, crypto.randomUUID()] })).toMatchObject({
      problems: [{}],
    })
    expect(await inviteRound(priya, { roundId, seats })).toEqual({ ok: true, value: { asked: 4 } })
    expect((await cellsOf(roundId)).map(({ state }) => state)).toEqual(Array(4).fill('invited'))
    const [mails] = await asOwner<{ many: number }>(
      `select count(*)::int as many from mail where kind = 'invitation-to-review' and review_id = $1`,
      [reviewId],
    )
    expect(mails?.many).toBe(4)
    const [audits] = await asOwner(
      `select detail, audience from audit where command = 'invite-round' order by at desc limit 1`,
    )
    expect(audits).toEqual({ detail: { asked: 4 }, audience: ['central'] })

    const [own] = await asOwner<{ many: number }>(
      `select count(*)::int as many from audit where command = 'invite-member' and review_id = $1`,
      [reviewId],
    )
    expect(own?.many).toBe(4)

    const peer = (await cellsOf(roundId)).find(({ place }) => place === 'peer')
    const gone = peer?.person?.id ?? ''
    expect(await declineInvitation(actorFor(gone), { reviewId })).toMatchObject({ ok: true })
    expect((await board(roundId)).lost.map(({ words }) => words)).toEqual([
      expect.stringMatching(new RegExp(`^${peer?.person?.name} declined`)),
    ])
    const mended = await roundRepairs(priya, { roundId })
    const way = first(mended?.ways ?? [])
    expect(way.changes).toHaveLength(1)
    expect(way.changes[0]).toMatch(/^Peer \d joins/)
    expect(await mendRound(priya, { roundId, seats: way.seats })).toEqual({
      ok: true,
      value: { proposed: 1 },
    })
    const cells = await cellsOf(roundId)
    expect(cells.filter(({ state }) => state === 'proposed')).toHaveLength(1)
    expect(cells.some((cell) => cell.person?.id === gone)).toBe(false)
    expect((await roundRepairs(priya, { roundId }))?.lost).toEqual([])

    const seatId = cells.find(({ state }) => state === 'proposed')?.seatId
    expect(await takeOut(priya, { roundId, seatId })).toMatchObject({ ok: true })
    expect((await cellsOf(roundId)).filter(({ state }) => state === 'empty')).toHaveLength(1)
    expect(await undoMove(priya, { roundId })).toMatchObject({ ok: true })
    expect((await cellsOf(roundId)).filter(({ state }) => state === 'proposed')).toHaveLength(1)
  })

  test('proposes nobody again who said no, though they were asked from the review’s own page', async () => {
    const { roundId, reviewId, peers } = await makeRound(4)
    const personId = first(peers).id
    const put = { roundId, reviewId, place: 'peer', personId }
    expect(await placePerson(priya, put)).toMatchObject({ ok: true })
    const ask = { reviewId, personId, role: 'peer_reviewer' }
    expect(await inviteMember(priya, ask)).toMatchObject({ ok: true })
    expect(await declineInvitation(actorFor(personId), { reviewId })).toMatchObject({ ok: true })
    expect((await cellsOf(roundId)).map(({ state }) => state)).toEqual(Array(4).fill('empty'))
    expect((await board(roundId)).lost).toMatchObject([{ personId }])
    // nor does undoing the move put them back
    expect(await undoMove(priya, { roundId })).toMatchObject({
      problems: [{ message: 'There is nothing to undo.' }],
    })
    await workOut(roundId)
    expect((await cellsOf(roundId)).some((cell) => cell.person?.id === personId)).toBe(false)
  })

  test('undoes no move from before people were asked', async () => {
    const { roundId, reviewId } = await makeRound(4)
    await workOut(roundId)
    const seatId = (await cellsOf(roundId)).find(({ place }) => place === 'peer')?.seatId
    expect(await takeOut(priya, { roundId, seatId })).toMatchObject({ ok: true })
    const seats = (await inviteList(priya, { roundId }))?.people.map((one) => one.seatId) ?? []
    expect(await inviteRound(priya, { roundId, seats })).toEqual({ ok: true, value: { asked: 3 } })
    expect((await board(roundId)).undo).toBe(false)
    expect(await undoMove(priya, { roundId })).toMatchObject({ ok: false })
    expect(await asOwner('select 1 from round_seat where review_id = $1', [reviewId])).toEqual([])
  })

  test('asks nobody against a rule that was kept when they were placed and is not now', async () => {
    const { roundId, reviewId, lead, day1, peers } = await makeRound(3)
    await insertRow('pool_record', { person_id: lead, provisional_lead: true })
    await insertRow('pool_record', { person_id: first(peers).id, quality_assurer: true })
    await asOwner('update review_need set peers = 2, quality_assurers = 1 where review_id = $1', [reviewId])
    await workOut(roundId)
    const list = (await inviteList(priya, { roundId }))?.people ?? []
    expect(list.map(({ place }) => place)).toEqual(['lead', 'peer', 'peer', 'quality_assurer'])
    const seats = (keep: (place: string) => boolean) =>
      list.filter(({ place }) => keep(place)).map(({ seatId }) => seatId)
    const refused = (words: RegExp) => ({ ok: false, problems: [{ message: expect.stringMatching(words) }] })

    // a provisional lead is not asked without whoever would be beside them
    expect(await inviteRound(priya, { roundId, seats: seats((place) => place === 'lead') })).toMatchObject(
      refused(/quality assurer/),
    )
    const peer = (await cellsOf(roundId)).find(({ place }) => place === 'peer')?.person?.id ?? ''
    await insertRow('pool_record', { person_id: peer, least: 0, most: 0 })
    const all = seats(() => true)
    expect(await inviteRound(priya, { roundId, seats: all })).toMatchObject(
      refused(/Peer \d: .* Take them out, or put them in the place again with a reason\.$/),
    )
    await asOwner(
      'update pool_record set least = null, most = null, trained_until = $2 where person_id = $1',
      [peer, `${Number(day1.slice(0, 4)) - 1}-12-31`],
    )
    expect(await inviteRound(priya, { roundId, seats: all })).toMatchObject(refused(/train/))
    expect(await asOwner('select 1 from review_member where review_id = $1', [reviewId])).toEqual([])
    await asOwner('update pool_record set trained_until = null where person_id = $1', [peer])
    expect(await inviteRound(priya, { roundId, seats: all })).toEqual({ ok: true, value: { asked: 4 } })
  })

  test('leaves out a review that is not ticked, and counts journeys that can be counted', async () => {
    const [row] = await asOwner<{ id: string }>('select id from round order by begun_at desc limit 1')
    const roundId = row?.id ?? ''
    const reviewId = first((await board(roundId)).rows).review.id
    const seen = await roundJourneys(priya, { roundId })
    expect(seen?.journeys.every(({ metres }) => metres === null)).toBe(true)
    expect(await changeRoundSettings(priya, { roundId, nearbyMiles: '15', reviews: [] })).toMatchObject({
      ok: true,
    })
    expect((await board(roundId)).rows).toEqual([])
    expect(await changeRoundSettings(priya, { roundId, reviews: [reviewId] })).toMatchObject({ ok: true })
    expect((await board(roundId)).rows).toHaveLength(1)
  })

  test('tells in tables and files roughly where somebody sets out from, and not the postcode of their home', async () => {
    const { roundId, host, lead } = await makeRound()
    await asOwner(
      `update school set postcode = 'QQ7 3XY' where urn in (select urn from school_membership where trust_id = $1)`,
      [host],
    )
    await insertRow('pool_record', { person_id: lead, home_postcode: 'QQ7 3XY' })
    await workOut(roundId)
    const sheets = await roundSheets(priya, { roundId })
    expect(sheets?.journeys.find(({ personId }) => personId === lead)?.fromWords).toBe('QQ7')
    expect(JSON.stringify(sheets)).not.toContain('3XY')
  })
})
