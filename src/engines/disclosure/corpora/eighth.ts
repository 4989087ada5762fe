import type { ConcernKind, Known } from '../known.ts'

// The check found 88 of these 99 marks, and 100 of its 107 concerns were right, before any of them had been looked at.

/** An invented trust; passages written by hand, blind to the check, marked as in the others. */
export const eighthKnown: Known = {
  people: [
    { name: 'Dr Alastair Pemberton-Rao' },
    { name: 'Mrs Bronwen Sissons' },
    { name: 'Mr Tunde Adebayo-Clarke' },
    { name: 'Farzana Mirza' },
    { name: 'Siobhán Geraghty' },
    { name: 'Will Marsh' },
    { name: 'Grace Winter' },
    { name: 'Katarzyna Zielińska' },
    { name: 'Harpreet Dhaliwal' },
    { name: 'Ms Imogen Featherstonehaugh' },
    { name: 'Christian Easterby' },
    { name: 'Oleksandr Hrytsenko' },
    { name: 'Thandiwe Moyo' },
    { name: 'Mei-Ling Cheung' },
    { name: 'Canon Peter Loxley' },
    { name: 'Samuel Bright' },
    { name: 'Nasreen Begum Choudhury' },
    { name: 'Rafael Quintanilla' },
    { name: 'Josephine Tattersall' },
    { name: 'Iolo Prydderch' },
    { name: 'Daisy Carpenter' },
    { name: 'Emeka Uzoma' },
  ],
  schools: [
    { name: 'Cobbler’s Lane Primary School', kind: 'primary' },
    { name: 'St Frideswide’s Catholic Primary School', kind: 'primary' },
    { name: 'Marsh End Primary Academy', kind: 'primary' },
    { name: 'Whinfell Primary School', kind: 'primary' },
    { name: 'Oakapple Primary School', kind: 'primary' },
    { name: 'Hallowmere High School', kind: 'secondary' },
    { name: 'The Beacon School', kind: 'special' },
    { name: 'Tanner’s Yard School', kind: 'all-through' },
  ],
  posts: [
    { words: 'chief executive', holders: 1 },
    { words: 'chair of trustees', holders: 1 },
    { words: 'director of school improvement', holders: 1 },
    { words: 'director of inclusion', holders: 1 },
    { words: 'chief finance officer', holders: 1 },
    { words: 'head of estates', holders: 1 },
    { words: 'executive headteacher', holders: 2 },
    { words: 'attendance officer', holders: 4 },
    { words: 'headteacher', holders: 8 },
    { words: 'SENDCO', holders: 8 },
    { words: 'designated safeguarding lead', holders: 8 },
  ],
  // Monday, Tuesday and Thursday of one week
  sessions: [
    { date: '2027-03-08', school: null },
    { date: '2027-03-08', school: 'Hallowmere High School' },
    { date: '2027-03-08', school: 'Cobbler’s Lane Primary School' },
    { date: '2027-03-09', school: 'St Frideswide’s Catholic Primary School' },
    { date: '2027-03-09', school: 'The Beacon School' },
    { date: '2027-03-09', school: 'Marsh End Primary Academy' },
    { date: '2027-03-11', school: 'Whinfell Primary School' },
    { date: '2027-03-11', school: 'Oakapple Primary School' },
    { date: '2027-03-11', school: 'Tanner’s Yard School' },
    { date: '2027-03-11', school: null },
  ],
  notes: [
    {
      id: 'e1',
      body: 'I have been here nineteen years and nobody from the trust has ever asked me what the children are like at dinner time. They look at the books and they look at the walls and then they go.',
    },
    {
      id: 'e2',
      body: 'The budget gets changed on us in January when the money is already spent. I end up ringing suppliers to say sorry, and then I go and sit in the car park for ten minutes before I can face the office.',
    },
    {
      id: 'e3',
      body: 'When I was off with my back last spring I was sent a spreadsheet to fill in the same afternoon. It was due by nine the next morning and not one person asked how I was.',
    },
    {
      id: 'e4',
      body: 'The curriculum came down in a big ring binder and we were told to stick to it. My class could do the whole of the fractions unit by week two, but I am not allowed to skip a page.',
    },
    {
      id: 'e5',
      body: 'I write the plans and I write the reviews of the plans and I have half a day a week to do it. The parents think I am hiding from them and to be honest sometimes I am.',
    },
    {
      id: 'e6',
      body: 'If you get a yellow slip before break you have to stand by the hall radiator and everyone walks past and looks at you. My friend cried and she hadn’t even done anything wrong.',
    },
    {
      id: 'e7',
      body: 'We get a hundred and forty pages on a Friday night and the meeting is on the Monday. I would be lying if I said that I had ever got past the appendices on reserves.',
    },
    {
      id: 'e8',
      body: 'I reported the boiler house roof in September and again before Christmas and I was told that somebody would be in touch. There is a bucket under it now that I empty before assembly.',
    },
    {
      id: 'e9',
      body: 'High expectations for all is what it says on the lanyard. But in the meetings it is always the same three schools that get praised and the rest of us just study our shoes.',
    },
    {
      id: 'e10',
      body: 'They only ring me when he has kicked off. Not once in two years has somebody picked up the phone to tell me that he had made a nice picture or helped a little one with a coat.',
    },
    {
      id: 'e11',
      body: 'My mentor is lovely but she has been pulled out to cover Year 6 every week since half term, so our meetings happen in the corridor. I learned to do phonics from watching videos on the bus.',
    },
    {
      id: 'e12',
      body: 'The new behaviour policy works well when everybody follows it, and in my corridor about half of us do. The rest let them off because they want a quiet life.',
    },
  ],
}

/** Each stretch in double square brackets points at somebody; its kind stands at the same place in `kinds`. */
export const eighth: { text: string; kinds: ConcernKind[] }[] = [
  {
    text: 'Governance is tidy. [[Canon Loxley]] keeps a clear forward plan, and the [[chair of trustees]] reads every set of minutes before it is sent.',
    kinds: ['name', 'post'],
  },
  {
    text: 'Strong leaders will always want more time. The trust’s plan says that it will protect an afternoon a fortnight, and in most schools that promise is kept.',
    kinds: [],
  },
  {
    text: 'The improvement offer is well liked. Schools spoke warmly of [[Mrs Sissons]] and of the way in which [[Tunde]] follows up each visit with a short call.',
    kinds: ['name', 'name'],
  },
  {
    text: 'Reviewers saw precise teaching of early reading at [[Whinfell on Thursday]], where [[Katarzyna Zielinska]] had grouped pupils by the sounds that they did not yet know.',
    kinds: ['place_and_day', 'name'],
  },
  {
    text: 'Pupils say grace before lunch, and the older ones serve the younger. It is a civil and happy part of the day.',
    kinds: [],
  },
  {
    text: 'The [[chief finance officer]] explained the reserves policy plainly. Not all schools share this clarity, and one office had found that [[the budget gets changed in January, when the money is already spent]].',
    kinds: ['post', 'near_copy'],
  },
  {
    text: 'Support for inclusion depends on goodwill. As one person put it, ‘[[I write the plans and I write the reviews of the plans]]’, with little time set aside for either.',
    kinds: ['quotation'],
  },
  {
    text: 'Headteachers meet every fortnight. They find the agenda useful and the tone candid.',
    kinds: [],
  },
  {
    text: 'Action points from the leadership meetings are marked [[AP-R]] or [[T.A.-C.]] and rarely carry a date.',
    kinds: ['initials', 'initials'],
  },
  {
    text: 'The [[headteacher of the special school]] has built a strong offer of outreach. [[Ms Mirza]]’s training for support staff is much in demand.',
    kinds: ['post', 'name'],
  },
  {
    text: 'The winter had been hard, with two closures for snow and a long run of illness. Leaders kept learning going with some ingenuity.',
    kinds: [],
  },
  {
    text: 'On [[Monday, at Hallowmere]], reviewers saw calm corridors and punctual starts. The [[head of the secondary school]] accepts that there is still some way to go.',
    kinds: ['place_and_day', 'post'],
  },
  {
    text: 'Sanctions are not always well judged. We heard that pupils who [[get a yellow slip before break have to stand by the hall radiator while everyone walks past and looks at them]].',
    kinds: ['near_copy'],
  },
  {
    text: 'SENDCOs value their network. Most would like more of it to be given over to pupils with SEND who are about to change school.',
    kinds: [],
  },
  {
    text: 'The estates function is thinly staffed. [[Mrs Harding]] has held it together since the autumn, although requests sent to the [[head of estates]] may wait for weeks.',
    kinds: ['name', 'post'],
  },
  {
    text: 'Mentoring is valued where it happens. [[Josie Tattersall]] protects the time in her own school; elsewhere, mentors have been [[pulled out to cover Year 6 every week since half term, so that meetings happen in the corridor]].',
    kinds: ['name', 'near_copy'],
  },
  {
    text: 'Whinfell has a well-stocked library, and its pupils read widely.',
    kinds: [],
  },
  {
    text: 'Trustees are committed but overloaded. ‘[[We get a hundred and forty pages on a Friday night]],’ said one. Another admitted that it [[would be a lie to say that they had ever got past the appendices on reserves]].',
    kinds: ['quotation', 'near_copy'],
  },
  {
    text: 'The [[CEO]] and the [[CFO]] meet weekly, and their shared grasp of risk is a strength. [[Mr Adebayo-Clark]] joins them once a month.',
    kinds: ['post', 'post', 'name'],
  },
  {
    text: 'Reviewers began early on Tuesday and stayed until the buses had gone. They were made welcome throughout.',
    kinds: [],
  },
  {
    text: '[[Featherstonhaugh]] has led the work on assessment with care. Her guide, written with [[Harpreet]], is used in all five primary schools.',
    kinds: ['name', 'name'],
  },
  {
    text: 'Staff throughout the trust have high expectations for all, and the lessons that we saw reflected them.',
    kinds: [],
  },
  {
    text: 'During [[Tuesday’s visit to Marsh End]], the [[school’s headteacher]] showed reviewers how the reading spine had been adapted.',
    kinds: ['place_and_day', 'post'],
  },
  {
    text: 'The outdoor area is a delight. The [[only man on the staff]] leads the work there, and on [[Thursday, when we were at Oakapple]], he had pupils building a dam.',
    kinds: ['post', 'place_and_day'],
  },
  {
    text: 'The new behaviour policy is well understood by pupils. Leaders should now check that it is applied with the same care at lunchtime.',
    kinds: [],
  },
  {
    text: 'Minutes of the inclusion group record that [[SG]] would contact families and that [[K.Z.]] would draft the letter.',
    kinds: ['initials', 'initials'],
  },
  {
    text: '[[Siobhan]] and [[Raf]] plan together each week, and the benefit to the mixed-age classes is plain.',
    kinds: ['name', 'name'],
  },
  {
    text: 'In each school the DSL has a trained deputy. DSLs meet every term to look at cases with fresh eyes.',
    kinds: [],
  },
  {
    text: 'Morale among support staff is mixed. One colleague of long standing said that [[nobody from the trust had ever asked what the children are like at dinner time]]. An action on this was given to [[NBC]] last year.',
    kinds: ['near_copy', 'initials'],
  },
  {
    text: 'The [[director of school improvement]] knows the schools well. By contrast, the [[director of inclusion]] has had little time to visit since taking up the role.',
    kinds: ['post', 'post'],
  },
  {
    text: 'GCSE results rose in English and fell slightly in mathematics, in line with those of other MATs in the region.',
    kinds: [],
  },
  {
    text: 'There was a strong sense of purpose at [[The Beacon School on 9 March]]. The [[SENDCO at the special school]] tracks small steps of progress with real skill.',
    kinds: ['place_and_day', 'post'],
  },
  {
    text: 'Absent colleagues are not always treated with enough care. One had been [[sent a spreadsheet to fill in the same afternoon]], and told us that ‘[[not one person asked how I was]]’.',
    kinds: ['near_copy', 'quotation'],
  },
  {
    text: 'The minibus was first bought with EU money and is still on the road. Schools book it through a shared calendar.',
    kinds: [],
  },
  {
    text: 'Contact with families is too often about bad news. “[[They only ring me when he has kicked off]],” one parent told us. The parent forum begun by [[Miss Thwaite]] is a step forward.',
    kinds: ['quotation', 'name'],
  },
  {
    text: 'Both [[executive headteachers]] are respected. One of them, [[Thandi Moyo]], has also taken on the induction of new heads.',
    kinds: ['post', 'name'],
  },
  {
    text: 'HD cameras have been fitted in some classrooms so that teachers can watch their own lessons. Nobody is obliged to use them.',
    kinds: [],
  },
  {
    text: 'Safeguarding records are orderly. The [[DSL at Hallowmere]] holds a weekly check, and [[Dhaliwal’s]] audits add a second pair of eyes.',
    kinds: ['post', 'name'],
  },
  {
    text: 'On the [[afternoon of Monday 8 March, in the staffroom at Cobbler’s Lane]], several teachers described their workload as fair. They gave much of the credit to [[Mr Oyelaran]].',
    kinds: ['place_and_day', 'name'],
  },
  {
    text: 'Marsh End serves an estate on the edge of the fen. Attendance there is above the national average.',
    kinds: [],
  },
  {
    text: 'Site staff feel unheard. [[The boiler house roof had been reported in September and again before Christmas]], and the reply was that ‘[[somebody would be in touch]]’.',
    kinds: ['near_copy', 'quotation'],
  },
  {
    text: '[[Nasreen]]’s work with Bengali-speaking families is exemplary. [[Mr Quintanila]] has begun something similar at the other end of the town.',
    kinds: ['name', 'name'],
  },
  {
    text: 'Children had made daisy chains at playtime and brought them in to be drawn. Such moments are valued, and teachers make room for them.',
    kinds: [],
  },
  {
    text: 'The scheme of work arrived, in one telling, ‘[[in a big ring binder and we were told to stick to it]]’. A class that [[could do the whole of the fractions unit by week two was not allowed to skip a page]].',
    kinds: ['quotation', 'near_copy'],
  },
  {
    text: 'Bright displays show pupils’ best work, and the classrooms are orderly and calm.',
    kinds: [],
  },
  {
    text: 'The [[principal of the all-through school]] is at the gate each morning, as is [[Mr Pryderch]]. Pupils notice, and they like it.',
    kinds: ['post', 'name'],
  },
  {
    text: '[[Dr Pemberton Rao]] writes to all staff each half term, and the letter is read. The [[person who chairs the trust board]] adds a few lines at Christmas.',
    kinds: ['name', 'post'],
  },
  {
    text: 'Careers education starts young. Pupils had met a nurse, a carpenter and a firefighter, and could say what each had studied.',
    kinds: [],
  },
  {
    text: 'At [[Tanner’s Yard, on the final day of the review]], pupils in Year 9 spoke well about their options. [[Emeka’s]] careers fair was mentioned by all of them.',
    kinds: ['place_and_day', 'name'],
  },
  {
    text: 'Papers for the finance committee are prepared by [[MLC]] and checked by [[J.T.]] before they are sent out.',
    kinds: ['initials', 'initials'],
  },
  {
    text: 'Attendance officers work across schools and share a common script for first-day calls. The script is brief and humane.',
    kinds: [],
  },
  {
    text: 'The [[finance director]] has made the case for pooling with patience. Even so, some office staff [[end up ringing suppliers to say sorry, and then go and sit in the car park for ten minutes before they can face the office]].',
    kinds: ['post', 'near_copy'],
  },
  {
    text: 'Praise is not spread evenly. It was put to us that ‘[[it is always the same three schools that get praised]]’ while others ‘[[study our shoes]]’, and the record of recent meetings bears this out.',
    kinds: ['quotation', 'quotation'],
  },
  {
    text: 'Oakapple will hold its summer fair on Saturday 19 June, and local families are already helping to plan it.',
    kinds: [],
  },
  {
    text: 'The [[Catholic school’s headteacher]] works closely with the diocese and with [[Canon Peter]], and the partnership is a happy one.',
    kinds: ['post', 'name'],
  },
  {
    text: 'By Easter, every school should have an agreed timetable for the moderation of writing.',
    kinds: [],
  },
  {
    text: 'New teachers are coached by [[Gracie Winter]], whose notes are brief and kind. [[Ms Cheung]] offers much the same in mathematics.',
    kinds: ['name', 'name'],
  },
  {
    text: 'Reserves are adequate. The finance team gives schools a monthly report, and trustees see a summary each half term.',
    kinds: [],
  },
  {
    text: 'Too much rests on a few shoulders. [[WM]] holds the passwords, the contracts and the keys, and the [[only teacher of physics in the trust]] also runs the examinations.',
    kinds: ['initials', 'post'],
  },
  {
    text: '[[St Frideswide’s on the Tuesday morning]] was typical: the hall was full, the singing was good, and the [[school’s caretaker]] knew every child by name.',
    kinds: ['place_and_day', 'post'],
  },
  {
    text: 'Pupils in Year 2 knew who Samuel Pepys was, and why he buried his cheese. History is taught with evident pleasure.',
    kinds: [],
  },
  {
    text: 'Parents who met the team at [[Oakapple on Thursday 11th]] were content. One regretted that in two years nobody had [[picked up the phone to tell her that he had made a nice picture or helped a little one with a coat]].',
    kinds: ['place_and_day', 'near_copy'],
  },
  {
    text: 'Consistency varies. One leader remarked that ‘[[in my corridor about half of us do]]’, and that other colleagues ‘[[let them off because they want a quiet life]]’.',
    kinds: ['quotation', 'quotation'],
  },
  {
    text: 'Diwali, Eid and Christmas are all marked in assemblies, and pupils of every background could explain why. The Christian festivals are taught with the same care as the rest.',
    kinds: [],
  },
  {
    text: 'The [[trust’s most senior leader]] is trusted by heads. The [[board’s chair]] offers challenge that is both courteous and exact.',
    kinds: ['post', 'post'],
  },
  {
    text: 'A note on the shared drive, signed [[HD]], sets out who should cover lessons; a second, from [[I.F.]], contradicts it.',
    kinds: ['initials', 'initials'],
  },
  {
    text: 'One primary headteacher would welcome more challenge, while others thought the balance about right.',
    kinds: [],
  },
  {
    text: '[[Bronwen]] and [[Sam Bright]] have reshaped the programme for middle leaders. Take-up has doubled.',
    kinds: ['name', 'name'],
  },
  {
    text: 'To be honest about what is not yet working is the mark of a mature organisation. The trust’s self-evaluation is frank.',
    kinds: [],
  },
  {
    text: 'The [[person in charge of buildings across the trust]] has drawn up a five-year plan. [[O. Hrytsenko]] is named as its author, and it is a good piece of work.',
    kinds: ['post', 'name'],
  },
  {
    text: 'Cover has been hard to find since half term, and leaders have taught more lessons than they had planned.',
    kinds: [],
  },
  {
    text: 'The [[headteachers of Hallowmere and Tanner’s Yard]] have agreed a common timetable for Years 10 and 11. Papers for their meetings are kept by [[RQ]].',
    kinds: ['post', 'initials'],
  },
  {
    text: 'Pupils from several schools came together to perform Peter and the Wolf. The trust’s arts festival fills the Winter Gardens each year.',
    kinds: [],
  },
  {
    text: 'On the [[second day, at the Beacon]], reviewers watched a session in the pool. [[Christian’s]] use of signs with pupils was skilled and natural.',
    kinds: ['place_and_day', 'name'],
  },
  {
    text: 'Pupils at The Beacon School travel from four local authorities. Transport is the greatest cause of lateness.',
    kinds: [],
  },
  {
    text: 'Teachers in their first two years are well supported in most schools. One, however, had [[learned to do phonics by watching videos on the bus]]. (Evidence: [[St Frideswide’s, 9/3]].)',
    kinds: ['near_copy', 'place_and_day'],
  },
  {
    text: 'Curriculum plans set out small steps in mathematics. In the fractions unit, pupils were secure with tenths before they went on to hundredths.',
    kinds: [],
  },
  {
    text: 'The [[secondary SENDCO]] has made good use of the new screening tool. [[Daisy]]’s team of reading mentors is a further strength.',
    kinds: ['post', 'name'],
  },
  {
    text: 'The trust should agree what a good executive meeting looks like, and how schools will hear of what it decides. It has the goodwill to do so.',
    kinds: [],
  },
  {
    text: 'Time for inclusion is short: one colleague has [[half a day a week in which to write the plans and the reviews of the plans]]. The [[only Welsh speaker on the executive team]] has offered to help.',
    kinds: ['near_copy', 'post'],
  },
]
