import type { LanguageTable } from "./language-table";

/** German. */
export const german: LanguageTable = {
  lang: "de",
  months: [
    "januar|jänner|jan",
    "februar|feber|feb",
    "märz|mrz",
    "april|apr",
    "mai",
    "juni|jun",
    "juli|jul",
    "august|aug",
    "september|sept|sep",
    "oktober|okt",
    "november|nov",
    "dezember|dez",
  ],
  positions: {
    announced:
      "position(?:en)?|empfehlung(?:en)?|empfiehlt|ziele?n?|grundsätze?n?|prinzipien|forderung(?:en)?|fordern?|fordert|prioritäten|verpflichtung(?:en)?|maßnahmen|kriterien|vorschläge|unabdingbar|wir (?:wollen|setzen|treten|werden)|leitlinien|leitsätze|bedeutet dies|müssen|sollen|schwerpunkte|wahlprogramm|werte|regeln",
    otherLists:
      "tagesordnung|protokoll|schritte|ablauf|verfahren|mitglieder|zusammensetzung|teilnehmer|anwesend|abwesend|gewinner|kandidaten|bewerber|team|anhang|anlage|fragen|glossar|anmerkungen|pressemitteilung|zeitplan|chronik|inhalt|datenschutz(?:erklärung|hinweise)|nutzungsbedingungen|allgemeine geschäftsbedingungen|agb|geschäftsordnung|satzung",
    normative:
      "muss|müssen|müsste|soll|sollen|sollte|sollten|darf|dürfen|braucht|brauchen|ist zu|sind zu|notwendig|erforderlich|fordern|fordert|wir (?:wollen|werden|setzen|treten)|wollen wir|werden wir|setzen wir|setzen uns|empfiehlt|verpflichtet|gewährleistet",
    demands: "",
    demandForm:
      "\\p{Lu}\\p{Ll}{3,24}(?:ung|ierung|bau|abbau)(?= (?:von|der|des|und|eine[rs]|im|in|aller?|für))",
    narrative:
      "wurde|wurden|war|waren|hatte|sagte|erklärte|teilte mit|herr|frau|heute|gestern|ernannt|begrüßte",
  },
  posts: {
    heads:
      "sekretär sekretärin direktor direktorin präsident präsidentin minister ministerin leiter leiterin vorsitzender vorsitzende geschäftsführer geschäftsführerin botschafter botschafterin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin staatssekretär staatssekretärin beauftragter beauftragte sprecher sprecherin kanzler kanzlerin bundeskanzler bundeskanzlerin bundesminister bundesministerin generalsekretär generalsekretärin vizepräsident vizepräsidentin landrat landrätin referent referentin schatzmeister schatzmeisterin schriftführer schriftführerin stellvertreter stellvertreterin rektor rektorin amtsleiter amtsleiterin abteilungsleiter abteilungsleiterin kommissar kommissarin koordinator koordinatorin generaldirektor generaldirektorin intendant intendantin dezernent dezernentin vorstand präsidenten vorsitzenden beauftragten dezernenten intendanten referenten direktors leiters ministers sprechers ministerpräsident ministerpräsidentin ministerpräsidenten bundespräsident bundespräsidenten staatsminister staatsministerin senatorin schulleiter schulleiterin institutsleiter institutsleiterin bereichsleiter bereichsleiterin referatsleiter referatsleiterin chefin obfrau obmann landesvorsitzender landesvorsitzende hauptgeschäftsführer hauptgeschäftsführerin vizepräsidenten kämmerer kämmerin vorsteher vorsteherin chef geschäftsleiter geschäftsleiterin beisitzer beisitzerin kassenwart kassenwartin kassier kassierin kassierer kassiererin dekan dekanin prokurist prokuristin stadtrat stadträtin gründer gründerin mitgründer mitgründerin ehrenpräsident ehrenpräsidentin ehrenvorsitzender ehrenvorsitzende rechnungsprüfer rechnungsprüferin rechnungsprüfende kassenprüfer kassenprüferin kassenprüfende vorständin pressesprecher pressesprecherin sekretär sekretärin schriftwart schriftwartin protokollführer protokollführerin jugendwart jugendwartin finanzsenator innensenator kultursenator umweltsenator justizsenator bildungssenator wirtschaftssenator bausenator sozialsenator schulsenator verkehrssenator gesundheitssenator wissenschaftssenator sportsenator bevollmächtigter bevollmächtigte sportwart sportwartin zeugwart gerätewart pressewart platzwart hauswart",
    modifiers:
      "stellvertretender stellvertretende stellvertretenden neuer neue neuen erster erste ersten kommissarischer kommissarische parlamentarischer parlamentarische parlamentarischen beamteter beamtete beamteten wissenschaftlicher wissenschaftliche technischer technische zweite zweiter stellvetretender stellvetretende interimistische interimistischer interimistischen kaufmännische kaufmännischer geschäftsführender geschäftsführende künstlerische künstlerischer ehrenamtliche ehrenamtlicher stellv stv erstem zweitem dritte dritter",
    tails: "",
    links: "der des für von im beim bei am vom",
    honorifics: "herr herrn frau dr prof dipl.-ing h.c dipl oec mult professorin ing",
    current:
      "derzeitige derzeitiger derzeitigen jetzige jetziger jetzigen amtierende amtierender amtierenden langjährige langjähriger langjährigen hauptamtliche hauptamtlicher hauptamtlichen hauptberufliche hauptberuflicher hauptberuflichen nebenberufliche nebenberuflicher nebenberuflichen",
    acting:
      "kommissarischer kommissarische kommissarisch interimistische interimistischer interimistischen interims",
    former: "ehemaliger ehemalige früherer frühere ex",
    incoming: "designierter designierte künftiger künftige",
    outgoing: "scheidender scheidende bisheriger bisherige",
    put: "ernannt vereidigt eingesetzt gewählt berufen bestellt wiedergewählt ernennt befördert benannt wählte ernannte bestellte berief beruft wählten ernannten beriefen gewählte betraute betraut bestätigt machen gemacht",
    hold: "übernimmt bleibt wird wurde leitet übernahm",
    copula: "heißt ist war wird bleibt bleiben",
    auxiliaries: "wurden wurde wird ist",
    between:
      "zum zur als der die das neuen neue neuer den dem amt des leitung am heutigen ab seit vom kommenden seit derzeit aktuell zurzeit nun",
    takeAtEnd:
      "übernehmen übernommen antreten angetreten bekleiden bekleidet innehaben übernimmt übernahm antritt antrat einnehmen",
    leaveAtEnd:
      "beenden beendet abgeben abgegeben aufgeben aufgegeben niederlegen niedergelegt niederlegte räumen geräumt zurücktreten zurückgetreten zurücktritt ausscheiden ausgeschieden ausscheidet abtreten abgetreten verlassen verlässt übergeben abgibt niederlegt",
    leave: "übergibt verlässt tritt zurückgetreten ausgeschieden verließ verlassen niedergelegt niederlegt",
    leavings:
      "rücktritt abberufung ausscheiden entlassung abschied weggang amtszeit wechsel abgang ausscheidens",
    dismiss: "abberufen entlassen abgesetzt verabschiedet",
    led: "geleitet geführt angeführt",
    leads: "leitet führt leitete führte",
    succeed: "folgt folgte beerbt ablöst nachfolgt",
    succession: "nachfolge nachfolger nachfolgerin stelle vorgänger vorgängerin",
    puttings: "ernennung berufung bestellung wahl",
    members: "mitglied mitglieder",
    charges:
      "posten funktion leitung stellvertretung schriftführung kassenführung co-vorsitz schatzmeisterei projektleitung bereichsleitung abteilungsleitung teamleitung gesamtleitung vereinsvorsitz vorsitz geschäftsführung präsidentschaft führung präsidentenamt vorstandsvorsitz amt spitze",
    vacant: "vakant unbesetzt",
    pronouns: "er sie",
    offices:
      "ministerium bundesministerium amt bundesamt behörde rat ausschuss kommission agentur institut universität schule stiftung verein gesellschaft republik regierung bank zentrum partei fraktion stadt abteilung land bund e.v kuratorium beirat präsidium aufsichtsrat stiftungsrat verwaltungsrat vorstand burgtheater stadtwerke hochschule bundestag landtag senat gericht klinikum verband landkreis fachhochschule staatskanzlei stadtrat unternehmensgruppe",
    things:
      "steuer steuern gesetz gesetze verordnung richtlinie abgabe gebühr gebühren beitrag fonds programm plan vertrag abkommen satzung ordnung versicherung rente prämie zuschuss zulage zuschlag förderung maut strategie charta vorschrift bescheid",
  },
  verbAtEnd: {
    ahead: "wird werde soll sollte will möchte darf kann",
    now: "hat habe hatte ist sei war",
    conjunctions: "dass weil nachdem wenn bevor sobald",
    asPost: "als zum zur",
    linking: "der des als eines einer",
    behind: "und wird hat soll ist werden worden",
  },
  figures: {
    decimal: ",",
    scales:
      "tausend=1e3|tsd.=1e3|tsd=1e3|million=1e6|millionen=1e6|mio.=1e6|mio=1e6|milliarde=1e9|milliarden=1e9|mrd.=1e9|mrd=1e9|billionen=1e12|m=1e6|k=1e3",
    numbers:
      "zwei=2|drei=3|vier=4|fünf=5|sechs=6|sieben=7|acht=8|neun=9|zehn=10|elf=11|zwölf=12|dreizehn=13|vierzehn=14|fünfzehn=15|sechzehn=16|siebzehn=17|achtzehn=18|neunzehn=19|zwanzig=20|fünfundzwanzig=25|dreißig=30|vierzig=40|fünfzig=50|sechzig=60|siebzig=70|achtzig=80|neunzig=90|hundert=100|zweihundert=200|dreihundert=300|ein dutzend=12",
    beforeScale:
      "ein=1|eine=1|einer=1|einem=1|einen=1|eine halbe=0.5|einer halben=0.5|eineinhalb=1.5|anderthalb=1.5|zweieinhalb=2.5|dreieinhalb=3.5|viereinhalb=4.5|fünfeinhalb=5.5|eine dreiviertel=0.75|einer dreiviertel=0.75",
    andHalf: "",
    fractions:
      "die hälfte=50|der hälfte=50|ein drittel=33.33|einem drittel=33.33|zwei drittel=66.67|zwei dritteln=66.67|ein viertel=25|einem viertel=25|drei viertel=75|dreiviertel=75|drei vierteln=75|ein fünftel=20|zwei fünftel=40|drei fünftel=60|vier fünftel=80|ein zehntel=10",
    counted:
      "menschen personen kinder kindern jugendliche frauen männer schüler schülerinnen studierende beschäftigte beschäftigten arbeitsplätze familien haushalte unternehmen betriebe gemeinden länder ländern staaten kommunen städte kreise schulen krankenhäuser wohnungen projekte projekten vorhaben fälle mitglieder kandidaten opfer tote verletzte geflüchtete landwirte fahrzeuge direktoren minister ministerien botschafter richter abgeordnete standorte zentren hektar tonnen teilnehmer teilnehmende ehrenamtliche teams behörden organisationen verbände vereine",
    capitalNouns: true,
    currencies:
      "dollar=USD|euro=EUR|euros=EUR|pfund=GBP|franken=CHF|schweizer franken=CHF|yen=JPY|us-dollar=USD|złoty=PLN|zloty=PLN|forint=HUF|baht=THB|schwedische kronen=SEK|norwegische kronen=NOK|dänische kronen=DKK|isländische kronen=ISK|tschechische kronen=CZK|indische rupien=INR|kronen=|rupien=|francs=|dinar=|rubel=",
    moreThan: "mehr als|über|gut",
    lessThan: "weniger als|unter|fast|knapp|beinahe",
    upTo: "bis zu|höchstens|maximal|nicht mehr als|nicht über",
    atLeast: "mindestens|wenigstens|nicht weniger als|nicht unter",
    about: "etwa|rund|circa|ca.|ungefähr|schätzungsweise",
    naming:
      "artikel|art|absatz|abs|paragraph|gesetz|verordnung|seite|kapitel|nummer|nr|anlage|version|stufe|punkt|tel|ausgabe|band|ziffer|heft|phase|klasse|tabelle|abbildung|ziel|§|din|satz|satzes|sätze|sätzen|absätze|absätzen|absatzes|artikels|artikeln|nummern|halbsatz|buchstabe|buchstaben|buchst|paragraphen|anhang|id|bgbl|s",
    streets: "straße|strasse|weg|platz|allee|gasse|ring|ufer|damm",
    stops:
      "ab aber alle allem allen als also am an auch auf aus bei beim bereits bis bzw da dabei damit dann das dass dem den denen der deren des dessen die dies diese diesem diesen dieser dieses doch durch ein eine einem einen einer eines er es für gegen gegenüber gibt hat hatte haben ihr ihre ihrem ihren ihrer im in ins insgesamt ist jedem jeden jeder jedes kann kein keine können mehr mit müssen nach nicht noch nur ob oder ohne sei sein seine seinem seinen seiner seit sich sie sind so sogar soll sollen sowie über um und unter vom von vor während war waren was wegen weil weniger wenn werden wie wieder will wird wo wurde wurden zu zum zur zwischen",
    durations:
      "jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten sekunde sekunden uhr jahrhundert jahrzehnt jahrzehnte quartal quartale",
    outOf: "von|je|pro",
    ratios: "# von #",
    ones: "ein|eine|einer|eines|einem|einen",
    every: "jede|jeder|jedes|jeden|jedem",
    ordinals:
      "zweite=2|dritte=3|vierte=4|fünfte=5|sechste=6|siebte=7|achte=8|neunte=9|zehnte=10|zwanzigste=20|hundertste=100",
  },
  funding: {
    neverGiven:
      "veruntreut|veruntreuung|unterschlagen|unterschlagung|bestechung|bestechungsgeld(?:er)?|strafe|bußgeld|gebühr|gebühren|preis|umsatz|umsätze|jahresumsatz|bilanzsumme|gewinn|gehalt|löhne|lösegeld|schulden|verluste?|eintritt|stammkapital|grundkapital|kaufpreis|streitwert|haftung|bestellwert|versand|versandkosten|mitgliedsbeitrag|mitgliedsbeiträge|schwellenwert|übersteig(?:t|en)|überschreit(?:et|en)|währungsreserven|leistungsbilanz",
    unlessGiven: "einsparung(?:en)?|eingespart|ersparnis(?:se)?|berechnet",
    giving:
      "förder(?:ung|mittel|n|t|te|summe)|gefördert|zuschuss|zuschüsse|zuwendung(?:en)?|finanzier(?:t|en|ung)|haushalt(?:s|smittel)?|budgets?|etat|bewillig(?:t|te|ung)|bereitgestellt|zur verfügung|spenden?|gespendet|stipendi(?:um|en)|investi(?:ert|eren|tion|tionen)|darlehen|kredit(?:e|en)?|fonds|mittel|unterstütz(?:t|ung|en)|beitr(?:ag|äge)|preisgeld(?:er)?|dotiert|erhält|erhalten|hilfen?|programms?|programme?",
    surelyGiven:
      "förder(?:ung|mittel|n|t|te|summe)|gefördert|zuschuss|zuschüsse|zuwendung(?:en)?|finanzier(?:t|en|ung)|haushalt(?:s|smittel)?|budgets?|etat|bewillig(?:t|te|ung)|bereitgestellt|zur verfügung|spenden?|gespendet|stipendi(?:um|en)|investi(?:ert|eren|tion|tionen)|darlehen|kredit(?:e|en)?|fonds|mittel|unterstütz(?:t|ung|en)|preisgeld(?:er)?|dotiert|hilfen?|programms?|programme?",
    costs: "kosten|kostet|gekostet|ausgaben|beläuft sich",
    sums: "betrag|beträge|summe",
    conditional:
      "übersteig(?:t|en)|überschreit(?:et|en)|schwelle|höchstbetrag|streitig\\p{L}{0,9}|gericht|durchschnittlich|im durchschnitt|pro (?:person|nacht|kopf|bestellung|nutzer)|erstatt(?:et|ung)|kauf|kunden?|rechnung(?:en)?|kaution|beschlussfassung|zustimmung|rechtsgeschäfte?|ausgaben über|wenn (?:der|die|das|ein|eine|sie)|sofern|falls|es sei denn",
    threshold: "unter|über|weniger als|mehr als",
    behindBound: "weniger|mehr|darunter|darüber",
    opensCondition: "wenn|falls",
    each: "je|pro|jede[nrs]?",
    examples: "zum beispiel|z\\. ?b\\.|beispiele?|beispielsweise",
    purposes: "für|zur|zum|zugunsten",
  },
  wording: {
    must: "muss|müssen|hat zu|haben zu|ist verpflichtet|sind verpflichtet",
    should: "soll|sollen|sollte|sollten",
    may: "kann|können|darf|dürfen|könnte|könnten",
    softeners:
      "erwägt|erwägen|prüft|prüfen|bemüht sich|bemühen sich|nach möglichkeit|soweit möglich|gegebenenfalls|strebt an|streben an",
    negations: "nicht|kein|keine|keinen|keinem|keiner|niemals",
    denying: "nicht|kein\\p{L}{0,24}|ohne|untersagt|verboten|unzulässig",
    conditions: "wenn|falls|sofern|soweit",
    between: "ist|sind|wird|werden|hat|haben|muss|müssen|soll|sollen|kann|können|sich",
  },
  opposed: {
    denied: [
      "alle|jede|jeder|jedes|jeden|jedem|jedermann|sämtliche / kein|keine|keiner|keines|keinen|keinem|niemand|niemandem",
      "alles / nichts",
      "immer|stets / nie|niemals",
      "mit / ohne",
      "überall / nirgends",
      "einschließlich / ausschließlich|ausgenommen|außer",
    ],
    conditions: ["wenn|falls|sofern|soweit / es sei denn|außer wenn|sofern nicht"],
    reversed: [
      "erlaub*|gestatt*|zugelassen* / verbiet*|verboten*|untersag*",
      "angenomm*|annimmt|genehmig*|befürwort* / abgelehn*|ablehn*|lehnt",
      "gewähr*|erteil* / verweiger*|versag*|widerruf*",
      "unterstütz*|befürwort* / bekämpf*|widersetz*",
      "für / gegen",
      "erhöh*|steig*|stieg* / senk*|sink*|sank*|verringer*|fäll*|fiel*",
      "stärk* / schwäch*",
      "öffn*|offen* / schließ*|geschlossen*",
      "verpflichtend*|obligatorisch*|zwingend* / freiwillig*|fakultativ*",
      "öffentlich* / privat*|geheim*",
    ],
    bounds: [
      "mindestens|wenigstens|zumindest / höchstens|maximal|bis zu",
      "minimal*|minimum|mindest* / maximal*|maximum|höchst*",
      "frühestens / spätestens",
      "oder mehr / oder weniger",
    ],
    boundsOfNumbers: [
      "mehr als|über|größer als|oberhalb von / weniger als|unter|kleiner als|unterhalb von",
      "vor|vor dem|vor der|bis|bis zum|bis zur / nach|nach dem|nach der|ab|ab dem|seit|seit dem",
      "binnen|innerhalb von / nach",
    ],
    times:
      "ablauf|tag|ende|frist|inkrafttreten|beginn|datum|unterzeichnung|veröffentlichung|mitternacht|mittag",
    prefixes: {
      un: "",
      nicht: "öffentlich|ständig|staatlich|mitglied",
      "nicht-": "",
      il: "legal|legitim|liquid|loyal|liberal",
      ir: "regulär|relevan|rational|reversib|real",
      in: "aktiv|diskret|direkt|effizien|effektiv|akzeptab|formell|homogen|human|kompeten|konsequen|kompatib|konsisten|korrekt|offiziell|solven|stabil|toleran|transparen|variab",
      im: "mobil|materiell|perfekt",
    },
    notDenied:
      "unter|unfall|unfälle|unfällen|unkosten|unwetter|unmenge|unmengen|unzahl|unfug|unrat|unart|unarten|untaten|union|universität|uniform|unserer|unsere|unserem|unseren",
  },
};
