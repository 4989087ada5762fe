import { Form, Link } from 'react-router'
import { dateOf, longDate } from '../../web/dates.ts'
import { Button } from '../../web/ui/button.tsx'
import { Definition } from '../../web/ui/definition.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Text } from '../../web/ui/text.tsx'
import { TextField } from '../../web/ui/text-field.tsx'
import { PersonForm } from './person-form.tsx'
import type { WholePerson } from './person-page.tsx'

export function PersonDetails({ person }: { person: WholePerson }) {
  const { whole, standing } = person
  const signedIn = whole.firstSignedInAt
    ? `First signed in on ${longDate(dateOf(whole.firstSignedInAt))}`
    : `Invited on ${longDate(dateOf(whole.invitedAt))}, and has not signed in yet`
  return (
    <Section title="Details">
      <Definition
        items={[
          { term: 'Email', value: whole.email },
          { term: 'Job title', value: person.jobTitle || 'Not given' },
          { term: 'Telephone', value: whole.telephone || 'Not given' },
          { term: 'Sign-in', value: signedIn },
        ]}
      />
      <PersonForm
        personId={person.id}
        intent="change-person"
        open="Change the details"
        send="Keep the changes"
      >
        {({ typed, errorFor }) => (
          <>
            <TextField
              name="name"
              label="Name"
              width="half"
              defaultValue={typed('name', person.name)}
              error={errorFor('name')}
            />
            {(standing.self || !whole.firstSignedInAt) && (
              <TextField
                name="email"
                type="email"
                label="Email address"
                hint="It is what opens the account. Both addresses hear of a change."
                width="half"
                defaultValue={typed('email', whole.email)}
                error={errorFor('email')}
              />
            )}
            <TextField
              name="jobTitle"
              label="Job title"
              width="half"
              defaultValue={typed('jobTitle', person.jobTitle)}
              error={errorFor('jobTitle')}
            />
            <TextField
              name="telephone"
              type="tel"
              label="Telephone"
              width="short"
              defaultValue={typed('telephone', whole.telephone)}
              error={errorFor('telephone')}
            />
          </>
        )}
      </PersonForm>
      {standing.central && !standing.self && <Account person={person} />}
    </Section>
  )
}

function Account({ person }: { person: WholePerson }) {
  if (!person.standing.deactivated) {
    return (
      <Text size="sm">
        <Link to={`/people/${person.id}/deactivate`}>Close the account</Link>
      </Text>
    )
  }
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="restore-person" />
      <Button>Open the account again</Button>
    </Form>
  )
}
