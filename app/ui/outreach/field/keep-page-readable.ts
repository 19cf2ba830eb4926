/** Has the page shown again when there is no network. Where it cannot be, it works while it stays open. */
export function keepPageReadable(): void {
  // Of what is here already: files that come later are asked for when they do.
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === window.location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname)
  if (!('serviceWorker' in navigator)) return
  void navigator.serviceWorker
    .register('/terrain.js', { scope: '/conseil/habitants/terrain' })
    .then(() => navigator.serviceWorker.ready)
    .then(({ active }) => {
      active?.postMessage({ files: [...new Set(files)] })
    })
    // A browser may refuse, for one that keeps nothing.
    .catch(() => undefined)
}
