import type { Concern } from './known.ts'
import { namedHere } from './names.ts'
import { isWithin, type Span } from './spans.ts'
import { titles } from './titles.ts'

const name = "(?:\\p{Lu}\\.?\\s?){0,3}(?:(?:de|van|der|von|le|la|al|el|bin) )*\\p{Lu}[\\p{L}\\p{M}'’-]+"
const letter = "\\p{Lu}(?![\\p{L}\\p{N}'’])"
const shape = new RegExp(`(?<!\\p{L})(?:${titles.join('|')})\\.?\\s(?:${name}|${letter})`, 'gu')
// "Dr Challoner's Grammar School", "Sir Thomas Boughton Academy"
const school =
  /^(?:\s\p{Lu}[\p{L}'’-]+){0,3}\s(?:School|Academy|College|Primary|Secondary|Grammar|High|Trust)\b/u

// Out of the books that are read in schools, and what else begins so.
const nobody =
  /^(?:Coach House|Dr (?:Barnardo|Jekyll|Seuss|Watson|Who)|Father (?:Christmas|Time)|Miss (?:Havisham|Honey|Marple|Trunchbull)|Mr (?:Birling|Bumble|Darcy|Fox|Gum|Hyde|Men|Tumble|Twit|Wolf)|Mrs (?:Beeton|Birling|Lovett|Twit)|Sister Act|Sir (?:Gawain|Isaac Newton|Toby Belch))(?!\p{L})/u

/** Whoever is called by a title and a name, or its first letter, is somebody, known to the review or not. */
export const titledIn = (text: string, schools: Span[]): Concern[] =>
  [...text.matchAll(shape)].flatMap((match) => {
    const span = { from: match.index, to: match.index + match[0].length }
    const isSchool = school.test(text.slice(span.to)) || isWithin(span, schools)
    return isSchool || nobody.test(match[0]) ? [] : [namedHere(text, span)]
  })
