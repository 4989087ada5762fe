import { fullDate } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, chosenIn, formValues, found, signedIn } from '../../../web/request.server.ts'
import { SideSection } from '../../../web/ui/columns.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { ItemNav } from '../../../web/ui/item-nav.tsx'
import { Crumb, Page, PageHead } from '../../../web/ui/page.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { ThreeColumns } from '../../../web/ui/three-columns.tsx'
import { reviewMembers } from '../../allocation/members.server.ts'
import { standing } from '../../allocation/standing.server.ts'
import { isHost } from '../../allocation/standing.ts'
import { dueDate } from '../../programme/template.ts'
import { reviewTemplate } from '../review-template.server.ts'
import { sendByForm } from '../uploads/send-by-form.server.ts'
import type { Route } from './+types/request-page'
import { DocumentList } from './document-list.tsx'
import { canAnswerRequest } from './policy.ts'
import { isUpload } from './read-upload.server.ts'
import { requestActions } from './request-actions.server.ts'
import { RequestAnswer } from './request-answer.tsx'
import { RequestReaders } from './request-readers.tsx'
import { requestWords, settled } from './request-words.ts'
import { documentRequest, documentRequests } from './requests.server.ts'
import { WhoCanSee } from './who-can-see.tsx'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const request = found(await documentRequest(actor, args.params))
  const { reviewId } = request
  const mine = found(await standing(actor, { reviewId }))
  const template = found(await reviewTemplate(actor, { reviewId }))
  const members = await reviewMembers(actor, { reviewId })
  const search = new URL(args.request.url).searchParams
  return {
    request,
    review: mine.review,
    all: await documentRequests(actor, { reviewId }),
    team: members.filter((member) => member.side === 'team'),
    you: mine.personId,
    host: isHost(mine),
    dueOn: dueDate(template, 'documents', mine.review),
    asked: { form: search.get('do'), document: search.get('document') },
    can: { answer: canAnswerRequest({ standing: mine }) === 'allowed' },
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { requestId } = args.params
  const here = `/documents/${requestId}`
  if (isUpload(args.request)) {
    const { reviewId } = found(await documentRequest(actor, { requestId }))
    const outcome = await sendByForm(actor, args.request, { requestId, reviewId })
    return answer(outcome, {}, (added) => ({ to: `${here}#documents`, say: addedWords(added) }))
  }
  const values = await formValues(args.request)
  const chosen = chosenIn(requestActions, values.intent)
  return answer(await chosen.act(actor, { ...values, requestId }), values, () => ({
    to: here,
    say: chosen.say,
  }))
}

const addedWords = (added: number) =>
  added === 0
    ? 'These files were here already.'
    : added === 1
      ? 'The document is added.'
      : `${added} documents are added.`

export const meta: Route.MetaFunction = ({ loaderData }) => [
  {
    title: `Question ${loaderData?.request.number ?? ''} to ${loaderData?.review.trustName ?? 'the host'} – Candour`,
  },
]

export default function RequestPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { request, all } = loaderData
  return (
    <Page>
      <Crumb
        to={`/reviews/${request.reviewId}/documents`}
        label={`${loaderData.review.trustName}: what the team asks`}
      />
      <ThreeColumns
        nav={<Others {...loaderData} />}
        main={
          <>
            <ErrorSummary errors={errors} />
            <PageHead
              eyebrow={`Question ${request.number} of ${all.length}`}
              title={request.question}
              lede={
                request.why && (
                  <>
                    <b>Why the team asks.</b> {request.why}
                  </>
                )
              }
            />
            <Stack gap="xl">
              <RequestAnswer {...loaderData} />
              <DocumentList {...loaderData} />
            </Stack>
          </>
        }
        side={<Around {...loaderData} />}
      />
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

function Others({ all, request, dueOn }: Loaded) {
  return (
    <Stack gap="sm">
      <div>
        <Text strong>What the team asks</Text>
        <Text size="sm" dim>
          {settled(all)} of {all.length} answered. Due {fullDate(dueOn)}.
        </Text>
      </div>
      <ItemNav
        label="What the team asks"
        items={all.map((one) => ({
          to: `/documents/${one.id}`,
          label: one.question,
          note: one.id === request.id ? 'You are here' : requestWords(one),
          current: one.id === request.id,
        }))}
      />
    </Stack>
  )
}

const Around = (loaded: Loaded) => (
  <>
    {loaded.host && (
      <SideSection title="Who has read this">
        <RequestReaders {...loaded} />
      </SideSection>
    )}
    <SideSection title="Who can see it">
      <WhoCanSee host={loaded.host} />
    </SideSection>
  </>
)
