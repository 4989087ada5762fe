import { IconListNumbers, IconShield } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { dayAndMonth, nameList } from '../../../web/dates.ts'
import { OnlyInHand } from '../../../web/ui/app-frame.tsx'
import { PickGroup } from '../../../web/ui/choice.tsx'
import { DayList, DayRow, ListTitle } from '../../../web/ui/day-list.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { WayOut } from '../../../web/ui/way-out.tsx'
import type { PackSession } from '../wire.ts'
import { DayRows } from './day-rows.tsx'
import { dayName, nearestDay, othersDay, ownDay, placeOf } from './day-words.ts'
import { useReview } from './field.ts'
import { FieldPage } from './field-page.tsx'
import { JustKept } from './just-kept.tsx'
import { NowOrNextCard } from './now-or-next.tsx'
import { OtherReviews } from './other-reviews.tsx'
import { capital } from './today-side.tsx'

export const meta = () => [{ title: 'Your day – Candour' }]

/** Another review begins with its own nearest day. */
export default function TodayPage() {
  const { review } = useReview()
  return <Today key={review.id} />
}

function Today() {
  const { review, clock } = useReview()
  const kept = Boolean((useLocation().state as { kept?: true } | null)?.kept)
  const [day, setDay] = useState(() => nearestDay(review, clock.date))
  return (
    <FieldPage title={dayAndMonth(clock.date)}>
      {kept && <JustKept />}
      <NowOrNextCard />
      <OnlyInHand>
        <WayOut to="/field/safeguarding" icon={IconShield}>
          A child may be at risk? Do not write it here
        </WayOut>
      </OnlyInHand>
      <TheDay day={day} />
      <OtherDays day={day} onDay={setDay} />
      <OnlyInHand>
        <WayOut to="/field/questions" icon={IconListNumbers}>
          Read the key questions aloud
        </WayOut>
      </OnlyInHand>
      <OtherReviews />
    </FieldPage>
  )
}

/** On a tablet the nearest day stands beside the page already. */
function TheDay({ day }: { day: string }) {
  const { review, clock } = useReview()
  const nearest = nearestDay(review, clock.date)
  const rows = (
    <DayOf
      day={day}
      title={day === clock.date ? 'Today' : `${capital(dayName(review, day))}, ${dayAndMonth(day)}`}
    />
  )
  return day === nearest ? <OnlyInHand>{rows}</OnlyInHand> : rows
}

function DayOf({ day, title }: { day: string; title: string }) {
  const { review } = useReview()
  return (
    <Stack gap="sm">
      <ListTitle>{title}</ListTitle>
      {ownDay(review.sessions, day).length > 0 ? (
        <DayList label={title}>
          <DayRows day={day} />
        </DayList>
      ) : (
        <Text dim>{noneWords(review.sessions)}</Text>
      )}
      <Others day={day} />
    </Stack>
  )
}

const noneWords = (sessions: PackSession[]) =>
  sessions.length > 0
    ? 'Nothing on your own schedule this day.'
    : 'The schedule of this day will be here once it is shared. The lead reviewer shares it.'

function Others({ day }: { day: string }) {
  const { review } = useReview()
  const others = othersDay(review.sessions, day)
  if (others.length === 0) return null
  return (
    <Disclosure summary="Where the others are">
      <DayList label="Where the others are">
        {others.map((one) => (
          <DayRow
            key={one.id}
            time={one.starts}
            title={one.title}
            detail={[one.school, placeOf(one), nameList(one.withWhom)].filter(Boolean).join(', ')}
          />
        ))}
      </DayList>
    </Disclosure>
  )
}

function OtherDays({ day, onDay }: { day: string; onDay: (day: string) => void }) {
  const { review } = useReview()
  return (
    <div onChange={(event) => onDay((event.target as HTMLInputElement).value)}>
      <PickGroup
        name="day"
        legend="Day"
        type="radio"
        options={review.days.map((one) => ({ value: one, label: capital(dayName(review, one)) }))}
        defaultValue={day}
      />
    </div>
  )
}
