import { Link } from 'react-router'
import { fullDate } from '../../../web/dates.ts'
import { SideSection } from '../../../web/ui/columns.tsx'
import { Progress } from '../../../web/ui/progress.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import type { OwnReading } from './reading.server.ts'
import { daysBetween, readingLeft, timeBefore } from './reading-time.ts'

type YourReadingProps = {
  own: OwnReading
  review: { id: string; day1: string }
  readBy: string | null
  today: string
}

/** What one reviewer has left to read, against the time until the visit. Nobody else is shown it like this. */
export function YourReading({ own, review, readBy, today }: YourReadingProps) {
  const { toRead, everything, marked, precis } = own
  return (
    <SideSection title="Your reading">
      <Stack gap="sm">
        {toRead.all > 0 && (
          <Progress
            label="Minutes read"
            value={toRead.all - toRead.left}
            max={toRead.all}
            words={`${marked ? 'Key documents: a' : 'A'}${readingLeft(toRead).slice(1)}`}
          />
        )}
        {toRead.all === 0 && <Text dim>Nothing to read yet.</Text>}
        {marked && everything.all > toRead.all && (
          <Text size="sm">
            <Dim>Everything: {readingLeft(everything).replace(/^A/, 'a')}</Dim>
          </Text>
        )}
        {precis !== 'not shared' && (
          <Text>
            <Link to={`/reviews/${review.id}/precis`}>The précis</Link>
            {precis === 'read' ? ' is read.' : ' waits for you.'}
          </Text>
        )}
        <Text dim>
          {timeBefore(daysBetween(today, review.day1))}
          {readBy && readBy >= today && ` Read by ${fullDate(readBy)}.`}
        </Text>
      </Stack>
    </SideSection>
  )
}
