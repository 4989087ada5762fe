import { Link } from 'react-router'

/** The mark: an open ring around one point. */
export function Mark() {
  return (
    <svg
      className="c-mark"
      viewBox="0 0 26 26"
      fill="none"
      stroke="currentColor"
      strokeWidth="3.4"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M20.6 6.2A10 10 0 1 0 20.6 19.8" />
      <circle cx="13" cy="13" r="2.6" fill="currentColor" stroke="none" />
    </svg>
  )
}

export function Brand({ to = '/' }: { to?: string }) {
  return (
    <Link className="c-brand" to={to}>
      <Mark />
      <span>Candour</span>
    </Link>
  )
}
