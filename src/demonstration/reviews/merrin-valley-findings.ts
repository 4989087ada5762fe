import { addDays } from '../../platform/clock.ts'
import type { Calendar } from '../calendar.ts'
import type { FindingStory } from '../story.ts'

export const merrinFindings = (day1: string, at: Calendar['at']): FindingStory[] => {
  const on = (days: number, time: string) => at(addDays(day1, days), time)
  return [
    {
      question: 1,
      kind: 'strength',
      wording:
        'Children in the village schools sing, swim and learn French, and their teachers plan with others of the same age group. None of this would be possible in one school alone.',
      by: 'nora',
      at: on(0, '15:05'),
      notes: ['pool', 'pool two', 'plan dovecote', 'plan linnet', 'plan withy'],
      agree: ['anil', 'owen', 'martin', 'ceri'],
      hostAgrees: ['hana', 'gwen'],
      sharedIn: '1 discussion',
    },
    {
      question: 1,
      kind: 'area_for_development',
      wording:
        'What is shared depends on journeys between the schools, and nobody decides about those as a whole.',
      by: 'ceri',
      at: on(1, '14:50'),
      notes: ['bus', 'bus paper', 'bus parents', 'bus academy'],
      agree: ['nora', 'owen'],
      sharedIn: '2 discussion',
    },
    {
      question: 2,
      kind: 'strength',
      wording: 'Trustees ask “How do you know?”, and headteachers look again because of it.',
      by: 'martin',
      at: on(1, '14:55'),
      notes: ['ask trustees', 'ask heads', 'ask clerk', 'plan withy'],
      agree: ['nora', 'anil', 'owen', 'ceri'],
      hostAgrees: ['gwen'],
      sharedIn: '2 discussion',
    },
    {
      question: 2,
      kind: 'area_for_development',
      wording:
        'What trustees ask reaches classrooms as a change to make, and seldom as the question that was asked.',
      by: 'owen',
      at: on(1, '15:10'),
      notes: ['ask academy', 'ask dovecote', 'ask withy'],
      agree: ['nora', 'martin'],
      differ: [
        ['anil', 'At Dovecote one middle leader knew and said so. I would say “often” and not “seldom”.'],
      ],
      sharedIn: '2 discussion',
    },
    {
      question: 2,
      kind: 'next_step',
      wording:
        'Send each question that trustees ask to the teachers whom it is about, in the words in which it was asked.',
      by: 'nora',
      at: on(2, '11:30'),
      notes: ['ask clerk', 'ask withy', 'ask academy'],
      agree: ['anil', 'owen', 'martin', 'ceri'],
      hostAgrees: ['gwen', 'hana'],
      sharedIn: '3 briefing',
    },
    {
      question: 1,
      kind: 'next_step',
      wording: 'Put all journeys between the schools under one person, and ask what each of them is for.',
      by: 'ceri',
      at: on(2, '11:45'),
      notes: ['bus', 'bus paper', 'bus parents', 'bus academy'],
      agree: ['nora'],
      sharedIn: '3 briefing',
    },
  ]
}
