-- Key questions: each wording is kept; people agree to a wording, so a new one must be agreed anew.
create table key_question (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  position int not null,
  labels text[] not null default '{}',
  proposed_by uuid not null references person (id),
  proposed_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  unique (review_id, position) deferrable initially deferred
);
create table key_question_wording (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  question_id uuid not null references key_question (id),
  version int not null,
  wording text not null check (length(trim(wording)) between 10 and 500),
  suggested_by uuid not null references person (id),
  suggested_at timestamptz not null default now(),
  -- null while it is the wording under discussion; an earlier wording can be kept instead
  set_aside_at timestamptz,
  unique (question_id, version)
);
create index key_question_wording_review on key_question_wording (review_id);
create table key_question_agreement (
  wording_id uuid not null references key_question_wording (id),
  review_id uuid not null references review (id),
  person_id uuid not null references person (id),
  agreed_at timestamptz not null default now(),
  primary key (wording_id, person_id)
);
create index key_question_agreement_review on key_question_agreement (review_id);
create table key_question_comment (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  question_id uuid not null references key_question (id),
  person_id uuid not null references person (id),
  body text not null check (length(trim(body)) between 1 and 2000),
  said_at timestamptz not null default now()
);
create index key_question_comment_review on key_question_comment (review_id);
-- One row when the questions of a review are frozen.
create table key_question_freeze (
  review_id uuid primary key references review (id),
  frozen_by uuid not null references person (id),
  frozen_at timestamptz not null default now()
);

-- What the team asks the host to send: a question, answered in words, with files, or as not applicable.
create table document_request (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  position int not null,
  question text not null,
  why text not null default '',
  answer text not null default '',
  state text not null default 'open' check (state in ('open', 'answered', 'not_applicable')),
  answered_by uuid references person (id),
  answered_at timestamptz,
  unique (review_id, position)
);
create table document (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  request_id uuid not null references document_request (id),
  name text not null,
  media_type text not null,
  bytes int not null check (bytes > 0),
  sha256 text not null,
  storage_key text not null,
  uploaded_by uuid not null references person (id),
  uploaded_at timestamptz not null default now(),
  removed_at timestamptz
);
create index document_review on document (review_id);
create index document_request_document on document (request_id);
create table document_opening (
  document_id uuid not null references document (id),
  review_id uuid not null references review (id),
  person_id uuid not null references person (id),
  first_opened_at timestamptz not null default now(),
  primary key (document_id, person_id)
);
create index document_opening_review on document_opening (review_id);
