import type { Hostile } from './hostile.ts'
import { office, officeParts, wordBody } from './office.ts'
import { zip } from './zip.ts'

const named =
  (name: string | Buffer): Hostile['bytes'] =>
  () =>
    office({ parts: [{ name, data: '<a/>' }] })
const [types, relations, main] = officeParts()

export const zipTricks: Hostile[] = [
  {
    what: 'a part that climbs out of its folder',
    name: 'up.docx',
    refused: 'damaged',
    bytes: named('word/../../../etc/cron.d/x.xml'),
  },
  {
    what: 'a part with an absolute place',
    name: 'root.docx',
    refused: 'damaged',
    bytes: named('/etc/passwd'),
  },
  { what: 'a part on a drive', name: 'drive.docx', refused: 'damaged', bytes: named('C:/Windows/a.xml') },
  {
    what: 'a part with backslashes',
    name: 'back.docx',
    refused: 'damaged',
    bytes: named('word\\..\\..\\a.xml'),
  },
  {
    what: 'a part with a NUL in its name',
    name: 'nul.docx',
    refused: 'damaged',
    bytes: named('word/a.xml\0.png'),
  },
  {
    what: 'a part with a name of a thousand letters',
    name: 'name.docx',
    refused: 'damaged',
    bytes: named(`word/${'a'.repeat(1000)}.xml`),
  },
  {
    what: 'two main parts, of which two readers see one each',
    name: 'twice.docx',
    refused: 'damaged',
    bytes: () =>
      zip(
        [types, relations, main, { name: 'word/document.xml', data: wordBody('<w:p/>') }].flatMap(
          (part) => part ?? [],
        ),
      ),
  },
  {
    what: 'two parts that differ in capitals alone',
    name: 'capitals.docx',
    refused: 'damaged',
    bytes: named('WORD/document.xml'),
  },
  {
    what: 'a part that calls itself otherwise in the list',
    name: 'alias.docx',
    refused: 'damaged',
    bytes: () => office({ parts: [{ name: 'word/a.xml', localName: 'word/b.xml', data: '<a/>' }] }),
  },
  {
    what: 'something hidden between two parts',
    name: 'gap.docx',
    refused: 'damaged',
    bytes: () => office({ parts: [{ name: 'word/a.xml', data: '<a/>', gap: Buffer.from('hidden') }] }),
  },
  {
    what: 'something before the zip',
    name: 'before.docx',
    refused: 'other kind',
    bytes: () => office({ lies: { before: Buffer.from('GIF89a hidden') } }),
  },
  {
    what: 'something after the zip',
    name: 'after.docx',
    refused: 'damaged',
    bytes: () => office({ lies: { after: Buffer.from('hidden') } }),
  },
  {
    what: 'a zip with a comment that could hold another',
    name: 'comment.docx',
    refused: 'damaged',
    bytes: () => office({ lies: { comment: zip([{ name: 'a', data: 'b' }]) } }),
  },
  {
    what: 'an encrypted part',
    name: 'locked.docx',
    refused: 'protected',
    bytes: () => office({ parts: [{ name: 'word/a.xml', data: 'secret', flags: 1 }] }),
  },
  {
    what: 'a part packed in a way that few can unpack',
    name: 'method.docx',
    refused: 'damaged',
    bytes: () => office({ parts: [{ name: 'word/a.xml', data: 'x', method: 12 }] }),
  },
  {
    what: 'a part whose sum is wrong',
    name: 'sum.docx',
    refused: 'damaged',
    bytes: () => office({ parts: [{ name: 'word/a.xml', data: '<a/>', crc: 1 }] }),
  },
  {
    what: 'a list that counts fewer parts than there are',
    name: 'count.docx',
    refused: 'damaged',
    bytes: () => office({ lies: { count: 2 } }),
  },
  {
    what: 'a zip of documents',
    name: 'all.zip',
    refused: 'archive',
    bytes: () => zip([{ name: 'plan.txt', data: 'Plan' }]),
  },
  { what: 'an empty zip', name: 'nothing.docx', refused: 'damaged', bytes: () => zip([]) },
]
