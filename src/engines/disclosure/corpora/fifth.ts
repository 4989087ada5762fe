import type { ConcernKind, Known } from '../known.ts'

// The check found 85 of these 89 marks, and 88 of its 92 concerns were right, before any of them had been looked at.
/** An invented trust; passages written by hand, blind to the check, marked as in the others. */
export const fifthKnown: Known = {
  people: [
    { name: 'Ms Oyinkansola Balogun' },
    { name: 'Mr Peter Hargreave-Lowe' },
    { name: 'Zoë Pettifer' },
    { name: 'Hope Fielding' },
    { name: 'Mark Chambers' },
    { name: 'Mrs Verity Price' },
    { name: 'Gary Cook' },
    { name: 'Dr Parveen Akhtar' },
    { name: 'Kwabena Osei-Mensah' },
    { name: 'Małgorzata Zielińska' },
    { name: 'Gurdeep Sandhu' },
    { name: 'Aoife Kinsella' },
    { name: 'Rhodri Llewellyn' },
    { name: 'Samantha Duckenfield' },
    { name: 'Nicholas Threlfall' },
    { name: 'Shabnam Choudhury' },
    { name: 'Lan Nguyen' },
    { name: 'Delroy Cunningham' },
    { name: 'Elizabeth Ormondroyd' },
    { name: 'Abdirahman Yusuf' },
    { name: 'Radu Ionescu' },
  ],
  schools: [
    { name: 'Saltmere Academy' },
    { name: 'Wrenby Primary School' },
    { name: 'St Wendreda’s Catholic Primary School' },
    { name: 'Ashlake High School' },
    { name: 'Tallow Bridge Junior School' },
    { name: 'The Tannery School' },
    { name: 'Larkfold Infant and Nursery School' },
  ],
  posts: [
    { words: 'chief executive officer', holders: 1 },
    { words: 'chief operating officer', holders: 1 },
    { words: 'chair of the trust board', holders: 1 },
    { words: 'director of education', holders: 1 },
    { words: 'head of people and culture', holders: 1 },
    { words: 'trust lead practitioner for mathematics', holders: 1 },
    { words: 'executive principal', holders: 2 },
    { words: 'school business manager', holders: 5 },
    { words: 'headteacher', holders: 7 },
    { words: 'SENDCO', holders: 7 },
  ],
  sessions: [
    { date: '2027-11-15', school: null },
    { date: '2027-11-15', school: 'Saltmere Academy' },
    { date: '2027-11-15', school: 'Wrenby Primary School' },
    { date: '2027-11-15', school: 'Ashlake High School' },
    { date: '2027-11-16', school: 'St Wendreda’s Catholic Primary School' },
    { date: '2027-11-16', school: 'The Tannery School' },
    { date: '2027-11-16', school: 'Saltmere Academy' },
    { date: '2027-11-17', school: 'Tallow Bridge Junior School' },
    { date: '2027-11-17', school: 'Larkfold Infant and Nursery School' },
    { date: '2027-11-17', school: null },
  ],
  notes: [
    {
      id: 'v1',
      body: 'I mark until midnight and then I get a comment that my margins are untidy. Nobody has ever looked at whether the children got any better.',
    },
    {
      id: 'v2',
      body: 'I found out my own school was taking the hub provision from a parent at the gate. I had to smile and pretend I already knew.',
    },
    {
      id: 'v3',
      body: 'They took the blue tables out of the nurture room over half term and never said why. My boy with the ear defenders has nowhere to go now when it gets loud.',
    },
    {
      id: 'v4',
      body: 'The papers land on a Sunday night and we are expected to have read ninety pages by the Tuesday. I nod a lot, if I am honest.',
    },
    {
      id: 'v5',
      body: 'I have asked for the kitchen roof to be looked at every spring for four years. There is a bucket by the hot plate and everybody just walks round it.',
    },
    {
      id: 'v6',
      body: 'When the results dipped I had three people from central in my office in one week and not one of them asked how I was. I nearly handed my keys in.',
    },
    {
      id: 'v7',
      body: 'The maths scheme is lovely if you have a class of twenty, but I have thirty-two and half of them cannot get past the warm-up. I skip the last part most days.',
    },
    {
      id: 'v8',
      body: 'We answer for the whole trust on the absence line and get shouted at about children we have never met. My colleague went home in tears before the Easter holidays.',
    },
    {
      id: 'v9',
      body: 'I was on my own with the top set by my second week because the other teacher walked out. My mentor was kind about it but she had her own mess to sort.',
    },
    {
      id: 'v10',
      body: 'The writing days with the other schools are the only training where I come back and change something on the Monday. I would do them in my own time.',
    },
    {
      id: 'v11',
      body: 'I do the plans at my kitchen table because the laptop at work will not open the new system. I have lost two of them and had to write them again from memory.',
    },
    {
      id: 'v12',
      body: 'The minibus has been off the road since September so the football girls cannot get to their fixtures. The boys still go because a dad drives them.',
    },
  ],
}

export const fifth: { text: string; kinds: ConcernKind[] }[] = [
  // names
  {
    text: 'Attendance meetings now have a rhythm that schools value. [[Gurdeep Sandhu]] chairs them briskly and circulates actions the same afternoon.',
    kinds: ['name'],
  },
  {
    text: 'Governors have confidence in the figures they are given, largely because [[Mr Threlfall]] takes the time to explain them.',
    kinds: ['name'],
  },
  {
    text: 'When we asked new teachers who helps them with planning, most of them said [[Hope]] without a pause.',
    kinds: ['name'],
  },
  {
    text: 'Recruitment has become less of a scramble. Much of the credit belongs to [[Nick]], whose links with two universities bring in a steady flow of trainees.',
    kinds: ['name'],
  },
  {
    text: '[[Sam Duckenfield]] has kept the early years network alive through two changes of leadership, and its members are loyal to it.',
    kinds: ['name'],
  },
  {
    text: 'The phonics tracker, designed by [[Zoe Pettifer]], is simple and well liked. It now needs an owner in every school.',
    kinds: ['name'],
  },
  {
    text: 'Families who are new to England settle quickly. Several parents brought out the welcome pack to show us, and were keen that [[Zielinska]]’s part in it should be recognised.',
    kinds: ['name'],
  },
  {
    text: 'Staff feel that disadvantage is everyone’s business, and they trace this back to the training that [[Mr Mensah]] led last autumn.',
    kinds: ['name'],
  },
  {
    text: 'Everything to do with exam entries goes through [[Liz]]. Colleagues worried aloud about what would happen if she were ill in May.',
    kinds: ['name'],
  },
  {
    text: 'The risk register that [[threlfall]] sent ahead of the visit was more candid than most we have read.',
    kinds: ['name'],
  },
  {
    text: 'One leader joked that what the trust really needs is three more [[Delroys]]. The serious point is that behaviour expertise is spread too thinly.',
    kinds: ['name'],
  },
  {
    text: 'We are grateful to [[Dr Akhtar]] and [[Rhodri Llewelyn]] for walking us through the assessment model at short notice.',
    kinds: ['name', 'name'],
  },
  {
    text: 'Home-to-school transport is better planned than it was. [[Mark Chambers]] has mapped every route and renegotiated the two most costly contracts.',
    kinds: ['name'],
  },
  {
    text: 'Safeguarding records are thorough, although [[Verity]] still has to chase some schools for their termly return.',
    kinds: ['name'],
  },
  {
    text: 'Leaders told us that [[Hargreave Lowe]] would be writing the next three-year plan. We would encourage a wider group to hold the pen.',
    kinds: ['name'],
  },
  {
    text: 'Induction for support staff is uneven. [[Ms Balagun]] recognises this and intends to bring it together by the summer.',
    kinds: ['name'],
  },

  // initials
  {
    text: 'The moderation sample was checked twice (notes from [[GS]]). Judgements in Year 2 were secure and those in Year 5 a little generous.',
    kinds: ['initials'],
  },
  {
    text: '[[A.K.]] was clear that the behaviour curriculum is taught and not merely displayed, and what we saw in corridors bears that out.',
    kinds: ['initials'],
  },
  {
    text: 'Pupil premium spending is well targeted in most schools. Check the figures with [[KOM]] before this section is signed off.',
    kinds: ['initials'],
  },
  {
    text: 'Middle leaders described [[R.L.]]’s coaching as demanding and fair. Several wanted more of it.',
    kinds: ['initials'],
  },
  {
    text: 'We found [[ZP]]’s analysis of reading ages more useful than the published dashboard, because it asks what happened next.',
    kinds: ['initials'],
  },
  {
    text: 'The careers programme is coherent from Year 7 onwards (interview with [[DC]]). Pupils could say how it had changed their plans.',
    kinds: ['initials'],
  },
  {
    text: '[[MZ]] and [[AY]] were both thoughtful about how little the trust knows of families who move away mid-year.',
    kinds: ['initials', 'initials'],
  },
  {
    text: 'There is too much reliance on goodwill. As one colleague put it, “if [[E.O.]] leaves, the timetable leaves too”.',
    kinds: ['initials'],
  },
  {
    text: 'Evidence for this paragraph: forty books, two lesson visits and a conversation with [[PHL]].',
    kinds: ['initials'],
  },
  {
    text: 'The computing network meets only when [[S.C.]] can find the time to convene it, which in practice means twice a year.',
    kinds: ['initials'],
  },
  {
    text: 'It was [[NT]] who first raised the rising cost of cover, and the trust was right to listen.',
    kinds: ['initials'],
  },
  {
    text: 'Science practicals have returned to every key stage. This was [[LN]]’s doing, according to technicians, and it shows in the pupils’ notebooks.',
    kinds: ['initials'],
  },
  {
    text: 'Subject reviews are honest. [[HF]] and [[SD]] each shared one that had been uncomfortable to write.',
    kinds: ['initials', 'initials'],
  },

  // posts
  {
    text: 'The vision is well understood, and staff at every level connected it with what the [[chief executive]] says when visiting.',
    kinds: ['post'],
  },
  {
    text: 'In discussion, the [[CEO]] accepted that growth had come before capacity.',
    kinds: ['post'],
  },
  {
    text: 'Procurement savings are real. The [[COO]] estimated that a third of them had been passed on to classrooms.',
    kinds: ['post'],
  },
  {
    text: 'Challenge at board level is sharper than it was a year ago, though the [[chair of trustees]] would like to see more of it in writing.',
    kinds: ['post'],
  },
  {
    text: 'School improvement visits follow a clear pattern. Some leaders said they found the [[Director of Education]] easier to talk to than to disagree with.',
    kinds: ['post'],
  },
  {
    text: 'Exit interviews are now routine, and the [[head of people and culture]] reads every one.',
    kinds: ['post'],
  },
  {
    text: 'An [[executive principal]] told us that the line between support and scrutiny had become blurred.',
    kinds: ['post'],
  },
  {
    text: 'Problem solving is strong where the [[trust lead practitioner for maths]] has worked alongside teachers for at least a term.',
    kinds: ['post'],
  },
  {
    text: 'Not everyone was persuaded by the new appraisal cycle. The [[headteacher at Wrenby]] thought it too heavy for a small staff.',
    kinds: ['post'],
  },
  {
    text: 'Referrals are quick and well recorded. [[The Tannery’s SENDCO]] was rightly proud of this.',
    kinds: ['post'],
  },
  {
    text: 'Lettings income has doubled in two years, thanks to work by the [[school business manager at Ashlake High]].',
    kinds: ['post'],
  },
  {
    text: 'We heard from the [[SENDCO at Larkfold]] that speech and language support arrives too late to help the youngest pupils.',
    kinds: ['post'],
  },
  {
    text: 'The [[head of St Wendreda’s]] has made the link with the parish a source of strength for families of all faiths.',
    kinds: ['post'],
  },
  {
    text: 'The scheme of delegation is clear on paper. Both the [[chief operating officer]] and [[Tallow Bridge’s headteacher]] gave us examples of where practice differs.',
    kinds: ['post', 'post'],
  },

  // place and day
  {
    text: 'At [[Saltmere Academy on Monday]], pupils talked with feeling about the loss of their common room.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Questioning was at its best in the lessons we saw at [[Wrenby Primary School on 15 November]].',
    kinds: ['place_and_day'],
  },
  {
    text: '[[Monday’s visit to Ashlake]] left us with a positive picture of homework and a mixed one of reading.',
    kinds: ['place_and_day'],
  },
  {
    text: 'On [[the second day, at The Tannery]], a group of support staff spoke about how rarely they are asked for their view.',
    kinds: ['place_and_day'],
  },
  {
    text: 'We spent [[our final morning at Larkfold]], where adults were candid about the pace of change.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Staff raised concerns about cover (focus group, [[St Wendreda’s, 16/11/27]]).',
    kinds: ['place_and_day'],
  },
  {
    text: 'By contrast, on [[Tuesday 16th November, when we returned to Saltmere]], teachers were far more guarded.',
    kinds: ['place_and_day'],
  },
  {
    text: 'The most frank account of marking came from teachers at [[Tallow Bridge on the last day]] of the review.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Sources: governor discussion, [[The Tannery School, 16.11.2027]]; trust self-evaluation.',
    kinds: ['place_and_day'],
  },
  {
    text: 'The lunchtime supervisors we met at [[Tallow Bridge Junior School on Wednesday 17 November]] felt that the new rota had been imposed.',
    kinds: ['place_and_day'],
  },
  {
    text: 'During [[Tuesday afternoon at St. Wendreda’s]] we heard two quite different accounts of how the admissions change was handled.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Playtimes had been a worry in the self-evaluation, but on [[day one at Wrenby]] we saw nothing but calm.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Some department heads were blunt about the budget ([[Ashlake High School, 15 Nov]]), and others chose their words carefully.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Nursery staff who met us at [[Larkfold on the 17th]] would welcome a say in how places are allocated.',
    kinds: ['place_and_day'],
  },

  // quotations
  {
    text: 'Workload remains the issue that teachers raise first. “[[I mark until midnight and then I get a comment]] about presentation,” one of them said.',
    kinds: ['quotation'],
  },
  {
    text: 'Communication about growth has been clumsy. One leader “[[had to smile and pretend I already knew]]” when the news came out.',
    kinds: ['quotation'],
  },
  {
    text: 'Provision for pupils with sensory needs has narrowed, and at least one child “[[has nowhere to go now when it gets loud]]”.',
    kinds: ['quotation'],
  },
  {
    text: 'Local governors do not always feel equipped for their task: “[[I nod a lot, if I am honest]].”',
    kinds: ['quotation'],
  },
  {
    text: 'Maintenance requests go unanswered for too long. In one building [[there is a bucket by the hot plate and everybody just walks round it]].',
    kinds: ['quotation'],
  },
  {
    text: 'Support after disappointing outcomes was felt as pressure. Several people came from the centre and “[[not one of them asked how I was]]”.',
    kinds: ['quotation'],
  },
  {
    text: 'The shared mathematics materials suit smaller classes better. In larger ones, we were told, [[half of them cannot get past the warm-up]].',
    kinds: ['quotation'],
  },
  {
    text: 'Centralising calls has saved money but has worn people down: office teams [[get shouted at about children we have never met]].',
    kinds: ['quotation'],
  },
  {
    text: 'Early career teachers are not always protected. One described being “[[on my own with the top set by my second week]]”.',
    kinds: ['quotation'],
  },
  {
    text: 'Joint moderation events are highly rated, and one teacher called them “[[the only training where I come back and change something]]”.',
    kinds: ['quotation'],
  },
  {
    text: 'New software has not been matched by new hardware. Some staff work from home “[[because the laptop at work will not open the new system]]”.',
    kinds: ['quotation'],
  },
  {
    text: 'Access to sport is not yet equal. “[[The boys still go because a dad drives them]],” we heard.',
    kinds: ['quotation'],
  },
  {
    text: 'The pressure on leaders is considerable, and one of them “[[nearly handed my keys in]]” during a difficult autumn.',
    kinds: ['quotation'],
  },
  {
    text: 'The [[director of education]] was unaware that leaders felt this way, including the one who said “[[I had three people from central in my office in one week]]”.',
    kinds: ['post', 'quotation'],
  },

  // near copies
  {
    text: 'Feedback policies need another look. [[Nobody ever looks at whether children have got better, said a teacher who marks until midnight and gets comments on untidy margins]].',
    kinds: ['near_copy'],
  },
  {
    text: 'News does not always travel in the right order. [[One leader found out from a parent standing at the gate that the school was taking hub provision, and smiled and pretended to know already]].',
    kinds: ['near_copy'],
  },
  {
    text: '[[Over half term the nurture room’s blue tables were taken out, and it was never said why]]. Changes of this kind should be explained to the adults who rely on the space.',
    kinds: ['near_copy'],
  },
  {
    text: 'Inclusion is a stated priority, but it is not felt by all. [[When the room gets loud, a boy in ear defenders now has nowhere he can go]].',
    kinds: ['near_copy'],
  },
  {
    text: '[[Governors are expected to have ninety pages read by Tuesday when the papers have landed late on the Sunday night]]. An earlier deadline would be a simple remedy.',
    kinds: ['near_copy'],
  },
  {
    text: 'The estates plan is ambitious, yet small repairs can wait. [[A look at the kitchen roof has been asked for every spring, four years running]].',
    kinds: ['near_copy'],
  },
  {
    text: 'The trust means well when it intervenes. Even so, [[in the one week when results dipped, three central people came to a leader’s office and none asked how that leader was]].',
    kinds: ['near_copy'],
  },
  {
    text: '[[On most days the last part of the maths scheme gets skipped in a class of thirty-two, half of whom cannot get beyond the warm-up]].',
    kinds: ['near_copy'],
  },
  {
    text: 'Shared services have brought strain as well as savings. [[Office staff who answer the whole trust’s absence line get shouted at over children whom they have never met]].',
    kinds: ['near_copy'],
  },
  {
    text: 'Staffing in the secondary schools has been fragile. [[By the second week a new teacher had the top set on their own, the other teacher having walked out]].',
    kinds: ['near_copy'],
  },
  {
    text: 'Professional development is valued most when it is shared. [[Only writing days alongside other schools are training after which a teacher comes back on Monday and changes something]].',
    kinds: ['near_copy'],
  },
  {
    text: '[[Two plans were lost and had to be written again out of memory because the new system would not open on a work laptop]]. Technical support should be quicker to respond.',
    kinds: ['near_copy'],
  },
  {
    text: 'Enrichment is broad but not always fair. [[Girls are not getting to their football fixtures because since September the minibus is off the road, though boys still go, driven by a dad]].',
    kinds: ['near_copy'],
  },

  // nothing to mark
  { text: 'We hope that the trust will publish its reading strategy before the end of the year.', kinds: [] },
  {
    text: 'Hope is not a plan, and leaders know it: each priority has a budget, a date and a measure.',
    kinds: [],
  },
  {
    text: 'Price rises have been absorbed without cutting staff, and the price of a school meal has been held for a second year.',
    kinds: [],
  },
  {
    text: 'Mark schemes are shared in advance, so pupils know what earns a mark and what does not.',
    kinds: [],
  },
  {
    text: 'In religious education, older pupils compared Mark’s Gospel with an account of the same events by Luke.',
    kinds: [],
  },
  {
    text: 'Pupils learn to cook a balanced meal by the end of Year 6. Cook books written by the children are on sale at the summer fair.',
    kinds: [],
  },
  {
    text: 'Pupil parliament meets in the old council chambers, which gives its debates a sense of occasion.',
    kinds: [],
  },
  {
    text: 'The LAN in the older buildings is slow, and teachers avoid planning lessons that depend on it.',
    kinds: [],
  },
  {
    text: 'Two of the schools were judged RI before they joined. Both have since been removed from any category of concern.',
    kinds: [],
  },
  {
    text: 'The fire drill was orderly, although the PA system could not be heard in the mobile classrooms.',
    kinds: [],
  },
  {
    text: 'EHCP reviews are on time, and SEND funding is tracked against what pupils in KS2 actually receive.',
    kinds: [],
  },
  {
    text: 'Provision for EAL learners in PE and DT has improved, helped by shared CPD and a better use of TAs.',
    kinds: [],
  },
  {
    text: 'Headteachers across the trust meet fortnightly, and all of them value the time.',
    kinds: [],
  },
  {
    text: 'A SENDCO in any of these schools can expect at least two days a week away from teaching.',
    kinds: [],
  },
  {
    text: 'School business managers share a purchasing calendar, which has reduced last-minute orders.',
    kinds: [],
  },
  {
    text: 'Chief executives of neighbouring trusts speak well of the partnership and of its openness.',
    kinds: [],
  },
  {
    text: 'Every headteacher we spoke to could name the three priorities and say how their school contributes.',
    kinds: [],
  },
  {
    text: 'Trustees bring a useful range of experience in law, finance and public health. A skills audit takes place each summer.',
    kinds: [],
  },
  {
    text: 'The operating model sets out what is decided by the centre and what is left to schools.',
    kinds: [],
  },
  {
    text: 'Saltmere Academy has a strong tradition of debating, and younger pupils look forward to taking part.',
    kinds: [],
  },
  {
    text: 'Wrenby and Larkfold share a forest school area, and the arrangement works well for both.',
    kinds: [],
  },
  {
    text: 'Teaching assistants at The Tannery are skilled in using signs and symbols to extend pupils’ vocabulary.',
    kinds: [],
  },
  {
    text: 'Sports day at Tallow Bridge is organised by the oldest pupils, who take the responsibility seriously.',
    kinds: [],
  },
  {
    text: 'Friday assemblies at Ashlake celebrate effort as well as attainment.',
    kinds: [],
  },
  {
    text: 'St Wendreda’s serves a community with a long history of market gardening, and the curriculum makes good use of it.',
    kinds: [],
  },
  {
    text: 'On Monday we met leaders from across the trust and agreed the lines of enquiry.',
    kinds: [],
  },
  {
    text: 'By the end of the second day a consistent picture had formed, and further evidence only confirmed it.',
    kinds: [],
  },
  {
    text: 'The review took place from 15 to 17 November 2027 and involved meetings with staff, pupils, parents and governors.',
    kinds: [],
  },
  {
    text: 'Leaders use half term to bring teams together, and staff said that the whole trust benefits from it.',
    kinds: [],
  },
  {
    text: 'Staff are visible at the gate each morning, and parents appreciate being able to have a quick word.',
    kinds: [],
  },
  {
    text: 'Ear defenders and quiet corners are available in most classrooms, and pupils use them sensibly.',
    kinds: [],
  },
  {
    text: 'The new system for recording behaviour is easy to use, and reports from it reach governors every half term.',
    kinds: [],
  },
  {
    text: 'Outcomes at the end of Key Stage 4 dipped slightly in 2026 and recovered in 2027.',
    kinds: [],
  },
  {
    text: 'Mentors are trained and given time for the role. Early career teachers were, on the whole, well supported.',
    kinds: [],
  },
  {
    text: 'Clubs are plentiful, and football, choir and chess all have waiting lists.',
    kinds: [],
  },
  {
    text: 'Nearly all schools chose the same mathematics scheme, and leaders have kept its cost under review.',
    kinds: [],
  },
]
