import type { Calendar } from './calendar.ts'
import type { Who } from './people.ts'
import type { TrustKey } from './trusts.ts'

export type PresentationStory = {
  by: Who
  said: Date
  words: string
  link?: string
  meets?: Date
  /** the recording of the demonstration, and who has begun to watch it */
  recording?: { sent: Date; watched: [Who, Date][] }
}

/** What the chief executives of the demonstration say before the visit. */
export const presentationStories = ({ ago }: Calendar): Partial<Record<TrustKey, PresentationStory>> => ({
  harbourAndMoor: {
    by: 'carol',
    said: ago(13, '15:10'),
    words:
      'We are fourteen schools in three places: the harbour, the coast and the moor. Each place is a hub with a leader of its own, and a central team of five works with all of them.\n\nWe are proud that heads plan together every month, and that teachers see each other teach. We worry about children who move between our schools, and about how soon help arrives on the moor.\n\nTalk to anyone you meet, and tell us in the daily discussion what you hear.',
    recording: {
      sent: ago(13, '15:02'),
      watched: [
        ['ruth', ago(12, '19:20')],
        ['anil', ago(9, '07:45')],
        ['joanna', ago(2, '20:10')],
      ],
    },
  },
  larkspurVale: {
    by: 'nell',
    said: ago(30, '10:30'),
    words: 'Four schools in one valley, and a team that knows every teacher by name.',
    link: 'https://meet.example/larkspur-welcome',
    meets: ago(20, '16:00'),
  },
})
