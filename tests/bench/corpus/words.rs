//! The vocabulary: what councils decide, in Arabic and Kurmanji, the commonest first.
//!
//! Places and people are put together of parts, so that the number of different words grows with
//! the corpus, as it does in real minutes.

use super::draw::Draw;

/// A text in both languages.
#[derive(Clone, Default)]
pub(crate) struct Text {
    /// In Arabic.
    pub(crate) ar: String,
    /// In Kurmanji.
    pub(crate) ku: String,
}

/// A word of the vocabulary in both languages.
pub(crate) type Pair = (&'static str, &'static str);

/// Sectors: the id and the name.
pub(crate) const SECTORS: [(&str, Pair); 12] = [
    ("services", ("الخدمات العامة", "Xizmetên giştî")),
    ("water", ("المياه", "Av")),
    ("education", ("التربية والتعليم", "Perwerde û hînkirin")),
    ("health", ("الصحة", "Tenduristî")),
    ("finance", ("المالية والموازنة", "Darayî û budce")),
    ("supply", ("التموين", "Pêdivî")),
    ("agriculture", ("الزراعة", "Çandinî")),
    ("transport", ("المرور والمواصلات", "Trafîk û veguhastin")),
    ("administration", ("التنظيم والإدارة", "Rêxistin û kargêrî")),
    ("women-youth", ("المرأة والشباب", "Jin û ciwan")),
    ("justice", ("العدالة", "Dadmendî")),
    ("media", ("الإعلام والشفافية", "Medya û zelalî")),
];

/// What is to be done: a resolution begins with it.
pub(crate) const ACTIONS: [Pair; 16] = [
    ("متابعة صيانة", "şopandina çêkirina"),
    ("دعم", "piştgiriya"),
    ("تنظيم", "rêxistinkirina"),
    ("تخصيص مبلغ من أجل", "veqetandina mîqdarekê ji bo"),
    ("تأهيل", "nûkirina"),
    ("توسيع", "berfirehkirina"),
    ("إعداد دراسة عن", "amadekirina lêkolînekê li ser"),
    ("الموافقة على", "pejirandina"),
    ("مراقبة", "çavdêriya"),
    ("تشكيل لجنة من أجل", "avakirina komîteyekê ji bo"),
    ("افتتاح", "vekirina"),
    ("تحسين", "başkirina"),
    ("توزيع", "belavkirina"),
    ("تجهيز", "amadekirina"),
    ("حماية", "parastina"),
    ("تطوير", "pêşxistina"),
];

/// What it is done to.
pub(crate) const THINGS: [Pair; 24] = [
    ("شبكة مياه الشرب", "tora ava vexwarinê"),
    ("الطرق الزراعية", "rêyên çandiniyê"),
    ("المدارس الابتدائية", "dibistanên seretayî"),
    ("المركز الصحي", "navenda tenduristiyê"),
    ("الأفران", "firinan"),
    ("شبكة الكهرباء", "tora elektrîkê"),
    ("المحروقات", "sotemeniyê"),
    ("الحدائق العامة", "parkên giştî"),
    ("قنوات الري", "kanalên avdanê"),
    ("الأسواق الشعبية", "bazarên gelêrî"),
    ("محطات الضخ", "îstasyonên pompekirinê"),
    ("الصرف الصحي", "tora avreşê"),
    ("الجسور", "piran"),
    ("المحاصيل الشتوية", "berhemên zivistanê"),
    ("المكتبات العامة", "pirtûkxaneyên giştî"),
    ("الملاعب الرياضية", "qadên werzîşê"),
    ("مراكز الشباب", "navendên ciwanan"),
    ("الجمعيات التعاونية", "kooperatîfan"),
    ("السجل المدني", "tomara sivîl"),
    ("النقل الداخلي", "veguhastina navxweyî"),
    ("المشاتل", "şitilgehan"),
    ("المسالخ", "serjêgehan"),
    ("مستودعات الحبوب", "embarên dexlê"),
    ("ساحات وقوف السيارات", "qadên rawestana trimbêlan"),
];

/// How, when and with whom.
pub(crate) const MANNERS: [Pair; 20] = [
    ("قبل نهاية العام", "beriya dawiya salê"),
    ("وفق الخطة السنوية", "li gorî plana salane"),
    ("بالتنسيق مع اللجان المختصة", "bi hevrêziya komîteyên têkildar"),
    ("وتقديم تقرير شهري إلى المجلس", "û dayîna raporeke mehane ji meclisê re"),
    ("خلال ستة أشهر", "di nava şeş mehan de"),
    ("في الأحياء الشرقية", "li taxên rojhilat"),
    ("بمشاركة الأهالي", "bi beşdariya şêniyan"),
    ("من الموازنة الاستثمارية", "ji budceya veberhênanê"),
    ("في القرى المجاورة", "li gundên cîran"),
    ("بحسب الأولوية", "li gorî pêşaniyê"),
    ("بعد موافقة المجلس", "piştî pejirandina meclisê"),
    ("في موسم الشتاء", "di demsala zivistanê de"),
    ("بنسبة 15% من الكلفة", "bi rêjeya %15 ji lêçûnê"),
    ("للعام 2026", "ji bo sala 2026an"),
    ("على ثلاث مراحل", "bi sê qonaxan"),
    ("بإشراف لجنة الرقابة", "bi çavdêriya komîteya kontrolê"),
    ("من دون تأخير", "bê derengî"),
    ("بأيدٍ محلية", "bi destên herêmî"),
    ("في المدينة والريف", "li bajêr û gundan"),
    ("ضمن الإمكانات المتاحة", "di nava derfetên heyî de"),
];

/// What minutes tell about a debate: a sentence begins with it.
pub(crate) const SAYINGS: [Pair; 12] = [
    ("ناقش الحاضرون", "Beşdaran nîqaş kir li ser"),
    ("عرضت اللجنة تقريرها عن", "Komîteyê rapora xwe pêşkêş kir li ser"),
    ("أكد الأعضاء أهمية", "Endaman giringî da"),
    ("طرح أحد الأعضاء موضوع", "Endamekî mijarek anî ziman li ser"),
    ("اتفق المجلس على", "Meclis li hev kir li ser"),
    ("استمع المجلس إلى شرح عن", "Meclisê guh da ravekirinekê li ser"),
    ("سأل الأهالي عن", "Şêniyan pirs kir li ser"),
    ("ذكر التقرير تقدماً في", "Raporê pêşketinek destnîşan kir di"),
    ("طلبت الرئاسة المشتركة متابعة", "Hevserokatiyê şopandinek xwest ji bo"),
    ("تبيّن وجود صعوبات في", "Zehmetî derketin holê di"),
    ("اقترح الأعضاء", "Endaman pêşniyar kir"),
    ("رُحِّل إلى الاجتماع القادم بحث", "Ji bo civîna bê hat hiştin nîqaşa"),
];

/// Halves of names of places: one before, one after.
const FIRST_HALVES: [Pair; 20] = [
    ("تل", "Til"),
    ("عين", "Kanî"),
    ("خربة", "Xirbe"),
    ("رأس", "Serê"),
    ("بئر", "Bîra"),
    ("وادي", "Gelî"),
    ("كفر", "Kefer"),
    ("جبل", "Çiya"),
    ("نهر", "Çem"),
    ("دير", "Dêr"),
    ("برج", "Birca"),
    ("قصر", "Qesra"),
    ("سهل", "Deşta"),
    ("باب", "Derê"),
    ("حوض", "Hewza"),
    ("خان", "Xan"),
    ("مرج", "Mêrga"),
    ("شيخ", "Şêx"),
    ("أبو", "Ebû"),
    ("أم", "Um"),
];
const SECOND_HALVES: [&str; 12] =
    ["بر", "سن", "دار", "مان", "رين", "كو", "لات", "هان", "زور", "شا", "فين", "جار"];
const SECOND_HALVES_KU: [&str; 12] =
    ["ber", "sin", "dar", "man", "rîn", "ko", "lat", "han", "zor", "şa", "vîn", "car"];

/// How many places have a name.
const PLACES: usize = 20 * 12 * 12 * 12;

const GIVEN_NAMES: [Pair; 12] = [
    ("يارا", "Yara"),
    ("محمد", "Mihemed"),
    ("روجين", "Rojîn"),
    ("أحمد", "Ehmed"),
    ("آلان", "Alan"),
    ("فاطمة", "Fatma"),
    ("سوزدار", "Sozdar"),
    ("خالد", "Xalid"),
    ("ميرفان", "Mîrvan"),
    ("هيفين", "Hêvîn"),
    ("عبير", "Ebîr"),
    ("جوان", "Ciwan"),
];

/// Returns the name of a place, of two or three syllables after a common word.
pub(crate) fn place(number: usize) -> Text {
    let number = number % PLACES;
    let (ar, ku) = FIRST_HALVES[number % 20];
    let rest = number / 20;
    // Shifted, so that the commonest names don't repeat one syllable.
    let parts = [rest % 12, (rest / 12 + 3) % 12, (rest / 144 + 7) % 12];
    let joined = |halves: &[&str; 12]| parts.map(|part| halves[part]).concat();
    let (after_ar, after_ku) = (joined(&SECOND_HALVES), joined(&SECOND_HALVES_KU));
    Text { ar: format!("{ar} {after_ar}"), ku: format!("{ku} {}", capitalised(&after_ku)) }
}

/// Draws the name of a place, the small numbers the likelier.
pub(crate) fn any_place(draw: &mut Draw) -> Text {
    place(draw.ranked(PLACES))
}

/// Draws the name of a person: the family is called after a place.
pub(crate) fn person(draw: &mut Draw) -> Text {
    let given = draw.pick(&GIVEN_NAMES);
    let from = any_place(draw);
    Text::new(given).and(&Text { ar: from.ar.replace(' ', ""), ku: from.ku.replace(' ', "-") })
}

/// Draws what a resolution is about, short enough for a title.
pub(crate) fn subject(draw: &mut Draw) -> Text {
    let (action, thing) = (draw.pick(&ACTIONS), draw.pick(&THINGS));
    let place = any_place(draw);
    Text {
        ar: format!("{} {} في {}", action.0, thing.0, place.ar),
        ku: format!("{} {} li {}", action.1, thing.1, place.ku),
    }
}

impl Text {
    /// Copies a word of the vocabulary.
    pub(crate) fn new((ar, ku): Pair) -> Self {
        Text { ar: ar.to_owned(), ku: ku.to_owned() }
    }

    /// Begins with a capital, where the language has any.
    pub(crate) fn capitalised(self) -> Self {
        Text { ku: capitalised(&self.ku), ..self }
    }

    /// Appends another after a space.
    pub(crate) fn and(mut self, more: &Text) -> Self {
        for (text, more) in [(&mut self.ar, &more.ar), (&mut self.ku, &more.ku)] {
            text.push(' ');
            text.push_str(more);
        }
        self
    }

    /// Appends so many manners.
    pub(crate) fn in_manners(mut self, count: usize, draw: &mut Draw) -> Self {
        for _ in 0..count {
            self = self.and(&Text::new(draw.pick(&MANNERS)));
        }
        self
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let capital = letters.next().map(char::to_uppercase).into_iter().flatten();
    capital.chain(letters).collect()
}
