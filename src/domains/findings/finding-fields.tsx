import { useProblems } from '../../web/form.ts'
import { PickGroup } from '../../web/ui/choice.tsx'
import { Select } from '../../web/ui/select.tsx'
import { TextArea } from '../../web/ui/text-field.tsx'
import type { NumberedQuestion } from '../fieldwork/key-questions.server.ts'
import { type FindingKind, findingKinds } from './finding.ts'

type FindingFieldsProps = {
  questions: NumberedQuestion[]
  before: { wording: string; kind: FindingKind | ''; questionId: string }
}

export function FindingFields({ questions, before }: FindingFieldsProps) {
  const { errorFor, typed } = useProblems()
  return (
    <>
      <TextArea
        name="wording"
        label="The finding"
        hint="One sentence or two, in words that the host will read."
        serif
        rows={4}
        defaultValue={typed('wording', before.wording)}
        error={errorFor('wording')}
      />
      <PickGroup
        name="kind"
        legend="What kind of finding is it?"
        type="radio"
        options={kinds}
        defaultValue={typed('kind', before.kind)}
        error={errorFor('kind')}
      />
      <Select
        name="questionId"
        label="Key question"
        choose="Choose a key question"
        options={questions.map(({ id, number, text }) => ({ value: id, label: `${number}. ${text}` }))}
        defaultValue={typed('questionId', before.questionId)}
        error={errorFor('questionId')}
      />
    </>
  )
}

const kinds = Object.entries(findingKinds).map(([value, label]) => ({ value, label }))
