import { DateField } from '../../web/ui/date-field.tsx'
import { FieldRow } from '../../web/ui/field.tsx'
import { MarginRow, MarginRows } from '../../web/ui/margin-row.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Select } from '../../web/ui/select.tsx'
import { Dim, Text } from '../../web/ui/text.tsx'
import { TextArea } from '../../web/ui/text-field.tsx'
import { periodWords } from './period-words.ts'
import { relationshipKinds, relationshipNames } from './person.ts'
import { EndForm, PersonForm } from './person-form.tsx'
import type { WholePerson } from './person-page.tsx'
import { TrustField } from './trust-field.tsx'

/** Conflicts of interest, as what they are: dated relationships with trusts. */
export function PersonRelationships({ person, at }: { person: WholePerson; at?: string }) {
  const { relationships } = person.whole
  return (
    <Section title="Declared relationships with trusts">
      <Text dim measure>
        Work, governance, family or competition: what would make it awkward to review a trust. Only{' '}
        {person.standing.self ? 'you' : person.name} and the central team see this. It is checked before
        anyone is invited to a review.
      </Text>
      {relationships.length > 0 && (
        <MarginRows>
          {relationships.map((one) => (
            <MarginRow key={one.id} label={one.trustName}>
              <RelationshipWords one={one} />
            </MarginRow>
          ))}
        </MarginRows>
      )}
      <PersonForm
        personId={person.id}
        at={at}
        intent="declare-relationship"
        open="Declare a relationship"
        send="Declare it"
      >
        {({ typed, errorFor }) => (
          <>
            <TrustField label="Trust" typed={typed} error={errorFor('trust')} />
            <Select
              name="kind"
              label="What connects them"
              choose="Choose one"
              options={relationshipKinds.map((kind) => ({ value: kind, label: relationshipNames[kind] }))}
              defaultValue={typed('kind')}
              error={errorFor('kind')}
            />
            <FieldRow>
              <DateField
                name="since"
                label="Since"
                hint="If you know"
                defaultValue={typed('since')}
                error={errorFor('since')}
              />
              <DateField
                name="until"
                label="Until"
                hint="Empty while it lasts"
                defaultValue={typed('until')}
                error={errorFor('until')}
              />
            </FieldRow>
            <TextArea
              name="note"
              label="Anything to add"
              rows={2}
              defaultValue={typed('note')}
              error={errorFor('note')}
            />
          </>
        )}
      </PersonForm>
    </Section>
  )
}

function RelationshipWords({ one }: { one: WholePerson['whole']['relationships'][number] }) {
  const words = (
    <>
      {relationshipNames[one.kind]}
      {periodWords(one)}
      {one.note && (
        <>
          . <Dim>{one.note}</Dim>
        </>
      )}
    </>
  )
  if (one.until !== null) return words
  return (
    <EndForm
      intent="end-relationship"
      field="relationshipId"
      id={one.id}
      label="This no longer applies"
      of={words}
    />
  )
}
