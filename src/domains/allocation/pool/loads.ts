import type { TeamPart } from '../parts.ts'

/** How many reviews a year where somebody has said nothing else. Leads at two or more is the programme's rule
    (MISSION C4); the other numbers are defaults of ours. */
export const usualLoads = {
  lead: { least: 2, most: 4 },
  peer: { least: 1, most: 2 },
} as const

type Said = { least: number | null; most: number | null }

/** What they said, where they did; a number alone never contradicts the usual other one. */
export function loadOf(said: Said, leads: boolean) {
  const usual = leads ? usualLoads.lead : usualLoads.peer
  const most = said.most ?? Math.max(usual.most, said.least ?? 0)
  return { least: Math.min(said.least ?? usual.least, most), most }
}

type Roles = { roles: string[]; provisionalLead: boolean; shadow: boolean; qualityAssurer: boolean }

/** What they may be in a team for. Whoever leads can be a peer in another review. */
export function partsFor({ roles, provisionalLead, shadow, qualityAssurer }: Roles): TeamPart[] {
  const leads = roles.includes('lead_reviewer')
  const parts: [TeamPart, boolean][] = [
    ['lead', leads && !provisionalLead],
    ['provisional_lead', leads && provisionalLead],
    ['peer', roles.includes('peer_reviewer')],
    ['shadow', shadow],
    ['quality_assurer', qualityAssurer],
  ]
  return parts.filter(([, may]) => may).map(([part]) => part)
}
