import { Form } from 'react-router'
import { useProblems } from '../../web/form.ts'
import { Banner } from '../../web/ui/banner.tsx'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { Select } from '../../web/ui/select.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Text } from '../../web/ui/text.tsx'
import { TextArea, TextField } from '../../web/ui/text-field.tsx'
import { blockAnchor, openAt, sectionAnchor } from './opened.ts'
import type { BlockKind, ReportBlock } from './report.ts'

export const kindNames: Record<BlockKind, string> = {
  paragraph: 'paragraph',
  bullet: 'point of a list',
  subheading: 'sub-heading',
}

type BlockProps = { block: ReportBlock; sectionId: string }

/** A paragraph as a field in its own place. */
export function ChangeForm({ block, sectionId }: BlockProps) {
  const { typed, errorFor } = useProblems()
  const theirs = typed('theirs')
  const anchor = blockAnchor(block.id)
  return (
    <Stack gap="md">
      {theirs && (
        <Banner kind="attention" role="alert">
          <p>
            <b>The report says now:</b> {theirs}
          </p>
          <p>Your own words are in the box. Bring the two together there, and save.</p>
        </Banner>
      )}
      <Form method="post">
        <input type="hidden" name="intent" value="change" />
        <input type="hidden" name="blockId" value={block.id} />
        <input type="hidden" name="revision" value={typed('revision', String(block.revision))} />
        <TextArea
          name="text"
          label={`Words of this ${kindNames[block.kind]}`}
          hint={hints[block.kind]}
          serif
          rows={block.kind === 'paragraph' ? 8 : 2}
          defaultValue={typed('text', block.text)}
          error={errorFor('text')}
        />
        <Buttons>
          <Button kind="primary">Save</Button>
          <LinkButton kind="quiet" to={`?#${anchor}`}>
            Cancel
          </LinkButton>
        </Buttons>
      </Form>
      <Buttons>
        <MoveButton block={block} direction="up" />
        <MoveButton block={block} direction="down" />
        <LinkButton kind="quiet" to={openAt('after', block.id, anchor)}>
          Add after it
        </LinkButton>
        <LinkButton kind="quiet" to={`?remove=${block.id}&section=${sectionId}#${anchor}`}>
          Remove
        </LinkButton>
      </Buttons>
    </Stack>
  )
}

const hints: Record<BlockKind, string> = {
  paragraph: 'An empty line begins a new paragraph. **Bold** and *italic* as shown here.',
  bullet: 'A new line begins a new point.',
  subheading: 'A few words.',
}

function MoveButton({ block, direction }: { block: ReportBlock; direction: 'up' | 'down' }) {
  return (
    <Form method="post" action={`?edit=${block.id}`} preventScrollReset>
      <input type="hidden" name="intent" value="move" />
      <input type="hidden" name="blockId" value={block.id} />
      <Button kind="quiet" name="direction" value={direction}>
        Move {direction}
      </Button>
    </Form>
  )
}

export function RemoveForm({ block, sectionId }: BlockProps) {
  const { typed } = useProblems()
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="remove" />
      <input type="hidden" name="blockId" value={block.id} />
      <input type="hidden" name="sectionId" value={sectionId} />
      <input type="hidden" name="revision" value={typed('revision', String(block.revision))} />
      <Text strong>Remove this {kindNames[block.kind]} from the report?</Text>
      <Text dim size="sm">
        {block.evidence
          ? 'The finding itself stays, but the report will no longer tell it. This cannot be undone.'
          : 'This cannot be undone.'}
      </Text>
      <Buttons>
        <Button kind="danger">Remove</Button>
        <LinkButton kind="quiet" to={openAt('edit', block.id, blockAnchor(block.id))}>
          Keep it
        </LinkButton>
      </Buttons>
    </Form>
  )
}

/** Something new, after a block or at the start of a section. */
export function AddForm({ sectionId, after }: { sectionId: string; after?: string }) {
  const { typed, errorFor } = useProblems()
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="sectionId" value={sectionId} />
      <input type="hidden" name="after" value={after ?? ''} />
      <Select
        name="kind"
        label="What to add"
        width="half"
        defaultValue={typed('kind', 'paragraph')}
        options={[
          { value: 'paragraph', label: 'Paragraph' },
          { value: 'bullet', label: 'Point of a list' },
          { value: 'subheading', label: 'Sub-heading' },
        ]}
        error={errorFor('kind')}
      />
      <TextArea
        name="text"
        label="Words"
        hint="An empty line begins a new paragraph."
        serif
        rows={7}
        defaultValue={typed('text')}
        error={errorFor('text')}
      />
      <Buttons>
        <Button kind="primary">Add</Button>
        <LinkButton kind="quiet" to={`?#${after ? blockAnchor(after) : sectionAnchor(sectionId)}`}>
          Cancel
        </LinkButton>
      </Buttons>
    </Form>
  )
}

export function HeadingForm({ id, heading }: { id: string; heading: string }) {
  const { typed, errorFor } = useProblems()
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="heading" />
      <input type="hidden" name="sectionId" value={id} />
      <input type="hidden" name="was" value={typed('was', heading)} />
      <TextField
        name="heading"
        label="Heading of this section"
        defaultValue={typed('heading', heading)}
        error={errorFor('heading')}
      />
      <Buttons>
        <Button kind="primary">Save</Button>
        <LinkButton kind="quiet" to={`?#${sectionAnchor(id)}`}>
          Cancel
        </LinkButton>
      </Buttons>
    </Form>
  )
}
