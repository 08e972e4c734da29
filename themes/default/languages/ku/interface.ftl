# Kurmanji: the texts of the pages. { $shown } is the count as Kurmanji prints it.
# `? native reader` above a text asks a native reader to look at it.

skip = Derbasî naverokê bibe
menu = Menuya sereke
languages = Ziman
home = Destpêk
councils = Meclis
resolutions = Biryar
about = Derbarê malperê de
breadcrumbs = Cihê te di malperê de
# ? native reader
board = Tabloya şopandinê
board-title = Meclisan çi biryar da, û çi pêk hat?
board-caption = Hejmara biryarên her meclisê heta roja çêkirina malperê
overall = Hejmarên giştî
newest-meetings = Civînên herî nû
newest-updates = Ragihandinên herî nû
sectors = Sektor
council = Meclis
adopted = Pejirandî
# ? native reader
done = Pêkhatî
under-way = Tê meşandin
late = Derengmayî
unreported = Bê rapor
other-status = Rewşên din

publisher = Weşanger
license = Lîsansa tomaran
contact = Têkilî
built-on = Roja çêkirina malperê
follow = Malperê bişopîne
feed-of-site = Feeda Atom: her tiştê nû
feed-of = Feeda Atom: { $name }
calendar-of-meetings = Salnameya civînan
# ? native reader
calendar-of-deadlines = Salnameya demên dawî
meaning = Wateya peyv û şiklan çi ye?

meetings-count = { $count ->
    [0] Civîn nîn in
    [one] { $shown } civîn
   *[other] { $shown } civîn
}
resolutions-count = { $count ->
    [0] Biryar nîn in
    [one] { $shown } biryar
   *[other] { $shown } biryar
}
people-count = { $count ->
    [0] Kes nîn e
    [one] { $shown } kes
   *[other] { $shown } kes
}

meeting = Civîn
meetings = Civîn
follow-up = Şopandin
year = Sal
board-by-year = Şopandina biryarên meclisê li gorî sala civînê
board-by-sector = Şopandina biryarên meclisê li gorî sektorê
# ? native reader
responsible-for = Biryarên ku divê ev meclis pêk bîne
members = Endam
kind = Cure
parent = Girêdayî
below = Meclisên girêdayî
# ? native reader
zip-save = Tomara vê meclisê ji bo xwendina bê înternet hilîne
zip-open = Rûpela meclisê veke
# ? native reader
zip-lead = Di vê pelê de rûpelên meclisê, civîn û biryarên wê hene, wek ku di roja çêkirina malperê de bûn. Pêşî hemû pelan ji ZIPê derxe, paşê vê rûpelê veke.
# ? native reader
zip-links-out = Ji bo girêdanên ku ji vê pelê derdikevin înternet pêwîst e.
# ? native reader
zip-links-none = Rûpelên din ên malperê ne di vê pelê de ne, lewma li vir girêdanên wan tune ne.
# ? native reader
zip-left-out = Pelên ku ji ber mezinahiya xwe ne di ZIPê de ne
area = Dever
former-names = Navên berê
dissolved = Hat hilweşandin
phone = Telefon
email = E-peyam
telegram = Telegram
whatsapp = WhatsApp
facebook = Facebook
website = Malper
no-meetings = Hê tu civîna vê meclisê nehatiye weşandin.
# ? native reader
completeness = Temamiya tomarê
completeness-lead = Di tomara weşandî de çiqas agahî hene. Ev hejmar in, ne biryardan; tomarên paşvekişandî nayên hejmartin.
share = { $part } ji { $whole } ({ $percent })
nothing-to-count = Hê tiştek ji bo hejmartinê nîn e.
measure-translated = Wergerandî
measure-translated-definition = Biryarên ku nivîsa wan bi hemû zimanên malperê heye, ji hemû biryaran.
measure-dated = Bi dîrok
measure-dated-definition = Civînên ku tomara wan roja civînê dibêje, ji hemû civînan.
# ? native reader
measure-owned = Bi berpirs
measure-owned-definition = Biryarên ku saziya wan a berpirs hatiye gotin, ji biryarên ku pêkanîn jê re tê xwestin.
measure-due = Bi dema dawî
measure-due-definition = Biryarên ku dema dawî an dubarebûna wan hatiye gotin, ji biryarên ku pêkanîn jê re tê xwestin.
measure-reported = Ragihandî
measure-reported-definition = Biryarên ku kêmî carekê li ser pêkanîna wan hatiye ragihandin, ji biryarên ku pêkanîn jê re tê xwestin.
measure-evidenced = Bi delîl
measure-evidenced-definition = Biryarên ku bi nûkirina xwe ya dawî re delîl heye, ji biryarên ku li ser pêkanîna wan hatiye ragihandin.
no-resolutions = Li vir biryar nîn in.
since = ji
until = heta

date = Dîrok
date-basis-publication = dîroka weşanê; roja civînê nehatiye gotin
date-basis-inferred = ji nivîsê hatiye derxistin; eşkere nehatiye gotin
state = Rewşa civînê
meeting-state-held = pêk hat
meeting-state-scheduled = plankirî
meeting-state-postponed = hat paşxistin
meeting-state-cancelled = hat betalkirin
place = Cih
slogan = Dirûşm
# ? native reader
jointly-with = bi hev re digel
minutes = Girtek
minutes-state-draft = reşnivîs: meclisê wek girtek nepejirandiye
minutes-state-approved = pejirandî
minutes-state-corrected = pejirandî û rastkirî
figures = Hejmar ji civînê
highlights = Lîsteya weşandî tenê biryarên herî girîng dide, ne hemûyan.
no-minutes = Girteka vê civînê nehatiye weşandin.
attendance = Amadebûn
count-not-stated = hejmar nehatiye gotin
agenda = Rojev
documents = Belge
photos = Wêne
# ? native reader
photo-untold = Wêneyek ji civînê, bê danasîn
sources = Çavkanî
corrections = Rastkirin
correction-before = Berê
correction-after = Niha
correction-reason = Sedem
corrections-lead = Her tiştê ku piştî weşandinê hat guhertin an paşvekişandin, û çima. Tiştek bi bêdengî nayê guhertin.
no-corrections = Hê tiştek nehatiye rastkirin.
withdrawn-notice = Ev tomar hat paşvekişandin; navnîşana wê dimîne.
other-meetings = Civînên din ên meclisê
previous-meeting = Civîna berê
next-meeting = Civîna paşê

number = Hejmar
resolution = Biryar
responsible = Saziya berpirs
deadline = Dema dawî
status = Rewş
# ? native reader
sort-by = Rêzkirin li gorî
filter-rows = Di biryarên vê rûpelê de bigere
all-rows = Hemû
# ? native reader
rows-shown = Li vê rûpelê { $shown } ji { $all } tên nîşandan
not-stated = nehatiye gotin
resolution-number = Biryara hejmar { $number }
status-meaning = Wateya vê rewşê çi ye?
verbatim = Nivîsa biryarê
recurring = Dubarebûn
budget-year = Sala budceyê
# ? native reader
amount = Miqdar
sector = Sektor
result = Civînê çi biryar da
votes = Dengdan
votes-for = erê
votes-against = na
# ? native reader
votes-abstain = bêalî
votes-unanimous = bi yekdengî
due-after = ji dîroka civînê tê hesibandin
updates = Piştre çi bû
no-updates = Hê li ser pêkanîna vê biryarê tiştek nehatiye ragihandin.
no-updates-applicable = Ev biryar şopandinê naxwaze.
evidence = Delîl
reported-by = Ragihand
relations = Biryarên têkildar
source-meeting = Ji civîna
other-resolutions = Biryarên civînê
previous-resolution = Biryara berê
next-resolution = Biryara paşê

relation-supersedes = Dikeve şûna
relation-superseded_by = Kete şûna wê
relation-amends = Diguherîne
relation-implements = Pêk tîne
relation-repeals = Betal dike
relation-related = Têkildar
inverse-supersedes = Kete şûna wê
inverse-superseded_by = Dikeve şûna
inverse-amends = Ew guherand
inverse-implements = Wê pêk tîne
inverse-repeals = Ew betal kir
inverse-related = Têkildar

# ? native reader
facets = Parzûna biryaran
all-of-meeting = Hemû biryarên civînê
by-sector = Li gorî sektorê
by-status = Li gorî rewşê
by-year = Li gorî salê
by-council = Li gorî meclisê
by-council-text = Biryarên her meclisê di rûpela wê de ne
by-responsible = Li gorî meclisa ku divê pêk bîne:
resolutions-of-sector = Biryarên sektora: { $name }
resolutions-of-status = Biryarên bi rewşa: { $name }
resolutions-of-year = Biryarên sala { $name }
resolutions-of-flag = Biryarên bi nîşana: { $name }
# ? native reader
resolutions-of-body = Biryarên ku divê { $name } pêk bîne
resolutions-of-council-year = Biryarên sala { $name }: { $council }
resolutions-of-council-sector = Biryarên sektora { $name }: { $council }
to-council = Rûpela meclisê
newest-first = ya herî nû di serî de

pages = Rûpelên lîsteyê
older = Yên kevintir
newer = Yên nûtir
newest = Rûpela herî nû
previous-page = Rûpela berê
next-page = Rûpela paşê
page-of = Rûpel { $page } ji { $pages }
page-title = Rûpel { $page }: { $title }

not-translated = Hin nivîsên vê rûpelê hê nehatine wergerandin bo kurdî; bi zimanê xwe tên nîşandan.
# ? native reader
older-translation = Eslê hin nivîsên vê rûpelê piştî wergera wan bo kurdî hatiye guhertin.
# ? native reader
original-text = Eslê wan bixwîne:
minutes-not-translated = Ev girtek hê nehatiye wergerandin bo kurdî; bi zimanê xwe tê nîşandan.

status-unreported = Hê rapor nîn e
status-not_started = Dest pê nekiriye
status-in_progress = Tê meşandin
status-partial = Hin jê pêk hat
status-completed = Pêk hat
status-on_hold = Rawestiyayî
status-cancelled = Hat betalkirin
status-superseded = Biryareke din kete şûna wê
status-ongoing = Berdewam e
# ? native reader
status-not_applicable = Pêkanîn jê re nayê xwestin

meaning-unreported = Biryar hatiye pejirandin, lê hê kesî tiştek li ser ranegihandiye. Ev rewş tê hesibandin, nayê nivîsandin.
meaning-not_started = Hatiye ragihandin ku kar dest pê nekiriye.
meaning-in_progress = Kar dest pê kiriye û hê neqediyaye.
meaning-partial = Beşek jê pêk hatiye; li ser ya mayî kar nayê kirin.
meaning-completed = Bi temamî pêk hatiye; delîl pê re ye.
meaning-on_hold = Kar demkî rawestiyaye; sedem hatiye gotin.
meaning-cancelled = Meclisê dev jê berdaye; sedem an biryara ku ew betal kiriye hatiye gotin.
meaning-superseded = Biryareke din kete şûna wê; girêdana wê heye.
meaning-ongoing = Erkeke mayînde ye, bi dîrokekê naqede.
meaning-not_applicable = Daxuyanî an bang e, an biryareke nepejirandî: tiştekî ku bê şopandin tê de nîn e.

flag-overdue = Dereng maye
flag-due_soon = Dema wê nêzîk e
# ? native reader
flag-stale = Ji 180 rojan zêdetir bê nûçe
meaning-overdue = Biryar vekirî ye û dema wê derbas bûye.
meaning-due_soon = Biryar vekirî ye û dema wê di nav 30 rojan de diqede.
meaning-stale = Biryar vekirî ye û ji 180 rojan zêdetir tiştek li ser nehatiye ragihandin.
flag-withdrawn = Paşvekişandî
meaning-withdrawn = Meclisê piştî weşandinê paş ve kişand û sedem got. Li navnîşana xwe dimîne û nayê hejmartin.

council-kind-executive = meclisa rêveber
# ? native reader
council-kind-legislative = meclisa zagonsaz
council-kind-justice = meclisa edaletê
council-kind-board = deste
council-kind-committee = komîte
# ? native reader
council-kind-directorate = midûriyet an fermandarî
council-kind-municipality = şaredarî
council-kind-commune = komîn
council-kind-conference = konferans
council-kind-other = saziyeke din

meeting-kind-annual = salane
# ? native reader
meeting-kind-regular = asayî
# ? native reader
meeting-kind-extraordinary = awarte
meeting-kind-committee = civîna komîteyê
meeting-kind-conference = konferans
meeting-kind-public = civîna bi gel re

resolution-kind-decision = biryar
resolution-kind-directive = rêwerz
resolution-kind-recommendation = pêşniyar
resolution-kind-plan = plan
resolution-kind-appointment = erkdarkirin
# ? native reader
resolution-kind-appropriation = terxankirina pereyan
resolution-kind-declaration = daxuyanî
resolution-kind-appeal = bang
resolution-kind-commemoration = bîranîn

meaning-decision = Tiştê ku meclisê biryar da ku bê kirin.
meaning-directive = Erkeke diyar ku ji saziyeke girêdayî tê xwestin.
meaning-recommendation = Nêrîneke ne mecbûrî ku meclis dixwaze pê bê kirin.
# ? native reader
meaning-plan = Karekî ku tê xwestin di dema bê de pêk were.
meaning-appointment = Danîna kesekî ji bo peywirekê.
meaning-appropriation = Veqetandina pereyan ji bo armancekê.
meaning-declaration = Helwesta ku meclis radigihîne; pêkanîn jê re nayê xwestin.
meaning-appeal = Banga meclisê li kesên din; pêkanîn jê re nayê xwestin.
meaning-commemoration = Bîranîna bûyerekê an danîna rojekê ji bo wê.

resolution-result-adopted = hat pejirandin
resolution-result-amended = piştî guherandinê hat pejirandin
resolution-result-rejected = hat redkirin
resolution-result-deferred = hat paşxistin
resolution-result-referred = ji saziyeke din re hat şandin
resolution-result-withdrawn = hat vekişandin
# ? native reader
resolution-result-noted = hat zanîn

recurrence-monthly = her meh
recurrence-quarterly = her sê mehan
recurrence-yearly = her sal
recurrence-ongoing = bi berdewamî

amount-basis-planned = plankirî
amount-basis-approved = pejirandî
amount-basis-spent = xerckirî

currency-USD = dolarên amerîkî
currency-SYP = lîreyên sûrî
currency-EUR = euro
currency-TRY = lîreyên tirkî
currency-IQD = dînarên iraqî

about-lead = Wateya her peyvê û her şiklî di vê malperê de, û ew çawa tê çêkirin.
about-statuses = Rewşên biryarê
about-flags = Nîşanên li kêleka rewşê
about-kinds = Cureyên biryaran
about-words = Peyv
about-method = Malper çawa tê çêkirin
about-method-text = Her biryar wek ku di girtekê de hatiye tê nivîsandin. Rewşa wê ew a dawî ye ku hatiye ragihandin, û tu carî ji nivîsê nayê derxistin. Nîşan ji roja çêkirina malperê tên hesibandin. Tiştê ku piştî weşanê tê guhertin wek rastkirin tê tomarkirin û xuya dimîne.
about-missing = Çi kêm e
about-missing-text = Tiştê ku meclisê negotiye, tê nivîsandin ku nehatiye gotin; em texmîn nakin. Tiştê ku nehatiye wergerandin bi zimanê xwe û bi hişyariyekê tê nîşandan. Wergera makîneyê nayê bikaranîn.
word-not-stated = Meclisê negotiye, û em texmîn nakin.
word-responsible = Yê ku divê pêk bîne, wek ku di biryarê de hatiye.
word-deadline = Roja dawî ya pêkanînê. Dîroka netemam tê wateya roja xwe ya dawî.
word-draft = Nivîseke ku meclisê hê wek girtek nepejirandiye.
word-late = Biryarên vekirî yên ku dema wan derbas bûye. Li kêleka rewşa xwe tên hejmartin, ne li şûna wê.
word-other-status = Dest pê nekiriye, rawestiyayî ye, hin jê pêk hatiye, berdewam e, hatiye betalkirin an biryareke din ketiye şûna wê.
word-adopted = Hemû biryar, ji bilî yên ku pêkanîn jê re nayê xwestin.
draft = Reşnivîs

document-kind-report = rapor
document-kind-minutes = girtek
document-kind-statement = daxuyanî
document-kind-agenda = rojev
document-kind-budget = budce
document-kind-law = qanûn
document-kind-letter = name

choose-language = Ziman hilbijêre
choose-text = Biryarên meclisan, û çi ji wan pêk hat
not-found = Rûpel nehat dîtin
not-found-text = Li vê navnîşanê rûpel nîn e. Girêdanên biryaran mayînde ne û nayên jêbirin; dibe ku navnîşan kêm hatibe kopîkirin.
to-home = Biçe rûpela destpêkê

# Feeds and calendars. A feed's entry and a calendar's event are read far from the site: their
# words stand on their own.
feed-clarifications = Zelalkirin
feed-clarification = Zelalkirin: { $title }
feed-correction = Rastkirin: { $title }
feed-corrected = Çi hat rastkirin
feed-withdrawn = Ev tomar piştî weşanê hat vekişandin
feed-report = Rapora dawî
feed-claim = Îdia
# ? native reader
feed-verdict = Encama piştrastkirinê
feed-deadlines = Demên dawî yên biryarên vekirî

# ---- Clarifications ----

clarifications = Zelalkirin
clarifications-of = Zelalkirin: { $name }
# ? native reader: "gotinên ku li ser karê meclisan digerin"
clarifications-lead = Gotinên ku li ser karê meclisan digerin, û tomar li ser wan çi dibêje. Ya herî nû li pêş e.
newest-clarifications = Zelalkirinên herî nû
no-clarifications = Li vir zelalkirin tune ne.
# ? native reader
by-verdict = Li gorî encama piştrastkirinê
claim = Îdiaya ku digere
answer = Bersiv
# ? native reader
rests-on = Ev bersiv xwe dispêre çi
figure = Hejmareke civînê
source = Çavkanî
document = Belge
# ? native reader
poster = Koda QR û poster ji bo çapkirinê
read-more = Tomarê bi kurdî bixwîne
# ? native reader
share-send = Bi telefonê bişîne
share-lines = Di sohbetekê de parve bike
about-answer = Li ser vê bersivê
answered-by = Meclisa ku bersivê dide
published = Cara pêşî hat weşandin
changed = Guherîna dawî
claim-seen = Îdia cara pêşî hat dîtin
claim-channels = Li ku hat dîtin
# ? native reader
own-answer = Ev bersiva meclisê bi xwe ye, ne biryara aliyekî serbixwe ye. Tenê bi gotina wê razî nebin: tomarên li jor vekin û bi xwe bixwînin.
about-clarifications = Zelalkirin
# ? native reader
about-clarifications-text = Zelalkirin bersiva meclisekê ye li ser gotinên ku li ser karê wê digerin. Sernav tiştê ku di tomarê de ye dibêje, û îdia wekî ku digere li binê wê hatiye nivîsandin. Her zelalkirin xwe dispêre biryarek, girtekek, hejmarek an belgeyeke weşandî, û ji rûpela her yekê girêdanek vedigere zelalkirinê. Heke tiştek piştî weşandinê were guhertin, tê nivîsandin kengî û çima; heke were vekişandin, li navnîşana xwe dimîne û tê gotin ku hatiye vekişandin.
meaning-unfounded = Di tomarê de tiştek vê gotinê piştrast nake, û tiştên dijî wê hene.
# ? native reader
meaning-misleading = Tiştekî rast tê de heye, lê wisa hatiye gotin ku mirov şaş tê digihîje.
meaning-outdated = Berê rast bû, paşê rewş guherî.
meaning-partly_accurate = Hinek jê rast e û hinek ne rast e; bersiv vê yekê diyar dike.
meaning-accurate = Tomar vê gotinê piştrast dike.
meaning-unverified = Di tomarê de têra piştrastkirin an redkirina wê tune ye.

verdict-unfounded = bê bingeh e
# ? native reader
verdict-misleading = mirovan şaş dike
verdict-outdated = berê rast bû, êdî ne rast e
verdict-partly_accurate = hinekî rast e
verdict-accurate = rast e
# ? native reader
verdict-unverified = nehat piştrastkirin

# ---- A meeting as one file ----

single-about = Derbarê vê pelê de
# ? native reader
single-copy = Ev pel kopiyeke temam a tomara civînê ye, wek ku di vê rojê de bû:
# ? native reader
single-check-at = Tomar bi xwe li vê navnîşanê hatiye weşandin; tiştên ku piştî vê rojê qewimîn jî li wir in. Heke ev pel jê cuda be, ya weşandî rast e:
# ? native reader
single-check-publisher = Heke gumana te ji tiştekî vê pelê hebe, ji weşanger bipirse.
# ? native reader
single-documents = Ev pel ne di hundirê vê pelê de ne. Kesê ku kopiyeke yekî ji wan li cem heye, dikare bi berhevdana SHA-256 bizane ka ew heman pel e.
# ? native reader
single-older-translation = Eslê hin nivîsên vê tomarê piştî wergera wan bo kurdî hatiye guhertin.
single-not-translated = Hin nivîsên vê tomarê hê nehatine wergerandin bo kurdî; bi zimanê xwe tên nîşandan.

# ---- The catalogue of data ----

# ? native reader
catalog-resolutions = Biryar û şopandina wan
# ? native reader
catalog-resolutions-about = Her biryar bi nivîs, hejmar û civîna xwe, berpirsê wê, dema wê ya dawî û rewşa pêkanîna wê.
# ? native reader
catalog-meetings = Civîn
# ? native reader
catalog-meetings-about = Her civîn bi dîrok û cihê xwe, meclisên ku ew li dar xistine û rewşa girteka wê.
# ? native reader
catalog-councils = Meclis
# ? native reader
catalog-councils-about = Her meclis bi nav û cureyê xwe, meclisa ku pê ve girêdayî ye û endamên xwe.
# ? native reader
catalog-updates = Nûkirinên pêkanînê
# ? native reader
catalog-updates-about = Piştî her biryarê çi bû, bi dîrok, rewş û delîl.
# ? native reader
catalog-figures = Hejmar ji civînan
# ? native reader
catalog-figures-about = Hejmar û mîqdarên ku di civînan de hatine gotin, wek ku hatine nivîsandin.
# ? native reader
catalog-clarifications = Zelalkirin
# ? native reader
catalog-clarifications-about = Îdiayên belavbûyî, bersiva meclisan û tiştên ku ew xwe dispêrin wan.
# ? native reader
catalog-oparl = Meclis, civîn û biryar bi standarda OParl
# ? native reader
catalog-oparl-about = Hemû tomar bi OParl 1.1, standarda pergalên agahiyê yên meclisan.
# ? native reader
catalog-popolo = Meclis, endam û biryar bi standarda Popolo
# ? native reader
catalog-popolo-about = Meclis, endamên wan, civîn û biryarên wan bi standarda Popolo.
# ? native reader
catalog-calendars = Salnameya civînan û demên dawî
# ? native reader
catalog-calendars-about = Demên civînan û demên dawî yên ku hîn neqediyane, ji bo bernameyên salnameyê.
# ? native reader
catalog-feeds = Nûçeyên tomaran
# ? native reader
catalog-feeds-about = Tiştên ku nû li tomaran hatine zêdekirin, ji bo xwendina bi bernameyan.

# Data: the records for programs and spreadsheets. Code words are names of files and fields.

# ? native reader
data = Daneyên vekirî
data-lead = Hemû tomarên malperê wek tablo, ji bo bername û tabloyên elektronîk, û wateya her stûnê.
data-license-text = Lîsans dibêje dane çawa tên kopîkirin û bikaranîn. Her dem çavkaniyê bibêje.
data-permanence = Navên dosye, stûn û rêzan mayînde ne. Tiştê ku piştî weşanê tê guhertin wek rastkirin tê tomarkirin.
columns-count = { $count ->
    [one] { $shown } stûn
   *[other] { $shown } stûn
}
yes = erê
no = na

table-resolutions = Biryar
table-resolutions-text = Rêzek ji bo her biryarê: nivîsa wê, saziya berpirs, dema dawî, û piştre çi bû.
table-meetings = Civîn
table-meetings-text = Rêzek ji bo her civînê: kengî, li ku û kî amade bû, û çi jê hat weşandin.
table-councils = Meclis
table-councils-text = Rêzek ji bo her meclisê: endam û navnîşanên wê, û hejmarên wê di tabloya şopandinê de.
# ? native reader
table-updates = Raporên pêkanînê
table-updates-text = Rêzek ji bo her tiştê ku li ser biryarekê hatiye ragihandin, ji ya kevin ber bi ya nû.
table-figures = Hejmar
table-figures-text = Rêzek ji bo her hejmara ku di girtekê de hatiye.
# ? native reader
table-clarifications = Zelalkirin
table-clarifications-text = Rêzek ji bo her zelalkirinê: îdia, çi derket, û li ser çi disekine.

data-rules = Ji bo hemû tabloyan
data-names = Navên mayînde
data-names-text = Di `id` de navê mayînde heye: `council` ji bo meclisê, `council/meeting` ji bo civînê, `council/meeting/number` ji bo biryarê. Yên ku ji ya kevin ve tên hejmartin hejmarekê li xwe zêde dikin: `…/updates/1`, `…/figures/1`.
data-addresses = Navnîşan
data-addresses-text = Di `path` de rêya rûpelê di peldanka zimên de heye. Di `url` de navnîşana temam a rûpelê bi zimanê yekem ê malperê heye, heke navnîşana malperê hebe; heke na, heman rê ye. Rêyên dosyeyan ji koka malperê ne.
data-missing = Yên nehatine gotin
data-missing-text = Her stûn di her rêzê de heye. Tiştê ku nehatiye gotin di JSON de `null` e û di CSV de xaneyeke vala ye; lîsteya vala `[]` e. Em tiştekî texmîn nakin.
data-texts = Nivîs û ziman
data-texts-text = Di JSON de nivîs li gorî zimên e, û tenê zimanên heyî tê de ne. Di CSV de ji bo her zimanî stûnek heye: `text_ar`, `text_ku`.
data-values = Dîrok û hejmar
data-values-text = Dîrok wek ku tê zanîn e: roj, meh an sal. Hejmar tam in, wek ku hatine nivîsandin.
data-lists = Lîste
# ? native reader
data-lists-text = Di CSV de di navbera hêmanên lîsteyê de xalebêhnok û valahî heye. Heke zeviyên hêmanê hebin, ji bo her zeviyê stûnek heye, wek `members_role_ku`; cihê yê nehatiye gotin vala dimîne.
# ? native reader
data-apostrophe = Apostrof di CSV de
data-apostrophe-text = Xaneya nivîsê ya ku bi nîşaneke formulê (`=` `+` `-` `@`), bi apostrofê an bi rêzeke nû dest pê dike, apostrofek (`'`) li pêşiya wê tê danîn. Wê jê bibe, û nivîs wek xwe ye.
data-board = Hejmarên tabloya şopandinê
data-board-text = Tenê ji tabloya biryaran tên hesibandin, bêyî yên paşvekişandî (`withdrawn`): pejirandî yên ku rewşa wan ne `not_applicable` e, pêkhatî `completed`, tê meşandin `in_progress`, bê rapor `unreported`, yên mayî yên pejirandî di rewşeke din de, derengmayî yên ku di `flags` de `overdue` heye. Biryara hevbeş ji bo meclisa xwe û her meclisa di `with` de tê hejmartin, û di giştî de carekê.
# ? native reader
data-parts = Zeviyên di stûnan de
data-parts-text = Hin stûn lîste ne, û zeviyên her hêmanê hene; navên wan piştî wateya stûnê tên.
data-parts-list = Wateya her zeviyê
data-others = Dosye ji bo bernameyên din
data-meetings-calendar = Salnameya civînan (iCalendar)
data-deadlines-calendar = Salnameya demên dawî yên bên (iCalendar)
data-oparl = Civîn û biryar bi awayê OParl
data-popolo = Meclis û endamên wan bi awayê Popolo
# ? native reader
data-catalog = Pêrista daneyan (DCAT)
data-feed = Hemû yên nû (Atom)
data-clarifications-feed = Zelalkirinên nû (Atom)
data-corrections-feed = Rastkirinên nû (Atom)
data-license = Lîsansa tomaran: koda SPDX an navnîşan; `null` heke nehatibe gotin.
data-date = Roja malperê: tiştên hesibandî heta vê rojê ne.

column-id = Navê mayînde yê rêzê.
column-url = Navnîşana rûpela wê.
column-path = Rêya rûpela wê di peldanka zimên de.
column-council = Meclis, bi navê xwe yê mayînde.
column-clarifications-council = Meclisa ku bersivê dide.
column-with = Meclisên din ên ku pê re civiyan.
column-meeting = Civîn, bi navê xwe yê mayînde.
column-date = Dîrok.
column-resolutions-date = Dîroka civînê.
column-number = Hejmara biryarê wek ku hatiye çapkirin.
column-title = Sernav.
column-resolutions-title = Sernavekî kurt ê edîtorî.
column-text = Nivîsa biryarê peyv bi peyv.
column-summary = Hevokeke sade ji bo gel.
column-kind = Cure.
column-result = Civînê li ser wê çi biryar da.
column-sector = Sektor.
column-responsible = Yên ku divê pêk bînin.
column-due = Roja dawî ya pêkanînê. Heke mawe hatibe gotin, ji dîroka civînê tê hesibandin; dîroka netemam tê wateya roja xwe ya dawî.
column-due_text = Dema dawî bi peyvên biryarê.
column-recurring = Çend caran dubare dibe.
column-budget_year = Sala budceyê.
column-amount = Miqdar.
# ? native reader
column-currency = Dirav, bi koda xwe.
column-amount_basis = Miqdar plankirî, pejirandî an xerckirî ye.
column-votes_for = Dengên erê.
column-votes_against = Dengên na.
column-votes_abstain = Yên bêalî.
column-unanimous = `true` heke hatibe gotin ku bi yekdengî ye.
column-relations = Biryarên din, û têkiliya wê bi wan re.
column-inverse_relations = Biryarên din ên ku behsa wê dikin, û têkiliya wan pê re: `kind` biryara din salox dide.
column-status = Rewş.
column-resolutions-status = Rewş li gorî rapora herî nû, an `unreported`.
column-status_since = Dîroka rapora herî nû.
column-progress = Rêjeya pêkanînê ji sedî.
column-resolutions-progress = Rêjeya pêkanînê ji sedî di rapora herî nû de.
column-flags = Nîşanên ku ji roja malperê tên hesibandin.
column-updates = Hejmara raporên li ser wê.
column-corrections = Hejmara rastkirinan.
column-resolutions-corrections = Hejmara rastkirinên ku tenê li ser wê ne.
column-withdrawn = `true` heke piştî weşanê hatibe vekişandin, bi tenê an bi civîna xwe re: rêz dimîne û di tu hejmarê de nîn e.
column-clarifications-withdrawn = `true` heke zelalkirin piştî weşanê hatibe vekişandin.
column-meetings-withdrawn = `true` heke hemû civîn piştî weşanê hatibe vekişandin.
column-date_basis = Dîrok ji ku tê.
column-state = Civîn pêk hat an na.
column-minutes_state = Rewşa girtekê.
column-completeness = Lîsteya weşandî temam e an tenê biryarên herî girîng in.
column-place = Cih.
column-slogan = Dirûşm.
column-agenda = Rojev.
column-attendees = Amadebûn: kes an kom.
column-minutes = Zimanên girteka weşandî.
column-meetings-resolutions = Hejmara hemû biryarên wê.
column-figures = Hejmara hejmarên wê.
column-documents = Belge.
column-photos = Wêne.
column-sources = Çavkanî.
column-name = Navê temam.
column-short_name = Navê kurt ji bo tabloyan.
column-parent = Meclisa ku pê ve girêdayî ye.
column-area = Dever.
column-members = Endam.
column-phone = Telefon.
column-email = E-peyam.
column-telegram = Telegram: nav an navnîşan.
column-whatsapp = WhatsApp: hejmar an navnîşan.
column-facebook = Facebook: nav an navnîşan.
column-website = Malper.
column-dissolved = Kengî hat hilweşandin.
column-renamed_from = Navên berê.
column-meetings = Hejmara civînên wê, yên hevbeş jî.
column-resolutions = Hejmara biryarên wê, bêyî yên vekişandî.
column-adopted = Yên pejirandî di tabloya şopandinê de.
column-completed = Yên pêkhatî.
column-in_progress = Yên ku tên meşandin.
column-late = Yên derengmayî; li kêleka rewşa xwe tên hejmartin, ne li şûna wê.
column-unreported = Yên bê rapor.
column-resolution = Biryar, bi navê xwe yê mayînde.
column-position = Rêza wê di nav raporên biryarê de; ya herî kevin 1 e.
column-note = Not.
column-evidence = Delîl.
column-clarifications-evidence = Bersiv li ser çi disekine.
column-reported_by = Kê ragihand.
column-label = Hejmar çi dihejmêre.
column-value = Hejmar.
column-unit = `count` ji bo hejmarê, `percent` ji bo rêjeya ji sedî, an koda diravekî.
column-year = Sala hejmarê.
column-as_printed = Wek ku di girtekê de hatiye çapkirin.
column-claim = Îdia.
column-verdict = Çi derket li ser wê.
column-updated = Dîroka guherandina dawî.
column-first_seen = Îdia cara yekem kengî hat dîtin.
column-channels = Li ku hat dîtin.
column-variants = Awayên din ên îdiayê.
column-answer = Zimanên bersiva weşandî.

part-council = Meclis bi navê xwe yê mayînde, heke ji meclisên malperê be.
part-name = Nav.
part-kind = Cureyê têkiliyê an belgeyê.
part-resolution = Biryar, bi navê xwe yê mayînde.
# ? native reader
part-role = Wezîfe.
part-body = Sazî.
part-group = Komeke ku navên wê nehatine gotin.
part-count = Hejmar.
part-title = Sernav.
part-file = Dosye, ji koka malperê.
part-lang = Ziman.
part-alt = Wêne çi nîşan dide.
part-credit = Xwediyê wêneyê.
part-url = Navnîşana li ser torê.
part-date = Dîrok.
# ? native reader
part-sha256 = Şopa dosyeyê (SHA-256).
part-from = Ji kengî ve.
part-to = Heta kengî.
part-meeting = Civîn, bi navê xwe yê mayînde.
part-figure = Civîna ku hejmar tê de ye, bi navê xwe yê mayînde.
part-label = Hejmar çi dihejmêre.

header-id = Navê mayînde
header-url = Navnîşana rûpelê
header-path = Rêya rûpelê
header-council = Meclis
header-with = Bi hev re digel
header-meeting = Civîn
header-date = Dîroka civînê
header-number = Hejmar
header-title = Sernav
header-text = Nivîsa biryarê
header-summary = Kurte
header-kind = Cure
header-result = Civînê çi biryar da
header-sector = Sektor
header-responsible = Saziya berpirs
header-due = Roja dawî
header-due_text = Dema dawî wek ku hatiye
header-recurring = Dubarebûn
header-budget_year = Sala budceyê
header-amount = Miqdar
header-currency = Dirav
# ? native reader
header-amount_basis = Bingeha miqdarê
header-votes_for = Erê
header-votes_against = Na
header-votes_abstain = Bêalî
header-unanimous = Bi yekdengî
header-relations = Têkiliya wê bi yên din re
header-inverse_relations = Têkiliya yên din pê re
header-status = Rewş
header-status_since = Dîroka rewşê
header-progress = Pêkanîn %
header-flags = Nîşan
header-updates = Hejmara raporan
header-corrections = Hejmara rastkirinan
header-withdrawn = Hat vekişandin

# Search
# ? native reader
search = Lêgerîn
# ? native reader
search-words = Peyvên ji biryar, civîn, meclis an zelalkirinê
search-shown = { $shown } ji { $all } tên nîşandan
search-more = Encamên zêdetir
# ? native reader
search-none = Encam nîn in. Bi kêmtir peyvan an peyveke din biceribîne, an parzûnan rake.
# ? native reader
search-empty = Li vir peyveke ku lê were gerîn nîn e: tîp an hejmaran binivîse.
# ? native reader
search-cut = Tenê şeş peyvên pêşîn tên hesibandin.
# ? native reader
search-failed = Pêrista lêgerînê nehat barkirin. Girêdanê kontrol bike û dîsa biceribîne.
# ? native reader
search-ways = Rêyên din ber bi tomaran ve
# ? native reader
search-ways-text = Lêgerîn hewceyî JavaScriptê ye. Bêyî wê tu digihîjî heman tomaran bi lîsteyên biryaran (li gorî sektor, rewş, sal û saziyê) û bi meclis û civînên wan:
clarification = Zelalkirin

# Reading without a connection. The first stands before the date of the page.
# ? native reader
kept = Ev kopiyeke hilanî ya li ser amûra te ye, ji ber ku niha înternet nîn e. Roja rûpelê:
# ? native reader
unkept = Ev rûpel li ser amûra te nehatiye hilanîn
# ? native reader
unkept-text = Niha înternet nîn e. Dema ku girêdan vegere, dîsa biceribîne.
# ? native reader
save = Vê meclisê ji bo xwendina bê înternet di gerokê de hilîne
# ? native reader
save-many = Hejmara rûpelan zêde ye: hilanîna wan dirêj dikişîne û înternetê dixwe. Tu dikarî wê rawestînî û kengî bixwazî bidomînî.
save-stop = Hilanînê rawestîne
save-go-on = Hilanînê bidomîne
# ? native reader
save-again = Kopiya hilanî nû bike
# ? native reader
save-remove = Kopiya hilanî jê bibe
# ? native reader
save-at = Rûpelên hilanî: { $shown } ji { $all }.
# ? native reader
save-failed = Rûpelên ku nehatin hilanîn: { $shown }. Girêdanê û cihê vala yê amûrê kontrol bike, paşê hilanînê bidomîne.
# ? native reader
save-done = Hemû meclis hat hilanîn: { $shown }.
pages-count = { $count ->
    [one] { $shown } rûpel
   *[other] { $shown } rûpel
}
