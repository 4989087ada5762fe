/**
 * What is known of a review that could point at somebody, as the check needs it: plain words, no database.
 * Lists may be empty; a longer one only finds more.
 */
export type Known = {
  /** everybody whose name must not be read out of a report, with or without titles */
  people: { name: string }[]
  /** the schools of the trust, by the names people use for them, and what kind each is where that is known */
  schools: { name: string; kind?: 'primary' | 'secondary' | 'all-through' | 'special' }[]
  /** posts, each by the words for it, and how many people of the trust hold it */
  posts: { words: string; holders: number }[]
  /** what was held on which day, `yyyy-mm-dd`, and at which school, by its name */
  sessions: { date: string; school: string | null }[]
  /** notes that are not attributable, in the words of whoever wrote them down */
  notes: { id: string; body: string }[]
}

export const concernKinds = ['name', 'initials', 'post', 'place_and_day', 'quotation', 'near_copy'] as const
export type ConcernKind = (typeof concernKinds)[number]

/** Words in a passage that could give somebody away. `from` and `to` count UTF-16 units, `to` is the first after it. */
export type Concern = {
  kind: ConcernKind
  from: number
  to: number
  words: string
  /** in a sentence, for whoever writes the report */
  because: string
  /** what could stand there instead; null where only the writer can know */
  wider: string | null
  /** the note that it repeats */
  noteId?: string
}
