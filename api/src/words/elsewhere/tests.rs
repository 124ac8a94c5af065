use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use projections::reports;

use super::*;
use crate::{exports::headings, page::forms};

/// The languages that have words for what is English elsewhere.
fn others() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::En)
}

/// The entries of a catalogue: their names, each with the English text above it and its own.
fn entries(source: &str) -> BTreeMap<String, (String, String)> {
    let mut entries = BTreeMap::new();
    let mut above = "";
    for line in source.lines() {
        if let Some((name, text)) = line.split_once(" = ").filter(|_| !line.starts_with('#')) {
            let before = entries.insert(name.to_owned(), (above.to_owned(), text.to_owned()));
            assert_eq!(before, None, "{name} is there twice");
        }
        above = line.strip_prefix("# ").unwrap_or_default();
    }
    entries
}

/// The blanks of an English text, `{name}`, or of an entry, `{ $name }`.
fn blanks<'a>(text: &'a str, start: &str) -> BTreeSet<&'a str> {
    let name = |part: &'a str| part.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap();
    text.split(start).skip(1).map(name).collect()
}

#[test]
fn every_refusal_has_a_message_with_exactly_its_blanks_and_none_is_of_another_text() {
    for language in others() {
        let said = entries(language.elsewhere()[0]);
        let codes: BTreeSet<&str> = said.keys().map(String::as_str).filter(|name| name.starts_with("E-")).collect();
        let known: BTreeSet<&str> = Rejection::ALL.iter().map(|(code, _)| *code).collect();
        assert_eq!(codes, known, "{language:?}");
        for (code, message) in Rejection::ALL {
            let (english, text) = &said[*code];
            assert_eq!(english, message, "{language:?} {code}: the English changed; look at the words anew");
            assert_eq!(blanks(text, "{ $"), blanks(message, "{"), "{language:?} {code}");
        }
    }
}

/// An entry for every text, each under the name that its English text makes, and none besides.
fn fits(language: Language, kind: Kind, source: &str, texts: &BTreeSet<String>) {
    let said = entries(source);
    let own: BTreeMap<_, _> = said.iter().filter(|(name, _)| name.starts_with(kind.prefix())).collect();
    for (name, (english, text)) in &own {
        assert_eq!(**name, kind.entry(english), "{language:?}: {english}");
        assert!(!text.trim().is_empty() && texts.contains(english), "{language:?}: nothing says any more: {english}");
    }
    let lacking = texts.iter().find(|english| !own.contains_key(&kind.entry(english)));
    assert_eq!(lacking, None, "{language:?} has no words for this, or it was changed");
}

#[test]
fn every_field_of_every_form_is_described_in_the_words_of_the_schema_as_it_is() {
    let texts: BTreeSet<String> = forms::descriptions().into_iter().collect();
    assert!(texts.len() > 300 && texts.contains("By when."), "{}", texts.len());
    for language in others() {
        fits(language, Kind::About, language.elsewhere()[1], &texts);
    }
}

#[test]
fn every_report_says_of_itself_what_its_definition_does() {
    let mut texts = BTreeSet::new();
    for report in reports::all() {
        texts.extend([report.question, report.definition].map(str::to_owned));
        texts.extend(report.recorded_only.map(str::to_owned));
        texts.extend(report.source_events.iter().filter(|kind| kind.contains(' ')).map(|&kind| kind.to_owned()));
        for parameter in report.parameters {
            texts.insert(parameter.meaning.to_owned());
            texts.extend(parameter.default.filter(|default| default.contains(' ')).map(str::to_owned));
        }
        texts.extend(report.columns().map(|column| column.meaning.to_owned()));
    }
    assert!(texts.len() > 300, "{}", texts.len());
    let headings: BTreeSet<String> = headings::english().map(str::to_owned).collect();
    for language in others() {
        fits(language, Kind::Report, language.elsewhere()[2], &texts);
        // The Arabic ones stand beside the English ones.
        if language != Language::Ar {
            fits(language, Kind::Heading, language.elsewhere()[2], &headings);
        }
    }
}

/// What the domain says in English that never stands in a refusal, or only around what does.
const ELSEWHERE_SAID: [&str; 24] = [
    ", ",
    "; ",
    "a ",
    "a string",
    " has 1 to 64 letters, digits or . _ : / -",
    "{} {}",
    "({}, {})",
    "{} {}–{}",
    "hrdd dossier 1\ncase {}\nrevision {}\n",
    "evidence {} {}\n",
    "Nothing is said of any alert.",
    "What was due is done, or falls due at another time.",
    "an alert's own words fit their limits",
    "The corrected fact would have refused what was recorded later: {}",
    "{} at position {} ({}: {})",
    "the kinds named above are asked again; a new one does not by itself",
    "Indicator {} back in range for two readings running",
    "PreconditionLost: {} is not met for {}, which is approved or active",
    "RealRiskFound: assessment {} finds a real risk of grave violations, and support is approved or active for {}. Suspend it",
    "the older versions of a kind are 1, 2 and so on, without gaps",
    "each version has its own form",
    // Filled in by the two that follow it in the code: `Item` and `Recipient`.
    "{what} {id}",
    // What a cause is called inside.
    "{deadline} {}",
    // How one is told from others, and nothing that is said.
    "Consultation ",
];

/// A text with its holes emptied.
fn emptied(text: &str) -> String {
    let mut pieces = text.split('{');
    let start = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(start, |text, piece| format!("{text}{{}}{}", piece.split_once('}').map_or("", |(_, after)| after)))
}

/// The texts in double quotes of a source without its comments and tests, as the compiler reads them.
fn literals(source: &str) -> Vec<String> {
    let source = source.split("#[cfg(test)]\nmod ").next().unwrap();
    let lines =
        source.lines().filter(|line| !line.trim_start().starts_with("//") && !line.trim_start().starts_with("#["));
    let text = lines.collect::<Vec<_>>().join("\n");
    let (mut found, mut open) = (Vec::new(), None::<String>);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match (&mut open, letter) {
            (None, '\'') if letters.peek() == Some(&'"') => drop(letters.next()),
            (None, '"') => open = Some(String::new()),
            (None, _) => (),
            (Some(_), '"') => found.extend(open.take()),
            (Some(held), '\\') => match letters.next().unwrap() {
                '\n' => while letters.next_if(|letter| letter.is_whitespace()).is_some() {},
                'n' => held.push('\n'),
                other => held.push(other),
            },
            (Some(held), other) => held.push(other),
        }
    }
    found
}

#[test]
fn every_phrase_that_may_stand_in_a_refusal_has_words_and_none_is_left_that_nothing_says() {
    fn files(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { files(&path, found) } else { found.push(path) }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = root.join("../domain/src");
    let mut domain = Vec::new();
    files(&sources, &mut domain);
    domain.retain(|path| {
        let name = path.strip_prefix(&sources).unwrap().to_string_lossy();
        name.ends_with(".rs") && !name.contains("tests") && name != "rejection.rs"
    });
    let read = |path: &Path| literals(&std::fs::read_to_string(path).unwrap());
    let said: BTreeSet<String> = domain.iter().flat_map(|path| read(path)).map(|text| emptied(&text)).collect();
    assert!(said.len() > 400, "{}", said.len());
    let around: BTreeSet<String> = ["src/submission.rs", "src/graphql/refusal.rs"]
        .iter()
        .flat_map(|path| read(&root.join(path)))
        .map(|text| emptied(&text))
        .collect();
    let apart: BTreeSet<String> = ELSEWHERE_SAID.iter().map(|text| emptied(text)).collect();
    // Made of two parts.
    let made = BTreeSet::from([
        "a {} has 1 to 64 letters, digits or . _ : / -".to_owned(),
        "Item {}".into(),
        "Recipient {}".into(),
    ]);
    for language in others() {
        let entries = entries(language.elsewhere()[0]);
        let phrases = entries.iter().filter(|(name, _)| name.starts_with(Kind::Phrase.prefix()));
        let mut known = BTreeSet::new();
        for (name, (english, text)) in phrases {
            assert_eq!(*name, Kind::Phrase.entry(english), "{language:?}: {english}");
            assert_eq!(blanks(text, "{ $"), blanks(english, "{"), "{language:?}: {english}");
            let told = emptied(english);
            let is_said = said.contains(&told) || around.contains(&told) || made.contains(&told);
            assert!(is_said, "{language:?}: nothing says any more: {english}");
            known.insert(told);
        }
        let lacking = said.iter().find(|text| text.contains(' ') && !known.contains(*text) && !apart.contains(*text));
        assert_eq!(lacking, None, "{language:?} has no words for this");
    }
}

/// Without the marks that keep the order of what stands in an Arabic sentence.
fn plain(text: Option<String>) -> String {
    text.unwrap().replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn a_refusal_is_said_in_the_words_of_the_lists_and_of_the_phrases_that_stand_in_it() {
    let (fr, es, ar) = (Language::Fr.words(), Language::Es.words(), Language::Ar.words());
    let rejection = Rejection::PreconditionNotMet { precondition: "Weapons".into(), covers: "(I1, R2)".into() };
    assert_eq!(Language::En.words().refusal(&rejection), Some(rejection.message()));
    let said = plain(fr.refusal(&rejection));
    assert!(said.starts_with("La condition préalable «\u{a0}Armes\u{a0}» n’est pas remplie pour (I1, R2)."), "{said}");
    assert!(plain(ar.refusal(&rejection)).contains("«الأسلحة»"), "{:?}", ar.refusal(&rejection));

    // In words in English, and in those of this language all the same, where they stand in a phrase too.
    let list = "precondition Death penalty for (I1, R2) (not met since 2026-03-31)";
    let said = plain(fr.phrase(list));
    assert_eq!(
        said,
        "condition préalable «\u{a0}Peine de mort\u{a0}» pour (I1, R2) (non remplie depuis le 2026-03-31)"
    );

    let due = Rejection::DeadlineRecorded {
        kind: "PreconditionExpiry".into(),
        subject: "Weapons".into(),
        due: "2026-03-31".into(),
        what: "passed".into(),
    };
    assert!(plain(es.refusal(&due)).contains("Armas, con vencimiento 2026-03-31, venció"), "{:?}", es.refusal(&due));

    // Phrases within phrases, with a value of a list in one of them; an enumeration is taken apart outside of brackets only.
    let list = "measure M1 to be verified, support (I1, R2) is InProcess, (I3, R4) is undecided and 3 more";
    let said = plain(es.refusal(&Rejection::CannotClose { list: list.into() }));
    assert_eq!(
        said,
        "No puede cerrarse: medida M1 por verificar, apoyo (I1, R2): «En trámite», (I3, R4) no está decidido y 3 más."
    );
    let state = Rejection::WrongState {
        what: "Request R1".into(),
        state: "closed".into(),
        wanted: "ask for a new decision".into(),
    };
    assert_eq!(plain(ar.refusal(&state)), "الطلب R1: مغلق؛ اطلب قراراً جديداً.");

    // The same value, of the list that the refusal is about.
    let ended = |rejection: &Rejection| plain(fr.refusal(rejection));
    let emergency =
        Rejection::EmergencyState { emergency: "E1".into(), state: "Ended".into(), verb: "ratified".into() };
    assert_eq!(ended(&emergency), "Urgence E1\u{a0}: «\u{a0}Terminée\u{a0}»\u{a0}; elle ne peut être ratifiée.");
    let pair = Rejection::PairsNotInProcess { covers: "(I1, R2)".into(), state: "Ended".into() };
    assert!(ended(&pair).contains("Achevé comme prévu"), "{}", ended(&pair));

    // Commands, roles and fields by their labels.
    let roles = Rejection::RoleNotAllowed {
        role: "ProjectManager".into(),
        command: "ApproveSupport".into(),
        roles: "ChiefOfMission, RegionalOffice".into(),
    };
    let said = plain(fr.refusal(&roles));
    assert!(
        said.contains("«\u{a0}Approuver l’appui\u{a0}»") && said.contains("Chef de mission, Bureau régional"),
        "{said}"
    );
    let field = Rejection::BadInput { field: "dueOn".into(), why: "write a day as YYYY-MM-DD".into() };
    assert_eq!(plain(es.refusal(&field)), "Plazo: escriba un día como AAAA-MM-DD.");
}

#[test]
fn a_reference_stays_as_it_is_and_what_is_not_told_is_not_told_in_any_language() {
    let fr = Language::Fr.words();
    // An id that is spelled like a value, or like a word.
    let id = Rejection::ItemWithoutRisk { item: "High".into() };
    assert!(plain(fr.refusal(&id)).contains("l’appui High."), "{:?}", fr.refusal(&id));
    let id = Rejection::AlreadyExists { what: "incident".into(), id: "incident".into() };
    assert_eq!(plain(fr.refusal(&id)), "Existe déjà\u{a0}: incident incident. Choisissez une autre référence.");
    let untold = id.filled(|_| "something you do not see".to_owned());
    let said = plain(fr.refusal(&untold));
    assert!(!said.contains("incident") && said.contains("quelque chose qui ne vous est pas montré"), "{said}");
    // Words that no catalogue has stay in English.
    let free = Rejection::CorrectionValue { why: "expected a map".into() };
    assert_eq!(plain(fr.refusal(&free)), "La valeur corrigée ne convient pas\u{a0}: expected a map.");
}

#[test]
fn what_is_no_command_is_said_as_well() {
    let es = Language::Es.words();
    assert!(plain(es.wrong(&Wrong::no_such_case())).starts_with("No hay ningún expediente"));
    let wrong = Wrong { code: "E-INP-01", message: "caseId: say which case it is about".into(), path: "caseId".into() };
    assert_eq!(plain(es.wrong(&wrong)), "Expediente: diga de qué expediente se trata.");
    assert_eq!(Language::En.words().wrong(&wrong), Some(wrong.message));
}

#[test]
fn phrases_of_one_kind_after_one_another_are_told_apart() {
    let list = "condition C1, condition C2, measure M1 to be verified, measure M2 to be verified";
    let said = plain(Language::Fr.words().refusal(&Rejection::ActivationOutstanding { list: list.into() }));
    assert_eq!(
        said,
        "L’appui ne peut commencer. Il manque encore\u{a0}: condition C1, condition C2, mesure M1 à vérifier, mesure M2 à vérifier."
    );
}
