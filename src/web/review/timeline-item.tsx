import { Form } from 'react-router'
import { lowered, nameList, shortDate, weekdayOf } from '../dates.ts'
import { Button } from '../ui/button.tsx'
import { DatedItem } from '../ui/dated-list.tsx'
import { Row, Stack } from '../ui/stack.tsx'
import { Tag } from '../ui/tag.tsx'
import { Text } from '../ui/text.tsx'
import type { TimelineState, TimelineStep } from './timeline.ts'

/** One step in the dated margin: what, how it stands, why, whose, and when it counts as done. */
export function TimelineItem({ step }: { step: TimelineStep }) {
  return (
    <DatedItem
      id={`step-${step.key}`}
      weekday={step.late ? 'Was due' : weekdayOf(step.dueOn)}
      date={shortDate(step.dueOn)}
      dateTime={step.dueOn}
      level={3}
      title={step.title}
      to={step.to ?? undefined}
      action={step.tick && <TickForm step={step} />}
    >
      <Stack gap="xs">
        <Text dim measure>
          {step.why}
        </Text>
        <Row gap="xs">
          <StateTag step={step} />
          <Text as="span" size="sm">
            {whose(step)}
          </Text>
        </Row>
        <Text size="sm" dim>
          {step.doneWhen && `Done when: ${lowered(step.doneWhen)} `}
          {step.ours && 'The day is our default.'}
        </Text>
      </Stack>
    </DatedItem>
  )
}

function whose({ owner, names }: TimelineStep) {
  if (names.length === 0) return `${owner}.`
  if (names.length > 3) return `${owner}, ${names.length} people.`
  return `${owner}: ${nameList(names)}.`
}

const stateWords: Record<TimelineState, string | null> = {
  done: 'Done',
  yours: 'Yours',
  part: 'Under way',
  open: 'Not started',
  blocked: 'Cannot start yet',
  'to come': 'To come',
  'not told': null,
}

function StateTag({ step: { state, status } }: { step: TimelineStep }) {
  const words = state === 'yours' ? stateWords.yours : (status ?? stateWords[state])
  if (words === null) return null
  return <Tag kind={state === 'yours' ? 'you' : state === 'done' ? 'sunk' : 'line'}>{words}</Tag>
}

function TickForm({ step }: { step: TimelineStep }) {
  const done = step.tick === 'untick'
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="key" value={step.key} />
      <Button name="intent" value={done ? 'untick' : 'tick'} kind={done ? 'quiet' : 'default'}>
        {done ? 'Take the tick off' : 'Tick: it is done'}
      </Button>
    </Form>
  )
}
