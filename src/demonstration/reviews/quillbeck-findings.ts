import { addDays } from '../../platform/clock.ts'
import type { Calendar } from '../calendar.ts'
import type { FindingStory } from '../story.ts'

export const quillbeckFindings = (day1: string, at: Calendar['at']): FindingStory[] => {
  const on = (days: number, time: string) => at(addDays(day1, days), time)
  return [
    {
      question: 1,
      kind: 'strength',
      wording:
        'Children who arrive mid-year are met before their first day, by somebody who is still there on the Friday.',
      by: 'joanna',
      at: on(0, '15:02'),
      notes: ['meet', 'meet family', 'meet family two', 'meet beckside'],
      agree: ['ruth', 'sara', 'dan', 'martin'],
      hostAgrees: ['callum'],
      sharedIn: '1 discussion',
    },
    {
      question: 1,
      kind: 'area_for_development',
      wording:
        'What these children already know is found out slowly, and some spend weeks on what they have learned before.',
      by: 'sara',
      at: on(1, '14:50'),
      notes: ['know inkwell', 'know academy', 'know beckside'],
      agree: ['ruth', 'joanna', 'martin'],
      hostAgrees: ['rowena'],
      sharedIn: '2 discussion',
    },
    {
      question: 1,
      kind: 'effective_practice',
      wording: 'Four people from three schools meet every Monday and go through each child who has moved.',
      by: 'joanna',
      at: on(1, '14:58'),
      notes: ['monday', 'monday two', 'meet', 'know academy'],
      agree: ['ruth', 'sara', 'dan', 'martin'],
      hostAgrees: ['rowena', 'callum'],
      sharedIn: '2 discussion',
    },
    {
      question: 2,
      kind: 'area_for_development',
      wording:
        'Middle leaders lead across the schools by goodwill. They have no claim on one another’s time, and few have any of their own.',
      by: 'dan',
      at: on(1, '15:10'),
      notes: ['lead middle two', 'lead academy', 'lead inkwell', 'lead paper'],
      contrary: ['lead middle'],
      agree: ['ruth', 'martin'],
      differ: [['sara', 'In phonics it works well without any of that. Goodwill is also a strength here.']],
      sharedIn: '2 discussion',
    },
    {
      question: 2,
      kind: 'next_step',
      wording: 'Write time into the roles that cross the schools, beginning with English and mathematics.',
      by: 'ruth',
      at: on(2, '11:15'),
      notes: ['lead paper', 'lead inkwell', 'lead middle two'],
      agree: ['joanna', 'sara', 'dan', 'martin'],
      hostAgrees: ['rowena', 'callum'],
      sharedIn: '3 briefing',
    },
    {
      question: 1,
      kind: 'next_step',
      wording:
        'Agree three short tasks that show what a new child knows, and use them in the first week in every school.',
      by: 'sara',
      at: on(2, '11:40'),
      notes: ['know inkwell', 'know beckside', 'know academy'],
      agree: ['ruth', 'joanna'],
      hostAgrees: ['rowena'],
      sharedIn: '3 briefing',
    },
  ]
}
