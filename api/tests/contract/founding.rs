//! A store is founded once, also where the founding was cut off.

use api::casebook::{Casebook, Time};
use domain::Position;
use storage::{Commit, EventLog, Options};

#[test]
fn a_store_is_founded_once_and_closed_cleanly() {
    let folder = tempfile::tempdir().unwrap();
    for _ in 0..2 {
        let casebook = Casebook::open(folder.path(), Options::default(), Time::system()).unwrap();
        assert_eq!(casebook.reader().head(), Position(4));
        assert_eq!(casebook.views().registry().last_edition().0, 1);
        casebook.close();
    }
}

#[test]
fn a_founding_that_was_cut_off_goes_on_where_it_stopped() {
    let (whole, cut) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let casebook = Casebook::open(whole.path(), Options::default(), Time::system()).unwrap();
    let first = casebook.reader().at(Position(1)).unwrap();
    casebook.close();
    let mut log = EventLog::open(cut.path(), Options::default()).unwrap();
    log.append(vec![Commit { envelopes: vec![(*first).clone()] }]).unwrap();
    drop(log);
    let casebook = Casebook::open(cut.path(), Options::default(), Time::system()).unwrap();
    assert_eq!(casebook.reader().head(), Position(4));
    assert_eq!(casebook.views().registry().last_edition().0, 1);
    casebook.close();
}
