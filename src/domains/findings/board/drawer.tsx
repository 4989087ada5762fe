import { useLayoutEffect, useRef } from 'react'
import { Form, Link, useNavigate } from 'react-router'
import { count } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Choice } from '../../../web/ui/choice.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { NoteDrawer } from '../../../web/ui/note-drawer.tsx'
import { Select } from '../../../web/ui/select.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { BoardNote } from './board-notes.server.ts'
import { newFrom } from './board-question.tsx'
import type { Desk, Side } from './desk.ts'
import { noteTold } from './note-told.ts'

type DrawerProps = { desk: Desk; working: boolean }

/** The notes that are behind no finding yet, to take in hand. Without a script it is a form. */
export function Drawer({ desk, working }: DrawerProps) {
  const { seen, state } = desk
  const at = `/reviews/${seen.review.id}/findings`
  const question = seen.questions.find(({ id }) => id === seen.drawer)
  return (
    <section className="c-drawer" id="drawer" aria-label="Notes behind no finding yet">
      <div className="c-drawer-head">
        <h2 className="c-side-title">
          {count(state.notes.length, 'note')} {question ? `on question ${question.number}` : 'in all'}, behind
          no finding
        </h2>
        <Link to={seen.projector ? `${at}?projector=yes` : at} preventScrollReset>
          Put away
        </Link>
      </div>
      {state.notes.length === 0 ? (
        <Text dim>Every note here stands behind a finding.</Text>
      ) : working ? (
        <DrawerInHand desk={desk} />
      ) : (
        <DrawerForm desk={desk} />
      )}
      {question && (
        <Text size="sm">
          <Link to={`${at}?${seen.projector ? 'projector=yes&' : ''}drawer=all`} preventScrollReset>
            Lay out those of every question
          </Link>
        </Text>
      )}
    </section>
  )
}

function DrawerInHand({ desk }: { desk: Desk }) {
  const { state, chosen, choose, take } = desk
  return (
    <>
      <NoteDrawer
        label="Notes behind no finding yet"
        notes={drawn(state.notes)}
        chosen={chosen}
        onChoose={choose}
        onTake={(ids) => take({ kind: 'notes', ids })}
        onEnd={() => take(null)}
      />
      <PutBehind desk={desk} />
    </>
  )
}

// Kept from one drawing to the next: the list works out anew only what is another object.
const kept = new WeakMap<BoardNote[], { id: string; words: string; about: string }[]>()
function drawn(notes: BoardNote[]) {
  const before = kept.get(notes)
  if (before) return before
  const made = notes.map((note) => ({ id: note.id, words: note.body, about: noteTold(note) }))
  kept.set(notes, made)
  return made
}

/** The same as dragging, in words: which finding, and on which side. */
function PutBehind({ desk }: { desk: Desk }) {
  const { state, seen, chosen, put } = desk
  const navigate = useNavigate()
  const here = state.notes.map(({ id }) => id).filter((id) => chosen.has(id))
  const questionId = seen.questions.some(({ id }) => id === seen.drawer)
    ? (seen.drawer ?? '')
    : (seen.questions[0]?.id ?? '')
  return (
    <form
      className="c-drawer-put"
      onSubmit={(event) => {
        event.preventDefault()
        const { submitter } = event.nativeEvent as SubmitEvent
        const finding = String(new FormData(event.currentTarget).get('findingId') ?? '')
        if (finding) put(here, finding, (submitter as HTMLButtonElement).value as Side)
      }}
    >
      <Text size="sm" strong>
        {here.length === 0
          ? 'Choose notes, or drag them to a finding.'
          : `${count(here.length, 'note')} chosen`}
      </Text>
      <BehindWhat desk={desk} />
      <Buttons>
        <Sides />
        <Button
          type="button"
          kind="quiet"
          onClick={() => here.length > 0 && navigate(newFrom(seen.review.id, questionId, here))}
        >
          Make a new finding of {here.length === 1 ? 'it' : 'them'}
        </Button>
      </Buttons>
    </form>
  )
}

const Sides = () => (
  <>
    <Button name="as" value="supporting">
      Stands behind it
    </Button>
    <Button name="as" value="contrary">
      Points the other way
    </Button>
  </>
)

function BehindWhat({ desk: { state, seen } }: { desk: Desk }) {
  const number = new Map(seen.questions.map((question) => [question.id, question.number]))
  return (
    <Select
      name="findingId"
      label="Put behind"
      choose="Choose a finding"
      required
      options={state.findings.map(({ id, questionId, wording }) => ({
        value: id,
        label: `${number.get(questionId) ?? ''}. ${wording.slice(0, 70)}`,
      }))}
    />
  )
}

const MOST_IN_FORM = 40

/** What was ticked before there was a script is chosen when the list takes the form’s place. */
function useTickedEarly(choose: Desk['choose']) {
  const ref = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    const form = ref.current
    return () => {
      if (form) choose(new Set(new FormData(form).getAll('notes').map(String)))
    }
  }, [choose])
  return ref
}

function DrawerForm({ desk }: { desk: Desk }) {
  const { state, seen } = desk
  const { errors } = useProblems()
  const notes = state.notes.slice(0, MOST_IN_FORM)
  const at = `/reviews/${seen.review.id}`
  const form = useTickedEarly(desk.choose)
  return (
    <Form ref={form} method="post" className="c-drawer-form">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="question" value={seen.drawer ?? ''} />
      {notes.map((note) => (
        <Choice
          key={note.id}
          name="notes"
          id={`note-${note.id}`}
          value={note.id}
          label={
            <Text as="span" serif>
              {note.body}
            </Text>
          }
          hint={noteTold(note)}
        />
      ))}
      {state.notes.length > notes.length && (
        <Text size="sm">
          <Link to={`${at}/notes?behind=nothing`}>Read all {state.notes.length}</Link>
        </Text>
      )}
      {seen.can.propose && (
        <>
          <BehindWhat desk={desk} />
          <Buttons>
            <Sides />
            <Button name="as" value="new" kind="quiet" formNoValidate>
              Make a new finding of them
            </Button>
          </Buttons>
        </>
      )}
    </Form>
  )
}
