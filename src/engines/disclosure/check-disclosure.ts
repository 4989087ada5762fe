import { copiesIn } from './copies.ts'
import { placesAndDaysIn } from './days.ts'
import { describedIn } from './described.ts'
import type { Concern, Known } from './known.ts'
import { initialsIn, namesIn } from './names.ts'
import { postsIn } from './posts.ts'
import { schoolsIn } from './schools.ts'
import { apart, isWithin, type Span } from './spans.ts'
import { titledIn } from './titled.ts'

/**
 * What in a passage of a report could give somebody away (MISSION F2, G1): names, initials, posts that few hold, a
 * school with a day, and the words of notes that are not attributable. Each with why, and wider words where there are
 * any. It only asks: whoever writes the report decides. In the order of the text; pure, and the same for the same input.
 */
export function checkDisclosure(passage: string, known: Known): Concern[] {
  const schools = schoolsIn(passage, known).filter((school) => isPlace(passage, school))
  return [
    ...apart([...namesIn(passage, known, (word) => isWithin(word, schools)), ...titledIn(passage, schools)]),
    ...initialsIn(passage, known),
    ...apart([...postsIn(passage, known), ...describedIn(passage)]),
    ...placesAndDaysIn(passage, known),
    ...copiesIn(passage, known),
  ].toSorted((a, b) => a.from - b.from || a.to - b.to)
}

/** A school that is called like somebody is one where it is named in full, or where people are at it or from it. */
const isPlace = (passage: string, { from, to }: Span) =>
  /\s/.test(passage.slice(from, to)) ||
  /\b(?:at|of|from|in|into|to|between|and|near) $/i.test(passage.slice(0, from))
