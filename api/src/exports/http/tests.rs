use domain::{
    Actor,
    terms::{Office, Role, UserId},
};
use http_body_util::BodyExt as _;

use super::*;
use crate::past::Lost;

#[test]
fn a_past_that_is_too_long_to_fold_is_refused_with_what_to_do_instead() {
    let refused = RequestRefusal::from(Refused::from(Lost::TooMany));
    assert_eq!(refused.status(), axum::http::StatusCode::BAD_REQUEST);
    let RequestRefusal::Parameters(why) = refused else { panic!("{refused:?}") };
    assert!(why.contains("1000000 events") && why.contains("asRecorded"), "{why}");
}

#[tokio::test]
async fn what_broke_off_never_ends_as_if_it_were_whole() {
    for whole in [false, true] {
        let (sender, pieces) = mpsc::channel(WAITING);
        for piece in ["one", "two"] {
            sender.send(Ok(piece.into())).await.unwrap();
        }
        // As where the thread that writes panics: nothing is sent any more, and nothing is said.
        drop(sender);
        let read = body(pieces, Arc::new(AtomicBool::new(whole))).collect().await;
        assert_eq!(read.map(|read| read.to_bytes()).ok(), whole.then(|| "onetwo".into()));
    }
}

#[tokio::test]
async fn whoever_leaves_before_it_is_ready_leaves_their_turn_taken_until_the_work_is_done() {
    let turns = Turns::default();
    let turn = turns.take("one").await.unwrap();
    let (finish, finished) = std::sync::mpsc::channel::<()>();
    let made = in_turn(turn, move || finished.recv());
    assert!(tokio::time::timeout(Duration::from_millis(50), made).await.is_err(), "its reader leaves");
    let mut next = Box::pin(turns.wait("one"));
    assert!(futures_util::poll!(next.as_mut()).is_pending(), "the work goes on, and so does its turn");
    finish.send(()).unwrap();
    tokio::time::timeout(PATIENCE, next).await.expect("then it is given back");
}

/// A room over a made-up portfolio, and the folder of its store.
async fn room() -> (tempfile::TempDir, Room) {
    let folder = tempfile::tempdir().unwrap();
    let mut log = storage::EventLog::open(folder.path(), storage::Options::default()).unwrap();
    let mut commits: Vec<storage::Commit> = Vec::new();
    for envelope in fixtures::portfolio(40, 40) {
        match commits.last_mut() {
            Some(last) if last.envelopes[0].command == envelope.command => last.envelopes.push(envelope),
            _ => commits.push(storage::Commit { envelopes: vec![envelope] }),
        }
    }
    log.append(commits).unwrap();
    drop(log);
    let time = crate::casebook::Time::system();
    let store = folder.path().to_owned();
    let opened = tokio::task::spawn_blocking(move || Casebook::open(&store, storage::Options::default(), time));
    let casebook = Arc::new(opened.await.unwrap().unwrap());
    let tracer = Tracer::start(Arc::clone(&casebook));
    (folder, Room { casebook, tracer, turns: Arc::default() })
}

fn somebody(role: Role) -> Caller {
    let (user, office) = (UserId::new("U-708").unwrap(), Office::new("HQ").unwrap());
    Caller::from(Actor { user, role, office, on_behalf_of: None })
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_have_it_any_more_once_it_is_ready_has_nothing_and_leaves_no_reading() {
    let (_folder, room) = room().await;
    let case = room.casebook.views().cases().next().map(|(_, case)| case.reference().to_string()).unwrap();
    let ask = async |now: Option<Caller>| {
        // As the door let them in; meanwhile it is as it is now.
        let who = (Extension(somebody(Role::Auditor)), Extension(Credential::new(move || now.clone())));
        let query = Some("format=dossier&reason=audit".to_owned());
        let before = room.casebook.reader().head();
        let answer = answer(room.clone(), who, query, (Kind::Case, Some(case.clone()))).await;
        let answer = match answer {
            Ok(answer) => Ok(answer.into_body().collect().await.map(|read| read.to_bytes().len()).unwrap()),
            Err(refused) => Err(refused.status()),
        };
        (answer, room.casebook.reader().head().0 - before.0)
    };
    let (read, recorded) = ask(Some(somebody(Role::Auditor))).await;
    assert!(read.is_ok_and(|length| length > 1_000) && recorded == 1, "it is read, on record");
    assert_eq!(ask(None).await, (Err(axum::http::StatusCode::UNAUTHORIZED), 0), "the token was revoked");
    let less = ask(Some(somebody(Role::Donor))).await;
    assert_eq!(less, (Err(axum::http::StatusCode::SERVICE_UNAVAILABLE), 0), "less is seen by now");
    let casebook = room.casebook;
    tokio::task::spawn_blocking(move || casebook.close()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_goes_on_is_cut_off_where_its_token_is_revoked() {
    let (_folder, room) = room().await;
    let casebook = Arc::clone(&room.casebook);
    let counts = Arc::new(AtomicBool::new(true));
    let (asked, caller) = (Arc::clone(&counts), somebody(Role::Auditor));
    let again = caller.clone();
    let token = Credential::new(move || asked.load(Ordering::Acquire).then(|| again.clone()));
    let who = (Extension(caller), Extension(token));
    let query = || Some("format=jsonl&reason=audit".to_owned());
    let whole = answer(room.clone(), who.clone(), query(), (Kind::Events, None)).await.unwrap();
    let whole = whole.into_body().collect().await.unwrap().to_bytes();
    assert!(whole.len() > 3 * WAITING * PIECE, "more than waits to be taken: {}", whole.len());
    let mut broken = answer(room, who, query(), (Kind::Events, None)).await.unwrap().into_body();
    let mut taken = broken.frame().await.unwrap().unwrap().into_data().unwrap().len();
    counts.store(false, Ordering::Release);
    let cut = loop {
        match broken.frame().await {
            Some(Ok(frame)) => taken += frame.into_data().unwrap().len(),
            other => break other,
        }
    };
    assert!(matches!(cut, Some(Err(_))), "it does not end as if it were whole");
    assert!(taken <= (WAITING + 3) * PIECE && taken < whole.len(), "{taken} of {}", whole.len());
    tokio::task::spawn_blocking(move || casebook.close()).await.unwrap();
}

#[test]
fn who_reads_slowly_or_for_too_long_does_not_hold_a_place() {
    let seconds = Duration::from_secs;
    assert!(is_waited_for(0, seconds(29), seconds(600)), "a search may come to nothing for a while");
    assert!(!is_waited_for(SLOWEST * 59, seconds(60), seconds(60)));
    assert!(is_waited_for(SLOWEST * 60, seconds(60), seconds(60)));
    assert!(is_waited_for(SLOWEST * 1_799, seconds(1_799), seconds(1_799)));
    assert!(!is_waited_for(u64::MAX, seconds(0), LONGEST));
}
