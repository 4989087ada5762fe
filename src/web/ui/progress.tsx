import type { ReactNode } from 'react'

type ProgressProps = { label: string; value?: number; max?: number; words: ReactNode }

/** Progress always has words beside it. Without a value it says only that work is going on. */
export function Progress({ label, value, max = 100, words }: ProgressProps) {
  return (
    <div className="c-progress">
      <progress aria-label={label} value={value} max={max} />
      <span className="c-progress-words">{words}</span>
    </div>
  )
}

/** Shapes of the words to come, and after a while a sentence. */
export function LoadingLines({ say }: { say?: ReactNode }) {
  return (
    <div role="status">
      <div className="c-loading" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
        <i />
        <i />
      </div>
      {say && <p className="c-loading-say">{say}</p>}
    </div>
  )
}
