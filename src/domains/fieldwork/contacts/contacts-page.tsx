import { Form } from 'react-router'
import type { Outcome } from '../../../access/outcome.ts'
import { clockTime, count, dateOf, dayAndMonth, shortDate, weekdayOf } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { DatedItem, DatedList } from '../../../web/ui/dated-list.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { MarginRow, MarginRows } from '../../../web/ui/margin-row.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { PrintButton } from '../../../web/ui/print-button.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { recordReferral } from '../sending/record-referral.server.ts'
import type { Route } from './+types/contacts-page'
import { schoolContacts } from './contacts.server.ts'
import { contactsDue } from './contacts-due.ts'
import { removeSafeguardingContact } from './remove-safeguarding-contact.server.ts'
import { SchoolContact } from './school-contact.tsx'
import { setSafeguardingContact } from './set-safeguarding-contact.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const { standing, ...rest } = found(
    await schoolContacts(signedIn(args), { reviewId: args.params.reviewId }),
  )
  const asked = Number(new URL(args.request.url).searchParams.get('change'))
  return {
    ...rest,
    review: standing.review,
    changing: asked || null,
    due: contactsDue(standing.review),
    referralId: crypto.randomUUID(),
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const input = { ...values, reviewId }
  if (values.intent === 'passed') return passedOn(await recordReferral(actor, input), values, reviewId)
  const remove = values.intent === 'remove'
  const outcome = remove
    ? await removeSafeguardingContact(actor, input)
    : await setSafeguardingContact(actor, input)
  return answer(outcome, values, () => ({
    to: `/reviews/${reviewId}/safeguarding`,
    say: remove ? 'Nobody is named for this school any more.' : 'Kept. The team sees it beside the school.',
  }))
}

// Beside a note the page stays where it is, with what is being written.
function passedOn(outcome: Outcome<unknown>, values: Record<string, unknown>, reviewId: string) {
  if (outcome.ok && values.beside === 'note') return { passedOn: true }
  return answer(outcome, values, () => ({
    to: `/reviews/${reviewId}/safeguarding`,
    say: 'Written down: that you passed something on, and when. Nothing else.',
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Whom to go to at each school, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function ContactsPage({ loaderData }: Route.ComponentProps) {
  const { review, schools, host, canSet, notNow, due } = loaderData
  const { errors } = useProblems()
  const missing = schools.filter(({ contact }) => contact === null).length
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="Whom to go to at each school"
        lede={
          host
            ? 'If a child tells a visitor something that worries them, the visitor passes it on at once. Say to whom.'
            : 'If a child tells you something that worries you, pass it on at once to the person named here.'
        }
        actions={schools.length > missing && <PrintButton>Print</PrintButton>}
      />
      <ErrorSummary errors={errors} />
      <Columns
        main={
          <>
            {host && notNow && <Banner>{notNow}</Banner>}
            {canSet && missing > 0 && (
              <Text>
                <b>{count(missing, 'school')} without a name.</b> The team needs them by {dayAndMonth(due)}.
              </Text>
            )}
            {loaderData.names && schools.length === 0 && (
              <EmptyState title="No school on the schedule yet">
                <p>The schools that are visited will be here once they are on the schedule.</p>
              </EmptyState>
            )}
            {schools.length > 0 && (
              <MarginRows>
                {schools.map((school) => (
                  <MarginRow key={school.urn} label={school.name} level={2}>
                    <SchoolContact school={school} loaded={loaderData} />
                  </MarginRow>
                ))}
              </MarginRows>
            )}
            <WhatWasPassedOn {...loaderData} />
          </>
        }
        side={<WhoReads />}
      />
    </Page>
  )
}

export type Loaded = Route.ComponentProps['loaderData']

/** Nothing but that, when and by whom. */
function WhatWasPassedOn({ passedOn, host, canPass, referralId }: Loaded) {
  if (host) return null
  return (
    <Section title="What was passed on">
      {passedOn.length === 0 && <Text dim>Nothing, as far as you are told.</Text>}
      {canPass && (
        <Form method="post">
          <input type="hidden" name="intent" value="passed" />
          <input type="hidden" name="id" value={referralId} />
          <Text size="sm" dim measure>
            Once you have told the person named above: say that you have. There is nothing to fill in.
          </Text>
          <Buttons>
            <Button>I have passed it on</Button>
          </Buttons>
        </Form>
      )}
      <DatedList small label="What was passed on">
        {passedOn.map(({ id, name, madeAt }) => (
          <DatedItem
            key={id}
            weekday={weekdayOf(dateOf(madeAt))}
            date={shortDate(dateOf(madeAt))}
            dateTime={dateOf(madeAt)}
            why={`${name ?? 'Somebody'} passed something on at ${clockTime(madeAt)}.`}
          />
        ))}
      </DatedList>
    </Section>
  )
}

const WhoReads = () => (
  <SideSection title="Where it is shown">
    <Text dim>
      The team sees it with the school on the schedule, and where notes are taken, to call with one tap.
      Candour keeps nothing of what a child said: only that something was passed on, when and by whom.
    </Text>
  </SideSection>
)
