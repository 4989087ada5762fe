import type { BoardFinding } from './board-finding.ts'
import type { BoardNote } from './board-notes.server.ts'
import type { Counts } from './board-state.ts'

export type BoardQuestion = {
  id: string
  number: number
  text: string
}

/** The board as its page is given it. */
export type BoardSeen = {
  review: { id: string; trustName: string; stage: string }
  me: string
  ours: boolean
  projector: boolean
  questions: BoardQuestion[]
  findings: BoardFinding[]
  team: { personId: string; name: string }[]
  counts: Counts | null
  drawer: string | null
  notes: BoardNote[]
  rounds: { id: string; questionId: string }[]
  next: string
  today: string
  can: { propose: boolean; share: boolean }
}
