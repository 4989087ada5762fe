import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { callLink } from '../../../web/telephone.ts'
import { AppBar, AppFrame } from '../../../web/ui/app-frame.tsx'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Prose, Text } from '../../../web/ui/text.tsx'
import type { PackReview } from '../wire.ts'
import { nowOrNext } from './day-words.ts'
import { useField } from './field.ts'

export const meta = () => [{ title: 'A child may be at risk – Candour' }]

/** What to do now and whom to call. Nothing can be typed here, and opening it writes nothing down (MISSION F8). */
export default function SafeguardingPage() {
  const { review, state } = useField()
  return (
    <AppFrame
      head={<AppBar title="A child may be at risk" back={{ to: '/field', label: 'Back to today' }} />}
    >
      <Prose>
        <p>
          <b>Stop writing.</b> Do not promise to keep it secret, and do not ask for more than you were told.
        </p>
        <p>
          <b>Tell the school’s safeguarding lead now, in person or by telephone.</b> Reception will find them.
          If a child is in danger at this moment, <a href="tel:999">call 999</a>.
        </p>
      </Prose>
      {review && <WhomToCall review={review} />}
      {state.standing === 'locked' && (
        <Text>
          <Link to="/field">Open your day</Link> to see whom to call in each school.
        </Text>
      )}
      <Prose>
        <p>Then tell the lead reviewer that you have passed something on, and nothing about what it was.</p>
      </Prose>
      {review && <PassedOn reviewId={review.id} />}
    </AppFrame>
  )
}

function WhomToCall({ review }: { review: PackReview }) {
  const { clock } = useField()
  const [asked] = useSearchParams()
  const session =
    review.sessions.find(({ id }) => id === asked.get('session')) ??
    nowOrNext(review.sessions, clock)?.session
  const here = review.safeguarding.filter(({ urn }) => urn === session?.urn)
  const others = review.safeguarding.filter(({ urn }) => urn !== session?.urn)
  if (review.safeguarding.length === 0)
    return <Text dim>The host has not said yet whom to call in each school. Ask at reception.</Text>
  return (
    <>
      {here.length > 0 && <Contacts title={`At ${here[0]?.school}`} contacts={here} primary />}
      {others.length > 0 && (
        <Contacts title={here.length > 0 ? 'At the other schools' : 'At each school'} contacts={others} />
      )}
    </>
  )
}

type ContactsProps = { title: string; contacts: PackReview['safeguarding']; primary?: boolean }

const Contacts = ({ title, contacts, primary }: ContactsProps) => (
  <section>
    <Stack gap="sm">
      <h2>{title}</h2>
      <Prose>
        <ul>
          {contacts.map(({ urn, school, name, post, telephone }) => (
            <li key={`${urn} ${name}`}>
              {!primary && <b>{school}: </b>}
              {name}, {post}.{' '}
              <a href={callLink(telephone)}>
                Call{'\u00a0'}
                {telephone.replaceAll(' ', '\u00a0')}
              </a>
            </li>
          ))}
        </ul>
      </Prose>
    </Stack>
  </section>
)

/** Only that something was passed on, by whom and when: there is nothing else to say, and no field to say it in. */
function PassedOn({ reviewId }: { reviewId: string }) {
  const { device, state } = useField()
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  if (state.standing !== 'open') return null
  const confirm = async () => {
    const done = await device.passedOn(reviewId)
    setOpen(false)
    setSaid(
      done.done ? 'It is written down that you have passed something on, and nothing else.' : done.message,
    )
  }
  return (
    <>
      <Buttons>
        <Button type="button" big onClick={() => setOpen(true)}>
          I have passed it on
        </Button>
        <LinkButton to="/field" kind="quiet" big>
          Back to today
        </LinkButton>
      </Buttons>
      <p role="status">{said}</p>
      <Dialog
        title="You have told the safeguarding lead?"
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button type="button" kind="primary" onClick={confirm}>
              Yes, I have passed it on
            </Button>
            <Button type="button" kind="quiet" onClick={() => setOpen(false)}>
              Not yet
            </Button>
          </>
        }
      >
        <p>
          Candour writes down that you passed something on in this review, and when. Not what, not about whom,
          not at which school.
        </p>
      </Dialog>
    </>
  )
}
