import { minutesLater } from '../calendar.ts'
import type { Who } from '../people.ts'
import type { AnswerStory } from '../story.ts'

const answers = [
  'A small central team, and one headteacher in each place who speaks for the schools around them.',
  'Termly visits by somebody from another of our schools, attendance every week, and what heads tell us on the telephone.',
  'A partner head, a call each week in the first year, and a budget of days to spend on help of their own choosing.',
  'Our coordinators meet every half term, and share one part-time specialist teacher.',
  'Safeguarding, money and the assessment days are the same everywhere. The rest is each school’s.',
  'Each school decides. We compare what schools chose in the summer, and talk about what surprised us.',
  'They read a page from each school each term and visit two schools a year.',
  'Subject groups, and a day in June when every school opens its doors to the others.',
  'Two terms in another school for those who want to lead, with their post kept for them.',
  'When two of us are uneasy, we go and look that week. We then write down what we saw and what we will do.',
  'A tenth of what we do not spend on staff goes where headteachers say in June that it is needed most.',
  'We tried one behaviour policy for all. It fitted nobody, and we went back to the principles behind it.',
]

const DAY = 24 * 60

/** Short answers to all twelve questions, in two mornings, for reviews whose preparation is over. */
export const plainAnswers = (by: Who, from: Date): AnswerStory[] =>
  answers.map((answer, place) => ({
    answer,
    answered: { by, at: minutesLater(from, Math.floor(place / 6) * DAY + (place % 6) * 55) },
  }))
