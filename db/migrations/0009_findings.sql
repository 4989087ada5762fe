create table finding (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  question_id uuid not null references key_question (id),
  kind text not null check (kind in ('strength', 'area_for_development', 'next_step', 'effective_practice')),
  wording text not null check (length(trim(wording)) between 5 and 1000),
  proposed_by uuid not null references person (id),
  proposed_at timestamptz not null default now(),
  -- when the wording last changed: a view said before then was of another wording
  worded_at timestamptz not null default now(),
  -- when the host heard it: a finding that was never shared cannot enter the report (MISSION F3)
  shared_at timestamptz,
  shared_in uuid references session (id) on delete set null,
  -- what stood behind it at that moment, as the host was told. Counts that moved on the host's page after every
  -- visit would, beside the schedule, give away who had said what (access/findings.sql fills these).
  told_sources int,
  told_schools int,
  told_methods text[] not null default '{}',
  told_contrary boolean not null default false,
  withdrawn_at timestamptz
);
create index finding_review on finding (review_id);
create table finding_note (
  finding_id uuid not null references finding (id) on delete cascade,
  note_id uuid not null references evidence_note (id) on delete cascade,
  review_id uuid not null references review (id),
  contrary boolean not null default false,
  primary key (finding_id, note_id)
);
create index finding_note_review on finding_note (review_id);
create table finding_view (
  finding_id uuid not null references finding (id) on delete cascade,
  review_id uuid not null references review (id),
  person_id uuid not null references person (id),
  agrees boolean not null,
  why text not null default '' check (length(why) <= 1000),
  said_at timestamptz not null default now(),
  primary key (finding_id, person_id)
);
create index finding_view_review on finding_view (review_id);
