-- After a review: what is erased and when, each reviewer's own record, and the lead reviewer's feedback.

-- When a review was cancelled: the clock of what is kept begins then.
alter table review add column cancelled_at timestamptz;
update review set cancelled_at = coalesce(
  (select max(audit.at) from audit where audit.review_id = review.id and audit.command = 'cancel-review'), now())
where stage = 'cancelled';

-- For how long things are kept. A change is a row of its own and nothing is overwritten: what was promised to a review
-- is the shortest of what stood when it was booked and of all that was set since (db/access/retention.sql).
-- unfinished: days after day three at which a review whose report is never released counts as over.
create table retention_rule (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('notes', 'host_documents', 'papers', 'unfinished')),
  days int not null check (days between 30 and 730),
  -- nobody: our default
  set_by uuid references person (id),
  set_at timestamptz not null default now()
);
insert into retention_rule (kind, days) values ('notes', 90), ('host_documents', 90), ('papers', 90), ('unfinished', 270);

-- The clock of one review is stopped, with a reason that its host and its team read.
create table retention_hold (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  reason text not null check (length(trim(reason)) between 10 and 500),
  set_by uuid not null references person (id),
  set_at timestamptz not null default now(),
  ended_by uuid references person (id),
  ended_at timestamptz,
  check ((ended_at is null) = (ended_by is null))
);
create unique index retention_hold_open on retention_hold (review_id) where ended_at is null;

-- That it was erased: how many of what, by which rule, and what was found when it was looked for afterwards. No words.
create table erasure (
  review_id uuid not null references review (id),
  kind text not null check (kind in ('notes', 'host_documents', 'papers')),
  due_on date not null,
  began_at timestamptz not null default now(),
  finished_at timestamptz,
  -- rows by table
  counts jsonb not null default '{}',
  -- where files lay, so that they can be looked for again; such a name says nothing of the file
  gone_files text[] not null default '{}',
  checked_at timestamptz,
  found_rows int,
  found_files int,
  primary key (review_id, kind)
);

-- Each visiting reviewer's own record of a review (MISSION A6, C6).
create table cpd_entry (
  review_id uuid not null references review (id),
  person_id uuid not null references person (id),
  preparing_minutes int not null default 0 check (preparing_minutes between 0 and 12000),
  -- instead of what the schedule says, and why
  session_minutes int check (session_minutes between 0 and 12000),
  because text not null default '' check (length(because) <= 300),
  learned text not null default '' check (length(learned) <= 5000),
  revision int not null default 1,
  changed_at timestamptz not null default now(),
  primary key (review_id, person_id),
  check (session_minutes is null or length(trim(because)) > 0)
);
-- What they take back to their own trust: theirs alone unless they share it with the programme.
create table take_back (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  person_id uuid not null references person (id),
  words text not null check (length(trim(words)) between 1 and 2000),
  shared_at timestamptz,
  written_at timestamptz not null default now()
);
create index take_back_person on take_back (person_id, review_id);
create index take_back_review on take_back (review_id);

-- What a certificate said when it was made. Whoever has its number can ask whether it is ours.
create table certificate (
  id uuid primary key default gen_random_uuid(),
  number text not null unique check (number ~ '^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$'),
  review_id uuid not null references review (id),
  person_id uuid not null references person (id),
  name text not null,
  part text not null,
  minutes int not null check (minutes > 0),
  issued_at timestamptz not null default now(),
  replaced_at timestamptz
);
create unique index certificate_standing on certificate (review_id, person_id) where replaced_at is null;

-- The host lets its name stand on the reviewers' certificates. Nobody says so for it.
create table host_named (
  review_id uuid primary key references review (id),
  agreed_by uuid not null references person (id),
  agreed_at timestamptz not null default now()
);

-- The lead reviewer's feedback to the programme (MISSION H5). A draft is the lead's alone.
create table lead_feedback (
  review_id uuid not null references review (id),
  person_id uuid not null references person (id),
  went_well text not null default '' check (length(went_well) <= 3000),
  in_the_way text not null default '' check (length(in_the_way) <= 3000),
  team_fit text check (team_fit in ('yes', 'partly', 'no')),
  team_words text not null default '' check (length(team_words) <= 2000),
  purpose text check (purpose in ('from_the_start', 'after_a_while', 'not_really')),
  purpose_words text not null default '' check (length(purpose_words) <= 2000),
  cost text check (cost in ('less', 'about_right', 'too_much')),
  cost_words text not null default '' check (length(cost_words) <= 2000),
  wishes text check (wishes in ('all', 'some', 'few')),
  wishes_words text not null default '' check (length(wishes_words) <= 2000),
  revision int not null default 1,
  changed_at timestamptz not null default now(),
  sent_at timestamptz,
  primary key (review_id, person_id)
);
