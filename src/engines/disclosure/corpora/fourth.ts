import type { ConcernKind, Known } from '../known.ts'

// The check found 84 of these 88 marks, and 86 of its 91 concerns were right, before any of them had been looked at.
/** An invented trust; passages written by hand, blind to the check, marked as in the others. */
export const fourthKnown: Known = {
  people: [
    { name: 'Dr Eilidh Macaskill' },
    { name: 'Mr Pádraig Mulcahy' },
    { name: 'Shahanara Choudhury' },
    { name: 'Ngozi Okonkwo-Bright' },
    { name: 'Stavros Papadimitriou' },
    { name: 'Hương Nguyễn' },
    { name: 'Ionuț Bălănescu' },
    { name: 'Delroy Nembhard' },
    { name: 'Hodan Abdirahman' },
    { name: 'Ayşe Yıldırım' },
    { name: 'Miss Joy Banks' },
    { name: 'Mark Young' },
    { name: 'Grant Field' },
    { name: 'Elizabeth Thackeray' },
    { name: 'Christopher Entwistle' },
    { name: 'Margaret Oldroyd' },
    { name: 'Rev Timothy Ashdown' },
    { name: 'Sunil Wickramasinghe' },
    { name: 'Agnieszka Kowalczyk' },
    { name: 'Mrs Lorraine Tredinnick' },
  ],
  schools: [
    { name: 'Ashdown Park Academy' },
    { name: 'St Werburgh’s Catholic Primary School' },
    { name: 'Gullhaven High School' },
    { name: 'Netherby Brook Infant School' },
    { name: 'Tallow Hill Junior School' },
    { name: 'Copperfield Lane Primary School' },
    { name: 'The Larches School' },
  ],
  posts: [
    { words: 'chief executive officer', holders: 1 },
    { words: 'chief operating officer', holders: 1 },
    { words: 'chair of the trust board', holders: 1 },
    { words: 'director of inclusion', holders: 1 },
    { words: 'head of people', holders: 1 },
    { words: 'trust lead for English', holders: 1 },
    { words: 'education welfare officer', holders: 2 },
    { words: 'principal', holders: 7 },
    { words: 'designated safeguarding lead', holders: 7 },
    { words: 'class teacher', holders: 64 },
  ],
  sessions: [
    { date: '2027-11-15', school: null },
    { date: '2027-11-15', school: 'Ashdown Park Academy' },
    { date: '2027-11-15', school: 'Netherby Brook Infant School' },
    { date: '2027-11-16', school: 'Gullhaven High School' },
    { date: '2027-11-16', school: 'St Werburgh’s Catholic Primary School' },
    { date: '2027-11-16', school: 'The Larches School' },
    { date: '2027-11-18', school: 'Tallow Hill Junior School' },
    { date: '2027-11-18', school: 'Copperfield Lane Primary School' },
    { date: '2027-11-18', school: 'Ashdown Park Academy' },
    { date: '2027-11-18', school: null },
  ],
  notes: [
    {
      id: 'f1',
      body: 'The lesson drop-ins feel like being marked out of ten by somebody who has not taught since the smartboard came in. I smile and then I go and cry in the stationery cupboard.',
    },
    {
      id: 'f2',
      body: 'We share one speech therapist between four schools and she spends half her week on the ring road. My children wait two terms to be seen and by then the habit has set.',
    },
    {
      id: 'f3',
      body: 'At the merger they promised us our name would stay on the gate. It was gone before the October holiday and nobody wrote to the families.',
    },
    {
      id: 'f4',
      body: 'I have stopped putting my hand up at the network meetings because the answers have been decided in the car on the way there.',
    },
    {
      id: 'f5',
      body: 'The new maths scheme has rescued my teaching, honestly, but the printing costs come out of our glue and paper money. We were down to the last box of pencils by February.',
    },
    {
      id: 'f6',
      body: 'When a child runs, there are two radios for the whole building and one of them does not hold its charge. I have chased a boy down to the bus stop in my slippers.',
    },
    {
      id: 'f7',
      body: 'Governors are lovely people but they read the papers in the meeting, you can hear the pages turn. Nobody has asked me a question I could not answer in three years.',
    },
    {
      id: 'f8',
      body: 'My appraisal was cancelled twice and then done over the phone while she was waiting for a train. I signed targets that I had never seen before.',
    },
    {
      id: 'f9',
      body: 'The sixth formers know which teachers are leaving before we do, because the adverts go up on the website over the weekend.',
    },
    {
      id: 'f10',
      body: 'I was asked to move two children off the register before the census and I said no. Since then I have not been invited to the leadership breakfast.',
    },
    {
      id: 'f11',
      body: 'Our translators are the older sisters. They miss double science to sit in on parents’ evening and tell their mothers what we said.',
    },
    {
      id: 'f12',
      body: 'The wellbeing day was a kind thought, but it was held on the day reports were due, so most of us wrote comments during the yoga.',
    },
  ],
}

export const fourth: { text: string; kinds: ConcernKind[] }[] = [
  // names
  {
    text: 'Staff in the primary schools speak warmly of [[Dr Eilidh Macaskill]], whose reading seminars fill as soon as they are advertised.',
    kinds: ['name'],
  },
  {
    text: 'The common timetable was not popular when it was first proposed. [[Mr Mulcahy]] consulted early, and published his reasons for what he could not change.',
    kinds: ['name'],
  },
  {
    text: 'There is a bereavement policy at all because [[Shahanara]] would not let the subject drop.',
    kinds: ['name'],
  },
  {
    text: 'Trustees should look again at [[Okonkwo-Bright]]’s paper on a shared counselling service. It was costed with care and deserves a proper answer.',
    kinds: ['name'],
  },
  {
    text: 'The pupil premium group meets every half term. Its minutes, kept by [[Ms Okonkwo]], are a model of brevity.',
    kinds: ['name'],
  },
  {
    text: 'Leaders in several schools credited [[Huong Nguyen]] with turning the attendance dashboards into something that they could use.',
    kinds: ['name'],
  },
  {
    text: 'Careers education has a clear shape from Year 7 to Year 13. The plan, written by [[Stavros Papadimitrou]], shows who does what and when.',
    kinds: ['name'],
  },
  {
    text: "Recruitment of early career teachers has held up better than in neighbouring trusts, and [[Liz Thackeray]]'s links with two universities are a large part of the reason.",
    kinds: ['name'],
  },
  {
    text: 'A trust of this size needs three or four [[Entwistles]] if moderation is ever to reach every department. At present it has one.',
    kinds: ['name'],
  },
  {
    text: 'Suspensions have fallen by a third since the summer (check the figure with [[tredinnick]] before this goes out).',
    kinds: ['name'],
  },
  {
    text: 'The asset register is complete. [[Grant]] showed us how each building had been surveyed and what he expected to spend on it.',
    kinds: ['name'],
  },
  {
    text: 'Collective worship is led with warmth and is well attended. [[Tim Ashdown]] trains the pupils who plan it.',
    kinds: ['name'],
  },

  // initials
  {
    text: '[[JB]] took us through the recruitment checks, which were in order for every file that we sampled.',
    kinds: ['initials'],
  },
  {
    text: 'Five actions from the last estates meeting were given to [[G.F.]] and none of them has a date.',
    kinds: ['initials'],
  },
  {
    text: 'The risk register is too dependent on one colleague: [[MO]] owns eleven of the fourteen risks on it.',
    kinds: ['initials'],
  },
  {
    text: 'We were impressed by [[HN]]’s analysis of persistent absence, which separates illness from avoidance.',
    kinds: ['initials'],
  },
  {
    text: 'Staff know whom to ask about exclusions. [[L.T.]] answers the same day, and schools told us they rely on it.',
    kinds: ['initials'],
  },
  {
    text: 'Referral times for early help have halved since September (source: [[HA]], confirmed in writing).',
    kinds: ['initials'],
  },
  {
    text: 'The music hub was started by [[AY]] with a small budget and a borrowed drum kit. It now reaches every primary school.',
    kinds: ['initials'],
  },
  {
    text: 'Cover costs are rising, although [[S.W.]]’s monthly report to schools does not yet show it.',
    kinds: ['initials'],
  },
  {
    text: 'According to [[EM]], the phonics audit will be repeated in the summer term and shared with all schools.',
    kinds: ['initials'],
  },
  {
    text: 'Evidence for this paragraph is thin. [[PM]] has promised to send the induction records by the end of the month.',
    kinds: ['initials'],
  },

  // posts
  {
    text: 'The [[chief executive]] visits every school each half term and is known to pupils by sight.',
    kinds: ['post'],
  },
  {
    text: 'Staff were candid with us about workload. They were less sure that the [[CEO]] would want to hear it.',
    kinds: ['post'],
  },
  {
    text: 'Procurement is tighter than it was two years ago, and schools give the credit to the [[chief operating officer]].',
    kinds: ['post'],
  },
  {
    text: 'The [[chair of the board]] has begun to meet new trustees within a week of their appointment, which they value.',
    kinds: ['post'],
  },
  {
    text: 'Provision maps now follow one format. The [[inclusion director]] samples them each term and writes back to schools.',
    kinds: ['post'],
  },
  {
    text: 'Exit interviews are offered to everyone who leaves, but the [[Head of People]] told us that fewer than half accept.',
    kinds: ['post'],
  },
  {
    text: 'Leaders could not agree on who decides when a family is referred. One of the [[education welfare officers]] felt that the decision came too late.',
    kinds: ['post'],
  },
  {
    text: 'Writing in Key Stage 3 has improved quickly, largely through the [[trust English lead]] teaching alongside colleagues.',
    kinds: ['post'],
  },
  {
    text: 'The [[principal of Gullhaven]] had doubts about the shared sixth form and was open with us about them.',
    kinds: ['post'],
  },
  {
    text: 'Safeguarding supervision is regular in most schools. The [[DSL at Copperfield Lane]] had not received any since Easter.',
    kinds: ['post'],
  },

  // places and days
  {
    text: 'In the group that we met at [[Gullhaven High on Tuesday]], three out of four had thought about leaving teaching.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Support staff at [[Ashdown Park Academy on 15 November]] described a pay review that had been announced and then forgotten.',
    kinds: ['place_and_day'],
  },
  {
    text: 'A focus group on [[16/11/2027 at St Werburgh’s]] raised the same worry about reading assessment.',
    kinds: ['place_and_day'],
  },
  {
    text: 'During [[our final morning at Tallow Hill]] we heard from colleagues who feel that the trust listens most to its larger schools.',
    kinds: ['place_and_day'],
  },
  {
    text: 'The strongest criticism of the appraisal system came at [[Copperfield Lane on the third day]].',
    kinds: ['place_and_day'],
  },
  {
    text: 'On [[Monday afternoon we spoke to staff at Netherby Brook]], who were generous about the support they receive.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Middle leaders at [[The Larches (Tues 16 Nov)]] said that they had not been asked about the new behaviour system.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Views on workload were sharper than we had expected in [[Thursday’s discussion at Ashdown Park]].',
    kinds: ['place_and_day'],
  },
  {
    text: 'We spent [[the second day at St Werburgh’s]], where staff spoke about the cost of the new uniform.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Those who came to the session at [[Tallow Hill Junior School on Thursday 18th November]] were mostly in their first three years of teaching.',
    kinds: ['place_and_day'],
  },

  // quotations
  {
    text: 'Lesson visits are meant to be supportive, yet one colleague told us that after them it was usual to “[[cry in the stationery cupboard]]”.',
    kinds: ['quotation'],
  },
  {
    text: 'Specialist support is stretched. We were told of a colleague who “[[spends half her week on the ring road]]” and has little time left for pupils.',
    kinds: ['quotation'],
  },
  {
    text: 'Communication at the time of joining was poor. The old sign was “[[gone before the October holiday and nobody wrote to the families]]”.',
    kinds: ['quotation'],
  },
  {
    text: 'Subject networks are well attended but not always well used. Some believe that the outcomes [[have been decided in the car on the way there]].',
    kinds: ['quotation'],
  },
  {
    text: 'Budgets for consumables have not kept pace with prices, and one class was [[down to the last box of pencils]] well before the year end.',
    kinds: ['quotation'],
  },
  {
    text: 'Local governance is friendly rather than searching. As it was put to us, “[[you can hear the pages turn]]”.',
    kinds: ['quotation'],
  },
  {
    text: 'The post-16 team is hard to surprise: students, we heard, “[[know which teachers are leaving before we do]]”.',
    kinds: ['quotation'],
  },
  {
    text: 'Challenge is not always welcome. A colleague who refused a request has “[[not been invited to the leadership breakfast]]” since.',
    kinds: ['quotation'],
  },
  {
    text: 'Provision for families who are new to English is uneven. “[[Our translators are the older sisters]],” one member of staff said.',
    kinds: ['quotation'],
  },
  {
    text: 'Well-meant events can miss their mark. On one occasion staff simply [[wrote comments during the yoga]].',
    kinds: ['quotation'],
  },

  // near copies
  {
    text: 'Opinions of monitoring vary. [[Lesson drop-ins feel as if somebody who has taught nothing since smartboards came in is marking you out of ten]].',
    kinds: ['near_copy'],
  },
  {
    text: 'The therapy offer needs more capacity. [[One speech therapist is shared by four schools, and half of her week is spent on a ring road]].',
    kinds: ['near_copy'],
  },
  {
    text: '[[Children have waited two terms before being seen, and the habit has by then set]]. Earlier screening would help.',
    kinds: ['near_copy'],
  },
  {
    text: '[[The promise made at the merger was that the name would be staying on the gate]]. Trustees should be aware that this still rankles.',
    kinds: ['near_copy'],
  },
  {
    text: '[[At network meetings some have stopped putting a hand up, since answers were decided on the way there in the car]]. The chairing of these meetings should rotate.',
    kinds: ['near_copy'],
  },
  {
    text: 'Central purchasing has had side effects. [[The new maths scheme rescued teaching, but the cost of printing comes out of money for paper and glue]].',
    kinds: ['near_copy'],
  },
  {
    text: '[[The whole building has two radios for when a child runs, and one does not hold a charge]]. This should be put right at once.',
    kinds: ['near_copy'],
  },
  {
    text: '[[Governors, lovely people though they are, read their papers in the meeting, where the pages can be heard turning]]. Training is planned for the spring.',
    kinds: ['near_copy'],
  },
  {
    text: 'The timing of vacancies causes unease. [[Because adverts go on the website over a weekend, sixth formers know before staff do which teachers are leaving]].',
    kinds: ['near_copy'],
  },
  {
    text: '[[Though kindly thought of, the wellbeing day was held when reports were due, and most staff wrote their comments during yoga]]. A calendar check would have prevented this.',
    kinds: ['near_copy'],
  },

  // two of them
  {
    text: '[[Padraig]] and [[Mrs Tredinnick]] have run induction together for four years, and new staff are quick to praise it.',
    kinds: ['name', 'name'],
  },
  {
    text: 'In three years as [[director of inclusion]], [[Hodan Abdirahman]] has brought suspensions of pupils with SEND close to the national figure.',
    kinds: ['post', 'name'],
  },
  {
    text: 'The minutes show that only [[AK]] and [[DN]] attended every meeting of the curriculum group last year.',
    kinds: ['initials', 'initials'],
  },
  {
    text: 'On [[Thursday at Copperfield Lane]] we watched [[Miss Banks]] check a visitor in, and every step of the procedure was followed.',
    kinds: ['place_and_day', 'name'],
  },
  {
    text: 'The [[principal at The Larches]] was frank that the site is hard to keep secure, with “[[two radios for the whole building]]” and a low fence.',
    kinds: ['post', 'quotation'],
  },
  {
    text: '[[Before the census somebody had been asked that two children be moved off the register, and had said no]]. The [[chair of trustees]] should satisfy herself that this could not happen again.',
    kinds: ['near_copy', 'post'],
  },
  {
    text: 'Lines of accountability are blurred: [[ET]] reports to the [[COO]] for data, and to nobody in particular for everything else.',
    kinds: ['initials', 'post'],
  },
  {
    text: 'To add from [[Gullhaven, 16 November]]: [[SP]] to supply destinations for last year’s leavers.',
    kinds: ['place_and_day', 'initials'],
  },
  {
    text: 'On [[our last day, at Tallow Hill]], a member of staff recalled an appraisal that was “[[done over the phone while she was waiting for a train]]”.',
    kinds: ['place_and_day', 'quotation'],
  },
  {
    text: 'Performance management is not yet trusted. [[An appraisal had been twice cancelled, then done by phone as she waited for a train]], and someone else “[[signed targets that I had never seen before]]”.',
    kinds: ['near_copy', 'quotation'],
  },
  {
    text: '[[Wickramasingha]] has offered to review the allocation for materials. [[By February they had been down to a last box of pencils]], and nobody wishes to repeat that.',
    kinds: ['name', 'near_copy'],
  },
  {
    text: 'We began [[the first day at Netherby Brook]], where the [[trust’s lead for English]] was modelling a lesson to a full room.',
    kinds: ['place_and_day', 'post'],
  },
  {
    text: 'Interpreting is left to chance. [[Older sisters sit in at parents’ evening and tell mothers what has been said, missing double science]]; elsewhere a colleague had run after a child “[[down to the bus stop in my slippers]]” because nobody could ring home.',
    kinds: ['near_copy', 'quotation'],
  },

  // nothing that gives anybody away
  {
    text: 'Teachers mark less than they did and give more feedback in the lesson. Mark schemes are shared with pupils in advance.',
    kinds: [],
  },
  {
    text: 'A grant from a local charity pays for swimming. Grant income overall has fallen, and leaders have planned for that.',
    kinds: [],
  },
  {
    text: 'Pupils share one playing field with the parish. Field trips have resumed, and the charging policy is fair.',
    kinds: [],
  },
  {
    text: 'Young carers are identified early. Young people told us that they are asked how things are at home, and that someone acts on the answer.',
    kinds: [],
  },
  {
    text: 'Joy in reading is easy to find in the infant and junior schools. Food banks, book swaps and coat rails have been set up without fuss.',
    kinds: [],
  },
  {
    text: 'Question banks for science and geography save teachers time. The next step is to agree how they are kept up to date.',
    kinds: [],
  },
  {
    text: 'The future is bright for the most able linguists, but too few pupils carry on with a language after Year 9.',
    kinds: [],
  },
  {
    text: 'TAs are deployed well in mathematics. In English, a TA is sometimes asked to teach the pupils who most need a teacher.',
    kinds: [],
  },
  {
    text: 'Schools finish at 3.15 pm, and clubs run until 5 PM on most days.',
    kinds: [],
  },
  {
    text: 'Students may take A levels or vocational courses. The trust considered the IB but judged that numbers would be too small.',
    kinds: [],
  },
  {
    text: 'SLT time for ECTs is protected, and NPQ take-up is high. CPD on EAL and SEMH has been slower to start.',
    kinds: [],
  },
  {
    text: 'The trust works with two dioceses, and its CE and RC partners speak well of how it has respected the character of church schools.',
    kinds: [],
  },
  {
    text: 'Governors understand EHCPs, PP and LAC funding. They are less confident with KS4 data and with P8 in particular.',
    kinds: [],
  },
  {
    text: 'The principal risk to the trust is falling rolls. In principle the board has agreed to reduce admission numbers.',
    kinds: [],
  },
  {
    text: 'Principals meet every fortnight and describe the meetings as useful. More than one principal would like the agenda sooner.',
    kinds: [],
  },
  {
    text: 'Designated safeguarding leads have time for the work and are supervised. They moderate each other’s records twice a year.',
    kinds: [],
  },
  {
    text: 'Class teachers value shared planning. Some would welcome more freedom in the foundation subjects.',
    kinds: [],
  },
  {
    text: 'Chairs of local committees receive the same training as trustees, and executive leaders attend at least one meeting a year.',
    kinds: [],
  },
  {
    text: 'English leads from the primary schools have visited each other’s classrooms. Heads of department would like to do the same.',
    kinds: [],
  },
  {
    text: 'Inclusion is a strength. Directors and trustees talk about people before they talk about money.',
    kinds: [],
  },
  {
    text: 'Ashdown Park Academy has grown by a third in five years. Parents choose it for its arts provision.',
    kinds: [],
  },
  {
    text: 'Year 7 pupils spoke with delight about their residential in Ashdown Forest and the den that they had built there.',
    kinds: [],
  },
  {
    text: 'At St Werburgh’s the feast of the patron saint is kept with a shared lunch. Families of every faith and none take part.',
    kinds: [],
  },
  {
    text: 'The Larches shares its hydrotherapy pool with pupils from Gullhaven and Tallow Hill, which is generous and works well.',
    kinds: [],
  },
  {
    text: 'Copperfield Lane and Netherby Brook have adopted the same phonics programme. Early results are encouraging in both.',
    kinds: [],
  },
  {
    text: 'On Tuesday we met groups of staff from across the trust. Their accounts of the appraisal system differed a good deal.',
    kinds: [],
  },
  {
    text: 'The review took place over three days in November. On the final morning we shared our early findings with trustees.',
    kinds: [],
  },
  {
    text: 'Copperfield Lane offers a free breakfast every Wednesday, and nearly half of its pupils come.',
    kinds: [],
  },
  {
    text: 'Gullhaven High School was last inspected in March 2024, when it was judged to have improved in every respect.',
    kinds: [],
  },
  {
    text: 'In Year 5, pupils had compared the dome of Christopher Wren with one nearer home. Year 4 were about to begin Elizabeth I.',
    kinds: [],
  },
  {
    text: 'Appraisal is done over the summer in some schools and in the autumn in others. Targets are set in line with the trust’s priorities.',
    kinds: [],
  },
  {
    text: 'Policies are on the website and are easy to find. Reports to parents are due in the spring, and parents’ evenings are well attended.',
    kinds: [],
  },
  {
    text: 'Every school has a wellbeing group. Staff described it as a kind thought that had become a useful habit.',
    kinds: [],
  },
  {
    text: 'Asked to give the support they receive a mark out of ten, most staff chose eight or nine. “We feel part of something,” several said.',
    kinds: [],
  },
  {
    text: 'Network meetings are well planned. The new maths curriculum was discussed at each of them, and teachers have seen their comments acted on.',
    kinds: [],
  },
  {
    text: 'Pupils in the sixth form know which universities suit them, and speech and language support reaches the children who need it.',
    kinds: [],
  },
]
