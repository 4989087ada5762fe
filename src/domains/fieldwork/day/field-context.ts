import { useOutletContext } from 'react-router'
import type { FieldDevice, FieldState } from '../device/field-device.ts'
import type { Pack, PackReview } from '../wire.ts'

/** What every page of the field stands on once the app is open. */
export type Field = {
  state: FieldState
  device: FieldDevice
  pack: Pack
  review: PackReview
  chooseReview: (id: string) => void
  /** the time by the server's clock, renewed every half minute */
  now: Date
}

export const useField = () => useOutletContext<Field>()
