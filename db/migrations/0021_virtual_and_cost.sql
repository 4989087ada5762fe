-- A session is met in person, by telephone or by video. (While tables are changed no rule stands, and to an owner
-- who is no superuser a forced table would be empty.)
alter table session no force row level security;
alter table session
  add column how text not null default 'in_person' check (how in ('in_person', 'telephone', 'video')),
  add column video_link text check (video_link ~ '^https://\S+$' and length(video_link) <= 500);
update session set how = 'telephone' where by_telephone;
alter table session drop column by_telephone;
-- What the team says in private must not be one click away from those it is said without: its link is in a table
-- of its own, which the host cannot read.
alter table session add constraint session_link
  check (video_link is null or (how = 'video' and kind <> 'confer'));
create table team_room (
  review_id uuid primary key references review (id),
  link text not null check (link ~ '^https://\S+$' and length(link) <= 500),
  set_by uuid not null references person (id),
  set_at timestamptz not null default now()
);

-- What a review costs each side in time and travel. Minutes, metres and pence throughout.
-- How it is worked out: one row, the programme's own, which the central team can change.
create table cost_assumption (
  single boolean primary key default true check (single),
  content jsonb not null,
  changed_by uuid references person (id),
  changed_at timestamptz not null default now()
);
insert into cost_assumption (content) values ('{
  "minutesPerDay": 450,
  "minutesPerRequest": 60,
  "minutesPerStep": 60,
  "minutesPerReading": 15,
  "reportMinutesLead": 1440,
  "reportMinutesPeer": 180,
  "reportMinutesHost": 120,
  "roadPercent": 130,
  "kilometresPerHour": 60,
  "pencePerMile": 45,
  "nightsFromKilometres": 80,
  "pencePerNight": 9000,
  "unknownKilometres": 100
}');

-- An estimate is never changed: a later one stands in front of it.
create table cost_estimate (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  made_by uuid references person (id),
  made_at timestamptz not null default now(),
  basis jsonb not null
);
create index cost_estimate_review on cost_estimate (review_id, made_at desc);
create table cost_estimate_line (
  id uuid primary key default gen_random_uuid(),
  estimate_id uuid not null references cost_estimate (id),
  review_id uuid not null references review (id),
  side text not null check (side in ('team', 'host')),
  person_id uuid references person (id),   -- null: the people who are met, together
  preparing_minutes int not null check (preparing_minutes >= 0),
  reading_minutes int not null check (reading_minutes >= 0),
  travelling_minutes int not null check (travelling_minutes >= 0),
  session_minutes int not null check (session_minutes >= 0),
  report_minutes int not null check (report_minutes >= 0),
  travel_pence int not null check (travel_pence >= 0),
  journey jsonb,
  check (side = 'host' or person_id is not null)
);
create index cost_estimate_line_review on cost_estimate_line (review_id, side);
create index cost_estimate_line_estimate on cost_estimate_line (estimate_id);
create index cost_estimate_line_person on cost_estimate_line (person_id);

-- What it came to: a row for each reviewer, and one for the host.
create table cost_record (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  side text not null check (side in ('team', 'host')),
  person_id uuid not null references person (id),   -- whose time it is; for the host, who wrote it down
  minutes int not null check (minutes between 0 and 60000),
  travel_pence int not null check (travel_pence between 0 and 1000000),
  note text not null default '' check (length(note) <= 300),
  recorded_at timestamptz not null default now()
);
create unique index cost_record_reviewer on cost_record (review_id, person_id) where side = 'team';
create unique index cost_record_host on cost_record (review_id) where side = 'host';
create index cost_record_person on cost_record (person_id);
