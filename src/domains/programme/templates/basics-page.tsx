import { Form } from 'react-router'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { ChoiceGroup } from '../../../web/ui/choice.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { FieldRow } from '../../../web/ui/field.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import type { Route } from './+types/basics-page'
import { changeTemplateBasics } from './change-template-basics.server.ts'
import { templateItems } from './templates.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const items = found(await templateItems(signedIn(args), { templateId: args.params.templateId }))
  found(items.template.draft ? true : null)
  return { template: items.template, content: items.content }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { templateId } = args.params
  const values = await formValues(args.request)
  return answer(await changeTemplateBasics(actor, { ...values, templateId }), values, () => ({
    to: `/programme/templates/${templateId}`,
    say: 'Kept in the draft.',
  }))
}

export const meta = () => [{ title: 'Name, format and team – Candour' }]

export default function BasicsPage({ loaderData: { template, content } }: Route.ComponentProps) {
  const { errors, errorFor, typed } = useProblems()
  const number = (name: 'least' | 'usual', label: string) => (
    <TextField
      name={name}
      label={label}
      width="short"
      inputMode="numeric"
      defaultValue={typed(name, String(content.teamSize[name]))}
      error={errorFor(name)}
    />
  )
  return (
    <Page>
      <PageHead
        crumb={{ to: `/programme/templates/${template.id}`, label: `Version ${template.version}` }}
        title="Name, format and team"
      />
      <Form method="post" noValidate>
        <ErrorSummary errors={errors} />
        <TextField
          name="name"
          label="What this kind of review is called"
          defaultValue={typed('name', template.name)}
          error={errorFor('name')}
        />
        <ChoiceGroup
          name="format"
          legend="Format"
          type="radio"
          options={[
            { value: 'in_person', label: 'In person', hint: 'The team visits, and sessions have places.' },
            {
              value: 'virtual',
              label: 'Virtual',
              hint: 'Sessions have links, and people are met by video or telephone.',
            },
          ]}
          defaultValue={typed('format', content.format)}
          error={errorFor('format')}
        />
        <ChoiceGroup
          name="focusAreas"
          legend="Areas of focus"
          type="radio"
          options={[
            { value: 'several', label: 'Several' },
            { value: 'one', label: 'One' },
          ]}
          defaultValue={typed('focusAreas', content.focusAreas)}
          error={errorFor('focusAreas')}
        />
        <FieldRow>
          {number('usual', 'Peer reviewers, as a rule')}
          {number('least', 'Peer reviewers, at least')}
        </FieldRow>
        <Buttons>
          <Button kind="primary" big>
            Keep in the draft
          </Button>
          <LinkButton to={`/programme/templates/${template.id}`} kind="quiet">
            Not now
          </LinkButton>
        </Buttons>
      </Form>
    </Page>
  )
}
