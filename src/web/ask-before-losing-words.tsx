import { lazy, Suspense, useEffect, useState } from 'react'
import { useBlocker } from 'react-router'
import { unsavedWords } from './unsaved-words.ts'

const LeaveQuestion = lazy(() =>
  import('./leave-question.tsx').then((module) => ({ default: module.LeaveQuestion })),
)

/** Asks before a page is left with words typed into one of its forms, and not sent. Once in the frame, for every page. */
export function AskBeforeLosingWords() {
  const [typed] = useState(unsavedWords)
  useEffect(() => typed.watch(), [typed])
  const blocker = useBlocker(({ currentLocation: from, nextLocation: to }) => {
    const samePage = from.pathname === to.pathname
    // what a form of this page answers leaves the other forms standing
    if (samePage && (from.search === to.search || typed.isSending())) return false
    return typed.any()
  })
  if (blocker.state !== 'blocked') return null
  return (
    <Suspense>
      <LeaveQuestion onStay={blocker.reset} onLeave={blocker.proceed} />
    </Suspense>
  )
}
