import type { Person } from '../../access/actor.ts'
import type { Outcome } from '../../access/outcome.ts'
import { answer } from '../../web/request.server.ts'
import { addBlock } from './add-block.server.ts'
import { beginReport } from './begin-report.server.ts'
import { changeBlock } from './change-block.server.ts'
import { changeHeading } from './change-heading.server.ts'
import { commentOnReport } from './comment-on-report.server.ts'
import { correctReport } from './correct-report.server.ts'
import { moveBlock } from './move-block.server.ts'
import { blockAnchor, sectionAnchor } from './opened.ts'
import { readableReport } from './reading.server.ts'
import { removeBlock } from './remove-block.server.ts'
import type { ReportSection } from './report.ts'
import { settleRemark } from './settle-remark.server.ts'
import { endGroupSharing } from './sharing/end-group-sharing.server.ts'
import { endReportLink } from './sharing/end-link.server.ts'
import { endSharing } from './sharing/end-sharing.server.ts'
import { shareReport } from './sharing/share-report.server.ts'
import { shareWithGroup } from './sharing/share-with-group.server.ts'

type Values = Record<string, string>
type Intent = {
  command: (actor: Person, input: unknown) => Promise<Outcome<unknown>>
  /** the place of the sheet to go back to */
  to?: (values: Values, value: unknown) => string
  say?: string
}

const atBlock = (values: Values) => (values.blockId ? `#${blockAnchor(values.blockId)}` : '')
const atSection = (values: Values) => `#${sectionAnchor(values.sectionId ?? '')}`

/** What the forms of the report's page ask for, by the word that each carries. */
export const intents: Record<string, Intent> = {
  begin: {
    command: beginReport,
    say: 'The draft is assembled. It is yours alone until you send it to the team.',
  },
  change: { command: changeBlock, to: atBlock },
  add: { command: addBlock, to: (_, value) => `#${blockAnchor(String(value))}` },
  move: { command: moveBlock, to: (values) => `?edit=${values.blockId}${atBlock(values)}` },
  remove: { command: removeBlock, to: atSection, say: 'Removed from the report.' },
  heading: { command: changeHeading, to: atSection },
  comment: { command: commentOnReport, to: atBlock, say: 'Your comment is with the lead reviewer.' },
  correct: { command: correctReport, to: atBlock, say: 'It is with the lead reviewer, who answers it.' },
  settle: { command: settleRemark, to: atBlock },
  share: { command: shareReport, to: () => '#shared', say: 'Shared. They have been told by email.' },
  'end-link': { command: endReportLink, to: () => '#links', say: 'The link is ended. It opens nothing now.' },
  'share-group': { command: shareWithGroup, to: () => '#shared', say: 'Shared with the group.' },
  'end-group': { command: endGroupSharing, to: () => '#shared', say: 'The group can no longer open it.' },
  'end-sharing': { command: endSharing, to: () => '#shared', say: 'They can no longer open the report.' },
}

export async function perform(actor: Person, reviewId: string, values: Values) {
  const intent = intents[values.intent ?? '']
  if (!intent) return answer({ ok: false, missing: true }, values, () => ({ to: '' }))
  const outcome = await intent.command(actor, { ...values, reviewId })
  const typed = outcome.ok ? values : await besideTheirs(actor, reviewId, values)
  return answer(outcome, typed, (value) => ({
    to: `/reviews/${reviewId}/report${intent.to?.(values, value) ?? ''}`,
    say: intent.say,
  }))
}

/** After a refused change, what the report says now goes back with what was typed, so that neither is lost. */
async function besideTheirs(actor: Person, reviewId: string, values: Values): Promise<Values> {
  if (values.intent !== 'change' && values.intent !== 'heading' && values.intent !== 'remove') return values
  const report = await readableReport(actor, { reviewId })
  return report ? { ...values, ...saidNow(report.sections, values) } : values
}

function saidNow(sections: ReportSection[], values: Values): Values {
  const section = sections.find(({ id }) => id === values.sectionId)
  if (values.intent === 'heading') return section ? { was: section.heading } : {}
  const block = sections.flatMap(({ blocks }) => blocks).find(({ id }) => id === values.blockId)
  if (!block || String(block.revision) === values.revision) return {}
  return { theirs: block.text, revision: String(block.revision) }
}
