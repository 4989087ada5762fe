import { defineQuery } from '../../../access/define-query.server.ts'
import { now, today } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { clockTime } from '../../../web/dates.ts'
import { membersOf } from '../../allocation/members.server.ts'
import type { Standing } from '../../allocation/standing.ts'
import { keyQuestionsIn } from '../../fieldwork/key-questions.server.ts'
import { sessionsOf } from '../../schedule/schedule.server.ts'
import type { Support } from '../finding.ts'
import { type Finding, findingsIn } from '../findings-in.server.ts'
import { begunBy } from '../next-shared.ts'
import { readerIn } from '../reader.server.ts'
import { briefingEndedIn } from '../shared/briefing-over.server.ts'
import { canShareNow } from '../shared/policy.ts'
import { sharedSessionsIn } from '../shared-sessions.server.ts'

/** The final briefing: what the host has heard, question by question, with the evidence as it was told. */
export const finalBriefing = defineQuery({
  name: 'final briefing',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const standing = await readerIn(tx, reviewId, actor)
    if (!standing) return null
    const findings = await findingsIn(tx, reviewId)
    const told = await toldIn(tx, reviewId)
    const questions = await keyQuestionsIn(tx, reviewId)
    const sessions = (await sessionsOf(tx, [reviewId])).get(reviewId) ?? []
    const briefing = sessions.filter(({ kind }) => kind === 'briefing').at(-1) ?? null
    const ended = await briefingEndedIn(tx, reviewId)
    const team = ((await membersOf(tx, [reviewId])).get(reviewId) ?? [])
      .filter((member) => member.side === 'team' && member.state === 'accepted')
      .map(({ personId, name }) => ({ personId, name }))
    return {
      standing,
      briefing,
      ended,
      team,
      questions,
      findings: inOrder(questions, findings).flatMap((finding) =>
        finding.sharedAt ? [{ ...finding, support: told.get(finding.id) ?? finding.support }] : [],
      ),
      unshared: inOrder(questions, findings).filter((finding) => finding.sharedAt === null),
      /** nothing is said in a briefing that has not begun */
      begun: !briefing || (await hasBegun(tx, standing, briefing.id)),
      share: canShareNow({ standing, briefingEnded: ended }),
    }
  },
})
export type FinalBriefing = NonNullable<Awaited<ReturnType<typeof finalBriefing>>>

const hasBegun = async (tx: Tx, standing: Standing, briefingId: string) =>
  begunBy(await sharedSessionsIn(tx, standing), { date: today(), time: clockTime(now()) }).some(
    ({ id }) => id === briefingId,
  )

const inOrder = (questions: { id: string }[], findings: Finding[]) =>
  questions.flatMap(({ id }) => findings.filter(({ questionId }) => questionId === id))

/** As the host was told, also where the team could count more by now. */
async function toldIn(tx: Tx, reviewId: string): Promise<Map<string, Support>> {
  const rows = await tx
    .selectFrom('finding')
    .select([
      'id',
      'told_sources as sources',
      'told_schools as schools',
      'told_methods as methods',
      'told_contrary as contrary',
    ])
    .where('review_id', '=', reviewId)
    .where('shared_at', 'is not', null)
    .execute()
  return new Map(rows.map(({ id, ...support }) => [id, support]))
}
