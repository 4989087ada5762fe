import { Form } from 'react-router'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { numbered } from '../numbered-form.ts'
import { AreaField } from './area-field.tsx'
import { type ItemProps, useQuestionProblems } from './question-problems.ts'

/** Moves a question under another area. */
export function PlaceQuestion({ question, areas }: ItemProps) {
  const { id, number, area } = question
  const { error, typed } = useQuestionProblems(number)
  return (
    <Form method="post" noValidate key={area?.id}>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="questionId" value={id} />
      <AreaField
        name={numbered('areaId', number)}
        areas={areas}
        hint="Whoever agreed to it where it stands is asked again. You agree by moving it."
        error={error('areaId')}
        defaultValue={typed('areaId', area?.id ?? '')}
      />
      <Buttons>
        <Button name="intent" value="place">
          Move question {number}
        </Button>
        <LinkButton kind="quiet" to={`?#question-${number}`}>
          Leave it there
        </LinkButton>
      </Buttons>
    </Form>
  )
}
