import { Link, useSearchParams } from 'react-router'
import { dateOf, dayAndMonth, weekdayOf } from '../../../web/dates.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Segmented } from '../../../web/ui/segmented.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { DayList } from './day-list.tsx'
import { dayToShow, nowOrNext, sessionsOn } from './day-plan.ts'
import { useField } from './field-context.ts'
import { AtRisk, FieldPage } from './field-page.tsx'
import { SessionCard } from './session-card.tsx'

export default function TodayPage() {
  const { review, now } = useField()
  const [asked] = useSearchParams()
  const today = dateOf(now)
  const shown = review.days.find((day) => day === asked.get('day')) ?? dayToShow(review, today)
  const sessions = sessionsOn(review, shown)
  const next = nowOrNext(sessions, now)
  return (
    <FieldPage title={dayAndMonth(shown)}>
      {asked.has('kept') && (
        <p className="c-field-said" role="status">
          The note is kept on this device, and sent when there is a network.
        </p>
      )}
      {next && <SessionCard session={next} />}
      <AtRisk session={next?.id} />
      <h2 className="c-field-h2">{shown === today ? 'Today' : weekdayOf(shown)}</h2>
      {sessions.length > 0 ? (
        <DayList sessions={sessions} current={next?.id} />
      ) : (
        <Text dim>
          Nothing for you on {dayAndMonth(shown)} yet. The lead reviewer and the host put it here.
        </Text>
      )}
      <Segmented
        label="Days"
        items={review.days.map((day) => ({
          to: `/field?day=${day}`,
          label: weekdayOf(day),
          current: day === shown,
        }))}
      />
      {shown === review.days[0] && (
        <Text>
          <Link to="/field/questions">Read the key questions aloud together</Link> before you begin.
        </Text>
      )}
      <OtherReviews />
    </FieldPage>
  )
}

/** Somebody in two reviews has two plans on the device. */
function OtherReviews() {
  const { pack, review, chooseReview } = useField()
  const others = pack.reviews.filter(({ id }) => id !== review.id)
  return others.map(({ id, trustName }) => (
    <p key={id}>
      <Button kind="quiet" onClick={() => chooseReview(id)}>
        Go to {trustName}
      </Button>
    </p>
  ))
}
