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

publisher = الناشر
license = رخصة السجلات
contact = للتواصل
built-on = أُنشئ الموقع في
follow = تابِع الموقع
feed-of-site = خلاصة Atom: كل جديد
feed-of = خلاصة Atom: { $name }
calendar-of-meetings = تقويم الاجتماعات
calendar-of-deadlines = تقويم المُهل
data = بيانات مفتوحة
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
nothing-to-count = لا شيء يُعدّ بعد
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
measure-evidenced-definition = قرارات مع آخر تحديث لها دليل، من القرارات التي أُبلغ عن تنفيذها.
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
resolutions-of-council-year = { $council }: قرارات عام { $name }
resolutions-of-council-sector = { $council }: القرارات في قطاع: { $name }
to-council = صفحة المجلس
newest-first = الأحدث أولاً

pages = صفحات القائمة
older = الأقدم
newer = الأحدث
newest = أحدث صفحة
previous-page = الصفحة السابقة
next-page = الصفحة التالية
page-of = الصفحة { $page } من { $pages }
page-title = { $title } (صفحة { $page })

not-translated = لم يُترجم بعض هذه الصفحة إلى العربية بعد؛ يُعرض بلغته كما كُتب.
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

verdict-unfounded = لا أساس له
verdict-misleading = مضلِّل
verdict-outdated = كان صحيحاً ولم يعد كذلك
verdict-partly_accurate = صحيح جزئياً
verdict-accurate = صحيح
verdict-unverified = لم يتسنَّ التحقق منه

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
