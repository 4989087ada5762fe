import { addDays } from '../../platform/clock.ts'
import type { Calendar } from '../calendar.ts'
import { type ReportStory, type ReviewStory, settled } from '../story.ts'
import { kestrelBeside } from './beside-stories.ts'
import { kestrelNotes, kestrelSessions } from './kestrel-and-thorn-evidence.ts'
import { kestrelFindings } from './kestrel-and-thorn-findings.ts'
import { plainAnswers } from './plain-answers.ts'

const everyone = ['helen', 'malcolm', 'farah', 'lucy', 'dan', 'imran', 'ceri'] as const

/** The draft report is with the team, and two of its comments are open. */
export const kestrelAndThorn = (when: Calendar): ReviewStory => {
  const { ago, at, tuesdayFrom } = when
  const day1 = tuesdayFrom(-26)
  return {
    trust: 'kestrelAndThorn',
    stage: 'report',
    day1,
    booked: ago(212, '09:50'),
    quote: { made: ago(205, '10:00'), accepted: ago(198, '14:15') },
    lead: { who: 'helen', invited: ago(190, '09:30'), answered: ago(188, '12:40') },
    peers: [
      { who: 'lucy', invited: ago(170, '11:00'), answered: ago(168, '19:25') },
      { who: 'dan', invited: ago(170, '11:01'), answered: ago(165, '08:35') },
      { who: 'imran', invited: ago(170, '11:02'), answered: ago(166, '17:20') },
      { who: 'ceri', invited: ago(170, '11:03'), answered: ago(167, '10:10') },
    ],
    host: [
      { who: 'malcolm', role: 'host_lead', added: ago(212, '09:50') },
      { who: 'connie', role: 'coordinator', added: ago(212, '09:50') },
      { who: 'farah', role: 'host_leader', added: ago(180, '15:30') },
    ],
    prepareBegan: ago(90, '09:00'),
    threeDaysBegan: at(day1, '08:20'),
    reportBegan: at(addDays(day1, 2), '16:40'),
    questions: [
      settled(
        ['School improvement', 'Strategic governance'],
        'helen',
        ago(70, '10:20'),
        'How do three very different schools decide what they do in the same way, and who gains from it?',
        [...everyone],
      ),
      settled(
        ['Workforce'],
        'farah',
        ago(69, '16:05'),
        'How well are heads of department supported, and what do they pass on?',
        [...everyone],
      ),
    ],
    frozen: ago(45, '17:00'),
    answers: plainAnswers('connie', ago(60, '09:05')),
    schedule: { started: ago(50, '10:00'), by: 'helen', shared: ago(32, '15:20'), sessions: kestrelSessions },
    notes: kestrelNotes,
    findings: kestrelFindings(day1, at),
    beside: kestrelBeside(when, day1),
    report: report(when),
  }
}

const report = ({ ago }: Calendar): ReportStory => ({
  begun: ago(16, '09:30'),
  toTeam: ago(6, '18:10'),
  headings: ['Alike and different', 'Heads of department'],
  prose: {
    Summary: [
      'Three schools of very different kinds have found a small number of things that they do in the same way, and they can say why. What they share was argued over by those who have to do it. That is the trust’s strength, and it is unusual.',
      'The next gain lies with heads of department. They are trusted and busy, and what one of them works out seldom reaches the other two schools.',
    ],
    'The trust in brief': [
      'Kestrel & Thorn Education Trust has three schools in and around Thornmere: an all-through school of nearly 1,500 pupils, a primary of 632, and a secondary of 1,190. It was formed in 2015, and the third school joined in 2019.',
      'In its own words the trust wants each school “to be itself, and never to be alone”.',
    ],
    'How structure supports improvement': [
      'The central team is four people. Two of them teach. Because there are only three schools, most of what the trust does is done by heads of department for one another, and the structure depends on their having time for it.',
    ],
  },
  remarks: [
    {
      who: 'imran',
      at: ago(4, '20:15'),
      kind: 'comment',
      about: 'argued over',
      body: '“Argued over” is what we heard, and I would keep it. Could the next sentence say who took part? At Thorn Street the teaching assistants did.',
    },
    {
      who: 'lucy',
      at: ago(3, '13:40'),
      kind: 'comment',
      about: 'no time',
      body: 'It was said in two departments in nearly these words, and in the others quite differently. I would write “little time that is their own”.',
    },
    {
      who: 'dan',
      at: ago(5, '07:55'),
      kind: 'comment',
      about: 'The central team is four people',
      body: 'Five, with the data manager who joined in September.',
      settled: {
        at: ago(4, '09:20'),
        outcome: 'She works for Kestrel Park and not for the trust. Left as it is.',
      },
    },
  ],
})
