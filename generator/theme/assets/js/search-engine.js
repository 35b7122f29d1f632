// The matching: entries and synonyms in, ranked hits out. It knows nothing of the page. MiniSearch keeps the index and weighs
// a word in an entry (BM25); here stand what a reader's words may mean and how their weights add up.

const sopEngine = (() => {
  const { EMPTY, fold, words, stem, near, nearly, phrasebook } = sopWords

  const FIELDS = { title: 5, asked: 3.2, answer: 2, text: 1 }
  /** Which kind of thing a reader rather wants, other things being equal. */
  const KINDS = {
    section: 1.3, situation: 1.1, incident: 0.95, notification: 1, training: 0.9, guide: 0.9, form: 0.85, policy: 0.8,
    withheld: 0.8, page: 0.75, term: 0.7, reference: 0.65, duty: 0.65, team: 0.7, "contact kind": 0.6, trigger: 0.6,
    metric: 0.55, clause: 0.6, office: 0.6, question: 0.5, "report field": 0.5, goal: 0.5,
  }
  const ASKED_PAGE = 1 // a page of no single thing whose questions are known, such as the calendar of duties
  const ARCHIVED = 0.4
  const LEAVE = 0.7 // of situations that fit alike, the one in which nothing is to be done stands last
  const INTENTS = [["how many"], ["who is"], ["how often"], ["how long"]] // empty words that together tell what is asked
  const SENTENCES = new Set(["situation", "question"])
  const ABSENT = /(?<=[.!?] )(?:nobody|nothing|no) [^.]*\./gi // "Nobody has a weapon." is found by no weapon
  const SYNONYM = 0.6 // over the word itself
  const BESIDE = 0.4 // a word and its synonym in one entry: the lesser of the two counts for so much
  const CORRECTED = 0.7
  const RELATED = 0.4
  const FAMILY = 0.7 // of the longer of two words, how much they must share to be of one family
  const BEGINNING = 5 // letters that words of one family share at the least
  const LESSER = 0.35 // a small number, or a word that is part of a phrase
  const PLACE = 0.5 // "fight in the cafeteria" asks of a fight
  const VERBATIM = 2 // the query is one of the questions that the entry answers
  const UNFINISHED = 0.6 // a longer word that begins as the last one typed
  const LOOKED_AT = 300 // of the entries that fit, those that are looked at closely
  const REPEATED = 0.55 // each further hit on a page that has one already

  /**
   * A search over the data of search/index.js. Filling it takes a while: call `fill(milliseconds)` until it is true. A word
   * that stands nowhere is taken for a slip only if `learn` was given the words of English and it is none of them.
   */
  function create(data) {
    const entries = data.entries
    const phrases = phrasebook([...data.words, ...INTENTS])
    const surface = new Map() // each word as it is written, with its stem
    const families = new Map() // the same, by how they begin
    const cached = new Map() // what an index term scores, by term
    const ids = { own: [], cited: [] } // [id, entry] pairs
    const silent = new Set((data.silent ?? []).flatMap((one) => words(one)).map(({ word }) => word)) // no rule on them
    const verbatim = new Map() // each question that an entry answers, as a key, with the entries
    let filled = 0
    let english = null // stems of English words, once they were learned

    for (const { word, stem } of data.words.flat().flatMap((phrase) => words(phrase))) known(word, stem)

    const index = sopIndex(entries.length, FIELDS)

    function known(word, stem) {
      if (surface.has(word)) return
      surface.set(word, stem)
      if (word.length < BEGINNING || /\d/.test(word)) return
      const beginning = word.slice(0, BEGINNING)
      if (!families.has(beginning)) families.set(beginning, new Map())
      families.get(beginning).set(word, stem)
    }

    /** A field of an entry. A title that is a whole sentence weighs as a question that is asked, not as a name. */
    function taken(entry, field) {
      const sentence = SENTENCES.has(entry.kind)
      if (field === "asked") return [...(entry.asked ?? []), sentence ? entry.title.replace(ABSENT, "") : ""].join("\n")
      return field === "title" && sentence ? "" : entry[field]
    }

    /** What a text is found by: its words, and a mark for each phrase that is another name of something. */
    function terms(text, field) {
      const found = words(text)
      const kept = []
      for (const { word, stem } of found) {
        if (EMPTY.has(word) && field !== "title") continue
        known(word, stem)
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
        for (const question of entries[filled].asked ?? []) {
          const found = verbatim.get(key(question)) ?? []
          verbatim.set(key(question), [...found, filled])
        }
        for (const one of entries[filled].ids ?? []) ids.own.push([id(one), filled])
        for (const one of entries[filled].cites ?? []) ids.cited.push([id(one), filled])
        filled++
        if (performance.now() > end) break
      }
      return filled === entries.length
    }

    /** How well each entry fits a term of the index. */
    function scores(term, prefix) {
      const key = prefix ? `${term}*` : term
      let found = cached.get(key)
      if (!found) {
        found = index.scores(term, prefix)
        cached.set(key, found)
      }
      return found
    }

    /** Whether the manual has a word, or for one that is still being typed a word that begins so. */
    const stands = ({ word, stem }, unfinished) =>
      surface.has(word) || scores(stem).entries.length > 0 || (unfinished && scores(stem, true).entries.length > 0)

    /** What a word can mean: terms of the index, each with its weight, and whether longer words count too. */
    function meanings({ word, stem }, unfinished) {
      const found = [[stem, 1, false], ...related(word, stem)]
      if (unfinished && word.length > 1) found.push([stem, UNFINISHED, true])
      return stands({ word, stem }, unfinished) ? found : [...found, ...corrected(word)]
    }

    /** Words of one family: "supervise", "supervisor", "supervision". */
    function related(word, stem) {
      const family = families.get(word.slice(0, BEGINNING)) ?? new Map()
      const found = []
      for (const [other, itsStem] of family) {
        if (itsStem !== stem && alike(word, other) >= FAMILY * Math.max(word.length, other.length)) found.push(itsStem)
      }
      return [...new Set(found)].map((itsStem) => [itsStem, RELATED, false])
    }

    function learn(list) {
      english = new Set(list.flatMap((word) => [word, stem(word)]))
    }

    /** Words that a word which stands nowhere may be meant for: a slip lies between, or two in a long one. */
    function corrected(word) {
      if (word.length < 3 || /\d/.test(word) || !english || english.has(word) || english.has(stem(word))) return []
      for (const fits of word.length > 7 ? [near, nearly] : [near]) {
        const found = new Map()
        for (const [other, itsStem] of surface) {
          if (other.length > 2 && !EMPTY.has(other) && fits(word, other)) {
            found.set(itsStem, other[0] === word[0] ? CORRECTED : CORRECTED * 0.8)
          }
        }
        if (found.size) {
          return [...found].flatMap(([itsStem, weight]) => [
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
        if (single) {
          single.terms.push(...own)
          if (covered.has(word)) single.weight = LESSER
        } else found.push({ from: at, to: at + 1, weight: covered.has(word) ? LESSER : lone(word), terms: own, words: [word] })
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

    /**
     * Everything that fits, the best first; which words of a text to mark; the words that the manual does not have; and
     * whether the words of English are needed to tell a slip from a word.
     */
    function search(query) {
      const wanted = groups(query)
      const strange = words(query).filter(({ word }) => silent.has(word))
      const total = new Float64Array(entries.length)
      const seen = new Float64Array(entries.length)
      let whole = 0
      for (const group of wanted) {
        const best = new Float64Array(entries.length)
        let fitting = 0
        for (const [term, weight, prefix] of group.terms) {
          const found = scores(term, prefix)
          found.entries.forEach((at, index) => {
            const score = found.scores[index] * weight
            const before = best[at]
            if (!before) fitting++
            best[at] = before > score ? before + BESIDE * score : score + BESIDE * before
          })
        }
        if (!fitting) {
          if (group.to - group.from === 1 && !silent.has(group.words[0].word)) strange.push(group.words[0])
          continue
        }
        const rarity = group.weight * Math.log(1 + entries.length / fitting)
        whole += rarity
        best.forEach((score, at) => {
          if (!score) return
          total[at] += score * group.weight
          seen[at] += rarity
        })
      }
      for (const [at, weight] of named(query)) {
        total[at] += weight
        seen[at] = whole
      }
      const found = []
      total.forEach((score, at) => {
        if (!score) return
        const share = whole ? seen[at] / whole : 1
        total[at] = score * (0.15 + 0.85 * share * share) * worth(entries[at])
        found.push(at)
      })
      for (const at of verbatim.get(key(query)) ?? []) total[at] *= VERBATIM
      found.sort((one, other) => total[other] - total[one])
      const missing = quoted(query, strange.filter(({ word }) => /^[a-z']{3,}$/.test(word)))
      const hits = apart(found.slice(0, LOOKED_AT), total)
      return { count: found.length, hits, marked: marking(wanted), missing, unsure: !english && missing.length > 0 }
    }

    /** Entries, the best first, where each further one of a page counts for less: the first lead to different pages. */
    function apart(found, total) {
      const pages = new Map()
      const hits = found.map((at) => {
        const page = entries[at].url.split("#")[0]
        const before = pages.get(page) ?? 0
        pages.set(page, before + 1)
        return { entry: entries[at], score: total[at] * REPEATED ** Math.min(before, 4) }
      })
      return hits.sort((one, other) => other.score - one.score)
    }

    /** Entries that the query names by their id, or by the beginning of one. */
    function* named(query) {
      for (const asked of new Set([id(query), ...numbers(query)])) {
        if (!/\d/.test(asked) && !/^(?:inc|q|obl|met|trn|guide|sit|form|goal)-/.test(asked)) continue
        const chapter = /^(?:chapter-)?(\d{1,2})$/.exec(asked)?.[1]
        for (const [one, at] of ids.own) {
          if (chapter && one.startsWith(`${chapter}.`)) yield [at, 60]
          if (one === asked) yield [at, 1000]
          else if (asked.length > 3 && one.startsWith(asked)) yield [at, 150]
        }
        for (const [one, at] of ids.cited) if (one === asked) yield [at, 100]
      }
    }

    /** The numbers, such as 3.2 or 02.31/data/7, that a question asks about and about nothing else. */
    function numbers(query) {
      const parts = fold(query).split(/[\s()[\]§:;,?!"]+/).filter(Boolean)
      const rest = parts.filter((part) => !NUMBER.test(part) && !EMPTY.has(part) && !/^(?:sop|section|say|policy|clause|krs)s?$/.test(part))
      return rest.length ? [] : parts.filter((part) => NUMBER.test(part)).map(id)
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
      const marked = (text) => {
        const found = words(text)
        const fits = (one) => stems.has(one.stem) || beginnings.some((term) => one.stem.startsWith(term))
        const spans = found.filter((one) => fits(one) && !EMPTY.has(one.word)).map(({ from, to }) => [from, to])
        for (const { mark, from, to } of phrases.within(found)) {
          if (marks.has(mark)) spans.push([found[from].from, found[to - 1].to])
        }
        return merged(spans)
      }
      /** A quick look at whether a text may hold a word to mark. */
      const likely = [...stems, ...beginnings].filter((term) => term.length > 2).map((term) => term.slice(0, 5))
      const any = likely.length ? new RegExp(likely.join("|").replace(/[.]/g, "\\."), "i") : /$^/
      marked.likely = (text) => any.test(fold(text))
      return marked
    }

    return { fill, learn, search }
  }

  /** The same for two questions that ask with the same words, in whatever order. */
  const key = (text) => [...new Set(words(text).filter(({ word }) => !EMPTY.has(word)).map(({ stem }) => stem))].sort().join(" ")

  /** Words of a query as they were typed, those that stand side by side as one. */
  function quoted(query, found) {
    const spans = []
    for (const { from, to } of found.sort((one, other) => one.from - other.from)) {
      const before = spans.at(-1)
      if (before && /^\s+$/.test(query.slice(before[1], from))) before[1] = to
      else spans.push([from, to])
    }
    return spans.map(([from, to]) => query.slice(from, to))
  }

  /** With how many letters two words begin alike. */
  function alike(one, other) {
    let at = 0
    while (at < one.length && one[at] === other[at]) at++
    return at
  }

  const kindly = (entry) => (entry.kind === "page" && entry.asked ? ASKED_PAGE : (KINDS[entry.kind] ?? 0.6))
  const worth = (entry) => kindly(entry) * (entry.state === "archived" ? ARCHIVED : 1) * (entry.sign === "leave" ? LEAVE : 1)

  const SMALL = /^\d{1,2}$/ // "two students fight" asks of a fight
  const PLACES = new Set("cafeteria lunchroom hallway hall classroom bathroom restroom gym playground".split(" "))
  const lone = ({ stem }) => (SMALL.test(stem) ? LESSER : PLACES.has(stem) ? PLACE : 1)
  const NUMBER = /^(?:sop|krs)?-?\d+[.\d/a-z-]*$/

  /** An id as it is compared: "KRS 610.190", "krs610.190" and "610.190" are one, "section 3.2" and "§ 3.2" are "3.2". */
  function id(text) {
    const bare = fold(text).replace(/^[\s()[\]§:;,.?!"'-]+|[\s()[\]§:;,.?!"'-]+$/g, "")
    const own = bare.replace(/^(?:section|sop|clause|policy|krs)(?:[\s§-]+|(?=\d))/, "").replace(/[\s§]+/g, "-")
    return own.replace(/^0+(?=\d)/, "").replace(/^(\d{1,2})-(\d{1,2})$/, "$1.$2")
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

  return { create }
})()
