import { redirect, type ShouldRevalidateFunctionArgs } from 'react-router'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Columns } from '../../../web/ui/columns.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { agreeFirst } from '../../allocation/agreements/agree-first.server.ts'
import { reviewMembers } from '../../allocation/members.server.ts'
import { standing } from '../../allocation/standing.server.ts'
import { isHost, isTeam } from '../../allocation/standing.ts'
import { DocumentSummary } from '../reading/document-summary.tsx'
import { markDocumentRead } from '../reading/mark-document-read.server.ts'
import { canSummariseDocument } from '../reading/policy.ts'
import { summariseDocument } from '../reading/summarise-document.server.ts'
import type { Route } from './+types/document-page'
import { DocumentAround } from './document-around.tsx'
import { documentView, newerVersion, nextToRead } from './document-view.server.ts'
import { lengthWords, titleOf, typeOf } from './document-words.ts'
import { openDocument } from './open-document.server.ts'
import { canDownloadDocument } from './policy.ts'
import { openedBy } from './reader-words.ts'
import { shownDocument } from './shown-document.server.ts'
import { ShownDocument } from './shown-document.tsx'
import { sentWords, VersionNote } from './version-note.tsx'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId, documentId } = args.params
  const mine = found(await standing(actor, { reviewId }))
  agreeFirst(mine, args.request)
  const seen = await documentView(actor, args.params)
  if (!seen) {
    const newer = found(await newerVersion(actor, args.params))
    throw redirect(`/reviews/${reviewId}/documents/${newer}`)
  }
  const { document } = seen
  if (!openedBy(document, actor.personId) || document.reading === 'waiting')
    await openDocument(actor, { reviewId, documentId })
  const search = new URL(args.request.url).searchParams
  const asked = { asText: search.get('as') === 'text', part: Math.max(1, Number(search.get('part')) || 1) }
  const host = isHost(mine)
  return {
    ...seen,
    review: mine.review,
    you: mine.personId,
    host,
    team: host ? (await reviewMembers(actor, { reviewId })).filter(({ side }) => side === 'team') : [],
    next: isTeam(mine) ? await nextToRead(actor, { reviewId, documentId }) : null,
    shown: await shownDocument(actor, document, asked),
    writing: search.get('do') === 'summary',
    can: {
      download: canDownloadDocument({ standing: mine, document }) === 'allowed',
      markRead: isTeam(mine),
      summarise: canSummariseDocument({ standing: mine }) === 'allowed',
    },
  }
}

const acts = { read: markDocumentRead, summary: summariseDocument }
const said = {
  read: ({ read }: Values) => (read === 'yes' ? 'Marked as read.' : 'No longer marked as read.'),
  summary: () => 'The summary is saved.',
}
type Values = Record<string, unknown>

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId, documentId } = args.params
  const values = await formValues(args.request)
  const intent = values.intent === 'summary' ? 'summary' : 'read'
  const outcome = await acts[intent](actor, { ...values, reviewId, documentId })
  return answer(outcome, values, () => ({
    to: `/reviews/${reviewId}/documents/${documentId}`,
    say: said[intent](values),
  }))
}

/** After a save that met another window's, what is kept now is fetched too: it stands above what was typed. */
export const shouldRevalidate = ({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  actionStatus === 422 || defaultShouldRevalidate

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData ? titleOf(loaderData.document) : 'Document'} – Candour` },
]

export default function DocumentPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { document, request, review, host } = loaderData
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/documents/${request.id}`, label: `Question ${request.number}: ${request.question}` }}
        eyebrow={`${typeOf(document)}. ${lengthWords(document)}`}
        title={titleOf(document)}
        facts={[sentWords(document)]}
      />
      <Columns
        main={
          <Stack gap="lg">
            <VersionNote {...loaderData} />
            <DocumentSummary {...loaderData} />
            <ShownDocument document={document} shown={loaderData.shown} reviewId={review.id} sender={host} />
          </Stack>
        }
        side={<DocumentAround {...loaderData} />}
      />
    </Page>
  )
}
