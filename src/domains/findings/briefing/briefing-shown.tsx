import { Link } from 'react-router'
import { count } from '../../../web/dates.ts'
import { LinkButton } from '../../../web/ui/button.tsx'
import { AsideView } from '../../../web/ui/finding-card.tsx'
import { Icon } from '../../../web/ui/icon.tsx'
import { RoomView } from '../../../web/ui/room-view.tsx'
import { agreementWords, dissentWords } from '../agreement-words.ts'
import { findingKinds } from '../finding.ts'
import { FindingEvidence } from '../finding-evidence.tsx'
import { findingIcons } from '../finding-icons.ts'
import type { Loaded } from './briefing-page.tsx'
import { useBriefingKeys } from './use-briefing-keys.ts'

type Shown = Loaded & { shown: number }

/** One finding at a time, large enough for a room; first all of them in a list. */
export function BriefingShown(loaded: Shown) {
  const { review, findings, shown } = loaded
  useBriefingKeys(shown, findings.length)
  const finding = findings[shown - 1]
  return (
    <RoomView
      leave={{ to: `/reviews/${review.id}/final-briefing`, label: 'Leave the briefing' }}
      eyebrow={`Final briefing, ${review.trustName}`}
      foot={<Steps shown={shown} of={findings.length} />}
    >
      {finding ? <OneFinding finding={finding} {...loaded} /> : <Overview {...loaded} />}
    </RoomView>
  )
}

function Overview({ questions, findings }: Loaded) {
  return (
    <>
      <h1 className="c-room-words">What we have found</h1>
      <p className="c-room-note">
        {count(findings.length, 'finding')} that {findings.length === 1 ? 'has' : 'have'} been shared
      </p>
      {questions.map(({ id, number, text }) => {
        const own = findings.flatMap((finding, place) =>
          finding.questionId === id ? [{ ...finding, place: place + 1 }] : [],
        )
        return (
          <section key={id}>
            <h2 className="c-room-question">
              <b>{number}.</b> {text}
            </h2>
            <ul className="c-room-list">
              {own.length === 0 && <li className="c-dim">No finding on this question was shared.</li>}
              {own.map(({ id: finding, wording, kind, place }) => (
                <li key={finding}>
                  {findingKinds[kind]}: <Link to={`?shown=${place}`}>{wording}</Link>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

type OneFindingProps = Shown & { finding: Loaded['findings'][number] }

function OneFinding({ finding, questions, team }: OneFindingProps) {
  const question = questions.find(({ id }) => id === finding.questionId)
  const { views, proposedBy, kind, wording, support } = finding
  return (
    <>
      <p className="c-room-kind">
        <Icon of={findingIcons[kind]} /> {findingKinds[kind]}
      </p>
      <h1 className="c-room-words" aria-live="polite">
        {wording}
      </h1>
      {question && (
        <p className="c-room-question">
          <b>{question.number}.</b> {question.text}
        </p>
      )}
      <div className="c-room-ground">
        <FindingEvidence support={support} />
        <p>{agreementWords({ team, views, proposedBy })}</p>
        {dissentWords(views).map(({ who, why }) => (
          <AsideView key={who} who={who}>
            {why}
          </AsideView>
        ))}
      </div>
    </>
  )
}

function Steps({ shown, of }: { shown: number; of: number }) {
  return (
    <nav className="c-room-steps c-screen-only" aria-label="Findings">
      <span className="c-buttons">
        {shown > 0 && (
          <LinkButton to={`?shown=${shown - 1}`}>{shown === 1 ? 'The list' : 'Before'}</LinkButton>
        )}
        {shown < of && (
          <LinkButton kind="primary" to={`?shown=${shown + 1}`}>
            {shown === 0 ? 'The first finding' : 'Next'}
          </LinkButton>
        )}
      </span>
      <span className="c-dim">{shown === 0 ? 'All of them' : `${shown} of ${of}`}</span>
    </nav>
  )
}
