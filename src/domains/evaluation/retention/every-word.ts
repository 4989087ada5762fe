import type { ErasedKind } from './retention.ts'

/**
 * Every column of the database that holds text, by hand: whether its words are erased, with what, or why they are kept.
 * A test holds that none is missing (retention.test.ts), so that whoever adds a column decides. What carries it out is
 * access.erasure_plan() (db/access/retention.sql); a test plants a mark in every word that is erased, and looks for it.
 */
export type Words = {
  /** with what it is erased; null: kept */
  with: ErasedKind | null
  /** why it is kept, or what is left */
  why?: string
  words?: string[]
  /** kinds, states, ids, digests: chosen by the system, no words of anybody */
  codes?: string[]
}

const notes = (...words: string[]): Words => ({ with: 'notes', words })
const documents = (...words: string[]): Words => ({ with: 'host_documents', words })
const papers = (...words: string[]): Words => ({ with: 'papers', words })
const codes = (...names: string[]): Words => ({ with: null, codes: names })
const kept = (why: string, ...words: string[]): Words => ({ with: null, why, words })

const HOST_OWN = 'It is the host’s own, and belongs to it alone after the release'
const HAD_BY_HOST = `${HOST_OWN}. A draft that it never had is erased with the working papers`
const AGREED = 'What host and team agreed to look at stands in the report'
const PERSON = 'It is about an account, not a review, and goes with the account'
const PROGRAMME = 'It is the programme’s own, and says nothing of what a review heard'
const PUBLIC = 'It is from the public register, or public'
const OWN_RECORD = 'It is a reviewer’s own record of their training, about themself'

export const everyWord: Record<string, Words[]> = {
  // — what reviewers heard and saw —
  evidence_note: [notes('body', 'told_role'), codes('kind', 'method')],
  evidence_note_source: [notes('said_by', 'speaker', 'sent_digest')],
  evidence_photo: [notes('storage_key', 'sent_sha256')],
  sealed_view: [notes('thinks', 'stands_on')],
  sealed_round: [codes('opened_views')],
  finding: [
    {
      with: null,
      why: `${HOST_OWN}, with the number of sources it was told. What it never heard is erased with the notes`,
      words: ['wording'],
    },
    codes('kind', 'told_methods'),
  ],
  finding_view: [kept(`${HOST_OWN}: it heard who saw it differently`, 'why')],

  // — what the host gave to be read —
  document: [documents('name', 'sha256', 'storage_key', 'change_note', 'media_type'), codes('reading')],
  document_text: [documents('label', 'body', 'preview', 'search')],
  document_summary: [documents('body')],
  document_link: [documents('title', 'url', 'note')],
  document_request: [
    documents('answer'),
    kept('The standard questions, from the template', 'question', 'why'),
    codes('state'),
  ],
  upload: [documents('name', 'note', 'problem'), codes('purpose', 'outcome')],
  presentation: [documents('link', 'words')],
  presentation_file: [documents('name', 'media_type', 'sha256', 'storage_key'), codes('kind')],
  precis: [documents('ethos', 'structure', 'look_for')],
  trust_structure: [documents('funding_note', 'support'), codes('shape', 'funding')],
  structure_group: [documents('name', 'led_by', 'leader')],
  structure_post: [documents('title', 'holder')],
  structure_question: [documents('body', 'answer')],

  // — what was written to arrange it —
  briefing: [papers('name', 'email', 'token_sha256'), codes('audience')],
  briefing_message: [papers('body')],
  briefing_need: [papers('body')],
  key_question_comment: [papers('body')],
  wish: [papers('body')],
  report_comment: [
    {
      with: 'papers',
      why: 'The team’s comments. The host’s corrections and what came of them are its own, and stay',
      words: ['body', 'outcome', 'quote', 'instead'],
    },
    codes('kind', 'answer'),
  ],
  coaching_note: [papers('body')],
  leading_observation: [papers('aspect', 'body')],
  safeguarding_contact: [papers('name', 'post', 'telephone')],
  session: [papers('title', 'place', 'meeting'), codes('kind', 'how')],
  session_link: [papers('link')],
  session_presence: [papers('name')],
  team_room: [papers('link')],
  calendar_sent: [papers('summary', 'location')],
  schedule_change: [papers('why', 'moves', 'answer'), codes('side', 'state')],
  schedule_run: [papers('problem', 'plan', 'doing'), codes('state')],
  reviewer_away: [papers('because')],
  interview_need: [papers('name', 'post', 'times'), codes('how', 'question_ids')],
  school_need: [papers('meeting', 'times'), codes('visit', 'question_ids')],
  cost_record: [papers('note'), codes('side')],
  decline_reason: [papers('reason')],
  mail_content: [papers('subject', 'body_text', 'body_html', 'calendar'), codes('calendar_method')],
  mail: [
    {
      with: 'papers',
      why: 'Of people without an account. Those of members stay with the log of what was sent',
      words: ['to_address', 'last_error'],
    },
    codes('kind', 'shown_to'),
  ],

  // — the host's —
  key_question: [codes('labels')],
  key_question_wording: [kept(AGREED, 'wording')],
  key_question_agreement: [kept(AGREED, 'area_shown')],
  area_of_focus: [kept(AGREED, 'name', 'why')],
  question_amendment: [
    kept(AGREED, 'wording', 'earlier_wording', 'earlier_area', 'reason', 'turned_down_reason'),
    codes('kind', 'labels'),
  ],
  // gone with the release (db/access/report-writing.sql), and here for a report that was never released
  report_update: [papers('change')],
  report_overrule: [papers('words', 'reason'), codes('kind')],
  report_key: [codes('key')],
  report_sources: [kept(`${HOST_OWN}; it holds counts`, 'counts')],
  report_handover: [papers('words'), codes('step', 'deed')],
  report_link: [kept(HOST_OWN, 'label'), codes('token_sha256', 'code_hash')],
  report_link_pass: [codes('pass_sha256')],
  report_group_share: [codes('people')],
  report: [codes('state', 'sha256')],
  report_section: [kept(HAD_BY_HOST, 'heading', 'key_question')],
  report_block: [kept(`${HAD_BY_HOST}; of its evidence it holds counts`, 'text', 'evidence'), codes('kind')],
  report_opening: [codes('how')],
  host_reflection: [kept(HOST_OWN, 'body')],
  challenge: [kept(HOST_OWN, 'problem', 'tried')],
  challenge_idea: [kept(HOST_OWN, 'body')],
  challenge_taken: [kept(HOST_OWN, 'words')],
  action: [
    kept(HOST_OWN, 'title', 'detail', 'outcome', 'first_step', 'how_known'),
    codes('state', 'standing'),
  ],
  action_progress: [kept(HOST_OWN, 'did', 'seen', 'in_the_way'), codes('state')],
  action_link: [codes('token_sha256')],
  action_reminder: [codes('kind')],
  change_told: [kept(HOST_OWN, 'body')],
  brought_story: [kept(HOST_OWN, 'heading')],
  reconvene_day: [kept(HOST_OWN, 'place', 'video_link')],

  // — people —
  person: [kept(PERSON, 'name', 'email', 'job_title', 'telephone', 'demonstration_role')],
  pool_record: [kept(PERSON, 'home_postcode'), codes('experience', 'wishes')],
  relationship: [kept(PERSON, 'note'), codes('kind')],
  field_device: [kept(PERSON, 'name'), codes('recovery_key')],
  calendar_feed: [codes('token_sha256')],
  mail_preference: [codes('digest', 'time_zone')],
  digest_day: [codes('known')],
  programme_role: [codes('role')],
  trust_post: [codes('post')],
  policy_acceptance: [codes('kind')],
  review_member: [codes('role', 'state', 'agreement_version', 'part')],
  cpd_entry: [kept(OWN_RECORD, 'because', 'learned')],
  take_back: [kept(OWN_RECORD, 'words')],
  certificate: [kept(OWN_RECORD, 'name'), codes('number', 'part')],
  leading_statement: [
    kept(
      'Whether a provisional lead reviewer may lead is the programme’s to answer for',
      'reasons',
      'answer',
    ),
    codes('readiness'),
  ],

  // — the programme —
  audit: [
    kept('The history of who did what, for the host to read; it holds no words of anybody', 'detail'),
    codes('command', 'job', 'audience', 'request_id'),
  ],
  conflict_waiver: [
    kept('Why a conflict of interest was set aside must stay answerable', 'conflicts', 'reason'),
  ],
  round_seat: [
    kept('Why a conflict of interest was set aside must stay answerable', 'set_aside', 'broken'),
    codes('place'),
  ],
  lead_feedback: [
    kept(
      `${PROGRAMME}; the form says that no finding belongs in it`,
      'went_well',
      'in_the_way',
      'team_words',
      'purpose_words',
      'cost_words',
      'wishes_words',
    ),
    codes('team_fit', 'purpose', 'cost', 'wishes'),
  ],
  retention_hold: [kept('Why a clock was stopped must stay answerable', 'reason')],
  retention_rule: [codes('kind')],
  erasure: [codes('kind', 'counts', 'gone_files')],
  review: [codes('year_id', 'stage')],
  review_step: [codes('key')],
  review_need: [kept(PROGRAMME, 'group_name'), codes('experience', 'focus')],
  review_template: [kept(PROGRAMME, 'name', 'content', 'change_note'), codes('kind', 'state')],
  policy_text: [kept(PROGRAMME, 'title', 'parts', 'change_note'), codes('kind')],
  round: [codes('year_id', 'term', 'settings')],
  round_move: [codes('before', 'after')],
  round_plan: [kept(PROGRAMME, 'problem', 'plan')],
  round_work: [kept(PROGRAMME, 'problem', 'doing'), codes('state')],
  cost_assumption: [codes('content')],
  cost_estimate: [codes('basis')],
  cost_estimate_line: [codes('side', 'journey')],
  quote: [kept(PROGRAMME, 'title', 'accepted_by'), codes('year_id', 'terms_version')],
  price_book: [kept(PROGRAMME, 'source'), codes('year_id')],
  programme_year: [codes('id')],
  schema_migration: [codes('name', 'sha256')],

  // — the public register —
  trust: [
    kept(
      PUBLIC,
      'uid',
      'group_id',
      'slug',
      'name',
      'type',
      'status',
      'companies_house_number',
      'ukprn',
      'address',
      'town',
      'postcode',
      'presence',
      'search_name',
    ),
  ],
  school: [
    kept(
      PUBLIC,
      'name',
      'type',
      'type_group',
      'status',
      'phase',
      'gender',
      'religious_character',
      'local_authority',
      'local_authority_code',
      'district',
      'region',
      'street',
      'town',
      'postcode',
      'website',
      'telephone',
      'ukprn',
      'presence',
    ),
  ],
  school_membership: [kept(PUBLIC, 'presence')],
  register_import: [kept(PUBLIC, 'refusal', 'trouble', 'remarks', 'counts', 'same'), codes('state', 'scope')],
  register_import_file: [kept(PUBLIC, 'name', 'storage_key'), codes('sha256', 'kind')],
  register_import_progress: [kept(PUBLIC, 'doing')],
  register_import_row: [kept(PUBLIC, 'subject', 'change', 'key', 'name', 'reason', 'before', 'after')],
}
