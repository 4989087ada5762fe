-- Schemas and the tables that every room uses: who did what (audit), mail to send.
create schema auth;     -- sign-in: no other role than candour_auth reads it
create extension if not exists pg_trgm;

-- One row for each command that changed something, written in the command's own transaction.
-- It carries no confidential words: what was done, to which thing, never what was said.
create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  command text not null,
  actor_id uuid,
  job text,
  review_id uuid,
  trust_id uuid,
  subject_id uuid,
  -- Who may read the row: a notes event would tell the host who wrote when, so not all is for all.
  audience text[] not null default '{}' check (audience <@ array['central', 'host', 'team']),
  detail jsonb not null default '{}',
  request_id text,
  check (actor_id is not null or job is not null)
);
create index audit_review on audit (review_id, at desc);
create index audit_at on audit (at desc);

-- Mail waiting or sent. A body never holds confidential words, but it can hold a sign-in code,
-- so the code's body is emptied once sent, and nobody reads this table but the sending job.
create table mail (
  id uuid primary key default gen_random_uuid(),
  to_address text not null,
  to_person_id uuid,
  kind text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  review_id uuid,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  attempts int not null default 0,
  last_error text
);
create index mail_created on mail (created_at desc);
