import type { Calendar } from '../calendar.ts'
import type { AreaStory, WishStory } from '../story.ts'

/** What the questions are about, from the planning call. */
export const harbourAndMoorAreas = ({ ago }: Calendar): AreaStory[] => [
  {
    name: 'Help that arrives in time',
    why: 'Two schools were in difficulty last year for longer than anybody noticed.',
    by: 'ruth',
    at: ago(20, '11:05'),
  },
  {
    name: 'The children who gain least',
    why: 'Fiona wants to look here first, because the trust’s averages hide them.',
    by: 'fiona',
    at: ago(20, '11:30'),
  },
]

/** Beth has yet to say, and so has Ruth. */
export const harbourAndMoorWishes = ({ ago }: Calendar): WishStory[] => [
  [
    'fiona',
    ago(24, '08:15'),
    'I want somebody to tell me, kindly and without a report card, where our own story about ourselves is wrong. I think we are good at noticing trouble and slow at doing something about it.',
  ],
  [
    'dev',
    ago(22, '16:40'),
    'To hear how other trusts decide which schools get their best people. Ours go where they live.',
  ],
  [
    'anil',
    ago(21, '20:10'),
    'We are about to grow from six schools to eleven. I would like to see what a hub does on an ordinary Wednesday, and take one thing home that we can try by Easter.',
  ],
  [
    'joanna',
    ago(19, '07:35'),
    'To understand how you keep good teachers on the coast. And to give something back: we have worked on reading for four years.',
  ],
  ['samuel', ago(17, '13:20'), 'To learn to ask better questions of headteachers, and to listen longer.'],
]
