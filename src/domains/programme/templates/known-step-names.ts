import type { KnownStep } from '../template.ts'

const names: Record<KnownStep, string> = {
  quote: 'the quote is accepted',
  team: 'the team is complete',
  agreements: 'the agreements are accepted',
  wishes: 'everyone has said what they want',
  structure: 'the trust’s structure is drawn',
  presentation: 'the presentation is there',
  questions: 'the key questions are frozen',
  documents: 'the host has answered',
  precis: 'the précis is written',
  briefings: 'everyone who is met is briefed',
  schedule: 'the schedule is shared',
  reading: 'the team has read',
  draft: 'the draft is with the team',
  teamReads: 'the team has read the draft',
  qualityRead: 'the draft has been read for style and clarity',
  hostChecks: 'the host has checked the facts',
  final: 'the text is final',
  release: 'the report is released',
  actions: 'the actions are planned',
}
/** What Candour looks at to see that a step is done. */
export const knownStepNames: Record<string, string | undefined> = names
