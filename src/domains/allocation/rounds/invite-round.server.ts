import type { z } from 'zod'
import type { Actor } from '../../../access/actor.ts'
import { defineCommand, type Running, writeAudit } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import type { AllocationProblem } from '../../../engines/allocation/problem.ts'
import { canRelax } from '../../../engines/allocation/rules.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { askMember } from '../ask-member.server.ts'
import { roleOfPart, type TeamPart } from '../parts.ts'
import { canInviteMember } from '../policy.ts'
import { standingLocked } from '../standing.server.ts'
import { boardRows } from './board.ts'
import { giveUpWork } from './give-up-work.server.ts'
import { invitable, type ToInvite } from './invitable.ts'
import { trustNames } from './names.server.ts'
import { planOf } from './plan-row.server.ts'
import { canInviteRound } from './policy.ts'
import { roundProblem } from './problem.server.ts'
import type { RoundFacts } from './round-row.server.ts'
import { roundLocked } from './round-row.server.ts'
import { ruleInWords } from './rule-words.ts'
import { inviteRoundInput } from './schemas.ts'
import { unanswered } from './unanswered.ts'

type Inviting = Running<z.infer<typeof inviteRoundInput>, RoundFacts>

/** Asks everybody who is ticked, all of them or nobody: each by the same rule as one person from a review's page. */
export const inviteRound = defineCommand({
  name: 'invite-round',
  input: inviteRoundInput,
  load: roundLocked,
  policy: canInviteRound,
  run: async ({ tx, input, facts, actor }: Inviting) => {
    const round = await roundProblem(tx, facts.round)
    const { facts: all, problem } = round
    const plan = await planOf(tx, input.roundId)
    const windows = plan?.plan.windows ?? []
    const open = invitable(boardRows(all, problem), windows)
    const chosen = open.filter(({ seatId }) => input.seats.includes(seatId))
    if (chosen.length !== input.seats.length)
      throw new Refused('Somebody has changed the board since you looked. Read whom it asks now.')
    await refuseUnanswered(tx, problem, unanswered(round, chosen, windows))
    await giveUpWork(tx, input.roundId)
    for (const one of leadsFirst(chosen)) {
      const kept = all.seats.find(({ id }) => id === one.seatId)
      const person = all.people.find(({ id }) => id === one.cell.person?.id)
      const provisional = one.cell.place === 'lead' && person?.provisionalLead === true
      await askOne(tx, actor, one, {
        part: provisional ? 'provisional_lead' : one.cell.place,
        reason: kept?.setAside ?? '',
        broken: kept?.broken ?? [],
      })
    }
    return { asked: chosen.length }
  },
  audit: ({ input, value }) => ({
    subjectId: input.roundId,
    audience: ['central'],
    detail: { asked: value.asked },
  }),
})

/** A board is placed at one time and asked at another: a load, a training or a team may have changed between. */
async function refuseUnanswered(tx: Tx, problem: AllocationProblem, found: ReturnType<typeof unanswered>) {
  if (found.length === 0) return
  const names = await trustNames(tx, problem)
  throw new Refused(
    found.map(({ row, cell, rule }) => ({
      message: `${row.review.trustName}: ${cell.person?.name}: ${ruleInWords(rule, problem, names)} ${
        canRelax(rule)
          ? 'Take them out, or put them in the place again with a reason.'
          : 'This cannot be set aside.'
      }`,
    })),
  )
}

const leadsFirst = (chosen: ToInvite[]) =>
  chosen.toSorted((a, b) => Number(b.cell.place === 'lead') - Number(a.cell.place === 'lead'))

type How = { part: TeamPart; reason: string; broken: { kind: string; words: string }[] }

async function askOne(tx: Tx, actor: Actor, { row, cell }: ToInvite, how: How) {
  const standing = await standingLocked(tx, row.review.id, actor)
  const may = standing ? canInviteMember(standing) : 'missing'
  if (!standing || may !== 'allowed' || !cell.person)
    throw new Refused(
      `${row.review.trustName}: ${typeof may === 'object' ? may.notNow : 'nobody can be asked.'}`,
    )
  try {
    const asked = await askMember(tx, {
      review: standing.review,
      personId: cell.person.id,
      askedBy: actor.personId,
      ...how,
    })
    // each review's own history tells of it, as if they had been asked there
    await writeAudit(tx, 'invite-member', actor, {
      reviewId: row.review.id,
      trustId: row.review.trustId,
      subjectId: cell.person.id,
      audience: ['central'],
      detail: { role: roleOfPart(how.part), part: how.part, conflictsSetAside: asked.setAside },
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    // of many people and reviews, so each problem names the review that it is about
    throw new Refused(
      error.problems.map(({ message }) => ({ message: `${row.review.trustName}: ${message}` })),
    )
  }
}
