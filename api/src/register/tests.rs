//! Tables and mappings as offices write them, and as nobody should.

use domain::CommandKind;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::graphql::mutation;

const SHA: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

fn sheet(text: &str) -> Sheet {
    Sheet::read(text.as_bytes(), &Default::default()).unwrap()
}

fn numbers(sheet: &Sheet) -> Vec<usize> {
    sheet.rows.iter().map(|row| row.number).collect()
}

fn mapping(fields: &str) -> Result<Mapping, String> {
    Mapping::read(&format!(
        "register = \"office\"\n[[command]]\ncommand = \"registerRecipient\"\nkey = \"Code\"\n[command.fields]\neffectiveOn = {{ today = true }}\n{fields}"
    ))
}

const RECIPIENT: &str = "recipient = { column = \"Code\" }\nname = { column = \"Name\" }\ncountry = { value = \"XA\" }\nforceType = { value = \"Police\" }\n";

/// What the only row of a table comes to.
fn input(mapping: &Mapping, table: &str) -> Result<Value, Vec<Problem>> {
    let sheet = sheet(table);
    mapping.fits(&sheet).unwrap();
    let draft = mapping.draft(&sheet, &sheet.rows[0], SHA)?.unwrap();
    Ok(Value::Object(draft.input))
}

fn why(result: Result<Value, Vec<Problem>>) -> String {
    result.unwrap_err().into_iter().map(|problem| format!("{:?} {}", problem.columns, problem.message)).collect()
}

#[test]
fn rows_have_the_numbers_that_a_spreadsheet_shows() {
    for end in ["\n", "\r\n", "\r"] {
        let text = ["", "Title", "", "Code,Name", "A,\"two", "lines\"", "", "", "B,one", ",", "C,end"].join(end);
        let layout = layout::Layout { headings_in_row: 4, ..Default::default() };
        let sheet = Sheet::read(text.as_bytes(), &layout).unwrap();
        // Row 5 holds two lines, 6 and 7 are empty, 9 has empty cells alone.
        assert_eq!(numbers(&sheet), [5, 8, 10], "{end:?}");
        assert_eq!(sheet.cell(&sheet.rows[0], "Name").unwrap(), "two\nlines", "{end:?}");
        assert_eq!(sheet.above, [vec![], vec!["Title".to_owned()], vec![]], "{end:?}");
    }
}

#[test]
fn the_separator_is_found_out_or_asked_for_and_never_guessed() {
    for (text, separator) in [("a,b\n1,2", b','), ("a;b\n1,5;2", b';'), ("a\tb\n1,5\t2;3", b'\t'), ("a\n1;2", b',')] {
        assert_eq!(sheet(text).separator, separator, "{text}");
    }
    let why = Sheet::read(b"Name, first;Code\n1;2", &Default::default()).unwrap_err();
    assert!(why.contains("separator = \",\" or \";\""), "{why}");
    let layout = layout::Layout { separator: Some(layout::Separator::Semicolon), ..Default::default() };
    assert_eq!(Sheet::read(b"Name, first;Code\n1;2", &layout).unwrap().headings, ["Name, first", "Code"]);
}

#[test]
fn tables_that_would_be_read_wrongly_are_refused_and_so_are_those_without_bound() {
    let of = |text: &str| Sheet::read(text.as_bytes(), &Default::default()).unwrap_err();
    assert!(of("Code,Name\nA,\"a\"\n\nB,\"open\nC,c\nD,d\n").contains("quotation mark (\") in row 4"));
    assert!(of("Code,Name\nA,a 5\" pipe\nB,b\n").contains("in row 2 "));
    assert!(of(&format!("Code\n{}", "x\n".repeat(20_001))).contains("more than 20000 rows"));
    assert!(of(&",".repeat(300)).contains("256 are the most"));
    assert!(of(&format!("Code\n{}", "é".repeat(32_768))).contains("more than 32767 characters"));
    assert!(of("\n\nCode").contains("headingsInRow"));
    assert!(of("").contains("headingsInRow"));
    assert_eq!(sheet(&format!("Code\n{}", "é".repeat(32_767))).rows.len(), 1);
}

#[test]
fn columns_are_called_by_their_headings_whatever_is_around_the_words() {
    let sheet = sheet("Code,\"Name \n of  unit\",\u{200F}الاسم\u{200F},Code\nA,b,c,d");
    assert_eq!(sheet.cell(&sheet.rows[0], "Name of unit").unwrap(), "b");
    assert_eq!(sheet.cell(&sheet.rows[0], "الاسم").unwrap(), "c");
    assert!(sheet.column("Code").unwrap_err().contains("several columns"));
    let why = sheet.column("Nom").unwrap_err();
    assert!(why.contains("no column is called \"Nom\"") && why.contains("Name of unit | الاسم"), "{why}");
}

#[test]
fn a_row_says_what_the_mapping_makes_of_its_cells() {
    let mapping = Mapping::read(
        r#"
        register = "office"
        [cells]
        date = ["YYYY-MM-DD", "DD/MM/YYYY"]
        decimal = ","
        [[command]]
        command = "openCase"
        key = ["Ref", "Day"]
        [command.fields]
        effectiveOn = { column = "Day" }
        reference = { text = "XA-{Ref}" }
        title = { column = "Title" }
        country = { value = "XA" }
        office = { column = "Office", values = { "Bureau" = "XA-CO" } }
        project = { column = "Project", ifEmpty = "P-0" }
        donors = { column = "Donors", split = ";" }
        caseOwner = { value = "U-1" }
        plannedStart = { value = 2026-01-01 }
        plannedEnd = { value = "2026-12-31" }
        budget = { amountMinor = { column = "Budget", decimals = 2 }, currency = { value = "EUR" } }
        origin = { value = "DONOR_PROPOSAL" }
        demonstration = { column = "Test", values = { "Oui" = true, "Non" = false } }
        "#,
    )
    .unwrap();
    let table = "Ref\tDay\tTitle\tOffice\tProject\tDonors\tBudget\tTest\n 7 \t01/03/2025\t'=شكاوى'\tBUREAU\t\tD-1; D-2;\t1 200,5\toui\n";
    assert_eq!(
        input(&mapping, table).unwrap(),
        json!({
            "effectiveOn": "2025-03-01", "reference": "XA-7", "title": "'=شكاوى'", "country": "XA", "office": "XA-CO",
            "project": "P-0", "donors": ["D-1", "D-2"], "caseOwner": "U-1", "plannedStart": "2026-01-01",
            "plannedEnd": "2026-12-31", "budget": {"amountMinor": "120050", "currency": "EUR"},
            "origin": "DONOR_PROPOSAL", "demonstration": true,
        })
    );
    // All that is wrong with a row is told at once, each with its column.
    let table = "Ref,Day,Title,Office,Project,Donors,Budget,Test\n7,45717,,Antenne,,,12.50,peut-être\n";
    let sheet = sheet(table);
    let problems = mapping.draft(&sheet, &sheet.rows[0], SHA).unwrap_err();
    let columns: Vec<&str> = problems.iter().flat_map(|problem| &problem.columns).map(String::as_str).collect();
    assert_eq!(columns, ["Budget", "Test", "Day", "Office", "Title"], "{problems:?}");
}

#[test]
fn an_optional_part_whose_cells_are_empty_is_left_out_and_not_half_made() {
    let mapping = Mapping::read(
        r#"
        register = "office"
        [[command]]
        command = "recordDelivery"
        key = { row = true }
        case = { column = "Case" }
        [command.fields]
        effectiveOn = { column = "Day" }
        item = { value = "S1" }
        recipient = { value = "R" }
        quantity = { column = "Number", decimals = 2 }
        value = { amountMinor = { column = "Worth", decimals = 2 }, currency = { value = "EUR" } }
        "#,
    )
    .unwrap();
    let with = input(&mapping, "Case,Day,Number,Worth\nXA-1,2025-03-01,1.5,10").unwrap();
    assert_eq!(with["value"], json!({ "amountMinor": "1000", "currency": "EUR" }));
    let without = input(&mapping, "Case,Day,Number,Worth\nXA-1,2025-03-01,1.5,").unwrap();
    assert_eq!(without, json!({ "effectiveOn": "2025-03-01", "item": "S1", "recipient": "R", "quantity": "150" }));
    let sheet = sheet("Case,Day,Number,Worth\nXA-1,2025-03-01,1.5,");
    let draft = mapping.draft(&sheet, &sheet.rows[0], SHA).unwrap().unwrap();
    assert_eq!(
        (draft.command_id.as_str(), draft.case.as_deref()),
        ("import-0123456789abcdef-recordDelivery-2", Some("XA-1"))
    );
    assert!(why(input(&mapping, "Case,Day,Number,Worth\n,,1.5,")).contains("must name the case"));
}

#[test]
fn the_same_key_is_the_same_command_and_another_key_another() {
    let mapping = |key: &str| {
        Mapping::read(&format!("register = \"office\"\n[[command]]\ncommand = \"registerRecipient\"\nkey = {key}\n[command.fields]\neffectiveOn = {{ today = true }}\n{RECIPIENT}")).unwrap()
    };
    let id = |key: &str, code: &str, name: &str| {
        let sheet = sheet(&format!("Code,Name\n\"{code}\",\"{name}\""));
        let draft = mapping(key).draft(&sheet, &sheet.rows[0], SHA);
        draft.map(|draft| draft.unwrap().command_id.as_str().to_owned())
    };
    assert_eq!(id("\"Code\"", "R-1", "x").unwrap(), "office:registerRecipient:R-1");
    assert_eq!(id("\"Code\"", "R-1", "y").unwrap(), "office:registerRecipient:R-1");
    let arabic = id("\"Name\"", "R-1", "شرطة").unwrap();
    assert!(arabic.starts_with("office-") && arabic.len() == 39, "{arabic}");
    assert_ne!(arabic, id("\"Name\"", "R-1", "شرط").unwrap());
    let both = "[\"Code\", \"Name\"]";
    assert_ne!(id(both, "a:b", "c").unwrap(), id(both, "a", "b:c").unwrap());
    assert_ne!(id(both, "a", "").unwrap_err(), vec![], "the name is needed");
    let problems = mapping("\"Key\"").draft(&sheet("Code,Name,Key\nA,b,"), &sheet("Code,Name,Key\nA,b,").rows[0], SHA);
    assert!(problems.unwrap_err()[0].message.contains("could be recorded twice"));
}

#[test]
fn a_row_is_of_the_first_command_whose_conditions_hold() {
    let text = ["unit", "body"].map(|kind| {
        format!("[[command]]\ncommand = \"registerRecipient\"\nlabel = \"{kind}\"\nkey = \"Code\"\nwhen = [{{ column = \"Type\", is = [\"{kind}\", \"x\"] }}, {{ column = \"Name\", empty = false }}, {{ column = \"Name\", isNot = \"Total\" }}]\n[command.fields]\neffectiveOn = {{ today = true }}\n{RECIPIENT}")
    });
    let mapping = Mapping::read(&format!("register = \"office\"\n{}", text.join("\n"))).unwrap();
    let sheet = sheet("Code,Name,Type\nA,a,unit\nB,b,body\nC,c,other\nD,,unit\nE,Total,unit\nF,f,x");
    let ids: Vec<Option<String>> = sheet
        .rows
        .iter()
        .map(|row| mapping.draft(&sheet, row, SHA).unwrap().map(|draft| draft.command_id.as_str().to_owned()))
        .collect();
    let of = |id: &str| Some(id.to_owned());
    assert_eq!(ids, [of("office:unit:A"), of("office:body:B"), None, None, None, of("office:unit:F")]);
}

#[test]
fn a_row_that_is_longer_than_the_headings_is_refused_and_a_shorter_one_has_empty_cells() {
    let mapping = mapping(&format!("{RECIPIENT}parent = {{ column = \"Parent\" }}\n")).unwrap();
    assert_eq!(input(&mapping, "Code,Name,Parent\nA,b").unwrap().get("parent"), None);
    assert_eq!(input(&mapping, "Code,Name,Parent\nA,b,P,,").unwrap()["parent"], "P");
    assert!(why(input(&mapping, "Code,Name,Parent\nA,b,c,P")).contains("more cells than the 3 headings"));
}

#[test]
fn what_a_mapping_says_wrongly_is_told_before_any_table_is_read() {
    for (fields, says) in [
        ("recipient = { column = \"Code\" }", "country: say where it comes from"),
        (&format!("{RECIPIENT}colour = {{ column = \"C\" }}"), "colour: there is no such field. There are"),
        (&format!("{RECIPIENT}commandId = {{ column = \"C\" }}"), "commandId: it is made from key"),
        (&format!("{RECIPIENT}dryRun = {{ value = true }}"), "dryRun: leave it out"),
        (&format!("{RECIPIENT}demonstration = {{ column = \"C\" }}"), "demonstration: say what means yes"),
        (&format!("{RECIPIENT}demonstration = {{ value = \"true\" }}"), "demonstration: it is true or false"),
        (&format!("{RECIPIENT}parent = {{ column = \"C\", colum = 1 }}"), "parent: unknown field `colum`"),
        (&format!("{RECIPIENT}parent = {{ column = \"C\", value = \"x\" }}"), "parent: say where it comes from, once"),
        (&format!("{RECIPIENT}parent = {{ column = \"C\", date = \"DD/MM/YYYY\" }}"), "parent: date is for days"),
        (&format!("{RECIPIENT}parent = {{ column = \"C\", split = \",\" }}"), "parent: split is for lists"),
        (&format!("{RECIPIENT}parent = {{ text = \"no column\" }}"), "parent: text puts columns into words"),
        (&format!("{RECIPIENT}parent = {{ text = \"a {{Code\" }}"), "a brace is not closed"),
        (&format!("{RECIPIENT}parent = {{ today = true }}"), "parent: today = true is for effectiveOn alone"),
        (&format!("{RECIPIENT}parent = \"C\""), "parent: "),
        (&format!("{RECIPIENT}parent = {{ value = 1.5 }}"), "a float cannot stand here"),
        (&format!("{RECIPIENT}eventConfidentiality = {{ value = \"SECRET\" }}"), "\"SECRET\" is none of OPEN"),
        (
            &format!("{RECIPIENT}eventConfidentiality = {{ column = \"C\", values = {{ a = \"SECRET\" }} }}"),
            "is none of",
        ),
    ] {
        let why = mapping(fields).unwrap_err();
        assert!(why.contains("[[command]] 1, registerRecipient: ") && why.contains(says), "{fields}: {why}");
    }
    let whole = |text: &str| Mapping::read(text).unwrap_err();
    let command = "[[command]]\ncommand = \"addSupportItem\"\nkey = \"K\"\n[command.fields]\n";
    assert!(whole(&format!("register = \"office\"\n{command}")).contains("say which case it is about"));
    assert!(whole(&format!("register = \"o\"\n{command}")).contains("register: give it a name"));
    assert!(whole("register = \"office\"\ncommand = []").contains("say with 1 to 32 [[command]]"));
    let own = "register = \"office\"\n[[command]]\ncommand = \"recordReadings\"\nkey = \"K\"\n[command.fields]\n";
    assert!(whole(own).contains("there is no such command"), "what only the program gives");
    let undated = format!(
        "register = \"office\"\n[[command]]\ncommand = \"registerRecipient\"\nkey = \"Code\"\n[command.fields]\n{RECIPIENT}"
    );
    assert!(whole(&undated).contains("say from which day a row holds"), "no day is taken for granted");
}

#[test]
fn the_example_for_each_command_is_a_mapping() {
    let names: Vec<String> = mutation::kinds().map(|kind: &CommandKind| mutation::field_name(kind.name)).collect();
    assert!(names.len() > 80, "{}", names.len());
    for name in names {
        let example = example(&name).unwrap();
        let read = Mapping::read(&example);
        assert!(read.is_ok(), "{name}: {}\n{example}", read.unwrap_err());
        // What is offered behind a comment is right as well.
        let offered = example.lines().map(|line| {
            line.strip_prefix("# ").filter(|rest| !rest.starts_with(' ') && rest.contains(" = {")).unwrap_or(line)
        });
        let offered: Vec<&str> =
            offered.filter(|line| !line.contains("= { text =") && !line.starts_with("when")).collect();
        let read = Mapping::read(&offered.join("\n"));
        assert!(read.is_ok(), "{name}: {}\n{}", read.unwrap_err(), offered.join("\n"));
    }
    assert_eq!(example("dance"), None);
}

#[test]
fn a_report_holds_the_refused_rows_safely_and_is_read_again_by_the_same_mapping() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("refused.csv");
    let layout = layout::Layout { headings_in_row: 3, ..Default::default() };
    let text = "Register;=1\n\nCode;Name;Note\nA;\"=cmd|' /C calc'!A0\";\"two\nlines; =one,+1\"\nB;'＝شرطة;+33\nC;c;-5";
    let read = Sheet::read(text.as_bytes(), &layout).unwrap();
    let refused: Vec<RefusedRow<'_>> = read
        .rows
        .iter()
        .take(2)
        .map(|row| RefusedRow { row, code: "E-X".into(), columns: vec!["Name".into()], message: "=why; not".into() })
        .collect();
    write(&path, &read, &refused).unwrap();
    let bytes = std::fs::read(&path).unwrap();
    let mut cells =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(b';').from_reader(&bytes[3..]);
    for record in cells.records() {
        for cell in &record.unwrap() {
            for part in cell.split([',', ';', '\n']) {
                assert!(!part.trim_start().starts_with(['=', '+', '-', '@', '＝', '\t', '\r']), "{cell}");
            }
        }
    }
    let again = Sheet::read(&bytes, &layout).unwrap();
    assert_eq!(numbers(&again), [4, 5]);
    assert_eq!(again.above[0], read.above[0]);
    assert_eq!(again.cell(&again.rows[1], "Name").unwrap(), "'＝شرطة", "an apostrophe that somebody wrote stays");
    for (before, after) in read.rows.iter().zip(&again.rows) {
        for heading in ["Code", "Name", "Note"] {
            assert_eq!(read.cell(before, heading), again.cell(after, heading));
        }
        assert_eq!(again.cell(after, "hrdd row").unwrap(), before.number.to_string());
        assert_eq!(again.cell(after, "hrdd message").unwrap(), "=why; not");
    }
    // A report of a report has the added columns once, and no file is written over.
    let second = folder.path().join("again.csv");
    let refused = [RefusedRow { row: &again.rows[1], code: "E-Y".into(), columns: Vec::new(), message: "why".into() }];
    write(&second, &again, &refused).unwrap();
    let third = Sheet::read(&std::fs::read(&second).unwrap(), &layout).unwrap();
    assert_eq!(third.cell(&third.rows[0], "hrdd code").unwrap(), "E-Y");
    assert_eq!(third.headings.len(), 7);
    assert!(write(&second, &again, &refused).is_err());
}

proptest! {
    #[test]
    fn any_text_is_a_mapping_or_is_refused(text in "\\PC{0,200}") {
        drop(Mapping::read(&text));
    }

    /// Mappings with something else in the middle: the reader meets what people and editors do to files.
    #[test]
    fn a_mapping_that_was_changed_anywhere_is_read_or_refused(
        command in prop::sample::select(vec!["registerRecipient", "openCase", "recordDelivery", "determineApplicability", "grantRole"]),
        from in 0.0_f64..1.0, length in 0_usize..40, put in "\\PC{0,12}|\\[\\[|\\{|\\}|\"|= ?|values|column|text|\n",
    ) {
        let mut letters: Vec<char> = example(command).unwrap().chars().collect();
        let from = (letters.len() as f64 * from) as usize;
        let to = (from + length).min(letters.len());
        letters.splice(from..to, put.chars());
        let text: String = letters.into_iter().collect();
        if let Ok(mapping) = Mapping::read(&text) {
            let sheet = sheet("Code,Case,Date,recipient\nA,B,2025-01-01,R\n");
            if mapping.fits(&sheet).is_ok() {
                drop(mapping.draft(&sheet, &sheet.rows[0], SHA));
            }
        }
    }

    #[test]
    fn any_bytes_are_a_table_or_are_refused_and_no_cell_is_lost(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        cells in prop::collection::vec(prop::collection::vec("\\PC{0,8}|[\"\n\r;,]{0,4}", 2..5), 1..6),
    ) {
        for encoding in [layout::Coding::Utf8, layout::Coding::Western, layout::Coding::Arabic, layout::Coding::Utf16] {
            drop(Sheet::read(&bytes, &layout::Layout { encoding, ..Default::default() }));
        }
        // What a program writes as CSV is read back cell by cell.
        let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
        writer.write_record(["a", "b", "c", "d"]).unwrap();
        cells.iter().for_each(|row| writer.write_record(row).unwrap());
        let layout = layout::Layout { separator: Some(layout::Separator::Comma), ..Default::default() };
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let sheet = match Sheet::read(text.as_bytes(), &layout) {
            Ok(sheet) => sheet,
            Err(_) if text.contains('\0') => return Ok(()),
            Err(why) => panic!("{why}"),
        };
        let said = cells.iter().filter(|row| row.iter().any(|cell| !sheet::clean(cell).is_empty()));
        prop_assert_eq!(sheet.rows.iter().map(|row| &row.cells).collect::<Vec<_>>(), said.collect::<Vec<_>>());
    }
}
