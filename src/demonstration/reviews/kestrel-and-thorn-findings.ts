import { addDays } from '../../platform/clock.ts'
import type { Calendar } from '../calendar.ts'
import type { FindingStory } from '../story.ts'

export const kestrelFindings = (day1: string, at: Calendar['at']): FindingStory[] => {
  const on = (days: number, time: string) => at(addDays(day1, days), time)
  return [
    {
      question: 1,
      kind: 'strength',
      wording:
        'What the three schools do in the same way was settled by the people who do it, and can be changed by them. Nobody we met called it imposed.',
      by: 'helen',
      at: on(0, '15:10'),
      notes: ['same', 'same two', 'same park', 'same thorn', 'same paper'],
      contrary: ['same cost'],
      agree: ['lucy', 'dan', 'imran', 'ceri'],
      hostAgrees: ['farah'],
      sharedIn: '1 discussion',
    },
    {
      question: 1,
      kind: 'effective_practice',
      wording:
        'Each shared thing carries its reason, the name of who proposed it, and a date when it is looked at again.',
      by: 'ceri',
      at: on(1, '14:50'),
      notes: ['same paper', 'same two', 'same park', 'same'],
      agree: ['helen', 'imran'],
      sharedIn: '2 discussion',
    },
    {
      question: 2,
      kind: 'area_for_development',
      wording:
        'Heads of department have almost no time that is their own, so what one works out seldom reaches the other two schools.',
      by: 'dan',
      at: on(1, '15:00'),
      notes: ['dept time', 'dept alone', 'dept andre', 'dept park'],
      agree: ['helen', 'lucy', 'ceri'],
      differ: [
        ['imran', 'In English they have made the time themselves. I would say “most heads of department”.'],
      ],
      sharedIn: '2 discussion',
    },
    {
      question: 2,
      kind: 'strength',
      wording:
        'Those new to leading a department have a partner in another school and a protected hour with them each week.',
      by: 'ceri',
      at: on(1, '15:05'),
      notes: ['dept first', 'dept first two', 'dept first three', 'dept farah'],
      agree: ['helen', 'lucy', 'dan', 'imran'],
      sharedIn: '2 discussion',
    },
    {
      question: 2,
      kind: 'next_step',
      wording:
        'Give every head of department one afternoon each half term with the others of their subject, and ask after a year what it changed.',
      by: 'helen',
      at: on(2, '11:20'),
      notes: ['dept alone', 'dept farah', 'dept park'],
      agree: ['lucy', 'dan', 'imran', 'ceri'],
      hostAgrees: ['malcolm', 'farah'],
      sharedIn: '3 briefing',
    },
    {
      question: 1,
      kind: 'next_step',
      wording: 'Ask teaching assistants what they would take off the list.',
      by: 'imran',
      at: on(2, '12:10'),
      notes: ['same cost'],
    },
  ]
}
