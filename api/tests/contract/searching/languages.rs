//! Words in four languages.

use std::collections::BTreeSet;

use super::{positions, search, store};

const TEXTS: [&str; 4] = [
    "Two armoured carriers were lent to the coastal brigade for evacuations, says the brigade's zoologist.",
    "L’hélicoptère a été prêté à la gendarmerie pour évaluer les dégâts et l'œuvre des zoologistes.",
    "Se entregaron lanchas patrulleras a la guardia ribereña para inspecciones zoológicas.",
    "تلقّت وحدة حرس السواحل المُساعَدة اللوجستية والتدريبات في سنة ٢٠٢٦ لحماية الزرافات",
];

#[test]
fn a_word_finds_its_forms_in_its_language_with_accents_or_without() {
    let (_folder, casebook, at) = store(&TEXTS);
    for (words, wanted) in [
        // English: numbers, endings, possessives.
        ("armoured carrier", vec![0]),
        ("CARRIERS brigades", vec![0]),
        ("carrier evacuation", vec![0]),
        ("carriers evacuating", vec![0]),
        ("the zoologist of the brigade", vec![0]),
        // French: elisions, accents, ligatures, endings.
        ("helicoptere", vec![1]),
        ("l'hélicoptère", vec![1]),
        ("hélicoptères dégât", vec![1]),
        ("degats gendarmeries", vec![1]),
        ("hélicoptère évaluation", vec![1]),
        ("oeuvre gendarmerie", vec![1]),
        // Spanish.
        ("lancha patrullera", vec![2]),
        ("riberena", vec![2]),
        ("lanchas inspección", vec![2]),
        ("lanchas inspeccion", vec![2]),
        // Arabic: article, prefixed and, vowel signs, several forms, digits.
        ("مساعدة السواحل", vec![3]),
        ("المساعدات سواحل", vec![3]),
        ("مُسَاعَدَةٌ لوجستية حرس", vec![3]),
        ("تدريب حرس", vec![3]),
        ("زرافة", vec![3]),
        ("2026 زرافات", vec![3]),
        ("٢٠٢٦ الزرافة", vec![3]),
        // All words must be in the same event.
        ("carrier helicoptere", vec![]),
        ("zoolog*", vec![0, 1, 2]),
        ("zoolog* -lanchas -gendarmeries", vec![0]),
        ("\"armoured carriers\"", vec![0]),
        ("\"carriers armoured\"", vec![]),
        ("\"armoured carrier\"", vec![]),
        ("\"حرس السواحل\"", vec![3]),
        ("\"l'hélicoptère a été prêté\"", vec![1]),
    ] {
        let wanted: BTreeSet<u64> = wanted.into_iter().map(|place: usize| at[place]).collect();
        let found = search(&casebook, words, "");
        assert_eq!(positions(&found).into_iter().collect::<BTreeSet<_>>(), wanted, "{words}");
        assert_eq!(found["totalCount"], wanted.len(), "{words}");
    }
    casebook.close();
}

#[test]
fn forms_are_looked_for_in_the_languages_that_are_named() {
    let (_folder, casebook, at) = store(&["Las lanchas grises.", "x", "y"]);
    // The English stem of `gris` is another than the Spanish one.
    assert_eq!(positions(&search(&casebook, "lancha gris", "")), [at[0]]);
    assert_eq!(positions(&search(&casebook, "lancha gris", ", filter: { languages: [SPANISH, ARABIC] }")), [at[0]]);
    assert!(positions(&search(&casebook, "lancha gris", ", filter: { languages: [ARABIC] }")).is_empty());
    casebook.close();
}

#[test]
fn what_fits_better_comes_first_and_what_was_asked_for_is_marked() {
    let (_folder, casebook, at) = store(&[
        "Giraffes were seen once in a long sentence about many other things that nobody asked for at all.",
        "Giraffe giraffe.",
        "A giraffe and a zebra; the zebra left.",
        "Giraffe.",
    ]);
    let found = search(&casebook, "giraffe", "");
    assert_eq!(
        positions(&found)[..2],
        [at[1], at[3]],
        "often and short before long, and as it was asked for before others"
    );
    assert_eq!(positions(&found)[3], at[0]);
    let scores: Vec<f64> =
        found["nodes"].as_array().unwrap().iter().map(|node| node["score"].as_f64().unwrap()).collect();
    assert!(scores.is_sorted_by(|one, next| one >= next) && scores[3] > 0.0, "{scores:?}");
    let found = search(&casebook, "zebras giraffe", "");
    let text = &found["nodes"][0]["texts"][0];
    assert_eq!(text["field"], "description");
    let marked: String = text["pieces"]
        .as_array()
        .unwrap()
        .iter()
        .map(|piece| {
            if piece["isMatch"] == true {
                format!("[{}]", piece["text"].as_str().unwrap())
            } else {
                piece["text"].as_str().unwrap().to_owned()
            }
        })
        .collect();
    assert_eq!(marked, "A [giraffe] and a [zebra]; the [zebra] left.");
    casebook.close();
}
