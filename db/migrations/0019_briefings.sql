-- A personal page for somebody who is met without an account: a headteacher, a chair of trustees, staff. It opens by
-- a link alone, of which only the digest is kept; a new link ends the old one. It ends by itself fourteen days after
-- day three, whenever that comes to be.
create table briefing (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  audience text not null check (audience in ('headteacher', 'chair', 'staff')),
  name text not null check (length(trim(name)) between 1 and 200),
  email text check (email = lower(email) and email like '%_@_%' and length(email) <= 254),
  urn int references school (urn),
  token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
  made_by uuid not null references person (id),
  made_at timestamptz not null default now(),
  sent_at timestamptz,
  revoked_at timestamptz,
  opened_at timestamptz,
  acknowledged_at timestamptz
);
create index briefing_review on briefing (review_id);
create index briefing_urn on briefing (urn);

-- The conversations that they are met in. Without one their page shows those at their school.
create table briefing_session (
  briefing_id uuid not null references briefing (id),
  session_id uuid not null references session (id) on delete cascade,
  review_id uuid not null references review (id),
  primary key (briefing_id, session_id)
);
create index briefing_session_session on briefing_session (session_id);
create index briefing_session_review on briefing_session (review_id);

-- What they write to the lead reviewer, who alone reads it.
create table briefing_message (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  briefing_id uuid not null references briefing (id),
  body text not null check (length(trim(body)) between 1 and 2000),
  said_at timestamptz not null default now(),
  read_at timestamptz
);
create index briefing_message_review on briefing_message (review_id);
create index briefing_message_briefing on briefing_message (briefing_id);

-- What would make it easier for them to take part: for the lead reviewer and those who arrange it at the host.
create table briefing_need (
  briefing_id uuid primary key references briefing (id),
  review_id uuid not null references review (id),
  body text not null check (length(trim(body)) between 1 and 1000),
  said_at timestamptz not null default now()
);
create index briefing_need_review on briefing_need (review_id);
