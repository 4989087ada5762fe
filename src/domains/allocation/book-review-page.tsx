import { Form } from 'react-router'
import { today } from '../../platform/clock.ts'
import { useProblems } from '../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { Definition } from '../../web/ui/definition.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Select } from '../../web/ui/select.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Text } from '../../web/ui/text.tsx'
import { TrustField } from '../people/trust-field.tsx'
import { DayFields } from '../programme/day-fields.tsx'
import { programmeYearOf } from '../programme/terms.ts'
import type { Route } from './+types/book-review-page'
import { bookReview } from './book-review.server.ts'
import { bookingChoices } from './booking-choices.server.ts'
import { postsForHostRole } from './host-roles.ts'

export async function loader(args: Route.LoaderArgs) {
  const asked = Object.fromEntries(new URL(args.request.url).searchParams)
  const choices = found(await bookingChoices(signedIn(args), asked))
  return { ...choices, words: asked['trust-text'] ?? '', thisYear: programmeYearOf(today()) }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const values = await formValues(args.request)
  return answer(await bookReview(actor, values), values, ({ reviewId }) => ({
    to: `/reviews/${reviewId}`,
    say: 'The review is booked. Next come the quote and the lead reviewer.',
  }))
}

export const meta = () => [{ title: 'Book a review – Candour' }]

// The trust comes first, because the people to choose from are its own.
export default function BookReviewPage({ loaderData }: Route.ComponentProps) {
  return (
    <Page>
      <PageHead
        crumb={{ to: '/programme', label: 'Programme' }}
        title="Book a review"
        lede="The trust first, then its three days. The team comes after."
      />
      {loaderData.trust ? (
        <Booking choices={loaderData} trust={loaderData.trust} />
      ) : (
        <ChooseTrust choices={loaderData} />
      )}
    </Page>
  )
}

type Choices = Route.ComponentProps['loaderData']

function ChooseTrust({ choices: { problem, words } }: { choices: Choices }) {
  const errors = problem ? [{ field: 'trust', message: problem }] : []
  return (
    <Form method="get" noValidate>
      <ErrorSummary errors={errors} />
      <TrustField
        label="Which trust is the host?"
        typed={(name) => (name === 'trust-text' ? words : '')}
        error={problem ?? undefined}
      />
      <Buttons>
        <Button kind="primary" big>
          Go on
        </Button>
      </Buttons>
    </Form>
  )
}

function Booking({ choices, trust }: { choices: Choices; trust: { id: string; name: string } }) {
  const { errors, errorFor, typed } = useProblems()
  const [firstTemplate] = choices.templates
  return (
    <Form method="post" noValidate>
      <Stack gap="lg">
        <ErrorSummary errors={errors} />
        <input type="hidden" name="trust" value={trust.id} />
        <Definition items={[{ term: 'Host trust', value: trust.name, change: { to: '/reviews/new' } }]} />
        <Select
          name="year"
          label="Programme year"
          width="half"
          options={choices.years.map((id) => ({ value: id, label: id }))}
          defaultValue={typed('year', choices.thisYear)}
          error={errorFor('year')}
        />
        <Select
          name="template"
          label="Kind of review"
          width="half"
          options={choices.templates.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={typed('template', firstTemplate?.id)}
          error={errorFor('template')}
        />
        <DayFields typed={typed} errorFor={errorFor} />
        <Section title="From the host">
          <Text dim>They can be named later. Whoever is named here is told by email.</Text>
          <HostPerson choices={choices} name="hostLead" label="Chief executive" part="host_lead" />
          <HostPerson choices={choices} name="coordinator" label="Coordinator" part="coordinator" />
        </Section>
        <Buttons>
          <Button kind="primary" big>
            Book the review
          </Button>
          <LinkButton to="/programme" kind="quiet">
            Not now
          </LinkButton>
        </Buttons>
      </Stack>
    </Form>
  )
}

type HostPersonProps = { choices: Choices; name: string; label: string; part: 'host_lead' | 'coordinator' }

function HostPerson({ choices, name, label, part }: HostPersonProps) {
  const { errorFor, typed } = useProblems()
  const able = choices.people.filter((person) => postsForHostRole[part].includes(person.post))
  const once = able.filter((person, place) => able.findIndex((other) => other.id === person.id) === place)
  const options = once.map((person) => ({ value: person.id, label: `${person.name}, ${person.jobTitle}` }))
  return (
    <Select
      name={name}
      label={label}
      width="half"
      choose="Nobody yet"
      options={options}
      defaultValue={typed(name)}
      error={errorFor(name)}
    />
  )
}
