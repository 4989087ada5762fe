import type { ReactNode } from 'react'

/** Shown only while this answer of the same form is picked: by style alone, so that it works before JavaScript. */
export function WhenPicked({ value, children }: { value: 'put_off'; children: ReactNode }) {
  return <div className={`c-when-picked c-when-${value.replace('_', '-')}`}>{children}</div>
}
