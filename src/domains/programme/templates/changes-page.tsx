import { Form } from 'react-router'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import type { Route } from './+types/changes-page'
import { DifferenceList } from './difference-list.tsx'
import { publishTemplate } from './publish-template.server.ts'
import { templateChanges } from './templates.server.ts'

export async function loader(args: Route.LoaderArgs) {
  return found(await templateChanges(signedIn(args), { templateId: args.params.templateId }))
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { templateId } = args.params
  const values = await formValues(args.request)
  return answer(await publishTemplate(actor, { ...values, templateId }), values, () => ({
    to: `/programme/templates/${templateId}`,
    say: 'Published. Reviews are booked by this version from now on.',
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `What changes, ${loaderData?.draft.name ?? ''} – Candour` },
]

export default function ChangesPage({ loaderData }: Route.ComponentProps) {
  const { draft, before, differences } = loaderData
  const here = `/programme/templates/${draft.id}`
  const nothing = before !== null && differences.length === 0
  return (
    <Page>
      <PageHead
        crumb={{ to: here, label: `${draft.name}, version ${draft.version}` }}
        title="What changes"
        lede={
          before
            ? `Version ${draft.version} beside version ${before.version}, which is offered now.`
            : 'A new kind of review: nothing is offered in its place now.'
        }
      />
      {nothing ? (
        <EmptyState
          title="Nothing differs yet"
          actions={<LinkButton to={here}>Go back to the draft</LinkButton>}
        >
          <p>Change something in the draft, and it stands here, old and new.</p>
        </EmptyState>
      ) : (
        <>
          <DifferenceList differences={differences} />
          <Publish loaderData={loaderData} here={here} />
        </>
      )}
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

function Publish({ loaderData: { draft, before }, here }: { loaderData: Loaded; here: string }) {
  const { errors, errorFor, typed } = useProblems()
  return (
    <Section title="Publish it">
      <Text measure>
        {before && before.running > 0
          ? `New reviews are booked by version ${draft.version}. The ${before.running === 1 ? 'one that runs keeps' : `${before.running} that run keep`} version ${before.version} to the end.`
          : `From now on reviews are booked by version ${draft.version}.`}{' '}
        What is published stands; to change it again you make the next version.
      </Text>
      <Form method="post" noValidate>
        <ErrorSummary errors={errors} />
        <TextArea
          name="note"
          label="What changes, and why"
          hint="One or two sentences. They stand beside the version for whoever comes after you."
          rows={3}
          defaultValue={typed('note')}
          error={errorFor('note')}
        />
        <Buttons>
          <Button kind="primary" big>
            Publish version {draft.version}
          </Button>
          <LinkButton to={here} kind="quiet">
            Not now
          </LinkButton>
        </Buttons>
      </Form>
    </Section>
  )
}
