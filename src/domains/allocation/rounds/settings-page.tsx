import { Form } from 'react-router'
import { dateRange } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { ChoiceGroup } from '../../../web/ui/choice.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import type { Route } from './+types/settings-page'
import { changeRoundSettings } from './change-settings.server.ts'
import { ruleFields, type SettingField, usualOf, weightFields, writtenOf } from './setting-fields.ts'
import { roundSettingsOf, type SettingsSeen } from './settings.server.ts'

export async function loader(args: Route.LoaderArgs) {
  return found(await roundSettingsOf(signedIn(args), { roundId: args.params.roundId }))
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { roundId } = args.params
  const values = await formValues(args.request, ['reviews'])
  return answer(await changeRoundSettings(actor, { ...values, roundId }), values, () => ({
    to: `/allocation/${roundId}`,
    say: 'The settings are kept. Work the round out again to use them.',
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Rules of the round, ${loaderData?.name ?? ''} – Candour` },
]

export default function SettingsPage({ loaderData: seen }: Route.ComponentProps) {
  const { errors } = useProblems()
  return (
    <Page>
      <PageHead
        crumb={{ to: `/allocation/${seen.id}`, label: seen.name }}
        title="Rules of the round"
        lede="An empty field means the usual. What you change here holds for this round alone."
      />
      <ErrorSummary errors={errors} />
      <Form method="post" noValidate>
        <Stack gap="2xl">
          <Section title="What rules somebody out">
            <Fields fields={ruleFields} seen={seen} />
            <OneATrust seen={seen} />
          </Section>
          <Section title="What counts in choosing between people">
            <Stack gap="md">
              <Text dim measure>
                First every place is filled, then the review that is served least well is lifted as far as it
                goes. Only then do these decide. What matters more? These four are weighed against each other;
                usually they add up to 100.
              </Text>
              <Fields fields={weightFields} seen={seen} />
            </Stack>
          </Section>
          <Reviews seen={seen} />
          <Buttons>
            <Button kind="primary">Keep the settings</Button>
            <LinkButton to={`/allocation/${seen.id}`} kind="quiet">
              Not now
            </LinkButton>
          </Buttons>
        </Stack>
      </Form>
    </Page>
  )
}

function Fields({ fields, seen }: { fields: SettingField[]; seen: SettingsSeen }) {
  const { typed, errorFor } = useProblems()
  return (
    <Stack gap="md">
      {fields.map(({ name, label, unit }) => (
        <TextField
          key={name}
          name={name}
          label={label}
          hint={`${unit}. Usually ${usualOf(name)}`}
          inputMode="decimal"
          width="short"
          defaultValue={typed(name, writtenOf(name, seen.settings))}
          error={errorFor(name)}
        />
      ))}
    </Stack>
  )
}

function OneATrust({ seen }: { seen: SettingsSeen }) {
  const { typed } = useProblems()
  return (
    <ChoiceGroup
      name="oneATrust"
      type="radio"
      legend="Two reviewers of one trust in a team"
      options={[
        { value: 'yes', label: 'Never, as usual' },
        { value: 'no', label: 'Allowed in this round' },
      ]}
      defaultValue={typed('oneATrust', seen.settings.rules.oneATrust === false ? 'no' : 'yes')}
    />
  )
}

function Reviews({ seen }: { seen: SettingsSeen }) {
  const { typedList } = useProblems()
  const chosen = seen.reviews.filter(({ leftOut }) => !leftOut).map(({ id }) => id)
  if (seen.reviews.length === 0) return null
  return (
    <Section title="Which reviews take part">
      <ChoiceGroup
        name="reviews"
        type="checkbox"
        legend="The term’s reviews that are not in their three days yet"
        hint="Untick a review that finds its own team"
        options={seen.reviews.map(({ id, trustName, day1, day3 }) => ({
          value: id,
          label: trustName,
          hint: dateRange(day1, day3),
        }))}
        defaultValue={typedList('reviews', chosen)}
      />
    </Section>
  )
}
