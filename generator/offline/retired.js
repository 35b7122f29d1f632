// This site is not kept on devices. What an earlier one at the same address stored is thrown away. The pages that are open
// load themselves anew when this script takes over (assets/js/offline.js), and then come from the server.

"use strict"

const OURS = `sop-manual ${new URL(self.registration.scope).pathname} `

self.addEventListener("install", () => self.skipWaiting())
self.addEventListener("activate", (event) => event.waitUntil(leave()))

async function leave() {
  for (const name of await caches.keys()) if (name.startsWith(OURS)) await caches.delete(name)
  await self.registration.unregister()
}
