import { useState } from 'react'
import { Form } from 'react-router'
import { count, initials } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { PersonBadge } from '../../../web/ui/person.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Tag } from '../../../web/ui/tag.tsx'
import { Text, VisuallyHidden } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import { sideOf } from '../../allocation/standing.ts'
import type { Loaded } from './challenge-page.tsx'

/** The ideas as they come, and a line to put one down. */
export function Ideas({ ideas, taken, can, next, me }: Loaded) {
  return (
    <Section title="Ideas" aside={ideas.length > 0 && count(ideas.length, 'idea')}>
      {ideas.length === 0 && <Text dim>Ideas will be here as people put them down in the session.</Text>}
      <ol className="c-ideas">
        {ideas.map((idea) => {
          const kept = taken.find(({ ideaId }) => ideaId === idea.id)
          return (
            <li key={idea.id} className="c-idea">
              <PersonBadge
                initials={initials(idea.name ?? '–')}
                name={idea.name ?? 'Somebody'}
                kind={idea.putBy === me ? 'you' : sideOf(idea.role ?? 'peer_reviewer')}
                small
              />
              <div>
                <Text serif>{idea.body}</Text>
                {kept && <Tag kind="you">The host takes this</Tag>}
                {can.take && !kept && <TakeIt ideaId={idea.id} body={idea.body} takenId={next.taken} />}
              </div>
            </li>
          )
        })}
      </ol>
      {can.put && <PutIdea key={ideas.filter(({ putBy }) => putBy === me).length} ideaId={next.idea} />}
    </Section>
  )
}

/** It keeps its number while somebody types, though the page is asked for again and again; each idea gets its own. */
export function PutIdea({ ideaId: offered }: { ideaId: string }) {
  const [ideaId] = useState(offered)
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  return (
    <Form method="post" className="c-screen-only">
      <input type="hidden" name="intent" value="put" />
      <input type="hidden" name="ideaId" value={ideaId} />
      <TextArea
        name="idea"
        label="An idea"
        hint="Yours, or one that was said in the room."
        rows={2}
        serif
        defaultValue={typed('idea')}
        error={errorFor('idea')}
      />
      <Buttons>
        <Button kind="primary" disabled={sending}>
          Add this idea
        </Button>
      </Buttons>
    </Form>
  )
}

/** The host makes an idea its own: the words stand ready, to be put as the host would. */
function TakeIt({ ideaId, body, takenId }: { ideaId: string; body: string; takenId: string }) {
  const about = body.slice(0, 40)
  return (
    <Disclosure
      summary={
        <>
          Take this away<VisuallyHidden>: {about}</VisuallyHidden>
        </>
      }
    >
      <Form method="post">
        <input type="hidden" name="intent" value="take" />
        <input type="hidden" name="ideaId" value={ideaId} />
        <input type="hidden" name="takenId" value={takenId} />
        <TextArea name="words" label="In your own words" rows={3} serif defaultValue={body} />
        <Buttons>
          <Button>
            We take this<VisuallyHidden>: {about}</VisuallyHidden>
          </Button>
        </Buttons>
      </Form>
    </Disclosure>
  )
}
