import type { Person } from '../../../access/actor.ts'
import type { Outcome } from '../../../access/outcome.ts'
import { agreeAmendment } from './agree-amendment.server.ts'
import { agreeWording } from './agree-wording.server.ts'
import { changeArea } from './change-area.server.ts'
import { commentOnQuestion } from './comment-on-question.server.ts'
import { freezeQuestions } from './freeze-questions.server.ts'
import { keepEarlierWording } from './keep-earlier-wording.server.ts'
import { placeQuestion } from './place-question.server.ts'
import { proposeAmendment } from './propose-amendment.server.ts'
import { proposeArea } from './propose-area.server.ts'
import { proposeQuestion } from './propose-question.server.ts'
import { suggestWording } from './suggest-wording.server.ts'
import { takeBackAmendment } from './take-back-amendment.server.ts'
import { turnDownAmendment } from './turn-down-amendment.server.ts'
import { withdrawArea } from './withdraw-area.server.ts'
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
  place: {
    act: placeQuestion,
    say: 'The question is moved. Everyone is asked to agree to it where it stands now.',
  },
  'propose-area': {
    act: proposeArea,
    say: 'The area of focus is proposed. Now propose its questions, or move them under it.',
  },
  'change-area': { act: changeArea, say: 'The area of focus is kept as you have written it.' },
  'withdraw-area': { act: withdrawArea, say: 'The area of focus is withdrawn.' },
  'propose-amendment': {
    act: proposeAmendment,
    say: 'The change is proposed. Whoever agrees for each side is told by email that it waits.',
  },
  'agree-amendment': { act: agreeAmendment, say: 'You agree to this change for your side.' },
  'turn-down-amendment': { act: turnDownAmendment, say: 'The change is turned down, with your reason.' },
  'take-back-amendment': { act: takeBackAmendment, say: 'Your change is taken back.' },
  freeze: { act: freezeQuestions, say: 'The questions are frozen.' },
}
