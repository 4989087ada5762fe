import type { KeptBefore, NoteOnTheWire, Pack } from '../wire.ts'

/**
 * What the pages of the field know of this device. One person at a time has it open; what is at rest is encrypted with
 * a key that only their code, or the server's recovery key, brings back.
 */
export type FieldState = {
  /** 'unsupported': the browser keeps nothing here (private window, very old) */
  standing: 'looking' | 'unsupported' | 'none' | 'locked' | 'open'
  /** whose vault is on show: the one that is open, or would be opened by a code */
  person: { id: string; name: string } | null
  /** other people with notes waiting on this device: how many, never what */
  others: { personId: string; name: string; waiting: number }[]
  pack: Pack | null
  /** newest first: waiting, in conflict, or refused; empty while locked */
  waiting: WaitingNote[]
  waitingCount: number
  /** photographs whose note is sent and that are still here */
  photosWaiting: number
  /** acknowledged since this pack was fetched, newest first; a copy to read, the server has the note */
  sentSince: SentNote[]
  draft: Draft | null
  network: { on: boolean; since: Date | null }
  sending: Sending
  storage: { persisted: boolean | null; usedBytes: number | null; quotaBytes: number | null; full: boolean }
  /** the device's clock minus the server's, once known */
  clockSkewMs: number | null
  update: 'none' | 'ready'
}

export type Sending =
  | { state: 'idle' }
  | { state: 'under way'; left: number }
  /** tried and did not get through; tries again by itself */
  | { state: 'trying again'; at: Date }
  /** needs the person: nothing is lost, and `message` says what to do */
  | {
      state: 'stopped'
      reason: 'signed-out' | 'another-person' | 'device-revoked' | 'not-understood'
      message: string
    }

export type NotePhoto = { id: string; jpeg: Blob }
export type WaitingNote = {
  note: NoteOnTheWire
  photoIds: string[]
  keptAt: Date
  standing:
    | { is: 'waiting' }
    | { is: 'conflict'; kept: KeptBefore }
    | { is: 'refused'; message: string; field?: string }
}
export type SentNote = { note: NoteOnTheWire; sentAt: Date }
export type Draft = { note: NoteOnTheWire; photoIds: string[]; savedAt: Date | null }

export type Done = { done: true }
/** in the reader's words; nothing that was typed is gone */
export type NotDone = { done: false; message: string }

export type FieldDevice = {
  /** Begins to look at this device; once for every tab. */
  start: () => Promise<void>
  state: () => FieldState
  subscribe: (listener: () => void) => () => void
  /** Needs the network and a session: enrols the device, makes the vault, fetches the first pack. */
  setUp: (person: { id: string; name: string }, code: string) => Promise<Done | NotDone>
  open: (code: string) => Promise<Done | NotDone>
  lock: () => void
  /** Chooses another person's vault to open. */
  choose: (personId: string) => void
  /** Needs the network and the owner's session. */
  recover: (newCode: string) => Promise<Done | NotDone>
  fetchPack: () => Promise<Done | NotDone>
  askToPersist: () => Promise<boolean>

  /** Takes up the draft that was left, or begins one; a second tab gets a draft of its own. */
  beginDraft: (about: Partial<NoteOnTheWire> & { reviewId: string }) => Promise<Draft>
  /** Never waits: the write is put off and the newest wins. Resolves once it is on the device. */
  saveDraft: (note: NoteOnTheWire) => Promise<Done | NotDone>
  addPhoto: (file: Blob) => Promise<(Done & { photo: NotePhoto }) | NotDone>
  photo: (photoId: string) => Promise<NotePhoto | null>
  removePhoto: (photoId: string) => Promise<void>
  /** The draft becomes a waiting note, in one step, and sending begins. */
  keep: () => Promise<Done | NotDone>
  discardDraft: () => Promise<void>
  changeWaiting: (note: NoteOnTheWire) => Promise<Done | NotDone>
  removeWaiting: (noteId: string) => Promise<void>
  /** 'sent': what the server keeps stands, and this copy goes. 'both': this becomes a note of its own. */
  settleConflict: (noteId: string, choice: 'sent' | 'both') => Promise<void>
  sendNow: () => Promise<void>
  passedOn: (reviewId: string) => Promise<Done | NotDone>

  /** Still encrypted with the code; opens on any device with it. */
  exportWaiting: () => Promise<Blob>
  importWaiting: (file: Blob, code: string) => Promise<(Done & { notes: number }) | NotDone>
  takeUpdate: () => void
}

/** Kept apart from the vaults, so that it can be asked before anybody opens one: whether signing out leaves notes. */
export type WaitingOnDevice = { personId: string; name: string; waiting: number }[]
