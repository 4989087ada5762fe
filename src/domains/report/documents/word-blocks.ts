import { BorderStyle, Paragraph, TextRun } from 'docx'
import type { SetBlock, SetNote } from './report-typesetting.ts'
import type { Run } from './rich-text.ts'
import { styleId } from './word-styles.ts'

/** One block of the report as Word paragraphs: the words, then what stands behind them in small type. */
export function wordBlock(block: SetBlock): Paragraph[] {
  switch (block.kind) {
    case 'subheading':
      return [new Paragraph({ style: 'Heading2', text: block.text })]
    case 'bullets':
      return block.items.map(point)
    case 'paragraph':
      return [
        new Paragraph({ children: textRuns(block.runs), ...(block.notes.length > 0 && withNote) }),
        ...block.notes.map(note),
      ]
    case 'practice':
      return [
        new Paragraph({
          style: styleId('Effective practice'),
          keepNext: block.notes.length > 0,
          border: rules,
          children: textRuns(block.runs),
        }),
        ...block.notes.map(note),
      ]
  }
}

const withNote = { keepNext: true, spacing: { after: 40 } }

const rules = {
  top: { style: BorderStyle.SINGLE, size: 9, space: 9, color: '25221E' },
  bottom: { style: BorderStyle.SINGLE, size: 6, space: 9, color: 'D9D4CB' },
}

function point(runs: Run[]): Paragraph {
  return new Paragraph({ numbering: { reference: 'points', level: 0 }, children: textRuns(runs) })
}

/** Seen in many places, in different ways. 11 sources, 5 schools. Interviews, visits, documents */
function note({ line, counts, more }: SetNote): Paragraph {
  const rest = [counts.map(({ words }) => words).join(', '), more].filter((words) => words !== '')
  const children = [
    new TextRun({ text: line, bold: true }),
    ...rest.map((words) => new TextRun(`. ${words}`)),
  ]
  return new Paragraph({ style: styleId('Evidence'), children })
}

function textRuns(runs: Run[]): TextRun[] {
  return runs.map(
    ({ text, bold, italic }) => new TextRun({ text, bold: bold || undefined, italics: italic || undefined }),
  )
}
