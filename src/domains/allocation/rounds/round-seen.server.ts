import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { boardRows } from './board.ts'
import { journeysOf } from './journeys.ts'
import { roundProblem } from './problem.server.ts'
import { roundName } from './round.ts'
import { roundOf } from './round-row.server.ts'

/** A round's journeys, for the map, its table and the spreadsheet. */
export const roundJourneys = defineQuery({
  name: 'round journeys',
  run: async (tx, { roundId }: { roundId: string }) => {
    const round = await roundOf(tx, roundId)
    if (!round) return null
    const { facts, problem } = await roundProblem(tx, round)
    const rows = boardRows(facts, problem)
    return { id: round.id, name: roundName(round), journeys: journeysOf(rows, facts.people) }
  },
})
export type RoundJourneys = NonNullable<Awaited<ReturnType<typeof roundJourneys>>>

/** The same round as sheets: the board, what people do, their journeys, and what was set aside. */
export const roundSheets = defineQuery({
  name: 'round sheets',
  run: async (tx, { roundId }: { roundId: string }) => {
    const round = await roundOf(tx, roundId)
    if (!round) return null
    const { facts, problem } = await roundProblem(tx, round)
    const rows = boardRows(facts, problem)
    return {
      name: roundName(round),
      rows,
      people: facts.people.map((person) => {
        const told = problem.reviewers.find(({ id }) => id === person.id)
        const places = rows.flatMap(({ cells }) => cells.filter((cell) => cell.person?.id === person.id))
        return {
          name: person.name,
          from: person.from,
          roles: told?.roles ?? [],
          least: told?.load.least ?? 0,
          most: told?.load.most ?? 0,
          elsewhere: told?.already ?? 0,
          inRound: places.length,
          leading: (told?.alreadyLeading ?? 0) + places.filter(({ place }) => place === 'lead').length,
          trainedUntil: person.trainedUntil,
        }
      }),
      journeys: journeysOf(rows, facts.people),
      setAside: [
        ...(await waivers(
          tx,
          rows.map(({ review }) => review.id),
        )),
        ...facts.seats
          .filter(({ setAside }) => setAside !== '')
          .map((seat) => ({
            name: facts.people.find(({ id }) => id === seat.personId)?.name ?? '',
            trustName: rows.find(({ review }) => review.id === seat.reviewId)?.review.trustName ?? '',
            what: seat.broken.map(({ words }) => words).join(' '),
            reason: seat.setAside,
            by: null,
            at: null,
          })),
      ],
    }
  },
})
export type RoundSheets = NonNullable<Awaited<ReturnType<typeof roundSheets>>>

async function waivers(tx: Tx, reviewIds: string[]) {
  if (reviewIds.length === 0) return []
  const rows = await tx
    .selectFrom('conflict_waiver')
    .innerJoin('review_member', 'review_member.id', 'conflict_waiver.member_id')
    .innerJoin('person', 'person.id', 'review_member.person_id')
    .innerJoin('person as waiver', 'waiver.id', 'conflict_waiver.waived_by')
    .innerJoin('review', 'review.id', 'conflict_waiver.review_id')
    .innerJoin('trust', 'trust.id', 'review.trust_id')
    .select([
      'person.name',
      'trust.name as trustName',
      'conflict_waiver.conflicts',
      'conflict_waiver.reason',
      'waiver.name as by',
      'conflict_waiver.waived_at as at',
    ])
    .where('conflict_waiver.review_id', 'in', reviewIds)
    .where('review_member.state', 'in', ['invited', 'accepted'])
    .orderBy('conflict_waiver.waived_at')
    .execute()
  return rows.map(({ conflicts, ...row }) => ({
    ...row,
    what: (conflicts as { words: string }[]).map(({ words }) => words).join(' '),
  }))
}
