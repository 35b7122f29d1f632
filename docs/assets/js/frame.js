// The menu as a keyboard and a screen reader need it. Material opens it with a hidden checkbox; that stays, because its style
// sheet and its script watch it. Here a real button drives it, says whether it is open, gets the focus back on closing, and
// keeps it out of what is covered. The search is in search.js.

const find = (selector) => document.querySelector(selector)

function frame() {
  quiet()
  menu(find("[data-md-toggle=drawer]"), find("#sop-menu"), find("#sop-nav"))
}

/** Material turns pages on p, n and other single keys, which a voice or a slip presses as well (WCAG 2.1.4). It listens on
    the window, where no key comes now. */
function quiet() {
  document.addEventListener("keydown", (event) => event.stopPropagation())
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

frame()
