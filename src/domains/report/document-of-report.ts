import { dateOf } from '../../web/dates.ts'
import type { Block, MarginNote, ReportDocument } from './documents/report-document.ts'
import type { SourceCount } from './documents/told-sources.ts'
import type { ReportCover } from './reading.server.ts'
import { draftLabels, type ReportBlock, type ReportSection } from './report.ts'

/** The report as its files set it. Sections that nobody has written are left out. */
export function documentOfReport(
  cover: ReportCover,
  sections: ReportSection[],
  sources: SourceCount[] = [],
  publishedOn: string | null = null,
): ReportDocument {
  const { trustName, days, leadName, teamNames, hostTeamNames } = cover
  const draftLabel = draftLabels[cover.state]
  return {
    trustName,
    reviewKind: 'Trust peer review',
    days,
    leadName,
    teamNames,
    hostTeamNames,
    releasedOn: cover.releasedAt ? dateOf(cover.releasedAt) : null,
    ...(draftLabel && { draftLabel }),
    ...(publishedOn && { publishedOn }),
    sources,
    sections: sections
      .filter((section) => section.blocks.length > 0)
      .map(({ heading, number, keyQuestion, blocks }) => ({
        heading,
        ...(number !== null && { number }),
        ...(keyQuestion !== null && { keyQuestion }),
        blocks: blocks.map(documentBlock),
      })),
  }
}

function documentBlock({ kind, text, evidence }: ReportBlock): Block {
  if (kind !== 'paragraph' || !evidence) return { kind, text }
  const { dissent, practice, ...shown } = evidence
  if (practice) return { kind: 'practice', text, note: practiceNote(shown.line, dissent) }
  return { kind: 'paragraph', text, evidence: shown, ...(dissent && { note: dissent }) }
}

function practiceNote(line: string, dissent?: MarginNote): MarginNote {
  return { line: 'Effective practice', more: dissent ? `${line}. ${dissent.line}` : line }
}
