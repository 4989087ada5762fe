import { Added, Removed } from '../../../web/ui/amendment.tsx'
import { Prose, Text } from '../../../web/ui/text.tsx'
import { type ChangedLine, policyLines } from './policy-diff.ts'
import type { PolicyPart } from './policy-text.ts'

/** The text of a policy, its headings at the level that the page leaves for them. */
export function PolicyWords({ parts, level = 3 }: { parts: PolicyPart[]; level?: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const
  return (
    <Prose>
      {policyLines(parts).map(({ heading, text, key }) =>
        heading ? <Heading key={key}>{text}</Heading> : <p key={key}>{text}</p>,
      )}
    </Prose>
  )
}

/** A later version read against the one before, in place. */
export function PolicyChanges({ lines, level = 3 }: { lines: ChangedLine[]; level?: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const
  if (lines.every(({ change }) => change === 'same')) return <Text dim>Nothing is changed yet.</Text>
  return (
    <Prose>
      {lines.map((line) => {
        const words = marked(line)
        return line.heading ? <Heading key={line.key}>{words}</Heading> : <p key={line.key}>{words}</p>
      })}
    </Prose>
  )
}

function marked({ change, text }: ChangedLine) {
  if (change === 'added') return <Added>{text}</Added>
  return change === 'removed' ? <Removed>{text}</Removed> : text
}
