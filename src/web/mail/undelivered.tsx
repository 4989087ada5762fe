import { Form } from 'react-router'
import { count, dateOf, moment, shortDate, weekdayOf } from '../dates.ts'
import { useSending } from '../form.ts'
import { Button, Buttons, LinkButton } from '../ui/button.tsx'
import { DatedItem, DatedList } from '../ui/dated-list.tsx'
import { Section } from '../ui/section.tsx'
import type { LoggedMail } from './mail-log.server.ts'

/** Mail that did not arrive, each with the ways to put it right. */
export function Undelivered({ mail, corrects }: { mail: LoggedMail[]; corrects: boolean }) {
  if (mail.length === 0) return null
  return (
    <Section title="Not delivered" id="not-delivered" aside={count(mail.length, 'mail', 'mails')}>
      <DatedList>
        {mail.map((one) => (
          <UndeliveredItem key={one.id} mail={one} corrects={corrects} />
        ))}
      </DatedList>
    </Section>
  )
}

function UndeliveredItem({ mail, corrects }: { mail: LoggedMail; corrects: boolean }) {
  const day = dateOf(mail.failedAt ?? mail.createdAt)
  const tried = mail.attempts === 1 ? 'Tried once' : `Tried ${mail.attempts} times`
  return (
    <DatedItem
      level={3}
      weekday={weekdayOf(day)}
      date={shortDate(day)}
      dateTime={day}
      title={`${mail.words}, to ${mail.to}`}
      why={mail.reason ?? 'It could not be delivered.'}
      from={`${mail.address && `${mail.address}. `}${tried}, the last time on ${moment(mail.failedAt ?? mail.createdAt)}.`}
      action={(mail.can.again || mail.can.settle) && <Ways mail={mail} corrects={corrects} />}
    />
  )
}

function Ways({ mail, corrects }: { mail: LoggedMail; corrects: boolean }) {
  const sending = useSending()
  return (
    <Form method="post">
      <input type="hidden" name="mailId" value={mail.id} />
      <Buttons>
        {mail.can.again && (
          <Button name="intent" value="again" disabled={sending}>
            Send again
          </Button>
        )}
        {mail.can.settle && (
          <Button kind="quiet" name="intent" value="settle" disabled={sending}>
            I have told them myself
          </Button>
        )}
        {corrects && mail.toPersonId && (
          <LinkButton kind="quiet" to={`/people/${mail.toPersonId}`}>
            Correct the address
          </LinkButton>
        )}
      </Buttons>
    </Form>
  )
}
