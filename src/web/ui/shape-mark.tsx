/** Told apart by shape alone, in one ink. */
export type MarkShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'pentagon' | 'ring' | 'cross'

type ShapeProps = { shape: MarkShape; x: number; y: number; size: number }

/** One mark inside a drawing; `size` is about half its width. */
export function Shape({ shape, x, y, size }: ShapeProps) {
  const points = (...all: [number, number][]) =>
    all.map(([dx, dy]) => `${x + dx * size},${y + dy * size}`).join(' ')
  if (shape === 'circle') return <circle cx={x} cy={y} r={size} />
  if (shape === 'ring') return <circle className="c-shape-open" cx={x} cy={y} r={size * 0.8} />
  if (shape === 'square')
    return <rect x={x - size} y={y - size} width={2 * size} height={2 * size} rx={size * 0.2} />
  if (shape === 'triangle') return <polygon points={points([0, -1.2], [1.2, 0.9], [-1.2, 0.9])} />
  if (shape === 'diamond') return <polygon points={points([0, -1.3], [1.3, 0], [0, 1.3], [-1.3, 0])} />
  if (shape === 'pentagon') {
    return <polygon points={points([0, -1.2], [1.15, -0.35], [0.7, 1], [-0.7, 1], [-1.15, -0.35])} />
  }
  return <path className="c-shape-open" d={`M${x - size} ${y}H${x + size}M${x} ${y - size}V${y + size}`} />
}

/** The same mark beside its word. */
export function ShapeMark({ shape }: { shape: MarkShape }) {
  return (
    <svg className="c-shape" viewBox="0 0 16 16" aria-hidden="true">
      <Shape shape={shape} x={8} y={8} size={5} />
    </svg>
  )
}

/** A mark and its word, which never part at the end of a line. */
export function Marked({ shape, children }: { shape: MarkShape; children: string }) {
  return (
    <span className="c-marked">
      <ShapeMark shape={shape} />
      {children}
    </span>
  )
}
