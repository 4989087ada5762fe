import { Form, type ShouldRevalidateFunction } from 'react-router'
import { useProblems, useSending } from '../../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { standing } from '../../allocation/standing.server.ts'
import { WhoCanSee } from '../portal/who-can-see.tsx'
import type { Route } from './+types/part-page'
import { partActions } from './part-actions.server.ts'
import { GroupFields, PlaceFields, PostFields, ShapeFields } from './part-forms.tsx'
import { canChangeStructure } from './policy.ts'
import { trustStructure } from './structure.server.ts'
import { type Part, parts } from './structure.ts'
import { StructureList } from './structure-list.tsx'
import { InWords } from './structure-words.tsx'

const words: Record<Part, { title: string; lede: string; fields: typeof ShapeFields }> = {
  shape: {
    title: 'How your schools are organised',
    lede: 'And how support reaches them, and how shared work is paid for.',
    fields: ShapeFields,
  },
  groups: {
    title: 'The groups, and who leads them',
    lede: 'Hubs, regions, clusters or phases. Empty a row to take the group away: its schools go to the central team.',
    fields: GroupFields,
  },
  schools: {
    title: 'Which school is in which group',
    lede: 'A school in no group works with the central team directly.',
    fields: PlaceFields,
  },
  posts: {
    title: 'The central team',
    lede: 'Posts first; names only where you want them read. Empty a row to take it away.',
    fields: PostFields,
  },
}
const asPart = (text: string) => parts.find((part) => part === text) ?? null

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const part = found(asPart(args.params.part))
  const mine = found(await standing(actor, { reviewId }))
  const { structure } = await trustStructure(actor, { reviewId, trustId: mine.review.trustId })
  if (!structure || canChangeStructure({ standing: mine, started: true }) !== 'allowed') throw missing()
  return { review: mine.review, part, structure }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const part = found(asPart(args.params.part))
  const values = await formValues(args.request)
  const outcome = await partActions[part](actor, { ...values, reviewId })
  const on = values.then === 'more' ? `/${part}` : '#parts'
  return answer(outcome, values, () => ({ to: `/reviews/${reviewId}/structure${on}`, say: 'Saved.' }))
}

// Whoever was overtaken by somebody else sees what stands now, beside what they typed.
export const shouldRevalidate: ShouldRevalidateFunction = () => true

export const meta: Route.MetaFunction = ({ loaderData }) => [
  {
    title: `${loaderData ? words[loaderData.part].title : 'Structure'}, ${loaderData?.review.trustName ?? ''} – Candour`,
  },
]

export default function PartPage({ loaderData }: Route.ComponentProps) {
  const { review, part, structure } = loaderData
  const { errors, errorFor } = useProblems()
  const { title, lede } = words[part]
  const back = backTo(review.id)
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead crumb={{ to: back, label: 'How the trust is organised' }} title={title} lede={lede} />
      {part === 'schools' && structure.groups.length === 0 ? (
        <EmptyState
          title="No groups yet"
          actions={<LinkButton to={`${back}/groups`}>Draw the groups</LinkButton>}
        >
          <p>All schools work with the central team. Draw groups first if that is not so.</p>
        </EmptyState>
      ) : (
        <Columns
          main={
            <Stack gap="xl">
              <PartForm {...loaderData} />
              {errorFor('revision') && <StandsNow {...loaderData} />}
            </Stack>
          }
          side={
            <SideSection title="Who can see it">
              <WhoCanSee host />
            </SideSection>
          }
        />
      )}
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']
const backTo = (reviewId: string) => `/reviews/${reviewId}/structure`

function PartForm({ review, part, structure }: Loaded) {
  const sending = useSending()
  const { fields: Fields } = words[part]
  const grows = part === 'groups' || part === 'posts'
  return (
    <Form method="post" noValidate key={structure.revisions[part]}>
      <input type="hidden" name="revision" id="revision" value={structure.revisions[part]} />
      <Fields structure={structure} />
      <Buttons>
        <Button kind="primary" big disabled={sending}>
          Save
        </Button>
        {grows && (
          <Button name="then" value="more" disabled={sending}>
            Save, then add more
          </Button>
        )}
        <LinkButton kind="quiet" to={backTo(review.id)}>
          Leave it as it was
        </LinkButton>
      </Buttons>
    </Form>
  )
}

const StandsNow = ({ structure, review, part }: Loaded) => (
  <Section title="What stands now">
    {part === 'shape' ? (
      <InWords structure={structure} />
    ) : (
      <StructureList drawn={{ trustName: review.trustName, ...structure }} />
    )}
  </Section>
)
