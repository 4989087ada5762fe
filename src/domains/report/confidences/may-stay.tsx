import type { Editor } from '@tiptap/core'
import { count } from '../../../web/dates.ts'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Dim } from '../../../web/ui/text.tsx'
import { goTo } from '../writing/editor-deeds.ts'
import { StayingForm } from '../writing/staying-form.tsx'
import type { WritingChecks } from './writing-checks.server.ts'

type MayStayProps = {
  editor: Editor
  concerns: WritingChecks['concerns']
  onChanged: () => void
  onSaid: (words: string) => void
}

/** Words that were let stand: who said so and why, and the way to have them asked about again. */
export function MayStay({ editor, concerns, onChanged, onSaid }: MayStayProps) {
  const standing = new Map(
    concerns.flatMap((one) => (one.letStand ? [[keyOf(one), { ...one, ...one.letStand }]] : [])),
  )
  if (standing.size === 0) return null
  const kept = () => {
    onSaid('The check asks about these words again.')
    onChanged()
  }
  return (
    <Disclosure summary={`${count(standing.size, 'place')} may stay`}>
      <ul className="c-writing-places">
        {[...standing].map(([key, { blockId, kind, words, by, reason }]) => (
          <li key={key}>
            <button type="button" onClick={() => goTo(editor, blockId, words)}>
              {words}
            </button>
            <Dim>
              {by}: {reason}
            </Dim>
            <StayingForm intent="ask-again" hidden={{ blockId, kind, words }} onKept={kept}>
              {({ sending }) => (
                <button type="submit" className="c-link" disabled={sending}>
                  Ask about it again
                </button>
              )}
            </StayingForm>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

const keyOf = ({ blockId, kind, words }: WritingChecks['concerns'][number]) => `${blockId} ${kind} ${words}`
