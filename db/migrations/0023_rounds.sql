-- A shadow and a quality assurer read what a peer reviewer reads, and a provisional lead what a lead reads: their role
-- says so. What they are there for is their part; without one it is the usual part of their role (decision 0010).
alter table review_member add column part text check (
  part is null
  or (role = 'lead_reviewer' and part = 'provisional_lead')
  or (role = 'peer_reviewer' and part in ('shadow', 'quality_assurer'))
);

-- What somebody in the pool can do and would like to. Null loads: the programme's own (allocation/pool/loads.ts).
create table pool_record (
  person_id uuid primary key references person (id),
  least int check (least between 0 and 20),
  most int check (most between 0 and 20),
  home_postcode text not null default '' check (length(home_postcode) <= 10),
  experience text[] not null default '{}',
  wishes text[] not null default '{}',
  -- these four are the central team's to say
  trained_until date,
  provisional_lead boolean not null default false,
  shadow boolean not null default false,
  quality_assurer boolean not null default false,
  -- when they last said that what they declared about trusts is right
  ties_confirmed_at timestamptz,
  changed_at timestamptz not null default now(),
  check (least is null or most is null or least <= most)
);
create table pool_away (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person (id),
  first_day date not null,
  last_day date not null,
  added_at timestamptz not null default now(),
  check (first_day <= last_day)
);
create index pool_away_person on pool_away (person_id);

-- What a review needs of its team. Null peers: as many as its template says are usual.
create table review_need (
  review_id uuid primary key references review (id),
  peers int check (peers between 0 and 20),
  shadows int not null default 0 check (shadows between 0 and 5),
  quality_assurers int not null default 0 check (quality_assurers between 0 and 5),
  experience text[] not null default '{}',
  focus text[] not null default '{}',
  -- reviews of one group have the same team throughout (MISSION B5)
  group_name text check (length(trim(group_name)) between 1 and 100),
  changed_by uuid references person (id),
  changed_at timestamptz not null default now()
);
create index review_need_group on review_need (group_name);
-- Days that a review could have besides its own, while it is being set up.
create table review_window (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  day1 date not null,
  day2 date not null,
  day3 date not null,
  unique (review_id, day1, day2, day3),
  check (day1 < day2 and day2 < day3 and day3 <= day1 + 13)
);

-- A round: who goes where in one big term. Its reviews are those of the term, except what is left out by hand.
create table round (
  id uuid primary key default gen_random_uuid(),
  year_id text not null references programme_year (id),
  term text not null check (term in ('autumn', 'spring', 'summer')),
  -- what differs from the engine's own rules, weights and limits
  settings jsonb not null default '{}',
  begun_by uuid references person (id),
  begun_at timestamptz not null default now(),
  unique (year_id, term)
);
create table round_left_out (
  round_id uuid not null references round (id),
  review_id uuid not null references review (id),
  primary key (round_id, review_id)
);
create index round_left_out_review on round_left_out (review_id);

-- What was last worked out, and from what: the problem and the plan as the engine reads and writes them.
create table round_plan (
  round_id uuid primary key references round (id),
  problem jsonb not null,
  plan jsonb not null,
  asked_by uuid references person (id),
  worked_out_at timestamptz not null default now()
);
-- What is being worked out, and how far that is. Written beside the work, so that others can watch and stop it.
create table round_work (
  round_id uuid primary key references round (id),
  problem jsonb not null,
  state text not null check (state in ('working', 'done', 'failed')),
  doing text not null default '',
  done real not null default 0 check (done between 0 and 1),
  stop_asked boolean not null default false,
  asked_by uuid references person (id),
  at timestamptz not null default now()
);

-- Who is proposed for which place and not asked yet. Put there by the engine, or by a person: then they stay.
create table round_seat (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references round (id),
  review_id uuid not null references review (id),
  person_id uuid not null references person (id),
  place text not null check (place in ('lead', 'peer', 'shadow', 'quality_assurer')),
  chosen_by uuid references person (id),
  -- why a rule was set aside for them; kept with the invitation as conflict_waiver
  set_aside text not null default '' check (length(set_aside) <= 1000),
  -- what was set aside: [{ "kind": "most", "words": "…" }]
  broken jsonb not null default '[]',
  placed_at timestamptz not null default now(),
  unique (review_id, person_id)
);
create index round_seat_round on round_seat (round_id);
create index round_seat_person on round_seat (person_id);
-- What was moved by hand, so that the last move can be undone: the seats as they were before and after it.
create table round_move (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references round (id),
  before jsonb not null,
  after jsonb not null,
  moved_by uuid references person (id),
  moved_at timestamptz not null default now(),
  undone_at timestamptz
);
create index round_move_round on round_move (round_id, moved_at desc);
