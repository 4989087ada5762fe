import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from 'fontkitten'

const require = createRequire(import.meta.url)
const serif = '@expo-google-fonts/source-serif-4'
const sans = '@expo-google-fonts/atkinson-hyperlegible-next'

// The web's copies of these faces are WOFF2, which Typst does not read; these are the same faces as TrueType.
const serifFace = `${serif}/400Regular/SourceSerif4_400Regular.ttf`
const emojiFace = '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'
const faces = [
  serifFace,
  emojiFace,
  `${serif}/300Light/SourceSerif4_300Light.ttf`,
  `${serif}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
  `${serif}/600SemiBold/SourceSerif4_600SemiBold.ttf`,
  `${serif}/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf`,
  `${sans}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
  `${sans}/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf`,
]

/** The faces a report is set in, and the characters they can draw, by code point. */
export type ReportFonts = { files: Buffer[]; serif: Set<number>; all: Set<number> }

let loaded: ReportFonts | undefined

/** Read once: three megabytes, and the first report waits 30 ms for them. */
export function reportFonts(): ReportFonts {
  loaded ??= {
    files: faces.map(read),
    serif: charactersOf(serifFace),
    all: new Set([...charactersOf(serifFace), ...charactersOf(emojiFace)]),
  }
  return loaded
}

function read(face: string): Buffer {
  return readFileSync(require.resolve(face))
}

function charactersOf(face: string): Set<number> {
  const font = create(read(face))
  if (font.isCollection) throw new Error(`${face} is a collection, not one face`)
  return new Set(font.characterSet)
}
