import { useProblems } from '../../../web/form.ts'
import { ChoiceGroup } from '../../../web/ui/choice.tsx'

type QuestionChoicesProps = {
  questions: { id: string; position: number; wording: string }[]
  chosen: string[]
  legend: string
}

/** Which key questions somebody can speak to. */
export function QuestionChoices({ questions, chosen, legend }: QuestionChoicesProps) {
  const { typedList } = useProblems()
  if (questions.length === 0) return null
  return (
    <ChoiceGroup
      name="questionIds"
      legend={legend}
      hint="So that each key question is heard from more than one side."
      type="checkbox"
      options={questions.map(({ id, position, wording }) => ({
        value: id,
        label: `${position}. ${wording}`,
      }))}
      defaultValue={typedList('questionIds', chosen)}
    />
  )
}
