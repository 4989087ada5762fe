import { IconBulb, IconCalendar, IconPlant2, IconRoute, IconSchool, IconStar } from '@tabler/icons-react'
import { Form, Link } from 'react-router'
import { count } from '../../../web/dates.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import type { IconShape } from '../../../web/ui/icon.tsx'
import { Alternative, Alternatives, BoardPart, BoardParts, Reasons } from '../../../web/ui/round-board.tsx'
import { SearchField } from '../../../web/ui/search-field.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text, VisuallyHidden } from '../../../web/ui/text.tsx'
import { placeNames, placePhrases } from './board.ts'
import type { EmptyPlace } from './empty-place.server.ts'
import { EmptyPlacePart } from './empty-place.tsx'
import type { Candidate, PlacePanelSeen } from './place-panel.server.ts'
import { PutHere } from './put-here.tsx'
import type { ToldReason } from './reason-words.ts'
import { shortTrust } from './short-trust.ts'

type PlacePanelProps = {
  roundId: string
  panel: PlacePanelSeen
  broken: { words: string[]; aside: string } | null
  empty: EmptyPlace | null
}
const SHOWN = 3

const icons: Record<ToldReason['kind'], IconShape> = {
  experience: IconSchool,
  focus: IconBulb,
  development: IconPlant2,
  travel: IconRoute,
  given: IconStar,
  load: IconCalendar,
}

/** The row beneath a cell that is open. */
export function PlacePanel({ roundId, panel, broken, empty }: PlacePanelProps) {
  const at = `/allocation/${roundId}?place=${panel.key}`
  const { cell } = panel
  return (
    <Stack gap="2xl">
      {panel.putting && <PutHere roundId={roundId} panel={panel} putting={panel.putting} />}
      <Stack gap="md">
        {!cell.person && <NobodyYet panel={panel} />}
        <BoardParts>
          {cell.person && (
            <BoardPart title={`Why ${cell.person.name}`}>
              <Why panel={panel} broken={broken} />
              <Doings roundId={roundId} panel={panel} />
            </BoardPart>
          )}
          <BoardPart title={othersTitle(panel)}>
            <Others at={at} panel={panel} />
          </BoardPart>
          {empty && <EmptyPlacePart roundId={roundId} empty={empty} open={empty.key === panel.key} />}
        </BoardParts>
      </Stack>
    </Stack>
  )
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

/** Which place is empty, since its column may be out of sight: "Tallow Hill, third peer: nobody yet" */
function NobodyYet({ panel: { trustName, cell, workedOut } }: { panel: PlacePanelSeen }) {
  const ordinal = cell.place === 'peer' ? ordinals[Number(cell.key.split('.')[1])] : undefined
  const place = [ordinal, placeNames[cell.place].toLowerCase()].filter(Boolean).join(' ')
  return (
    <Stack gap="xs">
      <h2>{`${shortTrust(trustName)}, ${place}: nobody yet`}</h2>
      {!workedOut && (
        <Text size="sm" dim>
          {`Choose somebody for ${placePhrases[cell.place]}, or work the round out.`}
        </Text>
      )}
    </Stack>
  )
}

function othersTitle({ cell, others }: PlacePanelSeen) {
  if (cell.person) return 'Why not somebody else'
  return others.some(({ broken }) => broken.length === 0) ? 'Who could be here' : 'Who comes nearest'
}

function Why({ panel, broken }: Pick<PlacePanelProps, 'panel' | 'broken'>) {
  return (
    <Stack gap="sm">
      {broken && (
        <Stack gap="xs">
          {broken.words.map((words) => (
            <Text key={words} size="sm" strong>
              {words}
            </Text>
          ))}
          {broken.aside && <Text size="sm">Set aside: {broken.aside}</Text>}
        </Stack>
      )}
      <Reasons items={panel.why.map(({ key, kind, words }) => ({ key, icon: icons[kind], words }))} />
    </Stack>
  )
}

/** What can be done with whoever is here. */
function Doings({ roundId, panel: { cell, reviewId } }: { roundId: string; panel: PlacePanelSeen }) {
  if (cell.memberId)
    return (
      <Text size="sm">
        <Link to={`/reviews/${reviewId}/team/${cell.memberId}`}>
          Withdraw<VisuallyHidden> {cell.person?.name}</VisuallyHidden>
        </Link>
      </Text>
    )
  if (!cell.seatId) return null
  return (
    <Form method="post" action={`/allocation/${roundId}`} preventScrollReset>
      <input type="hidden" name="seatId" value={cell.seatId} />
      <Buttons>
        {cell.state === 'chosen' && (
          <Button name="intent" value="unpin">
            Let the plan move them
          </Button>
        )}
        <Button name="intent" value="take-out" kind="quiet">
          Take out
        </Button>
      </Buttons>
    </Form>
  )
}

type OthersProps = { at: string; panel: PlacePanelSeen }

/** The nearest others first; a search asks of anybody. */
function Others({ at, panel }: OthersProps) {
  const { others, words, cell } = panel
  const near = words ? others.slice(0, 8) : others.slice(0, SHOWN)
  const rest = others.slice(near.length)
  const item = (one: Candidate) => <Other key={one.id} at={at} one={one} mayPut={!cell.memberId} />
  return (
    <Stack gap="sm">
      <SearchField label="Why not …? Write a name" defaultValue={words} button="Ask">
        <input type="hidden" name="place" value={panel.key} />
      </SearchField>
      {near.length === 0 && (
        <Text size="sm" dim>
          {words ? `Nobody in the pool has “${words}” in their name.` : 'There is nobody else in the pool.'}
        </Text>
      )}
      <Alternatives>{near.map(item)}</Alternatives>
      {rest.length > 0 && (
        <Disclosure summary={`${count(rest.length, 'other person', 'other people')}`}>
          <Alternatives>{rest.map(item)}</Alternatives>
        </Disclosure>
      )}
    </Stack>
  )
}

type OtherProps = { at: string; one: Candidate; mayPut: boolean }

function Other({ at, one, mayPut }: OtherProps) {
  const words = one.broken.length > 0 ? one.broken.join(' ') : couldWords(one)
  return (
    <Alternative
      name={one.name}
      note={one.from && shortTrust(one.from)}
      words={words}
      action={
        mayPut && !one.never ? (
          <Link to={`${at}&person=${one.id}#place`} preventScrollReset>
            Put here<VisuallyHidden>: {one.name}</VisuallyHidden>
          </Link>
        ) : undefined
      }
    />
  )
}

function couldWords({ at, could }: Candidate) {
  if (could) return could
  return at.length > 0 ? `Could. Is at ${at.join(' and ')} already.` : 'Could.'
}
