-- What a report stands on, by kind of source and number, as it was when the report was begun and then when it was
-- released: the host reads this and never the notes. A table of its own, because how far a report has got is told to
-- more people than what it says. No number below three can be kept here, whoever writes it.
create table report_sources (
  review_id uuid primary key references report (review_id) on delete cascade,
  counts jsonb not null check (jsonb_typeof(counts) = 'array' and not jsonb_path_exists(counts, '$[*].number ? (@ < 3)')),
  frozen_at timestamptz not null default now()
);
