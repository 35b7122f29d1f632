// The helper on the notification page: who you are and when it happened in; your part, the last day and the message out. All of
// it happens here, and nothing is sent. What was filled in is kept on the device, and survives a new edition; the restricted
// edition keeps nothing. lastDay says the same as last_day in facts/notification.py, and a test holds the two together.
// A day is text, year-month-day, and is counted in UTC, which has no summer time.

const SopNotify = (() => {
  const DAY = 24 * 60 * 60 * 1000
  const LAST = "9999-12-31"

  /** Midnight of a day in UTC; NaN for what is no day of the calendar. */
  function midnight(text) {
    const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
    if (!found) return NaN
    const [year, month, day] = found.slice(1).map(Number)
    const date = new Date(0)
    date.setUTCFullYear(year, month - 1, day)
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : NaN
  }

  function text(time) {
    const date = new Date(time)
    return date.getUTCFullYear() > 9999 ? LAST : date.toISOString().slice(0, 10)
  }

  /** The last day that is in time. rule: {number, unit, days, closed}, as the page has it from the manual. */
  function lastDay(rule, start) {
    const begin = midnight(start)
    if (rule.unit === "months" || rule.unit === "years") return months(begin, rule.number * (rule.unit === "years" ? 12 : 1))
    if (rule.unit === "weeks") return text(begin + rule.number * 7 * DAY)
    if (rule.days === "calendar") return text(begin + rule.number * DAY)
    let time = begin
    for (let left = rule.number; left > 0 && text(time) < LAST; ) {
      time += DAY
      const weekday = new Date(time).getUTCDay()
      if (weekday !== 0 && weekday !== 6 && !rule.closed.includes(text(time))) left -= 1
    }
    return text(time)
  }

  /** So many months later; the month's last day where the month is too short. */
  function months(begin, number) {
    const date = new Date(begin)
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + number
    const [year, inYear] = [Math.floor(month / 12), month % 12]
    const end = new Date(0)
    end.setUTCFullYear(year, inYear + 1, 0)
    const day = Math.min(date.getUTCDate(), end.getUTCDate())
    end.setUTCFullYear(year, inYear, day)
    return text(end.getTime())
  }

  /** Thursday, November 26, 2026. */
  function inWords(day) {
    const form = { weekday: "long", year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
    return new Intl.DateTimeFormat("en-US", form).format(midnight(day))
  }

  /** 2:30 PM. */
  function hour(time) {
    const [hours, minutes] = time.split(":").map(Number)
    return `${hours % 12 || 12}:${String(minutes).padStart(2, "0")} ${hours < 12 ? "AM" : "PM"}`
  }

  const between = (from, to) => Math.round((midnight(to) - midnight(from)) / DAY)
  const days = (number) => `${number} day${number === 1 ? "" : "s"}`

  return { lastDay, inWords, hour, between, days, midnight }
})()

/** The reader's day and time by their own clock. */
function readersNow() {
  const now = new Date()
  const two = (number) => String(number).padStart(2, "0")
  return {
    day: `${String(now.getFullYear()).padStart(4, "0")}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    time: `${two(now.getHours())}:${two(now.getMinutes())}`,
  }
}

/** What is wrong with a day and a time that were typed: [the field, what to say], or nothing. */
function wrongMoment(day, time, now) {
  const nowhere = "This is not a day of the calendar. Check the day and the month."
  if (day.validity.badInput) return [day, nowhere]
  if (!day.value) return [day, "Enter the day."]
  if (Number.isNaN(SopNotify.midnight(day.value))) return [day, nowhere]
  if (day.value < "2000") return [day, "Check the year: write all four digits, such as 2026."]
  if (day.value > now.day) return [day, "This day is still to come. Check the date."]
  if (time.validity.badInput || (time.value && !/^([01]\d|2[0-3]):[0-5]\d/.test(time.value)))
    return [time, "This is not a time of the day. Enter it, or leave it empty."]
  if (time.value && day.value === now.day && time.value > now.time) return [time, "This time is still to come. Check it."]
}

function notificationHelper(form) {
  const rule = JSON.parse(form.dataset.rule)
  const answer = document.querySelector("#helper-filled")
  const ticks = [...form.querySelectorAll("[type=checkbox]")]
  const field = (name) => form.querySelector(`#helper-${name}`)
  const moments = ["incident", "learned"].filter((name) => field(`${name}-day`))

  const say = (element, message) => {
    const said = form.querySelector(`#${element.getAttribute("aria-describedby")}`)
    said.textContent = message
    said.hidden = !message
    if (element.matches("input")) element.setAttribute("aria-invalid", Boolean(message))
  }

  /** Says what is wrong at each field; gives the first that is, for the focus. */
  const wrong = (now) => {
    const found = []
    const group = ticks[0].closest("fieldset")
    const ticked = ticks.some((tick) => tick.checked)
    say(group, ticked ? "" : "Tick what happened: at least one.")
    if (!ticked) found.push(ticks[0])
    for (const name of moments) {
      const [day, time] = [field(`${name}-day`), field(`${name}-time`)]
      let problem = wrongMoment(day, time, now)
      if (!problem && name === "learned" && moment("learned") < moment("incident", time.value))
        problem = [day, "This is before the incident. Check both days."]
      for (const one of [day, time]) say(one, problem && problem[0] === one ? problem[1] : "")
      if (problem) found.push(problem[0])
    }
    return found[0]
  }
  /** A moment as text that sorts; without its time where the other has none either. */
  const moment = (name, comparable = true) =>
    field(`${name}-day`).value + (comparable && field(`${name}-time`).value ? ` ${field(`${name}-time`).value}` : "")

  const fill = (name, words) => {
    for (const place of document.querySelectorAll(`[data-fill=${name}]`)) place.textContent = words
  }
  const clear = () => (answer.hidden = true)

  const show = (today) => {
    const start = field(`${rule.starts}-day`).value
    const time = field(`${rule.starts}-time`).value
    const last = SopNotify.lastDay(rule, start)
    const left = SopNotify.between(today, last)
    const chosen = ticks.filter((tick) => tick.checked)
    const letters = chosen.map((tick) => tick.value)
    part(letters)
    fill("last", SopNotify.inWords(last))
    fill("left", left > 0 ? `That is in ${SopNotify.days(left)}.` : left ? `That was ${SopNotify.days(-left)} ago.` : "That is today.")
    answer.querySelector("[data-show=late]").hidden = left >= 0
    const from = `Counted from ${SopNotify.inWords(start)}${time ? `, ${SopNotify.hour(time)}` : ""}`
    fill("counted", `${from}. Trigger${letters.length > 1 ? "s" : ""} ${letters.join(", ")}.`)
    fill("triggers", chosen.map((tick) => tick.nextElementSibling.textContent).join("; "))
    const hour = field("incident-time").value
    fill("incident", SopNotify.inWords(field("incident-day").value) + (hour ? `, ${SopNotify.hour(hour)}` : ""))
    answer.hidden = false
  }

  /** What the reader does, of all that is due at such incidents. */
  const part = (letters) => {
    for (const one of answer.querySelectorAll("[data-part]")) {
      const rows = [...one.querySelectorAll("[data-triggers]")]
      for (const row of rows) row.hidden = !row.dataset.triggers.split(" ").some((letter) => letters.includes(letter))
      one.hidden = one.dataset.part !== field("who")?.value || rows.every((row) => row.hidden)
    }
  }

  const inputs = [field("who"), ...moments.flatMap((name) => [field(`${name}-day`), field(`${name}-time`)])].filter(Boolean)
  const kept = SopKept("sop-notification")
  const keep = () => {
    const said = { ticks: ticks.filter((tick) => tick.checked).map((tick) => tick.value), answered: !answer.hidden }
    fill("kept", kept.write({ ...said, ...Object.fromEntries(inputs.map((input) => [input.id, input.value])) }))
  }
  const restore = (said) => {
    for (const tick of ticks) tick.checked = said.ticks?.includes(tick.value) ?? false
    for (const input of inputs) if (said[input.id]) input.value = said[input.id]
    const now = readersNow()
    if (said.answered && !moments.some((name) => wrongMoment(field(`${name}-day`), field(`${name}-time`), now))) show(now.day)
  }

  form.addEventListener("input", () => {
    clear()
    keep()
  })
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    const now = readersNow()
    const first = wrong(now)
    clear()
    if (first) return first.focus()
    show(now.day)
    answer.parentElement.scrollIntoView({ block: "nearest" })
    keep()
  })
  form.addEventListener("reset", () => {
    clear()
    for (const place of form.querySelectorAll(".sop-error")) place.hidden = true
    fill("kept", kept.clear())
  })
  fill("kept", kept.says)
  restore(kept.read())
}

/** A place on this device for what a reader filled in, under one name in every edition; what is said of it. */
function SopKept(name) {
  const restricted = document.querySelector("meta[name=robots]")
  const KEPT = "What you fill in is kept on this device alone, until you clear it."
  const NOTHING = "Nothing is kept."
  const FAILED = "Nothing could be kept on this device: if you leave or reload this page, fill it in again."
  const attempt = (act, failed) => {
    try {
      return act() ?? failed
    } catch {
      return failed
    }
  }
  const able = () => attempt(() => (localStorage.setItem(`${name}-try`, ""), localStorage.removeItem(`${name}-try`), true), false)
  return {
    says: restricted ? NOTHING : able() ? KEPT : FAILED,
    read: () => (restricted ? {} : attempt(() => JSON.parse(localStorage.getItem(name)), {})),
    write: (value) => (restricted ? NOTHING : attempt(() => (localStorage.setItem(name, JSON.stringify(value)), KEPT), FAILED)),
    clear: () => (restricted ? NOTHING : attempt(() => (localStorage.removeItem(name), KEPT), FAILED)),
  }
}

/** A button that copies the message, with what was filled in. */
function messageCopier(button, message) {
  if (!button) return
  const said = button.parentElement.querySelector("[role=status]")
  button.parentElement.hidden = false
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(message.innerText.trim())
      said.textContent = "Copied. Fill in what is left in brackets."
    } catch {
      getSelection().selectAllChildren(message)
      said.textContent = "This browser does not let a page copy. The message is marked: copy it yourself."
    }
  })
}

notificationHelper(document.querySelector("#sop-helper"))
messageCopier(document.querySelector("#helper-copy"), document.querySelector("#helper-message"))
