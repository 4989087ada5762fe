import { closed, done, noNetwork, not, nothingHere, wrongCode } from './answers.ts'
import { installApp } from './app-update.ts'
import { shortestCode } from './code.ts'
import { deviceName } from './device-name.ts'
import { makeState } from './device-state.ts'
import type { Done, FieldDevice, NotDone } from './field-device.ts'
import { addPhoto, photo, removePhoto } from './held-photos.ts'
import { importWaiting } from './import-waiting.ts'
import { OpenDevice, type Tab } from './open-device.ts'
import { type FieldDatabase, openStore } from './store.ts'
import { askDevice } from './talk.ts'
import { exportWaiting } from './transfer.ts'
import { makeVault, type Opened, openVault, recoverVault } from './vault.ts'
import { changeWaiting, passedOn, removeWaiting, settleConflict } from './waiting-notes.ts'
import { waitingOnDevice } from './waiting-on-device.ts'

const LOCK_AFTER_MS = 15 * 60_000
const LOOK_EVERY_MS = 30_000
const shortCode = not(`Choose a code of at least ${shortestCode} letters or figures.`)

/** One for each tab. Everything that it holds in the clear is gone with the tab, or when it is locked. */
export function makeFieldDevice(): FieldDevice {
  const state = makeState()
  let told: BroadcastChannel | null = null
  let database: FieldDatabase | null = null
  let device: OpenDevice | null = null
  let chosen: string | null = null
  let takeUpdate = () => {}
  let wrongCodes = 0

  const store = async (): Promise<FieldDatabase> => {
    database ??= await openStore(() => {
      database = null
    })
    return database
  }
  const reread = () => (device ? device.reread() : look())
  const tab: Tab = {
    state,
    store,
    async changed() {
      told?.postMessage('changed')
      await reread()
    },
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
    // what is dictated comes as input, with no key pressed
    for (const touch of ['pointerdown', 'keydown', 'input', 'scroll'])
      document.addEventListener(touch, touched, { capture: true, passive: true })
    setInterval(lockIfLeft, LOOK_EVERY_MS)
    if (!navigator.onLine) state.network(false)
    takeUpdate = await installApp(() => state.set({ update: 'ready' })).catch(() => () => {})
  }

  function whenBack() {
    if (!device) state.network(true)
    void device?.sender.now()
    void device?.fetchPack()
  }

  let lastTouched = Date.now()
  const touched = () => {
    lastTouched = Date.now()
  }
  const isLeft = () => Date.now() - lastTouched > LOCK_AFTER_MS
  /** Left lying open it locks itself, though not while it sends. */
  function lockIfLeft() {
    if (device && isLeft() && state.now().sending.state !== 'under way') lock()
  }
  function whenLookedAt() {
    if (document.hidden) touched()
    else if (isLeft()) lock()
    else if (state.now().network.on) void device?.sender.now()
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

  async function enter(vault: Opened) {
    device?.end()
    chosen = vault.vault.personId
    device = new OpenDevice(tab, vault, await store())
    await device.reread()
    state.set({ standing: 'open', person: { id: vault.vault.personId, name: vault.vault.name } })
    void device.sender.now()
    void device.fetchPack()
  }

  function lock() {
    device?.end()
    device = null
    state.set({ pack: null, waiting: [], sentSince: [], draft: null, sending: { state: 'idle' } })
    void look()
  }

  async function setUp(person: { id: string; name: string }, code: string): Promise<Done | NotDone> {
    if (code.length < shortestCode) return shortCode
    const db = await store()
    if (await db.get('vaults', person.id))
      return not(`${person.name} has a code on this device already. Open it with that.`)
    const deviceId = crypto.randomUUID()
    const { opened: made, recoveryKey } = await makeVault(person, deviceId, code)
    const enrol = { ask: 'enrol', personId: person.id, deviceId, name: deviceName(), recoveryKey }
    const said = await askDevice(enrol)
    if (said.said === 'no') return not(said.stopped.message)
    if (said.said === 'nothing') return noNetwork
    await db.put('vaults', made.vault)
    await enter(made)
    return done
  }

  async function open(code: string): Promise<Done | NotDone> {
    const locked = await chosenVault()
    if (!locked) return nothingHere
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
    if (!locked) return nothingHere
    if (newCode.length < shortestCode) return shortCode
    const said = await askDevice({ ask: 'recover', personId: locked.personId, deviceId: locked.deviceId })
    if (said.said === 'no') return not(said.stopped.message)
    if (said.said === 'nothing') return noNetwork
    const found = said.answer.recoveryKey && (await recoverVault(locked, said.answer.recoveryKey, newCode))
    if (!found) return not('This device was taken off your account, so that only its code opens it.')
    await (await store()).put('vaults', found.vault)
    await enter(found)
    return done
  }

  /** What is done only while it is open; where it is locked, what is said instead. */
  const whileOpen = <T, Locked>(locked: Locked, work: (device: OpenDevice) => T) =>
    device ? work(device) : locked
  const orClosed = async <T>(work: (device: OpenDevice) => Promise<T>): Promise<T | NotDone> =>
    whileOpen(closed, work)

  return {
    start,
    state: state.now,
    subscribe: state.subscribe,
    setUp,
    open,
    lock,
    choose(personId) {
      chosen = personId
      if (device) lock()
      else void look()
    },
    recover,
    fetchPack: () => orClosed((at) => at.fetchPack()),
    async askToPersist() {
      const persisted = (await navigator.storage?.persist?.()) ?? false
      state.set({ storage: { ...state.now().storage, ...(await storageNow()) } })
      return persisted
    },
    async beginDraft(about) {
      if (!device) throw new Error('The app is locked')
      return device.drafts.begin(about)
    },
    saveDraft: (note) => orClosed((at) => at.saveDraft(note)),
    addPhoto: (file) => orClosed((at) => addPhoto(at, file)),
    photo: async (photoId) => whileOpen(null, (at) => photo(at, photoId)),
    removePhoto: async (photoId) => whileOpen(undefined, (at) => removePhoto(at, photoId)),
    keep: () => orClosed((at) => at.keep()),
    discardDraft: async () => device?.drafts.discard(),
    changeWaiting: (note) => orClosed((at) => changeWaiting(at, note)),
    removeWaiting: async (noteId) => whileOpen(undefined, (at) => removeWaiting(at, noteId)),
    settleConflict: async (noteId, choice) =>
      whileOpen(undefined, (at) => settleConflict(at, noteId, choice)),
    sendNow: async () => device?.sender.now(),
    passedOn: (reviewId) => orClosed((at) => passedOn(at, reviewId)),
    async exportWaiting() {
      if (!device) throw new Error('The app is locked')
      return exportWaiting(await store(), device.vault)
    },
    importWaiting: (file, code) => orClosed((at) => importWaiting(at, file, code)),
    takeUpdate: () => takeUpdate(),
  }
}
