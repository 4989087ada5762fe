import { IconTableExport } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { today } from '../../../platform/clock.ts'
import { dateOf, longDate, shortDate } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { LinkButton } from '../../../web/ui/button.tsx'
import { DataTable } from '../../../web/ui/data-table.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Segmented } from '../../../web/ui/segmented.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Prose, Text } from '../../../web/ui/text.tsx'
import { programmeYearOf } from '../../programme/terms.ts'
import type { Route } from './+types/costs-page'
import { AssumptionsForm } from './assumptions-form.tsx'
import { changeCostAssumptions } from './change-assumptions.server.ts'
import { aboutPounds, assumptionWords, inHours } from './cost-words.ts'
import { type ReviewCosts, yearCosts } from './costs.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const asked = new URL(args.request.url).searchParams.get('year')
  return found(await yearCosts(signedIn(args), { yearId: asked ?? programmeYearOf(today()) }))
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const values = await formValues(args.request)
  const to = `/programme/costs${new URL(args.request.url).search}`
  const say = 'Estimates are made with these from now on.'
  return answer(await changeCostAssumptions(actor, values), values, () => ({ to, say }))
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Time and travel ${loaderData?.yearId ?? ''} – Candour` },
]

export default function CostsPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { yearId, years, reviews, assumptions, changedAt } = loaderData
  return (
    <Page wide>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/programme?year=${yearId}`, label: 'Programme' }}
        title="Time and travel"
        lede={`What the reviews of ${yearId} ask of each side, estimated and recorded.`}
        actions={
          <LinkButton to={`/programme/costs/file?year=${yearId}`} icon={IconTableExport} reload>
            Table as a file
          </LinkButton>
        }
      />
      <Stack gap="2xl">
        <Stack>
          <Segmented
            label="Programme year"
            items={years.map((id) => ({
              to: `/programme/costs?year=${id}`,
              label: id,
              current: id === yearId,
            }))}
          />
          <DataTable
            caption={`Time and travel of the reviews of ${yearId}`}
            hideCaption
            columns={columns}
            rows={reviews.map((review) => ({ id: review.id, cells: cellsOf(review) }))}
            empty={`No review is booked in ${yearId} yet.`}
          />
        </Stack>
        <Section title="How it is worked out" aside={`As at ${longDate(dateOf(changedAt))}`} rule>
          <Text dim measure>
            Defaults of ours, for estimates from now on. Those that were made keep the numbers that they were
            made with.
          </Text>
          <Prose>
            <ul>
              {assumptionWords(assumptions, 'in_person').map((words) => (
                <li key={words}>{words}</li>
              ))}
              <li>A virtual review costs no travel.</li>
            </ul>
          </Prose>
          <AssumptionsForm assumptions={assumptions} />
        </Section>
      </Stack>
    </Page>
  )
}

const number = (key: string, label: string, sub: string) => ({ key, label, sub, align: 'right' as const })
const columns = [
  { key: 'trust', label: 'Host trust' },
  number('host', 'Host', 'hours, estimated'),
  number('hostRecorded', 'Host', 'hours, recorded'),
  number('team', 'Team', 'hours, estimated'),
  number('teamRecorded', 'Team', 'hours, recorded'),
  number('travel', 'Team travel', 'estimated'),
  number('travelRecorded', 'Team travel', 'recorded'),
]

// What has no figure yet says so, and is not a nought.
const hoursOr = (minutes: number | null) => (minutes === null ? <Dim>Not yet</Dim> : inHours(minutes))
const poundsOr = (pence: number | null) => (pence === null ? <Dim>Not yet</Dim> : aboutPounds(pence))

const cellsOf = (review: ReviewCosts) => ({
  trust: (
    <>
      <Link to={`/reviews/${review.id}/cost`}>{review.trustName}</Link>
      <br />
      <Dim>{datesWords(review)}</Dim>
    </>
  ),
  host: hoursOr(review.hostMinutes),
  hostRecorded: hoursOr(review.recordedHostMinutes),
  team: hoursOr(review.teamMinutes),
  teamRecorded: <BySome review={review}>{hoursOr(review.recordedTeamMinutes)}</BySome>,
  travel: poundsOr(review.teamPence),
  travelRecorded: <BySome review={review}>{poundsOr(review.recordedTeamPence)}</BySome>,
})

function datesWords({ format, day1, madeAt, recordedAt }: ReviewCosts): string {
  const told = [
    format === 'virtual' ? 'virtual' : null,
    `from ${longDate(day1)}`,
    madeAt && `estimated as at ${shortDate(dateOf(madeAt))}`,
    recordedAt && `recorded as at ${shortDate(dateOf(recordedAt))}`,
  ].filter(Boolean)
  const words = told.join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A sum of some of the team is said to be one. */
function BySome({ review, children }: { review: ReviewCosts; children: ReactNode }) {
  const { recordedBy, reviewers } = review
  if (recordedBy === 0 || recordedBy >= reviewers) return children
  return (
    <>
      {children}
      <br />
      <Dim>
        {recordedBy} of {reviewers}
      </Dim>
    </>
  )
}
