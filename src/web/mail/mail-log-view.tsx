import { count, dateOf, shortDate, weekdayOf } from '../dates.ts'
import { DatedItem, DatedList } from '../ui/dated-list.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { Stack } from '../ui/stack.tsx'
import { Dim, Text } from '../ui/text.tsx'
import { linesOf } from './log-lines.ts'
import type { LoggedMail, MailShown } from './mail-log.server.ts'
import { Undelivered } from './undelivered.tsx'

export type MailLogProps = {
  base: string
  show: Exclude<MailShown, 'undelivered'>
  mail: LoggedMail[]
  undelivered: LoggedMail[]
  most: number
  /** may open a person's page and correct their address there */
  corrects: boolean
  empty: string
}

/** What was sent to whom, and how it fared. What it said is not shown to anybody. */
export function MailLogView({ base, show, mail, undelivered, most, corrects, empty }: MailLogProps) {
  return (
    <>
      <Undelivered mail={undelivered} corrects={corrects} />
      <Section title="Sent and waiting">
        <Segmented
          label="Kind of mail"
          items={[
            { to: base, label: 'Mail', current: show === 'mail' },
            { to: `${base}?show=calendar`, label: 'Calendar entries', current: show === 'calendar' },
          ]}
        />
        {mail.length === 0 ? <Nothing show={show} empty={empty} /> : <Days mail={mail} />}
        {mail.length === most && (
          <Text size="sm" dim>
            The newest {most} are shown.
          </Text>
        )}
      </Section>
    </>
  )
}

function Nothing({ show, empty }: Pick<MailLogProps, 'show' | 'empty'>) {
  return show === 'mail' ? (
    <EmptyState level={3} title="Nothing has been sent yet">
      <p>{empty}</p>
    </EmptyState>
  ) : (
    <EmptyState level={3} title="No calendar entries yet">
      <p>When a schedule is shared, each person gets an entry for each of their own sessions.</p>
    </EmptyState>
  )
}

function Days({ mail }: { mail: LoggedMail[] }) {
  const days = [...Map.groupBy(mail, (one) => dateOf(one.createdAt))]
  return (
    <DatedList tight label="By day, the newest first">
      {days.map(([day, ofDay]) => (
        <DatedItem key={day} weekday={weekdayOf(day)} date={shortDate(day)} dateTime={day}>
          <Stack gap="xs">
            {linesOf(ofDay).map(({ key, to, words, times, state }) => (
              <Text key={key}>
                <strong>{to}</strong>: {words}
                {times > 1 && `, ${count(times, 'time')}`}. <Dim>{state}</Dim>
              </Text>
            ))}
          </Stack>
        </DatedItem>
      ))}
    </DatedList>
  )
}
