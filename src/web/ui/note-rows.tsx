import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon, type IconShape } from './icon.tsx'

type NoteGroupProps = { title: string; count: number; hint?: ReactNode; children: ReactNode }

export function NoteGroup({ title, count, hint, children }: NoteGroupProps) {
  return (
    <section className="c-note-group">
      <header>
        <h2>{title}</h2>
        <span>{count}</span>
      </header>
      {hint && <p className="c-note-hint">{hint}</p>}
      <ul>{children}</ul>
    </section>
  )
}

type NoteRowProps = { to?: string; words: string; icon: IconShape; standing: string; detail: string }

/** The first words of a note, and where it is now, in words. */
export function NoteRow({ to, words, icon, standing, detail }: NoteRowProps) {
  return (
    <li className="c-note-row">
      <p className="c-note-words">{to ? <Link to={to}>{words}</Link> : words}</p>
      <p className="c-note-standing">
        <b>
          <Icon of={icon} />
          {standing}
        </b>
        <span>{detail}</span>
      </p>
    </li>
  )
}
