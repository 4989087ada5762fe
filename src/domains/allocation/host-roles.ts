import type { Post } from '../people/person.ts'

export const hostRoles = ['host_lead', 'host_leader', 'coordinator'] as const
export type HostRole = (typeof hostRoles)[number]

export const hostRoleNames: Record<HostRole, string> = {
  host_lead: 'Chief executive, who leads for the host',
  host_leader: 'Leader who sits in the review team',
  coordinator: 'Coordinator, who gathers documents and times',
}

/** Which posts in the trust can take which part: chairs and headteachers are heard, they do not sit in the team. */
export const postsForHostRole: Record<HostRole, Post[]> = {
  host_lead: ['chief_executive', 'executive'],
  host_leader: ['chief_executive', 'executive'],
  coordinator: ['coordinator', 'executive', 'chief_executive'],
}
