import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { checkFile } from '../domains/preparation/portal/check-file.server.ts'
import { reportFonts } from '../domains/report/documents/report-fonts.ts'
import { fileStorage, incomingFolder } from '../platform/storage.server.ts'
import type { FileStory, ReviewStory } from './story.ts'
import type { StoredFile } from './world.ts'

/** Makes the host’s documents as real files and keeps them where all files are kept, looked at as any other is. */
export async function storeFiles(stories: ReviewStory[]): Promise<Map<FileStory, StoredFile>> {
  const files = stories
    .flatMap(({ answers = [] }) => answers.flatMap((answer) => answer.files ?? []))
    .flatMap((file) => (file.before ? [file.before, file] : [file]))
  const stored: [FileStory, StoredFile][] = []
  // One after another: each is looked at in a thread of its own, and there may be few processors.
  for (const file of files) {
    const path = join(incomingFolder(), crypto.randomUUID())
    await writeFile(path, await bytesOf(file))
    const checked = await checkFile(file.name, path)
    if (checked.kind === 'refused') throw new Error(checked.reason)
    const kept = await fileStorage().put({ path })
    await rm(path)
    stored.push([file, { ...kept, mediaType: checked.mediaType }])
  }
  return new Map(stored)
}

function bytesOf(file: FileStory): Uint8Array | Promise<Uint8Array> {
  if (file.name.endsWith('.pdf')) return pdf(file)
  if (file.name.endsWith('.docx')) return word(file)
  return new TextEncoder().encode(`${[file.title, ...file.paragraphs].join('\r\n')}\r\n`)
}

async function word({ title, paragraphs }: FileStory) {
  const heading = new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 })
  const children = [heading, ...paragraphs.map((text) => new Paragraph({ text, spacing: { after: 160 } }))]
  return new Uint8Array(
    await Packer.toBuffer(new Document({ title, creator: 'Candour', sections: [{ children }] })),
  )
}

const page = `
#let file = json(bytes(sys.inputs.file))
#set document(title: file.title)
#set text(font: "Source Serif 4", size: 11pt, lang: "en", region: "GB")
#set page(margin: 25mm)
#heading(file.title)
#for words in file.paragraphs { par(words) }
`
let compiler: NodeCompiler | undefined

function pdf({ title, paragraphs }: FileStory): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: reportFonts().files }] })
  return compiler.pdf({ mainFileContent: page, inputs: { file: JSON.stringify({ title, paragraphs }) } })
}
