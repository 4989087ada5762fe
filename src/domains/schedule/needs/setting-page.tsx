import { Form } from 'react-router'
import { useProblems, useSending } from '../../../web/form.ts'
import { answer, formValues, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Choice } from '../../../web/ui/choice.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { FieldRow } from '../../../web/ui/field.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Select } from '../../../web/ui/select.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import { hostSchools } from '../schedule.server.ts'
import { talksOverBy, visitsOverBy } from '../working-out/usual-hours.ts'
import type { Route } from './+types/setting-page'
import { builderPage } from './builder-page.server.ts'
import { Drives } from './drives.tsx'
import { needs } from './needs.server.ts'
import type { DaysSetting } from './needs.ts'
import { setDaysSetting } from './set-days-setting.server.ts'
import { setKnownDrive } from './set-known-drive.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const { mine } = await builderPage(actor, reviewId)
  const { setting, drives } = await needs(actor, { reviewId })
  const schools = await hostSchools(actor, { trustId: mine.review.trustId })
  return { review: mine.review, setting, drives, schools }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const to = `/reviews/${reviewId}/schedule/needs`
  if (values.intent === 'drive')
    return answer(await setKnownDrive(actor, { ...values, reviewId }), values, () => ({
      to: `${to}/days`,
      say: 'How long that drive takes is written down.',
    }))
  return answer(await setDaysSetting(actor, { ...values, reviewId }), values, () => ({
    to,
    say: 'How the days are worked out is written down.',
  }))
}

export const meta: Route.MetaFunction = () => [{ title: 'Visits, lunch and driving – Candour' }]

export default function SettingPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${loaderData.review.id}/schedule/needs`, label: 'What the days must hold' }}
        title="Visits, lunch and driving"
        lede="We filled in usual numbers. Change any that do not suit this review."
      />
      <SettingForm {...loaderData} />
      <Drives {...loaderData} />
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']
/** Stored in minutes and as a percentage of the straight line; written as people say them. */
const asSaid = ({ longestDay, roadPercent, ...setting }: DaysSetting) => ({
  ...setting,
  longestHours: Math.round((longestDay / 60) * 100) / 100,
  roadLonger: roadPercent - 100,
})
type NumberName = Exclude<
  keyof ReturnType<typeof asSaid>,
  'lunchFrom' | 'lunchUntil' | 'ringHeads' | 'officeUrn'
>

function SettingForm({ review, setting, schools }: Loaded) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  const said = asSaid(setting)
  const number = (name: NumberName, label: string, hint?: string) => (
    <TextField
      name={name}
      label={label}
      hint={hint}
      inputMode="numeric"
      width="short"
      defaultValue={typed(name, String(said[name] ?? ''))}
      error={errorFor(name)}
    />
  )
  const time = (name: 'lunchFrom' | 'lunchUntil', label: string) => (
    <TextField
      name={name}
      label={label}
      type="time"
      width="short"
      defaultValue={typed(name, setting[name])}
      error={errorFor(name)}
    />
  )
  return (
    <Form method="post" noValidate>
      <Section title="Visits" rule>
        {number(
          'visits',
          'How many school visits',
          `At most; six is our own number. The other heads are rung. Visits are over by ${visitsOverBy} and calls by ${talksOverBy}, unless other hours were given.`,
        )}
        {number(
          'pairs',
          'How many of them two reviewers make together',
          'One reviewer to a school is usual.',
        )}
      </Section>
      <Section title="Heads of the other schools" rule>
        <Choice
          name="ringHeads"
          value="yes"
          label="Ring the heads of the schools that nobody visits"
          defaultChecked={typed('ringMinutes') ? typed('ringHeads') === 'yes' : setting.ringHeads}
        />
        {number('ringMinutes', 'Minutes for each')}
      </Section>
      <Section title="The day" rule>
        <FieldRow>
          {time('lunchFrom', 'Lunch, not before')}
          {time('lunchUntil', 'and over by')}
          {number('lunchMinutes', 'Minutes for it')}
        </FieldRow>
        {number('longestHours', 'Longest day of one reviewer, in hours')}
        {number(
          'conferMinutes',
          'Minutes to confer over the three days',
          'The team alone and in private. An hour at least.',
        )}
      </Section>
      <Section title="Driving" rule>
        <Select
          name="officeUrn"
          label="Where the days start and end"
          hint="The register knows where schools are, not where the office is."
          choose="The middle of the schools"
          width="half"
          options={schools.map(({ urn, name }) => ({ value: String(urn), label: `At or beside ${name}` }))}
          defaultValue={typed('officeUrn', setting.officeUrn ? String(setting.officeUrn) : '')}
          error={errorFor('officeUrn')}
        />
        <FieldRow>
          {number('roadLonger', 'Roads are longer than a straight line by (per cent)')}
          {number('kilometresPerHour', 'Kilometres an hour')}
          {number('minutesEach', 'Minutes to park and sign in')}
        </FieldRow>
      </Section>
      <Buttons>
        <Button kind="primary" big name="intent" value="setting" disabled={sending}>
          Keep this
        </Button>
        <LinkButton kind="quiet" to={`/reviews/${review.id}/schedule/needs`}>
          Leave it
        </LinkButton>
      </Buttons>
    </Form>
  )
}
