import { english as table } from "./en";

/** Words by which a sentence of one language says who must, should or may do what. "|" parts them; they are in small letters. */
export interface CommitmentWords {
  readonly lang: string;
  /** Words of duty, permission and intent: "must", "is required to", "may". */
  readonly duties: string;
  /** Verbs by which a speaker takes a side or asks, where no word of duty stands: "supports", "calls on". */
  readonly stands: string;
  /** What denies a duty, right before or behind its words. */
  readonly denials: string;
  /** What makes the subject the one something is done to: "be" before a participle. A pattern. */
  readonly passive: string;
  /** What names who does it then: "by"; never before a word that `notWhom` matches. */
  readonly agents: string;
  /** What begins a condition. */
  readonly conditions: string;
  /** What begins the words for whom something is done. */
  readonly whom: string;
  /** What follows those words where they name no one: a purpose, a time, an example. A pattern. */
  readonly notWhom: string;
  /** What joins a second commitment in the same sentence. */
  readonly joins: string;
  /** Beginnings and words by which what stands before a duty is more than its subject. A pattern. */
  readonly notSubject: string;
  /** Verbs that ask at the beginning of a sentence without a subject; "" in languages where that form is another word's too. */
  readonly imperatives: string;
  /** What follows such a verb where it is a noun: "Support for". A pattern. */
  readonly notImperative: string;
  /** Whether a sentence may go without a subject. */
  readonly dropsSubject: boolean;
  /** Words whose presence makes a clause part of another. */
  readonly subordinates: string;
}

const english: CommitmentWords = {
  lang: "en",
  duties:
    "must|shall|has to|have to|is required to|are required to|needs to|need to|should|ought to|may|might|will|would|can|could|intends to|intend to|plans to|plan to|aims to|aim to|seeks to|seek to|undertakes to|undertake to|commits to|commit to|is committed to|are committed to|pledges to|pledge to",
  stands:
    "supports|support|opposes|oppose|calls on|call on|calls upon|call upon|calls for|call for|urges|urge|encourages|encourage|demands|demand|recommends|recommend|condemns|condemn|rejects|reject|endorses|endorse|welcomes|welcome",
  denials: "not|never|no longer",
  passive:
    "be(?:\\s\\p{L}+ly)?\\s(?:\\p{L}+(?:ed|en|wn|ld|ught|id|pt|ut|ne)|held|made|paid|put|set|kept|met|cut|brought)",
  agents: "by",
  conditions:
    "if|unless|provided that|provided|(?<!be )subject to|as long as|so long as|where appropriate|where possible|as appropriate|as necessary|where necessary|when|whenever|in accordance with|consistent with|to the extent|depending on|until|only where|except",
  whom: "for|on behalf of|in favour of|in favor of",
  notWhom: "example|instance|the first time|the purposes? of|this|that|which|\\p{L}+ing|\\d",
  joins: "and|but|while|whereas",
  notSubject: "^(?:it|there) (?:is|are|was|were)|where|because|for example",
  imperatives: table.positions.demands,
  notImperative:
    "(?:for|of|to|is|are|was|were|has|have|had|will|on|in|at|by|from|and|or)|(?:\\S+\\s){1,5}(?:is|are|was|were|has|have|had)",
  dropsSubject: false,
  subordinates: "that|which|who|whose|whom|where|because|as|to",
};

const french: CommitmentWords = {
  lang: "fr",
  duties:
    "doit|doivent|devra|devront|devrait|devraient|peut|peuvent|pourra|pourront|pourrait|pourraient|est tenu de|sont tenus de|s'engage à|s'engagent à|entend|entendent",
  stands:
    "soutient|soutiennent|s'oppose à|s'opposent à|demande|demandent|appelle|appellent|exhorte|exhortent|encourage|encouragent|recommande|recommandent|condamne|condamnent|rejette|rejettent",
  denials: "ne|n'|pas|jamais|plus",
  passive: "être(?:\\s\\p{L}+ment)?\\s\\p{L}+(?:ée?s?|ie?s?|ue?s?|te?s?|se?s?)",
  agents: "par",
  conditions:
    "si|s'il|s'ils|sauf|sauf si|à condition que|à condition de|sous réserve|pourvu que|lorsque|le cas échéant|s'il y a lieu|dans la mesure où|conformément à|tant que|à moins que",
  whom: "pour|en faveur de|en faveur des|au profit de|au profit des",
  notWhom: "exemple|que|\\p{L}+(?:er|ir|re|oir)|\\d",
  joins: "et|mais|tandis que|alors que",
  notSubject: "^(?:il est|il y a|c'est)|où|parce|par exemple",
  imperatives: "",
  notImperative: "",
  dropsSubject: false,
  subordinates: "que|qui|dont|où|lequel|laquelle|parce|afin|pour",
};

const spanish: CommitmentWords = {
  lang: "es",
  duties:
    "debe|deben|deberá|deberán|debería|deberían|tiene que|tienen que|puede|pueden|podrá|podrán|podría|podrían|se compromete a|se comprometen a|ha de|han de",
  stands:
    "apoya|apoyan|se opone a|se oponen a|pide|piden|exhorta|exhortan|insta|instan|alienta|alientan|recomienda|recomiendan|condena|condenan|rechaza|rechazan",
  denials: "no|nunca|ya no",
  passive: "ser(?:\\s\\p{L}+mente)?\\s\\p{L}+[aeiou]d[oa]s?",
  agents: "por",
  conditions:
    "si|salvo|salvo que|siempre que|a menos que|cuando|con sujeción a|a condición de que|según proceda|en la medida|de conformidad con|mientras",
  whom: "para|en favor de|en beneficio de",
  notWhom: "ello|que|\\p{L}+[aei]r(?:se|l[aeo]s?)?|\\d",
  joins: "y|e|pero|mientras que",
  notSubject: "^(?:es|hay)|donde|porque|por ejemplo",
  imperatives: "",
  notImperative: "",
  dropsSubject: true,
  subordinates: "que|quien|quienes|cuyo|cuya|donde|porque|para",
};

const all: readonly CommitmentWords[] = [english, french, spanish];

/** The words for a language (BCP 47); `null` for those whose sentences are not read so. */
export const commitmentWordsOf = (lang: string | null): CommitmentWords | null =>
  all.find((words) => words.lang === lang?.toLowerCase().split("-")[0]) ?? null;
