import { useCallback, useEffect, useRef, useState } from 'react'

const settleMs = 800

/**
 * What an address of our own answers, asked anew a little after `when` changes. What it said before stays meanwhile;
 * null: not to be asked yet.
 */
export function useAsked<T>(address: string | null, when?: unknown): { value: T | null; again: () => void } {
  const [value, setValue] = useState<T | null>(null)
  const asked = useRef(0)
  const ask = useCallback(async () => {
    if (address === null) return
    const turn = ++asked.current
    const answered = await fetch(address).catch(() => null)
    if (!answered?.ok) return
    const said = (await answered.json().catch(() => null)) as T | null
    // an answer that was overtaken says what was so before
    if (said && turn === asked.current) setValue(said)
  }, [address])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `when` is the reason to ask again.
  useEffect(() => {
    const timer = setTimeout(() => void ask(), asked.current === 0 ? 0 : settleMs)
    return () => clearTimeout(timer)
  }, [ask, when])
  return { value, again: useCallback(() => void ask(), [ask]) }
}
