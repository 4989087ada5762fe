import { IconArrowsMaximize, IconX } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { Button, LinkButton } from './button.tsx'

type RoomViewProps = {
  leave: { to: string; label: string }
  eyebrow: ReactNode
  foot?: ReactNode
  children: ReactNode
}

/** One thing for a whole room to read: it fills the window, and the whole screen if asked to. */
export function RoomView({ leave, eyebrow, foot, children }: RoomViewProps) {
  return (
    <main id="main" tabIndex={-1} className="c-room">
      <div className="c-room-top">
        <p className="c-eyebrow">{eyebrow}</p>
        <div className="c-buttons c-screen-only">
          <WholeScreen />
          <LinkButton kind="quiet" to={leave.to} icon={IconX}>
            {leave.label}
          </LinkButton>
        </div>
      </div>
      <div className="c-room-body">{children}</div>
      {foot && <div className="c-room-foot">{foot}</div>}
    </main>
  )
}

function WholeScreen() {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(document.fullscreenEnabled), [])
  if (!ready) return null
  const toggle = () =>
    document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
  return (
    <Button type="button" kind="quiet" icon={IconArrowsMaximize} onClick={() => void toggle()}>
      Whole screen
    </Button>
  )
}
