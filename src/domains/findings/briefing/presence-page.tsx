import { Form } from 'react-router'
import { count, initials } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { ChoiceGroup } from '../../../web/ui/choice.tsx'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { ItemNav } from '../../../web/ui/item-nav.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { People, PersonRow } from '../../../web/ui/person.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import { roleNames } from '../../allocation/standing.ts'
import { sessionWhen } from '../shared/session-when.ts'
import type { Route } from './+types/presence-page'
import { presence } from './presence.server.ts'
import { sayWhoWasThere } from './say-who-was-there.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const asked = new URL(args.request.url).searchParams.get('session')
  const { standing, sessions, session, ...rest } = found(
    await presence(actor, { reviewId: args.params.reviewId, asked }),
  )
  return {
    ...rest,
    review: standing.review,
    sessions: sessions.map(({ begun, ...one }) => ({
      id: one.id,
      title: one.title,
      when: sessionWhen(one, standing.review),
      begun,
    })),
    session: session && {
      id: session.id,
      title: session.title,
      when: sessionWhen(session, standing.review),
      expected: session.attendees,
      begun: session.begun,
    },
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request, ['people'])
  const outcome = await sayWhoWasThere(actor, { ...values, reviewId })
  return answer(outcome, values, (people) => ({
    to: `/reviews/${reviewId}/presence?session=${values.sessionId}`,
    say: people === 0 ? 'Nobody is written down.' : `${count(people, 'person', 'people')} written down.`,
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Who was there, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function PresencePage({ loaderData }: Route.ComponentProps) {
  const { review, session } = loaderData
  const { errors } = useProblems()
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="Who was there"
        lede={session ? `${session.title}, ${session.when}` : review.trustName}
      />
      <ErrorSummary errors={errors} />
      {session ? (
        <Columns main={<WhoWasThere {...loaderData} />} side={<OtherSessions {...loaderData} />} />
      ) : (
        <EmptyState title="No shared session yet">
          <p>The sessions that both sides hold together will be here once the schedule is shared.</p>
        </EmptyState>
      )}
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

function WhoWasThere(loaded: Loaded) {
  if (loaded.session && !loaded.session.begun)
    return (
      <EmptyState title="This session has not begun">
        <p>Who was there is written down from when it begins, here.</p>
      </EmptyState>
    )
  return loaded.can.say ? <Tick {...loaded} /> : <There {...loaded} />
}

function Tick({ session, members, there }: Loaded) {
  const { errorFor, typed, typedList } = useProblems()
  const sending = useSending()
  if (!session) return null
  // Until somebody has said, those stand ticked whom the schedule expects.
  const ticked = there.length > 0 ? there.flatMap(({ personId }) => personId ?? []) : session.expected
  return (
    <Form method="post" key={session.id}>
      <input type="hidden" name="sessionId" value={session.id} />
      <ChoiceGroup
        name="people"
        legend="Who of the review was there?"
        hint={
          there.length > 0 ? undefined : 'Ticked are those whom the schedule expects. Nothing is kept yet.'
        }
        type="checkbox"
        options={members.map(({ personId, name, role }) => ({
          value: personId,
          label: name,
          hint: roleNames[role],
        }))}
        defaultValue={typedList('people', ticked)}
        error={errorFor('people')}
      />
      <TextArea
        name="others"
        label="Who else was there?"
        hint="One name a line: a trustee, a headteacher. With their post if they like."
        rows={4}
        defaultValue={typed(
          'others',
          there
            .map(({ other }) => other)
            .filter(Boolean)
            .join('\n'),
        )}
        error={errorFor('others')}
      />
      <Buttons>
        <Button kind="primary" big disabled={sending}>
          Keep who was there
        </Button>
      </Buttons>
    </Form>
  )
}

function There({ there, members }: Loaded) {
  if (there.length === 0)
    return <Text dim>Nobody is written down yet. The lead reviewer or the coordinator does it.</Text>
  return (
    <People label="Who was there">
      {there.map(({ personId, name, other }) => {
        const member = members.find((one) => one.personId === personId)
        const called = name ?? (other || 'A former member')
        return (
          <PersonRow
            key={personId ?? other}
            name={called}
            initials={initials(called)}
            kind={member?.side ?? 'none'}
            note={member ? roleNames[member.role] : undefined}
          />
        )
      })}
    </People>
  )
}

const OtherSessions = ({ sessions, session, review }: Loaded) => (
  <SideSection title="Sessions held together">
    <ItemNav
      label="Sessions held together"
      items={sessions.map(({ id, title, when, begun }) => ({
        to: `/reviews/${review.id}/presence?session=${id}`,
        label: title,
        note: begun ? when : `${when}, still to come`,
        current: id === session?.id,
      }))}
    />
  </SideSection>
)
