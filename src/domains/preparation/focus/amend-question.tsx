import { Form } from 'react-router'
import { useProblems } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Card } from '../../../web/ui/card.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import type { Route } from './+types/questions-page'
import { AreaField } from './area-field.tsx'
import { GuidingQuestions } from './guiding-questions.tsx'
import { NewQuestionFields } from './new-question-fields.tsx'
import type { ItemProps } from './question-problems.ts'
import { WordingField } from './wording-field.tsx'

function Reason() {
  const { errorFor, typed } = useProblems()
  return (
    <TextArea
      name="reason"
      label="Why now, after the freeze"
      hint="The host and the team read it, and it stays with the change."
      rows={2}
      maxLength={1000}
      error={errorFor('reason')}
      defaultValue={typed('reason')}
    />
  )
}

/** What happens next, before anybody sends it. */
const BothSides = () => (
  <Text size="sm" dim>
    It takes effect when the lead reviewer has agreed for the team and the chief executive for the host. Until
    then the frozen words stand.
  </Text>
)

const Leave = () => (
  <LinkButton kind="quiet" to="?">
    Leave it as it is
  </LinkButton>
)

/** Other words, or another area, for a question that is frozen. */
export function AmendQuestion({ question, areas }: ItemProps) {
  const { errorFor, typed } = useProblems()
  return (
    <Form method="post" noValidate key={question.current.id}>
      <input type="hidden" name="kind" value="reword" />
      <input type="hidden" name="questionId" value={question.id} />
      <WordingField
        name="wording"
        label="The words as you would have them"
        error={errorFor('wording')}
        defaultValue={typed('wording', question.current.wording)}
      />
      <AreaField
        areas={areas}
        error={errorFor('areaId')}
        defaultValue={typed('areaId', question.area?.id ?? '')}
      />
      <Reason />
      <BothSides />
      <Buttons>
        <Button name="intent" value="propose-amendment">
          Propose this change
        </Button>
        <Leave />
      </Buttons>
    </Form>
  )
}

export function AmendByWithdrawing({ question }: ItemProps) {
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="kind" value="withdraw" />
      <input type="hidden" name="questionId" value={question.id} />
      <Reason />
      <BothSides />
      <Buttons>
        <Button name="intent" value="propose-amendment">
          Propose to withdraw question {question.number}
        </Button>
        <Leave />
      </Buttons>
    </Form>
  )
}

export function AmendByAdding(loaded: Route.ComponentProps['loaderData']) {
  return (
    <Card as="section" id="propose">
      <Section title="Propose one more question">
        <Stack>
          <GuidingQuestions {...loaded} />
          <Form method="post" noValidate key={loaded.asked.from}>
            <input type="hidden" name="kind" value="add" />
            <NewQuestionFields {...loaded} />
            <Reason />
            <BothSides />
            <Buttons>
              <Button name="intent" value="propose-amendment">
                Propose this question
              </Button>
              <Leave />
            </Buttons>
          </Form>
        </Stack>
      </Section>
    </Card>
  )
}
