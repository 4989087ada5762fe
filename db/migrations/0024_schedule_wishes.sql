-- What the three days must hold, how they are worked out, and how a change is agreed. Minutes and metres throughout.
-- (While tables are changed no rule stands, and to an owner who is no superuser a forced table would be empty.)
alter table session no force row level security;

-- How the days are worked out for one review; without a row, as the practice has it.
create table days_setting (
  review_id uuid primary key references review (id),
  visits int not null check (visits between 0 and 40),
  pairs int not null check (pairs between 0 and 40),
  lunch_from time not null,
  lunch_until time not null,
  lunch_minutes int not null check (lunch_minutes between 0 and 120),
  longest_day int not null check (longest_day between 240 and 900),
  confer_minutes int not null check (confer_minutes between 60 and 900),
  road_percent int not null check (road_percent between 100 and 300),
  kilometres_per_hour int not null check (kilometres_per_hour between 10 and 110),
  minutes_each int not null check (minutes_each between 0 and 60),
  -- the heads of schools that nobody visits are rung
  ring_heads boolean not null,
  ring_minutes int not null check (ring_minutes between 15 and 240),
  -- the school that the office is at or beside; null: the middle of the schools
  office_urn int references school (urn),
  set_by uuid not null references person (id),
  set_at timestamptz not null default now(),
  check (lunch_until > lunch_from)
);

-- What one school asks for and can give. Times: [{"day": 1|2|3|null, "from", "until", "kind": "open"|"clear", "because"}]
create table school_need (
  review_id uuid not null references review (id),
  urn int not null references school (urn),
  visit text not null check (visit in ('must', 'may', 'never')),
  minutes int not null check (minutes between 30 and 480),
  reviewers int not null check (reviewers in (1, 2)),
  meeting text not null default '' check (length(meeting) <= 300),
  question_ids uuid[] not null default '{}',
  times jsonb not null default '[]',
  set_by uuid not null references person (id),
  set_at timestamptz not null default now(),
  primary key (review_id, urn)
);

create table interview_need (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  name text not null check (length(trim(name)) between 1 and 200),
  post text not null default '' check (length(post) <= 200),
  how text not null check (how in ('in_person', 'telephone', 'video')),
  minutes int not null check (minutes between 15 and 240),
  -- a headteacher who is rung; only if the school is not visited
  urn int references school (urn),
  question_ids uuid[] not null default '{}',
  times jsonb not null default '[]',
  set_by uuid not null references person (id),
  set_at timestamptz not null default now()
);
create index interview_need_review on interview_need (review_id);

-- When a reviewer cannot be there, such as for a late train.
create table reviewer_away (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  person_id uuid not null references person (id),
  day int not null check (day in (1, 2, 3)),
  starts time not null,
  ends time not null,
  because text not null default '' check (length(because) <= 200),
  said_by uuid not null references person (id),
  said_at timestamptz not null default now(),
  check (ends > starts)
);
create index reviewer_away_review on reviewer_away (review_id, person_id);

-- Minutes by car that somebody knows better; to_urn null: the office. One row for both ways.
create table known_drive (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  from_urn int not null references school (urn),
  to_urn int references school (urn),
  minutes int not null check (minutes between 1 and 600),
  set_by uuid not null references person (id),
  set_at timestamptz not null default now(),
  unique nulls not distinct (review_id, from_urn, to_urn),
  check (to_urn is null or to_urn > from_urn)
);

alter table session
  -- stays as it is when the days are worked out again
  add column pinned boolean not null default false,
  add column made_by_engine boolean not null default false,
  add column interview_need_id uuid references interview_need (id) on delete set null;
create index session_interview_need on session (interview_need_id);

-- The days being worked out, and what came of it. The problem is laid down when it is asked for, so that the job that
-- works on it reads nothing else.
create table schedule_run (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  state text not null default 'working' check (state in ('working', 'proposed', 'taken', 'discarded', 'stopped', 'failed')),
  asked_by uuid not null references person (id),
  asked_at timestamptz not null default now(),
  problem jsonb not null,
  plan jsonb,
  doing text not null default '',
  done double precision not null default 0 check (done between 0 and 1),
  stop_asked boolean not null default false,
  ended_by uuid references person (id),
  ended_at timestamptz,
  check ((plan is null) = (state in ('working', 'stopped', 'failed')) or state = 'discarded')
);
create index schedule_run_review on schedule_run (review_id, asked_at desc);
create unique index schedule_run_one_at_a_time on schedule_run (review_id) where state in ('working', 'proposed');

-- What was changed by hand, and what one side asks the other to agree to. Sessions before and after, whole.
create table schedule_change (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  side text not null check (side in ('team', 'host')),
  made_by uuid not null references person (id),
  made_at timestamptz not null default now(),
  state text not null check (state in ('made', 'undone', 'proposed', 'agreed', 'declined', 'taken_back')),
  why text not null default '' check (length(why) <= 500),
  moves jsonb not null,
  answer text not null default '' check (length(answer) <= 500),
  settled_by uuid references person (id),
  settled_at timestamptz
);
create index schedule_change_review on schedule_change (review_id, made_at desc);
