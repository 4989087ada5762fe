import type { ConcernKind, Known } from '../known.ts'

// The check found 72 of these 86 marks, and 74 of its 81 concerns were right, before any of them had been looked at.
/** An invented trust; passages written by hand, blind to the check, marked as in the others. */
export const thirdKnown: Known = {
  people: [
    { name: 'Mrs Eleri Gwynfor-Pugh' },
    { name: 'Dr Folasade Akinwale' },
    { name: 'Pádraig Heneghan' },
    { name: 'Mrs Gurinder Sandhu' },
    { name: 'Mr Rupert Field' },
    { name: 'Joy Akuffo' },
    { name: 'Zbigniew Kołodziej' },
    { name: 'Xiu-Ying Tsang' },
    { name: 'Delroy Pinnock' },
    { name: 'Layla Al-Haddad' },
    { name: 'Nasreen Chaudhry' },
    { name: 'Mark Beckwith' },
    { name: 'Margaret Hathersage' },
    { name: 'Christopher Winstanley' },
    { name: 'Elizabeth Tregenza' },
    { name: 'Kwabena Osei-Mensah' },
    { name: 'Vikram Subramanian' },
    { name: 'Aoife McGlinchey' },
    { name: 'Jonathan Cotterill' },
    { name: 'Agnieszka Dąbrowska' },
    { name: 'Miss April Kershaw' },
    { name: 'Patience Oduya' },
  ],
  schools: [
    { name: 'Oakenshaw Rise Primary School' },
    { name: 'St Wilfrida’s Catholic Primary School' },
    { name: 'Eleanor Winstanley Academy' },
    { name: 'Tannery Road Infant School' },
    { name: 'Larkholme High School' },
    { name: 'Fell Gate Junior School' },
    { name: 'Brackenfold School' },
  ],
  posts: [
    { words: 'chief executive', holders: 1 },
    { words: 'chair of trustees', holders: 1 },
    { words: 'chief operating officer', holders: 1 },
    { words: 'director of education', holders: 1 },
    { words: 'governance professional', holders: 1 },
    { words: 'trust SEND lead', holders: 2 },
    { words: 'family support worker', holders: 2 },
    { words: 'headteacher', holders: 7 },
    { words: 'designated safeguarding lead', holders: 7 },
    { words: 'early career teacher', holders: 19 },
  ],
  sessions: [
    { date: '2027-11-15', school: null },
    { date: '2027-11-15', school: 'Larkholme High School' },
    { date: '2027-11-15', school: 'Oakenshaw Rise Primary School' },
    { date: '2027-11-16', school: 'Eleanor Winstanley Academy' },
    { date: '2027-11-16', school: 'Tannery Road Infant School' },
    { date: '2027-11-16', school: 'St Wilfrida’s Catholic Primary School' },
    { date: '2027-11-17', school: 'Fell Gate Junior School' },
    { date: '2027-11-17', school: 'Larkholme High School' },
    { date: '2027-11-17', school: 'Brackenfold School' },
    { date: '2027-11-17', school: null },
  ],
  notes: [
    {
      id: 't1',
      body: 'I have stopped putting my hand up in briefings because the answer is already on the slide. It is quicker to nod and shut my classroom door.',
    },
    {
      id: 't2',
      body: 'The new reading scheme arrived in boxes the week we broke up and nobody had booked the training. We spent August teaching ourselves from videos.',
    },
    {
      id: 't3',
      body: 'My appraisal lasted nine minutes and half of that was about car parking. I came out not knowing whether I had done well or badly.',
    },
    {
      id: 't4',
      body: 'We lost our educational psychologist hours when the trust pooled them. Two families have waited since Easter and I am running out of things to say to them.',
    },
    {
      id: 't5',
      body: 'The heads’ meetings feel like an audition. You bring your best figures and leave your worries in the glovebox.',
    },
    {
      id: 't6',
      body: 'I cry on the drive home most Thursdays because that is when the behaviour logs are read aloud. It feels like being marked in public.',
    },
    {
      id: 't7',
      body: 'The central team are lovely people, but they have never done a wet playtime here. Their templates add an hour to every trip.',
    },
    {
      id: 't8',
      body: 'Our pupils from the hotel arrive with nothing, and the uniform fund was closed in October without a word. I bought three coats myself.',
    },
    {
      id: 't9',
      body: 'The marking policy changed twice before half term. Nobody could say who had decided it, so each year group picked the version it preferred.',
    },
    {
      id: 't10',
      body: 'I asked for a part-time timetable when my mother fell ill and was told it would set a precedent. A colleague at the other end of the corridor was given one in July.',
    },
    {
      id: 't11',
      body: 'Governors read the papers on their phones during the meeting. The only question anyone asked last term was about the minibus.',
    },
    {
      id: 't12',
      body: 'Exclusions went down because we stopped writing them down. The room by the gym is full by ten o’clock every morning.',
    },
  ],
}

export const third: { text: string; kinds: ConcernKind[] }[] = [
  // names
  {
    text: 'Attendance panels were designed by [[Nasreen Choudry]] and are now copied across the trust. Parents find them firm but kind.',
    kinds: ['name'],
  },
  {
    text: 'Papers for local committees are shorter and sharper than they were. [[Mrs Sandhu]] rewrote the cover sheet so that it asks a question instead of listing achievements.',
    kinds: ['name'],
  },
  {
    text: 'Staff were candid about workload, and several said that [[Liz]] had made it safe to be so.',
    kinds: ['name'],
  },
  {
    text: 'The handover file left by [[Maggie Hathersage]] is a model of its kind.',
    kinds: ['name'],
  },
  {
    text: 'The transport contract was renegotiated last spring by [[Vikram Subramaniam]], at a saving that has gone straight back into classrooms.',
    kinds: ['name'],
  },
  {
    text: 'One leader remarked that the trust could do with a few more [[Osei-Mensahs]]. We understood what was meant: somebody who finishes things.',
    kinds: ['name'],
  },
  {
    text: 'The minutes record apologies from two members and thanks to [[mcglinchey]] for the revised timeline.',
    kinds: ['name'],
  },
  {
    text: 'Languages provision is thin, as [[Mrs Pugh]] readily admits, and recruitment has been slow.',
    kinds: ['name'],
  },
  {
    text: 'Buildings are in better order than their age suggests. [[Mr Field]] has inspected every roof in the trust, and the condition survey shows it.',
    kinds: ['name'],
  },
  {
    text: 'The risk register is current. [[Joy]] updates it monthly, and she alone could explain how the scores are reached.',
    kinds: ['name'],
  },
  {
    text: 'What began as a pilot under [[Padraig Heneghan]] has become the way that every primary teaches fractions.',
    kinds: ['name'],
  },
  {
    text: '[[Al Haddad]]’s approach to pupil conferences deserves a wider audience.',
    kinds: ['name'],
  },
  {
    text: 'Teachers at Eleanor Winstanley Academy described the guidance they get from [[Chris Winstanley]] as steady and practical.',
    kinds: ['name'],
  },
  {
    text: 'Science across the trust rests on two people, [[Kolodziej]] and [[Tsang]]. Succession needs planning now.',
    kinds: ['name', 'name'],
  },
  {
    text: 'Asked who checks the single central record between audits, three schools gave the same answer: [[April]] does it.',
    kinds: ['name'],
  },

  // initials
  {
    text: 'Both actions sit with [[G.S.]] and [[N.C.]] until Easter. We suggest that they then pass to the wider education team.',
    kinds: ['initials', 'initials'],
  },
  {
    text: 'Suspensions are analysed carefully; [[DP]]’s summary for trustees is a good example.',
    kinds: ['initials'],
  },
  {
    text: 'The data dashboard, as demonstrated by [[ZK]], is quick to read and hard to misuse.',
    kinds: ['initials'],
  },
  {
    text: 'Safeguarding supervision ([[ET]], termly) is valued, although the notes of it are kept in two places.',
    kinds: ['initials'],
  },
  {
    text: 'As [[K.O-M.]] acknowledged, the timetable was built around staff absence rather than pupils’ needs.',
    kinds: ['initials'],
  },
  {
    text: 'Documents on curriculum sequencing were supplied by [[AMcG]] and read before the visit.',
    kinds: ['initials'],
  },
  {
    text: 'Next step: [[EGP]] to confirm which units will be rewritten before the summer.',
    kinds: ['initials'],
  },
  {
    text: 'If [[V.S.]]’s estimate is right, the reserves policy will need to be revisited within two years.',
    kinds: ['initials'],
  },
  {
    text: '[[PH]] felt that mathematics had been asked to carry too much of the improvement plan. We are inclined to agree.',
    kinds: ['initials'],
  },
  {
    text: 'The translation service is used by four schools. [[XYT]] arranged it, and parents told us what a difference it makes.',
    kinds: ['initials'],
  },
  {
    text: '[[FA]] presented the three-year plan to us with admirable honesty about what has slipped.',
    kinds: ['initials'],
  },

  // posts
  {
    text: 'Growth has been resisted, for good reasons. The [[CEO]] was frank that two approaches had been turned down.',
    kinds: ['post'],
  },
  {
    text: 'The [[chair of the trust board]] accepts that the scheme of delegation is overdue for review.',
    kinds: ['post'],
  },
  {
    text: '[[Fell Gate’s headteacher]] described the first year in the trust as bruising.',
    kinds: ['post'],
  },
  {
    text: 'The offer to new parents varies a good deal. The [[head at Oakenshaw Rise]] would like to see a common welcome pack.',
    kinds: ['post'],
  },
  {
    text: 'We saw prompt referrals and clear chronologies, and [[Larkholme’s DSL]] keeps an especially careful log.',
    kinds: ['post'],
  },
  {
    text: 'Home visits have made a difference to the hardest-to-reach families. One [[family support worker]] told us that the caseload had nearly doubled.',
    kinds: ['post'],
  },
  {
    text: 'Annual reviews are now on time in most schools, thanks largely to the [[SEND lead for the trust]].',
    kinds: ['post'],
  },
  {
    text: 'Minutes are accurate and published within a fortnight. The [[clerk to the trustees]] deserves credit for this.',
    kinds: ['post'],
  },
  {
    text: 'Workload was raised in all of our conversations, and the [[chief exec]] knows it.',
    kinds: ['post'],
  },
  {
    text: 'Mentoring is mostly strong, though one [[early career teacher at Tannery Road]] had gone several weeks without a meeting.',
    kinds: ['post'],
  },
  {
    text: 'The [[Director for Education]] and the [[trust’s chair]] see the pace of change differently. Neither view is unreasonable.',
    kinds: ['post', 'post'],
  },
  {
    text: 'Catholic life is well understood by newcomers. The [[head teacher of St Wilfrida’s]] has invited colleagues from the other schools to see it for themselves.',
    kinds: ['post'],
  },

  // a school and a day
  {
    text: 'Behaviour between lessons was orderly at [[Larkholme on the Monday]], even in heavy rain.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Children’s early writing, which we saw at [[Tannery Road on 16 November]], is careful and well formed.',
    kinds: ['place_and_day'],
  },
  {
    text: '[[On our final morning we went to Brackenfold]], where staff spoke about communication aids.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Staff voice was gathered in small groups ([[Eleanor Winstanley Academy, 16/11]]) and through a short form.',
    kinds: ['place_and_day'],
  },
  {
    text: '[[Oakenshaw Rise, Mon 15th Nov]]: a group of support staff, who spoke mostly about training.',
    kinds: ['place_and_day'],
  },
  {
    text: '[[The second day took us to St Wilfrida’s]]. A group of teachers there was divided on the merits of the trust calendar.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Middle leaders who met us at [[Fell Gate on Wednesday]] wanted more say over assessment.',
    kinds: ['place_and_day'],
  },
  {
    text: '[[On Weds afternoon, in the library at Larkholme]], teachers described three changes of scheme in four years.',
    kinds: ['place_and_day'],
  },
  {
    text: 'The mood in the discussion group on [[day one at Oakenshaw Rise]] was noticeably more guarded than elsewhere.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Lunchtime staff are rarely asked for their view. Those we spoke to [[on Tuesday at St Wilfrida’s]] had plenty to offer.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Concerns about cover came up repeatedly on [[the 17th of November, when we were at Fell Gate]].',
    kinds: ['place_and_day'],
  },
  {
    text: 'Teaching assistants in [[Tannery Road’s staffroom on the middle day]] of the review said they seldom see planning in advance.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Notes of the pupil panel ([[Larkholme, 15.11.27]]) are held by the review team and will be destroyed after publication.',
    kinds: ['place_and_day'],
  },

  // quotations
  {
    text: 'Consultation is often announced too late to matter. As one teacher said, ‘[[I have stopped putting my hand up in briefings]].’',
    kinds: ['quotation'],
  },
  {
    text: 'For some, meetings have lost their point, and [[it is quicker to nod and shut my classroom door]].',
    kinds: ['quotation'],
  },
  {
    text: 'Training did not keep pace with purchasing. “[[We spent August teaching ourselves from videos]]” was how one group put it.',
    kinds: ['quotation'],
  },
  {
    text: 'Resources [[arrived in boxes the week we broke up]], which tells its own story about project planning.',
    kinds: ['quotation'],
  },
  {
    text: 'The quality of performance review is uneven. We were told of one that ‘[[lasted nine minutes and half of that was about car parking]]’.',
    kinds: ['quotation'],
  },
  {
    text: 'Where specialist help is slow, staff are left to hold the line with parents: ‘[[I am running out of things to say to them]]’.',
    kinds: ['quotation'],
  },
  {
    text: 'Leaders come to the table with good news and their [[worries in the glovebox]]. The trust should make room for both.',
    kinds: ['quotation'],
  },
  {
    text: 'Public discussion of incidents is not helping; to those concerned it is [[like being marked in public]].',
    kinds: ['quotation'],
  },
  {
    text: 'Central colleagues are liked, but, in the words of one member of staff, ‘[[they have never done a wet playtime here]]’.',
    kinds: ['quotation'],
  },
  {
    text: 'Hardship is met by individual kindness rather than by any system: ‘[[I bought three coats myself]].’',
    kinds: ['quotation'],
  },
  {
    text: 'In the absence of a clear line, [[each year group picked the version it preferred]].',
    kinds: ['quotation'],
  },
  {
    text: 'Scrutiny at local level is light. We heard that ‘[[governors read the papers on their phones during the meeting]]’ and saw no evidence of follow-up.',
    kinds: ['quotation'],
  },
  {
    text: "Internal removal is used too freely. ‘[[The room by the gym is full by ten o'clock every morning]]’ was a comment that stayed with us.",
    kinds: ['quotation'],
  },

  // near copies
  {
    text: 'Briefings are one-way. [[Staff no longer put their hands up, because the slide already has the answer]].',
    kinds: ['near_copy'],
  },
  {
    text: '[[The reading scheme was new, its boxes arrived the week that everyone broke up, and training had not been booked]]. Leaders have since put this right.',
    kinds: ['near_copy'],
  },
  {
    text: 'Appraisal needs attention. [[Half of one nine-minute appraisal was spent on car parking]].',
    kinds: ['near_copy'],
  },
  {
    text: 'Specialist support has become harder to reach. [[Since the trust’s pooling of educational psychologists, hours have been lost]].',
    kinds: ['near_copy'],
  },
  {
    text: '[[Two families have been waiting since Easter, with staff running out of anything to say]]. This is not sustainable.',
    kinds: ['near_copy'],
  },
  {
    text: 'Candour among leaders is limited. [[Heads bring the best of their figures and leave worries behind in the glovebox]].',
    kinds: ['near_copy'],
  },
  {
    text: '[[The reading aloud of behaviour logs on Thursdays has sent a teacher home crying]].',
    kinds: ['near_copy'],
  },
  {
    text: 'Central paperwork has a cost in time. [[An hour is added to each trip by the templates]].',
    kinds: ['near_copy'],
  },
  {
    text: '[[In October the fund for uniform closed, without so much as a word]]. Families in most need felt it first.',
    kinds: ['near_copy'],
  },
  {
    text: 'Policies need to settle. [[Before half term there had been two changes of marking policy, with no one able to say who decided it]].',
    kinds: ['near_copy'],
  },
  {
    text: 'Decisions on flexible working look inconsistent. [[A part-time timetable, asked for when a mother was ill, was refused for fear of setting a precedent]].',
    kinds: ['near_copy'],
  },
  {
    text: 'Challenge from local committees is weak: [[last term, the minibus was the only thing anyone asked a question about]].',
    kinds: ['near_copy'],
  },
  {
    text: 'Published figures should be read with care. [[Exclusions have gone down since they stopped being written down]].',
    kinds: ['near_copy'],
  },

  // two kinds together
  {
    text: 'We put it to the [[chief executive]] that ‘[[the uniform fund was closed in October without a word]]’. A review of hardship support has been promised.',
    kinds: ['post', 'quotation'],
  },
  {
    text: 'The [[governance professional]] and [[Delroy Pinnock]] have drafted a new code of conduct, which is clear and humane.',
    kinds: ['post', 'name'],
  },
  {
    text: 'The learning walk at [[Brackenfold on 17 Nov]] was led by [[LAH]], who knew each pupil’s starting point.',
    kinds: ['place_and_day', 'initials'],
  },

  // nothing that gives anybody away
  {
    text: 'Corridors were calm, and it was a joy to hear pupils talk about the books they had chosen.',
    kinds: [],
  },
  {
    text: 'Mark schemes are moderated between schools twice a year. Pupils know what a good answer looks like.',
    kinds: [],
  },
  {
    text: 'Field trips have returned in number, and disadvantaged pupils take part as often as their peers.',
    kinds: [],
  },
  {
    text: 'Patience has paid off. Three years of steady work on early reading now show in pupils’ books.',
    kinds: [],
  },
  {
    text: 'By April the trust will have consulted on its admissions arrangements for the following year.',
    kinds: [],
  },
  {
    text: 'Every primary has a playing field of its own or the use of one, and grounds are well kept.',
    kinds: [],
  },
  {
    text: 'The trust works well with the LA on attendance, and the LA’s own figures bear this out.',
    kinds: [],
  },
  { text: 'Girls’ football has grown quickly with help from an FA coaching grant.', kinds: [] },
  {
    text: 'In art and music the taught content matches the NC closely; in computing there are gaps at KS2.',
    kinds: [],
  },
  {
    text: 'Provision for SEMH needs is stronger than it was. Pupils with EHCPs and those learning EAL are well known to staff.',
    kinds: [],
  },
  {
    text: 'Year 8 pupils could explain why they had tested the pH of the soil and what the result meant.',
    kinds: [],
  },
  {
    text: 'Outcomes in GCSE English are close to the national figure, and the gap between boys and girls has narrowed.',
    kinds: [],
  },
  {
    text: 'Headteachers meet fortnightly and most find the time well spent. They would welcome a shorter agenda.',
    kinds: [],
  },
  {
    text: 'Few chief executives of trusts this size still find time to teach, and we would not expect it.',
    kinds: [],
  },
  {
    text: 'Designated safeguarding leads are released for a day each week. All of them told us that this time is protected.',
    kinds: [],
  },
  {
    text: 'Early career teachers are well supported. Their mentors are trained, and timetables allow them to meet.',
    kinds: [],
  },
  {
    text: 'We recommend that every headteacher publishes a short summary of parents’ views each year.',
    kinds: [],
  },
  {
    text: 'Across the sector, directors of education are moving from inspection to coaching. This trust is ahead of many.',
    kinds: [],
  },
  {
    text: 'Chairs of local committees have had useful training, but attendance at it has been patchy.',
    kinds: [],
  },
  {
    text: 'Eleanor Winstanley Academy has rewritten its Year 7 curriculum. Pupils now meet whole texts from the first term.',
    kinds: [],
  },
  { text: 'Pupils at Winstanley Academy spoke proudly about the debating club.', kinds: [] },
  {
    text: 'Brackenfold and Larkholme share a workshop, and pupils from both gain accredited qualifications there.',
    kinds: [],
  },
  {
    text: 'St Wilfrida’s serves a wide parish, and a third of its pupils speak another language at home.',
    kinds: [],
  },
  { text: 'On Tuesday we looked at books from all seven schools, chosen at random.', kinds: [] },
  {
    text: 'The first day was given to documents, the second and third to conversations and visits.',
    kinds: [],
  },
  { text: 'Oakenshaw Rise joined the trust in September 2024 with a falling roll and a deficit.', kinds: [] },
  {
    text: 'Larkholme’s open evening, moved this year to the first Thursday in October, drew record numbers.',
    kinds: [],
  },
  {
    text: 'Tannery Road keeps up its tradition of a lantern walk on the last day of the autumn term.',
    kinds: [],
  },
  {
    text: 'Exclusions went down in most schools last year. The reasons are many and leaders are right to be cautious.',
    kinds: [],
  },
  {
    text: 'The marking policy is due for review in June, and teachers expect it to be simpler.',
    kinds: [],
  },
  {
    text: 'The central team are visible in schools, and their advice on trips and visits is sound.',
    kinds: [],
  },
  {
    text: 'A new reading scheme is in use in all of the primaries, and books match the sounds that pupils know.',
    kinds: [],
  },
  {
    text: 'Behaviour logs are kept in one system, so that patterns can be seen across year groups.',
    kinds: [],
  },
  {
    text: 'Educational psychologist time is scarce everywhere. The trust has used what it has on early identification.',
    kinds: [],
  },
  {
    text: 'The trust has run its review of car parking and minibus use well, with staff consulted before half term.',
    kinds: [],
  },
]
