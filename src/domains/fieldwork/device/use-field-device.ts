import { useEffect, useSyncExternalStore } from 'react'
import { atFirst } from './device-state.ts'
import type { FieldDevice, FieldState } from './field-device.ts'
import { makeFieldDevice } from './make-field-device.ts'

// One for the tab; on the server it is never begun, and knows nothing.
const device = makeFieldDevice()
let begun = false

const onServer = () => atFirst

/** This device and what it knows, as it changes. On the server, and until it is looked at: 'looking'. */
export function useFieldDevice(): { device: FieldDevice; state: FieldState } {
  useEffect(() => {
    if (begun) return
    begun = true
    void device.start()
  }, [])
  return { device, state: useSyncExternalStore(device.subscribe, device.state, onServer) }
}
