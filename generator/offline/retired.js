// This site is not kept on devices. What an earlier one at the same address stored is thrown away, and the pages that are
// open are loaded anew: a page whose own script runs later than this one would not notice (assets/js/offline.js).

"use strict"

const OURS = `sop-manual ${new URL(self.registration.scope).pathname} `

self.addEventListener("install", () => self.skipWaiting())
self.addEventListener("activate", (event) => event.waitUntil(leave()))

async function leave() {
  for (const name of await caches.keys()) if (name.startsWith(OURS)) await caches.delete(name)
  await self.registration.unregister()
  for (const page of await self.clients.matchAll({ type: "window" })) await page.navigate(page.url).catch(() => {})
}
