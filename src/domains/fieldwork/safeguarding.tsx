import { Disclosure } from '../../web/ui/disclosure.tsx'
import { Prose } from '../../web/ui/text.tsx'

/** The way out of a note when somebody tells of harm: it stores nothing (MISSION F8). */
export function Safeguarding() {
  return (
    <Disclosure summary="A child may be at risk? Do not write it here">
      <Prose>
        <p>
          <b>Stop writing.</b> Do not promise to keep it secret, do not ask for more than you were told.
        </p>
        <p>
          <b>Tell the school’s safeguarding lead now, in person or by telephone.</b> Reception will find them.
          If a child is in danger at this moment, call 999.
        </p>
        <p>Then tell the lead reviewer that you have passed something on, and nothing about what it was.</p>
        <p>Candour keeps nothing of it: opening this writes nothing down.</p>
      </Prose>
    </Disclosure>
  )
}
