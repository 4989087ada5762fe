import { Form } from 'react-router'
import { weekdayOf } from '../../../web/dates.ts'
import { Button } from '../../../web/ui/button.tsx'
import { DataTable } from '../../../web/ui/data-table.tsx'
import { VisuallyHidden } from '../../../web/ui/text.tsx'
import type { Attendee } from '../schedule.ts'
import type { Away } from './needs.ts'

type AwayListProps = {
  away: Away[]
  reviewers: Attendee[]
  review: { day1: string; day2: string; day3: string }
  /** on another page, without the buttons */
  plain?: boolean
}

/** Who is not free, and when. */
export function AwayList({ away, reviewers, review, plain }: AwayListProps) {
  const nameOf = (personId: string) =>
    reviewers.find((one) => one.personId === personId)?.name ?? 'A reviewer'
  return (
    <DataTable
      caption="When a reviewer is not free"
      hideCaption
      columns={[
        { key: 'who', label: 'Who' },
        { key: 'when', label: 'Not free' },
        { key: 'why', label: 'Why' },
        ...(plain ? [] : [{ key: 'act', label: <VisuallyHidden>Take back</VisuallyHidden> }]),
      ]}
      rows={away.map(({ id, personId, day, starts, ends, because }) => ({
        id,
        cells: {
          who: nameOf(personId),
          when: `${weekdayOf(review[`day${day}`])}, ${starts} to ${ends}`,
          why: because,
          act: <TakeBack awayId={id} name={nameOf(personId)} />,
        },
      }))}
      empty="Nobody has said so: every reviewer is free at all times."
    />
  )
}

const TakeBack = ({ awayId, name }: { awayId: string; name: string }) => (
  <Form method="post">
    <input type="hidden" name="awayId" value={awayId} />
    <Button kind="quiet" name="intent" value="take-back" aria-label={`Take back, ${name}`}>
      Take back
    </Button>
  </Form>
)
