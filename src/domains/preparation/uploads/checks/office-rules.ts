import { Unsafe } from './unsafe.ts'
import { type Attribute, valuesOf, type XmlHandler } from './xml-reader.ts'

export type OfficeKind = 'docx' | 'xlsx' | 'pptx'

const mainParts: [OfficeKind, RegExp][] = [
  ['docx', /wordprocessingml\.document\.main\+xml$/i],
  ['xlsx', /spreadsheetml\.sheet\.main\+xml$/i],
  ['pptx', /presentationml\.presentation\.main\+xml$/i],
]
const activeTypes =
  /macroenabled|vbaproject|vbadata|activex|oleobject|macrosheet|dialogsheet|attachedtoolbars|customui|keymapcustomizations|text\/html|message\/rfc822|application\/rtf|javascript/i

/** [Content_Types].xml says what the file is, and what each part of it is. */
export function contentTypes(found: (kind: OfficeKind) => void): XmlHandler {
  return {
    open: (name, attributes) => {
      for (const type of valuesOf(attributes, 'ContentType')) {
        if (activeTypes.test(type)) throw new Unsafe('macros')
        const kind = name === 'Override' && mainParts.find(([, shape]) => shape.test(type))
        if (kind) found(kind[0])
      }
    },
  }
}

const activeParts =
  /(^|\/)(vbaProject|vbaData|attachedToolbars)[^/]*$|(^|\/)(activeX|macrosheets|dialogsheets|customUI)(\/|\d*\.)|\.(exe|dll|js|vbs|wsf|hta|bat|cmd|ps1|lnk|scr|jar|html?|mht(ml)?|rtf)$/i
/** A part that is there to be run, by its name. */
export function partName(name: string) {
  if (activeParts.test(name)) throw new Unsafe('macros')
}

const linksThatOpen = /^(https?|mailto|tel|ftp|file):/i
const scheme = /^\s*[a-z][a-z0-9+.-]*:/i
const activeRelations =
  /\/(vbaProject|wordVbaData|control|activeXControl\w*|aFChunk|oleObject|attachedToolbars|keyMapCustomizations|ui\/extensibility|xlMacrosheet|xlIntlMacrosheet|dialogsheet)$/i

/** How parts belong together (.rels): nothing that runs, and nothing from outside but links that a person follows. */
export const relationships: XmlHandler = {
  open: (name, attributes) => {
    if (name !== 'Relationship') return
    const types = valuesOf(attributes, 'Type')
    if (types.some((type) => activeRelations.test(type))) throw new Unsafe('holds other files')
    const outside = valuesOf(attributes, 'TargetMode').some((mode) => mode.toLowerCase() !== 'internal')
    const links = types.length > 0 && types.every((type) => /\/hyperlink$/i.test(type))
    if (outside && !links) throw new Unsafe('fetches from outside')
    for (const target of valuesOf(attributes, 'Target')) {
      if (links ? opensSomethingElse(target) : scheme.test(target) || /^[/\\]{2}/.test(target))
        throw new Unsafe('fetches from outside')
    }
  },
}
const opensSomethingElse = (target: string) => scheme.test(target) && !linksThatOpen.test(target.trim())

const runs = /^["'\s\u200b\u00ad]*(DDE|DDEAUTO|LINK|IMPORT)\b/i
// Letters given as numbers: how a field's instruction is hidden from whoever looks for it.
const hidden = /^\s*QUOTE(\s+\d+)+/i
const longestField = 100_000

/** Fields of a Word file, however they are cut into pieces: none that starts a program or fetches another file. */
export function wordFields(): XmlHandler {
  const fields: string[] = []
  let within = false
  const check = (instruction: string) => {
    if (runs.test(instruction) || hidden.test(instruction)) throw new Unsafe('runs something')
  }
  const type = (attributes: Attribute[]) => valuesOf(attributes, 'fldCharType')
  return {
    open: (name, attributes) => {
      if (name === 'fldSimple') for (const instruction of valuesOf(attributes, 'instr')) check(instruction)
      if (name === 'instrText') within = true
      if (name !== 'fldChar') return
      if (type(attributes).includes('begin')) fields.push('')
      else if (type(attributes).includes('separate')) check(fields.at(-1) ?? '')
      else check(fields.pop() ?? '')
    },
    text: (text) => {
      if (!within) return
      const instruction = (fields.pop() ?? '') + text
      if (instruction.length > longestField) throw new Unsafe('damaged')
      check(instruction)
      fields.push(instruction)
    },
    close: (name) => {
      if (name === 'instrText') within = false
    },
  }
}

/** Formulas of an Excel file: none that reaches a program or another file. Outside quotes, "|" does nothing else. */
export function sheetFormulas(): XmlHandler {
  let formula: string | null = null
  return {
    open: (name) => {
      if (name === 'ddeLink' || name === 'oleLink') throw new Unsafe('runs something')
      if (['f', 'formula', 'formula1', 'formula2', 'definedName'].includes(name)) formula = ''
    },
    text: (text) => {
      if (formula !== null) formula += text
    },
    close: () => {
      if (formula?.replace(/"[^"]*"/g, '').includes('|')) throw new Unsafe('runs something')
      formula = null
    },
  }
}

/** Objects that were put into a text, a sheet or a slide; and drawings that carry a script. */
export const objects: XmlHandler = {
  open: (name, attributes) => {
    if (name === 'script') throw new Unsafe('runs something')
    if (name === 'OLEObject' || name === 'oleObj' || name === 'control') throw new Unsafe('holds other files')
    for (const { name: key, value } of attributes)
      if (/^on[a-z]+$/i.test(key) || /^\s*(javascript|vbscript):/i.test(value))
        throw new Unsafe('runs something')
    if (
      name === 'hlinkClick' &&
      valuesOf(attributes, 'action').some((action) => /macro|program/i.test(action))
    )
      throw new Unsafe('runs something')
  },
}

/** Several at once, over one reading. */
export const together = (handlers: XmlHandler[]): XmlHandler => ({
  open: (name, attributes) => {
    for (const handler of handlers) handler.open?.(name, attributes)
  },
  close: (name) => {
    for (const handler of handlers) handler.close?.(name)
  },
  text: (text) => {
    for (const handler of handlers) handler.text?.(text)
  },
})
