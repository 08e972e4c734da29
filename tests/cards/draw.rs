//! Draws the cards of `titles.json` into a folder, as SVG and as PNG, for `tests/browser/cards`.

mod texts;

use std::env;
use std::fs;
use std::io;
use std::path::PathBuf;

fn main() -> io::Result<()> {
    let folder = PathBuf::from(env::args().nth(1).expect("name a folder"));
    fs::create_dir_all(&folder)?;
    for (number, one) in texts::titles().iter().enumerate() {
        let card = texts::card(texts::title(one));
        fs::write(folder.join(format!("{number:02}.svg")), card.svg())?;
        fs::write(folder.join(format!("{number:02}.png")), card.png())?;
    }
    Ok(())
}
