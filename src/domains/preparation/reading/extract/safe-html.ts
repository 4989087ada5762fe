import sanitizeHtml from 'sanitize-html'

// A Word file becomes HTML of these few kinds, with nothing that loads, runs or looks like our own page. Its headings
// go one down: the page's own title stands above them.
const demoted = { h1: 'h2', h2: 'h3', h3: 'h4', h4: 'h5', h5: 'h6' }
const picture = /^data:image\/(?:png|jpeg);base64,[a-z0-9+/=]+$/i

export function safeHtml(html: string): string {
  const safe = sanitizeHtml(html, {
    allowedTags: [
      ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'blockquote', 'ul', 'ol', 'li'],
      ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'strong', 'em', 's', 'sup', 'sub', 'a', 'img'],
    ],
    allowedAttributes: {
      a: ['href', 'rel', 'id'],
      li: ['id'],
      th: ['colspan', 'rowspan'],
      td: ['colspan', 'rowspan'],
      img: ['src', 'alt'],
    },
    allowedSchemes: ['https', 'http', 'mailto'],
    allowedSchemesByTag: { img: ['data'] },
    allowProtocolRelative: false,
    transformTags: { ...demoted, a: anchor, li: ownId('li'), img: described },
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !picture.test(attribs.src ?? ''),
    nestingLimit: 60,
  })
  return framed(safe)
}

type Attributes = Record<string, string>
const ownIds = (attribs: Attributes) => {
  const { id, ...rest } = attribs
  return id?.startsWith(idPrefix) ? { id, ...rest } : rest
}
/** Anchors within the file carry this, so that none can pass for one of the page's own. */
export const idPrefix = 'file-'

const ownId = (tagName: string) => (_: string, attribs: Attributes) => ({ tagName, attribs: ownIds(attribs) })

function anchor(tagName: string, attribs: Attributes) {
  const { href = '', ...rest } = ownIds(attribs)
  // Within the file, to the web, or nowhere: a bare path would lead to a page of ours.
  const leads = href.startsWith(`#${idPrefix}`) || /^(?:https?:\/\/|mailto:)/i.test(href)
  const link: Attributes = leads ? { href, rel: 'noreferrer nofollow' } : {}
  return { tagName, attribs: { ...rest, ...link } }
}

const described = (tagName: string, attribs: Attributes) => ({
  tagName,
  attribs: { ...attribs, alt: attribs.alt || 'Picture without a description' },
})

/** Each table in a frame that scrolls by finger and by keyboard. What was written between < and > is escaped by now. */
function framed(html: string): string {
  let number = 0
  return html
    .replaceAll('<table>', () => {
      number++
      return `<div class="c-document-table" role="group" aria-label="Table ${number}" tabindex="0"><table>`
    })
    .replaceAll('</table>', '</table></div>')
}

export const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
