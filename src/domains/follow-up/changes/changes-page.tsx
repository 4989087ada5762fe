import { Link } from 'react-router'
import { dateOf, fullDate } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, chosenIn, formValues, found, missing, signedIn } from '../../../web/request.server.ts'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { PrintButton } from '../../../web/ui/print-button.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { canPlanAction } from '../policy.ts'
import { standsWords } from '../progress/progress.ts'
import type { Route } from './+types/changes-page'
import { bringStory } from './bring-story.server.ts'
import { changesPage } from './changes.server.ts'
import { StoryPart } from './story-part.tsx'
import { takeStoryBack } from './take-story-back.server.ts'
import { tellChange } from './tell-change.server.ts'

/** What changed because of the review, in the host's words: altogether, and by action. */
export async function loader(args: Route.LoaderArgs) {
  const page = found(await changesPage(signedIn(args), { reviewId: args.params.reviewId }))
  const { standing, actions, told, brought, reconvene } = page
  if (canPlanAction({ standing }) !== 'allowed') throw missing()
  const part = (actionId: string | null) => {
    const versions = told
      .filter((one) => one.actionId === actionId)
      .map((one) => ({ ...one, on: dateOf(one.toldAt) }))
    const carried = brought.find((one) => one.actionId === actionId)
    return {
      actionId: actionId ?? '',
      versions,
      brought: carried
        ? { toldId: carried.toldId, heading: carried.heading, on: dateOf(carried.broughtAt) }
        : null,
    }
  }
  return {
    reviewId: standing.review.id,
    whole: { ...part(null), heading: 'What changed altogether', stands: null, title: 'Altogether' },
    parts: actions.map((action) => ({
      ...part(action.id),
      heading: action.title,
      title: action.title,
      stands: standsWords(action),
    })),
    day: reconvene ? { on: reconvene.day.onDay, others: others(reconvene.trusts, standing.review.id) } : null,
    opened: new URL(args.request.url).searchParams.get('open'),
  }
}

const others = (trusts: { reviewId: string; trustName: string }[], own: string) =>
  trusts.filter(({ reviewId }) => reviewId !== own).map(({ trustName }) => trustName)

const deeds = {
  tell: { command: tellChange, say: 'Kept. Earlier wordings stay below it.' },
  bring: { command: bringStory, say: 'You bring it. The others of the day read exactly these words.' },
  'take-back': { command: takeStoryBack, say: 'Taken back. Nobody outside your trust reads it now.' },
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const { command, say } = chosenIn(deeds, values.intent)
  const outcome = await command(actor, { ...values, reviewId })
  return answer<unknown>(outcome, values, () => ({
    to: `/reviews/${reviewId}/changes#${values.actionId || 'altogether'}`,
    say,
  }))
}

export const meta = () => [{ title: 'What changed – Candour' }]

export default function ChangesPage({ loaderData }: Route.ComponentProps) {
  const { reviewId, whole, parts, day, opened } = loaderData
  const { errors } = useProblems()
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${reviewId}/actions`, label: 'Your actions' }}
        title="What changed because of the review"
        lede="In your trust’s own words. Each wording is kept with its day. Nobody outside your trust reads any of it unless you bring it to the reconvene day."
        actions={<PrintButton />}
      />
      <Columns
        main={
          <>
            <StoryPart part={whole} opened={opened} readers={readersOn(day)} id="altogether" />
            <Section title="By action">
              {parts.length === 0 && <Text dim>Once actions are planned, each has its place here.</Text>}
            </Section>
            {parts.map((part) => (
              <StoryPart
                key={part.actionId}
                part={part}
                opened={opened}
                readers={readersOn(day)}
                id={part.actionId}
                level={3}
              />
            ))}
          </>
        }
        side={
          <SideSection title="The reconvene day">
            <Text dim>{dayWords(day)}</Text>
            <Text>
              <Link to={`/reviews/${reviewId}/reconvene`}>The day and its agenda</Link>
            </Text>
          </SideSection>
        }
      />
    </Page>
  )
}

type Day = { on: string; others: string[] } | null

/** Who reads what is brought, as the page says it beside the day and where it is agreed to. */
function readersOn(day: Day): string {
  if (!day) return 'the lead reviewer, and the leaders of the other trust where two share the day'
  return day.others[0] ? `the leaders of ${day.others[0]} and the lead reviewer` : 'the lead reviewer'
}

function dayWords(day: Day): string {
  if (!day)
    return 'No day is set yet. You can choose now what you will bring; nobody reads it before there is a day.'
  return `On ${fullDate(day.on)}. What you bring is read by ${readersOn(day)}, and by nobody else outside your trust.`
}
