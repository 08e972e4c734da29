//! The folders of a run: which are read, what reports call them, and that they don't overlap.

use std::path::{Path, PathBuf};
use std::{env, fs};

use diwan::base::date::Day;
use diwan::base::key::{Key, KeyMaker};
use diwan::base::source::{Reader, Unread};
use diwan::content::tree::Entry;
use diwan::project::{Input, Project, Remembered};

use crate::shell::arguments::Sources;
use crate::shell::failure::Failure;
use crate::shell::memory::Records;
use crate::shell::{disk, hash};

/// The theme that is used if its folder is there.
const DEFAULT_THEME: &str = "themes/default";

/// Reads everything that a command reads; what `records` still has of the last time isn't read again.
pub(crate) fn load(
    sources: &Sources,
    date: Day,
    records: Option<&Records>,
) -> Result<Project, Failure> {
    if !sources.content.is_dir() {
        return Err(Failure::refused("failure-no-content", &sources.content));
    }
    let content = disk::absolute(&sources.content)?;
    let theme = theme_folder(sources)?;
    let theme_name = theme.as_deref().unwrap_or(Path::new(DEFAULT_THEME));
    let input = Input {
        content_name: content_name(&content),
        content: disk::unread(&content)?,
        theme_name: report_name(theme_name, &content),
        theme: theme.as_deref().map(disk::theme).transpose()?.unwrap_or_default(),
        base_url: sources.base_url.clone(),
        date,
    };
    let reader = Reader(|path| fs::read(path));
    let remembered = match records {
        Some(records) => Some(Remembered { memory: records, program: program(&content)? }),
        None => None,
    };
    let unread = |unread: Unread| Failure::doing("failure-read-file", &unread.path)(unread.cause);
    let mut project = Project::read(input, reader, remembered).map_err(unread)?;
    project.confirm(hash::of_file)?;
    Ok(project)
}

/// Returns the key of this very program, and of the folder that its records' attachments are in.
fn program(content: &Path) -> Result<Key, Failure> {
    let program = env::current_exe().map_err(Failure::doing("failure-read-file", content))?;
    let bytes = fs::read(&program).map_err(Failure::doing("failure-read-file", &program))?;
    let content = content.as_os_str().as_encoded_bytes();
    Ok(KeyMaker::default().bytes(&bytes).bytes(content).finish())
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
    })
}

fn content_name(content: &Path) -> String {
    content.file_name().map_or_else(|| "content".into(), |name| name.to_string_lossy()).into_owned()
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

fn theme_folder(sources: &Sources) -> Result<Option<PathBuf>, Failure> {
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
