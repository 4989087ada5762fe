-- Written by "candour schema --write" from a freshly migrated database. Do not edit.

-- Tables

create table public.action (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  finding_id uuid,
  title text not null,
  detail text default ''::text not null,
  owner_id uuid,
  due_on date,
  state text default 'open'::text not null,
  outcome text default ''::text not null,
  created_by uuid not null,
  created_at timestamp with time zone default now() not null,
  closed_at timestamp with time zone,
  number integer default 0 not null,
  first_step text default ''::text not null,
  first_step_on date,
  how_known text default ''::text not null,
  standing text default 'not_begun'::text not null,
  put_off_until date,
  said_at timestamp with time zone,
  reminders boolean default true not null,
  reminded_from date
);
create table public.action_board (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  opened_by uuid not null,
  opened_at timestamp with time zone default now() not null,
  closed_by uuid,
  closed_at timestamp with time zone
);
create table public.action_link (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  action_id uuid not null,
  person_id uuid not null,
  token_sha256 text not null,
  made_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null
);
create table public.action_progress (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  action_id uuid not null,
  state text not null,
  put_off_until date,
  did text default ''::text not null,
  seen text default ''::text not null,
  in_the_way text default ''::text not null,
  said_by uuid not null,
  by_link boolean default false not null,
  said_at timestamp with time zone default now() not null
);
create table public.action_reminder (
  action_id uuid not null,
  review_id uuid not null,
  on_day date not null,
  kind text not null,
  person_id uuid not null,
  sent_at timestamp with time zone default now() not null
);
create table public.area_of_focus (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  "position" integer not null,
  name text not null,
  why text default ''::text not null,
  proposed_by uuid not null,
  proposed_at timestamp with time zone default now() not null,
  withdrawn_at timestamp with time zone
);
create table public.audit (
  id bigint generated always as identity not null,
  at timestamp with time zone default now() not null,
  command text not null,
  actor_id uuid,
  job text,
  review_id uuid,
  trust_id uuid,
  subject_id uuid,
  audience text[] default '{}'::text[] not null,
  detail jsonb default '{}'::jsonb not null,
  request_id text
);
create table public.briefing (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  audience text not null,
  name text not null,
  email text,
  urn integer,
  token_sha256 text not null,
  made_by uuid not null,
  made_at timestamp with time zone default now() not null,
  sent_at timestamp with time zone,
  revoked_at timestamp with time zone,
  opened_at timestamp with time zone,
  acknowledged_at timestamp with time zone
);
create table public.briefing_message (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  briefing_id uuid not null,
  body text not null,
  said_at timestamp with time zone default now() not null,
  read_at timestamp with time zone
);
create table public.briefing_need (
  briefing_id uuid not null,
  review_id uuid not null,
  body text not null,
  said_at timestamp with time zone default now() not null
);
create table public.briefing_session (
  briefing_id uuid not null,
  session_id uuid not null,
  review_id uuid not null
);
create table public.brought_story (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  action_id uuid,
  told_id uuid not null,
  heading text not null,
  brought_by uuid not null,
  brought_at timestamp with time zone default now() not null
);
create table public.calendar_feed (
  person_id uuid not null,
  token_sha256 text,
  made_at timestamp with time zone default now() not null
);
create table public.calendar_sent (
  session_id uuid not null,
  person_id uuid not null,
  review_id uuid not null,
  sequence integer default 0 not null,
  summary text not null,
  location text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  cancelled_at timestamp with time zone,
  sent_at timestamp with time zone default now() not null
);
create table public.certificate (
  id uuid default gen_random_uuid() not null,
  number text not null,
  review_id uuid not null,
  person_id uuid not null,
  name text not null,
  part text not null,
  minutes integer not null,
  issued_at timestamp with time zone default now() not null,
  replaced_at timestamp with time zone
);
create table public.challenge (
  review_id uuid not null,
  problem text not null,
  tried text default ''::text not null,
  stated_by uuid not null,
  stated_at timestamp with time zone default now() not null
);
create table public.challenge_idea (
  id uuid not null,
  review_id uuid not null,
  body text not null,
  put_by uuid not null,
  put_at timestamp with time zone default now() not null
);
create table public.challenge_taken (
  id uuid not null,
  review_id uuid not null,
  idea_id uuid,
  words text not null,
  taken_by uuid not null,
  taken_at timestamp with time zone default now() not null
);
create table public.change_told (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  action_id uuid,
  version integer not null,
  body text not null,
  told_by uuid not null,
  told_at timestamp with time zone default now() not null
);
create table public.coaching_note (
  id uuid not null,
  review_id uuid not null,
  lead_id uuid not null,
  reviewer_id uuid not null,
  author_id uuid not null,
  body text not null,
  written_at timestamp with time zone default now() not null,
  read_at timestamp with time zone
);
create table public.conflict_waiver (
  member_id uuid not null,
  review_id uuid not null,
  conflicts jsonb not null,
  reason text not null,
  waived_by uuid not null,
  waived_at timestamp with time zone default now() not null
);
create table public.cost_assumption (
  single boolean default true not null,
  content jsonb not null,
  changed_by uuid,
  changed_at timestamp with time zone default now() not null
);
create table public.cost_estimate (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  made_by uuid,
  made_at timestamp with time zone default now() not null,
  basis jsonb not null
);
create table public.cost_estimate_line (
  id uuid default gen_random_uuid() not null,
  estimate_id uuid not null,
  review_id uuid not null,
  side text not null,
  person_id uuid,
  preparing_minutes integer not null,
  reading_minutes integer not null,
  travelling_minutes integer not null,
  session_minutes integer not null,
  report_minutes integer not null,
  travel_pence integer not null,
  journey jsonb
);
create table public.cost_record (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  side text not null,
  person_id uuid not null,
  minutes integer not null,
  travel_pence integer not null,
  note text default ''::text not null,
  recorded_at timestamp with time zone default now() not null
);
create table public.cpd_entry (
  review_id uuid not null,
  person_id uuid not null,
  preparing_minutes integer default 0 not null,
  session_minutes integer,
  because text default ''::text not null,
  learned text default ''::text not null,
  revision integer default 1 not null,
  changed_at timestamp with time zone default now() not null
);
create table public.days_setting (
  review_id uuid not null,
  visits integer not null,
  pairs integer not null,
  lunch_from time without time zone not null,
  lunch_until time without time zone not null,
  lunch_minutes integer not null,
  longest_day integer not null,
  confer_minutes integer not null,
  road_percent integer not null,
  kilometres_per_hour integer not null,
  minutes_each integer not null,
  ring_heads boolean not null,
  ring_minutes integer not null,
  office_urn integer,
  set_by uuid not null,
  set_at timestamp with time zone default now() not null
);
create table public.decline_reason (
  member_id uuid not null,
  review_id uuid not null,
  reason text not null
);
create table public.digest_day (
  person_id uuid not null,
  day date not null,
  things integer not null,
  known text[] not null,
  at timestamp with time zone default now() not null
);
create table public.document (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  request_id uuid not null,
  name text not null,
  media_type text not null,
  bytes integer not null,
  sha256 text not null,
  storage_key text not null,
  uploaded_by uuid not null,
  uploaded_at timestamp with time zone default now() not null,
  removed_at timestamp with time zone,
  lineage_id uuid not null,
  version integer default 1 not null,
  replaced_at timestamp with time zone,
  change_note text default ''::text not null,
  download_allowed boolean default false not null,
  pages integer,
  words integer,
  reading text default 'waiting'::text not null
);
create table public.document_link (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  request_id uuid not null,
  title text not null,
  url text not null,
  note text default ''::text not null,
  added_by uuid not null,
  added_at timestamp with time zone default now() not null,
  removed_at timestamp with time zone
);
create table public.document_opening (
  document_id uuid not null,
  review_id uuid not null,
  person_id uuid not null,
  first_opened_at timestamp with time zone default now() not null,
  lineage_id uuid,
  version integer,
  read_at timestamp with time zone
);
create table public.document_request (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  "position" integer not null,
  question text not null,
  why text default ''::text not null,
  answer text default ''::text not null,
  state text default 'open'::text not null,
  answered_by uuid,
  answered_at timestamp with time zone
);
create table public.document_summary (
  lineage_id uuid not null,
  review_id uuid not null,
  body text default ''::text not null,
  key boolean default false not null,
  minutes integer,
  revision integer default 1 not null,
  written_by uuid not null,
  written_at timestamp with time zone default now() not null
);
create table public.document_text (
  document_id uuid not null,
  review_id uuid not null,
  place integer not null,
  label text default ''::text not null,
  body text not null,
  preview text,
  search tsvector default to_tsvector('english'::regconfig, body)
);
create table public.erasure (
  review_id uuid not null,
  kind text not null,
  due_on date not null,
  began_at timestamp with time zone default now() not null,
  finished_at timestamp with time zone,
  counts jsonb default '{}'::jsonb not null,
  gone_files text[] default '{}'::text[] not null,
  checked_at timestamp with time zone,
  found_rows integer,
  found_files integer
);
create table public.evidence_note (
  id uuid not null,
  review_id uuid not null,
  body text not null,
  kind text not null,
  method text not null,
  attributable boolean default false not null,
  told_role text,
  opens_at timestamp with time zone default now() not null
);
create table public.evidence_note_question (
  note_id uuid not null,
  question_id uuid not null,
  review_id uuid not null
);
create table public.evidence_note_source (
  note_id uuid not null,
  review_id uuid not null,
  author_id uuid not null,
  attributable boolean not null,
  session_id uuid,
  urn integer,
  said_by text default ''::text not null,
  written_at timestamp with time zone default now() not null,
  speaker text default ''::text not null,
  sent_digest text
);
create table public.evidence_photo (
  id uuid not null,
  note_id uuid not null,
  review_id uuid not null,
  attributable boolean not null,
  storage_key text not null,
  sent_sha256 text not null,
  bytes integer not null,
  width integer not null,
  height integer not null
);
create table public.field_device (
  id uuid not null,
  person_id uuid not null,
  name text not null,
  recovery_key text,
  enrolled_at timestamp with time zone default now() not null,
  seen_at timestamp with time zone default now() not null,
  revoked_at timestamp with time zone
);
create table public.finding (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  question_id uuid not null,
  kind text not null,
  wording text not null,
  proposed_by uuid not null,
  proposed_at timestamp with time zone default now() not null,
  worded_at timestamp with time zone default now() not null,
  shared_at timestamp with time zone,
  shared_in uuid,
  told_sources integer,
  told_schools integer,
  told_methods text[] default '{}'::text[] not null,
  told_contrary boolean default false not null,
  withdrawn_at timestamp with time zone,
  place integer default 0 not null,
  wording_version integer default 1 not null
);
create table public.finding_note (
  finding_id uuid not null,
  note_id uuid not null,
  review_id uuid not null,
  contrary boolean default false not null
);
create table public.finding_view (
  finding_id uuid not null,
  review_id uuid not null,
  person_id uuid not null,
  agrees boolean not null,
  why text default ''::text not null,
  said_at timestamp with time zone default now() not null
);
create table public.host_named (
  review_id uuid not null,
  agreed_by uuid not null,
  agreed_at timestamp with time zone default now() not null
);
create table public.host_reflection (
  finding_id uuid not null,
  review_id uuid not null,
  author_id uuid not null,
  body text not null,
  with_leaders boolean default false not null,
  written_at timestamp with time zone default now() not null
);
create table public.interview_need (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  name text not null,
  post text default ''::text not null,
  how text not null,
  minutes integer not null,
  urn integer,
  question_ids uuid[] default '{}'::uuid[] not null,
  times jsonb default '[]'::jsonb not null,
  set_by uuid not null,
  set_at timestamp with time zone default now() not null
);
create table public.key_question (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  "position" integer not null,
  labels text[] default '{}'::text[] not null,
  proposed_by uuid not null,
  proposed_at timestamp with time zone default now() not null,
  withdrawn_at timestamp with time zone,
  area_id uuid
);
create table public.key_question_agreement (
  wording_id uuid not null,
  review_id uuid not null,
  person_id uuid not null,
  agreed_at timestamp with time zone default now() not null,
  area_shown text default ''::text not null
);
create table public.key_question_comment (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  question_id uuid not null,
  person_id uuid not null,
  body text not null,
  said_at timestamp with time zone default now() not null
);
create table public.key_question_freeze (
  review_id uuid not null,
  frozen_by uuid not null,
  frozen_at timestamp with time zone default now() not null
);
create table public.key_question_wording (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  question_id uuid not null,
  version integer not null,
  wording text not null,
  suggested_by uuid not null,
  suggested_at timestamp with time zone default now() not null,
  set_aside_at timestamp with time zone
);
create table public.known_drive (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  from_urn integer not null,
  to_urn integer,
  minutes integer not null,
  set_by uuid not null,
  set_at timestamp with time zone default now() not null
);
create table public.lead_feedback (
  review_id uuid not null,
  person_id uuid not null,
  went_well text default ''::text not null,
  in_the_way text default ''::text not null,
  team_fit text,
  team_words text default ''::text not null,
  purpose text,
  purpose_words text default ''::text not null,
  cost text,
  cost_words text default ''::text not null,
  wishes text,
  wishes_words text default ''::text not null,
  revision integer default 1 not null,
  changed_at timestamp with time zone default now() not null,
  sent_at timestamp with time zone
);
create table public.leading_observation (
  id uuid not null,
  review_id uuid not null,
  lead_id uuid not null,
  assurer_id uuid not null,
  aspect text not null,
  body text not null,
  observed_at timestamp with time zone default now() not null
);
create table public.leading_statement (
  review_id uuid not null,
  lead_id uuid not null,
  assurer_id uuid not null,
  readiness text not null,
  reasons text not null,
  stated_at timestamp with time zone default now() not null,
  answer text,
  answered_at timestamp with time zone
);
create table public.mail (
  id uuid default gen_random_uuid() not null,
  to_address text not null,
  to_person_id uuid,
  kind text not null,
  review_id uuid,
  created_at timestamp with time zone default now() not null,
  sent_at timestamp with time zone,
  attempts integer default 0 not null,
  last_error text,
  caused_by uuid,
  shown_to text default 'sender'::text not null,
  secret boolean default false not null,
  failed_at timestamp with time zone,
  settled_at timestamp with time zone,
  settled_by uuid,
  round integer default 0 not null,
  blanked_at timestamp with time zone
);
create table public.mail_content (
  mail_id uuid not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  calendar text,
  calendar_method text
);
create table public.mail_preference (
  person_id uuid not null,
  digest text default 'weekdays'::text not null,
  digest_hour integer default 8 not null,
  time_zone text default 'Europe/London'::text not null,
  invitations boolean default true not null,
  schedule_changes boolean default true not null,
  changed_at timestamp with time zone default now() not null,
  action_reminders boolean default true not null
);
create table public.person (
  id uuid default gen_random_uuid() not null,
  name text not null,
  email text not null,
  job_title text default ''::text not null,
  telephone text default ''::text not null,
  invited_by uuid,
  invited_at timestamp with time zone default now() not null,
  first_signed_in_at timestamp with time zone,
  deactivated_at timestamp with time zone,
  demonstration_role text
);
create table public.policy_acceptance (
  person_id uuid not null,
  kind text not null,
  version integer not null,
  accepted_at timestamp with time zone default now() not null
);
create table public.policy_text (
  kind text not null,
  version integer not null,
  title text not null,
  parts jsonb not null,
  change_note text default ''::text not null,
  published_at timestamp with time zone,
  published_by uuid
);
create table public.pool_away (
  id uuid default gen_random_uuid() not null,
  person_id uuid not null,
  first_day date not null,
  last_day date not null,
  added_at timestamp with time zone default now() not null
);
create table public.pool_record (
  person_id uuid not null,
  "least" integer,
  most integer,
  home_postcode text default ''::text not null,
  experience text[] default '{}'::text[] not null,
  wishes text[] default '{}'::text[] not null,
  trained_until date,
  provisional_lead boolean default false not null,
  shadow boolean default false not null,
  quality_assurer boolean default false not null,
  ties_confirmed_at timestamp with time zone,
  changed_at timestamp with time zone default now() not null
);
create table public.precis (
  review_id uuid not null,
  ethos text default ''::text not null,
  structure text default ''::text not null,
  look_for text default ''::text not null,
  revision integer default 1 not null,
  written_by uuid not null,
  written_at timestamp with time zone default now() not null,
  shared_at timestamp with time zone,
  changed_at timestamp with time zone
);
create table public.precis_reading (
  review_id uuid not null,
  person_id uuid not null,
  read_at timestamp with time zone default now() not null
);
create table public.presentation (
  review_id uuid not null,
  link text,
  meets_at timestamp with time zone,
  words text default ''::text not null,
  said_by uuid not null,
  said_at timestamp with time zone default now() not null,
  revision integer default 1 not null
);
create table public.presentation_file (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  kind text not null,
  name text not null,
  media_type text not null,
  bytes bigint not null,
  sha256 text not null,
  storage_key text,
  uploaded_by uuid not null,
  uploaded_at timestamp with time zone default now() not null,
  removed_at timestamp with time zone
);
create table public.presentation_opening (
  file_id uuid not null,
  review_id uuid not null,
  person_id uuid not null,
  first_opened_at timestamp with time zone default now() not null
);
create table public.price_book (
  year_id text not null,
  large_trust_pence integer not null,
  small_trust_pence integer not null,
  large_from_schools integer not null,
  group_threshold_pence integer not null,
  group_discount_percent numeric(4,2) not null,
  source text not null
);
create table public.programme_role (
  person_id uuid not null,
  role text not null,
  since date default CURRENT_DATE not null,
  until date
);
create table public.programme_year (
  id text not null,
  starts_on date not null,
  ends_on date not null
);
create table public.question_amendment (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  kind text not null,
  question_id uuid,
  wording text,
  area_id uuid,
  labels text[] default '{}'::text[] not null,
  earlier_wording text,
  earlier_area text default ''::text not null,
  reason text not null,
  proposed_by uuid not null,
  proposed_at timestamp with time zone default now() not null,
  team_agreed_by uuid,
  team_agreed_at timestamp with time zone,
  host_agreed_by uuid,
  host_agreed_at timestamp with time zone,
  settled_at timestamp with time zone,
  turned_down_by uuid,
  turned_down_at timestamp with time zone,
  turned_down_reason text,
  taken_back_at timestamp with time zone
);
create table public.quote (
  id uuid default gen_random_uuid() not null,
  year_id text not null,
  title text not null,
  discount_percent numeric(4,2) default 0 not null,
  total_pence integer not null,
  made_by uuid,
  made_at timestamp with time zone default now() not null,
  accepted_at timestamp with time zone,
  accepted_by text,
  recorded_by uuid,
  terms_version text default '1'::text not null
);
create table public.quote_line (
  quote_id uuid not null,
  review_id uuid not null,
  schools integer not null,
  list_pence integer not null,
  price_pence integer not null
);
create table public.reconvene_day (
  id uuid default gen_random_uuid() not null,
  on_day date not null,
  starts time without time zone default '10:00:00'::time without time zone not null,
  place text default ''::text not null,
  video_link text default ''::text not null,
  set_by uuid not null,
  set_at timestamp with time zone default now() not null,
  changed_at timestamp with time zone
);
create table public.reconvene_trust (
  review_id uuid not null,
  day_id uuid not null,
  "position" integer not null
);
create table public.register_edition (
  single boolean default true not null,
  number integer not null,
  as_at date
);
create table public.register_import (
  id uuid default gen_random_uuid() not null,
  state text not null,
  as_at date,
  scope text,
  edition integer,
  refusal text,
  trouble text,
  remarks jsonb default '[]'::jsonb not null,
  counts jsonb default '{}'::jsonb not null,
  same jsonb default '{}'::jsonb not null,
  brought_by uuid,
  created_at timestamp with time zone default now() not null,
  finished_by uuid,
  finished_at timestamp with time zone
);
create table public.register_import_file (
  import_id uuid not null,
  "position" integer not null,
  name text not null,
  storage_key text not null,
  sha256 text not null,
  bytes integer not null,
  kind text,
  rows_read integer
);
create table public.register_import_progress (
  import_id uuid not null,
  doing text not null,
  done real default 0 not null,
  at timestamp with time zone default now() not null
);
create table public.register_import_row (
  import_id uuid not null,
  "position" integer not null,
  subject text not null,
  change text not null,
  key text default ''::text not null,
  name text default ''::text not null,
  line integer,
  reason text,
  before jsonb,
  after jsonb
);
create table public.relationship (
  id uuid default gen_random_uuid() not null,
  person_id uuid not null,
  trust_id uuid not null,
  kind text not null,
  since date,
  until date,
  note text default ''::text not null,
  declared_by uuid,
  declared_at timestamp with time zone default now() not null
);
create table public.report (
  review_id uuid not null,
  state text default 'draft'::text not null,
  begun_at timestamp with time zone default now() not null,
  to_team_at timestamp with time zone,
  to_host_at timestamp with time zone,
  facts_checked_at timestamp with time zone,
  facts_checked_by uuid,
  released_at timestamp with time zone,
  released_by uuid,
  to_quality_at timestamp with time zone,
  quality_done_at timestamp with time zone,
  returned_at timestamp with time zone,
  final_at timestamp with time zone,
  final_by uuid,
  sha256 text
);
create table public.report_block (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  section_id uuid not null,
  "position" integer not null,
  kind text not null,
  text text not null,
  finding_id uuid,
  evidence jsonb,
  edited_by uuid,
  edited_at timestamp with time zone default now() not null
);
create table public.report_citation (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  block_id uuid not null,
  upto integer not null,
  finding_id uuid,
  note_id uuid
);
create table public.report_comment (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  block_id uuid,
  person_id uuid not null,
  kind text not null,
  body text not null,
  said_at timestamp with time zone default now() not null,
  settled_at timestamp with time zone,
  settled_by uuid,
  outcome text default ''::text not null,
  quote text default ''::text not null,
  instead text,
  answers uuid,
  answer text
);
create table public.report_group_share (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  people text not null,
  shared_by uuid not null,
  shared_at timestamp with time zone default now() not null,
  ended_at timestamp with time zone
);
create table public.report_handover (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  step text not null,
  deed text not null,
  words text default ''::text not null,
  by_id uuid not null,
  at timestamp with time zone default now() not null
);
create table public.report_key (
  review_id uuid not null,
  key bytea default (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) not null
);
create table public.report_link (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  label text not null,
  token_sha256 text not null,
  code_hash text,
  ends_on date not null,
  made_by uuid not null,
  made_at timestamp with time zone default now() not null,
  ended_at timestamp with time zone,
  wrong_codes integer default 0 not null,
  wrong_lately integer default 0 not null,
  wrong_since timestamp with time zone
);
create table public.report_link_pass (
  id uuid default gen_random_uuid() not null,
  link_id uuid not null,
  review_id uuid not null,
  pass_sha256 text not null,
  until timestamp with time zone not null
);
create table public.report_opening (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  person_id uuid,
  how text not null,
  opened_at timestamp with time zone default now() not null,
  link_id uuid
);
create table public.report_overrule (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  block_id uuid not null,
  kind text not null,
  words text not null,
  reason text not null,
  person_id uuid not null,
  said_at timestamp with time zone default now() not null
);
create table public.report_publication (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  with_pdf boolean not null,
  published_by uuid not null,
  published_at timestamp with time zone default now() not null,
  ended_at timestamp with time zone,
  ended_by uuid
);
create table public.report_quality_reader (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  person_id uuid not null,
  named_by uuid not null,
  named_at timestamp with time zone default now() not null,
  ended_at timestamp with time zone
);
create table public.report_section (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  "position" integer not null,
  heading text not null,
  question_id uuid,
  key_question text
);
create table public.report_share (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  person_id uuid not null,
  shared_by uuid not null,
  shared_at timestamp with time zone default now() not null,
  ended_at timestamp with time zone
);
create table public.report_sources (
  review_id uuid not null,
  counts jsonb not null,
  frozen_at timestamp with time zone default now() not null
);
create table public.report_update (
  id bigint generated always as identity not null,
  review_id uuid not null,
  person_id uuid,
  made_at timestamp with time zone default now() not null,
  change bytea not null
);
create table public.report_writer (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  person_id uuid not null,
  invited_by uuid not null,
  invited_at timestamp with time zone default now() not null,
  ended_at timestamp with time zone
);
create table public.retention_hold (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  reason text not null,
  set_by uuid not null,
  set_at timestamp with time zone default now() not null,
  ended_by uuid,
  ended_at timestamp with time zone
);
create table public.retention_rule (
  id uuid default gen_random_uuid() not null,
  kind text not null,
  days integer not null,
  set_by uuid,
  set_at timestamp with time zone default now() not null
);
create table public.review (
  id uuid default gen_random_uuid() not null,
  trust_id uuid not null,
  year_id text not null,
  template_id uuid not null,
  day1 date not null,
  day2 date not null,
  day3 date not null,
  stage text default 'set_up'::text not null,
  booked_by uuid,
  booked_at timestamp with time zone default now() not null,
  prepare_began_at timestamp with time zone,
  three_days_began_at timestamp with time zone,
  report_began_at timestamp with time zone,
  follow_up_began_at timestamp with time zone,
  cancelled_at timestamp with time zone
);
create table public.review_member (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  person_id uuid not null,
  role text not null,
  state text default 'invited'::text not null,
  invited_by uuid,
  invited_at timestamp with time zone default now() not null,
  answered_at timestamp with time zone,
  agreement_version text,
  agreed_at timestamp with time zone,
  part text
);
create table public.review_need (
  review_id uuid not null,
  peers integer,
  shadows integer default 0 not null,
  quality_assurers integer default 0 not null,
  experience text[] default '{}'::text[] not null,
  focus text[] default '{}'::text[] not null,
  group_name text,
  changed_by uuid,
  changed_at timestamp with time zone default now() not null
);
create table public.review_step (
  review_id uuid not null,
  key text not null,
  done_by uuid not null,
  done_at timestamp with time zone default now() not null
);
create table public.review_template (
  id uuid default gen_random_uuid() not null,
  kind text not null,
  version integer not null,
  name text not null,
  content jsonb not null,
  created_at timestamp with time zone default now() not null,
  state text default 'published'::text not null,
  change_note text default ''::text not null,
  made_by uuid,
  published_by uuid,
  published_at timestamp with time zone
);
create table public.review_window (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  day1 date not null,
  day2 date not null,
  day3 date not null
);
create table public.reviewer_away (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  person_id uuid not null,
  day integer not null,
  starts time without time zone not null,
  ends time without time zone not null,
  because text default ''::text not null,
  said_by uuid not null,
  said_at timestamp with time zone default now() not null
);
create table public.round (
  id uuid default gen_random_uuid() not null,
  year_id text not null,
  term text not null,
  settings jsonb default '{}'::jsonb not null,
  begun_by uuid,
  begun_at timestamp with time zone default now() not null
);
create table public.round_left_out (
  round_id uuid not null,
  review_id uuid not null
);
create table public.round_move (
  id uuid default gen_random_uuid() not null,
  round_id uuid not null,
  before jsonb not null,
  after jsonb not null,
  moved_by uuid,
  moved_at timestamp with time zone default now() not null,
  undone_at timestamp with time zone
);
create table public.round_plan (
  round_id uuid not null,
  problem jsonb not null,
  plan jsonb not null,
  asked_by uuid,
  worked_out_at timestamp with time zone default now() not null
);
create table public.round_seat (
  id uuid default gen_random_uuid() not null,
  round_id uuid not null,
  review_id uuid not null,
  person_id uuid not null,
  place text not null,
  chosen_by uuid,
  set_aside text default ''::text not null,
  broken jsonb default '[]'::jsonb not null,
  placed_at timestamp with time zone default now() not null
);
create table public.round_work (
  round_id uuid not null,
  problem jsonb not null,
  state text not null,
  doing text default ''::text not null,
  done real default 0 not null,
  stop_asked boolean default false not null,
  asked_by uuid,
  at timestamp with time zone default now() not null,
  run uuid default gen_random_uuid() not null
);
create table public.safeguarding_contact (
  review_id uuid not null,
  urn integer not null,
  name text not null,
  post text default ''::text not null,
  telephone text not null,
  set_by uuid not null,
  set_at timestamp with time zone default now() not null
);
create table public.safeguarding_referral (
  id uuid not null,
  review_id uuid not null,
  made_by uuid not null,
  made_at timestamp with time zone default now() not null
);
create table public.schedule_change (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  side text not null,
  made_by uuid not null,
  made_at timestamp with time zone default now() not null,
  state text not null,
  why text default ''::text not null,
  moves jsonb not null,
  answer text default ''::text not null,
  settled_by uuid,
  settled_at timestamp with time zone
);
create table public.schedule_run (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  state text default 'working'::text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone default now() not null,
  problem jsonb not null,
  plan jsonb,
  doing text default ''::text not null,
  done double precision default 0 not null,
  stop_asked boolean default false not null,
  ended_by uuid,
  ended_at timestamp with time zone
);
create table public.schedule_sharing (
  review_id uuid not null,
  shared_by uuid not null,
  shared_at timestamp with time zone default now() not null
);
create table public.schema_migration (
  name text not null,
  sha256 text not null,
  at timestamp with time zone default now() not null
);
create table public.school (
  urn integer not null,
  name text not null,
  type text,
  type_group text,
  status text,
  phase text,
  opened_on date,
  closed_on date,
  low_age integer,
  high_age integer,
  gender text,
  religious_character text,
  pupils integer,
  pupils_as_at date,
  fsm_percent numeric,
  local_authority text,
  local_authority_code text,
  district text,
  region text,
  street text,
  town text,
  postcode text,
  easting integer,
  northing integer,
  website text,
  telephone text,
  ukprn text,
  as_at date not null,
  presence text not null
);
create table public.school_membership (
  id uuid default gen_random_uuid() not null,
  urn integer not null,
  trust_id uuid not null,
  joined_on date,
  left_on date,
  as_at date not null,
  presence text not null
);
create table public.school_need (
  review_id uuid not null,
  urn integer not null,
  visit text not null,
  minutes integer not null,
  reviewers integer not null,
  meeting text default ''::text not null,
  question_ids uuid[] default '{}'::uuid[] not null,
  times jsonb default '[]'::jsonb not null,
  set_by uuid not null,
  set_at timestamp with time zone default now() not null
);
create table public.sealed_round (
  id uuid not null,
  review_id uuid not null,
  question_id uuid not null,
  begun_by uuid not null,
  begun_at timestamp with time zone default now() not null,
  opened_at timestamp with time zone,
  opened_views uuid[] default '{}'::uuid[] not null
);
create table public.sealed_view (
  round_id uuid not null,
  review_id uuid not null,
  person_id uuid not null,
  thinks text not null,
  stands_on text default ''::text not null
);
create table public.session (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  day integer not null,
  starts time without time zone not null,
  ends time without time zone not null,
  kind text not null,
  title text not null,
  place text default ''::text not null,
  urn integer,
  meeting text default ''::text not null,
  how text default 'in_person'::text not null,
  pinned boolean default false not null,
  made_by_engine boolean default false not null,
  interview_need_id uuid
);
create table public.session_attendee (
  session_id uuid not null,
  review_id uuid not null,
  person_id uuid not null
);
create table public.session_link (
  session_id uuid not null,
  review_id uuid not null,
  link text not null
);
create table public.session_presence (
  id uuid default gen_random_uuid() not null,
  session_id uuid not null,
  review_id uuid not null,
  person_id uuid,
  name text default ''::text not null,
  ticked_by uuid not null,
  ticked_at timestamp with time zone default now() not null
);
create table public.structure_group (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  "position" integer not null,
  name text not null,
  led_by text default ''::text not null,
  leader text default ''::text not null,
  leads_improvement boolean default false not null,
  lead_urn integer
);
create table public.structure_post (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  "position" integer not null,
  title text not null,
  holder text default ''::text not null,
  leads_improvement boolean default false not null
);
create table public.structure_question (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  body text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone default now() not null,
  answer text default ''::text not null,
  answered_by uuid,
  answered_at timestamp with time zone
);
create table public.structure_school (
  review_id uuid not null,
  urn integer not null,
  group_id uuid
);
create table public.take_back (
  id uuid default gen_random_uuid() not null,
  review_id uuid not null,
  person_id uuid not null,
  words text not null,
  shared_at timestamp with time zone,
  written_at timestamp with time zone default now() not null
);
create table public.team_room (
  review_id uuid not null,
  link text not null,
  set_by uuid not null,
  set_at timestamp with time zone default now() not null
);
create table public.trust (
  id uuid default gen_random_uuid() not null,
  uid text not null,
  group_id text,
  name text not null,
  type text not null,
  status text,
  companies_house_number text,
  ukprn text,
  opened_on date,
  closed_on date,
  incorporated_on date,
  address text,
  town text,
  postcode text,
  as_at date not null,
  presence text not null,
  search_name text default translate(replace(lower(name), '&'::text, 'and'::text), 'áàâäãåçéèêëíìîïñóòôöõúùûüýÁÀÂÄÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕÚÙÛÜÝ’'''::text, 'aaaaaaceeeeiiiinooooouuuuyaaaaaaceeeeiiiinooooouuuuy'::text) not null,
  slug text default ''::text not null
);
create table public.trust_post (
  id uuid default gen_random_uuid() not null,
  person_id uuid not null,
  trust_id uuid not null,
  post text not null,
  urn integer,
  since date,
  until date
);
create table public.trust_structure (
  review_id uuid not null,
  shape text,
  funding text,
  funding_note text default ''::text not null,
  support text default ''::text not null,
  started_by uuid not null,
  started_at timestamp with time zone default now() not null,
  shape_revision integer default 1 not null,
  groups_revision integer default 1 not null,
  schools_revision integer default 1 not null,
  posts_revision integer default 1 not null,
  changed_by uuid,
  changed_at timestamp with time zone,
  completed_by uuid,
  completed_at timestamp with time zone
);
create table public.upload (
  id uuid not null,
  review_id uuid not null,
  purpose text not null,
  request_id uuid,
  replaces uuid,
  name text not null,
  note text default ''::text not null,
  bytes bigint not null,
  begun_by uuid not null,
  begun_at timestamp with time zone default now() not null,
  ended_at timestamp with time zone,
  outcome text,
  problem text
);
create table public.wish (
  review_id uuid not null,
  person_id uuid not null,
  body text not null,
  said_at timestamp with time zone default now() not null
);
create table auth.account (
  id text not null,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamp with time zone,
  "refreshTokenExpiresAt" timestamp with time zone,
  scope text,
  password text,
  "createdAt" timestamp with time zone default now() not null,
  "updatedAt" timestamp with time zone default now() not null
);
create table auth.passkey (
  id text not null,
  name text,
  "publicKey" text not null,
  "userId" text not null,
  "credentialID" text not null,
  counter integer not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  transports text,
  "createdAt" timestamp with time zone,
  aaguid text
);
create table auth.rate_limit (
  id text not null,
  key text not null,
  count integer not null,
  "lastRequest" bigint not null
);
create table auth.session (
  id text not null,
  "expiresAt" timestamp with time zone not null,
  token text not null,
  "createdAt" timestamp with time zone default now() not null,
  "updatedAt" timestamp with time zone default now() not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null
);
create table auth."user" (
  id text not null,
  name text not null,
  email text not null,
  "emailVerified" boolean default false not null,
  image text,
  "createdAt" timestamp with time zone default now() not null,
  "updatedAt" timestamp with time zone default now() not null
);
create table auth.verification (
  id text not null,
  identifier text not null,
  value text not null,
  "expiresAt" timestamp with time zone not null,
  "createdAt" timestamp with time zone default now() not null,
  "updatedAt" timestamp with time zone default now() not null
);

-- Constraints

alter table action add constraint action_check CHECK (((standing = 'put_off'::text) = (put_off_until IS NOT NULL)));
alter table action add constraint action_check1 CHECK (((first_step_on IS NULL) OR (first_step <> ''::text)));
alter table action add constraint action_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id);
alter table action add constraint action_detail_check CHECK ((length(detail) <= 3000));
alter table action add constraint action_finding_id_fkey FOREIGN KEY (finding_id) REFERENCES finding(id);
alter table action add constraint action_first_step_check CHECK ((length(first_step) <= 500));
alter table action add constraint action_how_known_check CHECK ((length(how_known) <= 1000));
alter table action add constraint action_outcome_check CHECK ((length(outcome) <= 3000));
alter table action add constraint action_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id);
alter table action add constraint action_pkey PRIMARY KEY (id);
alter table action add constraint action_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table action add constraint action_standing_check CHECK ((standing = ANY (ARRAY['not_begun'::text, 'under_way'::text, 'put_off'::text])));
alter table action add constraint action_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'dropped'::text])));
alter table action add constraint action_title_check CHECK (((length(TRIM(BOTH FROM title)) >= 3) AND (length(TRIM(BOTH FROM title)) <= 300)));
alter table action_board add constraint action_board_check CHECK (((closed_at IS NULL) = (closed_by IS NULL)));
alter table action_board add constraint action_board_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES person(id);
alter table action_board add constraint action_board_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES person(id);
alter table action_board add constraint action_board_pkey PRIMARY KEY (id);
alter table action_board add constraint action_board_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table action_link add constraint action_link_action_id_fkey FOREIGN KEY (action_id) REFERENCES action(id);
alter table action_link add constraint action_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table action_link add constraint action_link_pkey PRIMARY KEY (id);
alter table action_link add constraint action_link_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table action_link add constraint action_link_token_sha256_check CHECK ((token_sha256 ~ '^[0-9a-f]{64}$'::text));
alter table action_link add constraint action_link_token_sha256_key UNIQUE (token_sha256);
alter table action_progress add constraint action_progress_action_id_fkey FOREIGN KEY (action_id) REFERENCES action(id);
alter table action_progress add constraint action_progress_check CHECK (((state = 'put_off'::text) = (put_off_until IS NOT NULL)));
alter table action_progress add constraint action_progress_did_check CHECK ((length(did) <= 3000));
alter table action_progress add constraint action_progress_in_the_way_check CHECK ((length(in_the_way) <= 3000));
alter table action_progress add constraint action_progress_pkey PRIMARY KEY (id);
alter table action_progress add constraint action_progress_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table action_progress add constraint action_progress_said_by_fkey FOREIGN KEY (said_by) REFERENCES person(id);
alter table action_progress add constraint action_progress_seen_check CHECK ((length(seen) <= 3000));
alter table action_progress add constraint action_progress_state_check CHECK ((state = ANY (ARRAY['not_begun'::text, 'under_way'::text, 'put_off'::text, 'done'::text, 'dropped'::text])));
alter table action_reminder add constraint action_reminder_action_id_fkey FOREIGN KEY (action_id) REFERENCES action(id);
alter table action_reminder add constraint action_reminder_kind_check CHECK ((kind = ANY (ARRAY['first_step'::text, 'put_off'::text, 'due'::text, 'late'::text])));
alter table action_reminder add constraint action_reminder_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table action_reminder add constraint action_reminder_pkey PRIMARY KEY (action_id, on_day);
alter table action_reminder add constraint action_reminder_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table area_of_focus add constraint area_of_focus_name_check CHECK (((length(TRIM(BOTH FROM name)) >= 3) AND (length(TRIM(BOTH FROM name)) <= 120)));
alter table area_of_focus add constraint area_of_focus_pkey PRIMARY KEY (id);
alter table area_of_focus add constraint area_of_focus_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES person(id);
alter table area_of_focus add constraint area_of_focus_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table area_of_focus add constraint area_of_focus_review_id_position_key UNIQUE (review_id, "position");
alter table area_of_focus add constraint area_of_focus_why_check CHECK ((length(why) <= 500));
alter table audit add constraint audit_audience_check CHECK ((audience <@ ARRAY['central'::text, 'host'::text, 'team'::text]));
alter table audit add constraint audit_check CHECK (((actor_id IS NOT NULL) OR (job IS NOT NULL)));
alter table audit add constraint audit_pkey PRIMARY KEY (id);
alter table auth."user" add constraint user_email_key UNIQUE (email);
alter table auth."user" add constraint user_pkey PRIMARY KEY (id);
alter table auth.account add constraint account_pkey PRIMARY KEY (id);
alter table auth.account add constraint "account_providerId_accountId_key" UNIQUE ("providerId", "accountId");
alter table auth.account add constraint "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE;
alter table auth.passkey add constraint "passkey_credentialID_key" UNIQUE ("credentialID");
alter table auth.passkey add constraint passkey_pkey PRIMARY KEY (id);
alter table auth.passkey add constraint "passkey_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE;
alter table auth.rate_limit add constraint rate_limit_key_key UNIQUE (key);
alter table auth.rate_limit add constraint rate_limit_pkey PRIMARY KEY (id);
alter table auth.session add constraint session_pkey PRIMARY KEY (id);
alter table auth.session add constraint session_token_key UNIQUE (token);
alter table auth.session add constraint "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE;
alter table auth.verification add constraint verification_pkey PRIMARY KEY (id);
alter table briefing add constraint briefing_audience_check CHECK ((audience = ANY (ARRAY['headteacher'::text, 'chair'::text, 'staff'::text])));
alter table briefing add constraint briefing_email_check CHECK (((email = lower(email)) AND (email ~~ '%_@_%'::text) AND (length(email) <= 254)));
alter table briefing add constraint briefing_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id);
alter table briefing add constraint briefing_name_check CHECK (((length(TRIM(BOTH FROM name)) >= 1) AND (length(TRIM(BOTH FROM name)) <= 200)));
alter table briefing add constraint briefing_pkey PRIMARY KEY (id);
alter table briefing add constraint briefing_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table briefing add constraint briefing_token_sha256_check CHECK ((token_sha256 ~ '^[0-9a-f]{64}$'::text));
alter table briefing add constraint briefing_token_sha256_key UNIQUE (token_sha256);
alter table briefing add constraint briefing_urn_fkey FOREIGN KEY (urn) REFERENCES school(urn);
alter table briefing_message add constraint briefing_message_body_check CHECK (((length(TRIM(BOTH FROM body)) >= 1) AND (length(TRIM(BOTH FROM body)) <= 2000)));
alter table briefing_message add constraint briefing_message_briefing_id_fkey FOREIGN KEY (briefing_id) REFERENCES briefing(id);
alter table briefing_message add constraint briefing_message_pkey PRIMARY KEY (id);
alter table briefing_message add constraint briefing_message_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table briefing_need add constraint briefing_need_body_check CHECK (((length(TRIM(BOTH FROM body)) >= 1) AND (length(TRIM(BOTH FROM body)) <= 1000)));
alter table briefing_need add constraint briefing_need_briefing_id_fkey FOREIGN KEY (briefing_id) REFERENCES briefing(id);
alter table briefing_need add constraint briefing_need_pkey PRIMARY KEY (briefing_id);
alter table briefing_need add constraint briefing_need_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table briefing_session add constraint briefing_session_briefing_id_fkey FOREIGN KEY (briefing_id) REFERENCES briefing(id);
alter table briefing_session add constraint briefing_session_pkey PRIMARY KEY (briefing_id, session_id);
alter table briefing_session add constraint briefing_session_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table briefing_session add constraint briefing_session_session_id_fkey FOREIGN KEY (session_id) REFERENCES session(id) ON DELETE CASCADE;
alter table brought_story add constraint brought_story_action_id_fkey FOREIGN KEY (action_id) REFERENCES action(id);
alter table brought_story add constraint brought_story_brought_by_fkey FOREIGN KEY (brought_by) REFERENCES person(id);
alter table brought_story add constraint brought_story_heading_check CHECK (((length(TRIM(BOTH FROM heading)) >= 3) AND (length(TRIM(BOTH FROM heading)) <= 300)));
alter table brought_story add constraint brought_story_pkey PRIMARY KEY (id);
alter table brought_story add constraint brought_story_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table brought_story add constraint brought_story_told_id_fkey FOREIGN KEY (told_id) REFERENCES change_told(id);
alter table calendar_feed add constraint calendar_feed_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table calendar_feed add constraint calendar_feed_pkey PRIMARY KEY (person_id);
alter table calendar_feed add constraint calendar_feed_token_sha256_key UNIQUE (token_sha256);
alter table calendar_sent add constraint calendar_sent_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table calendar_sent add constraint calendar_sent_pkey PRIMARY KEY (session_id, person_id);
alter table calendar_sent add constraint calendar_sent_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table certificate add constraint certificate_minutes_check CHECK ((minutes > 0));
alter table certificate add constraint certificate_number_check CHECK ((number ~ '^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$'::text));
alter table certificate add constraint certificate_number_key UNIQUE (number);
alter table certificate add constraint certificate_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table certificate add constraint certificate_pkey PRIMARY KEY (id);
alter table certificate add constraint certificate_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table challenge add constraint challenge_pkey PRIMARY KEY (review_id);
alter table challenge add constraint challenge_problem_check CHECK (((length(TRIM(BOTH FROM problem)) >= 10) AND (length(TRIM(BOTH FROM problem)) <= 2000)));
alter table challenge add constraint challenge_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table challenge add constraint challenge_stated_by_fkey FOREIGN KEY (stated_by) REFERENCES person(id);
alter table challenge add constraint challenge_tried_check CHECK ((length(tried) <= 2000));
alter table challenge_idea add constraint challenge_idea_body_check CHECK (((length(TRIM(BOTH FROM body)) >= 1) AND (length(TRIM(BOTH FROM body)) <= 1000)));
alter table challenge_idea add constraint challenge_idea_pkey PRIMARY KEY (id);
alter table challenge_idea add constraint challenge_idea_put_by_fkey FOREIGN KEY (put_by) REFERENCES person(id);
alter table challenge_idea add constraint challenge_idea_review_id_fkey FOREIGN KEY (review_id) REFERENCES challenge(review_id);
alter table challenge_taken add constraint challenge_taken_idea_id_fkey FOREIGN KEY (idea_id) REFERENCES challenge_idea(id);
alter table challenge_taken add constraint challenge_taken_idea_id_key UNIQUE (idea_id);
alter table challenge_taken add constraint challenge_taken_pkey PRIMARY KEY (id);
alter table challenge_taken add constraint challenge_taken_review_id_fkey FOREIGN KEY (review_id) REFERENCES challenge(review_id);
alter table challenge_taken add constraint challenge_taken_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES person(id);
alter table challenge_taken add constraint challenge_taken_words_check CHECK (((length(TRIM(BOTH FROM words)) >= 1) AND (length(TRIM(BOTH FROM words)) <= 1000)));
alter table change_told add constraint change_told_action_id_fkey FOREIGN KEY (action_id) REFERENCES action(id);
alter table change_told add constraint change_told_body_check CHECK (((length(TRIM(BOTH FROM body)) >= 1) AND (length(TRIM(BOTH FROM body)) <= 4000)));
alter table change_told add constraint change_told_pkey PRIMARY KEY (id);
alter table change_told add constraint change_told_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table change_told add constraint change_told_told_by_fkey FOREIGN KEY (told_by) REFERENCES person(id);
alter table change_told add constraint change_told_version_check CHECK ((version > 0));
alter table coaching_note add constraint coaching_note_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id);
alter table coaching_note add constraint coaching_note_body_check CHECK (((length(TRIM(BOTH FROM body)) >= 1) AND (length(TRIM(BOTH FROM body)) <= 3000)));
alter table coaching_note add constraint coaching_note_check CHECK ((lead_id <> reviewer_id));
alter table coaching_note add constraint coaching_note_check1 CHECK (((author_id = lead_id) OR (author_id = reviewer_id)));
alter table coaching_note add constraint coaching_note_lead_id_fkey FOREIGN KEY (lead_id) REFERENCES person(id);
alter table coaching_note add constraint coaching_note_pkey PRIMARY KEY (id);
alter table coaching_note add constraint coaching_note_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table coaching_note add constraint coaching_note_reviewer_id_fkey FOREIGN KEY (reviewer_id) REFERENCES person(id);
alter table conflict_waiver add constraint conflict_waiver_member_id_fkey FOREIGN KEY (member_id) REFERENCES review_member(id);
alter table conflict_waiver add constraint conflict_waiver_pkey PRIMARY KEY (member_id);
alter table conflict_waiver add constraint conflict_waiver_reason_check CHECK ((length(TRIM(BOTH FROM reason)) >= 10));
alter table conflict_waiver add constraint conflict_waiver_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table conflict_waiver add constraint conflict_waiver_waived_by_fkey FOREIGN KEY (waived_by) REFERENCES person(id);
alter table cost_assumption add constraint cost_assumption_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES person(id);
alter table cost_assumption add constraint cost_assumption_pkey PRIMARY KEY (single);
alter table cost_assumption add constraint cost_assumption_single_check CHECK (single);
alter table cost_estimate add constraint cost_estimate_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id);
alter table cost_estimate add constraint cost_estimate_pkey PRIMARY KEY (id);
alter table cost_estimate add constraint cost_estimate_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table cost_estimate_line add constraint cost_estimate_line_check CHECK (((side = 'host'::text) OR (person_id IS NOT NULL)));
alter table cost_estimate_line add constraint cost_estimate_line_estimate_id_fkey FOREIGN KEY (estimate_id) REFERENCES cost_estimate(id);
alter table cost_estimate_line add constraint cost_estimate_line_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table cost_estimate_line add constraint cost_estimate_line_pkey PRIMARY KEY (id);
alter table cost_estimate_line add constraint cost_estimate_line_preparing_minutes_check CHECK ((preparing_minutes >= 0));
alter table cost_estimate_line add constraint cost_estimate_line_reading_minutes_check CHECK ((reading_minutes >= 0));
alter table cost_estimate_line add constraint cost_estimate_line_report_minutes_check CHECK ((report_minutes >= 0));
alter table cost_estimate_line add constraint cost_estimate_line_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table cost_estimate_line add constraint cost_estimate_line_session_minutes_check CHECK ((session_minutes >= 0));
alter table cost_estimate_line add constraint cost_estimate_line_side_check CHECK ((side = ANY (ARRAY['team'::text, 'host'::text])));
alter table cost_estimate_line add constraint cost_estimate_line_travel_pence_check CHECK ((travel_pence >= 0));
alter table cost_estimate_line add constraint cost_estimate_line_travelling_minutes_check CHECK ((travelling_minutes >= 0));
alter table cost_record add constraint cost_record_minutes_check CHECK (((minutes >= 0) AND (minutes <= 60000)));
alter table cost_record add constraint cost_record_note_check CHECK ((length(note) <= 300));
alter table cost_record add constraint cost_record_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table cost_record add constraint cost_record_pkey PRIMARY KEY (id);
alter table cost_record add constraint cost_record_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table cost_record add constraint cost_record_side_check CHECK ((side = ANY (ARRAY['team'::text, 'host'::text])));
alter table cost_record add constraint cost_record_travel_pence_check CHECK (((travel_pence >= 0) AND (travel_pence <= 1000000)));
alter table cpd_entry add constraint cpd_entry_because_check CHECK ((length(because) <= 300));
alter table cpd_entry add constraint cpd_entry_check CHECK (((session_minutes IS NULL) OR (length(TRIM(BOTH FROM because)) > 0)));
alter table cpd_entry add constraint cpd_entry_learned_check CHECK ((length(learned) <= 5000));
alter table cpd_entry add constraint cpd_entry_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table cpd_entry add constraint cpd_entry_pkey PRIMARY KEY (review_id, person_id);
alter table cpd_entry add constraint cpd_entry_preparing_minutes_check CHECK (((preparing_minutes >= 0) AND (preparing_minutes <= 12000)));
alter table cpd_entry add constraint cpd_entry_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table cpd_entry add constraint cpd_entry_session_minutes_check CHECK (((session_minutes >= 0) AND (session_minutes <= 12000)));
alter table days_setting add constraint days_setting_check CHECK ((lunch_until > lunch_from));
alter table days_setting add constraint days_setting_confer_minutes_check CHECK (((confer_minutes >= 60) AND (confer_minutes <= 900)));
alter table days_setting add constraint days_setting_kilometres_per_hour_check CHECK (((kilometres_per_hour >= 10) AND (kilometres_per_hour <= 110)));
alter table days_setting add constraint days_setting_longest_day_check CHECK (((longest_day >= 240) AND (longest_day <= 900)));
alter table days_setting add constraint days_setting_lunch_minutes_check CHECK (((lunch_minutes >= 0) AND (lunch_minutes <= 120)));
alter table days_setting add constraint days_setting_minutes_each_check CHECK (((minutes_each >= 0) AND (minutes_each <= 60)));
alter table days_setting add constraint days_setting_office_urn_fkey FOREIGN KEY (office_urn) REFERENCES school(urn);
alter table days_setting add constraint days_setting_pairs_check CHECK (((pairs >= 0) AND (pairs <= 40)));
alter table days_setting add constraint days_setting_pkey PRIMARY KEY (review_id);
alter table days_setting add constraint days_setting_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table days_setting add constraint days_setting_ring_minutes_check CHECK (((ring_minutes >= 15) AND (ring_minutes <= 240)));
alter table days_setting add constraint days_setting_road_percent_check CHECK (((road_percent >= 100) AND (road_percent <= 300)));
alter table days_setting add constraint days_setting_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id);
alter table days_setting add constraint days_setting_visits_check CHECK (((visits >= 0) AND (visits <= 40)));
alter table decline_reason add constraint decline_reason_member_id_fkey FOREIGN KEY (member_id) REFERENCES review_member(id);
alter table decline_reason add constraint decline_reason_pkey PRIMARY KEY (member_id);
alter table decline_reason add constraint decline_reason_reason_check CHECK ((length(reason) <= 1000));
alter table decline_reason add constraint decline_reason_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table digest_day add constraint digest_day_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table digest_day add constraint digest_day_pkey PRIMARY KEY (person_id, day);
alter table document add constraint document_bytes_check CHECK ((bytes > 0));
alter table document add constraint document_change_note_check CHECK ((length(change_note) <= 300));
alter table document add constraint document_lineage_id_fkey FOREIGN KEY (lineage_id) REFERENCES document(id);
alter table document add constraint document_pkey PRIMARY KEY (id);
alter table document add constraint document_reading_check CHECK ((reading = ANY (ARRAY['waiting'::text, 'read'::text, 'unreadable'::text])));
alter table document add constraint document_request_id_fkey FOREIGN KEY (request_id) REFERENCES document_request(id);
alter table document add constraint document_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table document add constraint document_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES person(id);
alter table document add constraint document_version_check CHECK ((version > 0));
alter table document_link add constraint document_link_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id);
alter table document_link add constraint document_link_note_check CHECK ((length(note) <= 500));
alter table document_link add constraint document_link_pkey PRIMARY KEY (id);
alter table document_link add constraint document_link_request_id_fkey FOREIGN KEY (request_id) REFERENCES document_request(id);
alter table document_link add constraint document_link_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table document_link add constraint document_link_title_check CHECK (((length(TRIM(BOTH FROM title)) >= 2) AND (length(TRIM(BOTH FROM title)) <= 200)));
alter table document_link add constraint document_link_url_check CHECK (((url ~~ 'https://%'::text) AND (length(url) <= 2000)));
alter table document_opening add constraint document_opening_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);
alter table document_opening add constraint document_opening_lineage_id_fkey FOREIGN KEY (lineage_id) REFERENCES document(id);
alter table document_opening add constraint document_opening_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table document_opening add constraint document_opening_pkey PRIMARY KEY (document_id, person_id);
alter table document_opening add constraint document_opening_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table document_request add constraint document_request_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id);
alter table document_request add constraint document_request_pkey PRIMARY KEY (id);
alter table document_request add constraint document_request_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table document_request add constraint document_request_review_id_position_key UNIQUE (review_id, "position");
alter table document_request add constraint document_request_state_check CHECK ((state = ANY (ARRAY['open'::text, 'answered'::text, 'not_applicable'::text])));
alter table document_summary add constraint document_summary_body_check CHECK ((length(body) <= 4000));
alter table document_summary add constraint document_summary_lineage_id_fkey FOREIGN KEY (lineage_id) REFERENCES document(id);
alter table document_summary add constraint document_summary_minutes_check CHECK (((minutes >= 1) AND (minutes <= 600)));
alter table document_summary add constraint document_summary_pkey PRIMARY KEY (lineage_id);
alter table document_summary add constraint document_summary_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table document_summary add constraint document_summary_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id);
alter table document_text add constraint document_text_body_check CHECK ((length(body) <= 60000));
alter table document_text add constraint document_text_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);
alter table document_text add constraint document_text_label_check CHECK ((length(label) <= 120));
alter table document_text add constraint document_text_pkey PRIMARY KEY (document_id, place);
alter table document_text add constraint document_text_place_check CHECK ((place > 0));
alter table document_text add constraint document_text_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table erasure add constraint erasure_kind_check CHECK ((kind = ANY (ARRAY['notes'::text, 'host_documents'::text, 'papers'::text])));
alter table erasure add constraint erasure_pkey PRIMARY KEY (review_id, kind);
alter table erasure add constraint erasure_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table evidence_note add constraint evidence_note_body_check CHECK (((length(TRIM(BOTH FROM body)) >= 1) AND (length(TRIM(BOTH FROM body)) <= 5000)));
alter table evidence_note add constraint evidence_note_id_check CHECK ((substr((id)::text, 15, 1) = '4'::text));
alter table evidence_note add constraint evidence_note_id_review_id_attributable_key UNIQUE (id, review_id, attributable);
alter table evidence_note add constraint evidence_note_kind_check CHECK ((kind = ANY (ARRAY['strength'::text, 'concern'::text, 'question'::text, 'practice'::text])));
alter table evidence_note add constraint evidence_note_method_check CHECK ((method = ANY (ARRAY['interview'::text, 'visit'::text, 'document'::text])));
alter table evidence_note add constraint evidence_note_pkey PRIMARY KEY (id);
alter table evidence_note add constraint evidence_note_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table evidence_note add constraint evidence_note_told_role_check CHECK ((length(told_role) <= 100));
alter table evidence_note_question add constraint evidence_note_question_note_id_fkey FOREIGN KEY (note_id) REFERENCES evidence_note(id) ON DELETE CASCADE;
alter table evidence_note_question add constraint evidence_note_question_pkey PRIMARY KEY (note_id, question_id);
alter table evidence_note_question add constraint evidence_note_question_question_id_fkey FOREIGN KEY (question_id) REFERENCES key_question(id);
alter table evidence_note_question add constraint evidence_note_question_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table evidence_note_source add constraint evidence_note_source_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id);
alter table evidence_note_source add constraint evidence_note_source_note_id_review_id_attributable_fkey FOREIGN KEY (note_id, review_id, attributable) REFERENCES evidence_note(id, review_id, attributable) ON UPDATE CASCADE ON DELETE CASCADE;
alter table evidence_note_source add constraint evidence_note_source_pkey PRIMARY KEY (note_id);
alter table evidence_note_source add constraint evidence_note_source_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table evidence_note_source add constraint evidence_note_source_sent_digest_check CHECK ((sent_digest ~ '^[0-9a-f]{64}$'::text));
alter table evidence_note_source add constraint evidence_note_source_session_id_fkey FOREIGN KEY (session_id) REFERENCES session(id) ON DELETE SET NULL;
alter table evidence_note_source add constraint evidence_note_source_speaker_check CHECK ((speaker = ANY (ARRAY[''::text, 'headteacher'::text, 'school_leader'::text, 'teacher'::text, 'support_staff'::text, 'governor'::text, 'trustee'::text, 'trust_leader'::text, 'pupil'::text, 'parent'::text])));
alter table evidence_note_source add constraint evidence_note_source_urn_fkey FOREIGN KEY (urn) REFERENCES school(urn);
alter table evidence_photo add constraint evidence_photo_bytes_check CHECK ((bytes > 0));
alter table evidence_photo add constraint evidence_photo_height_check CHECK ((height > 0));
alter table evidence_photo add constraint evidence_photo_id_check CHECK ((substr((id)::text, 15, 1) = '4'::text));
alter table evidence_photo add constraint evidence_photo_note_id_review_id_attributable_fkey FOREIGN KEY (note_id, review_id, attributable) REFERENCES evidence_note(id, review_id, attributable) ON UPDATE CASCADE ON DELETE CASCADE;
alter table evidence_photo add constraint evidence_photo_pkey PRIMARY KEY (id);
alter table evidence_photo add constraint evidence_photo_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table evidence_photo add constraint evidence_photo_sent_sha256_check CHECK ((sent_sha256 ~ '^[0-9a-f]{64}$'::text));
alter table evidence_photo add constraint evidence_photo_storage_key_key UNIQUE (storage_key);
alter table evidence_photo add constraint evidence_photo_width_check CHECK ((width > 0));
alter table field_device add constraint field_device_check CHECK (((revoked_at IS NULL) OR (recovery_key IS NULL)));
alter table field_device add constraint field_device_name_check CHECK (((length(TRIM(BOTH FROM name)) >= 1) AND (length(TRIM(BOTH FROM name)) <= 100)));
alter table field_device add constraint field_device_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table field_device add constraint field_device_pkey PRIMARY KEY (id, person_id);
alter table field_device add constraint field_device_recovery_key_check CHECK ((length(recovery_key) = 44));
alter table finding add constraint finding_kind_check CHECK ((kind = ANY (ARRAY['strength'::text, 'area_for_development'::text, 'next_step'::text, 'effective_practice'::text])));
alter table finding add constraint finding_pkey PRIMARY KEY (id);
alter table finding add constraint finding_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES person(id);
alter table finding add constraint finding_question_id_fkey FOREIGN KEY (question_id) REFERENCES key_question(id);
alter table finding add constraint finding_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table finding add constraint finding_shared_in_fkey FOREIGN KEY (shared_in) REFERENCES session(id) ON DELETE SET NULL;
alter table finding add constraint finding_wording_check CHECK (((length(TRIM(BOTH FROM wording)) >= 5) AND (length(TRIM(BOTH FROM wording)) <= 1000)));
alter table finding_note add constraint finding_note_finding_id_fkey FOREIGN KEY (finding_id) REFERENCES finding(id) ON DELETE CASCADE;
alter table finding_note add constraint finding_note_note_id_fkey FOREIGN KEY (note_id) REFERENCES evidence_note(id) ON DELETE CASCADE;
alter table finding_note add constraint finding_note_pkey PRIMARY KEY (finding_id, note_id);
alter table finding_note add constraint finding_note_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table finding_view add constraint finding_view_finding_id_fkey FOREIGN KEY (finding_id) REFERENCES finding(id) ON DELETE CASCADE;
alter table finding_view add constraint finding_view_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table finding_view add constraint finding_view_pkey PRIMARY KEY (finding_id, person_id);
alter table finding_view add constraint finding_view_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table finding_view add constraint finding_view_why_check CHECK ((length(why) <= 1000));
alter table host_named add constraint host_named_agreed_by_fkey FOREIGN KEY (agreed_by) REFERENCES person(id);
alter table host_named add constraint host_named_pkey PRIMARY KEY (review_id);
alter table host_named add constraint host_named_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table host_reflection add constraint host_reflection_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id);
alter table host_reflection add constraint host_reflection_body_check CHECK (((length(TRIM(BOTH FROM body)) >= 1) AND (length(TRIM(BOTH FROM body)) <= 5000)));
alter table host_reflection add constraint host_reflection_finding_id_fkey FOREIGN KEY (finding_id) REFERENCES finding(id) ON DELETE CASCADE;
alter table host_reflection add constraint host_reflection_pkey PRIMARY KEY (finding_id, author_id);
alter table host_reflection add constraint host_reflection_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table interview_need add constraint interview_need_how_check CHECK ((how = ANY (ARRAY['in_person'::text, 'telephone'::text, 'video'::text])));
alter table interview_need add constraint interview_need_minutes_check CHECK (((minutes >= 15) AND (minutes <= 240)));
alter table interview_need add constraint interview_need_name_check CHECK (((length(TRIM(BOTH FROM name)) >= 1) AND (length(TRIM(BOTH FROM name)) <= 200)));
alter table interview_need add constraint interview_need_pkey PRIMARY KEY (id);
alter table interview_need add constraint interview_need_post_check CHECK ((length(post) <= 200));
alter table interview_need add constraint interview_need_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table interview_need add constraint interview_need_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id);
alter table interview_need add constraint interview_need_urn_fkey FOREIGN KEY (urn) REFERENCES school(urn);
alter table key_question add constraint key_question_area_id_fkey FOREIGN KEY (area_id) REFERENCES area_of_focus(id);
alter table key_question add constraint key_question_pkey PRIMARY KEY (id);
alter table key_question add constraint key_question_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES person(id);
alter table key_question add constraint key_question_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table key_question add constraint key_question_review_id_position_key UNIQUE (review_id, "position") DEFERRABLE INITIALLY DEFERRED;
alter table key_question_agreement add constraint key_question_agreement_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table key_question_agreement add constraint key_question_agreement_pkey PRIMARY KEY (wording_id, person_id);
alter table key_question_agreement add constraint key_question_agreement_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table key_question_agreement add constraint key_question_agreement_wording_id_fkey FOREIGN KEY (wording_id) REFERENCES key_question_wording(id);
alter table key_question_comment add constraint key_question_comment_body_check CHECK (((length(TRIM(BOTH FROM body)) >= 1) AND (length(TRIM(BOTH FROM body)) <= 2000)));
alter table key_question_comment add constraint key_question_comment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table key_question_comment add constraint key_question_comment_pkey PRIMARY KEY (id);
alter table key_question_comment add constraint key_question_comment_question_id_fkey FOREIGN KEY (question_id) REFERENCES key_question(id);
alter table key_question_comment add constraint key_question_comment_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table key_question_freeze add constraint key_question_freeze_frozen_by_fkey FOREIGN KEY (frozen_by) REFERENCES person(id);
alter table key_question_freeze add constraint key_question_freeze_pkey PRIMARY KEY (review_id);
alter table key_question_freeze add constraint key_question_freeze_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table key_question_wording add constraint key_question_wording_pkey PRIMARY KEY (id);
alter table key_question_wording add constraint key_question_wording_question_id_fkey FOREIGN KEY (question_id) REFERENCES key_question(id);
alter table key_question_wording add constraint key_question_wording_question_id_version_key UNIQUE (question_id, version);
alter table key_question_wording add constraint key_question_wording_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table key_question_wording add constraint key_question_wording_suggested_by_fkey FOREIGN KEY (suggested_by) REFERENCES person(id);
alter table key_question_wording add constraint key_question_wording_wording_check CHECK (((length(TRIM(BOTH FROM wording)) >= 10) AND (length(TRIM(BOTH FROM wording)) <= 500)));
alter table known_drive add constraint known_drive_check CHECK (((to_urn IS NULL) OR (to_urn > from_urn)));
alter table known_drive add constraint known_drive_from_urn_fkey FOREIGN KEY (from_urn) REFERENCES school(urn);
alter table known_drive add constraint known_drive_minutes_check CHECK (((minutes >= 1) AND (minutes <= 600)));
alter table known_drive add constraint known_drive_pkey PRIMARY KEY (id);
alter table known_drive add constraint known_drive_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table known_drive add constraint known_drive_review_id_from_urn_to_urn_key UNIQUE NULLS NOT DISTINCT (review_id, from_urn, to_urn);
alter table known_drive add constraint known_drive_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id);
alter table known_drive add constraint known_drive_to_urn_fkey FOREIGN KEY (to_urn) REFERENCES school(urn);
alter table lead_feedback add constraint lead_feedback_cost_check CHECK ((cost = ANY (ARRAY['less'::text, 'about_right'::text, 'too_much'::text])));
alter table lead_feedback add constraint lead_feedback_cost_words_check CHECK ((length(cost_words) <= 2000));
alter table lead_feedback add constraint lead_feedback_in_the_way_check CHECK ((length(in_the_way) <= 3000));
alter table lead_feedback add constraint lead_feedback_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table lead_feedback add constraint lead_feedback_pkey PRIMARY KEY (review_id, person_id);
alter table lead_feedback add constraint lead_feedback_purpose_check CHECK ((purpose = ANY (ARRAY['from_the_start'::text, 'after_a_while'::text, 'not_really'::text])));
alter table lead_feedback add constraint lead_feedback_purpose_words_check CHECK ((length(purpose_words) <= 2000));
alter table lead_feedback add constraint lead_feedback_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table lead_feedback add constraint lead_feedback_team_fit_check CHECK ((team_fit = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text])));
alter table lead_feedback add constraint lead_feedback_team_words_check CHECK ((length(team_words) <= 2000));
alter table lead_feedback add constraint lead_feedback_went_well_check CHECK ((length(went_well) <= 3000));
alter table lead_feedback add constraint lead_feedback_wishes_check CHECK ((wishes = ANY (ARRAY['all'::text, 'some'::text, 'few'::text])));
alter table lead_feedback add constraint lead_feedback_wishes_words_check CHECK ((length(wishes_words) <= 2000));
alter table leading_observation add constraint leading_observation_aspect_check CHECK ((aspect = ANY (ARRAY['planning'::text, 'conduct'::text, 'conferring'::text, 'briefing'::text, 'report'::text])));
alter table leading_observation add constraint leading_observation_assurer_id_fkey FOREIGN KEY (assurer_id) REFERENCES person(id);
alter table leading_observation add constraint leading_observation_body_check CHECK (((length(TRIM(BOTH FROM body)) >= 1) AND (length(TRIM(BOTH FROM body)) <= 3000)));
alter table leading_observation add constraint leading_observation_check CHECK ((lead_id <> assurer_id));
alter table leading_observation add constraint leading_observation_lead_id_fkey FOREIGN KEY (lead_id) REFERENCES person(id);
alter table leading_observation add constraint leading_observation_pkey PRIMARY KEY (id);
alter table leading_observation add constraint leading_observation_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table leading_statement add constraint leading_statement_answer_check CHECK (((length(TRIM(BOTH FROM answer)) >= 1) AND (length(TRIM(BOTH FROM answer)) <= 5000)));
alter table leading_statement add constraint leading_statement_assurer_id_fkey FOREIGN KEY (assurer_id) REFERENCES person(id);
alter table leading_statement add constraint leading_statement_check CHECK (((answer IS NULL) = (answered_at IS NULL)));
alter table leading_statement add constraint leading_statement_check1 CHECK ((lead_id <> assurer_id));
alter table leading_statement add constraint leading_statement_lead_id_fkey FOREIGN KEY (lead_id) REFERENCES person(id);
alter table leading_statement add constraint leading_statement_pkey PRIMARY KEY (review_id, lead_id);
alter table leading_statement add constraint leading_statement_readiness_check CHECK ((readiness = ANY (ARRAY['ready_to_lead'::text, 'another_with_support'::text])));
alter table leading_statement add constraint leading_statement_reasons_check CHECK (((length(TRIM(BOTH FROM reasons)) >= 20) AND (length(TRIM(BOTH FROM reasons)) <= 5000)));
alter table leading_statement add constraint leading_statement_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table mail add constraint mail_caused_by_fkey FOREIGN KEY (caused_by) REFERENCES person(id);
alter table mail add constraint mail_check CHECK (((sent_at IS NULL) OR (failed_at IS NULL)));
alter table mail add constraint mail_pkey PRIMARY KEY (id);
alter table mail add constraint mail_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES person(id);
alter table mail add constraint mail_shown_to_check CHECK ((shown_to = ANY (ARRAY['nobody'::text, 'sender'::text, 'central'::text, 'organisers'::text, 'preparers'::text])));
alter table mail_content add constraint mail_content_calendar_method_check CHECK ((calendar_method = ANY (ARRAY['REQUEST'::text, 'CANCEL'::text])));
alter table mail_content add constraint mail_content_check CHECK (((calendar IS NULL) = (calendar_method IS NULL)));
alter table mail_content add constraint mail_content_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES mail(id);
alter table mail_content add constraint mail_content_pkey PRIMARY KEY (mail_id);
alter table mail_preference add constraint mail_preference_digest_check CHECK ((digest = ANY (ARRAY['every_day'::text, 'weekdays'::text, 'none'::text])));
alter table mail_preference add constraint mail_preference_digest_hour_check CHECK (((digest_hour >= 5) AND (digest_hour <= 21)));
alter table mail_preference add constraint mail_preference_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table mail_preference add constraint mail_preference_pkey PRIMARY KEY (person_id);
alter table person add constraint person_email_check CHECK (((email = lower(email)) AND (email ~~ '%_@_%'::text)));
alter table person add constraint person_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES person(id);
alter table person add constraint person_name_check CHECK (((length(TRIM(BOTH FROM name)) >= 1) AND (length(TRIM(BOTH FROM name)) <= 200)));
alter table person add constraint person_pkey PRIMARY KEY (id);
alter table policy_acceptance add constraint policy_acceptance_kind_version_fkey FOREIGN KEY (kind, version) REFERENCES policy_text(kind, version);
alter table policy_acceptance add constraint policy_acceptance_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table policy_acceptance add constraint policy_acceptance_pkey PRIMARY KEY (person_id, kind, version);
alter table policy_text add constraint policy_text_check CHECK (((version = 1) OR (published_at IS NOT NULL)));
alter table policy_text add constraint policy_text_kind_check CHECK ((kind = ANY (ARRAY['confidentiality'::text, 'code_of_conduct'::text, 'safeguarding'::text])));
alter table policy_text add constraint policy_text_parts_check CHECK (((jsonb_typeof(parts) = 'array'::text) AND (jsonb_array_length(parts) > 0)));
alter table policy_text add constraint policy_text_pkey PRIMARY KEY (kind, version);
alter table policy_text add constraint policy_text_published_by_fkey FOREIGN KEY (published_by) REFERENCES person(id);
alter table policy_text add constraint policy_text_title_check CHECK (((length(TRIM(BOTH FROM title)) >= 3) AND (length(TRIM(BOTH FROM title)) <= 120)));
alter table policy_text add constraint policy_text_version_check CHECK ((version > 0));
alter table pool_away add constraint pool_away_check CHECK ((first_day <= last_day));
alter table pool_away add constraint pool_away_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table pool_away add constraint pool_away_pkey PRIMARY KEY (id);
alter table pool_record add constraint pool_record_check CHECK ((("least" IS NULL) OR (most IS NULL) OR ("least" <= most)));
alter table pool_record add constraint pool_record_home_postcode_check CHECK ((length(home_postcode) <= 10));
alter table pool_record add constraint pool_record_least_check CHECK ((("least" >= 0) AND ("least" <= 20)));
alter table pool_record add constraint pool_record_most_check CHECK (((most >= 0) AND (most <= 20)));
alter table pool_record add constraint pool_record_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table pool_record add constraint pool_record_pkey PRIMARY KEY (person_id);
alter table precis add constraint precis_ethos_check CHECK ((length(ethos) <= 8000));
alter table precis add constraint precis_look_for_check CHECK ((length(look_for) <= 8000));
alter table precis add constraint precis_pkey PRIMARY KEY (review_id);
alter table precis add constraint precis_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table precis add constraint precis_structure_check CHECK ((length(structure) <= 8000));
alter table precis add constraint precis_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id);
alter table precis_reading add constraint precis_reading_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table precis_reading add constraint precis_reading_pkey PRIMARY KEY (review_id, person_id);
alter table precis_reading add constraint precis_reading_review_id_fkey FOREIGN KEY (review_id) REFERENCES precis(review_id);
alter table presentation add constraint presentation_link_check CHECK (((link ~ '^https://'::text) AND (length(link) <= 2000)));
alter table presentation add constraint presentation_pkey PRIMARY KEY (review_id);
alter table presentation add constraint presentation_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table presentation add constraint presentation_said_by_fkey FOREIGN KEY (said_by) REFERENCES person(id);
alter table presentation add constraint presentation_words_check CHECK ((length(words) <= 5000));
alter table presentation_file add constraint presentation_file_bytes_check CHECK ((bytes > 0));
alter table presentation_file add constraint presentation_file_check CHECK (((storage_key IS NOT NULL) OR (removed_at IS NOT NULL)));
alter table presentation_file add constraint presentation_file_kind_check CHECK ((kind = ANY (ARRAY['recording'::text, 'captions'::text])));
alter table presentation_file add constraint presentation_file_pkey PRIMARY KEY (id);
alter table presentation_file add constraint presentation_file_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table presentation_file add constraint presentation_file_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES person(id);
alter table presentation_opening add constraint presentation_opening_file_id_fkey FOREIGN KEY (file_id) REFERENCES presentation_file(id);
alter table presentation_opening add constraint presentation_opening_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table presentation_opening add constraint presentation_opening_pkey PRIMARY KEY (file_id, person_id);
alter table presentation_opening add constraint presentation_opening_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table price_book add constraint price_book_group_discount_percent_check CHECK (((group_discount_percent >= (0)::numeric) AND (group_discount_percent <= (100)::numeric)));
alter table price_book add constraint price_book_group_threshold_pence_check CHECK ((group_threshold_pence > 0));
alter table price_book add constraint price_book_large_from_schools_check CHECK ((large_from_schools > 0));
alter table price_book add constraint price_book_large_trust_pence_check CHECK ((large_trust_pence > 0));
alter table price_book add constraint price_book_pkey PRIMARY KEY (year_id);
alter table price_book add constraint price_book_small_trust_pence_check CHECK ((small_trust_pence > 0));
alter table price_book add constraint price_book_year_id_fkey FOREIGN KEY (year_id) REFERENCES programme_year(id);
alter table programme_role add constraint programme_role_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table programme_role add constraint programme_role_pkey PRIMARY KEY (person_id, role);
alter table programme_role add constraint programme_role_role_check CHECK ((role = ANY (ARRAY['central_team'::text, 'lead_reviewer'::text, 'peer_reviewer'::text])));
alter table programme_year add constraint programme_year_check CHECK ((ends_on > starts_on));
alter table programme_year add constraint programme_year_id_check CHECK ((id ~ '^\d{4}/\d{2}$'::text));
alter table programme_year add constraint programme_year_pkey PRIMARY KEY (id);
alter table question_amendment add constraint both_sides_agreed CHECK (((settled_at IS NULL) OR ((team_agreed_at IS NOT NULL) AND (host_agreed_at IS NOT NULL))));
alter table question_amendment add constraint one_ending CHECK ((num_nonnulls(settled_at, turned_down_at, taken_back_at) <= 1));
alter table question_amendment add constraint question_amendment_area_id_fkey FOREIGN KEY (area_id) REFERENCES area_of_focus(id);
alter table question_amendment add constraint question_amendment_host_agreed_by_fkey FOREIGN KEY (host_agreed_by) REFERENCES person(id);
alter table question_amendment add constraint question_amendment_kind_check CHECK ((kind = ANY (ARRAY['reword'::text, 'add'::text, 'withdraw'::text])));
alter table question_amendment add constraint question_amendment_pkey PRIMARY KEY (id);
alter table question_amendment add constraint question_amendment_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES person(id);
alter table question_amendment add constraint question_amendment_question_id_fkey FOREIGN KEY (question_id) REFERENCES key_question(id);
alter table question_amendment add constraint question_amendment_reason_check CHECK (((length(TRIM(BOTH FROM reason)) >= 1) AND (length(TRIM(BOTH FROM reason)) <= 1000)));
alter table question_amendment add constraint question_amendment_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table question_amendment add constraint question_amendment_team_agreed_by_fkey FOREIGN KEY (team_agreed_by) REFERENCES person(id);
alter table question_amendment add constraint question_amendment_turned_down_by_fkey FOREIGN KEY (turned_down_by) REFERENCES person(id);
alter table question_amendment add constraint question_amendment_turned_down_reason_check CHECK (((length(TRIM(BOTH FROM turned_down_reason)) >= 1) AND (length(TRIM(BOTH FROM turned_down_reason)) <= 1000)));
alter table question_amendment add constraint question_amendment_wording_check CHECK (((length(TRIM(BOTH FROM wording)) >= 10) AND (length(TRIM(BOTH FROM wording)) <= 500)));
alter table question_amendment add constraint turned_down_with_a_reason CHECK (((turned_down_at IS NULL) = (turned_down_reason IS NULL)));
alter table question_amendment add constraint what_it_changes CHECK (((kind = 'add'::text) OR ((question_id IS NOT NULL) AND (earlier_wording IS NOT NULL))));
alter table question_amendment add constraint what_it_is CHECK (((kind = 'withdraw'::text) = (wording IS NULL)));
alter table quote add constraint quote_check CHECK (((accepted_at IS NULL) = (accepted_by IS NULL)));
alter table quote add constraint quote_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id);
alter table quote add constraint quote_pkey PRIMARY KEY (id);
alter table quote add constraint quote_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table quote add constraint quote_total_pence_check CHECK ((total_pence >= 0));
alter table quote add constraint quote_year_id_fkey FOREIGN KEY (year_id) REFERENCES programme_year(id);
alter table quote_line add constraint quote_line_pkey PRIMARY KEY (quote_id, review_id);
alter table quote_line add constraint quote_line_quote_id_fkey FOREIGN KEY (quote_id) REFERENCES quote(id) ON DELETE CASCADE;
alter table quote_line add constraint quote_line_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table quote_line add constraint quote_line_schools_check CHECK ((schools >= 0));
alter table reconvene_day add constraint reconvene_day_pkey PRIMARY KEY (id);
alter table reconvene_day add constraint reconvene_day_place_check CHECK ((length(place) <= 300));
alter table reconvene_day add constraint reconvene_day_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id);
alter table reconvene_day add constraint reconvene_day_video_link_check CHECK ((length(video_link) <= 500));
alter table reconvene_trust add constraint reconvene_trust_day_id_fkey FOREIGN KEY (day_id) REFERENCES reconvene_day(id) ON DELETE CASCADE;
alter table reconvene_trust add constraint reconvene_trust_day_id_position_key UNIQUE (day_id, "position");
alter table reconvene_trust add constraint reconvene_trust_pkey PRIMARY KEY (review_id);
alter table reconvene_trust add constraint reconvene_trust_position_check CHECK (("position" = ANY (ARRAY[1, 2])));
alter table reconvene_trust add constraint reconvene_trust_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table register_edition add constraint register_edition_pkey PRIMARY KEY (single);
alter table register_edition add constraint register_edition_single_check CHECK (single);
alter table register_import add constraint register_import_brought_by_fkey FOREIGN KEY (brought_by) REFERENCES person(id);
alter table register_import add constraint register_import_finished_by_fkey FOREIGN KEY (finished_by) REFERENCES person(id);
alter table register_import add constraint register_import_pkey PRIMARY KEY (id);
alter table register_import add constraint register_import_scope_check CHECK ((scope = ANY (ARRAY['national'::text, 'part'::text])));
alter table register_import add constraint register_import_state_check CHECK ((state = ANY (ARRAY['reading'::text, 'undated'::text, 'previewed'::text, 'applying'::text, 'applied'::text, 'refused'::text, 'discarded'::text])));
alter table register_import_file add constraint register_import_file_import_id_fkey FOREIGN KEY (import_id) REFERENCES register_import(id) ON DELETE CASCADE;
alter table register_import_file add constraint register_import_file_kind_check CHECK ((kind = ANY (ARRAY['establishments'::text, 'groups'::text, 'links'::text])));
alter table register_import_file add constraint register_import_file_pkey PRIMARY KEY (import_id, "position");
alter table register_import_progress add constraint register_import_progress_done_check CHECK (((done >= (0)::double precision) AND (done <= (1)::double precision)));
alter table register_import_progress add constraint register_import_progress_import_id_fkey FOREIGN KEY (import_id) REFERENCES register_import(id) ON DELETE CASCADE;
alter table register_import_progress add constraint register_import_progress_pkey PRIMARY KEY (import_id);
alter table register_import_row add constraint register_import_row_change_check CHECK ((change = ANY (ARRAY['new'::text, 'changed'::text, 'gone'::text, 'refused'::text, 'left out'::text])));
alter table register_import_row add constraint register_import_row_import_id_fkey FOREIGN KEY (import_id) REFERENCES register_import(id) ON DELETE CASCADE;
alter table register_import_row add constraint register_import_row_pkey PRIMARY KEY (import_id, "position");
alter table register_import_row add constraint register_import_row_subject_check CHECK ((subject = ANY (ARRAY['trust'::text, 'school'::text, 'membership'::text])));
alter table relationship add constraint relationship_declared_by_fkey FOREIGN KEY (declared_by) REFERENCES person(id);
alter table relationship add constraint relationship_kind_check CHECK ((kind = ANY (ARRAY['employer'::text, 'former_employer'::text, 'governance'::text, 'family'::text, 'competition'::text, 'other'::text])));
alter table relationship add constraint relationship_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table relationship add constraint relationship_pkey PRIMARY KEY (id);
alter table relationship add constraint relationship_trust_id_fkey FOREIGN KEY (trust_id) REFERENCES trust(id);
alter table report add constraint report_facts_checked_by_fkey FOREIGN KEY (facts_checked_by) REFERENCES person(id);
alter table report add constraint report_final_by_fkey FOREIGN KEY (final_by) REFERENCES person(id);
alter table report add constraint report_pkey PRIMARY KEY (review_id);
alter table report add constraint report_released_by_fkey FOREIGN KEY (released_by) REFERENCES person(id);
alter table report add constraint report_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table report add constraint report_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text));
alter table report add constraint report_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'team'::text, 'quality'::text, 'host'::text, 'final'::text, 'released'::text])));
alter table report_block add constraint report_block_edited_by_fkey FOREIGN KEY (edited_by) REFERENCES person(id);
alter table report_block add constraint report_block_finding_id_fkey FOREIGN KEY (finding_id) REFERENCES finding(id);
alter table report_block add constraint report_block_kind_check CHECK ((kind = ANY (ARRAY['subheading'::text, 'paragraph'::text, 'bullet'::text])));
alter table report_block add constraint report_block_pkey PRIMARY KEY (id);
alter table report_block add constraint report_block_review_id_fkey FOREIGN KEY (review_id) REFERENCES report(review_id);
alter table report_block add constraint report_block_section_id_fkey FOREIGN KEY (section_id) REFERENCES report_section(id) ON DELETE CASCADE;
alter table report_block add constraint report_block_section_id_position_key UNIQUE (section_id, "position") DEFERRABLE INITIALLY DEFERRED;
alter table report_block add constraint report_block_text_check CHECK (((length(TRIM(BOTH FROM text)) >= 1) AND (length(TRIM(BOTH FROM text)) <= 200000)));
alter table report_citation add constraint report_citation_block_id_fkey FOREIGN KEY (block_id) REFERENCES report_block(id) ON DELETE CASCADE;
alter table report_citation add constraint report_citation_check CHECK (((finding_id IS NULL) <> (note_id IS NULL)));
alter table report_citation add constraint report_citation_finding_id_fkey FOREIGN KEY (finding_id) REFERENCES finding(id) ON DELETE CASCADE;
alter table report_citation add constraint report_citation_note_id_fkey FOREIGN KEY (note_id) REFERENCES evidence_note(id) ON DELETE CASCADE;
alter table report_citation add constraint report_citation_pkey PRIMARY KEY (id);
alter table report_citation add constraint report_citation_review_id_fkey FOREIGN KEY (review_id) REFERENCES report(review_id);
alter table report_citation add constraint report_citation_upto_check CHECK ((upto >= 0));
alter table report_comment add constraint report_comment_answer CHECK (((answer IS NULL) OR ((kind = 'correction'::text) AND (answer = ANY (ARRAY['corrected'::text, 'kept'::text]))) OR ((kind = 'disagreement'::text) AND (answer = ANY (ARRAY['reflected'::text, 'recorded'::text])))));
alter table report_comment add constraint report_comment_answers_fkey FOREIGN KEY (answers) REFERENCES report_comment(id);
alter table report_comment add constraint report_comment_block_id_fkey FOREIGN KEY (block_id) REFERENCES report_block(id) ON DELETE SET NULL;
alter table report_comment add constraint report_comment_body_check CHECK (((length(TRIM(BOTH FROM body)) >= 1) AND (length(TRIM(BOTH FROM body)) <= 3000)));
alter table report_comment add constraint report_comment_instead_check CHECK (((length(TRIM(BOTH FROM instead)) >= 1) AND (length(TRIM(BOTH FROM instead)) <= 3000)));
alter table report_comment add constraint report_comment_kind_check CHECK ((kind = ANY (ARRAY['comment'::text, 'correction'::text, 'disagreement'::text])));
alter table report_comment add constraint report_comment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table report_comment add constraint report_comment_pkey PRIMARY KEY (id);
alter table report_comment add constraint report_comment_quote_check CHECK ((length(quote) <= 1000));
alter table report_comment add constraint report_comment_review_id_fkey FOREIGN KEY (review_id) REFERENCES report(review_id);
alter table report_comment add constraint report_comment_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES person(id);
alter table report_group_share add constraint report_group_share_people_check CHECK ((people = ANY (ARRAY['executives'::text, 'chairs'::text, 'heads'::text, 'team'::text])));
alter table report_group_share add constraint report_group_share_pkey PRIMARY KEY (id);
alter table report_group_share add constraint report_group_share_review_id_fkey FOREIGN KEY (review_id) REFERENCES report(review_id);
alter table report_group_share add constraint report_group_share_shared_by_fkey FOREIGN KEY (shared_by) REFERENCES person(id);
alter table report_handover add constraint report_handover_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id);
alter table report_handover add constraint report_handover_deed_check CHECK ((deed = ANY (ARRAY['asked'::text, 'again'::text, 'ended'::text, 'reopened'::text])));
alter table report_handover add constraint report_handover_pkey PRIMARY KEY (id);
alter table report_handover add constraint report_handover_review_id_fkey FOREIGN KEY (review_id) REFERENCES report(review_id);
alter table report_handover add constraint report_handover_step_check CHECK ((step = ANY (ARRAY['quality'::text, 'host'::text, 'final'::text])));
alter table report_handover add constraint report_handover_words_check CHECK ((length(words) <= 3000));
alter table report_key add constraint report_key_pkey PRIMARY KEY (review_id);
alter table report_key add constraint report_key_review_id_fkey FOREIGN KEY (review_id) REFERENCES report(review_id);
alter table report_link add constraint report_link_label_check CHECK (((length(TRIM(BOTH FROM label)) >= 1) AND (length(TRIM(BOTH FROM label)) <= 80)));
alter table report_link add constraint report_link_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id);
alter table report_link add constraint report_link_pkey PRIMARY KEY (id);
alter table report_link add constraint report_link_review_id_fkey FOREIGN KEY (review_id) REFERENCES report(review_id);
alter table report_link add constraint report_link_token_sha256_key UNIQUE (token_sha256);
alter table report_link_pass add constraint report_link_pass_link_id_fkey FOREIGN KEY (link_id) REFERENCES report_link(id);
alter table report_link_pass add constraint report_link_pass_pass_sha256_key UNIQUE (pass_sha256);
alter table report_link_pass add constraint report_link_pass_pkey PRIMARY KEY (id);
alter table report_link_pass add constraint report_link_pass_review_id_fkey FOREIGN KEY (review_id) REFERENCES report(review_id);
alter table report_opening add constraint report_opening_how_check CHECK ((how = ANY (ARRAY['page'::text, 'word'::text, 'pdf'::text])));
alter table report_opening add constraint report_opening_link_id_fkey FOREIGN KEY (link_id) REFERENCES report_link(id);
alter table report_opening add constraint report_opening_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table report_opening add constraint report_opening_pkey PRIMARY KEY (id);
alter table report_opening add constraint report_opening_review_id_fkey FOREIGN KEY (review_id) REFERENCES report(review_id);
alter table report_opening add constraint report_opening_whose CHECK (((person_id IS NULL) <> (link_id IS NULL)));
alter table report_overrule add constraint report_overrule_block_id_fkey FOREIGN KEY (block_id) REFERENCES report_block(id) ON DELETE CASCADE;
alter table report_overrule add constraint report_overrule_block_id_kind_words_key UNIQUE (block_id, kind, words);
alter table report_overrule add constraint report_overrule_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table report_overrule add constraint report_overrule_pkey PRIMARY KEY (id);
alter table report_overrule add constraint report_overrule_reason_check CHECK (((length(TRIM(BOTH FROM reason)) >= 3) AND (length(TRIM(BOTH FROM reason)) <= 1000)));
alter table report_overrule add constraint report_overrule_review_id_fkey FOREIGN KEY (review_id) REFERENCES report(review_id);
alter table report_overrule add constraint report_overrule_words_check CHECK (((length(words) >= 1) AND (length(words) <= 1000)));
alter table report_publication add constraint report_publication_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id);
alter table report_publication add constraint report_publication_pkey PRIMARY KEY (id);
alter table report_publication add constraint report_publication_published_by_fkey FOREIGN KEY (published_by) REFERENCES person(id);
alter table report_publication add constraint report_publication_review_id_fkey FOREIGN KEY (review_id) REFERENCES report(review_id);
alter table report_quality_reader add constraint report_quality_reader_named_by_fkey FOREIGN KEY (named_by) REFERENCES person(id);
alter table report_quality_reader add constraint report_quality_reader_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table report_quality_reader add constraint report_quality_reader_pkey PRIMARY KEY (id);
alter table report_quality_reader add constraint report_quality_reader_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table report_section add constraint report_section_heading_check CHECK (((length(TRIM(BOTH FROM heading)) >= 1) AND (length(TRIM(BOTH FROM heading)) <= 200)));
alter table report_section add constraint report_section_pkey PRIMARY KEY (id);
alter table report_section add constraint report_section_question_id_fkey FOREIGN KEY (question_id) REFERENCES key_question(id);
alter table report_section add constraint report_section_review_id_fkey FOREIGN KEY (review_id) REFERENCES report(review_id);
alter table report_section add constraint report_section_review_id_position_key UNIQUE (review_id, "position") DEFERRABLE INITIALLY DEFERRED;
alter table report_share add constraint report_share_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table report_share add constraint report_share_pkey PRIMARY KEY (id);
alter table report_share add constraint report_share_review_id_fkey FOREIGN KEY (review_id) REFERENCES report(review_id);
alter table report_share add constraint report_share_shared_by_fkey FOREIGN KEY (shared_by) REFERENCES person(id);
alter table report_sources add constraint report_sources_counts_check CHECK (((jsonb_typeof(counts) = 'array'::text) AND (NOT jsonb_path_exists(counts, '$[*]."number"?(@ < 3)'::jsonpath))));
alter table report_sources add constraint report_sources_pkey PRIMARY KEY (review_id);
alter table report_sources add constraint report_sources_review_id_fkey FOREIGN KEY (review_id) REFERENCES report(review_id) ON DELETE CASCADE;
alter table report_update add constraint report_update_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table report_update add constraint report_update_pkey PRIMARY KEY (id);
alter table report_update add constraint report_update_review_id_fkey FOREIGN KEY (review_id) REFERENCES report(review_id);
alter table report_writer add constraint report_writer_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES person(id);
alter table report_writer add constraint report_writer_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table report_writer add constraint report_writer_pkey PRIMARY KEY (id);
alter table report_writer add constraint report_writer_review_id_fkey FOREIGN KEY (review_id) REFERENCES report(review_id);
alter table retention_hold add constraint retention_hold_check CHECK (((ended_at IS NULL) = (ended_by IS NULL)));
alter table retention_hold add constraint retention_hold_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id);
alter table retention_hold add constraint retention_hold_pkey PRIMARY KEY (id);
alter table retention_hold add constraint retention_hold_reason_check CHECK (((length(TRIM(BOTH FROM reason)) >= 10) AND (length(TRIM(BOTH FROM reason)) <= 500)));
alter table retention_hold add constraint retention_hold_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table retention_hold add constraint retention_hold_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id);
alter table retention_rule add constraint retention_rule_days_check CHECK (((days >= 30) AND (days <= 730)));
alter table retention_rule add constraint retention_rule_kind_check CHECK ((kind = ANY (ARRAY['notes'::text, 'host_documents'::text, 'papers'::text, 'unfinished'::text])));
alter table retention_rule add constraint retention_rule_pkey PRIMARY KEY (id);
alter table retention_rule add constraint retention_rule_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id);
alter table review add constraint review_booked_by_fkey FOREIGN KEY (booked_by) REFERENCES person(id);
alter table review add constraint review_check CHECK (((day1 < day2) AND (day2 < day3) AND (day3 <= (day1 + 13))));
alter table review add constraint review_pkey PRIMARY KEY (id);
alter table review add constraint review_stage_check CHECK ((stage = ANY (ARRAY['set_up'::text, 'prepare'::text, 'three_days'::text, 'report'::text, 'follow_up'::text, 'cancelled'::text])));
alter table review add constraint review_template_id_fkey FOREIGN KEY (template_id) REFERENCES review_template(id);
alter table review add constraint review_trust_id_fkey FOREIGN KEY (trust_id) REFERENCES trust(id);
alter table review add constraint review_year_id_fkey FOREIGN KEY (year_id) REFERENCES programme_year(id);
alter table review_member add constraint review_member_check CHECK (((part IS NULL) OR ((role = 'lead_reviewer'::text) AND (part = 'provisional_lead'::text)) OR ((role = 'peer_reviewer'::text) AND (part = ANY (ARRAY['shadow'::text, 'quality_assurer'::text])))));
alter table review_member add constraint review_member_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES person(id);
alter table review_member add constraint review_member_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table review_member add constraint review_member_pkey PRIMARY KEY (id);
alter table review_member add constraint review_member_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table review_member add constraint review_member_role_check CHECK ((role = ANY (ARRAY['lead_reviewer'::text, 'peer_reviewer'::text, 'host_lead'::text, 'host_leader'::text, 'coordinator'::text])));
alter table review_member add constraint review_member_state_check CHECK ((state = ANY (ARRAY['invited'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text])));
alter table review_need add constraint review_need_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES person(id);
alter table review_need add constraint review_need_group_name_check CHECK (((length(TRIM(BOTH FROM group_name)) >= 1) AND (length(TRIM(BOTH FROM group_name)) <= 100)));
alter table review_need add constraint review_need_peers_check CHECK (((peers >= 0) AND (peers <= 20)));
alter table review_need add constraint review_need_pkey PRIMARY KEY (review_id);
alter table review_need add constraint review_need_quality_assurers_check CHECK (((quality_assurers >= 0) AND (quality_assurers <= 5)));
alter table review_need add constraint review_need_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table review_need add constraint review_need_shadows_check CHECK (((shadows >= 0) AND (shadows <= 5)));
alter table review_step add constraint review_step_done_by_fkey FOREIGN KEY (done_by) REFERENCES person(id);
alter table review_step add constraint review_step_pkey PRIMARY KEY (review_id, key);
alter table review_step add constraint review_step_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table review_template add constraint published_when CHECK (((state = 'draft'::text) OR (published_at IS NOT NULL)));
alter table review_template add constraint review_template_kind_version_key UNIQUE (kind, version);
alter table review_template add constraint review_template_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id);
alter table review_template add constraint review_template_pkey PRIMARY KEY (id);
alter table review_template add constraint review_template_published_by_fkey FOREIGN KEY (published_by) REFERENCES person(id);
alter table review_template add constraint review_template_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'retired'::text])));
alter table review_window add constraint review_window_check CHECK (((day1 < day2) AND (day2 < day3) AND (day3 <= (day1 + 13))));
alter table review_window add constraint review_window_pkey PRIMARY KEY (id);
alter table review_window add constraint review_window_review_id_day1_day2_day3_key UNIQUE (review_id, day1, day2, day3);
alter table review_window add constraint review_window_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table reviewer_away add constraint reviewer_away_because_check CHECK ((length(because) <= 200));
alter table reviewer_away add constraint reviewer_away_check CHECK ((ends > starts));
alter table reviewer_away add constraint reviewer_away_day_check CHECK ((day = ANY (ARRAY[1, 2, 3])));
alter table reviewer_away add constraint reviewer_away_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table reviewer_away add constraint reviewer_away_pkey PRIMARY KEY (id);
alter table reviewer_away add constraint reviewer_away_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table reviewer_away add constraint reviewer_away_said_by_fkey FOREIGN KEY (said_by) REFERENCES person(id);
alter table round add constraint round_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES person(id);
alter table round add constraint round_pkey PRIMARY KEY (id);
alter table round add constraint round_term_check CHECK ((term = ANY (ARRAY['autumn'::text, 'spring'::text, 'summer'::text])));
alter table round add constraint round_year_id_fkey FOREIGN KEY (year_id) REFERENCES programme_year(id);
alter table round add constraint round_year_id_term_key UNIQUE (year_id, term);
alter table round_left_out add constraint round_left_out_pkey PRIMARY KEY (round_id, review_id);
alter table round_left_out add constraint round_left_out_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table round_left_out add constraint round_left_out_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id);
alter table round_move add constraint round_move_moved_by_fkey FOREIGN KEY (moved_by) REFERENCES person(id);
alter table round_move add constraint round_move_pkey PRIMARY KEY (id);
alter table round_move add constraint round_move_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id);
alter table round_plan add constraint round_plan_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id);
alter table round_plan add constraint round_plan_pkey PRIMARY KEY (round_id);
alter table round_plan add constraint round_plan_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id);
alter table round_seat add constraint round_seat_chosen_by_fkey FOREIGN KEY (chosen_by) REFERENCES person(id);
alter table round_seat add constraint round_seat_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table round_seat add constraint round_seat_pkey PRIMARY KEY (id);
alter table round_seat add constraint round_seat_place_check CHECK ((place = ANY (ARRAY['lead'::text, 'peer'::text, 'shadow'::text, 'quality_assurer'::text])));
alter table round_seat add constraint round_seat_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table round_seat add constraint round_seat_review_id_person_id_key UNIQUE (review_id, person_id);
alter table round_seat add constraint round_seat_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id);
alter table round_seat add constraint round_seat_set_aside_check CHECK ((length(set_aside) <= 1000));
alter table round_work add constraint round_work_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id);
alter table round_work add constraint round_work_done_check CHECK (((done >= (0)::double precision) AND (done <= (1)::double precision)));
alter table round_work add constraint round_work_pkey PRIMARY KEY (round_id);
alter table round_work add constraint round_work_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id);
alter table round_work add constraint round_work_state_check CHECK ((state = ANY (ARRAY['working'::text, 'done'::text, 'failed'::text])));
alter table safeguarding_contact add constraint safeguarding_contact_name_check CHECK (((length(TRIM(BOTH FROM name)) >= 1) AND (length(TRIM(BOTH FROM name)) <= 200)));
alter table safeguarding_contact add constraint safeguarding_contact_pkey PRIMARY KEY (review_id, urn);
alter table safeguarding_contact add constraint safeguarding_contact_post_check CHECK ((length(post) <= 200));
alter table safeguarding_contact add constraint safeguarding_contact_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table safeguarding_contact add constraint safeguarding_contact_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id);
alter table safeguarding_contact add constraint safeguarding_contact_telephone_check CHECK (((length(TRIM(BOTH FROM telephone)) >= 3) AND (length(TRIM(BOTH FROM telephone)) <= 40)));
alter table safeguarding_contact add constraint safeguarding_contact_urn_fkey FOREIGN KEY (urn) REFERENCES school(urn);
alter table safeguarding_referral add constraint safeguarding_referral_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id);
alter table safeguarding_referral add constraint safeguarding_referral_pkey PRIMARY KEY (id);
alter table safeguarding_referral add constraint safeguarding_referral_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table schedule_change add constraint schedule_change_answer_check CHECK ((length(answer) <= 500));
alter table schedule_change add constraint schedule_change_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id);
alter table schedule_change add constraint schedule_change_pkey PRIMARY KEY (id);
alter table schedule_change add constraint schedule_change_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table schedule_change add constraint schedule_change_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES person(id);
alter table schedule_change add constraint schedule_change_side_check CHECK ((side = ANY (ARRAY['team'::text, 'host'::text])));
alter table schedule_change add constraint schedule_change_state_check CHECK ((state = ANY (ARRAY['made'::text, 'undone'::text, 'proposed'::text, 'agreed'::text, 'declined'::text, 'taken_back'::text])));
alter table schedule_change add constraint schedule_change_why_check CHECK ((length(why) <= 500));
alter table schedule_run add constraint schedule_run_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id);
alter table schedule_run add constraint schedule_run_check CHECK ((((plan IS NULL) = (state = ANY (ARRAY['working'::text, 'stopped'::text, 'failed'::text]))) OR (state = 'discarded'::text)));
alter table schedule_run add constraint schedule_run_done_check CHECK (((done >= (0)::double precision) AND (done <= (1)::double precision)));
alter table schedule_run add constraint schedule_run_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id);
alter table schedule_run add constraint schedule_run_pkey PRIMARY KEY (id);
alter table schedule_run add constraint schedule_run_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table schedule_run add constraint schedule_run_state_check CHECK ((state = ANY (ARRAY['working'::text, 'proposed'::text, 'taken'::text, 'discarded'::text, 'stopped'::text, 'failed'::text])));
alter table schedule_sharing add constraint schedule_sharing_pkey PRIMARY KEY (review_id);
alter table schedule_sharing add constraint schedule_sharing_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table schedule_sharing add constraint schedule_sharing_shared_by_fkey FOREIGN KEY (shared_by) REFERENCES person(id);
alter table schema_migration add constraint schema_migration_pkey PRIMARY KEY (name);
alter table school add constraint school_fsm_percent_check CHECK (((fsm_percent >= (0)::numeric) AND (fsm_percent <= (100)::numeric)));
alter table school add constraint school_pkey PRIMARY KEY (urn);
alter table school add constraint school_presence_check CHECK ((presence = ANY (ARRAY['in the latest file'::text, 'not in the latest file'::text])));
alter table school add constraint school_pupils_check CHECK ((pupils >= 0));
alter table school_membership add constraint school_membership_check CHECK (((left_on IS NULL) OR (joined_on IS NULL) OR (left_on >= (joined_on - 1))));
alter table school_membership add constraint school_membership_pkey PRIMARY KEY (id);
alter table school_membership add constraint school_membership_presence_check CHECK ((presence = ANY (ARRAY['in the latest file'::text, 'not in the latest file'::text])));
alter table school_membership add constraint school_membership_trust_id_fkey FOREIGN KEY (trust_id) REFERENCES trust(id);
alter table school_membership add constraint school_membership_urn_fkey FOREIGN KEY (urn) REFERENCES school(urn);
alter table school_need add constraint school_need_meeting_check CHECK ((length(meeting) <= 300));
alter table school_need add constraint school_need_minutes_check CHECK (((minutes >= 30) AND (minutes <= 480)));
alter table school_need add constraint school_need_pkey PRIMARY KEY (review_id, urn);
alter table school_need add constraint school_need_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table school_need add constraint school_need_reviewers_check CHECK ((reviewers = ANY (ARRAY[1, 2])));
alter table school_need add constraint school_need_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id);
alter table school_need add constraint school_need_urn_fkey FOREIGN KEY (urn) REFERENCES school(urn);
alter table school_need add constraint school_need_visit_check CHECK ((visit = ANY (ARRAY['must'::text, 'may'::text, 'never'::text])));
alter table sealed_round add constraint sealed_round_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES person(id);
alter table sealed_round add constraint sealed_round_check CHECK (((opened_at IS NOT NULL) OR (opened_views = '{}'::uuid[])));
alter table sealed_round add constraint sealed_round_pkey PRIMARY KEY (id);
alter table sealed_round add constraint sealed_round_question_id_fkey FOREIGN KEY (question_id) REFERENCES key_question(id);
alter table sealed_round add constraint sealed_round_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table sealed_view add constraint sealed_view_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table sealed_view add constraint sealed_view_pkey PRIMARY KEY (round_id, person_id);
alter table sealed_view add constraint sealed_view_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table sealed_view add constraint sealed_view_round_id_fkey FOREIGN KEY (round_id) REFERENCES sealed_round(id);
alter table sealed_view add constraint sealed_view_stands_on_check CHECK ((length(stands_on) <= 2000));
alter table sealed_view add constraint sealed_view_thinks_check CHECK (((length(TRIM(BOTH FROM thinks)) >= 5) AND (length(TRIM(BOTH FROM thinks)) <= 1000)));
alter table session add constraint session_check CHECK ((ends > starts));
alter table session add constraint session_day_check CHECK ((day = ANY (ARRAY[1, 2, 3])));
alter table session add constraint session_how_check CHECK ((how = ANY (ARRAY['in_person'::text, 'telephone'::text, 'video'::text])));
alter table session add constraint session_interview_need_id_fkey FOREIGN KEY (interview_need_id) REFERENCES interview_need(id) ON DELETE SET NULL;
alter table session add constraint session_kind_check CHECK ((kind = ANY (ARRAY['presentation'::text, 'refresher'::text, 'interview'::text, 'visit'::text, 'confer'::text, 'discussion'::text, 'challenge'::text, 'briefing'::text, 'together'::text, 'lunch'::text])));
alter table session add constraint session_pkey PRIMARY KEY (id);
alter table session add constraint session_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table session add constraint session_title_check CHECK (((length(TRIM(BOTH FROM title)) >= 1) AND (length(TRIM(BOTH FROM title)) <= 200)));
alter table session add constraint session_urn_fkey FOREIGN KEY (urn) REFERENCES school(urn);
alter table session_attendee add constraint session_attendee_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table session_attendee add constraint session_attendee_pkey PRIMARY KEY (session_id, person_id);
alter table session_attendee add constraint session_attendee_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table session_attendee add constraint session_attendee_session_id_fkey FOREIGN KEY (session_id) REFERENCES session(id) ON DELETE CASCADE;
alter table session_link add constraint session_link_link_check CHECK (((link ~ '^https://\S+$'::text) AND (length(link) <= 500)));
alter table session_link add constraint session_link_pkey PRIMARY KEY (session_id);
alter table session_link add constraint session_link_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table session_link add constraint session_link_session_id_fkey FOREIGN KEY (session_id) REFERENCES session(id) ON DELETE CASCADE;
alter table session_presence add constraint session_presence_check CHECK (((person_id IS NULL) = (length(TRIM(BOTH FROM name)) > 0)));
alter table session_presence add constraint session_presence_name_check CHECK ((length(name) <= 200));
alter table session_presence add constraint session_presence_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table session_presence add constraint session_presence_pkey PRIMARY KEY (id);
alter table session_presence add constraint session_presence_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table session_presence add constraint session_presence_session_id_fkey FOREIGN KEY (session_id) REFERENCES session(id) ON DELETE CASCADE;
alter table session_presence add constraint session_presence_session_id_person_id_key UNIQUE (session_id, person_id);
alter table session_presence add constraint session_presence_ticked_by_fkey FOREIGN KEY (ticked_by) REFERENCES person(id);
alter table structure_group add constraint structure_group_lead_urn_fkey FOREIGN KEY (lead_urn) REFERENCES school(urn);
alter table structure_group add constraint structure_group_leader_check CHECK ((length(leader) <= 120));
alter table structure_group add constraint structure_group_led_by_check CHECK ((length(led_by) <= 120));
alter table structure_group add constraint structure_group_name_check CHECK (((length(TRIM(BOTH FROM name)) >= 1) AND (length(TRIM(BOTH FROM name)) <= 80)));
alter table structure_group add constraint structure_group_pkey PRIMARY KEY (id);
alter table structure_group add constraint structure_group_review_id_fkey FOREIGN KEY (review_id) REFERENCES trust_structure(review_id);
alter table structure_group add constraint structure_group_review_id_id_key UNIQUE (review_id, id);
alter table structure_group add constraint structure_group_review_id_position_key UNIQUE (review_id, "position") DEFERRABLE INITIALLY DEFERRED;
alter table structure_post add constraint structure_post_holder_check CHECK ((length(holder) <= 120));
alter table structure_post add constraint structure_post_pkey PRIMARY KEY (id);
alter table structure_post add constraint structure_post_review_id_fkey FOREIGN KEY (review_id) REFERENCES trust_structure(review_id);
alter table structure_post add constraint structure_post_review_id_position_key UNIQUE (review_id, "position") DEFERRABLE INITIALLY DEFERRED;
alter table structure_post add constraint structure_post_title_check CHECK (((length(TRIM(BOTH FROM title)) >= 1) AND (length(TRIM(BOTH FROM title)) <= 120)));
alter table structure_question add constraint structure_question_answer_check CHECK ((length(answer) <= 2000));
alter table structure_question add constraint structure_question_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id);
alter table structure_question add constraint structure_question_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id);
alter table structure_question add constraint structure_question_body_check CHECK (((length(TRIM(BOTH FROM body)) >= 1) AND (length(TRIM(BOTH FROM body)) <= 1000)));
alter table structure_question add constraint structure_question_pkey PRIMARY KEY (id);
alter table structure_question add constraint structure_question_review_id_fkey FOREIGN KEY (review_id) REFERENCES trust_structure(review_id);
alter table structure_school add constraint structure_school_pkey PRIMARY KEY (review_id, urn);
alter table structure_school add constraint structure_school_review_id_fkey FOREIGN KEY (review_id) REFERENCES trust_structure(review_id);
alter table structure_school add constraint structure_school_review_id_group_id_fkey FOREIGN KEY (review_id, group_id) REFERENCES structure_group(review_id, id);
alter table structure_school add constraint structure_school_urn_fkey FOREIGN KEY (urn) REFERENCES school(urn);
alter table take_back add constraint take_back_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table take_back add constraint take_back_pkey PRIMARY KEY (id);
alter table take_back add constraint take_back_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table take_back add constraint take_back_words_check CHECK (((length(TRIM(BOTH FROM words)) >= 1) AND (length(TRIM(BOTH FROM words)) <= 2000)));
alter table team_room add constraint team_room_link_check CHECK (((link ~ '^https://\S+$'::text) AND (length(link) <= 500)));
alter table team_room add constraint team_room_pkey PRIMARY KEY (review_id);
alter table team_room add constraint team_room_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table team_room add constraint team_room_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id);
alter table trust add constraint trust_pkey PRIMARY KEY (id);
alter table trust add constraint trust_presence_check CHECK ((presence = ANY (ARRAY['in the latest file'::text, 'not in the latest file'::text])));
alter table trust add constraint trust_uid_key UNIQUE (uid);
alter table trust_post add constraint trust_post_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table trust_post add constraint trust_post_pkey PRIMARY KEY (id);
alter table trust_post add constraint trust_post_post_check CHECK ((post = ANY (ARRAY['chief_executive'::text, 'executive'::text, 'coordinator'::text, 'chair'::text, 'headteacher'::text])));
alter table trust_post add constraint trust_post_trust_id_fkey FOREIGN KEY (trust_id) REFERENCES trust(id);
alter table trust_post add constraint trust_post_urn_fkey FOREIGN KEY (urn) REFERENCES school(urn);
alter table trust_structure add constraint trust_structure_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES person(id);
alter table trust_structure add constraint trust_structure_check CHECK (((completed_at IS NULL) = (completed_by IS NULL)));
alter table trust_structure add constraint trust_structure_check1 CHECK (((changed_at IS NULL) = (changed_by IS NULL)));
alter table trust_structure add constraint trust_structure_completed_by_fkey FOREIGN KEY (completed_by) REFERENCES person(id);
alter table trust_structure add constraint trust_structure_funding_check CHECK ((funding = ANY (ARRAY['top_slice'::text, 'pooled'::text, 'mixed'::text, 'other'::text])));
alter table trust_structure add constraint trust_structure_funding_note_check CHECK ((length(funding_note) <= 600));
alter table trust_structure add constraint trust_structure_pkey PRIMARY KEY (review_id);
alter table trust_structure add constraint trust_structure_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table trust_structure add constraint trust_structure_shape_check CHECK ((shape = ANY (ARRAY['central'::text, 'hubs'::text, 'phase'::text, 'lead_schools'::text, 'federation'::text])));
alter table trust_structure add constraint trust_structure_started_by_fkey FOREIGN KEY (started_by) REFERENCES person(id);
alter table trust_structure add constraint trust_structure_support_check CHECK ((length(support) <= 2000));
alter table upload add constraint upload_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES person(id);
alter table upload add constraint upload_bytes_check CHECK ((bytes > 0));
alter table upload add constraint upload_check CHECK (((ended_at IS NULL) = (outcome IS NULL)));
alter table upload add constraint upload_check1 CHECK (((purpose = 'document'::text) = (request_id IS NOT NULL)));
alter table upload add constraint upload_name_check CHECK (((length(name) >= 1) AND (length(name) <= 300)));
alter table upload add constraint upload_note_check CHECK ((length(note) <= 300));
alter table upload add constraint upload_outcome_check CHECK ((outcome = ANY (ARRAY['kept'::text, 'already'::text, 'refused'::text, 'cancelled'::text])));
alter table upload add constraint upload_pkey PRIMARY KEY (id);
alter table upload add constraint upload_purpose_check CHECK ((purpose = ANY (ARRAY['document'::text, 'recording'::text, 'captions'::text])));
alter table upload add constraint upload_replaces_fkey FOREIGN KEY (replaces) REFERENCES document(id);
alter table upload add constraint upload_request_id_fkey FOREIGN KEY (request_id) REFERENCES document_request(id);
alter table upload add constraint upload_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);
alter table wish add constraint wish_body_check CHECK (((length(TRIM(BOTH FROM body)) >= 1) AND (length(TRIM(BOTH FROM body)) <= 2000)));
alter table wish add constraint wish_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table wish add constraint wish_pkey PRIMARY KEY (review_id, person_id);
alter table wish add constraint wish_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id);

-- Indexes

CREATE UNIQUE INDEX action_number ON public.action USING btree (review_id, number);
CREATE INDEX action_owner ON public.action USING btree (owner_id) WHERE (state = 'open'::text);
CREATE UNIQUE INDEX action_pkey ON public.action USING btree (id);
CREATE INDEX action_review ON public.action USING btree (review_id);
CREATE UNIQUE INDEX action_board_open ON public.action_board USING btree (review_id) WHERE (closed_at IS NULL);
CREATE UNIQUE INDEX action_board_pkey ON public.action_board USING btree (id);
CREATE INDEX action_board_review ON public.action_board USING btree (review_id);
CREATE INDEX action_link_action ON public.action_link USING btree (action_id);
CREATE INDEX action_link_person ON public.action_link USING btree (person_id);
CREATE UNIQUE INDEX action_link_pkey ON public.action_link USING btree (id);
CREATE INDEX action_link_review ON public.action_link USING btree (review_id);
CREATE UNIQUE INDEX action_link_token_sha256_key ON public.action_link USING btree (token_sha256);
CREATE INDEX action_progress_action ON public.action_progress USING btree (action_id, said_at);
CREATE UNIQUE INDEX action_progress_pkey ON public.action_progress USING btree (id);
CREATE INDEX action_progress_review ON public.action_progress USING btree (review_id);
CREATE INDEX action_progress_said_by ON public.action_progress USING btree (said_by);
CREATE INDEX action_reminder_person ON public.action_reminder USING btree (person_id);
CREATE UNIQUE INDEX action_reminder_pkey ON public.action_reminder USING btree (action_id, on_day);
CREATE INDEX action_reminder_review ON public.action_reminder USING btree (review_id);
CREATE UNIQUE INDEX area_of_focus_pkey ON public.area_of_focus USING btree (id);
CREATE UNIQUE INDEX area_of_focus_review_id_position_key ON public.area_of_focus USING btree (review_id, "position");
CREATE INDEX audit_actor ON public.audit USING btree (actor_id, id);
CREATE INDEX audit_at ON public.audit USING btree (at DESC);
CREATE UNIQUE INDEX audit_pkey ON public.audit USING btree (id);
CREATE INDEX audit_review ON public.audit USING btree (review_id, at DESC);
CREATE UNIQUE INDEX briefing_pkey ON public.briefing USING btree (id);
CREATE INDEX briefing_review ON public.briefing USING btree (review_id);
CREATE UNIQUE INDEX briefing_token_sha256_key ON public.briefing USING btree (token_sha256);
CREATE INDEX briefing_urn ON public.briefing USING btree (urn);
CREATE INDEX briefing_message_briefing ON public.briefing_message USING btree (briefing_id);
CREATE UNIQUE INDEX briefing_message_pkey ON public.briefing_message USING btree (id);
CREATE INDEX briefing_message_review ON public.briefing_message USING btree (review_id);
CREATE UNIQUE INDEX briefing_need_pkey ON public.briefing_need USING btree (briefing_id);
CREATE INDEX briefing_need_review ON public.briefing_need USING btree (review_id);
CREATE UNIQUE INDEX briefing_session_pkey ON public.briefing_session USING btree (briefing_id, session_id);
CREATE INDEX briefing_session_review ON public.briefing_session USING btree (review_id);
CREATE INDEX briefing_session_session ON public.briefing_session USING btree (session_id);
CREATE UNIQUE INDEX brought_story_once ON public.brought_story USING btree (review_id, action_id) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX brought_story_pkey ON public.brought_story USING btree (id);
CREATE INDEX brought_story_told ON public.brought_story USING btree (told_id);
CREATE UNIQUE INDEX calendar_feed_pkey ON public.calendar_feed USING btree (person_id);
CREATE UNIQUE INDEX calendar_feed_token_sha256_key ON public.calendar_feed USING btree (token_sha256);
CREATE INDEX calendar_sent_person ON public.calendar_sent USING btree (person_id);
CREATE UNIQUE INDEX calendar_sent_pkey ON public.calendar_sent USING btree (session_id, person_id);
CREATE INDEX calendar_sent_review ON public.calendar_sent USING btree (review_id);
CREATE UNIQUE INDEX certificate_number_key ON public.certificate USING btree (number);
CREATE UNIQUE INDEX certificate_pkey ON public.certificate USING btree (id);
CREATE UNIQUE INDEX certificate_standing ON public.certificate USING btree (review_id, person_id) WHERE (replaced_at IS NULL);
CREATE UNIQUE INDEX challenge_pkey ON public.challenge USING btree (review_id);
CREATE UNIQUE INDEX challenge_idea_pkey ON public.challenge_idea USING btree (id);
CREATE INDEX challenge_idea_review ON public.challenge_idea USING btree (review_id, put_at);
CREATE UNIQUE INDEX challenge_taken_idea_id_key ON public.challenge_taken USING btree (idea_id);
CREATE UNIQUE INDEX challenge_taken_pkey ON public.challenge_taken USING btree (id);
CREATE INDEX challenge_taken_review ON public.challenge_taken USING btree (review_id, taken_at);
CREATE INDEX change_told_action ON public.change_told USING btree (action_id);
CREATE UNIQUE INDEX change_told_pkey ON public.change_told USING btree (id);
CREATE UNIQUE INDEX change_told_version ON public.change_told USING btree (review_id, action_id, version) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX coaching_note_pkey ON public.coaching_note USING btree (id);
CREATE INDEX coaching_note_review ON public.coaching_note USING btree (review_id);
CREATE UNIQUE INDEX conflict_waiver_pkey ON public.conflict_waiver USING btree (member_id);
CREATE INDEX conflict_waiver_review ON public.conflict_waiver USING btree (review_id);
CREATE UNIQUE INDEX cost_assumption_pkey ON public.cost_assumption USING btree (single);
CREATE UNIQUE INDEX cost_estimate_pkey ON public.cost_estimate USING btree (id);
CREATE INDEX cost_estimate_review ON public.cost_estimate USING btree (review_id, made_at DESC);
CREATE INDEX cost_estimate_line_estimate ON public.cost_estimate_line USING btree (estimate_id);
CREATE INDEX cost_estimate_line_person ON public.cost_estimate_line USING btree (person_id);
CREATE UNIQUE INDEX cost_estimate_line_pkey ON public.cost_estimate_line USING btree (id);
CREATE INDEX cost_estimate_line_review ON public.cost_estimate_line USING btree (review_id, side);
CREATE UNIQUE INDEX cost_record_host ON public.cost_record USING btree (review_id) WHERE (side = 'host'::text);
CREATE INDEX cost_record_person ON public.cost_record USING btree (person_id);
CREATE UNIQUE INDEX cost_record_pkey ON public.cost_record USING btree (id);
CREATE UNIQUE INDEX cost_record_reviewer ON public.cost_record USING btree (review_id, person_id) WHERE (side = 'team'::text);
CREATE UNIQUE INDEX cpd_entry_pkey ON public.cpd_entry USING btree (review_id, person_id);
CREATE UNIQUE INDEX days_setting_pkey ON public.days_setting USING btree (review_id);
CREATE UNIQUE INDEX decline_reason_pkey ON public.decline_reason USING btree (member_id);
CREATE INDEX decline_reason_review ON public.decline_reason USING btree (review_id);
CREATE UNIQUE INDEX digest_day_pkey ON public.digest_day USING btree (person_id, day);
CREATE UNIQUE INDEX document_pkey ON public.document USING btree (id);
CREATE INDEX document_request_document ON public.document USING btree (request_id);
CREATE INDEX document_review ON public.document USING btree (review_id);
CREATE UNIQUE INDEX document_version ON public.document USING btree (lineage_id, version);
CREATE UNIQUE INDEX document_link_pkey ON public.document_link USING btree (id);
CREATE INDEX document_link_request ON public.document_link USING btree (request_id);
CREATE INDEX document_link_review ON public.document_link USING btree (review_id);
CREATE INDEX document_opening_lineage ON public.document_opening USING btree (lineage_id, person_id);
CREATE UNIQUE INDEX document_opening_pkey ON public.document_opening USING btree (document_id, person_id);
CREATE INDEX document_opening_reader ON public.document_opening USING btree (person_id, review_id);
CREATE INDEX document_opening_review ON public.document_opening USING btree (review_id);
CREATE UNIQUE INDEX document_request_pkey ON public.document_request USING btree (id);
CREATE UNIQUE INDEX document_request_review_id_position_key ON public.document_request USING btree (review_id, "position");
CREATE UNIQUE INDEX document_summary_pkey ON public.document_summary USING btree (lineage_id);
CREATE INDEX document_summary_review ON public.document_summary USING btree (review_id);
CREATE UNIQUE INDEX document_text_pkey ON public.document_text USING btree (document_id, place);
CREATE INDEX document_text_review ON public.document_text USING btree (review_id);
CREATE INDEX document_text_search ON public.document_text USING gin (search);
CREATE UNIQUE INDEX erasure_pkey ON public.erasure USING btree (review_id, kind);
CREATE UNIQUE INDEX evidence_note_id_review_id_attributable_key ON public.evidence_note USING btree (id, review_id, attributable);
CREATE UNIQUE INDEX evidence_note_pkey ON public.evidence_note USING btree (id);
CREATE INDEX evidence_note_review ON public.evidence_note USING btree (review_id);
CREATE UNIQUE INDEX evidence_note_question_pkey ON public.evidence_note_question USING btree (note_id, question_id);
CREATE INDEX evidence_note_question_review ON public.evidence_note_question USING btree (review_id);
CREATE INDEX evidence_note_source_author ON public.evidence_note_source USING btree (author_id);
CREATE UNIQUE INDEX evidence_note_source_pkey ON public.evidence_note_source USING btree (note_id);
CREATE INDEX evidence_note_source_review ON public.evidence_note_source USING btree (review_id);
CREATE INDEX evidence_photo_note ON public.evidence_photo USING btree (note_id);
CREATE UNIQUE INDEX evidence_photo_pkey ON public.evidence_photo USING btree (id);
CREATE INDEX evidence_photo_review ON public.evidence_photo USING btree (review_id);
CREATE UNIQUE INDEX evidence_photo_storage_key_key ON public.evidence_photo USING btree (storage_key);
CREATE INDEX field_device_person ON public.field_device USING btree (person_id);
CREATE UNIQUE INDEX field_device_pkey ON public.field_device USING btree (id, person_id);
CREATE UNIQUE INDEX finding_pkey ON public.finding USING btree (id);
CREATE INDEX finding_review ON public.finding USING btree (review_id);
CREATE UNIQUE INDEX finding_note_pkey ON public.finding_note USING btree (finding_id, note_id);
CREATE INDEX finding_note_review ON public.finding_note USING btree (review_id);
CREATE UNIQUE INDEX finding_view_pkey ON public.finding_view USING btree (finding_id, person_id);
CREATE INDEX finding_view_review ON public.finding_view USING btree (review_id);
CREATE UNIQUE INDEX host_named_pkey ON public.host_named USING btree (review_id);
CREATE UNIQUE INDEX host_reflection_pkey ON public.host_reflection USING btree (finding_id, author_id);
CREATE INDEX host_reflection_review ON public.host_reflection USING btree (review_id);
CREATE UNIQUE INDEX interview_need_pkey ON public.interview_need USING btree (id);
CREATE INDEX interview_need_review ON public.interview_need USING btree (review_id);
CREATE INDEX key_question_area ON public.key_question USING btree (area_id) WHERE (area_id IS NOT NULL);
CREATE UNIQUE INDEX key_question_pkey ON public.key_question USING btree (id);
CREATE UNIQUE INDEX key_question_review_id_position_key ON public.key_question USING btree (review_id, "position");
CREATE UNIQUE INDEX key_question_agreement_pkey ON public.key_question_agreement USING btree (wording_id, person_id);
CREATE INDEX key_question_agreement_review ON public.key_question_agreement USING btree (review_id);
CREATE UNIQUE INDEX key_question_comment_pkey ON public.key_question_comment USING btree (id);
CREATE INDEX key_question_comment_review ON public.key_question_comment USING btree (review_id);
CREATE UNIQUE INDEX key_question_freeze_pkey ON public.key_question_freeze USING btree (review_id);
CREATE UNIQUE INDEX key_question_wording_pkey ON public.key_question_wording USING btree (id);
CREATE UNIQUE INDEX key_question_wording_question_id_version_key ON public.key_question_wording USING btree (question_id, version);
CREATE INDEX key_question_wording_review ON public.key_question_wording USING btree (review_id);
CREATE UNIQUE INDEX known_drive_pkey ON public.known_drive USING btree (id);
CREATE UNIQUE INDEX known_drive_review_id_from_urn_to_urn_key ON public.known_drive USING btree (review_id, from_urn, to_urn) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX lead_feedback_pkey ON public.lead_feedback USING btree (review_id, person_id);
CREATE UNIQUE INDEX leading_observation_pkey ON public.leading_observation USING btree (id);
CREATE INDEX leading_observation_review ON public.leading_observation USING btree (review_id);
CREATE UNIQUE INDEX leading_statement_pkey ON public.leading_statement USING btree (review_id, lead_id);
CREATE INDEX mail_caused_by ON public.mail USING btree (caused_by, created_at DESC);
CREATE INDEX mail_created ON public.mail USING btree (created_at DESC);
CREATE INDEX mail_failed ON public.mail USING btree (failed_at) WHERE ((failed_at IS NOT NULL) AND (settled_at IS NULL));
CREATE UNIQUE INDEX mail_pkey ON public.mail USING btree (id);
CREATE INDEX mail_review ON public.mail USING btree (review_id, created_at DESC);
CREATE INDEX mail_to_person ON public.mail USING btree (to_person_id, created_at DESC);
CREATE UNIQUE INDEX mail_content_pkey ON public.mail_content USING btree (mail_id);
CREATE UNIQUE INDEX mail_preference_pkey ON public.mail_preference USING btree (person_id);
CREATE UNIQUE INDEX person_email ON public.person USING btree (email);
CREATE INDEX person_name ON public.person USING btree (name);
CREATE UNIQUE INDEX person_pkey ON public.person USING btree (id);
CREATE UNIQUE INDEX policy_acceptance_pkey ON public.policy_acceptance USING btree (person_id, kind, version);
CREATE INDEX policy_acceptance_version ON public.policy_acceptance USING btree (kind, version);
CREATE UNIQUE INDEX policy_text_pkey ON public.policy_text USING btree (kind, version);
CREATE INDEX pool_away_person ON public.pool_away USING btree (person_id);
CREATE UNIQUE INDEX pool_away_pkey ON public.pool_away USING btree (id);
CREATE UNIQUE INDEX pool_record_pkey ON public.pool_record USING btree (person_id);
CREATE UNIQUE INDEX precis_pkey ON public.precis USING btree (review_id);
CREATE UNIQUE INDEX precis_reading_pkey ON public.precis_reading USING btree (review_id, person_id);
CREATE UNIQUE INDEX presentation_pkey ON public.presentation USING btree (review_id);
CREATE UNIQUE INDEX presentation_file_current ON public.presentation_file USING btree (review_id, kind) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX presentation_file_pkey ON public.presentation_file USING btree (id);
CREATE INDEX presentation_file_review ON public.presentation_file USING btree (review_id);
CREATE UNIQUE INDEX presentation_opening_pkey ON public.presentation_opening USING btree (file_id, person_id);
CREATE INDEX presentation_opening_review ON public.presentation_opening USING btree (review_id);
CREATE UNIQUE INDEX price_book_pkey ON public.price_book USING btree (year_id);
CREATE UNIQUE INDEX programme_role_pkey ON public.programme_role USING btree (person_id, role);
CREATE UNIQUE INDEX programme_year_pkey ON public.programme_year USING btree (id);
CREATE UNIQUE INDEX question_amendment_one_open ON public.question_amendment USING btree (question_id) WHERE ((settled_at IS NULL) AND (turned_down_at IS NULL) AND (taken_back_at IS NULL));
CREATE UNIQUE INDEX question_amendment_pkey ON public.question_amendment USING btree (id);
CREATE INDEX question_amendment_review ON public.question_amendment USING btree (review_id);
CREATE UNIQUE INDEX quote_pkey ON public.quote USING btree (id);
CREATE UNIQUE INDEX quote_line_pkey ON public.quote_line USING btree (quote_id, review_id);
CREATE INDEX quote_line_review ON public.quote_line USING btree (review_id);
CREATE UNIQUE INDEX reconvene_day_pkey ON public.reconvene_day USING btree (id);
CREATE UNIQUE INDEX reconvene_trust_day_id_position_key ON public.reconvene_trust USING btree (day_id, "position");
CREATE UNIQUE INDEX reconvene_trust_pkey ON public.reconvene_trust USING btree (review_id);
CREATE UNIQUE INDEX register_edition_pkey ON public.register_edition USING btree (single);
CREATE INDEX register_import_brought_by ON public.register_import USING btree (brought_by);
CREATE INDEX register_import_created ON public.register_import USING btree (created_at DESC);
CREATE UNIQUE INDEX register_import_one_at_a_time ON public.register_import USING btree ((true)) WHERE (state = 'applying'::text);
CREATE UNIQUE INDEX register_import_pkey ON public.register_import USING btree (id);
CREATE UNIQUE INDEX register_import_file_pkey ON public.register_import_file USING btree (import_id, "position");
CREATE UNIQUE INDEX register_import_progress_pkey ON public.register_import_progress USING btree (import_id);
CREATE INDEX register_import_row_change ON public.register_import_row USING btree (import_id, subject, change, "position");
CREATE UNIQUE INDEX register_import_row_pkey ON public.register_import_row USING btree (import_id, "position");
CREATE INDEX relationship_person ON public.relationship USING btree (person_id);
CREATE UNIQUE INDEX relationship_pkey ON public.relationship USING btree (id);
CREATE INDEX relationship_trust ON public.relationship USING btree (trust_id);
CREATE UNIQUE INDEX report_pkey ON public.report USING btree (review_id);
CREATE UNIQUE INDEX report_block_pkey ON public.report_block USING btree (id);
CREATE INDEX report_block_review ON public.report_block USING btree (review_id);
CREATE UNIQUE INDEX report_block_section_id_position_key ON public.report_block USING btree (section_id, "position");
CREATE INDEX report_citation_block ON public.report_citation USING btree (block_id);
CREATE INDEX report_citation_finding ON public.report_citation USING btree (finding_id) WHERE (finding_id IS NOT NULL);
CREATE INDEX report_citation_note ON public.report_citation USING btree (note_id) WHERE (note_id IS NOT NULL);
CREATE UNIQUE INDEX report_citation_pkey ON public.report_citation USING btree (id);
CREATE INDEX report_citation_review ON public.report_citation USING btree (review_id);
CREATE INDEX report_comment_answers ON public.report_comment USING btree (answers) WHERE (answers IS NOT NULL);
CREATE UNIQUE INDEX report_comment_pkey ON public.report_comment USING btree (id);
CREATE INDEX report_comment_review ON public.report_comment USING btree (review_id);
CREATE UNIQUE INDEX report_group_share_current ON public.report_group_share USING btree (review_id, people) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX report_group_share_pkey ON public.report_group_share USING btree (id);
CREATE UNIQUE INDEX report_handover_pkey ON public.report_handover USING btree (id);
CREATE INDEX report_handover_review ON public.report_handover USING btree (review_id, at);
CREATE UNIQUE INDEX report_key_pkey ON public.report_key USING btree (review_id);
CREATE UNIQUE INDEX report_link_pkey ON public.report_link USING btree (id);
CREATE INDEX report_link_review ON public.report_link USING btree (review_id);
CREATE UNIQUE INDEX report_link_token_sha256_key ON public.report_link USING btree (token_sha256);
CREATE INDEX report_link_pass_link ON public.report_link_pass USING btree (link_id);
CREATE UNIQUE INDEX report_link_pass_pass_sha256_key ON public.report_link_pass USING btree (pass_sha256);
CREATE UNIQUE INDEX report_link_pass_pkey ON public.report_link_pass USING btree (id);
CREATE INDEX report_opening_link ON public.report_opening USING btree (link_id);
CREATE UNIQUE INDEX report_opening_pkey ON public.report_opening USING btree (id);
CREATE INDEX report_opening_review ON public.report_opening USING btree (review_id, opened_at DESC);
CREATE UNIQUE INDEX report_overrule_block_id_kind_words_key ON public.report_overrule USING btree (block_id, kind, words);
CREATE UNIQUE INDEX report_overrule_pkey ON public.report_overrule USING btree (id);
CREATE INDEX report_overrule_review ON public.report_overrule USING btree (review_id);
CREATE UNIQUE INDEX report_publication_current ON public.report_publication USING btree (review_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX report_publication_pkey ON public.report_publication USING btree (id);
CREATE UNIQUE INDEX report_quality_reader_current ON public.report_quality_reader USING btree (review_id) WHERE (ended_at IS NULL);
CREATE INDEX report_quality_reader_person ON public.report_quality_reader USING btree (person_id);
CREATE UNIQUE INDEX report_quality_reader_pkey ON public.report_quality_reader USING btree (id);
CREATE UNIQUE INDEX report_section_pkey ON public.report_section USING btree (id);
CREATE UNIQUE INDEX report_section_review_id_position_key ON public.report_section USING btree (review_id, "position");
CREATE UNIQUE INDEX report_share_current ON public.report_share USING btree (review_id, person_id) WHERE (ended_at IS NULL);
CREATE INDEX report_share_person ON public.report_share USING btree (person_id);
CREATE UNIQUE INDEX report_share_pkey ON public.report_share USING btree (id);
CREATE UNIQUE INDEX report_sources_pkey ON public.report_sources USING btree (review_id);
CREATE UNIQUE INDEX report_update_pkey ON public.report_update USING btree (id);
CREATE INDEX report_update_review ON public.report_update USING btree (review_id, id);
CREATE UNIQUE INDEX report_writer_current ON public.report_writer USING btree (review_id, person_id) WHERE (ended_at IS NULL);
CREATE INDEX report_writer_person ON public.report_writer USING btree (person_id);
CREATE UNIQUE INDEX report_writer_pkey ON public.report_writer USING btree (id);
CREATE UNIQUE INDEX retention_hold_open ON public.retention_hold USING btree (review_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX retention_hold_pkey ON public.retention_hold USING btree (id);
CREATE UNIQUE INDEX retention_rule_pkey ON public.retention_rule USING btree (id);
CREATE INDEX review_day1 ON public.review USING btree (day1);
CREATE UNIQUE INDEX review_pkey ON public.review USING btree (id);
CREATE INDEX review_trust ON public.review USING btree (trust_id);
CREATE UNIQUE INDEX review_member_current ON public.review_member USING btree (review_id, person_id) WHERE (state = ANY (ARRAY['invited'::text, 'accepted'::text]));
CREATE UNIQUE INDEX review_member_one_lead ON public.review_member USING btree (review_id) WHERE ((role = 'lead_reviewer'::text) AND (state = ANY (ARRAY['invited'::text, 'accepted'::text])));
CREATE INDEX review_member_person ON public.review_member USING btree (person_id, state);
CREATE UNIQUE INDEX review_member_pkey ON public.review_member USING btree (id);
CREATE INDEX review_need_group ON public.review_need USING btree (group_name);
CREATE UNIQUE INDEX review_need_pkey ON public.review_need USING btree (review_id);
CREATE UNIQUE INDEX review_step_pkey ON public.review_step USING btree (review_id, key);
CREATE UNIQUE INDEX review_template_kind_version_key ON public.review_template USING btree (kind, version);
CREATE UNIQUE INDEX review_template_one_draft ON public.review_template USING btree (kind) WHERE (state = 'draft'::text);
CREATE UNIQUE INDEX review_template_pkey ON public.review_template USING btree (id);
CREATE UNIQUE INDEX review_window_pkey ON public.review_window USING btree (id);
CREATE UNIQUE INDEX review_window_review_id_day1_day2_day3_key ON public.review_window USING btree (review_id, day1, day2, day3);
CREATE UNIQUE INDEX reviewer_away_pkey ON public.reviewer_away USING btree (id);
CREATE INDEX reviewer_away_review ON public.reviewer_away USING btree (review_id, person_id);
CREATE UNIQUE INDEX round_pkey ON public.round USING btree (id);
CREATE UNIQUE INDEX round_year_id_term_key ON public.round USING btree (year_id, term);
CREATE UNIQUE INDEX round_left_out_pkey ON public.round_left_out USING btree (round_id, review_id);
CREATE INDEX round_left_out_review ON public.round_left_out USING btree (review_id);
CREATE UNIQUE INDEX round_move_pkey ON public.round_move USING btree (id);
CREATE INDEX round_move_round ON public.round_move USING btree (round_id, moved_at DESC);
CREATE UNIQUE INDEX round_plan_pkey ON public.round_plan USING btree (round_id);
CREATE INDEX round_seat_person ON public.round_seat USING btree (person_id);
CREATE UNIQUE INDEX round_seat_pkey ON public.round_seat USING btree (id);
CREATE UNIQUE INDEX round_seat_review_id_person_id_key ON public.round_seat USING btree (review_id, person_id);
CREATE INDEX round_seat_round ON public.round_seat USING btree (round_id);
CREATE UNIQUE INDEX round_work_pkey ON public.round_work USING btree (round_id);
CREATE UNIQUE INDEX safeguarding_contact_pkey ON public.safeguarding_contact USING btree (review_id, urn);
CREATE UNIQUE INDEX safeguarding_referral_pkey ON public.safeguarding_referral USING btree (id);
CREATE INDEX safeguarding_referral_review ON public.safeguarding_referral USING btree (review_id);
CREATE UNIQUE INDEX schedule_change_pkey ON public.schedule_change USING btree (id);
CREATE INDEX schedule_change_review ON public.schedule_change USING btree (review_id, made_at DESC);
CREATE UNIQUE INDEX schedule_run_one_at_a_time ON public.schedule_run USING btree (review_id) WHERE (state = ANY (ARRAY['working'::text, 'proposed'::text]));
CREATE UNIQUE INDEX schedule_run_pkey ON public.schedule_run USING btree (id);
CREATE INDEX schedule_run_review ON public.schedule_run USING btree (review_id, asked_at DESC);
CREATE UNIQUE INDEX schedule_sharing_pkey ON public.schedule_sharing USING btree (review_id);
CREATE UNIQUE INDEX schema_migration_pkey ON public.schema_migration USING btree (name);
CREATE UNIQUE INDEX school_pkey ON public.school USING btree (urn);
CREATE UNIQUE INDEX school_membership_current ON public.school_membership USING btree (urn, trust_id) WHERE (left_on IS NULL);
CREATE UNIQUE INDEX school_membership_pkey ON public.school_membership USING btree (id);
CREATE INDEX school_membership_trust ON public.school_membership USING btree (trust_id);
CREATE INDEX school_membership_urn ON public.school_membership USING btree (urn);
CREATE UNIQUE INDEX school_need_pkey ON public.school_need USING btree (review_id, urn);
CREATE UNIQUE INDEX sealed_round_pkey ON public.sealed_round USING btree (id);
CREATE INDEX sealed_round_review ON public.sealed_round USING btree (review_id);
CREATE UNIQUE INDEX sealed_round_waiting ON public.sealed_round USING btree (question_id) WHERE (opened_at IS NULL);
CREATE UNIQUE INDEX sealed_view_pkey ON public.sealed_view USING btree (round_id, person_id);
CREATE INDEX sealed_view_review ON public.sealed_view USING btree (review_id);
CREATE INDEX session_interview_need ON public.session USING btree (interview_need_id);
CREATE UNIQUE INDEX session_pkey ON public.session USING btree (id);
CREATE INDEX session_review ON public.session USING btree (review_id, day, starts);
CREATE UNIQUE INDEX session_attendee_pkey ON public.session_attendee USING btree (session_id, person_id);
CREATE INDEX session_attendee_review ON public.session_attendee USING btree (review_id);
CREATE UNIQUE INDEX session_link_pkey ON public.session_link USING btree (session_id);
CREATE INDEX session_link_review ON public.session_link USING btree (review_id);
CREATE UNIQUE INDEX session_presence_pkey ON public.session_presence USING btree (id);
CREATE INDEX session_presence_review ON public.session_presence USING btree (review_id);
CREATE UNIQUE INDEX session_presence_session_id_person_id_key ON public.session_presence USING btree (session_id, person_id);
CREATE UNIQUE INDEX structure_group_pkey ON public.structure_group USING btree (id);
CREATE UNIQUE INDEX structure_group_review_id_id_key ON public.structure_group USING btree (review_id, id);
CREATE UNIQUE INDEX structure_group_review_id_position_key ON public.structure_group USING btree (review_id, "position");
CREATE UNIQUE INDEX structure_post_pkey ON public.structure_post USING btree (id);
CREATE UNIQUE INDEX structure_post_review_id_position_key ON public.structure_post USING btree (review_id, "position");
CREATE UNIQUE INDEX structure_question_pkey ON public.structure_question USING btree (id);
CREATE INDEX structure_question_review ON public.structure_question USING btree (review_id);
CREATE INDEX structure_school_group ON public.structure_school USING btree (review_id, group_id);
CREATE UNIQUE INDEX structure_school_pkey ON public.structure_school USING btree (review_id, urn);
CREATE INDEX take_back_person ON public.take_back USING btree (person_id, review_id);
CREATE UNIQUE INDEX take_back_pkey ON public.take_back USING btree (id);
CREATE INDEX take_back_review ON public.take_back USING btree (review_id);
CREATE UNIQUE INDEX team_room_pkey ON public.team_room USING btree (review_id);
CREATE INDEX trust_name ON public.trust USING btree (name COLLATE "en-GB-x-icu");
CREATE UNIQUE INDEX trust_pkey ON public.trust USING btree (id);
CREATE UNIQUE INDEX trust_slug ON public.trust USING btree (slug);
CREATE UNIQUE INDEX trust_uid_key ON public.trust USING btree (uid);
CREATE UNIQUE INDEX trust_post_current ON public.trust_post USING btree (person_id, trust_id, post) WHERE (until IS NULL);
CREATE INDEX trust_post_person ON public.trust_post USING btree (person_id);
CREATE UNIQUE INDEX trust_post_pkey ON public.trust_post USING btree (id);
CREATE INDEX trust_post_trust ON public.trust_post USING btree (trust_id);
CREATE UNIQUE INDEX trust_structure_pkey ON public.trust_structure USING btree (review_id);
CREATE INDEX upload_begun ON public.upload USING btree (begun_at);
CREATE UNIQUE INDEX upload_pkey ON public.upload USING btree (id);
CREATE INDEX upload_review ON public.upload USING btree (review_id);
CREATE INDEX upload_sender ON public.upload USING btree (begun_by);
CREATE UNIQUE INDEX wish_pkey ON public.wish USING btree (review_id, person_id);
CREATE UNIQUE INDEX account_pkey ON auth.account USING btree (id);
CREATE UNIQUE INDEX "account_providerId_accountId_key" ON auth.account USING btree ("providerId", "accountId");
CREATE INDEX account_user ON auth.account USING btree ("userId");
CREATE UNIQUE INDEX "passkey_credentialID_key" ON auth.passkey USING btree ("credentialID");
CREATE UNIQUE INDEX passkey_pkey ON auth.passkey USING btree (id);
CREATE INDEX passkey_user ON auth.passkey USING btree ("userId");
CREATE UNIQUE INDEX rate_limit_key_key ON auth.rate_limit USING btree (key);
CREATE UNIQUE INDEX rate_limit_pkey ON auth.rate_limit USING btree (id);
CREATE INDEX session_of_user ON auth.session USING btree ("userId");
CREATE UNIQUE INDEX session_pkey ON auth.session USING btree (id);
CREATE UNIQUE INDEX session_token_key ON auth.session USING btree (token);
CREATE UNIQUE INDEX user_email_key ON auth."user" USING btree (email);
CREATE UNIQUE INDEX user_pkey ON auth."user" USING btree (id);
CREATE INDEX verification_identifier ON auth.verification USING btree (identifier);
CREATE UNIQUE INDEX verification_pkey ON auth.verification USING btree (id);

-- Row-level security

action: row security t, forced t
action_board: row security t, forced t
action_link: row security t, forced t
action_progress: row security t, forced t
action_reminder: row security t, forced t
area_of_focus: row security t, forced t
audit: row security t, forced t
auth."user": row security t, forced t
auth.account: row security t, forced t
auth.passkey: row security t, forced t
auth.rate_limit: row security t, forced t
auth.session: row security t, forced t
auth.verification: row security t, forced t
briefing: row security t, forced t
briefing_message: row security t, forced t
briefing_need: row security t, forced t
briefing_session: row security t, forced t
brought_story: row security t, forced t
calendar_feed: row security t, forced t
calendar_sent: row security t, forced t
certificate: row security t, forced t
challenge: row security t, forced t
challenge_idea: row security t, forced t
challenge_taken: row security t, forced t
change_told: row security t, forced t
coaching_note: row security t, forced t
conflict_waiver: row security t, forced t
cost_assumption: row security t, forced t
cost_estimate: row security t, forced t
cost_estimate_line: row security t, forced t
cost_record: row security t, forced t
cpd_entry: row security t, forced t
days_setting: row security t, forced t
decline_reason: row security t, forced t
digest_day: row security t, forced t
document: row security t, forced t
document_link: row security t, forced t
document_opening: row security t, forced t
document_request: row security t, forced t
document_summary: row security t, forced t
document_text: row security t, forced t
erasure: row security t, forced t
evidence_note: row security t, forced t
evidence_note_question: row security t, forced t
evidence_note_source: row security t, forced t
evidence_photo: row security t, forced t
field_device: row security t, forced t
finding: row security t, forced t
finding_note: row security t, forced t
finding_view: row security t, forced t
host_named: row security t, forced t
host_reflection: row security t, forced t
interview_need: row security t, forced t
key_question: row security t, forced t
key_question_agreement: row security t, forced t
key_question_comment: row security t, forced t
key_question_freeze: row security t, forced t
key_question_wording: row security t, forced t
known_drive: row security t, forced t
lead_feedback: row security t, forced t
leading_observation: row security t, forced t
leading_statement: row security t, forced t
mail: row security t, forced t
mail_content: row security t, forced t
mail_preference: row security t, forced t
person: row security t, forced t
policy_acceptance: row security t, forced t
policy_text: row security t, forced t
pool_away: row security t, forced t
pool_record: row security t, forced t
precis: row security t, forced t
precis_reading: row security t, forced t
presentation: row security t, forced t
presentation_file: row security t, forced t
presentation_opening: row security t, forced t
price_book: row security t, forced t
programme_role: row security t, forced t
programme_year: row security t, forced t
question_amendment: row security t, forced t
quote: row security t, forced t
quote_line: row security t, forced t
reconvene_day: row security t, forced t
reconvene_trust: row security t, forced t
register_edition: row security t, forced t
register_import: row security t, forced t
register_import_file: row security t, forced t
register_import_progress: row security t, forced t
register_import_row: row security t, forced t
relationship: row security t, forced t
report: row security t, forced t
report_block: row security t, forced t
report_citation: row security t, forced t
report_comment: row security t, forced t
report_group_share: row security t, forced t
report_handover: row security t, forced t
report_key: row security t, forced t
report_link: row security t, forced t
report_link_pass: row security t, forced t
report_opening: row security t, forced t
report_overrule: row security t, forced t
report_publication: row security t, forced t
report_quality_reader: row security t, forced t
report_section: row security t, forced t
report_share: row security t, forced t
report_sources: row security t, forced t
report_update: row security t, forced t
report_writer: row security t, forced t
retention_hold: row security t, forced t
retention_rule: row security t, forced t
review: row security t, forced t
review_member: row security t, forced t
review_need: row security t, forced t
review_step: row security t, forced t
review_template: row security t, forced t
review_window: row security t, forced t
reviewer_away: row security t, forced t
round: row security t, forced t
round_left_out: row security t, forced t
round_move: row security t, forced t
round_plan: row security t, forced t
round_seat: row security t, forced t
round_work: row security t, forced t
safeguarding_contact: row security t, forced t
safeguarding_referral: row security t, forced t
schedule_change: row security t, forced t
schedule_run: row security t, forced t
schedule_sharing: row security t, forced t
schema_migration: row security t, forced t
school: row security t, forced t
school_membership: row security t, forced t
school_need: row security t, forced t
sealed_round: row security t, forced t
sealed_view: row security t, forced t
session: row security t, forced t
session_attendee: row security t, forced t
session_link: row security t, forced t
session_presence: row security t, forced t
structure_group: row security t, forced t
structure_post: row security t, forced t
structure_question: row security t, forced t
structure_school: row security t, forced t
take_back: row security t, forced t
team_room: row security t, forced t
trust: row security t, forced t
trust_post: row security t, forced t
trust_structure: row security t, forced t
upload: row security t, forced t
wish: row security t, forced t

-- Policies

create policy host on public.action for select to public
  using ((review_id IN ( SELECT access.host_reviews() AS host_reviews)));
create policy owner on public.action for select to public
  using ((owner_id = ( SELECT access.actor() AS actor)));
create policy trustees on public.action for select to public
  using ((review_id IN ( SELECT access.boards_of_actor() AS boards_of_actor)));
create policy writing_insert on public.action for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.action for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.action_board for select to public
  using ((review_id IN ( SELECT access.host_reviews() AS host_reviews)));
create policy trustees on public.action_board for select to public
  using (((closed_at IS NULL) AND (review_id IN ( SELECT access.boards_of_actor() AS boards_of_actor))));
create policy writing_insert on public.action_board for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.action_board for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy writing_insert on public.action_link for insert to public
  with check (( SELECT access.writing() AS writing));
create policy host on public.action_progress for select to public
  using ((review_id IN ( SELECT access.host_reviews() AS host_reviews)));
create policy owner on public.action_progress for select to public
  using ((action_id IN ( SELECT access.own_actions() AS own_actions)));
create policy writing_delete on public.action_progress for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.action_progress for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.action_progress for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.action_reminder for select to public
  using ((review_id IN ( SELECT access.host_reviews() AS host_reviews)));
create policy owner on public.action_reminder for select to public
  using ((action_id IN ( SELECT access.own_actions() AS own_actions)));
create policy writing_insert on public.action_reminder for insert to public
  with check (( SELECT access.writing() AS writing));
create policy joined on public.area_of_focus for select to public
  using ((review_id IN ( SELECT access.joined_reviews() AS joined_reviews)));
create policy writing_insert on public.area_of_focus for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.area_of_focus for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.audit for select to public
  using ((('central'::text = ANY (audience)) AND ( SELECT access.central() AS central)));
create policy host on public.audit for select to public
  using ((('host'::text = ANY (audience)) AND (review_id IN ( SELECT access.host_reviews() AS host_reviews))));
create policy self on public.audit for select to public
  using ((actor_id = ( SELECT access.actor() AS actor)));
create policy team on public.audit for select to public
  using ((('team'::text = ANY (audience)) AND (review_id IN ( SELECT access.team_reviews() AS team_reviews))));
create policy writing_insert on public.audit for insert to public
  with check (( SELECT access.writing() AS writing));
create policy organisers on public.briefing for select to public
  using ((review_id IN ( SELECT access.briefing_reviews() AS briefing_reviews)));
create policy writing_insert on public.briefing for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.briefing for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy lead on public.briefing_message for select to public
  using ((review_id IN ( SELECT access.open_reviews_as(ARRAY['lead_reviewer'::text]) AS open_reviews_as)));
create policy writing_insert on public.briefing_message for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.briefing_message for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy organisers on public.briefing_need for select to public
  using ((review_id IN ( SELECT access.briefing_reviews() AS briefing_reviews)));
create policy writing_insert on public.briefing_need for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.briefing_need for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy organisers on public.briefing_session for select to public
  using ((review_id IN ( SELECT access.briefing_reviews() AS briefing_reviews)));
create policy writing_insert on public.briefing_session for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.briefing_session for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.brought_story for select to public
  using ((review_id IN ( SELECT access.host_reviews() AS host_reviews)));
create policy others on public.brought_story for select to public
  using ((review_id IN ( SELECT access.brought_to_actor() AS brought_to_actor)));
create policy writing_delete on public.brought_story for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.brought_story for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.brought_story for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy self on public.calendar_feed for select to public
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy writing_insert on public.calendar_feed for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.calendar_feed for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy calendar on public.calendar_sent for select to public
  using ((( SELECT access.job() AS job) = 'send-calendar'::text));
create policy writing_insert on public.calendar_sent for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.calendar_sent for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy self on public.certificate for select to public
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy writing_insert on public.certificate for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.certificate for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.challenge for select to public
  using ((review_id IN ( SELECT access.host_reviews() AS host_reviews)));
create policy team on public.challenge for select to public
  using ((review_id IN ( SELECT access.team_reviews() AS team_reviews)));
create policy writing_insert on public.challenge for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.challenge for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.challenge_idea for select to public
  using ((review_id IN ( SELECT access.host_reviews() AS host_reviews)));
create policy team on public.challenge_idea for select to public
  using ((review_id IN ( SELECT access.team_reviews() AS team_reviews)));
create policy writing_insert on public.challenge_idea for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.challenge_idea for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.challenge_taken for select to public
  using ((review_id IN ( SELECT access.host_reviews() AS host_reviews)));
create policy team on public.challenge_taken for select to public
  using ((review_id IN ( SELECT access.team_reviews() AS team_reviews)));
create policy writing_delete on public.challenge_taken for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.challenge_taken for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.challenge_taken for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.change_told for select to public
  using ((review_id IN ( SELECT access.host_reviews() AS host_reviews)));
create policy others on public.change_told for select to public
  using ((id IN ( SELECT access.told_to_actor() AS told_to_actor)));
create policy owner on public.change_told for select to public
  using ((action_id IN ( SELECT access.own_actions() AS own_actions)));
create policy writing_insert on public.change_told for insert to public
  with check (( SELECT access.writing() AS writing));
create policy the_two on public.coaching_note for select to public
  using (((( SELECT access.actor() AS actor) = lead_id) OR (( SELECT access.actor() AS actor) = reviewer_id)));
create policy writing_insert on public.coaching_note for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.coaching_note for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.conflict_waiver for select to public
  using (( SELECT access.central() AS central));
create policy writing_insert on public.conflict_waiver for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.conflict_waiver for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy signed_in on public.cost_assumption for select to public
  using ((( SELECT access.actor() AS actor) IS NOT NULL));
create policy writing_insert on public.cost_assumption for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.cost_assumption for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.cost_estimate for select to public
  using (( SELECT access.central() AS central));
create policy joined on public.cost_estimate for select to public
  using ((review_id IN ( SELECT access.joined_reviews() AS joined_reviews)));
create policy writing_insert on public.cost_estimate for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.cost_estimate for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.cost_estimate_line for select to public
  using (( SELECT access.central() AS central));
create policy host on public.cost_estimate_line for select to public
  using (((side = 'host'::text) AND (review_id IN ( SELECT access.host_side() AS host_side))));
create policy own on public.cost_estimate_line for select to public
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy writing_insert on public.cost_estimate_line for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.cost_estimate_line for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.cost_record for select to public
  using (( SELECT access.central() AS central));
create policy host on public.cost_record for select to public
  using (((side = 'host'::text) AND (review_id IN ( SELECT access.host_side() AS host_side))));
create policy own on public.cost_record for select to public
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy writing_insert on public.cost_record for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.cost_record for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy self on public.cpd_entry for select to public
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy writing_insert on public.cpd_entry for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.cpd_entry for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy schedules on public.days_setting for select to public
  using ((review_id IN ( SELECT access.schedules() AS schedules)));
create policy writing_insert on public.days_setting for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.days_setting for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.decline_reason for select to public
  using (( SELECT access.central() AS central));
create policy self on public.decline_reason for select to public
  using ((member_id IN ( SELECT review_member.id
   FROM review_member
  WHERE (review_member.person_id = ( SELECT access.actor() AS actor)))));
create policy writing_insert on public.decline_reason for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.decline_reason for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy self on public.digest_day for select to public
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy writing_insert on public.digest_day for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.digest_day for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.document for select to public
  using ((review_id IN ( SELECT access.reviews_as(ARRAY['host_lead'::text, 'host_leader'::text, 'coordinator'::text]) AS reviews_as)));
create policy read_document on public.document for select to public
  using (((removed_at IS NULL) AND (( SELECT access.job() AS job) = 'read-document'::text)));
create policy team on public.document for select to public
  using (((removed_at IS NULL) AND (replaced_at IS NULL) AND (review_id IN ( SELECT access.reading_reviews() AS reading_reviews))));
create policy writing_insert on public.document for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.document for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.document_link for select to public
  using ((review_id IN ( SELECT access.reviews_as(ARRAY['host_lead'::text, 'host_leader'::text, 'coordinator'::text]) AS reviews_as)));
create policy team on public.document_link for select to public
  using (((removed_at IS NULL) AND (review_id IN ( SELECT access.reading_reviews() AS reading_reviews))));
create policy writing_insert on public.document_link for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.document_link for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.document_opening for select to public
  using ((review_id IN ( SELECT access.reviews_as(ARRAY['host_lead'::text, 'host_leader'::text, 'coordinator'::text]) AS reviews_as)));
create policy self on public.document_opening for select to public
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy writing_insert on public.document_opening for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.document_opening for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.document_request for select to public
  using ((review_id IN ( SELECT access.reviews_as(ARRAY['host_lead'::text, 'host_leader'::text, 'coordinator'::text]) AS reviews_as)));
create policy team on public.document_request for select to public
  using ((review_id IN ( SELECT access.reading_reviews() AS reading_reviews)));
create policy writing_insert on public.document_request for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.document_request for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy team on public.document_summary for select to public
  using ((review_id IN ( SELECT access.reading_reviews() AS reading_reviews)));
create policy writing_insert on public.document_summary for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.document_summary for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy as_document on public.document_text for select to public
  using ((document_id IN ( SELECT document.id
   FROM document)));
create policy writing_delete on public.document_text for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.document_text for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.document_text for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.erasure for select to public
  using (( SELECT access.central() AS central));
create policy erase_due on public.erasure for select to public
  using ((( SELECT access.job() AS job) = 'erase-due'::text));
create policy joined on public.erasure for select to public
  using ((review_id IN ( SELECT access.joined_reviews() AS joined_reviews)));
create policy writing_insert on public.erasure for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.erasure for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy author on public.evidence_note for select to public
  using ((id IN ( SELECT access.own_notes() AS own_notes)));
create policy team on public.evidence_note for select to public
  using (((attributable OR (opens_at <= now())) AND (review_id IN ( SELECT access.team_reviews() AS team_reviews))));
create policy writing_insert on public.evidence_note for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.evidence_note for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy author on public.evidence_note_question for select to public
  using ((note_id IN ( SELECT access.own_notes() AS own_notes)));
create policy team on public.evidence_note_question for select to public
  using ((note_id IN ( SELECT access.opened_notes() AS opened_notes)));
create policy writing_delete on public.evidence_note_question for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.evidence_note_question for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.evidence_note_question for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy author on public.evidence_note_source for select to public
  using ((author_id = ( SELECT access.actor() AS actor)));
create policy team on public.evidence_note_source for select to public
  using ((attributable AND (review_id IN ( SELECT access.team_reviews() AS team_reviews))));
create policy writing_insert on public.evidence_note_source for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.evidence_note_source for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy author on public.evidence_photo for select to public
  using ((note_id IN ( SELECT access.own_notes() AS own_notes)));
create policy team on public.evidence_photo for select to public
  using ((attributable AND (review_id IN ( SELECT access.team_reviews() AS team_reviews))));
create policy writing_insert on public.evidence_photo for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.evidence_photo for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy owner on public.field_device for select to public
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy writing_insert on public.field_device for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.field_device for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.finding for select to public
  using (((shared_at IS NOT NULL) AND (withdrawn_at IS NULL) AND (review_id IN ( SELECT access.host_reviews() AS host_reviews))));
create policy team on public.finding for select to public
  using ((review_id IN ( SELECT access.team_reviews() AS team_reviews)));
create policy writing_insert on public.finding for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.finding for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy team on public.finding_note for select to public
  using (((review_id IN ( SELECT access.team_reviews() AS team_reviews)) AND ((note_id IN ( SELECT access.opened_notes() AS opened_notes)) OR (note_id IN ( SELECT access.own_notes() AS own_notes)))));
create policy writing_delete on public.finding_note for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.finding_note for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.finding_note for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.finding_view for select to public
  using ((finding_id IN ( SELECT access.heard_findings() AS heard_findings)));
create policy team on public.finding_view for select to public
  using ((review_id IN ( SELECT access.team_reviews() AS team_reviews)));
create policy writing_delete on public.finding_view for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.finding_view for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.finding_view for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy joined on public.host_named for select to public
  using ((review_id IN ( SELECT access.joined_reviews() AS joined_reviews)));
create policy writing_delete on public.host_named for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.host_named for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.host_named for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy author on public.host_reflection for select to public
  using (((author_id = ( SELECT access.actor() AS actor)) AND (review_id IN ( SELECT access.host_reviews() AS host_reviews))));
create policy leaders on public.host_reflection for select to public
  using ((with_leaders AND (review_id IN ( SELECT access.host_reviews() AS host_reviews))));
create policy writing_delete on public.host_reflection for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.host_reflection for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.host_reflection for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy builders on public.interview_need for select to public
  using ((review_id IN ( SELECT access.built_schedules() AS built_schedules)));
create policy writing_delete on public.interview_need for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.interview_need for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.interview_need for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy joined on public.key_question for select to public
  using ((review_id IN ( SELECT access.joined_reviews() AS joined_reviews)));
create policy writing_insert on public.key_question for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.key_question for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy joined on public.key_question_agreement for select to public
  using ((review_id IN ( SELECT access.joined_reviews() AS joined_reviews)));
create policy writing_delete on public.key_question_agreement for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.key_question_agreement for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.key_question_agreement for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy joined on public.key_question_comment for select to public
  using ((review_id IN ( SELECT access.joined_reviews() AS joined_reviews)));
create policy writing_insert on public.key_question_comment for insert to public
  with check (( SELECT access.writing() AS writing));
create policy central on public.key_question_freeze for select to public
  using (( SELECT access.central() AS central));
create policy joined on public.key_question_freeze for select to public
  using ((review_id IN ( SELECT access.joined_reviews() AS joined_reviews)));
create policy writing_insert on public.key_question_freeze for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.key_question_freeze for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy joined on public.key_question_wording for select to public
  using ((review_id IN ( SELECT access.joined_reviews() AS joined_reviews)));
create policy writing_insert on public.key_question_wording for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.key_question_wording for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy schedules on public.known_drive for select to public
  using ((review_id IN ( SELECT access.schedules() AS schedules)));
create policy writing_delete on public.known_drive for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.known_drive for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.known_drive for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy author on public.lead_feedback for select to public
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy central on public.lead_feedback for select to public
  using (((sent_at IS NOT NULL) AND ( SELECT access.central() AS central)));
create policy writing_insert on public.lead_feedback for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.lead_feedback for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy the_two on public.leading_observation for select to public
  using (((( SELECT access.actor() AS actor) = lead_id) OR (( SELECT access.actor() AS actor) = assurer_id)));
create policy writing_insert on public.leading_observation for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.leading_observation for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.leading_statement for select to public
  using (((answered_at IS NOT NULL) AND ( SELECT access.central() AS central)));
create policy the_two on public.leading_statement for select to public
  using (((( SELECT access.actor() AS actor) = lead_id) OR (( SELECT access.actor() AS actor) = assurer_id)));
create policy writing_insert on public.leading_statement for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.leading_statement for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy causer on public.mail for select to public
  using (((shown_to <> 'nobody'::text) AND (caused_by = ( SELECT access.actor() AS actor))));
create policy central on public.mail for select to public
  using (((shown_to = ANY (ARRAY['central'::text, 'organisers'::text])) AND ( SELECT access.central() AS central)));
create policy organisers on public.mail for select to public
  using (((shown_to = ANY (ARRAY['organisers'::text, 'preparers'::text])) AND ((review_id IN ( SELECT access.open_reviews_as(ARRAY['lead_reviewer'::text]) AS open_reviews_as)) OR (review_id IN ( SELECT access.reviews_as(ARRAY['host_lead'::text, 'coordinator'::text]) AS reviews_as))) AND ((to_person_id IS NULL) OR (to_person_id IN ( SELECT m.person_id
   FROM review_member m
  WHERE (m.review_id = mail.review_id))))));
create policy recipient on public.mail for select to public
  using (((shown_to <> 'nobody'::text) AND (to_person_id = ( SELECT access.actor() AS actor))));
create policy sender on public.mail for select to public
  using ((( SELECT access.job() AS job) = ANY (ARRAY['send-mail'::text, 'outbox'::text])));
create policy writing_insert on public.mail for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.mail for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy sender on public.mail_content for select to public
  using ((( SELECT access.job() AS job) = ANY (ARRAY['send-mail'::text, 'outbox'::text])));
create policy writing_insert on public.mail_content for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.mail_content for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy self on public.mail_preference for select to public
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy writing_insert on public.mail_preference for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.mail_preference for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy alongside on public.person for select to public
  using ((id IN ( SELECT access.people_alongside() AS people_alongside)));
create policy central on public.person for select to public
  using (( SELECT access.central() AS central));
create policy demonstration on public.person for select to public
  using (((demonstration_role IS NOT NULL) AND (( SELECT access.job() AS job) = 'demonstration'::text)));
create policy known_to_host on public.person for select to public
  using ((id IN ( SELECT access.people_known_to_host() AS people_known_to_host)));
create policy lead_of_quality_read on public.person for select to public
  using ((id IN ( SELECT access.leads_of_quality_reads() AS leads_of_quality_reads)));
create policy reads_for_quality on public.person for select to public
  using ((id IN ( SELECT access.quality_readers_known() AS quality_readers_known)));
create policy self on public.person for select to public
  using ((id = ( SELECT access.actor() AS actor)));
create policy tell_changes on public.person for select to public
  using ((id IN ( SELECT told_of_changes.person_id
   FROM access.told_of_changes() told_of_changes(member_id, person_id))));
create policy writing_insert on public.person for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.person for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.policy_acceptance for select to public
  using (( SELECT access.central() AS central));
create policy lead on public.policy_acceptance for select to public
  using ((person_id IN ( SELECT access.team_led() AS team_led)));
create policy self on public.policy_acceptance for select to public
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy writing_insert on public.policy_acceptance for insert to public
  with check (( SELECT access.writing() AS writing));
create policy signed_in on public.policy_text for select to public
  using ((( SELECT access.actor() AS actor) IS NOT NULL));
create policy writing_insert on public.policy_text for insert to public
  with check (( SELECT access.writing() AS writing));
create policy central on public.pool_away for select to public
  using (( SELECT access.central() AS central));
create policy self on public.pool_away for select to public
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy writing_delete on public.pool_away for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.pool_away for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.pool_away for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.pool_record for select to public
  using (( SELECT access.central() AS central));
create policy self on public.pool_record for select to public
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy writing_insert on public.pool_record for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.pool_record for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.precis for select to public
  using (((shared_at IS NOT NULL) AND (review_id IN ( SELECT access.reviews_as(ARRAY['host_lead'::text, 'host_leader'::text, 'coordinator'::text]) AS reviews_as))));
create policy lead on public.precis for select to public
  using ((review_id IN ( SELECT access.open_reviews_as(ARRAY['lead_reviewer'::text]) AS open_reviews_as)));
create policy team on public.precis for select to public
  using (((shared_at IS NOT NULL) AND (review_id IN ( SELECT access.reading_reviews() AS reading_reviews))));
create policy writing_insert on public.precis for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.precis for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy self on public.precis_reading for select to public
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy writing_insert on public.precis_reading for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.precis_reading for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.presentation for select to public
  using ((review_id IN ( SELECT access.reviews_as(ARRAY['host_lead'::text, 'host_leader'::text, 'coordinator'::text]) AS reviews_as)));
create policy team on public.presentation for select to public
  using ((review_id IN ( SELECT access.reading_reviews() AS reading_reviews)));
create policy writing_insert on public.presentation for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.presentation for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.presentation_file for select to public
  using ((review_id IN ( SELECT access.reviews_as(ARRAY['host_lead'::text, 'host_leader'::text, 'coordinator'::text]) AS reviews_as)));
create policy team on public.presentation_file for select to public
  using (((removed_at IS NULL) AND (review_id IN ( SELECT access.reading_reviews() AS reading_reviews))));
create policy writing_insert on public.presentation_file for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.presentation_file for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.presentation_opening for select to public
  using ((review_id IN ( SELECT access.reviews_as(ARRAY['host_lead'::text, 'host_leader'::text, 'coordinator'::text]) AS reviews_as)));
create policy self on public.presentation_opening for select to public
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy writing_insert on public.presentation_opening for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.presentation_opening for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.price_book for select to public
  using (( SELECT access.central() AS central));
create policy writing_insert on public.price_book for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.price_book for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.programme_role for select to public
  using (( SELECT access.central() AS central));
create policy self on public.programme_role for select to public
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy writing_insert on public.programme_role for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.programme_role for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy signed_in on public.programme_year for select to public
  using ((( SELECT access.actor() AS actor) IS NOT NULL));
create policy writing_insert on public.programme_year for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.programme_year for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy joined on public.question_amendment for select to public
  using ((review_id IN ( SELECT access.joined_reviews() AS joined_reviews)));
create policy writing_insert on public.question_amendment for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.question_amendment for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.quote for select to public
  using (( SELECT access.central() AS central));
create policy host on public.quote for select to public
  using ((id IN ( SELECT access.priced_quotes() AS priced_quotes)));
create policy writing_insert on public.quote for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.quote for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.quote_line for select to public
  using (( SELECT access.central() AS central));
create policy host on public.quote_line for select to public
  using ((review_id IN ( SELECT access.reviews_as(ARRAY['host_lead'::text, 'coordinator'::text]) AS reviews_as)));
create policy writing_delete on public.quote_line for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.quote_line for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.quote_line for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.reconvene_day for select to public
  using (( SELECT access.central() AS central));
create policy members on public.reconvene_day for select to public
  using ((id IN ( SELECT access.reconvene_days() AS reconvene_days)));
create policy writing_delete on public.reconvene_day for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.reconvene_day for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.reconvene_day for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.reconvene_trust for select to public
  using (( SELECT access.central() AS central));
create policy members on public.reconvene_trust for select to public
  using ((day_id IN ( SELECT access.reconvene_days() AS reconvene_days)));
create policy writing_insert on public.reconvene_trust for insert to public
  with check (( SELECT access.writing() AS writing));
create policy importer on public.register_edition for select to public
  using (( SELECT access.imports_register() AS imports_register));
create policy signed_in on public.register_edition for select to public
  using ((( SELECT access.actor() AS actor) IS NOT NULL));
create policy writing_insert on public.register_edition for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.register_edition for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.register_import for select to public
  using (( SELECT access.central() AS central));
create policy importer on public.register_import for select to public
  using (( SELECT access.imports_register() AS imports_register));
create policy writing_insert on public.register_import for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.register_import for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.register_import_file for select to public
  using (( SELECT access.central() AS central));
create policy importer on public.register_import_file for select to public
  using ((( SELECT access.imports_register() AS imports_register) AND (( SELECT access.job() AS job) <> 'write-register'::text)));
create policy writing_insert on public.register_import_file for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.register_import_file for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.register_import_progress for select to public
  using (( SELECT access.central() AS central));
create policy importer on public.register_import_progress for select to public
  using (( SELECT access.imports_register() AS imports_register));
create policy writing_insert on public.register_import_progress for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.register_import_progress for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.register_import_row for select to public
  using (( SELECT access.central() AS central));
create policy importer on public.register_import_row for select to public
  using (( SELECT access.imports_register() AS imports_register));
create policy writing_delete on public.register_import_row for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.register_import_row for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.register_import_row for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.relationship for select to public
  using (( SELECT access.central() AS central));
create policy self on public.relationship for select to public
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy writing_insert on public.relationship for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.relationship for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.report for select to public
  using (( SELECT access.central() AS central));
create policy erase_due on public.report for select to public
  using ((( SELECT access.job() AS job) = 'erase-due'::text));
create policy members on public.report for select to public
  using ((review_id IN ( SELECT access.joined_reviews() AS joined_reviews)));
create policy shared_with on public.report for select to public
  using ((review_id IN ( SELECT access.readable_reports() AS readable_reports)));
create policy writing_insert on public.report for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.report for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy readers on public.report_block for select to public
  using ((review_id IN ( SELECT access.readable_reports() AS readable_reports)));
create policy writing_delete on public.report_block for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.report_block for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.report_block for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy writers on public.report_citation for select to public
  using ((review_id IN ( SELECT access.written_reports() AS written_reports)));
create policy writing_delete on public.report_citation for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.report_citation for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.report_citation for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.report_comment for select to public
  using (((kind <> 'comment'::text) AND (review_id IN ( SELECT access.host_reviews() AS host_reviews))));
create policy quality_reader on public.report_comment for select to public
  using (((person_id = ( SELECT access.actor() AS actor)) AND (review_id IN ( SELECT access.quality_reads() AS quality_reads))));
create policy team on public.report_comment for select to public
  using (((review_id IN ( SELECT access.draft_reviews() AS draft_reviews)) AND (review_id IN ( SELECT access.readable_reports() AS readable_reports))));
create policy writing_insert on public.report_comment for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.report_comment for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.report_group_share for select to public
  using ((review_id IN ( SELECT access.host_reviews() AS host_reviews)));
create policy writing_insert on public.report_group_share for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.report_group_share for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.report_handover for select to public
  using (((step <> 'quality'::text) AND (review_id IN ( SELECT access.host_reviews() AS host_reviews))));
create policy quality_reader on public.report_handover for select to public
  using (((step = 'quality'::text) AND (review_id IN ( SELECT access.quality_reads() AS quality_reads))));
create policy team on public.report_handover for select to public
  using ((review_id IN ( SELECT access.draft_reviews() AS draft_reviews)));
create policy writing_insert on public.report_handover for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writers on public.report_key for select to public
  using ((review_id IN ( SELECT access.written_reports() AS written_reports)));
create policy writing_insert on public.report_key for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.report_key for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.report_link for select to public
  using ((review_id IN ( SELECT access.host_reviews() AS host_reviews)));
create policy writing_insert on public.report_link for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.report_link for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy writing_insert on public.report_link_pass for insert to public
  with check (( SELECT access.writing() AS writing));
create policy host on public.report_opening for select to public
  using ((review_id IN ( SELECT access.host_reviews() AS host_reviews)));
create policy writing_insert on public.report_opening for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writers on public.report_overrule for select to public
  using ((review_id IN ( SELECT access.written_reports() AS written_reports)));
create policy writing_delete on public.report_overrule for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.report_overrule for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.report_overrule for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.report_publication for select to public
  using ((review_id IN ( SELECT access.host_reviews() AS host_reviews)));
create policy writing_insert on public.report_publication for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.report_publication for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.report_quality_reader for select to public
  using (( SELECT access.central() AS central));
create policy members on public.report_quality_reader for select to public
  using ((review_id IN ( SELECT access.joined_reviews() AS joined_reviews)));
create policy self on public.report_quality_reader for select to public
  using (((person_id = ( SELECT access.actor() AS actor)) AND (review_id IN ( SELECT access.quality_reads() AS quality_reads))));
create policy writing_insert on public.report_quality_reader for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.report_quality_reader for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy readers on public.report_section for select to public
  using ((review_id IN ( SELECT access.readable_reports() AS readable_reports)));
create policy writing_delete on public.report_section for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.report_section for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.report_section for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.report_share for select to public
  using ((review_id IN ( SELECT access.host_reviews() AS host_reviews)));
create policy self on public.report_share for select to public
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy writing_insert on public.report_share for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.report_share for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy readers on public.report_sources for select to public
  using ((review_id IN ( SELECT access.readable_reports() AS readable_reports)));
create policy writing_insert on public.report_sources for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.report_sources for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy writers on public.report_update for select to public
  using ((review_id IN ( SELECT access.written_reports() AS written_reports)));
create policy writing_delete on public.report_update for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.report_update for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.report_update for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy team on public.report_writer for select to public
  using ((review_id IN ( SELECT access.team_reviews() AS team_reviews)));
create policy writing_insert on public.report_writer for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.report_writer for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.retention_hold for select to public
  using (( SELECT access.central() AS central));
create policy erase_due on public.retention_hold for select to public
  using ((( SELECT access.job() AS job) = 'erase-due'::text));
create policy joined on public.retention_hold for select to public
  using ((review_id IN ( SELECT access.joined_reviews() AS joined_reviews)));
create policy writing_insert on public.retention_hold for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.retention_hold for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy everybody on public.retention_rule for select to public
  using (((( SELECT access.job() AS job) IS NULL) OR (( SELECT access.job() AS job) = 'erase-due'::text)));
create policy writing_insert on public.retention_rule for insert to public
  with check (( SELECT access.writing() AS writing));
create policy central on public.review for select to public
  using (( SELECT access.central() AS central));
create policy erase_due on public.review for select to public
  using ((( SELECT access.job() AS job) = 'erase-due'::text));
create policy members on public.review for select to public
  using ((id IN ( SELECT access.invited_reviews() AS invited_reviews)));
create policy open_requests on public.review for select to public
  using (((( SELECT access.job() AS job) = 'open-document-requests'::text) AND (stage = ANY (ARRAY['prepare'::text, 'three_days'::text]))));
create policy quality_reader on public.review for select to public
  using ((id IN ( SELECT access.quality_reads() AS quality_reads)));
create policy writing_insert on public.review for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.review for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.review_member for select to public
  using (( SELECT access.central() AS central));
create policy invited on public.review_member for select to public
  using (((state = 'accepted'::text) AND (review_id IN ( SELECT access.invited_reviews() AS invited_reviews))));
create policy joined on public.review_member for select to public
  using (((state = ANY (ARRAY['invited'::text, 'accepted'::text])) AND (review_id IN ( SELECT access.joined_reviews() AS joined_reviews))));
create policy quality_reader on public.review_member for select to public
  using (((role = 'lead_reviewer'::text) AND (state = 'accepted'::text) AND (review_id IN ( SELECT access.quality_reads() AS quality_reads))));
create policy self on public.review_member for select to public
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy tell_changes on public.review_member for select to public
  using ((id IN ( SELECT told_of_changes.member_id
   FROM access.told_of_changes() told_of_changes(member_id, person_id))));
create policy writing_insert on public.review_member for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.review_member for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.review_need for select to public
  using (( SELECT access.central() AS central));
create policy writing_insert on public.review_need for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.review_need for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.review_step for select to public
  using (( SELECT access.central() AS central));
create policy joined on public.review_step for select to public
  using ((review_id IN ( SELECT access.joined_reviews() AS joined_reviews)));
create policy writing_delete on public.review_step for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.review_step for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.review_step for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy drafts on public.review_template for select to public
  using (( SELECT access.central() AS central));
create policy open_requests on public.review_template for select to public
  using (((state <> 'draft'::text) AND (( SELECT access.job() AS job) = 'open-document-requests'::text)));
create policy signed_in on public.review_template for select to public
  using (((state <> 'draft'::text) AND (( SELECT access.actor() AS actor) IS NOT NULL)));
create policy writing_delete on public.review_template for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.review_template for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.review_template for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.review_window for select to public
  using (( SELECT access.central() AS central));
create policy writing_delete on public.review_window for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.review_window for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.review_window for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy builders on public.reviewer_away for select to public
  using ((review_id IN ( SELECT access.arranged_schedules() AS arranged_schedules)));
create policy self on public.reviewer_away for select to public
  using (((person_id = ( SELECT access.actor() AS actor)) AND (review_id IN ( SELECT access.joined_reviews() AS joined_reviews))));
create policy writing_delete on public.reviewer_away for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.reviewer_away for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.reviewer_away for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.round for select to public
  using (( SELECT access.central() AS central));
create policy writing_insert on public.round for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.round for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.round_left_out for select to public
  using (( SELECT access.central() AS central));
create policy writing_delete on public.round_left_out for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.round_left_out for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.round_left_out for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.round_move for select to public
  using (( SELECT access.central() AS central));
create policy worker on public.round_move for select to public
  using ((( SELECT access.job() AS job) = 'work-out-round'::text));
create policy writing_insert on public.round_move for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.round_move for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.round_plan for select to public
  using (( SELECT access.central() AS central));
create policy worker on public.round_plan for select to public
  using ((( SELECT access.job() AS job) = 'work-out-round'::text));
create policy writing_insert on public.round_plan for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.round_plan for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.round_seat for select to public
  using (( SELECT access.central() AS central));
create policy worker on public.round_seat for select to public
  using ((( SELECT access.job() AS job) = 'work-out-round'::text));
create policy writing_delete on public.round_seat for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.round_seat for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.round_seat for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.round_work for select to public
  using (( SELECT access.central() AS central));
create policy worker on public.round_work for select to public
  using ((( SELECT access.job() AS job) = 'work-out-round'::text));
create policy writing_insert on public.round_work for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.round_work for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.safeguarding_contact for select to public
  using ((review_id IN ( SELECT access.reviews_as(ARRAY['host_lead'::text, 'host_leader'::text, 'coordinator'::text]) AS reviews_as)));
create policy team on public.safeguarding_contact for select to public
  using ((review_id IN ( SELECT access.team_reviews() AS team_reviews)));
create policy writing_delete on public.safeguarding_contact for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.safeguarding_contact for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.safeguarding_contact for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.safeguarding_referral for select to public
  using (( SELECT access.central() AS central));
create policy lead on public.safeguarding_referral for select to public
  using ((review_id IN ( SELECT access.open_reviews_as(ARRAY['lead_reviewer'::text]) AS open_reviews_as)));
create policy maker on public.safeguarding_referral for select to public
  using ((made_by = ( SELECT access.actor() AS actor)));
create policy writing_insert on public.safeguarding_referral for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.safeguarding_referral for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy builders on public.schedule_change for select to public
  using ((review_id IN ( SELECT access.built_schedules() AS built_schedules)));
create policy writing_insert on public.schedule_change for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.schedule_change for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy builders on public.schedule_run for select to public
  using ((review_id IN ( SELECT access.arranged_schedules() AS arranged_schedules)));
create policy work_out on public.schedule_run for select to public
  using (((( SELECT access.job() AS job) = 'work-out-schedule'::text) AND (state = ANY (ARRAY['working'::text, 'proposed'::text, 'stopped'::text, 'failed'::text]))));
create policy writing_insert on public.schedule_run for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.schedule_run for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.schedule_sharing for select to public
  using (( SELECT access.central() AS central));
create policy joined on public.schedule_sharing for select to public
  using ((review_id IN ( SELECT access.joined_reviews() AS joined_reviews)));
create policy writing_delete on public.schedule_sharing for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.schedule_sharing for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.schedule_sharing for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy importer on public.school for select to public
  using (( SELECT access.imports_register() AS imports_register));
create policy signed_in on public.school for select to public
  using ((( SELECT access.actor() AS actor) IS NOT NULL));
create policy writing_insert on public.school for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.school for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy importer on public.school_membership for select to public
  using (( SELECT access.imports_register() AS imports_register));
create policy signed_in on public.school_membership for select to public
  using ((( SELECT access.actor() AS actor) IS NOT NULL));
create policy writing_insert on public.school_membership for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.school_membership for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy builders on public.school_need for select to public
  using ((review_id IN ( SELECT access.built_schedules() AS built_schedules)));
create policy writing_insert on public.school_need for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.school_need for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy team on public.sealed_round for select to public
  using ((review_id IN ( SELECT access.team_reviews() AS team_reviews)));
create policy writing_insert on public.sealed_round for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.sealed_round for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy team on public.sealed_view for select to public
  using (((round_id, person_id) IN ( SELECT o.round_id,
    o.person_id
   FROM access.opened_views() o(round_id, person_id))));
create policy writer on public.sealed_view for select to public
  using (((person_id = ( SELECT access.actor() AS actor)) AND (review_id IN ( SELECT access.team_reviews() AS team_reviews))));
create policy writing_insert on public.sealed_view for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.sealed_view for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy schedules on public.session for select to public
  using ((review_id IN ( SELECT access.schedules() AS schedules)));
create policy writing_delete on public.session for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.session for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.session for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy schedules on public.session_attendee for select to public
  using ((review_id IN ( SELECT access.schedules() AS schedules)));
create policy writing_delete on public.session_attendee for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.session_attendee for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.session_attendee for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy attendees on public.session_link for select to public
  using ((session_id IN ( SELECT session_attendee.session_id
   FROM session_attendee
  WHERE (session_attendee.person_id = ( SELECT access.actor() AS actor)))));
create policy builders on public.session_link for select to public
  using ((review_id IN ( SELECT access.reviews_as(ARRAY['lead_reviewer'::text, 'host_lead'::text, 'coordinator'::text]) AS reviews_as)));
create policy writing_delete on public.session_link for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.session_link for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.session_link for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.session_presence for select to public
  using ((review_id IN ( SELECT access.host_side() AS host_side)));
create policy team on public.session_presence for select to public
  using ((review_id IN ( SELECT access.team_reviews() AS team_reviews)));
create policy writing_delete on public.session_presence for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.session_presence for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.session_presence for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.structure_group for select to public
  using ((review_id IN ( SELECT access.reviews_as(ARRAY['host_lead'::text, 'host_leader'::text, 'coordinator'::text]) AS reviews_as)));
create policy team on public.structure_group for select to public
  using ((review_id IN ( SELECT access.reading_reviews() AS reading_reviews)));
create policy writing_delete on public.structure_group for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.structure_group for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.structure_group for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.structure_post for select to public
  using ((review_id IN ( SELECT access.reviews_as(ARRAY['host_lead'::text, 'host_leader'::text, 'coordinator'::text]) AS reviews_as)));
create policy team on public.structure_post for select to public
  using ((review_id IN ( SELECT access.reading_reviews() AS reading_reviews)));
create policy writing_delete on public.structure_post for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.structure_post for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.structure_post for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.structure_question for select to public
  using ((review_id IN ( SELECT access.reviews_as(ARRAY['host_lead'::text, 'host_leader'::text, 'coordinator'::text]) AS reviews_as)));
create policy team on public.structure_question for select to public
  using ((review_id IN ( SELECT access.reading_reviews() AS reading_reviews)));
create policy writing_insert on public.structure_question for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.structure_question for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.structure_school for select to public
  using ((review_id IN ( SELECT access.reviews_as(ARRAY['host_lead'::text, 'host_leader'::text, 'coordinator'::text]) AS reviews_as)));
create policy team on public.structure_school for select to public
  using ((review_id IN ( SELECT access.reading_reviews() AS reading_reviews)));
create policy writing_delete on public.structure_school for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.structure_school for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.structure_school for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy central on public.take_back for select to public
  using (((shared_at IS NOT NULL) AND ( SELECT access.central() AS central)));
create policy self on public.take_back for select to public
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy writing_delete on public.take_back for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.take_back for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.take_back for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy team on public.team_room for select to public
  using ((review_id IN ( SELECT access.team_reviews() AS team_reviews)));
create policy writing_insert on public.team_room for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.team_room for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy importer on public.trust for select to public
  using (( SELECT access.imports_register() AS imports_register));
create policy signed_in on public.trust for select to public
  using ((( SELECT access.actor() AS actor) IS NOT NULL));
create policy writing_insert on public.trust for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.trust for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy alongside on public.trust_post for select to public
  using ((person_id IN ( SELECT access.people_alongside() AS people_alongside)));
create policy central on public.trust_post for select to public
  using (( SELECT access.central() AS central));
create policy self on public.trust_post for select to public
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy writing_insert on public.trust_post for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.trust_post for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy host on public.trust_structure for select to public
  using ((review_id IN ( SELECT access.reviews_as(ARRAY['host_lead'::text, 'host_leader'::text, 'coordinator'::text]) AS reviews_as)));
create policy team on public.trust_structure for select to public
  using ((review_id IN ( SELECT access.reading_reviews() AS reading_reviews)));
create policy writing_insert on public.trust_structure for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.trust_structure for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy sender on public.upload for select to public
  using ((begun_by = ( SELECT access.actor() AS actor)));
create policy sweep on public.upload for select to public
  using (((( SELECT access.job() AS job) = 'sweep-files'::text) AND (begun_at < (now() - '1 day'::interval))));
create policy writing_delete on public.upload for delete to public
  using (( SELECT access.writing() AS writing));
create policy writing_insert on public.upload for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.upload for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy lead on public.wish for select to public
  using ((review_id IN ( SELECT access.open_reviews_as(ARRAY['lead_reviewer'::text]) AS open_reviews_as)));
create policy self on public.wish for select to public
  using (((person_id = ( SELECT access.actor() AS actor)) AND (review_id IN ( SELECT access.joined_reviews() AS joined_reviews))));
create policy writing_insert on public.wish for insert to public
  with check (( SELECT access.writing() AS writing));
create policy writing_update on public.wish for update to public
  using (( SELECT access.writing() AS writing))
  with check (( SELECT access.writing() AS writing));
create policy sign_in on auth.account for all to candour_auth
  using (true)
  with check (true);
create policy sign_in on auth.passkey for all to candour_auth
  using (true)
  with check (true);
create policy sign_in on auth.rate_limit for all to candour_auth
  using (true)
  with check (true);
create policy sign_in on auth.session for all to candour_auth
  using (true)
  with check (true);
create policy sign_in on auth."user" for all to candour_auth
  using (true)
  with check (true);
create policy sign_in on auth.verification for all to candour_auth
  using (true)
  with check (true);

-- Functions

CREATE OR REPLACE FUNCTION access.action_at(digest text)
 RETURNS TABLE(id uuid, review_id uuid, trust_id uuid, person_id uuid, number integer, due_on date, state text, standing text, put_off_until date, reminders boolean, expires_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select a.id, a.review_id, r.trust_id, l.person_id, a.number, a.due_on, a.state, a.standing, a.put_off_until,
    a.reminders, l.expires_at
  from public.action_link l
    join public.action a on a.id = l.action_id and a.owner_id = l.person_id
    join public.review r on r.id = a.review_id and r.stage = 'follow_up'
    join public.person p on p.id = l.person_id and p.deactivated_at is null
  where access.job() = 'action-link' and l.token_sha256 = digest and l.expires_at > now()
$function$
;
CREATE OR REPLACE FUNCTION access.actions_to_remind()
 RETURNS TABLE(action_id uuid, review_id uuid, number integer, person_id uuid, name text, email text, planned_by uuid, due_on date, first_step_on date, standing text, put_off_until date, reminded_from date, last_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select a.id, a.review_id, a.number, p.id, p.name, p.email, a.created_by, a.due_on, a.first_step_on, a.standing,
    a.put_off_until, a.reminded_from,
    (select max(m.on_day) from public.action_reminder m where m.action_id = a.id)
  from public.action a
    join public.review r on r.id = a.review_id and r.stage = 'follow_up'
    join public.person p on p.id = a.owner_id and p.deactivated_at is null
    left join public.mail_preference w on w.person_id = p.id
  where access.job() = 'remind-of-actions' and a.state = 'open' and a.reminders
    and coalesce(w.action_reminders, true)
$function$
;
CREATE OR REPLACE FUNCTION access.actor()
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN (NULLIF(current_setting('candour.actor'::text, true), ''::text))::uuid
;
CREATE OR REPLACE FUNCTION access.agreement_now()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select max(version)::text from public.policy_text where kind = 'confidentiality'
$function$
;
CREATE OR REPLACE FUNCTION access.arranged_schedules()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select id from public.review
  where stage in ('prepare', 'three_days') and id in (select access.built_schedules())
$function$
;
CREATE OR REPLACE FUNCTION access.ask_again_what_is_brought()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  delete from public.brought_story b using public.reconvene_trust mine, public.reconvene_trust other
  where mine.day_id = new.day_id and other.day_id = new.day_id and other.review_id <> mine.review_id
    and b.review_id = mine.review_id;
  return null;
end $function$
;
CREATE OR REPLACE FUNCTION access.blank_mail()
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  with due as (
    update public.mail set blanked_at = now()
    where access.job() = 'tidy-mail' and access.writing() and blanked_at is null
      and (created_at < now() - interval '30 days'
        or (kind = 'sign-in-code' and created_at < now() - interval '1 day'))
    returning id
  ), gone as (
    update public.mail_content
    set subject = '', body_text = '', body_html = '', calendar = null, calendar_method = null
    from due where mail_id = due.id returning mail_id
  )
  select count(*)::int from gone
$function$
;
CREATE OR REPLACE FUNCTION access.board_at(of_review uuid)
 RETURNS TABLE(trust_id uuid, trust_name text, day3 date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select t.id, t.name, r.day3 from public.review r join public.trust t on t.id = r.trust_id
  where r.id = of_review and (r.id in (select access.boards_of_actor()) or r.id in (select access.host_reviews()))
$function$
;
CREATE OR REPLACE FUNCTION access.boards_of_actor()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select b.review_id from public.action_board b
    join public.review r on r.id = b.review_id and r.stage = 'follow_up'
    join public.trust_post p on p.trust_id = r.trust_id and p.post = 'chair' and p.person_id = access.actor()
      and (p.until is null or p.until >= current_date)
  where b.closed_at is null
$function$
;
CREATE OR REPLACE FUNCTION access.briefing_at(digest text)
 RETURNS TABLE(id uuid, review_id uuid, trust_id uuid, audience text, name text, host text, format text, lead text, sender text, day3 date, opened boolean, acknowledged_at timestamp with time zone, need_at timestamp with time zone, schedule_shared boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select b.id, b.review_id, r.trust_id, b.audience, b.name, t.name, p.content->>'format', l.name, s.name, r.day3,
    b.opened_at is not null, b.acknowledged_at,
    (select said_at from public.briefing_need n where n.briefing_id = b.id),
    exists (select from public.schedule_sharing h where h.review_id = r.id)
  from public.briefing b
    join public.review r on r.id = b.review_id
    join public.trust t on t.id = r.trust_id
    join public.review_template p on p.id = r.template_id
    join public.person s on s.id = b.made_by
    left join public.review_member lead on lead.review_id = r.id and lead.role = 'lead_reviewer'
      and lead.state = 'accepted'
    left join public.person l on l.id = lead.person_id
  where access.job() = 'briefing' and b.token_sha256 = digest
    and access.briefing_is_open(b.revoked_at, r.stage, r.day3, now())
$function$
;
CREATE OR REPLACE FUNCTION access.briefing_ends(day3 date)
 RETURNS timestamp with time zone
 LANGUAGE sql
 IMMUTABLE
RETURN (((day3 + 15))::timestamp without time zone AT TIME ZONE 'Europe/London'::text)
;
CREATE OR REPLACE FUNCTION access.briefing_is_open(revoked_at timestamp with time zone, stage text, day3 date, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN ((revoked_at IS NULL) AND (stage = ANY (ARRAY['prepare'::text, 'three_days'::text, 'report'::text])) AND (at < access.briefing_ends(day3)))
;
CREATE OR REPLACE FUNCTION access.briefing_reviews()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT access.open_reviews_as(ARRAY['lead_reviewer'::text]) AS open_reviews_as
 UNION
  SELECT access.reviews_as(ARRAY['host_lead'::text, 'coordinator'::text]) AS reviews_as;
END
;
CREATE OR REPLACE FUNCTION access.briefing_sessions_at(digest text)
 RETURNS TABLE(on_day date, starts time without time zone, ends time without time zone, kind text, title text, school text, place text, how text, video_link text, visitors text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select case s.day when 1 then r.day1 when 2 then r.day2 else r.day3 end, s.starts, s.ends, s.kind, s.title, c.name,
    s.place, s.how, k.link,
    array(select p.name from public.session_attendee a join public.person p on p.id = a.person_id
      join public.review_member m on m.review_id = r.id and m.person_id = p.id and m.state = 'accepted'
        and m.role in ('lead_reviewer', 'peer_reviewer')
      where a.session_id = s.id order by p.name)
  from access.briefing_at(digest) f
    join public.briefing b on b.id = f.id
    join public.review r on r.id = b.review_id
    join public.session s on s.review_id = b.review_id
      and s.kind in ('interview', 'visit')
      and case when exists (select from public.briefing_session x where x.briefing_id = b.id)
        then exists (select from public.briefing_session x where x.briefing_id = b.id and x.session_id = s.id)
        else s.urn = b.urn and b.audience = 'headteacher' and not exists (select from public.session_attendee a
          join public.review_member m on m.review_id = s.review_id and m.person_id = a.person_id
            and m.state = 'accepted' and m.role in ('host_lead', 'host_leader', 'coordinator')
          where a.session_id = s.id) end
    left join public.school c on c.urn = s.urn
    left join public.session_link k on k.session_id = s.id
  where f.schedule_shared
  order by 1, 2
$function$
;
CREATE OR REPLACE FUNCTION access.brought_to_actor()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select t.review_id from public.reconvene_trust t
  where t.review_id in (select access.reviews_as(array['lead_reviewer']))
    or exists (select from public.reconvene_trust o where o.day_id = t.day_id and o.review_id <> t.review_id
      and o.review_id in (select access.host_reviews()))
$function$
;
CREATE OR REPLACE FUNCTION access.built_schedules()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select access.open_reviews_as(array['lead_reviewer'])
  union
  select access.reviews_as(array['host_lead', 'coordinator'])
$function$
;
CREATE OR REPLACE FUNCTION access.calendar_of(of_review uuid)
 RETURNS TABLE(session_id uuid, person_id uuid, on_day date, starts time without time zone, ends time without time zone, kind text, place text, how text, video_link text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select s.id, a.person_id, case s.day when 1 then r.day1 when 2 then r.day2 else r.day3 end, s.starts, s.ends,
    s.kind, coalesce(nullif(s.place, ''), c.name, ''), s.how, l.link
  from public.review r
    join public.schedule_sharing h on h.review_id = r.id
    join public.session s on s.review_id = r.id
    join public.session_attendee a on a.session_id = s.id
    join public.review_member m
      on m.review_id = r.id and m.person_id = a.person_id and m.state = 'accepted'
    left join public.school c on c.urn = s.urn
    left join public.session_link l on l.session_id = s.id
  where access.job() = 'send-calendar' and r.id = of_review and r.stage <> 'cancelled'
$function$
;
CREATE OR REPLACE FUNCTION access.calendar_people(of_review uuid)
 RETURNS TABLE(person_id uuid, name text, email text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select p.id, p.name, p.email from public.person p
    left join public.mail_preference w on w.person_id = p.id
  where access.job() = 'send-calendar' and p.deactivated_at is null and coalesce(w.invitations, true)
    and p.id in (select a.person_id from public.session_attendee a where a.review_id = of_review
      union select c.person_id from public.calendar_sent c where c.review_id = of_review)
$function$
;
CREATE OR REPLACE FUNCTION access.central()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select exists (select from public.programme_role
    where person_id = access.actor() and role = 'central_team' and (until is null or until >= current_date))
$function$
;
CREATE OR REPLACE FUNCTION access.central_deeds(of_review uuid)
 RETURNS SETOF bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select a.id from public.audit a
    join public.programme_role p on p.person_id = a.actor_id and p.role = 'central_team'
      and (p.until is null or p.until >= a.at::date)
  where a.review_id = of_review
    and (('central' = any (a.audience) and access.central())
      or ('host' = any (a.audience) and of_review in (select access.host_reviews()))
      or ('team' = any (a.audience) and of_review in (select access.team_reviews())))
$function$
;
CREATE OR REPLACE FUNCTION access.certificate_numbered(asked text)
 RETURNS TABLE(name text, issued_on date, replaced boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select c.name, (c.issued_at at time zone 'Europe/London')::date, c.replaced_at is not null
  from public.certificate c where c.number = upper(trim(asked))
$function$
;
CREATE OR REPLACE FUNCTION access.digest_people()
 RETURNS TABLE(person_id uuid, digest text, digest_hour integer, time_zone text, last_day date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select p.id, coalesce(w.digest, 'weekdays'), coalesce(w.digest_hour, 8), coalesce(w.time_zone, 'Europe/London'),
    (select max(d.day) from public.digest_day d where d.person_id = p.id)
  from public.person p left join public.mail_preference w on w.person_id = p.id
  where access.job() = 'begin-digests' and p.deactivated_at is null and coalesce(w.digest, 'weekdays') <> 'none'
$function$
;
CREATE OR REPLACE FUNCTION access.disclosure_known(of_review uuid)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select jsonb_build_object(
    'people', coalesce((select jsonb_agg(distinct jsonb_build_object('name', who.name)) from (
        select p.name from public.trust_post h join public.person p on p.id = h.person_id
          where h.trust_id = v.trust_id and (h.until is null or h.until >= v.day1)
        union select p.name from public.review_member m join public.person p on p.id = m.person_id
          where m.review_id = v.id and m.role in ('host_lead', 'host_leader', 'coordinator')
        union select b.name from public.briefing b where b.review_id = v.id
        union select s.holder from public.structure_post s where s.review_id = v.id) who where trim(who.name) <> ''), '[]'),
    'schools', coalesce((select jsonb_agg(jsonb_build_object('name', s.name, 'phase', s.phase, 'type', s.type, 'typeGroup', s.type_group))
        from public.school_membership m
        join public.school s using (urn) where m.trust_id = v.trust_id and m.left_on is null), '[]'),
    'posts', coalesce((select jsonb_agg(jsonb_build_object('words', words, 'holders', holders)) from (
        select lower(trim(post.words)) as words, count(*)::int as holders from (
          select title as words from public.structure_post where review_id = v.id
          union all select case post when 'chair' then 'chair of trustees' else 'chief executive' end from public.trust_post
            where trust_id = v.trust_id and post in ('chief_executive', 'chair') and (until is null or until >= v.day1)
              and not exists (select from public.structure_post where review_id = v.id
                and lower(title) = replace(post, '_', ' '))) post
        where trim(post.words) <> '' group by 1) held), '[]'),
    'sessions', coalesce((select jsonb_agg(jsonb_build_object(
          'date', case x.day when 1 then v.day1 when 2 then v.day2 else v.day3 end, 'school', s.name))
        from public.session x left join public.school s using (urn) where x.review_id = v.id), '[]'),
    'notes', coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'body', n.body)) from public.evidence_note n
        where n.review_id = v.id and not n.attributable and of_review in (select access.written_reports())), '[]'))
  from public.review v where v.id = of_review and (of_review in (select access.written_reports())
    or (of_review in (select access.host_reviews())
      and exists (select from public.report r where r.review_id = of_review and r.state = 'released')))
$function$
;
CREATE OR REPLACE FUNCTION access.draft_reviews()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT access.open_reviews_as(ARRAY['lead_reviewer'::text]) AS open_reviews_as
 UNION
  SELECT access.reading_reviews() AS reading_reviews;
END
;
CREATE OR REPLACE FUNCTION access.drop_stray_link()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  delete from public.session_link where session_id = new.id and (new.how <> 'video' or new.kind = 'confer');
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION access.enqueue(task text, payload json, job_key text DEFAULT NULL::text, run_at timestamp with time zone DEFAULT NULL::timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select from graphile_worker.add_job(task, payload, run_at => run_at, job_key => job_key, max_attempts => 12)
$function$
;
CREATE OR REPLACE FUNCTION access.erase_some(of_review uuid, of_kind text, most integer, removed text[])
 RETURNS TABLE(told_as text, gone integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare step record; these text; n int;
begin
  if not access.writing() or not access.may_erase(of_review, of_kind) then return; end if;
  for step in select * from access.erasure_plan() p where p.kind = of_kind order by p.place loop
    these := format('select ctid from public.%I where %s %s %s limit $2', step.from_table, step.lies_where,
      case when not step.holds_file then '' when step.from_table = 'upload' then 'and id::text = any ($3)'
        else 'and (storage_key is null or storage_key = any ($3))' end, step.ordered);
    execute format(case when step.blanked is null then 'delete from public.%1$I where ctid = any (array(%2$s))'
      else 'update public.%1$I set %3$s where ctid = any (array(%2$s))' end, step.from_table, these, step.blanked)
      using of_review, most, removed;
    get diagnostics n = row_count;
    if n > 0 then
      told_as := case when of_kind = 'host_documents' or step.from_table in ('evidence_note', 'evidence_photo')
        then step.from_table else 'rest' end;
      gone := n;
      return next;
      return;
    end if;
  end loop;
end $function$
;
CREATE OR REPLACE FUNCTION access.erasure_plan()
 RETURNS TABLE(place integer, kind text, from_table text, lies_where text, blanked text, holds_file boolean, ordered text)
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO ''
AS $function$
  values
  -- notes
    (1, 'notes', 'evidence_photo', 'review_id = $1', null, true, ''),
    (2, 'notes', 'finding_note', 'review_id = $1', null, false, ''),
    (3, 'notes', 'evidence_note_question', 'review_id = $1', null, false, ''),
    (4, 'notes', 'evidence_note_source', 'review_id = $1', null, false, ''),
    (5, 'notes', 'evidence_note', 'review_id = $1', null, false, ''),
    (6, 'notes', 'sealed_view', 'review_id = $1', null, false, ''),
  -- what the host never heard goes with the notes; what it heard is its own
    (7, 'notes', 'finding', 'review_id = $1 and shared_at is null', null, false, ''),
    (8, 'notes', 'finding_view', $w$review_id = $1 and why <> '' and finding_id in
      (select id from public.finding where review_id = $1 and withdrawn_at is not null)$w$, $b$why = ''$b$, false, ''),
    (9, 'notes', 'finding', $w$review_id = $1 and withdrawn_at is not null and wording <> 'Withdrawn by the team'$w$,
      $b$wording = 'Withdrawn by the team'$b$, false, ''),
  -- host documents
    (20, 'host_documents', 'upload', 'review_id = $1', null, true, ''),
    (21, 'host_documents', 'document_text', 'review_id = $1', null, false, ''),
    (22, 'host_documents', 'document_opening', 'review_id = $1', null, false, ''),
    (23, 'host_documents', 'document_summary', 'review_id = $1', null, false, ''),
    -- the first version last: the others name it
    (24, 'host_documents', 'document', 'review_id = $1', null, true, 'order by version desc'),
    (25, 'host_documents', 'document_link', 'review_id = $1', null, false, ''),
    (26, 'host_documents', 'document_request', $w$review_id = $1 and answer <> ''$w$, $b$answer = ''$b$, false, ''),
    (27, 'host_documents', 'presentation_opening', 'review_id = $1', null, false, ''),
    (28, 'host_documents', 'presentation_file', 'review_id = $1', null, true, ''),
    (29, 'host_documents', 'presentation', 'review_id = $1', null, false, ''),
    (30, 'host_documents', 'precis_reading', 'review_id = $1', null, false, ''),
    (31, 'host_documents', 'precis', 'review_id = $1', null, false, ''),
    (32, 'host_documents', 'structure_question', 'review_id = $1', null, false, ''),
    (33, 'host_documents', 'structure_school', 'review_id = $1', null, false, ''),
    (34, 'host_documents', 'structure_post', 'review_id = $1', null, false, ''),
    (35, 'host_documents', 'structure_group', 'review_id = $1', null, false, ''),
    (36, 'host_documents', 'trust_structure', $w$review_id = $1 and (funding_note <> '' or support <> '')$w$,
      $b$funding_note = '', support = ''$b$, false, ''),
  -- working papers
    (50, 'papers', 'briefing_message', 'review_id = $1', null, false, ''),
    (51, 'papers', 'briefing_need', 'review_id = $1', null, false, ''),
    (52, 'papers', 'briefing_session', 'review_id = $1', null, false, ''),
    (53, 'papers', 'briefing', 'review_id = $1', null, false, ''),
    (54, 'papers', 'key_question_comment', 'review_id = $1', null, false, ''),
    (55, 'papers', 'wish', 'review_id = $1', null, false, ''),
    (56, 'papers', 'report_comment', $w$review_id = $1 and kind = 'comment'$w$, null, false, 'order by answers nulls last'),
    (57, 'papers', 'coaching_note', 'review_id = $1', null, false, ''),
    (58, 'papers', 'leading_observation', 'review_id = $1', null, false, ''),
    (59, 'papers', 'safeguarding_contact', 'review_id = $1', null, false, ''),
    (60, 'papers', 'session_link', 'review_id = $1', null, false, ''),
    (61, 'papers', 'team_room', 'review_id = $1', null, false, ''),
    (62, 'papers', 'session_presence', 'review_id = $1 and person_id is null', null, false, ''),
    (63, 'papers', 'calendar_sent', 'review_id = $1', null, false, ''),
    (64, 'papers', 'schedule_change', 'review_id = $1', null, false, ''),
    (65, 'papers', 'schedule_run', 'review_id = $1', null, false, ''),
    (66, 'papers', 'reviewer_away', 'review_id = $1', null, false, ''),
    (67, 'papers', 'interview_need', 'review_id = $1', null, false, ''),
    -- the hours of a session stay: a reviewer's own record is made of them
    (68, 'papers', 'session', $w$review_id = $1
      and (title <> access.plain_title(kind) or place <> '' or meeting <> '')$w$,
      $b$title = access.plain_title(kind), place = '', meeting = ''$b$, false, ''),
    (69, 'papers', 'school_need', $w$review_id = $1 and (meeting <> '' or times <> '[]')$w$,
      $b$meeting = '', times = '[]'$b$, false, ''),
    (70, 'papers', 'cost_record', $w$review_id = $1 and note <> ''$w$, $b$note = ''$b$, false, ''),
    (71, 'papers', 'decline_reason', 'review_id = $1', null, false, ''),
    (72, 'papers', 'mail_content', $w$mail_id in (select id from public.mail where review_id = $1)
      and (subject <> '' or body_text <> '' or body_html <> '' or calendar is not null)$w$,
      $b$subject = '', body_text = '', body_html = '', calendar = null, calendar_method = null$b$, false, ''),
    -- whoever was written to without an account was met in the review
    (73, 'papers', 'mail', $w$review_id = $1 and to_person_id is null and (to_address <> '' or last_error is not null)$w$,
      $b$to_address = '', last_error = null, blanked_at = coalesce(blanked_at, now())$b$, false, ''),
    -- of a report that was never released; with a release they go at once
    (74, 'papers', 'report_citation', 'review_id = $1', null, false, ''),
    (75, 'papers', 'report_overrule', 'review_id = $1', null, false, ''),
    (76, 'papers', 'report_update', 'review_id = $1', null, false, ''),
    (77, 'papers', 'report_key', 'review_id = $1', null, false, ''),
    (78, 'papers', 'report_handover', $w$review_id = $1 and words <> ''$w$, $b$words = ''$b$, false, ''),
    -- a draft that the host never had is nobody's own
    (79, 'papers', 'report_block', $w$review_id in (select review_id from public.report
      where review_id = $1 and state in ('draft', 'team', 'quality'))$w$, null, false, ''),
    (80, 'papers', 'report_section', $w$review_id in (select review_id from public.report
      where review_id = $1 and state in ('draft', 'team', 'quality'))$w$, null, false, '')
$function$
;
CREATE OR REPLACE FUNCTION access.files_to_erase(of_review uuid, of_kind text, most integer)
 RETURNS TABLE(arriving boolean, file text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare step record;
begin
  if not access.may_erase(of_review, of_kind) then return; end if;
  for step in select * from access.erasure_plan() p where p.kind = of_kind and p.holds_file order by p.place loop
    return query execute format('select %s, %s from public.%I where %s limit $2',
      (step.from_table = 'upload')::text, case step.from_table when 'upload' then 'id::text' else 'storage_key' end,
      step.from_table, step.lies_where || case step.from_table when 'upload' then '' else ' and storage_key is not null' end)
      using of_review, most;
  end loop;
end $function$
;
CREATE OR REPLACE FUNCTION access.final_briefing_ends(of_review uuid)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select max(((case s.day when 1 then r.day1 when 2 then r.day2 else r.day3 end) + s.ends) at time zone 'Europe/London')
  from public.session s join public.review r on r.id = s.review_id
  where s.review_id = of_review and s.kind = 'briefing'
    and (access.writing() or of_review in (select access.schedules()))
$function$
;
CREATE OR REPLACE FUNCTION access.finding_support(of_review uuid, these uuid[] DEFAULT NULL::uuid[])
 RETURNS TABLE(finding_id uuid, sources integer, schools integer, methods text[], contrary boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select f.id, t.sources, t.schools, t.methods, t.contrary
  from public.finding f cross join lateral access.support_told(f.id, access.actor()) t
  where f.review_id = of_review and f.withdrawn_at is null and of_review in (select access.team_reviews())
    and (these is null or f.id = any (these))
  union all
  select f.id, f.told_sources, f.told_schools, f.told_methods, f.told_contrary
  from public.finding f
  where f.review_id = of_review and f.id in (select access.heard_findings())
    and of_review not in (select access.team_reviews()) and (these is null or f.id = any (these))
$function$
;
CREATE OR REPLACE FUNCTION access.forget_writing()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  delete from public.report_update where review_id = new.review_id;
  delete from public.report_key where review_id = new.review_id;
  delete from public.report_citation where review_id = new.review_id;
  delete from public.report_overrule where review_id = new.review_id;
  delete from public.report_comment where review_id = new.review_id and kind = 'comment';
  return null;
end $function$
;
CREATE OR REPLACE FUNCTION access.group_of_review(of_review uuid)
 RETURNS TABLE(review_id uuid, trust_name text, day3 date, has_day boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select r.id, n.name, r.day3, exists (select from public.reconvene_trust t where t.review_id = r.id)
  from public.quote_line mine
    join public.quote q on q.id = mine.quote_id and q.accepted_at is not null
    join public.quote_line other on other.quote_id = q.id and other.review_id <> mine.review_id
    join public.review r on r.id = other.review_id and r.stage = 'follow_up'
    join public.trust n on n.id = r.trust_id
  where mine.review_id = of_review
    and (access.central() or of_review in (select access.reviews_as(array['coordinator'])))
  order by n.name
$function$
;
CREATE OR REPLACE FUNCTION access.heard_findings()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select id from public.finding
  where shared_at is not null and withdrawn_at is null and review_id in (select access.host_reviews())
$function$
;
CREATE OR REPLACE FUNCTION access.host_reviews()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
RETURN access.reviews_as(ARRAY['host_lead'::text, 'host_leader'::text])
;
CREATE OR REPLACE FUNCTION access.host_side()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
RETURN access.reviews_as(ARRAY['host_lead'::text, 'host_leader'::text, 'coordinator'::text])
;
CREATE OR REPLACE FUNCTION access.imports_register()
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (access.job() = ANY (ARRAY['preview-register-import'::text, 'write-register'::text, 'import-from-command-line'::text, 'load-demonstration'::text]))
;
CREATE OR REPLACE FUNCTION access.invited_reviews()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select review_id from public.review_member
  where person_id = access.actor() and state in ('invited', 'accepted')
$function$
;
CREATE OR REPLACE FUNCTION access.inviter_of(member uuid)
 RETURNS TABLE(id uuid, name text, email text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select p.id, p.name, p.email from public.review_member m join public.person p on p.id = m.invited_by
  where m.id = member and m.person_id = access.actor() and p.deactivated_at is null
$function$
;
CREATE OR REPLACE FUNCTION access.job()
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN NULLIF(current_setting('candour.job'::text, true), ''::text)
;
CREATE OR REPLACE FUNCTION access.joined_reviews()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
RETURN access.reviews_as(ARRAY['lead_reviewer'::text, 'peer_reviewer'::text, 'host_lead'::text, 'host_leader'::text, 'coordinator'::text])
;
CREATE OR REPLACE FUNCTION access.keep_final_text()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  -- looked at while it is held: a change and the final text do not pass each other by
  perform from public.report r where r.review_id in (old.review_id, new.review_id) for share;
  if exists (select from public.report r where r.review_id in (old.review_id, new.review_id)
      and r.state in ('final', 'released')) then
    raise exception 'the text of this report is final' using errcode = 'check_violation', constraint = 'report_text_final';
  end if;
  return coalesce(new, old);
end $function$
;
CREATE OR REPLACE FUNCTION access.keep_report_in_step()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if new.state <> old.state and (old.state, new.state) not in (('draft', 'team'), ('team', 'quality'),
      ('quality', 'host'), ('host', 'final'), ('final', 'host'), ('final', 'released')) then
    raise exception 'a report does not go from % to %', old.state, new.state
      using errcode = 'check_violation', constraint = 'report_in_step';
  end if;
  if old.state in ('final', 'released') and new.sha256 is distinct from old.sha256 and new.state <> 'host' then
    raise exception 'what the final text was known by stays'
      using errcode = 'check_violation', constraint = 'report_in_step';
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION access.keep_sign_in_in_step()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  insert into auth."user" (id, name, email, "emailVerified")
    values (new.id::text, new.name, new.email, true)
    on conflict (id) do update set name = excluded.name, email = excluded.email, "updatedAt" = now();
  if new.deactivated_at is not null then
    delete from auth.session where "userId" = new.id::text;
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION access.keep_trust_slug()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if tg_op = 'UPDATE' then
    new.slug := old.slug;
  else
    new.slug := access.slug_of(new.name);
    if exists (select from public.trust t where t.slug = new.slug and t.id <> new.id) then
      new.slug := new.slug || '-' || access.slug_of(new.uid);
    end if;
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION access.keep_what_the_host_is_told()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if new.shared_at is not null and (tg_op = 'INSERT' or old.shared_at is null) then
    select t.sources, t.schools, t.methods, t.contrary
      into new.told_sources, new.told_schools, new.told_methods, new.told_contrary
      from access.support_told(new.id, null) t;
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION access.kept_figures(of_review uuid)
 RETURNS TABLE(released_at timestamp with time zone, draft_days integer, team_days integer, quality_days integer, host_days integer, strengths integer, areas integer, next_steps integer, practices integer, sections integer, corrections integer, disagreements integer, visits integer, interviews integer, reviewers integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select p.released_at, p.to_team_at::date - p.begun_at::date, p.to_quality_at::date - p.to_team_at::date,
    coalesce(p.quality_done_at, p.to_host_at)::date - p.to_quality_at::date,
    coalesce(p.facts_checked_at, p.final_at)::date - p.to_host_at::date,
    f.strengths, f.areas, f.next_steps, f.practices,
    (select count(distinct b.section_id)::int from public.report_block b where b.review_id = of_review),
    c.corrections, c.disagreements, h.visits, h.interviews,
    (select count(*)::int from public.review_member m where m.review_id = of_review and m.state = 'accepted'
      and m.role in ('lead_reviewer', 'peer_reviewer'))
  from public.report p,
    lateral (select (count(*) filter (where kind = 'strength'))::int as strengths,
      (count(*) filter (where kind = 'area_for_development'))::int as areas,
      (count(*) filter (where kind = 'next_step'))::int as next_steps,
      (count(*) filter (where kind = 'effective_practice'))::int as practices
      from public.finding where review_id = of_review and shared_at is not null and withdrawn_at is null) f,
    lateral (select (count(*) filter (where kind = 'correction'))::int as corrections,
      (count(*) filter (where kind = 'disagreement'))::int as disagreements
      from public.report_comment where review_id = of_review) c,
    lateral (select (count(*) filter (where kind = 'visit'))::int as visits,
      (count(*) filter (where kind = 'interview'))::int as interviews
      from public.session where review_id = of_review) h
  where p.review_id = of_review and p.state = 'released'
    and (access.central() or of_review in (select access.host_reviews()))
$function$
;
CREATE OR REPLACE FUNCTION access.leads_of_quality_reads()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select person_id from public.review_member
  where role = 'lead_reviewer' and state = 'accepted' and review_id in (select access.quality_reads())
$function$
;
CREATE OR REPLACE FUNCTION access.left_to_erase(of_review uuid, of_kind text)
 RETURNS TABLE(tables integer, remaining integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare step record; n int;
begin
  if access.job() is distinct from 'erase-due' and not (
    exists (select from public.erasure e where e.review_id = of_review and e.kind = of_kind and e.finished_at is not null)
    and (of_review in (select access.joined_reviews()) or access.central())) then return; end if;
  tables := 0; remaining := 0;
  for step in select * from access.erasure_plan() p where p.kind = of_kind loop
    execute format('select count(*)::int from public.%I where %s', step.from_table, step.lies_where)
      into n using of_review;
    tables := tables + 1; remaining := remaining + n;
  end loop;
  return next;
end $function$
;
CREATE OR REPLACE FUNCTION access.link_is_open(ended_at timestamp with time zone, ends_on date, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN ((ended_at IS NULL) AND (at < (((ends_on + 1))::timestamp without time zone AT TIME ZONE 'Europe/London'::text)))
;
CREATE OR REPLACE FUNCTION access.mark_briefing(digest text, done text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  update public.briefing b set
    opened_at = coalesce(b.opened_at, now()),
    acknowledged_at = case done when 'acknowledged' then coalesce(b.acknowledged_at, now())
      when 'taken back' then null else b.acknowledged_at end
  from access.briefing_at(digest) f where b.id = f.id and access.writing()
$function$
;
CREATE OR REPLACE FUNCTION access.may_erase(of_review uuid, of_kind text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select access.job() is not distinct from 'erase-due' and exists (
    select from access.retention_of(of_review) d
    where d.kind = of_kind and not d.held and d.due_on <= (now() at time zone 'Europe/London')::date)
$function$
;
CREATE OR REPLACE FUNCTION access.may_read_for_quality(of_review uuid, who uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select exists (select from public.programme_role g where g.person_id = who
      and g.role in ('central_team', 'lead_reviewer') and (g.until is null or g.until >= current_date))
    and not exists (select from public.review_member m
      where m.review_id = of_review and m.person_id = who and m.state in ('invited', 'accepted'))
    and not exists (select from public.trust_post h join public.review r on r.trust_id = h.trust_id
      where r.id = of_review and h.person_id = who)
    and not exists (select from public.relationship c join public.review r on r.trust_id = c.trust_id
      where r.id = of_review and c.person_id = who and (c.until is null or c.until >= current_date))
$function$
;
CREATE OR REPLACE FUNCTION access.may_sign_in(who uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select exists (select from public.person where id = who and deactivated_at is null)
$function$
;
CREATE OR REPLACE FUNCTION access.nobody_yet()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select not exists (select from public.person)
$function$
;
CREATE OR REPLACE FUNCTION access.not_told_of_changes()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select person_id from public.mail_preference
  where access.job() = 'tell-schedule-changed' and not schedule_changes
$function$
;
CREATE OR REPLACE FUNCTION access.note_cancelled()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if new.stage = 'cancelled' and (tg_op = 'INSERT' or old.stage <> 'cancelled') then
    new.cancelled_at := coalesce(new.cancelled_at, now());
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION access.note_first_sign_in(who uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  update public.person set first_signed_in_at = now() where id = who and first_signed_in_at is null
$function$
;
CREATE OR REPLACE FUNCTION access.note_link_code(digest text, was_right boolean, pass text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare l record;
begin
  select f.id, f.review_id into l from access.report_link_at(digest) f where access.writing();
  if l.id is null then return; end if;
  if was_right then
    insert into public.report_link_pass (link_id, review_id, pass_sha256, until)
      values (l.id, l.review_id, pass, now() + interval '12 hours');
    update public.report_link set wrong_lately = 0, wrong_since = null where id = l.id;
  else
    update public.report_link set wrong_codes = wrong_codes + 1,
      wrong_lately = case when wrong_since > now() - interval '1 hour' then wrong_lately + 1 else 1 end,
      wrong_since = case when wrong_since > now() - interval '1 hour' then wrong_since else now() end,
      ended_at = case when wrong_codes + 1 >= 30 then now() end
    where id = l.id;
  end if;
end $function$
;
CREATE OR REPLACE FUNCTION access.note_link_opening(digest text)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  insert into public.report_opening (review_id, link_id, how)
  select l.review_id, l.id, 'page' from access.report_link_at(digest) l
  where access.writing() and l.review_id in (select access.readable_reports())
    and not exists (select from public.report_opening o
      where o.link_id = l.id and o.opened_at > now() - interval '10 minutes')
  returning true
$function$
;
CREATE OR REPLACE FUNCTION access.notes_open(of_review uuid, kept timestamp with time zone)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  with now_there as (select kept at time zone 'Europe/London' as at)
  select coalesce(
      (select min(now_there.at::date + s.starts) from public.session s join public.review r on r.id = s.review_id
        where s.review_id = of_review and s.kind = 'confer' and s.starts > now_there.at::time
          and (case s.day when 1 then r.day1 when 2 then r.day2 else r.day3 end) = now_there.at::date),
      date_trunc('day', now_there.at) + interval '1 day') at time zone 'Europe/London'
  from now_there where of_review in (select access.team_reviews())
$function$
;
CREATE OR REPLACE FUNCTION access.number_action()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  perform pg_advisory_xact_lock(hashtext('number of action'), hashtext(new.review_id::text));
  select coalesce(max(number), 0) + 1 into new.number from public.action where review_id = new.review_id;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION access.open_reviews_as(roles text[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select m.review_id from public.review_member m join public.review r on r.id = m.review_id
  where m.person_id = access.actor() and m.state = 'accepted' and m.role = any (roles)
    and r.stage in ('set_up', 'prepare', 'three_days', 'report')
$function$
;
CREATE OR REPLACE FUNCTION access.opened_notes()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select id from public.evidence_note
  where (attributable or opens_at <= now()) and review_id in (select access.team_reviews())
$function$
;
CREATE OR REPLACE FUNCTION access.opened_views()
 RETURNS TABLE(round_id uuid, person_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select r.id, unnest(r.opened_views) from public.sealed_round r
  where r.opened_at is not null and r.review_id in (select access.team_reviews())
$function$
;
CREATE OR REPLACE FUNCTION access.own_actions()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select id from public.action where owner_id = access.actor()
$function$
;
CREATE OR REPLACE FUNCTION access.own_notes()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select note_id from public.evidence_note_source where author_id = access.actor()
$function$
;
CREATE OR REPLACE FUNCTION access.papers_are_erased(of_review uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select exists (select from public.erasure e where e.review_id = of_review and e.kind = 'papers')
$function$
;
CREATE OR REPLACE FUNCTION access.parts_with(of_review uuid, asked tsquery)
 RETURNS TABLE(document_id uuid, place integer, rank real)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select t.document_id, t.place, pg_catalog.ts_rank(t.search, asked)
  from public.document_text t join public.document d on d.id = t.document_id
  where d.removed_at is null and d.replaced_at is null
    and t.search operator(pg_catalog.@@) asked and t.review_id = of_review
    and (of_review in (select access.reading_reviews())
      or of_review in (select access.reviews_as(array['host_lead', 'host_leader', 'coordinator'])))
$function$
;
CREATE OR REPLACE FUNCTION access.people_alongside()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select person_id from public.review_member
    where (state = 'accepted' and review_id in (select access.invited_reviews()))
      or (state = 'invited' and review_id in (select access.joined_reviews()))
  union
  select person_id from public.trust_post where trust_id in (select access.trusts_of_actor())
$function$
;
CREATE OR REPLACE FUNCTION access.people_in_group(of_review uuid, people text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select h.person_id from public.trust_post h join public.review r on r.trust_id = h.trust_id
  where r.id = of_review and (h.until is null or h.until >= current_date)
    and case people when 'executives' then h.post in ('chief_executive', 'executive')
      when 'chairs' then h.post = 'chair' when 'heads' then h.post = 'headteacher' else false end
  union
  select m.person_id from public.review_member m
  where m.review_id = of_review and people = 'team' and m.state = 'accepted'
    and m.role in ('lead_reviewer', 'peer_reviewer')
$function$
;
CREATE OR REPLACE FUNCTION access.people_known_to_host()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select p.person_id from access.host_reviews() h (review_id), lateral access.posts_at_host(h.review_id) p
  union
  select person_id from public.report_share where review_id in (select access.host_reviews())
  union
  select owner_id from public.action where owner_id is not null and review_id in (select access.host_reviews())
$function$
;
CREATE OR REPLACE FUNCTION access.person_at_address(address text)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select id from public.person
  where email = lower(trim(address)) and deactivated_at is null
    and exists (select from public.report p where p.state = 'released' and p.review_id in (select access.host_reviews()))
$function$
;
CREATE OR REPLACE FUNCTION access.person_of_feed(token_digest text)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select f.person_id from public.calendar_feed f join public.person p on p.id = f.person_id
  where f.token_sha256 = token_digest and p.deactivated_at is null
$function$
;
CREATE OR REPLACE FUNCTION access.plain_title(of_kind text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO ''
AS $function$
  select upper(left(of_kind, 1)) || replace(substr(of_kind, 2), '_', ' ')
$function$
;
CREATE OR REPLACE FUNCTION access.posts_at_host(of_review uuid)
 RETURNS TABLE(person_id uuid, post text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select h.person_id, h.post from public.trust_post h join public.review r on r.trust_id = h.trust_id
  where r.id = of_review and of_review in (select access.host_reviews())
    and (h.until is null or h.until >= current_date)
$function$
;
CREATE OR REPLACE FUNCTION access.priced_quotes()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select quote_id from public.quote_line
  where review_id in (select access.reviews_as(array['host_lead', 'coordinator']))
$function$
;
CREATE OR REPLACE FUNCTION access.published_by(slug text)
 RETURNS TABLE(review_id uuid, trust_name text, day1 date, day3 date, released_at timestamp with time zone, published_at timestamp with time zone, with_pdf boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select p.review_id, t.name, r.day1, r.day3, o.released_at, p.published_at, p.with_pdf
  from public.report_publication p
    join public.report o on o.review_id = p.review_id and o.state = 'released'
    join public.review r on r.id = p.review_id
    join public.trust t on t.id = r.trust_id
  where access.job() = 'public-page' and p.ended_at is null and t.slug = published_by.slug
  order by r.day1 desc
$function$
;
CREATE OR REPLACE FUNCTION access.quality_candidates(of_review uuid)
 RETURNS TABLE(id uuid, name text, part text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select p.id, p.name, case when exists (select from public.programme_role g where g.person_id = p.id
      and g.role = 'central_team' and (g.until is null or g.until >= current_date))
    then 'Central team' else 'Lead reviewer' end
  from public.person p
  where p.deactivated_at is null and access.may_read_for_quality(of_review, p.id)
    and (access.central() or of_review in (select access.open_reviews_as(array['lead_reviewer'])))
$function$
;
CREATE OR REPLACE FUNCTION access.quality_readers_known()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select person_id from public.report_quality_reader where review_id in (select access.joined_reviews())
$function$
;
CREATE OR REPLACE FUNCTION access.quality_reads()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select q.review_id from public.report_quality_reader q join public.report r using (review_id)
  where q.person_id = access.actor() and q.ended_at is null and r.state = 'quality'
    and access.may_read_for_quality(q.review_id, q.person_id)
$function$
;
CREATE OR REPLACE FUNCTION access.question_support(of_review uuid)
 RETURNS TABLE(question_id uuid, sources integer, schools integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  with gathered as (
    select q.question_id, s.urn, not n.attributable and s.author_id <> access.actor() as unknown,
      case when n.method = 'document' and s.said_by <> '' then 'document'
        else coalesce(s.session_id, s.author_id)::text end || '/' || lower(trim(s.said_by)) as source
    from public.evidence_note_question q
      join public.evidence_note n on n.id = q.note_id
      join public.evidence_note_source s on s.note_id = n.id
    where q.review_id = of_review and of_review in (select access.open_reviews_as(array['lead_reviewer']))
      and (n.attributable or n.opens_at <= now() or s.author_id = access.actor())),
  hidden as (select g.question_id, count(distinct g.source) as n from gathered g where unknown group by 1),
  counted as (
    select g.question_id,
      (count(distinct g.source) filter (where not g.unknown) + count(distinct g.source) filter (where g.unknown))::int as sources,
      greatest(count(distinct g.urn) filter (where not g.unknown), count(distinct g.urn) filter (where g.unknown))::int as schools
    from gathered g left join hidden h using (question_id)
    where not g.unknown or h.n >= 3 group by 1)
  select distinct g.question_id, case when c.sources >= 3 then c.sources end, case when c.sources >= 3 then c.schools end
  from gathered g left join counted c using (question_id)
$function$
;
CREATE OR REPLACE FUNCTION access.readable_reports()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select r.review_id from public.report r
    join public.review_member m on m.review_id = r.review_id and m.person_id = access.actor() and m.state = 'accepted'
  where (m.role = 'lead_reviewer' and r.state in ('draft', 'team', 'quality', 'host', 'final')
      and not access.papers_are_erased(r.review_id))
    or (m.role = 'peer_reviewer' and not access.papers_are_erased(r.review_id) and r.state in ('team', 'quality', 'host', 'final')
      and m.agreed_at is not null and m.agreement_version = access.agreement_now())
    or (m.role in ('host_lead', 'host_leader') and r.state in ('host', 'final', 'released'))
  union
  select access.quality_reads()
  union
  -- whoever was asked to write with the lead reviewer, in the draft too (writing-report.test.ts)
  select w.review_id from public.report_writer w
  where w.person_id = access.actor() and w.ended_at is null and w.review_id in (select access.written_reports())
  union
  -- opened by its owner: to a person, to whoever is in a group, to whoever holds a link, to everybody
  select s.review_id from public.report_share s join public.report r using (review_id)
  where r.state = 'released' and s.person_id = access.actor() and s.ended_at is null
  union
  select g.review_id from public.report_group_share g join public.report r using (review_id)
  where r.state = 'released' and g.ended_at is null and access.actor() in (select access.people_in_group(g.review_id, g.people))
  union
  select l.review_id from public.report_link l join public.report r using (review_id)
  where access.job() = 'report-link' and r.state = 'released'
    and l.token_sha256 = current_setting('candour.report_link', true) and access.link_is_open(l.ended_at, l.ends_on, now())
    and (l.code_hash is null or exists (select from public.report_link_pass p where p.link_id = l.id
      and p.pass_sha256 = current_setting('candour.report_pass', true) and p.until > now()))
  union
  select p.review_id from public.report_publication p join public.report r using (review_id)
  where access.job() = 'public-page' and r.state = 'released' and p.ended_at is null
$function$
;
CREATE OR REPLACE FUNCTION access.reading_of_team(of_review uuid)
 RETURNS TABLE(person_id uuid, precis_read boolean, all_minutes integer, all_words integer, all_pages integer, read_minutes integer, read_words integer, read_pages integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  with counted as (
    select d.id, s.minutes, coalesce(d.words, 0) as words, coalesce(d.pages, 0) as pages
    from public.document d left join public.document_summary s on s.lineage_id = d.lineage_id
    where d.review_id = of_review and d.removed_at is null and d.replaced_at is null
      and (coalesce(s.key, false) or not exists (select from public.document_summary k
        join public.document kd on kd.lineage_id = k.lineage_id and kd.removed_at is null and kd.replaced_at is null
        where k.review_id = of_review and k.key))
  ), amounts as (
    select id, coalesce(minutes, 0) as minutes,
      case when minutes is null then words else 0 end as words,
      case when minutes is null and words = 0 then pages else 0 end as pages
    from counted
  )
  select m.person_id,
    exists (select from public.precis_reading r where r.review_id = of_review and r.person_id = m.person_id)
      or exists (select from public.precis p where p.review_id = of_review
        and p.written_by = m.person_id and p.shared_at is not null),
    coalesce(sum(a.minutes), 0)::int, coalesce(sum(a.words), 0)::int, coalesce(sum(a.pages), 0)::int,
    coalesce(sum(a.minutes) filter (where o.read_at is not null), 0)::int,
    coalesce(sum(a.words) filter (where o.read_at is not null), 0)::int,
    coalesce(sum(a.pages) filter (where o.read_at is not null), 0)::int
  from public.review_member m left join amounts a on true
    left join public.document_opening o on o.document_id = a.id and o.person_id = m.person_id
  where m.review_id = of_review and m.state = 'accepted' and m.role in ('lead_reviewer', 'peer_reviewer')
    and m.agreed_at is not null
    and of_review in (select access.reading_reviews())
    and of_review in (select access.open_reviews_as(array['lead_reviewer']))
  group by m.person_id
$function$
;
CREATE OR REPLACE FUNCTION access.reading_reviews()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select m.review_id from public.review_member m
  where m.person_id = access.actor() and m.state = 'accepted' and m.agreed_at is not null
    and m.agreement_version = (select access.agreement_now())
    and m.review_id in (select access.team_reviews())
$function$
;
CREATE OR REPLACE FUNCTION access.reconvene_days()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select t.day_id from public.reconvene_trust t
  where t.review_id in (select access.reviews_as(array['lead_reviewer', 'host_lead', 'host_leader', 'coordinator']))
$function$
;
CREATE OR REPLACE FUNCTION access.reconvene_people(of_review uuid)
 RETURNS TABLE(person_id uuid, email text, review_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select distinct on (p.id) p.id, p.email, m.review_id from access.reconvene_trusts(of_review) t
    join public.review_member m on m.review_id = t.review_id and m.state = 'accepted'
      and m.role in ('lead_reviewer', 'host_lead', 'host_leader', 'coordinator')
    join public.person p on p.id = m.person_id and p.deactivated_at is null
  where access.writing()
  order by p.id
$function$
;
CREATE OR REPLACE FUNCTION access.reconvene_trusts(of_review uuid)
 RETURNS TABLE(review_id uuid, trust_id uuid, trust_name text, day3 date, seat integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select o.review_id, n.id, n.name, r.day3, o.position
  from public.reconvene_trust t
    join public.reconvene_trust o on o.day_id = t.day_id
    join public.review r on r.id = o.review_id
    join public.trust n on n.id = r.trust_id
  where t.review_id = of_review and (access.central() or t.day_id in (select access.reconvene_days()))
  order by o.position
$function$
;
CREATE OR REPLACE FUNCTION access.refuse_late_sharing()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if new.shared_at is null or not access.writing() or (tg_op = 'UPDATE' and old.shared_at is not null) then
    return new;
  end if;
  -- Held, so that the days are not closed in the same moment.
  perform from public.review where id = new.review_id and stage = 'three_days' for share;
  if not found or new.shared_at > access.final_briefing_ends(new.review_id) then
    raise exception 'The final briefing is over, so nothing more is shared with the host.'
      using errcode = 'check_violation', constraint = 'finding_shared_in_time';
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION access.refuse_stray_link()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not exists (select from public.session where id = new.session_id and how = 'video' and kind <> 'confer') then
    raise exception 'Only a session by video that is not the team''s own has a link';
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION access.refuse_unshared_in_report()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if new.finding_id is not null and not exists (select from public.finding
      where id = new.finding_id and review_id = new.review_id and shared_at is not null and withdrawn_at is null) then
    raise exception 'This finding was not shared with the host by the final briefing, so it cannot enter the report.'
      using errcode = 'check_violation', constraint = 'report_block_finding_shared';
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION access.report_cover(of_review uuid)
 RETURNS TABLE(trust_name text, day1 date, day2 date, day3 date, state text, released_at timestamp with time zone, lead_name text, team_names text[], host_team_names text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select t.name, r.day1, r.day2, r.day3, p.state, p.released_at,
    coalesce(max(who.name) filter (where m.role = 'lead_reviewer'), ''),
    coalesce(array_agg(who.name order by who.name) filter (where m.role = 'peer_reviewer' and m.part is null), '{}'),
    coalesce(array_agg(who.name order by who.name) filter (where m.role = 'host_leader'), '{}')
  from public.report p
    join public.review r on r.id = p.review_id
    join public.trust t on t.id = r.trust_id
    left join public.review_member m on m.review_id = r.id and m.state = 'accepted'
    left join public.person who on who.id = m.person_id
  where p.review_id = of_review and of_review in (select access.readable_reports())
  group by t.name, r.day1, r.day2, r.day3, p.state, p.released_at
$function$
;
CREATE OR REPLACE FUNCTION access.report_link_at(digest text)
 RETURNS TABLE(id uuid, review_id uuid, trust_id uuid, trust_name text, sharer text, ends_on date, code_hash text, shut_until timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select l.id, l.review_id, r.trust_id, t.name, s.name, l.ends_on, l.code_hash,
    case when l.wrong_lately >= 5 then l.wrong_since + interval '1 hour' end
  from public.report_link l
    join public.report p on p.review_id = l.review_id and p.state = 'released'
    join public.review r on r.id = l.review_id
    join public.trust t on t.id = r.trust_id
    join public.person s on s.id = l.made_by
  where access.job() = 'report-link' and l.token_sha256 = digest and access.link_is_open(l.ended_at, l.ends_on, now())
$function$
;
CREATE OR REPLACE FUNCTION access.report_source_counts(of_review uuid)
 RETURNS TABLE(kind text, number integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  with heard as (
    select case when src.speaker in ('school_leader', 'teacher', 'support_staff') then 'staff'
        when src.speaker in ('governor', 'trustee') then 'governance'
        when src.speaker = '' then 'other' else src.speaker end as kind,
      n.attributable, src.author_id,
      coalesce(src.session_id::text, src.author_id || '/' || lower(trim(src.said_by))) as source
    from public.evidence_note n join public.evidence_note_source src on src.note_id = n.id
    where n.review_id = of_review and (n.attributable or n.opens_at <= now())
      and (n.method = 'interview' or src.speaker <> '')
  ), named as (
    select distinct h.kind, h.source from heard h where h.attributable
  ), private as (
    select distinct h.kind, h.source, h.author_id from heard h
    where not h.attributable and (h.kind, h.source) not in (select n.kind, n.source from named n)
  ), beyond_own as (
    select one.kind, (select count(distinct other.source) from private other
      where other.kind = one.kind and other.source not in (select mine.source from private mine
        where mine.kind = one.kind and mine.author_id = one.author_id)) as number
    from private one
  ), private_told as (
    select p.kind, count(distinct p.source) as number from private p group by p.kind
    having count(distinct p.source) >= 3
      and not exists (select from beyond_own b where b.kind = p.kind and b.number in (1, 2))
  ), counted as (
    select h.kind, (select count(*) from named n where n.kind = h.kind)
      + coalesce((select t.number from private_told t where t.kind = h.kind), 0) as number
    from (select distinct heard.kind from heard) h
    union all
    select 'visit', count(*) from public.session s join public.review r on r.id = s.review_id
    where s.review_id = of_review and s.kind = 'visit'
      and ((case s.day when 1 then r.day1 when 2 then r.day2 else r.day3 end) + s.starts) at time zone 'Europe/London' <= now()
    having count(*) > 0
    union all
    -- those that were sent and read, and those that notes name, shown to the team in a school; one of a name counts once
    select 'document', count(distinct one.name) from (
      select lower(trim(d.name)) as name from public.document_opening o
        join public.document d on d.lineage_id = o.lineage_id and d.replaced_at is null
        join public.review_member m on m.review_id = o.review_id and m.person_id = o.person_id and m.state = 'accepted'
          and m.role in ('lead_reviewer', 'peer_reviewer')
      where o.review_id = of_review and o.read_at is not null
      union all
      select lower(trim(src.said_by)) from public.evidence_note n join public.evidence_note_source src on src.note_id = n.id
      where n.review_id = of_review and n.method = 'document' and n.attributable and trim(src.said_by) <> ''
    ) one having count(*) > 0
  )
  select c.kind, case when c.number >= 3 then c.number::int end from counted c
  where of_review in (select access.open_reviews_as(array['lead_reviewer']))
$function$
;
CREATE OR REPLACE FUNCTION access.retention_day(of_kind text, booked timestamp with time zone, from_day date)
 RETURNS date
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$
  select least(
    (select from_day + r.days from public.retention_rule r where r.kind = of_kind and r.set_at <= booked
      order by r.set_at desc limit 1),
    (select min(greatest(from_day + r.days, (r.set_at at time zone 'Europe/London')::date + 14))
      from public.retention_rule r where r.kind = of_kind and r.set_at > booked))
$function$
;
CREATE OR REPLACE FUNCTION access.retention_of(of_review uuid)
 RETURNS TABLE(kind text, ended_how text, ended_on date, due_on date, held boolean)
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$
  with ended as (
    select r.id, r.booked_at,
      (coalesce(p.released_at, case when r.stage = 'follow_up' then r.follow_up_began_at end, r.cancelled_at)
        at time zone 'Europe/London')::date as told,
      r.stage, access.retention_day('unfinished', r.booked_at, r.day3) as latest
    from public.review r left join public.report p on p.review_id = r.id where r.id = of_review
  )
  select k.kind,
    case when e.told is null or e.told > e.latest then 'unfinished' when e.stage = 'cancelled' then 'cancelled' else 'released' end,
    least(e.told, e.latest), access.retention_day(k.kind, e.booked_at, least(e.told, e.latest)),
    exists (select from public.retention_hold h where h.review_id = e.id and h.ended_at is null)
  from ended e cross join (values ('notes'), ('host_documents'), ('papers')) k (kind)
$function$
;
CREATE OR REPLACE FUNCTION access.reviews_as(roles text[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select review_id from public.review_member
  where person_id = access.actor() and state = 'accepted' and role = any (roles)
$function$
;
CREATE OR REPLACE FUNCTION access.say_in_briefing(digest text, message text, need text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare f record;
begin
  select b.id, b.review_id into f from access.briefing_at(digest) b where access.writing();
  if f.id is null then return false; end if;
  if message <> '' then
    if (select count(*) from public.briefing_message m where m.briefing_id = f.id) >= 20 then return false; end if;
    insert into public.briefing_message (review_id, briefing_id, body) values (f.review_id, f.id, message);
  end if;
  if need <> '' then
    insert into public.briefing_need (briefing_id, review_id, body) values (f.id, f.review_id, need)
      on conflict (briefing_id) do update set body = excluded.body, said_at = now();
  end if;
  return true;
end $function$
;
CREATE OR REPLACE FUNCTION access.say_progress_at(digest text, said text, until date, did text, seen text, in_the_way text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare f record;
begin
  select a.* into f from access.action_at(digest) a where access.writing();
  if f.id is null or f.state <> 'open' then return false; end if;
  perform from public.action a where a.id = f.id for update;
  if (select count(*) from public.action_progress p where p.action_id = f.id and p.by_link
    and p.said_at > now() - interval '1 day') >= 10 then return false; end if;
  insert into public.action_progress
    (review_id, action_id, state, put_off_until, did, seen, in_the_way, said_by, by_link)
    values (f.review_id, f.id, said, until, did, seen, in_the_way, f.person_id, true);
  update public.action a set said_at = now(),
    standing = case when said = 'done' then 'under_way' else said end, put_off_until = until,
    state = case when said = 'done' then 'done' else 'open' end,
    outcome = case when said = 'done' then did else a.outcome end,
    closed_at = case when said = 'done' then now() end
  where a.id = f.id;
  return true;
end $function$
;
CREATE OR REPLACE FUNCTION access.schedules()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select access.reviews_as(array['lead_reviewer', 'host_lead', 'coordinator'])
  union
  select review_id from public.schedule_sharing
    where access.central() or review_id in (select access.joined_reviews())
$function$
;
CREATE OR REPLACE FUNCTION access.schools_heard(of_review uuid, opens timestamp with time zone)
 RETURNS TABLE(schools integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  with held as (
    select s.kind, s.urn, s.kind in ('visit', 'interview') as meets,
      ((case s.day when 1 then r.day1 when 2 then r.day2 else r.day3 end) + s.starts) at time zone 'Europe/London' as begins
    from public.session s join public.review r on r.id = s.review_id where s.review_id = of_review
  ), since as (
    select max(begins) as begins from held where kind = 'confer'
      and begins <= (select max(begins) from held where meets and begins < opens)
  )
  select case when exists (select from held where meets)
    then (select count(distinct urn)::int from held where meets and begins < opens
      and begins >= coalesce((select begins from since), '-infinity'))
    else (select count(*)::int from public.school_membership m join public.review r on r.trust_id = m.trust_id
      where r.id = of_review and m.left_on is null) end
  where of_review in (select access.team_reviews())
$function$
;
CREATE OR REPLACE FUNCTION access.session_questions()
 RETURNS TABLE(session_id uuid, review_id uuid, question_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select s.id, s.review_id, q.id from public.session s
    left join public.interview_need i on i.id = s.interview_need_id
    left join public.school_need n on n.review_id = s.review_id and n.urn = s.urn and s.kind = 'visit'
    join public.key_question q on q.review_id = s.review_id and q.withdrawn_at is null
      and (q.id = any (i.question_ids) or q.id = any (n.question_ids))
  where s.review_id in (select access.team_reviews()) and s.review_id in (select access.schedules())
$function$
;
CREATE OR REPLACE FUNCTION access.slug_of(name text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
RETURN COALESCE(NULLIF(TRIM(BOTH '-'::text FROM regexp_replace(translate(replace(lower(name), '&'::text, 'and'::text), 'áàâäãåçéèêëíìîïñóòôöõúùûüýÁÀÂÄÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕÚÙÛÜÝ’'''::text, 'aaaaaaceeeeiiiinooooouuuuyaaaaaaceeeeiiiinooooouuuuy'::text), '[^a-z0-9]+'::text, '-'::text, 'g'::text)), ''::text), 'trust'::text)
;
CREATE OR REPLACE FUNCTION access.stop_reminders_at(digest text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  update public.action a set reminders = false from access.action_at(digest) f
  where a.id = f.id and access.writing()
$function$
;
CREATE OR REPLACE FUNCTION access.stored_keys()
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare named record;
begin
  if access.job() is distinct from 'sweep-files' then return; end if;
  for named in select c.table_name, c.column_name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'text'
      and c.column_name like '%\_key'
  loop
    return query execute format('select %I from public.%I where %I is not null',
      named.column_name, named.table_name, named.column_name);
  end loop;
end $function$
;
CREATE OR REPLACE FUNCTION access.support_told(of_finding uuid, reader uuid)
 RETURNS TABLE(sources integer, schools integer, methods text[], contrary boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  with gathered as (
    select *, not attributable and author_id is distinct from reader as unknown
    from access.finding_source where finding_id = of_finding and (opened or author_id is not distinct from reader)),
  counted as (
    select * from gathered where not contrary and (not unknown
      or (select count(distinct source) >= 3 from gathered where unknown and not contrary))),
  told as (
    select (count(distinct source) filter (where not unknown) + count(distinct source) filter (where unknown))::int as sources,
      greatest(count(distinct urn) filter (where not unknown), count(distinct urn) filter (where unknown))::int as schools,
      coalesce(array_agg(distinct method), '{}') as methods from counted)
  select case when sources >= 3 then sources end, case when sources >= 3 then schools end,
    case when sources >= 3 then methods else '{}' end, exists (select from gathered where contrary)
  from told
$function$
;
CREATE OR REPLACE FUNCTION access.team_cost(which uuid)
 RETURNS TABLE(estimated_minutes integer, estimated_pence integer, recorded integer, recorded_minutes integer, recorded_pence integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  with mine as (select which as review_id where which in (select access.reviews_as(array['lead_reviewer']))),
  newest as (select e.id from public.cost_estimate e join mine using (review_id) order by made_at desc, id limit 1),
  lines as (select sum(preparing_minutes + reading_minutes + travelling_minutes + session_minutes
        + report_minutes)::int as minutes, sum(travel_pence)::int as pence
      from public.cost_estimate_line join newest on newest.id = estimate_id where side = 'team'),
  records as (select count(*)::int as people, sum(minutes)::int as minutes, sum(travel_pence)::int as pence
      from public.cost_record join mine using (review_id) where side = 'team')
  select lines.minutes, lines.pence, records.people,
    case when records.people >= 3 then records.minutes end, case when records.people >= 3 then records.pence end
  from mine cross join lines cross join records
$function$
;
CREATE OR REPLACE FUNCTION access.team_led()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select person_id from public.review_member
  where state = 'accepted' and role in ('lead_reviewer', 'peer_reviewer')
    and review_id in (select access.open_reviews_as(array['lead_reviewer']))
$function$
;
CREATE OR REPLACE FUNCTION access.team_reviews()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
RETURN access.open_reviews_as(ARRAY['lead_reviewer'::text, 'peer_reviewer'::text])
;
CREATE OR REPLACE FUNCTION access.tell_readers_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  perform pg_notify('candour_live', json_build_object('topic',
    case tg_table_name when 'person' then 'readers' when 'review' then 'readers/' || (to_jsonb(new) ->> 'id')
      else 'readers/' || (to_jsonb(new) ->> 'review_id') end)::text);
  return null;
end $function$
;
CREATE OR REPLACE FUNCTION access.told_of_changes()
 RETURNS TABLE(member_id uuid, person_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select m.id, m.person_id from public.review_member m
    join public.review r on r.id = m.review_id
    join public.schedule_sharing s on s.review_id = m.review_id
    join public.person p on p.id = m.person_id
  where access.job() = 'tell-schedule-changed' and m.state = 'accepted'
    and r.stage in ('prepare', 'three_days') and p.deactivated_at is null
$function$
;
CREATE OR REPLACE FUNCTION access.told_to_actor()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select told_id from public.brought_story where review_id in (select access.brought_to_actor())
$function$
;
CREATE OR REPLACE FUNCTION access.trusts_of_actor()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select trust_id from public.trust_post
  where person_id = access.actor() and post <> 'headteacher' and (until is null or until >= current_date)
$function$
;
CREATE OR REPLACE FUNCTION access.who_has_sent(of_review uuid, at timestamp with time zone)
 RETURNS TABLE(person_id uuid, sent boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  with here as (
    select r.id, (at at time zone 'Europe/London')::date as today,
      case (at at time zone 'Europe/London')::date when r.day1 then 1 when r.day2 then 2 when r.day3 then 3 end as day
    from public.review r
    where r.id = of_review and r.stage = 'three_days'
      and r.id in (select access.open_reviews_as(array['lead_reviewer']))),
  since as (
    select h.id, greatest(h.today::timestamp at time zone 'Europe/London', max(
      (h.today + s.starts) at time zone 'Europe/London')) as moment
    from here h left join public.session s on s.review_id = h.id and s.kind = 'confer' and s.day = h.day
      and (h.today + s.starts) at time zone 'Europe/London' <= at
    group by h.id, h.today),
  team as (
    select m.person_id,
      exists (select from public.evidence_note_source n where n.review_id = since.id and n.author_id = m.person_id
        and n.attributable and n.written_at >= since.moment) as openly,
      exists (select from public.evidence_note_source n where n.review_id = since.id and n.author_id = m.person_id
        and not n.attributable and n.written_at >= since.moment) as quietly
    from since join public.review_member m on m.review_id = since.id
    where m.state = 'accepted' and m.role = 'peer_reviewer'),
  among as (select count(*) as everyone, count(*) filter (where quietly) as n from team)
  select t.person_id, case when t.openly then true when a.n in (0, a.everyone) or a.n >= 3 then t.quietly end
  from team t cross join among a
$function$
;
CREATE OR REPLACE FUNCTION access.who_sealed(of_review uuid)
 RETURNS TABLE(round_id uuid, person_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select v.round_id, v.person_id from public.sealed_view v
    join public.review_member m on m.review_id = v.review_id and m.person_id = v.person_id and m.state = 'accepted'
      and m.role in ('lead_reviewer', 'peer_reviewer')
  where v.review_id = of_review and of_review in (select access.team_reviews())
$function$
;
CREATE OR REPLACE FUNCTION access.writing()
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (COALESCE(current_setting('candour.writing'::text, true), ''::text) = 'on'::text)
;
CREATE OR REPLACE FUNCTION access.written_reports()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select r.review_id from public.report r
    join public.review v on v.id = r.review_id and v.stage = 'report'
    join public.review_member m on m.review_id = r.review_id and m.person_id = access.actor() and m.state = 'accepted'
  where r.state in ('draft', 'team', 'quality', 'host') and not access.papers_are_erased(r.review_id)
    and (m.role = 'lead_reviewer' or (m.role = 'peer_reviewer' and m.agreed_at is not null
      and m.agreement_version = access.agreement_now() and exists (select from public.report_writer w
        where w.review_id = r.review_id and w.person_id = access.actor() and w.ended_at is null)))
$function$
;

-- Triggers

CREATE TRIGGER ask_again_what_is_brought AFTER INSERT ON public.reconvene_trust FOR EACH ROW EXECUTE FUNCTION access.ask_again_what_is_brought();
CREATE TRIGGER drop_stray_link AFTER UPDATE OF how, kind ON public.session FOR EACH ROW EXECUTE FUNCTION access.drop_stray_link();
CREATE TRIGGER forget_writing AFTER UPDATE OF state ON public.report FOR EACH ROW WHEN (((new.state = 'released'::text) AND (old.state <> 'released'::text))) EXECUTE FUNCTION access.forget_writing();
CREATE TRIGGER keep_final_text BEFORE INSERT OR DELETE OR UPDATE ON public.report_block FOR EACH ROW EXECUTE FUNCTION access.keep_final_text();
CREATE TRIGGER keep_final_text BEFORE INSERT OR DELETE OR UPDATE ON public.report_section FOR EACH ROW EXECUTE FUNCTION access.keep_final_text();
CREATE TRIGGER keep_report_in_step BEFORE UPDATE ON public.report FOR EACH ROW EXECUTE FUNCTION access.keep_report_in_step();
CREATE TRIGGER keep_sign_in_in_step AFTER INSERT OR UPDATE OF name, email, deactivated_at ON public.person FOR EACH ROW EXECUTE FUNCTION access.keep_sign_in_in_step();
CREATE TRIGGER keep_trust_slug BEFORE INSERT OR UPDATE OF slug ON public.trust FOR EACH ROW EXECUTE FUNCTION access.keep_trust_slug();
CREATE TRIGGER keep_what_the_host_is_told BEFORE INSERT OR UPDATE OF shared_at ON public.finding FOR EACH ROW EXECUTE FUNCTION access.keep_what_the_host_is_told();
CREATE TRIGGER name_opened_version BEFORE INSERT ON public.document_opening FOR EACH ROW EXECUTE FUNCTION name_opened_version();
CREATE TRIGGER note_cancelled BEFORE INSERT OR UPDATE OF stage ON public.review FOR EACH ROW EXECUTE FUNCTION access.note_cancelled();
CREATE TRIGGER number_action BEFORE INSERT ON public.action FOR EACH ROW WHEN ((new.number = 0)) EXECUTE FUNCTION access.number_action();
CREATE TRIGGER refuse_late_sharing BEFORE INSERT OR UPDATE OF shared_at ON public.finding FOR EACH ROW EXECUTE FUNCTION access.refuse_late_sharing();
CREATE TRIGGER refuse_stray_link AFTER INSERT OR UPDATE ON public.session_link FOR EACH ROW EXECUTE FUNCTION access.refuse_stray_link();
CREATE TRIGGER refuse_unshared_in_report BEFORE INSERT OR UPDATE ON public.report_block FOR EACH ROW EXECUTE FUNCTION access.refuse_unshared_in_report();
CREATE TRIGGER start_lineage BEFORE INSERT ON public.document FOR EACH ROW EXECUTE FUNCTION start_lineage();
CREATE TRIGGER tell_readers_changed AFTER UPDATE OF deactivated_at ON public.person FOR EACH ROW EXECUTE FUNCTION access.tell_readers_changed();
CREATE TRIGGER tell_readers_changed AFTER UPDATE OF state, quality_done_at, facts_checked_at, returned_at ON public.report FOR EACH ROW EXECUTE FUNCTION access.tell_readers_changed();
CREATE TRIGGER tell_readers_changed AFTER INSERT OR UPDATE OF ended_at ON public.report_quality_reader FOR EACH ROW EXECUTE FUNCTION access.tell_readers_changed();
CREATE TRIGGER tell_readers_changed AFTER INSERT OR UPDATE OF ended_at ON public.report_writer FOR EACH ROW EXECUTE FUNCTION access.tell_readers_changed();
CREATE TRIGGER tell_readers_changed AFTER UPDATE OF stage ON public.review FOR EACH ROW EXECUTE FUNCTION access.tell_readers_changed();
CREATE TRIGGER tell_readers_changed AFTER UPDATE OF state, role ON public.review_member FOR EACH ROW EXECUTE FUNCTION access.tell_readers_changed();

-- Grants

grant insert, select, update on public.action to candour_app;
grant insert, select, update on public.action_board to candour_app;
grant insert, select on public.action_link to candour_app;
grant delete, insert, select, update on public.action_progress to candour_app;
grant insert, select on public.action_reminder to candour_app;
grant insert, select, update on public.area_of_focus to candour_app;
grant insert, select on public.audit to candour_app;
grant insert, select, update on public.briefing to candour_app;
grant insert, select, update on public.briefing_message to candour_app;
grant insert, select, update on public.briefing_need to candour_app;
grant insert, select, update on public.briefing_session to candour_app;
grant delete, insert, select, update on public.brought_story to candour_app;
grant insert, select, update on public.calendar_feed to candour_app;
grant insert, select, update on public.calendar_sent to candour_app;
grant insert, select, update on public.certificate to candour_app;
grant insert, select, update on public.challenge to candour_app;
grant insert, select, update on public.challenge_idea to candour_app;
grant delete, insert, select, update on public.challenge_taken to candour_app;
grant insert, select on public.change_told to candour_app;
grant insert, select, update on public.coaching_note to candour_app;
grant insert, select, update on public.conflict_waiver to candour_app;
grant insert, select, update on public.cost_assumption to candour_app;
grant insert, select, update on public.cost_estimate to candour_app;
grant insert, select, update on public.cost_estimate_line to candour_app;
grant insert, select, update on public.cost_record to candour_app;
grant insert, select, update on public.cpd_entry to candour_app;
grant insert, select, update on public.days_setting to candour_app;
grant insert, select, update on public.decline_reason to candour_app;
grant insert, select, update on public.digest_day to candour_app;
grant insert, select, update on public.document to candour_app;
grant insert, select, update on public.document_link to candour_app;
grant insert, select, update on public.document_opening to candour_app;
grant insert, select, update on public.document_request to candour_app;
grant insert, select, update on public.document_summary to candour_app;
grant delete, insert, select, update on public.document_text to candour_app;
grant insert, select, update on public.erasure to candour_app;
grant insert, select, update on public.evidence_note to candour_app;
grant delete, insert, select, update on public.evidence_note_question to candour_app;
grant insert, select, update on public.evidence_note_source to candour_app;
grant insert, select, update on public.evidence_photo to candour_app;
grant insert, select, update on public.field_device to candour_app;
grant insert, select, update on public.finding to candour_app;
grant delete, insert, select, update on public.finding_note to candour_app;
grant delete, insert, select, update on public.finding_view to candour_app;
grant delete, insert, select, update on public.host_named to candour_app;
grant delete, insert, select, update on public.host_reflection to candour_app;
grant delete, insert, select, update on public.interview_need to candour_app;
grant insert, select, update on public.key_question to candour_app;
grant delete, insert, select, update on public.key_question_agreement to candour_app;
grant insert, select on public.key_question_comment to candour_app;
grant insert, select, update on public.key_question_freeze to candour_app;
grant insert, select, update on public.key_question_wording to candour_app;
grant delete, insert, select, update on public.known_drive to candour_app;
grant insert, select, update on public.lead_feedback to candour_app;
grant insert, select, update on public.leading_observation to candour_app;
grant insert, select, update on public.leading_statement to candour_app;
grant insert, select, update on public.mail to candour_app;
grant insert, select, update on public.mail_content to candour_app;
grant insert, select, update on public.mail_preference to candour_app;
grant insert, select, update on public.person to candour_app;
grant insert, select on public.policy_acceptance to candour_app;
grant insert, select on public.policy_text to candour_app;
grant delete, insert, select, update on public.pool_away to candour_app;
grant insert, select, update on public.pool_record to candour_app;
grant insert, select, update on public.precis to candour_app;
grant insert, select, update on public.precis_reading to candour_app;
grant insert, select, update on public.presentation to candour_app;
grant insert, select, update on public.presentation_file to candour_app;
grant insert, select, update on public.presentation_opening to candour_app;
grant insert, select, update on public.price_book to candour_app;
grant insert, select, update on public.programme_role to candour_app;
grant insert, select, update on public.programme_year to candour_app;
grant insert, select, update on public.question_amendment to candour_app;
grant insert, select, update on public.quote to candour_app;
grant delete, insert, select, update on public.quote_line to candour_app;
grant delete, insert, select, update on public.reconvene_day to candour_app;
grant insert, select on public.reconvene_trust to candour_app;
grant insert, select, update on public.register_edition to candour_app;
grant insert, select, update on public.register_import to candour_app;
grant insert, select, update on public.register_import_file to candour_app;
grant insert, select, update on public.register_import_progress to candour_app;
grant delete, insert, select, update on public.register_import_row to candour_app;
grant insert, select, update on public.relationship to candour_app;
grant insert, select, update on public.report to candour_app;
grant delete, insert, select, update on public.report_block to candour_app;
grant delete, insert, select, update on public.report_citation to candour_app;
grant insert, select, update on public.report_comment to candour_app;
grant insert, select, update on public.report_group_share to candour_app;
grant insert, select on public.report_handover to candour_app;
grant insert, select, update on public.report_key to candour_app;
grant insert, select, update on public.report_link to candour_app;
grant insert, select on public.report_link_pass to candour_app;
grant insert, select on public.report_opening to candour_app;
grant delete, insert, select, update on public.report_overrule to candour_app;
grant insert, select, update on public.report_publication to candour_app;
grant insert, select, update on public.report_quality_reader to candour_app;
grant delete, insert, select, update on public.report_section to candour_app;
grant insert, select, update on public.report_share to candour_app;
grant insert, select, update on public.report_sources to candour_app;
grant delete, insert, select, update on public.report_update to candour_app;
grant insert, select, update on public.report_writer to candour_app;
grant insert, select, update on public.retention_hold to candour_app;
grant insert, select on public.retention_rule to candour_app;
grant insert, select, update on public.review to candour_app;
grant insert, select, update on public.review_member to candour_app;
grant insert, select, update on public.review_need to candour_app;
grant delete, insert, select, update on public.review_step to candour_app;
grant delete, insert, select, update on public.review_template to candour_app;
grant delete, insert, select, update on public.review_window to candour_app;
grant delete, insert, select, update on public.reviewer_away to candour_app;
grant insert, select, update on public.round to candour_app;
grant delete, insert, select, update on public.round_left_out to candour_app;
grant insert, select, update on public.round_move to candour_app;
grant insert, select, update on public.round_plan to candour_app;
grant delete, insert, select, update on public.round_seat to candour_app;
grant insert, select, update on public.round_work to candour_app;
grant delete, insert, select, update on public.safeguarding_contact to candour_app;
grant insert, select, update on public.safeguarding_referral to candour_app;
grant insert, select, update on public.schedule_change to candour_app;
grant insert, select, update on public.schedule_run to candour_app;
grant delete, insert, select, update on public.schedule_sharing to candour_app;
grant insert, select, update on public.school to candour_app;
grant insert, select, update on public.school_membership to candour_app;
grant insert, select, update on public.school_need to candour_app;
grant insert, select, update on public.sealed_round to candour_app;
grant insert, select, update on public.sealed_view to candour_app;
grant delete, insert, select, update on public.session to candour_app;
grant delete, insert, select, update on public.session_attendee to candour_app;
grant delete, insert, select, update on public.session_link to candour_app;
grant delete, insert, select, update on public.session_presence to candour_app;
grant delete, insert, select, update on public.structure_group to candour_app;
grant delete, insert, select, update on public.structure_post to candour_app;
grant insert, select, update on public.structure_question to candour_app;
grant delete, insert, select, update on public.structure_school to candour_app;
grant delete, insert, select, update on public.take_back to candour_app;
grant insert, select, update on public.team_room to candour_app;
grant insert, select, update on public.trust to candour_app;
grant insert, select, update on public.trust_post to candour_app;
grant insert, select, update on public.trust_structure to candour_app;
grant delete, insert, select, update on public.upload to candour_app;
grant insert, select, update on public.wish to candour_app;
grant delete, insert, select, update on auth.account to candour_auth;
grant delete, insert, select, update on auth.passkey to candour_auth;
grant delete, insert, select, update on auth.rate_limit to candour_auth;
grant delete, insert, select, update on auth.session to candour_auth;
grant delete, insert, select, update on auth.user to candour_auth;
grant delete, insert, select, update on auth.verification to candour_auth;
