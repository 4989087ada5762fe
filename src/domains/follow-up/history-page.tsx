import { IconDownload } from '@tabler/icons-react'
import { today } from '../../platform/clock.ts'
import { clockTime, dateOf, marginDate, marginWeekday } from '../../web/dates.ts'
import { found, signedIn } from '../../web/request.server.ts'
import { LinkButton } from '../../web/ui/button.tsx'
import { DatedItem, DatedList } from '../../web/ui/dated-list.tsx'
import { EmptyState } from '../../web/ui/empty-state.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Dim } from '../../web/ui/text.tsx'
import type { Route } from './+types/history-page'
import { reviewHistory } from './history.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const { reviewId, trustName, entries } = found(
    await reviewHistory(signedIn(args), { reviewId: args.params.reviewId }),
  )
  const shown = entries.map(({ id, at, who, words }) => ({
    id,
    date: dateOf(at),
    time: clockTime(at),
    who,
    words,
  }))
  const days = Map.groupBy(together(shown), (entry) => entry.date)
  return {
    reviewId,
    trustName,
    today: today(),
    days: [...days].map(([date, entries]) => ({ date, entries })),
  }
}

type Shown = { id: number; date: string; time: string; who: string; words: string }

/** The same done several times in a row is one line with how often: a writer keeps a draft many times an hour. */
function together(entries: Shown[]): (Shown & { times: number })[] {
  const lines: (Shown & { times: number })[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    const same = last && last.date === entry.date && last.who === entry.who && last.words === entry.words
    if (same) last.times++
    else lines.push({ ...entry, times: 1 })
  }
  return lines
}

export const meta = () => [{ title: 'History – Candour' }]

export default function HistoryPage({ loaderData }: Route.ComponentProps) {
  const { reviewId, trustName, today, days } = loaderData
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${reviewId}`, label: trustName }}
        title="History"
        lede="What was done in this review, and by whom, newest first. It never says what anyone wrote."
        actions={
          days.length > 0 && (
            <LinkButton icon={IconDownload} to={`/reviews/${reviewId}/history/file`} reload>
              Download as CSV
            </LinkButton>
          )
        }
      />
      {days.length === 0 && (
        <EmptyState title="Nothing yet">
          <p>Each step that somebody takes in this review is kept here, with its day and time.</p>
        </EmptyState>
      )}
      <DatedList tight>
        {days.map(({ date, entries }) => (
          <DatedItem
            key={date}
            weekday={marginWeekday(date, today)}
            date={marginDate(date, today)}
            dateTime={date}
          >
            <ul>
              {entries.map(({ id, time, who, words, times }) => (
                <li key={id}>
                  {who} {words}
                  {times > 1 && `, ${times} times`} <Dim>{time}</Dim>
                </li>
              ))}
            </ul>
          </DatedItem>
        ))}
      </DatedList>
    </Page>
  )
}
