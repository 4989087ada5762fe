/** What an audit row keeps beside its command: numbers and kinds, never words that anyone wrote. */
export type Deed = Record<string, string | number | boolean | null>

type Words = string | ((deed: Deed, about: string | null) => string)

const files = { page: 'read the report', word: 'downloaded the Word copy', pdf: 'downloaded the PDF' }
const howOpened = ({ how }: Deed) => files[how as keyof typeof files] ?? 'opened the report'

/** Each follows a name: "Ruth Ellacott" and then "released the report to the host". */
const sentences: Record<string, Words> = {
  'book-review': 'booked the review',
  'move-review': 'moved the review to other days',
  'cancel-review': 'cancelled the review',
  'make-quote': 'made a quote',
  'accept-quote': 'recorded that the quote was accepted',
  'invite-member': 'invited somebody to the team',
  'add-host-member': 'added somebody of the host',
  'accept-invitation': 'accepted the invitation',
  'decline-invitation': 'declined the invitation',
  'withdraw-member': 'took somebody out of the review',
  'begin-preparation': 'began the preparation',
  'open-document-requests': 'opened the requests for documents',
  'propose-question': 'proposed a key question',
  'suggest-wording': 'suggested another wording of a key question',
  'keep-earlier-wording': 'kept the earlier wording of a key question',
  'agree-wording': 'agreed to a key question',
  'comment-on-question': 'commented on a key question',
  'withdraw-question': 'withdrew a key question',
  'freeze-questions': 'froze the key questions',
  'add-documents': 'added documents',
  'remove-document': 'removed a document',
  'open-document': 'opened a document',
  'answer-request': 'answered a request for documents',
  'mark-request-answered': 'marked a request for documents as answered',
  'mark-request-not-applicable': 'marked a request for documents as not applicable',
  'reopen-request': 'opened a request for documents again',
  'add-session': 'added a session to the schedule',
  'change-session': 'changed a session of the schedule',
  'remove-session': 'removed a session from the schedule',
  'start-schedule': 'began the schedule with the usual sessions',
  'share-schedule': 'shared the schedule',
  'begin-three-days': 'began the three days',
  'close-three-days': 'closed the three days',
  'keep-note': 'kept a note',
  'change-note': 'changed a note',
  'propose-finding': 'proposed a finding',
  'change-finding': 'changed a finding',
  'gather-notes': 'put notes to a finding',
  'say-view': 'said how they see a finding',
  'withdraw-finding': 'withdrew a finding',
  'share-findings': 'shared findings with the host',
  'begin-report': 'began the report',
  'add-report-text': 'added to the report',
  'change-report-text': 'changed a paragraph of the report',
  'change-report-heading': 'changed a heading of the report',
  'move-report-text': 'moved a paragraph of the report',
  'remove-report-text': 'removed a paragraph of the report',
  'send-report-to-team': 'sent the draft report to the team',
  'comment-on-report': 'commented on the draft report',
  'send-report-to-host': 'sent the draft report to the host',
  'correct-report': 'corrected a fact in the draft report',
  'settle-report-remark': ({ kind }) =>
    kind === 'correction' ? 'answered a correction' : 'settled a comment',
  'check-report-facts': 'said that the facts are checked',
  'release-report': 'released the report to the host, and the team’s access ended',
  'share-report': (_, about) => `shared the report with ${about ?? 'somebody'}`,
  'end-report-sharing': (_, about) => `stopped sharing the report with ${about ?? 'somebody'}`,
  'open-report': howOpened,
  'plan-action': 'planned an action',
  'change-action': 'changed an action',
  'complete-action': 'said that an action is done',
  'drop-action': 'dropped an action',
  'reopen-action': 'opened an action again',
}

/** Whose name a sentence needs: in these rows the subject is a person. */
export const aboutPeople = ['share-report', 'end-report-sharing']

/** What somebody did, in words after their name. A command that has no sentence yet is still told. */
export function deedWords(command: string, deed: Deed, about: string | null = null): string {
  const words = Object.hasOwn(sentences, command) ? sentences[command] : undefined
  if (words === undefined) return `did a step of the review: ${command.replaceAll('-', ' ')}`
  return typeof words === 'string' ? words : words(deed, about)
}
