import type { ConcernKind, Known } from '../known.ts'

// The check found 96 of these 100 marks, and 99 of its 103 concerns were right, before any of them had been looked at.
/** An invented trust; passages written by hand, blind to the check, marked as in the others. */
export const seventhKnown: Known = {
  people: [
    { name: 'Dr Philippa Holroyd-Asante' },
    { name: 'Mr Gareth Llewellyn' },
    { name: 'Samina Akhtar' },
    { name: 'Mrs Joy Okonkwo' },
    { name: 'Mark Penny' },
    { name: 'Zoë Karamanlis' },
    { name: 'Aleksandra Wójcik' },
    { name: 'Christopher Threlfall' },
    { name: 'Ms Chidinma Nwosu' },
    { name: 'Jasvinder Sandhu' },
    { name: 'Elizabeth Carrowmore' },
    { name: 'Ryan Peacock' },
    { name: 'Hope Lightbody' },
    { name: 'Revd Judith Aldiss' },
    { name: 'Yusuf Demirtaş' },
    { name: 'Margaret Sowerbutts' },
    { name: 'Lan Nguyen' },
    { name: 'José Figueiredo' },
    { name: 'Nicholas Batterbee' },
    { name: 'Abdul Rahim Chowdhury' },
    { name: 'Kwabena Ofori-Mensah' },
    { name: 'Rose Field' },
  ],
  schools: [
    { name: 'Fennick Street Primary School' },
    { name: 'St Cedd’s Church of England Primary Academy' },
    { name: 'Tumblegate Nursery School' },
    { name: 'Osier Grange School' },
    { name: 'The Ravensmoor School' },
    { name: 'Castle Ings High School' },
    { name: 'The Lantern Centre' },
  ],
  posts: [
    { words: 'chief executive officer', holders: 1 },
    { words: 'chair of the trust board', holders: 1 },
    { words: 'director of education', holders: 1 },
    { words: 'chief operating officer', holders: 1 },
    { words: 'head of people and culture', holders: 1 },
    { words: 'executive principal', holders: 2 },
    { words: 'education welfare officer', holders: 2 },
    { words: 'school business manager', holders: 5 },
    { words: 'headteacher', holders: 7 },
    { words: 'SENCO', holders: 7 },
  ],
  // Tuesday, Wednesday and Friday of one week
  sessions: [
    { date: '2027-11-23', school: null },
    { date: '2027-11-23', school: 'The Ravensmoor School' },
    { date: '2027-11-23', school: 'Fennick Street Primary School' },
    { date: '2027-11-23', school: 'Tumblegate Nursery School' },
    { date: '2027-11-24', school: 'St Cedd’s Church of England Primary Academy' },
    { date: '2027-11-24', school: 'Osier Grange School' },
    { date: '2027-11-24', school: 'Castle Ings High School' },
    { date: '2027-11-26', school: 'The Lantern Centre' },
    { date: '2027-11-26', school: 'The Ravensmoor School' },
    { date: '2027-11-26', school: null },
  ],
  notes: [
    {
      id: 's1',
      body: 'I cover the front desk and the first aid and then I get told off for being behind with the invoices. Some weeks I do not stop for a drink until the buses have gone.',
    },
    {
      id: 's2',
      body: 'We were promised the new reading books by October and they are still sitting in a lorry park somewhere. I have been photocopying the old ones at home.',
    },
    {
      id: 's3',
      body: 'The lads in set four know exactly what we think of them because they have had six supply teachers since Easter. You cannot build anything on that.',
    },
    {
      id: 's4',
      body: 'When the central team comes round everyone tidies up and nobody tells the truth. I have learned to smile and wait for the car to leave.',
    },
    {
      id: 's5',
      body: 'My headteacher is kind but she is frightened of the board. You can see it in her hands before every scrutiny meeting.',
    },
    {
      id: 's6',
      body: 'I asked for help with the new boy three times in writing and got a leaflet back. He has bitten two of us since then.',
    },
    {
      id: 's7',
      body: 'The best thing they ever did was give us Friday afternoons to plan together. I would walk out if they took that away again.',
    },
    {
      id: 's8',
      body: 'We have a minibus that nobody is insured to drive, so the children never go anywhere. It has grown moss along the windows.',
    },
    {
      id: 's9',
      body: 'I interviewed for my own job twice in one year and both times they said it was only a formality. I have stopped believing the emails.',
    },
    {
      id: 's10',
      body: 'The mums at the gate know about staff leaving before we do. I heard about our deputy from a lady with a pushchair.',
    },
    {
      id: 's11',
      body: 'Marking takes up my whole Sunday and nobody has ever asked to see it. My own kids have stopped asking me to come to the park.',
    },
    {
      id: 's12',
      body: 'The new timetable puts the hungriest year group last for dinner, and by the time they sit down there are only jacket potatoes. We said so in June and were told it had been modelled.',
    },
  ],
}

export const seventh: { text: string; kinds: ConcernKind[] }[] = [
  // names
  {
    text: 'The oracy programme began with [[Samina Akhtar]], who tried it out before anybody asked for it. It is now in use across the primary phase.',
    kinds: ['name'],
  },
  {
    text: 'Board papers are shorter and arrive a full week ahead. We understand that [[Pippa]] insisted on this.',
    kinds: ['name'],
  },
  {
    text: 'The strategic plan is clear about what will stop as well as what will start. [[Dr Holroyd]] deserves much of the credit for that.',
    kinds: ['name'],
  },
  {
    text: 'Reading assessments had drifted apart by the time [[Wojcik]] drew them together, and the gain in consistency is plain to see.',
    kinds: ['name'],
  },
  {
    text: 'Too much of the local knowledge about buildings is held in one head. If [[Chris]] were away for a month, few people would know whom to ring.',
    kinds: ['name'],
  },
  {
    text: 'Cover is planned on what everyone calls the [[sowerbutts]] grid, and it works well enough in the larger schools.',
    kinds: ['name'],
  },
  {
    text: 'Outdoor learning has a strong advocate in [[Rose Field]], and the planting plans we saw were ambitious.',
    kinds: ['name'],
  },
  {
    text: '[[Hope]] told us that the first draft of the wellbeing charter had been rewritten four times. The final version is better for it.',
    kinds: ['name'],
  },
  {
    text: 'Phonics leads speak highly of the coaching they had from [[Mrs Okonkwo]] and [[Mr Peacock]], which was regular and practical.',
    kinds: ['name', 'name'],
  },
  {
    text: 'It was [[Abdul Chowdury]] who spotted that the two attendance reports were counting different things.',
    kinds: ['name'],
  },
  {
    text: 'The trust cannot assume that it will find more [[Threlfalls]] when the present generation of site staff retires.',
    kinds: ['name'],
  },
  {
    text: 'There is no written handover for the admissions round. At present, schools ask [[Liz]] and hope she is at her desk.',
    kinds: ['name'],
  },
  {
    text: 'Careers guidance in the sixth form is well thought of, and [[Mensah]]’s alumni evenings draw a good crowd.',
    kinds: ['name'],
  },
  // initials
  {
    text: 'Actions from the spring review sit mostly with [[GL]], who has more of them than one person can reasonably close.',
    kinds: ['initials'],
  },
  {
    text: 'The risk register gives [[S.A.]] as the owner of nine of its fourteen lines. That is too many.',
    kinds: ['initials'],
  },
  {
    text: '[[KOM]] to confirm the destination figures before this section is shared with trustees.',
    kinds: ['initials'],
  },
  {
    text: '[[CN]]’s tracker is simple, current and understood by the people who use it.',
    kinds: ['initials'],
  },
  {
    text: 'The minutes show that [[JS]] asked about reserves at two meetings in a row and was given the same answer each time.',
    kinds: ['initials'],
  },
  {
    text: 'Curriculum maps were signed off by [[P.H.A.]] in July, although some had not yet been read by subject leads.',
    kinds: ['initials'],
  },
  {
    text: 'In conversation with us [[ZK]] described the reorganisation as necessary but hurried, and we think that is fair.',
    kinds: ['initials'],
  },
  {
    text: 'The timetable group is led jointly by [[YD]] and [[LN]]. It has made good decisions quickly.',
    kinds: ['initials', 'initials'],
  },
  {
    text: 'As [[J.F.]] put it to the panel, the money follows the building and not the child.',
    kinds: ['initials'],
  },
  {
    text: 'The marking policy was drafted by [[MP]] and approved by [[CT]] on the same afternoon, with no consultation in between.',
    kinds: ['initials', 'initials'],
  },
  {
    text: 'We read [[AW]]’s evaluation of the tutoring grant with interest. It is honest about what did not work.',
    kinds: ['initials'],
  },
  {
    text: 'The new induction checklist ([[RF]], September) has been taken up by all but one school.',
    kinds: ['initials'],
  },
  // posts
  {
    text: 'The [[chief executive officer]] knows the schools well and is a frequent visitor to classrooms.',
    kinds: ['post'],
  },
  {
    text: 'We put this to the [[CEO]], whose answer was candid. There had been no appetite for another restructure so soon after the last.',
    kinds: ['post'],
  },
  {
    text: 'Minutes from the autumn suggest that the [[chair of trustees]] had private doubts about the growth plan.',
    kinds: ['post'],
  },
  {
    text: 'School improvement visits are well planned, but nearly all of them are carried out by the [[director of education]] alone.',
    kinds: ['post'],
  },
  {
    text: 'Subject networks stalled in the spring when the [[education director]] was asked to cover another role.',
    kinds: ['post'],
  },
  {
    text: 'The [[COO]] was open with us about the deficit and the reasons for it.',
    kinds: ['post'],
  },
  {
    text: 'Exit interviews are now held by the [[head of people]], who was worried by how many mentioned workload.',
    kinds: ['post'],
  },
  {
    text: 'One [[executive principal]] felt that the trust had grown too fast for its systems. Documents from the time bear this out.',
    kinds: ['post'],
  },
  {
    text: 'Both [[education welfare officers]] said that their caseloads had doubled and that home visits were now rare.',
    kinds: ['post'],
  },
  {
    text: 'The [[headteacher of Fennick Street]] would like more say over how the catering contract is run.',
    kinds: ['post'],
  },
  {
    text: 'Support plans are written with parents and reviewed on time. The [[SENCO at St Cedd’s]] was less sure that they are read by supply staff.',
    kinds: ['post'],
  },
  {
    text: '[[Tumblegate’s headteacher]] has asked twice for a clearer line of accountability and is still waiting.',
    kinds: ['post'],
  },
  {
    text: 'Purchasing is slow. The [[business manager at Castle Ings]] showed us an order that had been waiting for approval since the summer.',
    kinds: ['post'],
  },
  // place and day
  {
    text: 'When we visited [[Ravensmoor on Tuesday]], lessons began promptly and corridors were quiet.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Staff were most open about workload in the meeting held on [[24 November at Osier Grange]].',
    kinds: ['place_and_day'],
  },
  {
    text: 'We heard the sharpest criticism of the behaviour system at [[Castle Ings on the second day]].',
    kinds: ['place_and_day'],
  },
  {
    text: 'On [[our final morning at the Lantern Centre]] we listened to a group of staff who felt forgotten by the rest of the trust.',
    kinds: ['place_and_day'],
  },
  {
    text: 'The parent panel ([[St Cedd’s, 24/11/2027]]) was split on the question of homework.',
    kinds: ['place_and_day'],
  },
  {
    text: '[[Tuesday’s discussion at Tumblegate]] turned quickly to pay, and the group was not of one mind.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Support staff spoke to us at length on [[the first afternoon at Fennick Street]], and several were close to tears.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Evidence for this finding came from a focus group at [[Ravensmoor (26.11.27)]] and from the staff survey.',
    kinds: ['place_and_day'],
  },
  {
    text: 'The people we met on [[Wednesday at Castle Ings High School]] did not know that the policy had changed.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Leaders had told us that the new rewards were popular. The group we spoke to [[on Friday, back at The Ravensmoor School]], disagreed.',
    kinds: ['place_and_day'],
  },
  {
    text: 'A different picture emerged from [[the Lantern Centre on the last day]], where nobody had seen the training plan.',
    kinds: ['place_and_day'],
  },
  {
    text: 'On [[the 23rd of November, in the staff meeting at Fennick Street Primary]], three people said they would not recommend the trust to a friend.',
    kinds: ['place_and_day'],
  },
  {
    text: 'Concerns about lone working were raised with us at [[Osier Grange on Weds 24 Nov]] and should be looked at without delay.',
    kinds: ['place_and_day'],
  },
  // quotations
  {
    text: 'Office teams are stretched. One member of staff said that there are weeks when they [[do not stop for a drink until the buses have gone]].',
    kinds: ['quotation'],
  },
  {
    text: 'Orders for the English scheme had been placed, we were told, but the stock was [[still sitting in a lorry park somewhere]].',
    kinds: ['quotation'],
  },
  {
    text: 'Staffing in mathematics is fragile, and one class had been through [[six supply teachers since Easter]].',
    kinds: ['quotation'],
  },
  {
    text: 'Monitoring visits have become a performance. As one person put it, “[[everyone tidies up and nobody tells the truth]]”.',
    kinds: ['quotation'],
  },
  {
    text: 'Accountability is strong but not always healthy, and at least one leader was said to be [[frightened of the board]].',
    kinds: ['quotation'],
  },
  {
    text: 'Specialist advice is slow to arrive. A colleague who had asked for it [[three times in writing and got a leaflet back]] had given up asking.',
    kinds: ['quotation'],
  },
  {
    text: 'Shared planning time is prized. “[[The best thing they ever did was give us Friday afternoons to plan together]]” was a typical comment.',
    kinds: ['quotation'],
  },
  {
    text: 'The school’s only vehicle has stood idle for so long that it has [[grown moss along the windows]].',
    kinds: ['quotation'],
  },
  {
    text: 'Messages about the restructure were many and changeable. “[[I have stopped believing the emails]],” one member of staff told us.',
    kinds: ['quotation'],
  },
  {
    text: 'News of departures is badly handled, and one person had learned of a colleague’s resignation [[from a lady with a pushchair]].',
    kinds: ['quotation'],
  },
  {
    text: 'Feedback policies vary too much. We were struck by the teacher who said that it “[[takes up my whole Sunday and nobody has ever asked to see it]]”.',
    kinds: ['quotation'],
  },
  {
    text: 'The order of sittings should be looked at again, since it puts [[the hungriest year group last for dinner]].',
    kinds: ['quotation'],
  },
  {
    text: 'Off-site visits are rare. One reason given was [[a minibus that nobody is insured to drive]].',
    kinds: ['quotation'],
  },
  // near copies
  {
    text: 'Administrative roles have grown by stealth. [[First aid and the front desk are covered by one person, who is then told off when the invoices fall behind]].',
    kinds: ['near_copy'],
  },
  {
    text: '[[New reading books, promised by October, still sat in some lorry park while staff at home photocopied old ones]]. This is not a sound start to a new scheme.',
    kinds: ['near_copy'],
  },
  {
    text: 'Turnover has consequences for pupils. [[Since Easter, set four has had to get to know six supply teachers, and its lads know exactly what is thought of them]].',
    kinds: ['near_copy'],
  },
  {
    text: 'Visits need a change of tone. [[Everyone has tidied up before the central team arrives, and the truth is told by nobody]].',
    kinds: ['near_copy'],
  },
  {
    text: '[[A kind headteacher is so frightened by the board that before scrutiny meetings it can be seen in her hands]].',
    kinds: ['near_copy'],
  },
  {
    text: 'Inclusion support is thin where it is needed most. [[Help for a new boy was asked for in writing three times; a leaflet came back, and he has since bitten two staff]].',
    kinds: ['near_copy'],
  },
  {
    text: '[[Planning together on Friday afternoons was the best thing staff were ever given, and taking it away again would make them walk out]]. The trust would be wise to protect it.',
    kinds: ['near_copy'],
  },
  {
    text: 'Enrichment is uneven. [[As nobody has the insurance to drive the minibus, children do not go anywhere, and moss has grown on its windows]].',
    kinds: ['near_copy'],
  },
  {
    text: 'Recruitment processes should be fair and should be seen to be so. [[One person had been interviewed for their own job twice within a year, each time as only a formality]].',
    kinds: ['near_copy'],
  },
  {
    text: '[[By the gate, the mums know which staff are leaving sooner than colleagues do, and it was a lady pushing a pushchair who told one of them about the deputy]]. Internal messages should come first.',
    kinds: ['near_copy'],
  },
  {
    text: 'Workload remains the commonest complaint. [[Whole Sundays are taken up with marking that nobody asks to see, and their own kids no longer ask them to the park]].',
    kinds: ['near_copy'],
  },
  {
    text: '[[Under the new timetable the hungriest year sits down last to dinner, with only jacket potatoes left, although this was said in June]].',
    kinds: ['near_copy'],
  },
  {
    text: 'Candour is in short supply during monitoring. [[People have learned to wait with a smile until the car has left]].',
    kinds: ['near_copy'],
  },
  // two of different kinds
  {
    text: 'Governance training is led by [[Nick Batterby]], with [[EC]] keeping the record of attendance.',
    kinds: ['name', 'initials'],
  },
  {
    text: 'The [[chief exec]] has delegated capital projects to [[Jas Sandhu]], and the arrangement works well.',
    kinds: ['post', 'name'],
  },
  {
    text: 'The exclusion figures were queried by [[HL]] and then corrected by the [[chief operating officer]].',
    kinds: ['initials', 'post'],
  },
  {
    text: 'At [[Osier Grange on Wednesday]], a member of staff said that [[you can see it in her hands before every scrutiny meeting]].',
    kinds: ['place_and_day', 'quotation'],
  },
  {
    text: 'Job security was a theme at [[the Lantern Centre on 26 November]]. Somebody had “[[interviewed for my own job twice in one year]]”.',
    kinds: ['place_and_day', 'quotation'],
  },
  {
    text: '[[Figueiredo]] shared the pupil voice findings with us, and the [[head of people and culture]] shared those from staff.',
    kinds: ['name', 'post'],
  },
  {
    text: 'Set changes in the upper school were hard to follow, and [[ARC]] could not explain them to us. A colleague added, “[[You cannot build anything on that]].”',
    kinds: ['initials', 'quotation'],
  },
  {
    text: 'We tested the office arrangements at [[Tumblegate on day one]]. [[Some weeks there is no stopping for a drink before the buses go]].',
    kinds: ['place_and_day', 'near_copy'],
  },
  {
    text: 'The [[trust board chair]] was surprised by what staff had told us. [[Three written requests for help over a new boy brought back a leaflet, and two of them have since been bitten]].',
    kinds: ['post', 'near_copy'],
  },
  {
    text: '[[YD]] has begun a survey of workload in the secondary phase. [[Asking them to come along to the park is something that their own kids stopped doing]].',
    kinds: ['initials', 'near_copy'],
  },
  // nothing in these
  {
    text: 'We hope that the trust will read this report as encouragement. There is joy in its classrooms and pride in its corridors.',
    kinds: [],
  },
  {
    text: 'Hope is not a plan, and the three-year forecast leans on it too heavily.',
    kinds: [],
  },
  {
    text: 'Attendance rose in every phase last year, and in two it rose faster than in similar trusts.',
    kinds: [],
  },
  {
    text: 'Field trips are back on the calendar, and every pupil in Year 5 has spent a night away from home.',
    kinds: [],
  },
  {
    text: 'Mark schemes are shared with pupils in good time, and older pupils can mark their own drafts with confidence.',
    kinds: [],
  },
  {
    text: 'Every penny of the pupil premium is accounted for. The published statement says plainly what it bought.',
    kinds: [],
  },
  {
    text: 'Displays are of high quality. In one entrance hall a paper peacock, made from the feathers of three hundred children, fills a whole wall.',
    kinds: [],
  },
  {
    text: 'The wireless network is good but the wired LAN in older buildings is close to the end of its life.',
    kinds: [],
  },
  {
    text: 'Pupils wrote to their local MP about the crossing and were delighted to have a reply.',
    kinds: [],
  },
  {
    text: 'NB: the figures in this table are provisional and exclude pupils who joined after the October census.',
    kinds: [],
  },
  {
    text: 'Baseline scores from GL Assessment are used sensibly, alongside what teachers already know.',
    kinds: [],
  },
  {
    text: 'Most meetings of the subject networks are now held on MS Teams, which has helped those who work part time.',
    kinds: [],
  },
  {
    text: 'Provision for pupils with an EHCP is planned carefully, and CPD on SEND is regular. The SLT in each school knows who its EAL learners are.',
    kinds: [],
  },
  {
    text: 'ECTs speak well of their mentors, and those taking an NPQ have protected time. Each DSL is given supervision.',
    kinds: [],
  },
  {
    text: 'Time for PE is generous and RE is taught with conviction. Less attention has been given to DT and MFL.',
    kinds: [],
  },
  {
    text: 'Headteachers value the time that they spend together and would like more of it to be given to teaching.',
    kinds: [],
  },
  {
    text: 'SENCOs meet each half term. They moderate one another’s plans and are not afraid to disagree.',
    kinds: [],
  },
  {
    text: 'School business managers have welcomed the common chart of accounts, though the move to it was hard work.',
    kinds: [],
  },
  {
    text: 'The trust should set out what it expects a headteacher to decide alone and what must be referred upwards.',
    kinds: [],
  },
  {
    text: 'Chief executives of trusts of this size commonly find that informal ways of working no longer hold.',
    kinds: [],
  },
  {
    text: 'Heads of year and heads of department know their pupils well. Their roles overlap in ways that could be made clearer.',
    kinds: [],
  },
  {
    text: 'The board has a good range of skills, and trustees ask searching questions about finance and estates.',
    kinds: [],
  },
  {
    text: 'Castle Ings has rebuilt its curriculum in science from the beginning, and pupils’ books show the benefit.',
    kinds: [],
  },
  {
    text: 'The nursery class at Fennick Street and the rooms at Tumblegate share a common approach to early language.',
    kinds: [],
  },
  {
    text: 'Osier Grange offers training to other schools in the trust, and demand for places is greater than supply.',
    kinds: [],
  },
  {
    text: 'Pupils who attend the Lantern Centre are well known there, and most return to mainstream lessons within two terms.',
    kinds: [],
  },
  {
    text: 'The library at Ravensmoor is at the heart of the building. Borrowing has doubled since it was moved.',
    kinds: [],
  },
  {
    text: 'On the second day we met trustees and read the minutes of the last four meetings.',
    kinds: [],
  },
  {
    text: 'By Friday we had spoken to more than ninety people, and their accounts agreed to a remarkable degree.',
    kinds: [],
  },
  {
    text: 'The review took place on 23, 24 and 26 November 2027. The team visited all seven schools.',
    kinds: [],
  },
  {
    text: 'The community pantry at Castle Ings opens on Saturday mornings and is run by volunteers.',
    kinds: [],
  },
  {
    text: 'In several schools the front desk is the first thing that families praise.',
    kinds: [],
  },
  {
    text: 'Spending on supply teachers has fallen for the second year, and the central team now books them on behalf of schools.',
    kinds: [],
  },
  {
    text: 'The new timetable has given more time to reading. Staff are still getting used to its longer afternoons.',
    kinds: [],
  },
  {
    text: 'Marking is proportionate, and no school asks for more of it than pupils can use.',
    kinds: [],
  },
  {
    text: 'Pupils carried willow lanterns to the castle at the end of term, and the photographs were in the nick of time for the newsletter.',
    kinds: [],
  },
]
