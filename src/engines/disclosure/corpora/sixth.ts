import type { ConcernKind, Known } from '../known.ts'

// The check found 93 of these 97 marks, and 95 of its 101 concerns were right, before any of them had been looked at.
/** An invented trust; passages written by hand, blind to the check, marked as in the others. */
export const sixthKnown: Known = {
  people: [
    { name: 'Dr Philippa Garside-Okoro' },
    { name: 'Mr Gurdeep Sahota' },
    { name: 'Aoife Brannigan' },
    { name: 'Mrs Hope Ashworth' },
    { name: 'Mark Fielding' },
    { name: 'Dawn Pruett' },
    { name: 'Nasreen Choudhury' },
    { name: 'Mohammed Aslam' },
    { name: 'Oluwatobi Fashola' },
    { name: 'Kwabena Asante-Boateng' },
    { name: 'Huong Nguyen' },
    { name: 'Yusuf Demirci' },
    { name: 'Andrei Munteanu' },
    { name: 'Shanthi Balasubramaniam' },
    { name: 'Elizabeth Threlkeld' },
    { name: 'Christopher Nettleship' },
    { name: 'Margaret Hegarty' },
    { name: 'Revd Patricia Lovelock' },
    { name: 'Delroy Fontaine' },
    { name: 'Rhiannon Bevan-Pugh' },
    { name: 'Zoë Cartmell' },
    { name: 'Agnieszka Żurek' },
    { name: 'Mr Peter Rivers' },
  ],
  schools: [
    { name: 'Brackendale Community Primary School' },
    { name: 'St Wulfric’s Catholic Primary School' },
    { name: 'Ludmere High School' },
    { name: 'The Orrin Vale Academy' },
    { name: 'Pinfold Croft Nursery School' },
    { name: 'Teasel Beacon School' },
    { name: 'Harrowgill University Technical College' },
  ],
  posts: [
    { words: 'chief executive officer', holders: 1 },
    { words: 'chair of the board of trustees', holders: 1 },
    { words: 'director of education', holders: 1 },
    { words: 'chief operating officer', holders: 1 },
    { words: 'trust lead for inclusion and SEND', holders: 1 },
    { words: 'head of people', holders: 1 },
    { words: 'governance professional', holders: 2 },
    { words: 'headteacher', holders: 7 },
    { words: 'designated safeguarding lead', holders: 8 },
    { words: 'early career teacher', holders: 23 },
  ],
  sessions: [
    { date: '2027-11-17', school: null },
    { date: '2027-11-17', school: 'Brackendale Community Primary School' },
    { date: '2027-11-17', school: 'Pinfold Croft Nursery School' },
    { date: '2027-11-17', school: 'Ludmere High School' },
    { date: '2027-11-18', school: 'St Wulfric’s Catholic Primary School' },
    { date: '2027-11-18', school: 'Teasel Beacon School' },
    { date: '2027-11-18', school: 'The Orrin Vale Academy' },
    { date: '2027-11-19', school: 'Ludmere High School' },
    { date: '2027-11-19', school: 'Harrowgill University Technical College' },
    { date: '2027-11-19', school: null },
  ],
  notes: [
    {
      id: 's1',
      body: 'My lad has had five form tutors since he started in Year 7. Every time I ring I have to tell his whole story again from the beginning.',
    },
    {
      id: 's2',
      body: 'We spend Sunday evenings colouring in seating plans that no one has looked at since the summer. I would rather be planning a decent lesson.',
    },
    {
      id: 's3',
      body: 'I found out from the newsletter that my deputy was being moved to another school. When I rang to ask, I was told it was a done deal.',
    },
    {
      id: 's4',
      body: 'The fire doors in the old block have been wedged open with chairs since Easter. I have reported it four times and I get a ticket number back and nothing else.',
    },
    {
      id: 's5',
      body: 'We get two hundred pages on the Friday and vote on the Monday. If I am honest I nod through half of what I have not had time to read.',
    },
    {
      id: 's6',
      body: 'They told me she was on a part-time timetable for her own good. It turned out they just had nobody to sit with her after dinner.',
    },
    {
      id: 's7',
      body: 'The maths mastery coach sat beside me every Tuesday and never once made me feel daft. That changed how I teach more than any course.',
    },
    {
      id: 's8',
      body: 'I am paid until quarter past three, but the little ones are still waiting at the gate at half past. I stay because somebody has to hold their hands.',
    },
    {
      id: 's9',
      body: 'Reserves were pooled without so much as a conversation. My governors raised that money with summer fairs and sponsored walks, and it paid for somebody else’s roof.',
    },
    {
      id: 's10',
      body: 'The new caterers send everything in frozen and the ovens cannot cope. We used to make our own bread and the smell brought the children in.',
    },
    {
      id: 's11',
      body: 'I cried in the stock cupboard most days before Christmas. Then they gave me a different year group and a teaching partner who laughs, and now I want to stay.',
    },
    {
      id: 's12',
      body: 'Leavers are asked to sign a form saying they were happy here. I have seen grown men tear it up in the car park.',
    },
  ],
}

export const sixth: { text: string; kinds: ConcernKind[] }[] = [
  // names
  {
    text: 'Much of the thinking behind the shared writing curriculum came from [[Shanthi Balasubramaniam]], and colleagues spoke warmly of the time she had given it.',
    kinds: ['name'],
  },
  {
    text: 'Topic books in Year 4 showed careful sequencing. [[Mr Sahota]] has been asked to share this approach at the next subject network.',
    kinds: ['name'],
  },
  {
    text: 'Staff told us that behaviour on the corridors had turned round in two terms, and most of them credited [[Delroy]].',
    kinds: ['name'],
  },
  {
    text: '[[Maggie]]’s coaching model is simple, cheap and well understood. We think it could travel to the secondary phase with very little adaptation.',
    kinds: ['name'],
  },
  {
    text: 'The pastoral team is small, and [[Liz]] is holding a caseload that would worry us in a school twice the size.',
    kinds: ['name'],
  },
  {
    text: 'The risk register is thorough, but we would want somebody other than [[Nettleship]] to be able to explain it.',
    kinds: ['name'],
  },
  {
    text: 'Early language screening now happens in every nursery class. It was set up by [[Shanti Balasubramanian]] and has been evaluated twice.',
    kinds: ['name'],
  },
  {
    text: 'Provision for pupils new to English is a strength. The materials made by [[Zurek]] are used well beyond the classroom they were written for.',
    kinds: ['name'],
  },
  {
    text: '[[Dr Okoro]] was clear with us that growth would not come before improvement, and the minutes bear this out.',
    kinds: ['name'],
  },
  {
    text: 'Exclusions have fallen for three years running. The approach that [[Kwabena Boateng]] brought with him is now written into policy.',
    kinds: ['name'],
  },
  {
    text: 'need to check with [[munteanu]] whether the attendance figure here is before or after the coding change',
    kinds: ['name'],
  },
  {
    text: 'No trust can count on there being enough [[Brannigans]] to go round; the mentoring has to be written down so that others can do it.',
    kinds: ['name'],
  },
  {
    text: 'There is real ambition for computing. [[Tobi Fashola]] has secured kit from a local employer, and pupils talked about it with excitement.',
    kinds: ['name'],
  },
  {
    text: 'When we asked who would notice if a vulnerable child stopped coming in, three different people said [[Rhianon]].',
    kinds: ['name'],
  },
  {
    text: '[[Nasreen]] and [[Huong]] have built a moderation cycle that teachers trust. The next step is to involve the nursery.',
    kinds: ['name', 'name'],
  },
  {
    text: '[[Hope]] took us through the provision map and was candid about its gaps.',
    kinds: ['name'],
  },
  {
    text: 'Since September [[Mark]] has rebuilt the options blocks so that every pupil can take a language. Take-up has nearly doubled.',
    kinds: ['name'],
  },

  // initials
  {
    text: 'ACTION: [[KAB]] to supply suspensions data by school before this section is finalised.',
    kinds: ['initials'],
  },
  {
    text: 'We tested this in books and again in conversation with [[S.B.]], and the picture was consistent.',
    kinds: ['initials'],
  },
  {
    text: '[[DF]]’s view was that the sanctions ladder had become too long, and nothing we saw contradicted it.',
    kinds: ['initials'],
  },
  {
    text: 'The five-year strategy is clear about what the trust will not do. [[PGO]] returned to this several times when we met.',
    kinds: ['initials'],
  },
  {
    text: '[[GS]] and [[AB]] both felt that the assessment calendar was too crowded in the spring term.',
    kinds: ['initials', 'initials'],
  },
  {
    text: 'Phonics leads value the half-termly drop-ins (evidence: [[ZC]], discussion with literacy team).',
    kinds: ['initials'],
  },
  {
    text: 'The condition survey is two years old; [[CN]] told us that a fresh one had been commissioned.',
    kinds: ['initials'],
  },
  {
    text: 'Scripts sampled by [[HN]] were marked generously at the grade 4 boundary. This needs another look.',
    kinds: ['initials'],
  },
  {
    text: 'We have leaned on [[RBP]]’s summary of pupil voice in this paragraph and should credit the pupils themselves.',
    kinds: ['initials'],
  },
  {
    text: 'It was [[N.C.]] who pointed out that the two tracking systems give different answers for the same child.',
    kinds: ['initials'],
  },
  {
    text: 'I think this is overstated – [[MH]] only said that some parents had stopped answering the survey.',
    kinds: ['initials'],
  },
  {
    text: 'Growth was discussed with [[PG-O]] at some length, and we were shown the due diligence for one possible joiner.',
    kinds: ['initials'],
  },

  // posts
  {
    text: 'The [[CEO]] is visible in schools and knows pupils by name. This matters to staff.',
    kinds: ['post'],
  },
  {
    text: 'We heard from the [[chief operating officer]] that the shared service had saved money in its first year, though schools had not yet felt the benefit.',
    kinds: ['post'],
  },
  {
    text: 'The [[chair of trustees]] described a board that had learned to ask harder questions. Minutes from the last year support this.',
    kinds: ['post'],
  },
  {
    text: 'Exit interviews are offered to all leavers, and the [[head of people]] reads each one.',
    kinds: ['post'],
  },
  {
    text: 'Schools know whom to ring when a placement is at risk. The [[trust’s inclusion and SEND lead]] answers quickly and does not pass the problem on.',
    kinds: ['post'],
  },
  {
    text: 'Local governors were positive about training. Their [[governance professional]] makes sure that new governors are paired with an experienced one.',
    kinds: ['post'],
  },
  {
    text: 'The [[headteacher at Ludmere]] had some reservations about the pace of curriculum alignment.',
    kinds: ['post'],
  },
  {
    text: 'We talked through three anonymised case files with the [[DSL at Teasel Beacon]], and thresholds were being applied well.',
    kinds: ['post'],
  },
  {
    text: 'The [[head of St Wulfric’s]] felt that diocesan and trust expectations pulled in different directions at times.',
    kinds: ['post'],
  },
  {
    text: 'Support for those new to the profession is mostly strong. [[Pinfold Croft’s early career teacher]] had not, however, been released for every session of the programme.',
    kinds: ['post'],
  },
  {
    text: 'In the view of the [[Chief Exec]], the trust had grown faster than its central team. We agree.',
    kinds: ['post'],
  },
  {
    text: 'Employer links are excellent, and [[Harrowgill’s headteacher]] deserves credit for that.',
    kinds: ['post'],
  },
  {
    text: 'The [[chief executive]] and the [[chair of the board]] meet fortnightly, and each spoke well of the other.',
    kinds: ['post', 'post'],
  },

  // place and day
  {
    text: 'Senior leaders joined us at [[Ludmere on Wednesday]] to look at science books alongside the subject team.',
    kinds: ['place_and_day'],
  },
  {
    text: 'At [[Brackendale on 17 November]] we heard teaching assistants describe how they are briefed before each intervention.',
    kinds: ['place_and_day'],
  },
  {
    text: 'On the [[second day, at St Wulfric’s]], a group of parents told us that communication had become less personal.',
    kinds: ['place_and_day'],
  },
  {
    text: 'On our [[final morning, apprentices at Harrowgill]] explained how the timetable was built around their placements.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Practice in the two-year-old room was warm and well organised ([[Pinfold Croft, 17/11/27]]).',
    kinds: ['place_and_day'],
  },
  {
    text: '[[Thursday’s visit to Teasel Beacon]] left us in no doubt about the skill of the therapy team.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Notes from [[The Orrin Vale Academy, Thursday 18th]], suggest that middle leaders want more say over assessment.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Routines are taught explicitly from the first week. We saw this most clearly on [[day 1 at Brackendale]].',
    kinds: ['place_and_day'],
  },
  {
    text: 'The group that we met on [[Friday at Ludmere]] felt that marking expectations had become more reasonable.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Several of those at the [[18th November meeting in Orrin Vale]] asked for clearer routes to promotion.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Outdoor learning is a strength. Practitioners at [[Pinfold Croft told us on Weds]] that they plan it together with the primary schools.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Technician vacancies are affecting practical work ([[Harrowgill UTC, Fri 19 Nov]]) and the trust should help with recruitment.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Our [[first afternoon was spent at Brackendale]], where support staff spoke about the change to their contracts.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Concerns about transport were raised with us at the [[Beacon School on the Thursday]], and again by families who wrote in.',
    kinds: ['place_and_day'],
  },

  // quotations
  {
    text: 'Continuity of pastoral care is a worry for some families. We heard of a boy with “[[five form tutors since he started in Year 7]]”.',
    kinds: ['quotation'],
  },
  {
    text: 'Some teachers still lose weekend time to [[colouring in seating plans that no one has looked at]], and leaders were surprised to learn of it.',
    kinds: ['quotation'],
  },
  {
    text: 'Decisions on staffing are not always consulted on. “[[I was told it was a done deal]]” was how one of them was described to us.',
    kinds: ['quotation'],
  },
  {
    text: 'Premises compliance is mostly secure, but in one building doors had [[been wedged open with chairs since Easter]].',
    kinds: ['quotation'],
  },
  {
    text: 'Papers are long and late, and there is a temptation to “[[nod through half of what I have not had time to read]]”.',
    kinds: ['quotation'],
  },
  {
    text: 'Reduced timetables should be reviewed every fortnight. In one instance the school, it seems, [[just had nobody to sit with her after dinner]].',
    kinds: ['quotation'],
  },
  {
    text: 'Coaching is valued because it is kind as well as exacting: it “[[never once made me feel daft]]”, we were told.',
    kinds: ['quotation'],
  },
  {
    text: 'Goodwill at the end of the day is considerable, since “[[somebody has to hold their hands]]”.',
    kinds: ['quotation'],
  },
  {
    text: 'The pooling of reserves still rankles. Money from [[summer fairs and sponsored walks]] is felt to have gone elsewhere.',
    kinds: ['quotation'],
  },
  {
    text: 'Mealtimes matter to a school’s sense of itself. One contributor looked back to fresh baking on site, “[[and the smell brought the children in]]”.',
    kinds: ['quotation'],
  },
  {
    text: 'Induction has improved, though for somebody who [[cried in the stock cupboard most days]] last winter it came late.',
    kinds: ['quotation'],
  },
  {
    text: 'Faults are logged on a central system. What people say they receive is “[[a ticket number back and nothing else]]”.',
    kinds: ['quotation'],
  },
  {
    text: 'It would be a pity if financial decisions of this size were again taken [[without so much as a conversation]].',
    kinds: ['quotation'],
  },

  // near copies
  {
    text: 'Contact with home is uneven. [[Every time they ring, parents have to begin again and tell the child’s whole story.]]',
    kinds: ['near_copy'],
  },
  {
    text: '[[Seating plans are coloured in on Sunday evenings, and nobody has looked at them since the summer.]] Leaders could remove this task at no cost.',
    kinds: ['near_copy'],
  },
  {
    text: 'Staff moves between schools are a benefit of belonging to a trust, but they need handling with care. [[A head had found out from a newsletter that the school’s deputy was moving to another school.]]',
    kinds: ['near_copy'],
  },
  {
    text: '[[Since Easter, the old block has had its fire doors wedged open by chairs.]] This should be put right at once.',
    kinds: ['near_copy'],
  },
  {
    text: 'Trustees are not well served by the timing of papers. [[On the Friday two hundred pages come, and by Monday they vote.]]',
    kinds: ['near_copy'],
  },
  {
    text: 'We would like to see closer oversight of reduced hours. [[It turned out in one case that, after dinner, there was nobody who could sit with her.]]',
    kinds: ['near_copy'],
  },
  {
    text: 'Professional development is at its best when it is close to the classroom. [[Every Tuesday a maths mastery coach would sit beside the teacher, never once making them feel daft.]]',
    kinds: ['near_copy'],
  },
  {
    text: '[[Staff are paid to quarter past three, while at half past there are little ones still waiting by the gate.]] Contracts ought to reflect the hours that are worked.',
    kinds: ['near_copy'],
  },
  {
    text: 'Feelings about reserves run deep. [[Money that governors had raised through sponsored walks and summer fairs paid for the roof of somebody else.]]',
    kinds: ['near_copy'],
  },
  {
    text: '[[Everything from the new caterers is sent in frozen, and ovens are not coping.]] Uptake of meals has dropped in three of the seven schools.',
    kinds: ['near_copy'],
  },
  {
    text: 'Retention of new teachers is improving. [[One of them, given a laughing teaching partner and another year group, now wants to stay.]]',
    kinds: ['near_copy'],
  },
  {
    text: 'Exit data should be treated with caution. [[Those leaving have a form to sign, to say that they had been happy here.]]',
    kinds: ['near_copy'],
  },
  {
    text: 'The help desk has not won the confidence of schools. [[A fault was reported four times, and nothing else came back but a ticket number.]]',
    kinds: ['near_copy'],
  },

  // two kinds in one passage
  {
    text: 'Our discussion with the [[director of education]] confirmed this. [[Aslam]] has since shared the new monitoring schedule with us.',
    kinds: ['post', 'name'],
  },
  {
    text: 'At [[Teasel Beacon on the second day]], [[Mrs Ashworth]] showed us how communication targets are set with families.',
    kinds: ['place_and_day', 'name'],
  },
  {
    text: 'Check wording with [[AZ]] – the line “[[seen grown men tear it up]]” cannot stay in the final version.',
    kinds: ['initials', 'quotation'],
  },
  {
    text: 'The [[head of people]] was not aware of this. [[Before Christmas, one teacher had cried most days in a stock cupboard.]]',
    kinds: ['post', 'near_copy'],
  },
  {
    text: 'Money had been raised locally “[[and it paid for somebody else’s roof]]”. [[Christopher Nettleship]] has offered to explain the decision to governors.',
    kinds: ['quotation', 'name'],
  },
  {
    text: '[[The kitchen used to make its own bread, and its smell would bring children in.]] [[PR]] is looking at whether the contract allows for baking on site.',
    kinds: ['near_copy', 'initials'],
  },

  // nothing to mark
  {
    text: 'We hope that the trust will mark its progress in early reading, which has been steady and hard won.',
    kinds: [],
  },
  {
    text: 'Hope runs through the strategy document; what it lacks is a timetable.',
    kinds: [],
  },
  {
    text: 'Mark schemes are shared across the secondary schools, and moderation is becoming routine.',
    kinds: [],
  },
  {
    text: 'Rivers are taught in Year 4 and revisited in Year 8, but the second unit does not build on the first.',
    kinds: [],
  },
  {
    text: 'Leaders spent much of the session fielding questions about workload, and did so with patience.',
    kinds: [],
  },
  {
    text: 'Breakfast provision starts soon after dawn for some families in the winter months, and it is well used.',
    kinds: [],
  },
  {
    text: 'In one Year 3 classroom, children were comparing the churches of Christopher Wren with a drawing of their own town hall.',
    kinds: [],
  },
  {
    text: 'The production of Peter Pan had brought together pupils from every phase. It is the kind of work that makes a trust feel like one.',
    kinds: [],
  },
  {
    text: 'Knowledge of the Elizabethan period was secure in Year 10, and pupils could explain why they were studying it.',
    kinds: [],
  },
  {
    text: 'The trust part-funds an MA in educational leadership for experienced staff, alongside the usual NPQ routes.',
    kinds: [],
  },
  {
    text: 'Pupils with an EHCP and those eligible for PP funding attend less well than their peers, and the gap is widest in KS4.',
    kinds: [],
  },
  {
    text: 'Gates open at 8.30 am, and the extended day runs until 5.45 pm in the primary phase.',
    kinds: [],
  },
  {
    text: 'SEMH needs have risen sharply. CAMHS waiting times are outside the trust’s control, but the offer in school is not.',
    kinds: [],
  },
  {
    text: 'Good PR is no substitute for good communication, and several parents said that they would settle for a prompt reply.',
    kinds: [],
  },
  {
    text: 'PE, DT and RE are timetabled as blocks in some of the primary schools. We would question whether this serves younger pupils.',
    kinds: [],
  },
  {
    text: 'Headteachers across the trust meet each half-term and value the time to talk about difficult cases.',
    kinds: [],
  },
  {
    text: 'Designated safeguarding leads support one another well, and supervision is in place for all of them.',
    kinds: [],
  },
  {
    text: 'Early career teachers spoke highly of their mentors. A few would like more chances to watch others teach.',
    kinds: [],
  },
  {
    text: 'Any headteacher joining the trust can expect a clear induction and a partner from another school.',
    kinds: [],
  },
  {
    text: 'Chief executives of neighbouring trusts have begun to meet, which should help with admissions and with places for pupils at risk.',
    kinds: [],
  },
  {
    text: 'Good governance depends on trustees who know the schools as well as the spreadsheets.',
    kinds: [],
  },
  {
    text: 'The people strategy puts wellbeing at the head of its list, and staff could name ways in which this had helped.',
    kinds: [],
  },
  {
    text: 'Ludmere High School has made strong gains in modern languages over three years.',
    kinds: [],
  },
  {
    text: 'Brackendale and St Wulfric’s share a nurture room. It is a sensible use of money, and the children who go there are proud of it.',
    kinds: [],
  },
  {
    text: 'The Orrin Vale Academy opens its sixth form to learners from across the district each autumn.',
    kinds: [],
  },
  {
    text: 'Students at Harrowgill go out to employers every Wednesday afternoon from Year 12 onwards.',
    kinds: [],
  },
  {
    text: 'By the second day we had been into enough lessons to be confident about behaviour.',
    kinds: [],
  },
  {
    text: 'On Friday we met a group of trustees and tested our early findings with them.',
    kinds: [],
  },
  {
    text: 'The final morning was kept for feedback, and leaders listened without defensiveness.',
    kinds: [],
  },
  {
    text: 'The careers programme is a beacon for others, and on Thursday several reviewers asked whether they could borrow it.',
    kinds: [],
  },
  {
    text: 'Board papers should reach trustees at least a week ahead, with a summary of no more than two sides.',
    kinds: [],
  },
  {
    text: 'Attendance has improved since Easter, and form tutors play a full part in following up absence.',
    kinds: [],
  },
  {
    text: 'Each part-time timetable is agreed with parents and has an end date.',
    kinds: [],
  },
  {
    text: 'Fire doors, alarms and evacuation routes are checked each month, and records are complete.',
    kinds: [],
  },
  {
    text: 'Parents’ groups raise useful sums through summer fairs, and pupils help to decide how the money is spent.',
    kinds: [],
  },
  {
    text: 'Maths teaching has been transformed by mastery approaches, and coaching time is shared fairly between schools.',
    kinds: [],
  },
]
