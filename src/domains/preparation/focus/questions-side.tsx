import { dateOf, dayAndMonth, fullDate } from '../../../web/dates.ts'
import { SideSection } from '../../../web/ui/columns.tsx'
import { SideSteps } from '../../../web/ui/side-steps.tsx'
import { WishesBeside } from '../wishes/wishes-beside.tsx'
import type { Route } from './+types/questions-page'
import { agreedByAll, capitalised, inWords } from './question.ts'
import { ScopeBrief } from './scope-statement.tsx'

type Loaded = Route.ComponentProps['loaderData']

export function QuestionsSide(loaded: Loaded) {
  return (
    <>
      <SideSection title="What happens to these">
        <SideSteps items={stepsOf(loaded)} />
      </SideSection>
      <SideSection title="What a review looks at">
        <ScopeBrief />
      </SideSection>
      {loaded.lead && (
        <SideSection title="What people want from it">
          <WishesBeside reviewId={loaded.review.id} asked={loaded.wishes} />
        </SideSection>
      )}
    </>
  )
}

function stepsOf({ questions, people, frozen, freezesOn, review, readAt }: Loaded) {
  const agreed = questions.filter((question) => agreedByAll(question.current, people)).length
  const tally =
    agreed === questions.length && agreed > 0
      ? 'All agreed by everyone'
      : `${capitalised(inWords(agreed))} of ${inWords(questions.length)} agreed by everyone`
  const by = frozen?.by ? ` by ${frozen.by}` : ''
  return [
    {
      text: frozen ? 'Agreed' : 'Being agreed now',
      note: questions.length > 0 && !frozen ? tally : undefined,
      now: !frozen,
    },
    frozen
      ? {
          text: `Frozen on ${fullDate(dateOf(frozen.at))}${by}`,
          note: 'With a record of who agreed and when',
          now: true,
        }
      : { text: `Frozen by ${dayAndMonth(freezesOn)}, with a record of who agreed and when` },
    { text: `Read aloud together${readAt ? ` at ${readAt}` : ''} on day one, ${dayAndMonth(review.day1)}` },
    { text: 'The headings of the report' },
  ]
}
