import type { Hostile } from './hostile.ts'
import { chunk, jpeg, jpegWithPlace, png, pngOfSize } from './pictures.ts'
import { zip } from './zip.ts'

const text = (words: string) => Buffer.from(words, 'latin1')

/** Pictures that are more than pictures, or less. */
export const pictureTricks: Hostile[] = [
  {
    what: 'a picture of a hundred thousand dots a side',
    name: 'huge.png',
    refused: 'too many dots',
    bytes: () => pngOfSize(100_000, 100_000),
  },
  {
    what: 'a picture that is far smaller than it says',
    name: 'short.png',
    refused: 'damaged',
    bytes: () => pngOfSize(4000, 4000),
  },
  {
    what: 'a picture with a zip behind it',
    name: 'picture.png',
    kept: 'picture.png',
    without: ['PK\x03\x04', 'secret.txt'],
    bytes: async () => Buffer.concat([await png(), zip([{ name: 'secret.txt', data: 'x' }])]),
  },
  {
    what: 'a photograph with a page of HTML behind it',
    name: 'photo.jpg',
    kept: 'photo.jpg',
    without: ['<script>'],
    bytes: async () => Buffer.concat([await jpeg(), text('<html><script>alert(1)</script>')]),
  },
  {
    what: 'a picture with a script in its notes',
    name: 'notes.png',
    kept: 'notes.png',
    without: ['<?php', 'Comment'],
    bytes: () =>
      pngOfSize(1, 1, Buffer.from([0, 1, 2, 3]), [chunk('tEXt', text('Comment\0<?php system($_GET[0]) ?>'))]),
  },
  {
    what: 'a photograph that says where it was taken',
    name: 'where.jpg',
    kept: 'where.jpg',
    without: ['Exif', '51.5'],
    bytes: () => jpegWithPlace(),
  },
  {
    what: 'a moving picture that is a zip as well',
    name: 'both.gif',
    refused: 'other kind',
    bytes: () => Buffer.concat([text('GIF89a'), zip([{ name: 'a', data: 'b' }])]),
  },
  {
    what: 'half a photograph',
    name: 'half.jpg',
    refused: 'damaged',
    bytes: async () => (await jpeg()).subarray(0, -20),
  },
]
