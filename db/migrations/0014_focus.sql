-- Areas of focus: what the key questions of a review are about. Questions stand under one, or under none.
create table area_of_focus (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  position int not null,
  name text not null check (length(trim(name)) between 3 and 120),
  why text not null default '' check (length(why) <= 500),
  proposed_by uuid not null references person (id),
  proposed_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  unique (review_id, position)
);
alter table key_question add column area_id uuid references area_of_focus (id);
create index key_question_area on key_question (area_id) where area_id is not null;
-- What the area was called when somebody agreed, or nothing where there was none. People agree to a question as it
-- stands under its area: while the area has another name, or the question another area, they are asked again, and
-- nothing that was agreed is lost.
alter table key_question_agreement add column area_shown text not null default '';

-- A change to questions that are frozen: it takes effect once both sides have agreed to it by name, and stays visible.
create table question_amendment (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references review (id),
  kind text not null check (kind in ('reword', 'add', 'withdraw')),
  -- of an addition, the question that it became
  question_id uuid references key_question (id),
  -- the words and the area that are to stand; a withdrawal has none
  wording text check (length(trim(wording)) between 10 and 500),
  area_id uuid references area_of_focus (id),
  labels text[] not null default '{}',
  -- what stood when it was proposed
  earlier_wording text,
  earlier_area text not null default '',
  reason text not null check (length(trim(reason)) between 1 and 1000),
  proposed_by uuid not null references person (id),
  proposed_at timestamptz not null default now(),
  team_agreed_by uuid references person (id),
  team_agreed_at timestamptz,
  host_agreed_by uuid references person (id),
  host_agreed_at timestamptz,
  settled_at timestamptz,
  turned_down_by uuid references person (id),
  turned_down_at timestamptz,
  turned_down_reason text check (length(trim(turned_down_reason)) between 1 and 1000),
  taken_back_at timestamptz,
  constraint what_it_is check ((kind = 'withdraw') = (wording is null)),
  constraint what_it_changes check (kind = 'add' or (question_id is not null and earlier_wording is not null)),
  constraint both_sides_agreed check (settled_at is null or (team_agreed_at is not null and host_agreed_at is not null)),
  constraint one_ending check (num_nonnulls(settled_at, turned_down_at, taken_back_at) <= 1),
  constraint turned_down_with_a_reason check ((turned_down_at is null) = (turned_down_reason is null))
);
create index question_amendment_review on question_amendment (review_id);
create unique index question_amendment_one_open on question_amendment (question_id)
  where settled_at is null and turned_down_at is null and taken_back_at is null;

-- What somebody wants from a review, in their own words (MISSION E9).
create table wish (
  review_id uuid not null references review (id),
  person_id uuid not null references person (id),
  body text not null check (length(trim(body)) between 1 and 2000),
  said_at timestamptz not null default now(),
  primary key (review_id, person_id)
);

-- Guiding questions to start from, labelled by both frameworks: our own words, always about improvement (MISSION A2, E2).
update review_template set content = content || jsonb_build_object('guidingQuestions', $questions$
[
 {"text": "How does the trust notice that a school needs help, and how soon does help arrive?", "labels": ["School improvement", "Strategic governance", "DfE: School improvement"]},
 {"text": "What do headteachers get from belonging to the trust that they could not get alone, and what does it cost them?", "labels": ["Workforce", "School improvement", "DfE: Workforce"]},
 {"text": "How well do pupils who need most from us do in each school, and what has the trust changed because of what it found?", "labels": ["High-quality, inclusive education", "DfE: High-quality and inclusive education"]},
 {"text": "Where is practice strong enough that the other schools, and other trusts, should see it?", "labels": ["School improvement", "Workforce", "DfE: School improvement"]},
 {"text": "How do leaders at every level know what matters most this year?", "labels": ["Strategic governance", "Expert governance", "DfE: Governance and leadership"]},
 {"text": "How does what trustees ask for change what happens in classrooms?", "labels": ["Expert governance", "DfE: Governance and leadership"]},
 {"text": "How does the way that money and people are shared help the schools that need it most?", "labels": ["Finance and operations", "DfE: Finance and operations"]},
 {"text": "How does the trust work with others in its places so that children gain?", "labels": ["Public benefit and civic duty", "DfE: High-quality and inclusive education"]},
 {"text": "What does every school here do in the same way, how was that settled, and what has it done for children?", "labels": ["School improvement", "Strategic governance", "DfE: School improvement"]},
 {"text": "How does something that works in one school come to be known, tried and kept in another?", "labels": ["School improvement", "DfE: School improvement"]},
 {"text": "What happens in the first year after a school joins, and what do its children notice?", "labels": ["School improvement", "High-quality, inclusive education", "DfE: School improvement"]},
 {"text": "How does the trust help a subject that is taught by one person in each school?", "labels": ["Workforce", "High-quality, inclusive education", "DfE: Workforce"]},
 {"text": "How do teachers grow here, and what makes the good ones stay in the schools that need them?", "labels": ["Workforce", "DfE: Workforce"]},
 {"text": "What do new headteachers find waiting for them, and who do they turn to in a hard week?", "labels": ["Workforce", "DfE: Workforce"]},
 {"text": "How do children fare when they move from one phase or one school of the trust to another?", "labels": ["High-quality, inclusive education", "DfE: High-quality and inclusive education"]},
 {"text": "What keeps children away from school here, and which of the trust’s efforts have brought them back?", "labels": ["High-quality, inclusive education", "Public benefit and civic duty", "DfE: High-quality and inclusive education"]},
 {"text": "What does the trust know about its schools that each school could not know alone, and what does it do with that?", "labels": ["Strategic governance", "School improvement", "DfE: Governance and leadership"]},
 {"text": "How does what central teams do free teachers and leaders to think about children?", "labels": ["Finance and operations", "Workforce", "DfE: Finance and operations"]},
 {"text": "What has the trust stopped doing in order to improve, and how did it choose?", "labels": ["Strategic governance", "School improvement", "DfE: Governance and leadership"]},
 {"text": "How do families and neighbours shape what the schools try to do for their children?", "labels": ["Public benefit and civic duty", "DfE: Governance and leadership"]}
]
$questions$::jsonb)
where kind in ('tpr-in-person', 'tpr-virtual') and version = 1;
