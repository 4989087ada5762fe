import type { Actor } from '../../../access/actor.ts'
import type { Outcome } from '../../../access/outcome.ts'
import { proposeFinding } from '../propose-finding.server.ts'
import { changeFindingKind } from './change-finding-kind.server.ts'
import { moveFinding } from './move-finding.server.ts'
import { putNoteBehind } from './put-note-behind.server.ts'
import { rewordFinding } from './reword-finding.server.ts'
import { takeNoteFrom } from './take-note-from.server.ts'

type BoardDeed = (actor: Actor, input: unknown) => Promise<Outcome<string>>

/** What can be done on the board itself, by its name: each adds, takes or moves one thing and replaces nothing else. */
export const boardDeeds: Record<string, BoardDeed> = {
  put: putNoteBehind,
  take: takeNoteFrom,
  move: moveFinding,
  reword: rewordFinding,
  kind: changeFindingKind,
  propose: proposeFinding,
}
