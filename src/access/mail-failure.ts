/** How a mail could not be sent: in words for whoever sent it, and whether trying again could help. */
export type MailFailure = { words: string; permanent: boolean }

type SmtpError = { code?: string; responseCode?: number; response?: string }

/** What a mail server answered, or that none answered. Its own words hold addresses, so they are not kept. */
export function mailFailure(error: unknown): MailFailure {
  const { code, responseCode = 0, response = '' } = (error ?? {}) as SmtpError
  // Refused before any mail was spoken of: the server is set up wrongly, which its operator can mend.
  const aboutUs = code === 'EAUTH' || code === 'ENOAUTH' || code === 'ETLS'
  if (aboutUs) return { words: 'Our own mail server does not let us send.', permanent: false }
  if (code === 'ECONNECTION' || responseCode < 400)
    return { words: 'The mail server could not be reached.', permanent: false }
  if (responseCode < 500)
    return { words: 'The receiving server asked us to try again later.', permanent: false }
  return { words: refusalWords(responseCode, response), permanent: true }
}

// The second number of an enhanced status code says what it is about (RFC 3463).
function refusalWords(status: number, response: string): string {
  const about = /\b5\.(\d+)\.(\d+)\b/.exec(response)
  if (about?.[1] === '2' && about[2] === '2') return 'Their mailbox is full.'
  if (about?.[1] === '7') return 'Their mail server refuses mail from us.'
  if (about?.[1] === '1' || status === 550 || status === 551 || status === 553)
    return 'There is no mailbox at this address.'
  if (status === 552) return 'Their mailbox is full.'
  return 'Their mail server refused it.'
}
