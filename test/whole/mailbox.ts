import { SMTPServer } from 'smtp-server'

/** A real SMTP server on loopback that keeps what it is given. */
export async function startMailbox() {
  const mails: { to: string[]; raw: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
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
