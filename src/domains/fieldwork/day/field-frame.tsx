import { useState } from 'react'
import type { LinksFunction, MetaFunction } from 'react-router'
import { Outlet, useLocation } from 'react-router'
import { dateOf } from '../../../web/dates.ts'
import { Text } from '../../../web/ui/text.tsx'
import { fieldDevice, useFieldState } from '../device/use-field-device.ts'
import { nearest } from './day-plan.ts'
import type { Field } from './field-context.ts'
import { PlainFieldPage } from './field-page.tsx'
import { NoDays } from './no-days.tsx'
import { SafeguardingAdvice } from './safeguarding-advice.tsx'
import { SetUp } from './set-up.tsx'
import { Unlock } from './unlock.tsx'
import { useNow } from './use-now.ts'

export const links: LinksFunction = () => [
  { rel: 'manifest', href: '/manifest.webmanifest' },
  { rel: 'apple-touch-icon', href: '/icon-touch-180.png' },
]
export const meta: MetaFunction = () => [{ title: 'My day – Candour' }]

/** Nothing here asks the server: until the device is looked at there is an empty, calm page. */
export default function FieldFrame() {
  const state = useFieldState()
  const { pathname } = useLocation()
  const now = useNow(state.clockSkewMs)
  const [chosen, chooseReview] = useState<string | null>(null)
  if (state.standing === 'looking') return <Looking />
  // The way out when a child may be at risk is behind no lock.
  if (state.standing !== 'open' && pathname === '/field/safeguarding') return <SafeguardingAdvice />
  if (state.standing === 'unsupported') return <Unsupported />
  if (state.standing === 'none') return <SetUp />
  if (state.standing === 'locked') return <Unlock state={state} />
  const reviews = state.pack?.reviews ?? []
  const review = reviews.find(({ id }) => id === chosen) ?? nearest(reviews, dateOf(now))
  if (!state.pack || !review) return <NoDays state={state} />
  const field: Field = { state, device: fieldDevice(), pack: state.pack, review, chooseReview, now }
  return <Outlet context={field} />
}

const Looking = () => (
  <PlainFieldPage title="My day">
    <noscript>
      <Text>
        This page needs scripts, because it works without a network.{' '}
        <a href="/reviews">Take notes on the ordinary page</a> of your review instead.
      </Text>
    </noscript>
  </PlainFieldPage>
)

const Unsupported = () => (
  <PlainFieldPage title="This browser keeps nothing">
    <Text>
      Notes could be lost here: private windows and very old browsers do not keep what is written. Open
      Candour in an ordinary window of an up-to-date Safari, Chrome, Edge or Firefox, or{' '}
      <a href="/reviews">take notes on the ordinary page</a> while you have a network.
    </Text>
  </PlainFieldPage>
)
