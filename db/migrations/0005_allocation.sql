-- Who takes part in a review, on either side, and what stands between a person and a trust.
create table review_member (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  person_id uuid not null references person (id),
  role text not null
    check (role in ('lead_reviewer', 'peer_reviewer', 'host_lead', 'host_leader', 'coordinator')),
  state text not null default 'invited' check (state in ('invited', 'accepted', 'declined', 'withdrawn')),
  invited_by uuid references person (id),
  invited_at timestamptz not null default now(),
  answered_at timestamptz,
  -- the version of the confidentiality agreement accepted together with the invitation
  agreement_version text,
  agreed_at timestamptz
);
create unique index review_member_current on review_member (review_id, person_id)
  where state in ('invited', 'accepted');
create unique index review_member_one_lead on review_member (review_id)
  where role = 'lead_reviewer' and state in ('invited', 'accepted');
create index review_member_person on review_member (person_id, state);

-- Conflicts found when inviting and set aside by the central team, with the reason. Not for the others.
create table conflict_waiver (
  member_id uuid primary key references review_member (id),
  review_id uuid not null references review (id),
  conflicts jsonb not null,
  reason text not null check (length(trim(reason)) >= 10),
  waived_by uuid not null references person (id),
  waived_at timestamptz not null default now()
);
create index conflict_waiver_review on conflict_waiver (review_id);
-- Why somebody said no, for the central team alone.
create table decline_reason (
  member_id uuid primary key references review_member (id),
  review_id uuid not null references review (id),
  reason text not null check (length(reason) <= 1000)
);
create index decline_reason_review on decline_reason (review_id);

-- Conflicts of interest are dated relationships between a person and a trust.
create table relationship (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person (id),
  trust_id uuid not null references trust (id),
  kind text not null
    check (kind in ('employer', 'former_employer', 'governance', 'family', 'competition', 'other')),
  since date,
  until date,
  note text not null default '',
  declared_by uuid references person (id),
  declared_at timestamptz not null default now()
);
create index relationship_person on relationship (person_id);
create index relationship_trust on relationship (trust_id);
