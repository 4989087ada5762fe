import { Form, Link } from 'react-router'
import { clockTime, dateOf, longDate } from '../../web/dates.ts'
import { useProblems } from '../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../web/request.server.ts'
import { Banner } from '../../web/ui/banner.tsx'
import { Button, Buttons } from '../../web/ui/button.tsx'
import { Choice } from '../../web/ui/choice.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { ErrorLine } from '../../web/ui/field.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Prose, Text } from '../../web/ui/text.tsx'
import { TextField } from '../../web/ui/text-field.tsx'
import type { Route } from './+types/quote-page'
import { acceptQuote } from './accept-quote.server.ts'
import { quoteRecord } from './quote-record.server.ts'
import { QuoteTable } from './quote-table.tsx'

export async function loader(args: Route.LoaderArgs) {
  const record = found(await quoteRecord(signedIn(args), { quoteId: args.params.quoteId }))
  const { quote, lines, standing, may } = record
  const part = lines.reduce((all, line) => all + line.pricePence, 0)
  return {
    ...record,
    part,
    can: { accept: may === 'allowed' },
    whyNot: typeof may === 'object' && !standing.accepted ? may.notNow : null,
    quote,
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { quoteId } = args.params
  const values = await formValues(args.request)
  return answer(await acceptQuote(actor, { ...values, quoteId }), values, () => ({
    to: `/quotes/${quoteId}`,
    say: 'The acceptance is recorded.',
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Quote for ${loaderData?.quote.title ?? 'a review'} – Candour` },
]

export default function QuotePage({ loaderData }: Route.ComponentProps) {
  const { quote, lines, standing, terms, part, can, whyNot } = loaderData
  const { errors } = useProblems()
  const [only] = lines
  const crumb =
    standing.central || !only
      ? { to: '/programme', label: 'Programme' }
      : { to: `/reviews/${only.reviewId}`, label: only.trustName }
  return (
    <Page>
      <PageHead
        crumb={crumb}
        eyebrow="Quote for a trust peer review"
        title={standing.whole ? quote.title : (only?.trustName ?? quote.title)}
        facts={[`Made on ${longDate(dateOf(quote.made_at))}`, `Prices of ${quote.year_id}`]}
      />
      <ErrorSummary errors={errors} />
      {quote.accepted_at && <Accepted loaderData={loaderData} />}
      {whyNot && <Banner>{whyNot}</Banner>}
      <QuoteTable lines={lines} discountPercent={quote.discount_percent} totalPence={part} />
      {!standing.whole && <Text dim>Your part of a quote for a group of trusts.</Text>}
      <Section title="Terms" aside={`Version ${quote.terms_version}`}>
        <Prose>
          <ul>
            {terms.map((term) => (
              <li key={term}>{term}</li>
            ))}
          </ul>
        </Prose>
      </Section>
      {can.accept && <AcceptForm central={standing.central} me={loaderData.me} />}
      {standing.central && only && <Reviews lines={lines} />}
    </Page>
  )
}

function Accepted({ loaderData }: { loaderData: Route.ComponentProps['loaderData'] }) {
  const { quote, lines, recordedBy } = loaderData
  const trusts = lines.map((line) => line.trustName).join(', ')
  const recorder =
    recordedBy === quote.accepted_by ? '' : ` Written down by ${recordedBy ?? 'the central team'}.`
  return (
    <Banner kind="accent">
      Accepted by {quote.accepted_by} for {trusts} on{' '}
      {quote.accepted_at && `${longDate(dateOf(quote.accepted_at))} at ${clockTime(quote.accepted_at)}`}, with
      version {quote.terms_version} of the terms.{recorder}
    </Banner>
  )
}

function AcceptForm({ central, me }: { central: boolean; me: string | null }) {
  const { errorFor, typed } = useProblems()
  return (
    <Section title={central ? 'Record the acceptance' : 'Accept the quote'}>
      <Form method="post" noValidate>
        {central && (
          <TextField
            name="acceptedBy"
            label="Who accepted it, for the host"
            hint="Name and post, as in their letter or email"
            width="half"
            defaultValue={typed('acceptedBy')}
            error={errorFor('acceptedBy')}
          />
        )}
        <ErrorLine name="agree" error={errorFor('agree')} />
        <Choice
          name="agree"
          value="yes"
          label={
            central
              ? 'They accepted the price and these terms'
              : `I, ${me}, accept the price and these terms for the trust`
          }
          defaultChecked={typed('agree') === 'yes'}
          aria-describedby={errorFor('agree') ? 'agree-error' : undefined}
        />
        <Buttons>
          <Button kind="primary" big>
            {central ? 'Record it' : 'Accept the quote'}
          </Button>
        </Buttons>
      </Form>
    </Section>
  )
}

const Reviews = ({ lines }: { lines: Route.ComponentProps['loaderData']['lines'] }) => (
  <Text size="sm" dim>
    {lines.map((line, place) => (
      <span key={line.reviewId}>
        {place > 0 && ', '}
        <Link to={`/reviews/${line.reviewId}`}>The review of {line.trustName}</Link>
      </span>
    ))}
  </Text>
)
