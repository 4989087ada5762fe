import type { NoteOnTheWire, Pack } from '../wire.ts'
import { closed, done, noNetwork, not, whyNot } from './answers.ts'
import type { DeviceState } from './device-state.ts'
import { DraftKeeper } from './drafts.ts'
import type { Done, NotDone, SentNote, WaitingNote } from './field-device.ts'
import { type RoundEnd, type StoredWaiting, sendWaiting } from './send-waiting.ts'
import { Sender } from './sender.ts'
import { type FieldDatabase, openedAll, recordsOf, sealed, write } from './store.ts'
import { askPack, sendBatch } from './talk.ts'
import type { Opened } from './vault.ts'

export type Tab = {
  state: DeviceState
  store: () => Promise<FieldDatabase>
  /** something on the device has changed: this tab, and every other, reads it anew */
  changed: () => Promise<void>
}

/** What is there only while somebody has this device open, in one tab: their key, their draft, and the sending. */
export class OpenDevice {
  readonly vault: Opened
  readonly drafts: DraftKeeper
  readonly sender: Sender
  readonly tab: Tab
  #readings = 0
  #over = false

  constructor(tab: Tab, vault: Opened, database: FieldDatabase) {
    this.tab = tab
    this.vault = vault
    this.drafts = new DraftKeeper(database, vault, (draft) => tab.state.set({ draft }))
    this.sender = new Sender(
      () => this.#round(),
      (sending) => tab.state.set({ sending }),
    )
  }

  get personId() {
    return this.vault.vault.personId
  }

  end() {
    this.#over = true
    this.sender.stop()
    this.drafts.end()
  }

  /** Writes, in one step, and says why where that cannot be; what waits goes out. */
  async write(change: Parameters<typeof write>[1]): Promise<Done | NotDone> {
    const failed = await write(await this.tab.store(), change).then(() => null, whyNot(this.tab.state))
    if (failed) return failed
    return this.sendChanged()
  }

  async sendChanged(): Promise<Done> {
    await this.tab.changed()
    void this.sender.now()
    return done
  }

  /** Everything of this vault, anew: after a change here or in another tab. */
  async reread() {
    const reading = ++this.#readings
    const database = await this.tab.store()
    const of = async <T>(kind: 'waiting' | 'sent' | 'pack') =>
      (await openedAll<T>(this.vault, await recordsOf(database, this.personId, kind))).map(
        ({ content }) => content,
      )
    const [waiting, sent, packs, photos, referrals] = await Promise.all([
      of<StoredWaiting>('waiting'),
      of<StoredSent>('sent'),
      of<Pack>('pack'),
      recordsOf(database, this.personId, 'photo'),
      database.countFromIndex('records', 'kind', [this.personId, 'referral']),
    ])
    if (this.#over || reading !== this.#readings) return
    const held = new Set([...waiting.map(({ note }) => note.id), this.drafts.now?.note.id])
    this.tab.state.set({
      waiting: waiting.map(asWaiting).toSorted((a, b) => b.keptAt.getTime() - a.keptAt.getTime()),
      waitingCount: waiting.length + referrals,
      photosWaiting: photos.filter(({ noteId }) => !held.has(noteId ?? '')).length,
      sentSince: sent.map(asSent).toSorted((a, b) => b.sentAt.getTime() - a.sentAt.getTime()),
      pack: packs[0] ?? null,
    })
  }

  async #round(): Promise<RoundEnd> {
    if (this.#over) return { end: 'done' }
    const { state, store, changed } = this.tab
    const end = await sendWaiting({
      database: await store(),
      vault: this.vault,
      onProgress: (left) =>
        state.set({ sending: left > 0 ? { state: 'under way', left } : { state: 'idle' } }),
      onTime: (serverNow) => this.#heardAt(serverNow),
    })
    // Where there was nothing to send nobody was spoken to, and nothing is known.
    if (end.end !== 'done') state.network(end.end === 'stopped')
    await changed()
    return end
  }

  #heardAt(serverNow: string) {
    this.tab.state.network(true)
    this.tab.state.set({ clockSkewMs: Date.now() - Date.parse(serverNow) })
  }

  async fetchPack(): Promise<Done | NotDone> {
    const { state, store, changed } = this.tab
    const said = await askPack(this.vault.vault.deviceId)
    state.network(said.said !== 'nothing')
    if (said.said === 'nothing') return noNetwork
    if (said.said === 'no') {
      state.set({ sending: said.stopped })
      return not(said.stopped.message)
    }
    // Somebody else is signed in here: their days are not for this vault.
    if (said.answer.person.id !== this.personId) return not('Somebody else is signed in here.')
    this.#heardAt(said.answer.madeAt)
    const database = await store()
    const inPack = new Set(said.answer.reviews.flatMap((review) => review.notes.map(({ id }) => id)))
    // Of a review that is over nothing stays here: what was sent is kept, and then erased, where it was sent to.
    const carried = new Set(said.answer.reviews.map(({ id }) => id))
    const over = new Set(
      state
        .now()
        .sentSince.filter(({ note }) => !carried.has(note.reviewId))
        .map(({ note }) => note.id),
    )
    const copies = (await recordsOf(database, this.personId, 'sent')).filter(
      ({ id }) => inPack.has(id) || over.has(id),
    )
    await write(database, {
      put: [await sealed(this.vault, 'pack', 'pack', said.answer)],
      remove: copies.map(({ id }) => [this.personId, 'sent', id]),
    })
    await changed()
    return done
  }

  saveDraft(note: NoteOnTheWire): Promise<Done | NotDone> {
    return this.drafts.save(note).then(() => done, whyNot(this.tab.state))
  }

  /** In one step: no moment in which the words are nowhere, or twice. Where there is no room, straight to the server. */
  keep(): Promise<Done | NotDone> {
    return this.drafts.keeping(this.#keep())
  }

  async #keep(): Promise<Done | NotDone> {
    const draft = this.drafts.now
    if (this.#over) return closed
    if (!draft || draft.note.body.trim() === '') return not('Write what you heard, saw or read.')
    const content: StoredWaiting = {
      note: draft.note,
      photoIds: draft.photoIds,
      keptAt: new Date().toISOString(),
      standing: { is: 'waiting' },
    }
    const refused = await this.#putInPlaceOfDraft(content)
    if (refused) return refused
    this.drafts.end()
    return this.sendChanged()
  }

  async #putInPlaceOfDraft(content: StoredWaiting): Promise<NotDone | null> {
    const { note } = content
    const record = await sealed(this.vault, 'waiting', note.id, content)
    const database = await this.tab.store()
    const remove: [string, 'draft', string][] = [[this.personId, 'draft', note.id]]
    try {
      await write(database, { put: [record], remove })
      return null
    } catch (error) {
      const reason = whyNot(this.tab.state)(error)
      if (!(await this.#sentAtOnce(note))) return reason
      await write(database, { remove }).catch(() => {})
      return null
    }
  }

  async #sentAtOnce(note: NoteOnTheWire): Promise<boolean> {
    const { personId, deviceId } = this.vault.vault
    const said = await sendBatch({ personId, deviceId, notes: [note], referrals: [] })
    return (
      said.said === 'yes' && said.answer.notes.some(({ id, result }) => id === note.id && result === 'kept')
    )
  }
}

type StoredSent = { note: NoteOnTheWire; sentAt: string }
const asWaiting = (one: StoredWaiting): WaitingNote => ({ ...one, keptAt: new Date(one.keptAt) })
const asSent = (one: StoredSent): SentNote => ({ ...one, sentAt: new Date(one.sentAt) })
