import { bombs } from './bombs.ts'
import { cutFiles } from './cut-files.ts'
import { excelTricks } from './excel-tricks.ts'
import type { Hostile } from './hostile.ts'
import { pdfTricks } from './pdf-tricks.ts'
import { pictureTricks } from './picture-tricks.ts'
import { nameTricks, textTricks } from './text-tricks.ts'
import { wordTricks } from './word-tricks.ts'
import { xmlTricks } from './xml-tricks.ts'
import { zipTricks } from './zip-tricks.ts'

/** Files that mean harm, or are broken: each made here, and none a danger before it is opened by what it is meant for. */
export const hostileFiles: Hostile[] = [
  ...pdfTricks,
  ...pictureTricks,
  ...textTricks,
  ...nameTricks,
  ...zipTricks,
  ...wordTricks,
  ...xmlTricks,
  ...excelTricks,
  ...cutFiles,
  ...bombs,
]
