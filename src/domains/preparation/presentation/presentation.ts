export type FileKind = 'recording' | 'captions'
export type PresentationFile = {
  id: string
  kind: FileKind
  name: string
  mediaType: string
  bytes: number
  uploadedBy: string
  uploadedAt: string
}
export type Presentation = {
  link: string | null
  /** when it is given by video call */
  meetsAt: string | null
  /** what is said in it, for whoever cannot watch */
  words: string
  revision: number
  recording: PresentationFile | null
  captions: PresentationFile | null
  /** who has begun to watch the recording, among those whom the reader may know of */
  watchedBy: { personId: string; at: string }[]
  /** recordings that were taken away again, as far as the reader may know of them */
  removed: { id: string; kind: FileKind; name: string; removedAt: string }[]
}

/** A virtual review begins with questions on what everyone has watched; otherwise a call at a set time will do too. */
export const isReady = (
  { link, recording }: { link: string | null; recording: boolean },
  format: 'in_person' | 'virtual',
) => recording || (format === 'in_person' && link !== null)

export const isAudio = (file: Pick<PresentationFile, 'mediaType'>) => file.mediaType.startsWith('audio/')

/** The address that a link leads to, as it is told beside it. */
export const hostOf = (link: string) => new URL(link).hostname.replace(/^www\./, '')

/** What a plain form takes (ours): it cannot go on after a lost connection. */
export const largestByForm = 100 * 1024 * 1024
