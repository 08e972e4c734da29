//! The first line of a record's file, by which editors know what may stand in it.

/// The folder of the schemas in the content folder. Its name is one that records never have.
pub const FOLDER: &str = ".schemas";

/// How the line begins behind its `#`.
pub const SCHEMA: &str = "yaml-language-server: $schema=";

/// Returns the name of the schema of a file: `meeting` is that of `meeting.yaml`.
pub fn file_name(file: &str) -> String {
    format!("{file}.schema.json")
}

/// Returns the line for a file (`site`, `sectors`, `council`, `meeting`, `updates`, `corrections`,
/// `clarification` or `translations`) that lies so many folders below the content folder, with its line break.
pub fn schema_line(file: &str, depth: usize) -> String {
    let (up, name) = ("../".repeat(depth), file_name(file));
    format!("# {SCHEMA}{up}{FOLDER}/{name}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_leads_up_to_the_schemas() {
        for (file, depth, line) in [
            ("site", 0, "# yaml-language-server: $schema=.schemas/site.schema.json\n"),
            (
                "meeting",
                3,
                "# yaml-language-server: $schema=../../../.schemas/meeting.schema.json\n",
            ),
        ] {
            assert_eq!(schema_line(file, depth), line);
        }
    }
}
