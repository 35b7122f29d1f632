// The search as a reader meets it: a field in the header on a wide screen, a sheet over the page on a narrow one. Its index,
// the matching (search-engine.js) and the drawing (search-hits.js) are loaded when it is first touched, as plain scripts, so
// that it works from a folder too. Enter leads to the page of results (search-page.js), which has an address of its own.

const sopSearch = (() => {
  const AT_FIRST = 10 // hits that are drawn before a reader asks for more
  const RECENT = 5 // pages that a reader opened last
  const ASK = "Type a word, a question or a number, such as 3.2."
  const FAILED = "The search could not be loaded. Go to the list of all sections in the menu."
  const root = document.querySelector("#sop-search")
  let asking = null
  let loading = null
  let learning = null

  const script = (source) =>
    new Promise((resolve, reject) => {
      const element = document.createElement("script")
      Object.assign(element, { src: source, async: false, onload: resolve, onerror: reject })
      document.head.append(element)
    })

  /** The scripts of the engine and its data, asked for once. */
  function scripts() {
    asking ??= Promise.all(root.dataset.scripts.split(" ").filter(Boolean).map(script))
    return asking
  }

  /** The engine, once its scripts are there and its index is filled; `hurried()` says whether a reader waits for it. */
  function load(hurried = () => true) {
    loading ??= scripts().then(
      () =>
        new Promise((resolve) => {
          const engine = sopEngine.create(window.sopSearchData)
          const next = () => (engine.fill(hurried() ? 40 : 8) ? resolve(engine) : setTimeout(next))
          next()
        }),
    )
    return loading
  }

  /** Teach an engine the words of English, so that it can tell a slip from a word. */
  async function learn(engine) {
    await (learning ??= script(root.dataset.english))
    engine.learn(window.sopEnglish)
  }

  /** How many things are found; of none, what was asked and what to do. */
  function tell(count, query) {
    if (!count) return `Nothing is found for “${query}”. Try other words, or fewer.`
    return count === 1 ? "1 result" : `${count} results`
  }

  /** Where to go where the search does not help. */
  function elsewhere() {
    const links = [["", "Home: what happened, what do you need?"], ["sop/", "All sections"]]
    for (const { kind, url, title } of window.sopSearchData?.entries ?? []) {
      if (kind === "guide" || (url.startsWith("terms") && kind === "page")) links.push([url, title])
    }
    return links
  }

  /** The pages that this reader opened last, on this device alone: [address, title] pairs. */
  function recent() {
    try {
      return JSON.parse(localStorage.getItem("sop-recent")) ?? []
    } catch {
      return []
    }
  }

  function remember() {
    const home = new URL(`${root.dataset.base}/`, location.href)
    const url = location.href.startsWith(home.href) && location.pathname.slice(home.pathname.length)
    const title = document.querySelector("h1")?.textContent.trim()
    if (!url || !title || /^(?:index\.html|search\/|404)/.test(url)) return
    const others = recent().filter(([one]) => one !== url)
    try {
      localStorage.setItem("sop-recent", JSON.stringify([[url, title], ...others].slice(0, RECENT)))
    } catch {
      // Nothing can be stored here: then nothing is remembered.
    }
  }

  function start(button) {
    const form = root.querySelector("form")
    const field = root.querySelector("input")
    const panel = root.querySelector(".sop-search__panel")
    const status = root.querySelector("[role=status]")
    const narrow = matchMedia("(max-width: 59.984375em)")
    let engine = null
    let failed = false
    let asked = false // whether the search was touched
    let drawn = null // the query whose hits are shown
    let wanted = 0 // where the list of hits is to be scrolled to

    const open = () => root.hasAttribute("data-open")

    function show(opened) {
      if (opened) begin()
      root.toggleAttribute("data-open", opened)
      button.setAttribute("aria-expanded", opened)
      panel.hidden = !opened || !(narrow.matches || field.value.trim() || document.activeElement === field)
      cover(opened && narrow.matches)
    }

    /** Keep the focus out of what the sheet covers. */
    function cover(covered) {
      for (let inside = root; inside !== document.body; inside = inside.parentElement) {
        for (const beside of inside.parentElement.children) if (beside !== inside) beside.inert = covered
      }
    }

    function close() {
      show(false)
      ;(narrow.matches ? button : field).focus({ preventScroll: true })
      status.textContent = ""
      drawn = null
      keep("")
    }

    /** Keep what was asked in the address of this page, so that Back leads to it again. */
    function keep(query) {
      const address = new URL(location.href)
      if (query) address.searchParams.set("q", query)
      else address.searchParams.delete("q")
      if (address.href !== location.href) history.replaceState({ ...history.state, sopScrolled: panel.scrollTop }, "", address)
    }

    function begin() {
      if (asked) return
      asked = true
      load(() => field.value.trim()).then(
        (filled) => {
          engine = filled
          answer()
        },
        () => {
          failed = true
          answer()
        },
      )
    }

    /** Draw what the field asks for. */
    function answer() {
      if (!open()) return
      const query = field.value.trim()
      panel.hidden = !(narrow.matches || query || document.activeElement === field)
      if (query === drawn) return
      drawn = engine || failed ? query : null
      if (failed) return say(FAILED)
      if (!engine) return say(query ? "Loading the search …" : ASK)
      const drawing = sopHits.create(root.dataset.base)
      if (!query) return suggest(drawing)
      const { count: all, hits, marked, missing, unsure } = engine.search(field.value)
      if (unsure) learn(engine).then(() => again(query))
      const strange = drawing.strange(missing, root.dataset.contact)
      if (!hits.length) {
        say(tell(0, query))
        return panel.append(...strange, drawing.links(elsewhere()))
      }
      const count = tell(all)
      status.textContent = [count, ...strange.map((one) => one.textContent)].join(". ")
      panel.replaceChildren(sopHits.make("p", "sop-search__count", count), ...strange, drawing.list(hits, marked, AT_FIRST))
      panel.firstChild.ariaHidden = "true"
      panel.scrollTop = wanted
      wanted = 0
    }

    function again(query) {
      if (drawn === query) drawn = null
      answer()
    }

    /** What can be asked: the questions that the manual puts first, and the pages opened last. */
    function suggest(drawing) {
      say(ASK, "")
      const { first } = window.sopSearchData
      const lists = [["Often asked", first], ["Opened last on this device", recent()]]
      for (const [title, pages] of lists) {
        if (pages?.length) panel.append(sopHits.make("p", "sop-search__count", title), drawing.links(pages))
      }
    }

    function say(text, spoken = text) {
      const line = document.createElement("p")
      Object.assign(line, { className: "sop-search__count", textContent: text, ariaHidden: "true" })
      status.textContent = spoken
      panel.replaceChildren(line)
    }

    const stops = () => [...panel.querySelectorAll("a, button")]

    function walk(event) {
      const all = stops()
      const at = all.indexOf(document.activeElement)
      const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key]
      if (to === undefined || !all.length || (at < 0 && event.key === "ArrowUp")) return
      event.preventDefault()
      if (to < 0) field.focus()
      else all[Math.min(to, all.length - 1)].focus()
    }

    button.addEventListener("click", () => {
      show(true)
      field.focus()
      answer()
    })
    root.querySelector(".sop-search__close").addEventListener("click", close)
    field.addEventListener("focus", begin)
    field.addEventListener("pointerdown", () => open() || setTimeout(() => (show(true), answer())))
    field.addEventListener("input", () => {
      if (!open()) show(true)
      answer()
    })
    form.addEventListener("reset", () => {
      field.value = ""
      field.focus()
      answer()
    })
    form.addEventListener("submit", (event) => {
      if (!field.value.trim()) event.preventDefault()
    })
    panel.addEventListener("click", (event) => {
      if (event.target.closest("a")) keep(field.value.trim())
    })
    root.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && open()) close()
      else walk(event)
    })
    root.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !root.contains(event.relatedTarget)) show(false)
    })
    document.addEventListener("pointerdown", (event) => {
      if (open() && !root.contains(event.target)) show(false)
    })
    narrow.addEventListener("change", () => show(open() && document.activeElement === field))

    // From a folder on disk a browser shows the folder, not the page in it. Forms in the text lead to the results too.
    if (location.protocol === "file:" && form.action.endsWith("/")) form.action += "index.html"
    for (const other of document.querySelectorAll(".sop-seek")) {
      other.action = form.action
      other.hidden = false
    }

    const query = new URLSearchParams(location.search).get("q")
    if (query && !document.querySelector("#sop-results")) {
      field.value = query.slice(0, 200)
      wanted = history.state?.sopScrolled ?? 0
      show(true)
      field.focus()
      answer()
    }
    if (!document.querySelector("meta[name=robots]")) remember() // the restricted edition leaves nothing on a device
  }

  return { ASK, FAILED, start, scripts, load, learn, tell, elsewhere }
})()

sopSearch.start(document.querySelector("#sop-find"))
