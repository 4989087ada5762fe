-- Versions of a document: those of one lineage replace each other; the first version's id names the lineage.
-- (While tables are changed no rule stands, and to an owner who is no superuser a forced table would be empty.)
alter table document no force row level security;
alter table document_opening no force row level security;
alter table document
  add column lineage_id uuid references document (id),
  add column version int not null default 1 check (version > 0),
  -- null: the version that is read today
  add column replaced_at timestamptz,
  -- what its sender says is new in it
  add column change_note text not null default '' check (length(change_note) <= 300),
  add column download_allowed boolean not null default false,
  add column pages int,
  add column words int,
  add column reading text not null default 'waiting' check (reading in ('waiting', 'read', 'unreadable'));
update document set lineage_id = id;
alter table document alter column lineage_id set not null;
create unique index document_version on document (lineage_id, version);

create function start_lineage() returns trigger language plpgsql set search_path = '' as $$
begin
  new.lineage_id := coalesce(new.lineage_id, new.id);
  return new;
end $$;
create trigger start_lineage before insert on document for each row execute function start_lineage();

-- Which version somebody opened stays known to them when a new one has come and the earlier is out of their sight.
-- Both are filled in by the trigger below, whoever writes the row.
alter table document_opening
  add column lineage_id uuid references document (id),
  add column version int;
update document_opening set lineage_id = document.lineage_id, version = document.version
  from document where document.id = document_opening.document_id;
create index document_opening_lineage on document_opening (lineage_id, person_id);

create function name_opened_version() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select lineage_id, version into new.lineage_id, new.version from public.document where id = new.document_id;
  return new;
end $$;
create trigger name_opened_version before insert on document_opening
  for each row execute function name_opened_version();

-- A file on its way, sent in pieces. The pieces lie in the data folder under the row's id until it has ended.
create table upload (
  id uuid primary key,
  review_id uuid not null references review (id),
  purpose text not null check (purpose in ('document', 'recording', 'captions')),
  request_id uuid references document_request (id),
  replaces uuid references document (id),
  name text not null check (length(name) between 1 and 300),
  -- what is new in a new version
  note text not null default '' check (length(note) <= 300),
  bytes bigint not null check (bytes > 0),
  begun_by uuid not null references person (id),
  begun_at timestamptz not null default now(),
  ended_at timestamptz,
  outcome text check (outcome in ('kept', 'already', 'refused', 'cancelled')),
  -- why it was refused, in the words that its sender was shown
  problem text,
  check ((ended_at is null) = (outcome is null)),
  check ((purpose = 'document') = (request_id is not null))
);
create index upload_review on upload (review_id);
create index upload_sender on upload (begun_by);
create index upload_begun on upload (begun_at);
