import { sql } from 'kysely'
import { defineQuery } from '../../../access/define-query.server.ts'
import { checkPlan } from '../../../engines/allocation/rules.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { boardRows, seatsOf } from './board.ts'
import { changesSince } from './changes.ts'
import { invitable, movesTo } from './invitable.ts'
import { lostPlaces } from './lost-places.server.ts'
import { unpinned } from './moves.ts'
import { trustNames } from './names.server.ts'
import { type KeptPlan, planOf } from './plan-row.server.ts'
import { type RoundProblem, roundProblem } from './problem.server.ts'
import { roundName } from './round.ts'
import { roundOf, workOf } from './round-row.server.ts'
import { ruleInWords, type TrustNames } from './rule-words.ts'
import { boardWords, isAsPlanned, movedWords, planWords } from './verdict.ts'

/** A round's board as it stands now: who is where, what is wrong with it, and how old the plan is. */
export const roundBoard = defineQuery({
  name: 'round board',
  run: async (tx, { roundId }: { roundId: string }) => {
    const round = await roundOf(tx, roundId)
    if (!round) return null
    const { facts, problem } = await roundProblem(tx, round)
    const kept = await planOf(tx, roundId)
    const rows = boardRows(facts, problem)
    const windows = kept?.plan.windows ?? []
    const names = await trustNames(tx, problem)
    const lost = await lostPlaces(tx, rows)
    const aside = new Set(facts.seats.filter(({ setAside }) => setAside !== '').map(({ id }) => id))
    const asPlanned = kept !== null && isAsPlanned(kept.plan, rows)
    const work = await workOf(tx, roundId)
    return {
      id: round.id,
      name: roundName(round),
      rows: rows.map((row) => ({ ...row, moving: movesTo(row.review, windows) })),
      problem,
      names,
      windows,
      broken: brokenCells({ facts, problem }, rows, windows, names),
      verdict: [boardWords(rows), kept && howGood(kept, rows, aside)].filter(Boolean).join(' '),
      workedOutAt: kept?.workedOutAt ?? null,
      contradicts: contradictions(kept, names),
      changes: kept
        ? [
            ...lost.filter(({ at }) => at > kept.workedOutAt).map(({ words }) => words),
            ...changesSince(kept.problem, problem),
          ]
        : [],
      lost,
      work,
      /** who moved when it was last worked out, for as long as the board is as it was then */
      whoMoved: asPlanned && work?.state === 'done' ? work.doing : '',
      asPlanned,
      invitable: invitable(rows, windows).length,
      undo: await mayUndo(tx, roundId),
    }
  },
})
export type BoardSeen = NonNullable<Awaited<ReturnType<typeof roundBoard>>>

const howGood = ({ plan }: KeptPlan, rows: ReturnType<typeof boardRows>, aside: Set<string>) =>
  plan.status === 'impossible' || isAsPlanned(plan, rows)
    ? planWords(plan, rows)
    : movedWords(plan, rows, aside)

/** Why nothing could be worked out: what contradicts itself, in words. */
const contradictions = (kept: KeptPlan | null, names: TrustNames) =>
  kept?.plan.status === 'impossible'
    ? kept.plan.broken.map((rule) => {
        const who = 'reviewer' in rule ? kept.problem.reviewers.find(({ id }) => id === rule.reviewer) : null
        return `${who ? `${who.name}: ` : ''}${ruleInWords(rule, kept.problem, names)}`
      })
    : []

/** By cell, what stands against whoever is in it. What was set aside with a reason is told with the reason. */
function brokenCells(
  { facts, problem }: RoundProblem,
  rows: ReturnType<typeof boardRows>,
  windows: { review: string; window: string }[],
  names: TrustNames,
) {
  const found = checkPlan(unpinned(problem), seatsOf(rows), windows)
  return rows.flatMap(({ review, cells }) =>
    cells.flatMap((cell) => {
      const words = found
        .filter(
          ({ seat }) =>
            seat?.review === review.id && seat.role === cell.place && seat.reviewer === cell.person?.id,
        )
        .map(({ rule }) => ruleInWords(rule, problem, names))
      const seat = facts.seats.find(({ id }) => id === cell.seatId)
      const aside = seat?.setAside ?? ''
      if (words.length === 0 && !aside) return []
      const told = words.length > 0 ? words : (seat?.broken.map((one) => one.words) ?? [])
      return [{ review: review.id, key: cell.key, words: told, aside }]
    }),
  )
}

async function mayUndo(tx: Tx, roundId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('round_move')
    .select(sql<number>`1`.as('one'))
    .where('round_id', '=', roundId)
    .where('undone_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
