import type { ReactNode } from 'react'

/** A sheet of paper for a document that somebody sent: its words as they are. */
export function DocumentSheet({ children }: { children: ReactNode }) {
  return <div className="c-document-sheet-paper">{children}</div>
}

/** HTML that was made safe before it was kept, and by nobody else. */
export function SafeHtml({ html }: { html: string }) {
  return (
    <div
      className="c-document-words"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made of a few harmless kinds when the file was read.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}

/** Words with their line breaks. */
export function PlainWords({ children }: { children: string }) {
  return <div className="c-document-plain">{children}</div>
}

export function DocumentPicture({ src, alt }: { src: string; alt: string }) {
  return <img className="c-document-picture" src={src} alt={alt} />
}
