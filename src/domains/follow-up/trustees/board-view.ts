import type { ListedAction } from '../action-view.ts'

export type BoardGroup = { title: string; actions: ListedAction[] }

const titles = ['Under way', 'Not begun', 'Put off', 'Done', 'Decided not to'] as const

/** By how they stand, in the order in which a board talks of them. A group without any is left out. */
export function byState(actions: (ListedAction & { group: (typeof titles)[number] })[]): BoardGroup[] {
  return titles
    .map((title) => ({ title, actions: actions.filter(({ group }) => group === title) }))
    .filter(({ actions }) => actions.length > 0)
}

export const groupOf = (action: {
  state: 'open' | 'done' | 'dropped'
  standing: 'not_begun' | 'under_way' | 'put_off'
}): (typeof titles)[number] => {
  if (action.state === 'done') return 'Done'
  if (action.state === 'dropped') return 'Decided not to'
  return { under_way: 'Under way' as const, not_begun: 'Not begun' as const, put_off: 'Put off' as const }[
    action.standing
  ]
}
