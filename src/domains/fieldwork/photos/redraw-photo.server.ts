import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { scanFile } from '../../../platform/scanner.server.ts'
import { incomingFolder } from '../../../platform/storage.server.ts'
import { wholeJpeg } from '../../preparation/uploads/checks/whole-jpeg.ts'
import { scanProblem } from '../../preparation/uploads/scan-words.ts'

// As much as a very large photograph; what it takes in memory while it is drawn anew.
const mostDots = 50_000_000
/** enough to read a page by */
const longestEdge = 2000

export type Redrawn = { jpeg: Buffer; width: number; height: number }

/**
 * Looks at what was sent as a photograph, and draws it anew, upright and no larger than it needs to be read: where and
 * when it was taken, with what, and whatever else was hidden in it, is gone.
 */
export async function redrawPhoto(sent: Buffer): Promise<Redrawn | { problem: string }> {
  const path = join(incomingFolder(), `photo-${crypto.randomUUID()}`)
  try {
    await writeFile(path, sent, { mode: 0o600 })
    const problem = scanProblem('The photograph', await scanFile(path))
    if (problem) return { problem }
    if ((await fileTypeFromBuffer(sent))?.mime !== 'image/jpeg')
      return { problem: 'This is not a photograph that can be kept (JPEG).' }
    await wholeJpeg(path)
    return await draw(path)
  } catch {
    return { problem: 'This photograph is damaged, or too large to draw. Take it again.' }
  } finally {
    await rm(path, { force: true })
  }
}

async function draw(path: string): Promise<Redrawn> {
  const { data, info } = await sharp(path, {
    limitInputPixels: mostDots,
    failOn: 'error',
    sequentialRead: true,
  })
    .autoOrient()
    .resize({ width: longestEdge, height: longestEdge, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 85 })
    .toBuffer({ resolveWithObject: true })
  return { jpeg: data, width: info.width, height: info.height }
}
