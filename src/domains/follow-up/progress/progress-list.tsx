import { Form } from 'react-router'
import { marginWeekday, shortDate } from '../../../web/dates.ts'
import { Button } from '../../../web/ui/button.tsx'
import { DatedItem, DatedList } from '../../../web/ui/dated-list.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { entryWords, type ProgressEntry } from './progress.ts'

type Shown = ProgressEntry & { saidOn: string; own: boolean }

/** What was said of an action, newest first; the last can be taken back by whoever said it. */
export function ProgressList({ entries, today }: { entries: Shown[]; today: string }) {
  if (entries.length === 0)
    return (
      <EmptyState level={3} title="Nothing said yet">
        <p>Each time that somebody says how it goes, it stands here with its day.</p>
      </EmptyState>
    )
  return (
    <DatedList tight>
      {entries.map((entry) => (
        <DatedItem
          key={entry.id}
          weekday={marginWeekday(entry.saidOn, today)}
          date={shortDate(entry.saidOn)}
          dateTime={entry.saidOn}
          level={3}
          title={entryWords(entry)}
          from={`${entry.saidBy ?? 'Somebody of the trust'}${entry.byLink ? ', by the link of a reminder' : ''}`}
          action={entry.own && <TakeBack />}
        >
          {entry.did && <Text serif>{entry.did}</Text>}
          {entry.seen && <Text serif>What we see: {entry.seen}</Text>}
          {entry.inTheWay && <Text serif>What is in the way: {entry.inTheWay}</Text>}
        </DatedItem>
      ))}
    </DatedList>
  )
}

const TakeBack = () => (
  <Form method="post">
    <Button kind="quiet" name="intent" value="take-back">
      Take this back
    </Button>
  </Form>
)
