import { Form } from 'react-router'
import { moment } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Choice } from '../../../web/ui/choice.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Quote } from '../../../web/ui/quote.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import type { RecordEntry, TakeBack } from './record.ts'
import { longestTakeBack } from './schemas.ts'

const sharing =
  'The central team reads your name and these words, to learn what reviews give to other trusts. Write them so that the host cannot be known by them, unless it agreed.'

/** One by one, because each is shared or not by itself. */
export function TakeBacks({ entry }: { entry: RecordEntry }) {
  return (
    <Section title="What I take back to my trust" rule>
      <Stack gap="lg">
        {entry.takeBacks.map((one) => (
          <One key={`${one.id} ${one.words} ${one.sharedAt}`} one={one} />
        ))}
        <NewOne first={entry.takeBacks.length === 0} key={entry.takeBacks.length} />
      </Stack>
    </Section>
  )
}

function One({ one }: { one: TakeBack }) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  const mine = typed('takeBackId') === one.id
  return (
    <Stack gap="sm">
      <Quote by={one.sharedAt ? `Shared with the programme on ${moment(one.sharedAt)}` : 'Yours alone'}>
        {one.words}
      </Quote>
      <Disclosure summary="Change it, or whether it is shared" open={mine}>
        <Form method="post" noValidate>
          <input type="hidden" name="takeBackId" value={one.id} />
          <TextArea
            name="words"
            label="What I take back"
            serif
            rows={4}
            maxLength={longestTakeBack}
            defaultValue={mine ? typed('words', one.words) : one.words}
            error={mine ? errorFor('words') : undefined}
          />
          <Choice
            name="share"
            id={`share-${one.id}`}
            value="yes"
            label="Share this with the programme"
            hint={sharing}
            defaultChecked={one.sharedAt !== null}
          />
          <Buttons>
            <Button name="deed" value="change-take-back" disabled={sending}>
              Keep the change
            </Button>
            <Button kind="danger" name="deed" value="remove-take-back" disabled={sending}>
              Take it out of my record
            </Button>
          </Buttons>
        </Form>
      </Disclosure>
    </Stack>
  )
}

function NewOne({ first }: { first: boolean }) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  const mine = typed('deed') === 'write-take-back'
  return (
    <Form method="post" noValidate>
      <TextArea
        name="words"
        label={first ? 'Something that I will try, change or look at' : 'Something more'}
        hint="In your own words. One thing at a time: each can be shared or not."
        serif
        rows={4}
        maxLength={longestTakeBack}
        defaultValue={mine ? typed('words') : ''}
        error={mine ? errorFor('words') : undefined}
      />
      <Choice name="share" value="yes" label="Share this with the programme" hint={sharing} />
      <Buttons>
        <Button name="deed" value="write-take-back" disabled={sending}>
          Keep it
        </Button>
      </Buttons>
    </Form>
  )
}
