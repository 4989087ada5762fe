import type { Actor } from '../../../access/actor.ts'
import type { Outcome } from '../../../access/outcome.ts'
import { putBack } from './put-back.server.ts'
import { putIdea } from './put-idea.server.ts'
import { stateProblem } from './state-problem.server.ts'
import { takeAway } from './take-away.server.ts'

type ChallengeAction = { act: (actor: Actor, input: unknown) => Promise<Outcome<string>>; say?: string }

/** The forms of the page, by their intent. What is put down in the room needs no word of having been kept. */
export const challengeActions: Record<string, ChallengeAction> = {
  state: { act: stateProblem, say: 'The problem is stated. The team reads it before the session.' },
  put: { act: putIdea },
  take: { act: takeAway },
  back: { act: putBack },
}
