import { IconDownload, IconPlus } from '@tabler/icons-react'
import { Form, Link } from 'react-router'
import { today } from '../../platform/clock.ts'
import { count, fullDate } from '../../web/dates.ts'
import { found, missing, signedIn } from '../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { Columns, SideSection } from '../../web/ui/columns.tsx'
import { EmptyState } from '../../web/ui/empty-state.tsx'
import { FieldRow } from '../../web/ui/field.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { PrintButton } from '../../web/ui/print-button.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Segmented } from '../../web/ui/segmented.tsx'
import { Select } from '../../web/ui/select.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { Route } from './+types/actions-page'
import { ActionList } from './action-list.tsx'
import { chosen, listed, type Show, type Sort, wantedFrom } from './action-view.ts'
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
  const all = actions.map((action) => listed(action, on))
  const wanted = wantedFrom(new URL(args.request.url).searchParams)
  const owners = new Map(
    all.flatMap(({ ownerId, ownerName }) => (ownerId ? [[ownerId, ownerName ?? '']] : [])),
  )
  return {
    reviewId: standing.review.id,
    trustName: standing.review.trustName,
    today: on,
    dueOn,
    wanted,
    actions: chosen(all, wanted),
    counts: {
      open: all.filter(({ state }) => state === 'open').length,
      done: all.filter(({ state }) => state === 'done').length,
      dropped: all.filter(({ state }) => state === 'dropped').length,
      all: all.length,
    } satisfies Record<Show, number>,
    owners: [...owners].map(([value, label]) => ({ value, label })),
    proposals,
    wait: permission === 'allowed' ? null : permission.notNow,
  }
}

export const meta = () => [{ title: 'Your actions – Candour' }]

export default function ActionsPage({ loaderData }: Route.ComponentProps) {
  const { reviewId, trustName, wait, dueOn, counts } = loaderData
  const what = 'What your trust does about its report, each action with an owner and a day.'
  const by = counts.all === 0 ? ` Plan them by ${fullDate(dueOn)}.` : ''
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${reviewId}`, label: trustName }}
        title="Your actions"
        lede={wait ?? `${what}${by}`}
        actions={
          !wait && (
            <LinkButton kind="primary" icon={IconPlus} to={`/reviews/${reviewId}/actions/new`}>
              Plan an action
            </LinkButton>
          )
        }
      />
      {!wait && <Columns main={<Plan {...loaderData} />} side={<Aside {...loaderData} />} sideScreenOnly />}
    </Page>
  )
}

type PlanProps = Route.ComponentProps['loaderData']

const showWords: Record<Show, string> = { open: 'Open', done: 'Done', dropped: 'Decided not to', all: 'All' }
const sortWords: Record<Sort, string> = {
  due: 'By the day',
  said: 'Longest without a word',
  owner: 'By who does it',
  number: 'As they were planned',
}

function Plan(props: PlanProps) {
  const { reviewId, today, actions, counts, proposals, wanted } = props
  return (
    <>
      <Section
        title={wanted.show === 'all' ? 'All actions' : showWords[wanted.show]}
        aside={counts.all > 0 && `As at ${fullDate(today)}`}
      >
        {counts.all > 0 && <Choose {...props} />}
        {actions.length > 0 && <ActionList actions={actions} today={today} />}
        {actions.length === 0 && counts.all > 0 && <Text dim>No action is like that.</Text>}
        {counts.all === 0 && (
          <EmptyState level={3} title="Nothing planned yet">
            <p>Each action you plan stands here by its day, with who does it.</p>
          </EmptyState>
        )}
      </Section>
      {proposals.length > 0 && (
        <Section title="From your report" aside="Not an action yet" screenOnly>
          <Proposals reviewId={reviewId} proposals={proposals} />
        </Section>
      )}
    </>
  )
}

/** Which of them, whose, and in which order: all of it in the address, so that it can be kept and sent on. */
function Choose({ wanted, counts, owners }: PlanProps) {
  const to = (show: Show) => `?${new URLSearchParams({ ...wanted, show })}`
  return (
    <Stack gap="sm">
      <Segmented
        label="Which actions"
        items={(['open', 'done', 'dropped', 'all'] as const).map((show) => ({
          to: to(show),
          label: `${showWords[show]}, ${counts[show]}`,
          current: wanted.show === show,
        }))}
      />
      <Section screenOnly>
        <Form method="get">
          <input type="hidden" name="show" value={wanted.show} />
          <FieldRow>
            <Select
              name="owner"
              label="Whose"
              choose="Everybody’s"
              options={owners}
              defaultValue={wanted.owner}
            />
            <Select
              name="sort"
              label="In which order"
              options={Object.entries(sortWords).map(([value, label]) => ({ value, label }))}
              defaultValue={wanted.sort}
            />
            <Button>Show</Button>
          </FieldRow>
        </Form>
      </Section>
    </Stack>
  )
}

function Aside({ reviewId, counts }: PlanProps) {
  const at = `/reviews/${reviewId}`
  return (
    <>
      <SideSection title="Who sees this">
        <Text dim>
          Your trust’s leaders in the review. The owner of an action sees that action and nothing else; your
          chair of trustees sees them while you open the page for your trustees. The review team and the
          central team see none of it.
        </Text>
      </SideSection>
      {counts.all > 0 && (
        <>
          <SideSection title="How it stands">
            <Text dim>
              {count(counts.open, 'action is', 'actions are')} open, {counts.done} done, and {counts.dropped}{' '}
              you decided not to do.
            </Text>
          </SideSection>
          <SideSection title="Take them with you">
            <Buttons>
              <PrintButton />
              <LinkButton icon={IconDownload} to={`${at}/actions/file/excel`} reload>
                Excel
              </LinkButton>
              <LinkButton icon={IconDownload} to={`${at}/actions/file/csv`} reload>
                CSV
              </LinkButton>
            </Buttons>
          </SideSection>
        </>
      )}
      <SideSection title="Beside the actions">
        <ul>
          <li>
            <Link to={`${at}/actions/board`}>The page for your trustees</Link>
          </li>
          <li>
            <Link to={`${at}/changes`}>What changed because of the review</Link>
          </li>
          <li>
            <Link to={`${at}/reconvene`}>The reconvene day</Link>
          </li>
        </ul>
      </SideSection>
    </>
  )
}
