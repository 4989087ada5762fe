import { Link } from 'react-router'
import { initials } from '../../web/dates.ts'
import { MarginRow, MarginRows } from '../../web/ui/margin-row.tsx'
import { People, PersonRow } from '../../web/ui/person.tsx'
import { Section } from '../../web/ui/section.tsx'
import { VisuallyHidden } from '../../web/ui/text.tsx'
import { isCountedPeer, partWords } from './parts.ts'
import type { Team } from './team-page.tsx'

/** The visiting team's places: who has them, and which are empty. */
export function TeamSeats({ team }: { team: Team }) {
  const { members, count } = team
  const lead = members.filter((member) => member.role === 'lead_reviewer')
  const peers = members.filter(isCountedPeer)
  const beside = members.filter((member) => member.role === 'peer_reviewer' && !isCountedPeer(member))
  return (
    <Section title="Visiting team" aside={`At least ${count.leastPeers} peers, usually ${count.usualPeers}`}>
      <MarginRows>
        <MarginRow label="Lead reviewer">
          <Seats team={team} members={lead} places={1} empty="Nobody asked yet" />
        </MarginRow>
        <MarginRow label="Peer reviewers">
          <Seats team={team} members={peers} places={count.usualPeers} empty="Empty place" />
        </MarginRow>
        {beside.length > 0 && (
          <MarginRow label="Beside the team">
            <Seats team={team} members={beside} places={0} empty="" />
          </MarginRow>
        )}
      </MarginRows>
    </Section>
  )
}

type SeatsProps = { team: Team; members: Team['members']; places: number; empty: string }

function Seats({ team, members, places, empty }: SeatsProps) {
  const left = Math.max(0, places - members.length)
  const open = Array.from({ length: left }, (_, place) => `empty place ${place + 1}`)
  return (
    <People>
      {members.map((member) => (
        <SeatRow key={member.memberId} member={member} reviewId={team.review.id} />
      ))}
      {open.map((key) => (
        <PersonRow key={key} name={empty} initials="–" kind="none" />
      ))}
    </People>
  )
}

export function SeatRow({ member, reviewId }: { member: Team['members'][number]; reviewId: string }) {
  const state =
    member.side === 'host' ? '' : member.state === 'invited' ? 'Asked, not yet answered' : 'Accepted'
  const usual = member.part === null || member.part === 'lead' || member.part === 'peer'
  const note = [usual ? '' : partWords(member), member.from ?? member.jobTitle, state]
    .filter(Boolean)
    .join('. ')
  const withdraw = (
    <Link to={`/reviews/${reviewId}/team/${member.memberId}`}>
      Withdraw<VisuallyHidden> {member.name}</VisuallyHidden>
    </Link>
  )
  return (
    <PersonRow
      name={member.name}
      initials={initials(member.name)}
      kind={member.state === 'invited' ? 'none' : member.side}
      note={note}
      action={member.canWithdraw ? withdraw : undefined}
    />
  )
}
