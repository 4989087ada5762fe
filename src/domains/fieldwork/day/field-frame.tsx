import { useEffect, useMemo, useState } from 'react'
import { type LinksFunction, Outlet, useLocation } from 'react-router'
import { clockTime, dateOf } from '../../../web/dates.ts'
import { useFieldDevice } from '../device/use-field-device.ts'
import { nearestReview } from './day-words.ts'
import { type Field, FieldContext } from './field.ts'
import { Gate } from './gate.tsx'
import { useLastSent } from './last-sent.ts'

export const links: LinksFunction = () => [
  { rel: 'manifest', href: '/manifest.webmanifest' },
  { rel: 'apple-touch-icon', href: '/icon-touch-180.png' },
]

/** Around every page of the field. The server knows nobody here: who reads is found out on the device. */
export default function FieldFrame() {
  const { device, state } = useFieldDevice()
  const now = useNow(state.clockSkewMs ?? 0)
  const lastSent = useLastSent(state)
  const [chosen, chooseReview] = useState<string | null>(null)
  const { pathname } = useLocation()
  const reviews = state.pack?.reviews ?? []
  const today = dateOf(now)
  const review = reviews.find(({ id }) => id === chosen) ?? nearestReview(reviews, today)
  const field: Field = {
    ...{ device, state, now, lastSent, review, chooseReview },
    clock: { date: today, time: clockTime(now) },
  }
  return (
    <FieldContext value={field}>
      <Gate path={pathname}>
        <Outlet />
      </Gate>
    </FieldContext>
  )
}

/** Looked at twice a minute: minutes are all that a page tells. */
function useNow(skewMs: number): Date {
  const [tick, setTick] = useState(() => Date.now())
  useEffect(() => {
    const ticking = setInterval(() => setTick(Date.now()), 30_000)
    return () => clearInterval(ticking)
  }, [])
  return useMemo(() => new Date(tick - skewMs), [tick, skewMs])
}
