import { defineQuery } from '../../../access/define-query.server.ts'
import { today } from '../../../platform/clock.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import { isHostLeader, isLead } from '../../allocation/standing.ts'
import { type Brought, broughtIn } from '../changes/changes.server.ts'
import { canPlanAction } from '../policy.ts'
import { agendaOf, storyTimes } from './agenda.ts'
import { canChangeReconveneDay, canReadReconvene, canSetReconveneDay } from './policy.ts'
import { partnersOf, reconveneFacts, type reconveneOf } from './reconvene.server.ts'
import { windowOf } from './reconvene-window.ts'

/** The reconvene day with its agenda. What the trusts bring is there for whom the database gives it. */
export const reconvenePage = defineQuery({
  name: 'reconvene day',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const facts = isUuid(reviewId) ? await reconveneFacts(tx, { reviewId }, actor) : null
    if (!facts || !canReadReconvene(facts.standing)) return null
    const { standing, reconvene } = facts
    const brought = reconvene
      ? await broughtIn(
          tx,
          reconvene.trusts.map((trust) => trust.reviewId),
        )
      : []
    return {
      standing,
      window: windowOf(standing.review.day3),
      reconvene,
      agenda: reconvene ? timedAgenda(reconvene, brought) : [],
      bringsOwn: isHostLeader(standing) ? await countOwn(tx, reviewId) : null,
      // the lead reviewer reads what their own host brings, and of the other trust nothing
      reads: isHostLeader(standing) ? ('both' as const) : isLead(standing) ? ('own' as const) : null,
      // what a trust takes away it plans as actions, from the day on
      takesAway:
        reconvene !== null && reconvene.day.onDay <= today() && canPlanAction({ standing }) === 'allowed',
      can: {
        set: canSetReconveneDay(facts) === 'allowed',
        change: canChangeReconveneDay(facts) === 'allowed',
      },
    }
  },
})

export const reconveneSetting = defineQuery({
  name: 'setting of a reconvene day',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const facts = isUuid(reviewId) ? await reconveneFacts(tx, { reviewId }, actor) : null
    if (!facts) return null
    const allowed = facts.hasDay ? canChangeReconveneDay(facts) : canSetReconveneDay(facts)
    if (allowed !== 'allowed') return null
    return {
      ...facts,
      window: windowOf(facts.standing.review.day3),
      partners: facts.hasDay ? [] : await partnersOf(tx, facts.standing),
    }
  },
})

async function countOwn(tx: Parameters<typeof broughtIn>[0], reviewId: string): Promise<number> {
  return (await broughtIn(tx, [reviewId])).length
}

type Reconvene = NonNullable<Awaited<ReturnType<typeof reconveneOf>>>

/** The parts of the day; within "what changed", each story that the reader may see with its minute. */
function timedAgenda({ day, trusts }: Reconvene, brought: Brought[]) {
  const parts = agendaOf(
    day.starts,
    trusts.map(({ reviewId, trustName }) => ({ reviewId, name: trustName })),
  )
  return parts.map((part) => {
    const own = part.kind === 'changed' ? brought.filter((one) => one.reviewId === part.trust?.reviewId) : []
    const times = storyTimes(part, own.length)
    return {
      ...part,
      stories: own.map(({ heading, body, toldAt }, place) => ({
        at: times[place] ?? part.starts,
        heading,
        body,
        toldAt,
      })),
    }
  })
}
