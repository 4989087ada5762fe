import { type MemberRole, roleNames } from './standing.ts'

// What somebody is in the team for. A shadow and a quality assurer are peer reviewers, and a provisional lead a lead
// reviewer, in all that they may read and do (decision 0010): the part decides only whether the team is complete.

export const teamParts = ['lead', 'provisional_lead', 'peer', 'shadow', 'quality_assurer'] as const
export type TeamPart = (typeof teamParts)[number]

export const partNames: Record<TeamPart, string> = {
  lead: 'Lead reviewer',
  provisional_lead: 'Provisional lead reviewer',
  peer: 'Peer reviewer',
  shadow: 'Shadow',
  quality_assurer: 'Quality assurer',
}

type Told = { role: MemberRole; part: string | null }
const isPart = (part: string | null): part is TeamPart => teamParts.some((one) => one === part)

/** The part that a row of review_member tells; null for the host's people. */
export function partOf({ role, part }: Told): TeamPart | null {
  if (role === 'lead_reviewer') return isPart(part) ? part : 'lead'
  if (role === 'peer_reviewer') return isPart(part) ? part : 'peer'
  return null
}

/** The row that keeps it: nothing where it is the usual part of the role. */
export const keptPart = (part: TeamPart) => (part === 'lead' || part === 'peer' ? null : part)
export const roleOfPart = (part: TeamPart): 'lead_reviewer' | 'peer_reviewer' =>
  part === 'lead' || part === 'provisional_lead' ? 'lead_reviewer' : 'peer_reviewer'

/** "Shadow", or the name of the role where the part says nothing more. */
export function partWords(told: Told): string {
  const part = partOf(told)
  return part ? partNames[part] : roleNames[told.role]
}

/** A peer who counts towards the team that a review needs. */
export const isCountedPeer = (told: Told) => partOf(told) === 'peer'
