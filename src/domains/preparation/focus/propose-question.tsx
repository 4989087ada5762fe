import { Form } from 'react-router'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Card } from '../../../web/ui/card.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import type { Route } from './+types/questions-page'
import { GuidingQuestions } from './guiding-questions.tsx'
import { NewQuestionFields } from './new-question-fields.tsx'

/** A new question, for everyone to agree. */
export function ProposeQuestion(loaded: Route.ComponentProps['loaderData']) {
  return (
    <Card as="section" id="propose">
      <Section title="Propose a question">
        <Stack>
          <GuidingQuestions {...loaded} />
          <Form method="post" noValidate key={loaded.asked.from}>
            <NewQuestionFields {...loaded} />
            <Buttons>
              <Button name="intent" value="propose">
                Propose this question
              </Button>
              <LinkButton kind="quiet" to="?">
                Leave it
              </LinkButton>
            </Buttons>
          </Form>
        </Stack>
      </Section>
    </Card>
  )
}
