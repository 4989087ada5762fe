import { IconPlus } from '@tabler/icons-react'
import { Form, Link } from 'react-router'
import { count, dateOf, shortDate, weekdayOf } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { answer, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { DataTable } from '../../../web/ui/data-table.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { workOutSchedule } from '../working-out/work-out-schedule.server.ts'
import type { Route } from './+types/needs-page'
import { AwayList } from './away-list.tsx'
import { builderPage } from './builder-page.server.ts'
import { lengthWords, timesWords, visitWords } from './need-words.ts'
import { needs, reviewQuestions, schoolsWithPlaces } from './needs.server.ts'
import { type HostSchool, type InterviewNeed, type SchoolNeed, usualNeed } from './needs.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const { mine, people, sessions } = await builderPage(actor, reviewId)
  return {
    review: mine.review,
    sessions: sessions.map(({ kind, urn, day, starts }) => ({ kind, urn, day, starts })),
    reviewers: people.filter(({ side }) => side === 'team'),
    schools: await schoolsWithPlaces(actor, { trustId: mine.review.trustId }),
    questions: (await reviewQuestions(actor, { reviewId })).map(({ id, position }) => ({ id, position })),
    written: await needs(actor, { reviewId }),
  }
}

export async function action(args: Route.ActionArgs) {
  const { reviewId } = args.params
  const done = await workOutSchedule(signedIn(args), { reviewId })
  return answer(done, {}, () => ({ to: `/reviews/${reviewId}/schedule/proposal` }))
}

export const meta: Route.MetaFunction = () => [{ title: 'What the days must hold – Candour' }]

type Loaded = Route.ComponentProps['loaderData']

export default function NeedsPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const sending = useSending()
  const { review } = loaderData
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${review.id}/schedule`, label: 'The three days' }}
        title="What the days must hold"
        lede="You write it together, the lead reviewer and the host. The three days are then worked out from it, and you decide."
        actions={
          <Form method="post">
            <Button kind="primary" disabled={sending}>
              Work out the days
            </Button>
          </Form>
        }
      />
      <Columns main={<Main {...loaderData} />} side={<Beside {...loaderData} />} />
    </Page>
  )
}

const Main = (loaded: Loaded) => (
  <>
    <Schools {...loaded} />
    <People {...loaded} />
    <Section title="When a reviewer is not free" rule>
      <Stack>
        <AwayList away={loaded.written.away} reviewers={loaded.reviewers} review={loaded.review} plain />
        <Buttons>
          <LinkButton to={`/reviews/${loaded.review.id}/schedule/away`}>
            Say when a reviewer is not free
          </LinkButton>
        </Buttons>
      </Stack>
    </Section>
  </>
)

const saidBy = ({ setBy, setAt }: { setBy: string; setAt: string }) => `${setBy}, ${shortDate(dateOf(setAt))}`

function Schools({ review, schools, written, questions, sessions }: Loaded) {
  const dayName = (day: 1 | 2 | 3) => weekdayOf(review[`day${day}`])
  const placedOf = (urn: number) => {
    const visit = sessions.find((one) => one.kind === 'visit' && one.urn === urn)
    const on = visit ?? sessions.find((one) => one.urn === urn)
    return on && `On the schedule, ${dayName(on.day)} ${on.starts}.`
  }
  const needOf = (urn: number) => written.schools.find((need) => need.urn === urn)
  return (
    <Section
      title="Schools"
      aside={`${written.schools.length} of ${count(schools.length, 'school')} have said`}
    >
      <DataTable
        caption="Schools, and what each needs"
        hideCaption
        columns={[
          { key: 'school', label: 'School' },
          { key: 'visit', label: 'Visit' },
          { key: 'when', label: 'When, and who is met' },
          { key: 'by', label: 'Written by' },
        ]}
        rows={schools.map((school) => ({
          id: String(school.urn),
          cells: schoolCells(school, needOf(school.urn), {
            review,
            dayName,
            questions,
            placed: placedOf(school.urn),
          }),
        }))}
      />
    </Section>
  )
}

type With = {
  review: Loaded['review']
  dayName: (day: 1 | 2 | 3) => string
  questions: Loaded['questions']
  /** when it is on the schedule already */
  placed?: string
}

function schoolCells(
  school: HostSchool,
  need: SchoolNeed | undefined,
  { review, dayName, questions, placed }: With,
) {
  return {
    school: (
      <>
        <Link to={`/reviews/${review.id}/schedule/needs/schools/${school.urn}`}>{school.name}</Link>
        <br />
        <Dim>{[school.phase, school.area].filter(Boolean).join(', ')}</Dim>
      </>
    ),
    visit: need ? (
      <>
        {visitWords[need.visit]}
        <br />
        <Dim>{need.visit === 'never' ? '' : lengthWords(need)}</Dim>
      </>
    ) : (
      <Dim>{visitWords[usualNeed.visit]}</Dim>
    ),
    when: need ? (
      <>
        {need.visit !== 'never' && timesWords(need.times, dayName)}
        <br />
        <Dim>{[need.meeting, questionWords(need.questionIds, questions)].filter(Boolean).join('. ')}</Dim>
      </>
    ) : (
      <Dim>{placed ?? 'Nothing written yet.'}</Dim>
    ),
    by: need ? <Dim>{saidBy(need)}</Dim> : '',
  }
}

/** "Questions 1 and 3" */
function questionWords(ids: string[], questions: Loaded['questions']) {
  const numbers = questions.filter(({ id }) => ids.includes(id)).map(({ position }) => String(position))
  if (numbers.length === 0) return ''
  return `${numbers.length === 1 ? 'Question' : 'Questions'} ${numbers.join(', ').replace(/, (\d+)$/, ' and $1')}`
}

function People({ review, written, questions }: Loaded) {
  const dayName = (day: 1 | 2 | 3) => weekdayOf(review[`day${day}`])
  const to = `/reviews/${review.id}/schedule/needs/people`
  return (
    <Section title="People to talk with" rule aside={count(written.interviews.length, 'conversation')}>
      <Stack>
        <DataTable
          caption="People to talk with"
          hideCaption
          columns={[
            { key: 'who', label: 'Who' },
            { key: 'how', label: 'How' },
            { key: 'when', label: 'When' },
            { key: 'by', label: 'Written by' },
          ]}
          rows={written.interviews.map((need) => ({
            id: need.id,
            cells: {
              who: (
                <>
                  <Link to={`${to}/${need.id}`}>{need.name}</Link>
                  <br />
                  <Dim>{need.post}</Dim>
                </>
              ),
              how: howWords(need),
              when: (
                <>
                  {timesWords(need.times, dayName)}
                  <br />
                  <Dim>{questionWords(need.questionIds, questions)}</Dim>
                </>
              ),
              by: <Dim>{saidBy(need)}</Dim>,
            },
          }))}
          empty="Nobody yet. Conversations that are on the schedule already stay there."
        />
        <Buttons>
          <LinkButton to={`${to}/new`} icon={IconPlus}>
            Add somebody
          </LinkButton>
        </Buttons>
      </Stack>
    </Section>
  )
}

const means = { in_person: 'in person', telephone: 'by telephone', video: 'by video' }
const howWords = ({ minutes, how }: InterviewNeed) => `${minutes} minutes, ${means[how]}`

function Beside({ review, schools, written }: Loaded) {
  const { setting } = written
  const office = schools.find(({ urn }) => urn === setting.officeUrn)?.name
  return (
    <>
      <SideSection title="Visits, lunch and driving">
        <Stack>
          <Text dim>
            {`${count(setting.visits, 'school visit')} at most, ${setting.pairs === 0 ? 'none' : setting.pairs} in pairs. Lunch between ${setting.lunchFrom} and ${setting.lunchUntil}, ${setting.lunchMinutes} minutes. Driving starts ${office ? `at ${office}` : 'in the middle of the schools'}, at ${setting.kilometresPerHour} km an hour.`}
          </Text>
          <Text dim>
            {written.drives.length === 0
              ? 'You have given no driving times yet.'
              : `${count(written.drives.length, 'driving time')} you gave us.`}
          </Text>
          <Buttons>
            <LinkButton to={`/reviews/${review.id}/schedule/needs/days`}>Change these</LinkButton>
          </Buttons>
        </Stack>
      </SideSection>
      <SideSection title="Who reads this">
        <Text dim>
          {
            'The lead reviewer, the chief executive and the coordinator. Not the other reviewers, nor the central team: what a school asks for is its own.'
          }
        </Text>
      </SideSection>
    </>
  )
}
