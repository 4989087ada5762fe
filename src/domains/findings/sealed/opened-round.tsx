import { Link } from 'react-router'
import { useProblems } from '../../../web/form.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Card } from '../../../web/ui/card.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { useHydrated } from '../../../web/ui/use-hydrated.ts'
import { formerMember } from '../../preparation/focus/question.ts'
import type { SealedRound } from './sealed-rounds.server.ts'
import { unsealedWords } from './unsealed-words.ts'

type OpenedProps = { round: SealedRound; reviewId: string; me: string }

/** The views side by side, by name: an order that tells nothing. */
export function OpenedRound({ round, reviewId, me }: OpenedProps) {
  return (
    <>
      <Unsealed round={round} />
      <div className="c-opened-views">
        {round.views.map((view) => (
          <Card key={view.personId} as="article">
            <h3 className="c-side-title">
              {view.name ?? formerMember}
              {view.personId === me && ', you'}
            </h3>
            <Text serif>{view.thinks}</Text>
            {view.standsOn && (
              <Text size="sm" dim>
                It stands on: {view.standsOn}
              </Text>
            )}
            {round.can.begins && (
              <Text size="sm">
                <Link to={`/reviews/${reviewId}/findings/new?view=${round.id}.${view.personId}`}>
                  Make a finding of it
                </Link>
              </Text>
            )}
          </Card>
        ))}
      </div>
    </>
  )
}

/** Opened while somebody was still writing: too late to be sealed, and still theirs. */
function Unsealed({ round }: { round: SealedRound }) {
  const { typed } = useProblems()
  const refused = typed('roundId') === round.id ? typed(`thinks-${round.id}`) : ''
  const words = (useHydrated() && unsealedWords.get(round.id)) || refused
  if (!words || words === round.mine?.thinks) return null
  return (
    <Banner kind="attention" role="status">
      <p>The round was opened while you wrote, so this was not sealed. Only you see it here:</p>
      <p className="c-serif">{words}</p>
    </Banner>
  )
}
