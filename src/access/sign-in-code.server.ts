import { queueMail } from './mail.server.ts'
import { writingAs } from './transaction.server.ts'

/** Sends the six digits. The mail says what to do and nothing of what is inside. */
export async function queueSignInCode(email: string, code: string, minutes: number) {
  const actor = { personId: null, job: 'sign-in', requestId: 'sign-in' }
  await writingAs(actor, (tx) =>
    queueMail(tx, {
      to: email,
      kind: 'sign-in-code',
      subject: `Your sign-in code is ${code.slice(0, 3)} ${code.slice(3)}`,
      lines: [
        `Your code to sign in to Candour is ${code}.`,
        `It works once, for the next ${minutes} minutes.`,
        'If you did not ask for it, you need do nothing: nobody can sign in without it. Never read it out to anyone.',
      ],
    }),
  )
}
