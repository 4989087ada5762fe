// Bidirectional overrides can make a line read as something other than what it says, so they do not print.
const unprintable = /[\p{Cc}\p{Noncharacter_Code_Point}\p{Bidi_Control}\ufeff]/gu

/**
 * The same words, safe for a PDF and for XML: half-characters, control codes and line ends inside a
 * paragraph are what a paste brings along, and either file would be refused for them.
 */
export function printableText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(unprintable, '')
}
