import { fullDate, fullRange } from '../../../web/dates.ts'
import { partNames } from '../../allocation/parts.ts'
import { type Certificate, hourWords, londonDay, type RecordEntry } from './record.ts'

export type CertificateDocument = {
  title: string
  name: string
  standfirst: string
  facts: { label: string; value: string }[]
  check: string
  dated: number[]
}

/**
 * What a certificate says. Who the host was is the host's to tell: without its word it is "a multi-academy trust".
 * Nothing of what was found stands on it.
 */
export function certificateDocument(
  entry: Pick<RecordEntry, 'days' | 'trustName' | 'hostNamed' | 'virtual'>,
  certificate: Certificate,
  checkAt: string,
): CertificateDocument {
  const host = entry.hostNamed ? entry.trustName : 'a multi-academy trust'
  const issued = londonDay(certificate.issuedAt)
  return {
    title: `Certificate of taking part in a trust peer review, ${certificate.number}`,
    name: certificate.name,
    standfirst: `took part in ${entry.virtual ? 'a virtual' : 'a'} trust peer review of ${host}.`,
    facts: [
      { label: 'Part taken', value: partNames[certificate.part] },
      { label: 'Review days', value: fullRange(entry.days[0], entry.days[2]) },
      {
        label: 'Professional development',
        value: `${hourWords(certificate.minutes)} of preparation and review`,
      },
      { label: 'Issued', value: fullDate(issued) },
      { label: 'Number', value: certificate.number },
    ],
    check: `Whether this certificate is ours can be checked with its number at ${checkAt}. Nothing more is told there than to whom and when it was issued.`,
    dated: issued.split('-').map(Number),
  }
}
