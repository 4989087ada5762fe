import { rm } from 'node:fs/promises'
import sharp from 'sharp'
import type { Reason } from './unsafe.ts'

// As much as a very large photograph; what it takes in memory while it is drawn anew.
const mostDots = 50_000_000
const mostBytes = 160 * 1024 * 1024

sharp.cache(false)

/**
 * Draws a picture anew, upright, into a file beside it: what was hidden in it besides the picture, and where and when
 * it was taken, is gone.
 */
export async function redrawPicture(
  path: string,
  kind: 'png' | 'jpg',
): Promise<{ path: string } | { refused: Reason }> {
  const redrawn = `${path}.redrawn`
  try {
    const { width = 0, height = 0, channels = 4, depth } = await sharp(path).metadata()
    const bytes = width * height * channels * (depth === 'uchar' ? 1 : 2)
    if (width * height > mostDots || bytes > mostBytes) return { refused: 'too many dots' }
    const picture = sharp(path, {
      limitInputPixels: mostDots,
      failOn: 'error',
      sequentialRead: true,
    }).autoOrient()
    await (kind === 'png' ? picture.png() : picture.jpeg({ quality: 90 })).toFile(redrawn)
    return { path: redrawn }
  } catch (error) {
    await rm(redrawn, { force: true })
    return {
      refused: error instanceof Error && /pixel limit/.test(error.message) ? 'too many dots' : 'damaged',
    }
  }
}
