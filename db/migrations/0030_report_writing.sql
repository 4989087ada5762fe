-- The report is written by several at once. While it is written its truth is a list of changes, each with who made it
-- and when; sections and blocks are what they come to, kept in step in the same transaction, for everybody who reads.
create table report_update (
  id bigint generated always as identity primary key,
  review_id uuid not null references report (review_id),
  person_id uuid references person (id),
  made_at timestamptz not null default now(),
  -- a Yjs update
  change bytea not null
);
create index report_update_review on report_update (review_id, id);

-- What seals the words that wait on a writer's device for the network: only whoever may write gets it.
create table report_key (
  review_id uuid primary key references report (review_id),
  key bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
);
insert into report_key (review_id) select review_id from report where state <> 'released';

-- Whom the lead reviewer has asked to write with them.
create table report_writer (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references report (review_id),
  person_id uuid not null references person (id),
  invited_by uuid not null references person (id),
  invited_at timestamptz not null default now(),
  ended_at timestamptz
);
create unique index report_writer_current on report_writer (review_id, person_id) where ended_at is null;
create index report_writer_person on report_writer (person_id);

-- Which words rest on which finding or note: up to `upto` letters of the paragraph's plain text, from where the one
-- before it ended. For whoever writes; the reader sees only what a finding told when it was shared.
create table report_citation (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references report (review_id),
  block_id uuid not null references report_block (id) on delete cascade,
  upto int not null check (upto >= 0),
  finding_id uuid references finding (id) on delete cascade,
  note_id uuid references evidence_note (id) on delete cascade,
  check ((finding_id is null) <> (note_id is null))
);
create index report_citation_review on report_citation (review_id);
create index report_citation_block on report_citation (block_id);
create index report_citation_finding on report_citation (finding_id) where finding_id is not null;
create index report_citation_note on report_citation (note_id) where note_id is not null;

-- A remark may be about some of the words of its paragraph, may put others in their place, and may answer another.
alter table report_comment add quote text not null default '' check (length(quote) <= 1000);
alter table report_comment add instead text check (length(trim(instead)) between 1 and 3000);
alter table report_comment add answers uuid references report_comment (id);
create index report_comment_answers on report_comment (answers) where answers is not null;

-- What the check of confidences pointed at and the writer let stand, with why.
create table report_overrule (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references report (review_id),
  block_id uuid not null references report_block (id) on delete cascade,
  kind text not null,
  words text not null check (length(words) between 1 and 1000),
  reason text not null check (length(trim(reason)) between 3 and 1000),
  person_id uuid not null references person (id),
  said_at timestamptz not null default now(),
  unique (block_id, kind, words)
);
create index report_overrule_review on report_overrule (review_id);

-- A paragraph that is too long is for its writer to part; it is never refused while they write.
alter table report_block drop constraint report_block_text_check;
alter table report_block add constraint report_block_text_check check (length(trim(text)) between 1 and 200000);
-- Sections and paragraphs keep the ids that the text gives them, whatever section they move to.
alter table report_block drop column revision;

-- The shipped templates' sections: ours.
update review_template set content = jsonb_set(content, '{reportSections}',
  '["Summary", "The trust in brief", "key questions", "How structure supports improvement", "Effective practice",
    "The challenge session", "Next steps"]'::jsonb)
where content -> 'reportSections' = '["Summary", "The trust in brief", "key questions", "How structure supports improvement", "Next steps"]'::jsonb;
