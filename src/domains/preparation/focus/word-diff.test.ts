import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDiff } from './word-diff.ts'

const words = fc.array(
  fc.constantFrom('how', 'do', 'pupils', 'in', 'each', 'school,', 'and', 'need', 'most'),
  {
    maxLength: 25,
  },
)
const joined = (stretches: ReturnType<typeof wordDiff>, without: 'added' | 'removed') =>
  stretches
    .filter((stretch) => stretch.kind !== without)
    .map((stretch) => stretch.text)
    .join(' ')

test('an amendment reads in place, with what goes before what takes its place', () => {
  expect(
    wordDiff(
      'How well do pupils with special needs do in each school?',
      'How well do pupils who need most from us do in each school?',
    ),
  ).toEqual([
    { kind: 'same', text: 'How well do pupils' },
    { kind: 'removed', text: 'with special needs' },
    { kind: 'added', text: 'who need most from us' },
    { kind: 'same', text: 'do in each school?' },
  ])
})

test('both wordings can always be read back from an amendment, whatever changed', () => {
  fc.assert(
    fc.property(words, words, (earlier, later) => {
      const stretches = wordDiff(earlier.join(' '), later.join(' '))
      expect(joined(stretches, 'added')).toBe(earlier.join(' '))
      expect(joined(stretches, 'removed')).toBe(later.join(' '))
    }),
  )
})

test('a wording that did not change shows no amendment', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(wordDiff(text.join(' '), text.join('  ')).every((stretch) => stretch.kind === 'same')).toBe(true)
    }),
  )
})
