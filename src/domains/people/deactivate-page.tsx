import { Form } from 'react-router'
import { useProblems } from '../../web/form.ts'
import { answer, found, signedIn } from '../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { Definition } from '../../web/ui/definition.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { Route } from './+types/deactivate-page'
import { deactivatePerson } from './deactivate-person.server.ts'
import { personRecord } from './person-record.server.ts'
import { canDeactivatePerson } from './policy.ts'

export async function loader(args: Route.LoaderArgs) {
  const person = found(await personRecord(signedIn(args), { personId: args.params.personId }))
  found(canDeactivatePerson(person.standing) === 'allowed' ? true : null)
  const reviews = (person.whole?.reviews ?? []).filter(
    (one) => one.stage !== 'follow_up' && one.stage !== 'cancelled',
  )
  return {
    id: person.id,
    name: person.name,
    email: person.whole?.email ?? '',
    reviews: reviews.map((one) => one.trustName),
  }
}

export async function action(args: Route.ActionArgs) {
  const { personId } = args.params
  return answer(await deactivatePerson(signedIn(args), { personId }), {}, () => ({
    to: `/people/${personId}`,
    say: 'The account is closed. They are signed out everywhere.',
  }))
}

export const meta = () => [{ title: 'Close an account – Candour' }]

export default function DeactivatePage({ loaderData }: Route.ComponentProps) {
  const { id, name, email, reviews } = loaderData
  const { errors } = useProblems()
  return (
    <Page>
      <PageHead
        crumb={{ to: `/people/${id}`, label: name }}
        title={`Check before you close ${name}’s account`}
      />
      <ErrorSummary errors={errors} />
      <Definition
        items={[
          { term: 'Person', value: name },
          { term: 'Signs in as', value: email },
          { term: 'Takes part in', value: reviews.length > 0 ? reviews.join(', ') : 'No review under way' },
        ]}
      />
      <Text measure>
        They are signed out on every device at once, and cannot sign in again. What they wrote stays where it
        is. Their places in reviews stay theirs until you withdraw them there.
      </Text>
      <Form method="post">
        <Buttons>
          <Button kind="danger" big>
            Close the account
          </Button>
          <LinkButton to={`/people/${id}`} kind="quiet">
            Not now
          </LinkButton>
        </Buttons>
      </Form>
    </Page>
  )
}
