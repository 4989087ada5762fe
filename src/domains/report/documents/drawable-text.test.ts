import { describe, expect, test } from 'vitest'
import { drawableText, plainlyDrawableText } from './drawable-text.ts'
import { reportFonts } from './report-fonts.ts'

describe('text for the PDF, which may hold nothing that cannot be drawn', () => {
  const fonts = reportFonts()

  test('names from across Europe and emoji stay as they are', () => {
    const text = 'Zażółć, Ελένη, Привет, Nguyễn, Siân — “½ of 5 €” 👍🏽 👨‍👩‍👧'
    expect(drawableText(text, fonts)).toBe(text)
  })

  test('a character that no face has is marked, one mark for each', () => {
    expect(drawableText('To 漢字', fonts)).toBe('To ◊◊')
  })

  test('where one face must do for all, emoji are marked too and joins are dropped', () => {
    expect(plainlyDrawableText('Siân 👨‍👩 ok', fonts)).toBe('Siân ◊◊ ok')
  })

  test('a word longer than a line may break, and an ordinary long one may not', () => {
    expect(drawableText('W'.repeat(25), fonts)).toBe(
      `${'W'.repeat(10)}\u200b${'W'.repeat(10)}\u200b${'W'.repeat(5)}`,
    )
    expect(drawableText('internationalisation', fonts)).toBe('internationalisation')
  })
})
