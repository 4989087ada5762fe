import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asOwner } from '../../../../test/database.ts'
import { office } from '../../../../test/hostile-files/office.ts'
import {
  arrived,
  as,
  ask,
  begin,
  begun,
  broken,
  bytesOf,
  documents,
  here,
  piece,
  send,
  stored,
  text,
  useUploads,
  waiting,
} from '../../../../test/uploads-world.ts'
import { openDocument } from '../portal/open-document.server.ts'
import { removeDocument } from '../portal/remove-document.server.ts'
import { finishUpload } from './finish-upload.server.ts'

useUploads()

describe('A file that comes in pieces', () => {
  test('cut off anywhere it leaves no document; gone on with it is there whole', async () => {
    const bytes = Buffer.from(Array.from({ length: 8_000 }, (_, line) => `Line ${line}\n`).join(''))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: bytes.byteLength - 1 }), { maxLength: 3 }),
        async (cuts) => {
          const own = Buffer.concat([text(`${randomUUID()}\n`), bytes])
          const id = await begun(own.byteLength)
          for (const cut of cuts.toSorted((a, b) => a - b)) {
            const from = await arrived(id)
            if (cut > from) await piece(id, from, broken(own.subarray(from, cut)))
            expect(await arrived(id)).toBeLessThanOrEqual(Math.max(from, cut))
            expect(await finishUpload(as('coordinator'), id)).toBeNull()
          }
          const before = (await documents()).length
          const from = await arrived(id)
          await piece(id, from, own.subarray(from))
          expect(await finishUpload(as('coordinator'), id)).toEqual({ outcome: 'kept', problem: null })
          const after = await documents()
          expect(after.length).toBe(before + 1)
          expect(await bytesOf(after.at(-1)?.id ?? '')).toEqual(own)
        },
      ),
      { numRuns: 8 },
    )
    expect(waiting()).toEqual([])
  })

  test('is kept once, however often and at once its sender asks what became of it', async () => {
    const id = await begun(5)
    await piece(id, 0, 'Notes')
    const asked = await Promise.all([1, 2, 3].map(() => finishUpload(as('coordinator'), id)))
    expect(asked).toEqual(asked.map(() => ({ outcome: 'kept', problem: null })))
    expect(await finishUpload(as('coordinator'), id)).toEqual({ outcome: 'kept', problem: null })
    expect((await documents()).map(({ name }) => name)).toEqual(['notes.txt'])
    expect(await send(text('Notes'), { name: 'again.txt' })).toEqual({ outcome: 'already', problem: null })
    expect(await documents()).toHaveLength(1)
  })

  test('is its sender’s alone: nobody else of the host can look at it, add to it, stop it or finish it', async () => {
    const id = await begun(5)
    expect((await ask('HEAD', id, 'leader')).status).toBe(404)
    expect((await piece(id, 0, 'Other', 'leader')).status).toBe(404)
    expect((await ask('DELETE', id, 'leader')).status).toBe(404)
    expect(await finishUpload(as('leader'), id)).toBeNull()
    expect(await arrived(id)).toBe(0)
  })

  test('can be stopped, and then nothing of it is left', async () => {
    const id = await begun(500)
    await piece(id, 0, broken(text('Not')))
    expect((await ask('DELETE', id)).status).toBe(204)
    expect((await ask('HEAD', id)).status).toBe(404)
    expect(waiting()).toEqual([])
    expect(await asOwner('select outcome from upload where id = $1', [id])).toEqual([
      { outcome: 'cancelled' },
    ])
  })

  test('that is refused leaves nothing behind but the reason, by its name', async () => {
    const bad = office({ parts: [{ name: 'word/vbaProject.bin', data: 'x' }] })
    expect(await send(bad, { name: 'plan.docx' })).toMatchObject({
      outcome: 'refused',
      problem: expect.stringContaining('plan.docx holds macros'),
    })
    expect(await documents()).toEqual([])
    expect([stored(), waiting()]).toEqual([[], []])
  })

  test('is begun by the host alone, for a question of the review, and no larger than is taken', async () => {
    expect((await begin(5, { who: 'lead' })).status).toBe(422)
    const tooLarge = await begin(51 * 1024 * 1024)
    expect([tooLarge.status, await tooLarge.text()]).toEqual([
      422,
      expect.stringContaining('Send files of up to 50 MB'),
    ])
    expect((await begin(5, { purpose: 'recording', who: 'lead' })).status).toBe(422)
    expect((await begin(5, { purpose: 'recording' })).status).toBe(201)
    here.requestId = randomUUID()
    expect((await begin(5)).status).toBe(404)
  })
})

test('whoever stops a file of their own does not touch another’s, whatever the address says', async () => {
  const theirs = await begun(10)
  await piece(theirs, 0, text('12345') as BodyInit)
  const own = await begun(10, { who: 'leader' })
  await ask('DELETE', `${theirs}?x=/${own}`, 'leader')
  expect(await arrived(theirs)).toBe(5)
})

describe('A new version', () => {
  test('takes the place of the one before, which stays for the host; who had opened that is told, and who had not is not', async () => {
    await send(text('First'), { name: 'plan.txt' })
    const first = (await documents())[0]
    await openDocument(as('lead'), { reviewId: here.reviewId, documentId: first?.id ?? '' })
    await send(text('Second'), { name: 'plan.txt', replaces: first?.id, note: 'Page 7 corrected' })
    const [seen, ...more] = await documents('lead')
    expect(more).toEqual([])
    expect(seen).toMatchObject({ version: 2, changeNote: 'Page 7 corrected', lineageId: first?.id })
    expect(seen?.openings.map((one) => one.version)).toEqual([1])
    expect((await documents()).map((one) => [one.version, one.replacedAt !== null])).toEqual([
      [1, true],
      [2, false],
    ])
    expect(
      (await openDocument(as('lead'), { reviewId: here.reviewId, documentId: first?.id ?? '' })).ok,
    ).toBe(false)
    expect(
      (await openDocument(as('leader'), { reviewId: here.reviewId, documentId: first?.id ?? '' })).ok,
    ).toBe(true)
  })

  test('of a version that has been replaced or taken away meanwhile is not taken', async () => {
    await send(text('First'))
    const first = (await documents())[0]?.id ?? ''
    await send(text('Second'), { replaces: first })
    const late = await send(text('Third'), { replaces: first })
    expect(late?.problem).toContain('A newer version has been sent meanwhile')
    const second = (await documents()).find((one) => one.version === 2)?.id ?? ''
    await removeDocument(as('coordinator'), { documentId: second })
    expect((await begin(5, { replaces: second })).status).toBe(404)
  })
})
