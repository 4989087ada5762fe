import { largestFile, MEGABYTE } from '../portal/uploads.ts'

// What a file can be sent for, and how much of it at most (defaults of ours).
export const purposes = ['document', 'recording', 'captions'] as const
export type Purpose = (typeof purposes)[number]

export const largest: Record<Purpose, number> = {
  document: largestFile,
  recording: 2048 * MEGABYTE,
  captions: 2 * MEGABYTE,
}
/** How many files of one person may be on their way at once, so that nobody fills the disk. */
export const mostUnderWay = 40

/** A file on its way, as its sender began it. */
export type BegunUpload = {
  id: string
  reviewId: string
  purpose: Purpose
  requestId: string | null
  /** the document of which this is a new version */
  replaces: string | null
  name: string
  /** what is new in a new version */
  note: string
  bytes: number
}
/** What has become of it: `already` is a file that was here before, and is kept once. */
export type UploadOutcome = 'kept' | 'already' | 'refused' | 'cancelled'

export type UploadState = BegunUpload & { outcome: UploadOutcome | null; problem: string | null }
