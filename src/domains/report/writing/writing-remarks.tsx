import type { Editor } from '@tiptap/core'
import { useEffect, useRef } from 'react'
import { useFetcher } from 'react-router'
import { initials, moment } from '../../../web/dates.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Talk, TalkItem } from '../../../web/ui/talk.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import { AnswerFields, answerWords, kindWords } from '../fact-forms.tsx'
import { inThreads, RemarkWords } from '../paragraph-remarks.tsx'
import type { Remark } from '../report.ts'
import { goTo, replaceWords } from './editor-deeds.ts'
import { StayingForm } from './staying-form.tsx'

type RemarksProps = {
  /** leads the report: answers what the host says of the facts */
  leads: boolean
  editor: Editor | null
  blockId: string | null
  remarks: Remark[]
  viewerId: string
  commenting: { blockId: string; quote: string } | null
  onDone: () => void
  /** in a sentence, what was done */
  onSaid: (words: string) => void
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
        <h2 className="c-side-title">
          {open.some(isOfHost) ? 'Comments, and what the host said' : 'Comments'}
        </h2>
        <Dim>{open.length} open</Dim>
      </div>
      {commenting && <CommentForm {...commenting} onDone={onDone} onSaid={props.onSaid} />}
      {here.map((remark) => (
        <OpenRemark key={remark.id} remark={remark} {...props} />
      ))}
      {!commenting && open.length === 0 && (
        <Text size="sm" dim>
          Nobody is waiting for an answer.
        </Text>
      )}
      <SettledRemarks remarks={remarks} />
      {elsewhere.length > 0 && editor && (
        <Disclosure
          summary={`${elsewhere.length} on other paragraphs`}
          // whoever waits for an answer is not to be overlooked
          open={elsewhere.some(isOfHost)}
        >
          <ul className="c-writing-places">
            {elsewhere.map(({ id, blockId: at, by, kind, body, quote }) => (
              <li key={id}>
                <button type="button" onClick={() => goTo(editor, at ?? '', quote)}>
                  {by}
                  {kindWords[kind]}: {body}
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}

/** What was said and what came of it, to look up. */
function SettledRemarks({ remarks }: { remarks: Remark[] }) {
  const settled = remarks.filter(({ settledAt, answers }) => settledAt && !answers)
  if (settled.length === 0) return null
  return (
    <Disclosure summary={`${settled.length} settled`}>
      <ul className="c-writing-notes">
        {settled.map((remark) => (
          <li key={remark.id}>
            {remark.by}
            {kindWords[remark.kind]}: {remark.body}
            <small>
              {remark.settledBy ?? 'The lead reviewer'}, {remark.settledAt && moment(remark.settledAt)}:{' '}
              {answerWords(remark)}
            </small>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

const isOfHost = ({ kind }: Remark) => kind !== 'comment'

function OpenRemark({ remark, remarks, editor, viewerId, leads, onSaid }: RemarksProps & { remark: Remark }) {
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
        <Answering remark={remark} editor={editor} onSaid={onSaid} />
      ) : (
        <Dim>The lead reviewer answers this.</Dim>
      )}
    </div>
  )
}

type AnsweringProps = { remark: Remark; editor: Editor | null; onSaid: (words: string) => void }

function Answering({ remark, editor, onSaid }: AnsweringProps) {
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

type CommentProps = {
  blockId: string
  quote: string
  onDone: () => void
  onSaid: (words: string) => void
}

function CommentForm({ blockId, quote, onDone, onSaid }: CommentProps) {
  const place = useRef<HTMLDivElement>(null)
  // what is typed next is the comment, and not over the passage that is chosen in the text
  // biome-ignore lint/correctness/useExhaustiveDependencies: another passage is another comment.
  useEffect(() => place.current?.querySelector('textarea')?.focus(), [blockId, quote])
  if (blockId === '')
    return <Text size="sm">Put the cursor into the paragraph that you want to comment on first.</Text>
  const kept = () => {
    onSaid('Your comment is beside the paragraph. Whoever reads the draft now can read it.')
    onDone()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the form from any of its fields.
    <div
      ref={place}
      className="c-writing-thread"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onDone()
      }}
    >
      <StayingForm intent="comment" hidden={{ blockId, quote }} onKept={kept}>
        {({ errorFor, typed, sending }) => (
          <>
            {quote && (
              <Text size="sm" serif>
                “{quote}”
              </Text>
            )}
            <TextArea
              name="body"
              label="Your comment"
              rows={3}
              defaultValue={typed('body')}
              error={errorFor('body')}
            />
            <Buttons>
              <Button disabled={sending}>Comment</Button>
              <Button type="button" kind="quiet" onClick={onDone}>
                Cancel
              </Button>
            </Buttons>
          </>
        )}
      </StayingForm>
    </div>
  )
}
