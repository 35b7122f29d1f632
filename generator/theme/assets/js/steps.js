// A section's steps, each with a button that copies its address, and a button that prints. Without this file each step still has
// an address of its own, such as #step-3.

{
  const print = document.querySelector(".sop-print")
  if (print) {
    print.hidden = false
    print.addEventListener("click", () => window.print())
  }

  const said = document.createElement("p")
  said.className = "sop-sr"
  said.setAttribute("role", "status")

  /** The number of a step as it is shown: step-2-1 is 2.1. */
  const number = (step) => step.id.replace("step-", "").replaceAll("-", ".")

  const button = (step) => {
    const made = document.createElement("button")
    made.type = "button"
    made.className = "sop-copy"
    made.setAttribute("aria-label", `Copy the link to step ${number(step)}`)
    made.addEventListener("click", async () => {
      const address = new URL(`#${step.id}`, location.href)
      address.search = ""
      try {
        await navigator.clipboard.writeText(address.href)
        made.dataset.copied = "yes"
        setTimeout(() => delete made.dataset.copied, 2000)
        said.textContent = `The link to step ${number(step)} is copied.`
      } catch {
        location.hash = step.id
        said.textContent = "This browser does not let a page copy. The link stands in the address bar."
      }
    })
    return made
  }

  const steps = [...document.querySelectorAll(".sop-steps li[id]")]
  for (const step of steps) step.append(button(step))
  if (steps.length) document.querySelector(".sop-steps").after(said)
}
