import { Form } from 'react-router'
import { useProblems, useSending } from '../form.ts'
import { Button, Buttons } from '../ui/button.tsx'
import { Choice, ChoiceGroup } from '../ui/choice.tsx'
import { Section } from '../ui/section.tsx'
import { Select } from '../ui/select.tsx'
import { Stack } from '../ui/stack.tsx'
import { Text } from '../ui/text.tsx'
import { digestHours, type MailPreference } from './mail-preference.ts'

const asTime = (hour: number) => `${String(hour).padStart(2, '0')}:00`

export function PreferenceForm({ wants, timeZones }: { wants: MailPreference; timeZones: string[] }) {
  const { errors, errorFor, typed } = useProblems()
  const sending = useSending()
  // A box that was cleared sends nothing, so that what was typed counts once the form has come back.
  const ticked = (name: string, before: boolean) => (errors.length > 0 ? typed(name) === 'yes' : before)
  return (
    <Form method="post" noValidate>
      <Stack gap="2xl">
        <Section title="A daily digest">
          <ChoiceGroup
            name="digest"
            legend="How often"
            hint="One mail with what waits for you, by date. When nothing is late, near or new, none is sent."
            type="radio"
            options={[
              { value: 'weekdays', label: 'Monday to Friday' },
              { value: 'every_day', label: 'Every day' },
              { value: 'none', label: 'Never', hint: 'Home shows the same, whenever you open it.' },
            ]}
            defaultValue={typed('digest', wants.digest)}
            error={errorFor('digest')}
          />
          <Select
            name="digestHour"
            label="Not before"
            width="short"
            options={digestHours.map((hour) => ({ value: String(hour), label: asTime(hour) }))}
            defaultValue={typed('digestHour', String(wants.digestHour))}
            error={errorFor('digestHour')}
          />
          <Select
            name="timeZone"
            label="Your time zone"
            width="half"
            options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
            defaultValue={typed('timeZone', wants.timeZone)}
            error={errorFor('timeZone')}
          />
        </Section>
        <Section title="Single mails">
          <Choice
            name="scheduleChanges"
            value="yes"
            label="When a schedule that I am on changes"
            defaultChecked={ticked('scheduleChanges', wants.scheduleChanges)}
          />
          <Choice
            name="actionReminders"
            value="yes"
            label="Reminders of actions that my trust gave me"
            hint="Before the first step, before the day, and every four weeks once it has passed. You can also stop them for one action, on its page or by the link in each reminder."
            defaultChecked={ticked('actionReminders', wants.actionReminders)}
          />
          <Choice
            name="invitations"
            value="yes"
            label="A calendar entry for each of my sessions"
            hint="Sent when the schedule is shared, and again when the time or the place changes. Your calendar takes each one in by itself."
            defaultChecked={ticked('invitations', wants.invitations)}
          />
          <Text size="sm" dim measure>
            These always come: invitations, new days of a review, its end, reports, and sign-in codes. If you
            switch calendar entries off, what is in your calendar stays there as it is.
          </Text>
        </Section>
        <Buttons>
          <Button kind="primary" big name="intent" value="keep" disabled={sending}>
            Keep this
          </Button>
        </Buttons>
      </Stack>
    </Form>
  )
}
