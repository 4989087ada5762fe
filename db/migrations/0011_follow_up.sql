-- What the host does about its report: its own, read by nobody else.
create table action (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  finding_id uuid references finding (id),
  title text not null check (length(trim(title)) between 3 and 300),
  detail text not null default '' check (length(detail) <= 3000),
  owner_id uuid references person (id),
  due_on date,
  state text not null default 'open' check (state in ('open', 'done', 'dropped')),
  outcome text not null default '' check (length(outcome) <= 3000),
  created_by uuid not null references person (id),
  created_at timestamptz not null default now(),
  closed_at timestamptz
);
create index action_review on action (review_id);
create index action_owner on action (owner_id) where state = 'open';
