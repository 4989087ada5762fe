import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A PNG that says how many dots it has, whatever it holds. */
export function pngOfSize(
  width: number,
  height: number,
  rows = Buffer.alloc(width * 3 + 1),
  more: Buffer[] = [],
): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    ...more,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

export function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.byteLength)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

const plain = (background = '#0e5b72') =>
  sharp({ create: { width: 60, height: 40, channels: 3, background } })
export const jpeg = () => plain().jpeg().toBuffer()
export const png = () => plain().png().toBuffer()
/** A photograph that says where it was taken. */
export const jpegWithPlace = (background?: string) =>
  plain(background ?? '#815b14')
    .withExif({ IFD0: { Copyright: 'Taken at 51.5, -0.1' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .jpeg()
    .toBuffer()
