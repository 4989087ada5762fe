import { IconExternalLink } from '@tabler/icons-react'
import { Form } from 'react-router'
import { dateOf, longDate } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { FileItem, FileList } from '../../../web/ui/file-list.tsx'
import { Icon } from '../../../web/ui/icon.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text, VisuallyHidden } from '../../../web/ui/text.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import type { Route } from './+types/request-page'

type Loaded = Route.ComponentProps['loaderData']
type Link = Loaded['request']['links'][number]

/** Pages on the web as answers. They lead out of Candour, and nobody notes who follows them. */
export function LinkList({ request, can, asked }: Loaded) {
  const { errorFor } = useProblems()
  const { links } = request
  const adding = can.answer && (asked.form === 'link' || fields.some((field) => errorFor(field)))
  if (links.length === 0 && !can.answer) return null
  return (
    <Section title="Links" level={3} id="links">
      <Stack>
        {links.length > 0 && (
          <FileList label="Links">
            {links.map((link) => (
              <Item key={link.id} link={link} removable={can.answer} />
            ))}
          </FileList>
        )}
        {adding && <AddLink />}
        {can.answer && !adding && (
          <Buttons>
            <LinkButton to="?do=link#links">Add a link</LinkButton>
          </Buttons>
        )}
      </Stack>
    </Section>
  )
}

const fields = ['title', 'url', 'note']

const Item = ({ link, removable }: { link: Link; removable: boolean }) => (
  <FileItem
    type="WEB"
    name={
      <a href={link.url} rel="noreferrer external">
        {link.title} <Icon of={IconExternalLink} />
        <VisuallyHidden>, leaves Candour</VisuallyHidden>
      </a>
    }
    meta={`Leads to ${new URL(link.url).hostname}, outside Candour. Added ${longDate(dateOf(link.addedAt))} by ${link.addedBy}.`}
    action={removable && <RemoveLink link={link} />}
  >
    {link.note && <Text size="sm">{link.note}</Text>}
  </FileItem>
)

// It can be added again in a moment, so nothing is asked first.
const RemoveLink = ({ link }: { link: Link }) => (
  <Form method="post">
    <input type="hidden" name="linkId" value={link.id} />
    <Button kind="quiet" name="intent" value="remove-link">
      Remove<VisuallyHidden> the link {link.title}</VisuallyHidden>
    </Button>
  </Form>
)

function AddLink() {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  return (
    <Form method="post" noValidate>
      <TextField
        name="title"
        label="What the link leads to"
        error={errorFor('title')}
        defaultValue={typed('title')}
        maxLength={200}
      />
      <TextField
        name="url"
        label="Address of the page"
        hint="The whole address, beginning with https://. Check that reviewers can open it without signing in."
        type="url"
        error={errorFor('url')}
        defaultValue={typed('url')}
      />
      <TextField
        name="note"
        label="What to look at there (optional)"
        error={errorFor('note')}
        defaultValue={typed('note')}
        maxLength={500}
      />
      <Buttons>
        <Button name="intent" value="link" disabled={sending}>
          Add this link
        </Button>
        <LinkButton kind="quiet" to="?#links">
          Leave it
        </LinkButton>
      </Buttons>
    </Form>
  )
}
