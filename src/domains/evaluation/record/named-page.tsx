import { Form } from 'react-router'
import { useSending } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/named-page'
import { hostNamed } from './host-named.server.ts'
import { nameHost } from './name-host.server.ts'

export async function loader(args: Route.LoaderArgs) {
  return found(await hostNamed(signedIn(args), { reviewId: args.params.reviewId }))
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  return answer(await nameHost(actor, { ...values, reviewId }), values, (named) => ({
    to: `/reviews/${reviewId}/certificates`,
    say: named
      ? 'Certificates name your trust from now on.'
      : 'Certificates do not name your trust from now on.',
  }))
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Your name on certificates, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function NamedPage({ loaderData: { review, named, closed } }: Route.ComponentProps) {
  const sending = useSending()
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="Your trust’s name on certificates"
        lede="Everybody who visited you can have a certificate for their own records."
      />
      <Stack gap="lg">
        <Text measure>
          {named
            ? `Certificates say that the review was of ${review.trustName}.`
            : 'Certificates say that the review was of “a multi-academy trust”. That you were reviewed is yours to tell, so they name you only where you say that they may.'}{' '}
          They say nothing of what the review found.
        </Text>
        {closed ? (
          <Text dim>{closed}</Text>
        ) : (
          <Form method="post">
            {!named && <input type="hidden" name="named" value="yes" />}
            <Buttons>
              <Button kind={named ? 'default' : 'primary'} disabled={sending}>
                {named ? 'Take our name off' : 'Let them name us'}
              </Button>
            </Buttons>
            <Text dim size="sm">
              {named
                ? 'Files that were downloaded before keep what they say.'
                : 'You can take it off again; files that were downloaded meanwhile keep what they say.'}
            </Text>
          </Form>
        )}
      </Stack>
    </Page>
  )
}
