-- The findings board: the order of the findings of a question, which wording a change was based on, and what each
-- reviewer thought before the team talked.
alter table finding
  -- among the findings of its key question; the order says nothing about them
  add column place int not null default 0,
  -- goes up with every new wording: whoever rewords says which one they had before them
  add column wording_version int not null default 1;
update finding set place = ordered.place from (
  select id, row_number() over (partition by question_id order by proposed_at, id) as place from finding) ordered
where ordered.id = finding.id;

-- Before open discussion each reviewer writes down their own view of a key question; all are opened at once.
create table sealed_round (
  id uuid primary key,
  review_id uuid not null references review (id),
  question_id uuid not null references key_question (id),
  begun_by uuid not null references person (id),
  begun_at timestamptz not null default now(),
  opened_at timestamptz,
  -- whose views were opened: those of the team who had sealed one. What somebody sealed who has left stays sealed.
  opened_views uuid[] not null default '{}',
  check (opened_at is not null or opened_views = '{}')
);
create index sealed_round_review on sealed_round (review_id);
-- one at a time on a question
create unique index sealed_round_waiting on sealed_round (question_id) where opened_at is null;
-- Without a time: when somebody wrote, and how often they changed it, is nobody's business.
create table sealed_view (
  round_id uuid not null references sealed_round (id),
  review_id uuid not null references review (id),
  person_id uuid not null references person (id),
  thinks text not null check (length(trim(thinks)) between 5 and 1000),
  stands_on text not null default '' check (length(stands_on) <= 2000),
  primary key (round_id, person_id)
);
create index sealed_view_review on sealed_view (review_id);
