import { useId } from 'react'
import { classNames } from './class-names.ts'
import { Marked, type MarkShape, Shape } from './shape-mark.tsx'

export type OrgMark = MarkShape | 'lead'
export type OrgLine = {
  x: number
  y: number
  look: 'title' | 'strong' | 'plain' | 'dim'
  size: number
  words: string
  mark?: { of: OrgMark; x: number; y: number }
}
export type OrgBox = {
  key: string
  x: number
  y: number
  width: number
  height: number
  dashed?: boolean
  /** where the hairline under its head stands */
  rule: number
  lines: OrgLine[]
}
export type OrgSheet = { width: number; height: number; boxes: OrgBox[]; links: string[] }

type OrgDrawingProps = {
  title: string
  description: string
  wide: OrgSheet
  /** for tablets and paper; a phone reads the list beside it instead */
  narrow: OrgSheet
  legend: { shape: MarkShape; words: string }[]
  /** words of the mark for who leads, where somebody carries it */
  lead?: string
}

/** Who works with whom, as boxes in one ink. The list beside it says the same, so that nobody needs the picture. */
export function OrgDrawing({ title, description, wide, narrow, legend, lead }: OrgDrawingProps) {
  return (
    <figure className="c-org">
      <Sheet title={title} description={description} sheet={wide} look="c-org-wide" />
      <Sheet title={title} description={description} sheet={narrow} look="c-org-narrow" />
      <figcaption className="c-map-legend">
        {legend.map(({ shape, words }) => (
          <Marked key={words} shape={shape}>
            {words}
          </Marked>
        ))}
        {lead && <LeadMarked>{lead}</LeadMarked>}
      </figcaption>
    </figure>
  )
}

type SheetProps = { title: string; description: string; sheet: OrgSheet; look: string }

function Sheet({ title, description, sheet, look }: SheetProps) {
  const id = useId()
  const { width, height, boxes, links } = sheet
  return (
    <svg
      className={classNames('c-org-sheet', look)}
      viewBox={`-1 -1 ${width + 2} ${height + 2}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {links.map((path) => (
        <path key={path} className="c-org-link" d={path} />
      ))}
      {boxes.map((box) => (
        <Box key={box.key} box={box} />
      ))}
    </svg>
  )
}

function Box({ box: { x, y, width, height, dashed, rule, lines } }: { box: OrgBox }) {
  return (
    <g>
      <rect
        className={classNames('c-org-box', dashed && 'c-org-dashed')}
        {...{ x, y, width, height }}
        rx={6}
      />
      <path className="c-org-rule" d={`M${x + 16} ${rule}H${x + width - 16}`} />
      {lines.map((line) => (
        <Line key={`${line.x} ${line.y}`} line={line} />
      ))}
    </g>
  )
}

function Line({ line: { x, y, look, size, words, mark } }: { line: OrgLine }) {
  return (
    <>
      {mark &&
        (mark.of === 'lead' ? (
          <Pennant x={mark.x} y={mark.y} />
        ) : (
          <Shape shape={mark.of} x={mark.x} y={mark.y} size={5} />
        ))}
      <text className={`c-org-${look}`} x={x} y={y} fontSize={size}>
        {words}
      </text>
    </>
  )
}

/** Who leads: told from the shapes of schools by its staff. */
const Pennant = ({ x, y }: { x: number; y: number }) => (
  <path className="c-org-pennant" d={`M${x - 5} ${y + 8}V${y - 7}L${x + 7} ${y - 3}L${x - 5} ${y + 1}`} />
)

export function LeadMarked({ children }: { children: string }) {
  return (
    <span className="c-marked">
      <svg className="c-shape" viewBox="0 0 16 16" aria-hidden="true">
        <Pennant x={7} y={8} />
      </svg>
      {children}
    </span>
  )
}
