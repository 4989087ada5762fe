import type { Concern } from './known.ts'

const person = `(?:${'man woman person teacher tutor leader head deputy member colleague governor trustee speaker assistant mentor counsellor nurse librarian technician manager officer adviser coordinator specialist linguist scientist musician mathematician pupil parent child boy girl headteacher principal director chair executive'.replaceAll(' ', '|')})`
const deed = '(?:chairs|leads|runs|heads|manages|oversees|looks after|is responsible for|is in charge of)'
// what one person once did, and is known by
const past =
  '(?:joined|retired|resigned|stood down|stepped down|stepped aside|left|came (?:from|out|back)|arrived|returned|transferred|founded|was appointed|was seconded|led (?:it|the))'
const rareSubject = '(?:Mandarin|Latin|Greek|Russian|Japanese|Arabic|Urdu|Italian|Portuguese|Polish)'
const itsOwn = "(?<=(?:(?<!\\p{L})(?:the|our|its|their)|[’']s) )"

// Said to be the only one or the first of all, or to do what one person does.
const shapes = [
  `${itsOwn}(?:only|sole) (?!one\\b)(?:[\\p{L}-]+ ){0,2}?${person}(?!\\p{L}| of them)`,
  `${itsOwn}(?:most senior|longest-serving|youngest|newest|former|outgoing|retiring|interim|acting) ${person}(?!\\p{L})`,
  `${itsOwn}${person} (?:who ${deed}|in charge of|responsible for)(?: [\\p{L}’-]+){1,4}`,
  `(?<!\\p{L})${person} (?:of|at|in|from) (?:the|our|its|their) (?:only|sole|one) (?:[\\p{L}-]+ ){0,2}?(?:school|academy|college|nursery)(?!\\p{L})`,
  `${itsOwn}(?:[\\p{L}-]+ ){0,2}?${person},? who (?:(?:has|had) )?${past}(?!\\p{L})`,
  `${itsOwn}${person} appointed (?:in|at|last|this|after)(?!\\p{L})`,
  `${itsOwn}(?:[\\p{L}-]+ ){0,2}?${person},? who is also (?:the|our|its|their|a|an)(?: [\\p{L}’-]+){1,3}`,
  `${itsOwn}(?:only )?two (?:men|women|people) who(?!\\p{L})`,
  `${itsOwn}(?:(?:only|one|sole) )?(?:teacher of ${rareSubject}|${rareSubject} (?:teacher|tutor|assistant))(?!\\p{L})`,
  `(?<!\\p{L})(?:peripatetic (?:[\\p{L}-]+ )?(?:harpist|pianist|organist|drummer|guitarist|cellist|violinist)|${itsOwn}(?:[\\p{L}-]+ )?(?:harpist|organist|chaplain))(?!\\p{L})`,
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
