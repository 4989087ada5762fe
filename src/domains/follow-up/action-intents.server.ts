import type { Person } from '../../access/actor.ts'
import type { Outcome } from '../../access/outcome.ts'
import { answer, chosenIn } from '../../web/request.server.ts'
import { changeAction } from './change-action.server.ts'
import { dropAction } from './drop-action.server.ts'
import { takeBackProgress } from './progress/take-back-progress.server.ts'
import { setReminders } from './reminders/set-reminders.server.ts'
import { reopenAction } from './reopen-action.server.ts'

type Intent = { command: (actor: Person, input: unknown) => Promise<Outcome<unknown>>; say: string }

const intents: Record<string, Intent> = {
  change: { command: changeAction, say: 'The action is changed.' },
  drop: { command: dropAction, say: 'It is noted that you decided not to.' },
  reopen: { command: reopenAction, say: 'The action is open again.' },
  'take-back': { command: takeBackProgress, say: 'Taken back. The action stands as it did before.' },
  'stop-reminders': {
    command: (actor, input) => setReminders(actor, { ...(input as object), reminders: 'off' }),
    say: 'No more reminders of this action are sent.',
  },
  'start-reminders': {
    command: (actor, input) => setReminders(actor, { ...(input as object), reminders: 'on' }),
    say: 'Reminders of this action are on again.',
  },
}

export async function performOnAction(actor: Person, actionId: string, values: Record<string, string>) {
  const { command, say } = chosenIn(intents, values.intent)
  const outcome = await command(actor, { ...values, actionId })
  return answer(outcome, values, () => ({ to: `/actions/${actionId}`, say }))
}
