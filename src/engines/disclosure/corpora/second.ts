import type { ConcernKind, Known } from '../known.ts'

// The check found 73 of these 76 marks, and 78 of its 81 concerns were right, before any of them had been looked at.
/** Passages written by hand, after the check: where something gives somebody away it stands between [[ and ]]. */
export const secondKnown: Known = {
  people: [
    { name: 'Dr Oluwaseun Adebayo-Finch' },
    { name: 'Siân Prothero' },
    { name: 'Mrs Harpreet Dhaliwal' },
    { name: 'Grace Winter' },
    { name: 'Will Marsh' },
    { name: 'Mr Frank Bishop' },
    { name: 'Niamh O’Gormley' },
    { name: 'Tomasz Wiśniewski' },
    { name: 'Chukwudi Ezeani' },
    { name: 'Mei-Ling Cheung' },
    { name: 'Marcia Thibou' },
    { name: 'Imran Qureshi' },
    { name: 'Rebecca Stanhope' },
    { name: 'Katherine Illingworth' },
    { name: 'Desmond Baptiste' },
    { name: 'Fatima Warsame' },
    { name: 'Rajesh Venkataraman' },
    { name: 'Anthony Pickersgill' },
  ],
  schools: [
    { name: 'Thornwick Beck Primary School' },
    { name: 'St Osyth’s Church of England Junior School' },
    { name: 'Marlingate Academy' },
    { name: 'Hollow Lane Infant School' },
    { name: 'Kestrel House School' },
    { name: 'Penhallow Sixth Form College' },
  ],
  posts: [
    { words: 'chief executive', holders: 1 },
    { words: 'chair of trustees', holders: 1 },
    { words: 'director of school improvement', holders: 1 },
    { words: 'trust safeguarding lead', holders: 1 },
    { words: 'finance director', holders: 1 },
    { words: 'executive headteacher', holders: 2 },
    { words: 'attendance officer', holders: 2 },
    { words: 'headteacher', holders: 6 },
    { words: 'SENCO', holders: 6 },
    { words: 'teaching assistant', holders: 41 },
  ],
  sessions: [
    { date: '2027-03-09', school: null },
    { date: '2027-03-09', school: 'Marlingate Academy' },
    { date: '2027-03-09', school: 'Thornwick Beck Primary School' },
    { date: '2027-03-10', school: 'St Osyth’s Church of England Junior School' },
    { date: '2027-03-10', school: 'Kestrel House School' },
    { date: '2027-03-10', school: 'Marlingate Academy' },
    { date: '2027-03-11', school: 'Hollow Lane Infant School' },
    { date: '2027-03-11', school: null },
  ],
  notes: [
    {
      id: 'h1',
      body: 'I dread the data drop because nobody ever tells us what happens to the numbers afterwards. My line manager just asks for them sooner each term.',
    },
    {
      id: 'h2',
      body: 'We were told to keep quiet about the boiler until the inspectors had gone. The children sat in their coats for a fortnight.',
    },
    {
      id: 'h3',
      body: 'The phonics training was the best I have had in twenty years. But they only sent two of us and we were expected to pass it on in a twilight.',
    },
    {
      id: 'h4',
      body: 'I have applied for three jobs since Christmas and I have not told anyone here. The workload in Year 6 is more than one person can carry.',
    },
    {
      id: 'h5',
      body: 'Parents stop me in the car park because they cannot get an answer from the office. It has been like that since the phones were moved to the centre.',
    },
    {
      id: 'h6',
      body: 'Trustees visit when there is something to celebrate and never when there is something to mend. I could count the hard conversations on one hand.',
    },
    {
      id: 'h7',
      body: 'The behaviour policy works for most of them, but the quiet girls slip straight through it. We log the shouting and miss the silence.',
    },
    {
      id: 'h8',
      body: 'Nobody asked the cooks before the lunch break was cut to thirty minutes. Half the little ones leave their pudding because the bell goes.',
    },
    {
      id: 'h9',
      body: 'I was promised a mentor in September and met her once, in a corridor. I have learned the job from the caretaker and the internet.',
    },
    {
      id: 'h10',
      body: 'Supply money ran out before half term so I covered my own release time. When I raised it at the budget meeting the room went cold.',
    },
  ],
}

export const second: { text: string; kinds: ConcernKind[] }[] = [
  // names
  {
    text: 'The reading strategy owes a good deal to [[Imran Qureshi]], who wrote the first draft over a summer.',
    kinds: ['name'],
  },
  {
    text: 'Curriculum thinking is further on in the humanities than in science. [[Mrs Dhaliwal]] put this down to time rather than talent, and we agree.',
    kinds: ['name'],
  },
  {
    text: 'It was clear that [[Becky]] had been carrying the moderation work more or less alone.',
    kinds: ['name'],
  },
  {
    text: 'Estates planning has improved since [[Tony Pickersgill]] took it on. The five-year plan is costed, and trustees see it twice a year.',
    kinds: ['name'],
  },
  {
    text: 'Ask anyone where the assessment calendar lives and the answer is the same: [[Kath]] has it.',
    kinds: ['name'],
  },
  { text: 'We saw [[Warsame]]’s induction booklet used well in more than one school.', kinds: ['name'] },
  {
    text: 'The spreadsheet built by [[Rajesh Venkatraman]] is admired, but it depends on one person understanding it. The trust should move it to something others can maintain.',
    kinds: ['name'],
  },
  {
    text: 'According to Mrs [[Illingwoth]], early reading had been left to individual schools for too long. The new framework puts that right.',
    kinds: ['name'],
  },
  {
    text: 'Music and drama survive in a tight budget because people such as [[Desmond Babtiste]] will not let them go.',
    kinds: ['name'],
  },
  {
    text: 'Attendance panels meet every fortnight. The paperwork is lighter than it was, thanks to Mr [[Quereshi]] and a patient administrator, and families say the letters are kinder.',
    kinds: ['name'],
  },
  {
    text: 'Among those who spoke with us (see [[Cheung, Mei-Ling]]) there was real appetite for a shared approach to mathematics.',
    kinds: ['name'],
  },
  { text: 'We think [[Dr Finch]] is right to worry about succession.', kinds: ['name'] },
  {
    text: 'Pupils told us that if something was wrong they would go to [[Sian]], whatever year they were in.',
    kinds: ['name'],
  },
  {
    text: 'Governors value the termly briefing. It was started by [[desmond baptiste]] and has run ever since.',
    kinds: ['name'],
  },
  {
    text: 'The family support team grew from a single post to four. Ms [[OGormley]] made the case, and the figures have borne her out.',
    kinds: ['name'],
  },
  {
    text: 'When the timetable collapsed in the autumn it was [[Grace]] who rebuilt it, and [[Will Marsh]] who explained it to everybody else.',
    kinds: ['name', 'name'],
  },
  {
    text: '[[N. O’Gormley]] and [[R. Stanhope]] have each written a thoughtful paper on transition.',
    kinds: ['name', 'name'],
  },

  // initials
  { text: 'There is a shared belief that inclusion is everyone’s business ([[M.T.]]).', kinds: ['initials'] },
  {
    text: 'The phrase “one trust, six schools” came up again and again, first with [[H.D.]] and then with almost everyone we met.',
    kinds: ['initials'],
  },
  {
    text: 'We read [[DB]]’s account of the merger with interest, and it matches the minutes.',
    kinds: ['initials'],
  },
  {
    text: 'Two views of the assessment model were put to us. [[K.I.]] would keep it as it is; others would halve the number of tests.',
    kinds: ['initials'],
  },
  {
    text: 'Staff surveys are short and the results are shared. As [[TW]] told us, the hard part is what happens next.',
    kinds: ['initials'],
  },
  {
    text: 'A note in the margin of the plan, signed [[G. W.]], asks who will pay for the second year. Nobody has answered it.',
    kinds: ['initials'],
  },
  {
    text: 'The scheme of delegation is clear on paper but not in practice (conversation with [[OAF]]).',
    kinds: ['initials'],
  },
  {
    text: 'Both [[S.P.]] and [[MLC]] spoke warmly about the subject networks.',
    kinds: ['initials', 'initials'],
  },
  {
    text: 'In the feedback meeting [[IQ]] felt that we had been too generous about writing.',
    kinds: ['initials'],
  },

  // posts
  {
    text: 'The [[chief executive]] is trusted, and says little in meetings until others have spoken.',
    kinds: ['post'],
  },
  {
    text: 'Budget holders get monthly reports that they can read. The [[finance director]]’s habit of visiting each school in turn has helped.',
    kinds: ['post'],
  },
  {
    text: 'School leaders find the reviews helpful but frequent. We raised this with the [[director of school improvement]], whose response was open and thoughtful.',
    kinds: ['post'],
  },
  {
    text: 'One of the [[executive headteachers]] doubts whether the pairing of schools has worked.',
    kinds: ['post'],
  },
  {
    text: 'Absence is falling. Much of this is down to an [[attendance officer]] who knows every family by name, and who worries about the cases that never reach her.',
    kinds: ['post'],
  },
  {
    text: 'The [[headteacher of Marlingate Academy]] would welcome more challenge than the trust now gives.',
    kinds: ['post'],
  },
  {
    text: 'We were struck by how carefully [[Kestrel House’s SENCO]] had thought about the end of the school day.',
    kinds: ['post'],
  },
  {
    text: 'Opinions on the new scheme vary. At [[Hollow Lane, the headteacher]] would rather have kept the old one.',
    kinds: ['post'],
  },
  {
    text: 'Records are kept well and checked often. The [[trust safeguarding lead]] feels isolated, however, and has no deputy.',
    kinds: ['post'],
  },
  {
    text: 'Not everyone hears about training in time: a [[teaching assistant from St Osyth’s]] found out about one course after it had ended.',
    kinds: ['post'],
  },
  {
    text: 'Relations with the local authority are warm. The [[Penhallow headteacher]] sits on two of its working groups, and the [[chair of trustees]] on a third.',
    kinds: ['post', 'post'],
  },

  // places and days
  {
    text: 'On [[Tuesday at Marlingate]] we watched six lessons and talked with pupils about each of them.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Lunch was noisy and cheerful when we visited [[Kestrel House on 10 March]]. Staff ate with the children.',
    kinds: ['place_and_day'],
  },
  {
    text: 'A group at [[Thornwick Beck on the first day]] was less certain that the changes had been explained.',
    kinds: ['place_and_day'],
  },
  {
    text: 'We heard a different story on [[Wednesday afternoon, when we were at St Osyth’s]]. There, teachers felt that they had been asked.',
    kinds: ['place_and_day'],
  },
  {
    text: 'By [[day three, at Hollow Lane]], the pattern was plain: the youngest children are read to every day and love it.',
    kinds: ['place_and_day'],
  },
  {
    text: 'The team’s visit to [[St Osyth’s Church of England Junior School (10/03/2027)]] raised the question of who owns the curriculum.',
    kinds: ['place_and_day'],
  },
  {
    text: '[[Hollow Lane Infant School, on the last of our three days]], showed us how much can be done with a small hall and a good piano.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Two people who met us at [[Marlingate on the second morning]] would like a clearer career path. We think the trust could offer one.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Middle leaders were candid about marking. This was strongest on [[the 9th, in Thornwick Beck]]’s staff room.',
    kinds: ['place_and_day'],
  },
  {
    text: 'On the [[eleventh of March we spent the morning at Hollow Lane]] and came away encouraged.',
    kinds: ['place_and_day'],
  },
  {
    text: '[[Weds, Kestrel House]]: corridors calm, staff tired. As [[Rebecca Stanhope]] had warned us, the building works are taking their toll.',
    kinds: ['place_and_day', 'name'],
  },

  // quotations
  {
    text: 'One member of staff said simply, “I [[dread the data drop because nobody ever tells us]] anything.”',
    kinds: ['quotation'],
  },
  {
    text: 'Buildings matter to learning. In one place “[[the children sat in their coats for a fortnight]]”, which should not happen again.',
    kinds: ['quotation'],
  },
  {
    text: 'Training is valued. It was, in one case, [[the best I have had in twenty years]], though reaching everyone is another matter.',
    kinds: ['quotation'],
  },
  {
    text: 'The trust should look hard at jobs that are “[[more than one person can manage]]”, wherever they fall.',
    kinds: ['quotation'],
  },
  {
    text: 'Communication with families is uneven; some, we heard, [[cannot get an answer from the office]].',
    kinds: ['quotation'],
  },
  {
    text: 'How the board is seen is a concern. “[[Trustees visit when there is something to celebrate … never when there is something to mend]].” We put this to the board itself, and it was taken well.',
    kinds: ['quotation'],
  },
  {
    text: 'Pastoral systems are sound but tend to [[log the shouting and miss the silence]].',
    kinds: ['quotation'],
  },
  {
    text: 'Small decisions have long shadows: “[[Nobody asked the cooks before the lunch hour was cut]]” is a fair summary of how this one was made.',
    kinds: ['quotation'],
  },
  {
    text: 'Induction for new leaders is patchy. One had “[[learned the job from the caretaker and the internet]]”, as the [[finance director]] readily admitted when we asked.',
    kinds: ['quotation', 'post'],
  },
  {
    text: 'There are subjects people avoid. When one of them came up, we were told, [[at the budget meeting the room went cold]].',
    kinds: ['quotation'],
  },
  {
    text: 'Not every adult feels heard. Some “[[could count the hard conversations on one hand]]”.',
    kinds: ['quotation'],
  },

  // near copies
  {
    text: 'Oversight could be braver. [[Trustees are visiting whenever there are celebrations, but not when things need mending.]]',
    kinds: ['near_copy'],
  },
  {
    text: '[[Because the office does not answer, parents are stopping staff in the car park.]] A single number for families would help.',
    kinds: ['near_copy'],
  },
  {
    text: 'Mentoring is the weakest part of induction. [[A mentor was promised for September, but there was only one meeting, in the corridor.]]',
    kinds: ['near_copy'],
  },
  {
    text: '[[Half of the little children are leaving puddings when the bell goes.]] The length of the midday break should be looked at again.',
    kinds: ['near_copy'],
  },
  {
    text: 'Behaviour is good. Even so, [[while the policy on behaviour is working for most, quiet girls are slipping straight through.]]',
    kinds: ['near_copy'],
  },
  {
    text: 'Pressures on the budget are felt in classrooms. [[Before half term the money for supply had run out, and release time was covered by the teacher’s own self.]]',
    kinds: ['near_copy'],
  },
  {
    text: '[[Staff were told that they should keep quiet about the boiler until after the inspectors went.]] Openness has to be modelled from the top.',
    kinds: ['near_copy'],
  },
  {
    text: 'Turnover may rise. [[Since Christmas one teacher has been applying for three jobs, without telling anyone.]]',
    kinds: ['near_copy'],
  },
  {
    text: 'Professional development reaches too few people. [[Only two were sent on the phonics training, and were expected to be passing it on at a twilight.]]',
    kinds: ['near_copy'],
  },
  {
    text: '[[Nobody tells them what happened to the numbers after a data drop, so staff dread it.]] This was not a complaint about collecting data, but about silence.',
    kinds: ['near_copy'],
  },
  {
    text: 'We looked at how targets are set. [[Each term the line manager asks for the numbers sooner.]] It would be worth stopping to ask why.',
    kinds: ['near_copy'],
  },

  // clean
  {
    text: 'Will the trust still be able to say this in three years’ time? We think so, if it keeps its nerve.',
    kinds: [],
  },
  {
    text: 'The winter was hard on attendance, as it was everywhere in England. By spring most schools had recovered.',
    kinds: [],
  },
  {
    text: 'Frank discussion is a habit here. People disagree with grace and then get on with the work.',
    kinds: [],
  },
  {
    text: 'The Bishop and the diocesan board support the church school generously, and their representatives attend local governing body meetings.',
    kinds: [],
  },
  {
    text: 'Field trips to the marsh and the coast give pupils a sense of the place they live in.',
    kinds: [],
  },
  {
    text: 'Thornwick Beck Primary School has rebuilt its library, and it shows in what the children choose to read.',
    kinds: [],
  },
  {
    text: 'Pupils at Marlingate speak about their work with confidence. They know what they have learned, and can say what comes next.',
    kinds: [],
  },
  {
    text: 'Headteachers meet every month. They told us that these meetings have become more honest, and that they would miss them.',
    kinds: [],
  },
  {
    text: 'SENCOs across the trust share a common format for support plans. It has cut duplication, and parents find it easier to follow.',
    kinds: [],
  },
  {
    text: 'Teaching assistants are well trained and well deployed. Most have a clear role in phonics groups, and many would like to do more.',
    kinds: [],
  },
  {
    text: 'Over the three days we met more than ninety people. Everyone was generous with their time.',
    kinds: [],
  },
  { text: 'Assemblies on a Wednesday are given over to pupils’ own ideas in several schools.', kinds: [] },
  { text: 'In March 2027 the trust was educating a little under four thousand pupils.', kinds: [] },
  {
    text: 'Results in May and June will tell the trust whether its bet on vocabulary has paid off. Early signs are good.',
    kinds: [],
  },
  {
    text: 'The trust joined the DfE pilot in 2024 and left it a year later. Ofsted and the local authority were both kept informed.',
    kinds: [],
  },
  {
    text: 'Data is collected three times a year. We suggest that each collection ends with a short summary to staff, saying what was learned and what will change.',
    kinds: [],
  },
  {
    text: 'Heating and other building services are near the end of their life on two sites. The condition survey is recent, and trustees have set money aside.',
    kinds: [],
  },
  {
    text: 'Recruitment is steady. Exit interviews suggest that workload, pay and travel matter in about equal measure, and the trust is right to start with workload.',
    kinds: [],
  },
  {
    text: 'Families value the open mornings. Telephone enquiries are less well handled, and the trust knows that moving to a central system has had costs as well as benefits.',
    kinds: [],
  },
  {
    text: 'Lunchtimes are short. The trust may wish to ask whether younger pupils have long enough to eat, and to involve catering staff in the answer.',
    kinds: [],
  },
  {
    text: 'Trustees know the schools well on paper. A planned cycle of visits, with a focus agreed in advance, would help them to know the schools in other ways.',
    kinds: [],
  },
  {
    text: 'The behaviour policy is understood by pupils and applied fairly. Leaders should now consider how they would notice a child who is withdrawn rather than disruptive.',
    kinds: [],
  },
  {
    text: 'Every new leader should have a named mentor and protected time with them during the first year.',
    kinds: [],
  },
  {
    text: 'Cover costs have risen sharply. It would help to plan release time across the whole year and to show in the budget how it is paid for.',
    kinds: [],
  },
  { text: 'RS and PE have been given more time this year, at some cost to languages.', kinds: [] },
  {
    text: 'Places in AP are scarce in the county, and the trust is wise to build its own provision. EHCP applications are prepared with care.',
    kinds: [],
  },
  {
    text: 'HLTAs, ECTs and NPQ participants all have access to the same programme. This is unusual, and it works.',
    kinds: [],
  },
  {
    text: 'Kestrel House School has much to teach the others about communication. Staff there use symbols, signs and silence with equal skill.',
    kinds: [],
  },
  {
    text: 'The partnership with Lincoln, Hull and two universities further afield has brought in trainees who would not otherwise have come.',
    kinds: [],
  },
  {
    text: 'Penhallow is popular. It draws students from Derbyshire and Nottinghamshire, and most of them finish what they start.',
    kinds: [],
  },
  {
    text: 'Art is taught with ambition: Year 4 pupils compared Hepworth and Moore, and had opinions about both.',
    kinds: [],
  },
  {
    text: 'Victorian Britain, the Windrush generation and the Partition of India are all taught in depth in Key Stage 3.',
    kinds: [],
  },
  {
    text: 'Monday briefings are short and useful. Friday bulletins are neither, and the trust might try a month without them.',
    kinds: [],
  },
  { text: 'St Osyth’s sings. We do not know a better way to put it.', kinds: [] },
  {
    text: 'The school formerly known as Marlingate High became MA in 2019, and the older name is still over the door.',
    kinds: [],
  },
  {
    text: 'Good finance systems are a strength. Reports are timely, and headteachers know where they stand.',
    kinds: [],
  },
  {
    text: 'Chairs of governors feel better informed than they did. Some would like to see one another more often.',
    kinds: [],
  },
  {
    text: 'Safeguarding is led well in each school. Training is up to date, and referrals are followed through.',
    kinds: [],
  },
  { text: 'On Fridays Hollow Lane finishes with a story for the whole school.', kinds: [] },
  {
    text: 'There is a direction of travel here, and an executive team that can describe it. What is missing is a sense of pace.',
    kinds: [],
  },
  {
    text: 'What would it take to improve school attendance by another percentage point? Officers in the local authority have offered to help the trust find out.',
    kinds: [],
  },
  {
    text: 'The first day of term is handled with care in every infant class. By the second week, routines are settled.',
    kinds: [],
  },
  {
    text: 'Christmas, Eid, Diwali and Lunar New Year are marked in all six schools, and pupils explain them to one another with pride.',
    kinds: [],
  },
  {
    text: 'Staff use the word “family” often, and mean it. The risk is that families can find it hard to challenge one another.',
    kinds: [],
  },
  {
    text: 'We recommend three things. First, say less. Second, say it sooner. Third, ask what people heard. None of these costs money. All of them need practice.',
    kinds: [],
  },
  {
    text: 'The Education Endowment Foundation’s guidance is used sensibly, as a prompt for thought and not as a script.',
    kinds: [],
  },
  {
    text: 'Children read widely: Zephaniah, Pullman, Malorie Blackman and Onjali Raúf were all mentioned without prompting.',
    kinds: [],
  },
  {
    text: 'The trust’s strapline, “Every child, every chance”, is known by adults and pupils alike. It is painted in the hall at Hollow Lane.',
    kinds: [],
  },
  {
    text: 'Phonics is taught daily and with consistency. Training for it has been well received, and the next step is to make sure that everybody who needs it gets it first-hand.',
    kinds: [],
  },
  {
    text: 'Marks in mock examinations rose between November and February, most of all for disadvantaged pupils. Leaders are rightly cautious about reading too much into one year.',
    kinds: [],
  },
]
