let leaving = false

/** The page is no longer this reader's: it goes without a question, whatever is half typed on it. */
export function leaveAtOnce(go: () => void) {
  leaving = true
  go()
}

export const isLeavingAtOnce = () => leaving
