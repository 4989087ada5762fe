import { dateOf, dayAndMonth, fullDate } from '../../../web/dates.ts'
import { SideSection } from '../../../web/ui/columns.tsx'
import { SideSteps } from '../../../web/ui/side-steps.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/questions-page'
import { agreedByAll, capitalised, inWords } from './question.ts'

type Loaded = Route.ComponentProps['loaderData']

export function QuestionsSide(loaded: Loaded) {
  return (
    <>
      <SideSection title="What happens to these">
        <SideSteps items={stepsOf(loaded)} />
      </SideSection>
      <SideSection title="What a review looks at">
        <Text dim>
          School improvement, and the trust’s effect on how children do. Governance, finance and staffing come
          in only where they help or hinder that. The labels under each question place it among the sector’s
          frameworks. They are not a list to be covered.
        </Text>
      </SideSection>
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
      note: questions.length > 0 ? tally : undefined,
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
