import { Form } from 'react-router'
import { initials, moment } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Talk, TalkItem } from '../../../web/ui/talk.tsx'
import { Dim } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import type { Asked } from './structure.ts'

type Props = { asked: Asked[]; can: { ask: boolean; answer: boolean }; answering: string | null }

/** What the lead reviewer asks about the drawing, each with the host's answer. */
export function StructureAsked({ asked, can, answering }: Props) {
  if (asked.length === 0 && !can.ask) return null
  const open = answering ?? (can.answer ? asked.find(({ answeredAt }) => !answeredAt)?.id : null)
  return (
    <Section title="Questions about the drawing" id="questions">
      <Stack gap="lg">
        {asked.map((one) => (
          <OneAsked key={one.id} one={one} can={can} open={can.answer && one.id === open} />
        ))}
        {can.ask && <Ask first={asked.length === 0} />}
      </Stack>
    </Section>
  )
}

function OneAsked({ one, can, open }: { one: Asked; can: Props['can']; open: boolean }) {
  return (
    <div>
      <Talk label="Question and answer">
        <TalkItem name={one.askedBy} initials={initials(one.askedBy)} when={moment(one.askedAt)}>
          {' '}
          {one.body}
        </TalkItem>
        {one.answeredAt && (
          <TalkItem
            name={one.answeredBy ?? 'The host'}
            initials={initials(one.answeredBy ?? 'The host')}
            kind="host"
            when={moment(one.answeredAt)}
          >
            {' '}
            {one.answer}
          </TalkItem>
        )}
      </Talk>
      {open && <Answer one={one} />}
      {can.answer && !open && (
        <LinkButton kind="quiet" to={`?answer=${one.id}#questions`}>
          {one.answeredAt ? 'Change the answer' : 'Answer'}
        </LinkButton>
      )}
      {!one.answeredAt && !can.answer && <Dim>The host has not answered yet.</Dim>}
    </div>
  )
}

function Answer({ one }: { one: Asked }) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="questionId" value={one.id} />
      <TextArea
        name="answer"
        label="Your answer"
        hint="The reviewers read it beside the drawing."
        serif
        rows={3}
        maxLength={2000}
        error={errorFor('answer')}
        defaultValue={typed('answer', one.answer)}
      />
      <Buttons>
        <Button name="intent" value="answer" disabled={sending}>
          Send the answer
        </Button>
      </Buttons>
    </Form>
  )
}

function Ask({ first }: { first: boolean }) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  const error = errorFor('question')
  return (
    <Disclosure
      summary={first ? 'Ask the host about the drawing' : 'Ask something else'}
      open={Boolean(error)}
    >
      <Form method="post" noValidate>
        <TextArea
          name="question"
          label="Your question"
          hint="The host’s coordinator and chief executive are told that you have asked, not what. The team reads it here."
          serif
          rows={3}
          maxLength={1000}
          error={error}
          defaultValue={typed('question')}
        />
        <Buttons>
          <Button name="intent" value="ask" disabled={sending}>
            Send the question
          </Button>
        </Buttons>
      </Form>
    </Disclosure>
  )
}
