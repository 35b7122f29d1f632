// A decision guide: its cases by answer and by typed words. Without this file all of them stand on the page, by answer.

function guide() {
  const form = document.querySelector("[data-sop-filter]")
  const groups = [...document.querySelectorAll(".sop-cases")].map((group) => ({
    group,
    cases: [...group.querySelectorAll(".sop-case")].map((one) => ({ one, text: plain(one.textContent) })),
  }))
  if (!form || !groups.length) return

  const show = () => {
    const words = plain(form.querySelector("[type=search]").value).split(" ").filter(Boolean)
    const answer = form.elements.answer.value
    let found = 0
    let total = 0
    for (const { group, cases } of groups) {
      const wanted = !answer || group.dataset.answer === answer
      let here = 0
      for (const { one, text } of cases) {
        one.hidden = !(wanted && words.every((word) => text.includes(word)))
        if (!one.hidden) here += 1
      }
      group.hidden = !here
      found += here
      total += cases.length
    }
    form.querySelector("[role=status]").textContent = said(found, total)
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
  if (one?.matches(".sop-case")) one.open = true
}

function said(found, total) {
  if (!found) return "No case has these words. Try fewer, or open the section."
  return found === total ? `${total} cases` : `${found} of ${total} cases`
}

/** Words in small letters, without accents and marks, a plural's s left off: "bags" finds "bag". */
function plain(text) {
  const letters = text.normalize("NFD").replace(/[\u0300-\u036f’']/g, "").toLowerCase()
  return letters.replace(/[^a-z0-9.]+/g, " ").replace(/([a-z]{3})s\b/g, "$1").trim()
}

guide()
