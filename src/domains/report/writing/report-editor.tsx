import { IconAlertTriangle } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useRevalidator } from 'react-router'
import { count, initials } from '../../../web/dates.ts'
import { Icon } from '../../../web/ui/icon.tsx'
import { PersonBadge } from '../../../web/ui/person.tsx'
import type { WritingChecks } from '../confidences/writing-checks.server.ts'
import type { Remark, ReportSection } from '../report.ts'
import { promptFor } from '../report.ts'
import { blockAt, cite, goTo, selectedBlock, selectedWords } from './editor-deeds.ts'
import { EditorToolbar } from './editor-toolbar.tsx'
import { EvidencePicker } from './evidence-picker.tsx'
import type { SectionLook, TextMark } from './marks-in-text.ts'
import { useAsked } from './use-asked.ts'
import { useMarks, useWriting } from './use-writing.ts'
import type { WritingEvidence } from './writing-evidence.server.ts'
import { sideAnchor, WritingSide } from './writing-side.tsx'

type EditorProps = {
  leads: boolean
  reviewId: string
  person: { id: string; name: string }
  wordsKey: string
  sections: ReportSection[]
  remarks: Remark[]
  viewerId: string
  /** how many words the report has, each time that it was kept */
  onWords: (words: number) => void
}

/** The draft to write in: the sheet, and beside it what stands behind the paragraph where the cursor is. */
export function ReportEditor(props: EditorProps) {
  const { reviewId, person, wordsKey, sections, remarks } = props
  const sheet = useRef<HTMLDivElement>(null)
  const { revalidate } = useRevalidator()
  const looks = useMemo(() => looksOf(sections), [sections])
  const evidence = useAsked<WritingEvidence>(`/reviews/${reviewId}/report/evidence`)
  const label = useCallback(
    (findings: string, notes: string) => labelOf(evidence.value, findings, notes),
    [evidence.value],
  )
  const { editor, state, turn } = useWriting(sheet, {
    reviewId,
    person,
    key: wordsKey,
    sections: looks,
    label,
    onRemarks: () => void revalidate(),
  })
  // before the text is open it has not been laid out for writing, and every finding would seem uncited
  const checksAt = state.keptAt ? `/reviews/${reviewId}/report/checks` : null
  const checks = useAsked<WritingChecks>(checksAt, state.keptAt)
  const { onWords } = props
  useEffect(() => {
    if (editor && state.keptAt) onWords(wordsIn(editor))
  }, [editor, state.keptAt, onWords])
  useArrival(editor, state.keptAt !== null)
  const marks = useMemo(() => marksOf(checks.value, remarks), [checks.value, remarks])
  useMarks(editor, { marks, sections: looks, label })
  const [asking, setAsking] = useState<'evidence' | 'comment' | null>(null)
  const [said, setSaid] = useState('')
  const [passage, setPassage] = useState({ blockId: '', quote: '' })
  const ask = (what: 'evidence' | 'comment') => {
    if (editor && what === 'comment')
      setPassage({ blockId: selectedBlock(editor)?.id ?? '', quote: selectedWords(editor) })
    setAsking(what)
  }
  return (
    <div className="c-writing">
      <div className="c-writing-sheet">
        <EditorToolbar editor={editor} turn={turn} state={state} onAsk={ask} />
        <Others others={state.others} />
        <div ref={sheet} className="c-writing-text" />
        <FurtherDown editor={editor} checks={checks.value} />
      </div>
      <WritingSide
        {...props}
        editor={editor}
        turn={turn}
        checks={checks.value}
        evidence={evidence.value}
        commenting={asking === 'comment' ? passage : null}
        onDone={() => setAsking(null)}
        onChanged={checks.again}
        said={said}
        onSaid={setSaid}
      />
      {asking === 'evidence' && editor && evidence.value && (
        <EvidencePicker
          evidence={evidence.value}
          onClose={() => setAsking(null)}
          onChoose={(what) => {
            cite(editor, what)
            setAsking(null)
          }}
        />
      )}
    </div>
  )
}

/** Whoever comes for one place of the text begins there. */
function useArrival(editor: Editor | null, isOpen: boolean) {
  const arrived = useRef(false)
  useEffect(() => {
    if (!editor || !isOpen || arrived.current) return
    arrived.current = true
    const block = blockAt(editor, window.location.hash)
    if (block) goTo(editor, block)
  }, [editor, isOpen])
}

function Others({ others }: { others: { id: string; name: string }[] }) {
  return (
    <div className="c-writing-others" role="status">
      {others.map(({ id, name }) => (
        <span key={id}>
          <PersonBadge initials={initials(name)} here small /> {name.split(' ')[0]} is here
        </span>
      ))}
    </div>
  )
}

type FurtherDownProps = { editor: Editor | null; checks: WritingChecks | null }

/** Where the side stands below the text, what is asked about this paragraph is out of sight: the way down to it. */
function FurtherDown({ editor, checks }: FurtherDownProps) {
  const block = editor ? selectedBlock(editor) : null
  const here = stillAsked(checks).filter(({ blockId }) => blockId === block?.id)
  if (here.length === 0) return null
  const show = () => {
    const side = document.getElementById(sideAnchor)
    side?.scrollIntoView({ block: 'start' })
    side?.focus({ preventScroll: true })
  }
  return (
    <button type="button" className="c-writing-further" onClick={show}>
      <Icon of={IconAlertTriangle} /> {count(here.length, 'place')} here may point at somebody: see why
    </button>
  )
}

const stillAsked = (checks: WritingChecks | null) =>
  (checks?.concerns ?? []).filter(({ letStand }) => letStand === null)

const wordsIn = ({ state: { doc } }: Editor) =>
  doc.textBetween(0, doc.content.size, ' ', ' ').match(/\S+/g)?.length ?? 0

const looksOf = (sections: ReportSection[]): SectionLook =>
  Object.fromEntries(
    sections.map(({ id, number, keyQuestion, heading }) => [
      id,
      { number, keyQuestion, prompt: promptFor(heading) },
    ]),
  )

/** How many sources told of what is cited: the most of any one finding, and no count below three. */
function labelOf(evidence: WritingEvidence | null, findings: string, notes: string) {
  const cited = new Set(findings.split(' '))
  const found = evidence?.findings.filter(({ id }) => cited.has(id)) ?? []
  const sources = Math.max(0, ...found.map(({ evidence: { sources = 0 } }) => sources))
  const words = [
    ...found.map(({ wording }) => wording),
    ...(notes ? [`${notes.split(' ').length} notes of the team`.replace(/^1 notes/, '1 note')] : []),
  ]
  return { mark: sources > 0 ? String(sources) : '•', spoken: `Rests on: ${words.join('; ') || 'evidence'}` }
}

function marksOf(checks: WritingChecks | null, remarks: Remark[]): TextMark[] {
  const concerns = stillAsked(checks)
  const open = remarks.filter(({ settledAt, answers, blockId }) => {
    return !settledAt && !answers && blockId !== null
  })
  return [
    ...concerns.map(({ blockId, from, to }) => ({ blockId, from, to, className: 'c-words-concern' })),
    ...open.map(({ blockId, quote }) => ({
      blockId: blockId ?? '',
      ...(quote
        ? { quote, className: 'c-words-remark' }
        : { whole: true as const, className: 'c-block-remark' }),
    })),
  ]
}
