import { addDays } from '../../platform/clock.ts'
import type { Calendar } from '../calendar.ts'
import { type ReportStory, type ReviewStory, settled } from '../story.ts'
import { merrinBeside } from './beside-stories.ts'
import { merrinNotes, merrinSessions } from './merrin-valley-evidence.ts'
import { merrinFindings } from './merrin-valley-findings.ts'
import { plainAnswers } from './plain-answers.ts'

const everyone = ['nora', 'judith', 'gwen', 'hana', 'anil', 'owen', 'martin', 'ceri'] as const

/** The host checks the facts of the draft: one correction waits for the lead reviewer. */
export const merrinValley = (when: Calendar): ReviewStory => {
  const { ago, at, tuesdayFrom } = when
  const day1 = tuesdayFrom(-40)
  return {
    trust: 'merrinValley',
    stage: 'report',
    day1,
    booked: ago(230, '13:15'),
    quote: { made: ago(222, '11:10'), accepted: ago(214, '09:25') },
    lead: { who: 'nora', part: 'provisional_lead', invited: ago(205, '10:15'), answered: ago(204, '16:05') },
    peers: [
      { who: 'anil', invited: ago(185, '09:20'), answered: ago(183, '21:40') },
      { who: 'owen', invited: ago(185, '09:21'), answered: ago(180, '15:15') },
      { who: 'martin', invited: ago(185, '09:22'), answered: ago(182, '08:05') },
      { who: 'ceri', invited: ago(176, '14:30'), answered: ago(173, '10:45') },
      {
        who: 'judith',
        part: 'quality_assurer',
        invited: ago(176, '14:32'),
        answered: ago(171, '09:10'),
      },
    ],
    host: [
      { who: 'gwen', role: 'host_lead', added: ago(230, '13:15') },
      { who: 'piotr', role: 'coordinator', added: ago(230, '13:15') },
      { who: 'hana', role: 'host_leader', added: ago(200, '10:05') },
    ],
    prepareBegan: ago(110, '09:00'),
    threeDaysBegan: at(day1, '08:15'),
    reportBegan: at(addDays(day1, 2), '16:25'),
    questions: [
      settled(
        ['Public benefit and civic duty', 'High-quality, inclusive education'],
        'gwen',
        ago(88, '11:30'),
        'What do children in our villages get that they would miss if their school stood alone?',
        [...everyone],
      ),
      settled(
        ['Expert governance'],
        'nora',
        ago(88, '11:50'),
        'How does what trustees ask for change what happens in classrooms?',
        [...everyone],
      ),
    ],
    frozen: ago(60, '17:00'),
    answers: plainAnswers('piotr', ago(80, '10:20')),
    schedule: { started: ago(66, '09:45'), by: 'nora', shared: ago(47, '12:35'), sessions: merrinSessions },
    notes: merrinNotes,
    findings: merrinFindings(day1, at),
    beside: merrinBeside(when, day1),
    report: report(when),
    costs: [
      { by: 'owen', at: ago(30, '17:20'), hours: 41.5, pounds: 512.4 },
      { by: 'martin', at: ago(29, '08:15'), hours: 29, pounds: 388 },
    ],
  }
}

const report = ({ ago }: Calendar): ReportStory => ({
  begun: ago(30, '10:00'),
  toTeam: ago(22, '17:30'),
  quality: {
    reader: 'ruth',
    named: ago(20, '11:00'),
    at: ago(16, '08:50'),
    done: ago(11, '21:05'),
  },
  toHost: ago(9, '09:15'),
  headings: ['What the villages gain', 'From trustees to classrooms'],
  prose: {
    Summary: [
      'Children in three village schools sing, swim and learn French because four schools buy and teach these things together. Their teachers plan with others of the same year group. Neither would be possible alone, and parents know it.',
      'Trustees ask good questions. What they ask reaches headteachers clearly, and classrooms less clearly.',
    ],
    'The trust in brief': [
      'Merrin Valley Academies has one secondary school of 811 pupils and three primary schools along eleven miles of valley. It was formed in 2018. The smallest of the primary schools has five classes.',
      'The trust describes itself as “four schools that can see each other’s lights”.',
    ],
    'How structure supports improvement': [
      'There is no central office: those who lead the trust sit in a different school each term. Heads told us that this is why they meet so often. It costs the trust some order, and its leaders think that a fair price.',
    ],
  },
  remarks: [
    {
      who: 'martin',
      at: ago(18, '19:50'),
      kind: 'comment',
      about: 'Trustees ask good questions',
      body: 'I would say what sort of question. They ask “how do you know?” more than anything else.',
      settled: {
        at: ago(15, '10:30'),
        outcome: 'Said under the second key question, where there is room for it.',
      },
    },
    {
      who: 'ruth',
      at: ago(13, '20:40'),
      kind: 'comment',
      about: 'There is no central office',
      body: 'Clear to you and to them. Somebody who was not there wants to know how many people that is.',
      settled: { at: ago(10, '09:05'), outcome: 'Left as it is: the heads read it, and they know.' },
    },
    {
      who: 'gwen',
      at: ago(5, '16:45'),
      kind: 'disagreement',
      about: 'What they ask reaches headteachers clearly',
      body: 'We think that it reaches classrooms in the primary schools. The secondary school is another matter, and most of your three days were there.',
    },
    {
      who: 'gwen',
      at: ago(5, '16:20'),
      kind: 'correction',
      about: 'three primary schools along eleven miles',
      body: 'It is nine miles by road from Withy Brook to the Academy. Eleven is the distance to the swimming pool.',
    },
    {
      who: 'hana',
      at: ago(6, '11:10'),
      kind: 'correction',
      about: 'The smallest of the primary schools',
      body: 'Withy Brook has fewer pupils than Linnet Lane, and six classes.',
      settled: {
        at: ago(4, '18:25'),
        answer: 'kept',
        outcome: 'Linnet Lane has the fewest classes, and classes are what the sentence counts.',
      },
    },
  ],
})
