import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Grid, Stack } from '../../../web/ui/stack.tsx'
import { Prose, Text } from '../../../web/ui/text.tsx'
import { scopeStatement } from './scope-statement.ts'

const Lists = () => (
  <Grid columns={2} gap="lg">
    <Prose>
      <h3>What it is</h3>
      <Points of={scopeStatement.is} />
    </Prose>
    <Prose>
      <h3>What it is not</h3>
      <Points of={scopeStatement.isNot} />
    </Prose>
  </Grid>
)

const Points = ({ of }: { of: readonly string[] }) => (
  <ul>
    {of.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
)

/** Before somebody agrees for the first time: in full, above the questions. */
export function ScopeFirst() {
  return (
    <Section title={scopeStatement.title} id="scope">
      <Stack>
        <Text dim>Read this before you agree to a question, or propose one.</Text>
        <Lists />
        <Text>{scopeStatement.afterwards}</Text>
      </Stack>
    </Section>
  )
}

/** From then on: two sentences, and the rest for whoever asks. */
export function ScopeBrief() {
  return (
    <Stack gap="sm">
      <Text dim>{scopeStatement.brief.join(' ')}</Text>
      <Disclosure summary="Read it in full">
        <Prose>
          <h3>What it is</h3>
          <Points of={scopeStatement.is} />
          <h3>What it is not</h3>
          <Points of={scopeStatement.isNot} />
          <p>{scopeStatement.afterwards}</p>
        </Prose>
      </Disclosure>
      <Text size="sm" dim>
        The labels under each question place it among the sector’s frameworks. They are not a list to be
        covered.
      </Text>
    </Stack>
  )
}
