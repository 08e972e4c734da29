// The Arabic and Kurmanji words of the generated content, always in this order.

/** Codes, ranges, dates and phones, which an Arabic paragraph paints backwards if left alone. */
export const CODES = [
  "2024-2025",
  "27-12-2025",
  "+963 52 123 456",
  "15%",
  "2025/12/27",
  "00963-52-123456",
  "-5",
  "13,456,452",
  "10:30",
  "DZ-2025-012",
  "https://x.example/ar/2025/",
];

/** The codes inside a sentence. */
export const PAINTED = [
  `خطة ${CODES[0]} تُعرض في ${CODES[1]}، والهاتف ${CODES[2]} لمن يسأل، ونسبة الإنجاز ${CODES[3]} حتى ` +
    `${CODES[4]} أو ${CODES[5]}، والحرارة ${CODES[6]} والمبلغ ${CODES[7]} ليرة عند ${CODES[8]} بموجب ` +
    `${CODES[9]} كما في ${CODES[10]} على الشبكة.`,
  `Plana ${CODES[0]} di ${CODES[1]} de, telefon ${CODES[2]} ji bo pirsan, ${CODES[3]} qediya heta ${CODES[4]} ` +
    `an ${CODES[5]}, germahî ${CODES[6]}, ${CODES[7]} lîre, saet ${CODES[8]}, li gorî ${CODES[9]} û ` +
    `${CODES[10]} li ser torê (المجلس التنفيذي) 12.`,
];

export const TITLES = [
  ["صيانة شبكة مياه الشرب", "Çêkirina tora ava vexwarinê"],
  ["تأهيل المراكز الصحية في الريف", "Nûkirina navendên tenduristiyê li gundan"],
  ["تعبيد الطرق الزراعية", "Qîrkirina rêyên çandiniyê"],
  ["دعم التعليم باللغة الأم", "Piştgiriya perwerdeya bi zimanê dayikê"],
  ["تنظيم توزيع المحروقات", "Rêxistina belavkirina sotemeniyê"],
  ["تفعيل لجان الرقابة", "Çalakkirina komîteyên çavdêriyê"],
  ["حماية الأراضي الزراعية", "Parastina zeviyan"],
];

export const TEXTS = [
  [
    "تكليف لجنة البلديات بصيانة شبكة مياه الشرب في الأحياء الشرقية قبل بداية فصل الصيف، وتقديم تقرير شهري عن سير العمل.",
    "Komîteya şaredariyan tê erkdarkirin ku tora ava vexwarinê li taxên rojhilat beriya havînê çêke û her meh raporekê bide.",
  ],
  [
    "تخصيص مبلغ 13,456,452 دولاراً أمريكياً لتأهيل المراكز الصحية في الريف الغربي وتأمين الأدوية للأمراض المزمنة.",
    "13.456.452 dolarên amerîkî ji bo nûkirina navendên tenduristiyê li gundewarê rojava û dabînkirina dermanên nexweşiyên dirêj tên veqetandin.",
  ],
  ["إعلان يوم للعمل التطوعي.", "Rojek ji bo karê dilxwaz tê ragihandin."],
  [
    "متابعة خطة 2024-2025 لتعبيد الطرق الزراعية بنسبة لا تقل عن 15% من الموازنة (القرار رقم 2025-12).",
    "Şopandina plana 2024-2025 ya qîrkirina rêyên çandiniyê bi rêjeya ne kêmtir ji %15 ji budceyê (biryara 2025-12).",
  ],
  [
    "التنسيق مع المنظمة Heyva Sor لافتتاح ثلاثة مراكز إسعاف جديدة على الطريق العام، وتزويدها بسيارات حديثة.",
    "Hevrêzî bi Heyva Sor re ji bo vekirina sê navendên nû yên lezgîn li ser rêya giştî û dabînkirina erebeyên nûjen.",
  ],
  [
    "تشكيل لجنة من خمسة أعضاء لمراجعة العقود المبرمة منذ 1-1-2023 ورفع نتائجها خلال ستة أشهر إلى المجلس.",
    "Komîteyek ji pênc endaman tê avakirin da ku peymanên ji 1-1-2023 ve binirxîne û encaman di şeş mehan de bide meclisê.",
  ],
  [
    "منع البناء على الأراضي الزراعية المروية، وإزالة التجاوزات القائمة بعد إنذار أصحابها خطياً.",
    "Avakirina li ser zeviyên avî qedexe ye û destdirêjiyên heyî piştî hişyariya bi nivîskî tên rakirin.",
  ],
];

/** Minutes with everything that Markdown gives. */
export const MINUTES = [
  [
    "## افتتاح الجلسة\n\nافتُتحت الجلسة عند 10:30 بحضور **151** عضواً، و*نوقشت* خطة 2024-2025.",
    "1. قراءة المحضر السابق\n2. التصويت\n\n- نقطة أولى\n- نقطة ثانية",
    "> تأكيد من اللجنة (ANHA) بتاريخ 27-12-2025.",
    "| البند | المبلغ |\n|---|---:|\n| المياه | 13,456,452 |\n| الصحة | -5 |",
    "### ملاحظات\n\nراجع [الموقع](https://example.org/) أو `DZ-2025-012`.",
  ].join("\n\n"),
  [
    "## Vekirina civînê\n\nCivîn saet 10:30 bi **151** endaman vebû û plana 2024-2025 *hat nîqaşkirin*.",
    "1. Xwendina girtekê berê\n2. Dengdan\n\n- Xala yekem\n- Xala duyem",
    "> Komîteyê (المجلس التنفيذي) 27-12-2025 piştrast kir.",
    "| Xal | Mîqdar |\n|---|---:|\n| Av | 13.456.452 |\n| Tenduristî | -5 |",
    "### Nîşe\n\nBinêre [malper](https://example.org/) an `DZ-2025-012`.",
  ].join("\n\n"),
];
