import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasChanges, policyDiff } from './policy-diff.ts'
import { asTyped, readTyped } from './policy-format.ts'
import type { PolicyPart } from './policy-text.ts'

const words = fc
  .array(fc.stringMatching(/^[a-zA-Z’,.-]{1,9}$/), { minLength: 1, maxLength: 6 })
  .map((list) => list.join(' '))
const parts: fc.Arbitrary<PolicyPart[]> = fc.array(
  fc.record({ heading: words, words: fc.array(words, { minLength: 1, maxLength: 3 }) }),
  { minLength: 1, maxLength: 4 },
)
const flat = (text: PolicyPart[]) => text.flatMap(({ heading, words }) => [heading, ...words])

describe('A policy as it is typed', () => {
  test('is read back as the text that it was written from', () => {
    fc.assert(
      fc.property(parts, (text) => {
        expect(readTyped(asTyped(text))).toEqual({ parts: text })
      }),
    )
  })

  test('may have its lines broken anywhere, and headings need no empty line', () => {
    expect(readTyped('#One\r\nfirst\r\nwords\r\n\r\nsecond\r\n#  Two\r\nthird')).toEqual({
      parts: [
        { heading: 'One', words: ['first words', 'second'] },
        { heading: 'Two', words: ['third'] },
      ],
    })
  })

  test('says what is missing: a heading at the start, words under it, anything at all', () => {
    expect(readTyped('Words alone')).toMatchObject({
      problem: expect.stringContaining('Begin with a heading'),
    })
    expect(readTyped('# One\n\n# Two\n\nwords')).toMatchObject({ problem: expect.stringContaining('“One”') })
    expect(readTyped('#\n\nwords')).toMatchObject({ problem: expect.stringContaining('each heading') })
    expect(readTyped(' \n ')).toMatchObject({ problem: 'Write the text' })
  })
})

describe('What changed between two versions', () => {
  test('without what was added it is the earlier text, without what was removed the later', () => {
    fc.assert(
      fc.property(parts, parts, (earlier, later) => {
        const lines = policyDiff(earlier, later)
        const without = (change: string) =>
          lines.filter((line) => line.change !== change).map((line) => line.text)
        expect(without('added')).toEqual(flat(earlier))
        expect(without('removed')).toEqual(flat(later))
      }),
    )
  })

  test('is nothing where nothing changed', () => {
    fc.assert(
      fc.property(parts, (text) => {
        expect(hasChanges(policyDiff(text, text))).toBe(false)
      }),
    )
  })
})
