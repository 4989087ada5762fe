import { Form } from 'react-router'
import { fullDate } from '../../../web/dates.ts'
import { Button } from '../../../web/ui/button.tsx'
import { SideSection } from '../../../web/ui/columns.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Reminder } from './reminder.ts'

type RemindersProps = {
  action: { state: 'open' | 'done' | 'dropped'; reminders: boolean; ownerName: string | null }
  mine: boolean
  next: Reminder | null
  lastReminded: string | null
  can: { reminders: boolean }
}

/** Whether the owner is reminded, when next, and the way to stop it or begin it again. */
export function Reminders({ action, mine, next, lastReminded, can }: RemindersProps) {
  const who = mine ? 'you' : (action.ownerName ?? 'its owner')
  return (
    <SideSection title="Reminders">
      <Stack gap="sm">
        <Text dim>{words(action, who, next)}</Text>
        {lastReminded && <Text dim>The last one went out on {fullDate(lastReminded)}.</Text>}
        {can.reminders && (
          <Form method="post">
            <Button name="intent" value={action.reminders ? 'stop-reminders' : 'start-reminders'}>
              {action.reminders ? 'Stop the reminders' : 'Turn reminders on'}
            </Button>
          </Form>
        )}
      </Stack>
    </SideSection>
  )
}

function words({ state, reminders }: RemindersProps['action'], who: string, next: Reminder | null): string {
  if (state !== 'open') return 'The action is closed, so nobody is reminded of it.'
  if (!reminders) return `Off. We do not remind ${who} of this action.`
  return next
    ? `On. We write to ${who} on ${fullDate(next.on)}, unless it is done by then.`
    : `On, and there is no day on which to remind ${who}.`
}
