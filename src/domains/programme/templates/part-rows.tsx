import { Form, Link } from 'react-router'
import { DataTable } from '../../../web/ui/data-table.tsx'
import { OrderButtons } from '../../../web/ui/order-buttons.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { TemplateContent } from '../template.ts'
import { type OrderedPart, partNames, questionSections, sectionName } from './parts.ts'
import type { Items } from './timed-rows.tsx'

type Line = { words: string; note: string; fixed?: boolean }

const linesOf: Record<OrderedPart, (content: TemplateContent) => Line[]> = {
  requests: ({ requests }) => requests.map(({ question, why }) => ({ words: question, note: why })),
  questions: ({ guidingQuestions }) =>
    guidingQuestions.map(({ text, labels }) => ({ words: text, note: labels.join(', ') })),
  sections: ({ reportSections }) =>
    reportSections.map((heading) => ({
      words: sectionName(heading),
      note: '',
      fixed: heading === questionSections,
    })),
}
const wordNames: Record<OrderedPart, string> = {
  requests: 'Question to the host',
  questions: 'Question',
  sections: 'Heading',
}

/** A list in an order that somebody chose; in a draft each line moves up or down. */
export function LabelledRows({
  part,
  content,
  here,
  marks,
}: Items & { part: OrderedPart; content: TemplateContent }) {
  const lines = linesOf[part](content)
  const columns = [
    { key: 'words', label: wordNames[part] },
    ...(marks ? [{ key: 'order', label: 'Order' }] : []),
  ]
  const rows = lines.map((line, index) => {
    const mark = marks?.[index]
    return {
      id: `${index} ${line.words}`,
      cells: {
        words: (
          <>
            {mark && !line.fixed ? <Link to={`${here}/${mark.place}`}>{line.words}</Link> : line.words}
            {line.note && (
              <Text size="sm" dim>
                {line.note}
              </Text>
            )}
          </>
        ),
        order: mark && <Order part={part} line={line} mark={mark} last={index === lines.length - 1} />,
      },
    }
  })
  return (
    <DataTable
      caption={partNames[part]}
      hideCaption
      empty="Nothing here yet."
      columns={columns}
      rows={rows}
    />
  )
}

type OrderProps = { part: OrderedPart; line: Line; mark: { place: string; was: string }; last: boolean }

function Order({ part, line, mark, last }: OrderProps) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="intent" value="move" />
      <input type="hidden" name="part" value={part} />
      <input type="hidden" name="place" value={mark.place} />
      <input type="hidden" name="was" value={mark.was} />
      <OrderButtons name="by" words={line.words} first={mark.place === '0'} last={last} />
    </Form>
  )
}
