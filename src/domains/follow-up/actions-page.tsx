import { IconPlus } from '@tabler/icons-react'
import { today } from '../../platform/clock.ts'
import { dateOf, dayAndMonth, fullDate } from '../../web/dates.ts'
import { found, missing, signedIn } from '../../web/request.server.ts'
import { LinkButton } from '../../web/ui/button.tsx'
import { Columns, SideSection } from '../../web/ui/columns.tsx'
import { EmptyState } from '../../web/ui/empty-state.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { Route } from './+types/actions-page'
import { isLate } from './action.ts'
import { ActionList } from './action-list.tsx'
import { actionsPage } from './actions-page.server.ts'
import { canPlanAction } from './policy.ts'
import { Proposals } from './proposals.tsx'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { standing, dueOn, actions, proposals } = found(
    await actionsPage(actor, { reviewId: args.params.reviewId }),
  )
  const permission = canPlanAction({ standing })
  if (permission === 'missing') throw missing()
  const on = today()
  const shown = actions.map(({ closedAt, ...action }) => ({
    ...action,
    late: isLate(action, on),
    closedOn: closedAt ? dayAndMonth(dateOf(closedAt)) : null,
  }))
  return {
    reviewId: standing.review.id,
    trustName: standing.review.trustName,
    today: on,
    dueOn,
    open: shown.filter((action) => action.state === 'open'),
    closed: shown.filter((action) => action.state !== 'open'),
    proposals,
    wait: permission === 'allowed' ? null : permission.notNow,
  }
}

export const meta = () => [{ title: 'Your actions – Candour' }]

export default function ActionsPage({ loaderData }: Route.ComponentProps) {
  const { reviewId, trustName, wait, dueOn, open, closed } = loaderData
  const what = 'What your trust does about its report, each action with an owner and a day.'
  const by = open.length + closed.length === 0 ? ` Plan them by ${fullDate(dueOn)}.` : ''
  const lede = wait ?? `${what}${by}`
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${reviewId}`, label: trustName }}
        title="Your actions"
        lede={lede}
        actions={
          !wait && (
            <LinkButton kind="primary" icon={IconPlus} to={`/reviews/${reviewId}/actions/new`}>
              Plan an action
            </LinkButton>
          )
        }
      />
      {!wait && (
        <Columns main={<Plan {...loaderData} />} side={<Aside open={open.length} closed={closed.length} />} />
      )}
    </Page>
  )
}

type PlanProps = Route.ComponentProps['loaderData']

function Plan({ reviewId, today, open, closed, proposals }: PlanProps) {
  return (
    <>
      <Section title="Planned" aside={open.length > 0 && `${open.length} open`}>
        {open.length > 0 ? (
          <ActionList actions={open} today={today} />
        ) : (
          <EmptyState level={3} title="Nothing planned yet">
            <p>Each action you plan stands here by its day, with who does it.</p>
          </EmptyState>
        )}
      </Section>
      {proposals.length > 0 && (
        <Section title="From your report" aside="Not an action yet">
          <Proposals reviewId={reviewId} proposals={proposals} />
        </Section>
      )}
      {closed.length > 0 && (
        <Section title="Closed">
          <ActionList actions={closed} today={today} />
        </Section>
      )}
    </>
  )
}

function Aside({ open, closed }: { open: number; closed: number }) {
  return (
    <>
      <SideSection title="Who sees this">
        <Text dim>
          Your trust’s leaders in the review. The owner of an action sees that action and nothing else. The
          review team and the central team see none of it.
        </Text>
      </SideSection>
      {open + closed > 0 && (
        <SideSection title="How it stands">
          <Text dim>
            {closed} of {open + closed} closed.
          </Text>
        </SideSection>
      )}
    </>
  )
}
