import { useState } from 'react'
import { Form } from 'react-router'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Text, VisuallyHidden } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import type { Loaded } from './challenge-page.tsx'

/** What the host takes away, in its own words: the host's to keep. */
export function Taken({ taken, can, next, host, me }: Loaded) {
  return (
    <Section title={host ? 'What you take away' : 'What the host takes away'}>
      {taken.length === 0 && <Text dim>{host ? nothingOfYours : nothingOfTheirs}</Text>}
      <ul className="c-taken-list">
        {taken.map(({ id, words, name }) => (
          <li key={id} className="c-taken">
            <Text serif>{words}</Text>
            <Text size="sm" dim>
              {name ?? 'A leader of the host'}
            </Text>
            {can.take && <PutBack id={id} words={words} />}
          </li>
        ))}
      </ul>
      {can.take && (
        <OwnConclusion key={taken.filter(({ takenBy }) => takenBy === me).length} takenId={next.taken} />
      )}
    </Section>
  )
}

const nothingOfYours = 'Take an idea above, or write down what the talk led you to.'
const nothingOfTheirs = 'The host’s leaders write here what they take, in their own words.'

const PutBack = ({ id, words }: { id: string; words: string }) => (
  <Form method="post" className="c-screen-only">
    <input type="hidden" name="intent" value="back" />
    <input type="hidden" name="takenId" value={id} />
    <Button kind="quiet">
      Leave it after all<VisuallyHidden>: {words.slice(0, 40)}</VisuallyHidden>
    </Button>
  </Form>
)

function OwnConclusion({ takenId: offered }: { takenId: string }) {
  const [takenId] = useState(offered)
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  return (
    <Form method="post" className="c-screen-only">
      <input type="hidden" name="intent" value="take" />
      <input type="hidden" name="takenId" value={takenId} />
      <TextArea
        name="words"
        label="What the talk led you to"
        rows={2}
        serif
        defaultValue={typed('words')}
        error={errorFor('words')}
      />
      <Buttons>
        <Button disabled={sending}>Keep it</Button>
      </Buttons>
    </Form>
  )
}
