import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import { MarginSheet, SheetPrompt, SheetQuestion, SheetRow } from '../../web/ui/margin-sheet.tsx'
import { VisuallyHidden } from '../../web/ui/text.tsx'
import { blockAnchor, isOpen, type Opened, openAt, sectionAnchor } from './opened.ts'
import { ParagraphEvidence } from './paragraph-evidence.tsx'
import { RemarkForm, Remarks, ReplyForm, SettleForm } from './paragraph-remarks.tsx'
import type { Remark, ReportBlock, ReportSection } from './report.ts'
import { RichWords } from './rich-words.tsx'

export type SheetProps = {
  sections: ReportSection[]
  remarks: Remark[]
  opened: Opened
  viewerId: string
  draft: boolean
  can: { write: boolean; comment: boolean; correct: boolean }
}

export const sectionTitle = ({ number, heading }: Pick<ReportSection, 'number' | 'heading'>) =>
  number === null ? heading : `${number}. ${heading}`

/** The draft as a sheet to read, with remarks beside the paragraphs that they are about. */
export function ReportSections(props: SheetProps) {
  return (
    <MarginSheet draft={props.draft} label="The report">
      {props.sections.map((section) => (
        <Fragment key={section.id}>
          <SheetRow id={sectionAnchor(section.id)}>
            <h2>{sectionTitle(section)}</h2>
            {section.keyQuestion && <SheetQuestion>{section.keyQuestion}</SheetQuestion>}
          </SheetRow>
          {section.blocks.map((block) => (
            <BlockRow key={block.id} block={block} {...props} />
          ))}
          {section.blocks.length === 0 && (
            <SheetRow>
              <SheetPrompt>Nothing is written here yet.</SheetPrompt>
            </SheetRow>
          )}
        </Fragment>
      ))}
    </MarginSheet>
  )
}

type RowProps = SheetProps & { block: ReportBlock }

function BlockRow(props: RowProps) {
  const { block } = props
  return (
    <SheetRow
      id={blockAnchor(block.id)}
      open={isWorking(props)}
      notes={hasNotes(props) && <Notes {...props} />}
    >
      <Words block={block} />
      <RemarkForms {...props} />
    </SheetRow>
  )
}

function Words({ block }: { block: ReportBlock }) {
  const words = <RichWords text={block.text} />
  if (block.kind === 'subheading') return <h3>{words}</h3>
  if (block.kind === 'paragraph') return <p>{words}</p>
  return (
    <ul>
      <li>{words}</li>
    </ul>
  )
}

/** Whether anything stands in the margin: an empty note would draw its line on a phone. */
const hasNotes = ({ block, remarks, can }: RowProps) =>
  block.evidence !== null ||
  remarks.some((remark) => remark.blockId === block.id) ||
  ((can.comment || can.correct) && block.kind !== 'subheading')

const remarkKind = ({ can }: RowProps) => (can.correct ? 'correction' : 'comment')
const isRemarking = ({ can, opened, block }: RowProps) =>
  (can.correct || can.comment) && isOpen(opened, 'remark', block.id)
const openRemark = ({ remarks, opened, block }: RowProps, kind: 'settle' | 'reply') =>
  remarks.find((one) => one.blockId === block.id && isOpen(opened, kind, one.id))
const isWorking = (props: RowProps) =>
  isRemarking(props) || [openRemark(props, 'settle'), openRemark(props, 'reply')].some(Boolean)

/** A remark is written and answered on the sheet, below the words that it is about. */
function RemarkForms(props: RowProps) {
  const settling = props.can.write ? openRemark(props, 'settle') : undefined
  const replying = props.can.comment ? openRemark(props, 'reply') : undefined
  return (
    <>
      {settling && <SettleForm remark={settling} />}
      {replying && <ReplyForm remark={replying} />}
      {isRemarking(props) && <RemarkForm blockId={props.block.id} kind={remarkKind(props)} />}
    </>
  )
}

function Notes(props: RowProps): ReactNode {
  const { block, remarks, opened, viewerId, can } = props
  const own = remarks.filter((remark) => remark.blockId === block.id)
  const canRemark = (can.correct || can.comment) && block.kind !== 'subheading'
  return (
    <>
      {block.evidence && <ParagraphEvidence evidence={block.evidence} />}
      <Remarks
        remarks={own}
        opened={opened}
        canSettle={can.write}
        canReply={can.comment}
        viewerId={viewerId}
        more={
          canRemark &&
          !isRemarking(props) && (
            <Link to={openAt('remark', block.id, blockAnchor(block.id))} preventScrollReset>
              {remarkKind(props) === 'correction' ? 'Correct or disagree' : 'Comment'}
              <VisuallyHidden> on this paragraph</VisuallyHidden>
            </Link>
          )
        }
      />
    </>
  )
}
