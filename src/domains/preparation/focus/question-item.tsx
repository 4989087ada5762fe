import { moment } from '../../../web/dates.ts'
import { KeyQuestion } from '../../../web/ui/key-question.tsx'
import { PersonBadge } from '../../../web/ui/person.tsx'
import { Row, Stack } from '../../../web/ui/stack.tsx'
import { Dim } from '../../../web/ui/text.tsx'
import { Amendment } from './amendment.tsx'
import { relatesTo } from './labels.ts'
import { agreedByAll } from './question.ts'
import { QuestionAgreement, WhoAgrees } from './question-agreement.tsx'
import { badgeOf } from './question-badges.ts'
import { QuestionMore } from './question-more.tsx'
import type { ItemProps } from './question-problems.ts'
import { QuestionTalk } from './question-talk.tsx'
import { SuggestWording } from './suggest-wording.tsx'
import { WithdrawQuestion } from './withdraw-question.tsx'

/** One question: lifted while its words are talked about, quiet once everyone agrees. */
export function QuestionItem(props: ItemProps) {
  const { question, people, you, frozen, asked, can } = props
  const { number, current, earlier, labels } = question
  const settled = agreedByAll(current, people)
  const open = !frozen && !settled && (earlier !== null || (can.write && !current.agreed.includes(you)))
  const asking = can.write && asked.question === question.id ? asked.form : null
  return (
    <KeyQuestion
      id={`question-${number}`}
      number={number}
      open={open || asking !== null}
      text={
        earlier && !settled ? (
          <Amendment earlier={earlier.wording} later={current.wording} />
        ) : (
          current.wording
        )
      }
      by={earlier && !settled ? <Suggested {...props} /> : undefined}
      labels={relatesTo(labels)}
    >
      <Stack>
        {open ? <QuestionAgreement {...props} /> : <WhoAgrees {...props} />}
        {asking === 'suggest' && <SuggestWording {...props} />}
        {asking === 'withdraw' && <WithdrawQuestion {...props} />}
        {open && <QuestionTalk {...props} />}
        <QuestionMore {...props} open={open} />
      </Stack>
    </KeyQuestion>
  )
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
