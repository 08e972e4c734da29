//! The options of `diwan serve`.

use std::net::{IpAddr, Ipv4Addr};

use clap::Args;

use crate::shell::arguments::Sources;

pub(super) const SERVE_EXAMPLES: &str = "\
Examples:
  diwan serve
  diwan serve --port 8080 --lang ar
  diwan serve --host 0.0.0.0        show it on a phone in the same network

Nothing is written. What it shows is what diwan build would write now.";

#[derive(Debug, Args)]
pub(crate) struct ServeOptions {
    #[command(flatten)]
    pub(crate) sources: Sources,
    /// Listen on this port, or the next one that is free
    #[arg(long, value_name = "N", default_value_t = 8000)]
    pub(crate) port: u16,
    /// Listen on this address; 0.0.0.0 lets others in the same network in
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    pub(crate) host: IpAddr,
}
