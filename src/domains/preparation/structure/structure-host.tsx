import { Form } from 'react-router'
import { count, nameList } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { ChoiceGroup } from '../../../web/ui/choice.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Task, TaskList } from '../../../web/ui/task-list.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { RegisterChanges } from './register-changes.ts'
import { changedSince, missingParts, type Part, type Structure } from './structure.ts'
import type { Suggestion } from './suggest-groups.ts'

const beginnings: Record<Suggestion['by'], string> = {
  phase: 'In groups by phase',
  local_authority: 'In groups by local authority',
  region: 'In groups by region',
  none: 'Without groups: all schools with one central team',
}

/** For the host, before there is a drawing: the register's schools, and how to group them to begin with. */
export function StartForm({ suggested }: { suggested: Suggestion[] }) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  return (
    <Section title="Begin from the register">
      <Form method="post" noValidate>
        <ChoiceGroup
          name="by"
          legend="How to begin"
          hint="Only a start: you can rename, add and empty groups afterwards."
          type="radio"
          options={suggested.map(({ by, groups }) => ({
            value: by,
            label: beginnings[by],
            hint: groups.map(({ name, urns }) => `${name}, ${urns.length}`).join(' · ') || undefined,
          }))}
          defaultValue={typed('by', suggested[0]?.by)}
          error={errorFor('by')}
        />
        <Buttons>
          <Button kind="primary" name="intent" value="start" disabled={sending}>
            Begin the drawing
          </Button>
        </Buttons>
      </Form>
    </Section>
  )
}

/** For the host: what the drawing is made of, what is still missing, and the word that it is right. */
export function HostTasks({ structure, reviewId }: { structure: Structure; reviewId: string }) {
  const missing = missingParts(structure)
  const sending = useSending()
  const again = changedSince(structure)
  const to = (part: Part) => `/reviews/${reviewId}/structure/${part}`
  const stateOf = (part: Part) => (missing.some((one) => one.part === part) ? 'yours' : 'done')
  const hintOf = (part: Part) =>
    missing
      .filter((one) => one.part === part)
      .map(({ words }) => `${words}.`)
      .join(' ') || undefined
  return (
    <Section title="Complete the drawing" id="parts">
      <Stack gap="lg">
        <TaskList>
          <Task
            state={stateOf('shape')}
            title="Say how your schools are organised, supported and paid for"
            to={to('shape')}
            hint={hintOf('shape')}
            status={stateOf('shape') === 'done' ? 'Said' : undefined}
          />
          <Task
            state={stateOf('posts')}
            title="Name the posts of the central team"
            to={to('posts')}
            hint={hintOf('posts')}
            status={count(structure.posts.length, 'post')}
          />
          <Task
            state={structure.groups.length > 0 ? 'done' : 'open'}
            title="Draw the groups, and who leads them"
            to={to('groups')}
            hint={
              structure.groups.length === 0
                ? 'Leave this out where all schools work with one team.'
                : undefined
            }
            status={count(structure.groups.length, 'group')}
          />
          <Task
            state={structure.groups.length > 0 ? 'done' : 'blocked'}
            title="Put each school in its group"
            to={to('schools')}
            hint={structure.groups.length > 0 ? undefined : 'First, draw the groups.'}
            status={placedWords(structure)}
          />
        </TaskList>
        {(structure.completedAt === null || again) && (
          <Form method="post">
            <Buttons>
              <Button
                kind="primary"
                big
                name="intent"
                value="complete"
                disabled={sending}
                unavailable={missing.length > 0 ? 'First, complete what is marked as yours.' : undefined}
              >
                {again ? 'Mark as checked again' : 'Mark the drawing as checked'}
              </Button>
            </Buttons>
          </Form>
        )}
      </Stack>
    </Section>
  )
}

function placedWords({ schools, groups }: Structure) {
  if (groups.length === 0) return undefined
  const direct = schools.filter(({ groupId }) => groupId === null).length
  return direct > 0 ? `${direct} of ${schools.length} in no group` : `All ${schools.length} placed`
}

/** What the register says otherwise since the drawing was begun. */
export function RegisterSince({ changes, canFollow }: { changes: RegisterChanges; canFollow: boolean }) {
  const sending = useSending()
  const { joined, left } = changes
  if (joined.length + left.length === 0) return null
  const names = (schools: { name: string }[]) => nameList(schools.map(({ name }) => name))
  return (
    <Banner kind="attention" role="status">
      <Text>
        The register has changed since this was drawn.
        {joined.length > 0 && ` New in the trust: ${names(joined)}.`}
        {left.length > 0 && ` No longer in it: ${names(left)}.`}
      </Text>
      {canFollow && (
        <Form method="post">
          <Buttons>
            <Button name="intent" value="follow" disabled={sending}>
              Take this over into the drawing
            </Button>
          </Buttons>
        </Form>
      )}
    </Banner>
  )
}
