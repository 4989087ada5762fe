import type { Editor } from '@tiptap/core'
import { useEffect, useRef } from 'react'
import { useFetcher } from 'react-router'
import { initials, moment } from '../../../web/dates.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Talk, TalkItem } from '../../../web/ui/talk.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import { AnswerForm, kindWords } from '../fact-forms.tsx'
import { inThreads, RemarkWords } from '../paragraph-remarks.tsx'
import type { Remark } from '../report.ts'
import { goTo, replaceWords } from './editor-deeds.ts'

type RemarksProps = {
  /** leads the report: answers what the host says of the facts */
  leads: boolean
  editor: Editor | null
  blockId: string | null
  remarks: Remark[]
  viewerId: string
  commenting: { blockId: string; quote: string } | null
  onDone: () => void
}

/** What others say: of this paragraph at length, of the others as places to go to. */
export function WritingRemarks(props: RemarksProps) {
  const { remarks, blockId, commenting, editor, onDone } = props
  const open = remarks.filter(({ settledAt, answers }) => !settledAt && !answers)
  const here = open.filter((remark) => remark.blockId === blockId && blockId !== null)
  const elsewhere = open.filter((remark) => !here.includes(remark) && remark.blockId !== null)
  return (
    <section className="c-side-section">
      <div className="c-side-title-row">
        <h2 className="c-side-title">Comments</h2>
        <Dim>{open.length} open</Dim>
      </div>
      {commenting && <CommentForm {...commenting} onDone={onDone} />}
      {here.map((remark) => (
        <OpenRemark key={remark.id} remark={remark} {...props} />
      ))}
      {!commenting && open.length === 0 && (
        <Text size="sm" dim>
          Nobody is waiting for an answer.
        </Text>
      )}
      {elsewhere.length > 0 && editor && (
        <Disclosure summary={`${elsewhere.length} on other paragraphs`}>
          <ul className="c-writing-places">
            {elsewhere.map(({ id, blockId: at, by, body, quote }) => (
              <li key={id}>
                <button type="button" onClick={() => goTo(editor, at ?? '', quote)}>
                  {by}: {body}
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}

function OpenRemark({ remark, remarks, editor, viewerId, leads }: RemarksProps & { remark: Remark }) {
  const thread = [remark, ...remarks.filter(({ answers }) => answers === remark.id)]
  return (
    <div className="c-writing-thread">
      <Talk label={`From ${remark.by}`}>
        {inThreads(thread).map((one) => (
          <TalkItem
            key={one.id}
            name={one.by}
            initials={initials(one.by)}
            kind={one.byId === viewerId ? 'you' : one.kind === 'comment' ? 'team' : 'host'}
            when={moment(one.at)}
          >
            <Dim>{kindWords[one.kind]}</Dim>
            <br />
            <RemarkWords remark={one} />
          </TalkItem>
        ))}
      </Talk>
      {remark.kind === 'comment' || leads ? (
        <Answering remark={remark} editor={editor} />
      ) : (
        <Dim>The lead reviewer answers this.</Dim>
      )}
    </div>
  )
}

function Answering({ remark, editor }: { remark: Remark; editor: Editor | null }) {
  const { instead, quote, blockId } = remark
  const settle = useFetcher()
  const use = () => {
    if (!editor || !blockId || !instead || !replaceWords(editor, blockId, quote, instead)) return
    void settle.submit(
      { intent: 'settle', remarkId: remark.id, blockId, outcome: 'Your words are in the text.' },
      { method: 'post' },
    )
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
      {remark.kind === 'comment' && (
        <Disclosure summary="Reply">
          <SmallForm intent="reply" remark={remark} field="body" label="Your reply" button="Reply" />
        </Disclosure>
      )}
      {remark.kind === 'comment' ? (
        <Disclosure summary="Mark as settled">
          <SmallForm
            intent="settle"
            remark={remark}
            field="outcome"
            label="What came of it"
            button="Mark as settled"
          />
        </Disclosure>
      ) : (
        <Disclosure summary="Answer">
          <AnswerForm remark={remark} kind={remark.kind} />
        </Disclosure>
      )}
    </>
  )
}

type SmallFormProps = { intent: string; remark: Remark; field: string; label: string; button: string }
type Answered = { problems?: { message: string }[] }

function SmallForm({ intent, remark, field, label, button }: SmallFormProps) {
  const sending = useFetcher<Answered>({ key: `${intent}-${remark.id}` })
  return (
    <sending.Form method="post">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="remarkId" value={remark.id} />
      <input type="hidden" name="blockId" value={remark.blockId ?? ''} />
      <TextArea
        id={`${intent}-${remark.id}`}
        name={field}
        label={label}
        rows={2}
        error={sending.data?.problems?.[0]?.message}
      />
      <Button disabled={sending.state !== 'idle'}>{button}</Button>
    </sending.Form>
  )
}

function CommentForm({ blockId, quote, onDone }: { blockId: string; quote: string; onDone: () => void }) {
  const sending = useFetcher<Answered>()
  const problem = sending.data?.problems?.[0]?.message
  const before = useRef(sending.state)
  useEffect(() => {
    if (before.current !== 'idle' && sending.state === 'idle' && !problem) onDone()
    before.current = sending.state
  }, [sending.state, problem, onDone])
  const form = useRef<HTMLFormElement>(null)
  // what is typed next is the comment, and not over the passage that is chosen in the text
  // biome-ignore lint/correctness/useExhaustiveDependencies: another passage is another comment.
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [blockId, quote])
  if (blockId === '')
    return <Text size="sm">Put the cursor into the paragraph that you want to comment on first.</Text>
  return (
    <sending.Form ref={form} method="post" className="c-writing-thread">
      <input type="hidden" name="intent" value="comment" />
      <input type="hidden" name="blockId" value={blockId} />
      <input type="hidden" name="quote" value={quote} />
      {quote && (
        <Text size="sm" serif>
          “{quote}”
        </Text>
      )}
      <TextArea name="body" label="Your comment" rows={3} error={problem} />
      <Buttons>
        <Button disabled={sending.state !== 'idle'}>Comment</Button>
        <Button type="button" kind="quiet" onClick={onDone}>
          Cancel
        </Button>
      </Buttons>
    </sending.Form>
  )
}
