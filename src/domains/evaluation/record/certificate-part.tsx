import { IconFileDownload } from '@tabler/icons-react'
import { Form, Link } from 'react-router'
import { longDate } from '../../../web/dates.ts'
import { useSending } from '../../../web/form.ts'
import { Button, LinkButton } from '../../../web/ui/button.tsx'
import { SideSection } from '../../../web/ui/columns.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { allMinutes, hourWords, isCurrent, londonDay, type RecordEntry } from './record.ts'

/** Made when it is asked for, from what the record says then. */
export function CertificatePart({ entry, name }: { entry: RecordEntry; name: string }) {
  const { certificate, hostNamed } = entry
  return (
    <SideSection title="Certificate">
      <Stack gap="sm">
        {certificate && (
          <>
            <Text>
              Number {certificate.number}, made on {longDate(londonDay(certificate.issuedAt))}, with{' '}
              {hourWords(certificate.minutes)}.
            </Text>
            <LinkButton to={`/record/${entry.reviewId}/certificate`} icon={IconFileDownload} download>
              Certificate as PDF
            </LinkButton>
            <Text size="sm">
              <Link to={`/certificates?number=${certificate.number}`}>What others are told of it</Link>
            </Text>
          </>
        )}
        <Make entry={entry} current={isCurrent(entry, name)} />
        <Text dim size="sm">
          {hostNamed
            ? 'It names the host: its chief executive has said that it may.'
            : 'It does not name the host, which is for the host to tell: it says “a multi-academy trust”.'}
        </Text>
      </Stack>
    </SideSection>
  )
}

function Make({ entry, current }: { entry: RecordEntry; current: boolean }) {
  const sending = useSending()
  if (current) return null
  if (entry.stage === 'three_days') return <Text>It can be made once the three days are closed.</Text>
  if (allMinutes(entry) === 0) return <Text>First, write down your hours: it says how many.</Text>
  return (
    <Form method="post">
      {entry.certificate && (
        <Text size="sm">Your record has changed since. A new one has a number of its own.</Text>
      )}
      <Button name="deed" value="certificate" disabled={sending}>
        {entry.certificate ? 'Make a new certificate' : 'Make my certificate'}
      </Button>
    </Form>
  )
}
