import type { Standing } from '../../domains/allocation/standing.ts'
import { type OpenStage, stageNames } from '../../domains/programme/stages.ts'
import { fullDate, shortDate, weekdayOf } from '../dates.ts'
import { DatedItem, DatedList } from '../ui/dated-list.tsx'
import { Section } from '../ui/section.tsx'
import { Text } from '../ui/text.tsx'
import { TodayLine } from '../ui/today-line.tsx'
import type { TimelineStep } from './timeline.ts'
import { TimelineItem } from './timeline-item.tsx'

type Review = Standing['review']
type Stage = { stage: OpenStage; steps: TimelineStep[] }

/** Stage by stage; the line of today stands before the first thing that is still to come. */
export function TimelineStages({
  review,
  stages,
  today,
}: {
  review: Review
  stages: Stage[]
  today: string
}) {
  const dated = stages.map(({ stage, steps }) => ({ stage, rows: rowsOf(stage, steps, review) }))
  const next = dated.flatMap(({ rows }) => rows).find((row) => row.on >= today)
  return dated.map(({ stage, rows }) => (
    <Section key={stage} title={stageNames[stage]} aside={stage === review.stage ? 'Now' : undefined}>
      {rows.length === 0 ? (
        <Text dim>This kind of review asks nothing in this stage.</Text>
      ) : (
        <DatedList label={stageNames[stage]}>
          {rows.flatMap((row) => [
            row === next && <TodayLine key="today" words={`Today, ${fullDate(today)}`} dateTime={today} />,
            <TimelineRow key={row.key} row={row} review={review} />,
          ])}
        </DatedList>
      )}
    </Section>
  ))
}

type Row = { key: string; on: string } & ({ step: TimelineStep } | { day: string; why: string })

function rowsOf(stage: OpenStage, steps: TimelineStep[], { day1, day2, day3 }: Review): Row[] {
  const rows: Row[] = steps.map((step) => ({ key: step.key, on: step.dueOn, step }))
  if (stage !== 'three_days') return rows
  const days: Row[] = [
    {
      key: 'day 1',
      on: day1,
      day: 'Day one',
      why: 'The team reads the key questions aloud together, then begins.',
    },
    {
      key: 'day 2',
      on: day2,
      day: 'Day two',
      why: 'The team listens, looks and reads, and shares what it comes to think.',
    },
    {
      key: 'day 3',
      on: day3,
      day: 'Day three',
      why: 'The final briefing: the host hears what the report will say.',
    },
  ]
  return [...rows, ...days].toSorted((a, b) => a.on.localeCompare(b.on))
}

function TimelineRow({ row, review }: { row: Row; review: Review }) {
  if ('step' in row) return <TimelineItem step={row.step} />
  return (
    <DatedItem
      weekday={weekdayOf(row.on)}
      date={shortDate(row.on)}
      dateTime={row.on}
      level={3}
      title={row.day}
      to={`/reviews/${review.id}/schedule`}
      why={row.why}
    />
  )
}
