/** The worker that lets the app start without a network; a newer one waits until the reader takes it. */
export async function installApp(ready: () => void): Promise<() => void> {
  if (!('serviceWorker' in navigator)) return () => {}
  const registration = await navigator.serviceWorker.register('/service-worker.js', { scope: '/field' })
  const look = () => {
    // The first one ever takes over at once and is no update.
    if (registration.waiting && navigator.serviceWorker.controller) ready()
  }
  look()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look)
  })
  const hourly = setInterval(() => void registration.update().catch(() => {}), 3_600_000)
  addEventListener('pagehide', () => clearInterval(hourly), { once: true })
  return () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    registration.waiting?.postMessage({ type: 'SKIP_WAITING' })
  }
}
