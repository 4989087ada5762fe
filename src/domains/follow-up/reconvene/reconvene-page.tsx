import { IconCalendar } from '@tabler/icons-react'
import { Link } from 'react-router'
import { dateOf, fullDate } from '../../../web/dates.ts'
import { found, signedIn } from '../../../web/request.server.ts'
import { LinkButton } from '../../../web/ui/button.tsx'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { PrintButton } from '../../../web/ui/print-button.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/reconvene-page'
import { AgendaList } from './agenda-list.tsx'
import { reconvenePage } from './reconvene-page.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const { reviewId } = args.params
  const { standing, ...page } = found(await reconvenePage(signedIn(args), { reviewId }))
  return {
    reviewId,
    trustName: standing.review.trustName,
    window: page.window,
    day: page.reconvene?.day ?? null,
    others: (page.reconvene?.trusts ?? []).filter((trust) => trust.reviewId !== reviewId),
    agenda: page.agenda.map((part) => ({
      ...part,
      stories: part.stories.map((story) => ({ ...story, toldOn: dateOf(story.toldAt) })),
    })),
    bringsOwn: page.bringsOwn,
    reads: page.reads,
    takesAway: page.takesAway,
    can: page.can,
  }
}

export const meta = () => [{ title: 'Reconvene day – Candour' }]

export default function ReconvenePage({ loaderData }: Route.ComponentProps) {
  const { reviewId, trustName, day, others, window, agenda, can } = loaderData
  const between = `from ${fullDate(window.from)} to ${fullDate(window.to)}`
  const withOther = others[0] ? `, with ${others[0].trustName}` : ''
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${reviewId}`, label: trustName }}
        title="Reconvene day"
        lede={
          day
            ? `${fullDate(day.onDay)} from ${day.starts}${withOther}`
            : `Twelve to fifteen months after the review: ${between}.`
        }
        actions={
          day && (
            <>
              <PrintButton>Print the agenda</PrintButton>
              <LinkButton icon={IconCalendar} to={`/reviews/${reviewId}/reconvene.ics`} reload>
                For your calendar
              </LinkButton>
            </>
          )
        }
      />
      {day ? (
        <Columns
          main={
            <Stack gap="lg">
              <Where {...day} />
              <AgendaList parts={agenda} reads={loaderData.reads} own={reviewId} />
            </Stack>
          }
          side={<Aside {...loaderData} />}
          sideScreenOnly
        />
      ) : (
        <EmptyState
          title="No day is set yet"
          actions={
            can.set && (
              <LinkButton kind="primary" to={`/reviews/${reviewId}/reconvene/day`}>
                Set the day
              </LinkButton>
            )
          }
        >
          <p>
            On this day the trust tells what came of its review, hears what others ask, and says what it takes
            away. In a group two trusts share a day.
          </p>
          <p>
            {can.set
              ? `It can be ${between}.`
              : 'The central team sets it, or the coordinator where trusts are reviewed as a group. You are told by email.'}
          </p>
        </EmptyState>
      )}
    </Page>
  )
}

const Where = ({ place, videoLink }: { place: string; videoLink: string }) => (
  <Stack gap="xs">
    {place && <Text>{place}</Text>}
    {videoLink && (
      <Text>
        <a href={videoLink}>{videoLink}</a>
      </Text>
    )}
  </Stack>
)

function Aside({ reviewId, bringsOwn, takesAway, can, reads, others }: Route.ComponentProps['loaderData']) {
  return (
    <>
      {takesAway && (
        <SideSection title="What you take away">
          <Text dim>
            What you decide to do after the day stands best as an action, with who does it and when.
          </Text>
          <Text>
            <Link to={`/reviews/${reviewId}/actions/new`}>Plan an action</Link>
          </Text>
        </SideSection>
      )}
      {bringsOwn !== null && (
        <SideSection title="What you bring">
          <Text dim>
            {bringsOwn === 0
              ? 'Nothing yet. You choose story by story; nothing else of your actions is seen by anybody outside your trust.'
              : `${bringsOwn === 1 ? 'One story' : `${bringsOwn} stories`}. ${others[0] ? `The leaders of ${others[0].trustName} and the` : 'The'} lead reviewer can read what you bring, and nothing else of your actions.`}
          </Text>
          <Text>
            <Link to={`/reviews/${reviewId}/changes`}>Choose what you bring</Link>
          </Text>
        </SideSection>
      )}
      {reads === null && (
        <SideSection title="What the trusts bring">
          <Text dim>
            Only their leaders and the lead reviewer read it. You see when each part is, for arranging the
            day.
          </Text>
        </SideSection>
      )}
      {can.change && (
        <SideSection title="The day">
          <Text>
            <Link to={`/reviews/${reviewId}/reconvene/day`}>Change the day or take it back</Link>
          </Text>
        </SideSection>
      )}
    </>
  )
}
