type PlainItem = { label: string; current?: boolean; onTake: () => void }
type PlainChoicesProps = {
  /** the level of its titles as headings */
  level?: 2 | 3
  groups: { title: string; items: PlainItem[] }[]
}

/** A list to take one thing from, at once. */
export function PlainChoices({ level = 3, groups }: PlainChoicesProps) {
  const Heading = `h${level}` as const
  return (
    <div className="c-plain-choices">
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ title, items }) => (
          <section key={title}>
            <Heading>{title}</Heading>
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
}
