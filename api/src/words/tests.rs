use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use domain::{
    Event,
    terms::{AlertState, CaseStatus, Listed, PairStatus},
};

use super::*;

/// What a catalogue holds: the messages, with the text of each value and attribute as it is written.
fn parsed(source: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut messages: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let (mut message, mut attribute) = (String::new(), String::new());
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let named = line.split_once(" = ").filter(|(name, _)| {
            name.trim().chars().all(|letter| letter.is_ascii_alphanumeric() || "_-.".contains(letter))
        });
        match named {
            Some((name, text)) if !name.starts_with(' ') => {
                (message, attribute) = (name.to_owned(), String::new());
                assert!(!messages.contains_key(&message), "{message} is there twice");
                messages.entry(message.clone()).or_default().insert(String::new(), text.to_owned());
            }
            Some((name, text)) if name.starts_with("    .") => {
                attribute = name.trim_start_matches("    .").to_owned();
                let before = messages.entry(message.clone()).or_default().insert(attribute.clone(), text.to_owned());
                assert_eq!(before, None, "{message}.{attribute} is there twice");
            }
            _ => {
                if let Some(text) = messages.get_mut(&message).and_then(|known| known.get_mut(&attribute)) {
                    text.push('\n');
                    text.push_str(line);
                }
            }
        }
    }
    messages
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Every closed list as its source has it.
fn lists() -> BTreeMap<String, BTreeSet<String>> {
    fn files(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { files(&path, found) } else { found.push(path) }
        }
    }
    let mut found = Vec::new();
    files(&folder().join("../domain/src"), &mut found);
    let mut lists = BTreeMap::new();
    for file in found {
        let text = std::fs::read_to_string(file).unwrap();
        for block in text.split("\nvocabulary! {").skip(1) {
            let block = block.split("\n}").next().unwrap();
            for list in block.split("pub enum ").skip(1) {
                let (name, values) = list.split_once(" {").unwrap();
                let values = values.split("\n    }").next().unwrap().lines().map(str::trim);
                let values =
                    values.filter(|line| !line.is_empty() && !line.starts_with("///") && !line.starts_with('#'));
                let values: BTreeSet<String> = values.map(|value| screaming(value.trim_end_matches(','))).collect();
                assert!(!values.is_empty(), "{name}");
                lists.insert(name.to_owned(), values);
            }
        }
    }
    // The two that people see of what is folded from the log.
    for (file, name) in [("alerts.rs", "AlertStep"), ("tracker.rs", "TrackedKind")] {
        let text = std::fs::read_to_string(folder().join("../projections/src").join(file)).unwrap();
        let values = text.split(&format!("pub enum {name} {{")).nth(1).unwrap().split("\n}").next().unwrap();
        let values = values.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("///"));
        lists.insert(name.to_owned(), values.map(|value| screaming(value.trim_end_matches(','))).collect());
    }
    lists
}

#[test]
fn every_value_of_every_list_and_every_kind_of_event_has_a_word_in_every_language_and_nothing_else_has() {
    let mut wanted = lists();
    assert!(wanted.len() > 70 && wanted[CaseStatus::LIST].len() == CaseStatus::ALL.len(), "the lists are read");
    wanted.insert("Event".to_owned(), Event::kinds().map(|kind| kind.name.to_owned()).collect());
    for language in Language::ALL {
        let known = parsed(language.sources()[0]).into_iter().map(|(list, mut values)| {
            assert!(values.values().all(|word| !word.trim().is_empty()), "{language:?} {list}");
            values.remove("").unwrap();
            (list, values.into_keys().collect::<BTreeSet<String>>())
        });
        let known: BTreeMap<_, _> = known.collect();
        for (list, values) in &wanted {
            assert_eq!(known.get(list), Some(values), "{language:?} {list}");
        }
        assert_eq!(
            known.len(),
            wanted.len(),
            "{language:?}: {:?}",
            known.keys().find(|list| !wanted.contains_key(*list))
        );
        assert_eq!(
            language.words().word(PairStatus::Suspended),
            parsed(language.sources()[0])["PairStatus"]["SUSPENDED"]
        );
    }
}

#[test]
fn every_catalogue_reads_without_a_fault_and_says_who_has_not_read_it_yet() {
    for language in Language::ALL {
        let elsewhere = language.elsewhere().into_iter().filter(|source| !source.is_empty());
        for source in language.sources().into_iter().chain(elsewhere) {
            assert!(FluentResource::try_new(source.to_owned()).is_ok(), "{language:?}");
            let marked = source.contains("Not yet read by a native reviewer");
            assert_eq!(marked, language != Language::En, "{language:?}");
        }
    }
}

/// One bundle holds several catalogues, and of two messages by one name the later would hide the earlier.
#[test]
fn no_message_is_in_two_catalogues_of_a_language() {
    for language in Language::ALL {
        let mut known = BTreeMap::new();
        for entry in std::fs::read_dir(folder().join("words").join(language.code())).unwrap() {
            let path = entry.unwrap().path();
            for message in parsed(&std::fs::read_to_string(&path).unwrap()).into_keys() {
                let other = known.insert(message.clone(), path.clone());
                assert_eq!(other, None, "{message} is in {} too", path.display());
            }
        }
        assert!(known.len() > 1_000, "{language:?}");
    }
}

/// The blanks of a text.
fn blanks(text: &str) -> BTreeSet<String> {
    let name = |part: &str| part.chars().take_while(|letter| letter.is_ascii_alphanumeric()).collect::<String>();
    text.split('$').skip(1).map(name).collect()
}

/// The messages that a text takes in.
fn taken_in(text: &str) -> BTreeSet<String> {
    let inner = text.split("{ ").skip(1).filter_map(|part| part.split_once(" }")).map(|(name, _)| name);
    inner
        .filter(|name| name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-'))
        .map(str::to_owned)
        .collect()
}

#[test]
fn all_languages_have_the_same_sentences_with_the_same_blanks() {
    let english = parsed(Language::En.sources()[1]);
    let all_blanks = |messages: &BTreeMap<String, BTreeMap<String, String>>, key: &str| {
        let text = &messages[key][""];
        let inner = taken_in(text).into_iter().flat_map(|inner| blanks(&messages[&inner][""]));
        blanks(text).into_iter().chain(inner).collect::<BTreeSet<_>>()
    };
    for language in Language::ALL {
        let own = parsed(language.sources()[1]);
        assert_eq!(own.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>(), "{language:?}");
        for key in own.keys() {
            // What a plural form says in words it need not say in figures.
            if !own[key][""].contains("->") && !english[key][""].contains("->") {
                assert_eq!(all_blanks(&own, key), all_blanks(&english, key), "{language:?} {key}");
            }
        }
    }
}

#[test]
fn the_pages_without_scripts_say_the_same_in_every_language_and_nothing_that_is_not_used() {
    let english = parsed(Language::En.sources()[6]);
    for language in Language::ALL {
        let own = parsed(language.sources()[6]);
        assert_eq!(own.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>(), "{language:?}");
        for (key, texts) in &own {
            assert_eq!(blanks(&texts[""]), blanks(&english[key][""]), "{language:?} {key}");
            let forms = texts[""].matches("\n    [").count() + texts[""].matches("\n   *[").count();
            let wanted = match (texts[""].contains("->"), language) {
                (false, _) => 0,
                (true, Language::Ar) => 6,
                (true, Language::Ru) => 4,
                (true, Language::Zh) => 1,
                (true, _) => 2,
            };
            assert_eq!(forms, wanted, "{language:?} {key}");
        }
    }
    let files = ["page/plain.rs", "page/setup.rs", "page/dossier.rs", "identity/dossier.rs", "identity/setup.rs"];
    let code = files.map(|file| std::fs::read_to_string(folder().join("src").join(file)).unwrap()).concat();
    for key in english.keys() {
        assert!(code.contains(&format!("\"{key}\"")), "{key} is not used");
    }
    let used = code.split('"').filter(|part| part.starts_with("plain-") && !part.contains(' '));
    used.for_each(|used| assert!(english.contains_key(used), "{used} is missing"));
}

#[test]
fn a_plural_has_every_form_that_its_language_has() {
    let forms: [&[&str]; 6] = [
        &["one", "other"],
        &["one", "other"],
        &["one", "other"],
        &["zero", "one", "two", "few", "many", "other"],
        &["one", "few", "many", "other"],
        &["other"],
    ];
    for (language, forms) in Language::ALL.into_iter().zip(forms) {
        let mut plurals = 0;
        for (key, texts) in parsed(language.sources()[1]) {
            let text = &texts[""];
            if !text.contains("->") {
                continue;
            }
            plurals += 1;
            let known = text.split('[').skip(1).map(|part| part.split(']').next().unwrap());
            assert_eq!(known.collect::<Vec<_>>(), forms, "{language:?} {key}");
        }
        assert!(plurals >= 5, "{language:?}");
    }
    let days = |language: Language, count: i64| language.words().say("days", &[("days", count.into())]);
    let arabic: BTreeSet<String> = [0, 1, 2, 3, 11, 100]
        .map(|count| days(Language::Ar, count).replace(|letter: char| !letter.is_alphabetic(), ""))
        .into();
    assert_eq!(arabic.len(), 6, "{arabic:?}");
    assert_eq!(days(Language::Ru, 21), "21 день");
    assert_eq!((days(Language::Ru, 22).as_str(), days(Language::Ru, 25).as_str()), ("22 дня", "25 дней"));
    assert_eq!((days(Language::En, 1).as_str(), days(Language::En, 2).as_str()), ("1 day", "2 days"));
}

#[test]
fn every_sentence_is_used_and_every_one_that_is_used_is_there() {
    let messages = parsed(Language::En.sources()[1]);
    let mut code = String::new();
    for room in ["pictures", "gallery"] {
        for entry in std::fs::read_dir(folder().join("src").join(room)).unwrap() {
            let path = entry.unwrap().path();
            if !path.ends_with("tests.rs") && path.extension().is_some_and(|kind| kind == "rs") {
                code.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    let made = |key: &str| {
        key.ends_with("-title") && crate::pictures::Name::of(key.trim_end_matches("-title")).is_some()
            || ["score-", "weekday-"].iter().any(|start| key.starts_with(start))
    };
    for key in messages.keys() {
        let inside = messages.values().any(|texts| taken_in(&texts[""]).contains(key));
        assert!(made(key) || inside || code.contains(&format!("\"{key}\"")), "{key} is not used");
    }
    for used in code.split("say(\"").skip(1).map(|part| part.split('"').next().unwrap()) {
        assert!(messages.contains_key(used), "{used} is missing");
    }
    let put = code.split(['(', ' ']).filter_map(|part| part.strip_prefix('"')).filter_map(|part| part.split_once('"'));
    for (used, _) in
        put.filter(|(used, _)| ["col-", "row-", "key-", "field-", "pin-"].iter().any(|start| used.starts_with(start)))
    {
        assert!(messages.contains_key(used), "{used} is missing");
    }
}

/// What is left of a word where dots and small signs are not seen, as at the size of a chart.
fn outline(word: &str) -> Vec<char> {
    let small = word.to_lowercase();
    let outline = small.chars().filter(|letter| !matches!(letter, '\u{64b}'..='\u{65f}')).map(|letter| match letter {
        'ت' | 'ث' | 'ن' | 'ي' | 'ئ' => 'ب',
        'ج' | 'خ' => 'ح',
        'ذ' => 'د',
        'ز' => 'ر',
        'ش' => 'س',
        'ض' => 'ص',
        'ظ' => 'ط',
        'غ' => 'ع',
        'ق' => 'ف',
        'أ' | 'إ' | 'آ' => 'ا',
        'ة' => 'ه',
        'ى' => 'ي',
        letter => letter,
    });
    outline.collect()
}

fn distance(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (place, letter) in one.iter().enumerate() {
        let mut corner = std::mem::replace(&mut row[0], place + 1);
        for (column, counterpart) in other.iter().enumerate() {
            let above = row[column + 1];
            row[column + 1] = (above + 1).min(row[column] + 1).min(corner + usize::from(letter != counterpart));
            corner = above;
        }
    }
    row[other.len()]
}

#[test]
fn no_two_states_look_alike_in_any_language() {
    assert!(distance(&outline("معلق"), &outline("مغلق")) < 2, "these two do: the test sees it");
    let states = [
        "PairStatus",
        "CaseStatus",
        "AlertState",
        "ConditionState",
        "IndicatorState",
        "MeasureState",
        "EmergencyState",
        "AssessmentState",
        "AssessmentKind",
        "RiskLevel",
        "Severity",
    ];
    for language in Language::ALL {
        let lists = parsed(language.sources()[0]);
        // In Chinese a word is one or two signs.
        let least = if language == Language::Zh { 1 } else { 2 };
        for list in states {
            let words: Vec<(&String, &String)> = lists[list].iter().filter(|(value, _)| !value.is_empty()).collect();
            for (place, (value, word)) in words.iter().enumerate() {
                for (other, counterpart) in &words[place + 1..] {
                    let apart = distance(&outline(word), &outline(counterpart));
                    assert!(apart >= least, "{language:?} {list}: {value} and {other}: {word} and {counterpart}");
                }
            }
        }
    }
    let words = Language::Ar.words();
    let (suspended, closed) = (words.word(CaseStatus::Suspended), words.word(CaseStatus::Closed));
    assert!(distance(&outline(&suspended), &outline(&closed)) >= 4, "{suspended} and {closed}");
    assert_ne!(words.word(AlertState::Resolved), words.word(AlertState::Raised));
}

#[test]
fn a_date_in_an_arabic_sentence_keeps_its_order_and_nothing_is_marked_in_others() {
    let said = |language: Language| language.words().say("due-on", &[("day", "2025-11-03".into())]);
    assert!(said(Language::Ar).contains("\u{2068}2025-11-03\u{2069}"), "{:?}", said(Language::Ar));
    assert_eq!(said(Language::En), "due 2025-11-03");
}
