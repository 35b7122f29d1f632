// A list of cases that open, such as those of a decision guide, the open questions and the decisions: by answer, by group and
// by typed words. Words are understood as the search understands them (search-engine.js): the best case stands first, and
// beside it what looks alike and has another answer. Without this file all cases stand on the page, in their groups.

const sopCases = (() => {
  const WORTH_SHOWING = 0.25 // of the score of the best
  const SHOWN = 8 // cases that words find
  const BESIDE = 2 // of the first cases, those whose likes are shown too

  function start(form) {
    const groups = [...document.querySelectorAll(".sop-cases")].map((group) => ({
      group,
      cases: [...group.querySelectorAll(".sop-case")],
    }))
    if (!form || !groups.length) return

    const cases = groups.flatMap((one) => one.cases)
    const field = form.querySelector("[type=search]")
    const status = form.querySelector("[role=status]")
    const found = document.createElement("div")
    found.className = "sop-cases sop-cases--found"
    groups[0].group.before(found)
    let rank = null

    const show = () => {
      const words = field.value.trim()
      const answer = form.elements.answer?.value
      const name = form.elements.group?.value
      const chosen = (one, group) => (!answer || answerOf(one, group) === answer) && (!name || group.id === name)
      const wanted = groups.flatMap(({ group, cases }) => cases.filter((one) => chosen(one, group)))
      for (const { group, cases } of groups) group.append(...cases)
      if (words && !rank) {
        status.textContent = "Loading the search …"
        return
      }
      const ranked = words ? rank(field.value, wanted) : null
      found.replaceChildren(...(ranked ?? []))
      for (const one of cases) one.hidden = !wanted.includes(one)
      for (const { group, cases } of groups) group.hidden = Boolean(words) || !cases.some((one) => !one.hidden)
      const count = ranked ? ranked.filter((one) => one.matches(".sop-case")).length : wanted.length
      status.textContent = said(count, cases.length, form.dataset.sopFilter || "cases")
    }

    /** The engine, once it is there. What cannot be loaded leaves the whole list. */
    const begin = () => {
      if (rank) return
      ranker(cases, show).then(
        (made) => {
          rank = made
          if (field.value.trim()) show()
        },
        () => {
          for (const { group } of groups) group.hidden = false
          status.textContent = sopSearch.FAILED
        },
      )
    }

    field.addEventListener("focus", begin, { once: true })
    form.addEventListener("input", () => {
      begin()
      show()
    })
    form.addEventListener("submit", (event) => event.preventDefault())
    show()
    open()
    addEventListener("hashchange", open)
    // Paper has nothing to open: all that is shown is printed with its reason.
    addEventListener("beforeprint", () => {
      for (const one of cases) one.open = true
    })
  }

  const anchor = (one) => one.id || one.querySelector("[id]")?.id
  const answerOf = (one, group = one.closest(".sop-cases")) => one.dataset.answer ?? group.dataset.answer

  /** From words and cases to the cases that they find, the best first, each with what looks alike. */
  async function ranker(cases, again) {
    await sopSearch.scripts()
    const known = new Map(window.sopSearchData.entries.map((entry) => [entry.url.split("#")[1], entry]))
    const entries = cases.map((one) => {
      const summary = one.querySelector("summary").textContent
      const entry = known.get(anchor(one)) ?? { kind: "question", title: summary, text: one.textContent.slice(summary.length) }
      return { ...entry, url: anchor(one) }
    })
    const engine = sopEngine.create({ ...window.sopSearchData, entries })
    engine.fill(Infinity)
    const answers = new Map(cases.map((one) => [one, answerOf(one)]))
    const byAnchor = new Map(cases.map((one) => [anchor(one), one]))

    return (words, wanted) => {
      const { hits, unsure } = engine.search(words)
      if (unsure) sopSearch.learn(engine).then(again, () => {})
      const best = hits[0]?.score ?? 0
      const fit = hits.filter(({ score }) => score >= best * WORTH_SHOWING)
      const found = fit.map(({ entry }) => entry).filter((entry) => wanted.includes(byAnchor.get(entry.url)))
      const shown = []
      const place = (one) => shown.includes(one) || shown.push(one)
      found.slice(0, SHOWN).forEach((entry, at) => {
        const one = byAnchor.get(entry.url)
        place(one)
        const alike = (entry.beside ?? []).map((id) => byAnchor.get(id))
        const others = alike.filter((other) => other && answers.get(other) !== answers.get(one) && wanted.includes(other))
        if (at < BESIDE) others.forEach(place)
      })
      return shown
    }
  }

  /** The case that a link leads to stands open. */
  function open() {
    const one = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    const around = one?.closest(".sop-case")
    if (around) around.open = true
  }

  function said(found, total, things) {
    const many = total === 1 ? things.replace(/s$/, "") : things
    if (!found && things === "cases") return "No case has these words. Try fewer, or open the section."
    if (!found) return `None of the ${things} is like that. Try fewer words, or show all.`
    return found === total ? `${total} ${many}` : `${found} of ${total} ${many}`
  }

  return { start, ranker }
})()

sopCases.start(document.querySelector("[data-sop-filter]"))
