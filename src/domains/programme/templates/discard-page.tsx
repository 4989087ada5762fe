import { Form } from 'react-router'
import { count } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/discard-page'
import { discardTemplate } from './discard-template.server.ts'
import { templateChanges } from './templates.server.ts'

export async function loader(args: Route.LoaderArgs) {
  return found(await templateChanges(signedIn(args), { templateId: args.params.templateId }))
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { templateId } = args.params
  const values = await formValues(args.request)
  return answer(await discardTemplate(actor, { templateId }), values, () => ({
    to: '/programme/templates',
    say: 'The draft is discarded.',
  }))
}

export const meta = () => [{ title: 'Discard the draft – Candour' }]

export default function DiscardPage({ loaderData: { draft, before, differences } }: Route.ComponentProps) {
  const { errors } = useProblems()
  const here = `/programme/templates/${draft.id}`
  return (
    <Page>
      <PageHead
        crumb={{ to: here, label: `${draft.name}, version ${draft.version}` }}
        title="Discard the draft"
      />
      <ErrorSummary errors={errors} />
      <Text measure>
        {before
          ? `${count(differences.length, 'change')} against version ${before.version} would be lost. Version ${before.version} stays as it is, and stays offered for booking.`
          : 'The whole kind would be lost: it has never been published.'}{' '}
        It cannot be brought back.
      </Text>
      <Form method="post">
        <Buttons>
          <Button kind="danger" big>
            Discard the draft
          </Button>
          <LinkButton to={here}>Keep it</LinkButton>
        </Buttons>
      </Form>
    </Page>
  )
}
