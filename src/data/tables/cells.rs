//! A row as plain cells: a text is one cell a language, a record one cell a field, and the entries
//! of a list share theirs.

use crate::base::characters::is_invisible;
use crate::base::text::Lang;
use crate::site::columns::{Kind, Value};
use crate::site::names;

/// What stands between the entries of a list.
pub const BETWEEN: &str = "; ";

/// What stands above the cells of a column.
pub struct Head {
    /// Its name.
    pub name: String,
    /// Whether its cells are numbers, dates or truths, each alone: nothing that could run.
    pub is_harmless: bool,
}

/// Adds the heads of a field's cells: `text_ar`, `responsible_name_ku`.
pub fn heads(name: &str, kind: &Kind, tags: &[&str], into: &mut Vec<Head>) {
    let head = |name| Head { name, is_harmless: kind.is_harmless() };
    match kind {
        Kind::Text => into.extend(tags.iter().map(|tag| head(format!("{name}_{tag}")))),
        Kind::List(inner) => {
            let first = into.len();
            heads(name, inner, tags, into);
            into[first..].iter_mut().for_each(|head| head.is_harmless = false);
        }
        Kind::Record(fields) => {
            for field in *fields {
                heads(&format!("{name}_{}", field.name), &field.kind, tags, into);
            }
        }
        _ => into.push(head(name.to_owned())),
    }
}

/// Adds the cells of a value, as many as its kind has heads.
pub fn cells(kind: &Kind, value: &Value<'_>, languages: &[Lang], into: &mut Vec<String>) {
    match value {
        Value::None => into.extend((0..width(kind, languages.len())).map(|_| String::new())),
        Value::Text(text) => {
            into.extend(languages.iter().map(|lang| text.get(*lang).unwrap_or_default().to_owned()))
        }
        Value::Record(values) => {
            for (field, value) in kind.fields().iter().zip(values) {
                cells(&field.kind, value, languages, into);
            }
        }
        Value::List(values) => list(kind.inner(), values, languages, into),
        single => into.push(plain(single)),
    }
}

/// Adds the cells of a list: the first cells of its entries in one, the second in one, …. An entry
/// without a value keeps its place, so that cells beside each other tell of the same one.
fn list(kind: &Kind, values: &[Value<'_>], languages: &[Lang], into: &mut Vec<String>) {
    let width = width(kind, languages.len());
    let mut entries = Vec::with_capacity(values.len() * width);
    for value in values {
        cells(kind, value, languages, &mut entries);
    }
    for column in 0..width {
        let own: Vec<&str> = entries.iter().skip(column).step_by(width).map(|one| &**one).collect();
        let stated = own.iter().any(|one| !one.is_empty());
        into.push(if stated { own.join(BETWEEN) } else { String::new() });
    }
}

/// Returns how many cells values of a kind have.
fn width(kind: &Kind, languages: usize) -> usize {
    match kind {
        Kind::Text => languages,
        Kind::List(inner) => width(inner, languages),
        Kind::Record(fields) => fields.iter().map(|field| width(&field.kind, languages)).sum(),
        _ => 1,
    }
}

/// Returns a single value as it is printed for programs.
pub fn plain(value: &Value<'_>) -> String {
    match value {
        Value::Plain(words) => words.clone().into_owned(),
        Value::Council(id) => id.as_str().to_owned(),
        Value::Meeting(meeting) => names::meeting(meeting),
        Value::Date(date) => date.to_string(),
        Value::Number(number) => number.plain(),
        Value::Truth(truth) => truth.to_string(),
        Value::None | Value::Text(_) | Value::Record(_) | Value::List(_) => String::new(),
    }
}

/// Puts an apostrophe before what a spreadsheet could run as a formula, and before an apostrophe,
/// so that taking one away always gives the text back (OWASP, CSV injection).
pub fn guard(cell: &mut String) {
    if is_dangerous(cell) {
        cell.insert(0, '\'');
    }
}

/// Tells whether a cell begins, after what shows nothing, with a sign that begins a formula, also
/// in full width; or with a tab or a line break, that some programs drop.
fn is_dangerous(cell: &str) -> bool {
    let shows_nothing = |one: char| one == ' ' || one == '\u{A0}' || is_invisible(one);
    let first = cell.trim_start_matches(shows_nothing).chars().next();
    let sign = |one: char| "=+-@＝＋－＠'".contains(one);
    let space = |one: char| one.is_whitespace() || one.is_control();
    first.is_some_and(|one| sign(one) || space(one))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guarded(cell: &str) -> String {
        let mut cell = cell.to_owned();
        guard(&mut cell);
        cell
    }

    #[test]
    fn what_could_run_as_a_formula_is_told_apart() {
        for cell in [
            "=1+1", "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "\n=1",
            "  =1", "\u{A0}=1", "\u{200F}=1", "\u{200B}-1", "\u{3000}=1", "＝1", "＋1", "－1",
            "＠x", "+963 52 123 456", "-5", "'=1", "'quoted'",
        ] {
            assert_eq!(guarded(cell), format!("'{cell}"), "{cell}");
        }
        for cell in ["", "1", "a=b", "نص", "2025-12", "(=1)", "\"=1\"", "–1", " a", "a\n=1"] {
            assert_eq!(guarded(cell), cell);
        }
    }
}
