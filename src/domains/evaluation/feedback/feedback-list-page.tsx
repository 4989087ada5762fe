import { IconTableExport } from '@tabler/icons-react'
import { count, fullRange, moment, shortDate, weekdayOf } from '../../../web/dates.ts'
import { found, signedIn } from '../../../web/request.server.ts'
import { LinkButton } from '../../../web/ui/button.tsx'
import { DatedItem, DatedList } from '../../../web/ui/dated-list.tsx'
import { Definition } from '../../../web/ui/definition.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { SearchField } from '../../../web/ui/search-field.tsx'
import { Segmented } from '../../../web/ui/segmented.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/feedback-list-page'
import { type Choice, choicesOf, chosenWords } from './feedback.ts'
import { type FeedbackOfReview, feedbackList } from './feedback-list.server.ts'
import { askedIn, listAddress } from './feedback-list-address.ts'

export async function loader(args: Route.LoaderArgs) {
  const asked = askedIn(args.request)
  return { ...asked, ...found(await feedbackList(signedIn(args), asked)) }
}

export const meta: Route.MetaFunction = () => [{ title: 'Feedback of lead reviewers – Candour' }]

export default function FeedbackListPage({ loaderData }: Route.ComponentProps) {
  const { typed, yearId, years, reviews } = loaderData
  const said = reviews.filter(({ sentAt }) => sentAt !== null)
  return (
    <Page>
      <PageHead
        crumb={{ to: '/programme', label: 'Programme' }}
        title="Feedback of lead reviewers"
        lede="How it was to lead each review whose report is released. What a review found is not here: it belongs to the host."
        actions={
          <LinkButton to={listAddress({ typed, yearId }, '/file')} icon={IconTableExport} reload>
            Table as a file
          </LinkButton>
        }
      />
      <Stack gap="lg">
        <Segmented
          label="Programme year"
          items={['', ...years].map((id) => ({
            to: listAddress({ typed, yearId: id }),
            label: id || 'All years',
            current: id === yearId,
          }))}
        />
        <SearchField label="Search the feedback" defaultValue={typed}>
          {yearId && <input type="hidden" name="year" value={yearId} />}
        </SearchField>
        {reviews.length === 0 ? (
          <EmptyState title={typed ? 'Nothing with these words' : 'Nothing here yet'}>
            <p>
              {typed
                ? 'Try fewer words, or other ones.'
                : 'Lead reviewers are asked once the report of their review is released.'}
            </p>
          </EmptyState>
        ) : (
          <>
            <Text dim>
              {count(reviews.length, 'review')} released, {said.length} with feedback.
            </Text>
            <DatedList label="Reviews">
              {reviews.map((one) => (
                <One key={one.reviewId} one={one} />
              ))}
            </DatedList>
          </>
        )}
      </Stack>
    </Page>
  )
}

function One({ one }: { one: FeedbackOfReview }) {
  return (
    <DatedItem
      weekday={weekdayOf(one.day1)}
      date={shortDate(one.day1)}
      dateTime={one.day1}
      title={one.trustName}
      to={`/reviews/${one.reviewId}`}
      why={`${fullRange(one.day1, one.day3)}${one.leadName ? `, led by ${one.leadName}` : ''}`}
      from={one.sentAt ? `Sent on ${moment(one.sentAt)}` : 'Not given yet'}
    >
      {one.sentAt && <Definition items={answersOf(one)} />}
    </DatedItem>
  )
}

function answersOf(one: FeedbackOfReview) {
  const words = {
    teamFit: one.teamWords,
    purpose: one.purposeWords,
    cost: one.costWords,
    wishes: one.wishesWords,
  }
  return [
    { term: 'What went well', value: one.wentWell },
    { term: 'What got in the way', value: one.inTheWay },
    ...(Object.keys(choicesOf) as Choice[]).map((choice) => ({
      term: choicesOf[choice].short,
      value: [chosenWords(choice, one[choice]), words[choice]].filter(Boolean).join('. '),
    })),
  ].filter(({ value }) => value !== '')
}
