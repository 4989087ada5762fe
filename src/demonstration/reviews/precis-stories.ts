import type { Calendar } from '../calendar.ts'
import type { PrecisStory } from '../story.ts'

/** A draft that is not shared yet, and what the lead has said of the papers so far. */
export const harbourAndMoorPrecis = ({ ago }: Calendar): PrecisStory => ({
  written: ago(3, '20:40'),
  ethos:
    'The trust says that it exists so that no school on this coast has to manage alone. The word “neighbour” comes back in five of the papers, and so does “we do not know yet”. It writes plainly about what did not work.\n\nHeadteachers are trusted with how their schools teach. What is the same everywhere is a short list, and it got shorter last June.',
  structure:
    'Fourteen schools in three hubs, each led by a headteacher who keeps a school. Twenty people in the centre, nine of them for education. A hub lead visits every fortnight. Subject leads teach a class of their own and can be asked for up to six weeks.',
  lookFor:
    'How the four schools that joined in 2025 came to be part of it, and what they gave up.\n\nWhat a hub lead leaves behind after a visit, and whether it is still there a month later.',
  summaries: [
    {
      name: 'Who decides what.docx',
      body: 'One page that says what schools, hubs and the trust each decide. The rule for unclear cases is the surprise: the headteacher decides, and tells the hub lead within a week.',
      at: ago(4, '19:10'),
      key: true,
      minutes: 10,
    },
    {
      name: 'How we help schools to improve.pdf',
      body: 'How help begins, who comes, and who is asked afterwards whether it was worth the time: the headteacher, not the helper.',
      at: ago(4, '19:25'),
      key: true,
      minutes: 25,
    },
    { name: 'SEND strategy 2025 to 2028.docx', body: '', at: ago(3, '20:15'), key: true, minutes: 35 },
    {
      name: 'The three hubs.pdf',
      body: 'Which schools are in which hub. To look up, not to read through.',
      at: ago(3, '20:20'),
    },
  ],
})

/** Shared two weeks before the visit, and read by all. */
export const larkspurPrecis = ({ ago }: Calendar): PrecisStory => ({
  written: ago(18, '21:05'),
  shared: ago(16, '18:30'),
  ethos:
    'Small schools that would rather be small together. The answers speak of people by what they do for each other, and seldom of the trust.',
  structure:
    'A small central team, and one headteacher in each place who speaks for the schools around them. Safeguarding, money and the assessment days are the same everywhere.',
  lookFor:
    'What happens in the fortnight after somebody is uneasy about a school. Whether a teacher in the smallest school knows whom to ring.',
  read: [
    ['anil', ago(14, '19:20')],
    ['joanna', ago(13, '07:55')],
    ['samuel', ago(9, '21:30')],
    ['beth', ago(8, '12:45')],
  ],
  summaries: [],
})
