import { Form } from 'react-router'
import { initials, moment } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Agreement } from '../../../web/ui/agreement.tsx'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Card } from '../../../web/ui/card.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import type { Route } from './+types/questions-page'
import type { AgreeingPerson } from './question.ts'
import type { QuestionAmendment, Side } from './question-amendment.ts'
import { AmendedWords, titleOf } from './question-amendment-words.tsx'

type CardProps = Route.ComponentProps['loaderData'] & { amendment: QuestionAmendment; first: boolean }

/** A change that waits for the two who agree for their sides. */
export function QuestionAmendmentCard(props: CardProps) {
  const { amendment, asked, you, questions } = props
  const { id, proposed, reason } = amendment
  const number = questions.find((question) => question.id === amendment.questionId)?.number
  return (
    <Card as="article" id={`change-${id}`}>
      <Section level={3} title={titleOf(amendment, number)}>
        <Stack>
          <Text size="sm">
            <b>{proposed.by === you ? 'You' : proposed.name}</b>{' '}
            <Dim>proposed this on {moment(proposed.at)}</Dim>
          </Text>
          <AmendedWords amendment={amendment} />
          <Text measure>
            <Dim>Why:</Dim> {reason}
          </Text>
          <Agreement sides={sidesOf(props)} />
          {asked.form === 'turn-down' && asked.change === id ? (
            <TurnDown {...props} />
          ) : (
            <Choices {...props} />
          )}
        </Stack>
      </Section>
    </Card>
  )
}

const sideWords: Record<Side, string> = { team: 'for the team', host: 'for the host' }

function sidesOf({ amendment, people, you }: CardProps) {
  const sides = (['team', 'host'] as const).map((side) => ({ side, said: amendment.agreed[side] }))
  const agreed = sides.flatMap(({ side, said }) => (said ? [badge(said.by, said.name, side, you)] : []))
  const awaited = sides.flatMap(({ side, said }) => {
    const person = said ? undefined : leaderOf(people, side)
    return person ? [badge(person.personId, person.name, side, you)] : []
  })
  return [
    { term: 'Agree to this change', people: agreed },
    { term: 'Yet to say', people: awaited },
  ].filter((side) => side.people.length > 0)
}

const leaderOf = (people: AgreeingPerson[], side: Side) =>
  people.find((person) => person.leads && person.side === side)

const badge = (id: string, name: string, side: Side, you: string) => ({
  initials: initials(name),
  kind: id === you ? ('you' as const) : side,
  name: `${id === you ? 'You' : name}, ${sideWords[side]}`,
})

function Choices({ amendment: { id }, can, first }: CardProps) {
  const sending = useSending()
  const [agree, turnDown, takeBack] = [can.agreeTo, can.turnDown, can.takeBack].map((ids) => ids.includes(id))
  if (!agree && !turnDown && !takeBack) return null
  return (
    <Form method="post">
      <input type="hidden" name="amendmentId" value={id} />
      <Buttons>
        {agree && (
          <Button
            kind={first ? 'primary' : 'default'}
            name="intent"
            value="agree-amendment"
            disabled={sending}
          >
            Agree to this change
          </Button>
        )}
        {turnDown && <LinkButton to={`?do=turn-down&change=${id}#change-${id}`}>Turn it down</LinkButton>}
        {takeBack && (
          <Button kind="quiet" name="intent" value="take-back-amendment" disabled={sending}>
            Take it back
          </Button>
        )}
      </Buttons>
    </Form>
  )
}

function TurnDown({ amendment: { id } }: CardProps) {
  const { errorFor, typed } = useProblems()
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="amendmentId" value={id} />
      <TextArea
        name="reason"
        label="Why the words should stay as they are"
        hint="The host and the team read it."
        rows={2}
        maxLength={1000}
        error={errorFor('reason')}
        defaultValue={typed('reason')}
      />
      <Buttons>
        <Button kind="danger" name="intent" value="turn-down-amendment">
          Turn this change down
        </Button>
        <LinkButton kind="quiet" to={`?#change-${id}`}>
          Not yet
        </LinkButton>
      </Buttons>
    </Form>
  )
}
