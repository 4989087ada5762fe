import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asAttachment, cleanFileName } from './file-name.ts'

test('whatever a file is called, its kept name has no folder, nothing invisible, and the ending of its content', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (given) => {
      const name = cleanFileName(given, ['pdf'])
      expect(name).toMatch(/^[^/\\<>:"|?*\p{Cc}.][^/\\<>:"|?*\p{Cc}]*\.pdf$/u)
      expect([...name].length).toBeLessThanOrEqual(154)
    }),
  )
})

test('a name in any language arrives whole, and the header holds one line of plain letters', () => {
  const header = asAttachment('Résumé “final”; ’25 – 中文.pdf')
  expect(header).toMatch(/^[\x20-\x7e]+$/)
  expect(decodeURIComponent(header.split("filename*=UTF-8''")[1] ?? '')).toBe(
    'Résumé “final”; ’25 – 中文.pdf',
  )
})
