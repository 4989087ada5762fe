import { Form } from 'react-router'
import { count } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { ItemRow, ItemRows } from '../../../web/ui/item-row.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Select } from '../../../web/ui/select.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/rounds-page'
import { beginRound } from './begin-round.server.ts'
import { rounds } from './rounds.server.ts'

export async function loader(args: Route.LoaderArgs) {
  return found(await rounds(signedIn(args), null))
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const values = await formValues(args.request)
  const [yearId, term] = String(values.which ?? '').split(' ')
  return answer(await beginRound(actor, { yearId, term }), values, ({ id }) => ({ to: `/allocation/${id}` }))
}

export const meta = () => [{ title: 'Rounds – Candour' }]

export default function RoundsPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  return (
    <Page>
      <PageHead
        title="Rounds"
        lede="A round says who goes where in one term: all its reviews at once, so that no review has to take who is left."
      />
      <ErrorSummary errors={errors} />
      {loaderData.rounds.length === 0 && (
        <EmptyState title="No round yet">
          <p>Begin the round of the term that you plan next. The term’s reviews are in it by themselves.</p>
        </EmptyState>
      )}
      {loaderData.rounds.length > 0 && (
        <Section title="By term">
          <ItemRows>
            {loaderData.rounds.toReversed().map((round) => (
              <ItemRow key={round.id} title={round.name} to={`/allocation/${round.id}`} note={round.yearId}>
                <Text size="sm" dim>
                  {count(round.reviews, 'review')}
                  {round.id === loaderData.current && '. Being planned now'}
                </Text>
              </ItemRow>
            ))}
          </ItemRows>
        </Section>
      )}
      {loaderData.open.length > 0 && <Begin open={loaderData.open} />}
    </Page>
  )
}

const Begin = ({ open }: { open: { yearId: string; term: string; name: string }[] }) => (
  <Section title="Begin a round">
    <Form method="post">
      <Stack gap="md">
        <Select
          name="which"
          label="Term"
          width="half"
          options={open.map(({ yearId, term, name }) => ({ value: `${yearId} ${term}`, label: name }))}
        />
        <Buttons>
          <Button kind="primary">Begin the round</Button>
        </Buttons>
      </Stack>
    </Form>
  </Section>
)
