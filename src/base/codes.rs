//! Every kind of report: its permanent name and its weight.
//!
//! Each has a message in `messages/*.ftl` and a section in `tests/diagnostics/`.

use crate::base::diag::{Code, Severity};

const fn error(name: &'static str) -> Code {
    Code { name, severity: Severity::Error }
}

const fn warning(name: &'static str) -> Code {
    Code { name, severity: Severity::Warning }
}

const fn notice(name: &'static str) -> Code {
    Code { name, severity: Severity::Notice }
}

/// An update that takes back that a resolution was cancelled or superseded.
pub const AFTER_ITS_END: Code = warning("after-its-end");
/// A source's file that isn't what it was when its hash was recorded.
pub const ALTERED_SOURCE: Code = error("altered-source");
/// A phone number or e-mail address that can't be one.
pub const BAD_CONTACT: Code = error("bad-contact");
/// A count that is no whole number in its range.
pub const BAD_COUNT: Code = error("bad-count");
/// A unit or currency that is no currency code.
pub const BAD_CURRENCY: Code = error("bad-currency");
/// A date that isn't written as the format needs it.
pub const BAD_DATE: Code = error("bad-date");
/// A file name that some system refuses.
pub const BAD_FILE_NAME: Code = error("bad-file-name");
/// A hash that can't be one, or that no file goes with.
pub const BAD_HASH: Code = error("bad-hash");
/// A folder's name or an id that isn't made like one.
pub const BAD_ID: Code = error("bad-id");
/// A language tag that isn't made like one.
pub const BAD_LANGUAGE_TAG: Code = error("bad-language-tag");
/// A number that can't be read.
pub const BAD_NUMBER: Code = error("bad-number");
/// A time after the meeting that can't be read.
pub const BAD_PERIOD: Code = error("bad-period");
/// An address that isn't one of the web.
pub const BAD_URL: Code = error("bad-url");
/// A year that isn't four digits.
pub const BAD_YEAR: Code = error("bad-year");
/// A link in minutes that leads to nothing.
pub const BROKEN_LINK: Code = error("broken-link");
/// A picture that can't be read as one, and so not be cleaned.
pub const BROKEN_PICTURE: Code = error("broken-picture");
/// A script that HTML would cut off.
pub const BROKEN_SCRIPT: Code = error("broken-script");
/// A template that can't be read or shown.
pub const BROKEN_TEMPLATE: Code = error("broken-template");
/// A translation of words that the original no longer has.
pub const CHANGED_ORIGINAL: Code = warning("changed-original");
/// A `#` that probably was meant as text and cut it off.
pub const CUT_BY_COMMENT: Code = warning("cut-by-comment");
/// A document that runs or opens something by itself.
pub const DOCUMENT_ACTS: Code = warning("document-acts");
/// A document that tells more than it shows, or may.
pub const DOCUMENT_TELLS: Code = notice("document-tells");
/// A key that stands twice in one map.
pub const DUPLICATE_KEY: Code = error("duplicate-key");
/// A language that is named twice.
pub const DUPLICATE_LANGUAGE: Code = error("duplicate-language");
/// Two resolutions of a meeting with one number.
pub const DUPLICATE_NUMBER: Code = error("duplicate-number");
/// A source with nothing in it.
pub const EMPTY_SOURCE: Code = error("empty-source");
/// A field without a value.
pub const EMPTY_VALUE: Code = error("empty-value");
/// An end before its beginning.
pub const ENDS_BEFORE_BEGIN: Code = error("ends-before-begin");
/// A figure whose printed form is another number.
pub const FIGURE_DIFFERS: Code = warning("figure-differs");
/// A figure whose printed form isn't in the minutes.
pub const FIGURE_NOT_IN_MINUTES: Code = warning("figure-not-in-minutes");
/// A record larger than any record is.
pub const FILE_TOO_LARGE: Code = error("file-too-large");
/// A control or direction character that can make a page lie.
pub const FORBIDDEN_CHARACTER: Code = error("forbidden-character");
/// An attachment of a type that isn't published.
pub const FORBIDDEN_FILE_TYPE: Code = error("forbidden-file-type");
/// A link with a scheme that isn't allowed.
pub const FORBIDDEN_LINK: Code = error("forbidden-link");
/// A clarification dated after the site's date.
pub const FUTURE_CLARIFICATION: Code = warning("future-clarification");
/// A correction dated after the site's date.
pub const FUTURE_CORRECTION: Code = warning("future-correction");
/// A meeting dated after the site's date that doesn't say that it is still to come.
pub const FUTURE_MEETING: Code = warning("future-meeting");
/// An update dated after the site's date.
pub const FUTURE_UPDATE: Code = warning("future-update");
/// A page that will be heavier than the budget for bad links.
pub const HEAVY_PAGE: Code = warning("heavy-page");
/// A date that isn't in the calendar.
pub const IMPOSSIBLE_DATE: Code = error("impossible-date");
/// A translation of minutes or an answer that lacks a piece.
pub const INCOMPLETE_TEXT: Code = warning("incomplete-text");
/// A file of interface texts that can't be read.
pub const INTERFACE_TEXT_SYNTAX: Code = error("interface-text-syntax");
/// A translation that can't be put in its place without touching what is there.
pub const LEFT_TO_HAND: Code = warning("left-to-hand");
/// A claim that takes more words than anybody passes on.
pub const LONG_CLAIM: Code = notice("long-claim");
/// A name that differs from another one only by letters that look alike.
pub const LOOK_ALIKE: Code = warning("look-alike");
/// A translation of a text that isn't there.
pub const LOST_TEXT: Code = warning("lost-text");
/// Lists or quotations nested deeper than anybody can read.
pub const MARKDOWN_TOO_DEEP: Code = error("markdown-too-deep");
/// A photo of which nobody says what it shows.
pub const MISSING_ALT: Code = warning("missing-alt");
/// A file that a record names and that isn't there.
pub const MISSING_ATTACHMENT: Code = error("missing-attachment");
/// A resolution reported as done without evidence.
pub const MISSING_EVIDENCE: Code = error("missing-evidence");
/// A field that must be there.
pub const MISSING_FIELD: Code = error("missing-field");
/// A file that must be there.
pub const MISSING_FILE: Code = error("missing-file");
/// A text of the interface that a language lacks.
pub const MISSING_INTERFACE_TEXT: Code = warning("missing-interface-text");
/// A meeting without minutes.
pub const MISSING_MINUTES: Code = warning("missing-minutes");
/// A status that needs a note.
pub const MISSING_NOTE: Code = error("missing-note");
/// A status that needs a relation.
pub const MISSING_RELATION: Code = error("missing-relation");
/// A text that isn't there in one of the site's languages.
pub const MISSING_TRANSLATION: Code = warning("missing-translation");
/// More reports of one sort about a file than anybody reads.
pub const MORE_ALIKE: Code = notice("more-alike");
/// Somebody who was there with neither or both of a name and a group.
pub const NAME_OR_GROUP: Code = error("name-or-group");
/// A council that is named twice for one meeting.
pub const NAMED_TWICE: Code = error("named-twice");
/// A meeting that wasn't held, with resolutions.
pub const NOT_HELD: Code = warning("not-held");
/// A site without an address: no site map.
pub const NO_BASE_URL: Code = notice("no-base-url");
/// A sign that the font of share cards lacks.
pub const NOT_ON_CARD: Code = notice("not-on-card");
/// A printed number that can't be part of an address.
pub const NUMBER_NEEDS_ID: Code = error("number-needs-id");
/// A translation whose original was changed since it was made.
pub const OLDER_TRANSLATION: Code = notice("older-translation");
/// A piece of evidence that names none or several things.
pub const ONE_EVIDENCE: Code = error("one-evidence");
/// A translator's file of another site.
pub const OTHER_SITE: Code = error("other-site");
/// Two files of the site at one path.
pub const OUTPUT_COLLISION: Code = error("output-collision");
/// Councils that are each other's parents.
pub const PARENT_CYCLE: Code = error("parent-cycle");
/// A page whose path is longer than every system takes.
pub const PATH_TOO_LONG: Code = error("path-too-long");
/// A phone number or e-mail address in a text that is published.
pub const PERSONAL_CONTACT: Code = notice("personal-contact");
/// A photo of more points than can be held in memory.
pub const PHOTO_TOO_LARGE: Code = error("photo-too-large");
/// A picture that is published with what it tells of people, as a record gives its SHA-256.
pub const PICTURE_TELLS: Code = warning("picture-tells");
/// A translator's file that can't be read.
pub const PO_SYNTAX: Code = error("po-syntax");
/// A record at which the program itself failed.
pub const PROGRAM_MISTAKE: Code = error("program-mistake");
/// HTML in minutes, which is shown as text.
pub const RAW_HTML: Code = warning("raw-html");
/// A resolution that relates to itself.
pub const RELATED_TO_ITSELF: Code = error("related-to-itself");
/// An update that takes back, without a word, that a resolution was done.
pub const REOPENED_WITHOUT_CORRECTION: Code = error("reopened-without-correction");
/// An id that the site or a system keeps for itself.
pub const RESERVED_ID: Code = error("reserved-id");
/// A pipe, socket or device among the content.
pub const SPECIAL_FILE: Code = error("special-file");
/// A symbolic link among the content.
pub const SYMBOLIC_LINK: Code = error("symbolic-link");
/// A text that somebody still has to write.
pub const UNFINISHED: Code = error("unfinished");
/// A translation that would become something else in its place.
pub const UNFIT_TRANSLATION: Code = error("unfit-translation");
/// A council that isn't there.
pub const UNKNOWN_COUNCIL: Code = error("unknown-council");
/// A field that the format doesn't have.
pub const UNKNOWN_FIELD: Code = error("unknown-field");
/// A figure that its meeting doesn't have.
pub const UNKNOWN_FIGURE: Code = error("unknown-figure");
/// A file or folder that the format doesn't know.
pub const UNKNOWN_FILE: Code = error("unknown-file");
/// A language that the site doesn't have.
pub const UNKNOWN_LANGUAGE: Code = error("unknown-language");
/// A meeting that isn't there.
pub const UNKNOWN_MEETING: Code = error("unknown-meeting");
/// A resolution that its meeting doesn't have.
pub const UNKNOWN_RESOLUTION: Code = error("unknown-resolution");
/// A sector that isn't there.
pub const UNKNOWN_SECTOR: Code = error("unknown-sector");
/// A word that isn't one of a field's words.
pub const UNKNOWN_VALUE: Code = error("unknown-value");
/// A photo that can't be read to be made small.
pub const UNREADABLE_PHOTO: Code = error("unreadable-photo");
/// A file that can't be read as a press text.
pub const UNREADABLE_PRESS: Code = error("unreadable-press");
/// An attachment that no record names: it isn't published.
pub const UNUSED_ATTACHMENT: Code = warning("unused-attachment");
/// A file of a theme's folder that nothing uses.
pub const UNUSED_THEME_FILE: Code = warning("unused-theme-file");
/// An update dated before its meeting.
pub const UPDATE_BEFORE_MEETING: Code = error("update-before-meeting");
/// An update dated before the one above it.
pub const UPDATE_ORDER: Code = error("update-order");
/// A source with both an address and a file.
pub const URL_AND_FILE: Code = error("url-and-file");
/// A file that isn't UTF-8.
pub const WRONG_ENCODING: Code = error("wrong-encoding");
/// A value of another sort than its field needs.
pub const WRONG_TYPE: Code = error("wrong-type");
/// A part of YAML that the format doesn't use.
pub const YAML_FEATURE: Code = error("yaml-feature");
/// YAML that can't be parsed.
pub const YAML_SYNTAX: Code = error("yaml-syntax");
/// YAML nested deeper than any record.
pub const YAML_TOO_DEEP: Code = error("yaml-too-deep");

/// All kinds of report, by name.
pub const ALL: &[Code] = &[
    AFTER_ITS_END, ALTERED_SOURCE, BAD_CONTACT, BAD_COUNT, BAD_CURRENCY, BAD_DATE, BAD_FILE_NAME,
    BAD_HASH, BAD_ID, BAD_LANGUAGE_TAG, BAD_NUMBER, BAD_PERIOD, BAD_URL, BAD_YEAR, BROKEN_LINK,
    BROKEN_PICTURE, BROKEN_SCRIPT, BROKEN_TEMPLATE, CHANGED_ORIGINAL, CUT_BY_COMMENT,
    DOCUMENT_ACTS, DOCUMENT_TELLS, DUPLICATE_KEY, DUPLICATE_LANGUAGE, DUPLICATE_NUMBER,
    EMPTY_SOURCE, EMPTY_VALUE, ENDS_BEFORE_BEGIN, FIGURE_DIFFERS, FIGURE_NOT_IN_MINUTES,
    FILE_TOO_LARGE, FORBIDDEN_CHARACTER, FORBIDDEN_FILE_TYPE, FORBIDDEN_LINK, FUTURE_CLARIFICATION,
    FUTURE_CORRECTION, FUTURE_MEETING, FUTURE_UPDATE, HEAVY_PAGE, IMPOSSIBLE_DATE, INCOMPLETE_TEXT,
    INTERFACE_TEXT_SYNTAX, LEFT_TO_HAND, LONG_CLAIM, LOOK_ALIKE, LOST_TEXT, MARKDOWN_TOO_DEEP,
    MISSING_ALT, MISSING_ATTACHMENT, MISSING_EVIDENCE, MISSING_FIELD, MISSING_FILE,
    MISSING_INTERFACE_TEXT, MISSING_MINUTES, MISSING_NOTE, MISSING_RELATION, MISSING_TRANSLATION,
    MORE_ALIKE, NAMED_TWICE, NAME_OR_GROUP, NOT_HELD, NOT_ON_CARD, NO_BASE_URL, NUMBER_NEEDS_ID,
    OLDER_TRANSLATION, ONE_EVIDENCE, OTHER_SITE, OUTPUT_COLLISION, PARENT_CYCLE, PATH_TOO_LONG,
    PERSONAL_CONTACT, PHOTO_TOO_LARGE, PICTURE_TELLS, PO_SYNTAX, PROGRAM_MISTAKE, RAW_HTML,
    RELATED_TO_ITSELF, REOPENED_WITHOUT_CORRECTION, RESERVED_ID, SPECIAL_FILE, SYMBOLIC_LINK,
    UNFINISHED, UNFIT_TRANSLATION, UNKNOWN_COUNCIL, UNKNOWN_FIELD, UNKNOWN_FIGURE, UNKNOWN_FILE,
    UNKNOWN_LANGUAGE, UNKNOWN_MEETING, UNKNOWN_RESOLUTION, UNKNOWN_SECTOR, UNKNOWN_VALUE,
    UNREADABLE_PHOTO, UNREADABLE_PRESS, UNUSED_ATTACHMENT, UNUSED_THEME_FILE,
    UPDATE_BEFORE_MEETING, UPDATE_ORDER, URL_AND_FILE, WRONG_ENCODING, WRONG_TYPE, YAML_FEATURE,
    YAML_SYNTAX, YAML_TOO_DEEP,
];
