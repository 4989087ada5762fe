import type { Person } from '../../../access/actor.ts'
import type { Outcome } from '../../../access/outcome.ts'
import { addLink } from './add-link.server.ts'
import { allowDownload } from './allow-download.server.ts'
import { answerRequest } from './answer-request.server.ts'
import { markRequestAnswered } from './mark-request-answered.server.ts'
import { markRequestNotApplicable } from './mark-request-not-applicable.server.ts'
import { removeWithContent } from './remove-document.server.ts'
import { removeLink } from './remove-link.server.ts'
import { reopenRequest } from './reopen-request.server.ts'

type Act = (actor: Person, input: unknown) => Promise<Outcome<unknown>>

/** The forms of the page by the intent that each sends. Files come by a form of their own. */
export const requestActions: Record<string, { act: Act; say: string }> = {
  save: { act: answerRequest, say: 'The answer is saved.' },
  answered: { act: markRequestAnswered, say: 'The question is marked as answered.' },
  'not-applicable': { act: markRequestNotApplicable, say: 'The question is marked as not applying.' },
  reopen: { act: reopenRequest, say: 'The question is open again.' },
  allow: { act: allowDownload, say: 'Saved: whether reviewers may download it.' },
  link: { act: addLink, say: 'The link is added.' },
  'remove-link': { act: removeLink, say: 'The link is removed. Readers no longer see it.' },
  remove: { act: removeWithContent, say: 'The document is removed. Readers no longer see it.' },
}
