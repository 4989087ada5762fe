import { Link } from 'react-router'
import { LinkButton } from '../../../web/ui/button.tsx'
import { Alternative, Alternatives, BoardPart } from '../../../web/ui/round-board.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text, VisuallyHidden } from '../../../web/ui/text.tsx'
import type { EmptyPlace } from './place-panel.server.ts'
import { shortTrust } from './short-trust.ts'

/** The smallest sets of rules without which an empty place could be filled, each with whom and a way to do it. */
export function EmptyPlacePart({ roundId, empty }: { roundId: string; empty: EmptyPlace }) {
  const at = `/allocation/${roundId}`
  return (
    <BoardPart title="The empty place">
      <Stack gap="sm">
        {empty.ways.length === 0 && (
          <Text size="sm">
            {empty.canBeFilled
              ? 'Somebody could be here without breaking a rule. Work the round out again.'
              : 'No rule that may be set aside would fill it. Add days that the review could have, or people to the pool.'}
          </Text>
        )}
        {empty.ways.length > 0 && (
          <>
            <Text size="sm">{ways(empty.ways.length)}</Text>
            <Alternatives>
              {empty.ways.map((way) => (
                <Alternative
                  key={way.personId}
                  name={way.name}
                  note={way.from && shortTrust(way.from)}
                  words={way.rules.join(' ')}
                  action={
                    <Link to={`${at}?place=${empty.key}&person=${way.personId}#place`} preventScrollReset>
                      Relax it<VisuallyHidden> for {way.name}</VisuallyHidden>
                    </Link>
                  }
                />
              ))}
            </Alternatives>
          </>
        )}
        {!empty.open && (
          <div>
            <LinkButton to={`${at}?place=${empty.key}#place`}>See everybody for it</LinkButton>
          </div>
        )}
      </Stack>
    </BoardPart>
  )
}

const ways = (many: number) =>
  many === 1
    ? 'Setting this aside, for this review alone, fills it:'
    : 'Setting aside any one of these, for this review alone, fills it:'
