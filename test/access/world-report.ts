import { digestOf } from '../../src/access/secret-token.server.ts'
import { addDays, today } from '../../src/platform/clock.ts'
import { asOwner } from '../database.ts'
import { insertRow } from '../factory.ts'
import type { State } from './world.ts'
import type { Making, Words } from './world-review.ts'

export const reportStateOf: Partial<Record<State, string>> = {
  'report drafted': 'draft',
  'team reads': 'team',
  'quality reads': 'quality',
  'host checks': 'host',
  final: 'final',
  released: 'released',
}

export type ReportThings = {
  section: string
  block: string
  remark: string
  share: string
  groupShare: string
  link: string
}

export async function makeReport(
  { review, of }: Making,
  state: string,
  from: { question: string; heard: string },
  words: Words,
): Promise<ReportThings> {
  await insertRow('report', { review_id: review })
  await insertRow('report_sources', { review_id: review, counts: '[{"kind":"visit","number":12}]' })
  const section = await insertRow('report_section', {
    review_id: review,
    position: 1,
    heading: words('reportText'),
    question_id: from.question,
  })
  const block = await insertRow('report_block', {
    review_id: review,
    section_id: section,
    position: 1,
    kind: 'paragraph',
    // close to no note: the check of confidences would hold the report back
    text: words('reportText').replace('These words are marked', 'Here stands'),
    finding_id: from.heard,
  })
  const common = { review_id: review, block_id: block }
  const remark = await insertRow('report_comment', {
    ...common,
    person_id: of('peer'),
    kind: 'comment',
    body: words('reportComment'),
  })
  await insertRow('report_comment', {
    ...common,
    person_id: of('chief executive'),
    kind: 'correction',
    body: words('reportCorrection'),
  })
  await insertRow('report_comment', {
    ...common,
    person_id: of('quality reader'),
    kind: 'comment',
    body: words('readerComment'),
  })
  await insertRow('report_quality_reader', {
    review_id: review,
    person_id: of('quality reader'),
    named_by: of('lead'),
  })
  for (const step of ['quality', 'host'] as const)
    await insertRow('report_handover', {
      review_id: review,
      step,
      deed: 'asked',
      words: words(step === 'host' ? 'hostAsks' : 'readerAsks'),
      by_id: of(step === 'host' ? 'chief executive' : 'quality reader'),
    })
  const shared = { review_id: review, shared_by: of('chief executive') }
  const share = await insertRow('report_share', { ...shared, person_id: of('shared with') })
  await insertRow('report_share', { ...shared, person_id: of('no longer shared with'), ended_at: new Date() })
  await insertRow('report_opening', { review_id: review, person_id: of('chief executive'), how: 'page' })
  const groupShare = await insertRow('report_group_share', { ...shared, people: 'chairs' })
  // The world's links are the ids of its reviews: what is kept of them is a digest, as of any other.
  const link = await insertRow('report_link', {
    review_id: review,
    label: words('linkLabel'),
    token_sha256: digestOf(review),
    ends_on: addDays(today(), 1),
    made_by: of('chief executive'),
  })
  await insertRow('report_publication', {
    review_id: review,
    with_pdf: true,
    published_by: of('chief executive'),
    // What is published everybody reads, and nothing would be left to refuse: see sharing-report.test.ts.
    ended_at: new Date(),
  })
  await takeStepsTo(review, state, of('lead'))
  return { section, block, remark, share, groupShare, link }
}

/** One step after the other: the database takes them in no other way. */
async function takeStepsTo(review: string, state: string, lead: string) {
  const order = ['team', 'quality', 'host', 'final', 'released']
  for (const next of order.slice(0, order.indexOf(state) + 1))
    await asOwner(
      `update report set state = $2, sha256 = case $2 when 'final' then repeat('f', 64) else sha256 end,
        final_at = case $2 when 'final' then now() else final_at end where review_id = $1`,
      [review, next],
    )
  if (state === 'released')
    await asOwner('update report set released_at = now(), released_by = $2 where review_id = $1', [
      review,
      lead,
    ])
}
