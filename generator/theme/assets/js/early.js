// What has to be so before the first paint: that there is script, and which colors. It stands in the head of each page, alone
// and small, because no page has a script of its own: a site under a strict Content-Security-Policy runs none.

{
  const root = new URL("../..", document.currentScript.src)
  const key = `${root.pathname}.scheme`
  const system = matchMedia("(prefers-color-scheme: dark)")

  /** What the reader chose here, if anything: not every browser lets a page keep something. */
  const recall = () => {
    try {
      return JSON.parse(localStorage.getItem(key))
    } catch {
      return null
    }
  }
  const keep = (chosen) => {
    try {
      localStorage.setItem(key, JSON.stringify(chosen))
    } catch {
      /* the choice holds for this page */
    }
  }

  let chosen = recall()
  const show = () => {
    const dark = (chosen ?? (system.matches ? "slate" : "default")) === "slate"
    document.body.dataset.mdColorScheme = dark ? "slate" : "default"
    document.getElementById("sop-scheme")?.setAttribute("aria-pressed", dark)
  }

  document.documentElement.className = "js"
  // The body comes after the head: it gets its colors as soon as it is there, which is before it is painted.
  new MutationObserver((_, watch) => {
    if (!document.body) return
    watch.disconnect()
    show()
  }).observe(document.documentElement, { childList: true })
  document.addEventListener("DOMContentLoaded", () => {
    show()
    document.getElementById("sop-scheme")?.addEventListener("click", () => {
      chosen = document.body.dataset.mdColorScheme === "slate" ? "default" : "slate"
      keep(chosen)
      show()
    })
  })
  system.addEventListener("change", show)
}
