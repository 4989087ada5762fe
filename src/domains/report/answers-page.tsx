import { Fragment } from 'react'
import { Link } from 'react-router'
import { count, initials, moment } from '../../web/dates.ts'
import { found, signedIn } from '../../web/request.server.ts'
import { EmptyState } from '../../web/ui/empty-state.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { PrintButton } from '../../web/ui/print-button.tsx'
import { Quote } from '../../web/ui/quote.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Talk, TalkItem } from '../../web/ui/talk.tsx'
import { Dim, Text } from '../../web/ui/text.tsx'
import { isHostLeader } from '../allocation/standing.ts'
import type { Route } from './+types/answers-page'
import { factAnswers } from './answers.server.ts'
import { answerWords, kindWords } from './fact-forms.tsx'
import { blockAnchor, openAt } from './opened.ts'
import { RemarkWords } from './paragraph-remarks.tsx'
import type { Remark } from './report.ts'
import { sectionTitle } from './report-sections.tsx'

/** What the host said of its draft, and what it was told: in one place, and the host's to keep. */
export async function loader(args: Route.LoaderArgs) {
  const { reviewId } = args.params
  const { facts, ...page } = found(await factAnswers(signedIn(args), { reviewId }))
  const { standing, report } = facts
  return {
    ...page,
    reviewId,
    trustName: standing.review.trustName,
    isHost: isHostLeader(standing),
    released: report?.state === 'released',
  }
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `${titleFor(loaderData?.isHost ?? true)} – Candour` },
]
const titleFor = (isHost: boolean) =>
  isHost ? 'What you said of the facts' : 'What the host said of the facts'

type AnswersProps = Route.ComponentProps['loaderData']

export default function AnswersPage({ loaderData }: Route.ComponentProps) {
  const { reviewId, trustName, isHost, sections, gone, total } = loaderData
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${reviewId}/report`, label: `Report to ${trustName}` }}
        title={titleFor(isHost)}
        lede={ledeFor(loaderData)}
        actions={total > 0 && <PrintButton />}
      />
      <Stack gap="xl">
        {sections.map((section) => (
          <Section key={section.id} title={sectionTitle(section)}>
            <Stack gap="lg">
              {section.blocks.map((block) => (
                <Fragment key={block.id}>
                  <Quote>{block.words}</Quote>
                  <Said remarks={block.said} {...loaderData} />
                </Fragment>
              ))}
            </Stack>
          </Section>
        ))}
        {gone.length > 0 && (
          <Section title="Of paragraphs that are no longer in the report">
            <Said remarks={gone} {...loaderData} />
          </Section>
        )}
        {total === 0 && (
          <EmptyState title="Nothing was said">
            <p>
              An error of fact or a disagreement is said beside its paragraph, and stands here with its
              answer.
            </p>
          </EmptyState>
        )}
      </Stack>
    </Page>
  )
}

function ledeFor({ isHost, released, open, total, trustName }: AnswersProps): string {
  if (total === 0) return ''
  const whose = isHost ? 'you' : trustName
  const said = `${count(total, 'thing')} that ${whose} said, each below the paragraph as it stands now.`
  if (open > 0) return `${said} ${open === 1 ? 'One waits' : `${open} wait`} for an answer.`
  return released
    ? `${said} Only your trust’s leaders in the review can open this.`
    : `${said} All are answered.`
}

type SaidProps = Pick<AnswersProps, 'reviewId' | 'isHost' | 'settles'> & {
  remarks: (Remark & { isUnchanged: boolean })[]
}

function Said({ remarks, reviewId, isHost, settles }: SaidProps) {
  return remarks.map((remark) => (
    <Talk key={remark.id} label={`What ${remark.by} said`}>
      <TalkItem
        name={remark.by}
        initials={initials(remark.by)}
        kind={isHost ? 'you' : 'host'}
        when={moment(remark.at)}
      >
        <Dim>{kindWords[remark.kind]}</Dim>
        <br />
        <RemarkWords remark={remark} />
      </TalkItem>
      {remark.settledAt ? (
        <TalkItem
          name={remark.settledBy ?? 'The lead reviewer'}
          initials={initials(remark.settledBy ?? 'Lead Reviewer')}
          kind="team"
          when={moment(remark.settledAt)}
        >
          <Dim> answers</Dim>
          <br />
          {answerWords(remark)}
          {remark.isUnchanged && (
            <Text size="sm" dim>
              The paragraph still says what it said then.
            </Text>
          )}
        </TalkItem>
      ) : (
        <li>
          <span />
          {settles ? (
            <Link to={`/reviews/${reviewId}/report${answerAt(remark)}`}>Answer</Link>
          ) : (
            <Dim>Waits for an answer</Dim>
          )}
        </li>
      )}
    </Talk>
  ))
}

const answerAt = ({ id, blockId }: Remark) =>
  openAt('settle', id, blockId ? blockAnchor(blockId) : 'elsewhere')
