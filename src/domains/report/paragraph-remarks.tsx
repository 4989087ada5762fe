import { Form, Link } from 'react-router'
import { initials, moment } from '../../web/dates.ts'
import { useProblems } from '../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { Disclosure } from '../../web/ui/disclosure.tsx'
import { Talk, TalkItem } from '../../web/ui/talk.tsx'
import { Dim } from '../../web/ui/text.tsx'
import { TextArea } from '../../web/ui/text-field.tsx'
import { AnswerForm, answerWords, FactForm, kindWords } from './fact-forms.tsx'
import { blockAnchor, isOpen, type Opened, openAt } from './opened.ts'
import type { Remark } from './report.ts'

type RemarksProps = { remarks: Remark[]; opened: Opened; canSettle: boolean; viewerId: string }

/** What others say of a paragraph: open remarks first, settled ones folded away with what came of them. */
export function Remarks({ remarks, ...rest }: RemarksProps) {
  const open = remarks.filter((remark) => !remark.settledAt)
  const settled = remarks.filter((remark) => remark.settledAt)
  return (
    <>
      {open.length > 0 && <Thread label="Waiting for an answer" remarks={open} {...rest} />}
      {settled.length > 0 && (
        <Disclosure summary={`${settled.length} settled`}>
          <Thread label="Settled" remarks={settled} {...rest} />
        </Disclosure>
      )}
    </>
  )
}

function Thread({ label, remarks, opened, canSettle, viewerId }: RemarksProps & { label: string }) {
  return (
    <Talk label={label}>
      {remarks.map((remark) => (
        <TalkItem
          key={remark.id}
          name={remark.by}
          initials={initials(remark.by)}
          kind={remark.byId === viewerId ? 'you' : remark.kind === 'comment' ? 'team' : 'host'}
          when={moment(remark.at)}
        >
          <Dim>{kindWords[remark.kind]}</Dim>
          <br />
          {remark.body}
          <br />
          <Settling remark={remark} opened={opened} canSettle={canSettle} />
        </TalkItem>
      ))}
    </Talk>
  )
}

function Settling({ remark, opened, canSettle }: { remark: Remark; opened: Opened; canSettle: boolean }) {
  if (remark.settledAt) return <Dim>{answerWords(remark)}</Dim>
  if (!canSettle || isOpen(opened, 'settle', remark.id)) return null
  const anchor = remark.blockId ? blockAnchor(remark.blockId) : 'elsewhere'
  return (
    <Link to={openAt('settle', remark.id, anchor)} preventScrollReset>
      {remark.kind === 'comment' ? 'Settle' : 'Answer'}
    </Link>
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
        <Button kind="primary">Settle</Button>
        <LinkButton kind="quiet" to={remark.blockId ? `?#${blockAnchor(remark.blockId)}` : '?'}>
          Cancel
        </LinkButton>
      </Buttons>
    </Form>
  )
}

/** The team comments; the host says what is not right. */
export function RemarkForm({ blockId, kind }: { blockId: string; kind: Remark['kind'] }) {
  const { typed, errorFor } = useProblems()
  if (kind !== 'comment') return <FactForm blockId={blockId} />
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="comment" />
      <input type="hidden" name="blockId" value={blockId} />
      <TextArea
        name="body"
        label="Your comment"
        rows={4}
        defaultValue={typed('body')}
        error={errorFor('body')}
      />
      <Buttons>
        <Button kind="primary">Comment</Button>
        <LinkButton kind="quiet" to={`?#${blockAnchor(blockId)}`}>
          Cancel
        </LinkButton>
      </Buttons>
    </Form>
  )
}
