import { Form } from 'react-router'
import { fullDate } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Choice } from '../../../web/ui/choice.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { FirstField } from '../../../web/ui/first-field.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { TextArea, TextField } from '../../../web/ui/text-field.tsx'

type Version = { id: string; version: number; body: string; on: string; toldBy: string | null }
type Part = {
  actionId: string
  title: string
  heading: string
  stands: string | null
  versions: Version[]
  brought: { toldId: string; heading: string; on: string } | null
}
type StoryPartProps = {
  part: Part
  opened: string | null
  /** who reads what is brought */
  readers: string
  id: string
  level?: 2 | 3
}

/** One story: its newest words, its earlier ones, and whether it is brought. One form is open at a time. */
export function StoryPart({ part, opened, readers, id, level = 2 }: StoryPartProps) {
  const [newest, ...earlier] = part.versions
  const telling = opened === `tell-${id}`
  const bringing = opened === `bring-${id}` && newest !== undefined
  return (
    <Section id={id} title={part.title} level={level} aside={part.stands}>
      <Stack gap="sm">
        {newest ? <Words version={newest} /> : !telling && <Text dim>Nothing told yet.</Text>}
        {part.brought && newest && <BroughtLine part={part} newest={newest} />}
        {telling && <TellForm part={part} newest={newest} id={id} />}
        {bringing && <BringForm part={part} newest={newest} readers={readers} id={id} />}
        {!telling && !bringing && <Choices part={part} newest={newest} id={id} />}
        {earlier.length > 0 && (
          <Disclosure summary={`Earlier wordings, ${earlier.length}`}>
            <Stack>
              {earlier.map((version) => (
                <Words key={version.id} version={version} />
              ))}
            </Stack>
          </Disclosure>
        )}
      </Stack>
    </Section>
  )
}

const Words = ({ version: { body, on, toldBy } }: { version: Version }) => (
  <div>
    <Text serif measure>
      {body}
    </Text>
    <Dim>
      {toldBy ?? 'Somebody of your trust'}, {fullDate(on)}
    </Dim>
  </div>
)

function BroughtLine({ part, newest }: { part: Part; newest: Version }) {
  const { brought } = part
  if (!brought) return null
  const older = brought.toldId !== newest.id
  return (
    <Text strong>
      You bring it to the reconvene day as “{brought.heading}”, since {fullDate(brought.on)}
      {older ? ', in an earlier wording. Bring it anew for the others to read these words.' : '.'}
    </Text>
  )
}

type Choosing = { part: Part; newest: Version | undefined; id: string }

function Choices({ part, newest, id }: Choosing) {
  return (
    <Section screenOnly>
      <Form method="post" action="?">
        <input type="hidden" name="actionId" value={part.actionId} />
        <Buttons>
          <LinkButton to={`?open=tell-${id}#${id}`}>
            {newest ? 'Tell it anew' : 'Tell what changed'}
          </LinkButton>
          {newest && part.brought?.toldId !== newest.id && (
            <LinkButton to={`?open=bring-${id}#${id}`}>Bring it to the reconvene day</LinkButton>
          )}
          {part.brought && (
            <Button kind="quiet" name="intent" value="take-back">
              Do not bring it
            </Button>
          )}
        </Buttons>
      </Form>
    </Section>
  )
}

function TellForm({ part, newest, id }: Choosing) {
  const { typed, errorFor } = useProblems()
  const sending = useSending()
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="intent" value="tell" />
      <FirstField />
      <input type="hidden" name="actionId" value={part.actionId} />
      <input type="hidden" name="from" value={newest?.version ?? 0} />
      <TextArea
        name="body"
        label="What changed, in your own words"
        hint="What is different now, and for whom. Name nobody who has not agreed to it."
        rows={6}
        serif
        defaultValue={typed('body', newest?.body ?? '')}
        error={errorFor('body')}
      />
      <Buttons>
        <Button kind="primary" disabled={sending}>
          Keep it
        </Button>
        <LinkButton kind="quiet" to={`?#${id}`}>
          Cancel
        </LinkButton>
      </Buttons>
    </Form>
  )
}

function BringForm({ part, newest, readers, id }: Choosing & { newest: Version; readers: string }) {
  const { typed, errorFor } = useProblems()
  const sending = useSending()
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="intent" value="bring" />
      <FirstField />
      <input type="hidden" name="actionId" value={part.actionId} />
      <input type="hidden" name="toldId" value={newest.id} />
      <TextField
        name="heading"
        label="The heading that the others read"
        hint="The action’s own title need not leave your trust."
        defaultValue={typed('heading', part.brought?.heading ?? part.heading)}
        error={errorFor('heading')}
      />
      {errorFor('agree') && <Text strong>{errorFor('agree')}</Text>}
      <Choice
        name="agree"
        value="yes"
        label="These words may be read on the reconvene day"
        hint={`By ${readers}. You can take it back.`}
      />
      <Buttons>
        <Button kind="primary" disabled={sending}>
          Bring it
        </Button>
        <LinkButton kind="quiet" to={`?#${id}`}>
          Cancel
        </LinkButton>
      </Buttons>
    </Form>
  )
}
