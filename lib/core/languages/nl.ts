import type { LanguageTable } from "./language-table";

/** Dutch. Left out are words that are everyday words in other languages: "hoofd" stays, "lid" does not. */
export const dutch: LanguageTable = {
  lang: "nl",
  months: [
    "januari|jan",
    "februari|feb",
    "maart|mrt",
    "april|apr",
    "mei",
    "juni|jun",
    "juli|jul",
    "augustus|aug",
    "september|sept|sep",
    "oktober|okt",
    "november|nov",
    "december|dec",
  ],
  positions: {
    announced:
      "standpunten?|aanbeveling(?:en)?|beveelt aan|doel(?:en|stelling|stellingen)?|prioriteit(?:en)?|uitgangspunten|beginselen|voorstel(?:len)?|eisen|maatregelen|afspraken|ambities|speerpunten|moeten|willen|wij vragen|roept op|besluit|waarden|regels|richtlijnen",
    otherLists:
      "agenda|notulen|verslag|stappen|stappenplan|procedure|werkwijze|leden|samenstelling|deelnemers|aanwezigen?|afwezig|winnaars|kandidaten|team|bijlagen?|vragen|begrippenlijst|bronnen|persbericht|planning|tijdlijn|inhoud|privacy(?:verklaring|beleid)|(?:algemene|gebruiks)voorwaarden|huishoudelijk reglement|statuten",
    normative:
      "moet|moeten|dient|dienen|behoort|behoren|zou moeten|zouden moeten|mag niet|mogen niet|is verplicht|zijn verplicht|willen wij|wij willen|wij vragen|beveelt|noodzakelijk|nodig|roept op|eist|eisen",
    demands: "",
    demandForm: null,
    narrative:
      "was|waren|werd|werden|heeft gezegd|zei|vertelde|kondigde|dhr\\.|mevr\\.|vandaag|gisteren|benoemd",
  },
  posts: {
    heads:
      "directeur directrice voorzitter vicevoorzitter vice-voorzitter minister staatssecretaris burgemeester wethouder locoburgemeester loco-burgemeester secretaris secretaris-generaal plaatsvervanger directeur-generaal penningmeester commissaris gedeputeerde coördinator woordvoerder ambassadeur bestuurder bestuursvoorzitter hoofd afdelingshoofd teamleider griffier rector inspecteur inspecteur-generaal kwartiermaker projectleider programmamanager dijkgraaf hoofdredacteur minister-president premier gemeentesecretaris raadsgriffier fractievoorzitter bestuurslid raadslid kamerlid oprichter medeoprichter ombudsman kinderombudsman hoogleraar lector beleidsadviseur adviseur manager regiomanager commandant korpschef president-commissaris erevoorzitter ondervoorzitter vice-penningmeester wedstrijdleider competitieleider wedstrijdsecretaris jeugdleider zaalwacht ledenadministrateur",
    modifiers:
      "plaatsvervangend plaatsvervangende nieuwe eerste tweede algemeen algemene technisch technische wetenschappelijk wetenschappelijke zakelijk zakelijke artistiek artistieke uitvoerend uitvoerende financieel financiële adjunct",
    tails: "",
    links: "van voor bij",
    honorifics: "dhr mevr mw mevrouw meneer drs mr ir prof dr jhr",
    current: "huidige zittende",
    acting: "waarnemend waarnemende",
    former: "voormalig voormalige ex oud-voorzitter oud-directeur oud-minister oud-burgemeester",
    incoming: "toekomstig toekomstige aankomend aankomende beoogd beoogde",
    outgoing: "vertrekkend vertrekkende scheidend scheidende aftredend aftredende",
    put: "benoemd benoemt benoemde benoemden gekozen verkozen aangesteld herbenoemd geïnstalleerd voorgedragen herkozen aangewezen beëdigd",
    hold: "wordt werd vervult bekleedt blijft vervolgt zet",
    copula: "wordt",
    auxiliaries: "is zijn werd werden wordt worden",
    between:
      "tot als de het een nieuwe per met ingang van ons onze haar zijn sinds momenteel vandaag unaniem door rol functie taak",
    takeAtEnd:
      "overnemen overgenomen aanvaarden aanvaard bekleden overneemt aanvaardt aangetreden aantreedt aantreden",
    leaveAtEnd:
      "neerleggen neergelegd aftreden afgetreden terugtreden teruggetreden opstappen opgestapt neerlegt aftreedt opstapt overdragen overgedragen overdraagt",
    leave: "vertrekt verlaat vertrokken afgetreden opgestapt teruggetreden",
    leavings: "vertrek ontslag aftreden afscheid terugtreden",
    dismiss: "ontslagen afgezet ontheven",
    led: "geleid voorgezeten bestuurd",
    leads: "leidt bestuurt",
    succeed: "opvolgt vervangt volgt",
    succession: "opvolging opvolger opvolgster vervanging voorganger voorgangster",
    puttings: "benoeming benoemingen aanstelling verkiezing installatie",
    members: "leden bestuursleden commissieleden",
    charges: "voorzitterschap directie leiding functie ambt bestuur penningmeesterschap directeurschap",
    vacant: "vacant onvervuld",
    pronouns: "hij zij",
    offices:
      "ministerie gemeente provincie agentschap raad commissie afdeling directie universiteit instituut school stichting vereniging bedrijf koninkrijk regering bank centrum unie college bestuur waterschap rijkswaterstaat kamer rechtbank ziekenhuis dienst autoriteit partij fractie gemeenteraad hogeschool bibliotheek",
    things:
      "belasting belastingen wet wetten besluit verordening richtlijn plan plannen programma fonds regeling subsidie bijdrage heffing akkoord verdrag overeenkomst strategie code kaart statuten reglement toeslag uitkering pensioen",
  },
  verbAtEnd: {
    ahead: "zal gaat wil kan mag moet",
    now: "heeft is was had",
    conjunctions: "dat omdat nadat wanneer voordat zodra",
    asPost: "als tot",
    linking: "van de het der",
    behind: "en wordt heeft is zal worden",
  },
  figures: {
    decimal: ",",
    scales: "duizend=1e3|miljoen=1e6|mln=1e6|mln.=1e6|miljard=1e9|mrd=1e9|mld=1e9",
    numbers:
      "twee=2|drie=3|vier=4|vijf=5|zes=6|zeven=7|acht=8|negen=9|tien=10|elf=11|twaalf=12|dertien=13|veertien=14|vijftien=15|zestien=16|zeventien=17|achttien=18|negentien=19|twintig=20|vijfentwintig=25|dertig=30|veertig=40|vijftig=50|zestig=60|zeventig=70|tachtig=80|negentig=90|honderd=100|tweehonderd=200|driehonderd=300|vijfhonderd=500|een tiental=10|een dozijn=12|een twintigtal=20|een honderdtal=100",
    beforeScale:
      "een=1|één=1|een half=0.5|anderhalf=1.5|tweeënhalf=2.5|tweeëneenhalf=2.5|drieënhalf=3.5|een kwart=0.25|driekwart=0.75",
    andHalf: "",
    fractions:
      "de helft=50|helft=50|een derde=33.33|twee derde=66.67|een kwart=25|driekwart=75|drie kwart=75|een vijfde=20|twee vijfde=40|drie vijfde=60|vier vijfde=80|een tiende=10",
    counted:
      "mensen personen inwoners burgers kinderen jongeren vrouwen mannen leerlingen studenten docenten medewerkers werknemers banen gezinnen huishoudens bedrijven gemeenten landen staten provincies regio's scholen ziekenhuizen woningen projecten zaken leden kandidaten slachtoffers doden gewonden vluchtelingen boeren voertuigen directeuren ministers burgemeesters rechters kamerleden raadsleden steden centra hectare ton deelnemers vrijwilligers teams diensten ministeries organisaties verenigingen",
    currencies:
      "dollar=USD|euro=EUR|euro's=EUR|pond=GBP|zwitserse frank=CHF|yen=JPY|zweedse kronen=SEK|noorse kronen=NOK|deense kronen=DKK|kronen=|roepies=|roebel=",
    moreThan: "meer dan|ruim|boven de",
    lessThan: "minder dan|bijna|onder de|krap",
    upTo: "tot|maximaal|hoogstens|ten hoogste|niet meer dan",
    atLeast: "minstens|ten minste|minimaal|niet minder dan",
    about: "ongeveer|circa|zo'n|rond de",
    naming:
      "artikel|artikelen|art|lid|wet|besluit|pagina|blz|paragraaf|hoofdstuk|titel|bijlage|nummer|nr|versie|editie|nummers|deel|fase|niveau|tabel|figuur|onderdeel|stap|kamer",
    streets: "straat|laan|weg|plein|gracht|kade|singel|steeg",
    stops:
      "aan al alle als bij daar dan dat de der deze die dit door dus een en er geen had hebben heeft het hij hoe hun ik in is ja je kan kunnen maar me meer men met mijn na naar niet nog nu of om omdat onder ons onze ook op over per sinds te tegen tijdens toch toen tot tussen uit u uw van vanaf vanwege veel voor waar want waren was wat we wel werd werden wij wil worden wordt zal ze zich zij zijn zo zoals zonder zou",
    durations:
      "jaar jaren maand maanden week weken dag dagen uur uren minuut minuten seconde seconden eeuw eeuwen kwartaal keer decennium",
    outOf: "op|van de|per",
    ratios: "# op de #|# op elke #|# op #",
    ones: "één|eén|een",
    every: "elk|elke|ieder|iedere",
    ordinals: "tweede=2|derde=3|vierde=4|vijfde=5|zesde=6|zevende=7|achtste=8|negende=9|tiende=10",
  },
  funding: {
    neverGiven:
      "boetes?|prij(?:s|zen)|tarief|tarieven|winst(?:en)?|omzet|salaris(?:sen)?|lonen|losgeld|schuld(?:en)?|verlie(?:s|zen)|leges|entree|contributie|aandelenkapitaal|aankopen|bestelling(?:en)?|verzendkosten|overschrijd(?:t|en)|drempelbedrag",
    unlessGiven: "besparing(?:en)?|bespaart|bespaard|berekend",
    giving:
      "subsidie(?:s|ert|ren|erd)?|gesubsidieerd|financier(?:t|en|ing)|gefinancierd|begroting(?:en)?|budget(?:ten)?|toegekend|beschikbaar|verleend|gereserveerd|bijdragen?|gift(?:en)?|donatie(?:s)?|gedoneerd|beur(?:s|zen)|prijzengeld|lening(?:en)?|krediet(?:en)?|fonds(?:en)?|middelen|invest(?:eert|eren|ering|eringen)|geïnvesteerd|steun|ondersteun(?:t|en|ing)|ontvangt|ontvangen|programma(?:'s)?|trekt|uitgetrokken|uitkering(?:en)?",
    surelyGiven:
      "subsidie(?:s|ert|ren|erd)?|gesubsidieerd|financier(?:t|en|ing)|gefinancierd|begroting(?:en)?|budget(?:ten)?|toegekend|beschikbaar|verleend|gereserveerd|bijdragen?|gift(?:en)?|donatie(?:s)?|gedoneerd|lening(?:en)?|krediet(?:en)?|fonds(?:en)?|middelen|invest(?:eert|eren|ering|eringen)|geïnvesteerd|ondersteun(?:t|en|ing)|uitgetrokken",
    costs: "kosten|kost|gekost|uitgaven|bedraagt|bedragen",
    sums: "bedrag|bedragen|som",
    conditional:
      "drempel|gemiddeld|per persoon|klant(?:en)?|factu(?:ur|ren)|borg|geschil(?:len)?|goedkeuring|toestemming|tenzij",
    threshold: "meer dan|minder dan|boven|onder",
    behindBound: "meer|minder|hoger|lager",
    opensCondition: "indien|wanneer|mits",
    each: "elke|ieder|iedere",
    examples: "bijvoorbeeld|bijv\\.|voorbeeld(?:en)?|zoals",
    purposes: "voor|ten behoeve van|ten gunste van",
  },
  wording: {
    must: "moet|moeten|is verplicht|zijn verplicht|dient te|dienen te",
    should: "zou|zouden|behoort|behoren",
    may: "mag|mogen|kan|kunnen|zou kunnen|zouden kunnen",
    softeners:
      "overweegt|overwegen|streeft naar|streven naar|waar mogelijk|zo mogelijk|indien nodig|zo nodig|probeert|proberen",
    negations: "niet|geen|nooit|niemand",
    denying: "niet|geen|nooit|zonder|verboden|verbiedt|tenzij",
    conditions: "indien|mits|tenzij|wanneer",
    between: "wordt|worden|zijn|zich|ook|te|altijd",
  },
  opposed: {
    denied: [
      "alle|iedere|ieder|elke|elk|iedereen|allen / geen|niemand",
      "alles|iets / niets",
      "altijd / nooit",
      "met / zonder",
      "inclusief / exclusief|behalve|uitgezonderd",
    ],
    conditions: ["als|indien|wanneer|mits / tenzij"],
    reversed: [
      "toegestaan|toestaan|staat / verboden|verbied*",
      "aanvaard*|goedgekeurd / verworpen|afgewezen|geweigerd",
      "voor / tegen",
      "stijg*|verhog*|verhoog* / dal*|verlag*|verlaag*",
      "versterk* / verzwak*",
      "open* / gesloten|sluit*",
      "verplicht* / vrijwillig*|facultatie*",
      "openbaar|openbare / besloten|geheim*",
    ],
    bounds: [
      "minstens|ten minste|tenminste|minimaal / hoogstens|ten hoogste|maximaal|hooguit",
      "minimum|minimale / maximum|maximale",
      "op zijn vroegst / uiterlijk",
      "of meer / of minder",
    ],
    boundsOfNumbers: [
      "meer dan|boven|hoger dan|groter dan / minder dan|onder|lager dan|kleiner dan",
      "voor|vóór|tot / na|vanaf|sinds",
      "binnen / na",
    ],
    times: "datum|dag|einde|termijn|inwerkingtreding|begin|afloop|middernacht",
    prefixes: {
      on: "",
      "niet-": "",
      il: "legal|legitie",
      ir: "relevan|ration|regul",
      in: "actie|direct|effectie|efficiënt|competent|consequent|correct|formele|formeel",
      im: "mobiel|materie|populair|perfect",
    },
    notDenied: "onder|ons|onze|ongeveer|ontwerp|ontvangst|ontslag|ontwikkeling|onderwijs|online|ontwerpen",
  },
};
