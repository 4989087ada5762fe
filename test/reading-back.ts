import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import mammoth from 'mammoth'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'

// What somebody else's reader finds in a report's files, block by block: pdf.js in the tags of the PDF, mammoth in the
// styles of the Word file. Both give the same blocks in the same order where the files say the same.

/** A block as 'H1 Summary', without spaces, full stops and commas: how a line is broken or a list is joined is design. */
export type BlockRead = string

export const bare = (text: string) => text.normalize('NFC').replace(/[\s.,\u200b\u00ad]/gu, '')

/** Where two long texts part, with what stands around it; nothing where they do not. */
export function firstDifference(one: string, other: string): string[] {
  if (one === other) return []
  const at = Array.from(one).findIndex((letter, place) => letter !== other[place])
  return [one, other].map((text) => text.slice(Math.max(0, at - 40), at + 60))
}

export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const standardFontDataUrl = `${join(home, 'standard_fonts')}/`
  return getDocument({ data: new Uint8Array(bytes), standardFontDataUrl, verbosity: 0 }).promise
}

export type Tag = { role: string; alt?: string; text: string; children: Tag[] }
type Node = { role?: string; alt?: string; type?: string; id?: string; children?: Node[] }

/** The tags of a page with the words in each. */
export async function tagsOf(page: PDFPageProxy): Promise<Tag> {
  const words = await markedWords(page)
  const tagged = (node: Node): Tag => {
    const children = (node.children ?? []).map(tagged)
    const own = node.type === 'content' ? (words.get(node.id ?? '') ?? '') : ''
    const text = own + children.map((child) => child.text).join('')
    return { role: node.role ?? '', ...(node.alt && { alt: node.alt }), text, children }
  }
  return tagged(((await page.getStructTree()) ?? {}) as Node)
}

async function markedWords(page: PDFPageProxy): Promise<Map<string, string>> {
  const words = new Map<string, string>()
  const open: string[] = []
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) {
      const id = open.findLast((each) => each !== '') ?? ''
      words.set(id, (words.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''))
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? '')
  }
  return words
}

export async function tagsOfAll(pdf: PDFDocumentProxy): Promise<Tag[]> {
  const pages: Tag[] = []
  for (let page = 1; page <= pdf.numPages; page++) pages.push(await tagsOf(await pdf.getPage(page)))
  return pages
}

export const within = (tag: Tag, role: string): Tag[] =>
  tag.children.flatMap((child) => (child.role === role ? [child] : within(child, role)))

const blocksWithin = ['Document', 'Root', '', 'TOC', 'L', 'LI', 'Table', 'THead', 'TBody', 'TR']

export async function pdfBlocks(bytes: Uint8Array): Promise<BlockRead[]> {
  const pdf = await openPdf(bytes)
  const pages = await tagsOfAll(pdf)
  await pdf.loadingTask.destroy()
  return pages.flatMap((page) => blocksOf(page)).filter((block) => !/^\w+ $/.test(block))
}

function blocksOf(tag: Tag): BlockRead[] {
  if (blocksWithin.includes(tag.role)) return tag.children.flatMap(blocksOf)
  if (tag.role === 'Lbl') return []
  // A place in the contents ends in the number of its page, which Word works out for itself.
  if (tag.role === 'TOCI') return [`TOCI ${bare(tag.text).replace(/\d+$/, '')}`]
  // What stands side by side is one block: a fact and its name, a paragraph and what is beside it in the margin.
  const role = { Div: 'P', LBody: 'LI' }[tag.role] ?? tag.role
  return [`${role} ${bare(tag.text)}`]
}

const styles = [
  "p[style-name='toc 1'] => toci:fresh",
  "p[style-name='Contents heading'] => h1:fresh",
  "p[style-name='Evidence'] => note:fresh",
]
const blockTags = /<(h1|h2|p|li|th|td|toci|note)\b[^>]*>([\s\S]*?)<\/\1>/g

export async function wordBlocks(bytes: Uint8Array): Promise<BlockRead[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: styles })
  // The words of a cell are a paragraph in it.
  const html = value.replace(/<(th|td)>([\s\S]*?)<\/\1>/g, (_cell, tag: string, words: string) => {
    return `<${tag}>${words.replace(/<\/?p>/g, '')}</${tag}>`
  })
  const blocks: { tag: string; text: string }[] = []
  for (const [, tag = '', words = ''] of html.matchAll(blockTags)) {
    const text = bare(plain(words))
    const last = blocks.at(-1)
    if (tag !== 'note' || !last) blocks.push({ tag, text })
    else last.text = `${last.text}\n${text}`
  }
  return blocks
    .map(({ tag, text }) => `${tag.toUpperCase()} ${notesFirst(text)}`)
    .filter((block) => !/^\w+ $/.test(block))
}

/** Word says what stands behind a paragraph below it, the PDF beside its beginning. */
function notesFirst(text: string): string {
  const [words = '', ...notes] = text.split('\n')
  return notes.join('') + words
}

function plain(html: string): string {
  const letters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" }
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&([#\w]+);/g, (entity, name: string) => letters[name] ?? entity)
}
