import { Form } from 'react-router'
import { firstName, moment } from '../../../web/dates.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Talk, TalkItem } from '../../../web/ui/talk.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import { numbered } from '../numbered-form.ts'
import { badgeOf } from './question-badges.ts'
import { type ItemProps, useQuestionProblems } from './question-problems.ts'

/** What the host and the team have said to each other about a question. */
export function QuestionTalk({ question, people, you, can }: ItemProps) {
  const { number, remarks } = question
  const { error, typed } = useQuestionProblems(number)
  const refused = error('body')
  return (
    <Stack gap="sm">
      {remarks.length > 0 && (
        <Talk label={`Said about question ${number}`}>
          {remarks.map((remark) => (
            <TalkItem
              key={remark.id}
              {...badgeOf(remark.personId, remark.name, people, you)}
              name={remark.personId === you ? 'You' : firstName(remark.name)}
              when={moment(remark.saidAt)}
            >
              {remark.body}
            </TalkItem>
          ))}
        </Talk>
      )}
      {can.write && (
        <Form method="post" noValidate key={remarks.length}>
          <input type="hidden" name="number" value={number} />
          <input type="hidden" name="questionId" value={question.id} />
          <TextArea
            name={numbered('body', number)}
            label={`Say something to the host and the team about question ${number}`}
            hideLabel
            placeholder="Say something to the host and the team"
            rows={1}
            error={refused}
            defaultValue={refused ? typed('body') : ''}
          />
          <Buttons>
            <Button name="intent" value="comment">
              Say it
            </Button>
          </Buttons>
        </Form>
      )}
    </Stack>
  )
}
