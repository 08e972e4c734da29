//! `diwan serve`: the site as it would be built, in a browser, while somebody writes.
//!
//! One thread has the records and answers what is asked, so that nobody sees a site that is half read;
//! another speaks HTTP (`serve/server.rs`), and the system tells what was touched
//! (`serve/watch.rs`). Nothing is written.

mod answer;
mod desk;
mod problems;
mod records;
mod server;
mod watch;

use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::mpsc;
use std::thread;

use diwan::base::report::{MessageLanguage, Messages};
use tokio::sync::{oneshot, watch as news};

use crate::shell::arguments::ServeOptions;
use crate::shell::failure::Failure;
use crate::shell::serve::answer::Answer;
use crate::shell::serve::desk::{Desk, Lines};
use crate::shell::serve::problems::Telling;
use crate::shell::serve::records::Records;
use crate::shell::serve::watch::Folders;
use crate::shell::{disk, folder, say, stop};

/// What the thread that has the records hears.
enum Event {
    /// Somebody asks for a path below the site's root.
    Asked(String, oneshot::Sender<Answer>),
    /// Something happened at these places; nothing if that was lost.
    Touched(Option<Vec<PathBuf>>),
}

/// Runs the command, until somebody stops it.
pub(crate) fn run(
    options: &ServeOptions,
    asked: Option<MessageLanguage>,
    messages: &Messages,
) -> Result<ExitCode, Failure> {
    let content = disk::absolute(&options.sources.content)?;
    if !content.is_dir() {
        return Err(Failure::refused("failure-no-content", &options.sources.content));
    }
    stop::watch(&content)?;
    let wanted = SocketAddr::new(options.host, options.port).to_string();
    let failed = Failure::doing("failure-listen", Path::new(&wanted));
    let listener = server::listen(options.host, options.port).map_err(&failed)?;
    let address = listener.local_addr().map_err(&failed)?;
    let theme = folder::theme_folder(&options.sources)?.map(|one| disk::absolute(&one));
    let folders = Folders::new(content.clone(), theme.transpose()?);
    let root = content.parent().unwrap_or(&content).to_owned();
    let telling = Telling { messages, language: say::language(asked), root };
    let records = Records::new(&options.sources, content);
    let (tell, hear) = mpsc::channel();
    let (news, listen) = news::channel(String::new());
    let lines = Lines { hear, tell: tell.clone(), news };
    let desk = match Desk::new(telling, folders, records, lines) {
        Err(_) if stop::is_asked() => return Ok(ExitCode::SUCCESS),
        desk => desk?,
    };
    thread::spawn(move || server::run(listener, tell, listen));
    say::result(&greeting(address, messages))?;
    desk.run();
    Ok(ExitCode::SUCCESS)
}

/// Says where the preview is; for others in the network also as a QR code.
fn greeting(address: SocketAddr, messages: &Messages) -> String {
    let port = address.port();
    if !address.ip().is_unspecified() {
        let open = if address.ip().is_loopback() { String::new() } else { warning(messages) };
        return format!("{} http://{address}/\n{open}", messages.say("serve-at", &[]));
    }
    // An address stands behind its label and not in it: marks that isolate it would be copied too.
    let label = messages.say("serve-at", &[]);
    let mut text = format!("{label} http://{}:{port}/\n", Ipv4Addr::LOCALHOST);
    if let Some(own) = own_address() {
        let url = format!("http://{}/", SocketAddr::new(own, port));
        text += &format!("{} {url}\n", messages.say("serve-phone", &[]));
        if let Ok(code) = fast_qr::QRBuilder::new(url).build() {
            text += &format!("{}\n", code.to_str());
        }
    }
    text + &warning(messages)
}

fn warning(messages: &Messages) -> String {
    format!("{}\n", messages.say("serve-open", &[]))
}

/// Returns this machine's address in its network. Nothing is sent: a route is all that is asked for,
/// to an address that is kept for documentation.
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    Some(socket.local_addr().ok()?.ip()).filter(|address| !address.is_loopback())
}
