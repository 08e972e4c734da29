//! What a press text says in numbers: dates, deadlines, money, counts.

mod amount;
pub mod budget;
mod currency;
mod date_line;
pub mod dates;
#[cfg(test)]
mod dates_tests;
pub mod deadline;
#[cfg(test)]
mod deadline_tests;
pub mod figures;
#[cfg(test)]
mod figures_tests;
mod label;
pub mod money;
mod months;
pub mod numeral;
mod period;
mod phrase;
#[cfg(test)]
mod properties;
pub mod recurrence;
