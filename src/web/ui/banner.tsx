import { IconAlertTriangle, IconInfoCircle, IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Icon, type IconShape } from './icon.tsx'

export type BannerKind = 'plain' | 'accent' | 'attention'

type BannerProps = { kind?: BannerKind; icon?: IconShape; role?: 'status' | 'alert'; children: ReactNode }

const usual = { plain: IconInfoCircle, accent: IconLock, attention: IconAlertTriangle }

/** Grey for the ordinary, accent for a promise, ochre to look twice. */
export function Banner({ kind = 'plain', icon, role, children }: BannerProps) {
  return (
    <div className={`c-banner c-banner-${kind}`} role={role}>
      <Icon of={icon ?? usual[kind]} />
      <div className="c-banner-words">{children}</div>
    </div>
  )
}
