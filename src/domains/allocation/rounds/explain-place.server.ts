import { defineQuery } from '../../../access/define-query.server.ts'
import type { PlacePanelSeen } from './place-panel.server.ts'

export type Explained = { prices: Record<string, string> }

export const explainPlace = defineQuery({
  name: 'explain place',
  run: async (_tx, _asked: { roundId: string; panel: PlacePanelSeen }): Promise<Explained> => ({
    prices: {},
  }),
})
