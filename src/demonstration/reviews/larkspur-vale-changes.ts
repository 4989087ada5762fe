import type { Calendar } from '../calendar.ts'
import type { AmendmentStory, WishStory } from '../story.ts'

/** Since the freeze: one change that both sides agreed to, one turned down, and one that waits for the host. */
export const larkspurAmendments = ({ ago }: Calendar): AmendmentStory[] => [
  {
    kind: 'reword',
    question: 1,
    wording:
      'What do teachers and teaching assistants in our smallest schools get from the trust that they could not get alone?',
    reason: 'In the two smallest schools half of those who teach are teaching assistants.',
    by: 'eleanor',
    at: ago(12, '09:20'),
    team: ['ruth', ago(11, '18:05')],
    host: ['eleanor', ago(12, '09:20')],
  },
  {
    kind: 'withdraw',
    question: 0,
    reason: 'We looked at early help in the spring with somebody else.',
    by: 'tobias',
    at: ago(10, '14:10'),
    turnedDown: {
      by: 'eleanor',
      at: ago(9, '08:30'),
      reason: 'That was about one school. I would like this asked of all of them.',
    },
  },
  {
    kind: 'reword',
    question: 2,
    wording:
      'How well do children with special educational needs do as they move from our primary schools to Larkspur High and Vale End, and who keeps an eye on them in the first term?',
    reason:
      'Yesterday we heard of the first term again and again. I would like to ask about it by name today.',
    by: 'ruth',
    at: ago(0, '07:40'),
    team: ['ruth', ago(0, '07:40')],
  },
]

export const larkspurWishes = ({ ago }: Calendar): WishStory[] => [
  [
    'eleanor',
    ago(45, '09:00'),
    'To know whether our smallest schools feel that they belong, and to be told by people who run trusts themselves.',
  ],
  ['tobias', ago(44, '12:15'), 'Two or three things that we can do before the summer, not twenty.'],
  [
    'ruth',
    ago(43, '17:30'),
    'To leave the leaders here more confident in asking hard questions of one another.',
  ],
  ['anil', ago(41, '19:05'), 'To see how a trust without hubs holds its schools together.'],
  ['joanna', ago(40, '08:25'), 'To compare how we each support children who change school at eleven.'],
  ['beth', ago(39, '13:45'), 'To sit in a school leaders’ meeting and only listen.'],
]
