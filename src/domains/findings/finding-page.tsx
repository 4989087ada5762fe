import { Link } from 'react-router'
import { today } from '../../platform/clock.ts'
import { useProblems } from '../../web/form.ts'
import { answer, chosenIn, formValues, found, signedIn } from '../../web/request.server.ts'
import { Columns, SideSection } from '../../web/ui/columns.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { FindingCard } from '../../web/ui/finding-card.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { Route } from './+types/finding-page'
import { findingKinds } from './finding.ts'
import { findingActions } from './finding-actions.server.ts'
import { ChangeWording, WithdrawFinding } from './finding-changes.tsx'
import { FindingEvidence } from './finding-evidence.tsx'
import { findingIcons } from './finding-icons.ts'
import { FindingNotes } from './finding-notes.tsx'
import { FindingViews } from './finding-views.tsx'
import { findingDetail } from './findings.server.ts'
import { MyView } from './my-view.tsx'
import { OwnNote } from './reflections/own-note.tsx'
import { reflectionsOn } from './reflections/reflections.server.ts'
import { sharedWords } from './shared-words.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { standing, ...detail } = found(await findingDetail(actor, args.params))
  return {
    ...detail,
    review: standing.review,
    me: standing.personId,
    today: today(),
    own: await reflectionsOn(actor, args.params),
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId, findingId } = args.params
  const values = await formValues(args.request, ['listed', 'notes', 'contrary', 'opening'])
  const chosen = chosenIn(findingActions, values.intent)
  const outcome = await chosen.act(actor, { ...values, reviewId, findingId })
  return answer(outcome, values, () => ({
    to: `/reviews/${reviewId}/findings${chosen.stays ? `/${findingId}` : ''}`,
    say: chosen.say,
  }))
}

// Whoever's words met a newer wording goes on from that one.
export const shouldRevalidate = () => true

export const meta = ({ loaderData }: Route.MetaArgs) => [
  {
    title: `${loaderData ? findingKinds[loaderData.finding.kind] : 'Finding'}, ${loaderData?.review.trustName ?? ''} – Candour`,
  },
]

export default function FindingPage({ loaderData }: Route.ComponentProps) {
  const { review, finding, questions, team, me, notes, can } = loaderData
  const { errors } = useProblems()
  const question = questions.find(({ id }) => id === finding.questionId)
  const mine = finding.views.find((view) => view.personId === me)
  return (
    <Page>
      <PageHead
        crumb={{
          to: `/reviews/${review.id}/findings`,
          label: notes ? 'Emerging findings' : 'What the team has shared with you',
        }}
        title={findingKinds[finding.kind]}
        lede={question && `Question ${question.number}: ${question.text}`}
      />
      <ErrorSummary errors={errors} />
      <Columns
        main={
          <>
            <FindingCard
              icon={findingIcons[finding.kind]}
              kind={findingKinds[finding.kind]}
              shared={sharedWords(finding.sharedAt, loaderData.today)}
              wording={finding.wording}
              level={2}
            >
              <FindingEvidence support={finding.support} />
              <FindingViews finding={finding} team={team} me={me} />
            </FindingCard>
            {can.say && <MyView mine={mine} ours={notes !== null} />}
            {loaderData.own && <OwnNote {...loaderData.own} reviewId={review.id} />}
            {notes && (
              <FindingNotes
                notes={notes}
                questions={questions}
                canGather={can.gather}
                newNote={`/reviews/${review.id}/notes/new?question=${finding.questionId}`}
              />
            )}
          </>
        }
        side={
          <>
            <Sharing {...loaderData} />
            {(can.change || can.withdraw) && (
              <SideSection title="Change it">
                {can.change && <ChangeWording finding={finding} questions={questions} />}
                {can.withdraw && <WithdrawFinding shared={finding.sharedAt !== null} />}
              </SideSection>
            )}
          </>
        }
      />
    </Page>
  )
}

function Sharing({ finding, review, can, notes }: Route.ComponentProps['loaderData']) {
  return (
    <SideSection title="Sharing">
      <Text size="sm">{sharing(finding.sharedAt !== null, finding.sharedIn, notes !== null)}</Text>
      {can.share && (
        <Link to={`/reviews/${review.id}/findings/share?finding=${finding.id}`}>Share with the host</Link>
      )}
    </SideSection>
  )
}

function sharing(shared: boolean, sharedIn: string | null, ours: boolean) {
  if (!shared) return 'The host has not heard this. A finding that was never shared cannot enter the report.'
  const where = sharedIn ? `Shared in: ${sharedIn}.` : 'Shared with the host.'
  return ours
    ? `${where} The host reads the evidence as it stood then; what is gathered since is counted for the team alone.`
    : `${where} The evidence is shown as it stood then.`
}
