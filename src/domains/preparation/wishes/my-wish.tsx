import { Form } from 'react-router'
import { dayAndMonth, moment } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Quote } from '../../../web/ui/quote.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import type { Route } from './+types/wishes-page'
import { longestWish } from './wish.ts'
import { WishWords } from './wish-words.tsx'

/** The reader's own answer: to write while that is open, and to read from then on. */
export function MyWish({ mine, can, closed, review }: Route.ComponentProps['loaderData']) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  if (!can.say) {
    return (
      <Section title="Your answer">
        <Stack gap="sm">
          {mine ? (
            <Quote>
              <WishWords body={mine.body} />
            </Quote>
          ) : (
            <Text>You did not answer.</Text>
          )}
          <Text dim>{closed}</Text>
        </Stack>
      </Section>
    )
  }
  return (
    <Form method="post" noValidate key={mine?.saidAt}>
      <TextArea
        name="body"
        label="In your own words"
        hint="A sentence or two is enough. Say what you hope to learn, and what you would rather not spend time on."
        serif
        rows={7}
        maxLength={longestWish}
        error={errorFor('body')}
        defaultValue={typed('body', mine?.body)}
      />
      <Buttons>
        <Button kind="primary" disabled={sending}>
          {mine ? 'Keep the change' : 'Keep my answer'}
        </Button>
        <Dim>
          {mine ? `Kept on ${moment(mine.saidAt)}. ` : ''}You can change it before {dayAndMonth(review.day1)}.
        </Dim>
      </Buttons>
    </Form>
  )
}
