import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import { LinkButton } from '../../web/ui/button.tsx'
import { MarginSheet, SheetLink, SheetPrompt, SheetQuestion, SheetRow } from '../../web/ui/margin-sheet.tsx'
import { VisuallyHidden } from '../../web/ui/text.tsx'
import { blockAnchor, isOpen, type Opened, openAt, sectionAnchor } from './opened.ts'
import { ParagraphEvidence } from './paragraph-evidence.tsx'
import { AddForm, ChangeForm, HeadingForm, RemoveForm } from './paragraph-forms.tsx'
import { RemarkForm, Remarks, SettleForm } from './paragraph-remarks.tsx'
import { promptFor, type Remark, type ReportBlock, type ReportSection } from './report.ts'
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

/** The draft as a sheet: whoever may write opens its words where they stand, the others remark beside them. */
export function ReportSections(props: SheetProps) {
  return (
    <MarginSheet draft={props.draft} label="The report">
      {props.sections.map((section) => (
        <Fragment key={section.id}>
          <SectionHead section={section} {...props} />
          {section.blocks.map((block) => (
            <BlockRow key={block.id} block={block} section={section} {...props} />
          ))}
          {section.blocks.length === 0 && <EmptySection section={section} {...props} />}
        </Fragment>
      ))}
    </MarginSheet>
  )
}

function SectionHead({ section, opened, can }: SheetProps & { section: ReportSection }) {
  const { id, heading, keyQuestion } = section
  const anchor = sectionAnchor(id)
  const changing = can.write && isOpen(opened, 'heading', id)
  const title = sectionTitle(section)
  return (
    <SheetRow id={anchor} open={changing}>
      {changing ? (
        <HeadingForm id={id} heading={heading} />
      ) : (
        <h2>{can.write ? <SheetLink to={openAt('heading', id, anchor)}>{title}</SheetLink> : title}</h2>
      )}
      {keyQuestion && <SheetQuestion>{keyQuestion}</SheetQuestion>}
    </SheetRow>
  )
}

function EmptySection({ section, opened, can }: SheetProps & { section: ReportSection }) {
  if (can.write && isOpen(opened, 'in', section.id)) {
    return (
      <SheetRow open>
        <AddForm sectionId={section.id} />
      </SheetRow>
    )
  }
  return (
    <SheetRow>
      <SheetPrompt>
        <p>{can.write ? promptFor(section.heading) : 'Nothing is written here yet.'}</p>
        {can.write && (
          <LinkButton to={openAt('in', section.id, sectionAnchor(section.id))}>Write this section</LinkButton>
        )}
      </SheetPrompt>
    </SheetRow>
  )
}

type RowProps = SheetProps & { block: ReportBlock; section: ReportSection }

function BlockRow(props: RowProps) {
  const { block, section, opened, can } = props
  const open = (kind: 'edit' | 'remove' | 'after') => can.write && isOpen(opened, kind, block.id)
  const working = open('edit') || open('remove') || open('after') || isRemarking(props)
  return (
    <>
      <SheetRow id={blockAnchor(block.id)} open={working} notes={hasNotes(props) && <Notes {...props} />}>
        {open('edit') && <ChangeForm block={block} sectionId={section.id} />}
        {!open('edit') && <Words {...props} />}
        {open('remove') && <RemoveForm block={block} sectionId={section.id} />}
        <RemarkForms {...props} />
      </SheetRow>
      {open('after') && (
        <SheetRow open>
          <AddForm sectionId={section.id} after={block.id} />
        </SheetRow>
      )}
    </>
  )
}

function Words({ block, can }: RowProps) {
  const words = can.write ? (
    <SheetLink to={openAt('edit', block.id, blockAnchor(block.id))}>
      <VisuallyHidden>Change: </VisuallyHidden>
      <RichWords text={block.text} />
    </SheetLink>
  ) : (
    <RichWords text={block.text} />
  )
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

/** A remark is written and answered on the sheet, below the words that it is about. */
function RemarkForms(props: RowProps) {
  const { block, remarks, opened, can } = props
  const settling = can.write
    ? remarks.find((one) => one.blockId === block.id && isOpen(opened, 'settle', one.id))
    : undefined
  return (
    <>
      {settling && <SettleForm remark={settling} />}
      {isRemarking(props) && <RemarkForm blockId={block.id} kind={remarkKind(props)} />}
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
      <Remarks remarks={own} opened={opened} canSettle={can.write} viewerId={viewerId} />
      {canRemark && !isRemarking(props) && (
        <p>
          <Link to={openAt('remark', block.id, blockAnchor(block.id))} preventScrollReset>
            {remarkKind(props) === 'correction' ? 'Correct or disagree' : 'Comment'}
            <VisuallyHidden> on this paragraph</VisuallyHidden>
          </Link>
        </p>
      )}
    </>
  )
}
