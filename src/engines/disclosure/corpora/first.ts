import type { ConcernKind, Known } from '../known.ts'

/**
 * Passages written by hand, apart from the check: where something gives somebody away it stands between
 * [[ and ]].
 */
export const firstKnown: Known = {
  people: [
    { name: 'Dr Margaret Ashdown-Pike' },
    { name: 'Gethin Prydderch' },
    { name: 'Tomos Bevan-Hughes' },
    { name: 'Priyanka Chaudhary' },
    { name: 'Mr Imran Sheikhani' },
    { name: 'Oluwaseun Adebanjo' },
    { name: 'Chiamaka Nwosu' },
    { name: 'Zoë Trelawney' },
    { name: 'Małgorzata Wiśniewska' },
    { name: 'Aoife Mulcahy' },
    { name: 'Mr Daniel Young' },
    { name: 'Rose Hartwick' },
    { name: 'Mark Pennifold' },
    { name: 'Hilary Price' },
    { name: 'Sir Alastair Denholm' },
    { name: 'Jacob Penhallow' },
    { name: 'Abena Darko' },
    { name: 'Danuta Kowalczyk' },
    { name: 'Rajinder Sandhu' },
    { name: 'Fatima Qureshi' },
    { name: 'Christopher Wetherall' },
    { name: 'Elizabeth Tunstead' },
    { name: 'Mrs Susan Broadbent' },
    { name: 'Rev. Thomas Goodfellow' },
  ],
  schools: [
    { name: 'Foxglove Primary School' },
    { name: 'Harrowmere Academy' },
    { name: 'St Wilfrida’s Church of England Primary School' },
    { name: 'Brackenfold High School' },
    { name: 'Millrace Infant School' },
    { name: 'Quarrydene Junior School' },
    { name: 'Larkspur House School' },
    { name: 'The Tannery Sixth Form College' },
  ],
  posts: [
    { words: 'chief executive', holders: 1 },
    { words: 'chief financial officer', holders: 1 },
    { words: 'director of education', holders: 1 },
    { words: 'director of school improvement', holders: 2 },
    { words: 'director of people', holders: 1 },
    { words: 'chair of trustees', holders: 1 },
    { words: 'trust lead for safeguarding', holders: 1 },
    { words: 'trust attendance lead', holders: 1 },
    { words: 'governance professional', holders: 1 },
    { words: 'executive headteacher', holders: 2 },
    { words: 'headteacher', holders: 8 },
    { words: 'deputy headteacher', holders: 8 },
    { words: 'special educational needs coordinator', holders: 8 },
    { words: 'school business manager', holders: 8 },
  ],
  sessions: [
    { date: '2027-03-09', school: null },
    { date: '2027-03-09', school: 'Foxglove Primary School' },
    { date: '2027-03-09', school: 'Harrowmere Academy' },
    { date: '2027-03-09', school: 'Millrace Infant School' },
    { date: '2027-03-10', school: 'St Wilfrida’s Church of England Primary School' },
    { date: '2027-03-10', school: 'Brackenfold High School' },
    { date: '2027-03-10', school: 'Quarrydene Junior School' },
    { date: '2027-03-11', school: 'Larkspur House School' },
    { date: '2027-03-11', school: 'The Tannery Sixth Form College' },
    { date: '2027-03-11', school: null },
  ],
  notes: [
    {
      id: 'note-01',
      body: 'We have had four different maths leads in two years and nobody has written down what the last one decided. I start every September from a blank page.',
    },
    {
      id: 'note-02',
      body: 'The trust tells us we can shape the curriculum, but when we changed the order of the history units we were told to change it back.',
    },
    {
      id: 'note-03',
      body: 'I only find out about a budget cut when the spreadsheet arrives, and by then the staffing is already settled.',
    },
    {
      id: 'note-04',
      body: 'Honestly, I dread the Monday call. It is forty minutes of numbers and nobody asks how the children are.',
    },
    {
      id: 'note-05',
      body: 'Our teaching assistants have not had a proper training day since the merger. They pick up phonics by watching whoever happens to be next door.',
    },
    {
      id: 'note-06',
      body: 'The behaviour policy? It works in the main building, but it falls apart on the buses and we all look the other way.',
    },
    {
      id: 'note-07',
      body: 'Since the new attendance team came in, families answer the phone again. It used to take me a whole morning to reach six homes.',
    },
    {
      id: 'note-08',
      body: 'I have asked three times for a speech and language therapist and each time the answer is next term.',
    },
    {
      id: 'note-09',
      body: 'Governors nod everything through. I have sat in that room for five years and I have never heard a vote go against the chair.',
    },
    {
      id: 'note-10',
      body: 'The best thing the trust ever did was pair us with another school. I rang my partner in tears one evening and she drove over with soup.',
    },
    {
      id: 'note-11',
      body: 'Pupils in the bottom sets do the same worksheet until Christmas. They know exactly what we think of them.',
    },
    {
      id: 'note-12',
      body: 'Middle leaders are given a title and a folder but no time. Mine does her monitoring in the car park before the gates open.',
    },
    {
      id: 'note-13',
      body: 'We were promised one assessment system for the whole trust and we now have three that do not speak to each other.',
    },
    {
      id: 'note-14',
      body: 'I would not tell anyone at the centre that I was struggling, because the last person who did was gone by half-term.',
    },
  ],
}

export const first: { text: string; kinds: ConcernKind[] }[] = [
  {
    text: 'On transport, adults admitted that ‘[[we all look the other way]]’. The trust should take this seriously, because pupils told us the same.',
    kinds: ['quotation'],
  },
  {
    text: 'A headteacher who is new to the trust is given a mentor from another school. This is valued.',
    kinds: [],
  },
  {
    text: 'Middle leaders would have more effect if their timetables gave them room to see what is going on.',
    kinds: [],
  },
  {
    text: '[[Schools are told by the trust that they can shape the curriculum, but were told to change it back when the order of the history units was changed.]]',
    kinds: ['near_copy'],
  },
  {
    text: '[[Until Christmas, the pupils in bottom sets were doing the same worksheet.]] Expectations need to rise.',
    kinds: ['near_copy'],
  },
  {
    text: 'Decisions about money are sound, yet they reach some leaders late. An earlier conversation would help schools to plan.',
    kinds: [],
  },
  {
    text: 'A culture in which people can say that they need help has to be built with care. The trust is part of the way there.',
    kinds: [],
  },
  { text: 'Millrace holds its story café on Fridays and it is always full.', kinds: [] },
  {
    text: 'The choir sang for us [[at Larkspur House on our last day]], and it was a fine way to finish.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Challenge from governors is thin. A person who knows the board well had ‘[[never heard a vote go against the chairman]]’.',
    kinds: ['quotation'],
  },
  {
    text: 'On the last day we shared our first thoughts with leaders, who took them well and asked good questions.',
    kinds: [],
  },
  { text: 'Art is a joy. Clay, wire, ink and print all appear by the end of Year 6.', kinds: [] },
  { text: 'Contact with parents about absence has become quicker and more friendly.', kinds: [] },
  {
    text: 'Marking, Feedback and Assessment is the longest of the policies, at thirty-one pages. It could be three.',
    kinds: [],
  },
  {
    text: 'Summer is used for transition, and Year 6 pupils spend a full week in their next school.',
    kinds: [],
  },
  {
    text: 'Weekly contact is not always welcome. ‘[[Honestly, I dread the Monday call]],’ one person told us.',
    kinds: ['quotation'],
  },
  {
    text: 'The new staff handbook was drafted by [[PC]] and checked by two colleagues. It is clear and it is short enough to be read.',
    kinds: ['initials'],
  },
  {
    text: 'Curriculum freedom is limited. [[When a school changed the order of its history units, it was told to change them back, though the trust says it can shape the curriculum.]] This puts people off trying.',
    kinds: ['near_copy'],
  },
  { text: '[[Zoe Trelawney]] has built a strong network for teachers of art and design.', kinds: ['name'] },
  {
    text: 'Deputy headteachers run the professional development programme between them, and they do it well.',
    kinds: [],
  },
  {
    text: 'It was clear from the papers that [[Bevan]] had raised the question of class sizes more than once.',
    kinds: ['name'],
  },
  {
    text: 'Wednesday afternoons are kept free of meetings throughout the trust. Staff told us how much this means to them.',
    kinds: [],
  },
  {
    text: 'There is more to do on mathematics. [[Brackenfold’s head of maths]] has a plan; the others need one.',
    kinds: ['post'],
  },
  {
    text: 'Two comments stood out. The first, from [[D.K.]], concerned cover; the second concerned car parking.',
    kinds: ['initials'],
  },
  {
    text: 'The history curriculum moves from the Tudors to Queen Elizabeth the Second by way of the railways. It is ambitious and it hangs together.',
    kinds: [],
  },
  { text: 'According to [[A.D.]], the trust had no reserves at all in its first year.', kinds: ['initials'] },
  {
    text: '[[On the tenth of March we were in Brackenfold]] when the fire alarm went off. Pupils lined up in silence.',
    kinds: ['place_and_day'],
  },
  {
    text: '[[Harrowmere Academy (9th March)]] gave us the clearest view of how behaviour is managed between lessons.',
    kinds: ['place_and_day'],
  },
  { text: 'Gates open at 8.30 am in all schools, and staff greet pupils by name.', kinds: [] },
  {
    text: 'Attendance rose by two points over the year, and rose fastest among pupils who are eligible for free school meals.',
    kinds: [],
  },
  {
    text: '[[Since the merger, teaching assistants have not had a proper day of training.]] That was three years ago.',
    kinds: ['near_copy'],
  },
  {
    text: 'We would encourage [[Alastair Denholm]], as [[chair of trustees]], to invite pupils to a meeting once a year.',
    kinds: ['name', 'post'],
  },
  { text: 'Handwriting is a strength.', kinds: [] },
  {
    text: 'Links with the university in Bath have brought student volunteers into science clubs.',
    kinds: [],
  },
  {
    text: 'We have not seen a written plan for EAL, though [[M.W.]] described one to us in detail.',
    kinds: ['initials'],
  },
  { text: 'Grace before lunch is said in the church schools.', kinds: [] },
  {
    text: 'School business managers share a single purchasing system. It has saved about £40,000 in its first year.',
    kinds: [],
  },
  {
    text: 'Support staff at lunch [[(Millrace, Tues)]] told us that they would welcome more training.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Assessment information is held in more than one place. Bringing it together would save teachers’ time.',
    kinds: [],
  },
  { text: 'The school improvement visits are well regarded ([[ZT]]).', kinds: ['initials'] },
  {
    text: 'Assessment is in a muddle, with ‘[[three that do not talk to each other]]’.',
    kinds: ['quotation'],
  },
  {
    text: 'The price of coaches has stopped many trips. Reading Museum is now the furthest that most classes go.',
    kinds: [],
  },
  {
    text: 'Colleagues who came to see us [[at The Tannery Sixth Form College on the final afternoon]] had a different story to tell.',
    kinds: ['place_and_day'],
  },
  { text: 'The reading list (thanks to [[F.Q.]]) is short, modern and well used.', kinds: ['initials'] },
  {
    text: 'Maths is taught every morning. Pupils like the routine, know their tables and can explain how they reached an answer.',
    kinds: [],
  },
  {
    text: 'The [[director of education]] joined us for part of the visit. [[On Wednesday at Brackenfold]] we watched eleven lessons together.',
    kinds: ['post', 'place_and_day'],
  },
  { text: 'An office manager told us that the new phones are a blessing.', kinds: [] },
  {
    text: 'Computing is the weakest of the foundation subjects. Teachers know this, and many have put themselves forward for training.',
    kinds: [],
  },
  {
    text: 'Do pupils enjoy school? Most do. Those who do not could tell us exactly why, and their reasons were fair.',
    kinds: [],
  },
  {
    text: 'Several members of staff have taken courses with the Open University at the trust’s expense.',
    kinds: [],
  },
  {
    text: 'There is good news on absence. ‘[[Families answer the phone again]],’ we heard, and the figures agree.',
    kinds: ['quotation'],
  },
  { text: 'The [[Harrowmere deputy headteacher]] disagreed, and gave us three reasons.', kinds: ['post'] },
  { text: 'Ofsted inspected four of the schools in 2025 and 2026; the reports are positive.', kinds: [] },
  {
    text: 'The Department for Education has asked the trust to take on a further school. Trustees are right to be cautious.',
    kinds: [],
  },
  {
    text: 'Phonics is taught daily. [[Teaching assistants are picking phonics up by watching whoever happens to be next door.]]',
    kinds: ['near_copy'],
  },
  {
    text: '[[Thursday’s visit to the Tannery]] was hosted by [[Penhalow]], who had thought of everything.',
    kinds: ['place_and_day', 'name'],
  },
  {
    text: 'One teacher said she stays because of [[Dan Young]]. Others gave pay, or the pupils, or the short drive.',
    kinds: ['name'],
  },
  {
    text: 'An [[executive headteacher]] told us that the role had never been written down.',
    kinds: ['post'],
  },
  {
    text: 'Pupils speak warmly about music. ‘Ask [[Maggie]],’ one said, ‘she started the choir.’',
    kinds: ['name'],
  },
  {
    text: 'The first morning was given over to a tour of the trust’s story so far, told with honesty and some humour.',
    kinds: [],
  },
  {
    text: 'The plan for attendance was explained to us by [[Chiamaka Nwosa]], and it is a good one.',
    kinds: ['name'],
  },
  {
    text: 'In several conversations the name of [[Jake]] came up as somebody who makes things happen.',
    kinds: ['name'],
  },
  { text: 'Mark schemes are shared in advance so that moderation is honest.', kinds: [] },
  {
    text: 'Black History Month is marked in October, and then the work goes on all year through the choice of texts.',
    kinds: [],
  },
  {
    text: '[[Seun’s]] spreadsheet is now the only place where the pupil premium money can be followed from start to finish.',
    kinds: ['name'],
  },
  {
    text: 'One [[headteacher (Quarrydene Junior)]] keeps a diary of every request that comes from the centre.',
    kinds: ['post'],
  },
  {
    text: 'One leader carries out checks [[in the car park before the gates open]], which cannot be right.',
    kinds: ['quotation'],
  },
  {
    text: 'Few staff could name the trust’s priorities for the year. All could name their own school’s.',
    kinds: [],
  },
  {
    text: 'According to [[G.P.]], the Monday meeting is [[forty minutes of numbers]] and little else.',
    kinds: ['initials', 'quotation'],
  },
  {
    text: 'Pupils with the most complex needs are understood. The [[SENCo at Quarrydene]], in particular, could describe each child without opening a file.',
    kinds: ['post'],
  },
  {
    text: 'For the phonics audit, the team may wish to see the file marked [[Kowalczyk, Danuta]], which holds the fullest record.',
    kinds: ['name'],
  },
  {
    text: 'The [[trust lead for safeguarding]] reads every serious concern on the day that it is logged, and said that the load is becoming too much.',
    kinds: ['post'],
  },
  { text: 'The trust has a clear sense of purpose and most people can say what it is.', kinds: [] },
  {
    text: 'Timetables are fair, although [[CW]] thinks the Year 9 option blocks need another look. We agree.',
    kinds: ['initials'],
  },
  {
    text: 'Outdoor learning, Bikeability, swimming and a week under canvas: there is plenty to look forward to in Year 6.',
    kinds: [],
  },
  {
    text: 'The phonics screening results should be looked at again with [[OA]] before any money is spent.',
    kinds: ['initials'],
  },
  {
    text: 'Relations between the [[chair of trustees]] and the [[chief executive]] are open and businesslike.',
    kinds: ['post', 'post'],
  },
  {
    text: 'Meetings can feel like [[forty minutes of numbers … nobody asks how the children are]], and this should change.',
    kinds: ['quotation'],
  },
  { text: '‘It is the best part of my week,’ said a Year 5 pupil of her drumming lesson.', kinds: [] },
  {
    text: 'Reading is well led across the trust, and [[Fatima Qureshi]] has been given the time to visit every school at least once a term.',
    kinds: ['name'],
  },
  {
    text: 'Financial planning is prudent overall. [[Leaders find out about a cut to the budget only when a spreadsheet arrives, the staffing being already settled by then.]]',
    kinds: ['near_copy'],
  },
  {
    text: '[[Kowalczyk]] put it plainly: some adults ‘[[pick up phonics by watching whoever happens to be next door]]’.',
    kinds: ['name', 'quotation'],
  },
  {
    text: 'Support staff would benefit from a planned programme of training, starting with early reading.',
    kinds: [],
  },
  { text: 'We saw effective use of AP during [[our second day, at Brackenfold]].', kinds: ['place_and_day'] },
  { text: 'Brackenfold joined the trust in 2019 and has doubled in size since then.', kinds: [] },
  {
    text: 'We were grateful to [[Mrs Broadbent]] for arranging rooms, lunches and a quiet place to write.',
    kinds: ['name'],
  },
  {
    text: 'The work on SEND is careful. Plans are short, targets are sharp and parents are asked what they think.',
    kinds: [],
  },
  {
    text: '[[When we went to St Wilfrida’s on the Wednesday]], a teacher asked us to pass on her thanks for the new books.',
    kinds: ['place_and_day'],
  },
  { text: 'As one pupil put it, ‘You can be odd here and nobody minds.’', kinds: [] },
  {
    text: 'The Tannery Sixth Form College has raised its entry requirements without losing numbers.',
    kinds: [],
  },
  {
    text: 'Bolton, Bury and Wigan all send pupils to the trust’s schools, and transport is a challenge.',
    kinds: [],
  },
  {
    text: 'At any price, leaders want to keep the minibus. We understand the feeling, but the sums do not add up.',
    kinds: [],
  },
  {
    text: 'Links between pairs of schools are a source of real strength. Leaders spoke about colleagues who had helped them through hard times.',
    kinds: [],
  },
  {
    text: 'It is to [[Miss Nwosu’s]] credit that no family has been left without an answer.',
    kinds: ['name'],
  },
  {
    text: 'Well-being is taken seriously: email is switched off at weekends and nobody is expected to reply on a Sunday.',
    kinds: [],
  },
  {
    text: 'Heads of department in the secondary schools visit one another’s lessons, which is rare and good.',
    kinds: [],
  },
  {
    text: '[[One evening a leader rang her partner in tears, and the partner drove over with soup.]] Stories like that say more than any chart.',
    kinds: ['near_copy'],
  },
  {
    text: 'One of the two [[directors of school improvement]] told us that the visits had become too many.',
    kinds: ['post'],
  },
  {
    text: 'Somebody we met [[at Brackenfold on the second afternoon]] said that the policy ‘[[falls apart on the buses]]’.',
    kinds: ['place_and_day', 'quotation'],
  },
  {
    text: 'Partnership has made a difference to people as well as to results. ‘[[I rang my partner in tears one night and she drove over with soup]].’',
    kinds: ['quotation'],
  },
  {
    text: 'Setting needs urgent thought. Some pupils ‘[[do the same worksheet until Christmas]]’, and as a teacher said, ‘[[they know exactly what we think of them]]’.',
    kinds: ['quotation', 'quotation'],
  },
  { text: 'We heard from the [[CEO]] that growth is not an aim in itself.', kinds: ['post'] },
  {
    text: 'Peer review is new to the trust. People met us with openness, and nobody tried to put on a show.',
    kinds: [],
  },
  {
    text: 'The point about workload was made most strongly by [[JP]], who had the figures to hand.',
    kinds: ['initials'],
  },
  {
    text: 'The [[governance professional]] keeps good minutes. [[Governors nod everything through, and in five years sitting in that room not one vote has been heard to go against the chair.]]',
    kinds: ['post', 'near_copy'],
  },
  {
    text: 'The [[chief executive]] knows every school well and is seen in classrooms most weeks.',
    kinds: ['post'],
  },
  {
    text: 'Parents of children at Foxglove praised the warmth of the welcome and the quality of the reading books.',
    kinds: [],
  },
  {
    text: '[[Everything is nodded through by governors; in five years of sitting in that room, nobody heard a vote that went against the chair.]]',
    kinds: ['near_copy'],
  },
  { text: 'PE is popular, RE is respected and MFL is on the way up.', kinds: [] },
  {
    text: 'We recommend that leaders of subjects hand over a written record when they move on, so that work is not lost.',
    kinds: [],
  },
  { text: 'Arts Council England has paid for a dancer in residence.', kinds: [] },
  {
    text: 'There were two views of the marking policy. [[DY]] wants it gone; [[AM]] wants it halved.',
    kinds: ['initials', 'initials'],
  },
  { text: 'Books in St Wilfrida’s show neat presentation and a steady climb in difficulty.', kinds: [] },
  {
    text: 'Freedom over the curriculum is not yet real: schools that try something new can be ‘[[told to change it back]]’.',
    kinds: ['quotation'],
  },
  {
    text: 'Teachers mark work promptly. They told us that they mark less than they used to, and that pupils read what is written more often.',
    kinds: [],
  },
  {
    text: 'The trust’s four values are Courage, Care, Candour and Craft, and pupils can name at least three.',
    kinds: [],
  },
  {
    text: '[[Nobody who was struggling would tell anyone at the centre, because the last person who did so had gone by half-term.]] Well-being surveys will not uncover this.',
    kinds: ['near_copy'],
  },
  {
    text: 'There is a warm induction for teachers from abroad, and [[Wiśniewska’s]] buddy scheme is the reason.',
    kinds: ['name'],
  },
  {
    text: 'Staff feel that finance is in safe hands. As one put it, [[Dr Pike]] never lets a surprise reach a school.',
    kinds: ['name'],
  },
  { text: 'History books contain sources from Rome, Benin and the Indus Valley.', kinds: [] },
  {
    text: 'Some leaders are anxious about falling rolls. The trust has modelled the next five years, and its figures are realistic. Class sizes will have to be looked at. So will the number of teaching assistants. None of this has been hidden from staff. That openness is to the trust’s credit.',
    kinds: [],
  },
  {
    text: 'April brought a new phonics scheme. By June, almost all staff had been trained in it.',
    kinds: [],
  },
  {
    text: 'Assessment in the early years is accurate. We looked at a sample of twenty children with [[Priyanka Chaudhury]] and agreed with every judgement.',
    kinds: ['name'],
  },
  {
    text: 'Subject networks meet termly. In [[C.N.’s]] view this is not often enough, and the minutes bear that out.',
    kinds: ['initials'],
  },
  {
    text: '[[At Larkspur House, the deputy head]] leads training that mainstream colleagues queue to attend.',
    kinds: ['post'],
  },
  {
    text: '[[Families are answering the phone again since the new attendance team came in.]] Leaders should be proud of that.',
    kinds: ['near_copy'],
  },
  {
    text: '[[Rajinder’s]] work with the earliest readers deserves to be known more widely.',
    kinds: ['name'],
  },
  {
    text: '[[The day we arrived, at Foxglove Primary School]], the youngest children were planting beans.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Assistants want to learn, but many ‘[[have not had a proper training day since the merger]]’.',
    kinds: ['quotation'],
  },
  {
    text: '[[At Foxglove on Tuesday]] we heard a group of parents talk about reading at home.',
    kinds: ['place_and_day'],
  },
  { text: 'Pupils study the Gospel of Mark in Year 10 and can compare it with Luke.', kinds: [] },
  {
    text: '[[On the first morning, Harrowmere]] was without heating and nobody complained.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Local governing bodies are loyal and hard-working. The next step is for them to question more and to record their questions.',
    kinds: [],
  },
  {
    text: 'Teachers’ expectations of lower-attaining pupils are not high enough in every subject. Work in some books is repetitive.',
    kinds: [],
  },
  {
    text: '[[A speech and language therapist has been asked for three times, and the answer each time has been next term.]]',
    kinds: ['near_copy'],
  },
  {
    text: 'Neither the [[CFO]] nor the [[director of people]] had been asked about the new contract before it was signed.',
    kinds: ['post', 'post'],
  },
  {
    text: 'Autumn Term 2026 saw the highest number of job applicants since the trust was formed.',
    kinds: [],
  },
  { text: 'The Royal Society of Chemistry has lent equipment to three of the schools.', kinds: [] },
  {
    text: 'St Wilfrida’s takes its church links seriously and welcomes families of all faiths and none.',
    kinds: [],
  },
  {
    text: 'Conduct in lessons is good. It is weaker on the journey home, and the trust has begun to look at this.',
    kinds: [],
  },
  {
    text: '[[On Tuesday, at Millrace Infant School]], we sat in on a lesson taught by [[Ms Trelawny]].',
    kinds: ['place_and_day', 'name'],
  },
  {
    text: 'Harrowmere opened its new science block in September 2024. Pupils say that it has made practical work more common.',
    kinds: [],
  },
  {
    text: 'The trust should make clear which parts of the curriculum are for schools to decide. At present, schools hold back because they are unsure.',
    kinds: [],
  },
  {
    text: 'Some teachers feel that AP is used too late. The data suggest that it is used about as often as elsewhere.',
    kinds: [],
  },
  {
    text: 'The draft action plan (file name: [[MULCAHY]] final v3) sets out five aims, of which two are measurable.',
    kinds: ['name'],
  },
  {
    text: 'Support for families new to English has improved a great deal, and much of this is down to [[Malgorzata Wisniewksa]].',
    kinds: ['name'],
  },
  { text: 'Trustees are well informed about standards, but less well informed about staffing.', kinds: [] },
  {
    text: '[[Middle leaders have been given titles and folders but no time.]] The timetable for next year is a chance to mend this.',
    kinds: ['near_copy'],
  },
  {
    text: 'The trust might ask what would happen if its two or three most experienced leaders left in the same year.',
    kinds: [],
  },
  {
    text: 'There are not enough specialists to meet pupils’ needs in speech and language, as is the case across the country.',
    kinds: [],
  },
  {
    text: '[[HP told us]] that there is no shortage of goodwill, only of hours in the day.',
    kinds: ['initials'],
  },
  {
    text: 'Special educational needs coordinators meet as a group each half-term and have begun to visit one another.',
    kinds: [],
  },
  {
    text: 'Headteachers meet every fortnight. They find the meetings useful, and a few would like them to be shorter.',
    kinds: [],
  },
  {
    text: 'Christmas fairs, Eid parties and a Diwali lunch bring in families who would otherwise stay at the gate.',
    kinds: [],
  },
  {
    text: 'Pike, perch and a very old carp live in the school pond, and pupils in Year 2 can draw all of them.',
    kinds: [],
  },
  {
    text: 'Rose petals, tea lights and a good story: the nativity planning was already in hand when we looked at the year’s calendar.',
    kinds: [],
  },
  {
    text: 'Pupils were keen to talk. [[On 9 March, in a Harrowmere corridor]], one stopped us to ask what we were for.',
    kinds: ['place_and_day'],
  },
  {
    text: '[[A budget cut is only found out about when the spreadsheet arrives, by which time the staffing has already been settled.]]',
    kinds: ['near_copy'],
  },
  {
    text: 'We noted [[on 10 March 2027, at Quarrydene Junior School]], that not all pupils had the right book.',
    kinds: ['place_and_day'],
  },
  {
    text: '[[One middle leader was doing her monitoring in the car park before the gates opened.]]',
    kinds: ['near_copy'],
  },
  {
    text: 'Young people in the sixth form are confident, courteous and a little tired of being asked about their phones.',
    kinds: [],
  },
  {
    text: 'Pupils at Larkspur House have their own radio station, which broadcasts to the whole trust at the end of each term.',
    kinds: [],
  },
  { text: 'Between 2023 and 2026 the number of suspensions halved.', kinds: [] },
  {
    text: 'Trust-wide moderation has begun. [[Oluwaseun Adebanjoe]] chairs the group and circulates a short note afterwards.',
    kinds: ['name'],
  },
  {
    text: 'The chance to visit other schools is prized. [[St Wilfrida’s head]] has been to all of them.',
    kinds: ['post'],
  },
  { text: 'Staff spoke of pride, of long hours and of each other.', kinds: [] },
  {
    text: 'Careers guidance is strong in the sixth form. It is a pity that [[the Tannery’s principal]] has had to fight for the hours.',
    kinds: ['post'],
  },
  {
    text: '[[Quarrydene Junior, 10/03/27]]: the history books show real progress from unit to unit.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Subject leadership turns over too fast. One leader said, ‘[[I start every September from a blank page]].’',
    kinds: ['quotation'],
  },
  {
    text: '[[The Monday call is dreaded: it is forty minutes of numbers, and how the children are is asked by nobody.]]',
    kinds: ['near_copy'],
  },
  { text: 'We looked at 64 books, visited 41 lessons and spoke with 130 pupils.', kinds: [] },
  {
    text: '[[In the main building the behaviour policy works, but on the buses it falls apart and everyone looks the other way.]]',
    kinds: ['near_copy'],
  },
  {
    text: 'A member of staff, met [[at Quarrydene midweek]], described the marking policy as a burden.',
    kinds: ['place_and_day'],
  },
  {
    text: '‘[[I would not tell anyone at the centre that I was struggling]]’: these words should give pause, and [[Christopher]] has promised to act on them.',
    kinds: ['quotation', 'name'],
  },
  { text: 'Every deputy head has at least half a day each week for leadership, and uses it.', kinds: [] },
  {
    text: 'Science is taught by specialists from Year 7. Before that it is taught by class teachers, some of whom lack confidence with electricity and forces.',
    kinds: [],
  },
  {
    text: '[[One assessment system for the whole trust was promised, and there are now three which do not speak to each other.]]',
    kinds: ['near_copy'],
  },
  {
    text: 'Budgets are set early and explained clearly. Leaders credit the [[chief financial officer]] for this.',
    kinds: ['post'],
  },
  {
    text: 'In Year 4 the class book was The Iron Man by Ted Hughes, and the pupils’ own machines hung from the ceiling.',
    kinds: [],
  },
  {
    text: 'In secondary schools, pupils who receive the pupil premium take as many EBacc subjects as their peers. This was not so in 2022.',
    kinds: [],
  },
  { text: 'Pupils call their teachers ‘Sir’ and ‘Miss’, and they do so with a smile.', kinds: [] },
  {
    text: 'Last year’s timetable was built by [[Mark]] over a single weekend, and it shows.',
    kinds: ['name'],
  },
  {
    text: 'In May the trust will review its approach to EAL, and we would suggest that pupils are asked to help.',
    kinds: [],
  },
  {
    text: '‘We are a family of schools,’ says the prospectus, and on the whole we found this to be so.',
    kinds: [],
  },
  {
    text: 'There is a risk that a leader learns of a reduction [[only when the spreadsheet arrives, and by then the staffing is already settled]].',
    kinds: ['quotation'],
  },
  {
    text: 'Cover is the difficulty that came up most, and [[SB]] has kept a count since September.',
    kinds: ['initials'],
  },
  {
    text: 'Where PCs are old, lessons begin slowly. The trust has set money aside to replace them.',
    kinds: [],
  },
  {
    text: 'Will the trust grow? That is for others to decide. Our view is that it should first finish what it has begun.',
    kinds: [],
  },
  {
    text: 'Some of the money from the PP grant is spent on breakfast. This is sensible, and the effect on punctuality is plain to see in the registers.',
    kinds: [],
  },
  {
    text: 'Behaviour logs are read weekly. We understand that [[Mr Sheikhani’s]] summary goes to all schools, which saves time.',
    kinds: ['name'],
  },
  {
    text: 'As [[E.T.]] explained, the marking code was dropped because pupils could not read it.',
    kinds: ['initials'],
  },
  {
    text: 'Regular calls between the centre and schools are well meant. Their agenda has grown narrow, and leaders would like pupils’ experience to feature more.',
    kinds: [],
  },
  { text: 'By Thursday we had seen enough to be sure that behaviour is a strength.', kinds: [] },
  {
    text: 'A student panel [[at the Tannery on Thursday 11th]] asked sharper questions than ours.',
    kinds: ['place_and_day'],
  },
  {
    text: 'SATs results in 2025 were close to the national figure, and the 2026 results were a little above it.',
    kinds: [],
  },
  {
    text: 'The two people who carry this work, [[Darko]] and [[Sandhu]], need others alongside them before the autumn.',
    kinds: ['name', 'name'],
  },
  { text: 'Teachers at Harrowmere plan together and share what they make.', kinds: [] },
  { text: '[[AD said]] that families now come in for coffee, and we saw that they do.', kinds: ['initials'] },
  { text: 'RS is a popular choice at GCSE, with two full groups in each year.', kinds: [] },
  {
    text: '[[The Tuesday afternoon we spent at Millrace]] showed us how much can be done with a small hall and a good pianist.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Planning for mixed-age classes is uneven. [[J.P.]] has an outline that could be shared.',
    kinds: ['initials'],
  },
  {
    text: 'On Tuesday we met groups of pupils from across the trust and asked all of them the same three questions.',
    kinds: [],
  },
  {
    text: 'Early career teachers have a mentor and a weekly meeting. Those who work with [[Liz]] say they would be lost without her. Those elsewhere are less sure whom to ask.',
    kinds: ['name'],
  },
  {
    text: '[[Foxglove’s headteacher]] has shared the phonics plan with three other schools.',
    kinds: ['post'],
  },
  {
    text: 'Teachers want to be trusted, and leaders want to trust them. What is missing is a shared view of what good teaching looks like in each subject. The subject networks are the right place to build it. We suggest that they begin with writing.',
    kinds: [],
  },
  { text: 'Cover supervisors are used sparingly and are well briefed.', kinds: [] },
  { text: 'Foxglove and Millrace share a forest school site.', kinds: [] },
  { text: 'The LA and the trust work well together on admissions.', kinds: [] },
  {
    text: 'The young are not always listened to. A trust-wide pupil council would change that at little cost.',
    kinds: [],
  },
  { text: 'The trust’s website is out of date in places.', kinds: [] },
  { text: 'A local MP visits twice a year to answer pupils’ questions about Parliament.', kinds: [] },
  { text: 'Too many pupils miss school for GP appointments that could be made later in the day.', kinds: [] },
  {
    text: 'The [[headteacher at Millrace]] spoke movingly about the first months after the flood.',
    kinds: ['post'],
  },
  {
    text: 'Between them [[Margaret Ashdown Pike]] and [[Jacob Penhallow]] have rewritten the whole of the Key Stage 3 science plan.',
    kinds: ['name', 'name'],
  },
  {
    text: 'CPD is well planned. Staff choose two of five strands, and what they choose is checked against what their pupils need.',
    kinds: [],
  },
  {
    text: 'The dining hall at Quarrydene is too small for the number of pupils, and the trust knows it.',
    kinds: [],
  },
  {
    text: 'Parents know who to turn to. Most of them mentioned [[Rose]] without being asked.',
    kinds: ['name'],
  },
  {
    text: '‘[[It works in the main building, but it falls apart on the buses]],’ we heard, and our own walk to the bus stop confirmed it.',
    kinds: ['quotation'],
  },
  {
    text: 'March is a busy month for every school, and we are grateful that so many people made time for us.',
    kinds: [],
  },
  {
    text: '[[Sir Alastair]] reminded us that the trust began with two schools and a borrowed office.',
    kinds: ['name'],
  },
  {
    text: 'We suggest that the [[business manager of Brackenfold High School]] be asked to show others how the catering contract was won.',
    kinds: ['post'],
  },
  { text: '[[Mrs Price]] keeps the single central record with great care.', kinds: ['name'] },
  {
    text: 'Trust takes time to mend. We were told that ‘[[the last person who did … was gone by half-term]]’.',
    kinds: ['quotation'],
  },
  {
    text: '[[There have been four different maths leads in two years, and what the last one decided was not written down by anybody.]] The trust should ask why.',
    kinds: ['near_copy'],
  },
  {
    text: 'New staff are shown round by [[Imran Sheikani]] and given a named colleague for the first half-term.',
    kinds: ['name'],
  },
  {
    text: 'The trust’s Welsh links are an asset. [[Prydderech]] has used them to bring visiting choirs and a good deal of energy.',
    kinds: ['name'],
  },
  {
    text: 'The [[trust attendance lead]] felt that schools were slow to share what they knew.',
    kinds: ['post'],
  },
  {
    text: '[[Their teaching assistants haven’t had proper training days since the merger.]] We owe the point to [[D.K.]], who also suggested a remedy.',
    kinds: ['near_copy', 'initials'],
  },
  { text: 'The trust would do well to build on [[Mr Young’s]] approach to homework.', kinds: ['name'] },
  { text: 'EYFS classrooms are bright, busy and kind.', kinds: [] },
  {
    text: 'We were struck by the phrase ‘[[nobody has written down what the last one decided]]’, which fits more than one subject.',
    kinds: ['quotation'],
  },
  {
    text: 'Geography is taught in depth. [[Hartwick’s]] fieldwork booklets are the best we have seen.',
    kinds: ['name'],
  },
  { text: 'Foxglove has a garden that pupils look after themselves.', kinds: [] },
  {
    text: 'Brackenfold and Harrowmere run a joint sixth form open evening with the Tannery. It is popular with parents, and pupils in Year 11 speak well of it.',
    kinds: [],
  },
  { text: 'Thanks are due to [[aoife mulcahy]] for the loan of her classroom.', kinds: ['name'] },
  {
    text: 'Some teachers would like more say. ‘[[Raj]] listens,’ we were told, ‘but it has to go up the line.’',
    kinds: ['name'],
  },
  { text: 'Quarrydene has a fine tradition of brass playing.', kinds: [] },
  {
    text: 'Requests for specialists are not refused, but ‘[[each time the answer is next term]]’.',
    kinds: ['quotation'],
  },
  {
    text: 'Most teachers plan together. A few, [[RS]] among them, would rather plan alone and told us why.',
    kinds: ['initials'],
  },
  {
    text: 'It was [[Thursday when we called at Larkspur House]], and the hydrotherapy pool was in full use. No pupil waited for a hoist.',
    kinds: ['place_and_day'],
  },
]
