import { SMTPServer } from 'smtp-server'

type Refusal = { code: number; words: string }

/** A real SMTP server on loopback that keeps what it is given, and refuses whom it is told to refuse. */
export async function startMailbox() {
  const mails: { to: string[]; raw: string }[] = []
  const refusals = new Map<string, Refusal[]>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const refusal = refusals.get(address)?.shift()
      done(refusal ? Object.assign(new Error(refusal.words), { responseCode: refusal.code }) : undefined)
    },
    onData(stream, session, done) {
      let raw = ''
      stream.on('data', (chunk) => (raw += chunk))
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo.map((one) => one.address), raw })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    /** Answers the next mails to this address so, one after the other; after that it takes them. */
    refuse: (address: string, ...answers: Refusal[]) => void refusals.set(address, answers),
    /** The newest mail to this address, waiting for it a little. */
    async newestTo(address: string, after = 0, holding = /./) {
      for (let tries = 0; tries < 100; tries++) {
        const found = mails
          .slice(after)
          .findLast((mail) => mail.to.includes(address) && holding.test(mail.raw))
        if (found) return found
        await new Promise((done) => setTimeout(done, 100))
      }
      throw new Error(`No mail to ${address} came`)
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
export type Mailbox = Awaited<ReturnType<typeof startMailbox>>
