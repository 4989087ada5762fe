import { addDays } from '../../platform/clock.ts'
import type { Calendar } from '../calendar.ts'
import {
  type ActionStory,
  type FollowUpStory,
  type ReportStory,
  type ReviewStory,
  settled,
} from '../story.ts'
import { quillbeckBeside } from './beside-stories.ts'
import { plainAnswers } from './plain-answers.ts'
import { quillbeckCosts } from './quillbeck-costs.ts'
import { quillbeckNotes, quillbeckSessions } from './quillbeck-evidence.ts'
import { quillbeckFindings } from './quillbeck-findings.ts'

const everyone = ['ruth', 'rowena', 'callum', 'joanna', 'sara', 'dan', 'martin'] as const

/** Released some months ago. The report is the host’s alone; its actions are under way. */
export const quillbeck = (when: Calendar): ReviewStory => {
  const { ago, at, tuesdayFrom } = when
  const day1 = tuesdayFrom(-176)
  return {
    trust: 'quillbeck',
    stage: 'follow_up',
    day1,
    booked: ago(330, '10:40'),
    quote: { made: ago(322, '09:30'), accepted: ago(311, '15:55') },
    lead: { who: 'ruth', invited: ago(310, '09:15'), answered: ago(309, '12:05') },
    peers: [
      { who: 'joanna', invited: ago(290, '10:30'), answered: ago(288, '18:45') },
      { who: 'sara', invited: ago(290, '10:31'), answered: ago(284, '09:10') },
      { who: 'dan', invited: ago(290, '10:32'), answered: ago(287, '07:55') },
      { who: 'martin', invited: ago(290, '10:33'), answered: ago(286, '14:20') },
    ],
    host: [
      { who: 'rowena', role: 'host_lead', added: ago(330, '10:40') },
      { who: 'dilys', role: 'coordinator', added: ago(330, '10:40') },
      { who: 'callum', role: 'host_leader', added: ago(300, '11:25') },
    ],
    prepareBegan: ago(250, '09:00'),
    threeDaysBegan: at(day1, '08:10'),
    reportBegan: at(addDays(day1, 2), '16:15'),
    questions: [
      settled(
        ['High-quality, inclusive education'],
        'rowena',
        ago(226, '10:35'),
        'How well do children who arrive in the middle of a year settle and learn?',
        [...everyone],
      ),
      settled(
        ['Workforce', 'School improvement'],
        'ruth',
        ago(226, '10:50'),
        'What do middle leaders need in order to lead across three schools?',
        [...everyone],
      ),
    ],
    frozen: ago(197, '17:00'),
    answers: plainAnswers('dilys', ago(215, '09:40')),
    schedule: {
      started: ago(206, '11:00'),
      by: 'ruth',
      shared: ago(184, '16:25'),
      sessions: quillbeckSessions,
    },
    notes: quillbeckNotes,
    findings: quillbeckFindings(day1, at),
    beside: quillbeckBeside(when, day1),
    report: report(when),
    costs: quillbeckCosts(when),
    actions: actions(when),
    followUp: followUp(when, addDays(day1, 2)),
  }
}

const report = ({ ago, day }: Calendar): ReportStory => ({
  begun: ago(166, '09:10'),
  toTeam: ago(157, '18:00'),
  quality: {
    reader: 'judith',
    named: ago(155, '09:30'),
    at: ago(149, '17:15'),
    done: ago(146, '11:40'),
  },
  toHost: ago(144, '10:20'),
  factsChecked: { by: 'rowena', at: ago(134, '16:50') },
  final: ago(120, '15:05'),
  released: ago(116, '12:00'),
  headings: ['Children who arrive mid-year', 'Leading across three schools'],
  prose: {
    Summary: [
      'More than a hundred children joined Quillbeck’s schools in the middle of last year. Most settle fast, because somebody meets them before their first day and stays with them through it. What they already know is found out more slowly, and they can spend weeks on what they have learned before.',
      'Middle leaders are willing to lead across the three schools and are welcomed when they do. They lack a claim on one another’s time.',
    ],
    'The trust in brief': [
      'Quillbeck Learning Trust has three schools within two miles: an academy of 1,312 pupils and two primary schools. It was formed in 2013. A new estate has brought families from many places, and more are coming.',
      'The trust says that it exists “so that nobody in Quillbeck has to be lucky with their school”.',
    ],
    'How structure supports improvement': [
      'The three schools share an admissions officer, a family worker and two specialist teachers. It is these four who know the children who move, and they meet every Monday. That meeting is the trust’s best structure and is in none of its plans.',
    ],
  },
  remarks: [
    {
      who: 'joanna',
      at: ago(152, '19:25'),
      kind: 'comment',
      about: 'Middle leaders are willing',
      body: 'Could we say that this was so in all three schools? It surprised me.',
      settled: { at: ago(150, '08:45'), outcome: 'Said under the second key question.' },
    },
    {
      who: 'callum',
      at: ago(139, '14:15'),
      kind: 'correction',
      about: 'within two miles',
      body: 'Inkwell Lane is 2.4 miles from the Academy.',
      settled: {
        at: ago(136, '10:10'),
        answer: 'kept',
        outcome:
          'Thank you. It is two miles from Beckside, and the sentence stays as a round figure, as you agreed.',
      },
    },
  ],
  shares: [{ with: 'adaeze', by: 'rowena', at: ago(110, '09:35') }],
  groups: [{ people: 'executives', by: 'rowena', at: ago(58, '08:15') }],
  links: [
    {
      label: 'For governors’ day',
      by: 'rowena',
      at: ago(12, '09:20'),
      endsOn: day(18),
      opened: [ago(11, '19:10'), ago(11, '19:42'), ago(11, '20:15'), ago(4, '07:55')],
    },
  ],
  published: { by: 'rowena', at: ago(40, '16:30'), pdf: true },
  openings: [
    { who: 'rowena', at: ago(116, '12:40'), how: 'page' },
    { who: 'callum', at: ago(113, '08:20'), how: 'page' },
    { who: 'callum', at: ago(111, '17:10'), how: 'word' },
    { who: 'adaeze', at: ago(109, '20:55'), how: 'page' },
    { who: 'rowena', at: ago(63, '10:05'), how: 'pdf' },
    { who: 'adaeze', at: ago(6, '18:40'), how: 'page' },
  ],
})

const actions = ({ ago, day }: Calendar): ActionStory[] => [
  {
    title: 'Find out what a new child knows in the first week',
    detail:
      'Three short tasks in reading, writing and number, the same in each school, kept with the child’s plan.',
    finding: 1,
    owner: 'rowena',
    by: 'rowena',
    planned: ago(100, '11:15'),
    dueOn: day(5),
    firstStep: 'Ask the three Reception teachers what they would want to know',
    firstStepOn: day(-80),
    howKnown: 'A teacher can say on the Friday of a child’s first week what that child can already do.',
    said: [
      {
        by: 'rowena',
        at: ago(82, '16:20'),
        state: 'under_way',
        did: 'Talked with the three of them over tea.',
      },
      {
        by: 'rowena',
        at: ago(24, '12:05'),
        state: 'under_way',
        did: 'The tasks in reading and number are tried in Beckside.',
        seen: 'They take eleven minutes, and children like the second.',
        inTheWay: 'Writing: we do not agree yet what to look for.',
      },
    ],
  },
  {
    title: 'Give middle leaders one afternoon each half term together',
    detail: 'Begin with English and mathematics. Cover is paid by the trust, not by the school that lends.',
    finding: 3,
    owner: 'callum',
    by: 'rowena',
    planned: ago(100, '11:25'),
    dueOn: day(26),
    firstStep: 'Find the afternoon with the three timetables on one table',
    firstStepOn: day(3),
    howKnown: 'Leaders of the same subject can name one thing that they changed because of another school.',
  },
  {
    title: 'Write down the Monday meeting',
    detail: 'Who comes, what it decides, and who stands in when somebody is away.',
    owner: 'callum',
    by: 'rowena',
    planned: ago(99, '09:05'),
    dueOn: ago(70).toISOString().slice(0, 10),
    closed: {
      as: 'done',
      at: ago(72, '15:30'),
      by: 'callum',
      outcome:
        'One page, agreed by the four who meet. The family worker asked that health visitors come once a month, and they now do.',
    },
    changed: [
      {
        by: 'callum',
        at: ago(60, '09:40'),
        body: 'Whoever is away on a Monday is stood in for, so that the meeting no longer waits for one person.',
      },
      {
        by: 'callum',
        at: ago(19, '14:25'),
        body: 'The meeting of four has become a place that others ask to come to. Health visitors come once a month. In the autumn no child waited more than a week for somebody to meet the family; the year before it was sometimes three.',
        brought: { by: 'rowena', at: ago(12, '10:15'), heading: 'A meeting that was in no plan' },
      },
    ],
  },
  {
    title: 'Ask families a month after they arrive',
    detail: 'Five questions on the telephone, in the family’s own language where we can.',
    finding: 0,
    owner: 'callum',
    by: 'callum',
    planned: ago(95, '13:20'),
    dueOn: ago(30).toISOString().slice(0, 10),
    howKnown: 'We hear from nine families in ten, and can say what surprised us.',
    said: [
      {
        by: 'callum',
        at: ago(40, '17:30'),
        state: 'put_off',
        until: ago(16).toISOString().slice(0, 10),
        did: 'The questions are written and translated.',
        inTheWay: 'Nobody to telephone until the new family worker begins.',
      },
    ],
  },
  {
    title: 'Talk about mid-year arrivals at one board meeting a term',
    detail: '',
    finding: 2,
    owner: 'adaeze',
    by: 'rowena',
    planned: ago(99, '09:20'),
    dueOn: day(47),
    howKnown: 'Trustees ask about these children without being reminded.',
    said: [
      {
        by: 'adaeze',
        at: ago(52, '20:10'),
        state: 'under_way',
        did: 'It was on the agenda of the autumn meeting, for twenty minutes.',
      },
    ],
  },
  {
    title: 'Share one timetable across the two primary schools',
    detail: 'So that teachers of the same year group can plan at the same hour.',
    owner: 'callum',
    by: 'rowena',
    planned: ago(98, '10:00'),
    dueOn: day(40),
    closed: {
      as: 'dropped',
      at: ago(41, '16:05'),
      by: 'rowena',
      outcome:
        'The halls are in use at different hours, and heads found another way: they plan together before school on Wednesdays.',
    },
  },
]

const followUp = ({ ago }: Calendar, day3: string): FollowUpStory => ({
  shownToChair: { by: 'rowena', at: ago(34, '15:10') },
  changed: [
    {
      by: 'rowena',
      at: ago(17, '11:50'),
      body: 'We speak of children who arrive as children who bring something. It began with a sentence in our report.',
    },
  ],
  reconvene: {
    // a Thursday, thirteen months later
    onDay: addDays(day3, 7 * 57),
    starts: '10:00',
    place: 'Quillbeck Academy, the library',
    by: 'priya',
    at: ago(30, '10:45'),
  },
})
