import { findingKinds } from '../finding.ts'
import type { OwnNotes, Reflection } from './reflections.server.ts'

/** The host's own notes as plain text, question by question. */
export function ownNotesText({ standing, questions, left }: OwnNotes): string {
  const lines = [`Your own notes, ${standing.review.trustName}`, '']
  for (const { number, text, findings } of questions) {
    if (findings.length === 0) continue
    lines.push(`Question ${number}: ${text}`, '')
    for (const { kind, wording, notes } of findings)
      lines.push(`${findingKinds[kind]}: ${wording}`, ...notes.map(noteLine), '')
  }
  if (left.length > 0) lines.push('Beside findings that were taken back', ...left.map(noteLine), '')
  return lines.join('\n')
}

const noteLine = ({ name, body }: Reflection) => `  ${name ?? 'A former leader'}: ${body}`
