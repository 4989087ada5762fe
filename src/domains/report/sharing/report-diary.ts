import { clockTime, dateOf } from '../../../web/dates.ts'

export type Opening = {
  name: string | null
  /** what the link is for by which it was opened; nobody knows by whom */
  link: string | null
  how: 'page' | 'word' | 'pdf'
  openedAt: Date
}
export type Share = {
  personId: string
  name: string
  sharer: string | null
  sharedAt: Date
  endedAt: Date | null
}
export type DiaryDay = { date: string; lines: { words: string; note: string }[] }

type Sharing = { words: string; by: string | null; at: Date; endedAt: Date | null; over: string }
type Material = {
  openings: Opening[]
  shares: Share[]
  others: Sharing[]
  releasedAt: Date
}
type Happening = { at: Date; words: string }

const did = { page: 'read it', word: 'downloaded the Word copy', pdf: 'downloaded the PDF' }

/** Who has opened the report and to whom it was shared, newest first by day; the same on one day is told once. */
export function reportDiary({ openings, shares, others, releasedAt }: Material): DiaryDay[] {
  const happenings: Happening[] = [
    ...openings.map((opening) => ({ at: opening.openedAt, words: openingWords(opening) })),
    ...others.map(({ words, by, at }) => ({ at, words: `${by ?? 'Somebody'} ${words}` })),
    ...others.flatMap(({ endedAt, over }) => (endedAt ? [{ at: endedAt, words: over }] : [])),
    ...shares.map(({ name, sharer, sharedAt }) => ({
      at: sharedAt,
      words: `${sharer ?? 'Somebody'} shared it with ${name}`,
    })),
    ...shares.flatMap(({ name, endedAt }) =>
      endedAt ? [{ at: endedAt, words: `${name} can no longer open it` }] : [],
    ),
    { at: releasedAt, words: 'Released to you. The team’s access ended' },
  ]
  const newestFirst = happenings.sort((a, b) => b.at.getTime() - a.at.getTime())
  const days = Map.groupBy(newestFirst, ({ at }) => dateOf(at))
  return [...days].map(([date, same]) => ({ date, lines: toldOnce(same) }))
}

function openingWords({ name, link, how }: Opening): string {
  if (link !== null) return `Somebody with the link “${link}” ${did[how]}`
  return `${name ?? 'Somebody'} ${did[how]}`
}

function toldOnce(happenings: Happening[]): DiaryDay['lines'] {
  const groups = Map.groupBy(happenings, ({ words }) => words)
  return [...groups].map(([words, same]) => {
    const times = same.length > 1 ? `, ${same.length} times` : ''
    return { words, note: `${same.map(({ at }) => clockTime(at)).at(0)}${times}` }
  })
}
