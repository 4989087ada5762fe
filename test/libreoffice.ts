import { execFileSync } from 'node:child_process'

/** How LibreOffice is started where there is one: apt install libreoffice-writer-nogui. */
export function libreOffice(): string | undefined {
  try {
    return execFileSync('sh', ['-c', 'command -v soffice']).toString().trim()
  } catch {
    return undefined
  }
}
