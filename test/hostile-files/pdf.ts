import { deflateSync } from 'node:zlib'

// The smallest PDFs that open, with whatever is put into them.
type PdfOptions = {
  /** more in the catalog, the page or the trailer */
  catalog?: string
  page?: string
  trailer?: string
  /** more objects, from number 4 on */
  objects?: (string | Buffer)[]
  after?: Buffer
}

const stream = (dictionary: string, body: Buffer) =>
  Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${body.byteLength}>>\nstream\n`),
    body,
    Buffer.from('\nendstream'),
  ])

export { stream as pdfStream }

export function pdf({ catalog = '', page = '', trailer = '', objects = [], after }: PdfOptions = {}): Buffer {
  const all = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]${page}>>`,
    ...objects,
  ]
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  let at = pieces[0]?.byteLength ?? 0
  for (const [place, object] of all.entries()) {
    const whole = Buffer.concat([
      Buffer.from(`${place + 1} 0 obj\n`),
      Buffer.from(object as string),
      Buffer.from('\nendobj\n'),
    ])
    offsets.push(at)
    pieces.push(whole)
    at += whole.byteLength
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${all.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.concat([...pieces, Buffer.from(end), after ?? Buffer.alloc(0)])
}

/** The same with all its objects packed away in an object stream, where a look at the bytes finds nothing. */
export function packedPdf({ catalog = '', page = '', filter = 'flate' } = {}): Buffer {
  const inner = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]${page}>>`,
  ]
  let place = 0
  const numbers = inner.map((object, index) => {
    const pair = `${index + 1} ${place}`
    place += object.length + 1
    return pair
  })
  const first = `${numbers.join(' ')} `
  const body = deflateSync(Buffer.from(`${first}${inner.join('\n')}\n`))
  const hex = Buffer.from(`${body.toString('hex')}>`)
  const packed =
    filter === 'flate'
      ? stream(`/Type/ObjStm/N 3/First ${first.length}/Filter/FlateDecode`, body)
      : stream(`/Type/ObjStm/N 3/First ${first.length}/Filter[/ASCIIHexDecode/FlateDecode]`, hex)
  const head = Buffer.from('%PDF-1.7\n')
  const objectAt = head.byteLength
  const object = Buffer.concat([Buffer.from('4 0 obj\n'), packed, Buffer.from('\nendobj\n')])
  const listAt = objectAt + object.byteLength
  const row = (type: number, second: number, third: number) => {
    const bytes = Buffer.alloc(6)
    bytes.writeUInt8(type, 0)
    bytes.writeUInt32BE(second, 1)
    bytes.writeUInt8(third, 5)
    return bytes
  }
  const rows = [
    row(0, 0, 255),
    row(2, 4, 0),
    row(2, 4, 1),
    row(2, 4, 2),
    row(1, objectAt, 0),
    row(1, listAt, 0),
  ]
  const list = stream(
    '/Type/XRef/Size 6/W[1 4 1]/Root 1 0 R/Filter/FlateDecode',
    deflateSync(Buffer.concat(rows)),
  )
  const tail = Buffer.concat([Buffer.from('5 0 obj\n'), list, Buffer.from('\nendobj\n')])
  return Buffer.concat([head, object, tail, Buffer.from(`startxref\n${listAt}\n%%EOF\n`)])
}
