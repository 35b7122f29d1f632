// An inverted index: which entries hold a term, in which field and how often, and how well that fits (BM25 in each field,
// added up). Terms are whatever the engine says.

const sopIndex = (size, fields) => {
  const SOON_ENOUGH = 1.2 // how soon further mentions stop to count (k of BM25)
  const FAIR = 0.6 // how much a long text is held against an entry (b)
  const PRESENT = 0.5 // what a mention counts however long the text (delta of BM25+)

  const names = Object.keys(fields)
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

  /** [entry, score] of each entry that holds the term; with `prefix`, of each that holds a longer one. */
  function scores(term, prefix) {
    if (!prefix) return weighed(postings.get(term) ?? [])
    const best = new Map()
    for (const [other, held] of postings) {
      if (other.length <= term.length || !other.startsWith(term)) continue
      for (const [entry, score] of weighed(held)) {
        const fit = (score * term.length) / other.length
        if (fit > (best.get(entry) ?? 0)) best.set(entry, fit)
      }
    }
    return [...best]
  }

  function weighed(held) {
    const found = []
    let entries = 0
    for (let at = 0; at < held.length; at += 3) if (held[at] !== held[at - 3]) entries++
    const rarity = Math.log(1 + (size - entries + 0.5) / (entries + 0.5))
    for (let at = 0; at < held.length; at += 3) {
      const [entry, field, times] = [held[at], held[at + 1], held[at + 2]]
      const usual = sums[field][0] / sums[field][1]
      const room = SOON_ENOUGH * (1 - FAIR + (FAIR * lengths[field][entry]) / usual)
      const score = fields[names[field]] * rarity * (PRESENT + (times * (SOON_ENOUGH + 1)) / (times + room))
      if (found.length && found.at(-1)[0] === entry) found.at(-1)[1] += score
      else found.push([entry, score])
    }
    return found
  }

  return { add, scores }
}
