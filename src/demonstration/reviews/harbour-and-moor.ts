import type { Calendar } from '../calendar.ts'
import { type ReviewStory, settled } from '../story.ts'
import { harbourBeside } from './beside-stories.ts'
import { harbourAndMoorAnswers } from './harbour-and-moor-answers.ts'
import { harbourAndMoorNeeds, harbourAndMoorSessions } from './harbour-and-moor-schedule.ts'
import { harbourAndMoorAreas, harbourAndMoorWishes } from './harbour-and-moor-wishes.ts'
import { harbourAndMoorPrecis } from './precis-stories.ts'

/** Being prepared: the questions are nearly agreed, the documents nearly in, the schedule half built. */
export const harbourAndMoor = (when: Calendar): ReviewStory => {
  const { ago, tuesdayFrom } = when
  return {
    trust: 'harbourAndMoor',
    stage: 'prepare',
    day1: tuesdayFrom(20),
    beside: harbourBeside(when),
    booked: ago(168, '10:30'),
    quote: { made: ago(160, '09:15'), accepted: ago(151, '15:40') },
    lead: { who: 'ruth', invited: ago(150, '10:00'), answered: ago(149, '18:20') },
    peers: [
      { who: 'anil', invited: ago(120, '09:30'), answered: ago(118, '20:05') },
      { who: 'joanna', invited: ago(120, '09:32'), answered: ago(117, '07:50') },
      { who: 'samuel', invited: ago(120, '09:34'), answered: ago(110, '16:15') },
      { who: 'beth', invited: ago(120, '09:36'), answered: ago(116, '13:10') },
    ],
    host: [
      { who: 'fiona', role: 'host_lead', added: ago(168, '10:30') },
      { who: 'carol', role: 'coordinator', added: ago(168, '10:30') },
      { who: 'dev', role: 'host_leader', added: ago(145, '11:00') },
    ],
    fullMailbox: 'samuel',
    prepareBegan: ago(39, '09:00'),
    wishes: harbourAndMoorWishes(when),
    areas: harbourAndMoorAreas(when),
    questions: questions(when),
    answers: harbourAndMoorAnswers(when),
    precis: harbourAndMoorPrecis(when),
    schedule: {
      started: ago(15, '14:00'),
      by: 'ruth',
      estimated: ago(5, '17:10'),
      sessions: harbourAndMoorSessions,
      needs: harbourAndMoorNeeds(when),
      without: '3 briefing',
    },
  }
}

const everyone = ['ruth', 'fiona', 'dev', 'anil', 'joanna', 'samuel', 'beth'] as const

const questions = ({ ago }: Calendar) => [
  settled(
    ['School improvement', 'Strategic governance'],
    'ruth',
    ago(19, '11:10'),
    'How does the trust notice that a school needs help, and how soon does help arrive?',
    [...everyone],
    0,
  ),
  settled(
    ['Workforce', 'School improvement'],
    'fiona',
    ago(19, '11:25'),
    'What do headteachers get from belonging to the trust that they could not get alone, and what does it cost them?',
    [...everyone],
    0,
  ),
  {
    labels: [
      'High-quality, inclusive education' as const,
      'School improvement' as const,
      'DfE: High-quality and inclusive education' as const,
    ],
    area: 1,
    wordings: [
      {
        by: 'ruth' as const,
        at: ago(18, '09:05'),
        wording:
          'How well do pupils with special educational needs do in each school, and what has the trust changed because of what it found?',
        agreed: ['ruth' as const, 'anil' as const, 'joanna' as const, 'beth' as const],
      },
      {
        by: 'fiona' as const,
        at: ago(4, '16:20'),
        wording:
          'How well do pupils who need most from us, including those who move between our schools mid-year, do in each school, and what has the trust changed because of what it found?',
        agreed: ['fiona' as const, 'dev' as const, 'anil' as const],
      },
    ],
    talk: [
      {
        who: 'fiona' as const,
        at: ago(4, '16:24'),
        body: 'Ninety-one children changed school inside the trust last year. I do not think we know what happened to them, and I would rather hear it from you.',
      },
      {
        who: 'anil' as const,
        at: ago(3, '08:40'),
        body: 'I like this. It is a thing only a trust can see. Can we ask for the list of moves by term, without names?',
      },
      {
        who: 'dev' as const,
        at: ago(3, '12:15'),
        body: 'Yes. I will send it with question 8 in the documents.',
      },
    ],
  },
  settled(
    ['School improvement', 'Workforce'],
    'joanna',
    ago(17, '10:30'),
    'Where is practice strong enough that the other schools, and other trusts, should see it?',
    everyone.filter((who) => who !== 'dev'),
  ),
]
