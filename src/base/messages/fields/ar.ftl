# معاني ملفات المحتوى وحقوله، تعرضها برامج التحرير (`diwan schema`). اسم كل نص من اسم السجل واسم الحقل.

file-site = الموقع: اسمه ولغاته ومن يقف خلفه.
file-sectors = القطاعات التي تُصنَّف بها القرارات. لكل قطاع معرّف من حروف a–z وأرقام وعلامة `-`.
file-council = مجلس: من هو، وإلى أين ينتمي، وكيف يُتواصل معه.
file-meeting = اجتماع وما قُرِّر فيه. بعد النشر تُكتب التغييرات في `corrections.yaml`.
file-updates = ما جرى للقرارات. تُضاف القيود فقط، والأحدث في الآخر.
file-corrections = ما غُيِّر بعد النشر، ولماذا. تُضاف القيود فقط.
file-clarification = جواب مجلس عن ادعاء، وما يستند إليه.
file-translations = الأصل الذي تُرجم عنه كل نص، بعلامات. يكتبه البرنامج: `diwan translate`.

text-language = النص بهذه اللغة.

site-title = اسم الموقع.
site-publisher = المكتب الذي ينشر الموقع.
site-id = معرّف الموقع، وهو جزء من المعرّفات الدائمة للخلاصات والتقاويم. اختره مرة واحدة ولا تغيّره؛ وإن لم يُكتب فهو اسم المضيف في `base_url`.
site-languages = لغات الموقع، والأساسية أولاً، مثل `ar` و`ku`.
site-base_url = عنوان الموقع كاملاً، مثل `https://councils.example`. لا يُحتاج إليه إلا للخلاصات وبطاقات المشاركة وخريطة الموقع ورموز QR.
site-license = رخصة السجلات: معرّف SPDX مثل `CC-BY-4.0`، أو عنوان.
site-contact = كيف يُتواصل مع الناشر.
site-description = ما هذا الموقع، في جملة أو جملتين.
site-digits = الأرقام التي تطبعها الصفحات، لكل اللغات أو لكل لغة على حدة.
site-claim_review = هل تُخبر التوضيحات محركات البحث بما ثبت من الادعاء.

language-tag = رمز اللغة، مثل `ckb`.
language-name = اسم اللغة بلغتها، إن كان البرنامج لا يعرفها.
language-dir = اتجاه كتابتها.
language-digits = الأرقام التي تطبعها صفحات هذه اللغة.

sector-name = اسم القطاع.
sector-cofog = رمزه في تصنيف وظائف الحكومة (COFOG)، مثل `"06.3"`.

council-name = اسم المجلس كاملاً.
council-short_name = اسم أقصر للجداول.
council-kind = نوع هذه الهيئة.
council-parent = المجلس الأعلى منه، باسم مجلده.
council-area = المنطقة التي يعمل فيها.
council-members = أعضاؤه. الرئاسة المشتركة عضوان بالصفة نفسها.
council-contact = كيف يُتواصل مع المجلس. يُنشر كل ما يُكتب هنا.
council-dissolved = متى حُلّ.
council-renamed_from = أسماؤه السابقة.

member-name = اسم الشخص.
member-role = صفته في المجلس.
member-from = منذ متى.
member-to = حتى متى.

contact-phone = رقم هاتف.
contact-email = عنوان بريد إلكتروني.
contact-telegram = الاسم أو العنوان في تلغرام.
contact-whatsapp = الرقم أو العنوان في واتساب.
contact-facebook = الاسم أو العنوان في فيسبوك.
contact-website = عنوان موقعه.

meeting-title = اسم الاجتماع.
meeting-kind = نوع الاجتماع.
meeting-date = متى كان: `2025-12-27` أو `2025-12` أو `2025`، بحسب ما هو معروف.
meeting-date_basis = من أين التاريخ؛ وإن لم يُكتب فالسجل يذكره.
meeting-state = هل عُقد الاجتماع؛ وإن لم يُكتب فقد عُقد.
meeting-minutes_state = حال المحضر؛ وإن لم يُكتب فهو معتمد.
meeting-with = المجالس الأخرى التي اجتمعت معه، بأسماء مجلداتها.
meeting-place = مكان الاجتماع.
meeting-slogan = شعاره.
meeting-attendees = من حضر: الأشخاص في `name` والجماعات في `group`.
meeting-agenda = بنود جدول الأعمال.
meeting-figures = أرقام يذكرها المحضر، في صورة بيانات.
meeting-completeness = هل تحوي القائمة المنشورة كل القرارات؛ وإن لم يُكتب فهي كاملة.
meeting-resolutions = ما قُرِّر، بترتيب النص.
meeting-documents = وثائق الاجتماع.
meeting-photos = صور الاجتماع؛ تُنشر مصغّرة.
meeting-sources = من أين أُخذ السجل.

attendee-name = اسم شخص. في كل قيد إما `name` وإما `group`.
attendee-group = جماعة لم تُذكر أسماء أفرادها. في كل قيد إما `name` وإما `group`.
attendee-role = صفة الشخص.
attendee-body = الجهة التي يحمل فيها هذه الصفة.
attendee-count = عدد أفراد الجماعة إن أُحصوا.

figure-label = ما الذي يَعُدّه الرقم.
figure-value = الرقم، مثل `1350` أو `"13,456,452"`.
figure-unit = وحدته: رمز عملة مثل `SYP`، أو `count` للعدد، أو `percent` للنسبة المئوية.
figure-year = السنة التي يعود إليها.
figure-as_printed = الرقم كما يطبعه المحضر، حرفاً بحرف.

resolution-number = الرقم كما هو مطبوع؛ وإن لم يُكتب فهو موضعه في القائمة. ما ليس أرقاماً مع حرف واحد على الأكثر يحتاج إلى `id`.
resolution-id = آخر جزء من عنوانه الدائم، إن كان الرقم لا يصلح لذلك.
resolution-text = نص القرار حرفياً.
resolution-title = عنوان قصير يضعه المحرر.
resolution-summary = جملة واحدة سهلة للمواطنين.
resolution-kind = نوعه؛ وإن لم يُكتب فهو قرار.
resolution-result = ما فعله الاجتماع به؛ وإن لم يُكتب فقد اعتُمد.
resolution-sector = مجال عمله: معرّف من `sectors.yaml`.
resolution-responsible = الجهة المكلفة: المجالس بأسماء مجلداتها، وغيرها بأسمائها.
resolution-due = المهلة: تاريخ، أو مدة بعد الاجتماع مثل {"{"}after: P6M{"}"}.
resolution-due_text = المهلة بألفاظ القرار نفسه.
resolution-recurring = كم مرة يُعاد تنفيذه.
resolution-budget_year = سنة الموازنة التي يتبعها.
resolution-amount = المبلغ الذي يذكره.
resolution-votes = نتيجة التصويت.
resolution-relations = علاقته بقرارات أخرى، مثل `amends: tabqa/2025-annual/4`.

relation-supersedes = يحل محل ذلك القرار.
relation-superseded_by = حلّ ذلك القرار محله.
relation-amends = يعدّل ذلك القرار.
relation-implements = ينفّذ ذلك القرار.
relation-repeals = يلغي ذلك القرار.
relation-related = له صلة بذلك القرار.

due-after = المدة بعد الاجتماع: `P6M` لستة أشهر، و`P30D` لثلاثين يوماً، و`P1Y` لسنة.

amount-value = المبلغ، مثل `"13,456,452"`.
amount-currency = رمز العملة: ثلاثة أحرف كبيرة، مثل `SYP` أو `USD`.
amount-basis = ما الذي يمثله المبلغ.

votes-for = عدد الموافقين.
votes-against = عدد المعارضين.
votes-abstain = عدد الممتنعين.
votes-unanimous = هل لم يعارضه أحد.

document-title = اسم الوثيقة.
document-file = الملف، بمساره داخل `files/`.
document-kind = نوع الوثيقة.
document-lang = لغتها، برمزها.

photo-file = الصورة، بمسارها داخل `files/`: JPEG أو PNG أو WebP.
photo-alt = ما الذي تُظهره الصورة، لمن لا يستطيع رؤيتها.
photo-credit = من التقطها.

source-title = اسم المصدر.
source-url = عنوانه على الشبكة. في كل قيد إما `url` وإما `file`، أو عنوان نصي وحده.
source-file = الملف، بمساره داخل `files/`. في كل قيد إما `url` وإما `file`، أو عنوان نصي وحده.
source-sha256 = بصمة SHA-256 للملف: إن تغيّر الملف لا يُنشر شيء.
source-date = تاريخه.

update-resolution = رقم القرار أو معرّفه `id`.
update-date = متى أُبلغ بهذا. لا تعود التواريخ إلى الوراء.
update-status = ما جرى للقرار. `completed` تحتاج إلى دليل، و`on_hold` إلى ملاحظة.
update-progress = كم أُنجز من 100.
update-note = كلام أكثر للقارئ.
update-evidence = ما يثبت ذلك.
update-reported_by = من أبلغ: مجلس باسم مجلده، أو أي اسم آخر.

correction-date = متى صُحِّح.
correction-resolution = رقم القرار؛ وإن لم يُكتب فالتصحيح يخص الاجتماع كله.
correction-withdrawn = هل سُحب السجل كله. عندئذ لا حاجة إلى `before` و`after`.
correction-what = ما الذي كان خطأ: اسم الحقل بكلام سهل.
correction-before = كيف كان قبل التصحيح.
correction-after = كيف صار الآن.
correction-reason = لماذا غُيِّر.

clarification-title = الحقيقة لا الشائعة: هي العنوان الرئيس.
clarification-claim = الشائعة بحياد وإيجاز: لا يُعرض في كل مكان أكثر من 75 حرفاً.
clarification-verdict = ما الذي ثبت من الادعاء.
clarification-date = متى نُشر الجواب.
clarification-updated = متى تغيّر آخر مرة.
clarification-council = المجلس الذي يجيب، باسم مجلده.
clarification-evidence = ما يستند إليه الجواب: قرار أو اجتماع أو رقم أو عنوان أو ملف، واحد على الأقل.
clarification-first_seen = متى ظهر الادعاء أول مرة.
clarification-channels = أين ظهر الادعاء.
clarification-variants = صيغ أخرى للادعاء، ليجد البحثُ الجواب.

proof-resolution = قرار باسمه الكامل، مثل `tabqa/2025-annual/4`.
proof-meeting = اجتماع باسمه الكامل، مثل `tabqa/2025-annual`.
proof-figure = رقم من أرقام اجتماع: الاسم الكامل للاجتماع، ومعه `label`.
proof-label = اسم الرقم بأي لغة.
proof-url = عنوان على الشبكة.
proof-file = ملف، بمساره داخل `files/`.
proof-title = اسم العنوان أو الملف.

completeness-complete = كل القرارات في القائمة.
completeness-highlights = في القائمة أهم القرارات فقط.
date-basis-stated = السجل يذكره.
dir-rtl = من اليمين إلى اليسار.
dir-ltr = من اليسار إلى اليمين.
digits-latn = 0–9.
digits-arab = ٠–٩.

needs-text = اكتب نصاً غير فارغ، أو نصاً لكل لغة
needs-language = اكتب رمز لغة، مثل `ar` أو `ku`
needs-date = اكتب تاريخاً من التقويم: `2025-12-27` أو `2025-12` أو `2025`
needs-year = اكتب أربعة أرقام، مثل `2026`
needs-period = اكتب `P6M` لستة أشهر، و`P30D` لثلاثين يوماً، و`P1Y` لسنة
needs-number = اكتب أرقاماً، مجمّعة أو غير مجمّعة، مثل `13456452` أو `"13,456,452"`
needs-count = اكتب عدداً صحيحاً
needs-url = ابدأ بـ `https://` أو `http://` واذكر اسم المضيف ولا تترك فراغات
needs-email = اكتب عنوان بريد إلكتروني مثل `office@councils.example`
needs-phone = اكتب رقم هاتف: أرقام مع `+` و`-` وأقواس وفراغات
needs-id = اكتب كلمات من a–z و0–9 تصل بينها علامة `-` واحدة، مثل `deir-ez-zor`
needs-meeting = اكتب مجلس/اجتماع، مثل `tabqa/2025-annual`
needs-resolution = اكتب مجلس/اجتماع/رقم، مثل `tabqa/2025-annual/4`
needs-resolution-number = اكتب أرقاماً مع حرف واحد على الأكثر، أو أضف `id`
needs-file = اكتب مساراً داخل `files/` ينتهي بواحد من: { $types }
needs-hash = اكتب 64 رقماً ست عشرياً هي بصمة SHA-256
needs-marks = اكتب العلامات كما يكتبها البرنامج: 8 أرقام ست عشرية لكل علامة، وبينها فراغ واحد
needs-currency = اكتب ثلاثة أحرف كبيرة، مثل `SYP` أو `USD`
needs-unit = اكتب رمز عملة مثل `SYP`، أو `count`، أو `percent`
