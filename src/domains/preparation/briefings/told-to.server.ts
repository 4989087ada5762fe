import type { Tx } from '../../../platform/database.server.ts'
import { membersOf } from '../../allocation/members.server.ts'
import type { Standing } from '../../allocation/standing.ts'
import type { BriefingTold, Meeting } from './briefing.ts'
import type { Briefing } from './briefing-rows.server.ts'
import { type MetSession, metSessions } from './met-sessions.server.ts'

/** What somebody reads on their page just now, for those who brief them: the same as the link tells. */
export async function toldTo(
  tx: Tx,
  { review }: Standing,
  { audience, name, sessionIds, urn }: Pick<Briefing, 'audience' | 'name' | 'sessionIds' | 'urn'>,
): Promise<BriefingTold> {
  const members = (await membersOf(tx, [review.id])).get(review.id) ?? []
  const lead = members.find(({ role, state }) => role === 'lead_reviewer' && state === 'accepted')
  const sessions = (await metSessions(tx, [review.id])).get(review.id) ?? []
  const theirs = sessions.filter((one) =>
    sessionIds.length > 0
      ? sessionIds.includes(one.id)
      : audience === 'headteacher' && urn !== null && one.urn === urn,
  )
  return {
    audience,
    name,
    host: review.trustName,
    format: review.format,
    lead: lead?.name ?? null,
    meetings: (await isShared(tx, review.id)) ? theirs.map(asMeeting) : null,
  }
}

const asMeeting = ({
  day,
  starts,
  ends,
  kind,
  title,
  school,
  place,
  how,
  videoLink,
  visitors,
}: MetSession): Meeting => ({
  day,
  starts,
  ends,
  kind,
  title,
  school,
  place,
  how,
  videoLink,
  visitors,
})

async function isShared(tx: Tx, reviewId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('schedule_sharing')
    .select('review_id')
    .where('review_id', '=', reviewId)
    .executeTakeFirst()
  return row !== undefined
}
