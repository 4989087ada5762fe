import { NavigationRoute, Serwist } from 'serwist'

// Lets the app of the field start without a network. It keeps what the app is made of and nothing that anybody wrote
// or is to read; whatever else is asked for goes to the network as if there were no worker.
type Entry = { url: string; revision: string | null }
/** put here when the app is built: what it is made of, and in which version */
declare const PRECACHED: Entry[]

const serwist = new Serwist({ precacheEntries: PRECACHED, clientsClaim: true, skipWaiting: false })
for (const { url } of PRECACHED.filter((entry) => entry.url.startsWith('/field')))
  serwist.registerRoute(
    new NavigationRoute(serwist.createHandlerBoundToUrl(url), { allowlist: [new RegExp(`^${url}(\\?|$)`)] }),
  )
serwist.addEventListeners()
