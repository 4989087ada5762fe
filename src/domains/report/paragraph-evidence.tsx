import { EvidenceMarks } from '../../web/ui/evidence-marks.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { EvidenceSnapshot } from './report.ts'

/** What a paragraph stands on, as its finding showed it when it entered the report. */
export function ParagraphEvidence({ evidence }: { evidence: EvidenceSnapshot }) {
  const { line, sources = 0, schools = 0, methods, dissent } = evidence
  return (
    <>
      <EvidenceMarks words={line} sources={sources} schools={schools} methods={methods} />
      {dissent && (
        <Text size="sm" dim>
          <b>{dissent.line}</b>
          {dissent.more && <>. {dissent.more}</>}
        </Text>
      )}
    </>
  )
}
