import { Form } from 'react-router'
import { pounds } from '../../web/dates.ts'
import { useProblems } from '../../web/form.ts'
import { Button, Buttons } from '../../web/ui/button.tsx'
import { Definition } from '../../web/ui/definition.tsx'
import { Disclosure } from '../../web/ui/disclosure.tsx'
import { FieldRow } from '../../web/ui/field.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Text } from '../../web/ui/text.tsx'
import { TextField } from '../../web/ui/text-field.tsx'
import { discounted, type PriceBook } from './price-book.ts'

type PriceBookPartProps = {
  yearId: string
  book: (PriceBook & { source: string }) | null
  canChange: boolean
}

export function PriceBookPart({ yearId, book, canChange }: PriceBookPartProps) {
  if (!book) return null
  const inGroup = (pence: number) =>
    `${pounds(pence)}, in a discounted group ${pounds(discounted(pence, book.group_discount_percent))}`
  const from = book.large_from_schools
  return (
    <Section title={`Prices ${yearId}`}>
      <Definition
        items={[
          { term: `Trust of ${from} schools or more`, value: inGroup(book.large_trust_pence) },
          { term: 'Smaller trust', value: inGroup(book.small_trust_pence) },
          {
            term: 'Group discount',
            value: `${book.group_discount_percent}% when the list prices together reach ${pounds(book.group_threshold_pence)}`,
          },
          { term: 'Where from', value: book.source },
        ]}
      />
      <Text size="sm" dim measure>
        {canChange
          ? 'They can be changed until the first quote of the year is made.'
          : 'A quote of this year has been made from these prices, so they stay as they are.'}
      </Text>
      {canChange && <ChangePrices key={yearId} yearId={yearId} book={book} />}
    </Section>
  )
}

function ChangePrices({ yearId, book }: { yearId: string; book: PriceBook & { source: string } }) {
  const { errors, errorFor, typed } = useProblems()
  const inPounds = (pence: number) => pounds(pence).slice(1)
  const field = (name: string, label: string, before: string) => (
    <TextField
      name={name}
      label={label}
      width="short"
      inputMode="decimal"
      defaultValue={typed(name, before)}
      error={errorFor(name)}
    />
  )
  return (
    <Disclosure summary={`Change the prices of ${yearId}`} open={errors.length > 0}>
      <Form method="post" noValidate>
        <input type="hidden" name="yearId" value={yearId} />
        <FieldRow>
          {field('large', 'Larger trust, in pounds', inPounds(book.large_trust_pence))}
          {field('small', 'Smaller trust, in pounds', inPounds(book.small_trust_pence))}
        </FieldRow>
        {field('largeFrom', 'Schools from which a trust is larger', String(book.large_from_schools))}
        <FieldRow>
          {field('threshold', 'Discount from a spend of, in pounds', inPounds(book.group_threshold_pence))}
          {field('discount', 'Discount, in percent', String(book.group_discount_percent))}
        </FieldRow>
        <TextField
          name="source"
          label="Where these prices come from"
          width="half"
          defaultValue={typed('source')}
          error={errorFor('source')}
        />
        <Buttons>
          <Button>Change the prices</Button>
        </Buttons>
      </Form>
    </Disclosure>
  )
}
