import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orderedWith, type Placed } from './order.ts'

const board = fc
  .array(fc.record({ id: fc.uuid(), questionId: fc.constantFrom('one', 'two'), place: fc.nat(6) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((all) => all.filter((one, at) => all.findIndex(({ id }) => id === one.id) === at))

const inOrder = (all: Placed[], questionId: string) =>
  all
    .filter((one) => one.questionId === questionId)
    .toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)

describe('A finding put before another', () => {
  test('stands right before it, and the others keep their order', () => {
    fc.assert(
      fc.property(
        board,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('one', 'two'),
        (all, which, target, questionId) => {
          const moved = all[which % all.length]
          const before = all[target % all.length]
          if (!moved || !before) return
          const changes = new Map(
            orderedWith(all, { id: moved.id, questionId, before: before.id }).map((c) => [c.id, c.place]),
          )
          const after = all.map((one) => ({
            ...one,
            questionId: one.id === moved.id ? questionId : one.questionId,
            place: changes.get(one.id) ?? one.place,
          }))
          const ids = inOrder(after, questionId)
          const others = inOrder(all, questionId).filter((id) => id !== moved.id)
          expect(ids.filter((id) => id !== moved.id)).toEqual(others)
          const at = others.indexOf(before.id)
          expect(ids.indexOf(moved.id)).toBe(at < 0 ? others.length : at)
        },
      ),
    )
  })
})
