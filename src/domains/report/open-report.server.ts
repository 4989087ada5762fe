import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import type { Permission } from '../../access/outcome.ts'
import { openReportInput } from './schemas.ts'

type Opening = { readable: boolean; released: boolean; justNow: boolean }

const canOpenReport = ({ readable, released, justNow }: Opening): Permission => {
  // They are kept from the release on.
  if (!readable || !released) return 'missing'
  // Turning a page back is not another opening.
  return justNow ? { notNow: 'This opening is kept already.' } : 'allowed'
}

/** Keeps for the host who opened its report, how and when. */
export const openReport = defineCommand({
  name: 'open-report',
  input: openReportInput,
  load: async (tx, { reviewId, how }, actor) => {
    const { rows } = await sql<Opening>`
      select p.state = 'released' as released,
        p.review_id in (select access.readable_reports()) as readable,
        exists (select from audit a where a.command = 'open-report' and a.review_id = p.review_id
          and a.actor_id = ${actor.personId} and a.detail->>'how' = ${how}
          and a.at > now() - interval '10 minutes') as "justNow"
      from report p where p.review_id = ${reviewId}`.execute(tx)
    return rows[0] ?? null
  },
  policy: canOpenReport,
  run: async ({ tx, input, actor }) => {
    if (!actor.personId) return
    await tx
      .insertInto('report_opening')
      .values({ review_id: input.reviewId, person_id: actor.personId, how: input.how })
      .execute()
  },
  // For the host alone: what becomes of a report after release is nobody else's to know.
  audit: ({ input }) => ({ reviewId: input.reviewId, audience: ['host'], detail: { how: input.how } }),
})
