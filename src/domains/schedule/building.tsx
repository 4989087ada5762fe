import { IconArrowBackUp, IconPlus, IconVideo } from '@tabler/icons-react'
import { Form, Link } from 'react-router'
import { useSending } from '../../web/form.ts'
import { Banner } from '../../web/ui/banner.tsx'
import { Button, LinkButton } from '../../web/ui/button.tsx'
import { Row } from '../../web/ui/stack.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { Loaded } from './schedule-view.ts'

/** Above the day, for those who build it: what has no time yet, and what is to be done next. */
export function Building(loaded: Loaded) {
  const { review, can, toPlace, sessions } = loaded
  if (!can.edit) return null
  const to = `/reviews/${review.id}/schedule`
  return (
    <>
      <Proposed {...loaded} />
      <Row gap="sm" between>
        <Text dim>
          {toPlace.length > 0 && (
            <>
              Still without a time:{' '}
              {toPlace.map(({ item, name }, at) => (
                <span key={item}>
                  {at > 0 && ', '}
                  <Link to={`${to}/place/${encodeURIComponent(item)}`}>{name}</Link>
                </span>
              ))}
            </>
          )}
        </Text>
        <div className="c-row c-gap-xs c-row-center c-day-actions">
          <Undo {...loaded} />
          <LinkButton kind="quiet" to={`${to}/needs`}>
            What the days must hold
          </LinkButton>
          <LinkButton kind="quiet" to={`${to}/new`} icon={IconPlus}>
            Add a session
          </LinkButton>
          {sessions.some(({ how }) => how === 'video') && (
            <LinkButton kind="quiet" to={`${to}/links`} icon={IconVideo}>
              Video links
            </LinkButton>
          )}
          <LinkButton kind="quiet" to={`${to}/repair`}>
            Something falls through
          </LinkButton>
        </div>
      </Row>
    </>
  )
}

function Undo({ undo }: Loaded) {
  const sending = useSending()
  if (!undo) return null
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="changeId" value={undo.id} />
      <Button kind="quiet" name="intent" value="undo" icon={IconArrowBackUp} disabled={sending}>
        {`Undo: ${undo.words}`}
      </Button>
    </Form>
  )
}

/** The days are being worked out, or have been and wait to be decided on. */
function Proposed({ review, run }: Loaded) {
  if (!run) return null
  const to = `/reviews/${review.id}/schedule/proposal`
  if (run.state === 'working')
    return (
      <Banner>
        The days are being worked out. <Link to={to}>See how far it is</Link>
      </Banner>
    )
  return (
    <Banner>
      {`The days have been worked out, as ${run.askedBy} asked. Nothing changes until one of you uses it. `}
      <Link to={to}>Look at the proposal</Link>
    </Banner>
  )
}
