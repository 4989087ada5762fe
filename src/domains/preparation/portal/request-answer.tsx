import { Form } from 'react-router'
import { dateOf, longDate } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import type { Route } from './+types/request-page'

type Loaded = Route.ComponentProps['loaderData']

/** The answer in words: written by the host while the question is open, read by everyone else. */
export function RequestAnswer(loaded: Loaded) {
  const { request, can, asked } = loaded
  if (!can.answer || request.state !== 'open') return <Answered {...loaded} />
  return asked.form === 'not-applicable' ? <DoesNotApply {...loaded} /> : <AnswerForm {...loaded} />
}

// The form's buttons stand at the foot of the page, after the documents; they belong to it by its id.
export const answerForm = 'answer-form'

function AnswerForm({ request }: Loaded) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  return (
    <Form method="post" noValidate id={answerForm}>
      <TextArea
        name="answer"
        label="Answer in a few sentences"
        hint="Reviewers read this before they open anything."
        serif
        rows={7}
        maxLength={5000}
        error={errorFor('answer')}
        defaultValue={typed('answer', request.answer)}
      />
      <Buttons>
        <Button name="intent" value="save" disabled={sending}>
          Save the answer
        </Button>
        <LinkButton kind="quiet" to="?do=not-applicable">
          This does not apply to us
        </LinkButton>
      </Buttons>
    </Form>
  )
}

function DoesNotApply({ request }: Loaded) {
  const { errorFor, typed } = useProblems()
  return (
    <Form method="post" noValidate>
      <TextArea
        name="reason"
        label="Why this does not apply"
        hint="A sentence is enough. The team reads it in place of an answer."
        serif
        rows={3}
        error={errorFor('reason')}
        defaultValue={typed('reason', request.answer)}
      />
      <Buttons>
        <Button name="intent" value="not-applicable">
          Mark question {request.number} as not applying
        </Button>
        <LinkButton kind="quiet" to="?">
          Answer it instead
        </LinkButton>
      </Buttons>
    </Form>
  )
}

function Answered({ request, can }: Loaded) {
  const title = request.state === 'not_applicable' ? 'Does not apply' : 'The answer'
  return (
    <Section title={title} aside={<When {...request} />}>
      <Stack>
        {request.answer ? (
          request.answer.split(/\n{2,}/).map((paragraph) => (
            <Text key={paragraph} serif measure>
              {paragraph}
            </Text>
          ))
        ) : (
          <Text dim>
            {request.state === 'open' ? 'The host has not answered yet.' : 'The documents are the answer.'}
          </Text>
        )}
        {can.answer && (
          <Form method="post">
            <Button name="intent" value="reopen">
              Open question {request.number} again
            </Button>
          </Form>
        )}
      </Stack>
    </Section>
  )
}

const When = ({ answeredAt, answeredBy }: Loaded['request']) =>
  answeredAt ? (
    <Dim>
      {answeredBy ? `${answeredBy}, ` : ''}
      {longDate(dateOf(answeredAt))}
    </Dim>
  ) : null
