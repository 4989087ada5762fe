import { count, dateRange } from '../../../web/dates.ts'
import { type BoardCell, type BoardLine, BoardSaid, RoundBoard } from '../../../web/ui/round-board.tsx'
import type { BoardSeen } from './board.server.ts'
import { type Cell, cellKey, isBeside, peerColumns, placeNames, stateWords } from './board.ts'
import type { EmptyPlace } from './empty-place.server.ts'
import type { PlacePanelSeen } from './place-panel.server.ts'
import { PlacePanel } from './place-panel.tsx'
import { shortTrust } from './short-trust.ts'
import { type Dragging, useDragging } from './use-dragging.ts'

type BoardProps = { board: BoardSeen; panel: PlacePanelSeen | null; empty: EmptyPlace | null }

/** Reviews down, places across. A cell is picked up with the pointer, or opened to choose from a list. */
export function Board({ board, panel, empty }: BoardProps) {
  const dragging = useDragging(board)
  const peers = peerColumns(board.rows)
  const beside = board.rows.some(({ cells }) => cells.some(isBeside))
  return (
    <>
      <RoundBoard
        caption="Reviews and places"
        first="Host"
        columns={[
          'Lead',
          ...Array.from({ length: peers }, () => 'Peer'),
          ...(beside ? ['Shadow or quality'] : []),
        ]}
        lines={board.rows.map((row) => lineOf({ board, panel, empty }, row, { peers, beside, dragging }))}
      />
      <BoardSaid>{dragging.said}</BoardSaid>
    </>
  )
}

type Row = BoardSeen['rows'][number]
type Looks = { peers: number; beside: boolean; dragging: Dragging }

function lineOf({ board, panel, empty }: BoardProps, row: Row, looks: Looks): BoardLine {
  const { review, cells, moving } = row
  const draw = (cell: Cell) => cellOf(board, row, cell, { panel, dragging: looks.dragging })
  const peerCells = cells.filter(({ place }) => place === 'peer').map(draw)
  const besideCells = cells.filter(isBeside).map(draw)
  return {
    id: review.id,
    title: review.trustName,
    to: `/reviews/${review.id}/needs`,
    note: (
      <>
        {noYear(review.day1, review.day3)}, {review.virtual ? 'by video' : count(review.schools, 'school')}
        {moving && (
          <>
            <br />
            Better {noYear(moving.day1, moving.day3)}
          </>
        )}
      </>
    ),
    cells: [
      cells.filter(({ place }) => place === 'lead').map(draw),
      ...Array.from({ length: looks.peers }, (_, at) => {
        const cell = peerCells[at]
        return [cell ?? none(`none.${at}`)]
      }),
      ...(looks.beside ? [besideCells.length > 0 ? besideCells : [none('beside')]] : []),
    ],
    panel:
      panel?.reviewId === review.id ? (
        <PlacePanel
          key={panel.key}
          roundId={board.id}
          panel={panel}
          empty={empty}
          broken={board.broken.find((one) => one.review === review.id && one.key === panel.cell.key) ?? null}
        />
      ) : undefined,
  }
}

const none = (key: string): BoardCell => ({ key, label: '', title: 'None needed', state: 'none', words: '' })
/** 19 to 21 January */
const noYear = (first: string, last: string) => dateRange(first, last).replace(/ \d{4}$/, '')

type Drawing = { panel: PlacePanelSeen | null; dragging: Dragging }

function cellOf(board: BoardSeen, { review }: Row, cell: Cell, { panel, dragging }: Drawing): BoardCell {
  const key = cellKey(review.id, cell)
  const open = panel?.key === key
  const broken = board.broken.find((one) => one.review === review.id && one.key === cell.key)
  const beside = isBeside(cell)
  const from = cell.person ? (cell.person.from ? shortTrust(cell.person.from) : 'Independent') : undefined
  return {
    key,
    to: `/allocation/${board.id}${open ? '' : `?place=${key}`}`,
    label: placeNames[cell.place],
    title: cell.person?.name ?? (board.workedOutAt && !beside ? 'Nobody fits' : 'Nobody yet'),
    note: cell.person
      ? beside
        ? placeNames[cell.place]
        : from
      : beside
        ? placeNames[cell.place]
        : board.workedOutAt
          ? 'See the rules to relax'
          : 'Choose somebody',
    state: cell.state,
    words: cell.person ? stateWords[cell.state] : '',
    wrong: broken ? (broken.aside ? 'A rule set aside' : 'Breaks a rule') : undefined,
    open,
    ...dragging.of(review.id, cell),
  }
}
