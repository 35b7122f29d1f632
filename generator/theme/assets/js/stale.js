// Says that a page was built long ago, where what it tells depends on the day. It runs where the notice stands, before what
// comes after is shown, so that nothing moves; and again when the reader comes back to a page that was left open.

{
  const notice = document.currentScript.previousElementSibling
  const [year, month, day] = notice.dataset.built.split("-").map(Number)

  const show = () => {
    const now = new Date()
    const days = Math.round((Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - Date.UTC(year, month - 1, day)) / 864e5)
    notice.querySelector("span").textContent = days
    notice.hidden = !(days > 8)
  }
  show()
  document.addEventListener("visibilitychange", show)
}
