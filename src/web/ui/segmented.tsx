import { Link } from 'react-router'

type Segment = { to: string; label: string; current?: boolean }

/** The same things seen another way: each way is a link of its own. */
export function Segmented({ label, items }: { label: string; items: Segment[] }) {
  return (
    <nav aria-label={label}>
      <ul className="c-segmented">
        {items.map(({ to, label: words, current }) => (
          <li key={to}>
            <Link to={to} aria-current={current ? 'page' : undefined} preventScrollReset>
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
