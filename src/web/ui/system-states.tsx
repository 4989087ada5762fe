import { Button, Buttons, LinkButton } from './button.tsx'
import { Definition } from './definition.tsx'
import { EmptyState } from './empty-state.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FileItem, FileList, Versions } from './file-list.tsx'
import { ItemNav } from './item-nav.tsx'
import { LoadingLines, Progress } from './progress.tsx'
import { Stack } from './stack.tsx'
import { Sample } from './system-sample.tsx'
import { WorkSteps } from './work-steps.tsx'

const problems = [
  { field: 'first-day', message: 'The first review day is a Wednesday, not a Tuesday' },
  { field: 'coordinator', message: 'Choose who will coordinate the review' },
]

export function SystemStates() {
  return (
    <>
      <Sample
        title="Error summary"
        note="Takes the focus. Says how to put it right, in the words of the field."
      >
        <ErrorSummary errors={problems} takesFocus={false} />
      </Sample>
      <Sample title="Empty" note="What will be here, and who puts it there.">
        <EmptyState
          title="No findings yet"
          level={3}
          actions={
            <>
              <LinkButton to="/system#add">Add a finding</LinkButton>
              <Button kind="quiet">See an example</Button>
            </>
          }
        >
          <p>
            Findings appear here from Tuesday 1 December, when the team begins to talk about what it has seen.
          </p>
          <p>The host sees a finding once it has been shared in a session.</p>
        </EmptyState>
      </Sample>
      <Sample title="Long work" note="Progress in words, and leave to go away.">
        <LongWork />
      </Sample>
      <Sample
        title="Page loading"
        note="Shapes of the words to come, no spinner. After two seconds, a sentence."
      >
        <LoadingLines say="Still fetching your tasks. The network seems slow." />
      </Sample>
      <Sample title="Check your answers" note="Before anything that cannot be taken back.">
        <Answers />
      </Sample>
      <Sample title="Documents" note="A new version tells those who read the old one.">
        <Documents />
      </Sample>
      <Sample title="Questions beside a page" note="Where you are is marked; each says how it stands.">
        <ItemNav
          label="Questions"
          items={[
            { to: '/system?q=1', label: 'How do you support headteachers?', note: 'Answered, no documents' },
            { to: '/system?q=2', label: 'How do you support pupils?', note: 'You are here', current: true },
            { to: '/system?q=3', label: 'How do your schools learn from each other?', note: 'With Dev Lal' },
          ]}
        />
      </Sample>
    </>
  )
}

function LongWork() {
  return (
    <Stack>
      <Progress
        label="Working out the spring round"
        value={70}
        words="Usually under a minute. You can leave this page."
      />
      <WorkSteps
        steps={[
          { text: 'Read who is free, 143 people', note: '2 s', state: 'done' },
          { text: 'Look for the fairest arrangement', note: '18 s so far', state: 'now' },
          { text: 'Explain each place', state: 'to-come' },
        ]}
      />
    </Stack>
  )
}

function Answers() {
  return (
    <Stack>
      <Definition
        items={[
          {
            term: 'Report',
            value: 'Harbour & Moor Learning Trust, version 9',
            change: { to: '/system#read', label: 'Read' },
          },
          { term: 'Goes to', value: 'Fiona Marchetti, chief executive', change: { to: '/system#to' } },
          { term: 'Ends access for', value: 'You, four peer reviewers, the central team' },
        ]}
      />
      <Buttons>
        <Button>Release to the host</Button>
        <Button kind="quiet">Not yet</Button>
      </Buttons>
    </Stack>
  )
}

function Documents() {
  return (
    <FileList label="Documents">
      <FileItem
        type="DOCX"
        name="SEND strategy 2025 to 2028"
        to="/system#send"
        meta="24 pages, about 35 minutes."
        action={<Button kind="quiet">Replace</Button>}
      >
        <Versions>
          <li>
            <b>Version 2</b>, added 6 November by Carol Tennant
          </li>
          <li>Version 1, added 28 October. Ruth Ellacott had read it, and has been told.</li>
        </Versions>
      </FileItem>
      <FileItem type="PDF" name="Transition plans" meta="You can leave this page; it will carry on.">
        <Progress label="Sending Transition plans" value={4.1} max={6.6} words="4.1 of 6.6 MB sent" />
      </FileItem>
    </FileList>
  )
}
