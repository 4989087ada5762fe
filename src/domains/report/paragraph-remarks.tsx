import { type ReactNode, useRef } from 'react'
import { Form, Link } from 'react-router'
import { initials, moment } from '../../web/dates.ts'
import { useProblems } from '../../web/form.ts'
import { Added, Removed } from '../../web/ui/amendment.tsx'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { Disclosure } from '../../web/ui/disclosure.tsx'
import { FirstField } from '../../web/ui/first-field.tsx'
import { SheetNotesFoot } from '../../web/ui/margin-sheet.tsx'
import { Talk, TalkItem } from '../../web/ui/talk.tsx'
import { Dim } from '../../web/ui/text.tsx'
import { TextArea } from '../../web/ui/text-field.tsx'
import { AnswerForm, answerWords, FactForm, kindWords } from './fact-forms.tsx'
import { blockAnchor, isOpen, type Opened, openAt } from './opened.ts'
import type { Remark } from './report.ts'
import { useChosenWords } from './use-chosen-words.ts'

type RemarksProps = {
  remarks: Remark[]
  opened: Opened
  canSettle: boolean
  canReply: boolean
  viewerId: string
}

/** What others say of a paragraph: open remarks first, settled ones folded away with what came of them, then `more`. */
export function Remarks({ remarks, more, ...rest }: RemarksProps & { more?: ReactNode }) {
  const settledIds = new Set(remarks.filter((remark) => remark.settledAt).map(({ id }) => id))
  const isSettled = (remark: Remark) => settledIds.has(remark.answers ?? remark.id)
  const open = remarks.filter((remark) => !isSettled(remark))
  const settled = remarks.filter(isSettled)
  return (
    <>
      {open.length > 0 && <Thread label="Waiting for an answer" remarks={open} {...rest} />}
      <SheetNotesFoot>
        {settled.length > 0 && (
          <Disclosure summary={`${settledIds.size} settled`}>
            <Thread label="Settled" remarks={settled} {...rest} />
          </Disclosure>
        )}
        {more}
      </SheetNotesFoot>
    </>
  )
}

/** Each remark with its replies after it. */
export const inThreads = (remarks: Remark[]) =>
  remarks
    .filter(({ answers }) => answers === null)
    .flatMap((remark) => [remark, ...remarks.filter(({ answers }) => answers === remark.id)])

function Thread({ label, remarks, viewerId, ...rest }: RemarksProps & { label: string }) {
  return (
    <Talk label={label}>
      {inThreads(remarks).map((remark) => (
        <TalkItem
          key={remark.id}
          name={remark.by}
          initials={initials(remark.by)}
          kind={remark.byId === viewerId ? 'you' : remark.kind === 'comment' ? 'team' : 'host'}
          when={moment(remark.at)}
          after={<Settling remark={remark} {...rest} />}
        >
          <Dim>{kindWords[remark.kind]}</Dim>
          {remark.answers && <Dim> replies</Dim>}
          <br />
          <RemarkWords remark={remark} />
        </TalkItem>
      ))}
    </Talk>
  )
}

/** The words that it is about, struck through where it puts others in their place, then what it says. */
export function RemarkWords({ remark: { quote, instead, body } }: { remark: Remark }) {
  return (
    <>
      {quote && (
        <>
          {instead ? (
            <>
              <Removed>{quote}</Removed> <Added>{instead}</Added>
            </>
          ) : (
            <q>{quote}</q>
          )}
          <br />
        </>
      )}
      {body}
    </>
  )
}

type SettlingProps = Omit<RemarksProps, 'remarks' | 'viewerId'> & { remark: Remark }

function Settling({ remark, opened, canSettle, canReply }: SettlingProps) {
  if (remark.settledAt)
    return (
      <Dim>
        {remark.settledBy ?? 'The lead reviewer'}, {moment(remark.settledAt)}: {answerWords(remark)}
      </Dim>
    )
  if (remark.answers) return null
  const anchor = remark.blockId ? blockAnchor(remark.blockId) : 'elsewhere'
  const replies = canReply && remark.kind === 'comment' && remark.blockId
  return (
    <>
      {replies && !isOpen(opened, 'reply', remark.id) && (
        <Link to={openAt('reply', remark.id, anchor)} preventScrollReset>
          Reply
        </Link>
      )}{' '}
      {canSettle && !isOpen(opened, 'settle', remark.id) && (
        <Link to={openAt('settle', remark.id, anchor)} preventScrollReset>
          {remark.kind === 'comment' ? 'Mark as settled' : 'Answer'}
        </Link>
      )}
    </>
  )
}

export function SettleForm({ remark }: { remark: Remark }) {
  const { typed, errorFor } = useProblems()
  if (remark.kind !== 'comment') return <AnswerForm remark={remark} kind={remark.kind} />
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="settle" />
      <input type="hidden" name="remarkId" value={remark.id} />
      <input type="hidden" name="blockId" value={remark.blockId ?? ''} />
      <TextArea
        name="outcome"
        label="What came of it"
        hint={`${remark.by} reads this. For example: reworded.`}
        rows={2}
        defaultValue={typed('outcome')}
        error={errorFor('outcome')}
      />
      <Buttons>
        <Button kind="primary">Mark as settled</Button>
        <LinkButton kind="quiet" to={remark.blockId ? `?#${blockAnchor(remark.blockId)}` : '?'}>
          Cancel
        </LinkButton>
      </Buttons>
    </Form>
  )
}

export function ReplyForm({ remark }: { remark: Remark }) {
  const { typed, errorFor } = useProblems()
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="reply" />
      <FirstField />
      <input type="hidden" name="remarkId" value={remark.id} />
      <input type="hidden" name="blockId" value={remark.blockId ?? ''} />
      <TextArea
        name="body"
        label={`Your reply to ${remark.by}`}
        rows={2}
        defaultValue={typed('body')}
        error={errorFor('body')}
      />
      <Buttons>
        <Button kind="primary">Reply</Button>
        <LinkButton kind="quiet" to={remark.blockId ? `?#${blockAnchor(remark.blockId)}` : '?'}>
          Cancel
        </LinkButton>
      </Buttons>
    </Form>
  )
}

/** The team comments; the host says what is not right. */
export function RemarkForm({ blockId, kind }: { blockId: string; kind: Remark['kind'] }) {
  if (kind !== 'comment') return <FactForm blockId={blockId} />
  return <CommentForm blockId={blockId} />
}

function CommentForm({ blockId }: { blockId: string }) {
  const { typed, errorFor } = useProblems()
  const form = useRef<HTMLFormElement>(null)
  useChosenWords(form, blockAnchor(blockId), 'quote')
  return (
    <Form ref={form} method="post">
      <input type="hidden" name="intent" value="comment" />
      <FirstField />
      <input type="hidden" name="blockId" value={blockId} />
      <TextArea
        name="body"
        label="Your comment"
        rows={4}
        defaultValue={typed('body')}
        error={errorFor('body')}
      />
      <PassageFields />
      <Buttons>
        <Button kind="primary">Comment</Button>
        <LinkButton kind="quiet" to={`?#${blockAnchor(blockId)}`}>
          Cancel
        </LinkButton>
      </Buttons>
    </Form>
  )
}

/** Which words a comment is about, and what could stand there: both may be left empty. */
function PassageFields() {
  const { typed, errorFor } = useProblems()
  const isUsed = ['quote', 'instead'].some((name) => typed(name) || errorFor(name))
  return (
    <Disclosure summary="About certain words only" open={isUsed}>
      <TextArea
        name="quote"
        label="Which words"
        hint="Choose them in the paragraph, or type them here."
        rows={2}
        defaultValue={typed('quote')}
        error={errorFor('quote')}
      />
      <TextArea
        name="instead"
        label="Words that you would put there, if you have some"
        rows={2}
        defaultValue={typed('instead')}
        error={errorFor('instead')}
      />
    </Disclosure>
  )
}
