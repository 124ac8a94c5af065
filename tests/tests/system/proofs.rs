//! What is served to prove the log to somebody who trusts neither the server nor its operator. Checked with crates that are
//! not ours wherever there is one.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use signed_note::{Note, StandardVerifier, VerifierList};
use tests::Server;
use tlog_tiles::{Hash, Tile, TileHashReader, TileReader, record_hash};

use crate::with;

pub(crate) const TREE: &str = "XA-2025-001";

fn get(server: &Server, path: &str) -> Vec<u8> {
    let (status, head, body) = server.read("GET", Some(&server.eyes()), path);
    assert_eq!(status, 200, "{path}: {head} {}", String::from_utf8_lossy(&body));
    body
}

/// The newest checkpoint over HTTP, checked with the key of the store's own file and with another's code.
fn checkpoint(server: &Server, key: &str) -> tlog_tiles::Checkpoint {
    // Waits until what was recorded is covered.
    let head = server.head().to_string();
    server.query("query($to: Position!) { extension(from: \"1\", to: $to) { to } }", json!({ "to": head }));
    let note = get(server, "/checkpoint");
    let note = Note::from_bytes(&note).unwrap();
    let verifier = StandardVerifier::new(key).unwrap();
    let (by, _) = note.verify(&VerifierList::new(vec![Box::new(verifier)])).unwrap();
    assert_eq!(by.len(), 1);
    tlog_tiles::Checkpoint::from_bytes(note.text()).unwrap()
}

pub(crate) fn key(server: &Server) -> String {
    let keys = server.query("{ checkpoint { keys } }", json!({}))["checkpoint"]["keys"].take();
    assert_eq!(keys.as_array().unwrap().len(), 1);
    keys[0].as_str().unwrap().to_owned()
}

/// Where C2SP tlog-tiles puts a tile; the foreign crate spells the older form, with the height.
fn path(tile: &Tile) -> String {
    tile.path().replacen("tile/8/data/", "/tile/entries/", 1).replacen("tile/8/", "/tile/", 1)
}

/// Tiles over HTTP.
struct Served<'a>(&'a Server);

impl TileReader for Served<'_> {
    fn height(&self) -> u8 {
        8
    }
    fn read_tiles(&self, tiles: &[Tile]) -> Result<Vec<Vec<u8>>, tlog_tiles::Error> {
        Ok(tiles.iter().map(|tile| get(self.0, &path(tile))).collect())
    }
    fn save_tiles(&self, _: &[Tile], _: &[Vec<u8>]) {}
}

/// The records of one tile, taken apart as C2SP tlog-tiles says.
fn entries(mut bundle: &[u8]) -> Vec<Vec<u8>> {
    let mut records = Vec::new();
    while !bundle.is_empty() {
        let length = usize::from(u16::from_be_bytes([bundle[0], bundle[1]]));
        records.push(bundle[2..2 + length].to_vec());
        bundle = &bundle[2 + length..];
    }
    records
}

#[test]
fn a_client_of_the_standard_reads_the_whole_log_over_http_and_proves_it() {
    let (server, _) = with(&[1, 2, 3, 4, 5]);
    let checkpoint = checkpoint(&server, &key(&server));
    let size = checkpoint.size();
    assert!(size > 256 && size == server.head(), "{size}: full and partial tiles are both there");
    let tiles = Served(&server);
    let hashes = TileHashReader::new(size, *checkpoint.hash(), &tiles);
    assert_eq!(tlog_tiles::tree_hash(size, &hashes).unwrap(), *checkpoint.hash());
    let mut leaves = Vec::new();
    for first in (0..size).step_by(256) {
        let width = u32::try_from((size - first).min(256)).unwrap();
        let tile = Tile::new(8, 0, first / 256, width, true);
        assert_eq!(Tile::from_path(&tile.path()).unwrap(), tile);
        leaves.extend(entries(&get(&server, &path(&tile))).iter().map(|record| record_hash(record)));
    }
    assert_eq!(leaves.len() as u64, size);
    for (index, leaf) in leaves.iter().enumerate() {
        let proof = tlog_tiles::prove_record(size, index as u64, &hashes).unwrap();
        tlog_tiles::check_record(&proof, size, *checkpoint.hash(), index as u64, *leaf).unwrap();
    }

    // Every event shows the leaf that the tiles hold; a page of them costs one record each.
    let mut after = Value::Null;
    let mut shown = Vec::new();
    loop {
        let query = "query($after: String) { events(first: 100, after: $after) { nodes { leafHash } pageInfo { hasNextPage endCursor } } }";
        let page = server.query(query, json!({ "after": after }))["events"].take();
        shown
            .extend(page["nodes"].as_array().unwrap().iter().map(|node| node["leafHash"].as_str().unwrap().to_owned()));
        after = page["pageInfo"]["endCursor"].clone();
        if page["pageInfo"]["hasNextPage"] != true {
            break;
        }
    }
    // That the tiles were read came after them.
    shown.truncate(leaves.len());
    assert_eq!(shown, leaves.iter().map(|leaf| hex::encode(leaf.0)).collect::<Vec<_>>());
}

#[test]
fn tiles_and_checkpoints_are_for_those_with_a_token_and_only_where_the_log_reaches() {
    let (server, _) = with(&[]);
    let size = checkpoint(&server, &key(&server)).size();
    let eyes = server.eyes();
    let token = Some(eyes.as_str());
    for path in ["/checkpoint", "/checkpoint/witnessed", "/tile/0/000", "/tile/entries/000.p/1", "/tile/nothing"] {
        for token in [None, Some("wrong")] {
            let (status, _, body) = server.read("GET", token, path);
            assert_eq!(status, 401, "{path}: {}", String::from_utf8_lossy(&body));
        }
        assert_eq!(server.read("GET", token, &format!("{path}?token={}", server.operator())).0, 400, "{path}");
        assert_eq!(server.read("POST", token, path).0, 405, "{path}");
    }
    let (_, head, _) = server.read("GET", token, "/checkpoint");
    assert!(head.contains("content-type: text/plain; charset=utf-8") && head.contains("max-age=1"), "{head}");
    let (_, head, whole) = server.read("GET", token, &format!("/tile/0/000.p/{size}"));
    assert!(head.contains("content-type: application/octet-stream") && head.contains("immutable"), "{head}");
    assert_eq!(whole.len() as u64, 32 * size);
    let (status, _, body) = server.read("HEAD", token, &format!("/tile/0/000.p/{size}"));
    assert!(status == 200 && body.is_empty());
    for path in [
        format!("/tile/0/000.p/{}", size + 1),
        "/tile/0/000".into(),
        "/tile/0/001".into(),
        "/tile/1/000.p/1".into(),
        "/tile/0/0".into(),
        "/tile/0/x000/000.p/1".into(),
        "/tile/entries/000.p/0".into(),
        "/tile/entries/000.p/256".into(),
        "/tile/9/000.p/1".into(),
        "/tile/".into(),
        "/checkpoint/witnessed".into(),
        "/checkpoint/other".into(),
    ] {
        let (status, head, body) = server.read("GET", token, &path);
        assert_eq!(status, 404, "{path}: {}", String::from_utf8_lossy(&body));
        assert!(head.contains("no-store"), "{path}: {head}");
    }
}

#[test]
fn proofs_over_graphql_hold_and_what_is_not_there_is_said_so() {
    let (server, _) = with(&[1]);
    let key = key(&server);
    let checkpoint = checkpoint(&server, &key);
    let size = checkpoint.size();
    let all = "checkpoint { note size root keys witnesses origin streamsRoot }";
    for position in [1, size / 2, size] {
        let query = format!(
            "query($position: Position!) {{ proof(position: $position) {{ event {{ id leafHash }} record leafHash index path text {all} }} }}"
        );
        let proof = server.query(&query, json!({ "position": position.to_string() }))["proof"].take();
        let record = STANDARD.decode(proof["record"].as_str().unwrap()).unwrap();
        let leaf = record_hash(&record);
        assert_eq!(
            (&proof["leafHash"], &proof["event"]["leafHash"]),
            (&json!(hex::encode(leaf.0)), &json!(hex::encode(leaf.0)))
        );
        let hash = |text: &Value| Hash(hex::decode(text.as_str().unwrap()).unwrap().try_into().unwrap());
        let hashes: Vec<Hash> = proof["path"].as_array().unwrap().iter().map(hash).collect();
        let (root, at) =
            (hash(&proof["checkpoint"]["root"]), proof["checkpoint"]["size"].as_str().unwrap().parse().unwrap());
        tlog_tiles::check_record(&hashes, at, root, position - 1, leaf).unwrap();
        assert_eq!(proof["index"], (position - 1).to_string());
        let text = proof["text"].as_str().unwrap();
        assert!(
            text.starts_with("c2sp.org/tlog-proof@v1\n")
                && text.ends_with(proof["checkpoint"]["note"].as_str().unwrap())
        );
        assert_eq!(proof["checkpoint"]["keys"], json!([key]));
        let again =
            server.query("query($id: ID!) { proof(event: $id) { text } }", json!({ "id": proof["event"]["id"] }));
        assert!(again["proof"]["text"].as_str().unwrap().starts_with("c2sp.org/tlog-proof@v1\n"));
    }
    for position in ["0".to_owned(), (size + 1).to_string()] {
        let none = server.query(
            "query($position: Position!) { proof(position: $position) { text } }",
            json!({ "position": position }),
        );
        assert!(none["proof"].is_null(), "{position}");
    }
    let code = |query: &str| server.ask(&server.eyes(), query, json!({})).code().to_owned();
    assert_eq!(code("{ proof { text } }"), "BAD_USER_INPUT");
    assert_eq!(code("{ proof(position: \"1\", witnessed: true) { text } }"), "NOT_FOUND");
    assert_eq!(code("{ completenessProof(case: \"x\") { text } }"), "BAD_USER_INPUT");
    assert_eq!(code("{ extension(from: \"3\", to: \"2\") { text } }"), "BAD_USER_INPUT");
    assert_eq!(code("{ extension(from: \"1\", to: \"999999\") { text } }"), "POSITION_AHEAD");
    assert!(server.query("{ checkpoint(witnessed: true) { note } }", json!({}))["checkpoint"].is_null());
    // Priced: nobody asks for hundreds of proofs at once.
    let many: String = (1..=10)
        .map(|place| format!("p{place}: proof(position: \"{place}\") {{ text event {{ leafHash }} }} "))
        .collect();
    assert_eq!(server.ask(&server.eyes(), &format!("{{ {many} }}"), json!({})).status, 200);

    // An earlier root of ours, computed by the foreign crate from tiles, is extended by the newest.
    let tiles = Served(&server);
    let hashes = TileHashReader::new(size, *checkpoint.hash(), &tiles);
    let extension =
        server.query("{ extension(from: \"7\") { from to hashes text checkpoint { size } } }", json!({}))["extension"]
            .take();
    let proof: Vec<Hash> =
        extension["text"].as_str().unwrap().lines().map(|line| Hash::parse_hash(line).unwrap()).collect();
    let earlier = tlog_tiles::tree_hash(7, &hashes).unwrap();
    let to: u64 = extension["to"].as_str().unwrap().parse().unwrap();
    assert_eq!((&extension["from"], &extension["checkpoint"]["size"]), (&json!("7"), &extension["to"]));
    tlog_tiles::check_tree(&proof, to, *checkpoint.hash(), 7, earlier).unwrap();
    assert!(tlog_tiles::check_tree(&proof, to, *checkpoint.hash(), 7, Hash([1; 32])).is_err());
}

/// The head of a stream under a root, as the documentation of the map says; none where the proof shows that there is none.
/// Written anew here, from the description alone.
fn standing(proof: &Value, streams_root: &str) -> Option<(u64, String)> {
    let bytes = |value: &Value| hex::decode(value.as_str().unwrap()).unwrap();
    let sha256 = |parts: &[&[u8]]| hex::decode(sha256_of(&parts.concat())).unwrap();
    let key = sha256(&[proof["stream"].as_str().unwrap().as_bytes()]);
    let there = [&proof["head"], &proof["instead"]].into_iter().find(|head| !head.is_null());
    let mut hash = there.map_or(vec![0; 32], |head| {
        let revision = u32::try_from(head["revision"].as_u64().unwrap()).unwrap().to_be_bytes();
        sha256(&[&[0], &bytes(&head["key"]), &revision, &bytes(&head["link"])])
    });
    let beside = proof["beside"].as_array().unwrap();
    for (depth, other) in beside.iter().enumerate().rev() {
        let right = key[depth / 8] >> (7 - depth % 8) & 1 == 1;
        hash = if right { sha256(&[&[1], &bytes(other), &hash]) } else { sha256(&[&[1], &hash, &bytes(other)]) };
    }
    assert_eq!(hex::encode(hash), streams_root);
    (!proof["head"].is_null()).then(|| {
        assert_eq!(bytes(&proof["head"]["key"]), key);
        (proof["head"]["revision"].as_u64().unwrap(), proof["head"]["link"].as_str().unwrap().to_owned())
    })
}

fn sha256_of(bytes: &[u8]) -> String {
    domain::terms::Digest::of(bytes).to_string()
}

#[test]
fn a_case_is_proved_whole_and_an_unknown_one_absent() {
    let (server, _) = with(&[1]);
    checkpoint(&server, &key(&server));
    let ask = |case: &str| {
        let query = "query($case: ID!) { completenessProof(case: $case) { stream absent head { key revision link } instead { key revision link } beside text checkpoint { streamsRoot size } } }";
        server.query(query, json!({ "case": case }))["completenessProof"].take()
    };
    let (mut leaves, mut after, mut id) = (Vec::new(), Value::Null, Value::Null);
    while id.is_null() || !after.is_null() {
        let query = "query($reference: String!, $after: String) { case(reference: $reference) { id history(first: 100, after: $after) { nodes { leafHash } pageInfo { hasNextPage endCursor } } } }";
        let case = server.query(query, json!({ "reference": TREE, "after": after }))["case"].take();
        leaves.extend(
            case["history"]["nodes"]
                .as_array()
                .unwrap()
                .iter()
                .map(|node| node["leafHash"].as_str().unwrap().to_owned()),
        );
        let page = &case["history"]["pageInfo"];
        after = if page["hasNextPage"] == true { page["endCursor"].clone() } else { Value::Null };
        id = case["id"].clone();
    }
    let proof = ask(id.as_str().unwrap());
    let (revision, link) = standing(&proof, proof["checkpoint"]["streamsRoot"].as_str().unwrap()).unwrap();
    assert_eq!((proof["absent"].clone(), revision), (json!(false), leaves.len() as u64));
    let chain = leaves.iter().fold(vec![0; 32], |link, leaf| {
        let leaf = hex::decode(leaf).unwrap();
        hex::decode(sha256_of(&[&[2], &link[..], &leaf].concat())).unwrap()
    });
    assert_eq!(hex::encode(chain), link);

    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    let unknown = URL_SAFE_NO_PAD.encode("1:Case:01890000-0000-7000-8000-000000000001");
    let proof = ask(&unknown);
    assert_eq!((&proof["absent"], &proof["head"]), (&json!(true), &Value::Null));
    assert_eq!(standing(&proof, proof["checkpoint"]["streamsRoot"].as_str().unwrap()), None);
}

#[test]
fn hashes_are_for_whom_the_proofs_are_shown_and_records_for_whom_everything_is() {
    let (server, mut player) = with(&[1]);
    let size = checkpoint(&server, &key(&server)).size();
    let (tile, records, beyond) =
        (format!("/tile/0/000.p/{size}"), format!("/tile/entries/000.p/{size}"), "/tile/entries/999.p/1".to_owned());
    for (who, notes, hashes, entries) in [
        ("oversight", 200, 200, 200),
        ("auditor", 200, 200, 200),
        ("legal", 200, 200, 404),
        ("hq", 200, 200, 404),
        ("dpo", 200, 200, 404),
        ("pm-xa", 200, 200, 404),
        ("com-xa", 200, 200, 404),
        ("records", 200, 200, 404),
        ("mechanism-xa", 404, 404, 404),
        ("donor", 404, 404, 404),
    ] {
        let token = player.token(&server, who);
        let read = |path: &str| server.read("GET", Some(&token), path);
        assert_eq!(read("/checkpoint").0, notes, "{who}");
        assert_eq!(read(&tile).0, hashes, "{who}");
        let (status, head, body) = read(&records);
        assert_eq!(status, entries, "{who}");
        // What is not for the caller is answered like what is not there, and what is is not kept for the next one.
        let absent = read(&beyond);
        assert_eq!(absent.0, 404, "{who}");
        assert!(status == 200 || body == absent.2, "{who}");
        assert!(!head.contains("immutable"), "{head}");
    }
    // Who is recused from one case is shown what is open of it: no tile, for it may hold more. One who declared something
    // and is not recused goes on.
    for (person, recusal, entries) in [("oversight", false, 200), ("auditor", true, 404)] {
        let user = player.prelude.people[person].user.clone();
        let declared = json!({
            "command": "declareConflictOfInterest", "case": TREE, "by": "com-xa", "on": "2025-11-24",
            "input": { "user": user, "nature": "A relative works at one of the posts.", "recusal": recusal },
            "expect": { "events": ["ConflictOfInterestDeclared"] },
        });
        player.step(&server, "recused", &serde_json::from_value(declared).unwrap());
        let token = player.token(&server, person);
        let read = |path: &str| server.read("GET", Some(&token), path);
        let (status, _, body) = read(&records);
        assert_eq!(status, entries, "{person}");
        assert!(status == 200 || body == read(&beyond).2, "{person}");
        assert_eq!(read(&tile).0, 200, "{person}: hashes tell nothing");
    }
}
