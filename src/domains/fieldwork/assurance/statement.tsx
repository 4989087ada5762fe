import { Form } from 'react-router'
import { dateOf, dayAndMonth } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { ChoiceGroup } from '../../../web/ui/choice.tsx'
import { Quote } from '../../../web/ui/quote.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import { readinessWords } from './aspects.ts'
import type { Assurance } from './assurance.server.ts'
import type { Loaded } from './assurance-page.tsx'

/** The statement, and what the lead answered. */
export function Statement({
  statement,
  assurer,
  lead,
  can,
}: Loaded & { statement: NonNullable<Assurance['statement']> }) {
  const { readiness, reasons, statedAt, answer, answeredAt } = statement
  return (
    <Section title={readinessWords[readiness]}>
      <Quote by={`${assurer}, ${dayAndMonth(dateOf(statedAt))}`}>{reasons}</Quote>
      {answer && answeredAt && (
        <>
          <h3>What the lead answers</h3>
          <Quote by={`${lead}, ${dayAndMonth(dateOf(answeredAt))}`}>{answer}</Quote>
        </>
      )}
      {!answer && !can.answer && <Text dim>{lead} reads it first, and answers.</Text>}
      {can.answer && <AnswerIt />}
    </Section>
  )
}

function AnswerIt() {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="answer" />
      <TextArea
        name="answer"
        label="Your answer"
        hint="Nobody else has read the statement. Once you have answered, the central team reads both."
        rows={5}
        serif
        defaultValue={typed('answer')}
        error={errorFor('answer')}
      />
      <Buttons>
        <Button kind="primary" disabled={sending}>
          Keep my answer
        </Button>
      </Buttons>
    </Form>
  )
}

export function StateReadiness() {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  return (
    <Section title="Your statement">
      <Form method="post">
        <input type="hidden" name="intent" value="state" />
        <ChoiceGroup
          name="readiness"
          legend="What comes next for this lead?"
          type="radio"
          options={Object.entries(readinessWords).map(([value, label]) => ({ value, label }))}
          defaultValue={typed('readiness')}
          error={errorFor('readiness')}
        />
        <TextArea
          name="reasons"
          label="Your reasons"
          hint="From what you saw. The lead reads it first and answers; then the central team reads both. It stays as you make it."
          rows={6}
          serif
          defaultValue={typed('reasons')}
          error={errorFor('reasons')}
        />
        <Buttons>
          <Button kind="primary" disabled={sending}>
            Make the statement
          </Button>
        </Buttons>
      </Form>
    </Section>
  )
}
