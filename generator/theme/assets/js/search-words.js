// Words as the search compares them: without accents, possessives and endings. Used for the manual's texts and for what a
// reader types alike, so that both come out the same.

const sopWords = (() => {
  /** Words that a question has and an answer need not have. */
  const EMPTY = new Set(
    `a about after all also am an and any anyone anybody are as at be been being but by can cannot could did do does
    doing done else ever every for from get gets getting give go goes going got had has have having he her here hers
    herself him himself his how i if in into is it its itself just let like ll many may me might mine more most much must my need
    needs new no not now of off on one or our out over please put really s shall she should so some somebody someone
    something such t than that the their them themself themselves then there these they this those to too under up upon us
    use used using very want wants was we were what when where which while who whom whose why will with without would
    yes you your yours allow allowed allowing happen happens happened ok okay re ve supposed thing things within
    yesterday tomorrow tonight`.split(/\s+/),
  )

  const IRREGULAR = new Map(
    Object.entries({
      children: "child", men: "man", women: "woman", feet: "foot", people: "person", persons: "person",
      drew: "draw", drawn: "draw", told: "tell", held: "hold", shot: "shoot", shots: "shoot", ran: "run", left: "leave",
      leaves: "leave", kept: "keep", said: "say", saw: "see", seen: "see", took: "take", taken: "take", wrote: "write",
      written: "write", spoke: "speak", spoken: "speak", stole: "steal", stolen: "steal", fought: "fight", hid: "hide",
      hidden: "hide", gave: "give", given: "give", came: "come", went: "go", gone: "go", lost: "lose", found: "find",
      brought: "bring", caught: "catch", taught: "teach", thought: "think", bought: "buy", sent: "send", met: "meet",
      chose: "choose", chosen: "choose", rode: "ride", ridden: "ride", drove: "drive", driven: "drive", wore: "wear",
      worn: "wear", broke: "break", broken: "break", bitten: "bite", beaten: "beat", struck: "strike", sold: "sell",
      died: "die", dies: "die", dying: "die", dead: "die", death: "die", deaths: "die", tied: "tie", lied: "lie",
      made: "make", paid: "pay", laid: "lay", built: "build", spent: "spend", sworn: "swear", threw: "throw",
      thrown: "throw", lying: "lie", heard: "hear", knew: "know", known: "know", sat: "sit", fled: "flee", hurts: "hurt",
      bled: "bleed", led: "lead", read: "read", felt: "feel", dealt: "deal", chasing: "chase", noone: "nobody",
      violence: "violent", threaten: "threat", threatens: "threat", threatened: "threat", threatening: "threat",
      speed: "speed", speeds: "speed", need: "need", bus: "bus", buses: "bus", gas: "gas", news: "news", crisis: "crisis",
      crises: "crisis", series: "series", campus: "campus", info: "inform", always: "always", drugs: "drug", counselling: "counsel",
      counsellor: "counselor", counsellors: "counselor", behaviour: "behavior", behaviours: "behavior", colour: "color",
      licence: "license", neighbour: "neighbor", defence: "defense", offence: "offense", offences: "offense",
      kidnapping: "kidnap", kidnapped: "kidnap", disability: "disable", disabilities: "disable", disabled: "disable",
      two: "2", three: "3", four: "4", five: "5", six: "6", seven: "7", eight: "8", nine: "9", ten: "10", eleven: "11",
      twelve: "12", sixteen: "16", eighteen: "18", twenty: "20", thirty: "30", forty: "40", sixty: "60", ninety: "90",
    }),
  )

  const known = new Map()

  // The normal form of texts, as model/folding.py has it: what is pasted from Word or a PDF is found like what is typed.
  const LETTERS = new Map(
    Object.entries({
      Æ: "AE", æ: "ae", Œ: "OE", œ: "oe", ß: "ss", ẞ: "SS", Ø: "O", ø: "o", Ł: "L", ł: "l", Đ: "D", đ: "d", Ð: "D",
      ð: "d", Þ: "Th", þ: "th", ı: "i", Ħ: "H", ħ: "h",
    }),
  )
  const FORMS = [
    [/[\u2018-\u201b\u2032\u2035\u02b9\u02bb-\u02bd\u00b4\u2039\u203a\uff07]/, "'"],
    [/[\u201c-\u201f\u2033\u2036\u00ab\u00bb\uff02\u301d-\u301f]/, '"'],
    [/[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/, "-"],
    [/[\u115f\u1160\u17b4\u17b5\u3164\uffa0]/, ""],
    [/[\p{Zs}\u2800]/u, " "],
    [/[\p{Cf}\p{Mn}\p{Me}]/u, ""],
  ]
  const BEYOND_ASCII = /[^\x00-\x7f]/gu
  const forms = new Map()

  /** The normal form of a character beyond ASCII. */
  function form(one) {
    let found = forms.get(one)
    if (found === undefined) {
      const parts = one.normalize("NFKD")
      found = FORMS.find(([like]) => like.test(one))?.[1] ?? LETTERS.get(one) ?? (parts === one ? one : plain(parts))
      forms.set(one, found)
    }
    return found
  }

  const plain = (text) => text.replace(BEYOND_ASCII, form)

  /** The normal form of a text, in small letters. */
  const fold = (text) => plain(text).toLowerCase()

  /** From a place in the normal form of a text to that place in the text itself. */
  function origins(text) {
    if (!/[^\x00-\x7f]/.test(text)) return (at) => at
    const places = []
    let index = 0
    for (const one of text) {
      for (let count = fold(one).length; count > 0; count--) places.push(index)
      index += one.length
    }
    places.push(text.length)
    return (at) => places[at]
  }

  const WORD = /[a-z0-9]+(?:[.:'][a-z0-9]+)*/g
  const SHORTENED = /^(wo|ca|do|does|did|is|are|was|were|has|have|had|could|should|would)nt$/ // typed on a phone: "wont"

  /** Every word of a text with its place: [{word, stem, from, to}]. A number such as 3.2 is one word. */
  function words(text) {
    const found = []
    const origin = origins(text)
    for (const match of fold(text).replaceAll("`", "'").matchAll(WORD)) {
      const word = match[0].replace(/'s?$|'s(?=\W|$)/, "").replace(SHORTENED, "$1n't")
      found.push({ word, stem: stem(word), from: origin(match.index), to: origin(match.index + match[0].length) })
    }
    return found
  }

  function stem(word) {
    let found = known.get(word)
    if (found === undefined) known.set(word, (found = IRREGULAR.get(word) ?? cut(word)))
    return found
  }

  /** A word without the ending that only its place in a sentence gives it. */
  function cut(word) {
    if (word.length < 4 || /\d/.test(word)) return word
    word = word.replace(/n't$/, "")
    if (/(?:ss|us|is)$/.test(word)) return last(word)
    if (/ies$/.test(word) && word.length > 4) word = word.slice(0, -3) + "y"
    else if (/(?:[sxz]|[cs]h)es$/.test(word)) word = word.slice(0, -2)
    else if (/s$/.test(word)) word = word.slice(0, -1)
    if (/ied$/.test(word) && word.length > 4) return word.slice(0, -3) + "y"
    const ending = /(?:ing|ed)$/.exec(word)
    if (ending) {
      const rest = word.slice(0, ending.index)
      if (rest.length > 2 && /[aeiouy]/.test(rest)) return last(/([bdgmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest)
    }
    if (/ification$/.test(word)) return word.slice(0, -7) + "y"
    if (/ation$/.test(word) && word.length > 7) return word.slice(0, -5)
    if (/ate$/.test(word) && word.length > 6) return word.slice(0, -3)
    return last(word)
  }

  /** Without the e at its end: "cite" and "citing" are one word. */
  const last = (word) => (word.length > 3 ? word.replace(/e$/, "") : word)

  /** Whether one slip, or none, lies between two words: a letter too many, missing or another, or two the wrong way round. */
  function near(one, other) {
    const [short, long] = one.length < other.length ? [one, other] : [other, one]
    if (long.length - short.length > 1) return false
    let at = 0
    while (at < short.length && short[at] === long[at]) at++
    if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
    if (short.slice(at + 1) === long.slice(at + 1)) return true
    return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  }

  /** Whether two slips at most lie between two words that begin with the same letter. */
  function nearly(one, other) {
    if (one[0] !== other[0] || Math.abs(one.length - other.length) > 2) return false
    if (near(one, other)) return true
    let at = 0
    while (one[at] === other[at]) at++
    const [here, there] = [one.slice(at), other.slice(at)]
    const turned = here[1] === there[0] && here[0] === there[1] && near(here.slice(2), there.slice(2))
    return turned || near(here.slice(1), there) || near(here, there.slice(1)) || near(here.slice(1), there.slice(1))
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

  return { EMPTY, fold, words, stem, near, nearly, phrasebook }
})()
