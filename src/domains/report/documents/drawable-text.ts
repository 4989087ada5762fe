import { printableText } from './printable-text.ts'
import type { ReportFonts } from './report-fonts.ts'

/** Stands in a PDF for a character that none of our faces can draw; the Word copy keeps the character. */
export const undrawable = '◊'

const longestWord = 24
const pieceOfWord = 10
// it fits a line, and copied out of the file it has to lead there
const shortAddress = /^https?:\/\/\S{1,50}$/
const invisible = /\p{Default_Ignorable_Code_Point}/u
const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' })

/** Text that every character of can be drawn: PDF/UA-1 refuses a whole file for one that cannot. */
export function drawableText(text: string, fonts: ReportFonts): string {
  return breakable(
    replaceEach(printableText(text), (letter, code) =>
      fonts.all.has(code) || invisible.test(letter) ? letter : undrawable,
    ),
  )
}

/**
 * Where even that was refused: characters drawn one by one need not be drawable together, such as an
 * emoji's mark on a letter. One face for everything always is.
 */
export function plainlyDrawableText(text: string, fonts: ReportFonts): string {
  return breakable(
    replaceEach(printableText(text), (letter, code) => {
      if (invisible.test(letter)) return ''
      return fonts.serif.has(code) ? letter : undrawable
    }),
  )
}

function replaceEach(text: string, replace: (letter: string, code: number) => string): string {
  return Array.from(text, (letter) => replace(letter, letter.codePointAt(0) ?? 0)).join('')
}

/** Lets a word too long for any line (an address, a slip of the keyboard) break instead of leaving the page. */
function breakable(text: string): string {
  return text.replace(/\S+/g, (word) =>
    word.length <= longestWord || shortAddress.test(word) ? word : inPieces(word),
  )
}

/** Pieces and not single letters: a break offered after every letter takes Typst a hundred times as long. */
function inPieces(word: string): string {
  const letters = Array.from(graphemes.segment(word), ({ segment }) => segment)
  return letters
    .map((letter, index) => (index > 0 && index % pieceOfWord === 0 ? `\u200b${letter}` : letter))
    .join('')
}
