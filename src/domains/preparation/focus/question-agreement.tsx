import { Form } from 'react-router'
import { useSending } from '../../../web/form.ts'
import { Agreement } from '../../../web/ui/agreement.tsx'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { BadgeRow } from '../../../web/ui/person.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { agreementWords, awaitedFor } from './question.ts'
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
