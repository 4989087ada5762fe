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

export const Brand = ({ to = '/' }: { to?: string }) => (
  <Link className="c-brand" to={to}>
    <Mark />
    <span>Candour</span>
  </Link>
)

/** On a page that other sites may show in a frame: it leads out of the frame, whose rules are for that page alone. */
export const FramedBrand = () => (
  <a className="c-brand" href="/" target="_top">
    <Mark />
    <span>Candour</span>
  </a>
)
