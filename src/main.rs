//! The command line of diwan. Only this binary touches the world.
//!
//! Exit statuses: 0 fine, 1 the content has errors or a copy isn't whole, 2 the command could not run,
//! 75 another build holds the lock, 128 and a signal's number stopped by it.

mod shell;

use std::process::ExitCode;

use clap::Parser;

use crate::shell::arguments::{Arguments, Command, NewCommand};
use crate::shell::{
    build, check, import, manual, panics, rollback, say, schema, serve, start, status, translate,
    update, verify,
};

fn main() -> ExitCode {
    panics::leave_to_reports();
    let arguments = Arguments::parse();
    let messages = say::messages(arguments.lang);
    let done = match &arguments.command {
        Command::Build(options) => build::run(options, arguments.lang, &messages),
        Command::Check(options) => check::run(options, &messages),
        Command::Status(options) => status::run(options, arguments.lang, &messages),
        Command::Import(options) => import::run(options, arguments.lang, &messages),
        Command::Update(options) => update::run(options, arguments.lang, &messages),
        Command::Init(options) => start::site::run(options, arguments.lang, &messages),
        Command::New(NewCommand::Council(options)) => {
            start::council::run(options, arguments.lang, &messages)
        }
        Command::New(NewCommand::Meeting(options)) => {
            start::meeting::run(options, arguments.lang, &messages)
        }
        Command::New(NewCommand::Clarification(options)) => {
            start::clarification::run(options, arguments.lang, &messages)
        }
        Command::Serve(options) => serve::run(options, arguments.lang, &messages),
        Command::Schema(options) => schema::run(options, &messages),
        Command::Translate(command) => translate::run(command, arguments.lang, &messages),
        Command::Rollback(options) => rollback::run(options, &messages),
        Command::Verify(options) => verify::run(options, &messages),
        Command::Completions(options) => manual::completions(options),
        Command::Man(options) => manual::man(options, &messages),
    };
    match done {
        Ok(status) => status,
        Err(failure) => {
            say::failure(&failure, &messages);
            failure.exit_code()
        }
    }
}
