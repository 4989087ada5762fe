import { deedsElsewhere } from './deeds-elsewhere.ts'

/** What an audit row keeps beside its command: numbers and kinds, never words that anyone wrote. */
export type Deed = Record<string, string | number | boolean | null>

type Words = string | ((deed: Deed, about: string | null) => string)

const files = { page: 'read the report', word: 'downloaded the Word copy', pdf: 'downloaded the PDF' }
const howOpened = ({ how }: Deed) => files[how as keyof typeof files] ?? 'opened the report'

const progressWords = (state: Deed[string] | undefined) =>
  state === 'done' ? 'said that an action is done' : 'said how an action goes'
const groupWords: Record<string, string> = {
  executives: 'the trust’s executives',
  chairs: 'the chair of trustees',
  heads: 'the headteachers',
  team: 'the review’s team',
}

const named = (about: string | null) => (about ? `, “${about}”` : '')

const erasedWords: Record<string, string> = {
  notes: 'the team’s notes',
  host_documents: 'the host’s documents',
  papers: 'the working papers',
}

/** Each follows a name: "Ruth Ellacott" and then "released the report to the host". */
const sentences: Record<string, Words> = {
  ...deedsElsewhere,
  'book-review': 'booked the review',
  'move-review': 'moved the review to other days',
  'cancel-review': 'cancelled the review',
  'tick-step': 'ticked a step of the timeline',
  'untick-step': 'took a tick off a step of the timeline',
  'make-quote': 'made a quote',
  'accept-quote': 'recorded that the quote was accepted',
  'invite-member': 'invited somebody to the team',
  'change-review-needs': 'said what the review needs of its team',
  'offer-review-window': 'wrote down other days that the review could have',
  'take-review-window-away': 'took away other days that the review could have',
  'place-in-round': 'proposed somebody for the team, by hand',
  'take-out-of-round': 'took a proposal for the team back',
  'unpin-round-seat': 'let the plan move somebody who was proposed by hand',
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
  'place-question': 'moved a key question to another area of focus',
  'propose-area': 'proposed an area of focus',
  'change-area': 'changed an area of focus',
  'withdraw-area': 'withdrew an area of focus',
  'propose-amendment': 'proposed to change what was frozen',
  'agree-amendment': 'agreed to a change of the frozen questions',
  'turn-down-amendment': 'turned down a change of the frozen questions',
  'take-back-amendment': 'took back a change of the frozen questions',
  'say-wish': 'said what they want from the review',
  'make-briefings': 'made briefings for people who will be met',
  'send-briefing': 'sent a briefing',
  'send-waiting-briefings': 'sent the briefings',
  'make-briefing-link': 'made a link to a briefing',
  'revoke-briefing': 'took the link to a briefing back',
  'add-documents': ({ newVersion }) => (newVersion ? 'sent a new version of a document' : 'added documents'),
  'remove-document': 'removed a document',
  'open-document': 'opened a document',
  'download-document': 'downloaded a document',
  'mark-document-read': ({ read }) =>
    read === false ? 'took back that they had read a document' : 'said that they had read a document',
  'allow-download': ({ allowed }) =>
    allowed ? 'let reviewers download documents' : 'let reviewers read documents here only',
  'add-link': 'added a link',
  'remove-link': 'removed a link',
  'save-precis': 'wrote at the précis',
  'share-precis': 'shared the précis',
  'mark-precis-read': 'said that they had read the précis',
  'summarise-document': 'summed up a document',
  'answer-request': 'answered a request for documents',
  'mark-request-answered': 'marked a request for documents as answered',
  'mark-request-not-applicable': 'marked a request for documents as not applicable',
  'reopen-request': 'opened a request for documents again',
  'start-structure': 'began the drawing of how the trust is organised',
  'change-structure-shape': 'changed the drawing of how the trust is organised',
  'change-structure-groups': 'changed the groups in the drawing of the trust',
  'place-structure-schools': 'placed schools in the drawing of the trust',
  'change-structure-posts': 'changed the posts in the drawing of the trust',
  'follow-register-in-structure': 'took over changes of the register into the drawing of the trust',
  'complete-structure': 'checked the drawing of how the trust is organised',
  'ask-about-structure': 'asked about the drawing of the trust',
  'answer-structure-question': 'answered a question about the drawing of the trust',
  'arrange-presentation': 'said where and when the presentation is',
  'keep-presentation-file': ({ kind }) =>
    kind === 'captions' ? 'sent captions of the presentation' : 'sent the presentation',
  'remove-presentation-file': ({ kind }) =>
    kind === 'captions' ? 'removed the captions of the presentation' : 'removed the presentation',
  'open-presentation': 'began to watch the presentation',
  'add-session': 'added a session to the schedule',
  'change-session': 'changed a session of the schedule',
  'remove-session': 'removed a session from the schedule',
  'start-schedule': 'began the schedule with the usual sessions',
  'share-schedule': 'shared the schedule',
  'set-school-need': 'wrote down what a school needs of the three days',
  'set-interview-need': 'wrote down somebody to talk with',
  'remove-interview-need': 'took a conversation off what the days must hold',
  'set-days-setting': 'set how the days are worked out',
  'set-known-drive': 'wrote down how long a drive takes',
  'say-away': 'said when a reviewer cannot be there',
  'take-back-away': 'took back when a reviewer cannot be there',
  'erase-due': ({ kind }) => `erased ${erasedWords[String(kind)] ?? 'what was kept'}, as its day had come`,
  'hold-erasure': 'stopped the clock that erases what is kept of the review',
  'end-hold': 'let the clock that erases run again',
  'look-again-for-erased': 'looked again for what was erased',
  'send-lead-feedback': 'told the programme how the review was run',
  'name-host-on-certificates': 'decided whether certificates name the trust',
  'work-out-schedule': 'had the three days worked out',
  'stop-working-out': 'stopped the days being worked out',
  'take-proposal': 'took the days as they were worked out',
  'discard-proposal': 'put the worked-out days away',
  'place-session': 'moved a session of the schedule',
  'pin-session': 'pinned a session, or took its pin out',
  'undo-change': 'undid a change of the schedule',
  'agree-change': 'agreed to a change of the schedule',
  'decline-change': 'declined a change of the schedule',
  'take-back-change': 'took back a change of the schedule',
  'take-repair': 'mended the schedule',
  'set-session-links': 'set the link of sessions by video',
  'set-team-room': 'set the link to the team’s own room',
  'estimate-cost': 'estimated time and travel again',
  'record-own-cost': 'recorded their hours and travel',
  'record-host-cost': 'recorded the host’s hours',
  'begin-three-days': 'began the three days',
  'close-three-days': 'closed the three days',
  'keep-note': 'kept a note',
  'keep-notes': 'kept a note',
  'keep-photo': 'kept a photograph with a note',
  'record-referral': 'said that a concern for a child was passed on',
  'change-note': 'changed a note',
  'propose-finding': 'proposed a finding',
  'change-finding': 'changed a finding',
  'gather-notes': 'put notes to a finding',
  'say-view': 'said how they see a finding',
  'withdraw-finding': 'withdrew a finding',
  'share-findings': 'shared findings with the host',
  'begin-report': 'began the report',
  'begin-writing-report': 'opened the draft report to write in it',
  'write-report': 'wrote in the report',
  'restore-report-version': 'went back to an earlier version of the report',
  'invite-report-writer': 'asked somebody to write the report with them',
  'end-report-writer': 'ended it that somebody writes the report with them',
  'let-words-stand': 'let words stand that the check of confidences had pointed at',
  'ask-about-words-again': 'took it back that words may stand which the check of confidences had pointed at',
  'reply-to-report-comment': 'replied to a comment on the report',
  'send-report-to-team': 'sent the draft report to the team',
  'comment-on-report': 'commented on the draft report',
  'name-quality-reader': 'named who reads the draft report for style and clarity',
  'send-report-to-quality-read': 'sent the draft report to be read for style and clarity',
  'finish-quality-read': 'finished reading the draft report for style and clarity',
  'ask-for-report-change': 'asked for a change of the draft report',
  'hand-report-again': 'handed the draft report on again',
  'make-report-final': 'made the text of the report final',
  'reopen-report': 'opened the final text of the report again',
  'send-report-to-host': 'sent the draft report to the host',
  'correct-report': ({ kind }) =>
    kind === 'disagreement'
      ? 'saw something in the draft report differently'
      : 'corrected a fact in the draft report',
  'settle-report-remark': ({ kind }) =>
    kind === 'correction'
      ? 'answered a correction'
      : kind === 'disagreement'
        ? 'answered what the host saw differently'
        : 'settled a comment',
  'check-report-facts': 'said that the facts are checked',
  'release-report': 'released the report to the host, and the team’s access ended',
  'share-report': (_, about) => `shared the report with ${about ?? 'somebody'}`,
  'end-report-sharing': (_, about) => `stopped sharing the report with ${about ?? 'somebody'}`,
  'open-report': howOpened,
  'make-report-link': (_, about) => `made a link to the report${named(about)}`,
  'end-report-link': (_, about) => `ended a link to the report${named(about)}`,
  'open-report-link': (_, about) => `opened the report${about ? ` by the link “${about}”` : ''}`,
  'give-link-code': ({ right }, about) =>
    `${right ? 'gave the code of the link' : 'gave a wrong code for the link'}${about ? ` “${about}”` : ''}`,
  'share-report-with-group': ({ people }) =>
    `shared the report with a group: ${groupWords[String(people)] ?? ''}`,
  'end-report-group-sharing': 'stopped sharing the report with a group',
  'publish-report': 'published the report on the trust’s page',
  'unpublish-report': 'took the report off the trust’s page',
  'plan-action': 'planned an action',
  'decline-proposal': 'decided not to act on something of the report',
  'say-progress': ({ state }) => progressWords(state),
  'say-progress-by-link': ({ state }) => progressWords(state),
  'take-back-progress': 'took back what they had said of an action',
  'set-reminders': ({ on }) =>
    on ? 'turned the reminders of an action on' : 'stopped the reminders of an action',
  'stop-reminders-by-link': 'stopped the reminders of an action',
  'open-action-board': 'opened the actions to the chair of trustees',
  'close-action-board': 'closed the actions to the chair of trustees',
  'tell-change': 'told what changed',
  'bring-story': 'chose something to bring to the reconvene day',
  'take-story-back': 'took back something for the reconvene day',
  'set-reconvene-day': 'set the reconvene day',
  'change-reconvene-day': 'changed the reconvene day',
  'cancel-reconvene-day': 'took the reconvene day back',
  'change-action': 'changed an action',
  'complete-action': 'said that an action is done',
  'drop-action': 'decided not to do an action',
  'reopen-action': 'opened an action again',
}

/** Whose name a sentence needs: in these rows the subject is a person. */
export const aboutPeople = ['share-report', 'end-report-sharing']

/** And a link, which its owner gave a name. */
export const aboutLinks = ['make-report-link', 'end-report-link', 'open-report-link', 'give-link-code']

export const hasWords = (command: string) => Object.hasOwn(sentences, command)

/** What somebody did, in words after their name. A command of an older Candour that has no sentence is still told. */
export function deedWords(command: string, deed: Deed, about: string | null = null): string {
  const words = Object.hasOwn(sentences, command) ? sentences[command] : undefined
  if (words === undefined) return `did something else: ${command.replaceAll('-', ' ')}`
  return typeof words === 'string' ? words : words(deed, about)
}
