import { type Extracted, extracted, stretches } from './extracted.ts'
import { idPrefix, safeHtml } from './safe-html.ts'

// Pictures travel within the page, so that only small ones do.
const LARGEST_PICTURE = 400 * 1024
const ALL_PICTURES = 3 * 1024 * 1024
const LARGEST_PREVIEW = 5 * 1024 * 1024
const shown = new Set(['image/png', 'image/jpeg'])

export async function readWord(bytes: Uint8Array): Promise<Extracted> {
  const { default: mammoth } = await import('mammoth')
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let room = ALL_PICTURES
  const convertImage = mammoth.images.imgElement(async (image) => {
    const picture = shown.has(image.contentType) ? await image.readAsBuffer() : null
    if (!picture || picture.byteLength > Math.min(room, LARGEST_PICTURE)) return { src: '' }
    room -= picture.byteLength
    return { src: `data:${image.contentType};base64,${picture.toString('base64')}` }
  })
  const { value: html } = await mammoth.convertToHtml(
    { buffer },
    { convertImage, idPrefix, externalFileAccess: false },
  )
  const { value: text } = await mammoth.extractRawText({ buffer })
  const preview = safeHtml(html)
  const parts = stretches(text).map((body, place) => ({
    label: '',
    body,
    preview: place === 0 && preview.length <= LARGEST_PREVIEW ? preview : null,
  }))
  return extracted(parts, null)
}
