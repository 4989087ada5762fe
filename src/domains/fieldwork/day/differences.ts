import type { KeptBefore } from '../wire.ts'

/** In what two versions of a note differ, in words. */
export function differences(a: KeptBefore, b: KeptBefore): string[] {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  const looked: [string, boolean][] = [
    ['the words', same(a.body.trim(), b.body.trim())],
    ['the promise', same(a.attributable, b.attributable)],
    ['how you know', same(a.method, b.method)],
    ['what it points to', same(a.kind, b.kind)],
    ['the key questions', same(a.questionIds.toSorted(), b.questionIds.toSorted())],
    ['who said it', same([a.speaker, a.saidBy], [b.speaker, b.saidBy])],
    ['the session', same(a.sessionId, b.sessionId)],
  ]
  return looked.filter(([, alike]) => !alike).map(([what]) => what)
}
