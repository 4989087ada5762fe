import { fromBuffer } from 'yauzl'

const macro = /(^|\/)(vbaProject|vbaData|activeX\d*)\.(bin|xml)$|(^|\/)macrosheets\//i

/** Whether an Office file that calls itself free of macros carries some after all. Unreadable counts as yes. */
export function holdsMacros(bytes: Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { lazyEntries: true },
      (error, zip) => {
        if (error || !zip) return resolve(true)
        zip.on('entry', (entry: { fileName: string }) => {
          if (macro.test(entry.fileName)) {
            zip.close()
            resolve(true)
          } else zip.readEntry()
        })
        zip.on('end', () => resolve(false))
        zip.on('error', () => resolve(true))
        zip.readEntry()
      },
    )
  })
}
