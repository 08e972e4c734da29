//! Chance that is the same on every machine and in every run.

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

/// Numbers that are the same each time, so that a failure comes back.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    /// Returns the next number, below an end.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % end
    }
}
