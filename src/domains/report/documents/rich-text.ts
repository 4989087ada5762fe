export type Run = { text: string; bold: boolean; italic: boolean }

const marked =
  /\*\*\*(?=\S)([^*]+)(?<=\S)\*\*\*|\*\*(?=\S)((?:[^*]|\*(?!\*))+)(?<=\S)\*\*|\*(?=\S)([^*]+)(?<=\S)\*/g

/** Splits a paragraph at its **bold** and *italic* marks. An asterisk that marks nothing is itself. */
export function richText(text: string, style = { bold: false, italic: false }): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const found of text.matchAll(marked)) {
    if (found.index > from) runs.push({ text: text.slice(from, found.index), ...style })
    runs.push(...markedRuns(found, style))
    from = found.index + found[0].length
  }
  if (from < text.length) runs.push({ text: text.slice(from), ...style })
  return runs
}

function markedRuns(
  [, both, bold, italic]: RegExpExecArray,
  style: { bold: boolean; italic: boolean },
): Run[] {
  if (both !== undefined) return [{ text: both, bold: true, italic: true }]
  if (bold !== undefined) return richText(bold, { ...style, bold: true })
  return [{ text: italic ?? '', ...style, italic: true }]
}
