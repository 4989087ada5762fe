import { Form } from 'react-router'
import { moment } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { ChoiceGroup } from '../../../web/ui/choice.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import { type Choice, choicesOf, type Feedback, optionsOf } from './feedback.ts'

const NO_FINDINGS = 'About how it was run, not about what you found.'

export function FeedbackForm({ feedback }: { feedback: Feedback | null }) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  const area = (name: 'wentWell' | 'inTheWay', label: string) => (
    <TextArea
      name={name}
      label={label}
      hint={NO_FINDINGS}
      serif
      rows={5}
      maxLength={3000}
      defaultValue={typed(name, feedback?.[name])}
      error={errorFor(name)}
    />
  )
  return (
    <Form method="post" noValidate key={feedback?.revision ?? 0}>
      <input type="hidden" name="revision" value={feedback?.revision ?? 0} />
      <Stack gap="lg">
        {area('wentWell', 'What went well?')}
        {area('inTheWay', 'What got in the way?')}
        <Asked
          choice="teamFit"
          words="teamWords"
          label="What would have made it a better match?"
          feedback={feedback}
        />
        <Asked
          choice="purpose"
          words="purposeWords"
          label="What would have helped them?"
          feedback={feedback}
        />
        <Asked choice="cost" words="costWords" label="What cost more than it gave?" feedback={feedback} />
        <Asked choice="wishes" words="wishesWords" label="What stayed open?" feedback={feedback} />
        <Buttons>
          <Button kind="primary" name="deed" value="send" disabled={sending}>
            {feedback?.sentAt ? 'Send it again with the change' : 'Send to the central team'}
          </Button>
          {!feedback?.sentAt && (
            <Button name="deed" value="save" disabled={sending}>
              Save the draft
            </Button>
          )}
          {feedback && (
            <Dim>
              {feedback.sentAt
                ? `Sent on ${moment(feedback.sentAt)}. You can still put it right.`
                : `Draft kept on ${moment(feedback.changedAt)}.`}
            </Dim>
          )}
        </Buttons>
      </Stack>
    </Form>
  )
}

type AskedProps = {
  choice: Choice
  words: 'teamWords' | 'purposeWords' | 'costWords' | 'wishesWords'
  label: string
  feedback: Feedback | null
}

/** A choice, and a line for what lies behind it. */
function Asked({ choice, words, label, feedback }: AskedProps) {
  const { errorFor, typed } = useProblems()
  return (
    <Stack gap="sm">
      <ChoiceGroup
        type="radio"
        name={choice}
        legend={choicesOf[choice].legend}
        hint={choice === 'wishes' ? 'You read before day one what everybody wanted from it.' : undefined}
        options={optionsOf(choicesOf[choice].options)}
        defaultValue={typed(choice, feedback?.[choice] ?? '')}
        error={errorFor(choice)}
        inline
      />
      <TextArea
        name={words}
        label={label}
        hint="If you like."
        serif
        rows={2}
        maxLength={2000}
        defaultValue={typed(words, feedback?.[words])}
        error={errorFor(words)}
      />
    </Stack>
  )
}
