import { Form } from 'react-router'
import { useProblems } from '../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { ChoiceGroup } from '../../web/ui/choice.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Text } from '../../web/ui/text.tsx'
import { TextField } from '../../web/ui/text-field.tsx'
import type { Route } from './+types/new-person-page'
import { invitePerson } from './invite-person.server.ts'
import { people } from './people.server.ts'
import { programmeRoleNames, programmeRoles } from './person.ts'
import { PostFields } from './post-fields.tsx'

export async function loader(args: Route.LoaderArgs) {
  found(await people(signedIn(args), { words: '', role: null }))
  return null
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const values = await formValues(args.request, ['roles'])
  return answer(await invitePerson(actor, values), values, (personId) => ({
    to: `/people/${personId}`,
    say: 'The invitation is on its way.',
  }))
}

export const meta = () => [{ title: 'Invite a person – Candour' }]

export default function NewPersonPage() {
  const { errors, errorFor, typed, typedList } = useProblems()
  return (
    <Page>
      <PageHead
        crumb={{ to: '/people', label: 'People' }}
        title="Invite a person"
        lede="They can sign in as soon as you send this, and hear of it by email."
      />
      <Form method="post" noValidate>
        <Stack gap="lg">
          <ErrorSummary errors={errors} />
          <TextField
            name="name"
            label="Name"
            autoComplete="off"
            width="half"
            defaultValue={typed('name')}
            error={errorFor('name')}
          />
          <TextField
            name="email"
            type="email"
            label="Email address"
            hint="Their own, at work. They sign in with it."
            autoComplete="off"
            width="half"
            defaultValue={typed('email')}
            error={errorFor('email')}
          />
          <TextField
            name="jobTitle"
            label="Job title"
            width="half"
            defaultValue={typed('jobTitle')}
            error={errorFor('jobTitle')}
          />
          <ChoiceGroup
            name="roles"
            type="checkbox"
            legend="Part in the programme"
            hint="Leave all three empty for the people of a host trust."
            options={programmeRoles.map((role) => ({
              value: role,
              label: programmeRoleNames[role],
              hint: roleHints[role],
            }))}
            defaultValue={typedList('roles')}
            error={errorFor('roles')}
          />
          <Section title="Post in a trust">
            <Text dim>If they work in one. It can be added later.</Text>
            <PostFields typed={typed} errorFor={errorFor} />
          </Section>
          <Buttons>
            <Button kind="primary" big>
              Send the invitation
            </Button>
            <LinkButton to="/people" kind="quiet">
              Not now
            </LinkButton>
          </Buttons>
        </Stack>
      </Form>
    </Page>
  )
}

const roleHints = {
  central_team: 'Runs the programme. Never opens what is said in a review.',
  lead_reviewer: 'Can be asked to lead reviews.',
  peer_reviewer: 'Can be asked to join the team of a review.',
}
