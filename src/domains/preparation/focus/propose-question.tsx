import { Form, Link } from 'react-router'
import { useProblems } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Card } from '../../../web/ui/card.tsx'
import { ChoiceGroup } from '../../../web/ui/choice.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/questions-page'
import { questionLabels } from './labels.ts'
import { WordingField } from './wording-field.tsx'

type Loaded = Route.ComponentProps['loaderData']

/** A new question, in one's own words or starting from one of the programme's guiding questions. */
export function ProposeQuestion({ asked, guiding, questions }: Loaded) {
  const { errorFor, typed, typedList } = useProblems()
  const from = guiding[asked.from]
  const used = new Set(questions.map((question) => question.current.wording))
  const suggestions = guiding.map((one, place) => ({ ...one, place })).filter((one) => !used.has(one.text))
  return (
    <Card as="section" id="propose">
      <Section title="Propose a question">
        <Stack>
          {suggestions.length > 0 && (
            <Disclosure summary="Guiding questions to start from">
              <Stack gap="sm">
                {suggestions.map(({ text, labels, place }) => (
                  <Text key={place} serif>
                    {text}{' '}
                    <Dim>
                      <Link to={`?do=propose&from=${place}#propose`} aria-label={`Start from: ${text}`}>
                        Start from this
                      </Link>{' '}
                      {labels.join('; ')}
                    </Dim>
                  </Text>
                ))}
              </Stack>
            </Disclosure>
          )}
          <Form method="post" noValidate key={asked.from}>
            <WordingField
              name="wording"
              label="The question"
              hint="Open, in your own words, about what the trust does for its schools and children."
              error={errorFor('wording')}
              defaultValue={typed('wording', from?.text)}
            />
            <ChoiceGroup
              name="labels"
              legend="Relates to"
              hint="Small print: it places the question in the sector’s framework. It is not a list to be covered."
              type="checkbox"
              options={questionLabels.map((label) => ({ value: label, label }))}
              defaultValue={typedList('labels', from?.labels)}
              error={errorFor('labels')}
            />
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
