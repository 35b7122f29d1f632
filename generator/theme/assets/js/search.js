// The search as a reader meets it: a field in the header on a wide screen, a sheet over the page on a narrow one. Its index
// and the matching (search-engine.js) are loaded when it is first touched, as plain scripts, so that it works from a folder too.

const sopSearch = (() => {
  const AT_FIRST = 10 // hits that are drawn before a reader asks for more
  const LONGEST = 260 // letters of an answer
  const NAMES = {
    section: "Section", withheld: "Section", situation: "Situation", incident: "Incident to report",
    notification: "Notification", training: "Training", guide: "Decision guide", form: "Form", policy: "Policy",
    clause: "Policy clause", term: "Term", office: "Who is who", reference: "Source", duty: "Duty", team: "Team", goal: "Goal",
    metric: "Metric", question: "Open question", decision: "Decision", "report field": "Field of the report", "contact kind": "Contact kind",
    trigger: "Trigger", page: "Page",
  }

  const make = (name, className, ...content) => {
    const element = document.createElement(name)
    element.className = className
    element.append(...content)
    return element
  }

  function start(root, button) {
    const form = root.querySelector("form")
    const field = root.querySelector("input")
    const panel = root.querySelector(".sop-search__panel")
    const status = root.querySelector("[role=status]")
    const narrow = matchMedia("(max-width: 59.984375em)")
    const base = root.dataset.base
    let engine = null
    let failed = false
    let loading = false
    let drawn = null // the query whose hits are shown
    let wanted = false // Enter was pressed before there were hits

    const open = () => root.hasAttribute("data-open")

    function show(opened) {
      if (opened) load()
      root.toggleAttribute("data-open", opened)
      button.setAttribute("aria-expanded", opened)
      panel.hidden = !opened || !(narrow.matches || field.value.trim())
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
    }

    function load() {
      if (loading) return
      loading = true
      const waiting = root.dataset.scripts.split(" ").map(
        (source) =>
          new Promise((resolve, reject) => {
            const script = document.createElement("script")
            Object.assign(script, { src: source, async: false, onload: resolve, onerror: reject })
            document.head.append(script)
          }),
      )
      Promise.all(waiting).then(fill, () => {
        failed = true
        answer()
      })
    }

    /** Fill the index bit by bit, in larger bits once a reader waits for it. */
    function fill() {
      const filled = sopEngine.create(window.sopSearchData)
      const next = () => {
        if (!filled.fill(field.value.trim() ? 40 : 8)) return setTimeout(next)
        engine = filled
        answer()
      }
      next()
    }

    /** Draw what the field asks for. */
    function answer() {
      if (!open()) return
      const query = field.value.trim()
      panel.hidden = !(narrow.matches || query)
      if (query === drawn) return
      drawn = engine || failed ? query : null
      if (!query) return say("Type a word, a question or a number, such as 3.2.", "")
      if (failed) return elsewhere("The search could not be loaded.")
      if (!engine) return say("Loading the search …")
      const { count: all, hits, marked } = engine.search(field.value)
      if (!hits.length) return elsewhere(`Nothing is found for “${query}”. Try other words, or fewer.`)
      const count = all === 1 ? "1 result" : `${all} results`
      status.textContent = count
      panel.replaceChildren(make("p", "sop-search__count", count), list(hits, marked))
      panel.firstChild.ariaHidden = "true"
      panel.scrollTop = 0
      if (wanted) first()?.click()
      wanted = false
    }

    function say(text, spoken = text) {
      status.textContent = spoken
      panel.replaceChildren(make("p", "sop-search__count", text))
      panel.firstChild.ariaHidden = "true"
    }

    /** Where to go where the search does not help. */
    function elsewhere(text) {
      wanted = false
      say(text)
      const links = [["", "Home: what happened, what do you need?"], ["sop/", "All sections"]]
      for (const { kind, url, title } of window.sopSearchData?.entries ?? []) {
        if (kind === "guide" || url.startsWith("terms") && kind === "page") links.push([url, title])
      }
      panel.append(make("ul", "sop-search__else", ...links.map(([url, title]) => make("li", "", link(url, "sop-hit", title)))))
    }

    function link(url, className, ...content) {
      const element = make("a", className, ...content)
      let [path, anchor] = url.split("#")
      if (location.protocol === "file:" && /(?:^|\/)$/.test(path)) path += "index.html"
      element.href = `${base}/${path}${anchor ? `#${anchor}` : ""}`
      return element
    }

    function list(hits, marked) {
      const found = make("ol", "sop-search__list", ...hits.slice(0, AT_FIRST).map((hit) => drawnHit(hit, marked)))
      const rest = hits.slice(AT_FIRST, AT_FIRST * 5)
      if (rest.length) {
        const more = make("button", "sop-search__more", `Show ${rest.length} more`)
        more.type = "button"
        more.addEventListener("click", () => {
          const shown = rest.map((hit) => drawnHit(hit, marked))
          more.parentElement.replaceWith(...shown)
          shown[0].firstChild.focus()
        })
        found.append(make("li", "", more))
      }
      return found
    }

    function drawnHit({ entry }, marked) {
      const kind = make("span", "sop-hit__kind", [NAMES[entry.kind] ?? "Page", entry.state].filter(Boolean).join(" · "))
      const title = make("span", "sop-hit__title", ...withMarks(entry.label ? `${entry.label} ${entry.title}` : entry.title, marked))
      const lines = [kind, " ", title]
      if (entry.answer) lines.push(" ", make("span", "sop-hit__answer", ...withMarks(cut(entry.answer, marked), marked)))
      if (entry.text && !lines.some((line) => line.querySelector?.("mark"))) {
        const line = best(entry.text, marked)
        if (line) lines.push(" ", make("span", "sop-hit__line", ...withMarks(cut(line, marked), marked)))
      }
      return make("li", "", link(entry.url, "sop-hit", ...lines))
    }

    const first = () => panel.querySelector("a")
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
    field.addEventListener("focus", load)
    field.addEventListener("pointerdown", () => open() || (show(true), answer()))
    field.addEventListener("input", () => {
      wanted = false
      if (!open()) show(true)
      answer()
    })
    form.addEventListener("reset", () => {
      field.value = ""
      field.focus()
      answer()
    })
    form.addEventListener("submit", (event) => {
      event.preventDefault()
      if (!field.value.trim()) return
      if (!open()) show(true)
      answer()
      if (engine) first()?.click()
      else wanted = true
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

    const asked = new URLSearchParams(location.search).get("q")
    if (asked) {
      field.value = asked.slice(0, 200)
      show(true)
      field.focus()
      answer()
    }
  }

  /** A text in pieces, the matched ones marked. */
  function withMarks(text, marked) {
    const pieces = []
    let end = 0
    for (const [from, to] of marked(text)) {
      pieces.push(text.slice(end, from), make("mark", "", text.slice(from, to)))
      end = to
    }
    return [...pieces, text.slice(end)]
  }

  /** Of a long text the part in which the first matched word stands. */
  function cut(text, marked) {
    if (text.length <= LONGEST * 1.4) return text
    const at = marked(text)[0]?.[0] ?? 0
    const sentence = at < LONGEST * 0.8 ? 0 : text.lastIndexOf(". ", at) + 2
    const from = at - sentence > LONGEST * 0.8 ? text.lastIndexOf(" ", at - 40) + 1 : sentence
    const to = text.length - from <= LONGEST ? text.length : text.lastIndexOf(" ", from + LONGEST)
    return `${from ? "… " : ""}${text.slice(from, to)}${to < text.length ? " …" : ""}`
  }

  /** The line of a text that holds most of the matched words. */
  function best(text, marked) {
    const lines = text.split("\n").filter(marked.likely).slice(0, 12)
    return lines.map((line) => [marked(line).length, line]).reduce((one, other) => (other[0] > one[0] ? other : one), [0, ""])[1]
  }

  return { start }
})()

sopSearch.start(document.querySelector("#sop-search"), document.querySelector("#sop-find"))
