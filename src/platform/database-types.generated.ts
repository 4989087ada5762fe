// Written by "candour schema --write". Do not edit.
import type { ColumnType, Generated, JSONColumnType } from 'kysely'

type Timestamp = ColumnType<Date, Date | string, Date | string>
type Json = JSONColumnType<Record<string, unknown> | unknown[], string, string>
type Given<T> = T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : Generated<T>

export interface Database {
  action: {
    id: Given<string>
    review_id: string
    finding_id: string | null
    title: string
    detail: Given<string>
    owner_id: string | null
    due_on: string | null
    state: Given<'open' | 'done' | 'dropped'>
    outcome: Given<string>
    created_by: string
    created_at: Given<Timestamp>
    closed_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  audit: {
    id: ColumnType<number, never, never>
    at: Given<Timestamp>
    command: string
    actor_id: string | null
    job: string | null
    review_id: string | null
    trust_id: string | null
    subject_id: string | null
    audience: Given<string[]>
    detail: Given<Json>
    request_id: string | null
  }
  conflict_waiver: {
    member_id: string
    review_id: string
    conflicts: Json
    reason: string
    waived_by: string
    waived_at: Given<Timestamp>
  }
  decline_reason: {
    member_id: string
    review_id: string
    reason: string
  }
  document: {
    id: Given<string>
    review_id: string
    request_id: string
    name: string
    media_type: string
    bytes: number
    sha256: string
    storage_key: string
    uploaded_by: string
    uploaded_at: Given<Timestamp>
    removed_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  document_opening: {
    document_id: string
    review_id: string
    person_id: string
    first_opened_at: Given<Timestamp>
  }
  document_request: {
    id: Given<string>
    review_id: string
    position: number
    question: string
    why: Given<string>
    answer: Given<string>
    state: Given<'open' | 'answered' | 'not_applicable'>
    answered_by: string | null
    answered_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  evidence_note: {
    id: string
    review_id: string
    body: string
    kind: 'strength' | 'concern' | 'question' | 'practice'
    method: 'interview' | 'visit' | 'document'
    attributable: Given<boolean>
  }
  evidence_note_question: {
    note_id: string
    question_id: string
    review_id: string
  }
  evidence_note_source: {
    note_id: string
    review_id: string
    author_id: string
    attributable: boolean
    session_id: string | null
    urn: number | null
    said_by: Given<string>
    written_at: Given<Timestamp>
  }
  finding: {
    id: Given<string>
    review_id: string
    question_id: string
    kind: 'strength' | 'area_for_development' | 'next_step' | 'effective_practice'
    wording: string
    proposed_by: string
    proposed_at: Given<Timestamp>
    worded_at: Given<Timestamp>
    shared_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    shared_in: string | null
    told_sources: number | null
    told_schools: number | null
    told_methods: Given<string[]>
    told_contrary: Given<boolean>
    withdrawn_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  finding_note: {
    finding_id: string
    note_id: string
    review_id: string
    contrary: Given<boolean>
  }
  finding_view: {
    finding_id: string
    review_id: string
    person_id: string
    agrees: boolean
    why: Given<string>
    said_at: Given<Timestamp>
  }
  key_question: {
    id: Given<string>
    review_id: string
    position: number
    labels: Given<string[]>
    proposed_by: string
    proposed_at: Given<Timestamp>
    withdrawn_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  key_question_agreement: {
    wording_id: string
    review_id: string
    person_id: string
    agreed_at: Given<Timestamp>
  }
  key_question_comment: {
    id: Given<string>
    review_id: string
    question_id: string
    person_id: string
    body: string
    said_at: Given<Timestamp>
  }
  key_question_freeze: {
    review_id: string
    frozen_by: string
    frozen_at: Given<Timestamp>
  }
  key_question_wording: {
    id: Given<string>
    review_id: string
    question_id: string
    version: number
    wording: string
    suggested_by: string
    suggested_at: Given<Timestamp>
    set_aside_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  mail: {
    id: Given<string>
    to_address: string
    to_person_id: string | null
    kind: string
    subject: string
    body_text: string
    body_html: string
    review_id: string | null
    created_at: Given<Timestamp>
    sent_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    attempts: Given<number>
    last_error: string | null
  }
  person: {
    id: Given<string>
    name: string
    email: string
    job_title: Given<string>
    telephone: Given<string>
    invited_by: string | null
    invited_at: Given<Timestamp>
    first_signed_in_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    deactivated_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    demonstration_role: string | null
  }
  price_book: {
    year_id: string
    large_trust_pence: number
    small_trust_pence: number
    large_from_schools: number
    group_threshold_pence: number
    group_discount_percent: number
    source: string
  }
  programme_role: {
    person_id: string
    role: 'central_team' | 'lead_reviewer' | 'peer_reviewer'
    since: Given<string>
    until: string | null
  }
  programme_year: {
    id: string
    starts_on: string
    ends_on: string
  }
  quote: {
    id: Given<string>
    year_id: string
    title: string
    discount_percent: Given<number>
    total_pence: number
    made_by: string | null
    made_at: Given<Timestamp>
    accepted_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    accepted_by: string | null
    recorded_by: string | null
    terms_version: Given<string>
  }
  quote_line: {
    quote_id: string
    review_id: string
    schools: number
    list_pence: number
    price_pence: number
  }
  register_edition: {
    single: Given<boolean>
    number: number
    as_at: string | null
  }
  register_import: {
    id: Given<string>
    state: 'reading' | 'undated' | 'previewed' | 'applying' | 'applied' | 'refused' | 'discarded'
    as_at: string | null
    scope: 'national' | 'part' | null
    edition: number | null
    refusal: string | null
    trouble: string | null
    remarks: Given<Json>
    counts: Given<Json>
    same: Given<Json>
    brought_by: string | null
    created_at: Given<Timestamp>
    finished_by: string | null
    finished_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  register_import_file: {
    import_id: string
    position: number
    name: string
    storage_key: string
    sha256: string
    bytes: number
    kind: 'establishments' | 'groups' | 'links' | null
    rows_read: number | null
  }
  register_import_progress: {
    import_id: string
    doing: string
    done: Given<number>
    at: Given<Timestamp>
  }
  register_import_row: {
    import_id: string
    position: number
    subject: 'trust' | 'school' | 'membership'
    change: 'new' | 'changed' | 'gone' | 'refused' | 'left out'
    key: Given<string>
    name: Given<string>
    line: number | null
    reason: string | null
    before: ColumnType<Record<string, unknown> | null, string | null, string | null>
    after: ColumnType<Record<string, unknown> | null, string | null, string | null>
  }
  relationship: {
    id: Given<string>
    person_id: string
    trust_id: string
    kind: 'employer' | 'former_employer' | 'governance' | 'family' | 'competition' | 'other'
    since: string | null
    until: string | null
    note: Given<string>
    declared_by: string | null
    declared_at: Given<Timestamp>
  }
  report: {
    review_id: string
    state: Given<'draft' | 'team' | 'host' | 'released'>
    begun_at: Given<Timestamp>
    to_team_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    to_host_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    facts_checked_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    facts_checked_by: string | null
    released_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    released_by: string | null
  }
  report_block: {
    id: Given<string>
    review_id: string
    section_id: string
    position: number
    kind: 'subheading' | 'paragraph' | 'bullet'
    text: string
    finding_id: string | null
    evidence: ColumnType<Record<string, unknown> | null, string | null, string | null>
    revision: Given<number>
    edited_by: string | null
    edited_at: Given<Timestamp>
  }
  report_comment: {
    id: Given<string>
    review_id: string
    block_id: string | null
    person_id: string
    kind: 'comment' | 'correction'
    body: string
    said_at: Given<Timestamp>
    settled_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    settled_by: string | null
    outcome: Given<string>
  }
  report_opening: {
    id: Given<string>
    review_id: string
    person_id: string
    how: 'page' | 'word' | 'pdf'
    opened_at: Given<Timestamp>
  }
  report_section: {
    id: Given<string>
    review_id: string
    position: number
    heading: string
    question_id: string | null
    key_question: string | null
  }
  report_share: {
    id: Given<string>
    review_id: string
    person_id: string
    shared_by: string
    shared_at: Given<Timestamp>
    ended_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  review: {
    id: Given<string>
    trust_id: string
    year_id: string
    template_id: string
    day1: string
    day2: string
    day3: string
    stage: Given<'set_up' | 'prepare' | 'three_days' | 'report' | 'follow_up' | 'cancelled'>
    booked_by: string | null
    booked_at: Given<Timestamp>
    prepare_began_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    three_days_began_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    report_began_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    follow_up_began_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  review_member: {
    id: Given<string>
    review_id: string
    person_id: string
    role: 'lead_reviewer' | 'peer_reviewer' | 'host_lead' | 'host_leader' | 'coordinator'
    state: Given<'invited' | 'accepted' | 'declined' | 'withdrawn'>
    invited_by: string | null
    invited_at: Given<Timestamp>
    answered_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    agreement_version: string | null
    agreed_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  review_step: {
    review_id: string
    key: string
    done_by: string
    done_at: Given<Timestamp>
  }
  review_template: {
    id: Given<string>
    kind: string
    version: number
    name: string
    content: Json
    created_at: Given<Timestamp>
    state: Given<'draft' | 'published' | 'retired'>
    change_note: Given<string>
    made_by: string | null
    published_by: string | null
    published_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  schedule_sharing: {
    review_id: string
    shared_by: string
    shared_at: Given<Timestamp>
  }
  school: {
    urn: number
    name: string
    type: string | null
    type_group: string | null
    status: string | null
    phase: string | null
    opened_on: string | null
    closed_on: string | null
    low_age: number | null
    high_age: number | null
    gender: string | null
    religious_character: string | null
    pupils: number | null
    pupils_as_at: string | null
    fsm_percent: number | null
    local_authority: string | null
    local_authority_code: string | null
    district: string | null
    region: string | null
    street: string | null
    town: string | null
    postcode: string | null
    easting: number | null
    northing: number | null
    website: string | null
    telephone: string | null
    ukprn: string | null
    as_at: string
    presence: 'in the latest file' | 'not in the latest file'
  }
  school_membership: {
    id: Given<string>
    urn: number
    trust_id: string
    joined_on: string | null
    left_on: string | null
    as_at: string
    presence: 'in the latest file' | 'not in the latest file'
  }
  session: {
    id: Given<string>
    review_id: string
    day: 1 | 2 | 3
    starts: string
    ends: string
    kind: 'presentation' | 'refresher' | 'interview' | 'visit' | 'confer' | 'discussion' | 'challenge' | 'briefing' | 'together' | 'lunch'
    title: string
    place: Given<string>
    urn: number | null
    meeting: Given<string>
    by_telephone: Given<boolean>
  }
  session_attendee: {
    session_id: string
    review_id: string
    person_id: string
  }
  trust: {
    id: Given<string>
    uid: string
    group_id: string | null
    name: string
    type: string
    status: string | null
    companies_house_number: string | null
    ukprn: string | null
    opened_on: string | null
    closed_on: string | null
    incorporated_on: string | null
    address: string | null
    town: string | null
    postcode: string | null
    as_at: string
    presence: 'in the latest file' | 'not in the latest file'
    search_name: Given<string>
  }
  trust_post: {
    id: Given<string>
    person_id: string
    trust_id: string
    post: 'chief_executive' | 'executive' | 'coordinator' | 'chair' | 'headteacher'
    urn: number | null
    since: string | null
    until: string | null
  }
}
