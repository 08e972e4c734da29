# Messages in Kurmanji Kurdish (Latin script), after en.ftl. One message a line that stands on its own, no full stop. "? native reader" marks wording to be checked.

label-error = çewtî
label-warning = hişyarî
label-notice = agahî
label-help = alîkarî

help-did-you-mean = mebesta te `{ $suggestion }` bû?
help-one-of = yekê ji van binivîse: { $known }
# ? native reader
help-hidden-character = di peyvê de karakterek heye ku xuya nabe (valahiyeke ku nayê qutkirin an nîşana aliyê nivîsê); `{ $suggestion }` ji nû ve binivîse

help-into-files = wê têxe peldanka `files` a tomarê û di bin `documents` de binivîse
help-language-fields = tema `{ $tag }` nas nake: {"{"}tag: { $tag }, name: …, dir: ltr an rtl{"}"} binivîse

# ? native reader
after-its-end = rewşa biryara { $name } di { $date } de wek `{ $status }` hat ragihandin; ev rewş dawî ye, û ti rastkirin nabêje çima kar berdewam dike
    .help = sedemê di corrections.yaml de binivîse: `resolution: "{ $name }"` û dîroka { $date } an jî piştî wê; an rewşê rast bike
# ? native reader
altered-source = pela `{ $file }` hatiye guhertin: SHA-256 ya wê ne ya ku hatiye tomarkirin e
    .help = pela resen vegerîne (dibe ku edîtorek an git dawiya rêzan guhertibe); heke ev pela rast be, `{ $found }` binivîse
bad-contact = `{ $word }` nabe { $field ->
    [phone] hejmareke telefonê
   *[email] navnîşaneke e-mailê
}
    .help = wê bi awayê ku tê bikaranîn binivîse, wek +963 52 123 456 an office@example.org
bad-count = `{ $number }` ne hejmareke tam ji 0 heta { $most } ye
    .help = tenê reqeman binivîse
# ? native reader
bad-currency = `{ $currency }` ne koda diravekî ye
    .help = koda diravî bi sê tîpên mezin binivîse, wek USD an SYP; ji bo hejmarekê `count` an `percent` jî dibe
bad-date = dîroka `{ $date }` ne bi awayê pêwîst hatiye nivîsandin
    .help = pêşî salê binivîse: 2025-12-27, 2025-12 an 2025
bad-file-name = hin sîstem an serverên înternetê navê `{ $path }` qebûl nakin
    .help = tîpan, reqeman, `-` û `_` bi kar bîne, û navekî kurt hilbijêre
# ? native reader
bad-hash = `{ $hash }` ne SHA-256 e
    .help = 64 reqemên wê, ji 0-9 û a-f, wek ku `sha256sum` nîşan dide binivîse
# ? native reader
# ? native reader
bad-hash-mark = nîşana `{ $hash }` ya `{ $name }` ne nîşaneke rast e
    .help = rêzê jê bibe; gava werger bi eslê xwe re li hev bê, `diwan translate done` wê ji nû ve dinivîse
bad-hash-alone = `sha256` li vir bêyî `file` hatiye nivîsandin
    .help = navê pela wê binivîse, an rêzê jê bibe
# ? native reader
bad-id = `{ $id }` nabe nasname (id)
    .help = nasnameyê bi a-z, 0-9 û di navbera wan de bi yek `-` binivîse, herî zêde 64 karakter, wek deir-ez-zor an 2025-12-27-annual
bad-language-tag = `{ $tag }` nabe koda zimanekî
    .help = koda zimên bi vî awayî binivîse: `ar`, `ku` an `ckb`
bad-number = `{ $number }` ne hejmar e
    .help = reqeman binivîse, bi nîşana hezaran an bê wê, wek 13456452 an "13,456,452"
# ? native reader
bad-period = `{ $period }` ne maweyeke demê ye
    .help = ji bo şeş mehan P6M, ji bo sî rojan P30D, ji bo salekê P1Y binivîse
bad-url = `{ $url }` ne navnîşaneke înternetê ye
    .help = bi https:// an http:// dest pê bike, navê malperê lê zêde bike û valahiyê tê de nehêle
bad-year = `{ $year }` ne sal e
    .help = çar reqeman binivîse, wek 2026
# ? native reader
broken-link = girêdana `{ $word }` naçe ti cihî
    .help = girêdanê bide pelekê ji naverokê bi rêya wê ya li gorî vê pelê, wek ../2025-12-27-annual/meeting.yaml, an bide navnîşaneke https://
# ? native reader
broken-picture = wêneyê `{ $file }` xerabe ye, kêm e an pir mezin e: agahiyên li ser mirovan jê nayên derxistin
    .help = wî di bernameyeke wêneyan de veke û wek JPEG an PNG ji nû ve tomar bike
# ? native reader
broken-script = skrîpt nikare bikeve rûpelê: `{ $words }` tê de ye
    .help = wê di du parçeyan de binivîse ku bên cem hev, an jê bibe
broken-template = şablon nayê bikaranîn: { $words }
    .help = şablonê sererast bike, an wê ji peldanka temayê derxe da ku ya bernameyê bi xwe bê bikaranîn
# ? native reader
changed-original = eslê `{ $name }` êdî ne wek xwe ye: ev werger hat hiştin
    .help = wê ji nû ve derxe; wergera ku hê rast e dikare li wir bimîne
# ? native reader
cut-by-comment = `{ $word }` wek şîrove tê xwendin, lewma ji nivîsa beriya xwe tê qutkirin
    .help = hemû nivîsê têxe nav dunikan: "…"; heke şîrove be, piştî `#` valahiyekê bihêle
# ? native reader
document-acts = di belgeya `{ $file }` de tiştek heye ku dikare bi xwe bixebite an vebe: `{ $words }`
    .help = wê weke PDFeke nû çap bike, an bê makro û bê pelên pêvekirî tomar bike, û ya nû biweşîne
# ? native reader
document-tells = belgeya `{ $file }` wek xwe tê weşandin û agahiyên veşartî tê de hene: { $kind ->
    [author] nivîskarê wê
    [editor] kesê ku herî dawî ew tomar kiriye
    [names] navên kesên ku şîrove lê kirine, ew guherandine an çap kirine
    [company] navê saziyekê
    [device] amûra ku pê hatiye tomarkirin
   *[place] cihê ku lê hatiye tomarkirin
} (`{ $words }`)
    .help = eger ev dikare zirarê bide kesekî, wê di bernameya ku belge pê hatiye çêkirin de (di taybetmendiyên wê de) jê bibe û pela nû deyne vir
# ? native reader
document-tells-hidden = belgeya `{ $file }` an beşek jê nehat kontrolkirin: dibe ku nivîskarê xwe eşkere bike
    .help = ew şîfrekirî ye, xerabe ye an pir mezin e; berî weşandinê tu bi xwe li taybetmendiyên wê binêre
duplicate-key = `{ $word }` du caran heye, di rêza { $first } û di rêza { $second } de
    .help = yekê ji herduyan bihêle
duplicate-language = zimanê `{ $tag }` du caran heye
    .help = yekî ji herduyan bihêle; ku, kmr û ku-Latn heman ziman in
duplicate-number = hejmara `{ $number }` ya du biryaran e: yên li cihên { $first } û { $second } di lîsteyê de
    .help = yek ji herdu hejmaran rast bike
empty-source = di çavkaniyê de ne `title`, ne `url`, ne jî `file` heye
    .help = yekê ji wan dagire, an çavkaniyê jê bibe
# ? native reader
empty-value = `{ $field }` vala ye
    .help = { $field ->
    [date] wê wek 2026-01-31, 2026-01 an 2026 binivîse, çiqas ku tê zanîn
   *[other] nirxekî binivîse, an rêzê jê bibe
}
ends-before-begin = dîroka dawiyê ({ $to }) beriya dîroka destpêkê ({ $from }) ye
    .help = yekê ji herdu dîrokan rast bike
figure-differs = nirxê hejmarê wek { $value } hatiye dayîn, lê wek `{ $printed }` hatiye çapkirin
    .help = `value` an `as_printed` rast bike, da ku rûpel û dane heman tiştî bibêjin
figure-not-in-minutes = `{ $printed }` di girtekê de tune ye
    .help = hejmarê wek ku di girtekê de hatiye nivîsandin kopî bike, an girtekê rast bike
file-too-large = pel { $size } KiB ye; herî zêde { $limit } KiB tên xwendin
    .help = wê li çend tomaran parve bike, an wek pêvek têxe `files/`
# ? native reader
forbidden-character = karaktera { $character } dikare peyvan veşêre an aliyê wan biguherîne, lewma destûr jê re tune ye
    .help = wê jê bibe; bername bi xwe aliyê hejmar û navan datîne
forbidden-file-type = `{ $file }` ne ji cureyên ku tên weşandin e, an naveroka wê ne ew e ku navê wê dibêje
    .help = yekî ji van cureyan bi kar bîne: { $types }
# ? native reader
forbidden-link = girêdana `{ $word }` ji cureyekî ye ku destûr jê re tune ye
    .help = https, http, mailto, tel an rêyeke li gorî vê pelê bi kar bîne
future-correction = rastkirina { $date } piştî dîroka malperê ({ $today }) ye û nayê weşandin
    .help = dîrokê rast bike, an di wê rojê de malperê ji nû ve ava bike
# ? native reader
future-clarification = zelalkirina { $date } piştî dîroka malperê ({ $today }) ye: xuya dike, lê feed li benda wê rojê ne
    .help = dîrokê rast bike
future-meeting = civîna { $date } piştî dîroka malperê ({ $today }) ye û wek lidarxistî xuya dike
    .help = `state: scheduled` binivîse, an dîrokê rast bike
future-update = nûkirina { $date } piştî dîroka malperê ({ $today }) ye û nayê weşandin
    .help = dîrokê rast bike, an di wê rojê de malperê ji nû ve ava bike
# ? native reader
heavy-page = rûpela `{ $page }` dê piştî givaştinê bi qasî { $size } kB be; li ser toreke lawaz herî zêde 14 kB baş tên barkirin
    .help = nivîsa wê ya herî dirêj kurt bike, an wê veguhezîne belgeyeke di `files/` de
impossible-date = `{ $date }` di salnameyê de tune ye
    .help = roj û mehê kontrol bike
# ? native reader
incomplete-text = { $name }: { $count } parçe ji { $all } nehatine wergerandin, û nîvê nivîsê nayê weşandin; ti tişt jê nehat nivîsandin
    .help = yên mayî di heman pelê de wergerîne û wî careke din bixe hundir
# ? native reader
interface-text-syntax = ev nivîsa navrûyê nayê xwendin: { $words }
    .help = her nivîsê di rêzekê de wek `id = text` binivîse; rêza ku wê didomîne bi valahiyan bide destpêkirin
# ? native reader
left-to-hand = `{ $path }` heye û ji parçeyên din pêk tê, ne ji yên eslê xwe
    .help = herduyan bi destê xwe bide ber hev, paşê `diwan translate done`; an wê jê bibe, da ku ji nû ve bê nivîsandin
# ? native reader
# ? native reader
long-claim = îdia ji { $length } tîpan e: pir caran tenê { $most } tîpên pêşîn tên nîşandan
    .help = wê bi kêmtir peyvan û bi bêalî binivîse; gotinên din dikevin `variants`
look-alike = `{ $name }` tenê bi tîpên ku dişibin hev ji `{ $other }` cuda ye
    .help = heke her du yek bin, wan wek hev binivîse; heke ne yek bin, bi peyvekê ji hev cuda bike
# ? native reader
lost-text = li malperê nivîseke bi navê `{ $name }` tune ye: wergera wê hat hiştin
    .help = tomara wê hatiye jêbirin an hejmareke din girtiye; ji nû ve derxe
# ? native reader
markdown-too-deep = lîste û jêgirtin li vir zêde ketine nav hev
    .help = herî zêde çend astan bi kar bîne
# ? native reader
missing-alt = nehatiye nivîsandin ku ev wêne çi nîşan dide: yê ku wî nabîne tenê dizane ku wêneyek heye
    .help = `alt` lê zêde bike, bi her zimanî hevokek: wêne çi nîşan dide, û kî tê de ye heke girîng be
missing-attachment = pela `{ $file }` di peldanka `files` ya tomarê de tune ye
    .help = pelê deyne wir, an navê wê rast bike
missing-evidence = ji bo `completed` belge pêwîst e
    .help = `evidence` lê zêde bike, bi `title` û bi `url` an `file`, da ku nîşan bide kar qediyaye
missing-field = qada `{ $field }` kêm e
    .help = rêzeke `{ $field }: …` lê zêde bike
missing-file = pela `{ $path }` kêm e
    .help = wê çêke; README nîşan dide ku çi tê de tê nivîsandin
# ? native reader
missing-interface-text = nivîsa navrûyê `{ $id }` bi `{ $tag }` kêm e; ya bernameyê bi xwe tê nîşandan
    .help = wê li languages/{ $tag }/interface.ftl ya temayê zêde bike
# ? native reader
missing-interface-many = { $count } nivîsên navrûyê bi `{ $tag }` kêm in, wek { $ids }; yên bernameyê bi xwe tên nîşandan
    .help = wan li languages/{ $tag }/interface.ftl ya temayê zêde bike; bi kopiyeke pela bernameyê dest pê bike
# ? native reader
missing-interface-language = di temayê de nivîsên navrûyê bi `{ $tag }` nîn in; bi `{ $other }` tên nîşandan
    .help = languages/ar ya temayê ji languages/{ $tag } re kopî bike û wergerîne
missing-minutes = girteka civînê tune ye
    .help = minutes.ar.md an minutes.ku.md li kêleka meeting.yaml binivîse
missing-note = ji bo `on_hold` têbînî pêwîst e
    .help = `note` lê zêde bike: çima hatiye rawestandin û li benda çi ye
# ? native reader
missing-relation = ji bo `superseded` divê biryara ku cihê vê biryarê girtiye bê nivîsandin
    .help = `supersedes: { $name }` li têkiliyên wê biryarê zêde bike
missing-relation-cancelled = ji bo `cancelled` têbînî an têkilî pêwîst e
    .help = `note` lê zêde bike: çima meclisê dev ji { $name } berda, an têkiliya bi biryara ku vê dibêje lê zêde bike
missing-translation = ev nivîs bi `{ $tag }` tune ye
    .help = rêzeke `{ $tag }: …` lê zêde bike; heta wê demê zimanê din li gel agahiyekê tê nîşandan
missing-translation-many = { $count } nivîsên vê pelê bi `{ $tag }` tune ne; ya yekem li vir e
    .help = rêzên `{ $tag }: …` lê zêde bike; heta wê demê zimanê din li gel agahiyekê tê nîşandan
missing-translation-file = nivîseke wisa bi `{ $tag }` tune ye
    .help = pelê binivîse û navê wê bi `.{ $tag }.md` biqedîne; heta wê demê zimanê din li gel agahiyekê tê nîşandan
# ? native reader
name-or-group = ji bo her beşdarî an `name` an jî `group` tê nivîsandin
    .help = ji bo kesekî `name` binivîse, ji bo çend kesên ku navê wan nayê gotin `group` binivîse
named-twice = `{ $id }` ji bo vê civînê du caran hatiye nivîsandin
    .help = di `with` de meclisên din binivîse, her yekê carekê
not-held = rewşa civînê `{ $state }` e, lê dîsa jî biryarên wê hene; ew nepejirandî tên hesibandin
    .help = piştî ku hat lidarxistin `state: held` binivîse, an biryaran jê bibe
no-base-url = navnîşana malperê tune ye, lewma sitemap.xml û feed.xml nayên çêkirin
    .help = `base_url` li site.yaml zêde bike, an --base-url bi kar bîne
# ? native reader
not-on-card = kartên parvekirinê nikarin `{ $signs }` xêz bikin; li şûna wê `�` tê danîn
    .help = wateya wê bi peyvan binivîse, an wê wek xwe bihêle: rûpel wê nîşan didin
# ? native reader
not-on-card-letters = di fonta kartên parvekirinê de tîp kêm in: `{ $signs }`; ji bo tiştên ku tê de ne kart nayê çêkirin
    .help = navî bi tîpên erebî an latînî jî binivîse, an wî wek xwe bihêle: rûpel wî nîşan didin
number-needs-id = hejmara `{ $number }` nabe beşek ji navnîşanekê
    .help = wê wek xwe bihêle û `id` li biryarê zêde bike, wek id: m-4
# ? native reader
older-translation = bi `{ $tag }` { $count } werger ji eslê xwe kevntir in; ya yekem { $name } ye
    .help = `diwan translate status` dibêje çi hatiye guhertin; wê ji nû ve wergerîne û bi `diwan translate done` bide zanîn
one-evidence = her belge tenê yekê ji van nîşan dide: resolution, meeting, figure, url, file
    .help = di her belgeyê de tenê yekê binivîse; ji bo yên din belgeyên cuda çêke
# ? native reader
other-site = ev nivîsên malpera `{ $other }` ne, û ev `{ $id }` ye
    .help = pel li wir bixe hundir; --content peldankê dide
# ? native reader
other-site-none = pel nabêje ku nivîsên wî yên vê malperê ne, `{ $id }`
    .help = peleke ku `diwan translate export` nivîsandiye bixe hundir; di serê wê de rêza `X-Diwan-Site: { $id }` heye
output-collision = rêya du pelên malperê dê yek be, `{ $path }`: { $first } û { $second }
    .help = nasnameyeke (id) din an navekî din bide yekê ji herduyan
# ? native reader
parent-cycle = meclis di `parent` de xelekekê çêdikin: { $cycle }
    .help = `parent` ji meclisa herî jorîn derxe
path-too-long = rêya `{ $path }` ji bo hin sîsteman zêde dirêj e
    .help = nasnameyeke (id) an navekî pelê yê kurttir bi kar bîne
# ? native reader
personal-contact = `{ $word }` dişibe { $kind ->
    [phone] hejmareke telefonê
   *[email] navnîşaneke e-mailê
} û dê her kes wê bixwîne
    .help = heke ya kesekî be, jê bibe; ya nivîsgehekê di council.yaml de li `contact` tê nivîsandin
# ? native reader
photo-too-large = wêneyê `{ $file }` { $width } × { $height } xal e, ji { $most } milyonî zêdetir
    .help = wî biçûktir tomar bike: firehiya 2000 xalan têra xwe heye
# ? native reader
picture-tells = wêneyê `{ $file }` bi agahiyên veşartî (wek cih, dem an amûr) tê weşandin, ji ber ku `sha256` ya wî di tomarê de ye
    .help = rêza `sha256` jê bibe, hingê bêyî wan tê weşandin; an wêneyekî bê wan agahiyan bi SHA-256 ya wî deyne
# ? native reader
raw-html = HTML `{ $word }` wek nivîs tê nîşandan
    .help = Markdown bi kar bîne: **stûr**, lîste, tablo
related-to-itself = biryar bi xwe ve hatiye girêdan
    .help = navê biryareke din binivîse, an rêzê jê bibe
# ? native reader
reopened-without-correction = rewşa biryara { $name } di { $date } de wek `completed` hat ragihandin, û ti rastkirin nabêje çima êdî ne wisa ye
    .help = di corrections.yaml de binivîse ku çi xelet bû: `resolution: "{ $name }"` û dîroka { $date } an jî piştî wê; an rewşê li vir rast bike
reserved-id = `{ $id }` nabe nasname (id): hejmarên bi tenê û hin nav ji bo malperê an ji bo Windowsê hatine veqetandin
    .help = navekî din hilbijêre, wek 2025-12-27-annual
special-file = `{ $path }` ne pel e û ne jî peldank e
    .help = wê ji peldanka naverokê derxe
# ? native reader
symbolic-link = `{ $path }` girêdaneke sembolîk e; bername li pey girêdanan naçe
    .help = pelê bi xwe deyne wir
# ? native reader
unfit-translation = `{ $words }` li cihê xwe dibe tiştekî din: sernav, lîste, xaneyeke din, an ji parçeyekê zêdetir
    .help = bila paragrafek be, bê #, - an 1. di serî de, bê rêzên vala û bê xêza sekinî
unfinished = ev nivîs hê nehatiye nivîsandin
    .help = li şûna `TODO` nivîsê binivîse
unknown-council = meclisa `{ $id }` tune ye
unknown-field = qada `{ $field }` nayê naskirin
# ? native reader
unknown-figure = di civînê de hejmareke bi etîketa `{ $label }` tune ye
    .help = etîketê ji `figures` ya civînê kopî bike, bi kîjan zimanî dibe bila bibe
unknown-file = `{ $path }` ne ji pelên vê formatê ye
unknown-language = zimanê `{ $tag }` li malperê tune ye
unknown-meeting = civîna `{ $name }` tune ye
    .help = council/meeting binivîse, ango navên herdu peldankan
unknown-resolution = biryara `{ $name }` tune ye
unknown-resolution-form = `{ $name }` ne navê tam ê biryarekê ye
    .help = council/meeting/number binivîse, wek deir-ez-zor/2025-12-27-annual/4
unknown-sector = sektora `{ $id }` tune ye
    .help = wê li sectors.yaml zêde bike, an yeke ji yên wir hilbijêre
unknown-value = `{ $field }` ne ji peyvên ku li vir tên nivîsandin e
unused-attachment = ti tomar navê pela `{ $file }` nabêje, lewma nayê weşandin
    .help = wê di `documents` de binivîse, an jê bibe
# ? native reader
unused-theme-file = tu rûpel pela temayê `{ $path }` bi kar nayne
    .help = di temayê de templates/, assets/, scripts/tables.js û languages/<tag>/ bi language.ftl û interface.ftl hene; nav bi temaya bernameyê re bide ber hev
update-before-meeting = dîroka nûkirinê ({ $date }) beriya dîroka civînê ({ $meeting }) ye
    .help = dîroka nûkirinê rast bike
update-order = nûkirina { $date } di bin nûkirina { $before } de hatiye nivîsandin
    .help = nûkirinan tenê li dawiyê zêde bike, ya herî nû ya dawî be; dîrokê rast bike
url-and-file = di çavkaniyê de hem `url` û hem jî `file` heye
    .help = wê bike du çavkanî
# ? native reader
wrong-encoding = kodkirina pelê ne UTF-8 e: bayta { $character } nayê xwendin
    .help = wê wek UTF-8 tomar bike; Windows-1256 û yên din wek nîşanên ku nayên xwendin xuya dibin
# ? native reader
wrong-encoding-utf16 = kodkirina pelê UTF-16 e, ne UTF-8 e
    .help = wê wek UTF-8 tomar bike
# ? native reader
wrong-type = divê `{ $field }` { $expected ->
    [value] nirxek
    [text] nivîsek
    [list] lîsteyek
   *[fields] qadên bi nirx
} be, ne { $found ->
    [text] nivîsek
    [list] lîsteyek
   *[fields] qad
}
    .help = { $expected ->
    [list] her xalê di rêzeke serbixwe de bi `- ` bide destpêkirin
    [fields] her qadê di rêzeke serbixwe de ku bi valahiyan dest pê dike binivîse
    [text] nivîsê li pey `:` binivîse, an ji bo her zimanî rêzekê binivîse
   *[value] nirxî li pey `:` binivîse
}
# ? native reader
yaml-feature = `{ $word }` beşek ji YAML e ku di tomaran de nayê bikaranîn
    .help = anchors, aliases, tags, merge keys û çend belge di pelekê de ne pêwîst in; heke ev nivîs be, wê têxe nav dunikan
yaml-syntax = ev YAML ne rast e: { $words }
    .help = vê rêzê û ya li jora wê bi nimûneyekê re bide ber hev
# ? native reader
yaml-syntax-colon = nivîsa ku `:` tê de ye divê di nav dunikan de be
    .help = wisa binivîse: key: "text: more text"
# ? native reader
yaml-syntax-quote = dunikek hatiye vekirin û nehatiye girtin
    .help = wê bigire, an jî dunikê di nav nivîseke di nav dunikên cot de wek \" binivîse
yaml-syntax-tab = rêz bi tabê dest pê dike
    .help = li destpêka rêzê valahiyan bi kar bîne
# ? native reader
yaml-syntax-sign = nivîs nikare bi vê nîşanê dest pê bike heke ne di nav dunikan de be
    .help = hemû nivîsê têxe nav dunikan: "…"
# ? native reader
yaml-syntax-indentation = rêz li vir li hev nayên
    .help = qadên heman tomarê di heman stûnê de bide destpêkirin; valahiyên destpêkê, dunik û kevanên vê rêzê û ya li jora wê kontrol bike
# ? native reader
yaml-too-deep = nirx ji yên her tomarê kûrtir ketine nav hev
    .help = kevanên vê rêzê kontrol bike

# ? native reader
po-syntax = ev rêz ne ya pelê PO ye
    .help = pel di bernameya wergerê de ji nû ve tomar bike, an rêzê rast bike
# ? native reader
po-syntax-quote = nivîs ne di navbera du nîşanên gotinê de ye
    .help = "…" binivîse, û nîşana gotinê ya di hundir de wek \"
# ? native reader
po-syntax-escape = xêza berepaş li ber nîşanekê ye ku nabe li ber wê be
    .help = xêza berepaş wek \\ binivîse, rêza nû wek \n
# ? native reader
po-syntax-plural = nivîsa malperê yek teşe ye, pirjimara wê tune
    .help = ji nû ve derxe: li wir pirjimar nayê nivîsandin
# ? native reader
po-syntax-order = `msgid` û `msgstr` ne cot in
    .help = di her nivîsê de herdu hene, bi vê rêzê
po-syntax-twice = `{ $name }` du caran heye
    .help = yekê ji wan bihêle
# ? native reader
po-syntax-header = serê pelê tune
    .help = peleke ku `diwan translate export` wek PO nivîsandiye bixe hundir
# ? native reader
program-mistake = bername bi xwe di vê tomarê de xeletiyek kir: { $words }
    .help = malper nehat çêkirin; ji kerema xwe wê bi pelên tomarê re ragihîne
# ? native reader
more-alike = li ser vê pelê hîn raporên `{ $code }` hene; yên pêşî { $shown } tên nîşandan
    .help = wan rast bike, û fermanê dîsa bide
# ? native reader
empty-value-null = `{ $field }` vala ye: ji bo YAML'ê `null` û `~` ne tiştek in
    .help = nirxekî binivîse, an rêzê jê bibe; heke peyv bi xwe mebest be, wê têxe nav dunikan
# ? native reader
forbidden-character-control = karaktera { $character } karaktereke kontrolê ye, ku tu nivîs hewcedarî wê nîne
    .help = wê jê bibe; bi gelemperî ji bernameyeke ku tiştekî din kopî kiriye tê
# ? native reader
forbidden-character-line = karaktera { $character } ji bo hin bernameyan rêzê dişkîne û ji bo yên din na
    .help = li şûna wê rêzeke nû ya asayî an valahiyekê binivîse
# ? native reader
forbidden-character-mark = nîşana rêza baytan ({ $character }) di nav nivîsê de ye
    .help = wê jê bibe; ew ji girêdana pelan tê, û tenê dikare li serê pelê be
# ? native reader
wrong-encoding-1256 = kodkirina pelê ne UTF-8 e, bi îhtimaleke mezin Windows-1256 e: bayta { $character } nayê xwendin
    .help = wê wek Windows-1256 (erebî) veke û wek UTF-8 tomar bike
# ? native reader
yaml-syntax-number = hejmareke ku ewqas reqemên wê hene divê di nav dunikan de be
    .help = wê têxe nav dunikan: "13456452134564521345645213"
# ? native reader
yaml-feature-sign = `{ $word }` bi nîşanekê dest pê dike ku YAML ji bo anchors, aliases û tags diparêze
    .help = tomar wan bi kar naynin; heke ev nivîs be, hemû nivîsê têxe nav dunikan: "…"
# ? native reader
yaml-feature-merge = `<<` qadên cihekî din digire, û tomar wê bi kar naynin
    .help = qadan bi temamî binivîse
# ? native reader
yaml-feature-question = `?` li vir dest bi beşeke YAML'ê dike ku tomar bi kar naynin
    .help = heke ev nivîs be, hemû nivîsê têxe nav dunikan: "…"
# ? native reader
yaml-feature-document = `{ $word }` belgeyê diqedîne, û di pelekê de tenê belgeyek heye
    .help = rêzê jê bibe, û ya li jêra wê deyne cihê wê; heke nivîs be, wê têxe nav dunikan
# ? native reader
yaml-feature-directive = rêza ku bi `%` dest pê dike fermaneke YAML'ê ye ku tomar bi kar naynin
    .help = rêzê jê bibe; heke nivîs be, wê têxe nav dunikan
# ? native reader
duplicate-key-one-line = `{ $word }` di rêza { $first } de du caran heye
    .help = yek ji wan bihêle
# ? native reader
yaml-syntax-space = piştî `{ $words }` valahî kêm e
    .help = `:` an `-` ya asayî û valahiyekê binivîse: `key: value`
# ? native reader
yaml-syntax-comma = `،` navbera hêmanên di nav kevanekan de venaqetîne
    .help = di navbera wan de `,` binivîse: {"{"}ar: …, ku: …{"}"}
# ? native reader
yaml-syntax-dash = lîste di rêza navê qadê de dest pê nake
    .help = her hêmanê di rêzeke serbixwe de bi `- ` dest pê bike

summary-errors = { $count ->
    [one] çewtiyek
   *[other] { $shown } çewtî
}
summary-warnings = { $count ->
    [one] hişyariyek
   *[other] { $shown } hişyarî
}
summary-nothing-written = ti tişt nehat nivîsandin
summary-fine = çewtî tune ne
summary-single = { $size } kB di { $file } de
# ? native reader
summary-pages = rûpelên man di { $folder } de: { $count }
# ? native reader
summary-schemas = { $count } şema hatin nivîsandin; bernameyên nivîsandinê wan ji rêza pêşî ya her pelê dixwînin
# ? native reader
summary-zips = pelên ZIP: { $count }, ya herî mezin { $size } kB
# ? native reader
summary-few-cards = tenê kartên zelalkirinan (ji bo hemûyan: --cards all)
# ? native reader
summary-built = { $files } pel di { $output } de, { $pages } jê rûpel · guherî: { $changed } · rakirî: { $removed }
# ? native reader
serve-at = Malper:
# ? native reader
serve-phone = Ji telefoneke li ser heman torê:
# ? native reader
serve-open = Yên din ên li ser vê torê jî dikarin wê bixwînin, reşnivîsan jî, heta ku tu wê bisekinînî.
# ? native reader
serve-last-good = malpera li jêr ya berî wan e
summary-time = { $seconds } s

# ? native reader
phase-read = tomar tên xwendin û kontrolkirin
# ? native reader
phase-make = pel tên çêkirin
# ? native reader
phase-compress = pel tên pêçandin
# ? native reader
phase-publish = malper tê weşandin
# ? native reader
phase-compare = pel tên berhevdan
# ? native reader
timing-kind = { $kind }: { $count } pel

failure-read-folder = peldank nayê xwendin
failure-read-file = pel nayê xwendin
failure-write-file = pel nayê nivîsandin
failure-make-folder = peldank nayê çêkirin
failure-exchange = malpera nû nikare cihê ya kevn bigire
failure-remove = tiştê ku êdî ne pêwîst e nayê jêbirin
# ? native reader
failure-sync = tiştê ku hatiye nivîsandin nayê ewlekirin
# ? native reader
failure-lock = kilît nayê girtin
failure-locked = avakirineke din niha vê malperê dinivîse
# ? native reader
failure-locked-by = avakirineke din niha vê malperê dinivîse: pêvajoya { $process }, ji { $since } ve
# ? native reader
failure-locked-on = avakirineke din niha vê malperê dinivîse: pêvajoya { $process } li ser { $host }, ji { $since } ve
failure-stopped = kar hat rawestandin, û ti tişt nehat guhertin
# ? native reader
failure-signals = sînyalên ku karî didin rawestandin nayên çavdêrîkirin
# ? native reader
failure-no-space = cihê malpera nû li ser dîskê tune ye, û ti tişt nehat guhertin: { $free } MB vala ne, { $needed } MB pêwîst in
# ? native reader
failure-no-files = cihê pelên malpera nû li ser dîskê tune ye, û ti tişt nehat guhertin: { $free } pelên din dikarin bên çêkirin, { $needed } pêwîst in
# ? native reader
failure-not-as-made = tiştê ku hatiye weşandin ne tiştê ku hatiye nivîsandin e, lewma pê nayê bawerkirin; dibe ku dîsk xera bûbe
failure-not-ours = peldank ne vala ye û diwan ew çênekiriye, lewma nayê guhertin
# ? native reader
failure-file-not-ours = tiştekî din bi vî navî heye û nayê guhertin; wî bibe cihekî din, an bi --output peldankeke din hilbijêre
# ? native reader
failure-in-site = malpereke weşandî di vê peldankê de ye, û çêkirina din dê pelê jê bibe; bi --output peldankeke din hilbijêre
# ? native reader
failure-in-content = pelên ku diwan çêdike nakevin peldanka naverokê an ya temayê; bi --output peldankeke din hilbijêre
# ? native reader
failure-overlap = divê peldanka encamê ne peldanka naverokê an ya temayê bigire nav xwe û ne jî di nav yekê ji wan de be
# ? native reader
failure-no-file = di temayê de tenê pel û peldank hene; girêdan, boriyên daneyan û amûr nayên xwendin
# ? native reader
failure-listen = guhdarîkirina li ser vê navnîşanê bi ser neket
failure-no-content = li vir peldanka naverokê tune ye
failure-bad-epoch = ev ne hejmara çirkeyan ji sala 1970yî ve ye
failure-bad-clock = demjimêra makîneyê li derveyî salnameyê ye
# ? native reader
failure-no-previous = berî vê malperê malpereke din tune ye, û ti tişt nehat guhertin
# ? native reader
failure-no-manifest = di peldankê de manifest.json tune ye, lewma nayê zanîn ku divê çi tê de hebe
# ? native reader
failure-bad-manifest = manifest.json xera bûye, an ne ya diwanê ye
# ? native reader
failure-large-manifest = manifest.json ji ya her malperê mezintir e

verify-altered = guherî: { $path }
verify-missing = kêm: { $path }
verify-extra = ne ya malperê: { $path }
verify-unreadable = nayê xwendin: { $path } ({ $cause })
# ? native reader
verify-whole = kopî temam e: { $files } pel, { $bytes } bayt, malpera { $date }
# ? native reader
verify-not-whole = kopî ne temam e · guherî: { $altered } · kêm: { $missing } · ne ya malperê: { $extra } · nayê xwendin: { $unreadable } · ji { $files } pelan, { $bytes } bayt, malpera { $date }
# ? native reader
rollback-not-whole = malpera berî vê êdî ne temam e, û ti tişt nehat guhertin
# ? native reader
rollback-done = { $output } dîsa malpera { $date } ye, { $files } pel · ya { $old-date }, { $old-files } pel, hat parastin: ferman careke din wê vedigerîne
# ? native reader
rollback-done-alone = { $output } dîsa malpera { $date } ye, { $files } pel

file-too-large-record = tomara vê nivîsê wê bibe { $size } KiB; herî zêde { $limit } KiB tê xwendin
    .help = nivîsa civînekê çend rûpel e: her carê civînekê bîne
file-too-large-press = nivîs ji { $most } MB mezintir e
    .help = nivîsa çapemeniyê ya civînekê çend rûpel e: her carê tenê nivîsa civînekê bide
unreadable-photo = wêneyê `{ $file }` nayê biçûkkirin: an xera bûye, an rengên wî ji bo çapê ne (CMYK)
    .help = wî di bernameyeke wêneyan de veke û ji nû ve wek JPEG bi rengên ekranê (RGB) tomar bike
# ? native reader
unreadable-press = pel ne nivîs e
    .help = peleke nivîsê (UTF-8 an Windows-1256) an belgeyeke Word (.docx) bide
# ? native reader
unreadable-press-old-word = pel bi Word a beriya 2007an hatiye çêkirin, an bi şîfreyê hatiye girtin
    .help = wê di bernameya nivîsandinê de veke û bê şîfre wek .docx tomar bike
unreadable-press-locked = belge bi şîfreyê hatiye girtin
    .help = wê bê şîfre tomar bike
unreadable-press-pdf = pel PDF e
    .help = nivîsa wê kopî bike nav peleke nivîsê, an belgeya ku jê hatiye çêkirin bide
# ? native reader
unreadable-press-rich-text = pel nivîseke formatkirî (.rtf) ye
    .help = wê di bernameya nivîsandinê de veke û wek .docx tomar bike
unreadable-press-word = pel ne belgeyeke Word e, an xera bûye
    .help = wê di bernameya nivîsandinê de veke û wek .docx tomar bike, an nivîsa wê kopî bike nav peleke nivîsê
unreadable-press-empty = di pelê de nivîs tune ye
unreadable-press-language = nivîs ne bi erebî ye û ne jî bi kurmanciya bi tîpên latînî ye
    .help = heke bi yek ji wan be, zimanê wê bi --lang ar an --lang ku bide

# ? native reader
failure-by-hand = mirov nikare tiştekî li vê pelê zêde bike bêyî ku tiştên tê de biguherin; vê beşa jêrîn bi destê xwe li lîsteya wê zêde bike
failure-changed = kesekî din di vê gavê de pel guhert û ti tişt nehat nivîsandin; fermanê careke din bixebitîne
failure-no-council = di naverokê de meclisek bi vê nasnameyê (id) tune ye
# ? native reader
failure-bad-id = ev ne nasname ye: peyvên ji a–z û 0–9, bi yek xêzikê bi hev ve, herî zêde 64 tîp, û ne navek ku malper an Windows ji xwe re digire
failure-record-exists = civînek bi vî navî jixwe heye û nayê guhertin; bi --id navekî din hilbijêre
failure-one-id = --id navê civînekê tenê ye: tenê pelekê bide, an --id nenivîse
failure-one-translation = --translation ji bo nivîsekê tenê ye: tenê pelekê bide
failure-same-language = herdu nivîs bi heman zimanî ne
failure-no-language = zimanê vê nivîsê di site.yaml de nehatiye nivîsandin
failure-too-many-names = ji bo vê civînê navekî vala nemaye; bi --id navekî hilbijêre
# ? native reader
failure-twice-standard-input = têketana standard tenê carekê tê xwendin

# ? native reader
report-future = dîroka { $date } piştî îro ({ $today }) ye: malper wê vê nûkirinê neweşîne
    .help = tiştê ku qewimiye ragihîne; ger rojeke din be, wê bi --date binivîse
# ? native reader
report-no-file = peleke bi navê `{ $file }` tune ye, ne li vê rêyê û ne jî di peldanka `files` ya civînê de
    .help = rêyê kontrol bike; navnîşaneke înternetê bi https:// dest pê dike
report-file-taken = di peldanka `files` ya civînê de peleke din bi navê `{ $path }` heye
    .help = navekî nû bide vê pelê; tiştê ku heye tu carî nayê guhertin
report-entry = { $place }: biryara { $name }, { $title }
report-status = rewş: berê { $before }, niha { $after }
report-copied = li nav pelên civînê hat kopîkirin: { $file }
# ? native reader
report-withdrawn = ev biryar hatiye paşvekişandin: ragihandin di rûpela wê de xuya dike û li ti cihî nayê hejmartin
report-others = çewtiyên li cihên din ên naverokê, ku berê jî hebûn: { $count }; `diwan check` wan nîşan dide

# ? native reader: all of these
start-head =
    Zelalkirinek: bersiva meclisê li ser îdiayeke ku digere. Li şûna her TODO binivîse; tiştên ku
    tomar dibêjin hatine nivîsandin. `diwan check` dibêje çi kêm e.
start-title = Sernav rastiyê dibêje, ne gotegotê: mirov tişta herî mezin a ku dixwînin bi bîr tînin.
start-claim = Gotegot, bi bêalî û kurt: herî zêde 75 tîp.
start-verdict = Encama piştrastkirinê, yek ji van peyvan:
start-evidence = Bersiv xwe dispêre çi. Ji her rûpela ku li vir e girêdanek vedigere vê.
start-more = Peyvên din ên ku mirov dikarin pê lê bigerin; kengî û li ku cara pêşî hat dîtin:
start-answer = bersiv, bi gotinên zelal. Li jêr nivîsa biryarê bi xwe ye.
start-written = hat nivîsandin. Tiştê ku bi TODO hatiye nîşankirin binivîse, paşê `diwan check` bixebitîne
start-ready = hat nivîsandin. `diwan build` wê diweşîne
start-meeting =
    Civîneke ku hat lidarxistin. Tiştê ku bi TODO hatiye nîşankirin binivîse; `diwan check` dibêje çi
    kêm e, û `diwan serve` dema ku tu dinivîsî rûpelê nîşan dide. Rêzika ku bi # dest pê dike nayê
    hesibandin; ji bo bikaranînê nîşanê rake.
start-announced =
    Civîneke ku dê were. Tiştê ku bi TODO hatiye nîşankirin binivîse; `diwan check` dibêje çi kêm e.
    Piştî civînê rêzika `state` rake, biryaran û girtekê (minutes.ar.md, minutes.ku.md) lê zêde bike.
start-council =
    Meclisek. Tiştê ku bi TODO hatiye nîşankirin binivîse; `diwan check` dibêje çi kêm e. Rêzika ku bi #
    dest pê dike nayê hesibandin; ji bo bikaranînê nîşanê rake. Navê peldankê beşek ji navnîşanan e û
    namîne guhertin.
start-site =
    Malper: navê wê, zimanên wê, û kî wê diweşîne. Rêzika ku bi # dest pê dike nayê hesibandin; ji bo
    bikaranînê nîşanê rake.
start-sectors =
    Sektorên ku biryar dikare nav bike. Nasname namînin guhertin, ji ber ku beşek ji navnîşanan in; lê zêde
    bike, an yên ku ti biryar nav nake jê bibe. cofog koda dabeşkirina Neteweyên Yekbûyî ye.
start-one-of = Yek ji van peyvan:
start-date = 2026-01-31, an jî 2026-01 an 2026 heke roj nayê zanîn.
start-draft = Reşnivîs e heta ku meclis girtekê dipejirîne: wê demê vê rêzikê rake.
start-scheduled = scheduled, ango plankirî; paşê dibe ku postponed (paşxistî) an cancelled (betalkirî) be.
start-more-meeting = Tiştên din ên ku dikarin li vir bin. Pel di peldanka `files` ya li kêleka vê de ne.
start-resolutions = Biryar, her yek bi gotinên meclisê bi xwe û bi hejmara xwe ya çapkirî.
start-more-resolution = Tiştên din ên ku biryarek dikare hebin:
start-due = Rojek, an demek piştî civînê: {"{"}after: P6M{"}"} şeş meh in.
start-minutes = girtek, bi Markdown; an heke bi vî zimanî tune be vê pelê jê bibe.
start-parent = Meclisa li jor, bi navê peldanka wê.
start-more-council = Tiştên din ên ku dikarin li vir bin; ji kesan tenê tiştê ku dikare bê weşandin.
start-publisher = Ofîsa ku diweşîne.
start-site-id = Beşek ji navên mayînde yên feed û salnameyan: carekê hilbijêre û neguherîne.
start-languages = Zimanê yekem ê bingehîn e.
start-base-url = Navnîşana ku malper dê hebe. Feed, kartên parvekirinê û kodên QR jê re hewce ne; rûpel na.
start-more-site = Tiştên din ên ku dikarin li vir bin; license lîsansa tomaran e.
start-site-written = hat nivîsandin, û wek xwe tê avakirin. Gavên din: lê binêre, paşê civîneke xwe dest pê bike
ask-site-title = Sernavê malperê
ask-publisher = Kî wê diweşîne
ask-council-name = Navê meclisê
ask-council-id = Navê peldanka wê, bi tîpên latînî (beşek ji navnîşanan e û namîne guhertin)
ask-council-kind = Çi ye
ask-council = Kîjan meclis
ask-meeting-kind = Civîneke çawa ye
ask-meeting-date = Kengî bû, an kengî dê be
ask-meeting-title = Sernavê civînê
ask-meeting = Kîjan civîn
ask-resolutions = Çend biryar
ask-resolution = Bersiv xwe dispêre kîjan biryarê
ask-claim = Çi tê gotin
ask-fact = Sernav: rastî çi ye
ask-verdict = Encama piştrastkirinê
ask-in-language = { $question }, bi zimanê { $language } (Enter: paşê)
ask-bad-date = 2026-01-31, 2026-01 an 2026 binivîse
ask-bad-count = hejmareke tam binivîse, herî zêde 500
ask-bad-sign = { $sign } nayê dîtin û nikare di tomarekê de be: jê bibe
example-title = Biryarên meclisê
example-publisher = Nimûne: Ofîsa medyayê ya meclisê
example-council = Nimûne: navê meclisê
example-meeting = Nimûne: civîna asayî
example-resolution = Nimûne: girteka her civînê di nava heft rojan de li ser vê malperê tê weşandin.
example-minutes = Ev girtek nimûne ye. Girteka civîna xwe deynin cihê wê.
failure-nobody-to-ask = li vir kes nayê pirsîn, loma ev vebijark hewce ne
failure-no-answer = bersiv nayê xwendin
failure-site-exists = naverok jixwe heye û dest lê nayê dan; peldankeke din hilbijêre, an bi `diwan new` lê zêde bike
failure-name-taken = tomarek bi vî navî jixwe heye û dest lê nayê dan; bi --id navekî din hilbijêre
failure-no-councils = hê ti meclis tune: bi `diwan new council` yekê dest pê bike
failure-no-resolutions = hê biryarek tune ku bersiv xwe bispêre wê

record-head =
    Reşnivîsek ji nivîseke çapemeniyê. Her `guessed` pêşniyarek e: wê bi nivîsê re bide ber hev,
    heke pêwîst be rast bike, û şîroveyê jê bibe. Tiştê ku nivîs nabêje nehatiye nivîsandin.
record-heading = di bin "{ $words }" de, rêza { $line }
record-printed = wek "{ $number }" hatiye çapkirin
todo-date = nivîs nabêje ku civîn kengî bû: 2026-01-31, 2026-01 an 2026 binivîse
why-words = "{ $words }", rêza { $line }
why-headline = sernav, rêza { $line }
# ? native reader
why-heading = "{ $words }", rêza { $line }, sernavê li jora wê
why-date-line = "{ $words }", rêza { $line }, roja weşanê
why-with-year = "{ $words }", rêza { $line }, û sala ji rêza { $year }
why-year = "{ $words }", rêza { $line }; nivîs rojê nabêje
why-given = --date
why-no-headline = cureyê civînê û navê meclisê; sernavê nivîsê tune ye
why-nothing = nivîs nabêje
why-repeated = "{ $words }" cara duyem hatiye çapkirin, rêza { $line }

language-ar = erebî
language-ku = kurmancî
import-source = ji { $file }: { $language }, { $encoding }, { $lines } rêz
import-written = hat nivîsandin: reşnivîsek e. Wê kontrol bike, paşê `diwan check` bixebitîne
import-dry-run = nehat nivîsandin: --dry-run
# ? native reader
import-finished = anîneke berê di nîvî de mabû û niha hat temamkirin; hatin nivîsandin: { $names }
# ? native reader
import-found = Tiştên hatine dîtin
import-resolutions = { $count } biryar: rêz { $lines }
import-no-resolutions = biryar tune ne: di nivîsê de lîste tune ye
# ? native reader
import-other-lists = biryar tune ne: lîsteyên di nivîsê de wek tiştekî din hatin fêmkirin, rêz { $lines }. Heke biryar bin, li rêza jora wan `القرارات:` an `Biryar:` binivîse
import-minutes = girtek: rêz { $lines }
import-after = ji wan li pey lîsteyê: rêz { $lines }
# ? native reader
import-guessed = Tiştên texmînkirî, divê bên kontrolkirin
import-guess = { $field }: { $value } — { $reason }
import-guess-others = { $field } (biryar { $names }): { $value } — { $reason }, û yên din
import-guess-resolutions = { $field } (biryar { $names }): { $value } — { $reason }
# ? native reader
import-missing = Tiştên kêm
# ? native reader
import-no-date = dîrok (`date`): wê li cihê TODO ya di meeting.yaml de binivîse, an bi --date ji nû ve bîne. Berî weşanê navê peldankê jî biguhere: ew navnîşana mayînde ya civînê ye
import-without = { $field }: di { $count } ji { $all } biryaran de nehatiye gotin
import-untranslated = bi zimanê `{ $language }` nivîs tune ye
# ? native reader
import-look = Li van binêre
import-unclear-attendance = rêza { $lines } behsa beşdaran dike, lê ne ewqas zelal e ku bê xwendin
import-gap = beriya rêza { $line } hejmar kêm e: { $numbers }
# ? native reader
import-repeat = hejmara { $numbers } ya rêza { $line } ne li pey ya beriya xwe ye
import-start = lîste bi hejmara { $numbers } dest pê dike, rêza { $line }
# ? native reader
import-restart = hejmar ji rêza { $line } ji nû ve dest pê dikin: hejmarên tomarê bê navbir in
# ? native reader
import-by-place = biryarên her du nivîsan li gorî cihên xwe hatin cotkirin, ji ber ku ne her du nivîs wan bi hejmar dikin
import-alone = biryarên ku di wergerê de tune ne: { $names }, di nivîsê de rêz { $lines }
import-alone-translation = neketin tomarê, ji ber ku di nivîsê de biryareke bi vê hejmarê tune ye: { $names }, di wergerê de rêz { $lines }
import-left-lists = lîsteyên ku di girtekê de man: rêzên { $lines }
# ? native reader
import-left-pairs = neketin tomarê, ji ber ku hejmara wan di her du nivîsan de ne yek e: rojev an beşdarî di rêzên { $lines } yên wergerê de
import-looks-like = nivîs wek { $language } xuya dike, lê --lang tiştekî din dibêje
import-unnamed = tiştek di nivîsê de nabêje ku rêzên { $lines } biryar in
# ? native reader
import-wrapped = biryarên ku bi ser çend rêzan de dirêj dibin di van rêzan de dest pê dikin: { $lines }
import-decisions = rêzên { $lines } behsa biryaran dikin: wan wek biryar binivîse
# ? native reader
import-tables = rêzên { $lines } dişibin tabloyekê: stûnên wê nayên xwendin
# ? native reader
import-unmarked = li ber biryaran hejmar an nîşan tune ye, lewma dawiya her yekê texmîn e: rêz { $lines }
# ? native reader
import-in-words = hejmar bi peyvan an bi tîpan hatine çapkirin: di `number` de wek xwe dimînin, `id` wan dihejmêre
# ? native reader
import-of-file = { $file }: { $text }
import-left = Tiştên ku di ti nivîsa tomarê de tune ne
import-left-date = dîrok: rêz { $lines }
import-left-impossible = dîroka ku di salnameyê de tune ye: rêz { $lines }
import-left-heading = sernav (di meeting.yaml de şîrove ne): rêz { $lines }
# ? native reader
import-left-separator = xetên xêzkirî û hejmarên rûpelan: rêz { $lines }
import-check = Tiştê ku `diwan check` li ser tomarê dibêje
# ? native reader
odd-space-before-stop = beriya xalê an bêhnokê valahî heye: rêz { $lines }
odd-glued-number = hejmar û peyva piştî wê bi hev ve hatine nivîsandin: rêz { $lines }
# ? native reader
odd-foreign-comma = di navbera peyvên erebî de bêhnoka latînî heye: rêz { $lines }
odd-open-quote = dunikek hatiye vekirin û nehatiye girtin: rêz { $lines }

# Tabloya di termînalê de
status-all = Hemû meclis, { $date }
status-council = { $name } ({ $id })
status-adopted = pejirandî
# ? native reader
status-completed = pêkhatî
status-in_progress = tê meşandin
status-late = derengmayî
status-due_soon = dema wan nêzîk e
status-stale = ji 180 rojan zêdetir bê nûçe
status-unreported = bê rapor
status-untranslated = newergerandî
status-entry = { $name }  { $title }
status-entry-due = { $name }  { $deadline }  { $title }
status-more = û { $count } yên din: --format json hemûyan nîşan dide

# Translation: lists, and comments for translators
# ? native reader
translate-language = { $tag }: { $texts } nivîs · kêm: { $missing } · ji eslê xwe kevntir: { $older }
# ? native reader
translate-record = { $name }: kêm { $missing }, kevntir { $older }
translate-missing = kêm: { $field } ({ $place })
translate-older = kevntir: { $field } ({ $place })
translate-exported = nivîs: { $count }
# ? native reader
translate-left-out = { $path }: wergera wê ji parçeyên din pêk tê; herduyan bi destê xwe bidin ber hev, paşê `diwan translate done`
# ? native reader
translate-imported = hatin nivîsandin: { $imported } · neguherîn: { $unchanged } · hatin hiştin: { $skipped }
# ? native reader
translate-done = { $name }: { $count } werger bi eslê xwe re li hev in
translate-no-language = zimanê `{ $tag }` li malperê tune ye
    .help = zimanên wê: { $known }; divê zimanekî din pêşî li `languages` di site.yaml de bê zêdekirin
# ? native reader
translate-no-record = nivîsên `{ $name }` tune ne
    .help = meclisekê, meclis/civîn, clarifications/ID an site.yaml bi nav bike
# ? native reader
translate-by-hand = ti tişt nikare bikeve `{ $path }` bêyî ku tiştên tê de biguherin
    .help = van wergeran bi destê xwe tê de binivîse, paşê `diwan translate done`
# ? native reader
translate-head = Ji aliyê `diwan translate` ve tê nivîsandin: her werger ji kîjan eslî hatiye kirin. Gava esil biguhere, malper vê yekê dibêje.
translate-of = ji: { $title } ({ $name })
translate-dated = dîrok: { $date }
translate-original = zimanê eslî: { $tag }
text-title = sernavek
# ? native reader
text-text = gotinên biryarê, peyv bi peyv
text-summary = biryar di hevokeke sade de
# ? native reader
text-due_text = dema dawî, bi gotinên biryarê
text-responsible = kî wê biryarê pêk bîne
text-name = nav: yê kesekî, meclisekê an sektorekê
text-short_name = navê kurt ê meclisê, ji bo tabloyan
# ? native reader
text-role = kes çi ye
# ? native reader
text-body = kes li ku derê ew e
text-group = komek ji kesên ku beşdar bûn
text-agenda = xaleke rojevê
text-label = hejmar çi dihejmêre
text-alt = wêne çi nîşan dide, ji bo kesên ku nabînin
text-credit = kê wêne kişandiye
text-place = cihê civînê
text-slogan = dirûşma civînê
# ? native reader
text-note = têbîniyek li ser encama biryarê
text-reported_by = kê ev ragihandiye
text-what = çi hatiye rastkirin
text-before = berê çawa bû
text-after = niha çawa ye
text-reason = çima hatiye rastkirin
text-claim = îdia an gotgotik, bêalî û kurt
text-variants = îdia bi gotinên din, ji bo lêgerînê
text-publisher = kî malperê diweşîne
text-description = malper çi ye
text-contact = mirov çawa bigihêje weşanger
text-area = meclis li ku derê dixebite
text-renamed_from = navê berê yê meclisê
text-minutes = parçeyek ji girteka civînê, bi Markdown
text-answer = parçeyek ji bersiva îdiayê, bi Markdown
