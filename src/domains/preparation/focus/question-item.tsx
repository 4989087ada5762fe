import { moment } from '../../../web/dates.ts'
import { KeyQuestion } from '../../../web/ui/key-question.tsx'
import { PersonBadge } from '../../../web/ui/person.tsx'
import { Row, Stack } from '../../../web/ui/stack.tsx'
import { Dim } from '../../../web/ui/text.tsx'
import { AmendByWithdrawing, AmendQuestion } from './amend-question.tsx'
import { Amendment } from './amendment.tsx'
import { relatesTo } from './labels.ts'
import { PlaceQuestion } from './place-question.tsx'
import { agreedByAll } from './question.ts'
import { AgreedOrAmended, AskedAgain, QuestionAgreement, WhoAgrees } from './question-agreement.tsx'
import { badgeOf } from './question-badges.ts'
import { QuestionMore } from './question-more.tsx'
import type { ItemProps } from './question-problems.ts'
import { QuestionTalk } from './question-talk.tsx'
import { SuggestWording } from './suggest-wording.tsx'
import { WithdrawQuestion } from './withdraw-question.tsx'

/** One question: lifted while its words are talked about, quiet once everyone agrees. */
export function QuestionItem(props: ItemProps) {
  const { question, people, you, frozen, asked, can, level } = props
  const { number, current, earlier, labels } = question
  const settled = agreedByAll(current, people)
  const open = !frozen && !settled && (earlier !== null || (can.write && !current.agreed.includes(you)))
  // once frozen, what was changed since stands under the words
  const reading = !settled && !frozen
  const asking = (can.write || can.amend) && asked.question === question.id ? asked.form : null
  return (
    <KeyQuestion
      id={`question-${number}`}
      number={number}
      level={level}
      open={open || asking !== null}
      text={
        earlier && reading ? <Amendment earlier={earlier.wording} later={current.wording} /> : current.wording
      }
      by={earlier && reading ? <Suggested {...props} /> : undefined}
      labels={relatesTo(labels)}
    >
      <Stack>
        {frozen ? (
          <AgreedOrAmended {...props} />
        ) : open ? (
          <QuestionAgreement {...props} />
        ) : (
          <WhoAgrees {...props} />
        )}
        <AskedAgain {...props} />
        <OpenForm {...props} asking={asking} />
        {open && <QuestionTalk {...props} />}
        <QuestionMore {...props} open={open} />
      </Stack>
    </KeyQuestion>
  )
}

/** One form at a time, under the question that it is about. */
function OpenForm({ asking, ...props }: ItemProps & { asking: string | null }) {
  const { can } = props
  if (can.write && asking === 'suggest') return <SuggestWording {...props} />
  if (can.write && asking === 'withdraw') return <WithdrawQuestion {...props} />
  if (can.write && asking === 'move') return <PlaceQuestion {...props} />
  if (can.amend && asking === 'amend') return <AmendQuestion {...props} />
  if (can.amend && asking === 'amend-withdraw') return <AmendByWithdrawing {...props} />
  return null
}

function Suggested({ question: { current }, people, you }: ItemProps) {
  const { initials, kind } = badgeOf(current.suggestedBy, current.suggestedByName, people, you)
  return (
    <Row gap="xs">
      <PersonBadge initials={initials} kind={kind} small />
      <span>
        <b>{current.suggestedBy === you ? 'You' : current.suggestedByName}</b> suggested this wording{' '}
        <Dim>{moment(current.suggestedAt)}</Dim>
      </span>
    </Row>
  )
}
