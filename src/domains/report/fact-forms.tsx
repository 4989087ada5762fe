import { Form } from 'react-router'
import { type Problems, useProblems } from '../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { ChoiceGroup } from '../../web/ui/choice.tsx'
import { FirstField } from '../../web/ui/first-field.tsx'
import { TextArea } from '../../web/ui/text-field.tsx'
import { blockAnchor } from './opened.ts'
import { answers, type Remark } from './report.ts'

// The host's check of the facts: an error of fact and a disagreement are two things, each with answers of its own.

/** After the name of whoever said it. */
export const kindWords: Record<Remark['kind'], string> = {
  comment: '',
  correction: ' says that a fact is wrong',
  disagreement: ' sees it differently',
}

const allAnswers: Record<string, string> = { ...answers.correction, ...answers.disagreement }

export function answerWords({ answer, outcome }: Remark): string {
  if (!answer) return `What came of it: ${outcome}`
  return [`${allAnswers[answer]}.`, outcome].filter(Boolean).join(' ')
}

export function FactForm({ blockId }: { blockId: string }) {
  const { typed, errorFor } = useProblems()
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="correct" />
      <FirstField />
      <input type="hidden" name="blockId" value={blockId} />
      <ChoiceGroup
        type="radio"
        name="kind"
        legend="What is it?"
        defaultValue={typed('kind')}
        options={[
          {
            value: 'correction',
            label: 'A fact is wrong',
            hint: 'A number, a name, a date, what happened. It is corrected, or you are told why not.',
          },
          {
            value: 'disagreement',
            label: 'We see it differently',
            hint: 'What the team made of what it saw. The report may say so, or it is kept as your own view.',
          },
        ]}
        error={errorFor('kind')}
      />
      <TextArea
        name="body"
        label="What is not right, and what is"
        rows={4}
        defaultValue={typed('body')}
        error={errorFor('body')}
      />
      <Buttons>
        <Button kind="primary">Send to the lead reviewer</Button>
        <LinkButton kind="quiet" to={`?#${blockAnchor(blockId)}`}>
          Cancel
        </LinkButton>
      </Buttons>
    </Form>
  )
}

const hints: Record<string, string> = {
  corrected: 'You changed the text. If you did so in another paragraph, say where.',
  kept: 'Say why.',
  reflected: 'Say how.',
  recorded: 'Say what you weighed.',
}

type AnswerProps = { remark: Remark; kind: keyof typeof answers }

export function AnswerForm(props: AnswerProps) {
  const { remark } = props
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="settle" />
      <input type="hidden" name="remarkId" value={remark.id} />
      <input type="hidden" name="blockId" value={remark.blockId ?? ''} />
      <AnswerFields {...props} {...useProblems()} />
      <Buttons>
        <Button kind="primary">Answer</Button>
        <LinkButton kind="quiet" to={remark.blockId ? `?#${blockAnchor(remark.blockId)}` : '?'}>
          Cancel
        </LinkButton>
      </Buttons>
    </Form>
  )
}

export function AnswerFields({ remark, kind, typed, errorFor }: AnswerProps & Problems) {
  return (
    <>
      <ChoiceGroup
        type="radio"
        name="answer"
        legend="What came of it?"
        defaultValue={typed('answer')}
        options={Object.entries(answers[kind]).map(([value, label]) => ({
          value,
          label,
          hint: hints[value],
        }))}
        error={errorFor('answer')}
      />
      <TextArea
        name="outcome"
        label="In a few words"
        hint={`${remark.by} and the trust’s other leaders read this.`}
        rows={3}
        defaultValue={typed('outcome')}
        error={errorFor('outcome')}
      />
    </>
  )
}
