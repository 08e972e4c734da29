//! Plurals that share no beginning with what they are plurals of.

/// Groups of words, folded: who types one finds the others. Where one begins with the other, the
/// longer finds the shorter too. No stemmer: those for Arabic tear words apart (الرقة becomes الرق),
/// and there is none for Kurdish.
pub const SYNONYMS: [&[&str]; 18] = [
    &["مدرسه", "مدارس"],
    &["قرار", "قرارات"],
    &["مشفي", "مشافي"],
    &["مستشفي", "مستشفيات"],
    &["طريق", "طرق"],
    &["كومين", "كومينات"],
    &["مجلس", "مجالس"],
    &["لجنه", "لجان"],
    &["مشروع", "مشاريع"],
    &["مركز", "مراكز"],
    &["شارع", "شوارع"],
    &["قريه", "قري"],
    &["حي", "احياء"],
    &["بير", "ابار"],
    &["فرن", "افران"],
    &["مدينه", "مدن"],
    &["عضو", "اعضاء"],
    &["حديقه", "حدايق"],
];

#[cfg(test)]
mod tests {
    use super::SYNONYMS;
    use crate::search::words::words;

    #[test]
    fn they_are_folded() {
        for word in SYNONYMS.into_iter().flatten() {
            assert_eq!(words(word), [*word]);
        }
    }
}
