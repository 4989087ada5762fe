import type { Editor } from '@tiptap/core'
import { initials, moment } from '../../../web/dates.ts'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Talk, TalkItem } from '../../../web/ui/talk.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { answerWords, kindWords } from '../fact-forms.tsx'
import { inThreads, RemarkWords } from '../paragraph-remarks.tsx'
import type { Remark } from '../report.ts'
import { Answering } from './answering.tsx'
import { CommentForm } from './comment-form.tsx'
import { goTo } from './editor-deeds.ts'

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
          summary={`${elsewhere.length} elsewhere in the text`}
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
