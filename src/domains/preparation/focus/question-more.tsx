import { count, moment } from '../../../web/dates.ts'
import { Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { KeyValues } from '../../../web/ui/definition.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { type ItemProps, useQuestionProblems } from './question-problems.ts'
import { QuestionTalk } from './question-talk.tsx'

/** Behind the question: earlier words; and once it is quiet, the talk and the ways to reopen it. */
export function QuestionMore({ open, ...props }: ItemProps & { open: boolean }) {
  const { question, can } = props
  const { error } = useQuestionProblems(question.number)
  const { remarks, others } = question
  if (open) {
    return (
      <>
        <EarlierWordings {...props} />
        {can.withdraw.includes(question.id) && <Withdraw {...props} />}
      </>
    )
  }
  const talk = remarks.length > 0 || can.write
  if (!talk && others.length === 0 && !props.frozen) return null
  return (
    <div>
      {talk && (
        <Disclosure summary={summaryOf(remarks.length, can.write)} open={error('body') !== undefined}>
          <Stack>
            <QuestionTalk {...props} />
            {can.write && (
              <Buttons>
                <LinkButton
                  kind="quiet"
                  to={`?do=suggest&question=${question.id}#question-${question.number}`}
                >
                  Suggest other wording
                </LinkButton>
                {can.withdraw.includes(question.id) && <Withdraw {...props} />}
              </Buttons>
            )}
          </Stack>
        </Disclosure>
      )}
      <EarlierWordings {...props} />
      {props.frozen && <Record {...props} />}
    </div>
  )
}

const summaryOf = (remarks: number, write: boolean) => {
  if (remarks === 0) return 'Talk about it or change it'
  return write
    ? `Talk about it or change it (${count(remarks, 'remark')})`
    : `What was said (${count(remarks, 'remark')})`
}

const Withdraw = ({ question }: ItemProps) => (
  <div>
    <LinkButton kind="quiet" to={`?do=withdraw&question=${question.id}#question-${question.number}`}>
      Withdraw this question
    </LinkButton>
  </div>
)

function EarlierWordings({ question: { others } }: ItemProps) {
  if (others.length === 0) return null
  return (
    <Disclosure summary={count(others.length, 'other wording')}>
      <Stack gap="sm">
        {others.map((other) => (
          <Text key={other.id} serif>
            {other.wording}{' '}
            <Dim>
              {other.suggestedByName}, {moment(other.suggestedAt)}
            </Dim>
          </Text>
        ))}
      </Stack>
    </Disclosure>
  )
}

/** Kept for good once the questions are frozen (MISSION E1). */
function Record({ question: { current }, people }: ItemProps) {
  const named = current.agreed.map((id, place) => ({
    id,
    name: people.find((person) => person.personId === id)?.name ?? 'A former member',
    at: current.agreedAt[place] ?? '',
  }))
  return (
    <Disclosure summary="Who agreed, and when">
      <KeyValues items={named.map(({ name, at }) => ({ term: name, value: moment(at) }))} />
    </Disclosure>
  )
}
