// An inverted index: which entries hold a term, in which field and how often, and how well that fits (BM25 in each field,
// added up). Terms are whatever the engine says.

const sopIndex = (size, fields) => {
  const SOON_ENOUGH = 1.2 // how soon further mentions stop to count (k of BM25)
  const FAIR = 0.6 // how much a long text is held against an entry (b)
  const PRESENT = 0.5 // what a mention counts however long the text (delta of BM25+)

  const MOST = 40 // words that a beginning stands for

  const names = Object.keys(fields)
  const weights = Object.values(fields)
  const lengths = names.map(() => new Uint32Array(size))
  const sums = names.map(() => [0, 0]) // terms and entries of each field
  const postings = new Map() // term -> [entry, field, times, ...]

  /** Add the terms of one field of an entry. Fields of one entry must come one after the other. */
  function add(entry, name, terms) {
    const field = names.indexOf(name)
    lengths[field][entry] = terms.length
    sums[field][0] += terms.length
    sums[field][1]++
    for (const term of terms) {
      const held = postings.get(term)
      if (!held) {
        postings.set(term, [entry, field, 1])
        continue
      }
      const last = held.length - 3
      if (held[last] === entry && held[last + 1] === field) held[last + 2]++
      else held.push(entry, field, 1)
    }
  }

  /** How well each entry fits a term, as {entries, scores}; with `prefix`, the words that begin so, the shortest first. */
  function scores(term, prefix) {
    if (!prefix) return weighed(postings.get(term) ?? [])
    const best = new Map()
    for (const other of beginning(term)) {
      const found = weighed(postings.get(other))
      const share = term.length / other.length
      found.entries.forEach((entry, at) => {
        const fit = found.scores[at] * share
        if (fit > (best.get(entry) ?? 0)) best.set(entry, fit)
      })
    }
    return { entries: [...best.keys()], scores: [...best.values()] }
  }

  function beginning(term) {
    const found = []
    for (const other of postings.keys()) if (other.length > term.length && other.startsWith(term)) found.push(other)
    return found.sort((one, other) => one.length - other.length).slice(0, MOST)
  }

  function weighed(held) {
    const entries = []
    const scores = []
    for (let at = 0; at < held.length; at += 3) if (held[at] !== held[at - 3]) entries.push(held[at])
    const rarity = Math.log(1 + (size - entries.length + 0.5) / (entries.length + 0.5))
    for (let at = 0; at < held.length; at += 3) {
      const field = held[at + 1]
      const room = SOON_ENOUGH * (1 - FAIR + (FAIR * lengths[field][held[at]] * sums[field][1]) / sums[field][0])
      const times = held[at + 2]
      const score = weights[field] * rarity * (PRESENT + (times * (SOON_ENOUGH + 1)) / (times + room))
      if (held[at] === held[at - 3]) scores[scores.length - 1] += score
      else scores.push(score)
    }
    return { entries, scores }
  }

  return { add, scores }
}
