import type { Actor } from '../../access/actor.ts'
import type { Outcome } from '../../access/outcome.ts'
import { changeFinding } from './change-finding.server.ts'
import { gatherNotes } from './gather-notes.server.ts'
import { keepReflection } from './reflections/keep-reflection.server.ts'
import { sayView } from './say-view.server.ts'
import { withdrawFinding } from './withdraw-finding.server.ts'

type FindingAction = {
  act: (actor: Actor, input: unknown) => Promise<Outcome<string | null>>
  say: string
  stays: boolean
}

/** The forms of a finding's page, by their intent. */
export const findingActions: Record<string, FindingAction> = {
  change: { act: changeFinding, say: 'The finding is changed.', stays: true },
  gather: { act: gatherNotes, say: 'The notes behind this finding are settled.', stays: true },
  view: { act: sayView, say: 'Your view is kept.', stays: true },
  reflect: { act: keepReflection, say: 'Your note is kept.', stays: true },
  withdraw: { act: withdrawFinding, say: 'The finding is withdrawn.', stays: false },
}
