-- Templates: the days by which things are due become steps, each with an owner, a reason and when it is done. What the
-- programme's own documents do not give is marked as ours. A review keeps the version that it began with: the days
-- of the first version stay exactly as they were.
alter table review_template
  add column state text not null default 'published' check (state in ('draft', 'published', 'retired')),
  add column change_note text not null default '',
  add column made_by uuid references person (id),
  add column published_by uuid references person (id),
  add column published_at timestamptz;
update review_template set published_at = created_at;
alter table review_template add constraint published_when check (state = 'draft' or published_at is not null);
create unique index review_template_one_draft on review_template (kind) where state = 'draft';

-- Steps that nothing in Candour can see done (a call, a thank-you) are ticked by their owner.
create table review_step (
  review_id uuid not null references review (id),
  key text not null,
  done_by uuid not null references person (id),
  done_at timestamptz not null default now(),
  primary key (review_id, key)
);

update review_template set content = (content - 'due') || jsonb_build_object('format', 'in_person', 'focusAreas', 'several', 'timeline', $steps$
[
 {
  "key": "quote",
  "stage": "set_up",
  "owner": "host_lead",
  "days": -70,
  "title": "Accept the quote",
  "why": "The days are held for you while the price is open.",
  "doneWhen": "The host’s chief executive has accepted, or the central team has recorded it.",
  "ours": true
 },
 {
  "key": "team",
  "stage": "set_up",
  "owner": "central_team",
  "days": -56,
  "title": "Complete the team",
  "why": "People need two months to keep three days free.",
  "doneWhen": "A lead reviewer and enough peer reviewers have accepted, each with the confidentiality agreement.",
  "ours": true
 },
 {
  "key": "agreements",
  "stage": "prepare",
  "owner": "team",
  "days": -42,
  "title": "Accept the agreements",
  "why": "Nobody reads a host’s papers before they have promised how they will treat them.",
  "doneWhen": "Everyone in the visiting team has accepted the current confidentiality agreement, code of conduct and safeguarding policy.",
  "ours": true
 },
 {
  "key": "planning",
  "stage": "prepare",
  "owner": "lead_reviewer",
  "days": -42,
  "title": "Hold the planning call",
  "why": "The host and the lead reviewer settle together what the review is for.",
  "doneWhen": "The call has taken place.",
  "ours": true
 },
 {
  "key": "wishes",
  "stage": "prepare",
  "owner": "everyone",
  "days": -35,
  "title": "Say what you want from the review",
  "why": "The lead reviewer plans from it, and asks at the end whether it was met.",
  "doneWhen": "The host’s leaders and every reviewer have answered.",
  "ours": true
 },
 {
  "key": "structure",
  "stage": "prepare",
  "owner": "coordinator",
  "days": -28,
  "title": "Draw how the trust is organised",
  "why": "Visitors who do not see who does what ask the wrong people.",
  "doneWhen": "The host has checked the drawing and marked it complete.",
  "ours": true
 },
 {
  "key": "presentation",
  "stage": "prepare",
  "owner": "host_lead",
  "days": -21,
  "title": "Send the chief executive’s presentation",
  "why": "Seen beforehand, it leaves the first morning for questions.",
  "doneWhen": "A recording is there to watch, or a link and a time.",
  "ours": true
 },
 {
  "key": "questions",
  "stage": "prepare",
  "owner": "everyone",
  "days": -18,
  "title": "Agree and freeze the key questions",
  "why": "They say what the three days will look at, and what they will not.",
  "doneWhen": "The host’s leaders and the team have agreed every word by name, and the lead reviewer has frozen them.",
  "ours": true
 },
 {
  "key": "documents",
  "stage": "prepare",
  "owner": "coordinator",
  "days": -18,
  "title": "Answer what the team asks",
  "why": "The team reads before it comes.",
  "doneWhen": "Every question is answered, or marked as not applicable with a reason.",
  "ours": true
 },
 {
  "key": "precis",
  "stage": "prepare",
  "owner": "lead_reviewer",
  "days": -14,
  "title": "Write the précis",
  "why": "Two pages read by everyone are worth more than forty papers read by one.",
  "doneWhen": "The précis is shared, and each key document has a summary.",
  "ours": true
 },
 {
  "key": "briefings",
  "stage": "prepare",
  "owner": "coordinator",
  "days": -10,
  "title": "Brief everyone who will be met",
  "why": "People speak openly when they know what happens with what they say.",
  "doneWhen": "Every person who is met without an account has a briefing.",
  "ours": true
 },
 {
  "key": "schedule",
  "stage": "prepare",
  "owner": "lead_reviewer",
  "days": -6,
  "title": "Share the schedule",
  "why": "Everyone needs to know where to be, and with whom.",
  "doneWhen": "The lead reviewer or the host has shared it, with nothing left to settle.",
  "ours": true
 },
 {
  "key": "reading",
  "stage": "prepare",
  "owner": "team",
  "days": -2,
  "title": "Read what was sent",
  "why": "Reading beforehand leaves the three days for talking.",
  "doneWhen": "Everyone in the team has read the précis and the key documents.",
  "ours": true
 },
 {
  "key": "draft",
  "stage": "report",
  "owner": "lead_reviewer",
  "days": 14,
  "title": "Send the draft to the team",
  "why": "What was heard is freshest in the first fortnight.",
  "doneWhen": "The draft is with the team.",
  "ours": true
 },
 {
  "key": "teamReads",
  "stage": "report",
  "owner": "team",
  "days": 28,
  "title": "Read the draft",
  "why": "The team makes sure that the report says what it found.",
  "doneWhen": "The lead reviewer has settled the team’s comments.",
  "ours": true
 },
 {
  "key": "hostChecks",
  "stage": "report",
  "owner": "host_lead",
  "days": 42,
  "title": "Check the facts",
  "why": "The host corrects what is wrong before the report is final.",
  "doneWhen": "The host has said that the facts are checked.",
  "ours": true
 },
 {
  "key": "release",
  "stage": "report",
  "owner": "lead_reviewer",
  "days": 57,
  "title": "Release the report",
  "why": "From then on it is the host’s alone.",
  "doneWhen": "The report is released.",
  "ours": true
 },
 {
  "key": "actions",
  "stage": "follow_up",
  "owner": "host_lead",
  "days": 85,
  "title": "Turn it into actions",
  "why": "Most reports that change nothing were never turned into dated work.",
  "doneWhen": "Each area for development and next step has an action, or a reason why not.",
  "ours": true
 }
]
$steps$::jsonb);

insert into review_template (kind, version, name, content, published_at)
select 'tpr-virtual', 1, 'Trust peer review, virtual', content || jsonb_build_object('format', 'virtual', 'focusAreas', 'one', 'timeline', $steps$
[
 {
  "key": "quote",
  "stage": "set_up",
  "owner": "host_lead",
  "days": -70,
  "title": "Accept the quote",
  "why": "The days are held for you while the price is open.",
  "doneWhen": "The host’s chief executive has accepted, or the central team has recorded it.",
  "ours": true
 },
 {
  "key": "team",
  "stage": "set_up",
  "owner": "central_team",
  "days": -56,
  "title": "Complete the team",
  "why": "People need two months to keep three days free.",
  "doneWhen": "A lead reviewer and enough peer reviewers have accepted, each with the confidentiality agreement.",
  "ours": true
 },
 {
  "key": "agreements",
  "stage": "prepare",
  "owner": "team",
  "days": -42,
  "title": "Accept the agreements",
  "why": "Nobody reads a host’s papers before they have promised how they will treat them.",
  "doneWhen": "Everyone in the visiting team has accepted the current confidentiality agreement, code of conduct and safeguarding policy.",
  "ours": true
 },
 {
  "key": "planning",
  "stage": "prepare",
  "owner": "lead_reviewer",
  "days": -42,
  "title": "Hold the planning call",
  "why": "The host and the lead reviewer settle together what the review is for.",
  "doneWhen": "The call has taken place.",
  "ours": true
 },
 {
  "key": "wishes",
  "stage": "prepare",
  "owner": "everyone",
  "days": -35,
  "title": "Say what you want from the review",
  "why": "The lead reviewer plans from it, and asks at the end whether it was met.",
  "doneWhen": "The host’s leaders and every reviewer have answered.",
  "ours": true
 },
 {
  "key": "structure",
  "stage": "prepare",
  "owner": "coordinator",
  "days": -28,
  "title": "Draw how the trust is organised",
  "why": "Visitors who do not see who does what ask the wrong people.",
  "doneWhen": "The host has checked the drawing and marked it complete.",
  "ours": true
 },
 {
  "key": "presentation",
  "stage": "prepare",
  "owner": "host_lead",
  "days": -14,
  "title": "Record the chief executive’s presentation",
  "why": "In a virtual review it is watched beforehand, so that the first session begins with questions.",
  "doneWhen": "A recording is there to watch.",
  "ours": true
 },
 {
  "key": "questions",
  "stage": "prepare",
  "owner": "everyone",
  "days": -18,
  "title": "Agree and freeze the key questions",
  "why": "They say what the three days will look at, and what they will not.",
  "doneWhen": "The host’s leaders and the team have agreed every word by name, and the lead reviewer has frozen them.",
  "ours": true
 },
 {
  "key": "documents",
  "stage": "prepare",
  "owner": "coordinator",
  "days": -18,
  "title": "Answer what the team asks",
  "why": "The team reads before it comes.",
  "doneWhen": "Every question is answered, or marked as not applicable with a reason.",
  "ours": true
 },
 {
  "key": "precis",
  "stage": "prepare",
  "owner": "lead_reviewer",
  "days": -14,
  "title": "Write the précis",
  "why": "Two pages read by everyone are worth more than forty papers read by one.",
  "doneWhen": "The précis is shared, and each key document has a summary.",
  "ours": true
 },
 {
  "key": "briefings",
  "stage": "prepare",
  "owner": "coordinator",
  "days": -10,
  "title": "Brief everyone who will be met",
  "why": "People speak openly when they know what happens with what they say.",
  "doneWhen": "Every person who is met without an account has a briefing.",
  "ours": true
 },
 {
  "key": "schedule",
  "stage": "prepare",
  "owner": "lead_reviewer",
  "days": -6,
  "title": "Share the schedule",
  "why": "Everyone needs to know where to be, and with whom.",
  "doneWhen": "The lead reviewer or the host has shared it, with nothing left to settle.",
  "ours": true
 },
 {
  "key": "reading",
  "stage": "prepare",
  "owner": "team",
  "days": -2,
  "title": "Read what was sent",
  "why": "Reading beforehand leaves the three days for talking.",
  "doneWhen": "Everyone in the team has read the précis and the key documents.",
  "ours": true
 },
 {
  "key": "draft",
  "stage": "report",
  "owner": "lead_reviewer",
  "days": 14,
  "title": "Send the draft to the team",
  "why": "What was heard is freshest in the first fortnight.",
  "doneWhen": "The draft is with the team.",
  "ours": true
 },
 {
  "key": "teamReads",
  "stage": "report",
  "owner": "team",
  "days": 28,
  "title": "Read the draft",
  "why": "The team makes sure that the report says what it found.",
  "doneWhen": "The lead reviewer has settled the team’s comments.",
  "ours": true
 },
 {
  "key": "hostChecks",
  "stage": "report",
  "owner": "host_lead",
  "days": 42,
  "title": "Check the facts",
  "why": "The host corrects what is wrong before the report is final.",
  "doneWhen": "The host has said that the facts are checked.",
  "ours": true
 },
 {
  "key": "release",
  "stage": "report",
  "owner": "lead_reviewer",
  "days": 57,
  "title": "Release the report",
  "why": "From then on it is the host’s alone.",
  "doneWhen": "The report is released.",
  "ours": true
 },
 {
  "key": "actions",
  "stage": "follow_up",
  "owner": "host_lead",
  "days": 85,
  "title": "Turn it into actions",
  "why": "Most reports that change nothing were never turned into dated work.",
  "doneWhen": "Each area for development and next step has an action, or a reason why not.",
  "ours": true
 }
]
$steps$::jsonb, 'sessions', $sessions$
[
 {
  "day": 1,
  "starts": "09:00",
  "ends": "09:30",
  "kind": "refresher",
  "title": "Read the key questions aloud together",
  "who": "everyone"
 },
 {
  "day": 1,
  "starts": "09:30",
  "ends": "10:30",
  "kind": "presentation",
  "title": "Questions on the chief executive’s presentation",
  "who": "everyone"
 },
 {
  "day": 1,
  "starts": "12:30",
  "ends": "13:15",
  "kind": "lunch",
  "title": "Lunch, away from the screen",
  "who": "everyone"
 },
 {
  "day": 1,
  "starts": "15:00",
  "ends": "15:45",
  "kind": "confer",
  "title": "The team confers in private",
  "who": "team"
 },
 {
  "day": 1,
  "starts": "16:00",
  "ends": "16:45",
  "kind": "discussion",
  "title": "Daily discussion",
  "who": "everyone"
 },
 {
  "day": 2,
  "starts": "09:00",
  "ends": "09:20",
  "kind": "together",
  "title": "Plan the day together",
  "who": "everyone"
 },
 {
  "day": 2,
  "starts": "12:30",
  "ends": "13:15",
  "kind": "lunch",
  "title": "Lunch, away from the screen",
  "who": "everyone"
 },
 {
  "day": 2,
  "starts": "13:15",
  "ends": "14:30",
  "kind": "challenge",
  "title": "The host’s challenge",
  "who": "everyone"
 },
 {
  "day": 2,
  "starts": "15:00",
  "ends": "15:45",
  "kind": "confer",
  "title": "The team confers in private",
  "who": "team"
 },
 {
  "day": 2,
  "starts": "16:00",
  "ends": "16:45",
  "kind": "discussion",
  "title": "Daily discussion",
  "who": "everyone"
 },
 {
  "day": 3,
  "starts": "09:00",
  "ends": "09:20",
  "kind": "together",
  "title": "Plan the day together",
  "who": "everyone"
 },
 {
  "day": 3,
  "starts": "11:00",
  "ends": "12:15",
  "kind": "confer",
  "title": "The team confers in private",
  "who": "team"
 },
 {
  "day": 3,
  "starts": "12:15",
  "ends": "13:00",
  "kind": "lunch",
  "title": "Lunch, away from the screen",
  "who": "everyone"
 },
 {
  "day": 3,
  "starts": "13:30",
  "ends": "15:00",
  "kind": "briefing",
  "title": "Final briefing",
  "who": "everyone"
 }
]
$sessions$::jsonb), now()
from review_template where kind = 'tpr-in-person' and version = 1;
