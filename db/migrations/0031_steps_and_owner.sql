-- The steps of a report as the programme takes them, its final text, and the ways in which its owner opens it.

-- draft, team, quality (style and clarity), host (the facts), final (frozen), released. See src/domains/report/report-steps.ts.
alter table report drop constraint report_state_check;
alter table report add constraint report_state_check
  check (state in ('draft', 'team', 'quality', 'host', 'final', 'released'));
alter table report
  add column to_quality_at timestamptz,
  -- the named reader has said that the reading is finished
  add column quality_done_at timestamptz,
  -- whoever has the report at this step asked for a change: until it is handed to them again it is with the lead reviewer
  add column returned_at timestamptz,
  add column final_at timestamptz,
  add column final_by uuid references person (id),
  -- SHA-256 of the text as it was made final (src/domains/report/canonical-text.ts). None for what was released before.
  add column sha256 text check (sha256 ~ '^[0-9a-f]{64}$');

-- Who reads for style and clarity: named, one at a time, for that step alone.
create table report_quality_reader (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  person_id uuid not null references person (id),
  named_by uuid not null references person (id),
  named_at timestamptz not null default now(),
  ended_at timestamptz
);
create unique index report_quality_reader_current on report_quality_reader (review_id) where ended_at is null;
create index report_quality_reader_person on report_quality_reader (person_id);

-- What was said when a report went back or on: what somebody asks to be changed, why a step was ended without them.
create table report_handover (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references report (review_id),
  step text not null check (step in ('quality', 'host', 'final')),
  deed text not null check (deed in ('asked', 'again', 'ended', 'reopened')),
  words text not null default '' check (length(words) <= 3000),
  by_id uuid not null references person (id),
  at timestamptz not null default now()
);
create index report_handover_review on report_handover (review_id, at);

-- The host corrects an error of fact, or says that it sees something differently; the answer says which of the two
-- ways was taken.
alter table report_comment drop constraint report_comment_kind_check;
alter table report_comment add constraint report_comment_kind_check
  check (kind in ('comment', 'correction', 'disagreement'));
alter table report_comment add column answer text;
alter table report_comment add constraint report_comment_answer check (
  answer is null
  or (kind = 'correction' and answer in ('corrected', 'kept'))
  or (kind = 'disagreement' and answer in ('reflected', 'recorded')));

-- A link opens the report to whoever holds it, until its day ends. Of its secret and of its code only digests are kept.
create table report_link (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references report (review_id),
  label text not null check (length(trim(label)) between 1 and 80),
  token_sha256 text not null unique,
  code_hash text,
  ends_on date not null,
  made_by uuid not null references person (id),
  made_at timestamptz not null default now(),
  ended_at timestamptz,
  wrong_codes int not null default 0,
  -- wrong ones since the last time that it opened or an hour went by
  wrong_lately int not null default 0,
  wrong_since timestamptz
);
create index report_link_review on report_link (review_id);
-- Whoever gave the code need not give it again for a while: what their browser keeps, as a digest.
create table report_link_pass (
  id uuid primary key default gen_random_uuid(),
  link_id uuid not null references report_link (id),
  review_id uuid not null references report (review_id),
  pass_sha256 text not null unique,
  until timestamptz not null
);
create index report_link_pass_link on report_link_pass (link_id);

-- An opening by a link says which link, and never who.
alter table report_opening alter column person_id drop not null;
alter table report_opening add column link_id uuid references report_link (id);
alter table report_opening add constraint report_opening_whose check ((person_id is null) <> (link_id is null));
create index report_opening_link on report_opening (link_id);

-- Shared with a group, it opens to whoever is in it at the time.
create table report_group_share (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references report (review_id),
  people text not null check (people in ('executives', 'chairs', 'heads', 'team')),
  shared_by uuid not null references person (id),
  shared_at timestamptz not null default now(),
  ended_at timestamptz
);
create unique index report_group_share_current on report_group_share (review_id, people) where ended_at is null;

-- On the trust's public page, for as long as the trust leaves it there.
create table report_publication (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references report (review_id),
  with_pdf boolean not null,
  published_by uuid not null references person (id),
  published_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid references person (id)
);
create unique index report_publication_current on report_publication (review_id) where ended_at is null;

-- The address of a trust's public page, made once from its name and never changed: others link to it.
alter table trust add column slug text not null default '';
update trust t set slug = made.slug from (
  select id, case when place = 1 then plain else plain || '-' || uid end as slug from (
    select id, uid, plain, row_number() over (partition by plain order by uid) as place from (
      select id, uid, coalesce(nullif(trim(both '-' from regexp_replace(search_name, '[^a-z0-9]+', '-', 'g')), ''), 'trust')
        as plain from trust) named) numbered) made
where t.id = made.id;
create unique index trust_slug on trust (slug);

-- The two new steps, in every template: the reading for style and clarity after the team's, the final text after the
-- host's check, each so far on towards the next as in our own defaults.
update review_template set content = jsonb_set(content, '{timeline}', (
  with step as (
    select value, ordinality as place from jsonb_array_elements(content->'timeline') with ordinality
  ), day as (
    select value->>'key' as key, (value->>'days')::int as days, place from step
  )
  select jsonb_agg(value order by place) from (
    select value, place::numeric as place from step
    union all
    select jsonb_build_object('key', 'qualityRead', 'stage', 'report', 'owner', 'central_team',
        'days', t.days + (h.days - t.days) * 2 / 7, 'title', 'Read the draft for style and clarity',
        'why', 'A reader who was not there sees where the words are not clear.',
        'doneWhen', 'The reader who was named has said that the reading is finished.', 'ours', true), t.place + 0.5
      from day t, day h where t.key = 'teamReads' and h.key = 'hostChecks'
    union all
    select jsonb_build_object('key', 'final', 'stage', 'report', 'owner', 'lead_reviewer',
        'days', h.days + (r.days - h.days) * 8 / 15, 'title', 'Make the text final',
        'why', 'From then on nobody changes a word, and the host can check that nobody did.',
        'doneWhen', 'The text is final.', 'ours', true), h.place + 0.5
      from day h, day r where h.key = 'hostChecks' and r.key = 'release'
  ) together))
where not content->'timeline' @> '[{"key": "qualityRead"}]';
