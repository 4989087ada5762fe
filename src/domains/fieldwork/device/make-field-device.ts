import type { NoteOnTheWire, Pack } from '../wire.ts'
import { installApp } from './app-update.ts'
import { shortestCode } from './code.ts'
import { makeState } from './device-state.ts'
import { DraftKeeper } from './drafts.ts'
import { seal, unseal } from './envelope.ts'
import type { Done, Draft, FieldDevice, NotDone, SentNote, WaitingNote } from './field-device.ts'
import { renumbered, type StoredWaiting, sendWaiting } from './send-waiting.ts'
import { Sender } from './sender.ts'
import { shrinkPhoto } from './shrink-photo.ts'
import { type FieldDatabase, isFull, opened, openStore, placeOf, recordsOf, sealed, write } from './store.ts'
import { askDevice, askPack, sendBatch } from './talk.ts'
import { exportWaiting, readExported } from './transfer.ts'
import { makeVault, type Opened, openVault, recoverVault, type Vault } from './vault.ts'
import { waitingOnDevice } from './waiting-on-device.ts'

const LOCK_AFTER_MS = 15 * 60_000

const done: Done = { done: true }
const not = (message: string): NotDone => ({ done: false, message })
const noNetwork = not('There is no network at the moment. This needs one; try again when there is.')
const full = not(
  'This device is full, so the note is not kept on it. What you wrote is still here. Make room, or send it now while there is a network.',
)
const wrongCode = not('That is not the code of this device. Codes can have capital and small letters.')
const closed = not('This app is locked. Open it with your code; what you wrote is on the device.')

/** One for each tab. Everything that it holds in the clear is gone with the tab, or when it is locked. */
export function makeFieldDevice(): FieldDevice {
  const state = makeState()
  let told: BroadcastChannel | null = null
  let database: FieldDatabase | null = null
  let vault: Opened | null = null
  let chosen: string | null = null
  let drafts: DraftKeeper | null = null
  let sender: Sender | null = null
  let takeUpdate = () => {}
  let wrongCodes = 0
  let readings = 0

  const store = async (): Promise<FieldDatabase> => {
    database ??= await openStore(() => {
      database = null
    })
    return database
  }

  async function start() {
    try {
      await look()
    } catch {
      return state.set({ standing: 'unsupported' })
    }
    told = new BroadcastChannel('candour-field')
    told.onmessage = () => void reread()
    addEventListener('online', whenBack)
    addEventListener('offline', () => state.set({ network: { on: false, since: new Date() } }))
    document.addEventListener('visibilitychange', whenLookedAt)
    if (!navigator.onLine) state.set({ network: { on: false, since: new Date() } })
    takeUpdate = await installApp(() => state.set({ update: 'ready' })).catch(() => () => {})
  }

  function whenBack() {
    if (!vault) network(true)
    void sender?.now()
    void fetchPack()
  }

  let hiddenSince = 0
  function whenLookedAt() {
    if (document.hidden) hiddenSince = Date.now()
    else if (hiddenSince && Date.now() - hiddenSince > LOCK_AFTER_MS) lock()
    else if (state.now().network.on) void sender?.now()
    else whenBack()
  }

  /** Whose vaults are here, while none is open. */
  async function look() {
    const vaults = await (await store()).getAll('vaults')
    const mine = vaults.find(({ personId }) => personId === chosen) ?? vaults[0]
    const waiting = await waitingOnDevice()
    state.set({
      standing: mine ? 'locked' : 'none',
      person: mine ? { id: mine.personId, name: mine.name } : null,
      others: vaults
        .filter((one) => one !== mine)
        .map(({ personId, name }) => ({
          personId,
          name,
          waiting: waiting.find((one) => one.personId === personId)?.waiting ?? 0,
        })),
      waitingCount: waiting.find(({ personId }) => personId === mine?.personId)?.waiting ?? 0,
      storage: { ...state.now().storage, ...(await storageNow()) },
    })
  }

  async function storageNow() {
    const [persisted, estimate] = await Promise.all([
      navigator.storage?.persisted?.() ?? null,
      navigator.storage?.estimate?.() ?? null,
    ]).catch(() => [null, null])
    return { persisted, usedBytes: estimate?.usage ?? null, quotaBytes: estimate?.quota ?? null }
  }

  /** Everything of the open vault, anew: after a change here or in another tab. */
  async function reread() {
    if (!vault) return look()
    const reading = ++readings
    const at = vault
    const db = await store()
    const of = async <T>(kind: 'waiting' | 'sent' | 'pack') =>
      Promise.all((await recordsOf(db, at.vault.personId, kind)).map((record) => opened<T>(at, record)))
    const [waiting, sent, packs, photos, referrals] = await Promise.all([
      of<StoredWaiting>('waiting'),
      of<{ note: NoteOnTheWire; sentAt: string }>('sent'),
      of<Pack>('pack'),
      recordsOf(db, at.vault.personId, 'photo'),
      db.countFromIndex('records', 'kind', [at.vault.personId, 'referral']),
    ])
    if (vault !== at || reading !== readings) return
    const held = new Set([...waiting.map(({ note }) => note.id), drafts?.now?.note.id])
    state.set({
      waiting: waiting.map(asWaiting).toSorted((a, b) => b.keptAt.getTime() - a.keptAt.getTime()),
      waitingCount: waiting.length + referrals,
      photosWaiting: photos.filter(({ noteId }) => !held.has(noteId ?? '')).length,
      sentSince: sent.map(asSent).toSorted((a, b) => b.sentAt.getTime() - a.sentAt.getTime()),
      pack: packs[0] ?? null,
    })
  }

  const asWaiting = (one: StoredWaiting): WaitingNote => ({ ...one, keptAt: new Date(one.keptAt) })
  const asSent = (one: { note: NoteOnTheWire; sentAt: string }): SentNote => ({
    ...one,
    sentAt: new Date(one.sentAt),
  })

  async function changed() {
    told?.postMessage('changed')
    await reread()
  }

  async function enter(entered: Opened) {
    vault = entered
    chosen = entered.vault.personId
    drafts = new DraftKeeper(await store(), entered, (draft: Draft | null) => state.set({ draft }))
    sender = new Sender(round, (sending) => state.set({ sending }))
    await reread()
    state.set({ standing: 'open', person: { id: entered.vault.personId, name: entered.vault.name } })
    void sender.now()
    void fetchPack()
  }

  async function round() {
    if (!vault) return { end: 'done' as const }
    const end = await sendWaiting({ database: await store(), vault, onProgress, onTime })
    // Where there was nothing to send nobody was spoken to, and nothing is known.
    if (end.end !== 'done') network(end.end === 'stopped')
    await changed()
    return end
  }
  const onProgress = (left: number) =>
    state.set({ sending: left > 0 ? { state: 'under way', left } : { state: 'idle' } })
  function onTime(serverNow: string) {
    network(true)
    state.set({ clockSkewMs: Date.now() - Date.parse(serverNow) })
  }
  function network(on: boolean) {
    if (on === state.now().network.on) return
    state.set({ network: { on, since: on ? null : new Date() } })
  }

  function lock() {
    sender?.stop()
    drafts?.end()
    vault = drafts = sender = null
    const { storage, network: net, update } = state.now()
    state.set({
      pack: null,
      waiting: [],
      sentSince: [],
      draft: null,
      sending: { state: 'idle' },
      storage,
      network: net,
      update,
    })
    void look()
  }

  async function setUp(person: { id: string; name: string }, code: string): Promise<Done | NotDone> {
    if (code.length < shortestCode) return not(`Choose a code of at least ${shortestCode} letters or digits.`)
    const db = await store()
    if (await db.get('vaults', person.id))
      return not(`${person.name} has a code on this device already. Open it with that.`)
    const deviceId = crypto.randomUUID()
    const { opened: made, recoveryKey } = await makeVault(person, deviceId, code)
    const said = await askDevice({
      ask: 'enrol',
      personId: person.id,
      deviceId,
      name: deviceName(),
      recoveryKey,
    })
    if (said.said === 'no') return not(said.stopped.message)
    if (said.said === 'nothing') return noNetwork
    await db.put('vaults', made.vault)
    await enter(made)
    return done
  }

  async function open(code: string): Promise<Done | NotDone> {
    const locked = await chosenVault()
    if (!locked) return not('There is nothing on this device to open.')
    // Each wrong one makes the next wait longer; whoever forgot can choose a new code.
    await new Promise((wait) =>
      setTimeout(wait, Math.min(30_000, wrongCodes > 2 ? 1000 * 2 ** (wrongCodes - 3) : 0)),
    )
    const found = await openVault(locked, code)
    wrongCodes = found ? 0 : wrongCodes + 1
    if (!found) return wrongCode
    await enter(found)
    return done
  }

  const chosenVault = async () => {
    const personId = state.now().person?.id
    return personId ? (await store()).get('vaults', personId) : undefined
  }

  async function recover(newCode: string): Promise<Done | NotDone> {
    const locked = await chosenVault()
    if (!locked) return not('There is nothing on this device to open.')
    if (newCode.length < shortestCode)
      return not(`Choose a code of at least ${shortestCode} letters or digits.`)
    const said = await askDevice({ ask: 'recover', personId: locked.personId, deviceId: locked.deviceId })
    if (said.said === 'no') return not(said.stopped.message)
    if (said.said === 'nothing') return noNetwork
    const found = said.answer.recoveryKey && (await recoverVault(locked, said.answer.recoveryKey, newCode))
    if (!found) return not('This device was taken off your account, so that only its code opens it.')
    await (await store()).put('vaults', found.vault)
    await enter(found)
    return done
  }

  async function fetchPack(): Promise<Done | NotDone> {
    const at = vault
    if (!at) return closed
    const said = await askPack(at.vault.deviceId)
    network(said.said !== 'nothing')
    if (said.said === 'nothing') return noNetwork
    if (said.said === 'no') {
      state.set({ sending: said.stopped })
      return not(said.stopped.message)
    }
    // Somebody else is signed in here: their days are not for this vault.
    if (said.answer.person.id !== at.vault.personId) return not('Somebody else is signed in here.')
    onTime(said.answer.madeAt)
    const db = await store()
    const inPack = new Set(said.answer.reviews.flatMap((review) => review.notes.map(({ id }) => id)))
    const copies = (await recordsOf(db, at.vault.personId, 'sent')).filter(({ id }) => inPack.has(id))
    await write(db, {
      put: [await sealed(at, 'pack', 'pack', said.answer)],
      remove: copies.map(({ id }) => [at.vault.personId, 'sent', id]),
    })
    await changed()
    return done
  }

  async function saveDraft(note: NoteOnTheWire): Promise<Done | NotDone> {
    if (!drafts) return closed
    return drafts.save(note).then(() => done, whyNot)
  }

  function whyNot(error: unknown): NotDone {
    if (!isFull(error)) return not(`This device could not keep it: ${(error as Error).message}`)
    state.set({ storage: { ...state.now().storage, full: true } })
    return full
  }

  /** In one step: no moment in which the words are nowhere, or twice. Where there is no room, straight to the server. */
  async function keep(): Promise<Done | NotDone> {
    const [at, draft] = [vault, drafts?.now]
    if (!at || !drafts) return closed
    if (!draft || draft.note.body.trim() === '') return not('Write what you heard, saw or read.')
    const content: StoredWaiting = {
      note: draft.note,
      photoIds: draft.photoIds,
      keptAt: new Date().toISOString(),
      standing: { is: 'waiting' },
    }
    const record = await sealed(at, 'waiting', draft.note.id, content)
    const db = await store()
    try {
      await write(db, { put: [record], remove: [[at.vault.personId, 'draft', draft.note.id]] })
    } catch (error) {
      const reason = whyNot(error)
      if (!(await sentAtOnce(at.vault, draft.note))) return reason
      await write(db, { remove: [[at.vault.personId, 'draft', draft.note.id]] }).catch(() => {})
    }
    drafts.end()
    await changed()
    void sender?.now()
    return done
  }

  async function sentAtOnce({ personId, deviceId }: Vault, note: NoteOnTheWire) {
    const said = await sendBatch({ personId, deviceId, notes: [note], referrals: [] })
    return (
      said.said === 'yes' && said.answer.notes.some(({ id, result }) => id === note.id && result === 'kept')
    )
  }

  async function addPhoto(file: Blob) {
    const [at, draft] = [vault, drafts?.now]
    if (!at || !drafts || !draft) return closed
    const jpeg = await shrinkPhoto(file)
    if (!jpeg) return not('This is not a picture that can be read here. Take it again, as a photograph.')
    const id = crypto.randomUUID()
    const place = { personId: at.vault.personId, kind: 'photo' as const, id, noteId: draft.note.id }
    const sealedPhoto = await seal(at.key, placeOf(place), new Uint8Array(await jpeg.arrayBuffer()))
    try {
      await write(await store(), { put: [{ ...place, version: 1, ...sealedPhoto }] })
      await drafts.setPhotos([...(drafts.now?.photoIds ?? []), id])
    } catch (error) {
      return whyNot(error)
    }
    return { ...done, photo: { id, jpeg } }
  }

  async function photo(photoId: string) {
    const at = vault
    const record = at && (await (await store()).get('records', [at.vault.personId, 'photo', photoId]))
    if (!at || !record) return null
    return {
      id: photoId,
      jpeg: new Blob([await unseal(at.key, placeOf(record), record)], { type: 'image/jpeg' }),
    }
  }

  async function removePhoto(photoId: string) {
    if (!vault) return
    await write(await store(), { remove: [[vault.vault.personId, 'photo', photoId]] })
    const draft = drafts?.now
    if (draft?.photoIds.includes(photoId))
      await drafts?.setPhotos(draft.photoIds.filter((id) => id !== photoId))
    await changed()
  }

  /** Rewrites a note that waits; what has gone meanwhile is left alone. */
  async function rewrite(
    noteId: string,
    change: (content: StoredWaiting) => StoredWaiting,
  ): Promise<Done | NotDone> {
    const at = vault
    if (!at) return closed
    const db = await store()
    const record = await db.get('records', [at.vault.personId, 'waiting', noteId])
    if (!record) return not('This note has been sent. Change it on its own page.')
    const content = change(await opened<StoredWaiting>(at, record))
    const next = await sealed(at, 'waiting', noteId, content, { version: record.version + 1 })
    const tx = db.transaction('records', 'readwrite', { durability: 'strict' })
    const now = await tx.store.get([at.vault.personId, 'waiting', noteId])
    if (now?.version === record.version) void tx.store.put(next)
    await tx.done
    if (now?.version !== record.version)
      return not('This note was sent while you wrote. Change it on its own page.')
    await changed()
    void sender?.now()
    return done
  }

  async function removeWaiting(noteId: string) {
    const at = vault
    if (!at) return
    const db = await store()
    const photos = (await recordsOf(db, at.vault.personId, 'photo')).filter((one) => one.noteId === noteId)
    await write(db, {
      remove: [
        [at.vault.personId, 'waiting', noteId],
        ...photos.map(({ id }): [string, 'photo', string] => [at.vault.personId, 'photo', id]),
      ],
    })
    await changed()
  }

  async function settleConflict(noteId: string, choice: 'sent' | 'both') {
    const at = vault
    const db = await store()
    const record = at && (await db.get('records', [at.vault.personId, 'waiting', noteId]))
    if (!at || !record) return
    const content = await opened<StoredWaiting>(at, record)
    const again = choice === 'both' ? await renumbered(db, at, content) : []
    await write(db, { put: again, remove: [[at.vault.personId, 'waiting', noteId]] })
    await changed()
    void sender?.now()
  }

  async function passedOn(reviewId: string): Promise<Done | NotDone> {
    const at = vault
    if (!at) return closed
    const id = crypto.randomUUID()
    const said = { id, reviewId, madeAt: new Date().toISOString() }
    const failed = await write(await store(), { put: [await sealed(at, 'referral', id, said)] }).then(
      () => null,
      whyNot,
    )
    if (failed) return failed
    await changed()
    void sender?.now()
    return done
  }

  async function importWaiting(file: Blob, code: string) {
    const at = vault
    if (!at) return closed
    const brought = await readExported(file, code, at.vault.personId)
    if (typeof brought === 'string') return not(brought)
    const put = await Promise.all(
      brought.map(async ({ kind, id, noteId, content }) => {
        const place = { personId: at.vault.personId, kind, id, noteId }
        return { ...place, version: 1, ...(await seal(at.key, placeOf(place), content)) }
      }),
    )
    const failed = await write(await store(), { put }).then(() => null, whyNot)
    if (failed) return failed
    await changed()
    void sender?.now()
    return { ...done, notes: brought.filter(({ kind }) => kind === 'waiting').length }
  }

  return {
    start,
    state: state.now,
    subscribe: state.subscribe,
    setUp,
    open,
    lock,
    choose(personId) {
      chosen = personId
      if (vault) lock()
      else void look()
    },
    recover,
    fetchPack,
    async askToPersist() {
      const persisted = (await navigator.storage?.persist?.()) ?? false
      state.set({ storage: { ...state.now().storage, ...(await storageNow()) } })
      return persisted
    },
    async beginDraft(about) {
      if (!drafts) throw new Error('The app is locked')
      return drafts.begin(about)
    },
    saveDraft,
    addPhoto,
    photo,
    removePhoto,
    keep,
    discardDraft: async () => drafts?.discard(),
    changeWaiting: (note) =>
      rewrite(note.id, (content) => ({ ...content, note, standing: { is: 'waiting' } })),
    removeWaiting,
    settleConflict,
    sendNow: async () => sender?.now(),
    passedOn,
    async exportWaiting() {
      if (!vault) throw new Error('The app is locked')
      return exportWaiting(await store(), vault)
    },
    importWaiting,
    takeUpdate: () => takeUpdate(),
  }
}

function deviceName() {
  const kinds: [RegExp, string][] = [
    [/iPad|Macintosh.*Mobile/, 'iPad'],
    [/iPhone/, 'iPhone'],
    [/Android/, 'Android device'],
    [/Mac/, 'Mac'],
    [/Windows/, 'Windows computer'],
  ]
  return kinds.find(([mark]) => mark.test(navigator.userAgent))?.[1] ?? 'Device'
}
