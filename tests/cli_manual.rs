//! Completions and man pages name every command and option of the program's own help, and shells and
//! `man` take them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Command, Stdio};

use common::office::{Office, status, text};

const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

#[test]
fn every_command_and_option_is_completed_in_every_shell() {
    let office = Office::new();
    let commands = commands(&office);
    assert!(commands.len() >= 12, "{commands:?}");
    for shell in SHELLS {
        let output = office.run(&["completions", shell]);
        assert_eq!(status(&output), 0);
        let script = text(&output.stdout);
        for (command, options) in &commands {
            let last = command.last().map_or("diwan", String::as_str);
            assert!(script.contains(last), "{shell}: {command:?}");
            for option in options {
                // fish has them without their dashes.
                let name = option.trim_start_matches('-');
                let written = if shell == "fish" { format!("-l {name}") } else { option.clone() };
                assert!(script.contains(&written), "{shell}: {command:?} {option}");
            }
        }
    }
    assert_eq!(status(&office.run(&["completions", "basch"])), 2);
}

#[test]
fn shells_take_their_completions() {
    let office = Office::new();
    for (shell, arguments) in [("bash", &["-n"][..]), ("zsh", &["-n"]), ("fish", &["--no-execute"])]
    {
        let script = office.run(&["completions", shell]).stdout;
        // Only the first is everywhere.
        assert!(fed(shell, arguments, &script).is_none_or(|said| said.is_empty()), "{shell}");
    }
    let script = office.run(&["completions", "bash"]).stdout;
    let complete = "\nCOMP_WORDS=(diwan build --sing) COMP_CWORD=2; _diwan diwan --sing build\n\
                    echo \"${COMPREPLY[@]}\"\n";
    let said = fed("bash", &[], &[&script[..], complete.as_bytes()].concat()).unwrap();
    assert_eq!(said.trim(), "--single");
}

#[test]
fn every_command_has_a_man_page_that_names_its_options() {
    let office = Office::new();
    let output = office.run(&["man", "--output", "man/man1"]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    let commands = commands(&office);
    assert_eq!(office.paths("man/man1").len(), commands.len());
    for (command, options) in &commands {
        let name = [&["diwan".to_owned()], &command[..]].concat().join("-");
        let page = office.read(&format!("man/man1/{name}.1"));
        assert!(
            page.contains(&format!("\n.TH {name} 1  \"diwan {}\"", env!("CARGO_PKG_VERSION"))),
            "{name}"
        );
        for section in ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS"] {
            assert!(page.contains(&format!("\n.SH {section}\n")), "{name}: no {section}");
        }
        for option in options {
            let written = format!("\\fB{}\\fR", option.replace('-', "\\-"));
            assert!(page.contains(&written), "{name}: {option}");
        }
        let lint = fed("mandoc", &["-T", "lint", "-W", "error"], page.as_bytes());
        assert!(lint.as_ref().is_none_or(String::is_empty), "{name}: {lint:?}");
    }
    assert!(office.read("man/man1/diwan-build.1").contains("\n.nf\n  diwan build\n"));
    assert_eq!(office.run(&["man"]).stdout, office.bytes("man/man1/diwan.1"));
    assert_eq!(status(&office.run(&["man", "--output", "man/man1"])), 0, "ours are replaced");
    office.write("man/man1/diwan.1", b"somebody else's");
    assert_eq!(status(&office.run(&["man", "--output", "man/man1"])), 2);
    assert_eq!(office.read("man/man1/diwan.1"), "somebody else's");
}

/// Returns the commands, each as the words behind the program's name, with the long options that its
/// help names; the program itself is the first.
fn commands(office: &Office) -> Vec<(Vec<String>, BTreeSet<String>)> {
    let mut open = vec![Vec::<String>::new()];
    let mut known = Vec::new();
    while let Some(command) = open.pop() {
        let words: Vec<&str> = command.iter().map(String::as_str).collect();
        let output = office.run(&[&words[..], &["--help"]].concat());
        let help = text(&output.stdout).to_owned();
        for name in below(&help, "Commands:").into_iter().filter(|name| name != "help") {
            open.push([&command[..], &[name]].concat());
        }
        let lines = help.lines().map(str::trim_start).filter(|line| line.starts_with('-'));
        let is_name = |one: &&str| one.chars().all(|sign| sign == '-' || sign.is_ascii_lowercase());
        let names = lines.flat_map(|line| line.split([' ', ',']).take(3));
        let options = names.filter(|one| one.starts_with("--")).filter(is_name);
        known.push((command, options.map(str::to_owned).collect()));
    }
    known
}

/// Returns the first word of each entry below a heading of a help text.
fn below(help: &str, heading: &str) -> Vec<String> {
    let lines = help.lines().skip_while(|line| *line != heading).skip(1);
    let lines = lines.take_while(|line| !line.is_empty());
    let entries =
        lines.filter_map(|line| line.strip_prefix("  ")).filter(|line| !line.starts_with(' '));
    entries.filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

/// Runs a program with this on its standard input and returns all it says; nothing where it isn't
/// installed.
fn fed(program: &str, arguments: &[&str], input: &[u8]) -> Option<String> {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().ok()?;
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    Some(format!("{}{}", text(&output.stdout), text(&output.stderr)))
}
