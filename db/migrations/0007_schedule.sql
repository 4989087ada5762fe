-- The sessions of the three days. Private time is on it too, for all to see.
create table session (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  day int not null check (day in (1, 2, 3)),
  starts time not null,
  ends time not null,
  kind text not null check (kind in ('presentation', 'refresher', 'interview', 'visit', 'confer', 'discussion',
                                     'challenge', 'briefing', 'together', 'lunch')),
  title text not null check (length(trim(title)) between 1 and 200),
  place text not null default '',
  urn int references school (urn),
  -- who is met, in words of the schedule: a post, or a name that the host chose to give
  meeting text not null default '',
  by_telephone boolean not null default false,
  check (ends > starts)
);
create index session_review on session (review_id, day, starts);
create table session_attendee (
  session_id uuid not null references session (id) on delete cascade,
  review_id uuid not null references review (id),
  person_id uuid not null references person (id),
  primary key (session_id, person_id)
);
create index session_attendee_review on session_attendee (review_id);
create table schedule_sharing (
  review_id uuid primary key references review (id),
  shared_by uuid not null references person (id),
  shared_at timestamptz not null default now()
);
