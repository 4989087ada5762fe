import type { ConcernKind } from '../../../engines/disclosure/known.ts'

export const concernTitles: Record<ConcernKind, string> = {
  name: 'This names somebody',
  initials: 'This may be somebody’s initials',
  post: 'This may point to one person',
  place_and_day: 'A place and a day may point to one person',
  quotation: 'These are words from a note',
  near_copy: 'This is close to the words of a note',
}

/** What the check can and cannot see, for whoever relies on it. */
export const checkKnows =
  'The check knows the people, posts and schools on file for this review, and the notes told in confidence. It misses some: read for them yourself as well.'
