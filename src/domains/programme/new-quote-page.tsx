import { Form } from 'react-router'
import { count, dateRange } from '../../web/dates.ts'
import { useProblems } from '../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { ChoiceGroup } from '../../web/ui/choice.tsx'
import { EmptyState } from '../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { Route } from './+types/new-quote-page'
import { makeQuote } from './make-quote.server.ts'
import { workOutPrices } from './price-book.ts'
import { quotable } from './programme.server.ts'
import { QuoteTable } from './quote-table.tsx'

export async function loader(args: Route.LoaderArgs) {
  const { reviews, books } = found(await quotable(signedIn(args), null))
  const asked = new URL(args.request.url).searchParams.getAll('review')
  const chosen = reviews.filter((review) => asked.includes(review.id))
  return { reviews, chosen, worked: preview(chosen, books) }
}

// Only one year's prices can be worked out together; the command says so when it is tried.
function preview(chosen: Quotable['reviews'], books: Quotable['books']) {
  const [yearId, another] = new Set(chosen.map((review) => review.yearId))
  const book = books.find((one) => one.year_id === yearId)
  return book && !another
    ? { yearId: book.year_id, source: book.source, ...workOutPrices(book, chosen) }
    : null
}
type Quotable = NonNullable<Awaited<ReturnType<typeof quotable>>>

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const values = await formValues(args.request, ['reviews'])
  return answer(await makeQuote(actor, values), values, (quoteId) => ({
    to: `/quotes/${quoteId}`,
    say: 'The quote is made.',
  }))
}

export const meta = () => [{ title: 'Make a quote – Candour' }]

export default function NewQuotePage({ loaderData }: Route.ComponentProps) {
  const { reviews, chosen, worked } = loaderData
  const { errors } = useProblems()
  return (
    <Page>
      <PageHead
        crumb={{ to: '/programme', label: 'Programme' }}
        title="Make a quote"
        lede="For one review, or for several that a group of trusts takes together."
      />
      <ErrorSummary errors={errors} />
      {reviews.length === 0 ? <NothingToQuote /> : <ChooseReviews reviews={reviews} chosen={chosen} />}
      {chosen.length > 0 && !worked && (
        <Text>These reviews are of different programme years. Make a quote for each year.</Text>
      )}
      {worked && <WorkedOut worked={worked} />}
    </Page>
  )
}

const NothingToQuote = () => (
  <EmptyState
    title="No review waits for a quote"
    actions={<LinkButton to="/reviews/new">Book a review</LinkButton>}
  >
    <p>A quote is made from booked reviews. Those whose price is accepted already are not shown.</p>
  </EmptyState>
)

type Loaded = Route.ComponentProps['loaderData']

const ChooseReviews = ({ reviews, chosen }: Pick<Loaded, 'reviews' | 'chosen'>) => (
  <Form method="get">
    <ChoiceGroup
      name="review"
      type="checkbox"
      legend="Which reviews is it for?"
      options={reviews.map((review) => ({
        value: review.id,
        label: review.trustName,
        hint: `${dateRange(review.day1, review.day3)}. ${count(review.schools, 'school')}.${review.quoted ? ' Has a quote that is not accepted; a new one takes its place.' : ''}`,
      }))}
      defaultValue={chosen.map((review) => review.id)}
    />
    <Buttons>
      <Button kind={chosen.length > 0 ? 'default' : 'primary'}>Work out the price</Button>
    </Buttons>
  </Form>
)

function WorkedOut({ worked }: { worked: NonNullable<Loaded['worked']> }) {
  return (
    <Section title="Check before you make the quote">
      <QuoteTable
        lines={worked.lines}
        discountPercent={worked.discountPercent}
        totalPence={worked.totalPence}
      />
      <Text size="sm" dim measure>
        Prices of {worked.yearId}. {worked.source}. Once made, a quote never changes; a new one can take its
        place until it is accepted.
      </Text>
      <Form method="post">
        {worked.lines.map((line) => (
          <input key={line.id} type="hidden" name="reviews" value={line.id} />
        ))}
        <Buttons>
          <Button kind="primary" big>
            Make the quote
          </Button>
        </Buttons>
      </Form>
    </Section>
  )
}
