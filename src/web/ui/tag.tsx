import type { ReactNode } from 'react'

export type TagKind = 'line' | 'plain' | 'you' | 'dashed' | 'sunk' | 'attention'

/** Words first. The shape tells tags apart; colour says only that a thing is yours, or to look twice. */
export function Tag({ kind = 'line', children }: { kind?: TagKind; children: ReactNode }) {
  return <span className={`c-tag c-tag-${kind}`}>{children}</span>
}
