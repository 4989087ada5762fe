-- The programme year, what it costs, the templates, and a review.
create table programme_year (
  id text primary key check (id ~ '^\d{4}/\d{2}$'),   -- 2026/27
  starts_on date not null,
  ends_on date not null,
  check (ends_on > starts_on)
);

-- Prices of one year, in pence. Old quotes keep their year's price: a row is never changed once quoted.
create table price_book (
  year_id text primary key references programme_year (id),
  large_trust_pence int not null check (large_trust_pence > 0),
  small_trust_pence int not null check (small_trust_pence > 0),
  large_from_schools int not null check (large_from_schools > 0),
  group_threshold_pence int not null check (group_threshold_pence > 0),
  group_discount_percent numeric(4, 2) not null check (group_discount_percent between 0 and 100),
  source text not null
);

-- A template is data; a review keeps the version that it began with.
create table review_template (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  version int not null,
  name text not null,
  content jsonb not null,
  created_at timestamptz not null default now(),
  unique (kind, version)
);

create table review (
  id uuid primary key default gen_random_uuid(),
  trust_id uuid not null references trust (id),
  year_id text not null references programme_year (id),
  template_id uuid not null references review_template (id),
  day1 date not null,
  day2 date not null,
  day3 date not null,
  stage text not null default 'set_up'
    check (stage in ('set_up', 'prepare', 'three_days', 'report', 'follow_up', 'cancelled')),
  booked_by uuid references person (id),
  booked_at timestamptz not null default now(),
  prepare_began_at timestamptz,
  three_days_began_at timestamptz,
  report_began_at timestamptz,
  follow_up_began_at timestamptz,
  check (day1 < day2 and day2 < day3 and day3 <= day1 + 13)
);
create index review_trust on review (trust_id);
create index review_day1 on review (day1);

-- A price offered to one trust or to a group of them; the lines say what was worked out and from what.
create table quote (
  id uuid primary key default gen_random_uuid(),
  year_id text not null references programme_year (id),
  title text not null,
  discount_percent numeric(4, 2) not null default 0,
  total_pence int not null check (total_pence >= 0),
  made_by uuid references person (id),
  made_at timestamptz not null default now(),
  accepted_at timestamptz,
  accepted_by text,                     -- the name of who accepted, for the trusts of the lines
  recorded_by uuid references person (id),  -- who wrote the acceptance down: themself, or the central team
  terms_version text not null default '1',  -- which text of the terms was offered
  check ((accepted_at is null) = (accepted_by is null))
);
create table quote_line (
  quote_id uuid not null references quote (id) on delete cascade,
  review_id uuid not null references review (id),
  schools int not null check (schools >= 0),
  list_pence int not null,
  price_pence int not null,
  primary key (quote_id, review_id)
);
create index quote_line_review on quote_line (review_id);
