import type { Concern } from './known.ts'

const person = `(?:${'man woman person teacher tutor leader head deputy member colleague governor trustee speaker assistant mentor counsellor nurse librarian technician manager officer adviser coordinator specialist linguist scientist musician mathematician pupil parent child boy girl'.replaceAll(' ', '|')})`
const deed = '(?:chairs|leads|runs|heads|manages|oversees|looks after|is responsible for|is in charge of)'
const itsOwn = "(?<=(?:(?<!\\p{L})(?:the|our|its|their)|[’']s) )"

// Said to be the only one or the first of all, or to do what one person does.
const shapes = [
  `${itsOwn}(?:only|sole) (?!one\\b)(?:[\\p{L}-]+ ){0,2}?${person}(?!\\p{L}| of them)`,
  `${itsOwn}most senior ${person}(?!\\p{L})`,
  `${itsOwn}${person} (?:who ${deed}|in charge of|responsible for)(?: [\\p{L}’-]+){1,4}`,
].map((shape) => new RegExp(shape, 'giu'))

/** "The only man on the staff", "the person who chairs the board": a post by no name, and yet one person. */
export const describedIn = (text: string): Concern[] =>
  shapes
    .flatMap((shape) => [...text.matchAll(shape)])
    .map(({ index, 0: words }) => ({
      ...{ kind: 'post', from: index, to: index + words.length, words },
      because: 'Where there is only one, people know who it is.',
      wider: 'a member of staff',
    }))
