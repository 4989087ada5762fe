import { useCallback, useMemo, useRef, useState } from 'react'
import { useRevalidator } from 'react-router'
import { initials } from '../../../web/dates.ts'
import { PersonBadge } from '../../../web/ui/person.tsx'
import type { WritingChecks } from '../confidences/writing-checks.server.ts'
import type { Remark, ReportSection } from '../report.ts'
import { promptFor } from '../report.ts'
import { cite, selectedBlock, selectedWords } from './editor-deeds.ts'
import { EditorToolbar } from './editor-toolbar.tsx'
import { EvidencePicker } from './evidence-picker.tsx'
import type { SectionLook, TextMark } from './marks-in-text.ts'
import { useAsked } from './use-asked.ts'
import { useMarks, useWriting } from './use-writing.ts'
import type { WritingEvidence } from './writing-evidence.server.ts'
import { WritingSide } from './writing-side.tsx'

type EditorProps = {
  leads: boolean
  reviewId: string
  person: { id: string; name: string }
  wordsKey: string
  sections: ReportSection[]
  remarks: Remark[]
  viewerId: string
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
  const checks = useAsked<WritingChecks>(`/reviews/${reviewId}/report/checks`, state.keptAt)
  const marks = useMemo(() => marksOf(checks.value, remarks), [checks.value, remarks])
  useMarks(editor, { marks, sections: looks, label })
  const [asking, setAsking] = useState<'evidence' | 'comment' | null>(null)
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
  const concerns = (checks?.concerns ?? []).filter(({ letStand }) => letStand === null)
  const open = remarks.filter(({ settledAt, answers, quote, blockId }) => {
    return !settledAt && !answers && quote !== '' && blockId !== null
  })
  return [
    ...concerns.map(({ blockId, from, to }) => ({ blockId, from, to, className: 'c-words-concern' })),
    ...open.map(({ blockId, quote }) => ({ blockId: blockId ?? '', quote, className: 'c-words-remark' })),
  ]
}
