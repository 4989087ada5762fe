import { Form } from 'react-router'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/item-page'
import { missingKnownSteps, whyKept } from './edit-template.ts'
import { ItemFields } from './item-fields.tsx'
import { keepTemplateItem } from './keep-template-item.server.ts'
import { isPart, itemAt, oneOf, type Part, questionSections } from './parts.ts'
import { removeTemplateItem } from './remove-template-item.server.ts'
import { templateItems } from './templates.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const { templateId, part, place } = args.params
  const items = found(await templateItems(signedIn(args), { templateId }))
  if (!items.template.draft || !isPart(part)) throw missing()
  const item = place === 'new' ? null : found(itemAt(items.content, part, place))
  found(item === questionSections ? null : true)
  return {
    template: items.template,
    part,
    place: item === null ? '' : place,
    item,
    was: items.marks[part].find((mark) => mark.place === place)?.was ?? '',
    whyKept: item === null ? null : whyKept(part, item),
    labels: items.labels,
    unused: missingKnownSteps(items.content),
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { templateId, part } = args.params
  const values = await formValues(args.request, ['labels'])
  const raw = { ...values, templateId, part }
  const to = `/programme/templates/${templateId}#${part}`
  if (values.intent === 'remove')
    return answer(await removeTemplateItem(actor, raw), values, () => ({
      to,
      say: 'Taken out of the draft.',
    }))
  return answer(await keepTemplateItem(actor, raw), values, () => ({ to, say: 'Kept in the draft.' }))
}

const titleOf = ({ part, place }: Pick<Loaded, 'part' | 'place'>) =>
  `${place === '' ? 'Add a' : 'Change the'} ${oneOf[part]}`

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `${loaderData ? titleOf(loaderData) : 'Kind of review'} – Candour` },
]

type Loaded = Route.ComponentProps['loaderData']

export default function ItemPage({ loaderData }: Route.ComponentProps) {
  const { template, part, place, was } = loaderData
  const { errors } = useProblems()
  const back = `/programme/templates/${template.id}#${part}`
  return (
    <Page>
      <PageHead
        crumb={{ to: back, label: `${template.name}, version ${template.version}` }}
        title={titleOf(loaderData)}
      />
      <Columns
        main={
          <Form method="post" noValidate>
            <ErrorSummary errors={errors} />
            <input type="hidden" name="place" value={place} />
            <input type="hidden" name="was" value={was} />
            <ItemFields key={`${part} ${place}`} {...loaderData} />
            <Buttons>
              <Button kind="primary" big>
                Keep in the draft
              </Button>
              <LinkButton to={back} kind="quiet">
                Not now
              </LinkButton>
            </Buttons>
          </Form>
        }
        side={
          <>
            <SideSection title="Where it shows">
              <Text size="sm" dim>
                {whereItShows[part]}
              </Text>
            </SideSection>
            {place !== '' && <TakeOut loaderData={loaderData} />}
          </>
        }
      />
    </Page>
  )
}

const whereItShows: Record<Part, string> = {
  steps:
    'On the timeline of every review booked by this version, with its date, and among what its owner has to do.',
  sessions: 'On the schedule from its start. Each review then changes it as it needs.',
  requests: 'In the portal of every review booked by this version, when preparation begins.',
  questions: 'Beside the key questions, as something to begin from. Nobody has to take one.',
  sections: 'In the report when it is begun, in this order.',
}

function TakeOut({ loaderData: { part, place, was, whyKept } }: { loaderData: Loaded }) {
  return (
    <SideSection title={`Take out this ${oneOf[part]}`}>
      {whyKept ? (
        <Text size="sm" dim>
          {whyKept}
        </Text>
      ) : (
        <Form method="post">
          <input type="hidden" name="intent" value="remove" />
          <input type="hidden" name="place" value={place} />
          <input type="hidden" name="was" value={was} />
          <Text size="sm" dim>
            It goes from this draft alone. The version that is published keeps it, and so do the reviews that
            run.
          </Text>
          <Buttons>
            <Button kind="danger">Take it out of the draft</Button>
          </Buttons>
        </Form>
      )}
    </SideSection>
  )
}
