-- What reviewers promise, by version. A version is never changed: a new one stands in front of it, and who accepted
-- keeps the version that they read.
create table policy_text (
  kind text not null check (kind in ('confidentiality', 'code_of_conduct', 'safeguarding')),
  version int not null check (version > 0),
  title text not null check (length(trim(title)) between 3 and 120),
  -- [{ "heading": "…", "words": ["…", "…"] }]
  parts jsonb not null check (jsonb_typeof(parts) = 'array' and jsonb_array_length(parts) > 0),
  -- what changed and why, for those who are asked again
  change_note text not null default '',
  -- null: what Candour brings with it
  published_at timestamptz,
  published_by uuid references person (id),
  primary key (kind, version),
  check (version = 1 or published_at is not null)
);
create table policy_acceptance (
  person_id uuid not null references person (id),
  kind text not null,
  version int not null,
  accepted_at timestamptz not null default now(),
  primary key (person_id, kind, version),
  foreign key (kind, version) references policy_text (kind, version)
);
create index policy_acceptance_version on policy_acceptance (kind, version);

insert into policy_text (kind, version, title, parts) values
('confidentiality', 1, 'Confidentiality agreement', $parts$
[
 {
  "heading": "What you hear stays in the review",
  "words": [
   "I use what I read, see and hear only for this review. I speak of it only with the review’s team and, in the sessions we share, with the host’s leaders.",
   "I do not say outside the review what a person told me, or which person it was, even where I think that it could be guessed."
  ]
 },
 {
  "heading": "I keep my word to the people I speak with",
  "words": [
   "When I have told somebody that I will not say who they are, I write nothing that would show it, and I ask nobody else who it was.",
   "If somebody tells me that a child may be at risk, I cannot keep that to myself. I go at once to the person named for safeguarding, and I do not write it in a note."
  ]
 },
 {
  "heading": "The report belongs to the trust",
  "words": [
   "I do not keep the report, its drafts or the trust’s documents once it is released, and I do not copy them elsewhere before that.",
   "What I take home is what I learned. I share an idea from this trust as theirs only when they have said that I may."
  ]
 },
 {
  "heading": "I am free to do this fairly",
  "words": [
   "I have declared what connects me with this trust. If something changes, I tell the central team before I go on.",
   "I do not use the review to recruit staff or pupils, to sell anything, or to gain an advantage for my own trust."
  ]
 }
]
$parts$),
('code_of_conduct', 1, 'Code of conduct', $parts$
[
 {
  "heading": "I come as a colleague",
  "words": [
   "I am a guest of the trust. I ask open questions, listen to the answer, and let people finish.",
   "I look at the trust on its own terms: what it is trying to do, how it goes about it, and what comes of it. I do not measure it against my own."
  ]
 },
 {
  "heading": "I rate nobody",
  "words": [
   "I give no marks and no labels, and I compare no school and no person with another. When I visit a classroom I am there to understand what reaches children, not to appraise a teacher.",
   "I keep to the key questions that host and team have agreed. Where something else seems to matter, I raise it with the lead reviewer."
  ]
 },
 {
  "heading": "I say what I found, and where from",
  "words": [
   "I note what I saw and heard as it was, including what speaks against what I think.",
   "I bring what I conclude to the sessions that we share with the host, so that nothing in the report comes as a surprise."
  ]
 },
 {
  "heading": "I am there, ready and on time",
  "words": [
   "I read what the host has sent before I come, and I give the three days my whole attention.",
   "I treat everyone with the same courtesy, whatever their post. If I cannot come, I say so as soon as I know."
  ]
 },
 {
  "heading": "I speak up",
  "words": [
   "If a colleague in the team, or I myself, fall short of this, I tell the lead reviewer, or the central team where the lead reviewer is concerned.",
   "I accept no gift from the host worth more than a cup of coffee."
  ]
 }
]
$parts$),
('safeguarding', 1, 'Safeguarding policy', $parts$
[
 {
  "heading": "Children come first",
  "words": [
   "If I see or hear anything that makes me think that a child or an adult may be at risk, that comes before the review, and before any promise of confidence.",
   "I tell the people I talk with, before we begin, that this is the one thing I cannot keep to myself."
  ]
 },
 {
  "heading": "What I do at once",
  "words": [
   "Where somebody is in danger now, I ring 999.",
   "Otherwise I go, the same hour and in person if I can, to the designated safeguarding lead of the school I am in. In the trust’s office I go to the trust’s own safeguarding lead.",
   "Where the worry is about the person I would have to go to, I go to the chair of trustees, or to the council’s children’s services.",
   "Then I tell the lead reviewer that I have done so, and nothing more."
  ]
 },
 {
  "heading": "What I do not do",
  "words": [
   "I do not promise to keep it secret, I do not question a child, and I do not look into it myself.",
   "I write nothing of it in a note, a finding, a message or the report. The safeguarding lead keeps the record; Candour keeps none."
  ]
 },
 {
  "heading": "When I am with pupils",
  "words": [
   "I carry proof of who I am, sign in at every school, and am never alone with a child.",
   "I take no photographs or recordings of pupils, and I do not give out my own telephone number or accounts.",
   "My enhanced check is in date. If anything happens that could change it, I tell the central team before I visit."
  ]
 }
]
$parts$);

-- Whoever accepted together with an invitation has accepted that version.
insert into policy_acceptance (person_id, kind, version, accepted_at)
  select person_id, 'confidentiality', agreement_version::int, min(agreed_at)
  from review_member where agreed_at is not null and agreement_version ~ '^[0-9]+$'
  group by person_id, agreement_version
  on conflict do nothing;
