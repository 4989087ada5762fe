-- Acting on the report: how far each action is, reminders that stop, the page for the trustees, what changed, and the
-- reconvene day twelve to fifteen months later.
alter table action
  -- which of the review's actions it is: all that a mail's link tells of it
  add column number int not null default 0,
  add column first_step text not null default '' check (length(first_step) <= 500),
  add column first_step_on date,
  add column how_known text not null default '' check (length(how_known) <= 1000),
  -- of an open action: how its owner last said it stands
  add column standing text not null default 'not_begun' check (standing in ('not_begun', 'under_way', 'put_off')),
  add column put_off_until date,
  add column said_at timestamptz,
  add column reminders boolean not null default true,
  -- only days after this one are reminded of: when it was planned, or reminders were turned on again
  add column reminded_from date,
  add check ((standing = 'put_off') = (put_off_until is not null)),
  add check (first_step_on is null or first_step <> '');
update action a set number = n.number
  from (select id, row_number() over (partition by review_id order by created_at, id) as number from action) n
  where n.id = a.id;
create unique index action_number on action (review_id, number);

-- What was said of an action, day by day. Only ever added to; whoever said the last may take it back.
create table action_progress (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  action_id uuid not null references action (id),
  state text not null check (state in ('not_begun', 'under_way', 'put_off', 'done', 'dropped')),
  put_off_until date,
  did text not null default '' check (length(did) <= 3000),
  seen text not null default '' check (length(seen) <= 3000),
  in_the_way text not null default '' check (length(in_the_way) <= 3000),
  said_by uuid not null references person (id),
  -- said by the link of a mail, which its owner may have handed on
  by_link boolean not null default false,
  said_at timestamptz not null default now(),
  check ((state = 'put_off') = (put_off_until is not null))
);
create index action_progress_action on action_progress (action_id, said_at);
create index action_progress_review on action_progress (review_id);
create index action_progress_said_by on action_progress (said_by);

-- The key in a reminder's link: for one action, for its owner of that day, and for some weeks. Its digest alone is kept.
create table action_link (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  action_id uuid not null references action (id),
  person_id uuid not null references person (id),
  token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index action_link_action on action_link (action_id);
create index action_link_review on action_link (review_id);
create index action_link_person on action_link (person_id);

-- That somebody was reminded of an action, once for each day on which a reminder falls due.
create table action_reminder (
  action_id uuid not null references action (id),
  review_id uuid not null references review (id),
  on_day date not null,
  kind text not null check (kind in ('first_step', 'put_off', 'due', 'late')),
  person_id uuid not null references person (id),
  sent_at timestamptz not null default now(),
  primary key (action_id, on_day)
);
create index action_reminder_review on action_reminder (review_id);
create index action_reminder_person on action_reminder (person_id);

alter table mail_preference add column action_reminders boolean not null default true;

-- From when to when the host's leaders showed their actions to the chair of trustees.
create table action_board (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  opened_by uuid not null references person (id),
  opened_at timestamptz not null default now(),
  closed_by uuid references person (id),
  closed_at timestamptz,
  check ((closed_at is null) = (closed_by is null))
);
create unique index action_board_open on action_board (review_id) where closed_at is null;
create index action_board_review on action_board (review_id);

-- What changed because of the review, in the host's words: for one action, or (without one) for all of it.
create table change_told (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  action_id uuid references action (id),
  version int not null check (version > 0),
  body text not null check (length(trim(body)) between 1 and 4000),
  told_by uuid not null references person (id),
  told_at timestamptz not null default now()
);
create unique index change_told_version on change_told (review_id, action_id, version) nulls not distinct;
create index change_told_action on change_told (action_id);

-- The day on which one trust or two tell what came of their reviews.
create table reconvene_day (
  id uuid primary key default gen_random_uuid(),
  on_day date not null,
  starts time not null default '10:00',
  place text not null default '' check (length(place) <= 300),
  video_link text not null default '' check (length(video_link) <= 500),
  set_by uuid not null references person (id),
  set_at timestamptz not null default now(),
  changed_at timestamptz
);
create table reconvene_trust (
  review_id uuid primary key references review (id),
  day_id uuid not null references reconvene_day (id) on delete cascade,
  position int not null check (position in (1, 2)),
  unique (day_id, position)
);

-- What a host lets the others of that day read: one wording of what changed, under a heading of its own.
create table brought_story (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  action_id uuid references action (id),
  told_id uuid not null references change_told (id),
  heading text not null check (length(trim(heading)) between 3 and 300),
  brought_by uuid not null references person (id),
  brought_at timestamptz not null default now()
);
create unique index brought_story_once on brought_story (review_id, action_id) nulls not distinct;
create index brought_story_told on brought_story (told_id);
