import type { ConcernKind } from '../../../engines/disclosure/known.ts'

export const concernTitles: Record<ConcernKind, string> = {
  name: 'This names somebody',
  initials: 'This may be somebody’s initials',
  post: 'This may point to one person',
  place_and_day: 'A place and a day may point to one person',
  quotation: 'These are words from a note',
  near_copy: 'This is close to the words of a note',
}
