import { Form } from 'react-router'
import { Banner } from '../ui/banner.tsx'
import { Button, Buttons } from '../ui/button.tsx'
import { Section } from '../ui/section.tsx'
import { Text } from '../ui/text.tsx'
import { TextField } from '../ui/text-field.tsx'

type CalendarAddressProps = { address: { madeOn: string } | null; made: string | null }

/** A private address that a calendar reads by itself. */
export function CalendarAddress({ address, made }: CalendarAddressProps) {
  return (
    <Section title="Your own calendar address">
      <Text measure>
        A calendar that subscribes to this address always shows your own sessions and the days of your
        reviews: the kind of session, when and where, never who is met or what about. Whoever has the address
        can read that, so give it to your calendar alone.
      </Text>
      {made ? <Made address={made} /> : <Existing address={address} />}
    </Section>
  )
}

function Made({ address }: { address: string }) {
  return (
    <>
      <Banner kind="accent" role="status">
        Copy the address now. We do not keep it, so that it is not shown again; you can make another at any
        time.
      </Banner>
      <TextField
        name="address"
        label="Your calendar address"
        hint="In your calendar, choose to add or subscribe to a calendar from the web, and paste it there."
        defaultValue={address}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
    </>
  )
}

function Existing({ address }: Pick<CalendarAddressProps, 'address'>) {
  return (
    <Form method="post">
      {address && <Text>You have an address, made on {address.madeOn}.</Text>}
      <Buttons>
        <Button name="intent" value="make-address">
          {address ? 'Make a new address, and end the old one' : 'Make my calendar address'}
        </Button>
        {address && (
          <Button kind="quiet" name="intent" value="end-address">
            End the address
          </Button>
        )}
      </Buttons>
    </Form>
  )
}
