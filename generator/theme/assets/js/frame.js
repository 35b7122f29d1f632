// The menu as a keyboard and a screen reader need it, and the contents of the page beside its text. The theme's style sheet
// opens the menu by a hidden checkbox. Here a real button drives it, says whether it is open, gets the focus back on closing,
// and keeps it out of what is covered. The search is in search.js.

const find = (selector) => document.querySelector(selector)

function frame() {
  menu(find("[data-md-toggle=drawer]"), find("#sop-menu"), find("#sop-nav"))
  contents([...document.querySelectorAll(".sop-toc__link")])
}

function press(toggle, open) {
  if (toggle.checked === open) return
  toggle.checked = open
  toggle.dispatchEvent(new Event("change"))
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

/** Marks the heading under which the reader is. */
function contents(links) {
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))))
  const mark = () => {
    const passed = headings.filter((heading) => heading && heading.getBoundingClientRect().top < innerHeight / 3).length
    links.forEach((link, index) => {
      if (index === passed - 1) link.setAttribute("aria-current", "location")
      else link.removeAttribute("aria-current")
    })
  }
  let asked = 0
  const soon = () => {
    cancelAnimationFrame(asked)
    asked = requestAnimationFrame(mark)
  }
  if (!links.length) return
  addEventListener("scroll", soon, { passive: true })
  addEventListener("resize", soon)
  soon()
}

frame()
