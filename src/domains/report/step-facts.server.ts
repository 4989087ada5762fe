import { defineQuery } from '../../access/define-query.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { membersOf } from '../allocation/members.server.ts'
import { isUuid } from '../allocation/standing.server.ts'
import type { ReportFacts } from './policy.ts'
import { textOf } from './reading.server.ts'
import { reportFacts } from './report-facts.server.ts'

/** What somebody should see before a step: who is concerned, what is unfinished. */
export type StepFacts = {
  report: ReportFacts
  hostLeaders: string[]
  peers: string[]
  emptySections: string[]
  openComments: number
  ownCorrections: number
  /** paragraphs changed since the host said that the facts are checked */
  changedSinceCheck: number
}

export const reportStepFacts = defineQuery({
  name: 'report step facts',
  run: async (tx, { reviewId }: { reviewId: string }, actor): Promise<StepFacts | null> => {
    if (!isUuid(reviewId)) return null
    const report = await reportFacts(tx, { reviewId }, actor)
    if (!report) return null
    const members = (await membersOf(tx, [reviewId])).get(reviewId) ?? []
    const accepted = members.filter((member) => member.state === 'accepted')
    const named = (...roles: string[]) =>
      accepted.filter(({ role }) => roles.includes(role)).map(({ name }) => name)
    const sections = await textOf(tx, reviewId)
    return {
      report,
      hostLeaders: named('host_lead', 'host_leader'),
      peers: named('peer_reviewer'),
      emptySections: sections.filter(({ blocks }) => blocks.length === 0).map(({ heading }) => heading),
      openComments: await remarkCount(tx, reviewId, 'comment', true),
      ownCorrections: await remarkCount(tx, reviewId, 'correction', false),
      changedSinceCheck: await changedSince(tx, reviewId, report.report?.factsCheckedAt ?? null),
    }
  },
})

async function remarkCount(tx: Tx, reviewId: string, kind: 'comment' | 'correction', openOnly: boolean) {
  const { n } = await tx
    .selectFrom('report_comment')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('review_id', '=', reviewId)
    .where('kind', '=', kind)
    .$if(openOnly, (query) => query.where('settled_at', 'is', null))
    .executeTakeFirstOrThrow()
  return n
}

async function changedSince(tx: Tx, reviewId: string, at: Date | null) {
  if (!at) return 0
  const { n } = await tx
    .selectFrom('report_block')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('review_id', '=', reviewId)
    .where('edited_at', '>', at)
    .executeTakeFirstOrThrow()
  return n
}
