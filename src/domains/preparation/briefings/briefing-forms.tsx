import { Form } from 'react-router'
import { moment } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import type { BriefingTold } from './briefing.ts'
import { promise } from './briefing-words.ts'

type Answered = {
  told: BriefingTold
  acknowledgedAt: string | null
  needAt: string | null
}

/** What somebody may do on their page: agree, write to the lead reviewer, say what they need. All of it is optional. */
export function BriefingForms({ briefing, wrote }: { briefing: Answered; wrote: string | null }) {
  const lead = briefing.told.lead ?? 'the lead reviewer'
  return (
    <>
      <Agree at={briefing.acknowledgedAt} />
      <Need at={briefing.needAt} lead={lead} host={briefing.told.host} />
      <Message wrote={wrote} lead={lead} />
    </>
  )
}

function Agree({ at }: { at: string | null }) {
  const sending = useSending()
  if (at) {
    return (
      <Section title="You have read this">
        <Text measure>
          You agreed on {moment(at)}: “{promise}”
        </Text>
        <Form method="post">
          <Button kind="quiet" name="intent" value="take-back" disabled={sending}>
            Take it back
          </Button>
        </Form>
      </Section>
    )
  }
  return (
    <Section title="Say that you have read it">
      <Text serif size="lg" measure>
        {promise}
      </Text>
      <Form method="post">
        <Buttons>
          <Button kind="primary" big name="intent" value="acknowledge" disabled={sending}>
            I have read it and agree
          </Button>
        </Buttons>
      </Form>
    </Section>
  )
}

function Need({ at, lead, host }: { at: string | null; lead: string; host: string }) {
  const { errorFor, typed } = useProblems()
  return (
    <Section title="What would make it easier for you?" screenOnly>
      <Text measure>
        A room without steps, a hearing loop, questions beforehand, somebody beside you, another hour. {lead}{' '}
        reads it, and so do the chief executive and the coordinator at {host}, who arrange it.
      </Text>
      {at && (
        <Text strong>
          You wrote on {moment(at)}. It is not shown here again; write once more to replace it.
        </Text>
      )}
      <Form key={at} method="post" noValidate>
        <input type="hidden" name="intent" value="need" />
        <TextArea
          name="need"
          label="What would help"
          rows={3}
          maxLength={1000}
          defaultValue={typed('need')}
          error={errorFor('need')}
        />
        <Buttons>
          <Button>Say what would help</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

function Message({ wrote, lead }: { wrote: string | null; lead: string }) {
  const { errorFor, typed } = useProblems()
  return (
    <Section title={`Write to ${lead}`} screenOnly>
      <Text measure>
        Is there something that the team should know before you talk? Only {lead} reads it: not your trust,
        not the other reviewers, and not the charity that runs the programme.
      </Text>
      {wrote && (
        <Text strong>
          Your message is sent. Nobody who opens this page is shown that you wrote; you may write more.
        </Text>
      )}
      <Form key={wrote} method="post" noValidate>
        <input type="hidden" name="intent" value="message" />
        <TextArea
          name="message"
          label="Your message"
          hint="Nothing about a child who may be at risk: go at once to whoever is responsible for safeguarding."
          rows={5}
          maxLength={2000}
          serif
          defaultValue={typed('message')}
          error={errorFor('message')}
        />
        <Buttons>
          <Button>Send it</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
