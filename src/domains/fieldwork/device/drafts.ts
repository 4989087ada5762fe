import type { NoteOnTheWire } from '../wire.ts'
import type { Draft } from './field-device.ts'
import { type FieldDatabase, opened, recordsOf, type StoredRecord, sealed, write } from './store.ts'
import type { Opened } from './vault.ts'

type StoredDraft = { note: NoteOnTheWire; photoIds: string[]; savedAt: string }
const PAUSE_MS = 200

const emptyNote = (about: Partial<NoteOnTheWire> & { reviewId: string }): NoteOnTheWire => ({
  body: '',
  kind: 'question',
  method: 'interview',
  attributable: false,
  sessionId: null,
  saidBy: '',
  speaker: '',
  questionIds: [],
  ...about,
  id: crypto.randomUUID(),
  writtenAt: new Date().toISOString(),
})

/**
 * The note that is being written in this tab. Typing only changes memory; the newest words follow to the device a
 * moment later. A lock of the browser keeps two tabs out of each other's draft.
 */
export class DraftKeeper {
  readonly #database: FieldDatabase
  readonly #vault: Opened
  readonly #changed: (draft: Draft | null) => void
  #draft: Draft | null = null
  #version = 0
  #letGo: () => void = () => {}
  #saving: Promise<void> | null = null
  #keeping: Promise<unknown> = Promise.resolve()

  constructor(database: FieldDatabase, vault: Opened, changed: (draft: Draft | null) => void) {
    this.#database = database
    this.#vault = vault
    this.#changed = changed
  }

  get now() {
    return this.#draft
  }

  /** Until it is a note, nobody begins another in this tab: the next words would be taken for changes of this one. */
  keeping<T>(work: Promise<T>): Promise<T> {
    this.#keeping = work.catch(() => {})
    return work
  }

  /** Takes up what was left unfinished, else begins anew. */
  async begin(about: Partial<NoteOnTheWire> & { reviewId: string }): Promise<Draft> {
    await this.#keeping
    if (this.#draft && isStarted(this.#draft)) return this.#draft
    this.#letGo()
    const left = await this.#leftBehind()
    this.#set(left ?? { note: emptyNote(about), photoIds: [], savedAt: null })
    const draft = this.#draft as unknown as Draft
    if (!left) await this.#hold(draft.note.id)
    return draft
  }

  /** Says when these words, or newer ones, are on the device. Throws where there is no room. */
  async save(note: NoteOnTheWire): Promise<void> {
    if (this.#draft?.note.id !== note.id) return
    this.#draft = { ...this.#draft, note }
    await this.#saving?.catch(() => {})
    // Newer words may have come while we waited; then those are on their way, and these with them.
    this.#saving ??= this.#soon()
    await this.#saving
  }

  async setPhotos(photoIds: string[]) {
    if (!this.#draft) return
    this.#draft = { ...this.#draft, photoIds }
    await this.#write()
  }

  /** It has become a note, or was thrown away: its record is gone already. */
  end() {
    this.#letGo()
    this.#set(null)
  }

  async discard() {
    const draft = this.#draft
    if (!draft) return
    const personId = this.#vault.vault.personId
    await write(this.#database, {
      remove: [
        [personId, 'draft', draft.note.id],
        ...draft.photoIds.map((id): [string, 'photo', string] => [personId, 'photo', id]),
      ],
    })
    this.end()
  }

  async #soon() {
    await new Promise((done) => setTimeout(done, PAUSE_MS))
    this.#saving = null
    await this.#write()
  }

  async #write() {
    const draft = this.#draft
    if (!draft) return
    const savedAt = new Date()
    const content: StoredDraft = { ...draft, savedAt: savedAt.toISOString() }
    const record = await sealed(this.#vault, 'draft', draft.note.id, content, { version: ++this.#version })
    // Kept or thrown away while it was being sealed.
    if (this.#draft?.note.id !== draft.note.id) return
    await this.#put(record)
    if (this.#draft?.note.id === draft.note.id) this.#set({ ...this.#draft, savedAt })
  }

  // Not where it has become a note in the meantime: it would come back as a draft of what is kept.
  async #put(record: StoredRecord) {
    const tx = this.#database.transaction('records', 'readwrite', { durability: 'strict' })
    const note = await tx.store.get([record.personId, 'waiting', record.id])
    if (!note) void tx.store.put(record)
    await tx.done
  }

  async #leftBehind(): Promise<Draft | null> {
    for (const record of await recordsOf(this.#database, this.#vault.vault.personId, 'draft')) {
      if (!(await this.#hold(record.id))) continue
      const stored = await opened<StoredDraft>(this.#vault, record).catch(() => null)
      if (!stored) continue
      const { note, photoIds, savedAt } = stored
      const draft = { note, photoIds, savedAt: new Date(savedAt) }
      if (isStarted(draft)) return draft
      await write(this.#database, { remove: [[record.personId, 'draft', record.id]] })
      this.#letGo()
    }
    return null
  }

  /** Whether this tab has the draft to itself from here on. */
  #hold(id: string): Promise<boolean> {
    return new Promise((answer) => {
      void navigator.locks.request(`candour-draft-${id}`, { ifAvailable: true }, (lock) => {
        answer(lock !== null)
        return lock && new Promise<void>((done) => (this.#letGo = done))
      })
    })
  }

  #set(draft: Draft | null) {
    this.#draft = draft
    this.#changed(draft)
  }
}

const isStarted = ({ note, photoIds }: Draft) => note.body.trim() !== '' || photoIds.length > 0
