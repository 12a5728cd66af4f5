import { remembered } from "@/lib/core/facts/reading/word-forms";
import { classNouns } from "./name-words";
import { isHeadNoun, isHonorific, notOfAName, officeEnds } from "./title-words";

/** How somebody is reached, behind a name. */
const reached = /^(?:tel|tél|telefon|telephone|teléfono|phone|mobile|fax|e-mail|email|contact)\.?$/;
/** "Verkehrsexperte | Jan Vogel": German nouns of what somebody is by calling. */
const calling =
  /^\p{Ll}{3,}(?:experte|expertin|experten|politiker|politikerin|jurist|juristin|juristen|abgeordneter?|abgeordneten|wissenschaftler|wissenschaftlerin|ökonom|ökonomin|historiker|historikerin|journalist|journalistin|unternehmer|unternehmerin|anwalt|anwältin|beamter|beamtin|kollege|kollegen|kollegin)$/u;
const isCalling = (word: string): boolean =>
  word.length >= SHORTEST_CALLING && (calling.test(word) || leads.test(word));
/** "Ports-Chefin | Ada Lind", "SPD-Politiker": the first word of a name is none of these. */
const leads = /-(?:chef|chefin|chefs|vorsitzender?|vorsitzende[nr]|politiker|politikerin|abgeordneter?)$/;
const SHORTEST_CALLING = 8;
/** "Advisory Board", "Harbour Authority": a body is no person. */
const isBody = (word: string) =>
  /^(?:office|body)$/.test(classNouns.get(word) ?? classNouns.get(word.replace(/s$/, "")) ?? "") ||
  /^(?:authorit|agenc)ies$/.test(word);

/** "Comunicação Social", "Transportation Reform": nouns of matters, told by their ending. */
const isMatter = (word: string) =>
  (word.length > 5 &&
    /(?:ção|ções|ción|ciones|tions?|keit|keiten|heit|schaft|idad|ualdad|idade|ität)$/u.test(word) &&
    !/^(?:conceição|assunção|asc?ensi[óo]n|ascenci[óo]n|concepción|asunción|encarnación|consolación|visitación|trinidad|natividad|caridad|felicidad)$/u.test(
      word,
    )) ||
  (word.length > 8 &&
    /(?:ung(?:en)?|ments|mentos?|mientos?)$/.test(word) &&
    !/^(?:nascimento|sarmiento|sacramento)$/.test(word)) ||
  /^(?:richtung|sector|reform|standards|diretoria|empresa|companhia|compañía|gesellschaft|servicios|serviços|junta|resources|recursos)$/.test(
    word,
  );

/** "I'll", "we've" begin a sentence and no name: asked of the word as printed. */
export const contracted = /['’](?:ll|m|ve|d|re|t)$/;
/** Small words with which sentences begin, of languages other than English, and that are nobody's name. */
const sentenceOpeners = new Set(
  "im am zum zur vom beim als auf laut dans pour avec sans chez après avant depuis pendant selon également aussi ainsi cette leurs notre votre nous lorsque quand donc afin outre malgré con desde hasta según también además así este esta estos estas cuando donde aunque tras durante nuestro nuestra asimismo como na nas em com pelo pela pelos pelas até segundo conforme também além assim quando onde embora após nosso nossa ainda bei mit nach seit über unter zwischen durch für gegen ohne wenn weil dass auch dabei dazu zudem laut trotz und aber doch sowie dieser diese dieses unser unsere though although why what which".split(
    " ",
  ),
);

/** "Red Boat, Inc.": a firm is no person. */
const firm = /^(?:inc|ltd|limited|llc|llp|plc|corp|gmbh|s\.a|s\.a\.s|s\.l|b\.v)\.?$/;

/** "Groupe | Opérationnel", "Comité | Interministériel", "Thorakale | Radiologie": adjectives of bodies and branches of learning, and nobody's name. */
const describes =
  /(?:tionnel(?:le)?s?|stériel(?:le)?s?|olog(?:ies?|ien|y|ías?|ias?)|ograph(?:ies?|ien|y)|ografías?)$/u;

const partOfMonth = /^(?:anfang|mitte|ende)$/;
const particle =
  /^(?:de|del|della|da|di|do|du|van|von|vom|der|den|zu|zur|bin|ibn|bint|abu|al|el|la|las|le|los|ben|dos|das|ter|ten|te|af|av|y|e|d')$/;

/** What a word is to the name of a person, whatever stands beside it; each a bit. */
export const Kind = {
  /** Stands in no name, unless its neighbours make it a surname or a given name. */
  notOfAName: 1,
  /** The last word of an office, or a body. */
  ofOffice: 2,
  body: 4,
  head: 8,
  /** With a figure, a stroke or "&". */
  signs: 16,
  matter: 32,
  /** May be "I'll": the printed word tells. */
  contracted: 64,
  partOfMonth: 128,
  reached: 256,
  opener: 512,
  firm: 1024,
  particle: 2048,
  honorific: 4096,
  calling: 8192,
} as const;

/** The bits of a word; 0 of most. */
export const kindInNames = remembered((lower) => {
  const bits: readonly (readonly [number, boolean])[] = [
    [Kind.notOfAName, notOfAName.has(lower) || describes.test(lower)],
    [Kind.ofOffice, officeEnds.has(lower) || isBody(lower)],
    [Kind.body, isBody(lower)],
    [Kind.head, isHeadNoun(lower)],
    [Kind.signs, /\d|\/|&/.test(lower)],
    [Kind.matter, isMatter(lower)],
    [Kind.calling, isCalling(lower)],
    [Kind.contracted, /['/]/.test(lower)],
    [Kind.partOfMonth, partOfMonth.test(lower)],
    [Kind.reached, reached.test(lower)],
    [Kind.opener, sentenceOpeners.has(lower)],
    [Kind.firm, firm.test(lower)],
    [Kind.particle, particle.test(lower)],
    [Kind.honorific, isHonorific(lower)],
  ];
  return bits.reduce((all, [bit, is]) => (is ? all | bit : all), 0);
});
