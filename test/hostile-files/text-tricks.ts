import { utf16 } from './good.ts'
import type { Hostile } from './hostile.ts'
import { office } from './office.ts'
import { pdf, pdfStream } from './pdf.ts'

const text = (words: string) => Buffer.from(words, 'latin1')
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
// As scanners know it, put together here so that this file is not taken for it.
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST', '-FILE!$H+H*'].join('')

/** Text that is no text, and files that are none of ours. */
export const textTricks: Hostile[] = [
  { what: 'a drawing with a script', name: 'drawing.svg', refused: 'other kind', bytes: () => text(svg) },
  { what: 'the same, called a picture', name: 'drawing.png', refused: 'other kind', bytes: () => text(svg) },
  {
    what: 'the same, after an empty line, called text',
    name: 'drawing.txt',
    refused: 'other kind',
    bytes: () => text(`\n\n  ${svg}`),
  },
  {
    what: 'the same, in two bytes a letter',
    name: 'wide.txt',
    refused: 'other kind',
    bytes: () => utf16(svg),
  },
  {
    what: 'a page',
    name: 'page.pdf',
    refused: 'other kind',
    bytes: () => text('<!doctype html><script>alert(1)</script>'),
  },
  {
    what: 'a program',
    name: 'program.docx',
    refused: 'other kind',
    bytes: () => text('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0'),
  },
  {
    what: 'a shell script',
    name: 'script.txt',
    refused: 'other kind',
    bytes: () => text('#!/bin/sh\nrm -rf /'),
  },
  {
    what: 'a shortcut of Windows',
    name: 'plan.pdf',
    refused: 'other kind',
    bytes: () => text('L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0'),
  },
  {
    what: 'a table whose cell starts a program',
    name: 'cells.csv',
    refused: 'runs something',
    bytes: () => text("School,Head\r\nCobb,=cmd|' /C calc'!A0\r\n"),
  },
  {
    what: 'text with control characters',
    name: 'bell.txt',
    refused: 'other kind',
    bytes: () => text('Plan\x07\x1b[2J'),
  },
  { what: 'the test virus', name: 'eicar.txt', refused: 'virus', bytes: () => text(eicar) },
  {
    what: 'the test virus in a Word file',
    name: 'eicar.docx',
    refused: 'virus',
    bytes: () => office({ parts: [{ name: 'word/a.bin', data: eicar, stored: true }] }),
  },
  {
    what: 'the test virus in a PDF',
    name: 'eicar.pdf',
    refused: 'virus',
    bytes: () => pdf({ objects: [pdfStream('', text(eicar))] }),
  },
  {
    what: 'an old Word file',
    name: 'plan.doc',
    refused: 'older office',
    bytes: () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
  },
  {
    what: 'an archive of another make',
    name: 'plan.docx',
    refused: 'archive',
    bytes: () => text('Rar!\x1a\x07\x01\0'),
  },
  { what: 'nothing at all', name: 'plan.pdf', refused: 'empty', bytes: () => Buffer.alloc(0) },
  {
    what: 'a film',
    name: 'film.pdf',
    refused: 'other kind',
    bytes: () => text('\0\0\0\x18ftypmp42\0\0\0\0'),
  },
]

// Names that are meant to mislead: the content is harmless, and so is the name that is kept.
export const nameTricks: Hostile[] = [
  {
    what: 'a name that climbs',
    name: '../../../etc/passwd',
    kept: 'passwd.pdf',
    bytes: () => pdf({ page: '/Rotate 0' }),
  },
  {
    what: 'a name with a NUL',
    name: 'plan.pdf\0.exe',
    kept: 'plan.pdf.exe.pdf',
    bytes: () => pdf({ page: '/Rotate 90' }),
  },
  {
    what: 'a name that reads backwards',
    name: 'plan\u202Efdp.exe',
    kept: 'planfdp.exe.pdf',
    bytes: () => pdf({ page: '/Rotate 180' }),
  },
  {
    what: 'a name of ten thousand letters',
    name: `${'a'.repeat(10_000)}.pdf`,
    kept: `${'a'.repeat(150)}.pdf`,
    bytes: () => pdf({ page: '/Rotate 270' }),
  },
  {
    what: 'a name that is a device of Windows',
    name: '\\\\.\\C:\\NUL',
    kept: 'NUL.pdf',
    bytes: () => pdf({ page: '/Rotate 360' }),
  },
  {
    what: 'a name made of a tag',
    name: '<img src=x onerror=alert(1)>.pdf',
    kept: 'img src=x onerror=alert(1).pdf',
    bytes: () => pdf({ page: '/Rotate 450' }),
  },
]
