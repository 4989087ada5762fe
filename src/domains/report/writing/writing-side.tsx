import type { Editor } from '@tiptap/core'
import { useEffect, useRef } from 'react'
import { count } from '../../../web/dates.ts'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { ConcernCard } from '../confidences/concern-card.tsx'
import { checkKnows } from '../confidences/concern-words.ts'
import { MayStay } from '../confidences/may-stay.tsx'
import type { WritingChecks } from '../confidences/writing-checks.server.ts'
import { ParagraphEvidence } from '../paragraph-evidence.tsx'
import type { Remark } from '../report.ts'
import { goTo, type SelectedBlock, selectedBlock } from './editor-deeds.ts'
import type { WritingEvidence } from './writing-evidence.server.ts'
import { WritingRemarks } from './writing-remarks.tsx'

type SideProps = {
  leads: boolean
  editor: Editor | null
  turn: number
  checks: WritingChecks | null
  evidence: WritingEvidence | null
  remarks: Remark[]
  viewerId: string
  commenting: { blockId: string; quote: string } | null
  onDone: () => void
  onChanged: () => void
  /** in a sentence, what was done here last */
  said: string
  onSaid: (words: string) => void
}

/** Beside the sheet: first what may point at somebody, then what the paragraph stands on, then what others say. */
export function WritingSide(props: SideProps) {
  const { editor, checks, evidence, remarks } = props
  const block = editor ? selectedBlock(editor) : null
  const concerns = checks?.concerns ?? []
  const open = concerns.filter(({ letStand }) => letStand === null)
  const here = open.filter(({ blockId }) => blockId === block?.id)
  return (
    <aside id={sideAnchor} tabIndex={-1} className="c-writing-side" aria-label="Beside the text">
      <Done said={props.said} />
      {here.map((concern) => (
        <ConcernCard
          key={`${concern.blockId} ${concern.from} ${concern.kind}`}
          concern={concern}
          editor={editor}
          onChanged={props.onChanged}
          onSaid={props.onSaid}
        />
      ))}
      {block && evidence && <StandsOn block={block} evidence={evidence} />}
      <WritingRemarks {...props} blockId={block?.id ?? null} remarks={remarks} />
      {checks && editor && (
        <section className="c-side-section">
          <h2 className="c-side-title">In the whole report</h2>
          <Places
            none="Nothing was found that may point at one person."
            title={`${count(open.length, 'place')} may point at somebody`}
            places={open.map(({ blockId, words }) => ({ blockId, words }))}
            editor={editor}
          />
          <MayStay {...props} editor={editor} concerns={concerns} />
          <Text size="sm" dim>
            {checkKnows}
          </Text>
          <Places
            none="Every sentence about what was found rests on something."
            title={`${count(checks.untraced.length, 'sentence')} without evidence`}
            places={checks.untraced.map(({ blockId, sentence }) => ({ blockId, words: sentence }))}
            editor={editor}
          />
        </section>
      )}
    </aside>
  )
}

/** Shown where it was asked for: the side has moved on by then. */
function Done({ said }: { said: string }) {
  const place = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (said) place.current?.scrollIntoView({ block: 'nearest' })
  }, [said])
  return (
    <p ref={place} className="c-side-done" role="status">
      {said}
    </p>
  )
}

export const sideAnchor = 'beside-the-text'

type PlacesProps = {
  none: string
  title: string
  places: { blockId: string; words: string }[]
  editor: Editor
}

function Places({ none, title, places, editor }: PlacesProps) {
  if (places.length === 0)
    return (
      <Text size="sm" dim>
        {none}
      </Text>
    )
  return (
    <Disclosure summary={title}>
      <ul className="c-writing-places">
        {places.map(({ blockId, words }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice in one paragraph.
          <li key={`${blockId} ${place}`}>
            <button type="button" onClick={() => goTo(editor, blockId, words)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

const shownFirst = 2

function StandsOn({ block, evidence }: { block: SelectedBlock; evidence: WritingEvidence }) {
  const findings = evidence.findings.filter(({ id }) => block.findings.includes(id))
  const behind = new Map(findings.flatMap(({ notes }) => notes.map((note) => [note.id, note.contrary])))
  const ids = new Set([...behind.keys(), ...block.notes])
  const notes = evidence.notes.filter(({ id }) => ids.has(id))
  return (
    <section className="c-side-section">
      <h2 className="c-side-title">What this paragraph stands on</h2>
      <Stack gap="md">
        {findings.length === 0 && notes.length === 0 && (
          <Text size="sm" dim>
            Nothing is cited here. Choose “Evidence” to say what its words rest on.
          </Text>
        )}
        {findings.map(({ id, evidence: told }) => (
          <div key={id}>
            <ParagraphEvidence evidence={told} />
          </div>
        ))}
        <NotesBehind notes={notes.slice(0, shownFirst)} contrary={behind} />
        {notes.length > shownFirst && (
          <Disclosure summary={`Show the other ${notes.length - shownFirst}`}>
            <NotesBehind notes={notes.slice(shownFirst)} contrary={behind} />
          </Disclosure>
        )}
      </Stack>
    </section>
  )
}

type BehindProps = { notes: WritingEvidence['notes']; contrary: Map<string, boolean> }

const NotesBehind = ({ notes, contrary }: BehindProps) => (
  <ul className="c-writing-notes">
    {notes.map(({ id, body, from }) => (
      <li key={id}>
        {contrary.get(id) && <Dim>Points the other way: </Dim>}
        {body}
        <small>{from}</small>
      </li>
    ))}
  </ul>
)
