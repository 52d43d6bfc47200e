//! No page says anything but from `locales/`: a bulletin with every kind of page, all of whose own words
//! are Greek, in a language whose words are the German ones in letters that nothing else has. A Latin
//! letter that is left is a word of the program's that no translator sees.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use bellwether::period::Day;

use crate::bulletin::{Project, bulletin};

const GERMAN: &str = include_str!("../../locales/de.ftl");

/// What is the same in every language: names of formats and of files, codes, and what a page says for
/// machines.
const NAMES: [&str; 12] =
    ["CSV", "JSON", "RSS", "GBP", "Bellwether", "data", "csv", "html", "zip", "version", "n", "Y"];

/// Comments are read in English, so these are; their words may stand on pages.
const GLAD: &str = "I found a lovely crust and a warm smile every single morning";
const WAITING: &str = "I am still waiting for the awful loaf that nobody remembered to bake";

/// Latin letters in full width: `ａｂｃ`. Accented ones need no twin of their own.
fn full_width(letter: char) -> char {
    match letter {
        'a'..='z' | 'A'..='Z' => {
            char::from_u32(u32::from(letter) - 0x21 + 0xff01).expect("the block has all of them")
        }
        it if it.is_alphabetic() => 'ｘ',
        it => it,
    }
}

/// A file of messages, the words of each in full width; names, arguments and selectors stay.
fn in_full_width(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines().filter(|it| !it.starts_with('#')) {
        let mut rest = line;
        let is_message = line.starts_with(|it: char| it.is_ascii_lowercase());
        if let Some((name, words)) = line.split_once(" =").filter(|_| is_message) {
            write!(out, "{name} =").expect("memory");
            rest = words;
        }
        let variant = rest.trim_start().starts_with('[') || rest.trim_start().starts_with("*[");
        if let Some((key, words)) = rest.split_once(']').filter(|_| variant) {
            write!(out, "{key}]").expect("memory");
            rest = words;
        }
        while let Some((words, placed)) = rest.split_once('{') {
            out.extend(words.chars().map(full_width));
            let end = placed.find(['}', '>']).map_or(placed.len(), |it| it + 1);
            write!(out, "{{{}", &placed[..end]).expect("memory");
            rest = &placed[end..];
        }
        out.extend(rest.chars().map(full_width));
        out.push('\n');
    }
    out
}

const SITE: &str = r#"
[site]
title = "Το δελτίο"
language = "el"
base_url = "https://example.org/"
currency = "GBP"
colophon = "Όλα φανταστικά."

[[survey]]
id = "shop"
title = "Έρευνα του φούρνου"
files = ["data/α.csv"]
date = "ημέρα"
response = "κωδικός"
respondent = "πελάτης"
revenue = "ποσό"
comment = { column = "σχόλιο", consent = "άδεια" }

[survey.dimensions]
team = { column = "ομάδα", label = "Ομάδα" }
location = { column = "τόπος", label = "Τόπος" }
touchpoint = { column = "σημείο", label = "Σημείο", order = ["Παραγγελία", "Ταμείο"] }

[[survey.margin]]
dimension = "team"
shares = { "Άλφα" = 0.4, "Βήτα" = 0.3, "Γάμα" = 0.3 }

[[survey.question]]
id = "nps"
metric = "nps"
title = "Σύσταση"
column = "σύσταση"
wording = "Θα μας συστήνατε;"
target = 20

[[survey.question]]
id = "bread"
metric = "csat"
title = "Ψωμί"
column = "ψωμί"
wording = "Πώς ήταν το ψωμί;"
target = 60

[[survey.question]]
id = "till"
metric = "csat"
title = "Εξυπηρέτηση"
column = "εξυπηρέτηση"
wording = "Πώς ήταν η εξυπηρέτηση;"

[[survey.question]]
id = "ease"
metric = "ces"
title = "Ευκολία"
column = "ευκολία"
wording = "Ήταν εύκολο;"

[[survey]]
id = "whole"
title = "Έρευνα σχέσης"
kind = "relationship"
files = ["data/β.csv"]
date = "ημέρα"

[survey.dimensions]
location = { column = "τόπος", label = "Τόπος" }

[[survey.question]]
id = "whole_nps"
metric = "nps"
title = "Σχέση"
column = "σύσταση"
wording = "Θα μας συστήνατε συνολικά;"

[[survey]]
id = "staff"
title = "Έρευνα προσωπικού"
kind = "employee"
files = ["data/γ.csv"]
date = "ημέρα"

[survey.dimensions]
team = { column = "ομάδα", label = "Ομάδα" }

[[survey.question]]
id = "enps"
metric = "nps"
title = "Εργασία"
column = "σύσταση"
wording = "Θα συστήνατε την εργασία;"

[[survey]]
id = "reviews"
title = "Κριτικές"
kind = "reviews"
files = ["data/δ.csv"]
date = "ημέρα"
reply = "απάντηση"

[survey.dimensions]
location = { column = "τόπος", label = "Τόπος" }

[[survey.question]]
id = "stars"
metric = "mean"
title = "Αστέρια"
scale = [1, 5]
column = "αστέρια"
wording = "Πόσα αστέρια;"

[[cut]]
by = ["team", "touchpoint"]

[[topic]]
id = "loaf"
title = "Καρβέλι"
words = ["loaf", "crust"]
survey = "shop"

[[event]]
day = "2026-03-02"
title = "Νέος φούρνος"
"#;

/// Thirty weeks from 5 January 2026: three teams, two touchpoints, nine places, and mistakes at the end.
fn shop() -> String {
    let mut csv = "ημέρα,κωδικός,πελάτης,ομάδα,τόπος,σημείο,σύσταση,ψωμί,εξυπηρέτηση,ευκολία,ποσό,\
                   σχόλιο,άδεια\n"
        .to_owned();
    let first = Day::parse("2026-01-05").expect("a day");
    let mut id = 0;
    for week in 0..30 {
        for place in 0..63 {
            id += 1;
            let team = ["Άλφα", "Βήτα", "Γάμα"][place % 3];
            let touchpoint = ["Παραγγελία", "Ταμείο"][place % 2];
            let fell = team == "Βήτα" && week > 25;
            let is_glad = !fell && (id * 7 + place) % 5 != 0;
            let (nps, bread, ease) = if is_glad { (10, 5, 6) } else { (place % 7, 2, 3) };
            let comment = if is_glad { GLAD } else { WAITING };
            // Each has its number, so that no two are the same text.
            writeln!(
                csv,
                "{},κ{id},π{id},{team},Τόπος {},{touchpoint},{nps},{bread},{},{ease},{}.00,\
                 {comment} {id},yes",
                first.plus(week * 7 + id as i32 % 7),
                place % 9 + 1,
                1 + id * 3 % 5,
                10 + id % 20,
            )
            .expect("memory");
        }
    }
    csv + "2026-07-30,κ1,π1,Άλφα,Τόπος 1,Ταμείο,9,5,5,6,1.00,,\n\
           2026-07-30,λ2,π2, Άλφα,Τόπος 1,Ταμείο,11,9,χ,6,χ,,\n\
           χθες,λ3,π3,Άλφα,Τόπος 1,Ταμείο,9,5,5,6,1.00,,\n\
           2026-07-30,λ4,π4,Άλφα\n"
}

/// The same question in one place after another, better where the number is higher.
fn by_place(column: &str, names: usize, answers: usize) -> String {
    let mut csv = format!("ημέρα,{column},σύσταση\n");
    for answer in 0..answers {
        let place = answer % names;
        let group = if column == "ομάδα" {
            ["Άλφα", "Βήτα", "Γάμα"][place % 3].to_owned()
        } else {
            format!("Τόπος {}", place + 1)
        };
        let score = if answer / names % 10 < place { 9 } else { 5 };
        writeln!(csv, "2026-0{}-15,{group},{score}", 1 + answer % 6).expect("memory");
    }
    csv
}

fn reviews() -> String {
    let mut csv = "ημέρα,τόπος,αστέρια,απάντηση\n".to_owned();
    let first = Day::parse("2026-01-01").expect("a day");
    for day in 0..181 {
        let day = first.plus(day);
        writeln!(csv, "{day},Τόπος 1,5,{}\n{day},Τόπος 2,2,", day.plus(1)).expect("memory");
    }
    csv
}

const EDITION: &str = r#"+++
title = "Η εβδομάδα"
deck = "Τι έγινε."
number = 7
date = 2026-08-02
data_through = 2026-08-02
byline = "Άννα"
topics = ["Ψωμιά"]
+++

Ήταν {{ nps }}, δηλαδή {{ nps.change }}, με {{ nps.n }}. Η Βήτα: {{ nps team="Βήτα" }}. {{ nps.trend }}

## Μέρος

```contents
```

```takeaways
text = "- Ένα."
```

```scorecard
metrics = ["nps", "bread", "ease"]
```

```chart
metric = "nps"
by = "team"
title = "Α"
```

```chart
metric = "nps"
last = "13 weeks"
title = "Β"
```

```chart
metric = "nps"
last = "13 weeks"
by = "team"
title = "Γ"
```

```chart
metric = "nps"
kind = "heatmap"
by = "team"
across = "touchpoint"
period = "2026-07"
title = "Δ"
```

```chart
metric = "nps"
kind = "slope"
by = "team"
period = "2026-W30"
title = "Ε"
```

```chart
metric = "bread"
kind = "histogram"
period = "2026-07"
title = "Ζ"
```

```chart
metric = "nps"
kind = "diverging"
by = "team"
period = "2026-07"
title = "Η"
```

```chart
metric = "nps"
kind = "bullet"
period = "2026-07"
title = "Θ"
```

```chart
metric = "nps"
kind = "journey"
period = "2026-07"
title = "Ι"
```

```verbatims
limit = 1
```

```actions
```

```poll
name = "vote"
```

```question
text = "Τι λέτε;"
answer = "mailto:a@example.org"
until = 2026-08-09
```

```recognition
name = "Άννα"
consent = true
text = "Βοήθησε."
```

```links
[[link]]
title = "Άρθρο"
href = "https://example.org/x"
source = "Εφημερίδα"
date = 2026-07-30
```

```sponsor
name = "Μύλος"
text = "Αλεύρι."
href = "https://example.org/y"
```

```thanks
text = "Ευχαριστούμε."
```

```share
subscribe = "mailto:b@example.org"
```

```profile
person = "anna"
```

```revenue
```
"#;

const ACTIONS: &str = r#"[[action]]
id = "one"
title = "Νέος φούρνος"
finding = "Καίγεται."
owner = "Άννα"
due = 2026-07-01
state = "in progress"
metric = "nps"
where = { team = "Βήτα" }
from = 2026-04-06

[[action]]
id = "two"
title = "Δεύτερο"
finding = "Αργεί."
owner = "Άννα"
due = 2026-09-01
state = "planned"
metric = "nps"
where = { team = "Άλφα" }
from = 2026-07-20

[[action]]
id = "three"
title = "Τρίτο"
finding = "Τέλος."
owner = "Άννα"
due = 2026-06-01
closed = 2026-05-20
state = "done"
"#;

fn project() -> Project {
    let story = "+++\ntitle = \"Ιστορία\"\ndate = 2026-07-28\ntouchpoint = \"Ταμείο\"\nteam = \"Βήτα\"\n\
                 topics = [\"Ψωμιά\"]\naliases = [\"/stories/old.html\"]\n+++\n\nΜια φορά.\n";
    let former = EDITION.split("## ").next().expect("it has a beginning");
    let former = former
        .replace("number = 7", "number = 6")
        .replace("Η εβδομάδα", "Η προηγούμενη")
        .replace("2026-08-02", "2026-07-26");
    Project::empty()
        .file("site.toml", SITE)
        .file("locales/el.ftl", in_full_width(GERMAN))
        .file("data/α.csv", shop())
        .file("data/β.csv", by_place("τόπος", 9, 900))
        .file("data/γ.csv", by_place("ομάδα", 3, 90))
        .file("data/δ.csv", reviews())
        .file("content/editions/2026-w31.md", EDITION)
        .file("content/editions/2026-w30.md", former)
        .file("content/stories/story.md", story)
        .file("content/actions.toml", ACTIONS)
        .file(
            "content/journey.toml",
            "[[touchpoint]]\nname = \"Παραγγελία\"\nowner = \"Βήτα\"\nsteps = [{ name = \"Ζύμη\" }]\n\n\
             [[touchpoint]]\nname = \"Ταμείο\"\n",
        )
        .file(
            "content/polls/vote.toml",
            "question = \"Πού;\"\nopened = 2026-07-20\nclosed = 2026-07-24\n\n[[option]]\ntext = \"Εδώ\"\n\
             votes = 40\n\n[[option]]\ntext = \"Εκεί\"\nvotes = 20\n",
        )
        .file(
            "content/people/anna.md",
            "+++\nname = \"Άννα\"\nrole = \"φουρνάρισσα\"\nconsent = true\n+++\n\nΨήνει.\n",
        )
        .file(
            "content/readership.toml",
            "[[count]]\ndate = 2026-07-31\nreaders = 1204\nsource = \"μετρητής\"\n",
        )
}

/// What a reader meets of a page: texts, and attributes that are shown or read out.
fn told(html: &str) -> Vec<String> {
    let mut told = vec![];
    let mut rest = html;
    while let Some((text, tag)) = rest.split_once('<') {
        told.push(text.to_owned());
        let (tag, after) = tag.split_once('>').unwrap_or((tag, ""));
        for name in ["alt", "title", "aria-label", "placeholder", "data-scheme", "data-sort"] {
            let value =
                tag.split_once(&format!(" {name}=\"")).and_then(|(_, it)| it.split('"').next());
            told.extend(value.map(str::to_owned));
        }
        if tag.contains("\"description\"") {
            told.extend(tag.split_once("content=\"").map(|(_, it)| it.to_owned()));
        }
        rest = after;
        for machine in ["script", "style"] {
            if tag.split(' ').next() == Some(machine) {
                rest = rest.split_once(&format!("</{machine}>")).map_or("", |(_, it)| it);
            }
        }
    }
    told
}

/// The words of a page in Latin letters.
fn latin(html: &str) -> BTreeSet<String> {
    let known: BTreeSet<&str> = GLAD.split(' ').chain(WAITING.split(' ')).chain(NAMES).collect();
    let mut found = BTreeSet::new();
    for text in told(html).into_iter().filter(|it| !it.starts_with("https://")) {
        let text = text.replace("&amp;", "&").replace("&quot;", "\"").replace("&#x27;", "'");
        for word in text.split(|it: char| !it.is_alphanumeric()) {
            let is_latin =
                word.chars().any(|it| it.is_ascii_alphabetic() || ('À'..='ÿ').contains(&it));
            // Digests and addresses of a file's cells have digits.
            let is_name = known.contains(word) || word.chars().any(|it| it.is_ascii_digit());
            if is_latin && !is_name {
                found.insert(format!("`{word}` of “{}”", text.trim()));
            }
        }
    }
    found
}

fn left<'a>(pages: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<String> {
    let read = |it: &(&str, &str)| it.0.ends_with(".html") || it.0 == "feed.xml";
    pages
        .filter(read)
        .flat_map(|(address, html)| {
            latin(html).into_iter().map(move |it| format!("{address}: {it}"))
        })
        .collect()
}

#[test]
fn every_word_of_every_page_comes_from_the_words_of_the_language() {
    let pages = project().builds();
    for kind in ["method", "data", "journey", "actions", "reputation", "search"] {
        assert!(pages.file(&format!("{kind}.html")).contains("<main"), "{kind}");
    }
    let front = pages.file("editions/2026-w31.html");
    for block in ["poll", "recognition", "sponsor", "revenue", "action"] {
        assert!(front.contains(block), "{block}");
    }
    let left = left(pages.texts());
    assert!(left.is_empty(), "{} words:\n{}", left.len(), left.join("\n"));
    let (_, index) = pages
        .texts()
        .find(|(address, _)| address.starts_with("assets/search."))
        .expect("the index of the search");
    let kinds = index.split_once("\"kinds\":[").and_then(|(_, it)| it.split(']').next());
    let kinds = kinds.expect("what pages are to a reader");
    assert!(!kinds.contains(|it: char| it.is_ascii_alphabetic()), "{kinds}");
}

#[test]
fn what_publishing_adds_comes_from_the_words_of_the_language_too() {
    let project = bulletin()
        .changed("site.toml", "\"en-GB\"", "\"el\"")
        .changed("site.toml", "Finch & Daughters Bulletin", "Το δελτίο")
        .file("locales/el.ftl", in_full_width(GERMAN));
    let ran = project.run(&["publish", "--to", "out"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let folder = project.folder("out");
    let text = |path: &str| String::from_utf8_lossy(&folder[path]).into_owned();
    let index = text("v/index.html");
    assert!(index.contains("Ａｌｌｅ Ｆａｓｓｕｎｇｅｎ"), "{index}");
    assert!(text("v/latest.html").contains("Ｓｉｅ ｉｓｔ ｊｅｔｚｔ ｈｉｅｒ"));
    let page = text("v/2026-w04/index.html");
    assert!(
        page.contains("Ｗｉｅ ｖｅｒｘｆｆｅｎｔｌｉｃｈｔ ｉｎ Ｆａｓｓｕｎｇ 2026-w04."),
        "{page}"
    );
    let script = text("versions.js");
    assert!(script.contains("Ｅｉｎｅ ａｌｔｅ Ｆａｓｓｕｎｇ: {}."), "{script}");
}
