-- What a document says, part by part (a page, a sheet, a slide, or a stretch of running text), taken out of it by a
-- job: to be searched, and to be read where the file itself cannot be shown.
create table document_text (
  document_id uuid not null references document (id),
  review_id uuid not null references review (id),
  place int not null check (place > 0),
  -- 'Page 7', 'Sheet Attendance', 'Slide 3'; empty for running text
  label text not null default '' check (length(label) <= 120),
  body text not null check (length(body) <= 60000),
  -- the part as our own HTML, made safe before it was kept; null where the words are all there is
  preview text,
  search tsvector generated always as (to_tsvector('english', body)) stored,
  primary key (document_id, place)
);
create index document_text_review on document_text (review_id);
create index document_text_search on document_text using gin (search);

-- A link is an answer like a document; it leads out of Candour.
create table document_link (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  request_id uuid not null references document_request (id),
  title text not null check (length(trim(title)) between 2 and 200),
  url text not null check (url like 'https://%' and length(url) <= 2000),
  note text not null default '' check (length(note) <= 500),
  added_by uuid not null references person (id),
  added_at timestamptz not null default now(),
  removed_at timestamptz
);
create index document_link_review on document_link (review_id);
create index document_link_request on document_link (request_id);

-- To have opened is noticed; to have read is said.
alter table document_opening add column read_at timestamptz;
create index document_opening_reader on document_opening (person_id, review_id);

-- The lead reviewer's short account of the host, its author's alone until it is shared.
create table precis (
  review_id uuid primary key references review (id),
  ethos text not null default '' check (length(ethos) <= 8000),
  structure text not null default '' check (length(structure) <= 8000),
  look_for text not null default '' check (length(look_for) <= 8000),
  -- goes up with every change, so that a second window is noticed
  revision int not null default 1,
  written_by uuid not null references person (id),
  written_at timestamptz not null default now(),
  shared_at timestamptz,
  -- the last change after it was shared
  changed_at timestamptz
);
create table precis_reading (
  review_id uuid not null references precis (review_id),
  person_id uuid not null references person (id),
  read_at timestamptz not null default now(),
  primary key (review_id, person_id)
);

-- What the lead reviewer says of a document, in whichever version: whether everyone should read it, and what it says.
create table document_summary (
  lineage_id uuid primary key references document (id),
  review_id uuid not null references review (id),
  body text not null default '' check (length(body) <= 4000),
  key boolean not null default false,
  -- how long it takes to read, where the count of its words would mislead
  minutes int check (minutes between 1 and 600),
  revision int not null default 1,
  written_by uuid not null references person (id),
  written_at timestamptz not null default now()
);
create index document_summary_review on document_summary (review_id);
