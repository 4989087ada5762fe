import type { Who } from './people.ts'
import type { TrustKey } from './trusts.ts'

/** What reviewers wrote in their own records, and what whoever led said to the programme. Invented, as everybody is. */
type RecordStory = {
  who: Who
  hours: number
  learned?: string
  takeBacks?: { words: string; shared?: true }[]
  certificate?: true
}
export const records: Partial<Record<TrustKey, RecordStory[]>> = {
  quillbeck: [
    {
      who: 'ruth',
      hours: 14,
      learned:
        'I spoke too early in the second interview, and it cost us the better answer. Wait ten seconds longer than is comfortable.',
      takeBacks: [
        {
          words:
            'I will ask the trusts that I advise to write down the one meeting that they would give up last, and why.',
          shared: true,
        },
        { words: 'Read my own notes aloud to myself on the evening of day one.' },
      ],
      certificate: true,
    },
    {
      who: 'joanna',
      hours: 9,
      learned: 'How much a school’s own words for a thing tell about who made it.',
      takeBacks: [
        {
          words:
            'A child who joins in the middle of a year meets three named people in the first week. We do this for staff, and never thought of it for children.',
          shared: true,
        },
      ],
    },
    { who: 'sara', hours: 8, learned: 'To ask what somebody stopped doing.' },
    {
      who: 'dan',
      hours: 10,
      learned: 'That I listen for what confirms my own trust. Writing down the opposite first helped.',
      takeBacks: [
        { words: 'Middle leaders write the agenda of our half-termly day, not the executive.', shared: true },
      ],
    },
    { who: 'martin', hours: 7 },
  ],
}

type FeedbackStory = {
  by: Who
  daysAgo: number
  wentWell: string
  inTheWay: string
  teamWords: string
  purposeWords: string
}
export const feedbacks: Partial<Record<TrustKey, FeedbackStory>> = {
  quillbeck: {
    by: 'ruth',
    daysAgo: 109,
    wentWell:
      'The coordinator had every room and every lunch in hand, and the planning call was an hour well spent.',
    inTheWay: 'Two of us learned only on the evening before at which of the schools we would begin.',
    teamWords: 'Somebody who has led a small trust would have saved us half a day of questions.',
    purposeWords:
      'Heads thought until the first morning that somebody came to check on them. The page for interviewees came late to them.',
  },
}
