import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FOUND, FOUND_END, searchWords, snippetPieces } from './search-words.ts'

test('the last word may be the beginning of one, unless signs say what is meant', () => {
  expect(searchWords('hub lea')).toEqual({ plain: 'hub lea', beginning: 'hub & lea:*' })
  expect(searchWords('“hub lead” -money')?.beginning).toBeNull()
  expect(searchWords('  ?! ')).toBeNull()
})

test('whatever is typed, only words reach the search as words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const beginning = searchWords(typed)?.beginning
      if (beginning) expect(beginning).toMatch(/^[\p{L}\p{N}]+( & [\p{L}\p{N}]+)*:\*$/u)
    }),
  )
})

test('a snippet comes in pieces with the found words marked, and nothing in it is lost', () => {
  expect(snippetPieces(`A ${FOUND}hub${FOUND_END} <b>lead</b>`)).toEqual([
    { text: 'A ', found: false },
    { text: 'hub', found: true },
    { text: ' <b>lead</b>', found: false },
  ])
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.boolean())), (pieces) => {
      const words = pieces.map(([text, found]) => (found ? FOUND + text + FOUND_END : text)).join('')
      const text = snippetPieces(words).map((piece) => piece.text)
      expect(text.join('')).toBe(pieces.map(([piece]) => piece).join(''))
    }),
  )
})
