import { Buttons, LinkButton } from '../../web/ui/button.tsx'
import { MarginRow, MarginRows } from '../../web/ui/margin-row.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Text, VisuallyHidden } from '../../web/ui/text.tsx'
import type { Proposal } from './actions-page.server.ts'

const kindNames: Record<Proposal['kind'], string> = {
  area_for_development: 'Area for development',
  next_step: 'Next step',
}

/** What the report names and nobody does yet. The host chooses; nothing here must become an action. */
export function Proposals({ reviewId, proposals }: { reviewId: string; proposals: Proposal[] }) {
  return (
    <MarginRows>
      {proposals.map(({ findingId, kind, wording }) => (
        <MarginRow key={findingId} label={kindNames[kind]}>
          <Stack gap="sm">
            <Text serif>{wording}</Text>
            <Buttons>
              <LinkButton to={`/reviews/${reviewId}/actions/new?finding=${findingId}`}>
                Plan an action
                <VisuallyHidden> from: {wording}</VisuallyHidden>
              </LinkButton>
              <LinkButton kind="quiet" to={`/reviews/${reviewId}/actions/new?finding=${findingId}&not=yes`}>
                Decide not to
                <VisuallyHidden> act on: {wording}</VisuallyHidden>
              </LinkButton>
            </Buttons>
          </Stack>
        </MarginRow>
      ))}
    </MarginRows>
  )
}
