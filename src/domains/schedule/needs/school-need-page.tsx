import { Form } from 'react-router'
import { useProblems, useSending } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { ChoiceGroup } from '../../../web/ui/choice.tsx'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { FieldRow } from '../../../web/ui/field.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import type { Route } from './+types/school-need-page'
import { builderPage, dayOptions } from './builder-page.server.ts'
import { needs, reviewQuestions, schoolsWithPlaces } from './needs.server.ts'
import { usualNeed } from './needs.ts'
import { QuestionChoices } from './question-choices.tsx'
import { setSchoolNeed } from './set-school-need.server.ts'
import { TimeFields, timesIn } from './time-fields.tsx'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId, urn } = args.params
  const { mine } = await builderPage(actor, reviewId)
  const schools = await schoolsWithPlaces(actor, { trustId: mine.review.trustId })
  const school = found(schools.find((one) => String(one.urn) === urn))
  const { schools: given } = await needs(actor, { reviewId })
  return {
    review: mine.review,
    school,
    need: given.find((one) => one.urn === school.urn) ?? { ...usualNeed, setBy: null },
    questions: await reviewQuestions(actor, { reviewId }),
    days: dayOptions(mine.review),
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId, urn } = args.params
  const values = await formValues(args.request, ['questionIds'])
  const done = await setSchoolNeed(actor, { ...values, times: timesIn(values), reviewId, urn })
  return answer(done, values, () => ({
    to: `/reviews/${reviewId}/schedule/needs`,
    say: 'What this school needs is written down.',
  }))
}

export const meta: Route.MetaFunction = () => [{ title: 'What a school needs – Candour' }]

export default function SchoolNeedPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { review, school, need } = loaderData
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${review.id}/schedule/needs`, label: 'What the days must hold' }}
        title={school.name}
        lede={need.setBy ? `Last written by ${need.setBy}.` : 'Nothing is written down for this school yet.'}
      />
      <Columns
        main={<NeedForm {...loaderData} />}
        side={
          <SideSection title="Who reads this">
            <Text dim>
              The lead reviewer, the chief executive and the coordinator. Once there is a visit, everybody on
              the schedule sees its time, its place and who is met, and never the reasons.
            </Text>
          </SideSection>
        }
      />
    </Page>
  )
}

function NeedForm({ review, need, questions, days }: Route.ComponentProps['loaderData']) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  return (
    <Form method="post" noValidate>
      <ChoiceGroup
        name="visit"
        legend="Is it visited?"
        type="radio"
        options={[
          { value: 'must', label: 'Yes, it must be' },
          {
            value: 'may',
            label: 'It may be',
            hint: 'If the visits cannot reach every school, it is chosen or not so that the visits span phases, sizes and places.',
          },
          { value: 'never', label: 'No', hint: 'Its head can be rung instead.' },
        ]}
        defaultValue={typed('visit', need.visit)}
        error={errorFor('visit')}
      />
      <TextField
        name="minutes"
        label="How many minutes a visit takes"
        inputMode="numeric"
        width="short"
        defaultValue={typed('minutes', String(need.minutes))}
        error={errorFor('minutes')}
      />
      <ChoiceGroup
        name="reviewers"
        legend="Who goes"
        type="radio"
        inline
        options={[
          { value: '1', label: 'One reviewer' },
          { value: '2', label: 'Two together' },
        ]}
        defaultValue={typed('reviewers', String(need.reviewers))}
        error={errorFor('reviewers')}
      />
      <TextField
        name="meeting"
        label="Who is met"
        hint="In words, such as: head, then two heads of year. It stands on the schedule for all to read."
        defaultValue={typed('meeting', need.meeting)}
        error={errorFor('meeting')}
      />
      <TimeFields times={need.times} days={days} when="When the school can be visited" />
      <QuestionChoices
        questions={questions}
        chosen={need.questionIds}
        legend="Which key questions this school can speak to"
      />
      <FieldRow>
        <Buttons>
          <Button kind="primary" big disabled={sending}>
            Keep this
          </Button>
          <LinkButton kind="quiet" to={`/reviews/${review.id}/schedule/needs`}>
            Leave it
          </LinkButton>
        </Buttons>
      </FieldRow>
    </Form>
  )
}
