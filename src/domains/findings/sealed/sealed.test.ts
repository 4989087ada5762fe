import { describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { actorFor, addMember, makePerson } from '../../../../test/factory.ts'
import { readingAs } from '../../../access/transaction.server.ts'
import { makeVisit, type Visit } from '../../fieldwork/made-up-visit.ts'
import { beginSealedRound } from './begin-round.server.ts'
import { openSealedRound } from './open-round.server.ts'
import { sealView } from './seal-view.server.ts'
import { openedView, sealedRounds } from './sealed-rounds.server.ts'

useTestDatabase()

const team = ['lead', 'anil', 'joanna', 'samuel']
const idsOf = (visit: Visit, who: string[]) => who.map((one) => visit.by(one).personId)

async function begun(visit: Visit) {
  const outcome = await beginSealedRound(visit.by('lead'), {
    reviewId: visit.reviewId,
    questionId: visit.questions[0],
  })
  return outcome.ok ? outcome.value : ''
}
const seal = (visit: Visit, roundId: string, who: string, thinks = `MARK ${who} thinks this.`) =>
  sealView(visit.by(who), { reviewId: visit.reviewId, roundId, thinks, standsOn: `MARK of ${who}` })
const open = (visit: Visit, roundId: string, without: string[] = []) =>
  openSealedRound(visit.by('lead'), { reviewId: visit.reviewId, roundId, without: idsOf(visit, without) })
const roundOf = async (visit: Visit, who: string) => (await sealedRounds(visit.by(who), visit))?.rounds[0]
const namesOf = (people: { name: string | null }[] | undefined) =>
  people?.map(({ name }) => name?.split(' ')[0])

describe('Before a round is opened', () => {
  test('a view is its writer’s alone: nobody else reads it, counts it, or finds it in the history, the lead neither', async () => {
    const visit = await makeVisit()
    const roundId = await begun(visit)
    await seal(visit, roundId, 'anil')
    for (const who of ['lead', 'joanna', 'chief', 'leader', 'coordinator', 'central', 'stranger', 'gone']) {
      const rows = await readingAs(visit.by(who), async (tx) => [
        await tx.selectFrom('sealed_view').selectAll().execute(),
        await tx.selectFrom('audit').select('command').where('command', '=', 'seal-view').execute(),
      ])
      expect(rows, who).toEqual([[], []])
      expect(JSON.stringify(await sealedRounds(visit.by(who), visit)), who).not.toContain('MARK')
      expect(await openedView(visit.by(who), { roundId, personId: visit.by('anil').personId })).toBeNull()
    }
    expect(await roundOf(visit, 'anil')).toMatchObject({ mine: { thinks: 'MARK anil thinks this.' } })
  })

  test('the team sees who has sealed a view and who has not, the same however long it is or often it was changed', async () => {
    const visit = await makeVisit()
    const roundId = await begun(visit)
    await seal(visit, roundId, 'anil')
    const before = await roundOf(visit, 'lead')
    expect(namesOf(before?.sealed)).toEqual(['anil'])
    expect(namesOf(before?.missing)).toEqual(['joanna', 'lead', 'samuel'])
    await seal(visit, roundId, 'anil', `MARK ${'much longer '.repeat(40)}`)
    expect(await roundOf(visit, 'lead')).toEqual(before)
  })

  test('is nothing to anybody but the team', async () => {
    const visit = await makeVisit()
    const roundId = await begun(visit)
    for (const who of ['chief', 'leader', 'coordinator', 'central', 'stranger', 'gone']) {
      expect(await sealedRounds(visit.by(who), visit), who).toBeNull()
      expect(await seal(visit, roundId, who), who).toEqual({ ok: false, missing: true })
    }
  })

  test('one round at a time is begun on a question, and by the lead reviewer', async () => {
    const visit = await makeVisit()
    await begun(visit)
    const again = { reviewId: visit.reviewId, questionId: visit.questions[0] }
    expect(await beginSealedRound(visit.by('lead'), again)).toMatchObject({
      problems: [{ field: 'questionId' }],
    })
    expect(await beginSealedRound(visit.by('anil'), again)).toMatchObject({ problems: [{}] })
  })
})

describe('Opening a round', () => {
  test('shows every view to the whole team at once, by name, and to nobody else', async () => {
    const visit = await makeVisit()
    const roundId = await begun(visit)
    for (const who of ['samuel', 'lead', 'joanna', 'anil']) await seal(visit, roundId, who)
    expect(await open(visit, roundId)).toMatchObject({ ok: true })
    for (const who of team)
      expect(namesOf((await roundOf(visit, who))?.views), who).toEqual(['anil', 'joanna', 'lead', 'samuel'])
    expect(await sealedRounds(visit.by('chief'), visit)).toBeNull()
    const view = { roundId, personId: visit.by('anil').personId }
    expect(await openedView(visit.by('joanna'), view)).toMatchObject({ thinks: 'MARK anil thinks this.' })
    expect(await openedView(visit.by('chief'), view)).toBeNull()
  })

  test('without somebody’s view is done only by naming everybody who is missing', async () => {
    const visit = await makeVisit()
    const roundId = await begun(visit)
    expect(await open(visit, roundId, team)).toMatchObject({ problems: [{}] })
    for (const who of ['lead', 'anil']) await seal(visit, roundId, who)
    expect(await open(visit, roundId, ['joanna'])).toMatchObject({
      problems: [{ message: expect.stringContaining('samuel of the visit has not sealed') }],
    })
    expect((await roundOf(visit, 'anil'))?.views).toEqual([])
    expect(await open(visit, roundId, ['joanna', 'samuel'])).toMatchObject({ ok: true })
    expect(namesOf((await roundOf(visit, 'joanna'))?.views)).toEqual(['anil', 'lead'])
  })

  test('is the end of changing: a view sealed before stays, and none is added', async () => {
    const visit = await makeVisit()
    const roundId = await begun(visit)
    await seal(visit, roundId, 'anil')
    await open(visit, roundId, team)
    for (const who of ['anil', 'joanna'])
      expect(await seal(visit, roundId, who, 'Changed afterwards.')).toMatchObject({
        problems: [{ message: expect.stringContaining('has been opened') }],
      })
    expect((await roundOf(visit, 'lead'))?.views).toMatchObject([{ thinks: 'MARK anil thinks this.' }])
  })

  test('while somebody seals: the view is either among the opened ones or refused, never added afterwards', async () => {
    for (let round = 0; round < 5; round++) {
      const visit = await makeVisit()
      const roundId = await begun(visit)
      await seal(visit, roundId, 'lead')
      const [sealed] = await Promise.all([seal(visit, roundId, 'anil'), open(visit, roundId, team)])
      const shown = namesOf((await roundOf(visit, 'joanna'))?.views)
      expect(shown).toEqual(sealed.ok ? ['anil', 'lead'] : ['lead'])
    }
  })

  test('asks those who joined late too, and waits for nobody who has left; what they sealed stays sealed', async () => {
    const visit = await makeVisit()
    const roundId = await begun(visit)
    for (const who of team) await seal(visit, roundId, who)
    const late = await makePerson('late of the visit')
    await addMember(visit.reviewId, late, 'peer_reviewer')
    await asOwner(`update review_member set state = 'withdrawn' where review_id = $1 and person_id = $2`, [
      visit.reviewId,
      visit.by('samuel').personId,
    ])
    expect(await seal(visit, roundId, 'samuel')).toEqual({ ok: false, missing: true })
    expect(await open(visit, roundId)).toMatchObject({
      problems: [{ message: expect.stringContaining('late of the visit') }],
    })
    const input = { reviewId: visit.reviewId, roundId, thinks: 'What I think, though late.' }
    expect(await sealView(actorFor(late), input)).toMatchObject({ ok: true })
    expect(await open(visit, roundId)).toMatchObject({ ok: true })
    expect(namesOf((await roundOf(visit, 'lead'))?.views)).toEqual(['anil', 'joanna', 'late', 'lead'])
  })

  test('is no longer possible once the three days are closed: what is sealed stays sealed', async () => {
    const visit = await makeVisit()
    const roundId = await begun(visit)
    await seal(visit, roundId, 'anil')
    await asOwner(`update review set stage = 'report' where id = $1`, [visit.reviewId])
    expect(await open(visit, roundId, team)).toMatchObject({
      problems: [{ message: expect.stringContaining('stays sealed') }],
    })
    expect(JSON.stringify(await sealedRounds(visit.by('lead'), visit))).not.toContain('MARK')
  })
})
