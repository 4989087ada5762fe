import type { Calendar } from '../calendar.ts'
import type { CostStory } from '../story.ts'

/** What it took, as they wrote it down in the fortnight after the three days. */
export const quillbeckCosts = ({ ago }: Calendar): CostStory[] => [
  { by: 'ruth', at: ago(166, '18:30'), hours: 71.5, pounds: 402.6 },
  { by: 'joanna', at: ago(168, '09:10'), hours: 33, pounds: 388.2, note: 'Two trains were late.' },
  { by: 'sara', at: ago(170, '12:45'), hours: 28.5, pounds: 317 },
  { by: 'martin', at: ago(165, '07:50'), hours: 30, pounds: 341.75 },
  {
    by: 'dilys',
    at: ago(163, '15:05'),
    hours: 88,
    note: 'The documents took a week longer than we thought.',
  },
]
