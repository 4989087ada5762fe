import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assembleReport, evidenceSnapshot, type SharedFinding, shortHeading } from './assemble-report.ts'

const questions = [
  { id: 'q1', wording: 'How does the trust notice that a school needs help, and how soon does help arrive?' },
  { id: 'q2', wording: 'What do headteachers get from belonging to the trust?' },
]
const finding = (given: Partial<SharedFinding>): SharedFinding => ({
  id: 'f',
  questionId: 'q1',
  kind: 'strength',
  wording: 'Subject leads still teach.',
  sources: 11,
  schools: 5,
  methods: ['interview', 'visit'],
  contrary: false,
  agree: 5,
  differ: 0,
  ...given,
})
const headings = ['Summary', 'key questions', 'Next steps']

describe('assembling the report', () => {
  test('each key question has its findings under sub-headings, and next steps are collected at the end', () => {
    const sections = assembleReport({
      headings,
      questions,
      findings: [
        finding({ id: 'n', kind: 'next_step', wording: 'Count the time.', questionId: 'q2' }),
        finding({ id: 'a', kind: 'area_for_development', wording: 'Time is the cost.' }),
        finding({ id: 's' }),
      ],
    })
    expect(
      sections.map((section) => [
        section.heading,
        section.blocks.map((block) => `${block.kind}: ${block.text}`),
      ]),
    ).toEqual([
      ['Summary', []],
      [
        'How does the trust notice that a school needs help',
        [
          'subheading: Strengths',
          'paragraph: Subject leads still teach.',
          'subheading: Areas for development',
          'paragraph: Time is the cost.',
        ],
      ],
      [
        'What do headteachers get from belonging to the trust',
        ['subheading: Next steps', 'paragraph: Count the time.'],
      ],
      ['Next steps', ['bullet: Count the time.']],
    ])
    expect(sections[1]).toMatchObject({ questionId: 'q1', keyQuestion: questions[0]?.wording })
  })

  test('a paragraph keeps the thread to its finding and says what stands behind it', () => {
    expect(evidenceSnapshot(finding({}))).toEqual({
      line: 'Seen in many places, in different ways',
      sources: 11,
      schools: 5,
      methods: ['Interviews', 'Visits'],
    })
  })

  test('below three sources there is no number, and dissent names nobody', () => {
    const few = finding({ sources: null, schools: null, methods: [], agree: 4, differ: 1 })
    expect(evidenceSnapshot(few)).toEqual({
      line: 'Heard from few people so far',
      methods: [],
      dissent: { line: 'Not all of us agreed', more: 'Four agreed, one saw it differently' },
    })
    expect(evidenceSnapshot(finding({ contrary: true })).dissent?.line).toContain('pointed the other way')
  })

  test('every finding enters exactly once under its question, whatever the order', () => {
    const kinds = ['strength', 'area_for_development', 'effective_practice', 'next_step'] as const
    const some = fc.array(
      fc.record({ questionId: fc.constantFrom('q1', 'q2'), kind: fc.constantFrom(...kinds) }),
    )
    fc.assert(
      fc.property(some, (drawn) => {
        const findings = drawn.map((part, place) => finding({ ...part, id: `f${place}` }))
        const paragraphs = assembleReport({ headings, questions, findings })
          .flatMap((section) => section.blocks.map((block) => ({ ...block, questionId: section.questionId })))
          .filter((block) => block.kind === 'paragraph')
        expect(paragraphs.map((block) => `${block.questionId} ${block.findingId}`).sort()).toEqual(
          findings.map((one) => `${one.questionId} ${one.id}`).sort(),
        )
      }),
    )
  })

  test('a heading is never longer than the database takes', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 10, maxLength: 500 }), (wording) => {
        expect(shortHeading(wording).length).toBeLessThanOrEqual(81)
      }),
    )
  })
})
