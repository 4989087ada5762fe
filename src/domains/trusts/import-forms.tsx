import { Form } from 'react-router'
import { count } from '../../web/dates.ts'
import { useProblems, useSending } from '../../web/form.ts'
import { Banner } from '../../web/ui/banner.tsx'
import { Button, Buttons } from '../../web/ui/button.tsx'
import { ChoiceGroup } from '../../web/ui/choice.tsx'
import { DateField } from '../../web/ui/date-field.tsx'
import { Disclosure } from '../../web/ui/disclosure.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Text } from '../../web/ui/text.tsx'
import { CHANGED_SINCE } from './policy.ts'
import { wouldChange, wouldDate } from './register-import.ts'
import type { ImportFile, ImportSeen } from './register-imports.server.ts'

export function AskDate({ files }: { files: ImportFile[] }) {
  const { errorFor, typed } = useProblems()
  return (
    <Section title="Which day do these files speak of?">
      <Text measure>
        Nothing in the {files.length === 1 ? 'name of the file' : 'names of the files'} says. Every figure is
        shown with its day, so give the day of the download.
      </Text>
      <Form method="post">
        <input type="hidden" name="intent" value="date" />
        <DateField name="asAt" label="As at" error={errorFor('asAt')} defaultValue={typed('asAt')} />
        <Buttons>
          <Button kind="primary">See what would change</Button>
          <DiscardButton />
        </Buttons>
      </Form>
    </Section>
  )
}

/** Apply, look again, or put away. */
export function Decide({ seen }: { seen: ImportSeen }) {
  const sending = useSending()
  const { counts } = seen
  if (!counts || !seen.current) return <MustPreviewAgain seen={seen} />
  const changes = wouldChange(counts)
  const nothing = changes + wouldDate(counts) === 0
  return (
    <Section
      title={
        nothing
          ? 'Nothing would change'
          : `Apply ${changes > 0 ? count(changes, 'change') : 'the newer date'}`
      }
    >
      <Text measure>
        {nothing
          ? 'The register already says all of this, as at this day or a later one.'
          : applyWords(changes)}
      </Text>
      <Form method="post">
        <Buttons>
          {!nothing && (
            <Button
              kind="primary"
              name="intent"
              value="apply"
              unavailable={sending ? 'It is being asked for.' : undefined}
            >
              Apply to the register
            </Button>
          )}
          <DiscardButton />
        </Buttons>
      </Form>
      <AskScope />
    </Section>
  )
}

const applyWords = (changes: number) =>
  changes > 0
    ? 'All of it is written at once, or none of it. Schools that left a trust stay in its history.'
    : 'The register says the same, as at an earlier day. Applying moves the days.'

function MustPreviewAgain({ seen }: { seen: ImportSeen }) {
  return (
    <Section>
      {seen.counts && !seen.trouble && <Banner kind="attention">{CHANGED_SINCE}</Banner>}
      <Form method="post">
        <Buttons>
          <Button kind="primary" name="intent" value="again">
            Preview again
          </Button>
          <DiscardButton />
        </Buttons>
      </Form>
    </Section>
  )
}

const DiscardButton = () => (
  <Button kind="quiet" name="intent" value="discard" formNoValidate>
    Discard
  </Button>
)

/** The size of a file tells whether it is all England; somebody who knows better can say so. */
function AskScope() {
  const { errorFor } = useProblems()
  return (
    <Disclosure summary="The files cover more or less than it says here">
      <Form method="post">
        <input type="hidden" name="intent" value="again" />
        <ChoiceGroup
          name="scope"
          legend="What do the files cover?"
          type="radio"
          error={errorFor('scope')}
          options={[
            {
              value: 'national',
              label: 'All England',
              hint: 'What they lack is marked “not in the latest file”, and kept.',
            },
            { value: 'part', label: 'A part of it', hint: 'What they lack stays as it is.' },
          ]}
        />
        <Buttons>
          <Button>Preview again</Button>
        </Buttons>
      </Form>
    </Disclosure>
  )
}

export function StartAgain({ intent }: { intent: 'again' | 'apply' }) {
  return (
    <Form method="post">
      <Banner kind="attention">
        This has not moved for two minutes: the machine may have stopped half way. Nothing is half done.
      </Banner>
      <Buttons>
        <Button name="intent" value={intent}>
          Start again
        </Button>
      </Buttons>
    </Form>
  )
}
