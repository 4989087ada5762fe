import { fileTypeFromFile } from 'file-type'
import { cleanFileName } from '../portal/file-name.ts'

export type Checked =
  | { kind: 'accepted'; name: string; mediaType: string }
  | { kind: 'refused'; reason: string }

// By what the content is, never by what the name says. It is only ever given out under one of these types, in an
// answer that may run nothing, so that whatever else is in it stays what it is: sound and pictures.
const kinds: Record<string, { mediaType: string; ending: string }> = {
  mp4: { mediaType: 'video/mp4', ending: 'mp4' },
  m4v: { mediaType: 'video/mp4', ending: 'mp4' },
  mov: { mediaType: 'video/quicktime', ending: 'mov' },
  webm: { mediaType: 'video/webm', ending: 'webm' },
  m4a: { mediaType: 'audio/mp4', ending: 'm4a' },
  mp3: { mediaType: 'audio/mpeg', ending: 'mp3' },
}

/** Looks at the beginning of the file alone: two gigabytes are checked as fast as two kilobytes. */
export async function checkRecording(given: string, path: string): Promise<Checked> {
  const found = await fileTypeFromFile(path).catch(() => undefined)
  const kind = found && Object.hasOwn(kinds, found.ext) ? kinds[found.ext] : undefined
  if (!kind) {
    const shown = cleanFileName(given, [given.match(/\.([a-z0-9]{1,8})$/i)?.[1]?.toLowerCase() ?? 'file'])
    return {
      kind: 'refused',
      reason: `${shown} is not a recording that can be played here. Send MP4, WebM, MOV, M4A or MP3.`,
    }
  }
  return { kind: 'accepted', name: cleanFileName(given, [kind.ending]), mediaType: kind.mediaType }
}
