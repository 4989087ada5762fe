import { type Run, richText } from './documents/rich-text.ts'

/** A paragraph's words with their bold and italic. */
export function RichWords({ text }: { text: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text keep their places.
  return richText(text).map((run, place) => <Words key={place} {...run} />)
}

function Words({ text, bold, italic }: Run) {
  const words = italic ? <em>{text}</em> : text
  return bold ? <b>{words}</b> : words
}
