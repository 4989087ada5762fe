import { Form } from 'react-router'
import { useProblems, useSending } from '../../../web/form.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import { momentWords } from './kept-words.ts'

type Hold = { id: string; reason: string; setAt: string; endedAt: string | null }

/** That the clock is stopped, and why; and when it was before. */
export function Holds({ holds, canEnd }: { holds: Hold[]; canEnd: boolean }) {
  const now = holds.find(({ endedAt }) => endedAt === null)
  const before = holds.filter(({ endedAt }) => endedAt !== null)
  if (holds.length === 0) return null
  return (
    <Stack>
      {now && (
        <Banner kind="attention">
          <p>
            <b>The clock of this review is stopped.</b> The central team stopped it on{' '}
            {momentWords(now.setAt)}. Nothing is erased meanwhile.
          </p>
          <p>{now.reason}</p>
          {canEnd && (
            <Form method="post">
              <Buttons>
                <Button name="deed" value="end-hold">
                  Let the clock go on
                </Button>
              </Buttons>
            </Form>
          )}
        </Banner>
      )}
      {before.map(({ id, reason, setAt, endedAt }) => (
        <Text key={id} dim>
          The clock stood still from {momentWords(setAt)} to {endedAt && momentWords(endedAt)}: {reason}
        </Text>
      ))}
    </Stack>
  )
}

/** For the central team alone. */
export function HoldForm() {
  const { errors, errorFor, typed } = useProblems()
  const sending = useSending()
  return (
    <Disclosure summary="Stop the clock of this review" open={errors.length > 0}>
      <Form method="post" noValidate>
        <TextArea
          name="reason"
          label="Why it has to be kept longer"
          hint="The host and the team of this review read this. Name nobody."
          rows={3}
          maxLength={500}
          defaultValue={typed('reason')}
          error={errorFor('reason')}
        />
        <Buttons>
          <Button name="deed" value="hold" disabled={sending}>
            Stop the clock
          </Button>
        </Buttons>
      </Form>
    </Disclosure>
  )
}
