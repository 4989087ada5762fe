import { initials } from '../../web/dates.ts'
import { AsideView } from '../../web/ui/finding-card.tsx'
import { BadgeRow } from '../../web/ui/person.tsx'
import { Dim } from '../../web/ui/text.tsx'
import { agreementWords, dissentWords } from './agreement-words.ts'
import type { Finding } from './findings-in.server.ts'

type FindingViewsProps = { finding: Finding; team: { personId: string; name: string }[]; me: string }

/** Who agrees, by initials, and whoever sees it differently, in their own words. */
export function FindingViews({ finding, team, me }: FindingViewsProps) {
  const { views, proposedBy } = finding
  const agreeing = views
    .filter((view) => view.agrees && !view.earlier && view.name)
    .toSorted((a, b) => place(team, a.personId) - place(team, b.personId))
  return (
    <>
      <BadgeRow
        people={agreeing.map(({ personId, name, side }) => ({
          name: name ?? '',
          initials: initials(name ?? ''),
          kind: personId === me ? 'you' : side,
        }))}
      >
        <Dim>{agreementWords({ team, views, proposedBy })}</Dim>
      </BadgeRow>
      {dissentWords(views).map(({ who, why }) => (
        <AsideView key={who} who={who}>
          {why}
        </AsideView>
      ))}
    </>
  )
}

// The team in its own order, then the host's people.
const place = (team: { personId: string }[], personId: string) => {
  const at = team.findIndex((person) => person.personId === personId)
  return at < 0 ? team.length : at
}
