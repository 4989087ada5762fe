import { Form, Link } from 'react-router'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Select } from '../../../web/ui/select.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/questions-page'
import { frameworks, relatesTo } from './labels.ts'

type Loaded = Route.ComponentProps['loaderData']

const everything = { value: '', label: 'Everything' }
const choices = [
  everything,
  ...frameworks.flatMap(({ key, labels }) =>
    labels.map(({ value, label }) => ({ value, label: key === 'pillars' ? `${label} (DfE)` : label })),
  ),
]

/** The programme's own questions to start from, those about one thing or all. Taking one fills the form below. */
export function GuidingQuestions({ guiding, questions, asked }: Loaded) {
  const used = new Set(questions.map((question) => question.current.wording))
  const offered = guiding
    .map((one, place) => ({ ...one, place }))
    .filter(({ text }) => !used.has(text))
    .filter(({ labels }) => asked.label === null || labels.includes(asked.label))
  if (guiding.length === 0) return null
  return (
    <Disclosure summary="Guiding questions to start from" open={asked.label !== null}>
      <Stack>
        <Form method="get" action="#propose" preventScrollReset>
          <input type="hidden" name="do" value={asked.form ?? 'propose'} />
          <Select
            name="label"
            label="Show those about"
            options={choices}
            defaultValue={asked.label ?? ''}
            width="half"
          />
          <Buttons>
            <Button kind="quiet">Show these</Button>
          </Buttons>
        </Form>
        {offered.length === 0 && <Text dim>There is none about that which is not asked already.</Text>}
        {offered.map(({ text, labels, place }) => (
          <div key={place}>
            <Text serif>{text}</Text>
            <Text size="sm">
              <Dim>{relatesTo(labels)}</Dim>{' '}
              <Link to={startingFrom(asked, place)} aria-label={`Use this: ${text}`}>
                Use this
              </Link>
            </Text>
          </div>
        ))}
      </Stack>
    </Disclosure>
  )
}

function startingFrom({ form, label }: Loaded['asked'], place: number) {
  const search = new URLSearchParams({ do: form ?? 'propose', from: String(place) })
  if (label) search.set('label', label)
  return `?${search}#propose`
}
