import { sql } from 'kysely'
import type { Actor } from '../../access/actor.ts'
import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import type { Action, ActionStanding } from './action.ts'

type StoredAction = Action & { remindedFrom: string | null }

const actions = (tx: Tx) =>
  tx
    .selectFrom('action')
    .leftJoin('person', 'person.id', 'action.owner_id')
    .select([
      'action.id',
      'action.review_id as reviewId',
      'action.finding_id as findingId',
      'action.number',
      'action.title',
      'action.detail',
      'action.first_step as firstStep',
      'action.first_step_on as firstStepOn',
      'action.how_known as howKnown',
      'action.owner_id as ownerId',
      'person.name as ownerName',
      'action.due_on as dueOn',
      'action.state',
      'action.standing',
      'action.put_off_until as putOffUntil',
      'action.outcome',
      'action.said_at as saidAt',
      'action.closed_at as closedAt',
      'action.reminders',
      'action.reminded_from as remindedFrom',
    ])

export const actionsOf = (tx: Tx, reviewId: string): Promise<StoredAction[]> =>
  actions(tx)
    .where('action.review_id', '=', reviewId)
    .orderBy('action.due_on')
    .orderBy('action.created_at')
    .execute()

export const actionIn = (tx: Tx, actionId: string): Promise<StoredAction | undefined> =>
  actions(tx).where('action.id', '=', actionId).executeTakeFirst()

/** The action and how the actor stands to it, held until the command ends; null when it is not theirs to see. */
export async function actionFacts(tx: Tx, { actionId }: { actionId: string }, actor: Actor) {
  await tx.selectFrom('action').select('id').where('id', '=', actionId).forUpdate().execute()
  const action = await actionIn(tx, actionId)
  return action ? { ...action, action: await standingTo(tx, action, actor) } : null
}

/** The same with who says something of it. */
export async function saidFacts(tx: Tx, input: { actionId: string }, actor: Actor) {
  const facts = await actionFacts(tx, input, actor)
  return facts && actor.personId ? { ...facts, saidBy: actor.personId } : null
}

export async function standingTo(tx: Tx, action: Action, actor: Actor): Promise<ActionStanding> {
  const { rows } = await sql<{ leader: boolean }>`
    select ${action.reviewId}::uuid in (select access.host_reviews()) as leader`.execute(tx)
  return { leader: rows[0]?.leader ?? false, owner: action.ownerId === actor.personId, state: action.state }
}

export type PossibleOwner = { id: string; name: string; email: string }

/** Who can own an action: people with a post at the trust, and the host's people in the review. */
export async function possibleOwners(tx: Tx, reviewId: string): Promise<PossibleOwner[]> {
  const { rows } = await sql<PossibleOwner>`
    select p.id, p.name, p.email from person p
    where p.deactivated_at is null and (
      p.id in (select m.person_id from review_member m where m.review_id = ${reviewId} and m.state = 'accepted'
        and m.role in ('host_lead', 'host_leader', 'coordinator'))
      or p.id in (select person_id from access.posts_at_host(${reviewId}::uuid)))
    order by p.name collate "en-GB-x-icu"`.execute(tx)
  return rows
}

export async function ownerFrom(tx: Tx, reviewId: string, ownerId: string): Promise<PossibleOwner> {
  const owner = (await possibleOwners(tx, reviewId)).find((person) => person.id === ownerId)
  if (!owner) throw new Refused([{ field: 'ownerId', message: 'Choose somebody of your trust.' }])
  return owner
}
