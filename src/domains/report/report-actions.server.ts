import { data } from 'react-router'
import type { Person } from '../../access/actor.ts'
import type { Outcome } from '../../access/outcome.ts'
import { answer, type FormAnswer } from '../../web/request.server.ts'
import { beginReport } from './begin-report.server.ts'
import { commentOnReport } from './comment-on-report.server.ts'
import { askAgain } from './confidences/ask-again.server.ts'
import { letStand } from './confidences/let-stand.server.ts'
import { correctReport } from './correct-report.server.ts'
import { blockAnchor } from './opened.ts'
import { replyToRemark } from './reply-to-remark.server.ts'
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

/** What the forms of the report's page ask for, by the word that each carries. */
export const intents: Record<string, Intent> = {
  begin: {
    command: beginReport,
    say: 'The draft is assembled. It is yours alone until you send it to the team.',
  },
  reply: { command: replyToRemark, to: atBlock },
  comment: { command: commentOnReport, to: atBlock, say: 'Your comment is with the lead reviewer.' },
  correct: { command: correctReport, to: atBlock, say: 'It is with the lead reviewer, who answers it.' },
  'let-stand': { command: letStand },
  'ask-again': { command: askAgain },
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
  // asked for beside the text: whoever writes goes on where they are
  if (outcome.ok && values.stay) return data<FormAnswer>({ problems: [], values: {} })
  return answer(outcome, values, (value) => ({
    to: `/reviews/${reviewId}/report${intent.to?.(values, value) ?? ''}`,
    say: intent.say,
  }))
}
