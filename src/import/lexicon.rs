//! The words by which a press text is read, folded as `base::fold` folds them. Arabic first, then
//! Kurmanji; what both languages' texts say stands in one table, because their scripts never meet.

/// What a list is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Resolutions.
    Resolutions,
    /// Resolutions that only recommend.
    Recommendations,
    /// Points of the agenda.
    Agenda,
    /// People and groups.
    Attendees,
    /// Something else: what was done, what was said.
    Other,
}

/// Words that tell what the list behind them is of.
pub const ROLES: [(&str, Role); 56] = [
    ("مخرجات", Role::Resolutions),
    ("مقررات", Role::Resolutions),
    ("قرار", Role::Resolutions),
    ("قرر", Role::Resolutions),
    ("تقرر", Role::Resolutions),
    ("اقر", Role::Resolutions),
    ("موافقه", Role::Resolutions),
    ("مصادقه", Role::Resolutions),
    ("خلص", Role::Resolutions),
    ("نطالب", Role::Resolutions),
    ("pejirandin", Role::Resolutions),
    ("اتفق", Role::Resolutions),
    ("اتفاق", Role::Resolutions),
    ("اهداف", Role::Resolutions),
    ("بنود", Role::Resolutions),
    ("توصيات", Role::Recommendations),
    ("توصيه", Role::Recommendations),
    ("اوصي", Role::Recommendations),
    ("اوصت", Role::Recommendations),
    ("اوصو", Role::Recommendations),
    ("يوصي", Role::Recommendations),
    ("مقترحات", Role::Recommendations),
    ("جدول", Role::Agenda),
    ("اجنده", Role::Agenda),
    ("محاور", Role::Agenda),
    ("حضور", Role::Attendees),
    ("حضر", Role::Attendees),
    ("مشاركون", Role::Attendees),
    ("مشاركين", Role::Attendees),
    ("اسماء", Role::Attendees),
    ("حاضرون", Role::Attendees),
    ("حاضرين", Role::Attendees),
    ("موقعون", Role::Other),
    ("موقعين", Role::Other),
    ("غايبون", Role::Other),
    ("غايبين", Role::Other),
    ("انجازات", Role::Other),
    ("منجزات", Role::Other),
    ("منفذ", Role::Other),
    ("منجز", Role::Other),
    ("تقرير", Role::Other),
    ("استعرض", Role::Other),
    ("استعراض", Role::Other),
    ("نفذ", Role::Other),
    ("انجز", Role::Other),
    ("صعوبات", Role::Other),
    ("تحديات", Role::Other),
    ("biryar", Role::Resolutions),
    ("encamen", Role::Resolutions),
    ("pesniyar", Role::Recommendations),
    ("pesniyaz", Role::Recommendations),
    ("rojev", Role::Agenda),
    ("besdar", Role::Attendees),
    ("amadebu", Role::Attendees),
    ("destkefti", Role::Other),
    ("zehmeti", Role::Other),
];

/// Words of an opening line by which a list is a choice of the most important.
pub const HIGHLIGHTS: [&str; 8] =
    ["ابرزها", "اهمها", "ابرز", "اهم", "منها", "بينها", "giringtirin", "sereketirin"];

/// Words that name a field of work: the heading of a section.
pub const SECTION_WORDS: [&str; 15] = [
    "مجال", "ناحيه", "قطاع", "محور", "صعيد", "جانب", "ملف", "شوون", "قسم", "باب", "ware", "besa",
    "aliye", "qada", "mijara",
];

/// How lines begin that close a text after its list, without `و`.
pub const CLOSINGS: [&str; 40] = [
    "في الختام", "في ختام", "ختاما", "في نهايه", "اختتم", "اختتمت", "اكد", "اكدت", "توكد", "ياتي",
    "كما", "قد", "هذا وقد", "شدد", "شددت", "شكر", "شكرت", "توجه", "انتهي", "انتهت", "يذكر",
    "الجدير", "جدير", "قال", "اضاف", "اشار", "دعا", "بدوره", "بدورها", "طالب", "صدر", "حرر",
    "di dawiye", "di dawiya", "civin bi", "heri dawi", "hejayi", "bi vi awayi", "her wiha",
    "herwiha",
];

/// Verbs by which those present say something.
pub const SAYING: [&str; 12] = [
    "اكد", "شدد", "اجمع", "دعا", "طالب", "اشار", "راي", "ناقش", "طرح", "destnisan", "xwest",
    "gotin",
];

/// How the signature under a text begins.
pub const SIGNATURES: [&str; 8] = [
    "رياسه مشتركه", "مكتب اعلام", "مركز اعلام", "موقعون", "hevserok", "hevserokati",
    "navenda ragihandine", "ofisa ragihandine",
];

/// Nouns that stand before an item's number: `المادة 1:`.
pub const ITEM_NOUNS: [&str; 19] = [
    "الماده", "البند", "القرار", "التوصيه", "الفقره", "النقطه", "المقرر", "المخرج", "قرار",
    "توصيه", "ماده", "xala", "xal", "bend", "benda", "biryar", "biryara", "pesniyar", "pesniyara",
];

/// Ordinals without the article: adverbs, masculine, feminine; Kurmanji.
pub const ORDINALS: [(&str, u32); 80] = [
    ("اولا", 1),
    ("اول", 1),
    ("اولي", 1),
    ("ثانيا", 2),
    ("ثاني", 2),
    ("ثانيه", 2),
    ("ثالثا", 3),
    ("ثالث", 3),
    ("ثالثه", 3),
    ("رابعا", 4),
    ("رابع", 4),
    ("رابعه", 4),
    ("خامسا", 5),
    ("خامس", 5),
    ("خامسه", 5),
    ("سادسا", 6),
    ("سادس", 6),
    ("سادسه", 6),
    ("سابعا", 7),
    ("سابع", 7),
    ("سابعه", 7),
    ("ثامنا", 8),
    ("ثامن", 8),
    ("ثامنه", 8),
    ("تاسعا", 9),
    ("تاسع", 9),
    ("تاسعه", 9),
    ("عاشرا", 10),
    ("عاشر", 10),
    ("عاشره", 10),
    ("حادي عشر", 11),
    ("احد عشر", 11),
    ("حاديه عشره", 11),
    ("ثاني عشر", 12),
    ("اثنا عشر", 12),
    ("ثانيه عشره", 12),
    ("ثالث عشر", 13),
    ("ثالثه عشره", 13),
    ("رابع عشر", 14),
    ("رابعه عشره", 14),
    ("خامس عشر", 15),
    ("خامسه عشره", 15),
    ("سادس عشر", 16),
    ("سادسه عشره", 16),
    ("سابع عشر", 17),
    ("سابعه عشره", 17),
    ("ثامن عشر", 18),
    ("ثامنه عشره", 18),
    ("تاسع عشر", 19),
    ("تاسعه عشره", 19),
    ("عشرون", 20),
    ("عشرين", 20),
    ("yekem", 1),
    ("yekemin", 1),
    ("duyem", 2),
    ("duyemin", 2),
    ("duwem", 2),
    ("diyem", 2),
    ("seyem", 3),
    ("seyemin", 3),
    ("carem", 4),
    ("caremin", 4),
    ("pencem", 5),
    ("pencemin", 5),
    ("sesem", 6),
    ("sesemin", 6),
    ("heftem", 7),
    ("heftemin", 7),
    ("hestem", 8),
    ("hestemin", 8),
    ("nehem", 9),
    ("nehemin", 9),
    ("dehem", 10),
    ("dehemin", 10),
    ("yazdehem", 11),
    ("yanzdehem", 11),
    ("diwanzdehem", 12),
    ("dozdehem", 12),
    ("sezdehem", 13),
    ("cardehem", 14),
];
