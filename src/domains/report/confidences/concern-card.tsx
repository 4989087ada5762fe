import { IconAlertTriangle } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import { useFetcher } from 'react-router'
import { Button } from '../../../web/ui/button.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Icon } from '../../../web/ui/icon.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import { goTo, replaceWords } from '../writing/editor-deeds.ts'
import { concernTitles } from './concern-words.ts'
import type { WritingChecks } from './writing-checks.server.ts'

type CardProps = {
  concern: WritingChecks['concerns'][number]
  editor: Editor | null
  onChanged: () => void
}

/** Words that could give somebody away: why, what could stand there, and the way to let them stand. It speaks of the
    words only, never of whose promise it was. */
export function ConcernCard({ concern, editor, onChanged }: CardProps) {
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
            <Button type="button" onClick={() => replaceWords(editor, blockId, words, wider)}>
              Use
            </Button>
          </div>
        )}
        {editor && (
          <button type="button" className="c-link" onClick={() => goTo(editor, blockId, words)}>
            Write it another way
          </button>
        )}
        <LetStand concern={concern} onChanged={onChanged} />
        <Text size="sm" dim>
          The report cannot go on until this is settled.
        </Text>
      </div>
    </section>
  )
}

function LetStand({ concern: { blockId, kind, words }, onChanged }: Omit<CardProps, 'editor'>) {
  const sending = useFetcher<{ problems?: { message: string }[] }>()
  const done = sending.state === 'loading'
  useEffect(() => {
    if (done) onChanged()
  }, [done, onChanged])
  return (
    <Disclosure summary="These words may stay">
      <sending.Form method="post">
        <input type="hidden" name="intent" value="let-stand" />
        <input type="hidden" name="blockId" value={blockId} />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="words" value={words} />
        <TextArea
          name="reason"
          label="Why they may stay"
          hint="For example: she was asked, and agreed to be named."
          rows={2}
          error={sending.data?.problems?.[0]?.message}
        />
        <Button disabled={sending.state !== 'idle'}>Let them stand</Button>
      </sending.Form>
    </Disclosure>
  )
}
