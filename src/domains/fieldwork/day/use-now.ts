import { useEffect, useState } from 'react'

/** Now, put right by how wrong the device's clock is known to be. */
export function useNow(skewMs: number | null): Date {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(tick)
  }, [])
  return new Date(now - (skewMs ?? 0))
}
