import type { ReactNode } from 'react'
import { devicePath, useField } from './field.ts'
import { FieldPage } from './field-page.tsx'
import { NoPlan } from './no-plan.tsx'
import { SetUp } from './set-up.tsx'
import { Unlock } from './unlock.tsx'
import { Looking, Unsupported } from './without-device.tsx'

// These stand whether or not anybody has opened this device: a child at risk does not wait for a code.
const always = ['/field/safeguarding']
const withoutPlan = [devicePath]

/** What must come first: a device that keeps things, a code, a plan of the days. */
export function Gate({ path, children }: { path: string; children: ReactNode }) {
  const { state, review } = useField()
  if (state.standing === 'looking') return <Looking />
  if (always.includes(path)) return children
  if (state.standing === 'unsupported') return <Unsupported />
  if (state.standing === 'none') return <SetUp />
  if (state.standing === 'locked') return <Unlock />
  if (!review && !withoutPlan.includes(path))
    return (
      <FieldPage title="Your day">
        <NoPlan />
      </FieldPage>
    )
  return children
}
