// How a hit is drawn: kind, title, answer, the line that fits, with the reader's words marked. Used by the search over the page and
// by the page of results alike.

const sopHits = (() => {
  const LONGEST = 260 // letters of an answer
  const NAMES = {
    section: "Section", withheld: "Section", situation: "Situation", incident: "Incident to report",
    notification: "Notification", training: "Training", guide: "Decision guide", form: "Form", policy: "Policy",
    clause: "Policy clause", term: "Term", office: "Who is who", reference: "Source", duty: "Duty", team: "Team", goal: "Goal",
    metric: "Metric", question: "Open question", decision: "Decision", "report field": "Field of the report", "contact kind": "Contact kind",
    telling: "Who is told", trigger: "Trigger", page: "Page",
  }

  const make = (name, className, ...content) => {
    const element = document.createElement(name)
    element.className = className
    element.append(...content)
    return element
  }

  /** Drawers of hits, for pages whose addresses begin with `base`. */
  function create(base) {
    function link(url, className, ...content) {
      const element = make("a", className, ...content)
      let [path, anchor] = url.split("#")
      if (location.protocol === "file:" && /(?:^|\/)$/.test(path)) path += "index.html"
      element.href = `${base}/${path}${anchor ? `#${anchor}` : ""}`
      return element
    }

    function hit({ entry }, marked) {
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

    /** The first hits, and a button that shows the rest. */
    function list(hits, marked, first) {
      const found = make("ol", "sop-search__list", ...hits.slice(0, first).map((one) => hit(one, marked)))
      const rest = hits.slice(first, first * 5)
      if (rest.length) {
        const more = make("button", "sop-search__more", `Show ${rest.length} more`)
        more.type = "button"
        more.addEventListener("click", () => {
          const shown = rest.map((one) => hit(one, marked))
          more.parentElement.replaceWith(...shown)
          shown[0].firstChild.focus()
        })
        found.append(make("li", "", more))
      }
      return found
    }

    /** Links to pages, each an address and a title. */
    function links(pages) {
      return make("ul", "sop-search__else", ...pages.map(([url, title]) => make("li", "", link(url, "sop-hit", title))))
    }

    /** What is told of words that the manual does not have; nothing where it has all of them. */
    function strange(missing, contact) {
      if (!missing.length) return []
      const named = missing.map((word) => `“${word}”`).join(" and ")
      const said = make("p", "sop-search__strange", `The manual has no rule on ${named}.`)
      if (contact) {
        const ask = make("a", "", "Ask the SOP Manual Team for one")
        const mail = contact.includes("@") && !contact.includes("/")
        ask.href = mail ? `mailto:${contact}?subject=${encodeURIComponent(`The manual has no rule on ${named}`)}` : contact
        said.append(" ", ask, ".")
      }
      return [said]
    }

    return { list, links, strange }
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

  return { create, make }
})()
