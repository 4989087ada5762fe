import { createContext, useContext } from 'react'
import type { FieldDevice, FieldState } from '../device/field-device.ts'
import type { PackReview } from '../wire.ts'
import type { Clock } from './day-words.ts'
import type { LastSent } from './device-words.ts'

/** What every page of the field is given: this device, what it knows, and which review is being read. */
export type Field = {
  device: FieldDevice
  state: FieldState
  /** now, put right where the device's clock is wrong */
  now: Date
  clock: Clock
  lastSent: LastSent
  review: PackReview | null
  chooseReview: (reviewId: string) => void
}

export const FieldContext = createContext<Field | null>(null)

export function useField(): Field {
  const field = useContext(FieldContext)
  if (!field) throw new Error('A page of the field stands outside its frame.')
  return field
}

/** The same, for a page that is nothing without a review. */
export function useReview(): Field & { review: PackReview } {
  const field = useField()
  if (!field.review) throw new Error('A page of a review was drawn without one.')
  return { ...field, review: field.review }
}

/** Where a reader's own settings of this device are: not /field/device, where devices are asked for their keys. */
export const devicePath = '/field/this-device'
