import type { ReportDocument } from './report-document.ts'

/** A short report of an invented trust, with one of everything, for tests. */
export const exampleReport: ReportDocument = {
  trustName: 'Harbour & Moor Learning Trust',
  reviewKind: 'Trust peer review',
  days: ['2026-12-01', '2026-12-02', '2026-12-03'],
  leadName: 'Ruth Ellacott',
  teamNames: ['Anil Deshmukh', 'Beth Haldane', 'Samuel Okoro', 'Joanna Prys'],
  hostTeamNames: ['Dev Lal'],
  releasedOn: '2027-01-29',
  sections: [
    { heading: 'Summary', blocks: [{ kind: 'paragraph', text: 'Leaders **know** their *schools* well.' }] },
    {
      heading: 'What heads get',
      number: 1,
      keyQuestion: 'What do headteachers get from belonging to the trust?',
      blocks: [
        { kind: 'subheading', text: 'Strengths' },
        {
          kind: 'paragraph',
          text: 'Subject leads still teach.',
          evidence: {
            line: 'Seen in many places, in different ways',
            sources: 11,
            schools: 5,
            methods: ['Interviews', 'Visits'],
          },
        },
        {
          kind: 'paragraph',
          text: 'A call comes every Thursday.',
          evidence: {
            line: 'Heard from few people so far',
            sources: 2,
            schools: 1,
            methods: ['Interviews'],
          },
          note: { line: 'Not all of us agreed', more: 'Four agreed, one saw it differently' },
        },
        { kind: 'practice', text: 'A lead keeps a class.', note: { line: 'Effective practice' } },
        { kind: 'subheading', text: 'Next steps' },
        { kind: 'bullet', text: 'Count the time.' },
        { kind: 'bullet', text: 'Ask after a term what changed.' },
      ],
    },
    { heading: 'What happens next', blocks: [{ kind: 'paragraph', text: 'The trust decides.' }] },
  ],
  sources: [
    { kind: 'Conversations with headteachers', number: 14 },
    { kind: 'Conversations with pupils', number: 2 },
    { kind: 'Documents read', number: 38 },
  ],
}

/** What people paste or try. */
export const hostileText = {
  'code of the typesetter':
    '#panic("ran") #import "x.typ" #eval("1") $x^2$ \\ \\u{41} `raw` @ref <label> // = [a] {b} _c_ *d',
  markup: '</w:t><script>alert("ran")</script> & ]]> <!-- \' "',
  'emoji, other scripts, broken characters': '👍🏽 👨‍👩‍👧 a⃣ 漢字 عربى \ud800 \u0000\u0007\u202e\ufffe \ue000',
  'a word without end': 'W'.repeat(3000),
  'nothing to see': ' \u200b ',
}

/** The example with a hostile text in every place that holds a person's words. */
export function hostileReport(text: string): ReportDocument {
  const note = { line: text, more: text }
  const evidence = { line: text, sources: 1000, schools: 1000, methods: [text] }
  return {
    ...exampleReport,
    trustName: text,
    leadName: text,
    teamNames: [text],
    hostTeamNames: [text],
    releasedOn: null,
    draftLabel: text,
    sections: [1, 2, 3].map((number) => ({
      heading: text,
      number,
      keyQuestion: text,
      blocks: [
        { kind: 'subheading', text },
        { kind: 'paragraph', text, evidence, note },
        { kind: 'practice', text, note },
        { kind: 'bullet', text },
      ],
    })),
    sources: [
      { kind: text, number: 1 },
      { kind: text, number: 1_000_000 },
    ],
  }
}
