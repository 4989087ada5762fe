import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleReport } from './example-report.ts'
import { reportTypesetting } from './report-typesetting.ts'
import { type SourceCount, toldSources } from './told-sources.ts'

const kind = fc.constantFrom(
  'Conversations with headteachers',
  'Conversations with pupils',
  'Visits',
  'Papers',
)
const counts = fc.array(
  fc.record({ kind, number: fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: 60 }), fc.constant(null)) }),
)
const few = ({ number }: SourceCount) => number === 1 || number === 2

describe('the numbers of a report’s sources', () => {
  test('one and two are not told, and nothing that a reader gets differs between them', () => {
    const readers: ((sources: SourceCount[]) => unknown)[] = [
      toldSources,
      (sources) => reportTypesetting({ ...exampleReport, sources }, (words) => words),
    ]
    fc.assert(
      fc.property(counts, fc.infiniteStream(fc.constantFrom(1, 2)), (given, other) => {
        const otherwise = given.map((one) => (few(one) ? { ...one, number: other.next().value ?? 1 } : one))
        for (const read of readers) expect(read(otherwise)).toEqual(read(given))
      }),
    )
  })

  test('three and more are told as they are, in the order given, and a kind without any is left out', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const some = given.filter(({ number }) => number !== 0)
        expect(toldSources(given)).toEqual(some.map((one) => (few(one) ? { ...one, number: null } : one)))
        expect(toldSources(toldSources(given))).toEqual(toldSources(given))
      }),
    )
  })

  test('the appendix says so in words, and adds nothing up', () => {
    const { appendix } = reportTypesetting(exampleReport, (words) => words)
    expect(appendix?.rows).toEqual([
      { kind: 'Conversations with headteachers', number: '14' },
      { kind: 'Conversations with pupils', number: 'Not told' },
      { kind: 'Documents read', number: '38' },
    ])
  })

  test('a report of which nothing is known has no appendix', () => {
    const { sources: _, ...rest } = exampleReport
    expect(reportTypesetting(rest, (words) => words).appendix).toBeNull()
  })
})
