# Messages in Arabic (plain Modern Standard Arabic), after en.ftl. One message a line that stands on its own, no full stop.

label-error = خطأ
label-warning = تحذير
label-notice = تنويه
label-help = مساعدة

help-did-you-mean = هل قصدت `{ $suggestion }`؟
help-one-of = اكتب واحداً مما يلي: { $known }
help-hidden-character = في الكلمة رمز لا يظهر (مسافة غير فاصلة أو علامة اتجاه)؛ اكتب `{ $suggestion }` من جديد

help-into-files = ضعه في مجلد `files` الخاص بالسجل واذكره تحت `documents`
help-language-fields = لا تعرف السمة اللغة `{ $tag }`: اكتب {"{"}tag: { $tag }, name: …, dir: ltr أو rtl{"}"}

after-its-end = سُجِّلت للقرار { $name } الحالة `{ $status }` بتاريخ { $date }، وهي حالة نهائية، ولا تصحيح يبيّن سبب استئنافه
    .help = بيّن السبب في corrections.yaml: `resolution: "{ $name }"` بتاريخ { $date } أو بعده؛ أو صحّح الحالة
altered-source = تغيّر الملف `{ $file }`: بصمته SHA-256 ليست البصمة المسجّلة
    .help = أعد الملف الأصلي (ربما غيّر محرر نصوص أو git نهايات أسطره)؛ وإن كان هذا هو الملف الصحيح فاكتب `{ $found }`
bad-contact = لا يصلح `{ $word }` أن يكون { $field ->
    [phone] رقم هاتف
   *[email] عنوان بريد إلكتروني
}
    .help = اكتبه كما يُطلب الرقم أو يُكتب العنوان، مثل +963 52 123 456 أو office@example.org
bad-count = `{ $number }` ليس عدداً صحيحاً من 0 إلى { $most }
    .help = اكتب أرقاماً فقط
bad-currency = `{ $currency }` ليس رمز عملة
    .help = اكتب رمز العملة بثلاثة أحرف لاتينية كبيرة، مثل USD أو SYP؛ ويجوز للرقم أيضاً أن تكون وحدته `count` أو `percent`
bad-date = `{ $date }` ليس تاريخاً مكتوباً بالصيغة المطلوبة
    .help = اكتب السنة أولاً: 2025-12-27 أو 2025-12 أو 2025
bad-file-name = اسم `{ $path }` ترفضه بعض الأنظمة أو خوادم الويب
    .help = استعمل حروفاً وأرقاماً والعلامتين `-` و`_`، واختر اسماً قصيراً
bad-hash = `{ $hash }` ليست بصمة SHA-256
    .help = اكتب خاناتها الأربع والستين، من 0-9 وa-f، كما يطبعها `sha256sum`
bad-hash-mark = العلامة `{ $hash }` عند `{ $name }` ليست علامة صحيحة
    .help = احذف السطر؛ الأمر `diwan translate done` يكتبه من جديد متى طابقت الترجمة أصلها
bad-hash-alone = كُتب `sha256` هنا بلا `file`
    .help = اكتب اسم الملف الذي هي بصمته، أو احذف السطر
bad-id = لا يصلح `{ $id }` معرّفاً
    .help = اكتب المعرّف من الحروف a-z والأرقام 0-9 مع `-` مفردة بينها، وبما لا يزيد على 64 رمزاً، مثل deir-ez-zor أو 2025-12-27-annual
bad-language-tag = لا يصلح `{ $tag }` رمزاً للغة
    .help = اكتب رمز اللغة على هذا النحو: `ar` أو `ku` أو `ckb`
bad-number = `{ $number }` ليس عدداً
    .help = اكتب أرقاماً، بفواصل بين الآلاف أو من دونها، مثل 13456452 أو "13,456,452"
bad-period = `{ $period }` ليس مدة زمنية
    .help = اكتب P6M لستة أشهر، أو P30D لثلاثين يوماً، أو P1Y لسنة
bad-url = `{ $url }` ليس عنواناً على الويب
    .help = ابدأ العنوان بـ https:// أو http:// ثم اكتب اسم المضيف، ولا تترك فيه مسافات
bad-year = `{ $year }` ليس سنة
    .help = اكتب أربعة أرقام، مثل 2026
broken-link = الرابط `{ $word }` لا يؤدي إلى شيء
    .help = اربط بملف من ملفات المحتوى بمساره النسبي، مثل ../2025-12-27-annual/meeting.yaml، أو بعنوان يبدأ بـ https://
broken-picture = الصورة `{ $file }` تالفة أو ناقصة أو كبيرة جداً، ولا يمكن نزع ما فيها من معلومات عن الناس
    .help = افتحها في برنامج صور واحفظها من جديد بصيغة JPEG أو PNG
broken-script = لا يمكن وضع البرنامج النصي في صفحة: فيه `{ $words }`
    .help = اكتبه جزأين يُجمعان، أو احذفه
broken-template = لا يمكن استعمال القالب: { $words }
    .help = أصلح القالب، أو أخرجه من مجلد السمة ليُستعمل قالب البرنامج نفسه
changed-original = لم يعد أصل `{ $name }` كما تُرجم: تُركت هذه الترجمة
    .help = صدّره من جديد؛ يمكن إبقاء الترجمة هناك إن كانت ما تزال صالحة
cut-by-comment = يُقرأ `{ $word }` على أنه تعليق، فيُقطع عن النص الذي قبله
    .help = ضع النص كله بين علامتي اقتباس: "…"؛ وإن كان تعليقاً فاترك مسافة بعد `#`
document-acts = في الوثيقة `{ $file }` ما قد يعمل أو يُفتح من تلقاء نفسه: `{ $words }`
    .help = اطبعها إلى ملف PDF جديد، أو احفظها بلا وحدات ماكرو ولا ملفات مرفقة، وانشر الملف الجديد
document-tells = تُنشر الوثيقة `{ $file }` كما هي، وفيها معلومات لا تظهر للعين: { $kind ->
    [author] اسم كاتبها
    [editor] اسم آخر من حفظها
    [names] أسماء من علّقوا عليها أو غيّروها أو طبعوها
    [company] اسم مؤسسة
    [device] الجهاز الذي سُجّلت به
   *[place] مكان التسجيل
} (`{ $words }`)
    .help = إن كان ذلك قد يؤذي أحداً فاحذفه في البرنامج الذي أُعدّت به الوثيقة (في خصائصها) وضع الملف الجديد هنا
document-tells-hidden = لم يمكن فحص الوثيقة `{ $file }` أو جزء منها: قد تذكر من كتبها
    .help = هي مشفّرة أو تالفة أو كبيرة جداً؛ انظر في خصائصها بنفسك قبل نشرها
duplicate-key = `{ $word }` مكتوب مرتين، في السطر { $first } وفي السطر { $second }
    .help = أبقِ واحداً منهما
duplicate-language = اللغة `{ $tag }` مذكورة مرتين
    .help = أبقِ واحدة منهما؛ فكل من ku أو kmr أو ku-Latn يدل على اللغة نفسها
duplicate-number = يحمل قراران الرقم نفسه `{ $number }`: القرار في الموضع { $first } والقرار في الموضع { $second } من القائمة
    .help = صحّح أحد الرقمين
empty-source = ليس في المصدر `title` ولا `url` ولا `file`
    .help = املأ واحداً منها، أو احذف هذا المصدر
empty-value = `{ $field }` فارغ
    .help = { $field ->
    [date] اكتبه على شكل 2026-01-31 أو 2026-01 أو 2026، بقدر ما هو معروف
   *[other] اكتب قيمة، أو احذف السطر
}
ends-before-begin = تاريخ الانتهاء { $to } يسبق تاريخ البدء { $from }
    .help = صحّح أحد التاريخين
figure-differs = قيمة الرقم هي { $value }، لكن المطبوع هو `{ $printed }`
    .help = صحّح `value` أو `as_printed` لتتطابق الصفحة والبيانات
figure-not-in-minutes = `{ $printed }` لا يرد في المحضر
    .help = انسخ الرقم كما يرد في المحضر، أو صحّح المحضر
file-too-large = حجم الملف { $size } KiB، ولا يُقرأ ما يزيد على { $limit } KiB
    .help = قسّمه إلى عدة سجلات، أو ضعه في `files/` مرفقاً
forbidden-character = الرمز { $character } غير مسموح به، فهو قد يخفي الكلمات أو يقلب اتجاهها
    .help = احذفه؛ فالبرنامج نفسه يضبط اتجاه الأرقام والأسماء
forbidden-file-type = `{ $file }` ليس من الأنواع التي تُنشر، أو أن محتواه يخالف ما يدل عليه اسمه
    .help = استعمل أحد الأنواع المسموح بها: { $types }
forbidden-link = الرابط `{ $word }` من نوع غير مسموح به
    .help = استعمل https أو http أو mailto أو tel أو مساراً نسبياً
future-correction = التصحيح المؤرخ في { $date } يأتي بعد تاريخ الموقع { $today }، ولذلك لا يُدرج
    .help = صحّح التاريخ، أو ابنِ الموقع من جديد في ذلك اليوم
future-clarification = التوضيح المؤرخ في { $date } يأتي بعد تاريخ الموقع { $today }: يظهر في الموقع، أما الخلاصات فتنتظر ذلك اليوم
    .help = صحّح التاريخ
future-meeting = الاجتماع المؤرخ في { $date } يأتي بعد تاريخ الموقع { $today }، ويظهر كأنه عُقد
    .help = اكتب `state: scheduled`، أو صحّح التاريخ
future-update = التحديث المؤرخ في { $date } يأتي بعد تاريخ الموقع { $today }، ولذلك لا يُدرج
    .help = صحّح التاريخ، أو ابنِ الموقع من جديد في ذلك اليوم
heavy-page = ستبلغ الصفحة `{ $page }` نحو { $size } kB بعد الضغط، وما زاد على 14 kB لا يُحمَّل جيداً عند ضعف الشبكة
    .help = اختصر أطول نص فيها، أو انقله إلى مستند في `files/`
impossible-date = `{ $date }` غير موجود في التقويم
    .help = تحقق من اليوم والشهر
incomplete-text = { $name }: أجزاء بلا ترجمة: { $count } من { $all }، ولا يُنشر نصف نص؛ لم يُكتب منه شيء
    .help = ترجم الباقي في الملف نفسه، ثم أدخله مرة أخرى
interface-text-syntax = لا يمكن قراءة نص الواجهة هذا: { $words }
    .help = اكتب كل نص في سطر واحد على شكل `id = text`، وابدأ السطر الذي يكمله بمسافات
left-to-hand = الملف `{ $path }` موجود ويتألف من أجزاء غير أجزاء أصله
    .help = قارن بينهما بنفسك، ثم شغّل `diwan translate done`؛ أو احذفه ليُكتب من جديد
long-claim = الادعاء من { $length } حرفاً، وأكثر ما يعرضه يقتصر على أول { $most } حرفاً منه
    .help = اكتبه بكلمات أقل وبحياد؛ وضع الصيغ الأخرى في `variants`
look-alike = لا يختلف `{ $name }` عن `{ $other }` إلا بأحرف متشابهة في الشكل
    .help = إن كان الاسمان لشيء واحد فاكتبهما بالطريقة نفسها، وإلا فميّز بينهما بكلمة
lost-text = ليس في الموقع نص باسم `{ $name }`: تُركت ترجمته
    .help = حُذف سجله أو صار له رقم آخر؛ صدّر من جديد
markdown-too-deep = القوائم والاقتباسات متداخلة هنا أكثر مما يجب
    .help = اكتفِ ببضعة مستويات
missing-alt = لا يُذكر ما الذي تُظهره هذه الصورة: مَن لا يراها لا يعرف إلا أن هناك صورة
    .help = أضف `alt` وفيه جملة بكل لغة: ما الذي تُظهره الصورة، ومَن فيها إن كان ذلك مهماً
missing-attachment = الملف `{ $file }` ليس في مجلد `files` الخاص بالسجل
    .help = ضع الملف فيه، أو صحّح اسمه
missing-evidence = الحالة `completed` تحتاج إلى دليل
    .help = أضف `evidence` وفيه `title` ومعه `url` أو `file` يثبت إنجاز العمل
missing-field = الحقل `{ $field }` ناقص
    .help = أضف سطراً على شكل `{ $field }: …`
missing-file = الملف `{ $path }` ناقص
    .help = أنشئه؛ ويبيّن README ما يُكتب فيه
missing-interface-text = نص الواجهة `{ $id }` ناقص في `{ $tag }`؛ يُعرض نص البرنامج نفسه
    .help = أضفه إلى languages/{ $tag }/interface.ftl في السمة
missing-interface-many = عدد نصوص الواجهة الناقصة في `{ $tag }` هو { $count }، منها { $ids }؛ تُعرض نصوص البرنامج نفسه
    .help = أضفها إلى languages/{ $tag }/interface.ftl في السمة؛ ابدأ بنسخة من ملف البرنامج
missing-interface-language = لا نصوص واجهة في السمة للغة `{ $tag }`؛ تُعرض بلغة `{ $other }`
    .help = انسخ languages/ar من السمة إلى languages/{ $tag } وترجمه
missing-minutes = ليس للاجتماع محضر
    .help = اكتب minutes.ar.md أو minutes.ku.md بجانب meeting.yaml
missing-note = الحالة `on_hold` تحتاج إلى ملاحظة
    .help = أضف `note`: لماذا توقف التنفيذ مؤقتاً، وما الذي ينتظره
missing-relation = الحالة `superseded` تحتاج إلى ذكر القرار الذي حل محل هذا القرار
    .help = أضف `supersedes: { $name }` إلى علاقات ذلك القرار
missing-relation-cancelled = الحالة `cancelled` تحتاج إلى ملاحظة أو علاقة
    .help = أضف `note`: لماذا تخلى المجلس عن { $name }، أو أضف العلاقة بالقرار الذي ينص على ذلك
missing-translation = هذا النص غير موجود باللغة `{ $tag }`
    .help = أضف سطراً على شكل `{ $tag }: …`؛ وإلى ذلك الحين تُعرض اللغة الأخرى مع تنويه
missing-translation-many = عدد نصوص هذا الملف غير الموجودة باللغة `{ $tag }` هو { $count }، وأولها هنا
    .help = أضف سطوراً على شكل `{ $tag }: …`؛ وإلى ذلك الحين تُعرض اللغة الأخرى مع تنويه
missing-translation-file = لا يوجد نص كهذا باللغة `{ $tag }`
    .help = اكتب ملفاً ينتهي اسمه بـ `.{ $tag }.md`؛ وإلى ذلك الحين تُعرض اللغة الأخرى مع تنويه
name-or-group = لكل حاضر إما `name` وإما `group`
    .help = اكتب `name` لشخص واحد، و`group` لعدة أشخاص لا تُذكر أسماؤهم
named-twice = `{ $id }` مذكور مرتين في هذا الاجتماع
    .help = اذكر في `with` المجالس الأخرى، كلاً منها مرة واحدة
not-held = حالة الاجتماع `{ $state }` وله مع ذلك قرارات؛ تُعدّ غير معتمدة
    .help = اكتب `state: held` بعد عقده، أو احذف القرارات
no-base-url = ليس للموقع عنوان، ولذلك لا يُنشأ sitemap.xml ولا feed.xml
    .help = أضف `base_url` إلى site.yaml، أو استعمل --base-url
not-on-card = لا تستطيع بطاقات المشاركة رسم `{ $signs }`؛ تظهر مكانها العلامة `�`
    .help = اكتب معناها بالكلمات، أو اتركها كما هي: الصفحات تعرضها
not-on-card-letters = في خط بطاقات المشاركة تنقص أحرف: `{ $signs }`؛ لا تُنشأ بطاقة لما ترد فيه
    .help = اكتب الاسم بأحرف عربية أو لاتينية أيضاً، أو اتركه كما هو: الصفحات تعرضه
number-needs-id = لا يصلح الرقم `{ $number }` جزءاً من عنوان على الويب
    .help = أبقِ الرقم كما هو، وأضف `id` إلى القرار، مثل id: m-4
older-translation = عدد الترجمات الأقدم من أصلها باللغة `{ $tag }` هو { $count }، وأولها { $name }
    .help = الأمر `diwan translate status` يسرد ما تغيّر؛ ترجمه من جديد، ثم سجّل ذلك بالأمر `diwan translate done`
one-evidence = يذكر كل دليل واحداً فقط من هذه: resolution أو meeting أو figure أو url أو file
    .help = اذكر في كل دليل واحداً منها فقط، واجعل لكل ما زاد دليلاً مستقلاً
other-site = هذه نصوص الموقع `{ $other }`، وهذا هو `{ $id }`
    .help = أدخل الملف هناك؛ ‎--content‎ يحدد المجلد
other-site-none = لا يذكر الملف أن نصوصه من هذا الموقع، `{ $id }`
    .help = أدخل ملفاً كتبه `diwan translate export`؛ في رأسه سطر `X-Diwan-Site: { $id }`
output-collision = سيكون لملفين من الموقع المسار نفسه `{ $path }`: { $first } و { $second }
    .help = أعطِ أحدهما معرّفاً آخر أو اسم ملف آخر
parent-cycle = هذه المجالس يتبع بعضها بعضاً في حلقة: { $cycle }
    .help = احذف `parent` من المجلس الأعلى بينها
path-too-long = المسار `{ $path }` أطول مما تقبله بعض الأنظمة
    .help = استعمل معرّفاً أو اسم ملف أقصر
personal-contact = يبدو `{ $word }` { $kind ->
    [phone] رقم هاتف
   *[email] عنوان بريد إلكتروني
} وسيقرؤه الجميع
    .help = إن كان لشخص فاحذفه؛ أما ما يخص مكتباً فمكانه `contact` في council.yaml
photo-too-large = أبعاد الصورة `{ $file }` هي { $width } × { $height } نقطة، أي أكثر من { $most } مليون نقطة
    .help = احفظها بحجم أصغر: عرض 2000 نقطة يكفي تماماً
picture-tells = تُنشر الصورة `{ $file }` مع ما فيها من معلومات لا تظهر للعين (كالمكان والوقت والجهاز)، لأن السجل يذكر بصمتها `sha256`
    .help = احذف السطر `sha256` فتُنشر من دون هذه المعلومات؛ أو ضع صورة خالية منها واكتب بصمتها
raw-html = تُعرض شيفرة HTML هذه نصاً عادياً: `{ $word }`
    .help = استعمل Markdown: **خط عريض** وقوائم وجداول
related-to-itself = القرار مرتبط بنفسه
    .help = اذكر قراراً آخر، أو احذف السطر
reopened-without-correction = سُجِّلت للقرار { $name } الحالة `completed` بتاريخ { $date }، ولا تصحيح يبيّن لماذا لم يعد منفَّذاً
    .help = بيّن الخطأ في corrections.yaml: `resolution: "{ $name }"` بتاريخ { $date } أو بعده؛ أو صحّح الحالة هنا
reserved-id = لا يصلح `{ $id }` معرّفاً: فالأعداد وحدها وبعض الأسماء محجوزة للموقع أو لنظام Windows
    .help = اختر اسماً آخر، مثل 2025-12-27-annual
special-file = `{ $path }` ليس ملفاً ولا مجلداً
    .help = أخرجه من مجلد المحتوى
symbolic-link = `{ $path }` رابط رمزي، والبرنامج لا يتبع الروابط الرمزية
    .help = ضع الملف نفسه في مكانه
unfit-translation = يصير `{ $words }` في مكانه شيئاً آخر: عنواناً أو قائمة أو خانة أخرى أو أكثر من جزء
    .help = اجعله فقرة واحدة، من دون # أو - أو 1. في أوله، ومن دون أسطر فارغة أو خط عمودي
unfinished = هذا النص لم يُكتب بعد
    .help = اكتب النص مكان `TODO`
unknown-council = المجلس `{ $id }` غير موجود
unknown-field = الحقل `{ $field }` غير معروف
unknown-figure = ليس في الاجتماع رقم تسميته `{ $label }`
    .help = انسخ التسمية من `figures` في الاجتماع، بأي لغة
unknown-file = `{ $path }` ليس من ملفات هذه الصيغة
unknown-language = اللغة `{ $tag }` ليست من لغات الموقع
unknown-meeting = الاجتماع `{ $name }` غير موجود
    .help = اكتب اسمي المجلدين على شكل council/meeting، مجلد المجلس ثم مجلد الاجتماع
unknown-resolution = القرار `{ $name }` غير موجود
unknown-resolution-form = `{ $name }` ليس اسماً كاملاً لقرار
    .help = اكتب المجلس والاجتماع ورقم القرار على شكل council/meeting/number، مثل deir-ez-zor/2025-12-27-annual/4
unknown-sector = القطاع `{ $id }` غير موجود
    .help = أضفه إلى sectors.yaml، أو اختر قطاعاً مذكوراً فيه
unknown-value = `{ $field }` ليس من الكلمات التي تُكتب هنا
unused-attachment = لا يذكر أي سجل الملف `{ $file }`، ولذلك لا يُنشر
    .help = أدرجه في `documents`، أو احذفه
unused-theme-file = لا صفحة تستعمل ملف السمة `{ $path }`
    .help = في السمة المجلدات templates/ وassets/ وlanguages/<tag>/ وفيها language.ftl وinterface.ftl، والملف scripts/tables.js؛ قارن الاسم بسمة البرنامج
update-before-meeting = تاريخ التحديث { $date } يسبق تاريخ الاجتماع { $meeting }
    .help = صحّح تاريخ التحديث
update-order = التحديث المؤرخ في { $date } مكتوب تحت تحديث مؤرخ في { $before }
    .help = أضف التحديثات في آخر القائمة فقط، والأحدث آخرها؛ وصحّح التاريخ
url-and-file = في المصدر `url` و`file` معاً
    .help = اجعله مصدرين
wrong-encoding = ترميز الملف ليس UTF-8: لا يمكن قراءة البايت { $character }
    .help = احفظه بترميز UTF-8؛ فالترميز Windows-1256 وأمثاله يظهر رموزاً لا تُقرأ
wrong-encoding-utf16 = ترميز الملف UTF-16 وليس UTF-8
    .help = احفظه بترميز UTF-8
wrong-type = يحتاج `{ $field }` إلى { $expected ->
    [value] قيمة واحدة
    [text] نص
    [list] قائمة
   *[fields] حقول ذات قيم
}، لا إلى { $found ->
    [text] نص
    [list] قائمة
   *[fields] حقول
}
    .help = { $expected ->
    [list] ابدأ كل بند في سطر خاص به بـ `- `
    [fields] اكتب كل حقل في سطر خاص به يبدأ بمسافات
    [text] اكتب النص بعد النقطتين، أو سطراً لكل لغة
   *[value] اكتب القيمة بعد النقطتين
}
yaml-feature = `{ $word }` من أجزاء YAML التي لا تستعملها السجلات
    .help = لا حاجة إلى المراسي (anchors) والأسماء البديلة (aliases) والوسوم (tags) ومفاتيح الدمج (merge keys) ولا إلى عدة مستندات في ملف واحد؛ وإن كان هذا نصاً فضعه بين علامتي اقتباس
yaml-syntax = هذا ليس YAML صحيحاً: { $words }
    .help = قارن هذا السطر والسطر الذي فوقه بمثال
yaml-syntax-colon = النص الذي فيه `:` يجب أن يوضع بين علامتي اقتباس
    .help = اكتب key: "text: more text"
yaml-syntax-quote = علامة اقتباس فُتحت ولم تُغلق
    .help = أغلقها، أو اكتب \" لعلامة اقتباس داخل نص بين علامتي اقتباس مزدوجتين
yaml-syntax-tab = يبدأ السطر بعلامة جدولة (Tab)
    .help = استعمل المسافات في بداية السطر
yaml-syntax-sign = لا يمكن أن يبدأ نص بهذه العلامة إلا إذا كان بين علامتي اقتباس
    .help = ضع النص كله بين علامتي اقتباس: "…"
yaml-syntax-indentation = السطور هنا لا يتفق بعضها مع بعض
    .help = ابدأ حقول السجل الواحد من العمود نفسه؛ وتحقق من المسافات في بداية هذا السطر والسطر الذي فوقه ومن علامات الاقتباس والأقواس فيهما
yaml-too-deep = القيم متداخلة أكثر مما في أي سجل
    .help = تحقق من الأقواس في هذا السطر

po-syntax = ليس هذا السطر من أسطر ملفات PO
    .help = احفظ الملف من جديد في برنامج الترجمة، أو أصلح السطر
po-syntax-quote = ليس النص بين علامتي اقتباس
    .help = اكتب "…"، واكتب علامة الاقتباس داخله \"
po-syntax-escape = تسبق شرطة مائلة عكسية علامة لا يصح أن تسبقها
    .help = اكتب الشرطة المائلة العكسية \\، والسطر الجديد \n
po-syntax-plural = لكل نص من نصوص الموقع صيغة واحدة، ولا جمع له
    .help = صدّر من جديد: لا تُكتب هناك صيغة جمع
po-syntax-order = لا يأتي `msgid` و`msgstr` زوجين
    .help = في كل رسالة كلاهما، بهذا الترتيب
po-syntax-twice = `{ $name }` مذكور مرتين
    .help = أبقِ واحداً منهما
po-syntax-header = ليس للملف رأس
    .help = أدخل ملفاً كتبه `diwan translate export` بصيغة PO
program-mistake = أخطأ البرنامج نفسه في هذا السجل: { $words }
    .help = لم يُبنَ الموقع؛ نرجو أن تبلّغ عن الخطأ وترفق ملفات السجل
more-alike = في هذا الملف تنبيهات أخرى من النوع `{ $code }`؛ يظهر منها أول { $shown }
    .help = أصلحها ثم شغّل الأمر مرة أخرى
empty-value-null = `{ $field }` فارغ: الكلمة `null` والعلامة `~` لا تعنيان في YAML شيئاً
    .help = اكتب قيمة أو احذف السطر؛ وإن كنت تقصد الكلمة نفسها فضعها بين علامتي اقتباس
forbidden-character-control = الرمز { $character } رمز تحكّم لا يحتاج إليه أي نص
    .help = احذفه؛ يأتي عادة من برنامج نسخ شيئاً غير النص
forbidden-character-line = الرمز { $character } يكسر السطر في بعض البرامج دون بعضها
    .help = اكتب مكانه سطراً جديداً عادياً أو مسافة
forbidden-character-mark = علامة ترتيب البايتات ({ $character }) موجودة داخل النص
    .help = احذفها؛ مصدرها جمع عدة ملفات في ملف واحد، ومكانها الوحيد أول الملف
wrong-encoding-1256 = ترميز الملف ليس UTF-8 بل هو على الأرجح Windows-1256: لا يمكن قراءة البايت { $character }
    .help = افتحه بترميز Windows-1256 (العربية) ثم احفظه بترميز UTF-8
yaml-syntax-number = العدد الذي فيه كل هذه الأرقام يجب أن يوضع بين علامتي اقتباس
    .help = ضعه بين علامتي اقتباس: "13456452134564521345645213"
yaml-feature-sign = يبدأ `{ $word }` بعلامة يحجزها YAML للمراسي (anchors) والأسماء البديلة (aliases) والوسوم (tags)
    .help = لا تستعملها السجلات؛ وإن كان هذا نصاً فضعه كله بين علامتي اقتباس: "…"
yaml-feature-merge = العلامة `<<` تنقل حقولاً من موضع آخر، والسجلات لا تستعملها
    .help = اكتب الحقول كاملة
yaml-feature-question = العلامة `?` هنا تبدأ جزءاً من YAML لا تستعمله السجلات
    .help = إن كان هذا نصاً فضعه كله بين علامتي اقتباس: "…"
yaml-feature-document = العلامة `{ $word }` تنهي المستند، وفي الملف مستند واحد فقط
    .help = احذف السطر وضع ما تحته في مكانه؛ وإن كان نصاً فضعه بين علامتي اقتباس
yaml-feature-directive = السطر الذي يبدأ بـ `%` توجيه من توجيهات YAML لا تستعمله السجلات
    .help = احذف السطر؛ وإن كان نصاً فضعه بين علامتي اقتباس
duplicate-key-one-line = تكرر `{ $word }` مرتين في السطر { $first }
    .help = أبقِ واحداً منهما
yaml-syntax-space = تنقص مسافة بعد `{ $words }`
    .help = اكتب `:` أو `-` العادية وبعدها مسافة: `key: value`
yaml-syntax-comma = الفاصلة `،` لا تفصل بين العناصر داخل القوسين
    .help = اكتب بينها `,`: {"{"}ar: …, ku: …{"}"}
yaml-syntax-dash = لا تبدأ القائمة في سطر اسم الحقل
    .help = ابدأ كل عنصر في سطر مستقل بـ `- `

summary-errors = { $count ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $shown } أخطاء
    [many] { $shown } خطأً
   *[other] { $shown } خطأ
}
summary-warnings = { $count ->
    [zero] لا تحذيرات
    [one] تحذير واحد
    [two] تحذيران
    [few] { $shown } تحذيرات
    [many] { $shown } تحذيراً
   *[other] { $shown } تحذير
}
summary-nothing-written = لم يُكتب شيء
summary-fine = لا أخطاء
summary-single = { $size } kB في { $file }
summary-pages = صفحات man في { $folder }: { $count }
summary-schemas = كُتبت { $count } مخططات؛ تقرؤها برامج التحرير من السطر الأول في كل ملف
summary-zips = ملفات ZIP: { $count }، أكبرها { $size } kB
summary-few-cards = بطاقات التوضيحات فقط (للكل: --cards all)
summary-built = الملفات في { $output }: { $files }، منها صفحات: { $pages } · تغيّر: { $changed } · حُذف: { $removed }
serve-at = الموقع:
serve-phone = من هاتف على الشبكة نفسها:
serve-open = يستطيع غيرك على هذه الشبكة أن يقرأه، والمسودات أيضًا، إلى أن توقفه.
serve-last-good = الموقع المعروض أدناه هو ما كان قبلها
summary-time = { $seconds } ث

phase-read = قراءة السجلات وفحصها
phase-make = إنشاء الملفات
phase-compress = ضغط الملفات
phase-publish = نشر الموقع
phase-compare = مقارنة الملفات
timing-kind = { $kind }، عدد الملفات: { $count }

failure-read-folder = تعذّرت قراءة المجلد
failure-read-file = تعذّرت قراءة الملف
failure-write-file = تعذّرت كتابة الملف
failure-make-folder = تعذّر إنشاء المجلد
failure-exchange = تعذّر وضع الموقع الجديد مكان القديم
failure-remove = تعذّر حذف ما لم تعد إليه حاجة
failure-sync = تعذّر تثبيت ما كُتب على القرص
failure-lock = تعذّر الحصول على القفل
failure-locked = عملية بناء أخرى تكتب هذا الموقع الآن
failure-locked-by = عملية بناء أخرى تكتب هذا الموقع الآن: رقم العملية { $process }، منذ { $since }
failure-locked-on = عملية بناء أخرى تكتب هذا الموقع الآن: رقم العملية { $process } على الجهاز { $host }، منذ { $since }
failure-stopped = أُوقف التنفيذ، ولم يُغيَّر شيء
failure-signals = تعذّرت مراقبة إشارات الإيقاف
failure-no-space = لا يتسع القرص للموقع الجديد، ولم يُغيَّر شيء: المتاح { $free } ميغابايت، والمطلوب { $needed } ميغابايت
failure-no-files = لا يتسع القرص لملفات الموقع الجديد، ولم يُغيَّر شيء: عدد الملفات المتاح { $free }، والمطلوب { $needed }
failure-not-as-made = ما نُشر ليس ما كُتب، ولذلك لا يوثق به؛ قد يكون القرص معطوباً
failure-not-ours = المجلد ليس فارغاً ولم ينشئه diwan، ولذلك لا يُستبدل
failure-file-not-ours = يوجد شيء آخر بهذا الاسم ولن يُستبدل؛ انقله، أو اختر مجلداً آخر بالخيار --output
failure-in-site = في هذا المجلد موقع منشور، وسيحذف البناء التالي الملف منه؛ اختر مجلداً آخر بالخيار --output
failure-in-content = لا توضع الملفات التي ينشئها diwan في مجلد المحتوى ولا في مجلد السمة؛ اختر مجلداً آخر بالخيار --output
failure-overlap = يجب ألا يحوي مجلد الناتج مجلد المحتوى ولا مجلد السمة، وألا يقع داخل أي منهما
failure-no-file = السمة ملفات ومجلدات فقط؛ فلا تُقرأ الروابط الرمزية ولا الأنابيب ولا الأجهزة
failure-listen = تعذّر الاستماع على هذا العنوان
failure-no-content = لا يوجد هنا مجلد محتوى
failure-bad-epoch = هذه القيمة ليست عدد ثوانٍ منذ عام 1970
failure-bad-clock = ساعة الجهاز خارج التقويم
failure-no-previous = لا يوجد موقع سابق لهذا الموقع، ولم يُغيَّر شيء
failure-no-manifest = ليس في المجلد ملف manifest.json، فلا يُعرف ما يجب أن يكون فيه
failure-bad-manifest = الملف manifest.json تالف، أو ليس من إنشاء diwan
failure-large-manifest = الملف manifest.json أكبر مما يمكن أن يكون لأي موقع

verify-altered = مغيَّر: { $path }
verify-missing = مفقود: { $path }
verify-extra = ليس من الموقع: { $path }
verify-unreadable = تعذّرت قراءته: { $path } ({ $cause })
verify-whole = النسخة كاملة · الملفات: { $files } · البايتات: { $bytes } · تاريخ الموقع: { $date }
verify-not-whole = النسخة غير سليمة · مغيَّر: { $altered } · مفقود: { $missing } · ليس من الموقع: { $extra } · تعذّرت قراءته: { $unreadable } · ملفات الموقع: { $files } · البايتات: { $bytes } · تاريخ الموقع: { $date }
rollback-not-whole = الموقع السابق لم يعد سليماً، ولم يُغيَّر شيء
rollback-done = في { $output } من جديد موقع { $date }، عدد ملفاته: { $files } · حُفظ موقع { $old-date }، عدد ملفاته: { $old-files }، ويعيده تنفيذ الأمر مرة أخرى
rollback-done-alone = في { $output } من جديد موقع { $date }، عدد ملفاته: { $files }

file-too-large-record = سيبلغ سجل هذا النص { $size } كيلوبايت، ولا يُقرأ أكثر من { $limit } كيلوبايت
    .help = نص الاجتماع الواحد بضع صفحات: استورد كل اجتماع على حدة
file-too-large-press = النص أكبر من { $most } MB
    .help = النص الصحفي عن اجتماع واحد بضع صفحات: استورد كل اجتماع على حدة
unreadable-photo = لا يمكن تصغير الصورة `{ $file }`: إما أنها تالفة أو أن ألوانها معدّة للطباعة (CMYK)
    .help = افتحها في برنامج صور واحفظها من جديد بصيغة JPEG وبألوان الشاشات (RGB)
unreadable-press = الملف ليس نصاً
    .help = أعطِ ملفاً نصياً (UTF-8 أو Windows-1256) أو مستند Word بصيغة docx
unreadable-press-old-word = الملف من إصدار Word أقدم من 2007، أو محمي بكلمة مرور
    .help = افتحه في برنامج معالجة النصوص واحفظه بصيغة docx بلا كلمة مرور
unreadable-press-locked = المستند محمي بكلمة مرور
    .help = احفظه بلا كلمة مرور
unreadable-press-pdf = الملف من نوع PDF
    .help = انسخ نصه إلى ملف نصي، أو أعطِ المستند الذي أُنشئ منه
unreadable-press-rich-text = الملف نص منسّق بصيغة rtf
    .help = افتحه في برنامج معالجة النصوص واحفظه بصيغة docx
unreadable-press-word = الملف ليس مستند Word، أو هو تالف
    .help = افتحه في برنامج معالجة النصوص واحفظه بصيغة docx، أو انسخ نصه إلى ملف نصي
unreadable-press-empty = لا نص في الملف
unreadable-press-language = النص ليس بالعربية ولا بالكرمانجية المكتوبة بالحروف اللاتينية
    .help = إن كان بإحداهما فاذكر لغته بالخيار --lang ar أو --lang ku

failure-by-hand = لا يمكن أن يضاف شيء إلى هذا الملف من دون المساس بما فيه؛ أضف المدخل الآتي إلى قائمته بنفسك
failure-changed = غيّر شخص آخر الملف في هذه اللحظة، ولم يُكتب شيء؛ شغّل الأمر مرة أخرى
failure-no-council = ليس في المحتوى مجلس بهذا المعرّف
failure-bad-id = هذا ليس معرّفاً: كلمات من a–z و0–9 تصل بينها شرطة واحدة، لا تزيد على 64 حرفاً، وليست اسماً يحتفظ به الموقع أو ويندوز لنفسه
failure-record-exists = يوجد اجتماع بهذا الاسم ولن يُغيَّر فيه شيء؛ اختر اسماً آخر بالخيار --id
failure-one-id = الخيار --id يسمّي اجتماعاً واحداً: أعطِ ملفاً واحداً، أو احذف الخيار
failure-one-translation = الخيار --translation لنص واحد: أعطِ ملفاً واحداً
failure-same-language = النصان باللغة نفسها
failure-no-language = لغة هذا النص غير مذكورة في site.yaml
failure-too-many-names = لم يبق اسم متاح لهذا الاجتماع؛ اختر له اسماً بالخيار --id
failure-twice-standard-input = لا يُقرأ الدخل القياسي إلا مرة واحدة

report-future = التاريخ { $date } يأتي بعد اليوم { $today }، ولن يُدرج الموقع هذا التحديث
    .help = سجّل ما حدث فعلاً، واذكر اليوم بالخيار --date إن كان يوماً آخر
report-no-file = لا يوجد ملف باسم `{ $file }`، لا في هذا المسار ولا في مجلد `files` الخاص بالاجتماع
    .help = تحقق من المسار؛ أما عنوان الويب فيبدأ بـ https://
report-file-taken = في مجلد `files` الخاص بالاجتماع ملف آخر باسم `{ $path }`
    .help = أعطِ هذا الملف اسماً جديداً؛ لا يُستبدل ما هو موجود أبداً
report-entry = { $place }: القرار { $name }، { $title }
report-status = الحالة: كانت { $before } وأصبحت { $after }
report-copied = نُسخ إلى ملفات الاجتماع: { $file }
report-withdrawn = القرار مسحوب: يظهر ما أُبلغ به في صفحته ولا يُعدّ في مكان آخر
report-others = أخطاء في مواضع أخرى من المحتوى كانت موجودة من قبل، وعددها { $count }؛ يعرضها `diwan check`

start-head =
    توضيح: جواب المجلس عن ادعاء متداول. اكتب النص مكان كل TODO، وما تذكره السجلات مكتوب هنا.
    ويقول `diwan check` ما الذي ينقص.
start-title = العنوان يقول الحقيقة لا الشائعة، فالناس تتذكر أكبر ما تقرؤه.
start-claim = الشائعة بحياد واختصار: 75 حرفاً على الأكثر.
start-verdict = نتيجة التحقق منها، إحدى هذه الكلمات:
start-evidence = علامَ يستند الجواب. كل صفحة مذكورة هنا فيها رابط يعود إلى هذه.
start-more = كلمات أخرى قد يبحث بها الناس عنها، ومتى ظهرت أول مرة وأين:
start-answer = الجواب بكلام واضح. وتحته نص القرار نفسه.
start-written = كُتب. اكتب ما عُلّم بكلمة TODO، ثم شغّل `diwan check`
start-ready = كُتب. ينشره `diwan build`
start-meeting =
    اجتماع انعقد. اكتب ما عُلّم بكلمة TODO. الأمر `diwan check` يذكر ما ينقص، و`diwan serve` يعرض
    الصفحة وأنت تكتب. السطر الذي يبدأ بعلامة # لا أثر له: احذف العلامة لتستعمله.
start-announced =
    اجتماع قادم. اكتب ما عُلّم بكلمة TODO. الأمر `diwan check` يذكر ما ينقص. بعد انعقاده احذف سطر
    `state`، وأضف القرارات والمحضر (minutes.ar.md وminutes.ku.md).
start-council =
    مجلس. اكتب ما عُلّم بكلمة TODO. الأمر `diwan check` يذكر ما ينقص. السطر الذي يبدأ بعلامة # لا
    أثر له: احذف العلامة لتستعمله. اسم المجلد جزء من العناوين ويبقى كما هو.
start-site =
    الموقع: اسمه ولغاته ومن ينشره. السطر الذي يبدأ بعلامة # لا أثر له: احذف العلامة لتستعمله.
start-sectors =
    القطاعات التي يمكن أن يذكرها القرار. المعرّفات تبقى لأنها جزء من العناوين؛ أضف إليها، أو احذف ما
    لا يذكره أي قرار. cofog هو رمز تصنيف الأمم المتحدة لوظائف الحكومة.
start-one-of = إحدى هذه الكلمات:
start-date = 2026-01-31، أو 2026-01 أو 2026 إن لم يُعرف اليوم.
start-draft = مسودة إلى أن يقرّ المجلس المحضر، وعندها احذف هذا السطر.
start-scheduled = scheduled أي مقرر؛ وقد يصير postponed أي مؤجلاً، أو cancelled أي ملغى.
start-more-meeting = ما يمكن أن يُكتب هنا أيضاً. مكان الملفات مجلد `files` بجانب هذا الملف.
start-resolutions = القرارات، كل قرار بنصه كما أقرّه المجلس، وبرقمه كما طُبع.
start-more-resolution = ما يمكن أن يكون للقرار أيضاً:
start-due = يوم، أو مدة بعد الاجتماع: {"{"}after: P6M{"}"} ستة أشهر.
start-minutes = المحضر بصيغة Markdown، أو احذف هذا الملف إن لم يكن هناك محضر بهذه اللغة.
start-parent = المجلس الأعلى منه، باسم مجلده.
start-more-council = ما يمكن أن يُكتب هنا أيضاً؛ ولا يُذكر عن الأشخاص إلا ما يجوز نشره.
start-publisher = المكتب الذي ينشر.
start-site-id = جزء من أسماء الخلاصات والتقاويم الدائمة: اختره مرة واحدة وأبقه.
start-languages = اللغة الأولى هي الأساسية.
start-base-url = عنوان الموقع على الإنترنت. تحتاجه الخلاصات وبطاقات المشاركة ورموز QR، ولا تحتاجه الصفحات.
start-more-site = ما يمكن أن يُكتب هنا أيضاً؛ license هو ترخيص السجلات.
start-site-written = كُتب، ويمكن بناؤه كما هو. الخطوات التالية: انظر إليه، ثم ابدأ أول اجتماع لمجلسك
ask-site-title = عنوان الموقع
ask-publisher = من ينشره
ask-council-name = اسم المجلس
ask-council-id = اسم مجلده بأحرف لاتينية (جزء من العناوين ويبقى)
ask-council-kind = ما نوعه
ask-council = أي مجلس
ask-meeting-kind = ما نوع الاجتماع
ask-meeting-date = متى انعقد، أو متى سينعقد
ask-meeting-title = عنوان الاجتماع
ask-meeting = أي اجتماع
ask-resolutions = كم عدد القرارات
ask-resolution = على أي قرار يستند الجواب
ask-claim = ما الذي يُدّعى
ask-fact = العنوان: ما هي الحقيقة
ask-verdict = نتيجة التحقق
ask-in-language = { $question }، بهذه اللغة: { $language } (زر Enter: لاحقاً)
ask-bad-date = اكتب 2026-01-31 أو 2026-01 أو 2026
ask-bad-count = اكتب عدداً صحيحاً لا يتجاوز 500
ask-bad-sign = { $sign } علامة لا تُرى ولا يجوز أن تكون في سجل: احذفها
example-title = قرارات المجلس
example-publisher = مثال: المكتب الإعلامي للمجلس
example-council = مثال: اسم المجلس
example-meeting = مثال: اجتماع دوري
example-resolution = مثال: يُنشر محضر كل اجتماع على هذا الموقع خلال سبعة أيام.
example-minutes = هذا المحضر مثال. ضعوا مكانه محضر اجتماعكم.
failure-nobody-to-ask = لا يمكن طرح الأسئلة هنا، فهذه الخيارات لازمة
failure-no-answer = تعذرت قراءة الجواب
failure-site-exists = هناك محتوى ولن يُمسّ؛ اختر مجلداً آخر، أو أضف إليه بالأمر `diwan new`
failure-name-taken = هناك سجل بهذا الاسم ولن يُمسّ؛ اختر اسماً آخر بالخيار --id
failure-no-councils = لا يوجد مجلس بعد: ابدأ واحداً بالأمر `diwan new council`
failure-no-resolutions = لا يوجد بعد قرار يستند إليه الجواب

record-head =
    مسودة أُعدّت من نص صحفي. كل ما كُتب بجانبه `guessed` اقتراح: قارنه بالنص،
    وصحّحه إن لزم، ثم احذف التعليق. وما لم يذكره النص لم يُكتب.
record-heading = تحت العنوان "{ $words }"، السطر { $line }
record-printed = الرقم المطبوع "{ $number }"
# The dates stand first: after an Arabic letter many programs show 2026-01-31 turned round.
todo-date = 2026-01-31 / 2026-01 / 2026 — اكتب تاريخ الاجتماع بهذه الصيغة، فالنص لا يذكره
# The first word keeps "15 آذار" together in a line of YAML.
why-words = من "{ $words }"، السطر { $line }
why-headline = عنوان النص، السطر { $line }
why-heading = العنوان الذي فوقه "{ $words }"، السطر { $line }
why-date-line = "{ $words }"، السطر { $line }، يوم النشر
why-with-year = من "{ $words }"، السطر { $line }، والسنة من السطر { $year }
why-year = من "{ $words }"، السطر { $line }؛ ولا يذكر النص اليوم
why-given = --date
why-no-headline = نوع الاجتماع واسم المجلس؛ فليس للنص عنوان
why-nothing = لا يذكر النص ذلك
why-repeated = الرقم "{ $words }" مطبوع مرة ثانية، السطر { $line }

language-ar = العربية
language-ku = الكرمانجية
import-source = من { $file }: { $language }، { $encoding }، عدد الأسطر { $lines }
import-written = كُتبت مسودة: راجعها، ثم شغّل `diwan check`
import-dry-run = لم يُكتب شيء: --dry-run
import-finished = انقطع استيراد سابق، واكتمل الآن؛ كُتب: { $names }
import-found = ما وُجد
import-resolutions = عدد القرارات { $count }، الأسطر: { $lines }
import-no-resolutions = لا قرارات: ليس في النص قائمة
import-other-lists = لا قرارات: ما في النص من قوائم فُهم على أنه شيء آخر، الأسطر: { $lines }. إن كانت فيها قرارات فاكتب `القرارات:` أو `Biryar:` في السطر الذي فوقها
import-minutes = المحضر، الأسطر: { $lines }
import-after = منها بعد القائمة، الأسطر: { $lines }
import-guessed = ما خُمِّن، ويجب التحقق منه
import-guess = الحقل { $field }: { $value } — { $reason }
import-guess-others = الحقل { $field } (القرارات: { $names }): { $value } — { $reason }، وغير ذلك
import-guess-resolutions = الحقل { $field } (القرارات: { $names }): { $value } — { $reason }
import-missing = ما ينقص
import-no-date = التاريخ `date`: اكتبه عند TODO في meeting.yaml، أو أعد الاستيراد مع --date. وغيّر اسم المجلد أيضاً قبل النشر: فهو العنوان الدائم للاجتماع
import-without = الحقل { $field }: عدد القرارات التي لا تذكره { $count } من { $all }
import-untranslated = لا نص باللغة `{ $language }`
import-look = ما يحتاج إلى مراجعة
import-unclear-attendance = يذكر السطر { $lines } الحضور، لكن بلا وضوح يكفي لقراءته
import-gap = أرقام ناقصة قبل السطر { $line }: { $numbers }
import-repeat = الرقم { $numbers } في السطر { $line } لا يلي الرقم الذي قبله
import-start = تبدأ القائمة بالرقم { $numbers }، السطر { $line }
import-restart = يبدأ الترقيم من جديد في السطر { $line }: أما ترقيم السجل فمتصل
import-by-place = قُرنت قرارات النصين بحسب مواضعها، لأن النصين لا يرقّمانها كليهما
import-alone = قرارات بلا مقابل في الترجمة: { $names }، الأسطر في النص: { $lines }
import-alone-translation = لم تدخل السجل لأن النص ليس فيه قرار بهذا الرقم: { $names }، الأسطر في الترجمة: { $lines }
import-left-lists = قوائم بقيت في المحضر: الأسطر { $lines }
import-left-pairs = لم تدخل السجل لأن العدد مختلف في النصين: جدول الأعمال أو الحضور في الأسطر { $lines } من الترجمة
import-looks-like = يبدو النص مكتوباً بـ{ $language }، لكن --lang تقول غير ذلك
import-unnamed = لا شيء في النص يقول إن الأسطر { $lines } قرارات
import-wrapped = قرارات تمتد على أكثر من سطر، وتبدأ في الأسطر: { $lines }
import-decisions = تتحدث الأسطر { $lines } عن قرارات: اكتبها في قائمة القرارات
import-tables = تبدو الأسطر { $lines } جدولاً، وأعمدته لا تُقرأ
import-unmarked = القرارات بلا أرقام ولا علامات، ولذلك خُمِّنت نهاية كل منها، الأسطر: { $lines }
import-in-words = الأرقام مطبوعة كلمات أو حروفاً: تبقى كما هي في `number`، أما `id` فيعدّها
import-of-file = { $file }: { $text }
import-left = ما لم يدخل في أي نص من السجل
import-left-date = التاريخ، الأسطر: { $lines }
import-left-impossible = تاريخ غير موجود في التقويم، الأسطر: { $lines }
import-left-heading = عناوين (كُتبت تعليقات في meeting.yaml)، الأسطر: { $lines }
import-left-separator = خطوط مرسومة وأرقام صفحات، الأسطر: { $lines }
import-check = ما يقوله `diwan check` عن السجل
odd-space-before-stop = مسافة قبل نقطة أو فاصلة، الأسطر: { $lines }
odd-glued-number = رقم ملتصق بالكلمة التي بعده، الأسطر: { $lines }
odd-foreign-comma = فاصلة لاتينية بين كلمات عربية، الأسطر: { $lines }
odd-open-quote = اقتباس لم يُغلق، الأسطر: { $lines }

# اللوح في الطرفية
status-all = كل المجالس في { $date }
status-council = { $name } ({ $id })
status-adopted = معتمدة
status-completed = منفَّذة
status-in_progress = قيد التنفيذ
status-late = متأخرة
status-due_soon = موعدها قريب
status-stale = بلا أخبار منذ أكثر من 180 يوماً
status-unreported = بلا تقرير
status-untranslated = غير مترجمة
status-entry = { $name }  { $title }
status-entry-due = { $name }  { $deadline }  { $title }
status-more = و{ $count } غيرها: ‎--format json‎ يعرضها كلها

# Translation: lists, and comments for translators
translate-language = { $tag }: عدد النصوص: { $texts } · الناقصة: { $missing } · الأقدم من أصلها: { $older }
translate-record = { $name }: ناقصة: { $missing }، أقدم من أصلها: { $older }
translate-missing = ناقص: { $field } ({ $place })
translate-older = أقدم من أصله: { $field } ({ $place })
translate-exported = عدد النصوص: { $count }
translate-left-out = { $path }: تتألف ترجمته من أجزاء أخرى؛ قارن بينهما بنفسك، ثم شغّل `diwan translate done`
translate-imported = أُدخل: { $imported } · لم يتغير: { $unchanged } · تُرك: { $skipped }
translate-done = { $name }: عدد الترجمات المطابقة لأصلها { $count }
translate-no-language = ليست لغة `{ $tag }` من لغات الموقع
    .help = لغاته: { $known }؛ تُضاف لغة أخرى إلى `languages` في site.yaml أولاً
translate-no-record = لا توجد نصوص باسم `{ $name }`
    .help = اذكر مجلساً أو مجلس/اجتماع أو clarifications/ID أو site.yaml
translate-by-hand = لا يمكن إدخال شيء في `{ $path }` من دون المساس بما فيه
    .help = اكتب هذه الترجمات فيه بنفسك، ثم شغّل `diwan translate done`
translate-head = يكتبه الأمر `diwan translate`: عن أي أصل تُرجم كل نص. إذا تغيّر الأصل نبّه الموقع إلى ذلك.
translate-of = من: { $title } ({ $name })
translate-dated = التاريخ: { $date }
translate-original = لغة الأصل: { $tag }
text-title = عنوان
text-text = نص القرار حرفياً
text-summary = القرار في جملة واحدة بسيطة
text-due_text = الموعد بألفاظ القرار نفسه
text-responsible = الجهة المكلفة بالتنفيذ
text-name = اسم: لشخص أو مجلس أو قطاع
text-short_name = اسم المجلس المختصر، للجداول
text-role = صفة الشخص
text-body = الجهة التي يحمل فيها هذه الصفة
text-group = جماعة ممن حضروا
text-agenda = بند من جدول الأعمال
text-label = ما يعدّه الرقم
text-alt = ما تُظهره الصورة، لمن لا يراها
text-credit = من التقط الصورة
text-place = مكان الاجتماع
text-slogan = شعار الاجتماع
text-note = ملاحظة عما آل إليه القرار
text-reported_by = الجهة التي أبلغت بذلك
text-what = ما الذي صُحِّح
text-before = كيف كان النص
text-after = كيف صار النص
text-reason = سبب التصحيح
text-claim = ادعاء أو شائعة، بحياد وإيجاز
text-variants = الادعاء بألفاظ أخرى، للبحث
text-publisher = ناشر الموقع
text-description = ما هو الموقع
text-contact = كيف يُتواصل مع الناشر
text-area = أين يعمل المجلس
text-renamed_from = اسم المجلس السابق
text-minutes = جزء من محضر الاجتماع، بصيغة Markdown
text-answer = جزء من الرد على الادعاء، بصيغة Markdown
