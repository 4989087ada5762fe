import { IconPlus } from '@tabler/icons-react'
import { LinkButton } from '../../../web/ui/button.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { Questions } from '../../../web/ui/key-question.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Row, Stack } from '../../../web/ui/stack.tsx'
import type { Route } from './+types/questions-page'
import { AmendByAdding } from './amend-question.tsx'
import { AmendmentHistory } from './amendment-history.tsx'
import { byArea } from './area.ts'
import { ProposeArea } from './area-forms.tsx'
import { AreaHead } from './area-head.tsx'
import { FreezeQuestions } from './freeze-questions.tsx'
import { ProposeQuestion } from './propose-question.tsx'
import { agreedByAll, type Question } from './question.ts'
import { openAmendments } from './question-amendment.ts'
import { QuestionAmendmentCard } from './question-amendment-card.tsx'
import { QuestionItem } from './question-item.tsx'
import { ScopeFirst } from './scope-statement.tsx'

type Loaded = Route.ComponentProps['loaderData']

export function QuestionsMain(loaded: Loaded) {
  const { questions, areas, firstTime, can, asked } = loaded
  return (
    <Stack gap="lg">
      {firstTime && can.write && <ScopeFirst />}
      <WaitingChanges {...loaded} />
      {questions.length === 0 && areas.length === 0 ? <NothingYet /> : <Groups {...loaded} />}
      <Ways {...loaded} />
      {can.write && asked.form === 'propose' && <ProposeQuestion {...loaded} />}
      {can.proposeArea && asked.form === 'propose-area' && <ProposeArea />}
      {can.amend && asked.form === 'amend-add' && <AmendByAdding {...loaded} />}
      <FreezeQuestions {...loaded} />
      <AmendmentHistory {...loaded} />
    </Stack>
  )
}

const NothingYet = () => (
  <EmptyState title="No questions yet">
    <p>The lead reviewer and the host propose them after the planning call. Three to five are usual.</p>
  </EmptyState>
)

function WaitingChanges(loaded: Loaded) {
  const waiting = openAmendments(loaded.amendments)
  if (waiting.length === 0) return null
  const first = waiting.find(({ id }) => loaded.can.agreeTo.includes(id))
  return (
    <Section title="Changes that wait for both sides">
      <Stack>
        {waiting.map((amendment) => (
          <QuestionAmendmentCard
            key={amendment.id}
            {...loaded}
            amendment={amendment}
            first={amendment === first}
          />
        ))}
      </Stack>
    </Section>
  )
}

/** The questions under their areas; without any area, one after another. */
function Groups(loaded: Loaded) {
  const { questions, areas } = loaded
  if (areas.length === 0) return <Items {...loaded} of={questions} level={2} />
  return (
    <Stack gap="xl">
      {byArea(areas, questions).map(({ area, questions: under }) => (
        <Section
          key={area?.id ?? 'none'}
          id={area ? `area-${area.id}` : undefined}
          title={area?.name ?? 'Under no area yet'}
        >
          <Stack>
            {area && <AreaHead {...loaded} area={area} questions={under} />}
            {under.length > 0 && <Items {...loaded} of={under} level={3} />}
          </Stack>
        </Section>
      ))}
    </Stack>
  )
}

function Items({ of, level, ...loaded }: Loaded & { of: Question[]; level: 2 | 3 }) {
  const { questions, people, you } = loaded
  const waiting = questions.find(
    (one) => !agreedByAll(one.current, people) && !one.current.agreed.includes(you),
  )
  return (
    <Questions>
      {of.map((question) => (
        <QuestionItem
          key={question.id}
          question={question}
          first={question === waiting}
          level={level}
          {...loaded}
        />
      ))}
    </Questions>
  )
}

/** What else can be proposed, while no form for it is open. */
function Ways({ questions, can, asked, oneArea }: Loaded) {
  const question = can.write && asked.form !== 'propose'
  const area = can.proposeArea && asked.form !== 'propose-area'
  const more = can.amend && asked.form !== 'amend-add'
  if (!question && !area && !more) return null
  const any = questions.length > 0
  return (
    <Row gap="sm">
      {question && (
        <LinkButton to="?do=propose#propose" kind={any ? 'quiet' : 'primary'} icon={IconPlus}>
          {any ? 'Propose another question' : 'Propose a question'}
        </LinkButton>
      )}
      {area && (
        <LinkButton to="?do=propose-area#area" kind="quiet" icon={IconPlus}>
          {oneArea ? 'Name the area of focus' : 'Propose an area of focus'}
        </LinkButton>
      )}
      {more && (
        <LinkButton to="?do=amend-add#propose" kind="quiet" icon={IconPlus}>
          Propose one more question
        </LinkButton>
      )}
    </Row>
  )
}
