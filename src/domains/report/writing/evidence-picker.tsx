import { useState } from 'react'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { findingKinds } from '../../findings/finding.ts'
import type { Cited } from './editor-deeds.ts'
import type { WritingEvidence } from './writing-evidence.server.ts'

type PickerProps = { evidence: WritingEvidence; onClose: () => void; onChoose: (what: Cited) => void }

const mostShown = 40

/** What the words can rest on: findings that the host has heard first, then single notes. */
export function EvidencePicker({ evidence, onClose, onChoose }: PickerProps) {
  const [asked, setAsked] = useState('')
  const fits = (words: string) => words.toLowerCase().includes(asked.trim().toLowerCase())
  const findings = evidence.findings.filter(({ wording }) => fits(wording))
  const notes = evidence.notes.filter(({ body, from }) => fits(`${body} ${from}`))
  return (
    <Dialog
      title="What do these words rest on?"
      open
      onClose={onClose}
      actions={
        <Button type="button" onClick={onClose}>
          Cancel
        </Button>
      }
    >
      <label className="c-evidence-search">
        Search findings and notes
        <input type="search" autoFocus value={asked} onChange={({ target }) => setAsked(target.value)} />
      </label>
      <div className="c-evidence-found">
        {findings.length + notes.length === 0 && <Text dim>Nothing with these words.</Text>}
        {findings.map(({ id, kind, wording, evidence: { line } }) => (
          <button key={id} type="button" onClick={() => onChoose({ findings: id })}>
            <span>{wording}</span>
            <small>
              {findingKinds[kind]}. {line}
            </small>
          </button>
        ))}
        {notes.slice(0, mostShown).map(({ id, body, from }) => (
          <button key={id} type="button" onClick={() => onChoose({ notes: id })}>
            <span>{body}</span>
            <small>Note. {from}</small>
          </button>
        ))}
        {notes.length > mostShown && (
          <Text size="sm" dim>
            {notes.length - mostShown} more notes. Search to find them.
          </Text>
        )}
      </div>
    </Dialog>
  )
}
