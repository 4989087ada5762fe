import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import { canWriteReport } from './policy.ts'
import { reportFactsLocked } from './report-facts.server.ts'
import { changeHeadingInput } from './schemas.ts'

export const changeHeading = defineCommand({
  name: 'change-report-heading',
  input: changeHeadingInput,
  load: reportFactsLocked,
  policy: canWriteReport,
  run: async ({ tx, input }) => {
    const section = await tx
      .selectFrom('report_section')
      .select('heading')
      .where('id', '=', input.sectionId)
      .where('review_id', '=', input.reviewId)
      .executeTakeFirst()
    if (!section) throw new Refused('That section is no longer in the report.')
    if (section.heading !== input.was)
      throw new Refused([{ field: 'heading', message: renamed(section.heading) }])
    await tx
      .updateTable('report_section')
      .set({ heading: input.heading })
      .where('id', '=', input.sectionId)
      .execute()
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.sectionId,
    audience: ['team'],
  }),
})

const renamed = (heading: string) =>
  `In another window the heading became “${heading}” while you were writing. Save again to use yours.`
