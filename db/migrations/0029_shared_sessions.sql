-- No hidden conversations: what the host writes for itself beside a finding, its challenge session, who was there,
-- and what the lead reviewer and the quality assurer write to one person alone.

-- A host leader's own note against a finding (MISSION F5). It is its author's; the other leaders of the trust read it
-- only where the author says so.
create table host_reflection (
  finding_id uuid not null references finding (id) on delete cascade,
  review_id uuid not null references review (id),
  author_id uuid not null references person (id),
  body text not null check (length(trim(body)) between 1 and 5000),
  with_leaders boolean not null default false,
  written_at timestamptz not null default now(),
  primary key (finding_id, author_id)
);
create index host_reflection_review on host_reflection (review_id);

-- The challenge session (MISSION F6): the host's problem, ideas put down in the room, what the host takes away.
create table challenge (
  review_id uuid primary key references review (id),
  problem text not null check (length(trim(problem)) between 10 and 2000),
  tried text not null default '' check (length(tried) <= 2000),
  stated_by uuid not null references person (id),
  stated_at timestamptz not null default now()
);
create table challenge_idea (
  id uuid primary key,
  review_id uuid not null references challenge (review_id),
  body text not null check (length(trim(body)) between 1 and 1000),
  put_by uuid not null references person (id),
  put_at timestamptz not null default now()
);
create index challenge_idea_review on challenge_idea (review_id, put_at);
-- In the host's own words. An idea that was taken is not put away any more.
create table challenge_taken (
  id uuid primary key,
  review_id uuid not null references challenge (review_id),
  idea_id uuid unique references challenge_idea (id),
  words text not null check (length(trim(words)) between 1 and 1000),
  taken_by uuid not null references person (id),
  taken_at timestamptz not null default now()
);
create index challenge_taken_review on challenge_taken (review_id, taken_at);

-- Who was there: members, or others by the name that somebody wrote down.
create table session_presence (
  id uuid primary key default gen_random_uuid(),
  session_id uuid not null references session (id) on delete cascade,
  review_id uuid not null references review (id),
  person_id uuid references person (id),
  name text not null default '' check (length(name) <= 200),
  ticked_by uuid not null references person (id),
  ticked_at timestamptz not null default now(),
  check ((person_id is null) = (length(trim(name)) > 0)),
  unique (session_id, person_id)
);
create index session_presence_review on session_presence (review_id);

-- Between the lead reviewer and one reviewer (MISSION F7). Both are kept in the row: whoever leads later reads nothing.
create table coaching_note (
  id uuid primary key,
  review_id uuid not null references review (id),
  lead_id uuid not null references person (id),
  reviewer_id uuid not null references person (id),
  author_id uuid not null references person (id),
  body text not null check (length(trim(body)) between 1 and 3000),
  written_at timestamptz not null default now(),
  -- by the one of the two who did not write it
  read_at timestamptz,
  check (lead_id <> reviewer_id),
  check (author_id in (lead_id, reviewer_id))
);
create index coaching_note_review on coaching_note (review_id);

-- What a quality assurer sees of a provisional lead's leading; then whether they are ready, in words. No grades.
create table leading_observation (
  id uuid primary key,
  review_id uuid not null references review (id),
  lead_id uuid not null references person (id),
  assurer_id uuid not null references person (id),
  aspect text not null check (aspect in ('planning', 'conduct', 'conferring', 'briefing', 'report')),
  body text not null check (length(trim(body)) between 1 and 3000),
  observed_at timestamptz not null default now(),
  check (lead_id <> assurer_id)
);
create index leading_observation_review on leading_observation (review_id);
create table leading_statement (
  review_id uuid not null references review (id),
  lead_id uuid not null references person (id),
  assurer_id uuid not null references person (id),
  readiness text not null check (readiness in ('ready_to_lead', 'another_with_support')),
  reasons text not null check (length(trim(reasons)) between 20 and 5000),
  stated_at timestamptz not null default now(),
  -- the lead answers first; only then the central team reads both
  answer text check (length(trim(answer)) between 1 and 5000),
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null)),
  check (lead_id <> assurer_id),
  primary key (review_id, lead_id)
);
