import type { DeviceState } from './device-state.ts'
import type { Done, NotDone } from './field-device.ts'
import { isFull } from './store.ts'

// What a device says when it is asked to do something.

export const done: Done = { done: true }
export const not = (message: string): NotDone => ({ done: false, message })
export const noNetwork = not('There is no network at the moment. This needs one; try again when there is.')
export const wrongCode = not('That is not the code of this device. Codes can have capital and small letters.')
export const closed = not('This app is locked. Open it with your code; what you wrote is on the device.')
export const nothingHere = not('There is nothing on this device to open.')
const full = not(
  'This device is full, so the note is not kept on it. What you wrote is still here. Make room, or send it now while there is a network.',
)

/** Why something could not be written down here, which the state remembers where it is for want of room. */
export const whyNot =
  (state: DeviceState) =>
  (error: unknown): NotDone => {
    if (!isFull(error)) return not(`This device could not keep it: ${(error as Error).message}`)
    state.set({ storage: { ...state.now().storage, full: true } })
    return full
  }
