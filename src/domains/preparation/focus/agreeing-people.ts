import type { Member } from '../../allocation/members.server.ts'
import { leadsRoles } from './policy.ts'
import type { AgreeingPerson } from './question.ts'

/** Those whose agreement counts: accepted, and of the team or a leader of the host. */
export const agreeingPeople = (members: Member[]): AgreeingPerson[] =>
  members
    .filter((member) => member.state === 'accepted' && member.role !== 'coordinator')
    .map(({ role, personId, name, jobTitle, side }) => ({
      personId,
      name,
      jobTitle,
      side,
      leads: leadsRoles.includes(role),
    }))
