//! `ACCESS.md`: the access rules and the separation of duties for people to read, written from the table and the tests.
//! `HRDD_BLESS=1 cargo test -p domain` writes it anew.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use domain::{
    access::{AccessRow, AccessRules},
    terms::{Confidentiality, Reach, Role, Subject},
};

/// The rule, where it is kept.
const DUTIES: [(&str, &str, &str); 10] = [
    (
        "S-1",
        "Assessor, endorser, concurring officer and decision maker are different people.",
        "`case::risk`, `case::decision_rules`",
    ),
    ("S-2", "The owner of a measure does not verify it.", "`case::mitigation`"),
    (
        "S-3",
        "Who declared a conflict of interest decides nothing on the case; who is recused has no part in it, and sees of it what is open. It is declared by whose it is, or by who decides on cases.",
        "`case::decision_rules`, `case`, `case::scope`, `access::viewer`",
    ),
    (
        "S-4",
        "Who asks does not grant: decision, resumption, new dates, variations; and is somebody with a role on record.",
        "`case::decision_rules`, `case::suspension_rules`, `case::mitigation`, `case::decision`",
    ),
    ("S-5", "Who corrects does not approve the correction.", "`case::correction_rules`"),
    (
        "S-6",
        "The owner of a case never decides it, and is somebody with a role on record.",
        "`case::decision_rules`, `case::suspension_rules`",
    ),
    ("S-7", "Oversight and readers record nothing of substance, whatever an edition of the policy says.", "`policy`"),
    (
        "S-8",
        "Delegation is explicit, dated, for the office in which the role is held, never chained; people issue tokens for themselves.",
        "`roles`, `access::rules`",
    ),
    ("S-9", "Who authorises an emergency does not ratify it.", "`case::emergency_rules`"),
    ("S-10", "Nobody erases themselves.", "`ledger`"),
];

const fn reach(reach: Reach) -> &'static str {
    match reach {
        Reach::All => "all cases",
        Reach::Country => "cases in the countries that the person's office answers for",
        Reach::Office => "cases of the person's office",
        Reach::Assigned => "cases that the person owns or is assigned to",
        Reach::Addressed => "cases that are addressed to the donor or authority that the person's office stands for",
        Reach::Nowhere => "none",
    }
}

const fn class(class: Confidentiality) -> &'static str {
    match class {
        Confidentiality::Open => "open",
        Confidentiality::Restricted => "restricted",
        Confidentiality::StrictlyConfidential => "strictly confidential",
    }
}

fn words(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.push(if words.is_empty() { letter } else { letter.to_ascii_lowercase() });
    }
    words.replace("Hrddp", "HRDDP")
}

fn row(rules: &AccessRules, role: Role) -> Option<&AccessRow> {
    rules.rows.iter().find(|row| row.role == role)
}

/// The description of each subject, from the list's own schema.
fn described() -> BTreeMap<String, String> {
    let schema = schemars::SchemaGenerator::default().into_root_schema_for::<Subject>().to_value();
    let of = |value: &serde_json::Value| {
        let text = |key: &str| value[key].as_str().unwrap().trim().to_owned();
        (text("const"), text("description"))
    };
    schema["oneOf"].as_array().unwrap().iter().map(of).collect()
}

/// The tests that are marked with a rule: in which file, by which name.
fn shown_by(mark: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut found = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for (place, _) in text.match_indices(&format!("/// {mark}\n#[test]\nfn ")) {
            let name = text[place..].split("fn ").nth(1).unwrap().split('(').next().unwrap();
            found.push(format!("`{}::{name}`", file.file_stem().unwrap().to_string_lossy()));
        }
    }
    found
}

fn document(rules: &AccessRules) -> String {
    let mut text = String::from(
        "# Who may see what, and who may not do what\n\nWritten from `domain/src/access/first.json` and from the tests by \
         `HRDD_BLESS=1 cargo test -p domain`. A later edition of the rules is published as an event\n(`publishAccessRules`); \
         the edition in force is answered by the query `accessRules`, one's own row by `me`, and everybody who can see\na case \
         by `whoCanSee`. What is not in the table is refused.\n\n## Over which cases, and how confidential\n\n",
    );
    let _ = writeln!(text, "| Role | Reaches | Reads up to | Small counts | Introspection |\n|---|---|---|---|---|");
    for row in &rules.rows {
        let small =
            if row.without_small_counts { format!("withheld below {}", rules.smallest_count) } else { "shown".into() };
        let introspects = if row.introspects { "yes" } else { "no" };
        let (name, reach, class) = (words(row.role.name()), reach(row.reach), class(row.up_to));
        let _ = writeln!(text, "| {name} | {reach} | {class} | {small} | {introspects} |");
    }
    text.push_str(
        "\nWhoever owns a case or is assigned to it reaches it too, whatever the role, as long as the role sees cases at all \
         and is not that of an addressee.\nWho reaches a case, who is recused from it and who reads its evidence follow from what is recorded as it counts \
         after every correction and annulment.\nWho is recused from a case sees of it what is open. What somebody recorded in person \
         stays visible to them as long as they reach the case\nand see its subject. An event counts as confidential as the \
         evidence that it attached, and as the events that it corrects, are today; a deadline that passed as what it names.\nWhat \
         falls due, and what passed, is about what it names (`about` in `domain/src/deadline.rs`): it is there only where all \
         of that is seen\nthat the case holds, and nothing falls due for whom a case is only addressed to. The registry of \
         recipients shows the screenings and\ncommanders that are not above the class; the rules go by all of them.\nA case out of reach does not exist: every \
         answer is the one that is given where nothing is there. Rules are those of today, whatever\nmoment is asked about.\n\n\
         ## What of it\n\n",
    );
    let roles: Vec<Role> = rules.rows.iter().map(|row| row.role).collect();
    let descriptions = described();
    let heads: Vec<String> = roles.iter().map(|role| words(role.name())).collect();
    let _ = writeln!(text, "| Subject | What it is | {} |", heads.join(" | "));
    let _ = writeln!(text, "|---|---|{}", "---|".repeat(roles.len()));
    for subject in Subject::ALL {
        let sees = |role: &Role| row(rules, *role).is_some_and(|row| row.sees.contains(subject));
        let cells: Vec<&str> = roles.iter().map(|role| if sees(role) { "yes" } else { "–" }).collect();
        let key = serde_json::to_value(subject).unwrap();
        let what = &descriptions[key.as_str().unwrap()];
        let _ = writeln!(text, "| {} | {what} | {} |", words(subject.name()), cells.join(" | "));
    }
    text.push_str(
        "\nWhich field of the API is about which subject stands in `api/src/sight/fields.json`; a test fails where a field has \
         no rule.\n\n## Small counts\n\nFor roles from which small counts are withheld, `portfolio` shows a breakdown whole or \
         not at all, a part only where the rest is not small\neither, and with a filter nothing: two answers over nearly the \
         same cases would give a small count by subtraction.\nWho sees cases one by one is counted what they see whole of \
         each: risk, decisions, suspensions, pairs. Who sees none of them, like a dashboard,\nis counted all that is not \
         above their class. A token for alerts shows alerts and counts, and no small ones, whoever holds it.\n\n## What is told all the \
         same\n\n- Where a case stands (`status`, and of the pairs that are seen theirs), its revision and when it was last written \
         to are true for everybody\n  who sees it in one line; `hiddenEvents` and `redactions` say that something is withheld.\n- An \
         alert says to everybody who is shown alerts what happened (that a grave incident is credible, say), when and in \
         which case, and\n  where it stands: that somebody acknowledged it, put it off or resolved it. Of which record it is, only to who sees \
         the event that raised it;\n  who answered it, with what words and until when, only to who sees that event; about which \
         deadline, and so who is told, only to who sees the event\n  that said so, also by a filter. Alerts of the ledger \
         itself are for whom the ledger is shown too.\n- A search for words is judged before it is counted, ranked and \
         marked: what is out of sight changes nothing of an answer. How long it takes tells\n  how many events hold one of the \
         words, seen or not, and `position` how far the index is.\n- A refusal that follows from something that is not seen is \
         told by its code, with blanks in the words; so is a dry run, which leaves no trace.\n  Codes tell that something \
         stands in the way.\n- Ids and references are used once. Who records is told that the reference of a case, the id of a \
         record of a case or of a recipient,\n  the hash of a document within a case, or the id of a command is taken, whoever took it; \
         not by what, nor for what. Choose ids that tell nothing:\n  for commands random ones. Who links a recipient by its id is told whether it is there.\n- A donor lists the cases that are addressed \
         to it: small counts hide none of those from it.\n- Commands that a rule refused (`attempts`) are told, by person, command \
         and code, to whom readings are shown and who reaches the case; not to\n  who is recused from it. They say nothing of what was \
         asked. What was tried of a case out of reach is among them, though whoever tried is\n  told nothing of that case.\n- \
         `decisionDossier` says of every event that its reader sees today whether the decision maker could have seen it by the access \
         of that\n  moment: rules, roles, offices and assignments as they were recorded until then.\n- Whoever has the machine can issue a token of the system's own role, \
         which sees everything. `whoCanSee` names who holds one.\n\n## Separation of duties\n\n",
    );
    let _ = writeln!(text, "| Rule | What it says | Kept in | Shown by |\n|---|---|---|---|");
    for (mark, says, kept) in DUTIES {
        let tests = shown_by(mark);
        assert!(!tests.is_empty(), "no test is marked {mark}");
        let _ = writeln!(text, "| {mark} | {says} | {kept} | {} |", tests.join(", "));
    }
    text
}

#[test]
fn the_access_rules_are_written_down_as_they_are() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("ACCESS.md");
    let text = document(&AccessRules::first().unwrap());
    if std::env::var_os("HRDD_BLESS").is_some() {
        fs::write(&file, &text).unwrap();
    }
    let written = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        text == written,
        "the rules changed: look at `git diff` after HRDD_BLESS=1 cargo test -p domain, and commit it"
    );
}
