# Wateya pel û qadên naverokê, ji bo bernameyên nivîsandinê (`diwan schema`). Navê her nivîsê ji navê
# tomarê û navê qadê ye.

# ? native reader
file-site = Malper: nav û zimanên wê, û kî li pişt wê ye.
# ? native reader
file-sectors = Beşên ku biryar li gorî wan tên rêzkirin. Her yek xwedî nasnameyeke xwe ye: tîpên a–z, reqem û `-`.
# ? native reader
file-council = Meclisek: kî ye, girêdayî kê ye, çawa pê re têkilî tê danîn.
# ? native reader
file-meeting = Civînek û biryarên wê. Piştî weşanê guhertin di `corrections.yaml` de tên nivîsandin.
# ? native reader
file-updates = Biryar çi lê hat. Tomar tenê tên zêdekirin, ya herî nû di dawiyê de.
# ? native reader
file-corrections = Piştî weşanê çi hat guhertin, û çima. Tomar tenê tên zêdekirin.
# ? native reader
file-clarification = Bersiva meclisekê li ser gotegotekê, û xwe disipêre çi.
# ? native reader
file-translations = Her werger ji kîjan eslî hatiye çêkirin, bi nîşanan. Bername wê dinivîse: `diwan translate`.

# ? native reader
text-language = Nivîs bi vî zimanî.

# ? native reader
site-title = Navê malperê.
# ? native reader
site-publisher = Ofîsa ku malperê diweşîne.
# ? native reader
site-id = Nasnameya malperê, beşek ji nasnameyên mayînde yên feed û salnameyan. Carekê hilbijêre û neguherîne; eger tune be, navê mazûvan di `base_url` de ye.
# ? native reader
site-languages = Zimanên malperê, yê sereke pêşî, wek `ar` û `ku`.
# ? native reader
site-base_url = Navnîşana temam a malperê, wek `https://councils.example`. Tenê ji bo feed, kartên parvekirinê, nexşeya malperê û kodên QR pêwîst e.
# ? native reader
site-license = Lîsansa tomaran: nasnameyeke SPDX wek `CC-BY-4.0`, an navnîşanek.
# ? native reader
site-contact = Çawa bi weşanger re têkilî tê danîn.
# ? native reader
site-description = Malper çi ye, bi hevokek an du hevokan.
# ? native reader
site-digits = Reqemên ku rûpel çap dikin, ji bo hemû zimanan an ji bo her yekî.
# ? native reader
site-claim_review = Gelo zelalkirin ji motorên lêgerînê re dibêjin ku ji gotegotê çi derket.

# ? native reader
language-tag = Koda ziman, wek `ckb`.
# ? native reader
language-name = Navê ziman bi xwe, ji bo zimanekî ku bername nas nake.
# ? native reader
language-dir = Aliyê nivîsandina wî.
# ? native reader
language-digits = Reqemên ku rûpelên vî zimanî çap dikin.

# ? native reader
sector-name = Navê beşê.
# ? native reader
sector-cofog = Koda wê di dabeşkirina erkên hikûmetê (COFOG) de, wek `"06.3"`.

# ? native reader
council-name = Navê temam ê meclisê.
# ? native reader
council-short_name = Navekî kurttir ji bo tabloyan.
# ? native reader
council-kind = Cureyê saziyê.
# ? native reader
council-parent = Meclisa li ser wê, bi navê peldanka wê.
# ? native reader
council-area = Li ku kar dike.
# ? native reader
council-members = Endamên wê. Hevserok du endam in bi heman rolê.
# ? native reader
council-contact = Çawa bi meclisê re têkilî tê danîn. Hemû tê weşandin.
# ? native reader
council-dissolved = Kengî hat hilweşandin.
# ? native reader
council-renamed_from = Navên wê yên berê.

# ? native reader
member-name = Navê kesê.
# ? native reader
member-role = Rola wê yan wî di meclisê de.
# ? native reader
member-from = Ji kengî ve.
# ? native reader
member-to = Heta kengî.

# ? native reader
contact-phone = Jimareya telefonê.
# ? native reader
contact-email = Navnîşana e-nameyê.
# ? native reader
contact-telegram = Nav an navnîşan li Telegramê.
# ? native reader
contact-whatsapp = Jimare an navnîşan li WhatsAppê.
# ? native reader
contact-facebook = Nav an navnîşan li Facebookê.
# ? native reader
contact-website = Navnîşana malpera wê.

# ? native reader
meeting-title = Navê civînê.
# ? native reader
meeting-kind = Cureyê civînê.
# ? native reader
meeting-date = Kengî bû: `2025-12-27`, an `2025-12`, an `2025`, bi qasî ku tê zanîn.
# ? native reader
meeting-date_basis = Dîrok ji ku tê; eger tune be, tomar wê dibêje.
# ? native reader
meeting-state = Gelo civîn li dar ket; eger tune be, li dar ket.
# ? native reader
meeting-minutes_state = Rewşa girtekê; eger tune be, pejirandî ye.
# ? native reader
meeting-with = Meclisên din ên ku bi hev re civiyan, bi navê peldankên wan.
# ? native reader
meeting-place = Cihê civînê.
# ? native reader
meeting-slogan = Dirûşma wê.
# ? native reader
meeting-attendees = Kî amade bû: kes bi `name`, kom bi `group`.
# ? native reader
meeting-agenda = Xalên rojevê.
# ? native reader
meeting-figures = Hejmarên ku girtek dibêje, wek dane.
# ? native reader
meeting-completeness = Gelo hemû biryar di lîsteya weşandî de ne; eger tune be, hemû tê de ne.
# ? native reader
meeting-resolutions = Çi biryar hat dayîn, bi rêza nivîsê.
# ? native reader
meeting-documents = Belgeyên civînê.
# ? native reader
meeting-photos = Wêneyên civînê; biçûk tên weşandin.
# ? native reader
meeting-sources = Tomar ji ku hatiye.

# ? native reader
attendee-name = Navê kesekî. Di her tomarê de an `name` an `group` heye.
# ? native reader
attendee-group = Komek ku yek bi yek nehatiye binavkirin. Di her tomarê de an `name` an `group` heye.
# ? native reader
attendee-role = Kes çi ye.
# ? native reader
attendee-body = Li kîjan saziyê wisa ye.
# ? native reader
attendee-count = Kom çend kes bûn, eger hatibin jimartin.

# ? native reader
figure-label = Hejmar çi dijmêre.
# ? native reader
figure-value = Hejmar, wek `1350` an `"13,456,452"`.
# ? native reader
figure-unit = Yekeya wê: koda pereyekî wek `SYP`, `count` ji bo jimarê, an `percent` ji bo ji sedî.
# ? native reader
figure-year = Ya kîjan salê ye.
# ? native reader
figure-as_printed = Hejmar wek ku girtek çap dike, nîşan bi nîşan.

# ? native reader
resolution-number = Jimare wek ku çap bûye; eger tune be, cihê wê di lîsteyê de. Ya ku ne reqem û herî zêde tîpek be, `id` jê re pêwîst e.
# ? native reader
resolution-id = Beşa dawî ya navnîşana mayînde, eger jimare ne guncaw be.
# ? native reader
resolution-text = Gotinên biryarê bi xwe, peyv bi peyv.
# ? native reader
resolution-title = Sernavekî kurt ê edîtor.
# ? native reader
resolution-summary = Hevokeke sade ji bo welatiyan.
# ? native reader
resolution-kind = Cureyê wê; eger tune be, biryar e.
# ? native reader
resolution-result = Civînê çi pê kir; eger tune be, hat pejirandin.
# ? native reader
resolution-sector = Qada karê wê: nasnameyek ji `sectors.yaml`.
# ? native reader
resolution-responsible = Kî wê pêk tîne: meclis bi navê peldankên xwe, yên din bi navê xwe.
# ? native reader
resolution-due = Mohlet: dîrokek, an demek piştî civînê wek {"{"}after: P6M{"}"}.
# ? native reader
resolution-due_text = Mohlet bi gotinên biryarê.
# ? native reader
resolution-recurring = Çend caran ji nû ve tê kirin.
# ? native reader
resolution-budget_year = Sala budceya ku girêdayî wê ye.
# ? native reader
resolution-amount = Pereyê ku dibêje.
# ? native reader
resolution-votes = Deng çawa bûn.
# ? native reader
resolution-relations = Têkiliya wê bi biryarên din re, wek `amends: tabqa/2025-annual/4`.

# ? native reader
relation-supersedes = Dikeve şûna wê biryarê.
# ? native reader
relation-superseded_by = Ew biryar dikeve şûna wê.
# ? native reader
relation-amends = Wê biryarê diguherîne.
# ? native reader
relation-implements = Wê biryarê pêk tîne.
# ? native reader
relation-repeals = Wê biryarê betal dike.
# ? native reader
relation-related = Bi wê biryarê re têkildar e.

# ? native reader
due-after = Dema piştî civînê: `P6M` şeş meh, `P30D` sî roj, `P1Y` salek.

# ? native reader
amount-value = Çiqas, wek `"13,456,452"`.
# ? native reader
amount-currency = Koda pere: sê tîpên mezin, wek `SYP` an `USD`.
# ? native reader
amount-basis = Ev pere çi nîşan dide.

# ? native reader
votes-for = Çend kesan dengê erê da.
# ? native reader
votes-against = Çend kesan dengê na da.
# ? native reader
votes-abstain = Çend kesan deng neda.
# ? native reader
votes-unanimous = Gelo kes li dijî wê nebû.

# ? native reader
document-title = Navê belgeyê.
# ? native reader
document-file = Pel, bi riya xwe di bin `files/` de.
# ? native reader
document-kind = Cureyê belgeyê.
# ? native reader
document-lang = Zimanê wê, bi koda xwe.

# ? native reader
photo-file = Wêne, bi riya xwe di bin `files/` de: JPEG, PNG an WebP.
# ? native reader
photo-alt = Wêne çi nîşan dide, ji bo kesên ku nikarin bibînin.
# ? native reader
photo-credit = Kê kişandiye.

# ? native reader
source-title = Navê çavkaniyê.
# ? native reader
source-url = Navnîşana wê li torê. Di her tomarê de an `url` an `file` heye, an tenê sernav.
# ? native reader
source-file = Pel, bi riya xwe di bin `files/` de. Di her tomarê de an `url` an `file` heye, an tenê sernav.
# ? native reader
source-sha256 = SHA-256 ya pelê: eger pel bê guhertin, tiştek nayê weşandin.
# ? native reader
source-date = Dîroka wê.

# ? native reader
update-resolution = Jimareya biryarê, an `id` ya wê.
# ? native reader
update-date = Kengî ev hat ragihandin. Dîrok paş de naçin.
# ? native reader
update-status = Biryar çi lê hat. `completed` delîl dixwaze, `on_hold` têbîniyekê.
# ? native reader
update-progress = Çiqas pêk hatiye, ji 100.
# ? native reader
update-note = Gotinên zêdetir ji bo xwendevanan.
# ? native reader
update-evidence = Çi wê îspat dike.
# ? native reader
update-reported_by = Kî radigihîne: meclisek bi navê peldanka xwe, an navekî din.

# ? native reader
correction-date = Kengî hat rastkirin.
# ? native reader
correction-resolution = Jimareya biryarê; eger tune be, rastkirin li ser tevahiya civînê ye.
# ? native reader
correction-withdrawn = Gelo tomar bi tevahî hat paşvekişandin. Wê demê `before` û `after` ne pêwîst in.
# ? native reader
correction-what = Çi şaş bû: navê qadê bi gotineke sade.
# ? native reader
correction-before = Berê çawa bû.
# ? native reader
correction-after = Niha çawa ye.
# ? native reader
correction-reason = Çima hat guhertin.

# ? native reader
clarification-title = Rastî, ne gotegot: ev sernavê sereke ye.
# ? native reader
clarification-claim = Gotegot, bêalî û kurt: herî zêde 75 tîp li her derê xuya dibin.
# ? native reader
clarification-verdict = Ji gotegotê çi derket.
# ? native reader
clarification-date = Bersiv kengî hat weşandin.
# ? native reader
clarification-updated = Cara dawî kengî hat guhertin.
# ? native reader
clarification-council = Meclisa ku bersivê dide, bi navê peldanka wê.
# ? native reader
clarification-evidence = Bersiv xwe disipêre çi: herî kêm biryarek, civînek, hejmarek, navnîşanek an pelek.
# ? native reader
clarification-first_seen = Gotegot cara pêşî kengî hat dîtin.
# ? native reader
clarification-channels = Gotegot li ku hat dîtin.
# ? native reader
clarification-variants = Gotinên din ên gotegotê, da ku lêgerîn bersivê bibîne.

# ? native reader
proof-resolution = Biryarek bi navê xwe yê temam, wek `tabqa/2025-annual/4`.
# ? native reader
proof-meeting = Civînek bi navê xwe yê temam, wek `tabqa/2025-annual`.
# ? native reader
proof-figure = Hejmarek: navê temam ê civîna wê, û li kêleka wê `label`.
# ? native reader
proof-label = Navê hejmarê, bi kîjan zimanî be.
# ? native reader
proof-url = Navnîşaneke torê.
# ? native reader
proof-file = Pelek, bi riya xwe di bin `files/` de.
# ? native reader
proof-title = Navê navnîşan an pelê.

# ? native reader
completeness-complete = Hemû biryar di lîsteyê de ne.
# ? native reader
completeness-highlights = Di lîsteyê de tenê yên herî girîng hene.
# ? native reader
date-basis-stated = Tomar wê dibêje.
# ? native reader
dir-rtl = Ji rastê ber bi çepê.
# ? native reader
dir-ltr = Ji çepê ber bi rastê.
digits-latn = 0–9.
digits-arab = ٠–٩.

# ? native reader
needs-text = nivîsekê binivîse ku ne vala be, an yekê ji bo her zimanî
# ? native reader
needs-language = koda zimanekî binivîse, wek `ar` an `ku`
# ? native reader
needs-date = dîrokeke salnameyê binivîse: `2025-12-27`, `2025-12` an `2025`
# ? native reader
needs-year = çar reqeman binivîse, wek `2026`
# ? native reader
needs-period = `P6M` ji bo şeş mehan, `P30D` ji bo sî rojan, `P1Y` ji bo salekê binivîse
# ? native reader
needs-number = reqeman binivîse, komkirî an na, wek `13456452` an `"13,456,452"`
# ? native reader
needs-count = hejmareke temam binivîse
# ? native reader
needs-url = bi `https://` an `http://` dest pê bike, navê mazûvan binivîse û valahiyan nehêle
# ? native reader
needs-email = navnîşaneke e-nameyê binivîse, wek `office@councils.example`
# ? native reader
needs-phone = jimareyeke telefonê binivîse: reqem, bi `+`, `-`, kevanek û valahiyan
# ? native reader
needs-id = peyvên a–z û 0–9 binivîse, bi `-` bi hev ve girêdayî, wek `deir-ez-zor`
# ? native reader
needs-meeting = meclis/civîn binivîse, wek `tabqa/2025-annual`
# ? native reader
needs-resolution = meclis/civîn/jimare binivîse, wek `tabqa/2025-annual/4`
# ? native reader
needs-resolution-number = reqeman bi herî zêde tîpekê binivîse, an `id` jî bide
# ? native reader
needs-file = riyekê di bin `files/` de binivîse ku bi yek ji van diqede: { $types }
# ? native reader
needs-hash = 64 reqemên hexadecimal ên SHA-256 binivîse
# ? native reader
needs-marks = nîşanan wek bernameyê binivîse: her yek 8 reqemên şazdehî, di navberê de valahiyek
# ? native reader
needs-currency = sê tîpên mezin binivîse, wek `SYP` an `USD`
# ? native reader
needs-unit = koda pereyekî wek `SYP`, an `count`, an `percent` binivîse
