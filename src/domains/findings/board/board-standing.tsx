import { Link } from 'react-router'
import { count, firstName, initials, nameList } from '../../../web/dates.ts'
import { StandingBar } from '../../../web/ui/finding-card.tsx'
import { BadgeRow } from '../../../web/ui/person.tsx'
import { Dim } from '../../../web/ui/text.tsx'
import type { Here } from '../live/presence.server.ts'
import type { Desk } from './desk.ts'

/** Who is here, and the sharing rule (MISSION F3): how much the host has not heard, and when it next can. */
export function BoardStanding({ desk }: { desk: Desk }) {
  const { next, review, can, projector } = desk.seen
  if (review.stage !== 'three_days') return null
  const { findings } = desk.state
  const others = desk.live.here.filter(({ personId }) => personId !== desk.seen.me)
  const waiting = findings.filter((finding) => finding.sharedAt === null).length
  return (
    <StandingBar
      here={others.length > 0 && <WhoIsHere others={others} />}
      action={
        can.share &&
        !projector &&
        waiting > 0 && <Link to={`/reviews/${review.id}/findings/share`}>Prepare what to share</Link>
      }
    >
      <b>{words(waiting, findings.length)}</b> {next}{' '}
      {waiting > 0 && 'What was never shared cannot enter the report.'}
    </StandingBar>
  )
}

function words(waiting: number, all: number) {
  if (waiting > 0) return `${count(waiting, 'finding')} not yet shared with the host.`
  return all > 0 ? 'The host has heard every finding.' : 'No finding yet.'
}

function WhoIsHere({ others }: { others: Here[] }) {
  const people = others.map(({ name }) => ({ name, initials: initials(name), here: true }))
  const names = nameList(others.map(({ name }) => firstName(name)))
  return (
    <BadgeRow people={people}>
      <Dim>
        {names} {others.length === 1 ? 'is' : 'are'} here now
      </Dim>
    </BadgeRow>
  )
}
