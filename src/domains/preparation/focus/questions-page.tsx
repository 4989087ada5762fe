import { IconPrinter } from '@tabler/icons-react'
import { dateOf, fullDate } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, chosenIn, formValues, found, missing, signedIn } from '../../../web/request.server.ts'
import { LinkButton } from '../../../web/ui/button.tsx'
import { Columns } from '../../../web/ui/columns.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { standing } from '../../allocation/standing.server.ts'
import { isLead, isMember } from '../../allocation/standing.ts'
import { dueDate } from '../../programme/template.ts'
import { withNumber, withoutNumber } from '../numbered-form.ts'
import { wishesInReview } from '../wishes/wishes.server.ts'
import type { Route } from './+types/questions-page'
import { askedFor } from './asked-for.ts'
import { agreesQuestions, canFreezeQuestions } from './policy.ts'
import { awaitedOverall, capitalised, hasAgreedBefore, inWords } from './question.ts'
import { abilities } from './question-abilities.ts'
import { keyQuestions } from './questions.server.ts'
import { questionActions } from './questions-actions.server.ts'
import { QuestionsMain } from './questions-main.tsx'
import { QuestionsSide } from './questions-side.tsx'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const mine = found(await standing(actor, { reviewId }))
  // The central team learns that the questions are frozen, and no more; an invited person has yet to accept.
  if (!isMember(mine) && !mine.central) throw missing()
  const { template, ...rest } = found(await keyQuestions(actor, { reviewId }))
  const { focusAreas } = template
  const facts = { standing: mine, frozenAt: rest.frozen?.at ?? null, areas: rest.areas, focusAreas }
  const awaited = awaitedOverall(rest.questions, rest.people)
  const freezing = canFreezeQuestions({ ...facts, questions: rest.questions.length, awaited })
  return {
    ...rest,
    review: mine.review,
    you: mine.personId,
    member: isMember(mine),
    guiding: template.guidingQuestions,
    oneArea: focusAreas === 'one',
    freezesOn: dueDate(template, 'questions', mine.review),
    readAt: template.sessions.find((session) => session.kind === 'refresher')?.starts ?? null,
    asked: askedFor(args.request),
    lead: isLead(mine),
    wishes: isLead(mine) ? await wishesInReview(actor, { reviewId }) : [],
    notYet: typeof freezing === 'object' ? freezing.notNow : null,
    firstTime: agreesQuestions(mine) && !hasAgreedBefore(rest.questions, mine.personId),
    can: { ...abilities(facts, rest), freeze: freezing === 'allowed' },
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const page = `/reviews/${args.params.reviewId}/questions`
  const values = await formValues(args.request, ['labels'])
  const chosen = chosenIn(questionActions, values.intent)
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
  const { review, frozen, member, questions } = loaderData
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title={frozen ? 'The key questions' : 'Agree the key questions'}
        lede={member ? ledeWords(loaderData) : undefined}
        actions={questions.length > 0 ? <Reminder reviewId={review.id} /> : undefined}
      />
      {member ? (
        <Columns main={<QuestionsMain {...loaderData} />} side={<QuestionsSide {...loaderData} />} />
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

const Reminder = ({ reviewId }: { reviewId: string }) => (
  <LinkButton to={`/reviews/${reviewId}/questions/reminder`} icon={IconPrinter}>
    One page to print
  </LinkButton>
)

type Loaded = Route.ComponentProps['loaderData']

function ledeWords({ questions, frozen, freezesOn }: Loaded) {
  const n = questions.length
  const which = n === 0 ? 'The questions' : `${capitalised(inWords(n))} ${n === 1 ? 'question' : 'questions'}`
  if (frozen) return `${which} the three days will try to answer, agreed by the host and the team.`
  return `${which} the three days will try to answer. The host and the team agree every word. They freeze by ${fullDate(freezesOn)}.`
}
