type BarCellProps = { value: number; max: number; text?: string }

const width = 120

/** A number and a bar of its size, in one grey. It compares nothing else. */
export function BarCell({ value, max, text }: BarCellProps) {
  const length = max > 0 ? Math.max(2, Math.round((value / max) * width)) : 0
  return (
    <span className="c-bar-cell">
      <span className="c-bar-number">{text ?? value.toLocaleString('en-GB')}</span>
      <svg className="c-bar" viewBox={`0 0 ${width} 8`} aria-hidden="true">
        <rect width={length} height="8" rx="1" />
      </svg>
    </span>
  )
}
