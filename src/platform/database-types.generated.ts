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
    number: Given<number>
    first_step: Given<string>
    first_step_on: string | null
    how_known: Given<string>
    standing: Given<'not_begun' | 'under_way' | 'put_off'>
    put_off_until: string | null
    said_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    reminders: Given<boolean>
    reminded_from: string | null
  }
  action_board: {
    id: Given<string>
    review_id: string
    opened_by: string
    opened_at: Given<Timestamp>
    closed_by: string | null
    closed_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  action_link: {
    id: Given<string>
    review_id: string
    action_id: string
    person_id: string
    token_sha256: string
    made_at: Given<Timestamp>
    expires_at: Timestamp
  }
  action_progress: {
    id: Given<string>
    review_id: string
    action_id: string
    state: 'not_begun' | 'under_way' | 'put_off' | 'done' | 'dropped'
    put_off_until: string | null
    did: Given<string>
    seen: Given<string>
    in_the_way: Given<string>
    said_by: string
    by_link: Given<boolean>
    said_at: Given<Timestamp>
  }
  action_reminder: {
    action_id: string
    review_id: string
    on_day: string
    kind: 'first_step' | 'put_off' | 'due' | 'late'
    person_id: string
    sent_at: Given<Timestamp>
  }
  area_of_focus: {
    id: Given<string>
    review_id: string
    position: number
    name: string
    why: Given<string>
    proposed_by: string
    proposed_at: Given<Timestamp>
    withdrawn_at: ColumnType<Date | null, Date | string | null, Date | string | null>
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
  briefing: {
    id: Given<string>
    review_id: string
    audience: 'headteacher' | 'chair' | 'staff'
    name: string
    email: string | null
    urn: number | null
    token_sha256: string
    made_by: string
    made_at: Given<Timestamp>
    sent_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    revoked_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    opened_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    acknowledged_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  briefing_message: {
    id: Given<string>
    review_id: string
    briefing_id: string
    body: string
    said_at: Given<Timestamp>
    read_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  briefing_need: {
    briefing_id: string
    review_id: string
    body: string
    said_at: Given<Timestamp>
  }
  briefing_session: {
    briefing_id: string
    session_id: string
    review_id: string
  }
  brought_story: {
    id: Given<string>
    review_id: string
    action_id: string | null
    told_id: string
    heading: string
    brought_by: string
    brought_at: Given<Timestamp>
  }
  calendar_feed: {
    person_id: string
    token_sha256: string | null
    made_at: Given<Timestamp>
  }
  calendar_sent: {
    session_id: string
    person_id: string
    review_id: string
    sequence: Given<number>
    summary: string
    location: string
    starts_at: Timestamp
    ends_at: Timestamp
    cancelled_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    sent_at: Given<Timestamp>
  }
  certificate: {
    id: Given<string>
    number: string
    review_id: string
    person_id: string
    name: string
    part: string
    minutes: number
    issued_at: Given<Timestamp>
    replaced_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  challenge: {
    review_id: string
    problem: string
    tried: Given<string>
    stated_by: string
    stated_at: Given<Timestamp>
  }
  challenge_idea: {
    id: string
    review_id: string
    body: string
    put_by: string
    put_at: Given<Timestamp>
  }
  challenge_taken: {
    id: string
    review_id: string
    idea_id: string | null
    words: string
    taken_by: string
    taken_at: Given<Timestamp>
  }
  change_told: {
    id: Given<string>
    review_id: string
    action_id: string | null
    version: number
    body: string
    told_by: string
    told_at: Given<Timestamp>
  }
  coaching_note: {
    id: string
    review_id: string
    lead_id: string
    reviewer_id: string
    author_id: string
    body: string
    written_at: Given<Timestamp>
    read_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  conflict_waiver: {
    member_id: string
    review_id: string
    conflicts: Json
    reason: string
    waived_by: string
    waived_at: Given<Timestamp>
  }
  cost_assumption: {
    single: Given<boolean>
    content: Json
    changed_by: string | null
    changed_at: Given<Timestamp>
  }
  cost_estimate: {
    id: Given<string>
    review_id: string
    made_by: string | null
    made_at: Given<Timestamp>
    basis: Json
  }
  cost_estimate_line: {
    id: Given<string>
    estimate_id: string
    review_id: string
    side: 'team' | 'host'
    person_id: string | null
    preparing_minutes: number
    reading_minutes: number
    travelling_minutes: number
    session_minutes: number
    report_minutes: number
    travel_pence: number
    journey: ColumnType<Record<string, unknown> | null, string | null, string | null>
  }
  cost_record: {
    id: Given<string>
    review_id: string
    side: 'team' | 'host'
    person_id: string
    minutes: number
    travel_pence: number
    note: Given<string>
    recorded_at: Given<Timestamp>
  }
  cpd_entry: {
    review_id: string
    person_id: string
    preparing_minutes: Given<number>
    session_minutes: number | null
    because: Given<string>
    learned: Given<string>
    revision: Given<number>
    changed_at: Given<Timestamp>
  }
  days_setting: {
    review_id: string
    visits: number
    pairs: number
    lunch_from: string
    lunch_until: string
    lunch_minutes: number
    longest_day: number
    confer_minutes: number
    road_percent: number
    kilometres_per_hour: number
    minutes_each: number
    ring_heads: boolean
    ring_minutes: number
    office_urn: number | null
    set_by: string
    set_at: Given<Timestamp>
  }
  decline_reason: {
    member_id: string
    review_id: string
    reason: string
  }
  digest_day: {
    person_id: string
    day: string
    things: number
    known: string[]
    at: Given<Timestamp>
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
    lineage_id: string
    version: Given<number>
    replaced_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    change_note: Given<string>
    download_allowed: Given<boolean>
    pages: number | null
    words: number | null
    reading: Given<'waiting' | 'read' | 'unreadable'>
  }
  document_link: {
    id: Given<string>
    review_id: string
    request_id: string
    title: string
    url: string
    note: Given<string>
    added_by: string
    added_at: Given<Timestamp>
    removed_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  document_opening: {
    document_id: string
    review_id: string
    person_id: string
    first_opened_at: Given<Timestamp>
    lineage_id: string | null
    version: number | null
    read_at: ColumnType<Date | null, Date | string | null, Date | string | null>
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
  document_summary: {
    lineage_id: string
    review_id: string
    body: Given<string>
    key: Given<boolean>
    minutes: number | null
    revision: Given<number>
    written_by: string
    written_at: Given<Timestamp>
  }
  document_text: {
    document_id: string
    review_id: string
    place: number
    label: Given<string>
    body: string
    preview: string | null
    search: Given<string | null>
  }
  erasure: {
    review_id: string
    kind: 'notes' | 'host_documents' | 'papers'
    due_on: string
    began_at: Given<Timestamp>
    finished_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    counts: Given<Json>
    gone_files: Given<string[]>
    checked_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    found_rows: number | null
    found_files: number | null
  }
  evidence_note: {
    id: string
    review_id: string
    body: string
    kind: 'strength' | 'concern' | 'question' | 'practice'
    method: 'interview' | 'visit' | 'document'
    attributable: Given<boolean>
    told_role: string | null
    opens_at: Given<Timestamp>
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
    speaker: Given<'' | 'headteacher' | 'school_leader' | 'teacher' | 'support_staff' | 'governor' | 'trustee' | 'trust_leader' | 'pupil' | 'parent'>
    sent_digest: string | null
  }
  evidence_photo: {
    id: string
    note_id: string
    review_id: string
    attributable: boolean
    storage_key: string
    sent_sha256: string
    bytes: number
    width: number
    height: number
  }
  field_device: {
    id: string
    person_id: string
    name: string
    recovery_key: string | null
    enrolled_at: Given<Timestamp>
    seen_at: Given<Timestamp>
    revoked_at: ColumnType<Date | null, Date | string | null, Date | string | null>
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
    place: Given<number>
    wording_version: Given<number>
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
  host_named: {
    review_id: string
    agreed_by: string
    agreed_at: Given<Timestamp>
  }
  host_reflection: {
    finding_id: string
    review_id: string
    author_id: string
    body: string
    with_leaders: Given<boolean>
    written_at: Given<Timestamp>
  }
  interview_need: {
    id: Given<string>
    review_id: string
    name: string
    post: Given<string>
    how: 'in_person' | 'telephone' | 'video'
    minutes: number
    urn: number | null
    question_ids: Given<string[]>
    times: Given<Json>
    set_by: string
    set_at: Given<Timestamp>
  }
  key_question: {
    id: Given<string>
    review_id: string
    position: number
    labels: Given<string[]>
    proposed_by: string
    proposed_at: Given<Timestamp>
    withdrawn_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    area_id: string | null
  }
  key_question_agreement: {
    wording_id: string
    review_id: string
    person_id: string
    agreed_at: Given<Timestamp>
    area_shown: Given<string>
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
  known_drive: {
    id: Given<string>
    review_id: string
    from_urn: number
    to_urn: number | null
    minutes: number
    set_by: string
    set_at: Given<Timestamp>
  }
  lead_feedback: {
    review_id: string
    person_id: string
    went_well: Given<string>
    in_the_way: Given<string>
    team_fit: 'yes' | 'partly' | 'no' | null
    team_words: Given<string>
    purpose: 'from_the_start' | 'after_a_while' | 'not_really' | null
    purpose_words: Given<string>
    cost: 'less' | 'about_right' | 'too_much' | null
    cost_words: Given<string>
    wishes: 'all' | 'some' | 'few' | null
    wishes_words: Given<string>
    revision: Given<number>
    changed_at: Given<Timestamp>
    sent_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  leading_observation: {
    id: string
    review_id: string
    lead_id: string
    assurer_id: string
    aspect: 'planning' | 'conduct' | 'conferring' | 'briefing' | 'report'
    body: string
    observed_at: Given<Timestamp>
  }
  leading_statement: {
    review_id: string
    lead_id: string
    assurer_id: string
    readiness: 'ready_to_lead' | 'another_with_support'
    reasons: string
    stated_at: Given<Timestamp>
    answer: string | null
    answered_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  mail: {
    id: Given<string>
    to_address: string
    to_person_id: string | null
    kind: string
    review_id: string | null
    created_at: Given<Timestamp>
    sent_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    attempts: Given<number>
    last_error: string | null
    caused_by: string | null
    shown_to: Given<'nobody' | 'sender' | 'central' | 'organisers' | 'preparers'>
    secret: Given<boolean>
    failed_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    settled_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    settled_by: string | null
    round: Given<number>
    blanked_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  mail_content: {
    mail_id: string
    subject: string
    body_text: string
    body_html: string
    calendar: string | null
    calendar_method: 'REQUEST' | 'CANCEL' | null
  }
  mail_preference: {
    person_id: string
    digest: Given<'every_day' | 'weekdays' | 'none'>
    digest_hour: Given<number>
    time_zone: Given<string>
    invitations: Given<boolean>
    schedule_changes: Given<boolean>
    changed_at: Given<Timestamp>
    action_reminders: Given<boolean>
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
  policy_acceptance: {
    person_id: string
    kind: string
    version: number
    accepted_at: Given<Timestamp>
  }
  policy_text: {
    kind: 'confidentiality' | 'code_of_conduct' | 'safeguarding'
    version: number
    title: string
    parts: Json
    change_note: Given<string>
    published_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    published_by: string | null
  }
  pool_away: {
    id: Given<string>
    person_id: string
    first_day: string
    last_day: string
    added_at: Given<Timestamp>
  }
  pool_record: {
    person_id: string
    least: number | null
    most: number | null
    home_postcode: Given<string>
    experience: Given<string[]>
    wishes: Given<string[]>
    trained_until: string | null
    provisional_lead: Given<boolean>
    shadow: Given<boolean>
    quality_assurer: Given<boolean>
    ties_confirmed_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    changed_at: Given<Timestamp>
  }
  precis: {
    review_id: string
    ethos: Given<string>
    structure: Given<string>
    look_for: Given<string>
    revision: Given<number>
    written_by: string
    written_at: Given<Timestamp>
    shared_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    changed_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  precis_reading: {
    review_id: string
    person_id: string
    read_at: Given<Timestamp>
  }
  presentation: {
    review_id: string
    link: string | null
    meets_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    words: Given<string>
    said_by: string
    said_at: Given<Timestamp>
    revision: Given<number>
  }
  presentation_file: {
    id: Given<string>
    review_id: string
    kind: 'recording' | 'captions'
    name: string
    media_type: string
    bytes: number
    sha256: string
    storage_key: string | null
    uploaded_by: string
    uploaded_at: Given<Timestamp>
    removed_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  presentation_opening: {
    file_id: string
    review_id: string
    person_id: string
    first_opened_at: Given<Timestamp>
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
  question_amendment: {
    id: Given<string>
    review_id: string
    kind: 'reword' | 'add' | 'withdraw'
    question_id: string | null
    wording: string | null
    area_id: string | null
    labels: Given<string[]>
    earlier_wording: string | null
    earlier_area: Given<string>
    reason: string
    proposed_by: string
    proposed_at: Given<Timestamp>
    team_agreed_by: string | null
    team_agreed_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    host_agreed_by: string | null
    host_agreed_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    settled_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    turned_down_by: string | null
    turned_down_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    turned_down_reason: string | null
    taken_back_at: ColumnType<Date | null, Date | string | null, Date | string | null>
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
  reconvene_day: {
    id: Given<string>
    on_day: string
    starts: Given<string>
    place: Given<string>
    video_link: Given<string>
    set_by: string
    set_at: Given<Timestamp>
    changed_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  reconvene_trust: {
    review_id: string
    day_id: string
    position: 1 | 2
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
    state: Given<'draft' | 'team' | 'quality' | 'host' | 'final' | 'released'>
    begun_at: Given<Timestamp>
    to_team_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    to_host_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    facts_checked_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    facts_checked_by: string | null
    released_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    released_by: string | null
    to_quality_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    quality_done_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    returned_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    final_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    final_by: string | null
    sha256: string | null
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
    edited_by: string | null
    edited_at: Given<Timestamp>
  }
  report_citation: {
    id: Given<string>
    review_id: string
    block_id: string
    upto: number
    finding_id: string | null
    note_id: string | null
  }
  report_comment: {
    id: Given<string>
    review_id: string
    block_id: string | null
    person_id: string
    kind: 'comment' | 'correction' | 'disagreement'
    body: string
    said_at: Given<Timestamp>
    settled_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    settled_by: string | null
    outcome: Given<string>
    quote: Given<string>
    instead: string | null
    answers: string | null
    answer: string | null
  }
  report_group_share: {
    id: Given<string>
    review_id: string
    people: 'executives' | 'chairs' | 'heads' | 'team'
    shared_by: string
    shared_at: Given<Timestamp>
    ended_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  report_handover: {
    id: Given<string>
    review_id: string
    step: 'quality' | 'host' | 'final'
    deed: 'asked' | 'again' | 'ended' | 'reopened'
    words: Given<string>
    by_id: string
    at: Given<Timestamp>
  }
  report_key: {
    review_id: string
    key: Given<Buffer>
  }
  report_link: {
    id: Given<string>
    review_id: string
    label: string
    token_sha256: string
    code_hash: string | null
    ends_on: string
    made_by: string
    made_at: Given<Timestamp>
    ended_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    wrong_codes: Given<number>
    wrong_lately: Given<number>
    wrong_since: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  report_link_pass: {
    id: Given<string>
    link_id: string
    review_id: string
    pass_sha256: string
    until: Timestamp
  }
  report_opening: {
    id: Given<string>
    review_id: string
    person_id: string | null
    how: 'page' | 'word' | 'pdf'
    opened_at: Given<Timestamp>
    link_id: string | null
  }
  report_overrule: {
    id: Given<string>
    review_id: string
    block_id: string
    kind: string
    words: string
    reason: string
    person_id: string
    said_at: Given<Timestamp>
  }
  report_publication: {
    id: Given<string>
    review_id: string
    with_pdf: boolean
    published_by: string
    published_at: Given<Timestamp>
    ended_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    ended_by: string | null
  }
  report_quality_reader: {
    id: Given<string>
    review_id: string
    person_id: string
    named_by: string
    named_at: Given<Timestamp>
    ended_at: ColumnType<Date | null, Date | string | null, Date | string | null>
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
  report_sources: {
    review_id: string
    counts: Json
    frozen_at: Given<Timestamp>
  }
  report_update: {
    id: ColumnType<number, never, never>
    review_id: string
    person_id: string | null
    made_at: Given<Timestamp>
    change: Buffer
  }
  report_writer: {
    id: Given<string>
    review_id: string
    person_id: string
    invited_by: string
    invited_at: Given<Timestamp>
    ended_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  retention_hold: {
    id: Given<string>
    review_id: string
    reason: string
    set_by: string
    set_at: Given<Timestamp>
    ended_by: string | null
    ended_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  retention_rule: {
    id: Given<string>
    kind: 'notes' | 'host_documents' | 'papers' | 'unfinished'
    days: number
    set_by: string | null
    set_at: Given<Timestamp>
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
    cancelled_at: ColumnType<Date | null, Date | string | null, Date | string | null>
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
    part: string | null
  }
  review_need: {
    review_id: string
    peers: number | null
    shadows: Given<number>
    quality_assurers: Given<number>
    experience: Given<string[]>
    focus: Given<string[]>
    group_name: string | null
    changed_by: string | null
    changed_at: Given<Timestamp>
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
  review_window: {
    id: Given<string>
    review_id: string
    day1: string
    day2: string
    day3: string
  }
  reviewer_away: {
    id: Given<string>
    review_id: string
    person_id: string
    day: 1 | 2 | 3
    starts: string
    ends: string
    because: Given<string>
    said_by: string
    said_at: Given<Timestamp>
  }
  round: {
    id: Given<string>
    year_id: string
    term: 'autumn' | 'spring' | 'summer'
    settings: Given<Json>
    begun_by: string | null
    begun_at: Given<Timestamp>
  }
  round_left_out: {
    round_id: string
    review_id: string
  }
  round_move: {
    id: Given<string>
    round_id: string
    before: Json
    after: Json
    moved_by: string | null
    moved_at: Given<Timestamp>
    undone_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  round_plan: {
    round_id: string
    problem: Json
    plan: Json
    asked_by: string | null
    worked_out_at: Given<Timestamp>
  }
  round_seat: {
    id: Given<string>
    round_id: string
    review_id: string
    person_id: string
    place: 'lead' | 'peer' | 'shadow' | 'quality_assurer'
    chosen_by: string | null
    set_aside: Given<string>
    broken: Given<Json>
    placed_at: Given<Timestamp>
  }
  round_work: {
    round_id: string
    problem: Json
    state: 'working' | 'done' | 'failed'
    doing: Given<string>
    done: Given<number>
    stop_asked: Given<boolean>
    asked_by: string | null
    at: Given<Timestamp>
    run: Given<string>
  }
  safeguarding_contact: {
    review_id: string
    urn: number
    name: string
    post: Given<string>
    telephone: string
    set_by: string
    set_at: Given<Timestamp>
  }
  safeguarding_referral: {
    id: string
    review_id: string
    made_by: string
    made_at: Given<Timestamp>
  }
  schedule_change: {
    id: Given<string>
    review_id: string
    side: 'team' | 'host'
    made_by: string
    made_at: Given<Timestamp>
    state: 'made' | 'undone' | 'proposed' | 'agreed' | 'declined' | 'taken_back'
    why: Given<string>
    moves: Json
    answer: Given<string>
    settled_by: string | null
    settled_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  schedule_run: {
    id: Given<string>
    review_id: string
    state: Given<'working' | 'proposed' | 'taken' | 'discarded' | 'stopped' | 'failed'>
    asked_by: string
    asked_at: Given<Timestamp>
    problem: Json
    plan: ColumnType<Record<string, unknown> | null, string | null, string | null>
    doing: Given<string>
    done: Given<number>
    stop_asked: Given<boolean>
    ended_by: string | null
    ended_at: ColumnType<Date | null, Date | string | null, Date | string | null>
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
  school_need: {
    review_id: string
    urn: number
    visit: 'must' | 'may' | 'never'
    minutes: number
    reviewers: 1 | 2
    meeting: Given<string>
    question_ids: Given<string[]>
    times: Given<Json>
    set_by: string
    set_at: Given<Timestamp>
  }
  sealed_round: {
    id: string
    review_id: string
    question_id: string
    begun_by: string
    begun_at: Given<Timestamp>
    opened_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    opened_views: Given<string[]>
  }
  sealed_view: {
    round_id: string
    review_id: string
    person_id: string
    thinks: string
    stands_on: Given<string>
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
    how: Given<'in_person' | 'telephone' | 'video'>
    pinned: Given<boolean>
    made_by_engine: Given<boolean>
    interview_need_id: string | null
  }
  session_attendee: {
    session_id: string
    review_id: string
    person_id: string
  }
  session_link: {
    session_id: string
    review_id: string
    link: string
  }
  session_presence: {
    id: Given<string>
    session_id: string
    review_id: string
    person_id: string | null
    name: Given<string>
    ticked_by: string
    ticked_at: Given<Timestamp>
  }
  structure_group: {
    id: Given<string>
    review_id: string
    position: number
    name: string
    led_by: Given<string>
    leader: Given<string>
    leads_improvement: Given<boolean>
    lead_urn: number | null
  }
  structure_post: {
    id: Given<string>
    review_id: string
    position: number
    title: string
    holder: Given<string>
    leads_improvement: Given<boolean>
  }
  structure_question: {
    id: Given<string>
    review_id: string
    body: string
    asked_by: string
    asked_at: Given<Timestamp>
    answer: Given<string>
    answered_by: string | null
    answered_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  structure_school: {
    review_id: string
    urn: number
    group_id: string | null
  }
  take_back: {
    id: Given<string>
    review_id: string
    person_id: string
    words: string
    shared_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    written_at: Given<Timestamp>
  }
  team_room: {
    review_id: string
    link: string
    set_by: string
    set_at: Given<Timestamp>
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
    slug: Given<string>
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
  trust_structure: {
    review_id: string
    shape: 'central' | 'hubs' | 'phase' | 'lead_schools' | 'federation' | null
    funding: 'top_slice' | 'pooled' | 'mixed' | 'other' | null
    funding_note: Given<string>
    support: Given<string>
    started_by: string
    started_at: Given<Timestamp>
    shape_revision: Given<number>
    groups_revision: Given<number>
    schools_revision: Given<number>
    posts_revision: Given<number>
    changed_by: string | null
    changed_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    completed_by: string | null
    completed_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  }
  upload: {
    id: string
    review_id: string
    purpose: 'document' | 'recording' | 'captions'
    request_id: string | null
    replaces: string | null
    name: string
    note: Given<string>
    bytes: number
    begun_by: string
    begun_at: Given<Timestamp>
    ended_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    outcome: 'kept' | 'already' | 'refused' | 'cancelled' | null
    problem: string | null
  }
  wish: {
    review_id: string
    person_id: string
    body: string
    said_at: Given<Timestamp>
  }
}
