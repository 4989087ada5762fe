-- The report. After release it is the host's alone (MISSION G3): the row-level rules say so, not the pages.
create table report (
  review_id uuid primary key references review (id),
  state text not null default 'draft' check (state in ('draft', 'team', 'host', 'released')),
  begun_at timestamptz not null default now(),
  to_team_at timestamptz,
  to_host_at timestamptz,
  facts_checked_at timestamptz,
  facts_checked_by uuid references person (id),
  released_at timestamptz,
  released_by uuid references person (id)
);
create table report_section (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references report (review_id),
  position int not null,
  heading text not null check (length(trim(heading)) between 1 and 200),
  question_id uuid references key_question (id),
  -- the wording that was frozen, kept here because whoever the report is shared with cannot read the questions
  key_question text,
  unique (review_id, position) deferrable initially deferred
);
-- One paragraph, sub-heading or point; a paragraph that came from a finding keeps the thread to its evidence.
create table report_block (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references report (review_id),
  section_id uuid not null references report_section (id) on delete cascade,
  position int not null,
  kind text not null check (kind in ('subheading', 'paragraph', 'bullet')),
  text text not null check (length(trim(text)) between 1 and 5000),
  finding_id uuid references finding (id),
  -- what stood behind the finding when it entered the report: words and counts fit for the host to read
  evidence jsonb,
  revision int not null default 1,
  edited_by uuid references person (id),
  edited_at timestamptz not null default now(),
  unique (section_id, position) deferrable initially deferred
);
create index report_block_review on report_block (review_id);
-- The team's comments and the host's factual corrections, each settled by the lead reviewer.
create table report_comment (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references report (review_id),
  block_id uuid references report_block (id) on delete set null,
  person_id uuid not null references person (id),
  kind text not null check (kind in ('comment', 'correction')),
  body text not null check (length(trim(body)) between 1 and 3000),
  said_at timestamptz not null default now(),
  settled_at timestamptz,
  settled_by uuid references person (id),
  outcome text not null default ''
);
create index report_comment_review on report_comment (review_id);
create table report_share (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references report (review_id),
  person_id uuid not null references person (id),
  shared_by uuid not null references person (id),
  shared_at timestamptz not null default now(),
  ended_at timestamptz
);
create unique index report_share_current on report_share (review_id, person_id) where ended_at is null;
create index report_share_person on report_share (person_id);
-- Who opened the released report, for the host to read.
create table report_opening (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references report (review_id),
  person_id uuid not null references person (id),
  how text not null check (how in ('page', 'word', 'pdf')),
  opened_at timestamptz not null default now()
);
create index report_opening_review on report_opening (review_id, opened_at desc);
