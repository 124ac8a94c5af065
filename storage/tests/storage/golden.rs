//! Golden records: what a release wrote is read the same way for ever. A file, once committed, is never edited.
//!
//! `fixtures/golden/NAME.hex` holds one record; its name ends in the position it is stored under, as in
//! `case-opened-v1-at-1.hex`. Beside it, `NAME.txt` holds the envelope as Rust prints it.

use std::path::Path;

use domain::Position;
use storage::decode;

#[test]
fn every_golden_record_reads_as_it_always_did() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/golden");
    let Ok(entries) = std::fs::read_dir(&folder) else { return };
    let files =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|end| end == "hex"));
    for path in files {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let position = Position(name.rsplit_once("-at-").unwrap().1.parse().unwrap());
        let record =
            hex::decode(std::fs::read_to_string(&path).unwrap().split_whitespace().collect::<String>()).unwrap();
        let (envelope, last) = decode(position, &record).unwrap_or_else(|error| panic!("{name}: {error}"));
        let expected = std::fs::read_to_string(path.with_extension("txt")).unwrap();
        assert_eq!(format!("{envelope:#?}").trim(), expected.trim(), "{name}");
        assert_eq!(storage::encode(&envelope, last).unwrap(), record, "{name}");
    }
}
