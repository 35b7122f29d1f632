// The menu and the search as a keyboard and a screen reader need them. Material opens both with hidden checkboxes; those
// stay, because its style sheet and its script watch them. Here real buttons drive them, say whether they are open, give the
// focus back on closing, and keep it out of what is covered.

const find = (selector) => document.querySelector(selector)

function frame() {
  quiet()
  menu(find("[data-md-toggle=drawer]"), find("#sop-menu"), find("#sop-nav"))
  const search = find("#sop-search")
  if (search) searching(find("[data-md-toggle=search]"), find("#sop-find"), search)
}

/** Material turns pages on p, n and other single keys, which a voice or a slip presses as well (WCAG 2.1.4), and closes
    the search on Tab. It listens on the window: what it may hear are the keys that walk through results. */
function quiet() {
  const heard = ["ArrowUp", "ArrowDown", "Enter"]
  document.addEventListener("keydown", (event) => heard.includes(event.key) || event.stopPropagation())
}

function press(toggle, open) {
  if (toggle.checked === open) return
  toggle.checked = open
  toggle.dispatchEvent(new Event("change")) // so that Material hears of it
}

/** The drawer that holds the menu on a narrow screen. On a wide one it stands open beside the text. */
function menu(toggle, button, nav) {
  if (!nav) return
  const covered = [...document.querySelectorAll(".md-content, .md-sidebar--secondary, .sop-footer, #sop-search")]
  const narrow = matchMedia("(max-width: 76.234375em)")

  const show = () => {
    const open = toggle.checked && narrow.matches
    button.setAttribute("aria-expanded", open)
    for (const element of covered) element.inert = open
    return open
  }
  const close = () => {
    press(toggle, false)
    button.focus()
  }
  button.addEventListener("click", () => press(toggle, !toggle.checked))
  toggle.addEventListener("change", () => {
    if (show()) nav.focus()
  })
  narrow.addEventListener("change", show)
  nav.addEventListener("click", (event) => {
    if (event.target.closest("a")) press(toggle, false) // a heading of this page: let the reader see it
  })
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && toggle.checked && narrow.matches) close()
  })
  show()
}

/** The search: a sheet over the page on a narrow screen, a field in the header on a wide one. */
function searching(toggle, button, search) {
  const query = search.querySelector("input")
  const output = search.querySelector(".md-search__output")
  const narrow = matchMedia("(max-width: 59.984375em)")
  let dismissed = false

  const show = () => {
    button.setAttribute("aria-expanded", toggle.checked)
    output.inert = !toggle.checked
    search.inert = narrow.matches && !toggle.checked
  }
  const open = () => {
    dismissed = false
    press(toggle, true)
  }
  const close = () => {
    const back = narrow.matches ? button : query
    dismissed = back === query && document.activeElement !== query // the field opens the search when the focus comes to it
    press(toggle, false)
    back.focus({ preventScroll: true })
  }
  button.addEventListener("click", () => {
    open()
    query.focus()
  })
  search.querySelector(".sop-search-close").addEventListener("click", close)
  toggle.addEventListener("change", () => {
    if (dismissed && toggle.checked) {
      dismissed = false
      press(toggle, false)
    }
    show()
  })
  query.addEventListener("click", open)
  query.addEventListener("input", () => {
    open()
    query.dispatchEvent(new Event("keyup")) // what Material waits for, and what dictated or pasted words never send
  })
  query.addEventListener("blur", () => (dismissed = false))
  narrow.addEventListener("change", show)

  search.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && toggle.checked) close()
  })
  search.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !search.contains(event.relatedTarget)) press(toggle, false)
  })
  new MutationObserver(() => results(search)).observe(output, { childList: true, subtree: true })
  show()
}

/** Results that Tab reaches, and whose titles are not headings of the page. */
function results(search) {
  for (const focusable of search.querySelectorAll(".md-search-result [tabindex='-1']")) focusable.removeAttribute("tabindex")
  for (const title of search.querySelectorAll(".md-search-result :is(h1, h2):not([role])")) title.setAttribute("role", "presentation")
}

frame()
