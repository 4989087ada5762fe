import { EvidenceMarks } from '../../web/ui/evidence-marks.tsx'
import { Text } from '../../web/ui/text.tsx'
import { evidenceLine } from './evidence-line.ts'
import type { Support } from './finding.ts'

/** The marks of what stands behind a finding, and in words that something points the other way. */
export function FindingEvidence({ support }: { support: Support }) {
  const { line, sources = 0, schools = 0, methods } = evidenceLine(support)
  return (
    <>
      <EvidenceMarks sources={sources} schools={schools} methods={methods} words={line} />
      {support.contrary && <Text size="sm">Some of what was heard points the other way.</Text>}
    </>
  )
}
