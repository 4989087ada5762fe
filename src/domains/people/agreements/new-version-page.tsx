import { data, Form, useActionData } from 'react-router'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../../web/request.server.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Choice } from '../../../web/ui/choice.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { ErrorLine } from '../../../web/ui/field.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea, TextField } from '../../../web/ui/text-field.tsx'
import type { Route } from './+types/new-version-page'
import { namedOrCounted } from './named-or-counted.ts'
import { whoIsAsked } from './policies.server.ts'
import { policyDiff } from './policy-diff.ts'
import { asTyped, readTyped } from './policy-format.ts'
import { isPolicyKind, type PolicyPart, policyNames } from './policy-text.ts'
import { policyReading } from './policy-texts.server.ts'
import { PolicyChanges, PolicyWords } from './policy-words.tsx'
import { publishPolicy } from './publish-policy.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { kind } = args.params
  if (!isPolicyKind(kind)) throw missing()
  const asked = found(await whoIsAsked(actor, null))
  const { text } = found(await policyReading(actor, { kind, version: null }))
  return { kind, text, asked, typed: asTyped(text.parts) }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { kind } = args.params
  if (!isPolicyKind(kind)) throw missing()
  found(await whoIsAsked(actor, null))
  const values = await formValues(args.request)
  if (values.intent === 'preview') return preview(values)
  const outcome = await publishPolicy(actor, { ...values, kind })
  return answer(outcome, values, ({ version, asked }) => ({
    to: '/programme/agreements',
    say: `Version ${version} of the ${policyNames[kind]} is published. ${asked === 1 ? 'One reviewer is' : `${asked} reviewers are`} asked to accept it.`,
  }))
}

/** Shows the text as it would read, and keeps what was typed; nothing is written. */
function preview(values: Record<string, unknown>) {
  const read = readTyped(String(values.text ?? ''))
  if ('problem' in read)
    return data({ problems: [{ field: 'text', message: read.problem }], values, parts: null }, 422)
  return data({ problems: [], values, parts: read.parts })
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `A new version of the ${loaderData ? policyNames[loaderData.kind] : 'policy'} – Candour` },
]

export default function NewVersionPage({ loaderData: { kind, text, asked, typed } }: Route.ComponentProps) {
  const { errors } = useProblems()
  const last = useActionData<typeof action>()
  const parts = last && 'parts' in last ? (last.parts as PolicyPart[] | null) : null
  return (
    <Page>
      <PageHead
        crumb={{ to: '/programme/agreements', label: 'Agreements and policies' }}
        title={`A new version of the ${policyNames[kind]}`}
        lede={`Version ${text.version} stands now. A new one is written from it, and replaces it for everyone at once.`}
      />
      <ErrorSummary errors={errors} />
      <Form method="post" noValidate>
        <input type="hidden" name="from" value={text.version} />
        <Stack gap="2xl">
          <Words title={text.title} typed={typed} />
          {parts && (
            <>
              <Section title={`What changes from version ${text.version}`}>
                <PolicyChanges lines={policyDiff(text.parts, parts)} />
              </Section>
              <Section title="As it will read">
                <PolicyWords parts={parts} />
              </Section>
            </>
          )}
          <Publish kind={kind} asked={asked} version={text.version + 1} />
        </Stack>
      </Form>
    </Page>
  )
}

function Words({ title, typed: before }: { title: string; typed: string }) {
  const { errorFor, typed } = useProblems()
  return (
    <Section title="The text">
      <TextField name="title" label="Title" defaultValue={typed('title', title)} error={errorFor('title')} />
      <TextArea
        name="text"
        label="Words"
        hint="A line that begins with # is a heading. Leave an empty line between paragraphs."
        rows={22}
        serif
        defaultValue={typed('text', before)}
        error={errorFor('text')}
      />
      <Buttons>
        <Button name="intent" value="preview">
          Show what changes
        </Button>
      </Buttons>
    </Section>
  )
}

type Asked = Route.ComponentProps['loaderData']['asked']

function Publish({
  kind,
  asked,
  version,
}: Pick<Route.ComponentProps['loaderData'], 'kind'> & { asked: Asked; version: number }) {
  const { errorFor, typed } = useProblems()
  return (
    <Section title="Publish it">
      <TextArea
        name="changeNote"
        label="What changed, and why"
        hint="Reviewers read this first, before they accept."
        rows={3}
        defaultValue={typed('changeNote')}
        error={errorFor('changeNote')}
      />
      {kind === 'confidentiality' && asked.visiting.length > 0 && (
        <Banner kind="attention">
          {namedOrCounted(asked.visiting)} cannot read the host’s documents until they have accepted it.
        </Banner>
      )}
      <ErrorLine name="confirm" error={errorFor('confirm')} />
      <Choice
        name="confirm"
        value="yes"
        label={`Ask ${asked.all === 1 ? 'one reviewer' : `${asked.all} reviewers`} to accept version ${version}`}
        hint="Each is told by mail that there is a new version. A version that is published stays; a mistake is put right by another."
        aria-invalid={errorFor('confirm') ? true : undefined}
      />
      <Buttons>
        <Button kind="primary" big name="intent" value="publish">
          Publish version {version}
        </Button>
        <LinkButton to="/programme/agreements" kind="quiet">
          Leave it as it is
        </LinkButton>
      </Buttons>
      <Text size="sm" dim>
        Nothing is kept before you publish. Copy a long text elsewhere if you mean to come back to it.
      </Text>
    </Section>
  )
}
