//! Fuzzes the reading of YAML files.
#![no_main]
#![allow(dead_code, reason = "each target is one of four functions")]

#[path = "../../common/html.rs"]
mod html;
#[path = "../targets.rs"]
mod targets;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| targets::content(bytes));
