/**
 * Who may see in a log that a mail was sent, besides whom it is to. organisers: the lead reviewer, the host's chief
 * executive and the coordinator of the review, of those whom they see taking part; the central team with them.
 * preparers: the same without the central team, who have no part in whom the host briefs.
 * central: the central team. sender: whoever caused it. nobody: not even them.
 */
export type ShownTo = 'nobody' | 'sender' | 'central' | 'organisers' | 'preparers'
type MailKind = {
  /** what a log calls it; never what it says */
  words: string
  shownTo: ShownTo
  /** it carries a secret: what it says is blanked as soon as it is sent */
  secret?: true
}

// Who was asked and said no, who reads a released report, and what the host does about it are not for everyone in a
// review: such mail is seen by fewer.
export const mailKinds: Record<string, MailKind> = {
  'sign-in-code': { words: 'Sign-in code', shownTo: 'nobody', secret: true },
  'invitation-to-candour': { words: 'Invitation to Candour', shownTo: 'central' },
  'address-changed': { words: 'Change of address', shownTo: 'sender' },
  'quote-made': { words: 'Quote', shownTo: 'central' },
  'invitation-to-review': { words: 'Invitation to the review', shownTo: 'organisers' },
  'invitation-accepted': { words: 'Answer to an invitation', shownTo: 'central' },
  'invitation-declined': { words: 'Answer to an invitation', shownTo: 'central' },
  'member-withdrawn': { words: 'End of a part in the review', shownTo: 'central' },
  'host-member-added': { words: 'Part in the review, for the host', shownTo: 'organisers' },
  'review-moved': { words: 'New days of the review', shownTo: 'organisers' },
  'review-cancelled': { words: 'Review cancelled', shownTo: 'organisers' },
  'preparation-begins': { words: 'Preparation begins', shownTo: 'organisers' },
  'question-change-proposed': { words: 'Change to the key questions, proposed', shownTo: 'preparers' },
  'question-changed': { words: 'Change to the key questions', shownTo: 'preparers' },
  'question-change-turned-down': { words: 'Change to the key questions, turned down', shownTo: 'preparers' },
  'schedule-shared': { words: 'Schedule shared', shownTo: 'organisers' },
  'schedule-changed': { words: 'Schedule changed', shownTo: 'organisers' },
  'schedule-change-proposed': { words: 'Change to the schedule, proposed', shownTo: 'preparers' },
  'schedule-change-answered': { words: 'Change to the schedule, answered', shownTo: 'preparers' },
  'calendar-invitation': { words: 'Session for the calendar', shownTo: 'organisers' },
  'calendar-update': { words: 'Changed session for the calendar', shownTo: 'organisers' },
  'calendar-cancellation': { words: 'Session taken out of the calendar', shownTo: 'organisers' },
  'structure-question': { words: 'Question about the drawing of the trust', shownTo: 'preparers' },
  'report-to-team': { words: 'Draft report, for the team', shownTo: 'central' },
  'report-to-host': { words: 'Draft report, for the host', shownTo: 'central' },
  'report-writer-asked': { words: 'Asked to write a report', shownTo: 'central' },
  'report-to-reader': { words: 'Draft report, for style and clarity', shownTo: 'central' },
  'report-facts-checked': { words: 'Draft report, back with the lead reviewer', shownTo: 'central' },
  'report-final': { words: 'Text of the report final', shownTo: 'central' },
  'report-reopened': { words: 'Text of the report opened again', shownTo: 'central' },
  'report-released': { words: 'Report released', shownTo: 'central' },
  'report-access-ended': { words: 'Access to the report ended', shownTo: 'central' },
  'report-shared': { words: 'Report shared', shownTo: 'sender' },
  'action-yours': { words: 'Action', shownTo: 'sender' },
  'action-reminder': { words: 'Reminder of an action', shownTo: 'sender', secret: true },
  'actions-shown': { words: 'Actions, for the chair of trustees', shownTo: 'sender' },
  'reconvene-day': { words: 'Reconvene day', shownTo: 'central' },
  'agreements-changed': { words: 'New version to accept', shownTo: 'central' },
  briefing: { words: 'Briefing, by its own link', shownTo: 'preparers', secret: true },
  digest: { words: 'Daily digest', shownTo: 'sender' },
}

/** Of a kind that is not listed, nobody but whoever caused it learns. */
export const mailKind = (kind: string): MailKind => mailKinds[kind] ?? { words: 'Message', shownTo: 'sender' }
