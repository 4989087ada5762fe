import { insertRow } from '../../factory.ts'
import { always, during, hostLeaders, members, reviewers } from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'
import type { Who } from '../world.ts'

const agreesQuestions: Who[] = [...reviewers, ...hostLeaders]
// What the questions say is between the host and the team: the central team is told nothing by a refusal either.
const hidden = during(always, ['central', 'invited peer'])
const wording = 'How does the trust help the schools that need it most?'
const onArea = ({ things }: At) => ({ areaId: things.room.areaId, was: 'Any', name: 'Another name' })
const onAmendment = ({ things }: At) => ({ amendmentId: things.room.amendmentId, reason: 'It can wait' })

/** Areas of focus, and changes to the questions after they are frozen. */
export const focus: Room = {
  make: async ({ review, of }, things, words) => ({
    areaId: await insertRow('area_of_focus', {
      review_id: review,
      position: 1,
      name: words('area'),
      proposed_by: of('peer'),
    }),
    amendmentId: await insertRow('question_amendment', {
      review_id: review,
      kind: 'reword',
      question_id: things.question,
      wording: words('amendment'),
      earlier_wording: words('question'),
      reason: words('amendment'),
      proposed_by: of('peer'),
    }),
  }),
  reads: [
    { thing: 'areas of focus', table: 'area_of_focus', mark: 'area', readers: during(always, members) },
    {
      thing: 'changes to frozen questions',
      table: 'question_amendment',
      mark: 'amendment',
      readers: during(always, members),
    },
  ],
  does: [
    {
      command: 'propose-area',
      input: ({ review }) => ({ reviewId: review, name: 'Reading' }),
      may: { prepare: agreesQuestions },
      hidden,
    },
    { command: 'change-area', input: onArea, may: { prepare: agreesQuestions }, hidden },
    // whoever proposed it, and the two who lead
    {
      command: 'withdraw-area',
      input: onArea,
      may: { prepare: ['lead', 'peer', 'chief executive'] },
      hidden,
    },
    {
      command: 'place-question',
      input: ({ things }) => ({ questionId: things.question, areaId: things.room.areaId }),
      may: { prepare: agreesQuestions },
      hidden,
    },
    // once they are frozen, and until the three days are over
    {
      command: 'propose-amendment',
      input: ({ review }) => ({ kind: 'add', reviewId: review, wording, reason: 'It came up' }),
      may: during(['ready', 'three days'], agreesQuestions),
      hidden,
    },
    {
      command: 'agree-amendment',
      input: onAmendment,
      may: during(['ready', 'three days'], ['lead', 'chief executive']),
      hidden,
    },
    {
      command: 'turn-down-amendment',
      input: onAmendment,
      may: during(['ready', 'three days'], ['lead', 'chief executive']),
      hidden,
    },
    {
      command: 'take-back-amendment',
      input: onAmendment,
      may: during(['ready', 'three days'], ['peer']),
      hidden,
    },
  ],
  opens: [{ route: 'reviews/:reviewId/questions/reminder', opens: during(always, members) }],
}
