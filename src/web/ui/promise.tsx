import { IconLock, IconLockOpen } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { VisuallyHidden } from './text.tsx'

type PromiseChoiceProps = {
  name: string
  /** what is promised until the box is ticked */
  kept: ReactNode
  /** what holds once it is */
  released: ReactNode
  /** what ticking says, for those who hear it */
  meaning: string
  defaultChecked?: boolean
}

/** A promise that stands unless it is changed, in one tap: a tick box that needs no script. */
export function PromiseChoice({ name, kept, released, meaning, defaultChecked }: PromiseChoiceProps) {
  return (
    <div className="c-promise">
      <input type="checkbox" id={name} name={name} value="yes" defaultChecked={defaultChecked} />
      <p className="c-promise-kept">
        <Icon of={IconLock} />
        <span>{kept}</span>
      </p>
      <p className="c-promise-released">
        <Icon of={IconLockOpen} />
        <span>{released}</span>
      </p>
      <label htmlFor={name}>
        Change<VisuallyHidden>: {meaning}</VisuallyHidden>
      </label>
    </div>
  )
}

/** The button that ends a form written on the move: on a phone it stays within reach of the thumb. */
export function FormFoot({ children }: { children: ReactNode }) {
  return <div className="c-form-foot">{children}</div>
}
