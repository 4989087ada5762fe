import { Form, Link, useActionData } from 'react-router'
import { count, fullDate } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Choice } from '../../../web/ui/choice.tsx'
import { DateField } from '../../../web/ui/date-field.tsx'
import { FirstField } from '../../../web/ui/first-field.tsx'
import { HeldRow } from '../../../web/ui/held-row.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text, VisuallyHidden } from '../../../web/ui/text.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import { NewLink } from './copy-link.tsx'
import type { ReleasedProps } from './released-report.tsx'

type MadeLink = { made?: { link: string; code: string | null } }

/** Links that open the report to whoever holds them, until their day. */
export function LinksRow({ links, open, ending, today }: ReleasedProps) {
  const last = useActionData() as MadeLink | undefined
  const ended = links.find((link) => link.id === ending)
  return (
    <Stack gap="md">
      <Text>
        Anyone who has the link can read the whole report here until it ends. They cannot download it.
      </Text>
      {last?.made && <NewLink {...last.made} />}
      {links.map((link) => (
        <HeldRow
          key={link.id}
          title={link.label}
          note={`Ends ${fullDate(link.endsOn)}, 23:59.${link.hasCode ? ' Asks for a code.' : ''} ${openedWords(link.opened)}`}
          action={
            link.id !== ended?.id && (
              <LinkButton kind="quiet" to={`?end=${link.id}#links`}>
                End now
                <VisuallyHidden>: {link.label}</VisuallyHidden>
              </LinkButton>
            )
          }
        />
      ))}
      {ended && (
        <Form method="post">
          <input type="hidden" name="intent" value="end-link" />
          <input type="hidden" name="linkId" value={ended.id} />
          <Text strong>End the link “{ended.label}”?</Text>
          <Text dim size="sm">
            It opens nothing from then on, also to those who have it open. It cannot be opened again; you can
            make another.
          </Text>
          <Buttons>
            <Button kind="danger">End the link</Button>
            <LinkButton kind="quiet" to="?#links">
              Leave it
            </LinkButton>
          </Buttons>
        </Form>
      )}
      {open === 'link' && !last?.made && <LinkForm today={today} />}
      {open !== 'link' && !ended && <MakeOne first={links.length === 0} />}
      {last?.made && <MakeOne first={false} />}
    </Stack>
  )
}

const MakeOne = ({ first }: { first: boolean }) =>
  first ? (
    <div>
      <LinkButton to="?link#links">Make a link</LinkButton>
    </div>
  ) : (
    <Text size="sm">
      <Link to="?link#links">Make another link</Link>
    </Text>
  )

const openedWords = (opened: number) =>
  opened === 0 ? 'Not opened yet.' : `Opened ${count(opened, 'time')}.`

function LinkForm({ today }: { today: string }) {
  const { typed, errorFor } = useProblems()
  return (
    <Form method="post" action="?link#links" preventScrollReset noValidate>
      <input type="hidden" name="intent" value="make-link" />
      <FirstField />
      <TextField
        name="label"
        label="What it is for"
        hint="For example, For governors’ day. Only your trust’s leaders read this."
        defaultValue={typed('label')}
        error={errorFor('label')}
      />
      <DateField
        name="endsOn"
        label="Last day"
        hint="It ends with this day."
        min={today}
        defaultValue={typed('endsOn')}
        error={errorFor('endsOn')}
      />
      <Choice
        name="code"
        value="yes"
        label="Ask for a code as well"
        hint="Eight digits, to tell them by another way. Then a link that goes astray opens nothing."
        defaultChecked={typed('code') === 'yes'}
      />
      <Text dim size="sm">
        You see how often it was opened, and never by whom.
      </Text>
      <Buttons>
        <Button kind="primary">Make the link</Button>
        <LinkButton kind="quiet" to="?#links">
          Cancel
        </LinkButton>
      </Buttons>
    </Form>
  )
}
