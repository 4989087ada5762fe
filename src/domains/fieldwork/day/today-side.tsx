import { IconListNumbers, IconShield } from '@tabler/icons-react'
import { useLocation } from 'react-router'
import { DayList, ListTitle } from '../../../web/ui/day-list.tsx'
import { WayOut } from '../../../web/ui/way-out.tsx'
import { DayRows } from './day-rows.tsx'
import { dayName, nearestDay } from './day-words.ts'
import { useReview } from './field.ts'

/** The day that stays beside every page of a tablet. */
export function TodaySide() {
  const { review, clock } = useReview()
  const { pathname, search } = useLocation()
  const day = nearestDay(review, clock.date)
  const words = day === clock.date ? 'Today' : capital(dayName(review, day))
  const current = pathname === '/field/note' ? new URLSearchParams(search).get('session') : null
  return (
    <>
      <ListTitle>{words}</ListTitle>
      <DayList label={words}>
        <DayRows day={day} current={current} whole />
      </DayList>
      <WayOut to="/field/safeguarding" icon={IconShield}>
        A child may be at risk?
      </WayOut>
      <WayOut to="/field/questions" icon={IconListNumbers}>
        Read the key questions aloud
      </WayOut>
    </>
  )
}

export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
