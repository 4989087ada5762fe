import type { ActionStory, ChangeStory } from './story.ts'
import { type ReviewInHand, tell } from './world.ts'

const audience: 'host'[] = ['host']

/** What the host does about its report. */
export async function writeActions(review: ReviewInHand) {
  for (const action of review.story.actions ?? []) {
    const id = crypto.randomUUID()
    await writeAction(review, id, action)
    await writeSaid(review, id, action)
    await writeChanges(review, id, action.changed ?? [])
  }
  await writeFollowUp(review)
}

async function writeAction(review: ReviewInHand, id: string, action: ActionStory) {
  const { tx, reviewId, people, findings } = review
  const { finding, closed } = action
  const last = action.said?.at(-1)
  const putOff = !closed && last?.state === 'put_off'
  await tx
    .insertInto('action')
    .values({
      id,
      review_id: reviewId,
      finding_id: finding === undefined ? null : (findings[finding] ?? null),
      title: action.title,
      detail: action.detail,
      first_step: action.firstStep ?? '',
      first_step_on: action.firstStepOn ?? null,
      how_known: action.howKnown ?? '',
      owner_id: people[action.owner],
      due_on: action.dueOn,
      state: closed?.as ?? 'open',
      standing: putOff ? 'put_off' : last || closed ? 'under_way' : 'not_begun',
      put_off_until: putOff ? (last?.until ?? null) : null,
      said_at: closed?.at ?? last?.at ?? null,
      reminders: !action.noReminders,
      // the demonstration begins with nothing to catch up on
      reminded_from: review.when.today,
      outcome: closed?.outcome ?? '',
      created_by: people[action.by],
      created_at: action.planned,
      closed_at: closed?.at ?? null,
    })
    .execute()
  tell(review, action.planned, people[action.by], 'plan-action', { subjectId: id, audience })
}

async function writeSaid(review: ReviewInHand, id: string, { said = [], closed }: ActionStory) {
  const { tx, reviewId, people } = review
  const common = { action_id: id, review_id: reviewId }
  for (const { by, at, state, until, did, seen, inTheWay } of said) {
    await tx
      .insertInto('action_progress')
      .values({
        ...common,
        state,
        put_off_until: until ?? null,
        did: did ?? '',
        seen: seen ?? '',
        in_the_way: inTheWay ?? '',
        said_by: people[by],
        said_at: at,
      })
      .execute()
    tell(review, at, people[by], 'say-progress', { subjectId: id, audience, detail: { state } })
  }
  if (!closed) return
  const { as: state, at, by, outcome: did } = closed
  await tx
    .insertInto('action_progress')
    .values({ ...common, state, did, said_by: people[by], said_at: at })
    .execute()
  tell(review, at, people[by], state === 'done' ? 'say-progress' : 'drop-action', {
    subjectId: id,
    audience,
    detail: { state },
  })
}

/** What changed, for one action or (without one) altogether. */
async function writeChanges(review: ReviewInHand, actionId: string | null, changes: ChangeStory[]) {
  const { tx, reviewId, people } = review
  const note = { subjectId: actionId ?? undefined, audience }
  for (const [place, { by, at, body, brought }] of changes.entries()) {
    const id = crypto.randomUUID()
    await tx
      .insertInto('change_told')
      .values({
        id,
        review_id: reviewId,
        action_id: actionId,
        version: place + 1,
        body,
        told_by: people[by],
        told_at: at,
      })
      .execute()
    tell(review, at, people[by], 'tell-change', note)
    if (!brought) continue
    await tx
      .insertInto('brought_story')
      .values({
        review_id: reviewId,
        action_id: actionId,
        told_id: id,
        heading: brought.heading,
        brought_by: people[brought.by],
        brought_at: brought.at,
      })
      .execute()
    tell(review, brought.at, people[brought.by], 'bring-story', note)
  }
}

async function writeFollowUp(review: ReviewInHand) {
  const { tx, reviewId, people, story } = review
  const { shownToChair, changed, reconvene } = story.followUp ?? {}
  await writeChanges(review, null, changed ?? [])
  if (shownToChair) {
    const { by, at } = shownToChair
    await tx
      .insertInto('action_board')
      .values({ review_id: reviewId, opened_by: people[by], opened_at: at })
      .execute()
    tell(review, at, people[by], 'open-action-board', { audience })
  }
  if (!reconvene) return
  const { onDay, starts, place, by, at } = reconvene
  const dayId = crypto.randomUUID()
  await tx
    .insertInto('reconvene_day')
    .values({ id: dayId, on_day: onDay, starts, place, set_by: people[by], set_at: at })
    .execute()
  await tx.insertInto('reconvene_trust').values({ day_id: dayId, review_id: reviewId, position: 1 }).execute()
  tell(review, at, people[by], 'set-reconvene-day', { audience: ['central', 'host'] })
}
