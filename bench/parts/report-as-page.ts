import type { Block, ReportDocument } from '../../src/domains/report/documents/report-document.ts'
import { reportTypesetting } from '../../src/domains/report/documents/report-typesetting.ts'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A report as the plainest page that says the same, for what makes a document of a page. */
export function reportAsPage(report: ReportDocument): string {
  const { title, kind, standfirst, facts, ownership, appendix } = reportTypesetting(report, escaped)
  const rows = (appendix?.rows ?? []).map((row) => `<tr><td>${row.kind}</td><td>${row.number}</td></tr>`)
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title><style>
    body { font: 11pt/1.5 serif } h1 { break-before: page } p, li { orphans: 2; widows: 2 } small { color: #555 }
    </style></head><body><p>${kind}</p><h1>${escaped(report.trustName)}</h1><p>${standfirst}</p>
    ${facts.map(({ label, value }) => `<p>${label}: ${value}</p>`).join('')}<p>${ownership}</p>
    ${report.sections.map(section).join('')}
    <h1>${appendix?.heading}</h1><table><thead><tr><th>${appendix?.columns.kind}</th><th>${appendix?.columns.number}</th>
    </tr></thead><tbody>${rows.join('')}</tbody></table></body></html>`
}

function section({ heading, number, keyQuestion = '', blocks }: ReportDocument['sections'][number]) {
  return `<h1>${number ?? ''} ${escaped(heading)}</h1><p><i>${escaped(keyQuestion)}</i></p>${blocks.map(block).join('')}`
}

function block(one: Block): string {
  const text = escaped(one.text)
  if (one.kind === 'subheading') return `<h2>${text}</h2>`
  if (one.kind === 'bullet') return `<ul><li>${text}</li></ul>`
  const evidence = one.kind === 'paragraph' ? one.evidence : undefined
  const notes = [
    evidence && `${evidence.line} ${evidence.sources ?? ''} ${evidence.methods.join(', ')}`,
    one.note && `${one.note.line} ${one.note.more ?? ''}`,
  ].filter((words) => words !== undefined)
  return `${notes.map((words) => `<p><small>${escaped(words)}</small></p>`).join('')}<p>${text}</p>`
}
