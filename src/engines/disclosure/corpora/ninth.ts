import type { ConcernKind, Known } from '../known.ts'

// The check found 106 of these 112 marks, and 115 of its 123 concerns were right, before any of them had been looked at.

/** An invented trust; passages written by hand, blind to the check, marked as in the others. */
export const ninthKnown: Known = {
  people: [
    { name: 'Dr Marguerite Okonjo-Bell' },
    { name: 'Mr Gareth Llewellyn' },
    { name: 'Mrs Philippa Sandiford' },
    { name: 'Hope Ainsworth' },
    { name: 'Mark Tolliver' },
    { name: 'Revd Judith Amory' },
    { name: 'Yusuf Karadağ' },
    { name: 'Agnieszka Wróblewska' },
    { name: 'Leonard Bishop' },
    { name: 'May Chatterjee' },
    { name: 'Priyanka Venkataraman' },
    { name: 'Conor Mulqueen' },
    { name: 'Chidinma Nwosu' },
    { name: 'Desmond Young' },
    { name: 'Zainab Hussaini' },
    { name: 'Théo Lacaze' },
    { name: 'Hoa Nguyen' },
    { name: 'Ms Rosalind Peake' },
    { name: 'Andrew Kyriakou' },
    { name: 'Elizabeth Drummond' },
    { name: 'Sukhwinder Gill' },
    { name: 'Jack Stainthorpe' },
  ],
  schools: [
    { name: 'Saltings Primary School', kind: 'primary' },
    { name: 'Bishop Aldhelm’s Church of England Primary School', kind: 'primary' },
    { name: 'Quarry Bank Primary Academy', kind: 'primary' },
    { name: 'Ropewalk Primary School', kind: 'primary' },
    { name: 'Lady Margery’s Primary School', kind: 'primary' },
    { name: 'Netherby Infant School', kind: 'primary' },
    { name: 'Thomas Arkwright High School', kind: 'secondary' },
    { name: 'Emmeline Pankhurst Academy', kind: 'secondary' },
    { name: 'Kestrel House School', kind: 'special' },
  ],
  posts: [
    { words: 'chief executive', holders: 1 },
    { words: 'chair of trustees', holders: 1 },
    { words: 'chief operating officer', holders: 1 },
    { words: 'director of education', holders: 1 },
    { words: 'director of people', holders: 1 },
    { words: 'trust safeguarding lead', holders: 1 },
    { words: 'head of IT', holders: 1 },
    { words: 'governance professional', holders: 1 },
    { words: 'early years lead', holders: 2 },
    { words: 'family support worker', holders: 3 },
    { words: 'school business manager', holders: 5 },
    { words: 'headteacher', holders: 9 },
  ],
  // Tuesday, Wednesday and Thursday of one week
  sessions: [
    { date: '2026-11-17', school: null },
    { date: '2026-11-17', school: 'Thomas Arkwright High School' },
    { date: '2026-11-17', school: 'Saltings Primary School' },
    { date: '2026-11-18', school: 'Emmeline Pankhurst Academy' },
    { date: '2026-11-18', school: 'Kestrel House School' },
    { date: '2026-11-19', school: 'Bishop Aldhelm’s Church of England Primary School' },
    { date: '2026-11-19', school: 'Quarry Bank Primary Academy' },
    { date: '2026-11-19', school: 'Ropewalk Primary School' },
  ],
  notes: [
    {
      id: 't1',
      body: 'I asked to go down to four days after my mum’s fall and I was told it would send the wrong message. Two weeks later a man in the same team got exactly that so that he could train for a triathlon.',
    },
    {
      id: 't2',
      body: 'Every invoice over fifty pounds has to go up to the centre and come back down again. I have paid for glue sticks out of my own purse since Easter because it is quicker than asking.',
    },
    {
      id: 't3',
      body: 'If you are in the bottom set for maths you get the supply teachers. We have had seven since September and one of them just put on a film about sharks.',
    },
    {
      id: 't4',
      body: 'We waited fourteen months for the plan and when it came it had another child’s name in it on page three. Nobody has said sorry. They just sent a new page three.',
    },
    {
      id: 't5',
      body: 'I dread the Thursday data call. We go round the screen one by one and read out our numbers, and if yours are red everyone goes quiet and looks at their keyboards.',
    },
    {
      id: 't6',
      body: 'I do the feeding tube and the medicines and the hoist, and I had a morning’s training on it four years ago. I lie awake over it, I really do.',
    },
    {
      id: 't7',
      body: 'I have sat on this board for six years and I could not draw you a picture of what the director does all day. We approve things because the papers are so well bound.',
    },
    {
      id: 't8',
      body: 'The new behaviour policy is fine on paper but when I press the button for help nobody comes. I have stopped pressing it and I just let him go under the table until he is done.',
    },
    {
      id: 't9',
      body: 'They took the ovens out in the summer and now the dinners come in a van from eleven miles away. By the time our little ones sit down the peas are grey and the gravy has a skin on it.',
    },
    {
      id: 't10',
      body: 'I was made head of department on a Friday and given the exam entries on the Monday. There was no handover, only a box file and a sticky note that said good luck.',
    },
    {
      id: 't11',
      body: 'We used to interview the head. Now we get a letter telling us who it is and asking us to put up the bunting. I do wonder what we are for.',
    },
    {
      id: 't12',
      body: 'Teaching and learning is at the heart of everything we do, that is the line. But every meeting I go to starts with the buildings and by the time we get to lessons it is ten to five and people have their coats on.',
    },
    {
      id: 't13',
      body: 'Every child gets a good breakfast here now and you can see the difference by nine o’clock. But there are three families who won’t come in because of how they were spoken to at the desk, and I was the one told to say it.',
    },
  ],
}

/** Each stretch in double square brackets points at somebody; its kind stands at the same place in `kinds`. */
export const ninth: { text: string; kinds: ConcernKind[] }[] = [
  {
    text: 'Trustees speak highly of [[Dr Okonjo-Bell]]. The [[chief executive]] in turn gives them a frank account of what is going well and what is not.',
    kinds: ['name', 'post'],
  },
  {
    text: 'Purchasing is slow. We heard from a colleague who has [[paid for glue sticks out of her own purse since Easter, as that is quicker than asking]].',
    kinds: ['near_copy'],
  },
  {
    text: 'In May, Year 6 put on a play for the village, and pupils who had been shy in September took leading parts.',
    kinds: [],
  },
  {
    text: '[[Gareth]] and [[Pippa Sandiford]] have shared out the link schools sensibly, and everybody knows whom to ring.',
    kinds: ['name', 'name'],
  },
  {
    text: 'Mark schemes are shared by the two secondary schools, and teachers compare their judgements each half term.',
    kinds: [],
  },
  {
    text: 'In science at [[Thomas Arkwright on Tuesday]], routines were secure and no time was lost in getting out equipment.',
    kinds: ['place_and_day'],
  },
  {
    text: 'The [[COO]] has brought order to contracts and to risk. [[Mr Karadag]] keeps the register up to date.',
    kinds: ['post', 'name'],
  },
  {
    text: 'Pupils with SEND are well known to their teachers. CPD this year has been about adapting the task without lowering the ambition.',
    kinds: [],
  },
  {
    text: 'Performance meetings can feel exposing. “[[I dread the Thursday data call]],” one leader said.',
    kinds: ['quotation'],
  },
  {
    text: 'In the improvement log, actions are given to [[GL]], to [[P.S.]] and, rather too often, to “all”.',
    kinds: ['initials', 'initials'],
  },
  {
    text: 'The solar PV panels on four of the roofs have cut electricity bills by a fifth, and pupils can read the meter in the entrance.',
    kinds: [],
  },
  {
    text: 'The [[head of Kestrel House]] has opened training to staff from other schools, and take-up has been good. The [[HR director]] hopes to make it a formal offer.',
    kinds: ['post', 'post'],
  },
  {
    text: 'Bishop Aldhelm’s draws its pupils from the whole of the town and not only from families who worship.',
    kinds: [],
  },
  {
    text: '[[Mrs Drummond’s]] phonics mornings for parents are always full. Several told us that [[Liz]] explains things without making them feel small.',
    kinds: ['name', 'name'],
  },
  {
    text: 'Young carers are identified early and are offered somewhere quiet at lunchtime.',
    kinds: [],
  },
  {
    text: 'Some support staff carry heavy responsibilities. One looks after “[[the feeding tube and the medicines and the hoist]]”, having [[had one morning of training on it four years ago]].',
    kinds: ['quotation', 'near_copy'],
  },
  {
    text: 'The [[headteacher at Saltings]] has put books within reach of every child, and visits to the town library are back on the calendar.',
    kinds: ['post'],
  },
  {
    text: 'Every pupil at Ropewalk has a reading book that matches the sounds they know. Those who fall behind get help the same day.',
    kinds: [],
  },
  {
    text: 'The board is loyal and may be too trusting. ‘[[We approve things because the papers are so well bound]],’ we were told, and one member [[could not draw a picture of what the director does all day]].',
    kinds: ['quotation', 'near_copy'],
  },
  {
    text: '[[Agnieszka Wroblewska]] leads early reading in three schools. Her notes after a visit are short and practical; [[Chidinma’s]] are just as good.',
    kinds: ['name', 'name'],
  },
  {
    text: 'Headteachers value the days that they spend in one another’s schools, and would like more of them.',
    kinds: [],
  },
  {
    text: 'We saw pupils cooking lunch for the whole class at [[Kestrel House School on Wednesday 18 November]]. They were proud of it, and rightly.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Minutes of the safeguarding group show that [[ZH]] and the [[safeguarding lead for the trust]] look at a sample of records every month.',
    kinds: ['initials', 'post'],
  },
  {
    text: 'RS and PE are taught by specialists in Years 7 to 9. Pupils could explain what they had learned last term in both.',
    kinds: [],
  },
  {
    text: 'Vacancies in mathematics are felt unevenly. According to pupils, [[if you’re in the bottom set you get the supply teachers]]; they have [[had seven of them since September, and one just put a film on about sharks]].',
    kinds: ['near_copy', 'near_copy'],
  },
  {
    text: 'The trust’s charter says that teaching and learning is at the heart of everything it does, and staff could tell us what that means in their own classrooms.',
    kinds: [],
  },
  {
    text: 'The [[clerk to the trustees]] sends out papers in good time. The [[board chair]] keeps meetings to two hours.',
    kinds: ['post', 'post'],
  },
  {
    text: 'Evening revision sessions run by [[Mark Toliver]] are popular with Year 11, and attendance at them is climbing.',
    kinds: ['name'],
  },
  {
    text: 'Jack and the Beanstalk had been the talk of Year 1 all week. Children could retell it, giant and all.',
    kinds: [],
  },
  {
    text: 'Induction for middle leaders is patchy. One person had been [[made head of department on the Friday and handed the exam entries on the Monday]], with nothing but ‘[[a box file and a sticky note that said good luck]]’.',
    kinds: ['near_copy', 'quotation'],
  },
  {
    text: 'The two [[early years leads]] visit each nursery class twice a term. Their feedback is specific and is acted upon.',
    kinds: ['post'],
  },
  {
    text: '[[Andy]] and his small team keep the network running. The [[IT lead]] also has a sensible plan for replacing old laptops.',
    kinds: ['name', 'post'],
  },
  {
    text: 'School meals are a sore point. Since [[the ovens were taken out in the summer, dinners come by van from eleven miles away]], and by the time they are eaten “[[the peas are grey and the gravy has a skin on it]]”.',
    kinds: ['near_copy', 'quotation'],
  },
  {
    text: 'School business managers meet monthly and share templates, which saves each of them a good deal of time.',
    kinds: [],
  },
  {
    text: 'The [[trust’s one Mandarin teacher]] divides her week between both secondary schools and deserves a better timetable.',
    kinds: ['post'],
  },
  {
    text: 'At [[Quarry Bank, on 19 November]], pupils in Year 4 were measuring rainfall. [[Priya]] had asked them to guess first and then to explain their guesses.',
    kinds: ['place_and_day', 'name'],
  },
  {
    text: 'Parents do not always feel respected. One family [[waited fourteen months for a plan, and when it came another child’s name was in it on page three]]. “[[They just sent a new page three]],” we were told.',
    kinds: ['near_copy', 'quotation'],
  },
  {
    text: 'Portraits of Rosalind Franklin and Marie Curie hang in the science block, and pupils could tell us what each had discovered.',
    kinds: [],
  },
  {
    text: '[[Rosalind]]’s work on the move from Year 6 to Year 7 is thoughtful. It could be copied elsewhere.',
    kinds: ['name'],
  },
  {
    text: 'A Year 6 pupil was MC for the talent show, and the hall was full.',
    kinds: [],
  },
  {
    text: 'The [[education director]] has visited each school at least four times this year. Heads find these visits searching but fair.',
    kinds: ['post'],
  },
  {
    text: 'Lady Margery’s opens its hall to the food bank on Wednesdays, and older pupils help to stack the shelves.',
    kinds: [],
  },
  {
    text: 'Next steps for attendance, as agreed with [[CN]] and [[M.O.-B.]], are listed at the back of the plan but are not yet costed.',
    kinds: ['initials', 'initials'],
  },
  {
    text: 'Ropewalk’s breakfast club is busiest on Tuesdays, when there is porridge.',
    kinds: [],
  },
  {
    text: '[[Thursday afternoon at Ropewalk]] was given over to music. [[Mr Lacaze]] taught a song in two parts to ninety children, and did it well.',
    kinds: ['place_and_day', 'name'],
  },
  {
    text: 'Local governors feel further from decisions than they did. They [[used to interview the head, and now they get a letter which tells them who it is and asks them to put up the bunting]].',
    kinds: ['near_copy'],
  },
  {
    text: 'The purpose of local governance needs restating. Many governors would like a say when heads are appointed.',
    kinds: [],
  },
  {
    text: 'Help with behaviour is not dependable. A teacher told us that ‘[[when I press the button for help nobody comes]]’ and that they have [[stopped pressing it and just let him go under the table until he’s finished]].',
    kinds: ['quotation', 'near_copy'],
  },
  {
    text: 'The new behaviour policy is on the wall in every classroom. Pupils told us that it is fair.',
    kinds: [],
  },
  {
    text: 'Collective worship is led with warmth by [[Reverend Amory]], and pupils of all faiths and none feel included.',
    kinds: ['name'],
  },
  {
    text: 'Hope runs through the trust’s writing about itself, and in the schools that we visited it seemed well founded.',
    kinds: [],
  },
  {
    text: '[[Hope Ainsworth]] chairs the wellbeing group. It was she, with [[Des Young]], who won the argument for a shorter meeting cycle.',
    kinds: ['name', 'name'],
  },
  {
    text: 'Flexible working is not granted evenly. One person who had asked was ‘[[told it would send the wrong message]]’; two weeks afterwards [[a man in the same team got exactly that in order to train for a triathlon]].',
    kinds: ['quotation', 'near_copy'],
  },
  {
    text: 'Staff who have asked for flexible working reported mixed experiences. The trust should publish how such requests are decided.',
    kinds: [],
  },
  {
    text: 'The [[longest-serving headteacher in the trust]] mentors those who are new to the role, and they are grateful.',
    kinds: ['post'],
  },
  {
    text: 'Pupils in Year 7 sit the GL Assessment papers in reading, and form tutors are given the results within a fortnight.',
    kinds: [],
  },
  {
    text: 'On [[Weds at Emmeline Pankhurst]] we met a group of Year 9 girls who want more sport after school. [[Ms Gill]] is already working on it.',
    kinds: ['place_and_day', 'name'],
  },
  {
    text: 'Suffragettes are studied in Year 9, and pupils had written as Emmeline Pankhurst to a doubtful member of Parliament.',
    kinds: [],
  },
  {
    text: 'Executive meetings stray from their purpose. By the time they reach lessons, as one who attends put it, “[[it is ten to five and people have their coats on]]”.',
    kinds: ['quotation'],
  },
  {
    text: 'Family support workers are a real strength. They know the streets as well as the children, and schools compete for their time.',
    kinds: [],
  },
  {
    text: 'The [[SENDCO at Netherby]] has simplified the paperwork. [[Zaynab Hussaini]] is to try the same forms at her own school.',
    kinds: ['post', 'name'],
  },
  {
    text: 'Recruitment is well handled. [[Jack]] answers every enquiry within a day, and the [[director of people]] writes to each unsuccessful candidate.',
    kinds: ['name', 'post'],
  },
  {
    text: 'TAs are trained alongside teachers, and ECTs told us that their mentors had time for them.',
    kinds: [],
  },
  {
    text: 'Evidence for this judgement came chiefly from the scrutiny of books ([[Bishop Aldhelm’s, Thurs 19/11]]) and from a plan drafted by [[LB]].',
    kinds: ['place_and_day', 'initials'],
  },
  {
    text: 'The Bishop came to bless the new library, and children asked him whether his hat was heavy.',
    kinds: [],
  },
  {
    text: '[[Leonard]] has been generous in lending staff, and [[Mr Bishop]] and his colleagues are often in other schools.',
    kinds: ['name', 'name'],
  },
  {
    text: 'The work of headteachers is demanding, and trustees are right to want to know how they are.',
    kinds: [],
  },
  {
    text: 'If a school’s figures are poor, we heard, [[everybody goes quiet and looks at their keyboard]]. This is not how the [[CEO]] would wish it to feel.',
    kinds: ['near_copy', 'post'],
  },
  {
    text: 'Spelling is taught well in [[Conor’s]] class, where pupils hunt for roots and endings. [[Mr Mulqeen]] has shared his lists with the other primary schools.',
    kinds: ['name', 'name'],
  },
  {
    text: 'Andrew Carnegie’s gift paid for the old reading room, which is now used by the sixth form.',
    kinds: [],
  },
  {
    text: 'The [[headteachers of the two secondary schools]] trust each other and have agreed a common school day.',
    kinds: ['post'],
  },
  {
    text: 'Several headteachers are new to the work. Each has been given a coach from outside the trust.',
    kinds: [],
  },
  {
    text: 'Reviewers took part in [[Wednesday’s sensory circuit at the special school]]. The staff there read the smallest signs from pupils.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Reviewers compared what they had seen late on Wednesday and agreed three themes to pursue.',
    kinds: [],
  },
  {
    text: 'Breakfast has made mornings calmer; one colleague thinks that ‘[[you can see the difference by nine o’clock]]’. Even so, there are [[three families who will not come in because of the way they were spoken to at the desk]].',
    kinds: ['quotation', 'near_copy'],
  },
  {
    text: 'A good breakfast is offered to every child at the schools that have joined the national scheme, and punctuality has improved.',
    kinds: [],
  },
  {
    text: 'The [[governance professional]] has tidied the terms of reference. [[H. Nguyen]] and [[May Chatterji]] checked them against the articles.',
    kinds: ['post', 'name', 'name'],
  },
  {
    text: 'Leaders may wish to think about when in the week they hold the briefing. May and June are particularly crowded.',
    kinds: [],
  },
  {
    text: 'The rota on the staffroom wall is initialled [[AW]] for the early slot and [[D.Y.]] for the late one, which leaves no one for lunchtimes.',
    kinds: ['initials', 'initials'],
  },
  {
    text: 'At [[Saltings last Tuesday]], the youngest children were planting bulbs. The [[only woman on the site team]] had shown them how deep to dig.',
    kinds: ['place_and_day', 'post'],
  },
  {
    text: 'Saltings opens its library to families every Tuesday after school, and grandparents are among its keenest borrowers.',
    kinds: [],
  },
  {
    text: 'The [[deputy head of Thomas Arkwright]] leads on assessment, and [[Peake’s]] department has been the first to try her approach.',
    kinds: ['post', 'name'],
  },
  {
    text: 'Thomas Arkwright was a mill owner who gave the land, and a bust of him stands in the hall.',
    kinds: [],
  },
  {
    text: 'Financial controls are tight, perhaps too tight. An invoice ‘[[over fifty pounds has to go up to the centre and come back down again]]’, as one manager told us with a sigh.',
    kinds: ['quotation'],
  },
  {
    text: 'The question of supervision at lunchtime was passed from [[HA]] to a working group, which has yet to meet.',
    kinds: ['initials'],
  },
  {
    text: 'Small purchases take too long to approve. A modest limit for each school would save everybody time.',
    kinds: [],
  },
  {
    text: '[[Sukhi]] is seen as a fair judge of teaching. So is [[Mrs Sandyford]], although her visits are fewer.',
    kinds: ['name', 'name'],
  },
  {
    text: 'The ICT suite has been turned into a studio, and pupils record a weekly programme for the other schools.',
    kinds: [],
  },
  {
    text: 'On the [[last day of the visit, at Bishop Aldhelm’s]], pupils talked to us about courage. [[Jude]]’s assembly that morning had clearly made them think.',
    kinds: ['place_and_day', 'name'],
  },
  {
    text: 'Staff wellbeing is taken seriously in most places, but not in all. “[[I lie awake over it, I really do]],” said one person about the medical needs of pupils.',
    kinds: ['quotation'],
  },
  {
    text: 'Pupils with medical needs have clear care plans. Training for the adults who follow these plans should be refreshed each year.',
    kinds: [],
  },
  {
    text: 'The [[trust’s chief operating officer]] chairs the health and safety group; [[Yusef]] takes the notes.',
    kinds: ['post', 'name'],
  },
  {
    text: 'The open meeting for parents at [[Thomas Arkwright on the afternoon of 17 November]] was good-humoured. Those who came wanted to talk about buses above all.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Chairs of governors meet the board once a term. They would like the minutes sooner.',
    kinds: [],
  },
  {
    text: 'In Year 5 the class was reading about Grace Darling and had drawn a chart of the rocks. Their questions were excellent.',
    kinds: [],
  },
  {
    text: 'The improvement plan for English names [[TL]] as its owner and [[R.P.]] as the person who checks. Neither has set a date.',
    kinds: ['initials', 'initials'],
  },
  {
    text: 'The [[head of IT]] meets school office staff each month. Most queries are settled there and then.',
    kinds: ['post'],
  },
  {
    text: 'Some governors are uneasy about their role. One ended our conversation with the words “[[I do wonder what we are for]]”.',
    kinds: ['quotation'],
  },
  {
    text: 'Pupils at Quarry Bank look after three hens and sell the eggs to pay for feed.',
    kinds: [],
  },
  {
    text: 'The [[DSL at Ropewalk]] is well supported, and the [[school’s business manager]] has freed her from the fire register.',
    kinds: ['post', 'post'],
  },
  {
    text: 'Designated safeguarding leads supervise one another in threes. It is a simple idea and it works.',
    kinds: [],
  },
  {
    text: 'We were struck by the quiet in the corridors of [[Emmeline Pankhurst Academy on the second day]]. Pupils said that it was always so.',
    kinds: ['place_and_day'],
  },
  {
    text: 'The exhibition of pupils’ work moves on to the town hall on Thursday 10 December, and all nine schools will have a wall.',
    kinds: [],
  },
  {
    text: 'Leaders’ meetings do not reflect the trust’s stated priorities: [[every meeting starts with the buildings, and when they get to lessons it is ten to five and people have coats on]].',
    kinds: ['near_copy'],
  },
  {
    text: 'The [[trustees’ chair]] has asked for a review of pay, which will be led by [[Theo Lacaze]] with help from outside.',
    kinds: ['post', 'name'],
  },
  {
    text: 'Key stage 2 results in reading are above those of other MATs nearby. Writing has further to go.',
    kinds: [],
  },
  {
    text: 'Reception staff are the public face of a school and are not always given a choice about their script. ‘[[I was the one told to say it]],’ one of them recalled.',
    kinds: ['quotation'],
  },
  {
    text: '[[Marguerite]] is visible in schools, and pupils greet her by name. The [[director of education]] is seen less often but is much respected.',
    kinds: ['name', 'post'],
  },
  {
    text: 'A director of a local firm spoke to Year 10 about apprenticeships, and a dozen pupils stayed behind to ask questions.',
    kinds: [],
  },
  {
    text: 'The risk register, last updated by [[YK]], does not yet say who is answerable for each of the risks.',
    kinds: ['initials'],
  },
  {
    text: 'Young Enterprise has given pupils a taste of running a business. Last year’s winners made candles.',
    kinds: [],
  },
  {
    text: 'Reading aloud is a daily habit. On [[Tues 17th, in the hall at Saltings]], [[Miss Fotheringay]] had two hundred children listening without a sound.',
    kinds: ['place_and_day', 'name'],
  },
  {
    text: 'Saltings held its harvest service on Friday 9 October. The collection went to the lifeboat.',
    kinds: [],
  },
  {
    text: 'Elizabeth I looked out from a dozen painted cushions, each with a ruff. Art in Year 5 is ambitious.',
    kinds: [],
  },
  {
    text: 'The head of department’s role is well defined in both secondary schools, and heads of department said that they had the time to do it.',
    kinds: [],
  },
  {
    text: 'The [[head of the infant school]] is also known for her work on early language, which the whole trust has now adopted.',
    kinds: ['post'],
  },
]
