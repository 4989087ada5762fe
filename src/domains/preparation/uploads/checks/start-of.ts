export type Start =
  | 'pdf'
  | 'zip'
  | 'png'
  | 'jpeg'
  | 'older office'
  | 'archive'
  | 'program'
  | 'picture'
  | 'media'
  | 'markup'
  | 'unknown'

// What stands where; letters are bytes.
const marks: [Start, string, number?][] = [
  ['pdf', '%PDF-'],
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['zip', 'PK\x07\x08'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['jpeg', '\xff\xd8\xff'],
  ['older office', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['archive', 'Rar!\x1a'],
  ['archive', '7z\xbc\xaf\x27\x1c'],
  ['archive', '\x1f\x8b'],
  ['archive', 'BZh'],
  ['archive', '\xfd7zXZ'],
  ['archive', '\x28\xb5\x2f\xfd'],
  ['archive', 'MSCF'],
  ['archive', 'ITSF'],
  ['archive', 'xar!'],
  ['program', 'MZ'],
  ['program', '#!'],
  ['program', '\x7fELF'],
  ['program', '\xca\xfe\xba\xbe'],
  ['program', '\xcf\xfa\xed\xfe'],
  ['program', 'L\0\0\0\x01\x14\x02\0'],
  ['program', '\0asm'],
  ['picture', 'GIF8'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['picture', 'WEBP', 8],
  ['picture', '8BPS'],
  ['media', 'ftyp', 4],
  ['media', 'OggS'],
  ['media', '\x1a\x45\xdf\xa3'],
]
const markup = /^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<[!?a-z]/i

/** What a file, or a part of one, begins as. */
export function startOf(bytes: Uint8Array): Start {
  const head = Buffer.from(bytes.subarray(0, 600)).toString('latin1')
  const found = marks.find(([, mark, place = 0]) => head.startsWith(mark, place))
  if (found) return found[0]
  // Two bytes a letter have every other one empty.
  return markup.test(head.replaceAll('\0', '')) ? 'markup' : 'unknown'
}
