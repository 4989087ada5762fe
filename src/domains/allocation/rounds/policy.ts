import type { Permission } from '../../../access/outcome.ts'

// A round rests on what people declared in confidence, so all of it is the central team's.

type RoundStanding = { central: boolean; working?: boolean }
const centralOnly = ({ central }: RoundStanding): Permission => (central ? 'allowed' : 'missing')

const whileIdle = ({ central, working }: RoundStanding): Permission => {
  if (!central) return 'missing'
  return working
    ? { notNow: 'The round is being worked out. Wait until that is done, or stop it.' }
    : 'allowed'
}

export const canReadRound = centralOnly
export const canBeginRound = centralOnly
export const canChangeRoundSettings = whileIdle
export const canMoveSeat = whileIdle
export const canInviteRound = whileIdle
export const canWorkOutRound = whileIdle

export function canStopRound({ central, working }: RoundStanding): Permission {
  if (!central) return 'missing'
  return working ? 'allowed' : { notNow: 'Nothing is being worked out at the moment.' }
}
