import type { Member } from '../../domains/allocation/members.server.ts'
import { partWords } from '../../domains/allocation/parts.ts'
import { initials } from '../dates.ts'
import { People, PersonRow } from '../ui/person.tsx'
import { Text } from '../ui/text.tsx'

/** The visiting team, then the host's people. */
export function ReviewPeople({ members, me }: { members: Member[]; me: string }) {
  const team = members.filter((member) => member.side === 'team')
  const host = members.filter((member) => member.side === 'host')
  if (members.length === 0) return <Text size="sm">Nobody has been invited yet.</Text>
  return (
    <>
      <People label="Visiting team">{team.map((member) => row(member, me))}</People>
      {host.length > 0 && <People label="From the host">{host.map((member) => row(member, me))}</People>}
    </>
  )
}

function row(member: Member, me: string) {
  const kind = member.state === 'invited' ? 'none' : member.personId === me ? 'you' : member.side
  const part = member.part === 'peer' ? (member.from ?? partWords(member)) : partWords(member)
  const note = `${part}${member.personId === me ? ' (you)' : ''}${member.state === 'invited' ? ', not yet answered' : ''}`
  return (
    <PersonRow
      key={member.memberId}
      name={member.name}
      initials={initials(member.name)}
      kind={kind}
      note={note}
    />
  )
}
