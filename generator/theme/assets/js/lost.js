// For the page that a server shows in place of one that is not there, where nobody said at which address the site stands. Such a
// page is shown at any depth: it asks for this script at several, and the one that is found tells where the site begins.

if (!document.querySelector("base")) {
  const base = document.createElement("base")
  base.href = new URL("../..", document.currentScript.src).href
  document.head.prepend(base)
  document.addEventListener("DOMContentLoaded", () => {
    // With a base, a link to a place on this page would lead to the first page.
    for (const link of document.querySelectorAll('a[href^="#"]')) link.href = location.pathname + link.getAttribute("href")
  })
}
