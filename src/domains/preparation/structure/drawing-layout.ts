import type { OrgBox, OrgLine, OrgMark, OrgSheet } from '../../../web/ui/org-drawing.tsx'
import { kindShapes } from '../../trusts/trust-map.tsx'
import { type Drawn, type Group, type PlacedSchool, type Post, schoolsIn } from './structure.ts'
import { wrapWords } from './wrap-words.ts'

// Where the boxes of the drawing go. Pure: what is organised how goes in, points of a sheet come out. The centre stands
// above, the groups in rows below it, each as many columns wide as its schools need.
export type Paper = { columns: number; columnWidth: number; gap: number }
/** a page's whole width; and a tablet, or A4 upright */
export const wide: Paper = { columns: 4, columnWidth: 256, gap: 32 }
export const narrow: Paper = { columns: 3, columnWidth: 256, gap: 24 }

const PAD = 16
const TRUNK = 22
const DROP = 44
const sizes = { title: 17, strong: 15.5, plain: 15.5, dim: 14.5 } as const
const leading = { title: 23, strong: 20, plain: 20, dim: 19 } as const
const MARK = 22

type Item = { look: OrgLine['look']; words: string; mark?: OrgMark; most?: number }
type Cell = Item[]
type Block = { key: string; head: Cell; cells: Cell[]; span: number; dashed?: boolean }
type Sized = Block & { width: number; height: number }

export function layOutStructure(drawn: Drawn, paper: Paper): OrgSheet {
  const rows = inRows(
    groupBlocks(drawn, paper).map((block) => sizeOf(block, paper)),
    paper,
  )
  const left = rows.length > 1 ? TRUNK : 0
  const total = unitsWide(paper.columns, paper)
  const centre = sizeOf(centreBlock(drawn, paper), paper)
  const middle = left + total / 2
  const boxes = [toBox(centre, middle - centre.width / 2, 1, paper)]
  const links: string[] = []
  let y = 1 + centre.height
  for (const [place, row] of rows.entries()) {
    const [bus, top] = [y + DROP / 2, y + DROP]
    const placed = placeRow(row, { x: left || middle - widthOfRow(row, paper) / 2, top }, paper)
    boxes.push(...placed)
    const centres = placed.map((box) => box.x + box.width / 2)
    links.push(busPath({ bus, top, from: place === 0 ? middle : 1, centres }))
    if (place === 0) links.push(`M${middle} ${y}V${bus}`)
    y = top + Math.max(...row.map(({ height }) => height))
    // Rows further down are reached along the side.
    if (place < rows.length - 1) links.push(`M${place === 0 ? middle : 1} ${bus}H1V${y + DROP / 2}`)
  }
  return { width: Math.round(left + total), height: Math.ceil(y + 1), boxes, links }
}

const widthOfRow = (row: Sized[], { gap }: Paper) =>
  row.reduce((sum, { width }) => sum + width, 0) + (row.length - 1) * gap

function placeRow(row: Sized[], at: { x: number; top: number }, paper: Paper): OrgBox[] {
  let { x } = at
  return row.map((block) => {
    const box = toBox(block, x, at.top, paper)
    x += block.width + paper.gap
    return box
  })
}

type Bus = { bus: number; top: number; from: number; centres: number[] }

/** The line across from where it is fed, and the drops from it to each box. */
function busPath({ bus, top, from, centres }: Bus) {
  const reach = [from, ...centres]
  const drops = centres.map((x) => `M${x} ${bus}V${top}`)
  return `M${Math.min(...reach)} ${bus}H${Math.max(...reach)}${drops.join('')}`
}

const unitsWide = (units: number, { columnWidth, gap }: Paper) => units * columnWidth + (units - 1) * gap

/** In the host's order, as many to a row as find room. */
function inRows(blocks: Sized[], paper: Paper): Sized[][] {
  const rows: Sized[][] = []
  let room = 0
  for (const block of blocks) {
    if (block.span > room) {
      rows.push([])
      room = paper.columns
    }
    rows.at(-1)?.push(block)
    room -= block.span
  }
  return rows
}

function centreBlock({ posts }: Drawn, { columns }: Paper): Block {
  const none: Cell = [{ look: 'dim', words: 'No posts named yet' }]
  return {
    key: 'centre',
    head: [{ look: 'title', words: 'Central team' }],
    cells: posts.length > 0 ? posts.map(postCell) : [none],
    span: Math.min(columns, Math.max(1, posts.length)),
  }
}

const leads: Item = { look: 'dim', words: 'Leads improvement', mark: 'lead' }

const postCell = ({ title, holder, leadsImprovement }: Post): Cell => [
  { look: leadsImprovement ? 'strong' : 'plain', words: title, most: 3 },
  ...(holder ? [{ look: 'dim', words: holder, most: 2 } as const] : []),
  ...(leadsImprovement ? [leads] : []),
]

function groupBlocks({ groups, schools }: Drawn, paper: Paper): Block[] {
  const blocks = groups.map((group) => groupBlock(group, schoolsIn(schools, group.id), paper))
  const direct = schoolsIn(schools, null)
  if (direct.length === 0) return blocks
  const words = groups.length > 0 ? 'With the central team directly' : 'Schools'
  const many = groups.length > 0 ? 14 : 4
  return [
    ...blocks,
    {
      key: 'direct',
      head: [{ look: 'title', words, most: 2 }],
      cells: direct.map((school) => schoolCell(school, false)),
      span: spanOf(direct.length, many, paper),
      dashed: groups.length > 0,
    },
  ]
}

const spanOf = (schools: number, many: number, { columns }: Paper) =>
  Math.min(columns, Math.max(1, Math.ceil(schools / many)))

function groupBlock(group: Group, schools: PlacedSchool[], paper: Paper): Block {
  const { id, name, ledBy, leader, leadsImprovement, leadUrn } = group
  const first = schools.toSorted((a, b) => Number(b.urn === leadUrn) - Number(a.urn === leadUrn))
  const none: Cell = [{ look: 'dim', words: 'No school yet' }]
  return {
    key: id,
    head: [
      { look: 'title', words: name, most: 3 },
      ...(ledBy ? [{ look: 'plain', words: ledBy, most: 3 } as const] : []),
      ...(leader ? [{ look: 'dim', words: leader, most: 2 } as const] : []),
      ...(leadsImprovement ? [leads] : []),
    ],
    cells: first.length > 0 ? first.map((school) => schoolCell(school, school.urn === leadUrn)) : [none],
    span: spanOf(schools.length, 14, paper),
  }
}

const schoolCell = (school: PlacedSchool, leads: boolean): Cell => [
  { look: leads ? 'strong' : 'plain', words: school.name, mark: kindShapes[school.kind], most: 2 },
  ...(leads ? [{ look: 'dim', words: 'Leads the group' } as const] : []),
]

// The cells of a block run down its columns, as in a list.
function sizeOf(block: Block, paper: Paper): Sized {
  const width = unitsWide(block.span, paper)
  const tallest = Math.max(
    ...columnsOf(block).map((cells) => heightOf(cells.flatMap((cell) => cellLines(cell, paper)))),
  )
  return { ...block, width, height: PAD + headHeight(block, width) + 14 + tallest + PAD - 4 }
}
// Down the columns as evenly as they go: of five in four columns, two and then one each.
const columnsOf = ({ cells, span }: Block): Cell[][] => {
  const columns = Math.min(span, cells.length)
  const [each, more] = [Math.floor(cells.length / columns), cells.length % columns]
  const begins = (column: number) => column * each + Math.min(column, more)
  return Array.from({ length: columns }, (_, column) => cells.slice(begins(column), begins(column + 1)))
}

type Line = { look: OrgLine['look']; words: string; mark?: OrgMark; indent: number; after: number }
const heightOf = (lines: Line[]) => lines.reduce((sum, { look, after }) => sum + leading[look] + after, 0)
const headHeight = (block: Block, width: number) => heightOf(linesOf(block.head, width - 2 * PAD))
const cellLines = (cell: Cell, { columnWidth }: Paper) => linesOf(cell, columnWidth - 2 * PAD, 5)

function linesOf(items: Item[], width: number, after = 0): Line[] {
  const lines = items.flatMap(({ look, words, mark, most = 1 }) => {
    const indent = mark || items[0]?.mark ? MARK : 0
    return wrapWords(words, width - indent, sizes[look], most, look === 'title' || look === 'strong').map(
      (line, place) => ({ look, words: line, mark: place === 0 ? mark : undefined, indent, after: 0 }),
    )
  })
  return lines.map((line, place) => (place === lines.length - 1 ? { ...line, after } : line))
}

function toBox(block: Sized, x: number, y: number, paper: Paper): OrgBox {
  const { key, width, height, dashed } = block
  const head = placeLines(linesOf(block.head, width - 2 * PAD), x + PAD, y + PAD)
  const rule = y + PAD + headHeight(block, width) + 5
  const body = columnsOf(block).flatMap((cells, column) =>
    placeLines(
      cells.flatMap((cell) => cellLines(cell, paper)),
      x + PAD + column * (paper.columnWidth + paper.gap),
      rule + 9,
    ),
  )
  return { key, x, y, width, height, dashed, rule, lines: [...head, ...body] }
}

function placeLines(lines: Line[], x: number, top: number): OrgLine[] {
  let y = top
  return lines.map(({ look, words, mark, indent, after }) => {
    const base = y + leading[look] * 0.74
    y += leading[look] + after
    return {
      x: x + indent,
      y: base,
      look,
      size: sizes[look],
      words,
      mark: mark && { of: mark, x: x + 6, y: base - sizes[look] * 0.33 },
    }
  })
}
