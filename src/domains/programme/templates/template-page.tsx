import { Form } from 'react-router'
import { count, dateOf, longDate } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import type { Route } from './+types/template-page'
import { moveTemplateItem } from './move-template-item.server.ts'
import { startTemplateDraft } from './start-template-draft.server.ts'
import { TemplateParts } from './template-parts.tsx'
import { template, templateItems } from './templates.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { templateId } = args.params
  const one = found(await template(actor, { templateId }))
  const { marks } = found(await templateItems(actor, { templateId }))
  return { ...one, marks }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { templateId } = args.params
  const values = await formValues(args.request)
  if (values.intent === 'move') {
    return answer(await moveTemplateItem(actor, { ...values, templateId }), values, () => ({
      to: `/programme/templates/${templateId}#${values.part}`,
    }))
  }
  return answer(await startTemplateDraft(actor, { templateId }), values, (id) => ({
    to: `/programme/templates/${id}`,
    say: 'A new version is begun. Nobody books by it before you publish it.',
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  {
    title: `${loaderData?.version.name ?? 'Kind of review'}, version ${loaderData?.version.version ?? ''} – Candour`,
  },
]

export default function TemplatePage({ loaderData }: Route.ComponentProps) {
  const { version, content, marks, can } = loaderData
  const { errors } = useProblems()
  return (
    <Page>
      <PageHead
        crumb={{ to: '/programme/templates', label: 'Kinds of review' }}
        eyebrow={
          version.state === 'draft'
            ? `Version ${version.version}, being written`
            : `Version ${version.version}`
        }
        title={version.name}
        lede={version.note || undefined}
        facts={facts(loaderData)}
      />
      <ErrorSummary errors={errors} />
      <WhatNext {...loaderData} />
      <TemplateParts template={version} content={content} marks={can.edit ? marks : null} />
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

function facts({ version }: Loaded) {
  const { state, running, finished, publishedAt, publishedBy } = version
  if (state === 'draft') return ['No review uses it before it is published']
  const by = publishedBy ? ` by ${publishedBy}` : ''
  return [
    publishedAt && `Published ${longDate(dateOf(publishedAt))}${by}`,
    state === 'retired' && 'Replaced by a later version',
    `${count(running, 'review')} running, ${finished} finished`,
  ].filter((fact) => fact !== false && fact !== null)
}

/** What can be done with a version: a draft goes on to be published, anything else is where a draft begins. */
function WhatNext({ version, draft, can }: Loaded) {
  const here = `/programme/templates/${version.id}`
  if (can.edit) {
    return (
      <Buttons>
        <LinkButton to={`${here}/changes`} kind="primary">
          See what changes, and publish
        </LinkButton>
        <LinkButton to={`${here}/discard`} kind="quiet">
          Discard the draft
        </LinkButton>
      </Buttons>
    )
  }
  return (
    <>
      {draft && <Banner>Version {draft.version} of this kind is being written. Changes go there.</Banner>}
      <Form method="post">
        <Buttons>
          {can.start ? (
            <Button kind="primary">Make a new version</Button>
          ) : (
            draft && (
              <LinkButton to={`/programme/templates/${draft.id}`} kind="primary">
                Go on with version {draft.version}
              </LinkButton>
            )
          )}
          <LinkButton to={`${here}/copy`}>Make another kind like it</LinkButton>
        </Buttons>
      </Form>
    </>
  )
}
