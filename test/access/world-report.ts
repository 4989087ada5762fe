import { insertRow } from '../factory.ts'
import type { State } from './world.ts'
import type { Making, Words } from './world-review.ts'

export const reportStateOf: Partial<Record<State, string>> = {
  'report drafted': 'draft',
  'team reads': 'team',
  'host checks': 'host',
  released: 'released',
}

export type ReportThings = { section: string; block: string; remark: string; share: string }

export async function makeReport(
  { review, of }: Making,
  state: string,
  from: { question: string; heard: string },
  words: Words,
): Promise<ReportThings> {
  const released = state === 'released' ? { released_at: new Date(), released_by: of('lead') } : {}
  await insertRow('report', { review_id: review, state, ...released })
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
    text: words('reportText'),
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
  const shared = { review_id: review, shared_by: of('chief executive') }
  const share = await insertRow('report_share', { ...shared, person_id: of('shared with') })
  await insertRow('report_share', { ...shared, person_id: of('no longer shared with'), ended_at: new Date() })
  await insertRow('report_opening', { review_id: review, person_id: of('chief executive'), how: 'page' })
  return { section, block, remark, share }
}
