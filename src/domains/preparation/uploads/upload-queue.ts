import { Upload } from 'tus-js-client'
import { refusalWords } from '../portal/refusal-words.ts'
import { askOutcome } from './ask-outcome.ts'
import { largest, type Purpose, type UploadOutcome } from './purposes.ts'
import { forgetAddress, placeOf, rememberAddress, rememberedAddress } from './remembered-address.ts'

/** Where a file is on its way to. */
export type Destination = {
  purpose: Purpose
  reviewId: string
  requestId?: string
  /** the document of which it is a new version, and what is new in it */
  replaces?: string
  note?: string
}
export type Sending = {
  id: string
  name: string
  bytes: number
  sent: number
  to: Destination
  /** `broken`: the connection is gone, and it goes on by itself when it is back */
  state: 'waiting' | 'sending' | 'broken' | 'checking' | UploadOutcome
  problem: string | null
}
type Held = { file: File; upload?: Upload; again?: ReturnType<typeof setTimeout> }

const atOnce = 2
const tryAgain = 10_000
const notTaken = 'It could not be sent. Sign in again if you have been away for long, then choose it again.'

// Outside any page, so that sending goes on while its sender reads elsewhere in Candour.
let all: readonly Sending[] = []
const held = new Map<string, Held>()
const listeners = new Set<() => void>()

export const sendings = () => all
export function onSendings(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Begins to send files; what can be seen at once to be refused is said at once. */
export function sendFiles(files: Iterable<File>, to: Destination) {
  const more = [...files].map((file): Sending => {
    const id = crypto.randomUUID()
    held.set(id, { file })
    const problem = problemOf(file, to)
    const state = problem ? 'refused' : 'waiting'
    return { id, name: file.name, bytes: file.size, sent: 0, to, state, problem }
  })
  tell([...all, ...more])
  begin()
}

/** Stops one that is on its way, and has what has arrived of it thrown away. */
export function stopSending(id: string) {
  const { file, upload, again } = held.get(id) ?? {}
  clearTimeout(again)
  if (file) forgetAddress(file, destination(id))
  // Where the connection is gone the server forgets it by itself, after a day.
  void upload?.abort(true).catch(() => {})
  forgetSending(id)
}

/** Takes one that has ended off the list. */
export function forgetSending(id: string) {
  held.delete(id)
  tell(all.filter((one) => one.id !== id))
  begin()
}

function begin() {
  const busy = all.filter(({ state }) => ['sending', 'broken', 'checking'].includes(state)).length
  const next = all.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, atOnce - busy))
  for (const { id } of next) {
    change(id, { state: 'sending' })
    void send(id)
  }
}

async function send(id: string) {
  const one = held.get(id)
  if (!one) return
  const to = destination(id)
  const upload = new Upload(one.file, {
    endpoint: '/uploads',
    uploadUrl: await rememberedAddress(one.file, to),
    metadata: { ...placeOf(to), filename: one.file.name },
    retryDelays: [500, 2000, 5000],
    storeFingerprintForResuming: false,
    onUploadUrlAvailable: () => void (upload.url && rememberAddress(one.file, to, upload.url)),
    onProgress: (sent) => change(id, { sent, state: 'sending' }),
    onError: (error) => void stumbled(id, 'originalResponse' in error ? error.originalResponse : null),
    onSuccess: () => void check(id, upload.url),
  })
  one.upload = upload
  // It may have been stopped while its address was looked up.
  if (held.has(id)) upload.start()
}

type Answer = { getStatus: () => number; getBody: () => string } | null

async function stumbled(id: string, answer: Answer) {
  const status = answer?.getStatus() ?? 0
  if (status >= 400 && status < 500) return end(id, 'refused', problemIn(answer?.getBody() ?? ''))
  const file = held.get(id)?.file
  // A file that was moved or changed while it waited can never be sent, and would hold up those behind it.
  if (file && !(await canBeRead(file))) return end(id, 'refused', changedWords(file.name))
  change(id, { state: 'broken' })
  goOnLater(id, () => void send(id))
}

const canBeRead = (file: File) =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    )
const changedWords = (name: string) =>
  `${name} was moved or changed on your computer while it was being sent. Choose it again.`

/** Goes on when the connection is back: when the browser says so, or after a while. */
function goOnLater(id: string, goOn: () => void) {
  const one = held.get(id)
  if (!one) return
  const now = () => {
    clearTimeout(one.again)
    removeEventListener('online', now)
    if (held.get(id) === one) goOn()
  }
  clearTimeout(one.again)
  one.again = setTimeout(now, tryAgain)
  addEventListener('online', now, { once: true })
}

async function check(id: string, address: string | null) {
  if (!held.has(id) || !address) return
  change(id, { state: 'checking', sent: all.find((one) => one.id === id)?.bytes ?? 0 })
  const answer = await askOutcome(address)
  if (answer === 'later') return goOnLater(id, () => void check(id, address))
  end(id, answer?.outcome ?? 'refused', answer ? answer.problem : notTaken)
}

function end(id: string, state: UploadOutcome, problem: string | null) {
  const one = held.get(id)
  if (one) forgetAddress(one.file, destination(id))
  if (one) change(id, { state, problem })
  begin()
}

function problemOf(file: File, { purpose }: Destination): string | null {
  if (file.size === 0) return refusalWords(file.name, 'empty')
  return file.size > largest[purpose]
    ? refusalWords(file.name, 'too large', file.size, largest[purpose])
    : null
}

function problemIn(body: string): string {
  try {
    return JSON.parse(body).problem ?? notTaken
  } catch {
    return notTaken
  }
}

const destination = (id: string): Destination =>
  all.find((one) => one.id === id)?.to ?? { purpose: 'document', reviewId: '' }

function change(id: string, to: Partial<Sending>) {
  tell(all.map((one) => (one.id === id ? { ...one, ...to } : one)))
}

function tell(next: readonly Sending[]) {
  all = next
  for (const listener of listeners) listener()
}
