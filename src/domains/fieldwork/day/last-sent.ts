import { useEffect, useRef, useState } from 'react'
import type { FieldState } from '../device/field-device.ts'
import type { LastSent } from './device-words.ts'

/** How many went out since something last waited: known once nothing does any more. */
export function useLastSent({ sending, waitingCount, clockSkewMs }: FieldState): LastSent {
  const most = useRef(0)
  const [last, setLast] = useState<LastSent>(null)
  useEffect(() => {
    if (sending.state === 'under way') most.current = Math.max(most.current, sending.left)
    if (sending.state !== 'idle' || waitingCount > 0 || most.current === 0) return
    setLast({ notes: most.current, at: new Date(Date.now() - (clockSkewMs ?? 0)) })
    most.current = 0
  }, [sending, waitingCount, clockSkewMs])
  return last
}
