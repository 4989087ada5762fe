import { IconPencil } from '@tabler/icons-react'
import { Link } from 'react-router'
import { dayAndMonth } from '../../../web/dates.ts'
import { found, signedIn } from '../../../web/request.server.ts'
import { Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { KeyValues } from '../../../web/ui/definition.tsx'
import { MarginQuestion, MarginRow, MarginRows } from '../../../web/ui/margin-row.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { isTeam } from '../../allocation/standing.ts'
import { CallContact } from '../call-contact.tsx'
import { dayNameOf } from '../day-name.ts'
import { canChangeSession } from '../policy.ts'
import { kindName, sessionName } from '../schedule.ts'
import { outcomeWords, placeWords, timeWords, whoWords } from '../session-details.ts'
import type { Route } from './+types/read-session-page'
import { oneSession } from './one-session.server.ts'
import { sessionLinks } from './session-links.ts'

export async function loader(args: Route.LoaderArgs) {
  const { standing, ...rest } = found(await oneSession(signedIn(args), args.params))
  const { session, sessions } = rest
  const may = canChangeSession({ standing, shared: true, sessions: sessions.length })
  return {
    ...rest,
    review: standing.review,
    team: isTeam(standing),
    canChange: may === 'allowed',
    links: sessionLinks(standing, session),
  }
}

export const meta: Route.MetaFunction = () => [{ title: 'A session – Candour' }]

/** One session as whoever takes part reads it: when, where, with whom, what for, and what happens in it. */
export default function ReadSessionPage({ loaderData }: Route.ComponentProps) {
  const { review, session, canChange, links } = loaderData
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}/schedule?day=${session.day}`, label: 'The three days' }}
        eyebrow={kindName(session) === sessionName(session) ? undefined : kindName(session)}
        title={sessionName(session)}
        lede={`${dayAndMonth(review[`day${session.day}`])}, ${timeWords(session)}`}
        actions={
          canChange && (
            <LinkButton to={`/reviews/${review.id}/schedule/${session.id}`} icon={IconPencil}>
              Change the session
            </LinkButton>
          )
        }
      />
      <Columns
        main={
          <>
            {links.length > 0 && (
              <Buttons>
                {links.map(({ to, label }, place) => (
                  <LinkButton key={to} to={to} kind={place === 0 ? 'primary' : 'default'}>
                    {label}
                  </LinkButton>
                ))}
              </Buttons>
            )}
            <Private {...loaderData} />
            <KeyValues items={facts(loaderData)} />
            <Serves {...loaderData} />
          </>
        }
        side={<WhomToCall {...loaderData} />}
      />
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

/** The team's private time is drawn as such for everybody, and says when its outcome is told (MISSION F3). */
function Private({ session, sessions, review }: Loaded) {
  if (session.kind !== 'confer') return null
  return (
    <div className="c-private-time">
      <Text>
        <b>Private to the team.</b> {outcomeWords(session, sessions, dayNameOf(review))} Until then what comes
        out of it is marked “Not yet shared with the host”.
      </Text>
    </div>
  )
}

function facts({ session, people, school }: Loaded) {
  const where = [placeWords(session), school?.address].filter(Boolean).join(', ')
  return [
    { term: 'Who', value: whoWords(session, people) },
    ...(session.meeting ? [{ term: 'Meets', value: session.meeting }] : []),
    ...(where ? [{ term: 'Where', value: where }] : []),
    ...(session.videoLink
      ? [
          {
            term: 'By video',
            value: (
              <a href={session.videoLink} rel="noreferrer">
                Join
              </a>
            ),
          },
        ]
      : []),
  ]
}

function Serves({ questions, team }: Loaded) {
  if (questions.length === 0) return null
  return (
    <Section title={team ? 'What to listen for here' : 'What it is for'} level={3}>
      <MarginRows>
        {questions.map(({ id, position, wording }) => (
          <MarginRow key={id} label={<MarginQuestion number={position} text="" level={3} />}>
            <Text serif>{wording}</Text>
          </MarginRow>
        ))}
      </MarginRows>
    </Section>
  )
}

function WhomToCall({ session, contact, team, review }: Loaded) {
  if (session.urn === null) return null
  return (
    <SideSection title="If a child may be at risk">
      {contact ? (
        <Text>
          <CallContact {...contact} />
        </Text>
      ) : (
        <Text dim>
          {team ? 'The host has not said yet whom to go to here.' : 'Nobody is named for this school yet.'}{' '}
          {!team && <Link to={`/reviews/${review.id}/safeguarding`}>Whom to go to at each school</Link>}
        </Text>
      )}
      {team && (
        <Text size="sm" dim>
          Pass it on at once, in person or by telephone, and write nothing down here.
        </Text>
      )}
    </SideSection>
  )
}
