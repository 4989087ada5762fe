import { Button } from './button.tsx'
import { VisuallyHidden } from './text.tsx'

type OrderButtonsProps = { name: string; words: string; first: boolean; last: boolean }

/** Up and down, side by side, inside a form of their own; `words` say of what, to whoever cannot see the line. */
export function OrderButtons({ name, words, first, last }: OrderButtonsProps) {
  return (
    <span className="c-order">
      {!first && (
        <Button name={name} value="up" kind="quiet">
          Up<VisuallyHidden>: {words}</VisuallyHidden>
        </Button>
      )}
      {!last && (
        <Button name={name} value="down" kind="quiet">
          Down<VisuallyHidden>: {words}</VisuallyHidden>
        </Button>
      )}
    </span>
  )
}
