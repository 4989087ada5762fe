import { Link } from 'react-router'
import { today } from '../../platform/clock.ts'
import { count, dateOf, dateRange, longDate, pounds } from '../../web/dates.ts'
import { useProblems } from '../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../web/request.server.ts'
import { LinkButton } from '../../web/ui/button.tsx'
import { DataTable } from '../../web/ui/data-table.tsx'
import { EmptyState } from '../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { ItemRow, ItemRows } from '../../web/ui/item-row.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Segmented } from '../../web/ui/segmented.tsx'
import { StageSteps } from '../../web/ui/stage-steps.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { Route } from './+types/programme-page'
import { changePriceBook } from './change-price-book.server.ts'
import { miniSteps } from './mini-steps.ts'
import { PriceBookPart } from './price-book-part.tsx'
import { programmeYear } from './programme.server.ts'
import { type BigTerm, bigTermNames, bigTermOf, bigTerms, programmeYearOf } from './terms.ts'

export async function loader(args: Route.LoaderArgs) {
  const asked = new URL(args.request.url).searchParams.get('year')
  return found(await programmeYear(signedIn(args), { yearId: asked ?? programmeYearOf(today()) }))
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const values = await formValues(args.request)
  return answer(await changePriceBook(actor, values), values, () => ({
    to: `/programme?year=${values.yearId}`,
    say: 'The prices are changed.',
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Programme ${loaderData?.year.id ?? ''} – Candour` },
]

export default function ProgrammePage({ loaderData }: Route.ComponentProps) {
  const { year, years, reviews, quotes } = loaderData
  const { errors } = useProblems()
  const open = reviews.filter((review) => review.stage !== 'cancelled')
  const lede = `${count(open.length, 'review')} in the programme year ${year.id}.`
  return (
    <Page>
      <PageHead
        title="Programme"
        lede={open.length === 0 ? `No review is booked in ${year.id} yet.` : lede}
        actions={
          <>
            <LinkButton to="/programme/templates">Kinds of review</LinkButton>
            <LinkButton to="/reviews/new" kind="primary">
              Book a review
            </LinkButton>
          </>
        }
      />
      <ErrorSummary errors={errors} />
      <Segmented
        label="Programme year"
        items={years.map((id) => ({ to: `/programme?year=${id}`, label: id, current: id === year.id }))}
      />
      {reviews.length === 0 && (
        <EmptyState title="Reviews will stand here by term">
          <p>Book one, then invite its lead reviewer and team.</p>
        </EmptyState>
      )}
      {bigTerms.map((term) => (
        <Term key={term} term={term} reviews={reviews.filter((review) => bigTermOf(review.day1) === term)} />
      ))}
      <Quotes quotes={quotes} />
      <PriceBookPart yearId={year.id} book={loaderData.book} canChange={loaderData.canChangePrices} />
      <Section title="What reviewers promise">
        <Text>
          <Link to="/programme/agreements">Agreements and policies, and who has accepted them</Link>
        </Text>
      </Section>
      <Section title="Time and travel">
        <Text>
          <Link to={`/programme/costs?year=${year.id}`}>
            What the reviews ask of each side, and what they took
          </Link>
        </Text>
      </Section>
      <Section title="After a review">
        <Text>
          <Link to="/programme/feedback">Feedback of lead reviewers</Link>
        </Text>
        <Text>
          <Link to="/programme/take-backs">What reviewers took back to their own trusts</Link>
        </Text>
        <Text>
          <Link to="/programme/retention">What is kept, for how long, and what was erased</Link>
        </Text>
      </Section>
      <Section title="Mail">
        <Text>
          <Link to="/programme/mail">What was sent to whom, and what did not arrive</Link>
        </Text>
      </Section>
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

function Term({ term, reviews }: { term: BigTerm; reviews: Loaded['reviews'] }) {
  if (reviews.length === 0) return null
  return (
    <Section title={bigTermNames[term]} aside={count(reviews.length, 'review')}>
      <ItemRows>
        {reviews.map((review) => (
          <ItemRow
            key={review.id}
            title={review.trustName}
            to={`/reviews/${review.id}`}
            note={dateRange(review.day1, review.day3)}
          >
            {review.stage === 'cancelled' ? (
              <Text dim>Cancelled</Text>
            ) : (
              <StageSteps
                stages={miniSteps(review.stage)}
                label={`Stages of the review of ${review.trustName}`}
                mini
              />
            )}
            <Text size="sm" dim>
              {leadWords(review)}. <Link to={`/reviews/${review.id}/team`}>Team</Link>
            </Text>
          </ItemRow>
        ))}
      </ItemRows>
    </Section>
  )
}

function leadWords({ lead, leadAsked, peers }: Loaded['reviews'][number]) {
  const team = peers > 0 ? `, with ${count(peers, 'peer reviewer')}` : ''
  if (lead) return `Led by ${lead}${team}`
  return leadAsked ? `${leadAsked} is asked to lead${team}` : `Nobody leads it yet${team}`
}

const Quotes = ({ quotes }: { quotes: Loaded['quotes'] }) => (
  <Section title="Quotes" aside={<Link to="/quotes/new">Make a quote</Link>}>
    <DataTable
      caption="Quotes of the year"
      hideCaption
      empty="Quotes appear here when you make them from booked reviews."
      columns={[
        { key: 'title', label: 'For' },
        { key: 'total', label: 'Price', align: 'right' },
        { key: 'made', label: 'Made' },
        { key: 'accepted', label: 'Accepted' },
      ]}
      rows={quotes.map((quote) => ({
        id: quote.id,
        cells: {
          title: <Link to={`/quotes/${quote.id}`}>{quote.title}</Link>,
          total: pounds(quote.totalPence),
          made: longDate(dateOf(quote.madeAt)),
          accepted: quote.acceptedAt
            ? `${longDate(dateOf(quote.acceptedAt))}, ${quote.acceptedBy}`
            : 'Not yet',
        },
      }))}
    />
  </Section>
)
