import type { Person } from '../../access/actor.ts'
import type { Outcome } from '../../access/outcome.ts'
import { answer } from '../../web/request.server.ts'
import { changeAction } from './change-action.server.ts'
import { completeAction } from './complete-action.server.ts'
import { dropAction } from './drop-action.server.ts'
import { reopenAction } from './reopen-action.server.ts'

type Intent = { command: (actor: Person, input: unknown) => Promise<Outcome<unknown>>; say: string }

const intents: Record<string, Intent> = {
  change: { command: changeAction, say: 'The action is changed.' },
  complete: { command: completeAction, say: 'The action is done.' },
  drop: { command: dropAction, say: 'The action is dropped.' },
  reopen: { command: reopenAction, say: 'The action is open again.' },
}

export async function performOnAction(actor: Person, actionId: string, values: Record<string, string>) {
  const intent = intents[values.intent ?? '']
  const outcome = intent
    ? await intent.command(actor, { ...values, actionId })
    : { ok: false as const, missing: true as const }
  return answer(outcome, values, () => ({ to: `/actions/${actionId}`, say: intent?.say }))
}
