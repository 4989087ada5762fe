const markup = /^\s*<(?:!doctype|html|head|body|svg|script|iframe|\?xml|!--)/i
// What marks a program or a script, whatever its ending says.
const program = /^(?:MZ|#!|\u007fELF)/

/** Whether these bytes are plain text: readable in UTF-8 or Windows-1252, and not markup or a script. */
export function plainText(bytes: Uint8Array): boolean {
  const text = decode(bytes)
  const start = text.slice(0, 4000)
  if (markup.test(start) || program.test(start)) return false
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells other files from text.
  return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // A CSV saved by Excel on Windows; every byte means something in it, so that only control characters tell.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
