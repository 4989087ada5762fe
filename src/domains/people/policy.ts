import type { Permission } from '../../access/outcome.ts'

/** How the actor stands to a person's record. */
type PersonStanding = { central: boolean; self: boolean; deactivated: boolean }

const centralOnly = ({ central }: { central: boolean }): Permission => (central ? 'allowed' : 'missing')
const selfOrCentral = ({ central, self }: PersonStanding): Permission =>
  central || self ? 'allowed' : 'missing'

export const canInvitePerson = centralOnly
export const canReadPeople = centralOnly
export const canChangePerson = selfOrCentral
export const canAppointToPost = centralOnly
export const canEndPost = centralOnly
export const canGiveProgrammeRole = centralOnly
export const canDeclareRelationship = selfOrCentral
export const canEndRelationship = selfOrCentral

/** Nobody puts out their own part in the central team: the last one would lock the door behind them. */
export function canEndProgrammeRole(standing: PersonStanding, role: string): Permission {
  if (!standing.central) return 'missing'
  if (standing.self && role === 'central_team') {
    return { notNow: 'Somebody else in the central team has to end your part in it.' }
  }
  return 'allowed'
}

export function canDeactivatePerson(standing: PersonStanding): Permission {
  if (!standing.central) return 'missing'
  if (standing.self) return { notNow: 'Somebody else in the central team has to close your account.' }
  if (standing.deactivated) return { notNow: 'This account is closed already.' }
  return 'allowed'
}

export function canRestorePerson(standing: PersonStanding): Permission {
  if (!standing.central) return 'missing'
  return standing.deactivated ? 'allowed' : { notNow: 'This account is open already.' }
}
