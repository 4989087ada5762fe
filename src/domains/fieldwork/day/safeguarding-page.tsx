import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { PackContact } from '../wire.ts'
import { useField } from './field-context.ts'
import { FieldPage } from './field-page.tsx'
import { Problem } from './problem.tsx'
import { SafeguardingWords } from './safeguarding-advice.tsx'

/** The way out of a note (MISSION F8). There is no field here to write anything in. */
export default function SafeguardingPage() {
  const { review } = useField()
  const [asked] = useSearchParams()
  const urn = review.sessions.find(({ id }) => id === asked.get('session'))?.urn
  const here = review.safeguarding.filter((contact) => contact.urn === urn)
  const shown = here.length > 0 ? here : review.safeguarding
  return (
    <FieldPage title="A child may be at risk" back="/field">
      <SafeguardingWords />
      {shown.map((contact) => (
        <Contact key={contact.urn} contact={contact} />
      ))}
      {shown.length === 0 && (
        <Text>
          The host has not said whom to call at each school. Reception will find the safeguarding lead.
        </Text>
      )}
      <PassedOn />
    </FieldPage>
  )
}

const Contact = ({ contact: { school, name, post, telephone } }: { contact: PackContact }) => (
  <section className="c-field-contact">
    <h2>{school}</h2>
    <p>{[name, post].filter(Boolean).join(', ')}</p>
    <a className="c-button c-button-default c-button-big" href={`tel:${telephone.replace(/[^+\d]/g, '')}`}>
      Call {telephone}
    </a>
  </section>
)

function PassedOn() {
  const { device, review } = useField()
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const pass = async () => {
    setOpen(false)
    const outcome = await device.passedOn(review.id)
    if (outcome.done) setSaid('Written down: that you passed something on, and when. Nothing else.')
    else setProblem(outcome.message)
  }
  return (
    <div className="c-field-passed">
      <Problem>{problem}</Problem>
      <p role="status">{said}</p>
      <Button onClick={() => setOpen(true)}>I have passed it on</Button>
      <Dialog
        title="You have passed it on?"
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button kind="primary" onClick={() => void pass()}>
              I have passed it on
            </Button>
            <Button onClick={() => setOpen(false)}>Not yet</Button>
          </>
        }
      >
        The lead reviewer and the central team will see that you passed something on, and when. Candour keeps
        nothing of what it was, about whom, or where.
      </Dialog>
    </div>
  )
}
