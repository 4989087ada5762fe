import type {
  Block,
  ReportDocument,
  ReportSection,
} from '../../src/domains/report/documents/report-document.ts'
import { randomFrom } from './generated-round.ts'

// A long report of an invented trust: sixty findings under six key questions, some forty pages. The same each time.

const FINDINGS_OF_A_QUESTION = 10
const SENTENCES_OF_A_PARAGRAPH = 4

const who = [
  'Subject leads',
  'Headteachers',
  'Teaching assistants',
  'The trust’s central team',
  'New teachers',
  'Governors of the smaller schools',
  'Leaders of attendance',
  'Families at the coastal schools',
]
const does = [
  'plan the week together',
  'look at the same pupils’ work twice in a term',
  'ring one another before they write',
  'spend a morning in each other’s classrooms',
  'know which pupils were away, and why',
  'decide early what will not be done',
  'read the plan in the words in which it was agreed',
  'ask for help before it is offered',
]
const where = [
  'in the two schools that joined last',
  'across the moor and the harbour',
  'where the roll is small and classes are mixed',
  'from the first week of September',
  'even in the terms that are short of time',
  'and in the secondary schools nearly as often',
]
const so = [
  'What they learn is used within a fortnight.',
  'Nobody we met had waited longer than a week for an answer.',
  'It costs about two days in each month, which nobody has yet counted.',
  'Pupils could say what had changed for them, and when.',
  'The trust’s own figures say the same, though they reach schools late.',
  'One school does it differently, and explained well why it does.',
]
const questions = [
  ['How help arrives', 'How does the trust notice that a school needs help, and how soon does help arrive?'],
  ['What heads get', 'What do headteachers get from belonging to the trust, and what does it cost them?'],
  ['How teaching improves', 'How do teachers come to teach better here than they would elsewhere?'],
  ['Who is heard', 'Whose voice changes what the trust does, and whose does not yet?'],
  [
    'What small schools need',
    'What does the trust do for its smallest schools that they could not do alone?',
  ],
  ['How the trust learns', 'How does the trust know that what it does helps, and what does it stop doing?'],
] as const
const lines = [
  { line: 'Seen in many places, in different ways', methods: ['Interviews', 'Visits', 'Documents'] },
  { line: 'Seen in several places, one way only', methods: ['Interviews'] },
  { line: 'Heard from few people so far', methods: [] },
]

export function fortyPageReport(): ReportDocument {
  const random = randomFrom(40)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const sentence = () => `${pick(who)} ${pick(does)} ${pick(where)}. ${pick(so)}`
  const paragraph = (length = SENTENCES_OF_A_PARAGRAPH) => Array.from({ length }, sentence).join(' ')
  const finding = (place: number): Block[] => {
    const { line, methods } = lines[place % lines.length] ?? { line: '', methods: [] }
    const sources = 3 + Math.floor(random() * 14)
    const schools = 1 + Math.floor(random() * 8)
    const evidence = { line, methods, ...(methods.length > 0 && { sources, schools }) }
    const differed = { line: 'Not all of us agreed', more: 'Four agreed, one saw it differently' }
    const found: Block =
      place % 5 === 4
        ? { kind: 'practice', text: sentence(), note: { line: 'Effective practice', more: line } }
        : { kind: 'paragraph', text: paragraph(), evidence, ...(place % 4 === 3 && { note: differed }) }
    return [found, { kind: 'paragraph', text: paragraph(3) }]
  }
  const question = ([heading, keyQuestion]: (typeof questions)[number], index: number): ReportSection => {
    const findings = Array.from({ length: FINDINGS_OF_A_QUESTION }, (_, place) => finding(place))
    return {
      heading,
      number: index + 1,
      keyQuestion,
      blocks: [
        { kind: 'subheading', text: 'Strengths' },
        ...findings.slice(0, 5).flat(),
        { kind: 'subheading', text: 'Areas for development' },
        ...findings.slice(5).flat(),
        { kind: 'subheading', text: 'Next steps' },
        ...Array.from({ length: 4 }, (): Block => ({ kind: 'bullet', text: sentence() })),
      ],
    }
  }
  const prose = (heading: string, count: number): ReportSection => ({
    heading,
    blocks: Array.from({ length: count }, (): Block => ({ kind: 'paragraph', text: paragraph() })),
  })
  return {
    trustName: 'Harbour & Moor Learning Trust',
    reviewKind: 'Trust peer review',
    days: ['2026-12-01', '2026-12-02', '2026-12-03'],
    leadName: 'Ruth Ellacott',
    teamNames: ['Anil Deshmukh', 'Beth Haldane', 'Samuel Okoro', 'Joanna Prys'],
    hostTeamNames: ['Dev Lal'],
    releasedOn: '2027-01-29',
    sections: [
      prose('Summary', 5),
      prose('The trust in brief', 4),
      ...questions.map(question),
      prose('How structure supports improvement', 5),
      prose('Next steps', 4),
    ],
    sources: [
      { kind: 'Conversations with trust leaders', number: 9 },
      { kind: 'Conversations with headteachers', number: 14 },
      { kind: 'Conversations with school leaders and staff', number: 31 },
      { kind: 'Conversations with governors and trustees', number: 4 },
      { kind: 'Conversations with pupils', number: 2 },
      { kind: 'Visits to schools', number: 12 },
      { kind: 'Documents read', number: 38 },
    ],
  }
}
