type PlainItem = { label: string; current?: boolean; onTake: () => void }
type PlainChoicesProps = { groups: { title: string; items: PlainItem[] }[] }

/** A list to take one thing from, at once. */
export const PlainChoices = ({ groups }: PlainChoicesProps) => (
  <div className="c-plain-choices">
    {groups
      .filter(({ items }) => items.length > 0)
      .map(({ title, items }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {items.map(({ label, current, onTake }) => (
              <li key={label}>
                <button type="button" aria-current={current ? 'true' : undefined} onClick={onTake}>
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
  </div>
)
