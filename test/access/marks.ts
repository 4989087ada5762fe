import { type State, states } from './world.ts'

// Confidential words of the world carry a mark of their own, so that they are known again wherever they turn up.
export const markedThings = [
  'question',
  'questionTalk',
  'request',
  'document',
  'removedDocument',
  'session',
  'noteWords',
  'namedSource',
  'unnamedSource',
  'heardFinding',
  'unheardFinding',
  'heardView',
  'unheardView',
  'reportText',
  'reportComment',
  'reportCorrection',
  'action',
  'ownedAction',
  'declineReason',
  'waiverReason',
] as const
export type Marked = (typeof markedThings)[number]

/** Letters and digits alone, so that no escaping hides it. */
export const mark = (thing: Marked, state: State) => `mark${thing}${states.indexOf(state)}end`
