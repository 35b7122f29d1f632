// A list of cases that open, such as those of a decision guide, the open questions and the decisions: by answer, by group and
// by typed words. Without this file all of them stand on the page, in their groups.

function guide() {
  const form = document.querySelector("[data-sop-filter]")
  const groups = [...document.querySelectorAll(".sop-cases")].map((group) => ({
    group,
    cases: [...group.querySelectorAll(".sop-case")].map((one) => ({ one, text: plain(one.textContent) })),
  }))
  if (!form || !groups.length) return

  const show = () => {
    const words = plain(form.querySelector("[type=search]").value).split(" ").filter(Boolean)
    const answer = form.elements.answer?.value
    const name = form.elements.group?.value
    let found = 0
    let total = 0
    for (const { group, cases } of groups) {
      const ours = !name || group.id === name
      let here = 0
      for (const { one, text } of cases) {
        const wanted = !answer || (one.dataset.answer ?? group.dataset.answer) === answer
        one.hidden = !(ours && wanted && words.every((word) => text.includes(word)))
        if (!one.hidden) here += 1
      }
      group.hidden = !here
      found += here
      total += cases.length
    }
    form.querySelector("[role=status]").textContent = said(found, total, form.dataset.sopFilter || "cases")
  }

  form.addEventListener("input", show)
  form.addEventListener("submit", (event) => event.preventDefault())
  show()
  open()
  addEventListener("hashchange", open)
  // Paper has nothing to open: all that is shown is printed with its reason.
  addEventListener("beforeprint", () => {
    for (const { cases } of groups) for (const { one } of cases) one.open = true
  })
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

/** Words in small letters, without accents and marks, a plural's s left off: "bags" finds "bag". */
function plain(text) {
  const letters = text.normalize("NFD").replace(/[\u0300-\u036f’']/g, "").toLowerCase()
  return letters.replace(/[^a-z0-9.]+/g, " ").replace(/([a-z]{3})s\b/g, "$1").trim()
}

guide()
