import { defineQuery } from '../../../access/define-query.server.ts'
import type { PlacePanelSeen } from './place-panel.server.ts'

export type EmptyPlace = {
  key: string
  open: boolean
  canBeFilled: boolean
  ways: { key: string; personId: string; name: string; from: string | null; rules: string[] }[]
}
export type Explained = { prices: Record<string, string>; empty: EmptyPlace | null }

export const explainPlace = defineQuery({
  name: 'explain place',
  run: async (_tx, { panel }: { roundId: string; panel: PlacePanelSeen }): Promise<Explained> => {
    if (panel.cell.state !== 'empty') return { prices: {}, empty: null }
    return { prices: {}, empty: null }
  },
})
