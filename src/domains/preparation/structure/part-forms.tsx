import type { ReactNode } from 'react'
import { useActionData } from 'react-router'
import { useProblems } from '../../../web/form.ts'
import type { FormAnswer } from '../../../web/request.server.ts'
import { Choice, ChoiceGroup } from '../../../web/ui/choice.tsx'
import { FieldRow } from '../../../web/ui/field.tsx'
import { Fieldset } from '../../../web/ui/fieldset.tsx'
import { MarginRow, MarginRows } from '../../../web/ui/margin-row.tsx'
import { Select } from '../../../web/ui/select.tsx'
import { Grid } from '../../../web/ui/stack.tsx'
import { VisuallyHidden } from '../../../web/ui/text.tsx'
import { TextArea, TextField } from '../../../web/ui/text-field.tsx'
import { groupIds, rowsToShow } from './form-rows.ts'
import { fundings, fundingWords, type Structure, shapes, shapeWords } from './structure.ts'

type FormProps = { structure: Structure }

export function ShapeFields({ structure }: FormProps) {
  const { errorFor, typed } = useProblems()
  return (
    <>
      <ChoiceGroup
        name="shape"
        legend="How are your schools organised?"
        hint="Choose what comes nearest. You can say more below."
        type="radio"
        options={shapes.map((value) => ({
          value,
          label: shapeWords[value].name,
          hint: shapeWords[value].hint,
        }))}
        defaultValue={typed('shape', structure.shape ?? '')}
        error={errorFor('shape')}
      />
      <TextArea
        name="support"
        label="How does support reach a school?"
        hint="When a school needs help: who notices, who comes, and how soon. A few sentences."
        serif
        rows={6}
        maxLength={2000}
        defaultValue={typed('support', structure.support)}
        error={errorFor('support')}
      />
      <ChoiceGroup
        name="funding"
        legend="How is shared work paid for?"
        type="radio"
        options={fundings.map((value) => ({
          value,
          label: fundingWords[value].name,
          hint: fundingWords[value].hint,
        }))}
        defaultValue={typed('funding', structure.funding ?? '')}
        error={errorFor('funding')}
      />
      <TextArea
        name="fundingNote"
        label="Anything to add about how it is paid for"
        hint="Optional, unless you chose “another way”."
        rows={3}
        maxLength={600}
        defaultValue={typed('fundingNote', structure.fundingNote)}
        error={errorFor('fundingNote')}
      />
    </>
  )
}

/** What stands in a row: what was typed after a refusal, and otherwise what is kept. */
function useRows(here: number) {
  const last = useActionData() as FormAnswer | undefined
  const values = last?.values
  const problems = useProblems()
  return {
    numbers: Array.from({ length: rowsToShow(here, values ?? {}) }, (_, place) => place + 1),
    words: (name: string, before = '') => (values ? problems.typed(name) : before),
    ticked: (name: string, before = false) => (values ? problems.typed(name) !== '' : before),
    errorFor: problems.errorFor,
  }
}

/** What a row is about stands in the margin, and is read aloud with its fields. */
const FormRow = ({ name, title, children }: { name: string; title: string; children: ReactNode }) => (
  <MarginRow label={title} level={2}>
    <Fieldset name={name} legend={<VisuallyHidden>{title}</VisuallyHidden>}>
      {children}
    </Fieldset>
  </MarginRow>
)

export function PostFields({ structure: { posts } }: FormProps) {
  const { numbers, words, ticked, errorFor } = useRows(posts.length)
  return (
    <MarginRows>
      {numbers.map((number) => {
        const post = posts[number - 1]
        return (
          <FormRow key={number} name={`post-${number}`} title={post?.title ?? 'Another post'}>
            <FieldRow>
              <TextField
                name={`title-${number}`}
                label="Post"
                defaultValue={words(`title-${number}`, post?.title)}
                error={errorFor(`title-${number}`)}
              />
              <TextField
                name={`holder-${number}`}
                label="Who holds it (optional)"
                autoComplete="off"
                defaultValue={words(`holder-${number}`, post?.holder)}
                error={errorFor(`holder-${number}`)}
              />
            </FieldRow>
            <Choice
              name={`leads-${number}`}
              value="yes"
              label="Leads improvement across the trust"
              defaultChecked={ticked(`leads-${number}`, post?.leadsImprovement)}
            />
          </FormRow>
        )
      })}
    </MarginRows>
  )
}

export function GroupFields({ structure: { groups, schools } }: FormProps) {
  const { numbers, words, ticked, errorFor } = useRows(groups.length)
  const ids = groupIds(
    numbers.map((number) => words(`id-${number}`, groups[number - 1]?.id)),
    groups,
  )
  const options = schools.map(({ urn, name }) => ({ value: String(urn), label: name }))
  return (
    <MarginRows>
      {numbers.map((number) => {
        const id = ids[number - 1] ?? ''
        const group = groups.find((one) => one.id === id)
        return (
          <FormRow key={number} name={`group-${number}`} title={group?.name ?? 'Another group'}>
            <input type="hidden" name={`id-${number}`} value={id} />
            <TextField
              name={`name-${number}`}
              label="Name of the group"
              width="half"
              defaultValue={words(`name-${number}`, group?.name)}
              error={errorFor(`name-${number}`)}
            />
            <FieldRow>
              <TextField
                name={`ledBy-${number}`}
                label="Post that leads it (optional)"
                defaultValue={words(`ledBy-${number}`, group?.ledBy)}
                error={errorFor(`ledBy-${number}`)}
              />
              <TextField
                name={`leader-${number}`}
                label="Who holds it (optional)"
                autoComplete="off"
                defaultValue={words(`leader-${number}`, group?.leader)}
                error={errorFor(`leader-${number}`)}
              />
            </FieldRow>
            <Select
              name={`school-${number}`}
              label="School that leads the others (optional)"
              choose="No school leads the others"
              width="half"
              options={options}
              defaultValue={words(`school-${number}`, group?.leadUrn ? String(group.leadUrn) : '')}
              error={errorFor(`school-${number}`)}
            />
            <Choice
              name={`leads-${number}`}
              value="yes"
              label="Improvement is led from here"
              defaultChecked={ticked(`leads-${number}`, group?.leadsImprovement)}
            />
          </FormRow>
        )
      })}
    </MarginRows>
  )
}

export function PlaceFields({ structure: { groups, schools } }: FormProps) {
  const { errorFor, typed } = useProblems()
  const options = groups.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Grid columns={2} gap="lg">
      {schools.map(({ urn, name, groupId }) => (
        <Select
          key={urn}
          name={`group-${urn}`}
          label={name}
          choose="With the central team directly"
          options={options}
          defaultValue={typed(`group-${urn}`, groupId ?? '')}
          error={errorFor(`group-${urn}`)}
        />
      ))}
    </Grid>
  )
}
