import { digestOf, newToken } from '../access/secret-token.server.ts'
import { assembleReport, type DraftBlock } from '../domains/report/assemble-report.ts'
import { type ReportState, reportStates } from '../domains/report/report.ts'
import { frozenQuestions, sharedFindingsOf } from '../domains/report/shared-findings.server.ts'
import { freezeSources } from '../domains/report/sources.server.ts'
import { markOf } from '../domains/report/text-mark.server.ts'
import { minutesLater } from './calendar.ts'
import type { RemarkStory, ReportStory } from './story.ts'
import { type ReviewInHand, speakAs, tell } from './world.ts'

type WrittenBlock = { id: string; text: string }

/** The report as it is assembled from what was shared, with what the lead reviewer wrote around it. */
export async function writeReport(review: ReviewInHand) {
  const { story, people } = review
  if (!story.report) return
  await writeReportRow(review, story.report)
  await writeReader(review, story.report)
  await speakAs(review, people[story.lead.who])
  const { tx, reviewId } = review
  await freezeSources(tx, reviewId)
  const sections = await sectionsOf(review, story.report)
  await speakAs(review, people.priya)
  const blocks = await writeSections(review, sections)
  for (const remark of story.report.remarks ?? []) await writeRemark(review, remark, blocks)
  await takeSteps(review, story.report, markOf(sections.map(asWritten)))
  await writeAfterRelease(review, story.report)
}

function stateOf({ toTeam, quality, toHost, final, released }: ReportStory): ReportState {
  const reached = [toTeam, quality?.at, toHost, final, released]
  const steps = ['team', 'quality', 'host', 'final', 'released'] as const
  return steps.findLast((_, place) => reached[place]) ?? 'draft'
}

/** As it is read again from the database, for its mark. */
const asWritten = ({ heading, keyQuestion, blocks }: Sections[number]) => ({
  heading,
  keyQuestion,
  blocks: blocks.map(({ kind, text, evidence }) => ({ kind, text, evidence: evidence ?? null })),
})

async function writeReportRow(review: ReviewInHand, report: ReportStory) {
  const { tx, story, reviewId, people } = review
  const lead = people[story.lead.who]
  const { begun, toTeam, quality, toHost, factsChecked, final, released } = report
  await tx
    .insertInto('report')
    .values({
      review_id: reviewId,
      begun_at: begun,
      to_team_at: toTeam ?? null,
      to_quality_at: quality?.at ?? null,
      quality_done_at: quality?.done ?? null,
      to_host_at: toHost ?? null,
      facts_checked_at: factsChecked?.at ?? null,
      facts_checked_by: factsChecked ? people[factsChecked.by] : null,
      final_at: final ?? null,
      final_by: final ? lead : null,
      released_at: released ?? null,
      released_by: released ? lead : null,
    })
    .execute()
  await tx.insertInto('report_key').values({ review_id: reviewId }).execute()
  tell(review, begun, lead, 'begin-report')
  if (toTeam) tell(review, toTeam, lead, 'send-report-to-team')
  if (quality) tell(review, quality.at, lead, 'send-report-to-quality-read')
  if (quality?.done) tell(review, quality.done, people[quality.reader], 'finish-quality-read')
  if (toHost) tell(review, toHost, lead, 'send-report-to-host')
  if (factsChecked) tell(review, factsChecked.at, people[factsChecked.by], 'check-report-facts')
  if (final) tell(review, final, lead, 'make-report-final')
  if (released) tell(review, released, lead, 'release-report')
}

async function writeReader({ tx, story, reviewId, people }: ReviewInHand, { quality }: ReportStory) {
  if (!quality) return
  await tx
    .insertInto('report_quality_reader')
    .values({
      review_id: reviewId,
      person_id: people[quality.reader],
      named_by: people[story.lead.who],
      named_at: quality.named,
    })
    .execute()
}

/** One after the other, as the database takes them; the text is written by then. */
async function takeSteps({ tx, reviewId }: ReviewInHand, report: ReportStory, sha256: string) {
  for (const state of reportStates.slice(1, reportStates.indexOf(stateOf(report)) + 1))
    await tx
      .updateTable('report')
      .set({ state, ...(state === 'final' && { sha256 }) })
      .where('review_id', '=', reviewId)
      .execute()
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
      answer: settled?.answer ?? null,
      outcome: settled?.outcome ?? '',
    })
    .execute()
  const audience: ('host' | 'team')[] = kind === 'comment' ? ['team'] : ['host', 'team']
  const command = kind === 'comment' ? 'comment-on-report' : 'correct-report'
  tell(review, at, people[who], command, { subjectId: block.id, audience, detail: { kind } })
  if (settled)
    tell(review, settled.at, lead, 'settle-report-remark', { subjectId: id, audience, detail: { kind } })
}

async function writeAfterRelease(review: ReviewInHand, report: ReportStory) {
  const { shares = [], openings = [] } = report
  await writeOpened(review, report)
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

/** To groups, by links and on the trust's own page. */
async function writeOpened(review: ReviewInHand, { groups = [], links = [], published }: ReportStory) {
  const { tx, reviewId, people } = review
  for (const { people: group, by, at } of groups) {
    await tx
      .insertInto('report_group_share')
      .values({ review_id: reviewId, people: group, shared_by: people[by], shared_at: at })
      .execute()
    tell(review, at, people[by], 'share-report-with-group', { audience: ['host'], detail: { people: group } })
  }
  for (const { label, by, at, endsOn, opened } of links) {
    const id = crypto.randomUUID()
    await tx
      .insertInto('report_link')
      .values({
        id,
        review_id: reviewId,
        label,
        // nobody has the address of it
        token_sha256: digestOf(newToken()),
        ends_on: endsOn,
        made_by: people[by],
        made_at: at,
      })
      .execute()
    tell(review, at, people[by], 'make-report-link', { audience: ['host'], subjectId: id })
    for (const opened_at of opened)
      await tx
        .insertInto('report_opening')
        .values({ review_id: reviewId, link_id: id, how: 'page', opened_at })
        .execute()
  }
  if (!published) return
  await tx
    .insertInto('report_publication')
    .values({
      review_id: reviewId,
      with_pdf: published.pdf,
      published_by: people[published.by],
      published_at: published.at,
    })
    .execute()
  tell(review, published.at, people[published.by], 'publish-report', { audience: ['host'] })
}
