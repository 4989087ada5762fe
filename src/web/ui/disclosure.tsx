import { IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

type DisclosureProps = { summary: ReactNode; open?: boolean; children: ReactNode }

export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details className="c-disclosure" open={open}>
      <summary>
        <Icon of={IconChevronRight} />
        <span className="c-disclosure-words">{summary}</span>
      </summary>
      <div className="c-disclosure-body">{children}</div>
    </details>
  )
}
