//! The smallest content there is has no problem.

mod common;

#[test]
fn the_smallest_content_has_no_problem() {
    let run = common::run(common::input(&common::smallest()));
    assert_eq!(run.codes(), Vec::<&str>::new());
    assert!(run.text("ar/index.html").contains("مجلس"));
    assert!(run.text("ku/councils/raqqa/2025-01-05-regular/1.html").contains("Nivîs"));
}
