import type { Stage } from '../programme/stages.ts'

export type ReviewFormat = 'in_person' | 'virtual'
export type MemberRole = 'lead_reviewer' | 'peer_reviewer' | 'host_lead' | 'host_leader' | 'coordinator'

/** The side of the review that somebody in this part is on. */
export const sideOf = (role: MemberRole): 'team' | 'host' =>
  role === 'lead_reviewer' || role === 'peer_reviewer' ? 'team' : 'host'

/** How the actor stands to one review: what policies are decided from, and what pages greet them with. */
export type Standing = {
  personId: string
  /** programme-wide: works for the charity */
  central: boolean
  /** accepted part in this review */
  role: MemberRole | null
  /** invited and has not answered yet */
  invitedAs: MemberRole | null
  /** has accepted the confidentiality agreement as it is now (reviewers; first with their invitation) */
  agreed: boolean
  review: {
    id: string
    trustId: string
    trustName: string
    stage: Stage
    yearId: string
    templateKind: string
    templateName: string
    /** virtual: links instead of places */
    format: ReviewFormat
    day1: string
    day2: string
    day3: string
  }
}

export const isTeam = (standing: Standing) =>
  standing.role === 'lead_reviewer' || standing.role === 'peer_reviewer'
export const isLead = (standing: Standing) => standing.role === 'lead_reviewer'
/** the chief executive and the executives who sit in the review team */
export const isHostLeader = (standing: Standing) =>
  standing.role === 'host_lead' || standing.role === 'host_leader'
export const isHost = (standing: Standing) => isHostLeader(standing) || standing.role === 'coordinator'
export const isMember = (standing: Standing) => standing.role !== null

export const roleNames: Record<MemberRole, string> = {
  lead_reviewer: 'Lead reviewer',
  peer_reviewer: 'Peer reviewer',
  host_lead: 'Chief executive, host',
  host_leader: 'Host leader in the review team',
  coordinator: 'Coordinator',
}
