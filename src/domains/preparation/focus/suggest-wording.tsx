import { Form } from 'react-router'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { numbered } from '../numbered-form.ts'
import { type ItemProps, useQuestionProblems } from './question-problems.ts'
import { WordingField } from './wording-field.tsx'

/** Other words for a question, starting from the words that stand. */
export function SuggestWording({ question }: ItemProps) {
  const { number, current } = question
  const { error, typed } = useQuestionProblems(number)
  return (
    <Form method="post" noValidate key={current.id}>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="questionId" value={question.id} />
      <input type="hidden" name="wordingId" value={current.id} />
      <WordingField
        name={numbered('wording', number)}
        label="Your wording"
        hint="Everyone is asked to agree anew. You agree by suggesting it."
        error={error('wording')}
        defaultValue={typed('wording', current.wording)}
      />
      <Buttons>
        <Button name="intent" value="suggest">
          Suggest this wording
        </Button>
        <LinkButton kind="quiet" to={`?#question-${number}`}>
          Leave it as it is
        </LinkButton>
      </Buttons>
    </Form>
  )
}
