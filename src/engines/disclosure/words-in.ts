/** A word where it stands. `plain`: lower case, without accents and without a possessive. */
export type Word = { from: number; to: number; text: string; plain: string; capital: boolean; first: boolean }

const wordShape = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*/gu

/** Words in order, each with whether it begins with a capital and whether it begins a sentence. */
export function wordsIn(text: string): Word[] {
  let end = 0
  return [...text.matchAll(wordShape)].map((match) => {
    const from = match.index
    const between = text.slice(end, from)
    const first = end === 0 || endsSentence(between)
    end = from + match[0].length
    return {
      ...{ from, to: end, text: match[0], plain: plainWord(match[0]), first },
      capital: /^\p{Lu}/u.test(match[0]),
    }
  })
}

/** A stop, whatever closes before the next words, and whatever opens with them. Looked through from its end, once. */
function endsSentence(between: string): boolean {
  let at = between.length - 1
  while (at >= 0 && '"“‘\'(['.includes(between.charAt(at))) at--
  while (at >= 0 && /\s/.test(between.charAt(at))) if (between.charAt(at--) === '\n') return true
  while (at >= 0 && '"”’\')]'.includes(between.charAt(at))) at--
  return at >= 0 && '.!?:'.includes(between.charAt(at))
}

export const plainWord = (word: string): string => plain(word).replace(/'s$/, '').replace(/s'$/, 's')

/** Lower case, without accents, with one kind of apostrophe. */
export const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()

/** Where these plain words stand one after the other; the places of the first. */
export function runsOf(words: Word[], run: string[]): number[] {
  if (run.length === 0) return []
  return words.flatMap((_, place) =>
    run.every((one, step) => words[place + step]?.plain === one) ? [place] : [],
  )
}
