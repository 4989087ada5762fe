import type { FileHandle } from 'node:fs/promises'
import { Unsafe } from './unsafe.ts'
import { type ByName, entryName } from './zip-names.ts'

export type ZipEntry = {
  name: string
  method: 'stored' | 'deflated'
  /** as the central list says; the unpacking holds it to both */
  packed: number
  unpacked: number
  crc: number
  /** where its packed bytes begin */
  start: number
}

const mostEntries = 5000
const longestList = 8 * 1024 * 1024
const END = 22
const LISTED = 46
const LOCAL = 30

/**
 * The entries of a zip that is laid out as an Office program writes it: the entries one behind the other from the
 * first byte on, then their list, then the end, and nothing before, between or after. Whatever could be read in two
 * ways (an entry hidden in a gap, two that overlap, a list that says other than the entries) is refused.
 */
export async function zipEntries(file: FileHandle, size: number): Promise<ZipEntry[]> {
  const { count, listStart, listSize } = await theEnd(file, size)
  const list = await read(file, listStart, listSize)
  const names: ByName = new Set()
  const entries: ZipEntry[] = []
  let at = 0
  let next = 0
  for (let place = 0; place < count; place++) {
    const listed = listedAt(list, at)
    if (listed.offset !== next) throw new Unsafe('damaged')
    const { entry, end } = await local(file, listed, entryName(listed.rawName, names))
    entries.push(entry)
    next = await afterDescriptor(file, listed, end)
    if (next > listStart) throw new Unsafe('damaged')
    at = listed.listEnd
  }
  if (at !== listSize || next !== listStart) throw new Unsafe('damaged')
  return entries
}

async function theEnd(file: FileHandle, size: number) {
  if (size < END) throw new Unsafe('damaged')
  const end = await read(file, size - END, END)
  const [disk, listDisk, here, count] = [4, 6, 8, 10].map((place) => end.readUInt16LE(place))
  const [listSize, listStart] = [end.readUInt32LE(12), end.readUInt32LE(16)]
  const whole =
    end.readUInt32LE(0) === 0x06054b50 && end.readUInt16LE(20) === 0 && disk === 0 && listDisk === 0
  if (!whole || here !== count || listStart + listSize !== size - END) throw new Unsafe('damaged')
  if (!count) throw new Unsafe('damaged')
  if (count > mostEntries || listSize > longestList) throw new Unsafe('unpacks to too much')
  return { count, listStart, listSize }
}

type Listed = ReturnType<typeof listedAt>

function listedAt(list: Buffer, at: number) {
  if (at + LISTED > list.byteLength || list.readUInt32LE(at) !== 0x02014b50) throw new Unsafe('damaged')
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => list.readUInt16LE(at + place))
  const nameEnd = at + LISTED + (nameLength ?? 0)
  const listEnd = nameEnd + (extraLength ?? 0) + (commentLength ?? 0)
  if (listEnd > list.byteLength) throw new Unsafe('damaged')
  const listed = {
    flags: list.readUInt16LE(at + 8),
    method: list.readUInt16LE(at + 10),
    crc: list.readUInt32LE(at + 16),
    packed: list.readUInt32LE(at + 20),
    unpacked: list.readUInt32LE(at + 24),
    offset: list.readUInt32LE(at + 42),
    rawName: list.subarray(at + LISTED, nameEnd),
    listEnd,
  }
  // Bit 0, 6 and 13 say that it is encrypted, or its names are.
  if (listed.flags & 0b0010_0000_0100_0001) throw new Unsafe('protected')
  if (listed.method !== 0 && listed.method !== 8) throw new Unsafe('damaged')
  if ([listed.packed, listed.unpacked, listed.offset].includes(0xffffffff))
    throw new Unsafe('unpacks to too much')
  if (listed.method === 0 && listed.packed !== listed.unpacked) throw new Unsafe('damaged')
  return listed
}

// What stands before the entry itself must say the same as the list.
async function local(file: FileHandle, listed: Listed, name: string) {
  const header = await read(file, listed.offset, LOCAL)
  const [nameLength, extraLength] = [header.readUInt16LE(26), header.readUInt16LE(28)]
  const sameHead =
    header.readUInt32LE(0) === 0x04034b50 &&
    header.readUInt16LE(6) === listed.flags &&
    header.readUInt16LE(8) === listed.method
  if (!sameHead) throw new Unsafe('damaged')
  const rawName = await read(file, listed.offset + LOCAL, nameLength)
  if (!rawName.equals(listed.rawName)) throw new Unsafe('damaged')
  const sizes = [header.readUInt32LE(14), header.readUInt32LE(18), header.readUInt32LE(22)]
  const said = [listed.crc, listed.packed, listed.unpacked]
  const later = (listed.flags & 8) !== 0
  if (!sizes.every((value, place) => value === said[place] || (later && value === 0)))
    throw new Unsafe('damaged')
  const start = listed.offset + LOCAL + nameLength + extraLength
  const { packed, unpacked, crc } = listed
  const method = listed.method === 0 ? ('stored' as const) : ('deflated' as const)
  return { entry: { name, method, packed, unpacked, crc, start }, end: start + packed }
}

// Behind an entry its sizes may be said once more, with a mark before them or without.
async function afterDescriptor(file: FileHandle, listed: Listed, end: number): Promise<number> {
  if (!(listed.flags & 8)) return end
  const found = await read(file, end, 24).catch(() => read(file, end, 12))
  const marked = found.readUInt32LE(0) === 0x08074b50
  return end + (marked ? 16 : 12)
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  if (bytesRead !== length) throw new Unsafe('damaged')
  return buffer
}
