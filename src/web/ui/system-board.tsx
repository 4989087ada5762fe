import { type BoardCell, type BoardState, RoundBoard } from './round-board.tsx'
import { Sample } from './system-sample.tsx'

const cell = (label: string, title: string, note: string, state: BoardState, words: string): BoardCell => ({
  key: `${label} ${title}`,
  to: '/system#board',
  label,
  title,
  note,
  state,
  words,
})

/** A board as the system page shows it: every state of a place once. */
export const SystemBoard = () => (
  <Sample
    title="Board"
    note="Who goes where. A cell opens a row that says why; no colour says who fits."
    wide
  >
    <RoundBoard
      caption="Two reviews and their places"
      first="Host"
      columns={['Lead', 'Peer', 'Peer']}
      lines={[
        {
          id: 'brackwater',
          title: 'Brackwater Schools',
          note: '19 to 21 January, 9 schools',
          to: '/system#board',
          cells: [
            [cell('Lead', 'Ruth Ellacott', 'Independent', 'accepted', 'Accepted')],
            [cell('Peer', 'Owen Pugh', 'Whinfield', 'invited', 'Invited')],
            [cell('Peer', 'Lucy Farrant', 'Tallow Hill', 'chosen', 'Placed by hand')],
          ],
        },
        {
          id: 'thornley-wood',
          title: 'Thornley Wood Trust',
          note: '2 to 4 February, 23 schools',
          to: '/system#board',
          cells: [
            [cell('Lead', 'Helen Marsh', 'Independent', 'proposed', 'Proposed')],
            [cell('Peer', 'Nobody fits', 'See the rules to relax', 'empty', '')],
            [{ key: 'none', label: '', title: 'None needed', state: 'none', words: '' }],
          ],
        },
      ]}
    />
  </Sample>
)
