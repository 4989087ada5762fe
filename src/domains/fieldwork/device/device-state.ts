import type { FieldState } from './field-device.ts'

export const atFirst: FieldState = {
  standing: 'looking',
  person: null,
  others: [],
  pack: null,
  waiting: [],
  waitingCount: 0,
  photosWaiting: 0,
  sentSince: [],
  draft: null,
  network: { on: true, since: null },
  sending: { state: 'idle' },
  storage: { persisted: null, usedBytes: null, quotaBytes: null, full: false },
  clockSkewMs: null,
  update: 'none',
}

/** The state of this tab, and who wants to know. A new object with every change, as React wants it. */
export function makeState() {
  let state = atFirst
  const listeners = new Set<() => void>()
  return {
    now: () => state,
    set(change: Partial<FieldState>) {
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
    network(on: boolean) {
      if (on !== state.network.on) this.set({ network: { on, since: on ? null : new Date() } })
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
export type DeviceState = ReturnType<typeof makeState>
