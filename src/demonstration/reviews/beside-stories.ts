import { addDays } from '../../platform/clock.ts'
import type { BesideStory, ContactStory } from '../beside-story.ts'
import type { Calendar } from '../calendar.ts'
import { foxglove, high, teasel, valeEnd } from './larkspur-vale-places.ts'

const dsl = 'Designated safeguarding lead'
const contact = (urn: number, name: string, telephone: string): ContactStory => ({
  urn,
  name,
  post: dsl,
  telephone,
})

/** Some schools are named, and some are still missing. */
export const harbourBeside = ({ ago }: Calendar): BesideStory => ({
  contacts: {
    by: 'carol',
    at: ago(2, '11:20'),
    schools: [
      contact(900011, 'Miriam Pask', '01632 960211'),
      contact(900013, 'Lewis Arkell', '01632 960213'),
    ],
  },
})

export const larkspurBeside = ({ ago }: Calendar): BesideStory => ({
  contacts: {
    by: 'nell',
    at: ago(8, '15:10'),
    schools: [
      contact(high, 'Sunita Rao', '01632 960115'),
      contact(foxglove, 'Gail Pender', '01632 960116'),
      contact(teasel, 'Owain Brace', '01632 960117'),
      contact(valeEnd, 'Frances Abiola', '01632 960118'),
    ],
  },
  challenge: {
    by: 'eleanor',
    at: ago(6, '17:45'),
    problem:
      'Every year we lose two or three of our best teachers from Foxglove and Teasel Green to larger schools nearby. They like us, and they leave. What would make them stay?',
    tried: 'A retention payment in 2024, and a shared leadership course. Neither changed who left.',
    ideas: [
      ['anil', 'A post across two of the schools, with one class of their own.'],
      ['joanna', 'Ask the five who left, by telephone, and let somebody from outside do it.'],
      ['beth', 'A promise, in writing, of what the next step is and in which year.'],
      ['samuel', 'Let them lead something for all four schools without leaving the classroom.'],
      ['tobias', 'Say openly that leaving is no betrayal, and keep the door open to come back.'],
    ],
    taken: [
      { idea: 1, by: 'eleanor', words: 'We ring those who left before Easter. Sara asks, not we.' },
      {
        idea: 0,
        by: 'tobias',
        words: 'One shared post from September, as a trial, at Foxglove and Teasel Green.',
      },
    ],
  },
  reflections: [
    {
      finding: 0,
      by: 'eleanor',
      body: 'Good to hear. But it hangs on three people, and one of them retires in July.',
    },
    {
      finding: 0,
      by: 'tobias',
      body: 'Show this to the trustees before the budget. It is what the improvement line buys.',
      withLeaders: true,
    },
    { finding: 1, by: 'eleanor', body: 'Would this survive if we grew to eight schools? I doubt it.' },
    {
      finding: 2,
      by: 'tobias',
      body: 'Which parents at Vale End saw it otherwise? Ask all of them, so that nobody need be found out.',
    },
  ],
  presence: [
    {
      session: '1 presentation',
      by: 'ruth',
      members: ['ruth', 'anil', 'joanna', 'samuel', 'beth', 'eleanor', 'tobias'],
      others: ['Peter Amory, chair of trustees'],
    },
    {
      session: '1 discussion',
      by: 'nell',
      members: ['ruth', 'anil', 'joanna', 'samuel', 'beth', 'eleanor', 'tobias'],
    },
  ],
  coaching: [
    {
      with: 'anil',
      notes: [
        {
          by: 'ruth',
          at: ago(1, '17:50'),
          body: 'At Larkspur High you let the silence stand, and the second answer was the true one. Try the same with the heads of year: one question, then wait.',
        },
        {
          by: 'anil',
          at: ago(1, '21:05'),
          body: 'Thank you. I was not sure it came across as listening. I will ask one question less tomorrow.',
        },
      ],
    },
    {
      with: 'beth',
      notes: [
        {
          by: 'ruth',
          at: ago(1, '18:10'),
          body: 'Your next step on question 1 came before the finding that it follows from. Shall we look at it together before the discussion?',
          unread: true,
        },
      ],
    },
  ],
})

export const kestrelBeside = ({ at }: Calendar, day1: string): BesideStory => ({
  presence: [
    {
      session: '3 briefing',
      by: 'connie',
      members: ['helen', 'lucy', 'dan', 'imran', 'ceri', 'malcolm', 'farah'],
      others: ['Two trustees'],
    },
  ],
  challenge: {
    by: 'malcolm',
    at: at(addDays(day1, -4), '16:30'),
    problem:
      'Our three schools are proud of being different. How do we agree on the few things that must be the same without losing that?',
    ideas: [
      ['lucy', 'Let the heads write the list, and the trust only say how long it may be.'],
      ['imran', 'Begin with what a child would notice when moving from one school to another.'],
    ],
    taken: [{ idea: 0, by: 'farah', words: 'A list of ten at most, written by the three heads in one day.' }],
  },
  reflections: [
    { finding: 0, by: 'malcolm', body: 'This is what we hoped they would see.' },
    {
      finding: 1,
      by: 'farah',
      body: 'Fair. Start with maths, where the two heads already talk.',
      withLeaders: true,
    },
  ],
})

/** Led for the first time, with a quality assurer beside the lead. */
export const merrinBeside = ({ at, ago }: Calendar, day1: string): BesideStory => ({
  presence: [
    {
      session: '3 briefing',
      by: 'piotr',
      members: ['nora', 'anil', 'owen', 'martin', 'ceri', 'judith', 'gwen', 'hana'],
    },
  ],
  assurance: {
    by: 'judith',
    observations: [
      {
        aspect: 'planning',
        at: at(day1, '08:10'),
        body: 'Nora had asked the coordinator which school had the hardest week, and had moved its visit to day two.',
      },
      {
        aspect: 'conferring',
        at: at(day1, '17:20'),
        body: 'Each reviewer spoke before she did. When Martin disagreed she wrote his words down as he said them.',
      },
      {
        aspect: 'briefing',
        at: at(addDays(day1, 2), '15:45'),
        body: 'Nothing surprised the host. The hardest finding was told in the words of the discussion the day before.',
      },
    ],
    statement: {
      at: ago(3, '11:15'),
      readiness: 'ready_to_lead',
      reasons:
        'She planned with the host, heard every reviewer before herself, and told what was hard so that it could be heard. She writes long; the first draft was twice what it needed to be, and she cut it herself.',
    },
  },
})

export const quillbeckBeside = ({ at }: Calendar, day1: string): BesideStory => ({
  presence: [{ session: '3 briefing', by: 'dilys', members: ['rowena', 'callum'], others: ['The chair'] }],
  challenge: {
    by: 'rowena',
    at: at(addDays(day1, -5), '12:10'),
    problem: 'Attendance on Fridays falls in every one of our schools, and we do not know why.',
    ideas: [],
    taken: [{ by: 'callum', words: 'Ask forty families in the spring term, in their own kitchens.' }],
  },
  reflections: [
    {
      finding: 0,
      by: 'rowena',
      body: 'Tell the heads this first, before the report comes.',
      withLeaders: true,
    },
    { finding: 2, by: 'callum', body: 'We knew. Why did we not say so ourselves?' },
  ],
})
