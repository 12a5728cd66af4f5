/**
 * Abbreviations by language, in lower case and without their last full stop. Texts quote across languages, so all of them are
 * looked up in every text; what is a word in one of them ("art", "no") stands under `beforeNumber` and counts only there.
 */
interface Abbreviations {
  /** Something follows them in the same sentence. */
  readonly always: string;
  /** Something follows in the same sentence where it is a number, a letter or a reference: "Nr. 5", "art. L. 12", "p. 9". */
  readonly beforeNumber: string;
  /** They end a sentence where the next word is one that begins sentences: "Inc. The". */
  readonly mayEnd: string;
  /** Words that begin sentences and hardly ever stand with a capital within one. */
  readonly starters: string;
}

const byLanguage: Readonly<Record<string, Abbreviations>> = {
  en: {
    always:
      "mr mrs ms dr prof st rev hon gen col lt capt cmdr sgt maj sen rep gov amb pres messrs vs e.g i.e eg ie cf al approx dept " +
      "univ assn jan feb mar apr jun jul aug sept sep oct nov dec viz et.al",
    beforeNumber:
      "no nos fig figs eq eqs sec secs sect ch chs p pp para paras par art arts vol vols stat ex app pt rule reg regs div subd tit cl sched",
    mayEnd: "inc ltd co corp llc plc jr sr etc bros p.m a.m ph.d esq",
    starters:
      "the this these those it its he she they we you if in on at for when where while after before however each any all no there a an to as by such",
  },
  de: {
    always:
      "z.b d.h u.a u.ä o.ä i.d.r i.s.d i.v.m i.s.v z.t z.zt u.u s.o s.u v.a e.v bzw vgl ggf gem ca bspw sog zzgl inkl evtl insb einschl " +
      "hr fr dipl ing med jur phil str bgbl gbl gvbl rgbl amtsbl kfz ehem geb verw mind max min allg abgek zul jew usf hl prof univ abt ber",
    beforeNumber:
      "nr nrn abs art artt s st ziff lit rn rz kap bd anl anm hs hs alt buchst tz aufl fn bl az zif spst pos tab abb",
    mayEnd: "usw etc gmbh mbh ag kg ff f",
    starters:
      "der die das dies diese dieser dieses er sie es wir ihr wer wenn im in am auf für bei nach vor eine ein einer soweit sofern ist sind kann hat",
  },
  fr: {
    always:
      "m mm mme mmes mlle mgr dr pr me c.-à-d p.ex env av boul st ste ets resp cf janv févr avr juil sept oct nov déc s.a",
    beforeNumber: "art arts al p pp n no nos fig chap tit vol t sect ann §",
    mayEnd: "etc cie",
    starters:
      "le la les il elle ils elles ce cet cette ces un une des si dans pour en au aux nous vous lorsque toutefois chaque",
  },
  es: {
    always:
      "sr sra sres sras srta dr dra d dña ud uds vd vds lic ing arq prof gral cnel avda av p.ej ee.uu ee uu dto dpto admón excmo excma ene feb abr ago sept oct nov dic",
    beforeNumber: "art arts núm núms num nro n.º pág págs p pp inc cap tít fracc ap párr vol t fig",
    mayEnd: "etc cía s.a ltda",
    starters:
      "el la los las un una este esta estos estas si en para por con cuando se no su al lo toda todo cada",
  },
  it: {
    always: "sig sigg dott prof avv ing on p.es es ss d.lgs d.l d.p.r gazz",
    beforeNumber: "art artt n nn num pag pagg p pp cap lett co fig vol all",
    mayEnd: "ecc s.p.a s.r.l",
    starters: "il lo la i gli le un una questo questa se in per nel nella non si",
  },
  pt: {
    always: "sr sra srs sras dr dra prof exmo exma eng av p.ex fev abr ago set out dez",
    beforeNumber: "art arts n núm pág págs p pp inc cap fig vol al",
    mayEnd: "etc ltda cia s.a",
    starters: "o a os as um uma este esta se em para por no na não quando",
  },
  nl: {
    always: "dhr mevr mw drs mr ir prof bijv d.w.z o.a m.b.t i.v.m t.a.v n.a.v jl nl",
    beforeNumber: "nr art artt lid blz p hfst stb",
    mayEnd: "enz etc b.v n.v",
    starters: "de het een dit deze dat als in op voor bij er zij hij wij",
  },
  pl: {
    always: "np tj tzn im prof dr mgr inż ul al r w ub",
    beforeNumber: "art ust pkt nr poz str s lit rozdz zał",
    mayEnd: "itd itp",
    starters: "to ten ta te w na jeżeli jeśli do od dla",
  },
  "uk, ru": {
    always: "м р рр вул ім див напр тис млн млрд т.зв т.е т.н н.э г гг ул им см напр просп обл",
    beforeNumber: "ст ч п пп с стор абз № розд гл",
    mayEnd: "ін тощо др т.п т.д",
    starters: "це цей ця ці якщо у в на для за это этот эта если",
  },
};

const setOf = (name: keyof Abbreviations) =>
  new Set(Object.values(byLanguage).flatMap((language) => language[name].split(" ")));

export const alwaysGoingOn: ReadonlySet<string> = setOf("always");
export const goingOnBeforeNumber: ReadonlySet<string> = setOf("beforeNumber");
export const goingOnUnlessStarter: ReadonlySet<string> = setOf("mayEnd");
export const sentenceStarters: ReadonlySet<string> = setOf("starters");

/** After one of these a number with a full stop is an ordinal of German: "am 3. Sitzungstag", "der 2. Abschnitt". */
export const beforeOrdinal: ReadonlySet<string> = new Set(
  "am vom zum zur der die das den dem des im beim bis ab seit jeder jeden jedes und".split(" "),
);

/** A number behind one of these at the start of a sentence is its caption or label: "Table 7-2. Fees", "Position 4. Insurers …". */
export const captions: ReadonlySet<string> = new Set(
  "table figure fig box chart exhibit tabelle abbildung abb tab tableau figure graphique tabla cuadro figura tabella tabela рис табл position article section recommendation principle goal objective commitment action measure rule clause point item chapter part annex artikel abschnitt empfehlung ziel grundsatz kapitel recommandation principe objectif engagement mesure chapitre artículo sección recomendación principio objetivo compromiso medida capítulo artigo seção recomendação princípio стаття статья пункт".split(
    " ",
  ),
);

export const LONGEST_ABBREVIATION = 14;
