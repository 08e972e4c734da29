//! The folders of a run: which are read, what reports call them, and that they don't overlap.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use diwan::base::date::Day;
use diwan::base::source::{Reader, Unread};
use diwan::content::tree::Entry;
use diwan::pages::cards::Which;
use diwan::project::{Input, Project};

use crate::shell::arguments::Sources;
use crate::shell::documents::Documents;
use crate::shell::failure::Failure;
use crate::shell::manifest::Manifest;
use crate::shell::memory::Records;
use crate::shell::pictures::Pictures;
use crate::shell::{disk, hash, stop};

/// The theme that is used if its folder is there.
const DEFAULT_THEME: &str = "themes/default";

/// A theme as it was read.
pub(crate) struct Theme {
    /// What reports call its folder.
    pub(crate) name: String,
    /// The path of each file in it, and its bytes.
    pub(crate) files: Vec<(String, Vec<u8>)>,
}

/// Reads everything that a command reads.
pub(crate) fn load(sources: &Sources, date: Day) -> Result<Project, Failure> {
    load_with(sources, (date, Which::Fitting), theme(sources)?, None, hash::of_file)
}

/// Reads everything but the theme, and hashes attachments by `hash`; what `records` still has of the
/// last time isn't read again.
pub(crate) fn load_with(
    sources: &Sources,
    (date, cards): (Day, Which),
    theme: Theme,
    records: Option<&Records>,
    hash: impl Fn(&Path) -> Result<String, Failure> + Sync,
) -> Result<Project, Failure> {
    let content = disk::absolute(&sources.content)?;
    let pictures = Pictures::new(records);
    let input = input(sources, disk::unread(&content, &pictures)?, theme, (date, cards))?;
    let documents = Documents::new(records);
    let remembered = records.map(|records| records.of(&content));
    let read = Project::read(input, reader(), remembered);
    stop::check()?;
    let mut project = read.map_err(unread)?;
    look_into(&mut project, hash, &documents, &pictures)?;
    documents.keep();
    pictures.keep();
    Ok(project)
}

/// Puts together all that a site is made of.
pub(crate) fn input(
    sources: &Sources,
    content: Vec<Entry>,
    theme: Theme,
    (date, cards): (Day, Which),
) -> Result<Input, Failure> {
    Ok(Input {
        content_name: content_name(&disk::absolute(&sources.content)?),
        content,
        theme_name: theme.name,
        theme: theme.files,
        base_url: sources.base_url.clone(),
        date,
        cards,
    })
}

/// Returns what reads the files of records, as long as nobody stops it.
pub(crate) fn reader() -> Reader {
    Reader(|path| match stop::is_asked() {
        true => Err(io::ErrorKind::Interrupted.into()),
        false => fs::read(path),
    })
}

/// Says which file couldn't be read.
pub(crate) fn unread(unread: Unread) -> Failure {
    Failure::doing("failure-read-file", &unread.path)(unread.cause)
}

/// Looks into the files that go with records, as far as nobody has.
pub(crate) fn look_into(
    project: &mut Project,
    hash: impl Fn(&Path) -> Result<String, Failure> + Sync,
    documents: &Documents<'_>,
    pictures: &Pictures<'_>,
) -> Result<(), Failure> {
    project.confirm(hash)?;
    project.look_into(|path, format| documents.look(path, format))?;
    project.look_at_photos(|path| pictures.is_sound(path))
}

/// Reads the theme, if there is content that it could be of.
pub(crate) fn theme(sources: &Sources) -> Result<Theme, Failure> {
    if !sources.content.is_dir() {
        return Err(Failure::refused("failure-no-content", &sources.content));
    }
    let folder = theme_folder(sources)?;
    let name = folder.as_deref().unwrap_or(Path::new(DEFAULT_THEME));
    Ok(Theme {
        name: report_name(name, &disk::absolute(&sources.content)?),
        files: folder.as_deref().map(disk::theme).transpose()?.unwrap_or_default(),
    })
}

/// Reads what a new record has to fit to: the site, its sectors and councils, and no meetings.
pub(crate) fn skeleton(content: &Path, date: Day) -> Result<Input, Failure> {
    unthemed(content, date, disk::skeleton)
}

/// Reads all records, and no theme: what is checked of it is nothing that an update could mend.
pub(crate) fn records(content: &Path, date: Day) -> Result<Input, Failure> {
    unthemed(content, date, disk::content)
}

fn unthemed(
    content: &Path,
    date: Day,
    read: fn(&Path) -> Result<Vec<Entry>, Failure>,
) -> Result<Input, Failure> {
    if !content.is_dir() {
        return Err(Failure::refused("failure-no-content", content));
    }
    let content = disk::absolute(content)?;
    Ok(Input {
        content_name: content_name(&content),
        content: read(&content)?,
        theme_name: DEFAULT_THEME.to_owned(),
        theme: Vec::new(),
        base_url: None,
        date,
        cards: Which::None,
    })
}

fn content_name(content: &Path) -> String {
    content.file_name().map_or_else(|| "content".into(), |name| name.to_string_lossy()).into_owned()
}

/// Refuses a folder for a file that is not of the site: one that is read, or lies in one, or in a
/// published site, from which the next build would remove it.
pub(crate) fn check_place(sources: &Sources, folder: &Path) -> Result<(), Failure> {
    let read = [Some(sources.content.clone()), theme_folder(sources)?];
    for one in read.into_iter().flatten() {
        if folder.starts_with(disk::absolute(&one)?) {
            return Err(Failure::refused("failure-in-content", folder));
        }
    }
    match folder.ancestors().any(|one| Manifest::read(one).is_some()) {
        true => Err(Failure::refused("failure-in-site", folder)),
        false => Ok(()),
    }
}

/// Refuses an output folder that holds, lies in or is a folder that is read.
pub(crate) fn check_output(sources: &Sources, output: &Path) -> Result<(), Failure> {
    let read = [Some(sources.content.clone()), theme_folder(sources)?];
    for folder in read.into_iter().flatten() {
        let folder = disk::absolute(&folder)?;
        if output.starts_with(&folder) || folder.starts_with(output) {
            return Err(Failure::refused("failure-overlap", output));
        }
    }
    Ok(())
}

/// Returns the folder of the theme, if there is one.
pub(crate) fn theme_folder(sources: &Sources) -> Result<Option<PathBuf>, Failure> {
    match &sources.theme {
        Some(folder) if folder.is_dir() => Ok(Some(folder.clone())),
        Some(folder) => Err(Failure::refused("failure-read-folder", folder)),
        None => Ok(Some(PathBuf::from(DEFAULT_THEME)).filter(|folder| folder.is_dir())),
    }
}

/// Names the theme folder as the content folder is named: from the folder that holds the content.
fn report_name(theme: &Path, content: &Path) -> String {
    let absolute = disk::absolute(theme).unwrap_or_else(|_| theme.to_owned());
    let beside = content.parent().and_then(|parent| absolute.strip_prefix(parent).ok());
    beside.unwrap_or(theme).to_string_lossy().replace('\\', "/")
}
