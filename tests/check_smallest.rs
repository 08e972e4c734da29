mod common;
#[test]
fn t() {
    let run = common::run(common::input(&common::smallest()));
    println!("{}", run.report(diwan::base::report::MessageLanguage::English));
    println!("{:#?}", run.output.keys().collect::<Vec<_>>());
    assert!(run.codes().is_empty());
}
