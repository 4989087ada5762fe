-- Notes from the field: what everybody but the author is told of an unattributable source, when colleagues get the
-- words, photographs of documents, the devices that notes are written on, and the way out when a child may be at risk.
alter table evidence_note
  -- who said it, in a role wide enough to cover three people; null: attributable, seen, read, or an older note.
  -- Laid down when the note is kept: a role that moved as the schedule did would tell.
  add column told_role text check (length(told_role) <= 100),
  -- The team reads an unattributable note from here on. Arriving within the hour it would say where it was heard,
  -- so such notes arrive together, when the team next confers.
  add column opens_at timestamptz not null default now();
alter table evidence_note_source
  add column speaker text not null default '' check (speaker in ('', 'headteacher', 'school_leader', 'teacher',
    'support_staff', 'governor', 'trustee', 'trust_leader', 'pupil', 'parent'));

-- A photograph of a document, never of pupils; location and every other mark of the camera are taken out on the
-- device and again here. It shows where it comes from, so it has the readers of the source, not of the words.
create table evidence_photo (
  id uuid primary key check (substr(id::text, 15, 1) = '4'),
  note_id uuid not null,
  review_id uuid not null references review (id),
  attributable boolean not null,
  storage_key text not null unique,
  -- of what the device sent: the same photograph sent again is one photograph
  sent_sha256 text not null check (sent_sha256 ~ '^[0-9a-f]{64}$'),
  bytes int not null check (bytes > 0),
  width int not null check (width > 0),
  height int not null check (height > 0),
  foreign key (note_id, review_id, attributable) references evidence_note (id, review_id, attributable)
    on update cascade on delete cascade
);
create index evidence_photo_note on evidence_photo (note_id);
create index evidence_photo_review on evidence_photo (review_id);

-- A tablet or phone that a person takes into schools. Notes on it are locked with a code that never leaves it; with
-- the recovery key its owner, signed in, can choose a new code. A revoked device gets neither key nor plan.
create table field_device (
  id uuid primary key,
  person_id uuid not null references person (id),
  name text not null check (length(trim(name)) between 1 and 100),
  recovery_key text check (length(recovery_key) = 44),
  enrolled_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  revoked_at timestamptz,
  check (revoked_at is null or recovery_key is null)
);
create index field_device_person on field_device (person_id);

-- Whom to go to at a school when a child may be at risk: from the host, for the team.
create table safeguarding_contact (
  review_id uuid not null references review (id),
  urn int not null references school (urn),
  name text not null check (length(trim(name)) between 1 and 200),
  post text not null default '' check (length(post) <= 200),
  telephone text not null check (length(trim(telephone)) between 3 and 40),
  set_by uuid not null references person (id),
  set_at timestamptz not null default now(),
  primary key (review_id, urn)
);

-- That something was passed on, when and by whom. There is nowhere to write what it was, nor about which school.
create table safeguarding_referral (
  id uuid primary key,
  review_id uuid not null references review (id),
  made_by uuid not null references person (id),
  made_at timestamptz not null default now()
);
create index safeguarding_referral_review on safeguarding_referral (review_id);
