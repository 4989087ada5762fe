import type { Calendar } from '../calendar.ts'
import type { FindingStory } from '../story.ts'

const firstDiscussion = '1 discussion'

/** Three were said aloud at yesterday’s discussion; the rest wait for today’s. */
export const larkspurFindings = ({ ago }: Calendar): FindingStory[] => [
  {
    question: 1,
    kind: 'strength',
    wording:
      'Heads describe help that arrives within days and stays until it is no longer needed. They can name the person who came.',
    by: 'ruth',
    at: ago(1, '15:05'),
    notes: ['n day two', 'n maths', 'n call teasel', 'n sara', 'n fortnight', 'n log', 'n calls'],
    contrary: ['n slow'],
    agree: ['anil', 'joanna', 'samuel', 'beth'],
    hostAgrees: ['tobias'],
    sharedIn: firstDiscussion,
  },
  {
    question: 2,
    kind: 'effective_practice',
    wording:
      'Subject leads teach in the schools they support. Heads trust advice from someone who has a class of their own.',
    by: 'anil',
    at: ago(1, '15:12'),
    notes: ['n subject', 'n subject music', 'n share class', 'n release', 'n foxglove lead'],
    agree: ['ruth', 'joanna', 'samuel', 'beth'],
    hostAgrees: ['tobias', 'eleanor'],
    sharedIn: firstDiscussion,
  },
  {
    question: 3,
    kind: 'strength',
    wording: 'One plan travels with each child from primary to secondary, and teachers on both sides use it.',
    by: 'joanna',
    at: ago(1, '15:20'),
    notes: ['n plan', 'n plan two', 'n plan tutors', 'n vale parents', 'n lesson 7', 'n vale visit'],
    contrary: ['n vale parents two'],
    agree: ['ruth', 'anil'],
    sharedIn: firstDiscussion,
  },
  {
    question: 1,
    kind: 'area_for_development',
    wording:
      'The first sign of trouble is nearly always found by a person, and seldom by the termly data. Schools that are further away are noticed later.',
    by: 'ruth',
    at: ago(1, '17:40'),
    notes: ['n data', 'n data high', 'n slow', 'n trustees', 'n log'],
    contrary: ['n data foxglove'],
    agree: ['anil', 'samuel', 'beth'],
    differ: [['joanna', 'At Foxglove the data meeting did find it first. I would say “not always”.']],
  },
  {
    question: 2,
    kind: 'area_for_development',
    wording:
      'Time is the cost heads name most: about two days a month on trust business, whatever the size of the school.',
    by: 'joanna',
    at: ago(1, '18:05'),
    notes: ['n time', 'n time teasel', 'n time chair'],
    agree: ['ruth', 'samuel'],
  },
  {
    question: 2,
    kind: 'area_for_development',
    wording: 'Teaching assistants are wanted at training that is held when they do not work.',
    by: 'samuel',
    at: ago(1, '18:20'),
    notes: ['n assistants', 'n assistants two'],
  },
  {
    question: 1,
    kind: 'next_step',
    wording:
      'Give each school one named person to tell between the termly data days, and keep Thursday free for what they say.',
    by: 'beth',
    at: ago(1, '19:15'),
    notes: ['n sara', 'n data high'],
    agree: ['ruth'],
  },
  {
    question: 3,
    kind: 'area_for_development',
    wording:
      'The plans are strongest in the first term and go quiet by year 8. They say what was hard for a child more often than what the child had learned to do.',
    by: 'anil',
    at: ago(0, '12:20'),
    notes: ['n lesson 8', 'n lesson 8 two', 'n vale teacher', 'n vale parents two'],
    contrary: ['n lesson 7'],
    agree: ['beth'],
  },
  {
    question: 2,
    kind: 'strength',
    wording:
      'The same reading routines are taught in both primary schools, and teachers vary them with reason.',
    by: 'samuel',
    at: ago(0, '12:28'),
    notes: ['n corridor', 'n teasel routine', 'n foxglove pupils'],
    agree: ['joanna'],
  },
]
