import type { LanguageTable } from "./language-table";

/** Spanish. */
export const spanish: LanguageTable = {
  lang: "es",
  months: [
    "enero|ene",
    "febrero|feb",
    "marzo|mar",
    "abril|abr",
    "mayo|may",
    "junio|jun",
    "julio|jul",
    "agosto|ago",
    "septiembre|setiembre|sept|sep",
    "octubre|oct",
    "noviembre|nov",
    "diciembre|dic",
  ],
  positions: {
    announced:
      "posición|posiciones|recomendaciones|recomendación|recomienda|objetivos?|metas?|prioridades|compromisos?|se comprometen?|principios|propuestas?|propone|medidas|exigimos|pedimos|demandas?|insta|exhorta|debe|deben|queremos|valores|reglas",
    otherLists:
      "orden del día|acta|pasos|procedimiento|cómo|miembros|integrantes|composición|participantes|presentes|ausentes|ganadores|candidatos|equipo|anexo|preguntas?|glosario|notas?|comunicado|cronograma|cronología|índice|política de privacidad|términos y condiciones|condiciones (?:generales|de uso)|aviso legal|reglamento interno|estatutos",
    normative:
      "debe|deben|deberá|deberán|debería|deberían|hay que|es necesario|tiene que|tienen que|queremos|exigimos|pedimos|recomienda|recomendamos|insta|exhorta|se compromete|nos comprometemos|solicita|garantizará",
    demands: "",
    demandForm: "\\p{Lu}?\\p{Ll}{2,14}(?:ar|er|ir)",
    narrative: "fue|fueron|había|dijo|anunció|señaló|sr\\.|sra\\.|dra?\\.|hoy|ayer|será designad[oa]|nombró",
  },
  posts: {
    heads:
      "premier director directora presidente presidenta ministro ministra secretario secretaria coordinador coordinadora jefe jefa embajador embajadora alcalde alcaldesa responsable titular gerente gerenta rector rectora vocal tesorero tesorera comisionado comisionada gobernador gobernadora subsecretario subsecretaria vicepresidente vicepresidenta viceministro viceministra delegado delegada portavoz vocero vocera encargado encargada representante superintendente inspector inspectora seremi intendente intendenta fiscal procurador procuradora consejero consejera subdirector subdirectora administrador administradora codirector codirectora líder fundador fundadora canciller decano decana vicerrector vicerrectora contralor contralora defensor defensora magistrado magistrada síndico comandante asesor asesora vicesecretario vicesecretaria vicecoordinador vicecoordinadora patrono patrona cofundador cofundadora copresidente copresidenta interventor interventora delegado-presidente supervisor supervisora juez jueza concejal concejala diputado diputada senador senadora regidor regidora edil prosecretario prosecretaria protesorero protesorera vicegobernador vicegobernadora vicealcalde vicealcaldesa viceintendente",
    modifiers: "nuevo nueva primer primera sub vice alto alta segundo segunda tercer tercera",
    tails:
      "general ejecutivo ejecutiva adjunto adjunta nacional regional representante plenipotenciario plenipotenciaria interino interina técnico técnica científico científica especial permanente principal administrativo administrativa financiero financiera honorario honoraria honorífico honorífica subrogante encargado encargada académico académica estatal municipal federal provincial comercial delegado delegada operativo operativa jurídico jurídica corporativo corporativa médico médica legislativo legislativa parlamentario parlamentaria",
    links: "de del para en ante",
    honorifics:
      "sr sra sres sras srta dr dra lic ing don doña señor señora prof dña d.ª dª arq mtro mtra profesor profesora doctor doctora prof ingeniero ingeniera licenciado licenciada mag mgs msc abg abog econ cpc lcdo lcda obst biol",
    current: "actual flamante",
    acting: "interino interina subrogante",
    former:
      "ex exdirector exdirectora exministro exministra antiguo antigua expresidente expresidenta exalcalde exalcaldesa pasado pasada",
    incoming: "futuro futura próximo próxima electo electa",
    outgoing: "saliente",
    put: "nombrado nombrada posesionó posesionado posesionada juramentó juramentado juramentada ratificado ratificada nombró nombra designado designada designó designa elegido elegida eligió electo electa promovido promovida contratado contratada reelegido reelegida nombrados nombradas designados designadas elegidos elegidas juramenta juramentados designar nombrar juramento ratifica ratificó nombran designan colocó coloca reelecto reelecta",
    hold: "estará quedará continuará seguirá permanecerá juraron jurarán juró jura jurará asume asumió asumirá ocupa ocupará suma sumó incorpora incorporó ejerce ejercerá ejerció desempeña desempeñará toma tomó tomará convierte convirtió convertirá pasa pasó pasará desempeñaba tendrá reasume reasumió actúa actuará funge fungirá",
    copula: "es fue será era ser",
    auxiliaries: "fueron sido fue es será",
    between:
      "como a el la los las al cargo de del en nuestro nuestra su un una nuevo nueva puesto funciones se posesión protesta función posición convertirá actualmente desde",
    takeAtEnd: "",
    leaveAtEnd: "",
    leave: "renuncia renunció renunciará deja dejó dejará abandona",
    leavings: "renuncia dimisión salida destitución cese remoción jubilación marcha alejamiento retiro",
    dismiss: "destituyó destituye destituido destituida cesó cesado cesada removió removido removida",
    led: "dirigido dirigida encabezado encabezada presidido presidida liderado liderada coordinado coordinada ocupado ocupada administrado administrada",
    leads: "dirige dirigirá preside presidirá lidera liderará encabeza encabezará coordina coordinará",
    succeed:
      "sustituir reemplazar suceder relevar suplir suple suplió suplirá supliendo sucede sucedió sucederá reemplaza reemplazó reemplazará sustituye sustituyó sustituirá releva sucediendo reemplazando sustituyendo sustituido sustituida reemplazado reemplazada relevó relevará",
    succession: "sustitución reemplazo sucesor sucesora relevo lugar remplazo antecesor antecesora",
    puttings: "nombramiento nombramientos designación designaciones elección cambios entrada juramentación",
    members: "miembro miembros",
    charges:
      "presidencia dirección vicepresidencia subdirección jefatura coordinación alcaldía rectoría secretaría titularidad gerencia frente liderazgo cartera mando timón tesorería vicesecretaría",
    vacant: "vacante",
    pronouns: "él ella ellos ellas",
    offices:
      "ministerio secretaría oficina dirección consejo comité comisión agencia instituto universidad escuela fundación asociación sociedad república gobierno banco centro unión departamento ayuntamiento nación coordinación alcaldía municipal junta gerencia subsecretaría congreso senado cámara corte tribunal hospital gobernación cancillería distribuidora servicio",
    things:
      "impuesto impuestos ley decreto reglamento directiva plan planes programa programas fondo fondos subsidio tasa tarifa contribución pensión régimen acuerdo tratado convenio carta estrategia código tarjeta permiso proyecto beca ayuda",
  },
  figures: {
    decimal: ",",
    scales: "mil=1e3|millón=1e6|millones=1e6|mil millones=1e9|billones=1e12|m=1e6|k=1e3",
    numbers:
      "dos=2|tres=3|cuatro=4|cinco=5|seis=6|siete=7|ocho=8|nueve=9|diez=10|once=11|doce=12|trece=13|catorce=14|quince=15|dieciséis=16|diecisiete=17|dieciocho=18|diecinueve=19|veinte=20|veinticinco=25|treinta=30|cuarenta=40|cincuenta=50|sesenta=60|setenta=70|ochenta=80|noventa=90|cien=100|doscientos=200|doscientas=200|trescientos=300|trescientas=300|quinientos=500|quinientas=500|una decena=10|una docena=12|una veintena=20|un centenar=100",
    beforeScale: "un=1|medio=0.5|un cuarto de=0.25|tres cuartos de=0.75",
    andHalf: "y medio|y media",
    fractions:
      "la mitad=50|un tercio=33.33|una tercera parte=33.33|dos tercios=66.67|dos terceras partes=66.67|un cuarto=25|una cuarta parte=25|tres cuartos=75|tres cuartas partes=75|un quinto=20|una quinta parte=20|dos quintos=40|tres quintos=60|cuatro quintos=80|un décimo=10|una décima parte=10",
    counted:
      "personas habitantes niños niñas mujeres hombres estudiantes alumnos docentes trabajadores empleos familias hogares empresas municipios países estados provincias regiones escuelas colegios hospitales viviendas proyectos casos beneficiarios miembros candidatos víctimas muertos heridos migrantes refugiados agricultores productores vehículos directores ministros embajadores jueces diputados senadores ciudades comunidades centros hectáreas toneladas participantes voluntarios equipos ministerios organizaciones asociaciones",
    currencies:
      "dólares=USD|dólar=USD|euros=EUR|euro=EUR|libras=GBP|francos suizos=CHF|yenes=JPY|pesos argentinos=ARS|pesos mexicanos=MXN|pesos chilenos=CLP|pesos colombianos=COP|pesos uruguayos=UYU|pesos filipinos=PHP|pesos dominicanos=DOP|pesos cubanos=CUP|soles=PEN|bolivianos=BOB|lempiras=HNL|coronas suecas=SEK|coronas noruegas=NOK|coronas danesas=DKK|pesos=|francos=|rupias=|dirhams=|dinares=|bolívares=VES|quetzales=GTQ",
    moreThan: "más de|por encima de",
    lessThan: "menos de|casi|cerca de",
    upTo: "hasta|como máximo|no más de",
    atLeast: "al menos|por lo menos|como mínimo|no menos de",
    about: "unos|unas|alrededor de|aproximadamente|en torno a",
    naming:
      "artículo|artículos|art|ley|decreto|resolución|página|inciso|párrafo|capítulo|título|anexo|número|nº|n|versión|piso|edición|números|tomo|ref|fase|nivel|etapa|eje|objetivo|tabla|cuadro|sala",
    streets: "calle|avenida|avda|plaza|paseo|carretera|bulevar",
    stops:
      "a al ante antes aquí así aún bajo cada como con contra cual cuando cuya cuyo de del desde donde durante e el ella ellas ellos en entre era eran es esa ese eso está están esta estas este esto fue fueron ha había han hasta la las le les lo los más me mientras mi muy ni no nos o para pero por porque pues que quien se según ser si sin sino sobre solo son su sus también tan te tiene tienen todo todos tras tu u un una uno unos unas y ya después",
    durations:
      "año años mes meses semana semanas día días hora horas minuto minutos segundo segundos siglo siglos década décadas trimestre trimestres",
    outOf: "de|de cada|por",
    ratios: "# de cada #",
    ones: "uno|una|un",
    every: "",
    ordinals: "",
  },
  funding: {
    neverGiven:
      "malversa(?:r|do|ción)|sobornos?|estafas?|desfalcos?|multas?|precios?|tarifas?|ganancias|ingresos|salarios?|rescate|deuda|pérdidas?|cuotas?|capital social|compras?|pedidos?|envíos?|umbral|cuantía|juicios|exced(?:e|en|a|an|er)|superior(?:es)? a|reservas internacionales|balanza",
    unlessGiven: "ahorros?|reducción de (?:costos|costes|gastos)|cargos?",
    giving:
      "subvenci(?:ón|ones)|subvencionar|financ(?:ia|iar|iado|iada|iación|iamiento)|presupuestos?|dotaci(?:ón|ones)|asign(?:a|ar|ado|ada|ación|aciones)|otorg(?:a|ar|ado|ada|ó)|concedi(?:do|da|ó)|ayudas?|donaci(?:ón|ones)|donó|becas?|inversi(?:ón|ones)|invert(?:ir|ido|irá)|préstamos?|fondos?|aportes?|aportaci(?:ón|ones)|contribuci(?:ón|ones)|premios?|apoyo|programas?|destin(?:a|ar|ado|ada|ó|ará)",
    surelyGiven:
      "subvenci(?:ón|ones)|subvencionar|financ(?:ia|iar|iado|iada|iación|iamiento)|presupuestos?|dotaci(?:ón|ones)|asign(?:a|ar|ado|ada|ación|aciones)|otorg(?:a|ar|ado|ada|ó)|concedi(?:do|da|ó)|ayudas?|donaci(?:ón|ones)|donó|becas?|inversi(?:ón|ones)|invert(?:ir|ido|irá)|préstamos?|fondos?|aportes?|aportaci(?:ón|ones)|contribuci(?:ón|ones)|premios?|apoyo|programas?|destin(?:a|ar|ado|ada|ó|ará)",
    costs: "costos?|costes?|cuesta|costará|montos?|gastos?|importe",
    sums: "importes?|montos?|cantidad|cuantía",
    conditional:
      "exced(?:e|en|a|an|er)|umbral(?:es)?|límite|litigios?|tribunal|en promedio|por (?:persona|noche|pedido|usuario)|reembolso|compras?|clientes?|facturas?|depósito|si (?:el|la|los|las|su|un|una)|salvo que",
    threshold: "menos de|más de|superior(?:es)? a|inferior(?:es)? a",
    behindBound: "menos|más",
    opensCondition: "si|cuando",
    each: "cada|por",
    examples: "por ejemplo|p\\. ej\\.|ejemplos?|tal(?:es)? como",
    purposes: "para|a favor de|en beneficio de|destinad[oa]s? a",
  },
  wording: {
    must: "debe|deben|deberá|deberán|tiene que|tienen que",
    should: "debería|deberían|conviene",
    may: "puede|pueden|podrá|podrán|podría|podrían",
    softeners:
      "considerar|considera|considerará|considerarán|procurará|procurarán|procurar|estudiará la posibilidad|en la medida de lo posible|cuando proceda|en su caso",
    negations: "nunca|ningún|ninguno|ninguna|jamás",
    denying: "prohíb\\p{L}{0,24}|ningun\\p{L}{0,24}|ningún|nunca|sin",
    conditions: "si|salvo|cuando|según",
    between: "es|se|son|será|serán|ha|han|debe|deben|puede|pueden",
  },
  opposed: {
    denied: [
      "todos|todas|todo|toda|cada|cualquier|cualquiera / ningún|ninguno|ninguna|nadie|nada",
      "siempre / nunca|jamás",
      "con / sin",
      "incluido|incluida|incluidos|incluidas|incluso / excepto|salvo|excluido|excluida|excluidos|excluidas",
    ],
    conditions: ["si|cuando|siempre que|sólo si|solo si / salvo que|salvo si|a menos que|salvo cuando|salvo"],
    reversed: [
      "autoriz*|permit* / prohib*",
      "acept*|aprob*|aprueb* / rechaz*",
      "conce* / deneg*|denieg*|revoc*",
      "inclu* / exclu*",
      "apoy* / se opone|se oponen|rechaz*",
      "a favor / en contra",
      "aument*|increment* / disminu*|redu*",
      "reforz*|refuerz*|fortale* / debilit*",
      "abiert*|abr* / cerrad*|cierr*",
      "obligatori* / voluntari*|facultativ*|optativ*",
      "confirm* / desm*",
      "públic* / privad*|secret*",
    ],
    bounds: [
      "al menos|por lo menos|como mínimo|no menos de / como máximo|a lo sumo|no más de|hasta",
      "mínim* / máxim*",
      "no antes de|no antes del / a más tardar|no después de|no después del",
      "o más / o menos",
    ],
    boundsOfNumbers: [
      "más de|superior a|superiores a|por encima de|mayor de|mayor que / menos de|inferior a|inferiores a|por debajo de|menor de|menor que",
      "antes de|antes del|hasta|hasta el / después de|después del|a partir de|a partir del|desde|desde el|tras",
      "dentro de|en el plazo de / después de|transcurridos",
    ],
    times:
      "fecha|día|fin|final|expiración|vencimiento|plazo|entrada|adopción|publicación|inicio|ratificación|medianoche|mediodía|firma|término",
    prefixes: {
      in: "acab|acces|activ|adecuad|admisib|aplicab|apropiad|capa|ciert|compatib|complet|competen|constitucion|consisten|correct|defin|depend|determinad|direct|discutib|disponib|eficaz|eficac|eficient|elegib|equitativ|estab|exact|existent|flexib|formal|frecuent|human|just|justific|moral|móvil|necesari|oportun|segur|sensib|solvent|suficien|tolera|tangib|útil|válid|variab|visib|voluntari",
      im: "parcial|perfect|personal|popular|posib|pracitcab|practicab|precis|previsib|probab|proced|proceden|product|propi|prudent|puntual|pur",
      i: "legal|legítim|lícit|limitad|lógic|legib",
      ir: "racional|real|recuperab|regular|relevant|remediab|responsab|reversib|revocab",
      des: "acuerdo|activ|aprob|armad|autoriz|cubiert|favorab|honest|igual|obedi|orden|proporcion|ventaj|leal",
    },
    notDenied: "",
  },
};
