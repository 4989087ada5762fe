import { inReview, type Place } from './places.ts'

const preparing: Place[] = [
  {
    title: 'Documents you sent',
    from: 'document t',
    whose: ['uploaded_by'],
    columns: {
      Name: 't.name',
      Note: 't.change_note',
      'Sent on': 't.uploaded_at',
      'Removed on': 't.removed_at',
    },
  },
  {
    title: 'Files you began to send',
    from: 'upload t',
    whose: ['begun_by'],
    columns: { Name: 't.name', Note: 't.note', 'Begun on': 't.begun_at', 'Came to': 't.outcome' },
  },
  {
    title: 'Links you added',
    from: 'document_link t',
    whose: ['added_by'],
    columns: { Title: 't.title', Address: 't.url', Note: 't.note', 'Added on': 't.added_at' },
  },
  {
    title: 'Documents you opened',
    from: 'document_opening t',
    whose: ['person_id'],
    columns: { 'First opened on': 't.first_opened_at', 'Read on': 't.read_at' },
  },
  {
    title: 'Presentations you opened',
    from: 'presentation_opening t',
    whose: ['person_id'],
    columns: { 'First opened on': 't.first_opened_at' },
  },
  {
    title: 'Introductions you read',
    from: 'precis_reading t',
    whose: ['person_id'],
    columns: { 'Read on': 't.read_at' },
  },
  {
    title: 'Introductions you wrote',
    from: 'precis t',
    whose: ['written_by'],
    columns: { 'Written on': 't.written_at' },
  },
  {
    title: 'Summaries you wrote',
    from: 'document_summary t',
    whose: ['written_by'],
    columns: { 'Written on': 't.written_at' },
  },
  {
    title: 'Questions about the structure, asked or answered by you',
    from: 'structure_question t',
    whose: ['asked_by', 'answered_by'],
    columns: { 'Asked on': 't.asked_at', 'Answered on': 't.answered_at' },
  },
  {
    title: 'Areas of focus you proposed',
    from: 'area_of_focus t',
    whose: ['proposed_by'],
    columns: { On: 't.proposed_at', 'Withdrawn on': 't.withdrawn_at' },
  },
  {
    title: 'Wordings of key questions you suggested',
    from: 'key_question_wording t',
    whose: ['suggested_by'],
    columns: { Version: 't.version', On: 't.suggested_at' },
  },
  {
    title: 'What you said about key questions',
    from: 'key_question_comment t',
    whose: ['person_id'],
    columns: { On: 't.said_at' },
  },
  {
    title: 'Key questions you agreed to',
    from: 'key_question_agreement t',
    whose: ['person_id'],
    columns: { On: 't.agreed_at' },
  },
  {
    title: 'Changes of key questions you proposed or turned down',
    from: 'question_amendment t',
    whose: ['proposed_by', 'turned_down_by'],
    columns: { On: 't.proposed_at', 'Turned down on': 't.turned_down_at' },
  },
]

const threeDays: Place[] = [
  {
    title: 'Your evidence notes',
    from: 'evidence_note_source t',
    whose: ['author_id'],
    columns: { 'Can be attributed': 't.attributable', 'Written on': 't.written_at' },
  },
  {
    title: 'Sealed rounds you wrote in',
    from: 'sealed_view t',
    whose: ['person_id'],
    columns: {},
  },
  {
    title: 'Findings you proposed',
    from: 'finding t',
    whose: ['proposed_by'],
    columns: { Kind: 't.kind', On: 't.proposed_at', 'Shared on': 't.shared_at' },
  },
  {
    title: 'Findings you said something of',
    from: 'finding_view t',
    whose: ['person_id'],
    columns: { On: 't.said_at' },
  },
  {
    title: 'Your reflections on findings',
    from: 'host_reflection t',
    whose: ['author_id'],
    columns: { Words: 't.body', 'With the other leaders': 't.with_leaders', 'Written on': 't.written_at' },
  },
  {
    title: 'Challenges you stated',
    from: 'challenge t',
    whose: ['stated_by'],
    columns: { Problem: 't.problem', 'What was tried': 't.tried', On: 't.stated_at' },
  },
  {
    title: 'Ideas you put to a challenge',
    from: 'challenge_idea t',
    whose: ['put_by'],
    columns: { On: 't.put_at' },
  },
  {
    title: 'What you took from a challenge',
    from: 'challenge_taken t',
    whose: ['taken_by'],
    columns: { Words: 't.words', On: 't.taken_at' },
  },
]

const report: Place[] = [
  {
    title: 'What you said on drafts of reports',
    from: 'report_comment t',
    whose: ['person_id'],
    columns: { Kind: 't.kind', On: 't.said_at', 'Settled on': 't.settled_at' },
  },
  {
    title: 'Reports you were asked to write with others',
    from: 'report_writer t',
    whose: ['person_id'],
    columns: { 'Asked on': 't.invited_at', 'Ended on': 't.ended_at' },
  },
  {
    title: 'Drafts you were named to read for style',
    from: 'report_quality_reader t',
    whose: ['person_id'],
    columns: { 'Named on': 't.named_at', 'Ended on': 't.ended_at' },
  },
  {
    title: 'Reports opened to you',
    from: 'report_share t',
    whose: ['person_id'],
    columns: { 'Opened to you on': 't.shared_at', 'Ended on': 't.ended_at' },
  },
  {
    title: 'Reports you read',
    from: 'report_opening t',
    whose: ['person_id'],
    columns: { How: 't.how', On: 't.opened_at' },
  },
  {
    title: 'Actions that are yours',
    from: 'action t',
    whose: ['owner_id'],
    columns: {
      ...{ Action: 't.title', Detail: 't.detail', 'Done by': 't.due_on', State: 't.state' },
      ...{ 'What came of it': 't.outcome', 'Planned on': 't.created_at' },
    },
  },
  {
    title: 'What you said of actions',
    from: 'action_progress t left join action a on a.id = t.action_id',
    whose: ['said_by'],
    columns: {
      ...{ Action: 'a.title', 'How it stands': 't.state', 'What we did': 't.did', 'What we see': 't.seen' },
      ...{ 'What is in the way': 't.in_the_way', On: 't.said_at' },
    },
  },
  {
    title: 'Reminders of actions sent to you',
    from: 'action_reminder t left join action a on a.id = t.action_id',
    whose: ['person_id'],
    columns: { Action: 'a.title', On: 't.sent_at' },
  },
  {
    title: 'What you told of what changed',
    from: 'change_told t',
    whose: ['told_by'],
    columns: { Words: 't.body', Version: 't.version', On: 't.told_at' },
  },
]

/**
 * What somebody wrote, sent, said or opened in reviews. Words about a host and those who spoke to the team are not here,
 * only that there are some: they are about others, were promised to be erased, and would outlive that in a file.
 */
export const placesOfDeeds = [...preparing, ...threeDays, ...report].map(inReview)
