//! Minutes and answers: Markdown to safe HTML, block by block.
//!
//! Raw HTML is shown as text. A link that leads to another record's file is kept as a
//! [`Target`]: which page that is, only a later stage knows.

mod links;

use std::collections::BTreeSet;

use pulldown_cmark::{
    Alignment, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, TextMergeWithOffset,
};

use crate::base::characters::{code_point, forbidden, refusal};
use crate::base::codes;
use crate::base::diag::{Code, Diagnostic, Diagnostics};
use crate::base::html::{Html, Writing};
use crate::base::source::{FileId, Place};
use crate::content::tree::ATTACHMENT_TYPES;
use crate::model::anchor;
use crate::model::link;
use crate::model::minutes::links::Image;
use crate::model::prose::{Block, Heading, Piece, Prose};
use crate::model::scope::FullName;

/// Deeper nesting of lists, quotations and emphasis than this is refused.
const DEEPEST: usize = 32;

/// Where a Markdown text comes from and how it is written.
pub struct Origin<'a, 'f> {
    /// The file.
    pub file: FileId,
    /// The language it is in.
    pub writing: &'a Writing,
    /// What its links may lead to.
    pub links: link::Links<'a, 'f>,
}

/// Renders a text; reports raw HTML and what its links don't find.
pub fn build(text: &str, origin: &mut Origin<'_, '_>, diagnostics: &mut Diagnostics) -> Prose {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events = TextMergeWithOffset::new(Parser::new_ext(text, options).into_offset_iter());
    let events: Vec<_> = events.collect();
    let anchors = anchor::of_headings(&events);
    let mut writer = Writer {
        origin,
        diagnostics,
        blocks: Vec::new(),
        references: Vec::new(),
        depth: 0,
        marks: 0,
        is_too_deep: false,
        level: 2,
        names: anchors.iter().cloned().collect(),
        anchors,
        anchor: 0,
        in_head: false,
        cell: 0,
        alignments: Vec::new(),
        tables: 0,
        image: None,
        link_ends: Vec::new(),
        in_code: false,
        html_reported: false,
    };
    for (event, range) in events {
        writer.event(event, (range.start, range.end));
    }
    Prose::new(writer.blocks, writer.references)
}

struct Writer<'a, 'o, 'f> {
    origin: &'a mut Origin<'o, 'f>,
    diagnostics: &'a mut Diagnostics,
    blocks: Vec<Block>,
    references: Vec<(FullName, Place)>,
    depth: usize,
    /// How many emphases stand open.
    marks: usize,
    /// Whether too deep a nesting has been reported: once is enough.
    is_too_deep: bool,
    /// The level of the last heading; the page has its title and a heading above the text.
    level: usize,
    anchors: Vec<String>,
    /// The same, to be looked up: a long text has many headings, and many links to them.
    names: BTreeSet<String>,
    anchor: usize,
    in_head: bool,
    cell: usize,
    alignments: Vec<Alignment>,
    /// How many tables there have been: a table without a caption is named by its headers.
    tables: usize,
    image: Option<Image>,
    link_ends: Vec<bool>,
    in_code: bool,
    /// Whether raw HTML of this block has been reported: once is enough.
    html_reported: bool,
}

impl Writer<'_, '_, '_> {
    fn event(&mut self, event: Event<'_>, range: (usize, usize)) {
        if let Event::Text(text) = &event
            && let Some((_, character)) = forbidden(text).next()
        {
            // It came in as `&#x202E;`: the file's text doesn't show it.
            let place = self.origin.file.at(range.0, range.1);
            let report = Diagnostic::new(codes::FORBIDDEN_CHARACTER, place);
            let report = report.saying(refusal(character));
            self.diagnostics.push(report.with("character", code_point(character)));
        }
        if self.image.is_some() {
            return self.alternative(event);
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text),
            Event::Code(text) => {
                self.markup("<code dir=\"auto\">");
                self.escaped(&text);
                self.markup("</code>");
            }
            Event::Html(text) | Event::InlineHtml(text) => self.raw_html(&text, range),
            Event::SoftBreak => self.markup("\n"),
            Event::HardBreak => self.markup("<br>"),
            Event::Rule => {
                self.open_block();
                self.markup("<hr>");
            }
            // The options that make these are off.
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => {
                self.text(&text);
            }
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: (usize, usize)) {
        if matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough) {
            self.marks += 1;
            self.check_depth(range);
        }
        let container = is_container(&tag);
        match tag {
            Tag::Paragraph => self.block("<p>"),
            Tag::Heading { level, .. } => self.heading(level),
            Tag::BlockQuote(_) => self.block("<blockquote>"),
            Tag::CodeBlock(_) => {
                self.block("<pre dir=\"auto\"><code>");
                self.in_code = true;
            }
            Tag::HtmlBlock => self.block("<p>"),
            Tag::List(None) => self.block("<ul>"),
            Tag::List(Some(1)) => self.block("<ol>"),
            Tag::List(Some(first)) => {
                self.block("<ol start=\"");
                self.escaped(&first.to_string());
                self.markup("\">");
            }
            Tag::Item => self.markup("<li>"),
            Tag::Table(alignments) => {
                self.alignments = alignments;
                self.table_start();
            }
            Tag::TableHead => {
                (self.in_head, self.cell) = (true, 0);
                self.markup("<thead id=\"");
                self.table_id();
                self.markup("\"><tr>");
            }
            Tag::TableRow => {
                self.cell = 0;
                self.markup("<tr>");
            }
            Tag::TableCell => self.cell_start(),
            Tag::Emphasis => self.markup("<em>"),
            Tag::Strong => self.markup("<strong>"),
            Tag::Strikethrough => self.markup("<del>"),
            Tag::Link { link_type: LinkType::Email, dest_url, .. } => {
                self.link(&format!("mailto:{dest_url}").into(), range);
            }
            Tag::Link { dest_url, .. } => self.link(&dest_url, range),
            Tag::Image { dest_url, .. } => self.image_start(&dest_url, range),
            _ => {}
        }
        if container {
            self.depth += 1;
            self.check_depth(range);
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock => self.markup("</p>"),
            TagEnd::Heading(_) => self.heading_end(),
            TagEnd::BlockQuote(_) => self.markup("</blockquote>"),
            TagEnd::CodeBlock => {
                self.in_code = false;
                self.markup("</code></pre>");
            }
            TagEnd::List(true) => self.markup("</ol>"),
            TagEnd::List(false) => self.markup("</ul>"),
            TagEnd::Item => self.markup("</li>"),
            TagEnd::Table => self.markup("</tbody></table></div>"),
            TagEnd::TableHead => {
                self.in_head = false;
                self.markup("</tr></thead><tbody>");
            }
            TagEnd::TableRow => self.markup("</tr>"),
            TagEnd::TableCell => self.markup(if self.in_head { "</th>" } else { "</td>" }),
            TagEnd::Emphasis => self.markup("</em>"),
            TagEnd::Strong => self.markup("</strong>"),
            TagEnd::Strikethrough => self.markup("</del>"),
            TagEnd::Link => {
                let written = self.link_ends.pop() == Some(true);
                self.markup(if written { "</a>" } else { "" });
            }
            _ => {}
        }
        if matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough) {
            self.marks -= 1;
        }
        if is_container_end(tag) {
            self.depth -= 1;
        }
    }

    /// Starts a table in a box that scrolls sideways, by keyboard too; both are named.
    fn table_start(&mut self) {
        self.tables += 1;
        self.block("<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-labelledby=\"");
        self.table_id();
        self.markup("\"><table aria-labelledby=\"");
        self.table_id();
        self.markup("\">");
    }

    fn table_id(&mut self) {
        self.markup("table-");
        self.escaped(&self.tables.to_string());
    }

    fn check_depth(&mut self, range: (usize, usize)) {
        if self.depth + self.marks > DEEPEST && !self.is_too_deep {
            self.report(codes::MARKDOWN_TOO_DEEP, range, "");
            self.is_too_deep = true;
        }
    }

    /// Starts a block; at the top it is one of the text's own.
    fn block(&mut self, markup: &'static str) {
        self.open_block();
        self.markup(markup);
    }

    fn open_block(&mut self) {
        if self.depth == 0 {
            self.blocks.push(Block::default());
            self.html_reported = false;
        }
    }

    fn heading(&mut self, level: HeadingLevel) {
        if self.depth > 0 {
            // Inside a quotation or list a heading is bold text: the outline is the text's own.
            return self.markup("<p><strong>");
        }
        // A heading never skips a level: the page's outline stays whole.
        let wished = (level as usize + 1).clamp(3, 6);
        self.level = wished.min(self.level + 1);
        let anchor = self.anchors.get(self.anchor).cloned().unwrap_or_default();
        self.anchor += 1;
        self.open_block();
        if let Some(block) = self.blocks.last_mut() {
            block.heading = Some(Heading { level: self.level, anchor });
        }
    }

    fn heading_end(&mut self) {
        if self.depth > 0 {
            self.markup("</strong></p>");
        }
    }

    fn cell_start(&mut self) {
        let end = matches!(self.alignments.get(self.cell), Some(Alignment::Right));
        let centre = matches!(self.alignments.get(self.cell), Some(Alignment::Center));
        self.cell += 1;
        self.markup(match (self.in_head, end, centre) {
            (true, true, _) => "<th scope=\"col\" class=\"end\">",
            (true, _, true) => "<th scope=\"col\" class=\"centre\">",
            (true, ..) => "<th scope=\"col\">",
            (false, true, _) => "<td class=\"end\">",
            (false, _, true) => "<td class=\"centre\">",
            (false, ..) => "<td>",
        });
    }

    fn raw_html(&mut self, text: &str, range: (usize, usize)) {
        if !self.html_reported {
            let first_line = text.lines().next().unwrap_or("");
            self.report(codes::RAW_HTML, range, first_line);
        }
        self.html_reported = true;
        self.text(text);
    }

    fn report(&mut self, code: Code, (start, end): (usize, usize), word: &str) {
        let place = self.origin.file.at(start, end);
        let report = Diagnostic::new(code, place).with("word", word);
        // These two are said of attachments everywhere else, and name them otherwise.
        let named = match code {
            codes::FORBIDDEN_FILE_TYPE => {
                report.with("file", word).with("types", ATTACHMENT_TYPES.join(", "))
            }
            codes::BAD_FILE_NAME => report.with("path", word),
            _ => report,
        };
        self.diagnostics.push(named);
    }

    fn text(&mut self, text: &str) {
        if self.in_code {
            self.escaped(text);
        } else {
            let html = Html::text(text, self.origin.writing);
            self.html().push(&html);
        }
    }

    fn escaped(&mut self, text: &str) {
        self.html().push_escaped(text);
    }

    fn markup(&mut self, markup: &'static str) {
        self.html().push_markup(markup);
    }

    fn piece(&mut self, piece: Piece) {
        self.html();
        self.blocks.last_mut().expect("html() opened one").pieces.push(piece);
    }

    /// Returns the HTML that is being written.
    fn html(&mut self) -> &mut Html {
        if self.blocks.is_empty() {
            self.blocks.push(Block::default());
        }
        let block = self.blocks.last_mut().expect("just made sure");
        if !matches!(block.pieces.last(), Some(Piece::Html(_))) {
            block.pieces.push(Piece::Html(Html::default()));
        }
        match block.pieces.last_mut() {
            Some(Piece::Html(html)) => html,
            _ => unreachable!("the last piece was just made HTML"),
        }
    }
}

/// Tells whether a tag holds blocks, so that what opens inside is no block of the text's own.
pub(super) fn is_container(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::BlockQuote(_) | Tag::List(_) | Tag::Table(_))
}

pub(super) fn is_container_end(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Table)
}
