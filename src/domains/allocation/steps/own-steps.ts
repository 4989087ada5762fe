import {
  knownSteps,
  type StepOwner,
  type TemplateContent,
  type TemplateStep,
} from '../../programme/template.ts'
import type { MemberRole, Standing } from '../standing.ts'

const known: readonly string[] = knownSteps

/** The steps that nothing in Candour can see done: a call, a thank-you. Whoever owns one ticks it. */
export const ownSteps = (template: TemplateContent): TemplateStep[] =>
  template.timeline.filter((step) => !known.includes(step.key))

/** Who a step's people are, by their part in the review; the central team is not of the review. */
export const rolesOfOwner: Record<StepOwner, MemberRole[]> = {
  central_team: [],
  lead_reviewer: ['lead_reviewer'],
  team: ['lead_reviewer', 'peer_reviewer'],
  host_lead: ['host_lead'],
  host_leaders: ['host_lead', 'host_leader'],
  coordinator: ['coordinator'],
  everyone: ['lead_reviewer', 'peer_reviewer', 'host_lead', 'host_leader'],
}
export const ownsStep = ({ central, role }: Standing, owner: StepOwner) =>
  owner === 'central_team' ? central : role !== null && rolesOfOwner[owner].includes(role)
