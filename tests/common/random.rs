//! Property tests that are the same on every machine.

use proptest::test_runner::{Config, RngSeed};

/// Returns how properties are tried, in so many cases: the same ones each time, unless the
/// environment asks for others.
pub(crate) fn cases(cases: u32) -> Config {
    let usual = Config::default();
    let rng_seed = match usual.rng_seed {
        RngSeed::Random => RngSeed::Fixed(2),
        RngSeed::Fixed(seed) => RngSeed::Fixed(seed),
    };
    Config { cases, rng_seed, failure_persistence: None, ..usual }
}
