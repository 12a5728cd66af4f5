/** How a language writes dates, and what it prints before them. */
export interface DateLanguage {
  /** Twelve months, each with its forms in small letters (other cases, abbreviations without full stop). */
  readonly months: readonly string[];
  /** What a line of issue begins with, as parts of a pattern. */
  readonly published?: string;
  /** What a line about a later change says, as parts of a pattern. */
  readonly updated?: string;
  /** What is named by the day it was made on, laws and treaties first, as parts of a pattern. */
  readonly dated?: string;
  /** What stands between such a word and its day, as parts of a pattern. */
  readonly of?: string;
}

const months = (forms: string): readonly string[] => forms.split(" ");

/**
 * Months and the words beside dates, by language (BCP 47, without region). A form that two languages give to different
 * months (Polish and Croatian "listopad") is read by the language of the text.
 */
export const dateLanguages: Readonly<Record<string, DateLanguage>> = {
  en: {
    months: months(
      "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",
    ),
    published:
      "released?(?: date)?|for immediate release|date(?: of issue| published| issued| posted)?|(?:first |originally )?published|posted|issued|publication date|press release",
    updated:
      "(?:page |content |date )?(?:last )?(?:updated|modified|reviewed|revised|edited|changed)|last published|reviewed/updated|last (?:update|modification|review)|page last",
    dated:
      "acts?|agreements?|laws?|bills?|statutes?|conventions?|treat(?:y|ies)|protocols?|resolutions?|decisions?|directives?|regulations?|orders?|decrees?|ordinances?|charters?|judgments?|communications?",
    of: "of|dated",
  },
  de: {
    months: months(
      "januar|jänner|jan februar|feber|feb märz|mär|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez",
    ),
    published:
      "stand|datum|veröffentlicht(?: am)?|erschienen(?: am)?|erstellt(?: am)?|vom|ausgabe vom|pressemitteilung vom|verkündet am",
    updated:
      "(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet|überarbeitet)|letzte (?:änderung|aktualisierung|bearbeitung)|änderungsdatum",
    dated:
      "\\p{L}*gesetz(?:e?s|e)?|\\p{L}*verordnung(?:en)?|richtlinien?|übereinkommens?|abkommens?|protokolls?|beschlusses|beschluss|beschlüsse|urteils?|erlasses|erlass|bekanntmachung|satzung|vertrag(?:e?s)?|staatsvertrag(?:e?s)?",
    of: "vom|des|der",
  },
  fr: {
    months: months(
      "janvier|janv|jan février|fevrier|févr|fév mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|decembre|déc",
    ),
    published:
      "publiée?(?: le)?|mise? en ligne(?: le)?|date(?: de (?:publication|parution))?|parue?(?: le)?|paris, le|fait à [^,]{2,30}, le|émis le|du",
    updated:
      "(?:dernière )?mise? à jour(?: le)?|modifiée?(?: le)?|actualisée?(?: le)?|dernière modification|date de modification",
    dated:
      "lois?|décrets?|ordonnances?|arrêtés?|décisions?|directives?|règlements?|conventions?|traités?|protocoles?|circulaires?|délibérations?|résolutions?|arrêts?",
    of: "du|en date du",
  },
  es: {
    months: months(
      "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep|set octubre|oct noviembre|nov diciembre|dic",
    ),
    published: "publicado(?: el)?|fecha(?: de publicación)?|publicación|emitido(?: el)?",
    updated: "(?:última )?actualiza(?:ción|do)(?: el)?|modificado(?: el)?|última (?:modificación|revisión)",
    dated:
      "ley(?:es)?|decretos?|decreto-ley|órdenes|orden|resolución|resoluciones|directivas?|reglamentos?|convenios?|convención|tratados?|protocolos?|acuerdos?|sentencias?",
    of: "de|del|de fecha",
  },
  pt: {
    months: months(
      "janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez",
    ),
    published: "publicad[oa](?: (?:em|a))?|data(?: de publicação)?|publicação",
    updated:
      "(?:última )?(?:atualiza(?:ção|do|da)|atualizad[oa])(?: em)?|modificad[oa](?: em)?|última modificação",
    dated:
      "leis?|decretos?|decreto-lei|portarias?|resolução|resoluções|diretivas?|regulamentos?|convenção|tratados?|protocolos?|acórdãos?",
    of: "de|do|datad[oa] de",
  },
  it: {
    months: months(
      "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic",
    ),
    published: "pubblicat[oa](?: (?:il|in data))?|data(?: di pubblicazione)?|pubblicazione",
    updated:
      "(?:ultimo )?aggiornament[oi]|aggiornat[oa](?: (?:il|al))?|modificat[oa](?: il)?|ultima modifica",
    dated:
      "legge|leggi|decret[oi]|ordinanz[ae]|direttiv[ae]|regolament[oi]|convenzion[ei]|trattat[oi]|protocoll[oi]|sentenz[ae]|deliber[ae]",
    of: "del|dell['’]",
  },
  nl: {
    months: months(
      "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec",
    ),
    published: "gepubliceerd(?: op)?|datum(?: publicatie)?|publicatiedatum|geplaatst(?: op)?",
    updated: "(?:laatst )?(?:bijgewerkt|gewijzigd|aangepast)(?: op)?|laatste (?:wijziging|update)",
    dated:
      "\\p{L}*wet(?:ten)?|\\p{L}*besluit(?:en)?|richtlijn(?:en)?|verordening(?:en)?|verdrag(?:en)?|protocol(?:len)?|regeling(?:en)?",
    of: "van|d\\.d\\.",
  },
  sv: {
    months: months(
      "januari|jan februari|feb mars|mar april|apr maj juni|jun juli|jul augusti|aug september|sept|sep oktober|okt november|nov december|dec",
    ),
    published: "publicerad|publiceringsdatum|datum",
    updated: "(?:senast )?(?:uppdaterad|ändrad|granskad)",
  },
  da: {
    months: months(
      "januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov december|dec",
    ),
    published: "offentliggjort|udgivet|publiceret|dato",
    updated: "(?:sidst )?(?:opdateret|ændret)",
  },
  no: {
    months: months(
      "januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov desember|des",
    ),
    published: "publisert|dato",
    updated: "(?:sist )?(?:oppdatert|endret)",
  },
  fi: {
    months: months(
      "tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu",
    ),
    published: "julkaistu|päivämäärä",
    updated: "päivitetty|muokattu",
  },
  pl: {
    months: months(
      "stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień",
    ),
    published: "opublikowano|data publikacji|data|publikacja|z dnia|dnia",
    updated: "(?:ostatnia )?aktualizacja|zaktualizowano|zmodyfikowano|data modyfikacji|ostatnia zmiana",
  },
  cs: {
    months: months(
      "ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu|listopad prosince|prosinec",
    ),
    published: "zveřejněno|publikováno|vydáno|datum",
    updated: "(?:naposledy )?(?:aktualizováno|upraveno|změněno)|poslední (?:aktualizace|změna)",
  },
  sk: {
    months: months(
      "januára|január februára|február marca|marec apríla|apríl mája|máj júna|jún júla|júl augusta|august septembra|september októbra|október novembra|november decembra|december",
    ),
    published: "zverejnené|publikované|dátum",
    updated: "aktualizované|upravené",
  },
  hr: {
    months: months(
      "siječnja|siječanj veljače|veljača ožujka|ožujak travnja|travanj svibnja|svibanj lipnja|lipanj srpnja|srpanj kolovoza|kolovoz rujna|rujan listopada|listopad studenoga|studenog|studeni prosinca|prosinac",
    ),
    published: "objavljeno|datum",
    updated: "ažurirano|izmijenjeno",
  },
  sl: {
    months: months(
      "januarja|januar februarja|februar marca|marec aprila|april maja|maj junija|junij julija|julij avgusta|avgust septembra|september oktobra|oktober novembra|november decembra|december",
    ),
    published: "objavljeno|datum",
    updated: "posodobljeno",
  },
  hu: {
    months: months(
      "január|jan február|febr március|márc április|ápr május|máj június|jún július|júl augusztus|aug szeptember|szept október|okt november|nov december|dec",
    ),
    published: "közzétéve|megjelent|dátum",
    updated: "frissítve|módosítva|utolsó (?:frissítés|módosítás)",
  },
  ro: {
    months: months(
      "ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug septembrie|sept octombrie|oct noiembrie|nov decembrie|dec",
    ),
    published: "publicat(?: (?:la|pe|în))?|data(?: publicării)?",
    updated: "(?:ultima )?actualiz(?:are|at)|modificat",
  },
  tr: {
    months: months("ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"),
    published: "yayın(?:lanma)? tarihi|yayınlandı|tarih",
    updated: "(?:son )?güncelle(?:me|ndi)",
  },
  id: {
    months: months(
      "januari|jan februari|feb maret|mar april|apr mei juni|jun juli|jul agustus|agu september|sep oktober|okt november|nov desember|des",
    ),
    published: "diterbitkan|dipublikasikan|tanggal",
    updated: "diperbarui|terakhir diubah",
  },
  ru: {
    months: months(
      "января|январь|янв февраля|февраль|фев марта|март|мар апреля|апрель|апр мая|май июня|июнь июля|июль августа|август|авг сентября|сентябрь|сент|сен октября|октябрь|окт ноября|ноябрь|ноя декабря|декабрь|дек",
    ),
    published: "опубликован[оа]?|дата(?: публикации| создания)?|размещено|от",
    updated:
      "обновлен[оа]?|обновлён|изменен[оа]?|дата (?:обновления|изменения)|последн(?:ее|яя) (?:обновление|изменение|редакция)",
  },
  uk: {
    months: months(
      "січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада|листопад грудня|грудень",
    ),
    published: "опубліковано|дата(?: публікації)?|від",
    updated: "оновлено|змінено|останн(?:є|я) (?:оновлення|зміна)",
  },
  bg: {
    months: months("януари февруари март април май юни юли август септември октомври ноември декември"),
    published: "публикувано|дата",
    updated: "актуализиран[оа]?|обновено",
  },
  el: {
    months: months(
      "ιανουαρίου|ιανουάριος φεβρουαρίου|φεβρουάριος μαρτίου|μάρτιος απριλίου|απρίλιος μαΐου|μαΐος|μάιος ιουνίου|ιούνιος ιουλίου|ιούλιος αυγούστου|αύγουστος σεπτεμβρίου|σεπτέμβριος οκτωβρίου|οκτώβριος νοεμβρίου|νοέμβριος δεκεμβρίου|δεκέμβριος",
    ),
    published: "δημοσιεύ(?:θηκε|τηκε)|ημερομηνία(?: δημοσίευσης)?",
    updated: "(?:τελευταία )?ενημέρωση|ενημερώθηκε",
  },
  ar: {
    months:
      "يناير|كانون الثاني,فبراير|شباط,مارس|آذار,أبريل|إبريل|ابريل|نيسان,مايو|أيار,يونيو|يونيه|حزيران,يوليو|يوليه|تموز,أغسطس|اغسطس|آب,سبتمبر|أيلول,أكتوبر|اكتوبر|تشرين الأول,نوفمبر|تشرين الثاني,ديسمبر|كانون الأول".split(
        ",",
      ),
    published: "تاريخ النشر|نشر (?:في|بتاريخ)|نُشر في|التاريخ|بتاريخ",
    updated: "آخر (?:تحديث|تعديل)|تم التحديث|حُدّث في",
  },
  he: {
    months: months("ינואר פברואר מרץ|מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר"),
    published: "פורסם(?: ב)?|תאריך(?: פרסום)?",
    updated: "עודכן|עדכון אחרון",
  },
  th: {
    months: months(
      "มกราคม|ม.ค กุมภาพันธ์|ก.พ มีนาคม|มี.ค เมษายน|เม.ย พฤษภาคม|พ.ค มิถุนายน|มิ.ย กรกฎาคม|ก.ค สิงหาคม|ส.ค กันยายน|ก.ย ตุลาคม|ต.ค พฤศจิกายน|พ.ย ธันวาคม|ธ.ค",
    ),
    published: "เผยแพร่(?:เมื่อ)?|วันที่",
    updated: "(?:แก้ไข|ปรับปรุง)(?:ล่าสุด)?",
  },
  vi: {
    months: Array.from(
      { length: 12 },
      (_, month) => `tháng ${month + 1}${month < 9 ? `|tháng 0${month + 1}` : ""}`,
    ),
    published: "ngày (?:đăng|xuất bản)|đăng (?:ngày|lúc)",
    updated: "cập nhật(?: lần cuối)?",
  },
  zh: {
    months: [],
    published: "发布(?:时间|日期)|發[布佈](?:時間|日期)|日期|时间|時間|公布日期",
    updated: "更新(?:时间|日期|時間)?|最后(?:更新|修改)|最後(?:更新|修改)",
  },
  ja: {
    months: [],
    published: "公開日|掲載日|発表日|公表日|発行日|作成日|登録日|投稿日",
    updated: "(?:最終)?更新(?:日|日時)?|改訂日",
  },
  ko: {
    months: [],
    published: "(?:게시|작성|등록|발행|배포|보도)(?:일|일자|일시)?|입력",
    updated: "(?:최종 ?)?(?:수정|업데이트|갱신)(?:일|일자|일시)?",
  },
};
