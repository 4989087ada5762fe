import { Link } from 'react-router'

export function ShellFoot({ demo }: { demo?: boolean }) {
  return (
    <footer className="c-foot">
      <div className="c-foot-in">
        {demo && <span>Demonstration: every person and trust here is invented.</span>}
        <FootLinks />
      </div>
    </footer>
  )
}

/** The places that every page leads to, signed in or not. */
export function FootLinks() {
  return (
    <>
      <Link to="/about">What a review is</Link>
      <Link to="/confidences">How we keep confidences</Link>
      <Link to="/accessibility">Accessibility</Link>
      <Link to="/help">Help</Link>
    </>
  )
}
