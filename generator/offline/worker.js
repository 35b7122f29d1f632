// Keeps the whole manual on the reader's device, one version at a time. Above stand, written at each build: VERSION, the
// NAME of the release, the day on which it was BUILT, its FILES (each with the start of its SHA-256), and BASE.
//
// A version is stored whole beside the one in use, each file checked against its hash and known by it, so that what did
// not change is copied and not fetched again, and a version that was stored halfway goes on where it stopped. It is taken
// up only when no page of the old one is open any more, or when the reader says so: no reader gets half of each.

const HOME = new URL(self.registration.scope)
const OURS = `sop-manual ${HOME.pathname} ` // other sites of the same host have caches of their own
const CACHE = OURS + VERSION

self.addEventListener("install", (event) => event.waitUntil(store()))
self.addEventListener("activate", (event) => event.waitUntil(takeUp()))
self.addEventListener("message", (event) => {
  if (event.data === "take up") self.skipWaiting()
  if (event.data === "what is stored") event.ports[0].postMessage({ name: NAME, built: BUILT })
})

async function store() {
  const cache = await caches.open(CACHE)
  const older = await Promise.all((await ours()).filter((name) => name !== CACHE).map((name) => caches.open(name)))
  const wanted = [...FILES.keys()]
  const some = async () => {
    for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) await keep(path, cache, older)
  }
  await Promise.all([some(), some(), some(), some(), some(), some()])
}

async function keep(path, cache, older) {
  const key = keyOf(path)
  if (await cache.match(key)) return
  for (const other of older) {
    const same = await other.match(key)
    if (same) return cache.put(key, same)
  }
  await cache.put(key, await fetched(path))
}

/** A file as this version has it: from the browser's own store where that is right, else from the server. */
async function fetched(path) {
  for (const cache of ["default", "reload"]) {
    const response = await fetch(new URL(path.replace(/(^|\/)index\.html$/, "$1"), HOME), { cache })
    const body = await response.arrayBuffer()
    if (!response.ok || (await hashOf(body)) !== FILES.get(path)) continue
    const headers = new Headers(response.headers)
    for (const name of ["Content-Encoding", "Content-Length"]) headers.delete(name)
    return new Response(body, { headers }) // not the response itself, which may say that it was redirected
  }
  throw new Error(`${path} is not the one of this version`)
}

async function hashOf(body) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body))
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}

function keyOf(path) {
  return new URL(`${encodeURI(path)}?${FILES.get(path)}`, HOME).href
}

async function ours() {
  return (await caches.keys()).filter((name) => name.startsWith(OURS))
}

async function takeUp() {
  for (const name of await ours()) if (name !== CACHE) await caches.delete(name)
  await self.clients.claim() // the page of a first visit, whose search shall work with no signal as well
}

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== "GET" || url.origin !== HOME.origin || !url.pathname.startsWith(HOME.pathname)) return
  const path = decoded(url.pathname.slice(HOME.pathname.length))
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path
  if (FILES.has(file)) {
    event.respondWith(stored(file, event.request))
  } else if (event.request.mode === "navigate") {
    const folder = FILES.has(`${file}/index.html`)
    event.respondWith(folder ? Response.redirect(`${url.origin}${url.pathname}/${url.search}`) : other(event.request))
  }
})

function decoded(path) {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

async function stored(path, request) {
  const found = await caches.match(keyOf(path), { cacheName: CACHE })
  return found ?? fetch(request) // the browser threw a part away: it may, where a device is full
}

/** A page that this version does not have: the server may have it; else the page that says that there is none. */
async function other(request) {
  const response = await fetch(request).catch(() => null)
  if (response && response.status !== 404) return response
  const lost = FILES.has("404.html") && (await caches.match(keyOf("404.html"), { cacheName: CACHE }))
  if (!lost) return response ?? Response.error()
  // The page was written for a site at BASE.
  const text = (await lost.text()).replaceAll(`="${BASE}`, `="${HOME.pathname}`).replaceAll(`"${BASE}"`, `"${HOME.pathname}"`)
  return new Response(text, { status: 404, headers: { "Content-Type": "text/html; charset=utf-8" } })
}
