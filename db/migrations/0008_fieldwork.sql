-- What was heard, seen or read. The words and their source are two tables, because they have two sets of
-- readers: the team reads the words; an unattributable source is its author's alone (MISSION F2).
-- The id is chosen by the device that wrote the note. It must be a random one (version 4): other versions carry
-- the time, and lists are ordered by it, so that the order tells nothing either.
create table evidence_note (
  id uuid primary key check (substr(id::text, 15, 1) = '4'),
  review_id uuid not null references review (id),
  body text not null check (length(trim(body)) between 1 and 5000),
  kind text not null check (kind in ('strength', 'concern', 'question', 'practice')),
  method text not null check (method in ('interview', 'visit', 'document')),
  attributable boolean not null default false,
  unique (id, review_id, attributable)
);
create index evidence_note_review on evidence_note (review_id);
create table evidence_note_source (
  note_id uuid primary key,
  review_id uuid not null references review (id),
  author_id uuid not null references person (id),
  attributable boolean not null,
  session_id uuid references session (id) on delete set null,
  urn int references school (urn),
  -- who said it, as the author would know them again: a post or a document, never needed by others
  said_by text not null default '',
  written_at timestamptz not null default now(),
  -- what was promised can never be one thing in the words and another in the source: the source follows
  foreign key (note_id, review_id, attributable) references evidence_note (id, review_id, attributable)
    on update cascade on delete cascade
);
create index evidence_note_source_review on evidence_note_source (review_id);
create index evidence_note_source_author on evidence_note_source (author_id);
create table evidence_note_question (
  note_id uuid not null references evidence_note (id) on delete cascade,
  question_id uuid not null references key_question (id),
  review_id uuid not null references review (id),
  primary key (note_id, question_id)
);
create index evidence_note_question_review on evidence_note_question (review_id);
