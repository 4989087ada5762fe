import type { Calendar } from '../calendar.ts'
import { type ReviewStory, settled } from '../story.ts'
import { copperLaneSessions } from './copper-lane-schedule.ts'
import { plainAnswers } from './plain-answers.ts'

/** A virtual review of five schools, being prepared: one area of focus, links instead of places. */
export const copperLane = (when: Calendar): ReviewStory => {
  const { ago, tuesdayFrom } = when
  return {
    trust: 'copperLane',
    template: 'tpr-virtual',
    stage: 'prepare',
    day1: tuesdayFrom(34),
    booked: ago(120, '10:15'),
    quote: { made: ago(116, '11:05'), accepted: ago(108, '09:50') },
    lead: { who: 'helen', invited: ago(104, '10:20'), answered: ago(102, '17:05') },
    peers: [
      { who: 'imran', invited: ago(90, '09:40'), answered: ago(88, '18:30') },
      { who: 'owen', invited: ago(90, '09:41'), answered: ago(85, '12:15') },
      { who: 'lucy', invited: ago(90, '09:42'), answered: ago(86, '20:40') },
    ],
    host: [
      { who: 'ceri', role: 'host_lead', added: ago(120, '10:15') },
      { who: 'wyn', role: 'coordinator', added: ago(120, '10:15') },
      { who: 'nadia', role: 'host_leader', added: ago(100, '14:00') },
    ],
    prepareBegan: ago(22, '09:00'),
    questions: questions(when),
    answers: plainAnswers('wyn', ago(14, '09:30')).slice(0, 9),
    schedule: {
      started: ago(6, '13:30'),
      by: 'helen',
      estimated: ago(4, '10:20'),
      link: 'https://meet.example/copper-lane-review',
      teamRoom: 'https://meet.example/team-9f2k',
      sessions: copperLaneSessions,
    },
  }
}

const questions = ({ ago }: Calendar) => [
  settled(
    ['School improvement', 'Workforce'],
    'helen',
    ago(16, '11:00'),
    'How does help reach a school of ours that is an hour from the next one?',
    ['helen', 'ceri', 'nadia', 'imran', 'owen', 'lucy'],
  ),
  settled(
    ['Workforce'],
    'ceri',
    ago(15, '15:20'),
    'What do our headteachers ask each other for, and what do they not dare to ask?',
    ['ceri', 'nadia', 'helen', 'imran'],
  ),
]
