import type { Span } from './spans.ts'

/**
 * Wider words put in the place of others so that the sentence still reads: an article or "our" before them goes as well,
 * for the wider words bring their own, and a sentence still begins with a capital. `from` and `to` count UTF-16 units.
 */
export function widened(text: string, { from, to }: Span, wider: string): Span & { by: string } {
  const led = text.slice(0, from).match(leads)?.[0] ?? ''
  // "the trust’s long-serving clerk": what stands before stays, and with it its article
  const by = led === '' && hasArticle.test(text.slice(0, from)) ? wider.replace(/^an? /, '') : wider
  const start = from - led.length
  const isUpper = /^\p{Lu}/u.test(text.slice(start, to)) && !/^\p{Lu}{2}/u.test(text.slice(start, to))
  return { from: start, to, by: isUpper ? by.charAt(0).toUpperCase() + by.slice(1) : by }
}

const determiner = '(?:the|an?|our|its|their|his|her|this|that)'
const leads = new RegExp(`(?<!\\p{L})${determiner} (?:\\p{L}+[’']s |\\p{L}+s’ )?$`, 'iu')
const hasArticle = new RegExp(`(?<!\\p{L})${determiner} (?:\\p{L}+[’']s )?(?:[\\p{L}-]+ ){1,2}$`, 'iu')
