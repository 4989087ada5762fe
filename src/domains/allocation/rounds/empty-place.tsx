import { Link } from 'react-router'
import { LinkButton } from '../../../web/ui/button.tsx'
import { Alternative, Alternatives, BoardPart } from '../../../web/ui/round-board.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text, VisuallyHidden } from '../../../web/ui/text.tsx'
import type { EmptyPlace } from './empty-place.server.ts'

type EmptyPlaceProps = { roundId: string; empty: EmptyPlace; open: boolean }

/** The smallest sets of rules without which an empty place could be filled, each with whom and a way to do it. */
export function EmptyPlacePart({ roundId, empty, open }: EmptyPlaceProps) {
  const at = `/allocation/${roundId}?place=${empty.key}`
  return (
    <BoardPart title="The empty place">
      <Stack gap="sm">
        <Text size="sm">{leadWords(empty.ways)}</Text>
        {empty.ways.length > 0 && (
          <Alternatives>
            {empty.ways.map((way) => (
              <Alternative
                key={way.id}
                name={way.name}
                note={way.from}
                words={[...way.rules, ...way.also].join(' ')}
                action={
                  <Link to={`${at}&person=${way.personId}#place`} preventScrollReset>
                    {way.beyondOffer ? (
                      `Ask ${way.name.split(' ')[0]} to do one more`
                    ) : (
                      <>
                        Relax it<VisuallyHidden> for {way.name}</VisuallyHidden>
                      </>
                    )}
                  </Link>
                }
              />
            ))}
          </Alternatives>
        )}
        {!open && (
          <div>
            <LinkButton to={`${at}#place`}>See everybody for it</LinkButton>
          </div>
        )}
      </Stack>
    </BoardPart>
  )
}

function leadWords(ways: EmptyPlace['ways']) {
  const [first] = ways
  if (!first)
    return 'No rule that may be set aside would fill it. Add days that the review could have, or people to the pool.'
  if (ways.every(({ beyondOffer }) => beyondOffer))
    return `Nobody is free within what they offered. ${ways.length === 1 ? first.name : 'One of these'} would have to do one more review than they said:`
  const many = first.rules.length
  const rules =
    many === 1 ? 'One rule leaves nobody' : `${many === 2 ? 'Two' : many} rules together leave nobody`
  return ways.length === 1
    ? `${rules}. Setting this aside, for this review alone, fills it:`
    : `${rules}. Setting aside any one of these, for this review alone, fills it:`
}
