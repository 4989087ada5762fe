import { Form } from 'react-router'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import type { Route } from './+types/copy-page'
import { copyTemplate } from './copy-template.server.ts'
import { template } from './templates.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const { version } = found(await template(signedIn(args), { templateId: args.params.templateId }))
  return { version }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { templateId } = args.params
  const values = await formValues(args.request)
  return answer(await copyTemplate(actor, { ...values, templateId }), values, (id) => ({
    to: `/programme/templates/${id}`,
    say: 'The new kind is begun as a draft. Nobody books by it before you publish it.',
  }))
}

export const meta = () => [{ title: 'Make another kind of review – Candour' }]

export default function CopyPage({ loaderData: { version } }: Route.ComponentProps) {
  const { errors, errorFor, typed } = useProblems()
  return (
    <Page>
      <PageHead
        crumb={{
          to: `/programme/templates/${version.id}`,
          label: `${version.name}, version ${version.version}`,
        }}
        title="Make another kind of review"
        lede="It begins with all that this one holds, as a draft that you then change."
      />
      <Form method="post" noValidate>
        <ErrorSummary errors={errors} />
        <TextField
          name="name"
          label="What the new kind is called"
          hint="For example, Group trust peer review"
          defaultValue={typed('name')}
          error={errorFor('name')}
        />
        <Buttons>
          <Button kind="primary" big>
            Make the draft
          </Button>
          <LinkButton to={`/programme/templates/${version.id}`} kind="quiet">
            Not now
          </LinkButton>
        </Buttons>
      </Form>
    </Page>
  )
}
