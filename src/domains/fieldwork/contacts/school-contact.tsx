import { Form, Link } from 'react-router'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Text, VisuallyHidden } from '../../../web/ui/text.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import { CallContact } from '../../schedule/call-contact.tsx'
import type { Loaded } from './contacts-page.tsx'
import type { VisitedSchool } from './visited-schools.server.ts'

type SchoolContactProps = { school: VisitedSchool; loaded: Loaded }

/** One school: who is named, or the three fields to name them. */
export function SchoolContact({ school, loaded }: SchoolContactProps) {
  const { canSet, changing, host, schools } = loaded
  // one form at a time: the school that was asked for, or the first without a name
  const open = changing ?? schools.find((one) => !one.contact)?.urn
  const { contact, urn, name } = school
  if (canSet && open === urn) return <NameThem school={school} loaded={loaded} />
  if (!contact)
    return (
      <>
        <Text dim>{host ? 'Nobody is named yet.' : 'The host has not said yet.'}</Text>
        {canSet && (
          <p className="c-screen-only">
            <Link to={`?change=${urn}`}>
              Name somebody<VisuallyHidden> at {name}</VisuallyHidden>
            </Link>
          </p>
        )}
      </>
    )
  return (
    <>
      <Text>
        <CallContact {...contact} />
      </Text>
      {canSet && (
        <p className="c-screen-only">
          <Link to={`?change=${urn}`}>
            Change<VisuallyHidden> whom to go to at {name}</VisuallyHidden>
          </Link>
        </p>
      )}
    </>
  )
}

function NameThem({ school: { urn, name, contact }, loaded }: SchoolContactProps) {
  const problems = useProblems()
  const sending = useSending()
  // Several schools have the same fields: what was typed belongs to one of them.
  const mine = problems.typed('urn') === String(urn)
  const typed = (field: string, before = '') => (mine ? problems.typed(field, before) : before)
  const errorFor = (field: string) => (mine ? problems.errorFor(field) : undefined)
  return (
    <Form method="post" action={`/reviews/${loaded.review.id}/safeguarding`} aria-label={name}>
      <input type="hidden" name="urn" value={urn} />
      <TextField
        name="name"
        label="Name"
        defaultValue={typed('name', contact?.name)}
        error={errorFor('name')}
      />
      <TextField
        name="post"
        label="Post"
        hint="Usually the designated safeguarding lead."
        defaultValue={typed('post', contact?.post)}
        error={errorFor('post')}
      />
      <TextField
        name="telephone"
        label="Telephone"
        type="tel"
        width="half"
        hint="One that is answered during the school day."
        defaultValue={typed('telephone', contact?.telephone)}
        error={errorFor('telephone')}
      />
      <Buttons>
        <Button disabled={sending}>
          Keep<VisuallyHidden> whom to go to at {name}</VisuallyHidden>
        </Button>
        {contact && (
          <>
            <Button kind="quiet" name="intent" value="remove" formNoValidate>
              Nobody any more
            </Button>
            <LinkButton kind="quiet" to={`/reviews/${loaded.review.id}/safeguarding`}>
              Leave it
            </LinkButton>
          </>
        )}
      </Buttons>
    </Form>
  )
}
