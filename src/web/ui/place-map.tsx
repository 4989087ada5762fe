import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Marked, type MarkShape, Shape } from './shape-mark.tsx'

export type MapMark = {
  id: string
  label: string
  shape: MarkShape
  x: number
  y: number
  labelAt: { x: number; y: number; anchor: 'start' | 'middle' | 'end' } | null
  /** only there for the lie of the land */
  far?: boolean
}
export type MapSheet = {
  width: number
  height: number
  fontSize: number
  markSize: number
  marks: MapMark[]
  scale: { words: string; length: number }
  middle?: { x: number; y: number }
  /** who goes where; with a dash of its own where a table beside names the line */
  lines?: { id: string; path: string; dash?: string }[]
}

type PlaceMapProps = {
  label: string
  wide: MapSheet
  narrow: MapSheet
  legend?: { shape: MarkShape; words: string }[]
  note?: ReactNode
}

/** Places as marks in one ink, without tiles: drawn once for wide screens and paper, once for a phone.
    The table beside it says the same, so a name that finds no room is left out. */
export function PlaceMap({ label, wide, narrow, legend = [], note }: PlaceMapProps) {
  return (
    <figure className="c-map">
      <Sheet label={label} sheet={wide} look="c-map-wide" />
      <Sheet label={label} sheet={narrow} look="c-map-narrow" />
      <figcaption className="c-map-legend">
        {legend.map(({ shape, words }) => (
          <Marked key={words} shape={shape}>
            {words}
          </Marked>
        ))}
        {note && <span className="c-map-note">{note}</span>}
      </figcaption>
    </figure>
  )
}

function Sheet({ label, sheet, look }: { label: string; sheet: MapSheet; look: string }) {
  const { width, height, markSize, fontSize, marks, middle, lines = [] } = sheet
  return (
    <svg
      className={classNames('c-map-sheet', look)}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {middle && (
        <g className="c-map-middle">
          <Shape shape="cross" {...middle} size={markSize} />
        </g>
      )}
      {lines.map(({ id, path, dash }) => (
        <path
          key={id}
          className={dash === undefined ? 'c-map-way' : 'c-map-line'}
          d={path}
          strokeDasharray={dash || undefined}
        />
      ))}
      {marks.map(({ id, far, shape, x, y }) => (
        <g key={id} className={far ? 'c-map-far' : undefined}>
          <Shape shape={shape} x={x} y={y} size={far ? markSize * 0.7 : markSize} />
        </g>
      ))}
      {marks.map(({ id, label: name, labelAt }) => {
        if (!labelAt) return null
        const { anchor, ...at } = labelAt
        return (
          <text key={id} {...at} textAnchor={anchor} fontSize={fontSize}>
            {name}
          </text>
        )
      })}
      <Scale sheet={sheet} />
      <North sheet={sheet} />
    </svg>
  )
}

function Scale({ sheet: { height, fontSize, scale } }: { sheet: MapSheet }) {
  const y = height - 14
  return (
    <g className="c-map-scale">
      <path d={`M14 ${y - 5}V${y}H${14 + scale.length}V${y - 5}`} />
      <text x={14 + scale.length + 8} y={y + 1} fontSize={fontSize * 0.85}>
        {scale.words}
      </text>
    </g>
  )
}

function North({ sheet: { width, fontSize } }: { sheet: MapSheet }) {
  const x = width - 22
  return (
    <g className="c-map-scale">
      <path d={`M${x} 34V14M${x - 5} 20L${x} 13L${x + 5} 20`} />
      <text x={x} y={34 + fontSize * 0.9} textAnchor="middle" fontSize={fontSize * 0.85}>
        N
      </text>
    </g>
  )
}
