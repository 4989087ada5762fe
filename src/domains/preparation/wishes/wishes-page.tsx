import { today } from '../../../platform/clock.ts'
import { fullDate, nameList } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../../web/request.server.ts'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { standing } from '../../allocation/standing.server.ts'
import { isLead } from '../../allocation/standing.ts'
import type { Route } from './+types/wishes-page'
import { MyWish } from './my-wish.tsx'
import { canSayWish, isAsked } from './policy.ts'
import { sayWish } from './say-wish.server.ts'
import { WishList } from './wish-list.tsx'
import { wishesInReview } from './wishes.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const mine = found(await standing(actor, { reviewId }))
  // the central team and the coordinator are not asked, and have nothing here to read
  if (!isAsked(mine)) throw missing()
  const asked = await wishesInReview(actor, { reviewId })
  const saying = canSayWish({ standing: mine, today: today() })
  return {
    review: mine.review,
    mine: asked.find(({ personId }) => personId === mine.personId)?.wish ?? null,
    lead: isLead(mine),
    leadName: asked.find(({ leads }) => leads)?.name ?? 'The lead reviewer',
    others: isLead(mine) ? asked.filter(({ personId }) => personId !== mine.personId) : [],
    closed: typeof saying === 'object' ? saying.notNow : null,
    over: mine.review.stage === 'follow_up' || mine.review.stage === 'cancelled',
    can: { say: saying === 'allowed' },
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  return answer(await sayWish(actor, { ...values, reviewId }), values, () => ({
    to: `/reviews/${reviewId}/wishes`,
    say: 'Your answer is kept. You can change it before day one.',
  }))
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `What you want from the review, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function WishesPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { review, lead } = loaderData
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="What do you want from this review?"
        lede="What would make these three days worth it, for your schools or for you? The host and every reviewer are asked the same."
      />
      <Columns
        main={
          <Stack gap="xl">
            <MyWish {...loaderData} />
            {lead && <Everyone {...loaderData} />}
          </Stack>
        }
        side={<WhoReads {...loaderData} />}
      />
    </Page>
  )
}

function WhoReads({ lead, leadName }: Route.ComponentProps['loaderData']) {
  return (
    <>
      <SideSection title="Who reads it">
        <Text dim>
          {lead
            ? 'You read what everyone wants, because you plan the review. Each of the others reads their own answer alone.'
            : `${leadName} reads it, as lead reviewer, and you do.`}{' '}
          Nobody else can: not the others in the review, and not the central team.
        </Text>
      </SideSection>
      <SideSection title="What happens with it">
        <Text dim>
          {lead
            ? 'It stands beside the key questions and the schedule while you plan. '
            : `${leadName} plans the questions and the three days from it. `}
          At the end {lead ? 'you are' : 'the lead reviewer is'} asked whether it was met.
        </Text>
      </SideSection>
    </>
  )
}

function Everyone({ others, over, review }: Route.ComponentProps['loaderData']) {
  const waiting = others.filter(({ wish }) => wish === null)
  if (over) return null
  return (
    <Section title="What the others want" rule>
      <Stack>
        <WishList people={others} />
        {waiting.length > 0 && (
          <Text dim>
            Not answered yet: {nameList(waiting.map(({ name }) => name))}. They can before{' '}
            {fullDate(review.day1)}.
          </Text>
        )}
      </Stack>
    </Section>
  )
}
