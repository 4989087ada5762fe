import { Form, Link } from 'react-router'
import { moment, weekdayOf } from '../../../web/dates.ts'
import { useSending } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { DataTable } from '../../../web/ui/data-table.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import type { Loaded } from '../schedule-view.ts'
import { type Change, moveWords } from './change.ts'

/** Changes that wait for an answer: who proposed what, from when to when, and why. */
export function Waiting(loaded: Loaded) {
  const waiting = loaded.changes.filter(({ state }) => state === 'proposed')
  if (waiting.length === 0) return null
  return (
    <Section title="Changes to agree" rule>
      <Stack gap="lg">
        {waiting.map((change) => (
          <Proposal key={change.id} change={change} loaded={loaded} />
        ))}
      </Stack>
    </Section>
  )
}

function Proposal({ change, loaded }: { change: Change; loaded: Loaded }) {
  const yours = change.side === loaded.side
  return (
    <Stack gap="sm">
      <Text>
        <b>{change.madeBy}</b>
        {` proposed this on ${moment(change.madeAt)}.`}
        {change.why && ` “${change.why}”`}
      </Text>
      <Moves moves={change.moves} loaded={loaded} caption={`What ${change.madeBy} proposes`} />
      {yours ? <TakeBack change={change} /> : <Answer change={change} loaded={loaded} />}
    </Stack>
  )
}

type MovesProps = { moves: Change['moves']; loaded: Pick<Loaded, 'people' | 'review'>; caption: string }

/** From when to when, a line for each session. */
export function Moves({ moves, loaded: { people, review }, caption }: MovesProps) {
  const dayName = (day: 1 | 2 | 3) => weekdayOf(review[`day${day}`])
  return (
    <DataTable
      caption={caption}
      hideCaption
      density="close"
      columns={[
        { key: 'name', label: 'Session' },
        { key: 'from', label: 'As it is' },
        { key: 'to', label: 'As it would be' },
      ]}
      rows={moves.map((move) => {
        const { name, from, to } = moveWords(move, people, dayName)
        return { id: move.sessionId, cells: { name, from: <Dim>{from}</Dim>, to } }
      })}
    />
  )
}

function Answer({ change, loaded }: { change: Change; loaded: Loaded }) {
  const sending = useSending()
  return (
    <Form method="post">
      <input type="hidden" name="changeId" value={change.id} />
      <Buttons>
        <Button kind="primary" name="intent" value="agree" disabled={sending}>
          Agree to this change
        </Button>
        <LinkButton kind="quiet" to={`/reviews/${loaded.review.id}/schedule/changes/${change.id}`}>
          Decline it
        </LinkButton>
      </Buttons>
    </Form>
  )
}

function TakeBack({ change }: { change: Change }) {
  const sending = useSending()
  return (
    <Form method="post">
      <input type="hidden" name="changeId" value={change.id} />
      <Text dim>Your side proposed it. It stands once the other side agrees.</Text>
      <Button kind="quiet" name="intent" value="take-back" disabled={sending}>
        Take it back
      </Button>
    </Form>
  )
}

/** Answers of the last days, for the side that asked. */
export function Answered({ changes, side, review }: Loaded) {
  const declined = changes.filter((one) => one.state === 'declined' && one.side === side).slice(0, 3)
  if (declined.length === 0) return null
  return (
    <Section title="Declined" level={3} rule>
      <Stack gap="sm">
        {declined.map((change) => (
          <Text key={change.id}>
            {`${change.settledBy} declined the change to ${nameOf(change)}: “${change.answer}” `}
            <Link to={`/reviews/${review.id}/schedule/changes/${change.id}`}>Read it again</Link>
          </Text>
        ))}
      </Stack>
    </Section>
  )
}

const nameOf = ({ moves }: Change) => (moves[0]?.after ?? moves[0]?.before)?.name ?? 'a session'
