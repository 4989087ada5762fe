import {
  type INumberingOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx'

// Faces that come with Word itself, on every machine: a Word copy is for working in, by anyone.
const serif = 'Georgia'
const sans = 'Arial'
const petrol = '0E5B72'
const dimmed = '5C5850'
const british = { value: 'en-GB' }
const heading = { basedOn: 'Normal', next: 'Normal', quickFormat: true }

/** Word gives its first level of contents this style by name. */
const contentsLine = {
  ...style('TOC1', {}, { after: 120, line: 288 }),
  name: 'toc 1',
  next: 'Normal',
}

/** Sizes are half-points, spaces are twentieths of a point, as Word counts. */
export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: serif, size: 22, color: '25221E', language: british },
      paragraph: { spacing: spacing({ line: 336, after: 160 }) },
    },
    title: {
      ...heading,
      run: { size: 72 },
      paragraph: { spacing: spacing({ before: 0, after: 240, line: 252 }) },
    },
    heading1: {
      ...heading,
      run: { size: 40, bold: true },
      paragraph: { spacing: spacing({ before: 480, after: 160, line: 264 }), keepNext: true },
    },
    heading2: {
      ...heading,
      run: { font: sans, size: 22, bold: true },
      paragraph: { spacing: spacing({ before: 320, after: 100 }), keepNext: true },
    },
  },
  paragraphStyles: [
    style('Kind', { font: sans, size: 24, bold: true, color: petrol }, { before: 3600, after: 200 }),
    style('Standfirst', { size: 30 }, { after: 480, line: 312 }),
    style('Fact', { font: sans, size: 22 }, { after: 80, line: 288 }),
    style('Ownership', { size: 24 }, { before: 480 }),
    style('Key question', { italics: true, size: 25 }, { after: 240 }),
    style('Evidence', { font: sans, size: 18, color: dimmed }, { line: 288, after: 240 }, true),
    style('Effective practice', { size: 28 }, { before: 320, after: 160 }),
    style('Contents heading', { size: 40, bold: true }, { before: 0, after: 240, line: 264 }),
    style('Small print', { font: sans, size: 18, color: dimmed }, { before: 160, line: 288, after: 0 }),
    style('Table text', { font: sans, size: 21 }, { after: 0, line: 264 }),
    contentsLine,
    style('Running line', { font: sans, size: 18, color: dimmed }, { after: 0 }),
  ],
  // The library gives the lines of the contents this one.
  characterStyles: [{ id: 'IndexLink', name: 'Index Link', basedOn: 'DefaultParagraphFont' }],
}

type Space = { before?: number; after?: number; line?: number }

/** The rule is said each time: without it, LibreOffice reads 1.4 lines as 16.8 points and large type collides. */
function spacing(space: Space) {
  return { line: 336, ...space, lineRule: LineRuleType.AUTO }
}

/** `together`: no space between paragraphs of this style that follow one another. */
function style(name: string, run: IRunStylePropertiesOptions, space: Space, together?: true) {
  return {
    id: styleId(name),
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph: { spacing: spacing(space), ...(together && { contextualSpacing: true }) },
  }
}

/** Word knows a style by a name without spaces. */
export function styleId(name: string): string {
  return name.replace(/ (.)/g, (_space, letter: string) => letter.toUpperCase())
}

export const wordPoints: INumberingOptions = {
  config: [
    {
      reference: 'points',
      levels: [
        {
          level: 0,
          format: 'bullet',
          text: '–',
          style: { paragraph: { indent: { left: 360, hanging: 360 }, spacing: spacing({ after: 100 }) } },
        },
      ],
    },
  ],
}
