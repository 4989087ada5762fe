import { count, moment } from '../../../web/dates.ts'
import { Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { KeyValues } from '../../../web/ui/definition.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { frozenRecord } from './frozen-record.ts'
import { formerMember } from './question.ts'
import { openAmendments, settledOn } from './question-amendment.ts'
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
        <Buttons>
          <Move {...props} />
          {can.withdraw.includes(question.id) && <Withdraw {...props} />}
        </Buttons>
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
                <Move {...props} />
                {can.withdraw.includes(question.id) && <Withdraw {...props} />}
              </Buttons>
            )}
          </Stack>
        </Disclosure>
      )}
      <EarlierWordings {...props} />
      {props.frozen && <Record {...props} />}
      {can.amend && <Amend {...props} />}
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
  <LinkButton kind="quiet" to={`?do=withdraw&question=${question.id}#question-${question.number}`}>
    Withdraw this question
  </LinkButton>
)

function Move({ question, areas, can }: ItemProps) {
  if (!can.write || areas.length === 0) return null
  return (
    <LinkButton kind="quiet" to={`?do=move&question=${question.id}#question-${question.number}`}>
      Move to another area
    </LinkButton>
  )
}

/** After the freeze: nothing changes here at once, both sides are asked. */
function Amend({ question, amendments }: ItemProps) {
  if (openAmendments(amendments).some(({ questionId }) => questionId === question.id)) return null
  const to = (form: string) => `?do=${form}&question=${question.id}#question-${question.number}`
  return (
    <Disclosure summary="Propose a change">
      <Buttons>
        <LinkButton kind="quiet" to={to('amend')}>
          Propose other words
        </LinkButton>
        <LinkButton kind="quiet" to={to('amend-withdraw')}>
          Propose to withdraw it
        </LinkButton>
      </Buttons>
    </Disclosure>
  )
}

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
function Record({ question, people, amendments, frozen }: ItemProps) {
  const record = frozen && frozenRecord(question, amendments, frozen.at)
  if (!record) return null
  const amended = settledOn(amendments, question.id).length > 0
  const items = record.map(({ personId, at }) => ({
    term: people.find((person) => person.personId === personId)?.name ?? formerMember,
    value: moment(at),
  }))
  return (
    <Disclosure summary={amended ? 'Who agreed to the words as frozen, and when' : 'Who agreed, and when'}>
      <KeyValues items={items} />
    </Disclosure>
  )
}
