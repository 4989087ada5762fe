import { Form } from 'react-router'
import { nameList } from '../../../web/dates.ts'
import { useSending } from '../../../web/form.ts'
import { Agreement } from '../../../web/ui/agreement.tsx'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { BadgeRow } from '../../../web/ui/person.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { AmendedQuestion } from './amended-question.tsx'
import { agreedElsewhere } from './area.ts'
import { agreementWords, awaitedFor, capitalised } from './question.ts'
import { settledOn } from './question-amendment.ts'
import { badgeOf, calledBy } from './question-badges.ts'
import { questionHint } from './question-hint.ts'
import type { ItemProps } from './question-problems.ts'

/** The short form: initials of those who agree, and in words who is waited for. */
export function WhoAgrees({ question, people, you }: ItemProps) {
  const { agreed, waiting } = agreementWords(question.current, people)
  const agreeing = people.filter((person) => question.current.agreed.includes(person.personId))
  return (
    <BadgeRow people={agreeing.map((person) => badgeOf(person.personId, person.name, people, you))}>
      {agreed} {waiting && <Dim>{waiting}</Dim>}
    </BadgeRow>
  )
}

/** Once frozen: who agreed; and for what was changed since, the two who agreed for their sides. */
export function AgreedOrAmended(props: ItemProps) {
  const amended = settledOn(props.amendments, props.question.id).length > 0
  return (
    <>
      {!amended && <WhoAgrees {...props} />}
      <AmendedQuestion {...props} />
    </>
  )
}

/** Why somebody who has agreed is asked again: the question moved, or its area has another name. */
export function AskedAgain({ question, people, you, frozen }: ItemProps) {
  const before = agreedElsewhere(question)
  if (frozen || before.length === 0) return null
  return [...Map.groupBy(before, ({ area }) => area)].map(([area, agreements]) => {
    const ids = agreements.map(({ personId }) => personId)
    const named = people.filter(({ personId }) => ids.includes(personId))
    const names = named.map(({ personId, name }) => (personId === you ? 'you' : name))
    if (names.length === 0) return null
    return (
      <Text key={area} size="sm" dim>
        {capitalised(nameList(names))} agreed while it stood under {area ? `“${area}”` : 'no area'}. It now
        stands under {question.area ? `“${question.area.name}”` : 'no area'}, so{' '}
        {names.length === 1 && names[0] === 'you' ? 'you are' : 'they are'} asked again.
      </Text>
    )
  })
}

/** The long form, while the words are open: who agrees, who has yet to say, and the reader's own choices. */
export function QuestionAgreement(props: ItemProps) {
  const { question, people, you, can } = props
  const awaited = awaitedFor(question.current, people)
  const agreeing = people.filter((person) => !awaited.includes(person))
  const sides = [
    { term: 'Agree to this wording', people: calledBy(agreeing, you) },
    { term: 'Yet to say', people: calledBy(awaited, you) },
  ].filter((side) => side.people.length > 0)
  const hint = question.current.suggestedBy === you ? questionHint(question.current.wording) : null
  return (
    <Stack>
      <Agreement sides={sides} />
      {hint && (
        <Text size="sm" dim>
          {hint}
        </Text>
      )}
      {can.write && <Choices {...props} />}
    </Stack>
  )
}

function Choices({ question, you, first }: ItemProps) {
  const sending = useSending()
  const { id, number, current, earlier } = question
  return (
    <Form method="post">
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="questionId" value={id} />
      <input type="hidden" name="wordingId" value={current.id} />
      <Buttons>
        {!current.agreed.includes(you) && (
          <Button kind={first ? 'primary' : 'default'} name="intent" value="agree" disabled={sending}>
            Agree to this wording
          </Button>
        )}
        <LinkButton to={`?do=suggest&question=${id}#question-${number}`}>Suggest other wording</LinkButton>
        {earlier && (
          <Button kind="quiet" name="intent" value="keep" disabled={sending}>
            Keep the earlier wording
          </Button>
        )}
      </Buttons>
    </Form>
  )
}
