import { sql } from 'kysely'
import { defineQuery } from '../../access/define-query.server.ts'
import { isUuid, standingIn } from '../allocation/standing.server.ts'
import { isMember } from '../allocation/standing.ts'
import { aboutLinks, aboutPeople, type Deed, deedWords } from './history-words.ts'

export type HistoryEntry = { id: number; at: Date; who: string; words: string }

const most = 2000

/** What was done in a review, as far as the reader may know of it: the database picks the rows. */
export const reviewHistory = defineQuery({
  name: 'history of a review',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const standing = isUuid(reviewId) ? await standingIn(tx, reviewId, actor) : null
    if (!standing || !(isMember(standing) || standing.central)) return null
    const rows = await tx
      .selectFrom('audit')
      .leftJoin('person', 'person.id', 'audit.actor_id')
      .leftJoin('person as subject', (join) =>
        join.onRef('subject.id', '=', 'audit.subject_id').on('audit.command', 'in', aboutPeople),
      )
      // read by the host's leaders alone: to everybody else a link has no name
      .leftJoin('report_link as link', (join) =>
        join.onRef('link.id', '=', 'audit.subject_id').on('audit.command', 'in', aboutLinks),
      )
      .select(['audit.id', 'audit.at', 'audit.command', 'audit.detail', 'person.name', 'audit.job'])
      .select(({ fn }) => fn.coalesce('subject.name', 'link.label').as('about'))
      .select(sql<boolean>`audit.id in (select access.central_deeds(${reviewId}::uuid))`.as('central'))
      .where('audit.review_id', '=', reviewId)
      .orderBy('audit.at', 'desc')
      .orderBy('audit.id', 'desc')
      .limit(most)
      .execute()
    const entries: HistoryEntry[] = rows.map(({ at, command, detail, name, job, about, central }, place) => ({
      // Counted here: the gaps between the rows' own numbers would tell how much else was done in between.
      id: rows.length - place,
      at,
      // Not everybody is known by name to every reader.
      who: name ?? whoWithoutName(job, central),
      words: deedWords(command, detail as Deed, about),
    }))
    return { reviewId, trustName: standing.review.trustName, entries }
  },
})

/** Of whoever follows a reminder's link no more is known than that they had it. */
function whoWithoutName(job: string | null, central: boolean): string {
  if (job === 'action-link') return 'Somebody with the owner’s link'
  if (job === 'report-link') return 'Somebody with a link to the report'
  if (job === 'briefing') return 'Somebody with the link of their briefing'
  if (job) return 'Candour'
  return central ? 'The central team' : 'Somebody'
}
