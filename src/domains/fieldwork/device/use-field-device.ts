import { useEffect, useSyncExternalStore } from 'react'
import { atFirst } from './device-state.ts'
import type { FieldDevice, FieldState } from './field-device.ts'
import { makeFieldDevice } from './make-field-device.ts'

let ours: FieldDevice | null = null
let begun = false

/** The device of this tab; only where there is a browser. */
export function fieldDevice(): FieldDevice {
  ours ??= makeFieldDevice()
  return ours
}

const onServer = () => atFirst
const subscribe = (listener: () => void) => fieldDevice().subscribe(listener)

/** What the device knows, as it changes. On the server, and until it is looked at: 'looking'. */
export function useFieldState(): FieldState {
  useEffect(() => {
    if (begun) return
    begun = true
    void fieldDevice().start()
  }, [])
  return useSyncExternalStore(subscribe, () => fieldDevice().state(), onServer)
}
