import type { Permission } from '../../access/outcome.ts'
import { isHostLeader, type Standing } from '../allocation/standing.ts'
import type { ActionStanding } from './action.ts'

/** What the host does about its report is planned by its leaders, once the report is theirs. */
export function canPlanAction({ standing }: { standing: Standing }): Permission {
  if (!isHostLeader(standing)) return 'missing'
  return standing.review.stage === 'follow_up'
    ? 'allowed'
    : { notNow: 'You can plan actions once the report is released to you.' }
}

const open = (state: ActionStanding['state']): Permission =>
  state === 'open' ? 'allowed' : { notNow: 'This action is closed. Open it again first.' }

type Policy = (facts: { action: ActionStanding }) => Permission
export const canChangeAction: Policy = ({ action }) => (action.leader ? open(action.state) : 'missing')
export const canDropAction: Policy = canChangeAction
/** How it goes is said by whoever does it, and by the leaders for them. */
export const canSayProgress: Policy = ({ action }) =>
  action.leader || action.owner ? open(action.state) : 'missing'
export const canReopenAction: Policy = ({ action }) => {
  if (!action.leader) return 'missing'
  return action.state === 'open' ? { notNow: 'This action is open.' } : 'allowed'
}
/** What was said is taken back by whoever said it, as long as nobody has said anything since. */
export function canTakeBackProgress({ action, last }: TakingBack): Permission {
  if (!action.leader && !action.owner) return 'missing'
  return last?.own ? 'allowed' : { notNow: 'Only what you said last can be taken back, and only by you.' }
}
type TakingBack = { action: ActionStanding; last: { own: boolean } | null }
export const canSetReminders: Policy = ({ action }) =>
  action.leader || action.owner ? open(action.state) : 'missing'
