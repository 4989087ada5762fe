import type { ShouldRevalidateFunction } from 'react-router'
import { now } from '../../../platform/clock.ts'
import { dateOf, initials, longDate, moment } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../../web/request.server.ts'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { People, PersonRow } from '../../../web/ui/person.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { agreeFirst } from '../../allocation/agreements/agree-first.server.ts'
import { reviewMembers } from '../../allocation/members.server.ts'
import { standing } from '../../allocation/standing.server.ts'
import { isHost } from '../../allocation/standing.ts'
import { isUpload } from '../portal/read-upload.server.ts'
import { WhoCanSee } from '../portal/who-can-see.tsx'
import type { Route } from './+types/presentation-page'
import { arrangePresentation } from './arrange-presentation.server.ts'
import { canArrangePresentation, seesPresentation } from './policy.ts'
import { presentationOf } from './presentation.server.ts'
import { PresentationForms } from './presentation-forms.tsx'
import { PresentationThere } from './presentation-there.tsx'
import { removeWithContent } from './remove-presentation-file.server.ts'
import { sendByForm } from './send-by-form.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const mine = found(await standing(actor, { reviewId }))
  agreeFirst(mine, args.request)
  if (!seesPresentation(mine)) throw missing()
  const members = await reviewMembers(actor, { reviewId })
  const presentation = await presentationOf(actor, { reviewId })
  return {
    review: mine.review,
    host: isHost(mine),
    you: mine.personId,
    presentation,
    past: presentation.meetsAt !== null && presentation.meetsAt < hourBefore(now()),
    team: members.filter((member) => member.side === 'team' && member.state === 'accepted'),
    by: members.find((member) => member.role === 'host_lead')?.name ?? 'the chief executive',
    removing: new URL(args.request.url).searchParams.get('remove'),
    can: { arrange: canArrangePresentation({ standing: mine }) === 'allowed' },
  }
}

// A call is joined until an hour after it began.
const hourBefore = (at: Date) => new Date(at.getTime() - 3_600_000).toISOString()

const actions = {
  arrange: { act: arrangePresentation, say: 'Saved.' },
  remove: { act: removeWithContent, say: 'It is removed. Nobody can watch it any more.' },
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const to = `/reviews/${reviewId}/presentation`
  if (isUpload(args.request))
    return answer(await sendByForm(actor, args.request, reviewId), {}, () => ({ to, say: 'It is there.' }))
  const values = await formValues(args.request)
  const { act, say } = found(actions[values.intent as keyof typeof actions])
  return answer<unknown>(await act(actor, { ...values, reviewId }), values, () => ({ to, say }))
}

// Whoever was overtaken by somebody else sees what stands now, beside what they typed.
export const shouldRevalidate: ShouldRevalidateFunction = () => true

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `The chief executive’s presentation, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function PresentationPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { review, presentation, past, host, by, removing, can } = loaderData
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="The chief executive’s presentation"
        lede={
          host
            ? 'Seen before the visit, it leaves the first morning for questions.'
            : `${by} introduces the trust. Watch it before the visit, so that the first morning is for questions.`
        }
      />
      <Columns
        main={
          <>
            <PresentationThere
              past={past}
              presentation={presentation}
              reviewId={review.id}
              host={host}
              by={by}
            />
            {can.arrange && (
              <PresentationForms presentation={presentation} reviewId={review.id} removing={removing} />
            )}
          </>
        }
        side={<Around {...loaderData} />}
      />
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

function Around({ host, presentation, team, you }: Loaded) {
  const mine = presentation.watchedBy.find(({ personId }) => personId === you)
  return (
    <>
      {host && presentation.recording && (
        <SideSection title="Who has watched it">
          <People>
            {team.map((member) => (
              <PersonRow
                key={member.personId}
                name={member.name}
                initials={initials(member.name)}
                kind={member.agreed ? 'team' : 'none'}
                note={watchedWords(presentation, member)}
                small
              />
            ))}
          </People>
        </SideSection>
      )}
      {!host && presentation.recording && (
        <SideSection title="You">
          <Text dim>
            {mine ? `You began to watch it on ${moment(mine.at)}.` : 'You have not begun it yet.'} The host
            sees who has begun, and when.
          </Text>
        </SideSection>
      )}
      <SideSection title="Who can see it">
        <WhoCanSee host={host} />
      </SideSection>
      {host && presentation.removed.length > 0 && (
        <SideSection title="Sent before">
          {presentation.removed.map(({ id, name, removedAt }) => (
            <Text key={id} size="sm" dim>
              {name}, removed {longDate(dateOf(removedAt))}
            </Text>
          ))}
        </SideSection>
      )}
    </>
  )
}

function watchedWords({ watchedBy }: Loaded['presentation'], member: Loaded['team'][number]): string {
  if (!member.agreed) return 'Cannot watch until they accept the confidentiality agreement'
  const at = watchedBy.find(({ personId }) => personId === member.personId)?.at
  return at ? `Began on ${longDate(dateOf(at))}` : 'Not yet'
}
