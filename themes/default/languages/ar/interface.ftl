# Arabic: the texts of the pages. { $shown } is the count as Arabic prints it.

skip = انتقل إلى المحتوى
menu = القائمة الرئيسية
languages = اللغات
home = الرئيسية
councils = المجالس
resolutions = القرارات
about = حول الموقع
breadcrumbs = موقعك في الموقع
board = لوح المتابعة
board-title = ماذا قرّرت المجالس، وماذا نُفّذ؟
board-caption = عدد القرارات لكل مجلس حتى تاريخ إنشاء الموقع
overall = الأرقام الإجمالية
newest-meetings = أحدث الاجتماعات
newest-updates = أحدث ما أُبلغ به
sectors = القطاعات
council = المجلس
adopted = معتمدة
done = منفَّذة
under-way = قيد التنفيذ
late = متأخرة
unreported = بلا تقرير
other-status = في حالة أخرى

publisher = الناشر
license = رخصة السجلات
contact = للتواصل
built-on = أُنشئ الموقع في
follow = تابِع الموقع
feed-of-site = خلاصة Atom: كل جديد
feed-of = خلاصة Atom: { $name }
calendar-of-meetings = تقويم الاجتماعات
calendar-of-deadlines = تقويم المُهل
meaning = ما معنى الكلمات والأشكال؟

meetings-count = { $count ->
    [zero] لا اجتماعات
    [one] اجتماع واحد
    [two] اجتماعان
    [few] { $shown } اجتماعات
    [many] { $shown } اجتماعاً
   *[other] { $shown } اجتماع
}
resolutions-count = { $count ->
    [zero] لا قرارات
    [one] قرار واحد
    [two] قراران
    [few] { $shown } قرارات
    [many] { $shown } قراراً
   *[other] { $shown } قرار
}
people-count = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $shown } أشخاص
    [many] { $shown } شخصاً
   *[other] { $shown } شخص
}

meeting = الاجتماع
meetings = الاجتماعات
follow-up = المتابعة
year = السنة
board-by-year = متابعة قرارات المجلس حسب سنة الاجتماع
board-by-sector = متابعة قرارات المجلس حسب القطاع
responsible-for = قرارات على هذا المجلس تنفيذها
members = الأعضاء
kind = النوع
parent = يتبع
below = مجالس تابعة
zip-save = احفظ سجل هذا المجلس للقراءة دون إنترنت
zip-open = افتح صفحة المجلس
zip-lead = يحوي هذا الملف صفحات المجلس واجتماعاته وقراراته كما كانت يوم بناء الموقع. استخرج كل الملفات من ZIP أولاً، ثم افتح هذه الصفحة.
zip-links-out = الروابط التي تقود إلى خارج هذا الملف تحتاج إلى إنترنت.
zip-links-none = بقية صفحات الموقع ليست في هذا الملف، ولذلك لا روابط إليها هنا.
zip-left-out = مرفقات لم تدخل الملف لكبر حجمها
area = المنطقة
former-names = أسماء سابقة
dissolved = حُلّ في
phone = الهاتف
email = البريد الإلكتروني
telegram = تلغرام
whatsapp = واتساب
facebook = فيسبوك
website = الموقع الإلكتروني
no-meetings = لم يُنشر لهذا المجلس اجتماع بعد.
completeness = اكتمال السجل
completeness-lead = كم يحوي السجل المنشور من المعلومات. هذه أعداد لا أحكام، ولا تُعدّ فيها السجلات المسحوبة.
share = { $part } من { $whole } ({ $percent })
nothing-to-count = لا شيء يُعدّ بعد.
measure-translated = مترجَم
measure-translated-definition = قرارات نصّها موجود بكل لغات الموقع، من كل القرارات.
measure-dated = مؤرَّخ
measure-dated-definition = اجتماعات يذكر سجلها يوم انعقادها، من كل الاجتماعات.
measure-owned = له مسؤول
measure-owned-definition = قرارات ذُكرت الجهة المسؤولة عنها، من القرارات التي تتطلب تنفيذاً.
measure-due = له مهلة
measure-due-definition = قرارات ذُكرت مهلتها أو تكرارها، من القرارات التي تتطلب تنفيذاً.
measure-reported = أُبلغ عنه
measure-reported-definition = قرارات أُبلغ عن تنفيذها مرة على الأقل، من القرارات التي تتطلب تنفيذاً.
measure-evidenced = معه دليل
measure-evidenced-definition = قرارات أُرفق بآخر تحديث لها دليل، من القرارات التي أُبلغ عن تنفيذها.
no-resolutions = لا قرارات هنا.
since = منذ
until = حتى

date = التاريخ
date-basis-publication = تاريخ النشر؛ لم يُذكر يوم الاجتماع
date-basis-inferred = استُنتج من النص؛ لم يُذكر صراحةً
state = حالة الاجتماع
meeting-state-held = عُقد
meeting-state-scheduled = مقرَّر
meeting-state-postponed = مؤجَّل
meeting-state-cancelled = ملغى
place = المكان
slogan = الشعار
jointly-with = بالاشتراك مع
minutes = المحضر
minutes-state-draft = مسودة: لم يعتمدها المجلس محضراً
minutes-state-approved = معتمد
minutes-state-corrected = معتمد ومصحَّح
figures = أرقام من الاجتماع
highlights = القائمة المنشورة تذكر أبرز القرارات فقط، لا كلها.
no-minutes = لم يُنشر محضر هذا الاجتماع.
attendance = الحضور
count-not-stated = العدد غير مذكور
agenda = جدول الأعمال
documents = الوثائق
photos = الصور
photo-untold = صورة من الاجتماع لا وصف لها
sources = المصادر
corrections = التصحيحات
correction-before = قبل
correction-after = بعد
correction-reason = السبب
corrections-lead = كل ما غُيّر أو سُحب بعد نشره، ولماذا. لا يُغيَّر شيء بصمت.
no-corrections = لم يُصحَّح شيء بعد.
withdrawn-notice = سُحب هذا السجل، ويبقى عنوانه.
other-meetings = اجتماعات أخرى للمجلس
previous-meeting = الاجتماع السابق
next-meeting = الاجتماع التالي

number = الرقم
resolution = القرار
responsible = الجهة المسؤولة
deadline = المهلة
status = الحالة
sort-by = ترتيب حسب
filter-rows = ابحث في قرارات هذه الصفحة
all-rows = الكل
rows-shown = يظهر: { $shown } من { $all } في هذه الصفحة
not-stated = لم يُذكر
resolution-number = القرار رقم { $number }
status-meaning = ما معنى هذه الحالة؟
verbatim = نص القرار
recurring = التكرار
budget-year = سنة الموازنة
amount = المبلغ
sector = القطاع
result = ما قرّره الاجتماع
votes = التصويت
votes-for = مع
votes-against = ضد
votes-abstain = امتناع
votes-unanimous = بالإجماع
due-after = محسوبة من تاريخ الاجتماع
updates = ماذا جرى بعد ذلك
no-updates = لم يُبلَّغ بعد بشيء عن تنفيذ هذا القرار.
no-updates-applicable = لا يتطلب هذا القرار متابعة.
evidence = الدليل
reported-by = أبلغ به
relations = قرارات ذات صلة
source-meeting = من اجتماع
other-resolutions = قرارات الاجتماع
previous-resolution = القرار السابق
next-resolution = القرار التالي

relation-supersedes = يحل محل
relation-superseded_by = حلّ محلّه
relation-amends = يعدّل
relation-implements = ينفّذ
relation-repeals = يلغي
relation-related = له صلة بـ
inverse-supersedes = حلّ محلّه
inverse-superseded_by = يحل محل
inverse-amends = عدّله
inverse-implements = ينفّذه
inverse-repeals = ألغاه
inverse-related = له صلة بـ

facets = تصفية القرارات
all-of-meeting = كل قرارات الاجتماع
by-sector = حسب القطاع
by-status = حسب الحالة
by-year = حسب السنة
by-council = حسب المجلس
by-council-text = قرارات كل مجلس في صفحته
by-responsible = حسب المجلس المسؤول عن التنفيذ:
resolutions-of-sector = القرارات في قطاع: { $name }
resolutions-of-status = القرارات وحالتها: { $name }
resolutions-of-year = قرارات عام { $name }
resolutions-of-flag = القرارات وعلامتها: { $name }
resolutions-of-body = قرارات المسؤول عن تنفيذها: { $name }
resolutions-of-council-year = قرارات عام { $name }: { $council }
resolutions-of-council-sector = القرارات في قطاع { $name }: { $council }
to-council = صفحة المجلس
newest-first = الأحدث أولاً

pages = صفحات القائمة
older = الأقدم
newer = الأحدث
newest = أحدث صفحة
previous-page = الصفحة السابقة
next-page = الصفحة التالية
page-of = الصفحة { $page } من { $pages }
page-title = صفحة { $page }: { $title }

not-translated = لم يُترجم بعض هذه الصفحة إلى العربية بعد؛ يُعرض بلغته كما كُتب.
older-translation = تغيّر الأصل بعد أن تُرجم بعض هذه الصفحة إلى العربية.
original-text = اقرأ الأصل:
minutes-not-translated = لم يُترجم هذا المحضر إلى العربية بعد؛ يُعرض بلغته كما كُتب.

status-unreported = لا تقرير بعد
status-not_started = لم يبدأ
status-in_progress = قيد التنفيذ
status-partial = نُفّذ جزئياً
status-completed = نُفّذ
status-on_hold = متوقف مؤقتاً
status-cancelled = أُلغي
status-superseded = حلّ محلّه قرار آخر
status-ongoing = مستمر
status-not_applicable = لا يتطلب تنفيذاً

meaning-unreported = اعتُمد القرار ولم يُبلِغ أحد بعد بما جرى. تُحسب هذه الحالة ولا تُكتب.
meaning-not_started = أُبلغ بأن العمل لم يبدأ.
meaning-in_progress = بدأ العمل ولم ينتهِ.
meaning-partial = نُفّذ جزء منه، والباقي لا يجري العمل عليه.
meaning-completed = نُفّذ كله، ومعه دليل.
meaning-on_hold = توقف العمل مؤقتاً، وذُكر السبب.
meaning-cancelled = تراجع المجلس عنه، وذُكر السبب أو القرار الذي ألغاه.
meaning-superseded = أخذ قرار آخر مكانه، والرابط إليه مذكور.
meaning-ongoing = التزام دائم لا ينتهي بتاريخ.
meaning-not_applicable = إعلان أو نداء، أو قرار لم يُعتمد: لا شيء فيه يُتابَع.

flag-overdue = متأخر عن موعده
flag-due_soon = موعده قريب
flag-stale = بلا أخبار منذ أكثر من 180 يوماً
meaning-overdue = القرار مفتوح وقد انقضت مهلته.
meaning-due_soon = القرار مفتوح وتنقضي مهلته خلال 30 يوماً.
meaning-stale = القرار مفتوح ولم يُبلَّغ بشيء عنه منذ أكثر من 180 يوماً.
flag-withdrawn = مسحوب
meaning-withdrawn = سحبه المجلس بعد نشره وذكر السبب. يبقى على عنوانه ولا يُعدّ.

council-kind-executive = مجلس تنفيذي
council-kind-legislative = مجلس تشريعي
council-kind-justice = مجلس عدالة
council-kind-board = هيئة
council-kind-committee = لجنة
council-kind-directorate = مديرية أو قيادة
council-kind-municipality = بلدية
council-kind-commune = كومين
council-kind-conference = مؤتمر
council-kind-other = جهة أخرى

meeting-kind-annual = سنوي
meeting-kind-regular = دوري
meeting-kind-extraordinary = استثنائي
meeting-kind-committee = اجتماع لجنة
meeting-kind-conference = مؤتمر
meeting-kind-public = اجتماع جماهيري

resolution-kind-decision = قرار
resolution-kind-directive = توجيه
resolution-kind-recommendation = توصية
resolution-kind-plan = خطة
resolution-kind-appointment = تعيين
resolution-kind-appropriation = تخصيص أموال
resolution-kind-declaration = إعلان
resolution-kind-appeal = نداء
resolution-kind-commemoration = استذكار

meaning-decision = ما قرّر المجلس فعله.
meaning-directive = تكليف لجهة تابعة بعمل محدد.
meaning-recommendation = رأي غير ملزم يطلب المجلس العمل به.
meaning-plan = عمل يُراد إنجازه في مدة قادمة.
meaning-appointment = تسمية شخص لمنصب أو مهمة.
meaning-appropriation = تخصيص مال لغرض محدد.
meaning-declaration = موقف يعلنه المجلس، ولا يُطلب تنفيذه.
meaning-appeal = دعوة يوجهها المجلس إلى غيره، ولا يُطلب تنفيذها.
meaning-commemoration = إحياء ذكرى أو تثبيت يوم لها.

resolution-result-adopted = اعتُمد
resolution-result-amended = اعتُمد بعد التعديل
resolution-result-rejected = رُفض
resolution-result-deferred = أُجّل
resolution-result-referred = أُحيل إلى جهة أخرى
resolution-result-withdrawn = سُحب
resolution-result-noted = أُخذ العلم به

recurrence-monthly = كل شهر
recurrence-quarterly = كل ثلاثة أشهر
recurrence-yearly = كل سنة
recurrence-ongoing = باستمرار

amount-basis-planned = مخطَّط
amount-basis-approved = معتمد
amount-basis-spent = مصروف

currency-USD = دولار أمريكي
currency-SYP = ليرة سورية
currency-EUR = يورو
currency-TRY = ليرة تركية
currency-IQD = دينار عراقي

about-lead = معنى كل كلمة وكل شكل في هذا الموقع، وكيف يُصنع.
about-statuses = حالات القرار
about-flags = علامات بجانب الحالة
about-kinds = أنواع القرارات
about-words = كلمات
about-method = كيف يُصنع الموقع
about-method-text = يُكتب كل قرار كما ورد في المحضر. وحالته هي آخر ما أُبلغ به، ولا تُستنتج من النص أبداً. أما العلامات فتُحسب من تاريخ إنشاء الموقع. وما يتغيّر بعد النشر يُسجَّل تصحيحاً يبقى ظاهراً.
about-missing = ما ينقص
about-missing-text = ما لم يذكره المجلس يُكتب أنه لم يُذكر، ولا يُخمَّن. وما لم يُترجم يُعرض بلغته مع تنبيه. لا تُستعمل الترجمة الآلية.
word-not-stated = لم يذكره المجلس، ونحن لا نخمّن.
word-responsible = من عليه التنفيذ، كما ورد في القرار.
word-deadline = آخر يوم للتنفيذ. التاريخ غير الكامل يعني آخر يوم فيه.
word-draft = نص لم يعتمده المجلس محضراً بعد.
word-late = قرارات مفتوحة انقضت مهلتها. تُعدّ بجانب حالتها لا بدلاً منها.
word-other-status = لم تبدأ أو توقفت مؤقتاً أو نُفّذت جزئياً أو مستمرة أو أُلغيت أو حلّ محلّها قرار آخر.
word-adopted = كل القرارات ما عدا التي لا تتطلب تنفيذاً.
draft = مسودة

document-kind-report = تقرير
document-kind-minutes = محضر
document-kind-statement = بيان
document-kind-agenda = جدول أعمال
document-kind-budget = موازنة
document-kind-law = قانون
document-kind-letter = رسالة

choose-language = اختر اللغة
choose-text = قرارات المجالس، وماذا نُفّذ منها
not-found = الصفحة غير موجودة
not-found-text = لا صفحة بهذا العنوان. روابط القرارات دائمة ولا تُحذف، فربما نُسخ العنوان ناقصاً.
to-home = إلى الصفحة الرئيسية

# Feeds and calendars. A feed's entry and a calendar's event are read far from the site: their
# words stand on their own.
feed-clarifications = التوضيحات
feed-clarification = توضيح: { $title }
feed-correction = تصحيح: { $title }
feed-corrected = ما صُحّح
feed-withdrawn = سُحب هذا السجل بعد نشره
feed-report = آخر ما أُبلغ به
feed-claim = الادعاء
feed-verdict = نتيجة التحقق
feed-deadlines = مهل القرارات المفتوحة

# ---- Clarifications ----

clarifications = التوضيحات
clarifications-of = توضيحات: { $name }
clarifications-lead = ما يُتداول من كلام عن عمل المجالس، وما يقوله السجل عنه. الأحدث أولاً.
newest-clarifications = أحدث التوضيحات
no-clarifications = لا توضيحات هنا.
by-verdict = حسب نتيجة التحقق
claim = الادعاء المتداول
answer = الجواب
rests-on = علامَ يستند هذا الجواب
figure = رقم من الاجتماع
source = مصدر
document = وثيقة
# The words under which a record's lines for a chat stand.
poster = رمز QR وملصق للطباعة
read-more = اقرأ السجل بالعربية
share-send = أرسلها عبر الهاتف
share-lines = انشرها في محادثة
about-answer = عن هذا الجواب
answered-by = المجلس الذي يجيب
published = نُشر أول مرة
changed = آخر تغيير
claim-seen = أول ظهور للادعاء
claim-channels = أين ظهر
own-answer = هذا جواب المجلس نفسه، لا حكم جهة مستقلة. لا تكتفِ بقوله: افتح السجلات المذكورة أعلاه واقرأها بنفسك.
about-clarifications = التوضيحات
about-clarifications-text = التوضيح جواب مجلس عن كلام متداول في عمله. عنوانه يقول ما هو ثابت في السجل، والادعاء مذكور تحته كما هو متداول. يستند كل توضيح إلى قرار أو محضر أو رقم أو وثيقة منشورة، ومن صفحة كل واحد منها رابط يعود إلى التوضيح. إذا تغيّر شيء في توضيح بعد نشره كُتب متى ولماذا، وإذا سُحب بقي على عنوانه وقيل إنه سُحب.
meaning-unfounded = لا شيء في السجل يؤيد هذا الكلام، وفيه ما ينقضه.
meaning-misleading = فيه شيء صحيح قيل على نحو يوصل إلى فهم خاطئ.
meaning-outdated = كان صحيحاً في وقت سابق، ثم تغيّر الأمر.
meaning-partly_accurate = بعضه صحيح وبعضه غير صحيح، والجواب يفصّل ذلك.
meaning-accurate = السجل يؤيد هذا الكلام.
meaning-unverified = ليس في السجل ما يكفي لتأييده أو نقضه.

verdict-unfounded = لا أساس له
verdict-misleading = مضلِّل
verdict-outdated = كان صحيحاً ولم يعد كذلك
verdict-partly_accurate = صحيح جزئياً
verdict-accurate = صحيح
verdict-unverified = لم يتسنَّ التحقق منه

# ---- A meeting as one file ----

single-about = عن هذا الملف
single-copy = هذا الملف نسخة كاملة من سجل الاجتماع، كما كان في
single-check-at = السجل نفسه منشور على هذا العنوان، وفيه ما جرى بعد هذا التاريخ. إذا اختلف هذا الملف عنه فالمنشور هو الصحيح:
single-check-publisher = إذا شككت في شيء من هذا الملف فاسأل الناشر.
single-documents = هذه الملفات ليست داخل هذا الملف. من عنده نسخة من أحدها يعرف بمقارنة SHA-256 هل هي نفسها.
single-older-translation = تغيّر الأصل بعد أن تُرجم بعض هذا السجل إلى العربية.
single-not-translated = لم يُترجم بعض هذا السجل إلى العربية بعد؛ يُعرض بلغته كما كُتب.

# ---- The catalogue of data ----

catalog-resolutions = القرارات ومتابعتها
catalog-resolutions-about = كل قرار بنصه ورقمه واجتماعه، ومن المسؤول عنه ومهلته وحالة تنفيذه.
catalog-meetings = الاجتماعات
catalog-meetings-about = كل اجتماع بتاريخه ومكانه والمجالس التي عقدته وحالة محضره.
catalog-councils = المجالس
catalog-councils-about = كل مجلس باسمه ونوعه والمجلس الذي يتبع له وأعضائه.
catalog-updates = تحديثات التنفيذ
catalog-updates-about = ما جرى لكل قرار بعد صدوره، بالتاريخ والحالة والدليل.
catalog-figures = أرقام من الاجتماعات
catalog-figures-about = الأرقام والمبالغ التي وردت في الاجتماعات، كما دُوّنت.
catalog-clarifications = التوضيحات
catalog-clarifications-about = الادعاءات المتداولة وردّ المجالس عليها وما تستند إليه.
catalog-oparl = المجالس والاجتماعات والقرارات بمعيار OParl
catalog-oparl-about = السجلات كلها بمعيار OParl 1.1 لأنظمة معلومات المجالس.
catalog-popolo = المجالس والأعضاء والقرارات بمعيار Popolo
catalog-popolo-about = المجالس وأعضاؤها واجتماعاتها وقراراتها بمعيار Popolo.
catalog-calendars = تقويم الاجتماعات والمهل
catalog-calendars-about = مواعيد الاجتماعات، والمهل التي لم تنتهِ بعد، لبرامج التقويم.
catalog-feeds = جديد السجلات
catalog-feeds-about = ما أُضيف إلى السجلات حديثاً، لقارئات الخلاصات.

# Data: the records for programs and spreadsheets. Words in Latin letters are names of files and fields.

data = البيانات المفتوحة
data-lead = كل سجلات الموقع جداولَ للبرامج وللجداول الإلكترونية، ومعنى كل عمود فيها.
data-license-text = تقول الرخصة كيف تُنسخ البيانات وتُستعمل. اذكر المصدر دائماً.
data-permanence = أسماء الملفات والأعمدة والأسطر دائمة. ما يتغيّر بعد النشر يُسجَّل تصحيحاً.
columns-count = { $count ->
    [one] عمود واحد
    [two] عمودان
    [few] { $shown } أعمدة
    [many] { $shown } عموداً
   *[other] { $shown } عمود
}
yes = نعم
no = لا

table-resolutions = القرارات
table-resolutions-text = سطر لكل قرار: نصه ومن ينفّذه ومهلته، وماذا جرى بعد ذلك.
table-meetings = الاجتماعات
table-meetings-text = سطر لكل اجتماع: متى وأين ومن حضر، وما نُشر عنه.
table-councils = المجالس
table-councils-text = سطر لكل مجلس: أعضاؤه وعناوينه، وأرقامه في لوح المتابعة.
table-updates = التقارير عن التنفيذ
table-updates-text = سطر لكل ما أُبلغ به عن قرار، من الأقدم إلى الأحدث.
table-figures = الأرقام
table-figures-text = سطر لكل رقم ورد في محضر.
table-clarifications = التوضيحات
table-clarifications-text = سطر لكل توضيح: الادعاء، وما تبيّن، وعلامَ يستند.

data-rules = ما يسري على كل الجداول
data-names = الأسماء الدائمة
data-names-text = في `id` الاسم الدائم: `council` للمجلس، `council/meeting` للاجتماع، `council/meeting/number` للقرار. وما يُحسب من الأقدم يزيد رقماً: `…/updates/1` و`…/figures/1`.
data-addresses = العناوين
data-addresses-text = في `path` مسار الصفحة داخل مجلد اللغة. وفي `url` العنوان الكامل للصفحة بلغة الموقع الأولى إن كان للموقع عنوان، وإلا فهو المسار نفسه. والملفات مساراتها من جذر الموقع.
data-missing = ما لم يُذكر
data-missing-text = كل عمود موجود في كل سطر. ما لم يُذكر هو `null` في JSON وخانة فارغة في CSV، والقائمة بلا شيء هي `[]`. لا نخمّن شيئاً.
data-texts = النصوص واللغات
data-texts-text = النص في JSON كائن مفاتيحه اللغات، وفيه اللغات الموجودة فقط. وفي CSV عمود لكل لغة: `text_ar` و`text_ku`.
data-values = التواريخ والأعداد
data-values-text = التاريخ كما هو معروف: يوم أو شهر أو سنة. والأعداد دقيقة كما وردت، بلا تقريب.
data-lists = القوائم
data-lists-text = يُفصل في CSV بين عناصر القائمة بفاصلة منقوطة ومسافة. وإن كان للعنصر حقول فلكل حقل عمود، مثل `members_role_ar`، ويبقى مكان ما لم يُذكر فارغاً.
data-apostrophe = الفاصلة العليا في CSV
data-apostrophe-text = الخانة النصية التي تبدأ بعلامة قد تُحسب معادلةً (`=` `+` `-` `@`) أو بفاصلة عليا أو بسطر جديد تُسبق بفاصلة عليا واحدة (`'`). احذفها فيعود النص كما كان.
data-board = أرقام لوح المتابعة
data-board-text = تُحسب من جدول القرارات وحده، بلا المسحوب منها (`withdrawn`): المعتمدة ما ليست حالتها `not_applicable`، والمنفَّذة `completed`، وقيد التنفيذ `in_progress`، وبلا تقرير `unreported`، وما بقي من المعتمدة في حالة أخرى، والمتأخرة ما في `flags` منها `overdue`. القرار المشترك يُحسب لمجلسه ولكل مجلس في `with`، ومرة واحدة في المجموع.
data-parts = حقول داخل الأعمدة
data-parts-text = بعض الأعمدة قوائم، ولكل عنصر فيها حقول تُذكر أسماؤها بعد معنى العمود.
data-parts-list = معنى كل حقل
data-others = ملفات لبرامج أخرى
data-meetings-calendar = تقويم الاجتماعات (iCalendar)
data-deadlines-calendar = تقويم المهل القادمة (iCalendar)
data-oparl = الاجتماعات والقرارات بصيغة OParl
data-popolo = المجالس وأعضاؤها بصيغة Popolo
data-catalog = فهرس البيانات (DCAT)
data-feed = كل جديد (Atom)
data-clarifications-feed = التوضيحات الجديدة (Atom)
data-corrections-feed = التصحيحات الجديدة (Atom)
data-license = رخصة السجلات: رمز SPDX أو عنوان؛ `null` إن لم تُذكر.
data-date = تاريخ الموقع: كل ما يُحسب يُحسب حتى هذا اليوم.

column-id = الاسم الدائم للسطر.
column-url = عنوان صفحته.
column-path = مسار صفحته داخل مجلد اللغة.
column-council = المجلس، باسمه الدائم.
column-clarifications-council = المجلس الذي يجيب.
column-with = المجالس الأخرى التي اجتمعت معه.
column-meeting = الاجتماع، باسمه الدائم.
column-date = التاريخ.
column-resolutions-date = تاريخ الاجتماع.
column-number = رقم القرار كما طُبع.
column-title = العنوان.
column-resolutions-title = عنوان قصير من التحرير.
column-text = نص القرار حرفياً.
column-summary = جملة واحدة مبسّطة للناس.
column-kind = النوع.
column-result = ما قرّره الاجتماع فيه.
column-sector = القطاع.
column-responsible = من عليه التنفيذ.
column-due = آخر يوم للتنفيذ. إن ذُكرت مدة حُسبت من تاريخ الاجتماع، والتاريخ غير الكامل يعني آخر يوم فيه.
column-due_text = المهلة بكلمات القرار.
column-recurring = كم مرة يتكرر.
column-budget_year = سنة الموازنة.
column-amount = المبلغ.
column-currency = العملة، برمزها.
column-amount_basis = هل المبلغ مخطَّط أم معتمد أم مصروف.
column-votes_for = الأصوات مع.
column-votes_against = الأصوات ضد.
column-votes_abstain = الممتنعون.
column-unanimous = `true` إن ذُكر أنه بالإجماع.
column-relations = قرارات أخرى، وما علاقته بها.
column-inverse_relations = قرارات أخرى تذكره، وما علاقتها به: `kind` يصف القرار الآخر.
column-status = الحالة.
column-resolutions-status = الحالة بحسب أحدث تقرير، أو `unreported`.
column-status_since = تاريخ أحدث تقرير.
column-progress = نسبة الإنجاز من مئة.
column-resolutions-progress = نسبة الإنجاز من مئة في أحدث تقرير.
column-flags = علامات تُحسب من تاريخ الموقع.
column-updates = عدد التقارير عنه.
column-corrections = عدد التصحيحات.
column-resolutions-corrections = عدد التصحيحات التي تخصه وحده.
column-withdrawn = `true` إن سُحب بعد النشر، وحده أو مع اجتماعه: يبقى سطره ولا يُحسب في شيء.
column-clarifications-withdrawn = `true` إن سُحب التوضيح بعد النشر.
column-meetings-withdrawn = `true` إن سُحب الاجتماع كله بعد النشر.
column-date_basis = من أين التاريخ.
column-state = هل عُقد.
column-minutes_state = حالة المحضر.
column-completeness = هل القائمة المنشورة كاملة أم أبرز القرارات فقط.
column-place = المكان.
column-slogan = الشعار.
column-agenda = جدول الأعمال.
column-attendees = الحضور: أشخاص، أو جماعات.
column-minutes = لغات المحضر المنشور.
column-meetings-resolutions = عدد قراراته كلها.
column-figures = عدد أرقامه.
column-documents = الوثائق.
column-photos = الصور.
column-sources = المصادر.
column-name = الاسم الكامل.
column-short_name = اسم قصير للجداول.
column-parent = المجلس الذي يتبعه.
column-area = المنطقة.
column-members = الأعضاء.
column-phone = الهاتف.
column-email = البريد الإلكتروني.
column-telegram = تلغرام: اسم أو عنوان.
column-whatsapp = واتساب: رقم أو عنوان.
column-facebook = فيسبوك: اسم أو عنوان.
column-website = الموقع الإلكتروني.
column-dissolved = متى حُلّ.
column-renamed_from = أسماء سابقة.
column-meetings = عدد اجتماعاته، والمشتركة منها.
column-resolutions = عدد قراراته، بلا المسحوب منها.
column-adopted = المعتمدة في لوح المتابعة.
column-completed = المنفَّذة.
column-in_progress = قيد التنفيذ.
column-late = المتأخرة، تُعدّ بجانب حالتها لا بدلاً منها.
column-unreported = بلا تقرير.
column-resolution = القرار، باسمه الدائم.
column-position = ترتيبه بين تقارير القرار، والأقدم 1.
column-note = ملاحظة.
column-evidence = الدليل.
column-clarifications-evidence = ما يستند إليه الجواب.
column-reported_by = من أبلغ به.
column-label = ما يعدّه الرقم.
column-value = الرقم.
column-unit = `count` للعدد، أو `percent` للنسبة المئوية، أو رمز عملة.
column-year = سنة الرقم.
column-as_printed = كما طُبع في المحضر.
column-claim = الادعاء.
column-verdict = ما تبيّن عنه.
column-updated = تاريخ آخر تعديل.
column-first_seen = متى شوهد الادعاء أول مرة.
column-channels = أين شوهد.
column-variants = صيغ أخرى للادعاء.
column-answer = لغات الجواب المنشور.

part-council = المجلس باسمه الدائم، إن كان من مجالس الموقع.
part-name = الاسم.
part-kind = نوع العلاقة أو الوثيقة.
part-resolution = القرار، باسمه الدائم.
part-role = الصفة.
part-body = الجهة.
part-group = جماعة لم تُذكر أسماؤها.
part-count = العدد.
part-title = العنوان.
part-file = الملف، من جذر الموقع.
part-lang = اللغة.
part-alt = وصف الصورة.
part-credit = صاحب الصورة.
part-url = العنوان على الشبكة.
part-date = التاريخ.
part-sha256 = بصمة الملف (SHA-256).
part-from = منذ متى.
part-to = حتى متى.
part-meeting = الاجتماع، باسمه الدائم.
part-figure = الاجتماع الذي فيه الرقم، باسمه الدائم.
part-label = ما يعدّه الرقم.

header-id = الاسم الدائم
header-url = عنوان الصفحة
header-path = مسار الصفحة
header-council = المجلس
header-with = بالاشتراك مع
header-meeting = الاجتماع
header-date = تاريخ الاجتماع
header-number = الرقم
header-title = العنوان
header-text = نص القرار
header-summary = الملخص
header-kind = النوع
header-result = ما قرّره الاجتماع
header-sector = القطاع
header-responsible = الجهة المسؤولة
header-due = آخر يوم
header-due_text = المهلة كما وردت
header-recurring = التكرار
header-budget_year = سنة الموازنة
header-amount = المبلغ
header-currency = العملة
header-amount_basis = أساس المبلغ
header-votes_for = مع
header-votes_against = ضد
header-votes_abstain = امتناع
header-unanimous = بالإجماع
header-relations = علاقته بغيره
header-inverse_relations = علاقة غيره به
header-status = الحالة
header-status_since = تاريخ الحالة
header-progress = الإنجاز %
header-flags = علامات
header-updates = عدد التقارير
header-corrections = عدد التصحيحات
header-withdrawn = سُحب

# Search
search = البحث
search-words = كلمات من القرار أو الاجتماع أو المجلس أو التوضيح
search-shown = يظهر { $shown } من { $all }
search-more = المزيد من النتائج
search-none = لا نتائج. جرّب كلمات أقل أو كلمة أخرى، أو أزل التصفية.
search-empty = لا كلمة هنا يمكن البحث عنها: اكتب حروفاً أو أرقاماً.
search-cut = تُراعى الكلمات الست الأولى فقط.
search-failed = تعذّر تحميل فهرس البحث. تحقق من الاتصال وحاول مرة أخرى.
search-ways = طرق أخرى إلى السجلات
search-ways-text = البحث يحتاج إلى JavaScript. ومن دونه تصل إلى السجلات نفسها من قوائم القرارات (حسب القطاع والحالة والسنة والجهة) ومن المجالس واجتماعاتها:
clarification = التوضيح

# Reading without a connection. The first stands before the date of the page.
kept = هذه نسخة محفوظة على جهازك، فلا اتصال بالإنترنت الآن. تاريخ الصفحة:
unkept = هذه الصفحة ليست محفوظة على جهازك
unkept-text = لا اتصال بالإنترنت الآن. أعد المحاولة حين يعود الاتصال.
save = احفظ هذا المجلس في المتصفح للقراءة دون إنترنت
save-many = عدد الصفحات كبير، وحفظها يطول ويستهلك من رصيد الإنترنت. لك أن توقفه وتتابعه متى شئت.
save-stop = أوقف الحفظ
save-go-on = تابع الحفظ
save-again = حدّث النسخة المحفوظة
save-remove = احذف النسخة المحفوظة
save-at = الصفحات المحفوظة: { $shown } من { $all }.
save-failed = الصفحات التي تعذّر حفظها: { $shown }. تحقّق من الاتصال ومن المساحة الفارغة على الجهاز، ثم تابع الحفظ.
save-done = حُفظ المجلس كله في { $shown }.
pages-count = { $count ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $shown } صفحات
    [many] { $shown } صفحة
   *[other] { $shown } صفحة
}
