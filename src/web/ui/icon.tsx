import type { ComponentType, SVGProps } from 'react'

export type IconShape = ComponentType<Pick<SVGProps<SVGSVGElement>, 'className' | 'stroke' | 'aria-hidden'>>

/** An icon never stands for a word, so it is always hidden from those who listen. */
export function Icon({ of: Shape }: { of: IconShape }) {
  return <Shape className="c-icon" stroke="1.75" aria-hidden />
}
