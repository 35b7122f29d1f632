// Keeps the manual on the reader's device, so that it works with no signal: service-worker.js does it, this starts it, says
// in the footer when it is done, and tells when a new edition is ready. Where a site is not to be kept (the restricted
// edition, `sop serve`, a folder opened from disk), its pages name no manifest, and this does nothing.

{
  const home = new URL("../../", document.currentScript.src)
  const workers = navigator.serviceWorker // only with https, or on the machine itself

  const keep = async () => {
    const registration = await workers.register(new URL("service-worker.js", home), { updateViaCache: "none" })
    const ready = () => {
      if (registration.waiting && workers.controller) offer(registration)
    }
    ready()
    const watch = (coming) =>
      coming?.addEventListener("statechange", () => {
        if (coming.state === "installed") ready()
        if (coming.state === "redundant" && !registration.active) tellNotStored()
      })
    watch(registration.installing)
    registration.addEventListener("updatefound", () => watch(registration.installing))
    const look = () => {
      if (!document.hidden) registration.update().catch(() => leaveIfWithdrawn(registration)) // or there is no signal
    }
    if (workers.controller) look() // the browser would, but after a while
    document.addEventListener("visibilitychange", look) // back after hours or days
    say((await workers.ready).active)
    if (matchMedia("(display-mode: standalone)").matches) navigator.storage.persist() // asks nobody who installed it
  }

  /** Where the host says that the whole site is gone, not a part of it for a moment, what is stored goes too. */
  const leaveIfWithdrawn = async (registration) => {
    const asked = ["service-worker.js", "sop-site.json"].map((path) => fetch(new URL(path, home), { cache: "no-store" }))
    const answers = await Promise.all(asked).catch(() => [])
    if (!answers.length || !answers.every(({ status }) => status === 404 || status === 410)) return
    await registration.unregister()
    for (const name of await caches.keys()) if (name.startsWith(`sop-manual ${home.pathname} `)) await caches.delete(name)
    const line = document.getElementById("sop-stored")
    if (line) line.textContent = "This manual was taken off its address. It is no longer stored on this device."
  }

  const tellNotStored = () => {
    const line = document.getElementById("sop-stored")
    if (line) line.textContent = "Not stored on this device: without a signal this manual cannot be read here."
  }

  /** Says in the footer that the manual is stored, and which edition. */
  const say = (worker) => {
    const line = document.getElementById("sop-stored")
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => {
      line.textContent = `Stored on this device: ${data.name}, built on ${data.built}. It also works with no signal.`
    }
    if (line) worker.postMessage("what is stored", [port2])
  }

  /** Tells that a new edition is ready. The old one stays, whole, until the reader asks for the new one or comes again. */
  const offer = (registration) => {
    if (document.querySelector(".sop-notice")) return
    const notice = document.createElement("div")
    notice.className = "sop-notice"
    notice.setAttribute("role", "status")
    const button = (text, act) => {
      const made = document.createElement("button")
      made.type = "button"
      made.className = "sop-button"
      made.textContent = text
      made.addEventListener("click", act)
      return made
    }
    const text = document.createElement("p")
    text.textContent = "A new edition of this manual is ready."
    document.querySelector(".md-container").before(notice) // empty first: a screen reader says what is put in later
    setTimeout(() => {
      notice.append(
        text,
        button("Show it", () => (registration.waiting ? registration.waiting.postMessage("take up") : location.reload())),
        button("Later", () => notice.remove()),
      )
    })
  }

  const kept = document.querySelector("link[rel=manifest]")
  if (kept && !workers) tellNotStored()
  if (kept && workers) {
    let old = Boolean(workers.controller)
    workers.addEventListener("controllerchange", () => {
      if (old) location.reload() // the other open pages too: none shall ask the new edition for a part of the old one
      old = true
    })
    const start = () => keep().catch(tellNotStored) // a browser may forbid it
    if (document.readyState === "complete") start()
    else addEventListener("load", start)
  }
}
