-- The trust register, from the public register of schools (GIAS). Nothing is ever deleted:
-- what leaves the register is marked, and a school that moves trust keeps its history.
create table trust (
  id uuid primary key default gen_random_uuid(),
  uid text not null unique,             -- GIAS Group UID; the TR number is not unique
  group_id text,
  name text not null,
  type text not null,
  status text,
  companies_house_number text,
  ukprn text,
  opened_on date,
  closed_on date,
  incorporated_on date,
  address text,
  town text,
  postcode text,
  as_at date not null,                  -- of the file this row was last seen in
  presence text not null check (presence in ('in the latest file', 'not in the latest file'))
);
create index trust_name_search on trust using gin (lower(name) gin_trgm_ops);
create index trust_name on trust (name collate "en-GB-x-icu");

create table school (
  urn int primary key,
  name text not null,
  type text,
  type_group text,
  status text,
  phase text,
  opened_on date,
  closed_on date,
  low_age int,
  high_age int,
  gender text,
  religious_character text,
  pupils int check (pupils >= 0),
  pupils_as_at date,                    -- the census day that pupils were counted on
  fsm_percent numeric(4, 1) check (fsm_percent between 0 and 100),
  local_authority text,
  local_authority_code text,
  district text,
  region text,
  street text,
  town text,
  postcode text,
  easting int,                          -- OSGB metres
  northing int,
  website text,
  telephone text,
  ukprn text,
  as_at date not null,
  presence text not null check (presence in ('in the latest file', 'not in the latest file'))
);
create index school_name_search on school using gin (lower(name) gin_trgm_ops);

create table school_membership (
  id uuid primary key default gen_random_uuid(),
  urn int not null references school (urn),
  trust_id uuid not null references trust (id),
  joined_on date,
  left_on date,
  as_at date not null,
  presence text not null check (presence in ('in the latest file', 'not in the latest file')),
  check (left_on is null or joined_on is null or left_on >= joined_on - 1)
);
create unique index school_membership_current on school_membership (urn, trust_id) where left_on is null;
create index school_membership_trust on school_membership (trust_id);
create index school_membership_urn on school_membership (urn);

-- A file that somebody brought: previewed first, then applied in one transaction, or refused.
create table register_import (
  id uuid primary key default gen_random_uuid(),
  kind text check (kind in ('establishments', 'groups', 'links')),
  file_name text not null,
  file_sha256 text not null,
  as_at date not null,
  state text not null check (state in ('reading', 'previewed', 'applying', 'applied', 'refused', 'discarded')),
  refusal text,
  scope text,                           -- in words: what the file covers, so what 'gone' may mean
  counts jsonb not null default '{}',
  progress real not null default 0,
  brought_by uuid references person (id),
  created_at timestamptz not null default now(),
  finished_at timestamptz
);
create index register_import_created on register_import (created_at desc);

-- The rows of a preview that would change something or were refused; the same rows are what is applied.
create table register_import_row (
  import_id uuid not null references register_import (id) on delete cascade,
  position int not null,
  line int,
  subject text not null,                -- trust, school, membership
  change text not null check (change in ('new', 'changed', 'gone', 'refused', 'left out')),
  name text not null default '',
  reason text,
  before jsonb,
  after jsonb,
  primary key (import_id, position)
);

-- Who holds which post in a trust: a host's people. A headteacher's post names the school.
create table trust_post (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person (id),
  trust_id uuid not null references trust (id),
  post text not null check (post in ('chief_executive', 'executive', 'coordinator', 'chair', 'headteacher')),
  urn int references school (urn),
  since date,
  until date
);
create index trust_post_person on trust_post (person_id);
create index trust_post_trust on trust_post (trust_id);
create unique index trust_post_current on trust_post (person_id, trust_id, post) where until is null;
