import type { Editor } from '@tiptap/core'
import { useFetcher } from 'react-router'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import { AnswerFields } from '../fact-forms.tsx'
import type { Remark } from '../report.ts'
import { replaceWords } from './editor-deeds.ts'
import { StayingForm } from './staying-form.tsx'

type AnsweringProps = { remark: Remark; editor: Editor | null; onSaid: (words: string) => void }

/** What can be done about one remark: take its words, reply, settle it, or answer the host. */
export function Answering({ remark, editor, onSaid }: AnsweringProps) {
  const { instead, quote, blockId } = remark
  const settle = useFetcher()
  const use = () => {
    if (!editor || !blockId || !instead) return
    if (!replaceWords(editor, blockId, quote, instead))
      return onSaid('The words that it is about are no longer there.')
    const outcome = 'Your words are in the text.'
    void settle.submit(
      { intent: 'settle', stay: 'yes', remarkId: remark.id, blockId, outcome },
      { method: 'post' },
    )
    onSaid(`${remark.by}’s words are in the text, and the comment is settled.`)
  }
  return (
    <>
      {instead && quote && (
        <Buttons>
          <Button type="button" onClick={use}>
            Use these words
          </Button>
        </Buttons>
      )}
      {remark.kind === 'comment' ? (
        <>
          <Disclosure summary="Reply">
            <SmallForm
              intent="reply"
              {...{ remark, onSaid }}
              field="body"
              label="Your reply"
              button="Reply"
            />
          </Disclosure>
          <Disclosure summary="Mark as settled">
            <SmallForm
              intent="settle"
              {...{ remark, onSaid }}
              field="outcome"
              label="What came of it"
              button="Mark as settled"
            />
          </Disclosure>
        </>
      ) : (
        <Disclosure summary="Answer">
          <AnswerHere remark={remark} kind={remark.kind} onSaid={onSaid} />
        </Disclosure>
      )}
    </>
  )
}

const about = (remark: Remark) => ({ remarkId: remark.id, blockId: remark.blockId ?? '' })

type AnswerHereProps = {
  remark: Remark
  kind: 'correction' | 'disagreement'
  onSaid: (words: string) => void
}

const AnswerHere = ({ remark, kind, onSaid }: AnswerHereProps) => (
  <StayingForm
    name={`answer-${remark.id}`}
    intent="settle"
    hidden={about(remark)}
    onKept={() => onSaid(`${remark.by} reads your answer.`)}
  >
    {({ sending, ...problems }) => (
      <>
        <AnswerFields remark={remark} kind={kind} {...problems} />
        <Button disabled={sending}>Answer</Button>
      </>
    )}
  </StayingForm>
)

type SmallFormProps = {
  intent: 'reply' | 'settle'
  remark: Remark
  field: string
  label: string
  button: string
  onSaid: (words: string) => void
}

function SmallForm({ intent, remark, field, label, button, onSaid }: SmallFormProps) {
  const said = { reply: 'Your reply is there.', settle: `Settled. ${remark.by} reads what came of it.` }
  return (
    <StayingForm
      name={`${intent}-${remark.id}`}
      intent={intent}
      hidden={about(remark)}
      onKept={() => onSaid(said[intent])}
    >
      {({ errorFor, typed, sending }) => (
        <>
          <TextArea
            id={`${intent}-${remark.id}`}
            name={field}
            label={label}
            rows={2}
            defaultValue={typed(field)}
            error={errorFor(field)}
          />
          <Button disabled={sending}>{button}</Button>
        </>
      )}
    </StayingForm>
  )
}
