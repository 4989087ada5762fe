import { defineCommand } from '../../access/define-command.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { templateContent } from '../programme/template.ts'
import { assembleReport, type DraftSection } from './assemble-report.ts'
import { canBeginReport } from './policy.ts'
import { reportFactsLocked } from './report-facts.server.ts'
import { reviewInput } from './schemas.ts'
import { frozenQuestions, sharedFindingsOf } from './shared-findings.server.ts'
import { freezeSources } from './sources.server.ts'

/** The first draft, from what the host has heard. The lead reviewer writes on from there. */
export const beginReport = defineCommand({
  name: 'begin-report',
  input: reviewInput,
  load: reportFactsLocked,
  policy: canBeginReport,
  run: async ({ tx, input: { reviewId }, actor }) => {
    await tx.insertInto('report').values({ review_id: reviewId }).execute()
    await tx.insertInto('report_key').values({ review_id: reviewId }).execute()
    await freezeSources(tx, reviewId)
    const sections = assembleReport({
      headings: await sectionHeadings(tx, reviewId),
      questions: await frozenQuestions(tx, reviewId),
      findings: await sharedFindingsOf(tx, reviewId),
    })
    for (const [position, section] of sections.entries())
      await insertSection(tx, reviewId, position, section, actor.personId)
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: ['central', 'host', 'team'],
  }),
})

async function sectionHeadings(tx: Tx, reviewId: string): Promise<string[]> {
  const { content } = await tx
    .selectFrom('review')
    .innerJoin('review_template', 'review_template.id', 'review.template_id')
    .select('review_template.content')
    .where('review.id', '=', reviewId)
    .executeTakeFirstOrThrow()
  return templateContent.parse(content).reportSections
}

async function insertSection(
  tx: Tx,
  reviewId: string,
  position: number,
  section: DraftSection,
  editor: string | null,
) {
  const { heading, questionId, keyQuestion, blocks } = section
  const id = crypto.randomUUID()
  await tx
    .insertInto('report_section')
    .values({
      id,
      review_id: reviewId,
      position,
      heading,
      question_id: questionId,
      key_question: keyQuestion,
    })
    .execute()
  if (blocks.length === 0) return
  const rows = blocks.map(({ kind, text, findingId, evidence }, place) => ({
    review_id: reviewId,
    section_id: id,
    position: place,
    kind,
    text,
    finding_id: findingId ?? null,
    evidence: evidence ? JSON.stringify(evidence) : null,
    edited_by: editor,
  }))
  await tx.insertInto('report_block').values(rows).execute()
}
