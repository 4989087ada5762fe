import { assembleReport, type DraftBlock } from '../domains/report/assemble-report.ts'
import type { ReportState } from '../domains/report/report.ts'
import { frozenQuestions, sharedFindingsOf } from '../domains/report/shared-findings.server.ts'
import { freezeSources } from '../domains/report/sources.server.ts'
import { minutesLater } from './calendar.ts'
import type { RemarkStory, ReportStory } from './story.ts'
import { type ReviewInHand, speakAs, tell } from './world.ts'

type WrittenBlock = { id: string; text: string }

/** The report as it is assembled from what was shared, with what the lead reviewer wrote around it. */
export async function writeReport(review: ReviewInHand) {
  const { story, people } = review
  if (!story.report) return
  await writeReportRow(review, story.report)
  await speakAs(review, people[story.lead.who])
  const { tx, reviewId } = review
  await freezeSources(tx, reviewId)
  const sections = await sectionsOf(review, story.report)
  await speakAs(review, people.priya)
  const blocks = await writeSections(review, sections)
  for (const remark of story.report.remarks ?? []) await writeRemark(review, remark, blocks)
  await writeAfterRelease(review, story.report)
}

function stateOf({ toTeam, toHost, released }: ReportStory): ReportState {
  if (released) return 'released'
  return toHost ? 'host' : toTeam ? 'team' : 'draft'
}

async function writeReportRow(review: ReviewInHand, report: ReportStory) {
  const { tx, story, reviewId, people } = review
  const lead = people[story.lead.who]
  const { begun, toTeam, toHost, factsChecked, released } = report
  await tx
    .insertInto('report')
    .values({
      review_id: reviewId,
      state: stateOf(report),
      begun_at: begun,
      to_team_at: toTeam ?? null,
      to_host_at: toHost ?? null,
      facts_checked_at: factsChecked?.at ?? null,
      facts_checked_by: factsChecked ? people[factsChecked.by] : null,
      released_at: released ?? null,
      released_by: released ? lead : null,
    })
    .execute()
  await tx.insertInto('report_key').values({ review_id: reviewId }).execute()
  tell(review, begun, lead, 'begin-report')
  if (toTeam) tell(review, toTeam, lead, 'send-report-to-team')
  if (toHost) tell(review, toHost, lead, 'send-report-to-host')
  if (factsChecked) tell(review, factsChecked.at, people[factsChecked.by], 'check-report-facts')
  if (released) tell(review, released, lead, 'release-report')
}

async function sectionsOf({ tx, reviewId, template }: ReviewInHand, { headings, prose }: ReportStory) {
  const drafted = assembleReport({
    headings: template.content.reportSections,
    questions: await frozenQuestions(tx, reviewId),
    findings: await sharedFindingsOf(tx, reviewId),
  })
  const questionSections = drafted.filter((section) => section.questionId)
  return drafted.map((section) => {
    const shorter = headings[questionSections.indexOf(section)]
    const words = (prose[section.heading] ?? []).map((text): DraftBlock => ({ kind: 'paragraph', text }))
    return { ...section, heading: shorter ?? section.heading, blocks: [...words, ...section.blocks] }
  })
}

type Sections = Awaited<ReturnType<typeof sectionsOf>>

async function writeSections(review: ReviewInHand, sections: Sections): Promise<WrittenBlock[]> {
  const { tx, story, reviewId, people } = review
  const lead = people[story.lead.who]
  const begun = story.report?.begun ?? review.when.now
  const written: WrittenBlock[] = []
  for (const [position, { heading, questionId, keyQuestion, blocks }] of sections.entries()) {
    const sectionId = crypto.randomUUID()
    await tx
      .insertInto('report_section')
      .values({
        id: sectionId,
        review_id: reviewId,
        position,
        heading,
        question_id: questionId,
        key_question: keyQuestion,
      })
      .execute()
    for (const [place, { kind, text, findingId, evidence }] of blocks.entries()) {
      const id = crypto.randomUUID()
      const at = findingId ? begun : minutesLater(begun, 30 + written.length * 25)
      await tx
        .insertInto('report_block')
        .values({
          id,
          review_id: reviewId,
          section_id: sectionId,
          position: place,
          kind,
          text,
          finding_id: findingId ?? null,
          evidence: evidence ? JSON.stringify(evidence) : null,
          edited_by: lead,
          edited_at: at,
        })
        .execute()
      if (!findingId && kind === 'paragraph') tell(review, at, lead, 'write-report', { audience: ['team'] })
      written.push({ id, text })
    }
  }
  return written
}

async function writeRemark(review: ReviewInHand, remark: RemarkStory, blocks: WrittenBlock[]) {
  const { tx, story, reviewId, people } = review
  const block = blocks.find(({ text }) => text.includes(remark.about))
  if (!block) throw new Error(`No paragraph says ${remark.about}`)
  const id = crypto.randomUUID()
  const lead = people[story.lead.who]
  const { who, at, kind, body, settled } = remark
  await tx
    .insertInto('report_comment')
    .values({
      id,
      review_id: reviewId,
      block_id: block.id,
      person_id: people[who],
      kind,
      body,
      said_at: at,
      settled_at: settled?.at ?? null,
      settled_by: settled ? lead : null,
      outcome: settled?.outcome ?? '',
    })
    .execute()
  const audience: ('central' | 'host' | 'team')[] =
    kind === 'correction' ? ['host', 'team'] : ['central', 'team']
  const command = kind === 'correction' ? 'correct-report' : 'comment-on-report'
  tell(review, at, people[who], command, { subjectId: block.id, audience })
  if (settled)
    tell(review, settled.at, lead, 'settle-report-remark', { subjectId: id, audience, detail: { kind } })
}

async function writeAfterRelease(review: ReviewInHand, { shares = [], openings = [] }: ReportStory) {
  const { tx, reviewId, people } = review
  for (const { with: whom, by, at } of shares) {
    await tx
      .insertInto('report_share')
      .values({ review_id: reviewId, person_id: people[whom], shared_by: people[by], shared_at: at })
      .execute()
    tell(review, at, people[by], 'share-report', { subjectId: people[whom], audience: ['host'] })
  }
  for (const { who, at, how } of openings) {
    await tx
      .insertInto('report_opening')
      .values({ review_id: reviewId, person_id: people[who], how, opened_at: at })
      .execute()
    tell(review, at, people[who], 'open-report', { audience: ['host'], detail: { how } })
  }
}
