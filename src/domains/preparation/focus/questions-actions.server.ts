import type { Person } from '../../../access/actor.ts'
import type { Outcome } from '../../../access/outcome.ts'
import { agreeWording } from './agree-wording.server.ts'
import { commentOnQuestion } from './comment-on-question.server.ts'
import { freezeQuestions } from './freeze-questions.server.ts'
import { keepEarlierWording } from './keep-earlier-wording.server.ts'
import { proposeQuestion } from './propose-question.server.ts'
import { suggestWording } from './suggest-wording.server.ts'
import { withdrawQuestion } from './withdraw-question.server.ts'

type Act = (actor: Person, input: unknown) => Promise<Outcome<unknown>>

/** The forms of the page, by the intent that each sends, and what is said afterwards: never the words themselves. */
export const questionActions: Record<string, { act: Act; say?: string; to?: 'question' }> = {
  propose: {
    act: proposeQuestion,
    say: 'The question is proposed. Everyone is asked to agree to its words.',
  },
  suggest: {
    act: suggestWording,
    say: 'Your wording is suggested. Everyone is asked to agree to it.',
    to: 'question',
  },
  agree: { act: agreeWording, say: 'You agree to this wording.', to: 'question' },
  keep: { act: keepEarlierWording, say: 'The earlier wording is back, and you agree to it.', to: 'question' },
  comment: { act: commentOnQuestion, to: 'question' },
  withdraw: { act: withdrawQuestion, say: 'The question is withdrawn.' },
  freeze: { act: freezeQuestions, say: 'The questions are frozen.' },
}
