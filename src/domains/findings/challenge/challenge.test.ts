import { describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { makeVisit, type Visit } from '../../fieldwork/made-up-visit.ts'
import { challengeSession } from './challenge.server.ts'
import { putBack } from './put-back.server.ts'
import { putIdea } from './put-idea.server.ts'
import { stateProblem } from './state-problem.server.ts'
import { takeAway } from './take-away.server.ts'

useTestDatabase()

const problem = 'How do we keep our best teachers in our smallest schools?'
const of = (visit: Visit) => ({ reviewId: visit.reviewId })
const state = (visit: Visit, who = 'chief') => stateProblem(visit.by(who), { ...of(visit), problem })
const put = (visit: Visit, who: string, idea: string, ideaId: string = crypto.randomUUID()) =>
  putIdea(visit.by(who), { ...of(visit), ideaId, idea })
const take = (visit: Visit, words: string, ideaId = '', takenId: string = crypto.randomUUID()) =>
  takeAway(visit.by('leader'), { ...of(visit), takenId, ideaId, words })
const seen = (visit: Visit, who: string) => challengeSession(visit.by(who), of(visit))
const stage = (visit: Visit, name: string) =>
  asOwner('update review set stage = $1 where id = $2', [name, visit.reviewId])

describe('the challenge session', () => {
  test('begins with the host’s problem, which the team reads beforehand', async () => {
    const visit = await makeVisit('prepare')
    expect(await put(visit, 'anil', 'Too early.')).toMatchObject({ ok: false })
    expect(await state(visit)).toMatchObject({ ok: true })
    expect(await state(visit, 'anil')).toEqual({ ok: false, missing: true })
    expect((await seen(visit, 'anil'))?.problem).toMatchObject({ problem, name: 'chief of the visit' })
  })

  test('takes ideas from both sides, each once, however often it is sent', async () => {
    const visit = await makeVisit()
    expect(await put(visit, 'anil', 'Nothing to think about yet.')).toMatchObject({
      problems: [{ message: 'First a leader of the host states the problem.' }],
    })
    await state(visit)
    const number = crypto.randomUUID()
    await put(visit, 'anil', 'Share a teacher between two schools.', number)
    await put(visit, 'anil', 'Share a teacher between two schools.', number)
    await put(visit, 'leader', 'Ask those who left.')
    for (const who of ['lead', 'chief'])
      expect(
        (await seen(visit, who))?.ideas.map(({ body }) => body),
        who,
      ).toEqual(['Share a teacher between two schools.', 'Ask those who left.'])
    for (const who of ['coordinator', 'central', 'stranger', 'gone'])
      expect(await seen(visit, who), who).toBeNull()
  })

  test('ends with what the host takes, in its own words, which it can leave again', async () => {
    const visit = await makeVisit()
    await state(visit)
    const idea = crypto.randomUUID()
    await put(visit, 'anil', 'Share a teacher between two schools.', idea)
    await take(visit, 'We try a shared post at Foxglove.', idea)
    await take(visit, 'We try a shared post from September.', idea)
    const own = crypto.randomUUID()
    await take(visit, 'We talk to the heads first.', '', own)
    expect((await seen(visit, 'anil'))?.taken.map(({ words }) => words)).toEqual([
      'We try a shared post from September.',
      'We talk to the heads first.',
    ])
    await putBack(visit.by('chief'), { ...of(visit), takenId: own })
    expect((await seen(visit, 'anil'))?.taken).toHaveLength(1)
    const away = { ...of(visit), takenId: crypto.randomUUID(), words: 'Not ours to say.' }
    expect(await takeAway(visit.by('lead'), away)).toEqual({ ok: false, missing: true })
  })

  test('an idea of another review is not taken', async () => {
    const [visit, other] = [await makeVisit(), await makeVisit()]
    await state(visit)
    await state(other)
    const idea = crypto.randomUUID()
    await put(other, 'anil', 'From elsewhere.', idea)
    expect(await take(visit, 'Ours?', idea)).toMatchObject({ problems: [{ field: 'ideaId' }] })
  })

  test('is the host’s to keep after the release, and the team’s no more', async () => {
    const visit = await makeVisit()
    await state(visit)
    await put(visit, 'anil', 'Share a teacher between two schools.')
    await stage(visit, 'follow_up')
    expect(await seen(visit, 'anil')).toBeNull()
    expect((await seen(visit, 'chief'))?.ideas).toHaveLength(1)
    expect(await take(visit, 'We did it.')).toMatchObject({ ok: true })
    expect(await put(visit, 'anil', 'Too late.')).toEqual({ ok: false, missing: true })
    expect(await put(visit, 'leader', 'Too late.')).toMatchObject({ ok: false })
  })
})
