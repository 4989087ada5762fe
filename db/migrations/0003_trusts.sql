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
  presence text not null check (presence in ('in the latest file', 'not in the latest file')),
  -- The name as people type it: no capitals, no accents, no apostrophes, "and" for "&". It has no trigram index:
  -- LIKE is not leakproof, so behind row-level security none would be used. 2,500 names are read in 1 ms.
  search_name text not null generated always as (translate(replace(lower(name), '&', 'and'),
    'áàâäãåçéèêëíìîïñóòôöõúùûüýÁÀÂÄÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕÚÙÛÜÝ’''',
    'aaaaaaceeeeiiiinooooouuuuyaaaaaaceeeeiiiinooooouuuuy')) stored
);
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
  fsm_percent numeric check (fsm_percent between 0 and 100),
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

-- How often the register has been changed. A preview says which number it was made from, and is applied to
-- that one only; its single row is locked while an import is written.
create table register_edition (
  single boolean primary key default true check (single),
  number int not null,
  as_at date                            -- the latest day that any applied file spoke of
);
insert into register_edition (number) values (0);

-- Files that somebody brought: previewed first, then applied in one transaction, or refused.
create table register_import (
  id uuid primary key default gen_random_uuid(),
  state text not null check (state in ('reading', 'undated', 'previewed', 'applying', 'applied', 'refused', 'discarded')),
  as_at date,                           -- the day that the files speak of; told by their names or by a person
  scope text check (scope in ('national', 'part')),   -- set by a person who knows better than the files' size
  edition int,                          -- of the register that the preview was made from
  refusal text,
  trouble text,                         -- why the last attempt at reading or applying did not end well
  remarks jsonb not null default '[]',  -- sentences for whoever decides
  counts jsonb not null default '{}',
  same jsonb not null default '{}',     -- keys of what the files repeat as it is: only its date moves
  brought_by uuid references person (id),
  created_at timestamptz not null default now(),
  finished_by uuid references person (id),
  finished_at timestamptz
);
create index register_import_created on register_import (created_at desc);
create index register_import_brought_by on register_import (brought_by);
create unique index register_import_one_at_a_time on register_import ((true)) where state = 'applying';

create table register_import_file (
  import_id uuid not null references register_import (id) on delete cascade,
  position int not null,
  name text not null,
  storage_key text not null,
  sha256 text not null,
  bytes int not null,
  kind text check (kind in ('establishments', 'groups', 'links')),
  rows_read int,
  primary key (import_id, position)
);

-- How far long work has come. A row of its own, written beside the transaction that does the work, so that
-- others can watch while that one holds its locks.
create table register_import_progress (
  import_id uuid primary key references register_import (id) on delete cascade,
  doing text not null,
  done real not null default 0 check (done between 0 and 1),
  at timestamptz not null default now()
);

-- What a preview found: the rows that would change something are the rows that are applied.
-- before and after hold the columns that differ; after holds the whole of something new.
create table register_import_row (
  import_id uuid not null references register_import (id) on delete cascade,
  position int not null,
  subject text not null check (subject in ('trust', 'school', 'membership')),
  change text not null check (change in ('new', 'changed', 'gone', 'refused', 'left out')),
  key text not null default '',         -- trust: uid, school: urn, membership: id
  name text not null default '',
  line int,
  reason text,
  before jsonb,
  after jsonb,
  primary key (import_id, position)
);
create index register_import_row_change on register_import_row (import_id, subject, change, position);

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
