import { defineQuery } from '../../../access/define-query.server.ts'
import { now } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { membersOf } from '../../allocation/members.server.ts'
import { allStandings } from '../../allocation/standing.server.ts'
import { isTeam, roleNames, type Standing } from '../../allocation/standing.ts'
import { contactsOf } from '../../schedule/safeguarding-contacts.server.ts'
import { keyQuestionsOf } from '../key-questions.server.ts'
import { canKeepNote } from '../policy.ts'
import { sayFirst } from '../say-first.ts'
import { type Pack, type PackReview, wireFormat } from '../wire.ts'
import { documentNamesOf, notesOf } from './pack-lists.server.ts'
import { packSessions } from './pack-sessions.server.ts'

/**
 * All that a reviewer's days need where there is no network, of every review that they are in the team of: nothing but
 * what they may read anyway, under the same rules.
 */
export const packFor = defineQuery({
  name: 'pack',
  run: async (tx, person: Pack['person'], actor): Promise<Pack> => {
    const standings = (await allStandings(tx, actor)).filter(isCarried)
    const reviews = standings.length === 0 ? [] : await reviewsIn(tx, standings, person.id)
    return { format: wireFormat, person, madeAt: now().toISOString(), reviews }
  },
})

type CarriedStage = PackReview['stage']
type Carried = Standing & { review: { stage: CarriedStage } }
const carried = ['prepare', 'three_days', 'report'] satisfies CarriedStage[] as string[]
const isCarried = (standing: Standing): standing is Carried =>
  isTeam(standing) && carried.includes(standing.review.stage)

async function reviewsIn(tx: Tx, standings: Carried[], personId: string): Promise<PackReview[]> {
  const ids = standings.map(({ review }) => review.id)
  const members = await membersOf(tx, ids)
  const team = (id: string) =>
    (members.get(id) ?? []).filter(({ side, state }) => side === 'team' && state === 'accepted')
  const questions = await keyQuestionsOf(tx, ids)
  const sessions = await packSessions(
    tx,
    standings,
    (id) => new Map(team(id).map((one) => [one.personId, one.name])),
  )
  const documents = await documentNamesOf(tx, ids)
  const safeguarding = await contactsOf(tx, ids)
  const notes = await notesOf(tx, ids, personId)
  return standings.map((standing) => {
    const { id, trustName, day1, day2, day3, stage } = standing.review
    const permission = canKeepNote(standing)
    return {
      ...{ id, trustName, days: [day1, day2, day3], stage, sayFirst },
      notNow: typeof permission === 'object' ? permission.notNow : null,
      questions: questions.get(id) ?? [],
      sessions: sessions.get(id) ?? [],
      documents: documents.get(id) ?? [],
      colleagues: team(id)
        .filter((one) => one.personId !== personId)
        .map(({ name, role }) => ({ name, role: roleNames[role] })),
      safeguarding: safeguarding.get(id) ?? [],
      notes: notes.get(id) ?? [],
    }
  })
}
