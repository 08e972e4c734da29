//! The names of sheets: what Excel takes, and no two the same.

/// The most characters (in UTF-16) that a sheet's name has.
const LONGEST: usize = 31;

/// Returns the names of sheets. In place of one that Excel refuses, or of one there was before,
/// is `Sheet` and a number: the sheet's position where that is free.
pub(super) fn names<'a>(wished: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (name, position) in wished.zip(1_usize..) {
        // Excel takes `Data` and `data` for the same.
        let is_free =
            |name: &str| !names.iter().any(|one| one.to_lowercase() == name.to_lowercase());
        let kept = if is_taken_by_excel(name) && is_free(name) {
            name.to_owned()
        } else {
            let mut numbered = (position..).map(|number| format!("Sheet{number}"));
            numbered.find(|name| is_free(name)).expect("numbers don't end")
        };
        names.push(kept);
    }
    names
}

fn is_taken_by_excel(name: &str) -> bool {
    let is_refused = |one: char| one.is_control() || "*?:[]\\/".contains(one);
    !name.is_empty()
        && name.encode_utf16().count() <= LONGEST
        && !name.contains(is_refused)
        && !name.starts_with('\'')
        && !name.ends_with('\'')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_that_excel_takes_and_no_other_has() {
        let long = "ا".repeat(32);
        for (wished, given) in [
            (["القرارات", "Biryar"], ["القرارات", "Biryar"]),
            (["a", ""], ["a", "Sheet2"]),
            (["a/b", "[a]"], ["Sheet1", "Sheet2"]),
            (["'a", "a'b"], ["Sheet1", "a'b"]),
            ([&long, &long[2..]], ["Sheet1", &long[2..]]),
            (["Data", "data"], ["Data", "Sheet2"]),
            (["sheet2", "?"], ["sheet2", "Sheet3"]),
            (["", "Sheet1"], ["Sheet1", "Sheet2"]),
        ] {
            assert_eq!(names(wished.into_iter()), given);
        }
    }
}
