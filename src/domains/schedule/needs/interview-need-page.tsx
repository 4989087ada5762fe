import { Form } from 'react-router'
import { useProblems, useSending } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { ChoiceGroup } from '../../../web/ui/choice.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Select } from '../../../web/ui/select.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import { hostSchools } from '../schedule.server.ts'
import type { Route } from './+types/interview-need-page'
import { builderPage, dayOptions } from './builder-page.server.ts'
import { needs, reviewQuestions } from './needs.server.ts'
import { QuestionChoices } from './question-choices.tsx'
import { removeInterviewNeed } from './remove-interview-need.server.ts'
import { setInterviewNeed } from './set-interview-need.server.ts'
import { TimeFields, timesIn } from './time-fields.tsx'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId, interviewId } = args.params
  const { mine } = await builderPage(actor, reviewId)
  const { interviews } = await needs(actor, { reviewId })
  const need = interviewId === 'new' ? null : found(interviews.find(({ id }) => id === interviewId))
  return {
    review: mine.review,
    need,
    schools: await hostSchools(actor, { trustId: mine.review.trustId }),
    questions: await reviewQuestions(actor, { reviewId }),
    days: dayOptions(mine.review),
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId, interviewId } = args.params
  const values = await formValues(args.request, ['questionIds'])
  const to = `/reviews/${reviewId}/schedule/needs`
  if (values.intent === 'remove')
    return answer(await removeInterviewNeed(actor, { reviewId, interviewId }), values, () => ({
      to,
      say: 'The conversation is off the list.',
    }))
  const id = interviewId === 'new' ? null : interviewId
  const done = await setInterviewNeed(actor, {
    ...values,
    times: timesIn(values),
    reviewId,
    interviewId: id,
  })
  return answer(done, values, () => ({ to, say: 'The conversation is on the list.' }))
}

export const meta: Route.MetaFunction = () => [{ title: 'Somebody to talk with – Candour' }]

export default function InterviewNeedPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { review, need } = loaderData
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${review.id}/schedule/needs`, label: 'What the days must hold' }}
        title={need?.name ?? 'Somebody to talk with'}
        lede={need ? `Last written by ${need.setBy}.` : undefined}
      />
      <NeedForm {...loaderData} />
      {need && (
        <Section rule>
          <Form method="post">
            <Button kind="quiet" name="intent" value="remove">
              Take it off the list
            </Button>
          </Form>
        </Section>
      )}
    </Page>
  )
}

function NeedForm({ review, need, schools, questions, days }: Route.ComponentProps['loaderData']) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  return (
    <Form method="post" noValidate>
      <TextField
        name="name"
        label="Who is met"
        hint="A name, a post, or both. It stands on the schedule for all to read."
        defaultValue={typed('name', need?.name)}
        error={errorFor('name')}
      />
      <TextField
        name="post"
        label="What they do"
        hint="For example: chair of trustees."
        defaultValue={typed('post', need?.post)}
        error={errorFor('post')}
      />
      <ChoiceGroup
        name="how"
        legend="How people meet"
        type="radio"
        inline
        options={[
          { value: 'in_person', label: 'In person' },
          { value: 'telephone', label: 'By telephone' },
          { value: 'video', label: 'By video' },
        ]}
        defaultValue={typed('how', need?.how ?? 'in_person')}
        error={errorFor('how')}
      />
      <TextField
        name="minutes"
        label="How many minutes"
        inputMode="numeric"
        width="short"
        defaultValue={typed('minutes', String(need?.minutes ?? 45))}
        error={errorFor('minutes')}
      />
      <Select
        name="urn"
        label="The school, for a headteacher"
        hint="If the school is visited, its head is met there and is not rung."
        choose="No school"
        width="half"
        options={schools.map((school) => ({ value: String(school.urn), label: school.name }))}
        defaultValue={typed('urn', need?.urn ? String(need.urn) : '')}
        error={errorFor('urn')}
      />
      <TimeFields times={need?.times ?? []} days={days} when="When they can" />
      <QuestionChoices
        questions={questions}
        chosen={need?.questionIds ?? []}
        legend="Which key questions they can speak to"
      />
      <Buttons>
        <Button kind="primary" big disabled={sending}>
          Keep this
        </Button>
        <LinkButton kind="quiet" to={`/reviews/${review.id}/schedule/needs`}>
          Leave it
        </LinkButton>
      </Buttons>
    </Form>
  )
}
