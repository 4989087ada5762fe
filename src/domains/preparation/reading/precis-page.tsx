import { Form, type ShouldRevalidateFunctionArgs } from 'react-router'
import { today } from '../../../platform/clock.ts'
import { fullDate } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Columns } from '../../../web/ui/columns.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { ReportSheet } from '../../../web/ui/report-sheet.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { agreeFirst } from '../../allocation/agreements/agree-first.server.ts'
import { reviewMembers } from '../../allocation/members.server.ts'
import { standing } from '../../allocation/standing.server.ts'
import { isHost, isLead, isTeam } from '../../allocation/standing.ts'
import { stepDue } from '../../programme/template.ts'
import { reviewTemplate } from '../review-template.server.ts'
import type { Route } from './+types/precis-page'
import { keyDocuments } from './key-documents.server.ts'
import { KeyDocuments } from './key-documents.tsx'
import { markPrecisRead } from './mark-precis-read.server.ts'
import { canMarkPrecisRead, canWritePrecis } from './policy.ts'
import { precis } from './precis.server.ts'
import { PrecisAround } from './precis-around.tsx'
import { PrecisForm } from './precis-form.tsx'
import { ownReading, readingOfTeam } from './reading.server.ts'
import { savePrecis } from './save-precis.server.ts'
import { precisParts } from './schemas.ts'
import { sharePrecis } from './share-precis.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const mine = found(await standing(actor, { reviewId }))
  agreeFirst(mine, args.request)
  const lead = isLead(mine)
  const kept = await precis(actor, { reviewId })
  // Whoever may not read documents is not told what they say either.
  if (!kept && !isHost(mine) && !(isTeam(mine) && mine.agreed)) throw missing()
  const template = found(await reviewTemplate(actor, { reviewId }))
  const members = await reviewMembers(actor, { reviewId })
  const search = new URL(args.request.url).searchParams
  const team = members.filter((member) => member.side === 'team' && member.state === 'accepted')
  return {
    review: mine.review,
    precis: kept,
    changing: search.get('do') === 'change',
    documents: await keyDocuments(actor, { reviewId }),
    team,
    you: mine.personId,
    own: isTeam(mine) ? await ownReading(actor, { reviewId }) : null,
    teamReading: lead ? await readingOfTeam(actor, { reviewId }) : [],
    leadName: team.find((member) => member.role === 'lead_reviewer')?.name ?? 'the lead reviewer',
    dueOn: stepDue(template, 'precis', mine.review),
    readBy: stepDue(template, 'reading', mine.review),
    today: today(),
    can: {
      write: canWritePrecis({ standing: mine }) === 'allowed',
      markRead: kept !== null && canMarkPrecisRead({ standing: mine }) === 'allowed',
    },
  }
}

const acts = {
  save: { act: savePrecis, say: 'The précis is saved.' },
  share: { act: sharePrecis, say: 'The précis is shared with the host and the team.' },
  read: { act: markPrecisRead, say: 'Marked as read.' },
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const chosen = found(Object.entries(acts).find(([intent]) => intent === values.intent)?.[1])
  const outcome = await chosen.act(actor, { ...values, reviewId })
  return answer(outcome, values, () => ({ to: `/reviews/${reviewId}/precis`, say: chosen.say }))
}

/** After a save that met another window's, what is kept now is fetched too: it stands beside what was typed. */
export const shouldRevalidate = ({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  actionStatus === 422 || defaultShouldRevalidate

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Précis, ${loaderData?.review.trustName ?? ''} – Candour` },
]

type Loaded = Route.ComponentProps['loaderData']

export default function PrecisPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { review } = loaderData
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="The précis"
        lede="The host in two pages, so that everyone comes knowing the same. Two pages read by everyone are worth more than forty papers read by one."
      />
      <Columns main={<Main {...loaderData} />} side={<PrecisAround {...loaderData} />} />
    </Page>
  )
}

function Main(loaded: Loaded) {
  const { precis: kept, can, changing, documents, you, review } = loaded
  const { errors } = useProblems()
  const writing = can.write && (!kept?.sharedAt || changing || errors.length > 0)
  return (
    <Stack gap="xl">
      {writing ? (
        <PrecisForm kept={kept} />
      ) : kept ? (
        <Reading {...loaded} kept={kept} />
      ) : (
        <NotYet {...loaded} />
      )}
      <KeyDocuments documents={documents} you={you} reviewId={review.id} lead={can.write} />
    </Stack>
  )
}

function Reading({ kept, can }: Loaded & { kept: NonNullable<Loaded['precis']> }) {
  return (
    <Stack gap="lg">
      <ReportSheet>
        {precisParts.map(({ field, label }) => (
          <Part key={field} label={label} words={kept[field]} />
        ))}
      </ReportSheet>
      {can.write && (
        <Buttons>
          <LinkButton to="?do=change">Change the précis</LinkButton>
        </Buttons>
      )}
      {can.markRead && !kept.readAt && <MarkRead />}
    </Stack>
  )
}

const Part = ({ label, words }: { label: string; words: string }) => (
  <>
    <h2>{label}</h2>
    {words.split(/\n{2,}/).map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </>
)

function MarkRead() {
  const sending = useSending()
  return (
    <Form method="post">
      <Button kind="primary" name="intent" value="read" disabled={sending}>
        I have read the précis
      </Button>
    </Form>
  )
}

const NotYet = ({ leadName, dueOn, review }: Loaded) => (
  <EmptyState title="Not shared yet">
    <p>
      {review.stage === 'set_up'
        ? `Once preparation begins, ${leadName} writes it from what the host sends.`
        : `${leadName} writes it from what the host sends, and shares it here with the host and the team.`}{' '}
      {dueOn && `It is due ${fullDate(dueOn)}.`}
    </p>
  </EmptyState>
)
