import { crc32, deflateRawSync } from 'node:zlib'

// Writes zips byte by byte, so that each thing that a zip can lie about can be lied about.
export type Part = {
  name: string | Buffer
  data: Buffer | string
  /** as they stand in the zip, where they are not what they should be */
  packed?: Buffer
  stored?: boolean
  flags?: number
  method?: number
  crc?: number
  size?: number
  /** the name before the entry itself, where the list says another */
  localName?: string
  /** bytes between this entry and the next */
  gap?: Buffer
  /** lists the bytes of the entry with this place instead of its own */
  sameAs?: number
  descriptor?: boolean
}
type Lies = { before?: Buffer; after?: Buffer; comment?: Buffer; count?: number }

export function zip(parts: Part[], lies: Lies = {}): Buffer {
  const before = lies.before ?? Buffer.alloc(0)
  const pieces: Buffer[] = [before]
  const list: Buffer[] = []
  const offsets: number[] = []
  let at = before.byteLength
  for (const part of parts) {
    const entry = describe(part)
    const local = localHeader(entry, part)
    offsets.push(at)
    list.push(listed(entry, part.sameAs === undefined ? at : (offsets[part.sameAs] ?? 0)))
    const whole = [
      local,
      entry.packed,
      ...(part.descriptor ? [descriptor(entry)] : []),
      part.gap ?? Buffer.alloc(0),
    ]
    if (part.sameAs === undefined) {
      pieces.push(...whole)
      at += Buffer.concat(whole).byteLength
    }
  }
  const names = Buffer.concat(list)
  return Buffer.concat([
    ...pieces,
    names,
    theEnd(lies.count ?? parts.length, names.byteLength, at, lies.comment),
    lies.after ?? Buffer.alloc(0),
  ])
}

type Entry = ReturnType<typeof describe>
function describe(part: Part) {
  const data = Buffer.from(part.data as string)
  const method = part.method ?? (part.stored ? 0 : 8)
  const packed = part.packed ?? (part.stored ? data : deflateRawSync(data, { level: 9 }))
  return {
    name: Buffer.from(part.name as string),
    packed,
    method,
    flags: (part.flags ?? 0x800) | (part.descriptor ? 8 : 0),
    crc: part.crc ?? crc32(data),
    size: part.size ?? data.byteLength,
    packedSize: packed.byteLength,
  }
}

function localHeader(entry: Entry, { localName, descriptor }: Part): Buffer {
  const name = localName ? Buffer.from(localName) : entry.name
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(entry.flags, 6)
  head.writeUInt16LE(entry.method, 8)
  head.writeUInt32LE(descriptor ? 0 : entry.crc, 14)
  head.writeUInt32LE(descriptor ? 0 : entry.packedSize, 18)
  head.writeUInt32LE(descriptor ? 0 : entry.size, 22)
  head.writeUInt16LE(name.byteLength, 26)
  return Buffer.concat([head, name])
}

function descriptor(entry: Entry): Buffer {
  const tail = Buffer.alloc(16)
  tail.writeUInt32LE(0x08074b50, 0)
  tail.writeUInt32LE(entry.crc, 4)
  tail.writeUInt32LE(entry.packedSize, 8)
  tail.writeUInt32LE(entry.size, 12)
  return tail
}

function listed(entry: Entry, offset: number): Buffer {
  const head = Buffer.alloc(46)
  head.writeUInt32LE(0x02014b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(20, 6)
  head.writeUInt16LE(entry.flags, 8)
  head.writeUInt16LE(entry.method, 10)
  head.writeUInt32LE(entry.crc, 16)
  head.writeUInt32LE(entry.packedSize, 20)
  head.writeUInt32LE(entry.size, 24)
  head.writeUInt16LE(entry.name.byteLength, 28)
  head.writeUInt32LE(offset, 42)
  return Buffer.concat([head, entry.name])
}

function theEnd(
  count: number,
  listSize: number,
  listStart: number,
  comment: Buffer = Buffer.alloc(0),
): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Math.min(count, 0xffff), 8)
  end.writeUInt16LE(Math.min(count, 0xffff), 10)
  end.writeUInt32LE(listSize, 12)
  end.writeUInt32LE(listStart, 16)
  end.writeUInt16LE(comment.byteLength, 20)
  return Buffer.concat([end, comment])
}
