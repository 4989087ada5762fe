/** What a person does for the programme as a whole; their part in one review is another matter. */
export const programmeRoles = ['central_team', 'lead_reviewer', 'peer_reviewer'] as const
export type ProgrammeRole = (typeof programmeRoles)[number]
export const programmeRoleNames: Record<ProgrammeRole, string> = {
  central_team: 'Central team',
  lead_reviewer: 'Lead reviewer',
  peer_reviewer: 'Peer reviewer',
}

export const posts = ['chief_executive', 'executive', 'coordinator', 'chair', 'headteacher'] as const
export type Post = (typeof posts)[number]
export const postNames: Record<Post, string> = {
  chief_executive: 'Chief executive',
  executive: 'Executive',
  coordinator: 'Coordinator, such as an executive assistant',
  chair: 'Chair of trustees',
  headteacher: 'Headteacher',
}

/** Conflicts of interest are dated relationships between a person and a trust (MISSION C7). */
export const relationshipKinds = [
  'employer',
  'former_employer',
  'governance',
  'family',
  'competition',
  'other',
] as const
export type RelationshipKind = (typeof relationshipKinds)[number]
export const relationshipNames: Record<RelationshipKind, string> = {
  employer: 'Works there',
  former_employer: 'Used to work there',
  governance: 'Trustee, member or governor',
  family: 'Family or close friend there',
  competition: 'Competes with them for pupils, staff or schools',
  other: 'Something else that others should know',
}
