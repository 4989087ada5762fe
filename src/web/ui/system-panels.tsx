import { IconCloudOff } from '@tabler/icons-react'
import { Agreement } from './agreement.tsx'
import { Added, Removed } from './amendment.tsx'
import { Banner } from './banner.tsx'
import { Button, Buttons } from './button.tsx'
import { Card } from './card.tsx'
import { ConfirmLink } from './dialog.tsx'
import { Disclosure } from './disclosure.tsx'
import { EvidenceKey, EvidenceMarks } from './evidence-marks.tsx'
import { FactList } from './fact-list.tsx'
import { KeyQuestion, Questions } from './key-question.tsx'
import { BadgeRow, People, PersonRow } from './person.tsx'
import { PopupItem, PopupMenu } from './popup-menu.tsx'
import { Quote } from './quote.tsx'
import { ReportSheet } from './report-sheet.tsx'
import { Grid, Row, Stack } from './stack.tsx'
import { Sample } from './system-sample.tsx'
import { Tag } from './tag.tsx'
import { Talk, TalkItem } from './talk.tsx'

const team = [
  { initials: 'RE', name: 'Ruth Ellacott', kind: 'you' },
  { initials: 'AD', name: 'Anil Deshmukh' },
  { initials: 'SO', name: 'Samuel Okoro' },
  { initials: 'BH', name: 'Beth Haldane' },
] as const

export function SystemPanels() {
  return (
    <>
      <Sample
        title="Tags and marks"
        note="Words first. Shape and edge tell them apart; colour says only “yours”."
      >
        <MarkSamples />
      </Sample>
      <Sample
        title="People"
        note="Initials. Round for the team, square for the host, dashed for not yet able."
      >
        <PeopleSamples />
      </Sample>
      <Sample title="Card" note="For things a person could pick up. Dashed while not yet shared.">
        <CardSamples />
      </Sample>
      <Sample title="Banners" note="Grey for the ordinary, accent for a promise, ochre to look twice.">
        <BannerSamples />
      </Sample>
      <Sample title="Key question" note="The text is large, and the amendment is read in place." wide>
        <QuestionSamples />
      </Sample>
      <Sample title="Report" note="The sheet is the page. 60 to 70 letters a line." wide>
        <ReportSheet>
          <h2>What heads get, and what it costs</h2>
          <p>
            Subject leads still teach, each in one of the schools they support. Headteachers told us that this
            is why they act on what they hear.
          </p>
          <h3>Strengths</h3>
          <p>
            Help reaches people new to headship quickly. Nobody we met had waited longer than a week for an
            answer.
          </p>
        </ReportSheet>
      </Sample>
      <Sample title="Dialog and menu" note="Only for what takes effect at once. The button repeats the verb.">
        <Row>
          <ConfirmLink to="/system#end" title="End this link now?" label="End now" kind="default">
            {(close) => (
              <Stack>
                <p>From this moment anyone who has it sees “page not found”. You can make another.</p>
                <Buttons>
                  <Button kind="primary" type="button" onClick={close}>
                    End the link
                  </Button>
                  <Button kind="quiet" type="button" onClick={close}>
                    Keep it
                  </Button>
                </Buttons>
              </Stack>
            )}
          </ConfirmLink>
          <PopupMenu label="More for this document" iconOnly>
            <PopupItem to="/system#download">Download</PopupItem>
            <PopupItem type="button">Replace</PopupItem>
          </PopupMenu>
        </Row>
        <Disclosure summary="What happens to the earlier wording">
          It is kept, with who wrote it and when.
        </Disclosure>
      </Sample>
      <Sample title="Figures" note="Each with its own “as at”.">
        <FactList
          facts={[
            { label: 'Schools', value: '14', note: 'Four joined in 2025. As at 1 November 2026' },
            { label: 'Pupils', value: '6,180', note: 'From 46 to 1,580 in a school. As at October 2025' },
          ]}
        />
      </Sample>
    </>
  )
}

function MarkSamples() {
  return (
    <Stack>
      <Row gap="xs">
        <Tag kind="you">Yours, by Fri 13 Nov</Tag>
        <Tag>Attributable</Tag>
        <Tag kind="dashed">Not yet shared with the host</Tag>
        <Tag kind="sunk">As at 1 November 2026</Tag>
        <Tag kind="attention">Look twice</Tag>
        <Tag kind="plain">Shared Tuesday, 16:10</Tag>
      </Row>
      <EvidenceMarks sources={9} schools={6} methods={['interviews', 'visits', 'documents']} />
      <EvidenceMarks sources={4} schools={3} methods={['interviews']} />
      <EvidenceMarks sources={2} schools={1} methods={['interviews']} />
      <EvidenceKey />
      <BadgeRow people={[...team]}>Four agree. Joanna sees it differently</BadgeRow>
    </Stack>
  )
}

function PeopleSamples() {
  return (
    <People>
      <PersonRow name="Ruth Ellacott" initials="RE" kind="you" note="Lead reviewer (you)" />
      <PersonRow name="Anil Deshmukh" initials="AD" note="Tallow Hill Schools Trust" />
      <PersonRow
        name="Fiona Marchetti"
        initials="FM"
        kind="host"
        note="Chief executive"
        action={<Button kind="quiet">Stop sharing</Button>}
      />
      <PersonRow name="Samuel Okoro" initials="SO" kind="none" note="Cannot open documents until he signs" />
      <PersonRow name="Beth Haldane" initials="BH" here note="Reading version 2" />
    </People>
  )
}

function CardSamples() {
  return (
    <Grid gap="md">
      <Card>
        <Stack gap="xs">
          <p className="c-text-sm c-strong">Strength</p>
          <Quote>Heads can name the person who came.</Quote>
          <p className="c-text-sm c-dim">Shared Tuesday, 16:10</p>
        </Stack>
      </Card>
      <Card dashed>
        <Stack gap="xs">
          <p className="c-text-sm c-strong">Next step</p>
          <Quote>Count the time for one half term.</Quote>
          <p className="c-text-sm c-dim">Not yet shared with the host</p>
        </Stack>
      </Card>
    </Grid>
  )
}

function BannerSamples() {
  return (
    <Stack gap="sm">
      <Banner icon={IconCloudOff}>
        <b>No network.</b> Your notes are kept on this device.
      </Banner>
      <Banner kind="accent">
        <b>Not attributable.</b> Only you will see who said this.
      </Banner>
      <Banner kind="attention">
        <b>This may point to one person.</b> Only one headteacher fits these words.{' '}
        <a href="#reword">Change the words</a>
      </Banner>
    </Stack>
  )
}

function QuestionSamples() {
  return (
    <Questions>
      <KeyQuestion
        level={3}
        number={2}
        text="What do headteachers get from belonging to the trust that they could not get alone, and what does it cost them?"
        labels="Relates to: workforce; school improvement"
      >
        <BadgeRow people={[{ initials: 'FM', name: 'Fiona Marchetti', kind: 'host' }, ...team]}>
          Agreed by all five
        </BadgeRow>
      </KeyQuestion>
      <KeyQuestion
        level={3}
        number={3}
        open
        text={
          <>
            How well do pupils <Removed>with special educational needs</Removed>{' '}
            <Added>who need most from us, including those who move between our schools mid-year,</Added> do in
            each school?
          </>
        }
        labels="Relates to: inclusion and quality of education"
      >
        <Stack>
          <Agreement
            sides={[
              { term: 'Agree to this wording', people: [{ initials: 'FM', name: 'Fiona', kind: 'host' }] },
              {
                term: 'Yet to say',
                people: [
                  { initials: 'RE', name: 'You', kind: 'you' },
                  { initials: 'BH', name: 'Beth' },
                ],
              },
            ]}
          />
          <Talk label="What people say about question 3">
            <TalkItem name="Fiona" initials="FM" kind="host" when="Yesterday, 16:20">
              Ninety-one children changed school inside the trust last year.
            </TalkItem>
            <TalkItem name="Anil" initials="AD">
              I like this. It is a thing only a trust can see.
            </TalkItem>
          </Talk>
        </Stack>
      </KeyQuestion>
    </Questions>
  )
}
