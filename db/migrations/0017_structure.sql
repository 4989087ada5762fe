-- How the host trust is organised, drawn by the host from what the register knows (MISSION E6). One for each review:
-- what a team read before it came stays as it was when the trust changes.
create table trust_structure (
  review_id uuid primary key references review (id),
  shape text check (shape in ('central', 'hubs', 'phase', 'lead_schools', 'federation')),
  funding text check (funding in ('top_slice', 'pooled', 'mixed', 'other')),
  funding_note text not null default '' check (length(funding_note) <= 600),
  -- how support reaches a school, in the host's words
  support text not null default '' check (length(support) <= 2000),
  started_by uuid not null references person (id),
  started_at timestamptz not null default now(),
  -- each part notices a second editor on its own
  shape_revision int not null default 1,
  groups_revision int not null default 1,
  schools_revision int not null default 1,
  posts_revision int not null default 1,
  changed_by uuid references person (id),
  changed_at timestamptz,
  -- the host has looked it over; a change afterwards leaves the day and shows beside it
  completed_by uuid references person (id),
  completed_at timestamptz,
  check ((completed_at is null) = (completed_by is null)),
  check ((changed_at is null) = (changed_by is null))
);
create table structure_group (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references trust_structure (review_id),
  position int not null,
  name text not null check (length(trim(name)) between 1 and 80),
  -- who leads it: a post in words, and the person where the host wants them named
  led_by text not null default '' check (length(led_by) <= 120),
  leader text not null default '' check (length(leader) <= 120),
  leads_improvement boolean not null default false,
  -- the school that leads the others, where one does
  lead_urn int references school (urn),
  unique (review_id, position) deferrable initially deferred,
  unique (review_id, id)
);
create table structure_school (
  review_id uuid not null references trust_structure (review_id),
  urn int not null references school (urn),
  -- none: it works with the central team directly
  group_id uuid,
  primary key (review_id, urn),
  foreign key (review_id, group_id) references structure_group (review_id, id)
);
create index structure_school_group on structure_school (review_id, group_id);
create table structure_post (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references trust_structure (review_id),
  position int not null,
  title text not null check (length(trim(title)) between 1 and 120),
  holder text not null default '' check (length(holder) <= 120),
  leads_improvement boolean not null default false,
  unique (review_id, position) deferrable initially deferred
);
-- What the lead reviewer asks about the drawing, and what the host answers.
create table structure_question (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references trust_structure (review_id),
  body text not null check (length(trim(body)) between 1 and 1000),
  asked_by uuid not null references person (id),
  asked_at timestamptz not null default now(),
  answer text not null default '' check (length(answer) <= 2000),
  answered_by uuid references person (id),
  answered_at timestamptz
);
create index structure_question_review on structure_question (review_id);

-- The chief executive's presentation (MISSION E5): a link and a time, a recording with captions, or both.
create table presentation (
  review_id uuid primary key references review (id),
  link text check (link ~ '^https://' and length(link) <= 2000),
  meets_at timestamptz,
  -- what is said in it, for whoever cannot watch
  words text not null default '' check (length(words) <= 5000),
  said_by uuid not null references person (id),
  said_at timestamptz not null default now(),
  revision int not null default 1
);
create table presentation_file (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  kind text not null check (kind in ('recording', 'captions')),
  name text not null,
  media_type text not null,
  bytes bigint not null check (bytes > 0),
  sha256 text not null,
  -- gone when the file is: what was removed stays on record without its content
  storage_key text,
  uploaded_by uuid not null references person (id),
  uploaded_at timestamptz not null default now(),
  removed_at timestamptz,
  check (storage_key is not null or removed_at is not null)
);
create unique index presentation_file_current on presentation_file (review_id, kind) where removed_at is null;
create index presentation_file_review on presentation_file (review_id);
create table presentation_opening (
  file_id uuid not null references presentation_file (id),
  review_id uuid not null references review (id),
  person_id uuid not null references person (id),
  first_opened_at timestamptz not null default now(),
  primary key (file_id, person_id)
);
create index presentation_opening_review on presentation_opening (review_id);
