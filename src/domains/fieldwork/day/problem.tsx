import type { ReactNode } from 'react'
import { Banner } from '../../../web/ui/banner.tsx'

/** What went wrong and what to do, said aloud; nothing while nothing did. */
export function Problem({ children }: { children: ReactNode }) {
  return <div role="alert">{children ? <Banner kind="attention">{children}</Banner> : null}</div>
}
