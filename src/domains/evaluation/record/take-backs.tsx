import { Form, Link, useSearchParams } from 'react-router'
import { moment } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Choice } from '../../../web/ui/choice.tsx'
import { Quote } from '../../../web/ui/quote.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import type { RecordEntry, TakeBack } from './record.ts'
import { longestTakeBack } from './schemas.ts'

const sharing =
  'The central team reads your name and these words, to learn what reviews give to other trusts. Write them so that the host cannot be known by them, unless it agreed.'

/** One by one, because each is shared or not by itself. The one that is being changed stands as a form. */
export function TakeBacks({ entry }: { entry: RecordEntry }) {
  const changing = useSearchParams()[0].get('change')
  const [changed] = entry.takeBacks.filter(({ id }) => id === changing)
  return (
    <Section title="What I take back to my trust" id="take-backs" rule>
      <Stack gap="lg">
        {entry.takeBacks.map((one) =>
          one.id === changed?.id ? (
            <Change key={one.id} one={one} reviewId={entry.reviewId} />
          ) : (
            <One key={one.id} one={one} />
          ),
        )}
        {!changed && <NewOne first={entry.takeBacks.length === 0} key={entry.takeBacks.length} />}
      </Stack>
    </Section>
  )
}

function One({ one }: { one: TakeBack }) {
  return (
    <Stack gap="xs">
      <Quote by={one.sharedAt ? `Shared with the programme on ${moment(one.sharedAt)}` : 'Yours alone'}>
        {one.words}
      </Quote>
      <Text size="sm">
        <Link to={`?change=${one.id}#take-backs`}>Change it, or whether it is shared</Link>
      </Text>
    </Stack>
  )
}

function Change({ one, reviewId }: { one: TakeBack; reviewId: string }) {
  const sending = useSending()
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="takeBackId" value={one.id} />
      <Fields label="What I take back" words={one.words} shared={one.sharedAt !== null} />
      <Buttons>
        <Button name="deed" value="change-take-back" disabled={sending}>
          Keep the change
        </Button>
        <Button kind="danger" name="deed" value="remove-take-back" disabled={sending}>
          Take it out of my record
        </Button>
        <LinkButton kind="quiet" to={`/record/${reviewId}#take-backs`}>
          Leave it as it was
        </LinkButton>
      </Buttons>
    </Form>
  )
}

function NewOne({ first }: { first: boolean }) {
  const sending = useSending()
  return (
    <Form method="post" noValidate>
      <Fields label={first ? 'Something that I will try, change or look at' : 'Something more'} />
      <Buttons>
        <Button name="deed" value="write-take-back" disabled={sending}>
          Keep it
        </Button>
      </Buttons>
    </Form>
  )
}

function Fields({ label, words = '', shared = false }: { label: string; words?: string; shared?: boolean }) {
  const { errorFor, typed } = useProblems()
  return (
    <>
      <TextArea
        name="words"
        label={label}
        hint="In your own words. One thing at a time: each can be shared or not."
        serif
        rows={4}
        maxLength={longestTakeBack}
        defaultValue={typed('words', words)}
        error={errorFor('words')}
      />
      <Choice
        name="share"
        value="yes"
        label="Share this with the programme"
        hint={sharing}
        defaultChecked={shared}
      />
    </>
  )
}
