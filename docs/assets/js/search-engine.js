// The matching: entries and synonyms in, ranked hits out. It knows nothing of the page. MiniSearch keeps the index and weighs
// a word in an entry (BM25); here stand what a reader's words may mean and how their weights add up.

const sopEngine = (() => {
  const { EMPTY, fold, words, stem, slips } = sopWords

  const FIELDS = { title: 5, asked: 3.2, answer: 2, text: 1 }
  /** Which kind of thing a reader rather wants, other things being equal. */
  const KINDS = {
    section: 1.3, situation: 1.1, incident: 0.95, notification: 1, training: 0.9, guide: 0.9, form: 0.85, policy: 0.8,
    withheld: 0.8, page: 0.75, term: 0.7, reference: 0.65, duty: 0.65, team: 0.7, "contact kind": 0.6, trigger: 0.6,
    metric: 0.55, clause: 0.6, office: 0.6, question: 0.5, "report field": 0.5, goal: 0.5, archived: 0.4,
  }
  const SENTENCES = new Set(["situation", "question"])
  const SYNONYM = 0.6 // over the word itself
  const BESIDE = 0.4 // a word and its synonym in one entry: the lesser of the two counts for so much
  const CORRECTED = 0.7
  const UNFINISHED = 0.6 // a longer word that begins as the last one typed
  const REPEATED = 0.55 // each further hit on a page that has one already

  /** A search over the data of search/index.js. Filling it takes a while: call `fill(milliseconds)` until it is true. */
  function create(data) {
    const entries = data.entries
    const phrases = phrasebook(data.words)
    const surface = new Map() // each word as it is written, with its stem
    const cached = new Map() // what an index term scores, by term
    let filled = 0

    for (const word of data.words.flat().flatMap((phrase) => words(phrase))) surface.set(word.word, word.stem)

    const index = sopIndex(entries.length, FIELDS)

    /** A field of an entry. A title that is a whole sentence weighs as a question that is asked, not as a name. */
    function taken(entry, field) {
      const sentence = SENTENCES.has(entry.kind)
      if (field === "asked") return [...(entry.asked ?? []), sentence ? entry.title : ""].join("\n")
      return field === "title" && sentence ? "" : entry[field]
    }

    /** What a text is found by: its words, and a mark for each phrase that is another name of something. */
    function terms(text, field) {
      const found = words(text)
      const kept = []
      for (const { word, stem } of found) {
        if (EMPTY.has(word) && field !== "title") continue
        surface.set(word, stem)
        kept.push(stem)
      }
      for (const { mark } of phrases.within(found)) kept.push(mark)
      return kept
    }

    function fill(milliseconds) {
      const end = performance.now() + milliseconds
      while (filled < entries.length) {
        for (const field of Object.keys(FIELDS)) {
          const text = taken(entries[filled], field)
          if (text) index.add(filled, field, terms(text, field))
        }
        filled++
        if (performance.now() > end) break
      }
      return filled === entries.length
    }

    /** How well each entry fits a term of the index, as [entry, weight] pairs. */
    function scores(term, prefix) {
      const key = prefix ? `${term}*` : term
      let found = cached.get(key)
      if (!found) {
        found = index.scores(term, prefix)
        cached.set(key, found)
      }
      return found
    }

    /** What a word can mean: terms of the index, each with its weight. */
    function meanings({ word, stem }, unfinished) {
      const found = [[stem, 1, false]]
      if (unfinished && word.length > 1) found.push([stem, UNFINISHED, true])
      if (surface.has(word) || scores(stem).length) return found
      if (unfinished && scores(stem, true).length) return found
      return [...found, ...corrected(word)]
    }

    /** Words that a word which stands nowhere may be meant for: one that begins alike, or one that a slip lies between. */
    function corrected(word) {
      if (word.length < 3 || /\d/.test(word)) return []
      const alike = new Map()
      for (const [other, itsStem] of surface) {
        const shared = Math.max(6, Math.min(word.length, other.length) - 3)
        if (other.length >= shared && word.slice(0, shared) === other.slice(0, shared)) alike.set(itsStem, CORRECTED)
      }
      for (const most of word.length > 7 ? [1, 2] : [1]) {
        const near = new Map(most === 1 ? alike : [])
        for (const [other, itsStem] of surface) {
          if (other.length > 2 && !EMPTY.has(other) && slips(word, other, most) <= most) {
            near.set(itsStem, other[0] === word[0] ? CORRECTED : CORRECTED * 0.8)
          }
        }
        if (near.size) {
          return [...near].flatMap(([itsStem, weight]) => [
            [itsStem, weight, false],
            ...phrases.within([{ stem: itsStem }]).map(({ mark }) => [mark, weight * SYNONYM, false]),
          ])
        }
      }
      return []
    }

    /** What a query asks for: groups of terms any of which will do, each group with its weight. */
    function groups(query) {
      const asked = words(query)
      const unfinished = asked.length && asked.at(-1).to === query.length ? asked.at(-1) : null
      const found = []
      const covered = new Set()
      for (const { mark, from, to } of phrases.within(asked)) {
        const several = to - from > 1
        if (!several && EMPTY.has(asked[from].word)) continue
        for (let at = from; at < to; at++) if (several) covered.add(asked[at])
        const same = found.find((group) => group.from === from && group.to === to)
        if (same) same.terms.push([mark, SYNONYM, false])
        else found.push({ from, to, weight: 1, terms: [[mark, several ? 1 : SYNONYM, false]], words: asked.slice(from, to) })
      }
      const all = asked.every(({ word }) => EMPTY.has(word))
      asked.forEach((word, at) => {
        if (EMPTY.has(word.word) && !all) return
        const own = meanings(word, word === unfinished)
        const single = found.find((group) => group.from === at && group.to === at + 1)
        if (single) single.terms.push(...own)
        else found.push({ from: at, to: at + 1, weight: covered.has(word) ? 0.35 : 1, terms: own, words: [word] })
      })
      joined(asked, found)
      return found
    }

    /** Words that are written as one elsewhere ("hand cuffs"), or as two ("patdown"). */
    function joined(asked, found) {
      asked.forEach((word, at) => {
        const next = asked[at + 1]
        if (next && surface.has(word.word + next.word)) {
          const itsStem = surface.get(word.word + next.word)
          const marks = phrases.within([{ stem: itsStem }]).map(({ mark }) => [mark, SYNONYM, false])
          found.push({ from: at, to: at + 2, weight: 1, terms: [[itsStem, 1, false], ...marks], words: [word, next] })
        }
        if (surface.has(word.word)) return
        for (let cut = 3; cut <= word.word.length - 3; cut++) {
          const halves = [word.word.slice(0, cut), word.word.slice(cut)]
          if (!halves.every((half) => surface.has(half))) continue
          const group = found.find((one) => one.words[0] === word)
          const stems = halves.map((half) => ({ stem: surface.get(half) }))
          const marks = phrases.within(stems).filter(({ from, to }) => to - from === 2)
          for (const { mark } of marks) group?.terms.push([mark, 1, false])
        }
      })
    }

    /** Everything that fits, the best first: [{entry, score, stems, marks}]. */
    function search(query) {
      const wanted = groups(query)
      const total = new Float64Array(entries.length)
      const seen = new Float64Array(entries.length)
      let whole = 0
      for (const group of wanted) {
        const best = new Map()
        for (const [term, weight, prefix] of group.terms) {
          for (const [id, score] of scores(term, prefix)) {
            const before = best.get(id) ?? 0
            best.set(id, Math.max(before, score * weight) + BESIDE * Math.min(before, score * weight))
          }
        }
        if (!best.size) continue
        const rarity = group.weight * Math.log(1 + entries.length / best.size)
        whole += rarity
        for (const [id, score] of best) {
          total[id] += score * group.weight
          seen[id] += rarity
        }
      }
      for (const [id, weight] of named(query)) {
        total[id] += weight
        seen[id] = whole
      }
      const hits = []
      entries.forEach((entry, id) => {
        if (!total[id]) return
        const share = whole ? seen[id] / whole : 1
        hits.push({ entry, score: total[id] * (0.15 + 0.85 * share * share) * (KINDS[entry.kind] ?? 0.6) })
      })
      return { hits: apart(hits), marked: marking(wanted) }
    }

    /** Entries that the query names by their id, or by the beginning of one. */
    function* named(query) {
      const asked = id(query)
      if (!/\d/.test(asked) && !/^(?:inc|q|obl|met|trn|guide|sit|form|goal)-/.test(asked)) return
      for (const [at, entry] of entries.entries()) {
        const own = (entry.ids ?? []).map(id)
        if (own.includes(asked)) yield [at, 1000]
        else if (asked.length > 4 && own.some((one) => one.startsWith(asked))) yield [at, 150]
        else if (entry.cites?.some((one) => id(one) === asked)) yield [at, 100]
      }
    }

    /** Which words of a text to mark: a function from a text to [from, to] pairs. */
    function marking(wanted) {
      const stems = new Set()
      const marks = new Set()
      const beginnings = []
      for (const [term, , prefix] of wanted.flatMap((group) => group.terms)) {
        if (prefix) beginnings.push(term)
        else (term.startsWith("#") ? marks : stems).add(term)
      }
      return (text) => {
        const found = words(text)
        const fits = (one) => stems.has(one.stem) || beginnings.some((term) => one.stem.startsWith(term))
        const spans = found.filter((one) => fits(one) && !EMPTY.has(one.word)).map(({ from, to }) => [from, to])
        for (const { mark, from, to } of phrases.within(found)) {
          if (marks.has(mark)) spans.push([found[from].from, found[to - 1].to])
        }
        return merged(spans)
      }
    }

    return { fill, search }
  }

  /** An id as it is compared: "KRS 610.190", "krs-610.190" and "610.190" are one, "section 3.2" is "3.2". */
  const id = (text) => fold(text).trim().replace(/^(?:section|sop|clause|policy|krs)\b[\s-]*/, "").replace(/[\s§]+/g, "-").replace(/[?.!]+$/, "")

  /** Each further hit on a page counts for less, so that the first ones lead to different pages. */
  function apart(hits) {
    const pages = new Map()
    hits.sort((one, other) => other.score - one.score)
    for (const hit of hits) {
      const page = hit.entry.url.split("#")[0]
      const before = pages.get(page) ?? 0
      hit.score *= REPEATED ** Math.min(before, 4)
      pages.set(page, before + 1)
    }
    return hits.sort((one, other) => other.score - one.score)
  }

  const merged = (spans) => {
    const found = []
    for (const [from, to] of spans.sort((one, other) => one[0] - other[0])) {
      const before = found.at(-1)
      if (before && from <= before[1]) before[1] = Math.max(before[1], to)
      else found.push([from, to])
    }
    return found
  }

  /** The names that things have: finds them in a row of words, as [{mark, from, to}]. A mark is no word: "#3". */
  function phrasebook(groups) {
    const starts = new Map()
    groups.forEach((group, number) => {
      for (const phrase of group) {
        const stems = words(phrase).map((one) => one.stem)
        if (!stems.length) continue
        if (!starts.has(stems[0])) starts.set(stems[0], [])
        starts.get(stems[0]).push({ stems, mark: `#${number}` })
      }
    })
    const within = (row) => {
      const found = []
      row.forEach((one, from) => {
        for (const { stems, mark } of starts.get(one.stem) ?? []) {
          if (stems.every((stem, at) => row[from + at]?.stem === stem)) found.push({ mark, from, to: from + stems.length })
        }
      })
      return found
    }
    return { within }
  }

  return { create }
})()
