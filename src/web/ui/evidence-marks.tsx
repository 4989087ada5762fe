import { type Evidence, evidenceWords, fewestToCount } from './evidence-words.ts'

/** ● a source, ■ a school, then the number and the word; methods in words. */
export function EvidenceMarks({ words, ...evidence }: Evidence & { words?: string }) {
  return (
    <div className="c-evidence">
      <b>{words ?? evidenceWords(evidence)}</b>
      {evidence.sources < fewestToCount ? <Few /> : <Counts {...evidence} />}
    </div>
  )
}

function Few() {
  return (
    <p className="c-evidence-line">
      Below three sources the counts stay hidden, so that nobody can be worked out.
    </p>
  )
}

function Counts({ sources, schools, methods }: Evidence) {
  return (
    <p className="c-evidence-line">
      <Count kind="sources" count={sources} one="source" />
      {schools > 0 && <Count kind="schools" count={schools} one="school" />}
      {methods.length > 0 && <span>{sentence(methods)}</span>}
    </p>
  )
}

type PipKind = 'sources' | 'schools'

function Count({ kind, count, one }: { kind: PipKind; count: number; one: string }) {
  return (
    <span className="c-evidence-count">
      <Pips kind={kind} count={count} />
      {count} {one}
      {count === 1 ? '' : 's'}
    </span>
  )
}

/** More marks than this are a pattern, not a count; the number beside them carries on. */
const mostMarks = 16

function Pips({ kind, count }: { kind: PipKind; count: number }) {
  return (
    <span className={`c-pips c-pips-${kind}`} aria-hidden="true">
      {Array.from({ length: Math.min(count, mostMarks) }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical marks.
        <i key={place} />
      ))}
    </span>
  )
}

function sentence(methods: string[]): string {
  const joined = methods.join(', ').toLowerCase()
  return joined.charAt(0).toUpperCase() + joined.slice(1)
}

export function EvidenceKey() {
  return (
    <div className="c-evidence">
      <p className="c-evidence-line">
        <span className="c-evidence-count">
          <Pips kind="sources" count={1} />A source is a person, an observation or a document
        </span>
        <span className="c-evidence-count">
          <Pips kind="schools" count={1} />A school where it was seen or heard
        </span>
      </p>
      <p className="c-dim">
        These marks count what stands behind a finding. They say nothing about the trust.
      </p>
    </div>
  )
}
