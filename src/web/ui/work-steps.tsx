import { IconCheck, IconCircle, IconLoader2 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { VisuallyHidden } from './text.tsx'

type WorkState = 'done' | 'now' | 'to-come'
type WorkStep = { text: string; note?: ReactNode; state: WorkState }

const shapes = { done: IconCheck, now: IconLoader2, 'to-come': IconCircle }
const words = { done: 'Done', now: 'Now', 'to-come': 'To come' }

/** What long work has done, is doing and will do, each with how long it took. */
export function WorkSteps({ steps }: { steps: WorkStep[] }) {
  return (
    <ol>
      {steps.map(({ text, note, state }) => (
        <li key={text} className={`c-work-step c-work-${state}`}>
          <Icon of={shapes[state]} />
          <span>
            <VisuallyHidden>{words[state]}: </VisuallyHidden>
            {text}
          </span>
          <span className="c-work-note">{note}</span>
        </li>
      ))}
    </ol>
  )
}
