import { kindNames, methodNames } from '../../fieldwork/note.ts'
import type { BoardNote } from './board-notes.server.ts'

/** Where a note comes from, as everybody at the board may read it: the same line on every page. */
export function noteTold({ kind, method, attributable, told, saidBy, school }: BoardNote): string {
  const from = attributable ? [saidBy, school].filter(Boolean).join(', ') : (told ?? 'not attributable')
  return [kindNames[kind], `${methodNames[method]}${from ? `: ${from}` : ''}`].join('. ')
}
