-- Mail in two parts. The envelope is kept as a log of what was sent to whom; what the mail says, its subject included,
-- is for the job that sends it and is blanked afterwards. Beside them: what a person wants to be sent, and calendars.
create table mail_content (
  mail_id uuid primary key references mail (id),
  subject text not null,
  body_text text not null,
  body_html text not null,
  -- an invitation to one session, or taking it back (RFC 5546)
  calendar text,
  calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
  check ((calendar is null) = (calendar_method is null))
);
insert into mail_content (mail_id, subject, body_text, body_html)
  select id, subject, body_text, body_html from mail;

alter table mail
  drop column subject,
  drop column body_text,
  drop column body_html,
  add column caused_by uuid references person (id),
  -- who may see in a log that it was sent, besides whom it is to: deny by default
  add column shown_to text not null default 'sender'
    check (shown_to in ('nobody', 'sender', 'central', 'organisers', 'preparers')),
  -- carries a secret, so that what it says is blanked as soon as it is sent
  add column secret boolean not null default false,
  add column failed_at timestamptz,
  -- somebody has seen that it failed, and told the person themselves
  add column settled_at timestamptz,
  add column settled_by uuid references person (id),
  -- how often it was sent again by hand
  add column round int not null default 0,
  add column blanked_at timestamptz,
  add check (sent_at is null or failed_at is null);
update mail set shown_to = 'nobody', secret = true, blanked_at = sent_at where kind = 'sign-in-code';
create index mail_to_person on mail (to_person_id, created_at desc);
create index mail_caused_by on mail (caused_by, created_at desc);
create index mail_review on mail (review_id, created_at desc);
create index mail_failed on mail (failed_at) where failed_at is not null and settled_at is null;

-- What somebody wants by mail. Without a row, what stands here as usual.
create table mail_preference (
  person_id uuid primary key references person (id),
  digest text not null default 'weekdays' check (digest in ('every_day', 'weekdays', 'none')),
  digest_hour int not null default 8 check (digest_hour between 5 and 21),
  time_zone text not null default 'Europe/London',
  invitations boolean not null default true,
  schedule_changes boolean not null default true,
  changed_at timestamptz not null default now()
);

-- A day on which it was weighed whether there is something to tell somebody: once, whether or not there was.
create table digest_day (
  person_id uuid not null references person (id),
  day date not null,
  things int not null,
  -- what stood on home that day, as digests of its titles: what is not among them the next day is new
  known text[] not null,
  at timestamptz not null default now(),
  primary key (person_id, day)
);

-- What is in somebody's own calendar because we sent it, by session. The session itself may be gone.
create table calendar_sent (
  session_id uuid not null,
  person_id uuid not null references person (id),
  review_id uuid not null references review (id),
  sequence int not null default 0,
  summary text not null,
  location text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  cancelled_at timestamptz,
  sent_at timestamptz not null default now(),
  primary key (session_id, person_id)
);
create index calendar_sent_review on calendar_sent (review_id);
create index calendar_sent_person on calendar_sent (person_id);

-- The private address of somebody's own calendar. The address itself is kept nowhere.
create table calendar_feed (
  person_id uuid primary key references person (id),
  token_sha256 text unique,
  made_at timestamptz not null default now()
);
