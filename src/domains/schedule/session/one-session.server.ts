import { defineQuery } from '../../../access/define-query.server.ts'
import { isUuid, standingIn } from '../../allocation/standing.server.ts'
import { isMember } from '../../allocation/standing.ts'
import { servedQuestions } from '../printed/questions-for.ts'
import { contactsIn } from '../safeguarding-contacts.server.ts'
import { daysWorldOf, ofReview } from '../working-out/days-world.server.ts'

/** One session as everybody in the review reads it, with what it serves and whom to call at its school. */
export const oneSession = defineQuery({
  name: 'one session',
  run: async (tx, { reviewId, sessionId }: { reviewId: string; sessionId: string }, actor) => {
    const standing = isUuid(reviewId) ? await standingIn(tx, reviewId, actor) : null
    if (!standing || !(isMember(standing) || standing.central)) return null
    const world = await daysWorldOf(tx, ofReview(standing.review))
    const session = world.sessions.find(({ id }) => id === sessionId)
    if (!session) return null
    const served = servedQuestions(world)[session.id] ?? []
    return {
      standing,
      session,
      sessions: world.sessions,
      people: world.people,
      school: world.schools.find(({ urn }) => urn === session.urn) ?? null,
      questions: world.questions.filter(({ id }) => served.includes(id)),
      contact: (await contactsIn(tx, reviewId)).find(({ urn }) => urn === session.urn) ?? null,
    }
  },
})
