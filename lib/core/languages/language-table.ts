/**
 * What the rules need to know of one language, as data. Words are given in lower case and separated by "|"; a word may hold
 * regular-expression classes, but no repetition without a bound. A recipe for a new language: docs/recipes/add-a-language.md.
 */
export interface LanguageTable {
  /** BCP 47 primary language. */
  readonly lang: string;
  /** Twelve, each with its short forms, without their full stops. */
  readonly months: readonly string[];
  readonly positions: PositionWords;
  readonly posts: PostWords;
  /** Of a language whose clauses end with their verb; absent where verbs stand inside. */
  readonly verbAtEnd?: VerbAtEndWords;
  readonly figures: FigureWords;
  readonly funding: FundingWords;
  /** `null`: the strength of wording is not judged in it, or (English) by the ladders of commitment-ladder.ts. */
  readonly wording: WordingWords | null;
  /** `null`: no opposites are known in it. */
  readonly opposed: OpposedWords | null;
}

/**
 * Words of one language of which one says the opposite of the other. Each pair is "these | those / the others": words of either side
 * are separated by "|", in small letters; a "*" stands for an ending.
 */
export interface OpposedWords {
  /** What affirms / what denies it: "everybody / nobody". */
  readonly denied: readonly string[];
  /** A condition / its denial: "if / unless". Together with another opposite it says what was said before. */
  readonly conditions: readonly string[];
  /** Deeds and states: "allowed / forbidden". */
  readonly reversed: readonly string[];
  /** Bounds that are nothing else: "at least / at most". */
  readonly bounds: readonly string[];
  /** Words that bound only a number or a time behind them: "before / after". */
  readonly boundsOfNumbers: readonly string[];
  /** What stands for a time behind such a word besides dates: "the expiry". Separated by "|". */
  readonly times: string;
  /**
   * Prefixes that deny, with the beginnings of the words they deny, separated by "|": `in` of "inadmissible", not of "inform".
   * "" where the prefix denies any word.
   */
  readonly prefixes: Readonly<Record<string, string>>;
  /** Words that begin with a prefix of any word and deny nothing: "until". Separated by "|". */
  readonly notDenied: string;
}

/** How strongly a text binds. Words in lower case, as they stand in sentences, separated by "|". */
export interface WordingWords {
  /** Duty: "must", "is required to". */
  readonly must: string;
  /** Advice: "should". */
  readonly should: string;
  /** Leave and ability: "may", "can". */
  readonly may: string;
  /** Words that take the duty out of what follows: "consider", "where possible". */
  readonly softeners: string;
  /** "not", "none", "never". */
  readonly negations: string;
  /** What denies besides, with the negations as any word of a sentence: beside them a "not" that came or went changes nothing. */
  readonly denying: string;
  /** What makes a statement hold only sometimes: "if", "unless". */
  readonly conditions: string;
  /** Small words between a modal or a "not" and its verb, and before the modal: no verb and nobody. */
  readonly between: string;
}

/** How a text of the language announces and words numbered positions. */
export interface PositionWords {
  /** In a heading or a lead-in, before a list of what somebody wants: "recommendations", "we call on". */
  readonly announced: string;
  /** In a heading or a lead-in, before numbered things that are none: "agenda", "steps for". */
  readonly otherLists: string;
  /** Duty, wish, advice in a statement: "should", "we will". */
  readonly normative: string;
  /** First words of a demand ("Guarantee …"); empty where `infinitive` says it. */
  readonly demands: string;
  /** Pattern of a first word that demands by its form alone ("garantir", "Senkung der"), or `null`. */
  readonly demandForm: string | null;
  /** Words of a tale: what happened, who said it. */
  readonly narrative: string;
}

/** Words of posts and of the people who take up, hold and leave them. Separated by blanks; single words. */
export interface PostWords {
  /** Nouns of posts: "director". */
  readonly heads: string;
  /** Words that may stand before the noun in a title: "deputy". */
  readonly modifiers: string;
  /** Words that may stand behind it: "général". */
  readonly tails: string;
  /** Between a post and its office: "of", "pour". */
  readonly links: string;
  /** Before a name, and no part of it: "Ms", "Herr". */
  readonly honorifics: string;
  /** Before a post, and no part of it: "current", "derzeitiger". */
  readonly current: string;
  readonly acting: string;
  readonly former: string;
  readonly incoming: string;
  readonly outgoing: string;
  /** Participles and verbs that put a person into a post: "appointed". */
  readonly put: string;
  /** Verbs by which a person takes one up or holds one: "becomes", "serves". */
  readonly hold: string;
  /** "is", "est". */
  readonly copula: string;
  /** Between a person and the participle by which they are put into a post: "has | been", "a | été", "è | stata". */
  readonly auxiliaries: string;
  /** Between such a verb and the post: "as", "the", "à titre de". */
  readonly between: string;
  /** Infinitives and participles by which a clause ends that puts its subject into a post; empty where verbs stand inside. */
  readonly takeAtEnd: string;
  /** The same of leaving a post. */
  readonly leaveAtEnd: string;
  /** Verbs by which a person leaves a post. */
  readonly leave: string;
  /** Nouns of leaving or being dismissed, before "of": "resignation". */
  readonly leavings: string;
  /** Verbs and participles by which somebody is dismissed: "dismissed". */
  readonly dismiss: string;
  /** Participles of leading, before "by": "dirigée" par. */
  readonly led: string;
  /** Verbs of leading an office: "dirige". */
  readonly leads: string;
  /** Verbs by which one follows another in a post: "succeeds". */
  readonly succeed: string;
  /** Nouns of following somebody, before "of", "to" or "from": "in succession to", "en sustitución de". */
  readonly succession: string;
  /** Nouns of putting people into posts: "appointment". */
  readonly puttings: string;
  /** Who is one of a body: "member". Read as a post only where somebody becomes one. */
  readonly members: string;
  /** Nouns of the charge itself, which a person takes up or is put in: "presidency", "direction". */
  readonly charges: string;
  /** Words of an empty post. */
  readonly vacant: string;
  /** "he", "elle". */
  readonly pronouns: string;
  /** Nouns of offices and bodies: words of no person's name. */
  readonly offices: string;
  /** Nouns of taxes, laws, schemes and other things that are named with capital letters: a name with one is nobody's. */
  readonly things: string;
}

/** What parts such a clause: the verbs themselves are `takeAtEnd` and `leaveAtEnd`. Separated by blanks; single words. */
export interface VerbAtEndWords {
  /** Finite verbs that open a main clause, of what is to come: "wird". */
  readonly ahead: string;
  /** The same of what is or was: "hat". */
  readonly now: string;
  /** Conjunctions that open a subordinate clause: "dass". */
  readonly conjunctions: string;
  /** Before a post that somebody is put into: "als", "zur". */
  readonly asPost: string;
  /** Between the charge and the post it is named by: "das Amt | der | Direktorin". */
  readonly linking: string;
  /** What may stand behind the verb all the same: "und", "worden". */
  readonly behind: string;
}

/** How numbers and sums are written. Words in lower case, separated by "|". */
export interface FigureWords {
  /** Written between whole and fraction. */
  readonly decimal: "." | ",";
  /** Words that multiply a number, with their factor: "mio.=1e6". */
  readonly scales: string;
  /** Whole numbers in words with their value, besides the English ones: "drei=3". "One" is an article. */
  readonly numbers: string;
  /** Words that are a number only before one that multiplies, with their value: "anderthalb=1.5", "medio=0.5", "un=1". */
  readonly beforeScale: string;
  /** Behind one that multiplies: half of it more, "y medio". */
  readonly andHalf: string;
  /** Fractions in words with their value in per cent: "zwei drittel=66.67". English ones are read by form. */
  readonly fractions: string;
  /** Nouns of what is counted even in small words ("drei Menschen"), besides the English ones; separated by blanks. */
  readonly counted: string;
  /** Whether all nouns are written with a capital letter, which then says nothing of names. */
  readonly capitalNouns?: true;
  /** Nouns of currencies behind a sum, with their ISO 4217 code: "dollars=USD"; no code where several countries call theirs so: "rupees=". */
  readonly currencies: string;
  /** Before a number: "more than". One list for each bound. */
  readonly moreThan: string;
  readonly lessThan: string;
  readonly upTo: string;
  readonly atLeast: string;
  readonly about: string;
  /** Before a number that is a name's: "article". */
  readonly naming: string;
  /** Words of streets: a number beside them is a house's. */
  readonly streets: string;
  /** Small words at which the name of what is counted ends; separated by blanks. */
  readonly stops: string;
  /** Units of time, of which a number is a length or an age; separated by blanks. */
  readonly durations: string;
  /**
   * Of a language written without blanks: what is counted stands right behind the number and begins with one of these
   * ("人", "项"); absent elsewhere.
   */
  readonly unitsBehind?: string;
  /** Of such a language: right behind a number that is a name's or a length of time ("条", "年"); absent elsewhere. */
  readonly namesBehind?: string;
  /** Between the two numbers of a ratio: "3 sur 10". */
  readonly outOf: string;
  /** How a ratio is written, "#" for a number, "~" for one noun between them: "#~ sur #". Separated by "|". */
  readonly ratios: string;
  /** "One" in a ratio, separated by "|". */
  readonly ones: string;
  /** Before an ordinal of which one in so many is meant: "jedes | fünfte Kind". Separated by "|". */
  readonly every: string;
  /** Ordinals behind such a word, with their value: "fünfte=5". */
  readonly ordinals: string;
}

/** Which sums of money are given by somebody, and which are prices, takings and bounds. Words in lower case, separated by "|". */
export interface FundingWords {
  /** What makes a sum something else, whatever else stands near: fines, fees, share capital. */
  readonly neverGiven: string;
  /** What makes a sum something else unless a word of giving stands closer: "trade", "charged". */
  readonly unlessGiven: string;
  /** Words of giving and receiving, without which a small sum is no funding: "subvention", "receives". */
  readonly giving: string;
  /** Those of them that mean little else: what stands beside them is given for sure. */
  readonly surelyGiven: string;
  /** What something costs or will: beside them large sums are to be paid by somebody. */
  readonly costs: string;
  /** Heads of columns that only say that sums stand below: "Amount", "montant". */
  readonly sums: string;
  /** Conditions, limits, customers and averages: beside them it is not sure. */
  readonly conditional: string;
  /** Bounds that name a threshold as often as a sum: "more than". */
  readonly threshold: string;
  /** Behind "or" where something begins or ends: "or less". */
  readonly behindBound: string;
  /** What opens a condition: "if", "lorsque". */
  readonly opensCondition: string;
  /** Before a unit of money: "for every | dollar". */
  readonly each: string;
  /** Before what nobody gave: "such as". */
  readonly examples: string;
  /** Behind a sum, before what it is for: "for", "pour". */
  readonly purposes: string;
}
