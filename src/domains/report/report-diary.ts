import { clockTime, dateOf } from '../../web/dates.ts'

export type Opening = {
  personId: string | null
  name: string | null
  how: 'page' | 'word' | 'pdf'
  openedAt: Date
}
export type Share = { personId: string; name: string; sharer: string; sharedAt: Date; endedAt: Date | null }
export type DiaryEntry = { date: string; words: string; note: string }

type Material = { openings: Opening[]; shares: Share[]; releasedAt: Date; viewerId: string }
type Happening = { at: Date; words: string }

const did = { page: 'read it', word: 'downloaded the Word copy', pdf: 'downloaded the PDF' }

/** Who has opened the report and to whom it was shared, newest first; the same on one day is told once. */
export function reportDiary({ openings, shares, releasedAt, viewerId }: Material): DiaryEntry[] {
  const happenings: Happening[] = [
    ...openings.map(({ personId, name, how, openedAt }) => ({
      at: openedAt,
      words: `${personId === viewerId ? 'You' : (name ?? 'Somebody')} ${did[how]}`,
    })),
    ...shares.map(({ name, sharer, sharedAt }) => ({
      at: sharedAt,
      words: `${sharer} shared it with ${name}`,
    })),
    ...shares.flatMap(({ name, endedAt }) =>
      endedAt ? [{ at: endedAt, words: `${name} can no longer open it` }] : [],
    ),
    { at: releasedAt, words: `Released to you. The team’s access ended at ${clockTime(releasedAt)}` },
  ]
  return onceADay(happenings.sort((a, b) => b.at.getTime() - a.at.getTime()))
}

function onceADay(happenings: Happening[]): DiaryEntry[] {
  const groups = Map.groupBy(happenings, ({ at, words }) => `${dateOf(at)} ${words}`)
  return [...groups.values()].map((same) => {
    const [latest] = same as [Happening, ...Happening[]]
    const times = same.length > 1 ? `, ${same.length} times` : ''
    return { date: dateOf(latest.at), words: latest.words, note: `${clockTime(latest.at)}${times}` }
  })
}
