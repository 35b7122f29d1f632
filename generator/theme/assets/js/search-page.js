// The page of results: its address holds what was asked, so that Back, a bookmark and a shared link lead to the same answer.

const sopResults = (() => {
  const AT_FIRST = 20

  async function show(root, query) {
    const field = root.querySelector("input")
    const status = root.querySelector("[role=status]")
    const place = root.querySelector(".sop-results__list")
    const bar = document.querySelector("#sop-search")
    field.value = query
    let engine
    try {
      engine = await sopSearch.load()
    } catch {
      status.textContent = sopSearch.FAILED
      return
    }
    const drawing = sopHits.create(bar.dataset.base)
    if (!query) {
      status.textContent = sopSearch.ASK
      if (window.sopSearchData.first?.length) {
        place.replaceChildren(sopHits.make("h2", "", "Often asked"), drawing.links(window.sopSearchData.first))
      }
      return
    }
    document.title = `${query} - ${document.title}`
    let found = engine.search(query)
    if (found.unsure) {
      await sopSearch.learn(engine).catch(() => {}) // without it a slip of the pen is not mended
      found = engine.search(query)
    }
    const { count, hits, marked, missing } = found
    const strange = drawing.strange(missing, bar.dataset.contact)
    status.textContent = `${sopSearch.tell(count, query)}${count ? ` for “${query}”` : ""}`
    place.replaceChildren(...strange, hits.length ? drawing.list(hits, marked, AT_FIRST) : drawing.links(sopSearch.elsewhere()))
    if (history.state?.sopPlace) scrollTo(0, history.state.sopPlace)
  }

  /** Back leads to the hit from which a reader left. */
  addEventListener("pagehide", () => history.replaceState({ ...history.state, sopPlace: scrollY }, ""))

  return { show }
})()

// The scripts that every page has come after this one.
addEventListener("DOMContentLoaded", () => {
  const asked = new URLSearchParams(location.search).get("q") ?? ""
  sopResults.show(document.querySelector("#sop-results"), asked.trim().slice(0, 200))
})
