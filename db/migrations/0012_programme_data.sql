-- The programme's own data: years, prices and the first template.
-- 2023/24 prices are the published ones (MISSION B3). Later years carry them until the central team sets their
-- own; that, and the offsets and sizes in the template, are defaults of ours.
insert into programme_year (id, starts_on, ends_on)
  select format('%s/%s', y, right((y + 1)::text, 2)), make_date(y, 9, 1), make_date(y + 1, 8, 31)
  from generate_series(2023, 2040) y;

insert into price_book (year_id, large_trust_pence, small_trust_pence, large_from_schools,
    group_threshold_pence, group_discount_percent, source)
  select id, 750000, 660000, 6, 2000000, 5,
    case id when '2023/24' then 'Published prices' else 'Carried from 2023/24 until changed' end
  from programme_year;

insert into review_template (kind, version, name, content) values ('tpr-in-person', 1, 'Trust peer review, in person', $template$
{
 "due": {
  "quote": -70,
  "team": -56,
  "questions": -18,
  "documents": -18,
  "schedule": -6,
  "draft": 14,
  "teamReads": 28,
  "hostChecks": 42,
  "release": 57,
  "actions": 85
 },
 "teamSize": {
  "least": 3,
  "usual": 4
 },
 "sessions": [
  {
   "day": 1,
   "starts": "08:45",
   "ends": "09:15",
   "kind": "refresher",
   "title": "Read the key questions aloud together",
   "who": "everyone"
  },
  {
   "day": 1,
   "starts": "09:15",
   "ends": "10:30",
   "kind": "presentation",
   "title": "The chief executive’s presentation",
   "who": "everyone"
  },
  {
   "day": 1,
   "starts": "12:30",
   "ends": "13:15",
   "kind": "lunch",
   "title": "Lunch",
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
   "ends": "17:00",
   "kind": "discussion",
   "title": "Daily discussion",
   "who": "everyone"
  },
  {
   "day": 2,
   "starts": "08:30",
   "ends": "09:00",
   "kind": "together",
   "title": "Plan the day together",
   "who": "everyone"
  },
  {
   "day": 2,
   "starts": "12:30",
   "ends": "13:15",
   "kind": "lunch",
   "title": "Lunch",
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
   "starts": "14:45",
   "ends": "15:45",
   "kind": "confer",
   "title": "The team confers in private",
   "who": "team"
  },
  {
   "day": 2,
   "starts": "16:00",
   "ends": "17:00",
   "kind": "discussion",
   "title": "Daily discussion",
   "who": "everyone"
  },
  {
   "day": 3,
   "starts": "08:30",
   "ends": "09:00",
   "kind": "together",
   "title": "Plan the day together",
   "who": "everyone"
  },
  {
   "day": 3,
   "starts": "11:00",
   "ends": "12:30",
   "kind": "confer",
   "title": "The team confers in private",
   "who": "team"
  },
  {
   "day": 3,
   "starts": "12:30",
   "ends": "13:15",
   "kind": "lunch",
   "title": "Lunch",
   "who": "everyone"
  },
  {
   "day": 3,
   "starts": "14:00",
   "ends": "15:30",
   "kind": "briefing",
   "title": "Final briefing",
   "who": "everyone"
  }
 ],
 "requests": [
  {
   "question": "How is the trust organised to improve its schools?",
   "why": "To see who does what between the central team, any hubs, and the schools."
  },
  {
   "question": "How do you know how well each school is doing?",
   "why": "To see what you look at, how often, and what you do with it."
  },
  {
   "question": "How do you support headteachers?",
   "why": "To see what a headteacher gets from the trust, especially when new or under pressure."
  },
  {
   "question": "How do you support pupils with special educational needs across your schools?",
   "why": "To see what the trust adds to what each school already does."
  },
  {
   "question": "How do you decide what every school does the same way?",
   "why": "To see what is shared, what is free, and how that was settled."
  },
  {
   "question": "How do you use pupil premium across the trust?",
   "why": "To see how the trust helps the children who have least."
  },
  {
   "question": "How do trustees know whether schools are improving?",
   "why": "To see how governance contributes to improvement. We do not review governance itself."
  },
  {
   "question": "How do your schools learn from each other?",
   "why": "To see how good practice travels, and what stops it."
  },
  {
   "question": "How do you develop teachers and leaders?",
   "why": "To see how people grow here, and where they go next."
  },
  {
   "question": "How do you decide when a school needs help, and what happens then?",
   "why": "To follow one or two examples from first sign to result."
  },
  {
   "question": "How does the trust’s money follow its improvement priorities?",
   "why": "To see how resources help schools improve. We do not review finances themselves."
  },
  {
   "question": "What have you tried that did not work, and what did you learn?",
   "why": "To start where you are most honest with yourselves."
  }
 ],
 "guidingQuestions": [
  {
   "text": "How does the trust notice that a school needs help, and how soon does help arrive?",
   "labels": [
    "School improvement",
    "Strategic governance"
   ]
  },
  {
   "text": "What do headteachers get from belonging to the trust that they could not get alone, and what does it cost them?",
   "labels": [
    "Workforce",
    "School improvement"
   ]
  },
  {
   "text": "How well do pupils who need most from us do in each school, and what has the trust changed because of what it found?",
   "labels": [
    "High-quality, inclusive education"
   ]
  },
  {
   "text": "Where is practice strong enough that the other schools, and other trusts, should see it?",
   "labels": [
    "School improvement",
    "Workforce"
   ]
  },
  {
   "text": "How do leaders at every level know what matters most this year?",
   "labels": [
    "Strategic governance",
    "Expert governance"
   ]
  },
  {
   "text": "How does what trustees ask for change what happens in classrooms?",
   "labels": [
    "Expert governance"
   ]
  },
  {
   "text": "How does the way that money and people are shared help the schools that need it most?",
   "labels": [
    "Finance and operations"
   ]
  },
  {
   "text": "How does the trust work with others in its places so that children gain?",
   "labels": [
    "Public benefit and civic duty"
   ]
  }
 ],
 "reportSections": [
  "Summary",
  "The trust in brief",
  "key questions",
  "How structure supports improvement",
  "Next steps"
 ]
}
$template$);
