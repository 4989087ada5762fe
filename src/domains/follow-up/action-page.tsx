import { Link } from 'react-router'
import { today } from '../../platform/clock.ts'
import { dateOf, fullDate } from '../../web/dates.ts'
import { useProblems } from '../../web/form.ts'
import { formValues, found, signedIn } from '../../web/request.server.ts'
import { Columns, SideSection } from '../../web/ui/columns.tsx'
import { Definition } from '../../web/ui/definition.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Dim, Text } from '../../web/ui/text.tsx'
import type { Route } from './+types/action-page'
import { isLate } from './action.ts'
import { ActionForms } from './action-forms.tsx'
import { performOnAction } from './action-intents.server.ts'
import { firstStepWords } from './action-view.ts'
import { actionPage } from './actions-page.server.ts'
import { canChangeAction, canReopenAction, canSayProgress, canSetReminders } from './policy.ts'
import { standsWords } from './progress/progress.ts'
import { ProgressList } from './progress/progress-list.tsx'
import { nextReminder } from './reminders/reminder.ts'
import { Reminders } from './reminders/reminders.tsx'

/** One action: how it goes, whether its owner is reminded, and what changed; the leaders can change it or drop it. */
export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const page = found(await actionPage(actor, { actionId: args.params.actionId }))
  const { standing, action, progress, reminded, told, brought } = page
  const facts = { action: standing }
  const reminding = { ...action, lastOn: reminded[0]?.onDay ?? null }
  return {
    action: {
      ...action,
      stands: standsWords(action),
      late: isLate(action, today()),
      closedOn: action.closedAt ? dateOf(action.closedAt) : null,
    },
    progress: progress.map((entry, place) => ({
      ...entry,
      own: place === 0 && entry.saidById === actor.personId,
      saidOn: dateOf(entry.saidAt),
    })),
    today: today(),
    next: nextReminder(reminding, today()),
    lastReminded: reminded[0] ? dateOf(reminded[0].sentAt) : null,
    told: told[0] ? { body: told[0].body, on: dateOf(told[0].toldAt), by: told[0].toldBy } : null,
    brought,
    owners: page.owners.map(({ id, name }) => ({ id, name })),
    mine: standing.owner,
    leader: standing.leader,
    opened: new URL(args.request.url).searchParams.get('open'),
    can: {
      change: canChangeAction(facts) === 'allowed',
      say: canSayProgress(facts) === 'allowed',
      reopen: canReopenAction(facts) === 'allowed',
      reminders: canSetReminders(facts) === 'allowed',
    },
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const values = await formValues(args.request)
  return performOnAction(actor, args.params.actionId, values as Record<string, string>)
}

export const meta = () => [{ title: 'Action – Candour' }]

export default function ActionPage({ loaderData }: Route.ComponentProps) {
  const { action, leader, mine, progress, today, opened } = loaderData
  const { errors } = useProblems()
  const crumb = leader
    ? { to: `/reviews/${action.reviewId}/actions`, label: 'Your actions' }
    : { to: '/', label: 'Home' }
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={crumb}
        eyebrow={mine ? `Action ${action.number}. It is yours` : `Action ${action.number}`}
        title={action.title}
      />
      <Columns
        main={
          <Stack gap="lg">
            {action.detail && (
              <Text serif measure>
                {action.detail}
              </Text>
            )}
            <Definition items={facts(action)} />
            <ActionForms {...loaderData} />
            {!opened && (
              <Section title="How it has gone">
                <ProgressList entries={progress} today={today} />
              </Section>
            )}
          </Stack>
        }
        side={
          <>
            <Reminders {...loaderData} />
            <Changed {...loaderData} />
          </>
        }
      />
    </Page>
  )
}

type Shown = Route.ComponentProps['loaderData']

/** What changed because of it, in the host's words; told on its own page, where its earlier wordings are. */
function Changed({ action, told, brought, leader }: Shown) {
  return (
    <SideSection title="What changed">
      {told ? (
        <Stack gap="sm">
          <Text serif>{told.body}</Text>
          <Dim>
            {told.by ?? 'Somebody of your trust'}, {fullDate(told.on)}
            {brought && '. You bring it to the reconvene day'}
          </Dim>
        </Stack>
      ) : (
        <Text dim>Nothing told yet. What is different now, and for whom?</Text>
      )}
      <Text>
        <Link
          to={
            leader
              ? `/reviews/${action.reviewId}/changes#${action.id}`
              : `/actions/${action.id}/progress?open=changed`
          }
        >
          {told ? 'Tell it anew' : 'Tell what changed'}
        </Link>
      </Text>
    </SideSection>
  )
}

function facts(action: Shown['action']) {
  const { ownerName, dueOn, state, late, outcome, closedOn, firstStep, howKnown, stands } = action
  const when = dueOn ? fullDate(dueOn) : 'No day yet'
  const closed = closedOn ? ` on ${fullDate(closedOn)}` : ''
  return [
    { term: 'Who does it', value: ownerName ?? 'Nobody yet' },
    ...(firstStep ? [{ term: 'First step', value: firstStepWords(action) }] : []),
    { term: 'Done by', value: late ? `${when}. The day has passed.` : when },
    ...(howKnown ? [{ term: 'How we will know', value: howKnown }] : []),
    { term: 'How it stands', value: `${stands}${closed}` },
    ...(state === 'open' ? [] : [{ term: state === 'done' ? 'What came of it' : 'Why', value: outcome }]),
  ]
}
