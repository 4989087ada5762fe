import { Form } from 'react-router'
import { fullDate, weekdayOf } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../../web/request.server.ts'
import { Button } from '../../../web/ui/button.tsx'
import { ChoiceGroup } from '../../../web/ui/choice.tsx'
import { TimeField } from '../../../web/ui/date-field.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { FieldRow } from '../../../web/ui/field.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Select } from '../../../web/ui/select.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import { standing } from '../../allocation/standing.server.ts'
import { isTeam } from '../../allocation/standing.ts'
import { buildsSchedule } from '../policy.ts'
import { schedule } from '../schedule.server.ts'
import type { Route } from './+types/away-page'
import { AwayList } from './away-list.tsx'
import { away } from './needs.server.ts'
import { canSayAway } from './policy.ts'
import { sayAway, takeBackAway } from './say-away.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const mine = found(await standing(actor, { reviewId }))
  const may = canSayAway({ standing: mine, shared: false, sessions: 0, personId: mine.personId })
  if (may !== 'allowed') throw missing()
  const { people } = await schedule(actor, { reviewId })
  return {
    review: mine.review,
    you: mine.personId,
    builds: buildsSchedule(mine),
    team: isTeam(mine),
    reviewers: people.filter(({ side }) => side === 'team'),
    away: await away(actor, { reviewId }),
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const to = `/reviews/${reviewId}/schedule/away`
  if (values.intent === 'take-back')
    return answer(await takeBackAway(actor, { ...values, reviewId }), values, () => ({
      to,
      say: 'That is taken back.',
    }))
  return answer(await sayAway(actor, { ...values, reviewId }), values, () => ({
    to,
    say: 'Written down. Those who build the schedule see it.',
  }))
}

export const meta: Route.MetaFunction = () => [{ title: 'When a reviewer is not free – Candour' }]

export default function AwayPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { review, builds } = loaderData
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{
          to: `/reviews/${review.id}/schedule${builds ? '/needs' : ''}`,
          label: builds ? 'What the days must hold' : 'The three days',
        }}
        title={builds ? 'When a reviewer is not free' : 'When you are not free'}
        lede="A late train on the first morning, an appointment that cannot move. Read by the reviewer and by the three who build the schedule."
      />
      <AwayList {...loaderData} />
      <Section title="Add a time" rule>
        <AwayForm {...loaderData} />
      </Section>
    </Page>
  )
}

function AwayForm({ review, reviewers, builds, team, you }: Route.ComponentProps['loaderData']) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  return (
    <Form method="post" noValidate>
      {builds && (
        <Select
          name="personId"
          label="Who"
          width="half"
          choose={team ? undefined : 'Choose a reviewer'}
          options={reviewers.map(({ personId, name }) => ({ value: personId, label: name }))}
          defaultValue={typed('personId', team ? you : '')}
          error={errorFor('personId')}
        />
      )}
      <ChoiceGroup
        name="day"
        legend="Day"
        type="radio"
        options={([1, 2, 3] as const).map((day) => ({
          value: String(day),
          label: fullDate(review[`day${day}`]),
        }))}
        defaultValue={typed('day')}
        error={errorFor('day')}
      />
      <FieldRow>
        <TimeField
          name="starts"
          label="From"
          step={300}
          defaultValue={typed('starts', '08:00')}
          error={errorFor('starts')}
        />
        <TimeField
          name="ends"
          label="Until"
          step={300}
          defaultValue={typed('ends')}
          error={errorFor('ends')}
        />
      </FieldRow>
      <TextField
        name="because"
        label="Why"
        hint={`For example: the first train on ${weekdayOf(review.day1)} comes in at 09:40.`}
        defaultValue={typed('because')}
        error={errorFor('because')}
      />
      <Button kind="primary" name="intent" value="say" disabled={sending}>
        Write it down
      </Button>
    </Form>
  )
}
