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

/** The three places that every page leads to, signed in or not. */
export function FootLinks() {
  return (
    <>
      <Link to="/confidences">How we keep confidences</Link>
      <Link to="/accessibility">Accessibility</Link>
      <Link to="/help">Help</Link>
    </>
  )
}
