import { IconPlus } from '@tabler/icons-react'
import { dateOf, fullDate } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../../web/request.server.ts'
import { LinkButton } from '../../../web/ui/button.tsx'
import { Columns } from '../../../web/ui/columns.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Questions } from '../../../web/ui/key-question.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { standing } from '../../allocation/standing.server.ts'
import { isMember } from '../../allocation/standing.ts'
import { dueDate } from '../../programme/template.ts'
import { withNumber, withoutNumber } from '../numbered-form.ts'
import type { Route } from './+types/questions-page'
import { FreezeQuestions } from './freeze-questions.tsx'
import { canFreezeQuestions, canProposeQuestion, canWithdrawQuestion } from './policy.ts'
import { ProposeQuestion } from './propose-question.tsx'
import { agreedByAll, awaitedOverall, capitalised, inWords } from './question.ts'
import { QuestionItem } from './question-item.tsx'
import { keyQuestions } from './questions.server.ts'
import { questionActions } from './questions-actions.server.ts'
import { QuestionsSide } from './questions-side.tsx'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const mine = found(await standing(actor, { reviewId }))
  // The central team learns that the questions are frozen, and no more; an invited person has yet to accept.
  if (!isMember(mine) && !mine.central) throw missing()
  const { template, ...rest } = found(await keyQuestions(actor, { reviewId }))
  const facts = { standing: mine, frozenAt: rest.frozen?.at ?? null }
  const awaited = awaitedOverall(rest.questions, rest.people)
  const freezing = canFreezeQuestions({ ...facts, questions: rest.questions.length, awaited })
  return {
    ...rest,
    review: mine.review,
    you: mine.personId,
    member: isMember(mine),
    guiding: template.guidingQuestions,
    freezesOn: dueDate(template, 'questions', mine.review),
    readAt: template.sessions.find((session) => session.kind === 'refresher')?.starts ?? null,
    asked: askedFor(args.request),
    lead: mine.role === 'lead_reviewer',
    notYet: typeof freezing === 'object' ? freezing.notNow : null,
    can: {
      write: canProposeQuestion(facts) === 'allowed',
      freeze: freezing === 'allowed',
      withdraw: rest.questions
        .filter((question) => canWithdrawQuestion({ ...facts, question }) === 'allowed')
        .map(({ id }) => id),
    },
  }
}

/** Which form is open: it is in the address, so that the page works without JavaScript. */
function askedFor(request: Request) {
  const search = new URL(request.url).searchParams
  return {
    form: search.get('do'),
    question: search.get('question'),
    from: Number(search.get('from') ?? Number.NaN),
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const page = `/reviews/${args.params.reviewId}/questions`
  const values = await formValues(args.request, ['labels'])
  const chosen = found(questionActions[String(values.intent)])
  const input = { ...withoutNumber(values), reviewId: args.params.reviewId }
  const outcome = withNumber(await chosen.act(actor, input), values.number)
  return answer(outcome, values, () => ({
    to: chosen.to === 'question' ? `${page}#question-${values.number}` : page,
    say: chosen.say,
  }))
}

// Also after a refusal: the words may have just been changed, and the person must see them.
export const shouldRevalidate = () => true

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Key questions, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function QuestionsPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { review, frozen, member } = loaderData
  const crumb = { to: `/reviews/${review.id}`, label: review.trustName }
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={crumb}
        title={frozen ? 'The key questions' : 'Agree the key questions'}
        lede={member ? ledeWords(loaderData) : undefined}
      />
      {member ? (
        <Columns main={<Main {...loaderData} />} side={<QuestionsSide {...loaderData} />} />
      ) : (
        <EmptyState title={frozen ? `Frozen on ${fullDate(dateOf(frozen.at))}` : 'Not frozen yet'}>
          <p>
            The host and the team agree the questions between them. Only when they are frozen is known here.
          </p>
        </EmptyState>
      )}
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

function ledeWords({ questions, frozen, freezesOn }: Loaded) {
  const n = questions.length
  const which = n === 0 ? 'The questions' : `${capitalised(inWords(n))} ${n === 1 ? 'question' : 'questions'}`
  if (frozen) return `${which} the three days will try to answer, agreed by the host and the team.`
  return `${which} the three days will try to answer. The host and the team agree every word. They freeze by ${fullDate(freezesOn)}.`
}

function Main(loaded: Loaded) {
  const { questions, people, you, asked, can } = loaded
  const waiting = questions.find(
    (one) => !agreedByAll(one.current, people) && !one.current.agreed.includes(you),
  )
  return (
    <Stack gap="lg">
      {questions.length > 0 ? (
        <Questions>
          {questions.map((question) => (
            <QuestionItem key={question.id} question={question} first={question === waiting} {...loaded} />
          ))}
        </Questions>
      ) : (
        <EmptyState title="No questions yet">
          <p>The lead reviewer and the host propose them after the planning call. Three to five are usual.</p>
        </EmptyState>
      )}
      {can.write && asked.form !== 'propose' && (
        <div>
          <LinkButton
            to="?do=propose#propose"
            kind={questions.length > 0 ? 'quiet' : 'primary'}
            icon={IconPlus}
          >
            {questions.length > 0 ? 'Propose another question' : 'Propose a question'}
          </LinkButton>
        </div>
      )}
      {can.write && asked.form === 'propose' && <ProposeQuestion {...loaded} />}
      <FreezeQuestions {...loaded} />
    </Stack>
  )
}
