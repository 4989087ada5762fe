import {
  knownSteps,
  type StepOwner,
  type TemplateContent,
  type TemplateStep,
} from '../../programme/template.ts'
import { isHost, isHostLeader, isLead, isTeam, type MemberRole, type Standing } from '../standing.ts'

const known: readonly string[] = knownSteps

/** The steps that nothing in Candour can see done: a call, a thank-you. Whoever owns one ticks it. */
export const ownSteps = (template: TemplateContent): TemplateStep[] =>
  template.timeline.filter((step) => !known.includes(step.key))

const owns: Record<StepOwner, (standing: Standing) => boolean> = {
  central_team: ({ central }) => central,
  lead_reviewer: isLead,
  team: isTeam,
  host_lead: ({ role }) => role === 'host_lead',
  host_leaders: isHostLeader,
  coordinator: ({ role }) => role === 'coordinator',
  everyone: (standing) => isTeam(standing) || isHost(standing),
}
export const ownsStep = (standing: Standing, owner: StepOwner) => owns[owner](standing)

/** Who a step's people are, by their part in the review; the central team is not of the review. */
export const rolesOfOwner: Record<StepOwner, MemberRole[]> = {
  central_team: [],
  lead_reviewer: ['lead_reviewer'],
  team: ['lead_reviewer', 'peer_reviewer'],
  host_lead: ['host_lead'],
  host_leaders: ['host_lead', 'host_leader'],
  coordinator: ['coordinator'],
  everyone: ['lead_reviewer', 'peer_reviewer', 'host_lead', 'host_leader', 'coordinator'],
}
