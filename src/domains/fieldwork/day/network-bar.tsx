import { IconCloudOff, IconCloudUp } from '@tabler/icons-react'
import { clockTime, count } from '../../../web/dates.ts'
import { Icon } from '../../../web/ui/icon.tsx'
import type { FieldState } from '../device/field-device.ts'

/** Being without a network is grey and ordinary. */
export function NetworkBar({ state, now }: { state: FieldState; now: Date }) {
  const words = barWords(state)
  const wrong = clockWords(state.clockSkewMs)
  return (
    <div role="status">
      {words && (
        <p className="c-field-bar">
          <Icon of={state.network.on ? IconCloudUp : IconCloudOff} />
          <span>{words}</span>
        </p>
      )}
      {wrong && (
        <p className="c-field-bar">
          <span>
            {wrong} It is {clockTime(now)}.
          </span>
        </p>
      )}
    </div>
  )
}

function barWords({ network, waitingCount, photosWaiting, sending }: FieldState) {
  const left =
    waitingCount > 0
      ? count(waitingCount, 'note is waiting', 'notes are waiting')
      : photosWaiting > 0
        ? count(photosWaiting, 'photograph is waiting', 'photographs are waiting')
        : ''
  if (!network.on)
    return (
      <>
        <b>No network{network.since ? ` since ${clockTime(network.since)}` : ''}.</b>{' '}
        {left ? `${left} to be sent.` : 'Carry on. Your notes are kept on this device.'}
      </>
    )
  if (sending.state === 'under way') return `Sending ${count(sending.left, 'note')} …`
  if (sending.state === 'trying again' && left)
    return `${left} to be sent. Candour does not answer, and is asked again by itself.`
  return null
}

const MINUTE = 60_000
/** Two minutes are nobody's concern. */
export function clockWords(skewMs: number | null): string {
  if (skewMs === null || Math.abs(skewMs) < 2 * MINUTE) return ''
  const minutes = Math.round(Math.abs(skewMs) / MINUTE)
  const much =
    minutes < 90
      ? count(minutes, 'minute')
      : minutes < 48 * 60
        ? count(Math.round(minutes / 60), 'hour')
        : count(Math.round(minutes / 1440), 'day')
  return `This device’s clock is ${much} ${skewMs < 0 ? 'behind' : 'ahead'}. Candour puts the times right.`
}
