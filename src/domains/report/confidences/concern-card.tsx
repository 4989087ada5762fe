import { IconAlertTriangle } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { Button } from '../../../web/ui/button.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Icon } from '../../../web/ui/icon.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import { goTo, widenWords } from '../writing/editor-deeds.ts'
import { StayingForm } from '../writing/staying-form.tsx'
import { concernTitles } from './concern-words.ts'
import type { WritingChecks } from './writing-checks.server.ts'

type CardProps = {
  concern: WritingChecks['concerns'][number]
  editor: Editor | null
  onChanged: () => void
  /** in a sentence, what was done */
  onSaid: (words: string) => void
}

/** Words that could give somebody away: why, what could stand there, and the way to let them stand. It speaks of the
    words only, never of whose promise it was. */
export function ConcernCard({ concern, editor, ...rest }: CardProps) {
  const { blockId, kind, words, because, wider } = concern
  return (
    <section className="c-concern" aria-label={concernTitles[kind]}>
      <h2 className="c-concern-title">
        <Icon of={IconAlertTriangle} /> {concernTitles[kind]}
      </h2>
      <div className="c-concern-body">
        <p>
          <q>{words}</q>
        </p>
        <p>{because} Some of what stands behind the report was told in confidence.</p>
        {wider && editor && (
          <div className="c-concern-wider">
            <h3>Wider wording</h3>
            <p className="c-wider-words">“{wider}”</p>
            <Button type="button" onClick={() => widenWords(editor, concern, wider)}>
              Use
            </Button>
          </div>
        )}
        {editor && (
          <button type="button" className="c-link" onClick={() => goTo(editor, blockId, words)}>
            Write it another way
          </button>
        )}
        <LetStand concern={concern} {...rest} />
        <Text size="sm" dim>
          The report cannot go on until this is settled.
        </Text>
      </div>
    </section>
  )
}

function LetStand({ concern: { blockId, kind, words }, onChanged, onSaid }: Omit<CardProps, 'editor'>) {
  const kept = () => {
    onSaid('They may stay, with your reason. They are listed below, and can be asked about again.')
    onChanged()
  }
  return (
    <Disclosure summary="These words may stay">
      <StayingForm intent="let-stand" hidden={{ blockId, kind, words }} onKept={kept}>
        {({ errorFor, typed, sending }) => (
          <>
            <TextArea
              name="reason"
              label="Why they may stay"
              hint="For example: she was asked, and agreed to be named."
              rows={2}
              defaultValue={typed('reason')}
              error={errorFor('reason')}
            />
            <Button disabled={sending}>Let them stand</Button>
          </>
        )}
      </StayingForm>
    </Disclosure>
  )
}
