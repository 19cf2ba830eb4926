// Runs in the browser as a service worker, apart from every page: as it stands, without a build. It shows the page of the field again when
// there is no network, with nothing typed in it, and touches no other page. Signing out takes it away (Clear-Site-Data).
const page = '/conseil/habitants/terrain'
const store = 'terrain'

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

// The page says which files it is made of; those of an older version go.
self.addEventListener('message', (event) => {
  if (Array.isArray(event.data?.files)) event.waitUntil(keep(event.data.files, event.ports[0]))
})

async function keep(files, port) {
  const cache = await caches.open(store)
  const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname)
  await cache.addAll(files.filter((file) => !kept.includes(file)))
  await keepPage(await fetch(page))
  for (const old of kept) if (old !== page && !files.includes(old)) await cache.delete(old)
  port?.postMessage('kept')
}

/** Whoever is signed out is led elsewhere: then nothing of the page is kept either. */
async function keepPage(answer) {
  if (answer.ok && !answer.redirected) await (await caches.open(store)).put(page, answer)
  else if (answer.status < 500) await (await caches.open(store)).delete(page)
}

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname, search } = new URL(url)
  if (method !== 'GET' || origin !== self.location.origin) return
  if (mode === 'navigate' && pathname === page && search === '') event.respondWith(openPage(event))
  else if (pathname.startsWith('/assets/')) event.respondWith(openFile(event.request))
})

async function openPage(event) {
  try {
    const answer = await fetch(event.request)
    event.waitUntil(keepPage(answer.clone()))
    return answer
  } catch (error) {
    const kept = await caches.match(page)
    if (kept) return kept
    throw error
  }
}

async function openFile(request) {
  return (await caches.match(request)) ?? fetch(request)
}
