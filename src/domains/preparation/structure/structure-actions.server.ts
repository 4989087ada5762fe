import type { Person } from '../../../access/actor.ts'
import type { Outcome } from '../../../access/outcome.ts'
import { answerStructureQuestion } from './answer-structure-question.server.ts'
import { askAboutStructure } from './ask-about-structure.server.ts'
import { completeStructure } from './complete-structure.server.ts'
import { followRegister } from './follow-register.server.ts'
import { startStructure } from './start-structure.server.ts'

type Act = (actor: Person, input: unknown) => Promise<Outcome<unknown>>

/** The forms of the page by the intent that each sends. */
export const structureActions: Record<string, { act: Act; say: string; at?: string }> = {
  start: { act: startStructure, say: 'The drawing is begun.', at: '#parts' },
  follow: { act: followRegister, say: 'The drawing follows the register. Put new schools in their group.' },
  complete: { act: completeStructure, say: 'The drawing is marked as checked.' },
  ask: {
    act: askAboutStructure,
    say: 'The question is sent. The host is told that it waits.',
    at: '#questions',
  },
  answer: { act: answerStructureQuestion, say: 'The answer is sent.', at: '#questions' },
}
