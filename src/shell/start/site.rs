//! `diwan init`: a site to begin with.

use std::process::ExitCode;

use diwan::base::ids::Id;
use diwan::base::report::{MessageLanguage, Messages};
use diwan::model::words::CouncilKind;
use diwan::starting::site::{self, LANGUAGES, Request};
use diwan::starting::voice::Voice;

use crate::shell::arguments::InitOptions;
use crate::shell::ask::Asker;
use crate::shell::failure::Failure;
use crate::shell::record::New;
use crate::shell::start::{id, own_first, word, words};
use crate::shell::{clock, disk, record, say};

/// The folder of the records.
const CONTENT: &str = "content";

/// The council's folder where nobody names it.
const COUNCIL: &str = "council";

/// Runs the command.
pub(crate) fn run(
    options: &InitOptions,
    asked: Option<MessageLanguage>,
    messages: &Messages,
) -> Result<ExitCode, Failure> {
    let folder = disk::absolute(&options.folder)?;
    let content = folder.join(CONTENT);
    if content.symlink_metadata().is_ok() {
        return Err(Failure::refused("failure-site-exists", &content));
    }
    let voice = Voice::new(say::language(asked));
    let asker = Asker::new(messages, &folder)?;
    let tags = LANGUAGES.iter().map(|language| language.tag().to_owned()).collect();
    let own = own_first(tags, Some(say::language(asked)));
    let request = request(options, &own, &voice, &asker)?;
    let files = site::start(&request, &voice);
    let bytes = files.iter().map(|(path, text)| (path.as_str(), text.as_bytes())).collect();
    record::write_first(&folder, &New { id: CONTENT, files: bytes })?;
    let mut out = String::new();
    // Those of the schemas are nobody's to write.
    for (path, _) in files.iter().filter(|(path, _)| !path.starts_with('.')) {
        out += &format!("{}\n", say::path(&options.folder.join(CONTENT).join(path)));
    }
    out += &format!("{}\n", messages.say("start-site-written", &[]));
    // Nothing invisible in what one copies, and a folder of several words in one piece.
    match say::path(&options.folder) {
        here if here == "." => {}
        spaced if spaced.contains(' ') => out += &format!("  cd \"{spaced}\"\n"),
        folder => out += &format!("  cd {folder}\n"),
    }
    out += "  diwan serve\n  diwan new meeting\n";
    say::result(&out)?;
    Ok(ExitCode::SUCCESS)
}

/// Reads what the command line names, and asks for the rest if somebody is there.
fn request(
    options: &InitOptions,
    own: &[String],
    voice: &Voice,
    asker: &Asker<'_>,
) -> Result<Request, Failure> {
    let asks = asker.can_ask();
    let text = |given: &Option<String>, question: &str| match given {
        None if asks => asker.words(question, own),
        given => Ok(words(own, given.as_ref())),
    };
    let title = text(&options.title, "ask-site-title")?;
    let publisher = text(&options.publisher, "ask-publisher")?;
    let name = text(&options.name, "ask-council-name")?;
    let kind = match options.kind {
        None if asks => word("ask-council-kind", CouncilKind::Executive, voice, asker)?,
        given => given.unwrap_or(CouncilKind::Executive),
    };
    let council = match &options.council {
        Some(name) => id(name)?,
        None if asks => asker.id("ask-council-id")?,
        None => id(&COUNCIL.to_owned())?,
    };
    // The folder's name is as good an id as any, if it can be one.
    let folder = disk::absolute(&options.folder)?;
    let own_id = folder.file_name().and_then(|name| Id::parse(&name.to_string_lossy()).ok());
    let date = clock::date(options.date)?;
    let id = own_id.unwrap_or_else(|| council.clone());
    Ok(Request { id, title, publisher, council, name, kind, date })
}
