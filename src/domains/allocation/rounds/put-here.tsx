import { Form } from 'react-router'
import { useProblems } from '../../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { ChoiceGroup } from '../../../web/ui/choice.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextArea } from '../../../web/ui/text-field.tsx'
import { placePhrases } from './board.ts'
import type { PlacePanelSeen } from './place-panel.server.ts'
import { shortTrust } from './short-trust.ts'

type Putting = NonNullable<PlacePanelSeen['putting']>
type Way = Putting['ways'][number]

const keptWords = 'It is kept with the invitation, for the central team alone.'

/** Puts somebody in this place by hand: every rule that it breaks is said first, and a reason is asked for. */
export function PutHere({
  roundId,
  panel,
  putting,
}: {
  roundId: string
  panel: PlacePanelSeen
  putting: Putting
}) {
  const { typed, errorFor } = useProblems()
  const back = `/allocation/${roundId}?place=${panel.key}`
  const open = putting.ways.filter(({ never }) => !never)
  const asks = open.some(({ broken }) => broken.length > 0)
  const always = open.every(({ broken }) => broken.length > 0)
  const chosen = typed('from', (open.find(({ broken }) => broken.length === 0) ?? open[0])?.from ?? '')
  return (
    <section id="put-here">
      <Stack gap="sm">
        <h2>
          {putting.name} in {placePhrases[panel.cell.place]} at {shortTrust(panel.trustName)}
        </h2>
        {open.length === 0 ? (
          <Never ways={putting.ways} back={back} />
        ) : (
          <Form method="post" action={back} noValidate preventScrollReset>
            <input type="hidden" name="intent" value="place" />
            <input type="hidden" name="reviewId" value={panel.reviewId} />
            <input type="hidden" name="place" value={panel.cell.place} />
            <input type="hidden" name="personId" value={putting.id} />
            <input type="hidden" name="instead" value={panel.cell.seatId ?? ''} />
            <Stack gap="md">
              {putting.ways.length === 1 ? (
                <OneWay way={putting.ways[0]} />
              ) : (
                <ChoiceGroup
                  name="from"
                  type="radio"
                  legend="How"
                  options={putting.ways.map((way) => ({
                    value: way.from,
                    label: wayWords(way),
                    hint: way.broken.join(' ') || undefined,
                    disabled: way.never,
                  }))}
                  defaultValue={chosen}
                />
              )}
              {asks && (
                <TextArea
                  name="reason"
                  label="Why set this aside?"
                  hint={
                    always
                      ? `You need to write a reason. ${keptWords}`
                      : `You need to write a reason where a rule is broken. ${keptWords}`
                  }
                  rows={2}
                  defaultValue={typed('reason')}
                  error={errorFor('reason')}
                />
              )}
              <Buttons>
                <Button kind="primary">Put {putting.name} here</Button>
                <LinkButton to={back} kind="quiet">
                  Not now
                </LinkButton>
              </Buttons>
            </Stack>
          </Form>
        )}
      </Stack>
    </section>
  )
}

const OneWay = ({ way }: { way?: Way }) =>
  way && way.broken.length > 0 ? (
    <Text strong>{way.broken.join(' ')}</Text>
  ) : (
    <Text dim>
      {way?.instead ? `No rule is broken. ${way.instead} leaves the place.` : 'No rule is broken.'}
    </Text>
  )

function wayWords({ fromWords, instead }: Way) {
  if (!fromWords)
    return instead ? `As well as where they are; ${instead} leaves this place` : 'As well as where they are'
  return instead
    ? `From ${fromWords}, and ${instead} goes there`
    : `From ${fromWords}, whose place is empty then`
}

const Never = ({ ways, back }: { ways: Way[]; back: string }) => (
  <>
    <Text>{[...new Set(ways.flatMap(({ broken }) => broken))].join(' ')} This cannot be set aside.</Text>
    <Buttons>
      <LinkButton to={back}>Back to the place</LinkButton>
    </Buttons>
  </>
)
