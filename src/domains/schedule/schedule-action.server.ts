import type { Person } from '../../access/actor.ts'
import { answer, formValues } from '../../web/request.server.ts'
import { agreeChange } from './changes/agree-change.server.ts'
import { placeSession } from './changes/place-session.server.ts'
import { takeBackChange } from './changes/take-back-change.server.ts'
import { undoChange } from './changes/undo-change.server.ts'
import { shareSchedule } from './share-schedule.server.ts'
import { startSchedule } from './start-schedule.server.ts'

/** What is done from the page of the three days, and where one is afterwards. */
export async function actOnSchedule(actor: Person, reviewId: string, request: Request) {
  const values = await formValues(request, ['people'])
  const to = `/reviews/${reviewId}/schedule`
  const input = { ...values, reviewId }
  switch (values.intent) {
    case 'place':
      return answer(await placeSession(actor, input), values, ({ how, day, name }) => ({
        to: dayAt(to, request, day),
        say:
          how === 'proposed'
            ? 'The change is proposed. It stands once the other side agrees.'
            : `${name} is moved.`,
      }))
    case 'undo':
      return answer(await undoChange(actor, input), values, ({ undone }) => ({
        to: dayAt(to, request),
        say: undone,
      }))
    case 'agree': {
      const say = 'The change stands. Everyone is told that the schedule changed.'
      return answer(await agreeChange(actor, input), values, () => ({ to, say }))
    }
    case 'take-back': {
      const say = 'The change is taken back.'
      return answer(await takeBackChange(actor, input), values, () => ({ to, say }))
    }
    case 'share': {
      const say = 'The schedule is shared. Everyone is told by email.'
      return answer(await shareSchedule(actor, { reviewId }), values, () => ({ to, say }))
    }
    default: {
      const say = 'The usual sessions are laid down. Now add visits and interviews.'
      return answer(await startSchedule(actor, { reviewId }), values, () => ({ to, say }))
    }
  }
}

/** The same view of the day that something is on now. */
function dayAt(to: string, request: Request, day?: number): string {
  const here = new URL(request.url).searchParams
  const search = new URLSearchParams()
  const on = day ?? here.get('day')
  if (on) search.set('day', String(on))
  const view = here.get('view')
  if (view) search.set('view', view)
  return search.size > 0 ? `${to}?${search}` : to
}
