import { Fragment } from 'react'
import { MarginSheet, SheetQuestion, SheetRow } from '../../web/ui/margin-sheet.tsx'
import { Tag } from '../../web/ui/tag.tsx'
import { sectionAnchor } from './opened.ts'
import { ParagraphEvidence } from './paragraph-evidence.tsx'
import type { ReportBlock, ReportSection } from './report.ts'
import { sectionTitle } from './report-sections.tsx'
import { RichWords } from './rich-words.tsx'

/** The report as it reads, with what stands behind each paragraph in the margin. */
export function ReportReading({ sections, draft }: { sections: ReportSection[]; draft: boolean }) {
  return (
    <MarginSheet draft={draft} label="The report">
      {sections.map((section) => (
        <Fragment key={section.id}>
          <SheetRow id={sectionAnchor(section.id)}>
            <h2>{sectionTitle(section)}</h2>
            {section.keyQuestion && <SheetQuestion>{section.keyQuestion}</SheetQuestion>}
          </SheetRow>
          {pieces(section.blocks).map((piece) => (
            <Piece key={piece[0].id} piece={piece} />
          ))}
        </Fragment>
      ))}
    </MarginSheet>
  )
}

type PieceBlocks = [ReportBlock, ...ReportBlock[]]

/** Points that follow one another are one list. */
export function pieces(blocks: ReportBlock[]): PieceBlocks[] {
  const made: PieceBlocks[] = []
  for (const block of blocks) {
    const last = made.at(-1)
    if (block.kind === 'bullet' && last?.[0].kind === 'bullet') last.push(block)
    else made.push([block])
  }
  return made
}

function Piece({ piece }: { piece: PieceBlocks }) {
  const [first] = piece
  if (first.kind === 'bullet') {
    return (
      <SheetRow>
        <ul>
          {piece.map((block) => (
            <li key={block.id}>
              <RichWords text={block.text} />
            </li>
          ))}
        </ul>
      </SheetRow>
    )
  }
  if (first.kind === 'subheading') {
    return (
      <SheetRow>
        <h3>{first.text}</h3>
      </SheetRow>
    )
  }
  return (
    <SheetRow notes={first.evidence && <Behind evidence={first.evidence} />}>
      <p>
        <RichWords text={first.text} />
      </p>
    </SheetRow>
  )
}

function Behind({ evidence }: { evidence: NonNullable<ReportBlock['evidence']> }) {
  return (
    <>
      {evidence.practice && <Tag>Effective practice</Tag>}
      <ParagraphEvidence evidence={evidence} />
    </>
  )
}
