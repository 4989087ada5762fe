import { describe, expect, test } from 'vitest'
import type { NoteOnTheWire } from '../wire.ts'
import { besideWhatIsHere, wordsOf } from './import-waiting.ts'
import type { Brought } from './transfer.ts'

const waiting = (id: string, body: string, photoIds: string[] = []) => ({
  note: { id, body } as NoteOnTheWire,
  photoIds,
  keptAt: '2026-12-02T10:00:00Z',
  standing: { is: 'waiting' as const },
})
const brought = (content: ReturnType<typeof waiting>): Brought[] => [
  {
    kind: 'waiting',
    id: content.note.id,
    content: new TextEncoder().encode(JSON.stringify(content)),
  },
  ...content.photoIds.map(
    (id): Brought => ({
      ...{ kind: 'photo', id, noteId: content.note.id, content: new Uint8Array([1]) },
    }),
  ),
]
const bodies = (all: Brought[]) =>
  all
    .filter(({ kind }) => kind === 'waiting')
    .map(({ id, content }) => {
      const held = JSON.parse(new TextDecoder().decode(content))
      return { id, own: held.note.id === id, body: held.note.body, photoIds: held.photoIds }
    })

describe('Notes from a file', () => {
  const file = brought(waiting('n', 'As it was exported.', ['p']))

  test('come as they are where they are not here', () => {
    expect(besideWhatIsHere(file, new Map())).toEqual(file)
  })

  test('are left alone, with their photographs, where the same words are here', () => {
    const here = new Map([['n', wordsOf(waiting('n', 'As it was exported.'))]])
    expect(besideWhatIsHere(file, here)).toEqual([])
  })

  test('become notes of their own beside one that was changed here since, which is not written over', () => {
    const here = new Map([['n', wordsOf(waiting('n', 'Put better since.'))]])
    const taken = besideWhatIsHere(file, here)
    const [note] = bodies(taken)
    const photo = taken.find(({ kind }) => kind === 'photo')
    expect(note).toMatchObject({ own: true, body: 'As it was exported.', photoIds: [photo?.id] })
    expect(taken.map(({ id }) => id)).not.toContain('n')
    expect(photo).toMatchObject({ noteId: note?.id })
    expect(photo?.id).not.toBe('p')
  })
})
