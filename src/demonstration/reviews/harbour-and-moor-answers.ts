import type { Calendar } from '../calendar.ts'
import type { AnswerStory } from '../story.ts'

/** Nine of twelve answered; four is written and still open, seven and eight are not begun. */
export const harbourAndMoorAnswers = ({ ago }: Calendar): AnswerStory[] => [
  {
    answer:
      'Fourteen schools in three hubs, each led by a headteacher who keeps their own school. The central team is small: nine people for education, eleven for everything else. The first paper says who decides what.',
    answered: { by: 'carol', at: ago(21, '15:10') },
    files: [
      {
        name: 'Who decides what.docx',
        title: 'Who decides what',
        paragraphs: [
          'Schools decide how they teach, whom they appoint below headship, and how they use the school day.',
          'Hubs decide where their two days of shared support go each week. The hub lead writes down why.',
          'The trust decides the curriculum map in English and mathematics, the assessment days, and everything about safeguarding, money and buildings.',
          'Where it is not clear, the headteacher decides and tells the hub lead within a week.',
        ],
        by: 'carol',
        added: ago(23, '10:02'),
        read: [
          ['ruth', ago(20, '19:30')],
          ['anil', ago(18, '21:05')],
          ['joanna', ago(14, '07:40'), 'still reading'],
        ],
        download: true,
      },
      {
        name: 'How we help schools to improve.pdf',
        title: 'How we help schools to improve',
        paragraphs: [
          'We start from what the headteacher says is hardest. A hub lead visits every fortnight, spends half the visit in lessons, and leaves two things to do.',
          'A school can ask for a subject lead for up to six weeks. Every subject lead still teaches a class of their own.',
          'At the end of each term we ask the headteacher, and not the person who helped, whether it was worth their time.',
        ],
        by: 'carol',
        added: ago(23, '10:04'),
        read: [
          ['ruth', ago(20, '19:50')],
          ['beth', ago(16, '12:20')],
        ],
      },
      {
        name: 'The three hubs.pdf',
        title: 'The three hubs',
        paragraphs: [
          'Harbour: The Anchorage, Beacon Rise, Cobb Street, Quayside, Tidewater.',
          'Moor: Gorse Hill, Hallin Moor, Hartsfall, Overmoor, Pellow.',
          'Shore: Estuary, Lantern Street, Saltern Lane, Wrack Bay.',
        ],
        by: 'carol',
        added: ago(22, '09:15'),
        read: [['ruth', ago(20, '20:05')]],
      },
    ],
  },
  {
    answer:
      'Three conversations a year with each headteacher, half-termly pages from each school written by the head, and the termly data. We disagree among ourselves about which of the three tells us most.',
    answered: { by: 'dev', at: ago(20, '16:45') },
    files: [
      {
        name: 'One page for trustees, spring.docx',
        title: 'One page for trustees',
        paragraphs: [
          'Each school writes one page a term. The headteacher writes it, and the trust does not edit it.',
          'What went well. What we tried that did not work. What we would like help with. What trustees should ask us next time.',
        ],
        by: 'dev',
        added: ago(20, '16:30'),
        read: [
          ['ruth', ago(17, '18:10')],
          ['samuel', ago(9, '22:15')],
        ],
      },
      {
        name: 'What we look at, and when.csv',
        title: 'Week,What,Who looks',
        paragraphs: [
          '3,Attendance by year group,Hub lead',
          '6,Page from the headteacher,Trustees',
          '9,Assessment in English and mathematics,Subject leads',
          '12,Conversation about the term,Chief executive',
        ],
        by: 'dev',
        added: ago(20, '16:32'),
      },
    ],
  },
  {
    answer:
      'A call every Thursday for anyone in their first two years of headship, a partner head in another hub, and one residential a year. Two heads have told us that the calls are too close together once the first year is over.',
    answered: { by: 'fiona', at: ago(19, '08:55') },
    links: [
      {
        title: 'What our first-year headteachers are offered',
        url: 'https://www.harbourandmoor.example/heads/first-year',
        note: 'The second half of the page, from “Thursday calls”.',
        by: 'fiona',
        at: ago(19, '08:50'),
      },
    ],
  },
  {
    answer:
      'A trust-wide inclusion lead, Moira Stent, works alongside each school’s coordinator for half a day every fortnight. Since 2024 all fourteen schools have used the same plan format, so that nothing is lost when a child moves from primary to one of our three secondaries. We are least confident about the four schools that joined in 2025, and would welcome the team’s view of them.',
    files: [
      {
        name: 'SEND strategy 2025 to 2028.docx',
        title: 'Special educational needs and disabilities: strategy 2025 to 2028',
        paragraphs: [
          'Every child is taught by their own teacher first. What is extra comes on top, and never instead.',
          'One plan travels with each child from school to school, in one format, owned by the family.',
          'Each school’s coordinator has half a day a fortnight with the trust’s inclusion lead.',
          'By 2028 no child of ours who could be taught in a mainstream class is taught elsewhere because a school did not know how.',
        ],
        by: 'carol',
        added: ago(15, '11:30'),
        note: 'Page 7 corrected: half a day a fortnight, not a week.',
        before: {
          name: 'SEND strategy 2025 to 2028.docx',
          title: 'Special educational needs and disabilities: strategy 2025 to 2028',
          paragraphs: [
            'Every child is taught by their own teacher first. What is extra comes on top, and never instead.',
            'Each school’s coordinator has half a day a week with the trust’s inclusion lead.',
          ],
          by: 'carol',
          added: ago(21, '15:10'),
          read: [['ruth', ago(19, '20:15')]],
        },
        read: [
          ['anil', ago(13, '17:00')],
          ['joanna', ago(12, '20:40'), 'still reading'],
        ],
      },
      {
        name: 'Attendance by need, autumn.csv',
        title: 'School,All pupils,With a plan,Receiving support',
        paragraphs: [
          'Cobb Street,95.1,91.8,93.2',
          'Overmoor,94.0,88.9,91.7',
          'Quayside,95.6,93.0,94.1',
          'Tidewater,92.4,86.2,89.5',
          'Wrack Bay,94.8,92.1,93.6',
        ],
        by: 'carol',
        added: ago(2, '10:40'),
      },
    ],
  },
  {
    answer:
      'We keep a short list of what is the same everywhere, agreed by the headteachers each June. Last June two things came off it and one went on.',
    answered: { by: 'dev', at: ago(14, '14:20') },
    files: [
      {
        name: 'The same everywhere.docx',
        title: 'What is the same in every school',
        paragraphs: [
          'The order in which early reading and number are taught. The plan for a child who needs more. How a concern about a child is recorded.',
          'Taken off in June: the marking policy, and the length of lessons. Put on: how we say goodbye to a child who moves.',
        ],
        by: 'dev',
        added: ago(14, '14:02'),
        read: [
          ['ruth', ago(10, '19:15')],
          ['beth', ago(8, '13:35')],
        ],
      },
    ],
  },
  {
    answer:
      'Each school spends its own. The trust adds a teacher of reading for six weeks where a school asks. Three schools used it last year, and one said that it would not again.',
    answered: { by: 'carol', at: ago(13, '11:05') },
    files: [
      {
        name: 'Pupil premium across the trust.pdf',
        title: 'Pupil premium across the trust',
        paragraphs: [
          'What schools chose last year: reading in small groups (eleven schools), breakfast (nine), music lessons (four), a family worker shared by two (three).',
          'What we do not know yet: whether the breakfast brings in the children whom we hoped for.',
        ],
        by: 'carol',
        added: ago(13, '11:00'),
      },
    ],
  },
  { answer: '' },
  { answer: '' },
  {
    answer:
      'New teachers have the same first year in every school. Middle leaders can spend two terms in another school and keep their post. Eleven have done so since 2023, and nine came back.',
    answered: { by: 'dev', at: ago(11, '17:25') },
  },
  {
    answer:
      'Two examples are in the paper: one school that we noticed late, and one that told us itself. We have left in what we would do differently.',
    answered: { by: 'fiona', at: ago(9, '09:50') },
    files: [
      {
        name: 'Two schools we helped.pdf',
        title: 'Two schools that we helped',
        paragraphs: [
          'The first was ninety minutes from the office. Its data had looked steady for two years, and a supply teacher told us otherwise. Help began nine days later. It should have begun a year before.',
          'The second rang us. Its head said that she could not recruit for year 6 and that the class was drifting. A subject lead taught it for half a term.',
        ],
        by: 'carol',
        added: ago(9, '09:40'),
        read: [['ruth', ago(5, '20:30')]],
      },
    ],
  },
  {
    answer:
      'Reserves above five per cent are spent on the improvement priorities that headteachers name in June. This year that paid for two more days of speech and language therapy a week.',
    answered: { by: 'carol', at: ago(7, '12:10') },
  },
  {
    answer:
      'A shared timetable for the three secondaries. It saved money, and heads of department stopped speaking to each other. We gave it up after a year.',
    answered: { by: 'fiona', at: ago(6, '18:05') },
  },
]
