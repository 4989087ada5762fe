import type { Calendar } from '../calendar.ts'
import { type ReviewStory, settled } from '../story.ts'
import { larkspurBeside } from './beside-stories.ts'
import { larkspurAmendments, larkspurWishes } from './larkspur-vale-changes.ts'
import { larkspurFindings } from './larkspur-vale-findings.ts'
import { larkspurInterviews } from './larkspur-vale-interviews.ts'
import { larkspurNotes } from './larkspur-vale-notes.ts'
import { larkspurNotesOfToday } from './larkspur-vale-notes-today.ts'
import { larkspurVisits } from './larkspur-vale-visits.ts'
import { plainAnswers } from './plain-answers.ts'
import { larkspurPrecis } from './precis-stories.ts'

const everyone = ['ruth', 'eleanor', 'tobias', 'anil', 'joanna', 'samuel', 'beth'] as const

/** Visited today: the second of the three days. */
export const larkspurVale = (when: Calendar): ReviewStory => {
  const { ago, day } = when
  return {
    trust: 'larkspurVale',
    stage: 'three_days',
    day1: day(-1),
    booked: ago(190, '14:10'),
    quote: { made: ago(182, '10:20'), accepted: ago(175, '11:35') },
    lead: { who: 'ruth', invited: ago(170, '09:40'), answered: ago(169, '17:15') },
    peers: [
      { who: 'anil', invited: ago(150, '10:05'), answered: ago(148, '19:30') },
      { who: 'joanna', invited: ago(150, '10:06'), answered: ago(147, '08:10') },
      { who: 'samuel', invited: ago(150, '10:07'), answered: ago(144, '16:45') },
      { who: 'beth', invited: ago(150, '10:08'), answered: ago(146, '12:25') },
    ],
    host: [
      { who: 'eleanor', role: 'host_lead', added: ago(190, '14:10') },
      { who: 'nell', role: 'coordinator', added: ago(190, '14:10') },
      { who: 'tobias', role: 'host_leader', added: ago(160, '13:00') },
    ],
    prepareBegan: ago(60, '09:00'),
    threeDaysBegan: ago(2, '17:30'),
    questions: [
      settled(
        ['School improvement', 'Strategic governance'],
        'ruth',
        ago(40, '10:15'),
        'How do leaders notice early that a school or a subject needs help, and what happens in the first fortnight?',
        [...everyone],
      ),
      settled(
        ['Workforce', 'School improvement'],
        'eleanor',
        ago(40, '10:40'),
        'What do teachers in our smallest schools get from the trust that they could not get alone?',
        [...everyone],
      ),
      settled(
        ['High-quality, inclusive education'],
        'tobias',
        ago(38, '15:05'),
        'How well do children with special educational needs do as they move from our primary schools to Larkspur High and Vale End?',
        [...everyone],
      ),
    ],
    frozen: ago(22, '17:00'),
    amendments: larkspurAmendments(when),
    wishes: larkspurWishes(when),
    answers: plainAnswers('nell', ago(34, '09:10')),
    precis: larkspurPrecis(when),
    schedule: {
      started: ago(26, '13:30'),
      by: 'ruth',
      shared: ago(9, '16:10'),
      sessions: [...larkspurInterviews, ...larkspurVisits],
    },
    notes: { ...larkspurNotes, ...larkspurNotesOfToday },
    findings: larkspurFindings(when),
    beside: larkspurBeside(when),
  }
}
