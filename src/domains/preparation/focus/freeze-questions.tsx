import { IconSnowflake } from '@tabler/icons-react'
import { Form } from 'react-router'
import { useSending } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Card } from '../../../web/ui/card.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/questions-page'
import { inWords } from './question.ts'

type Loaded = Route.ComponentProps['loaderData']

/** The lead reviewer's last step. Until everyone agrees it says who is waited for. */
export function FreezeQuestions({ lead, can, notYet, frozen, asked, people, questions }: Loaded) {
  const sending = useSending()
  if (!lead || frozen || questions.length === 0) return null
  if (!can.freeze) {
    return <Text dim>When everyone agrees you freeze the questions here. {notYet}</Text>
  }
  if (asked.form !== 'freeze') {
    return (
      <div>
        <LinkButton to="?do=freeze#freeze" kind="primary" icon={IconSnowflake}>
          Freeze the questions
        </LinkButton>
      </div>
    )
  }
  return (
    <Card as="section" id="freeze">
      <Section title="Freeze these words?">
        <Stack>
          <Text>
            All {inWords(people.length)} people agree. Once frozen, a question changes only where both sides
            agree to it again, by name, and the change stays visible. The record keeps who agreed, and when.
          </Text>
          <Form method="post">
            <Buttons>
              <Button kind="primary" name="intent" value="freeze" disabled={sending}>
                Freeze the questions
              </Button>
              <LinkButton kind="quiet" to="?">
                Not yet
              </LinkButton>
            </Buttons>
          </Form>
        </Stack>
      </Section>
    </Card>
  )
}
