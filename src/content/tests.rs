//! Texts as an editor would write them, right and wrong, and what becomes of them.

use std::fmt::Write as _;

use super::*;
use crate::measure::Cut;

const SITE: &str = r#"
[site]
title = "Halyard CX Bulletin"

[[survey]]
id = "contact"
title = "After-contact survey"
kind = "transactional"
files = ["data/contact/*.csv"]
date = { column = "answered_at" }
comment = { column = "why", consent = "may_quote" }

[survey.dimensions]
team = "team"
touchpoint = "reason"
channel = "channel"

[[survey.question]]
id = "nps"
metric = "nps"
column = "likelihood"
wording = "How likely are you to recommend Halyard to a friend or colleague?"
scale = [0, 10]

[[survey.question]]
id = "ease"
metric = "ces"
column = "ease"
wording = "Halyard made it easy for me to handle my request."
scale = [1, 7]

[[survey]]
id = "relationship"
title = "Relationship survey"
kind = "relationship"
files = ["data/relationship/*.csv"]
date = { column = "answered_on" }

[survey.dimensions]
product = "product"

[[survey.question]]
id = "nps"
metric = "nps"
column = "likelihood"
wording = "How likely are you to recommend Halyard?"
scale = [0, 10]

[[survey.question]]
id = "phone"
metric = "csat"
column = "phone"
wording = "How satisfied are you with our phone line?"
scale = [1, 5]

[[survey.question]]
id = "shop"
metric = "csat"
column = "shop"
wording = "How satisfied are you with our shops?"
scale = [1, 5]

[[cut]]
by = ["team", "touchpoint"]
"#;

fn site() -> SiteConfig {
    let mut diagnostics = Diagnostics::new();
    let config = crate::config::read(&Source::new("site.toml", SITE), &mut diagnostics);
    config.unwrap_or_else(|| panic!("{}", told(&diagnostics)))
}

/// Each diagnostic as `severity code path:line:column` and what is under the arrow.
fn told(diagnostics: &Diagnostics) -> String {
    let mut told = String::new();
    for it in diagnostics.iter() {
        let severity = format!("{:?}", it.severity).to_lowercase();
        let place = match &it.place {
            Place::Text(span) => {
                let (line, column) = span.source.line_column(span.range.start);
                format!(
                    "{}:{line}:{column} {:?}",
                    span.source.path,
                    &span.source.text[span.range.clone()]
                )
            }
            Place::File(path) => path.clone(),
            other => format!("{other:?}"),
        };
        writeln!(told, "{severity} {} {place}", it.code).expect("a string takes all");
    }
    told
}

fn read_all(files: &[(&str, &str)], pictures: &[&str]) -> (Content, String) {
    let files: Vec<_> = files.iter().map(|(path, text)| Source::new(*path, *text)).collect();
    let pictures = pictures.iter().map(|it| (*it).to_owned()).collect();
    let mut diagnostics = Diagnostics::new();
    let content = read(&files, &pictures, &site(), &mut diagnostics);
    (content, told(&diagnostics))
}

/// A story whose text this is.
fn story(body: &str) -> String {
    format!("+++\ntitle = \"Two days\"\ndate = 2026-11-20\n+++\n{body}")
}

/// The text of a story as it would be printed, with its holes named, and what was told of it.
fn set(body: &str) -> (String, String) {
    let (content, told) = read_all(&[("content/stories/two-days.md", &story(body))], &[]);
    (content.stories.first().map(|it| plain(&it.body)).unwrap_or_default(), told)
}

fn plain(blocks: &[Block]) -> String {
    let mut plain = String::new();
    for block in blocks {
        match block {
            Block::Prose(prose) => prose.pieces.iter().for_each(|it| plain.push_str(&hole(it))),
            Block::Chart(_) => plain.push_str("(chart)\n"),
            Block::Verbatims(_) => plain.push_str("(verbatims)\n"),
            Block::Story(_) => plain.push_str("(story)\n"),
            Block::Scorecard(_) => plain.push_str("(scorecard)\n"),
            Block::Revenue(_) => plain.push_str("(revenue)\n"),
            Block::Actions(_) => plain.push_str("(actions)\n"),
            Block::Poll(_) => plain.push_str("(poll)\n"),
            Block::Panel(_) => plain.push_str("(panel)\n"),
        }
    }
    plain
}

fn hole(piece: &Piece) -> String {
    match piece {
        Piece::Html(html) => html.clone(),
        Piece::Quote(quote) => quote_in_words(quote),
        Piece::Link(Link { target: Target::Page(address), anchor, .. }) => {
            format!("({address}{})", anchor.as_ref().map(|it| format!("#{it}")).unwrap_or_default())
        }
        Piece::Link(Link { target: Target::Picture(path), .. }) => format!("({path})"),
        Piece::Picture(it) => {
            format!("({:?} {} {:?} {:?})", it.setting, it.path, it.alt, it.caption)
        }
    }
}

fn quote_in_words(quote: &Quote) -> String {
    let Quote { question, part, groups, period, .. } = quote;
    let mut words = format!("({}/{}.{}", question.survey, question.question, part.name());
    for it in groups.iter() {
        write!(words, " {}={}", it.dimension, it.group.text).expect("a string takes all");
    }
    let period = period.as_ref().map(|it| format!(" in {}", it.text())).unwrap_or_default();
    words + &period + ")"
}

mod front_matter {
    use super::*;

    #[test]
    fn an_edition_says_what_it_is() {
        let text = "+++\ntitle = \"Charged twice\"\ndeck = \"What we did.\"\nnumber = 70\n\
                    date = 2026-11-08\nbyline = \"Dan Whitlock\"\ndata_through = \"2026-11-07\"\n+++\nText.\n";
        let (content, told) = read_all(&[("content/editions/2026-w45.md", text)], &[]);
        assert_eq!(told, "");
        let edition = &content.editions[0];
        assert_eq!((edition.title.as_str(), edition.number), ("Charged twice", Some(70)));
        assert_eq!(edition.deck.as_deref(), Some("What we did."));
        assert_eq!(edition.period.to_string(), "2026-W45", "as the file is named");
        assert_eq!(edition.through().to_string(), "2026-11-07");
        assert_eq!(edition.address().as_str(), "editions/2026-w45.html");
        assert_eq!(plain(&edition.body), "<p>Text.</p>\n");
    }

    #[test]
    fn an_edition_may_be_a_folder_and_the_period_may_be_typed() {
        let text = "+++\ntitle = \"A year of storms\"\nperiod = \"2026\"\ndate = 2026-12-31\n+++\n";
        let (content, told) = read_all(&[("content/editions/storms/index.md", text)], &[]);
        assert_eq!(told, "");
        assert_eq!(content.editions[0].slug.as_str(), "storms");
        assert_eq!(content.editions[0].through().to_string(), "2026-12-31");
    }

    #[test]
    fn an_edition_of_no_calendar_period_is_refused() {
        let named = |path: &str, more: &str| {
            let text = format!("+++\ntitle = \"x\"\ndate = 2026-12-31\n{more}+++\n");
            read_all(&[(path, &text)], &[]).1
        };
        let path = "content/editions/storms.md";
        let told = named(path, "period = \"last 4 weeks\"\n");
        assert_eq!(
            told,
            format!("error period-not-calendar {path}:4:10 \"\\\"last 4 weeks\\\"\"\n")
        );
        let told = named(path, "period = \"2026-W60\"\n");
        assert!(told.contains("error unknown-period"), "{told}");
    }

    #[test]
    fn yaml_between_hyphens_says_the_same() {
        let text = "---\n# by the desk\ntitle: \"Two days\"\nbyline: Dan Whitlock # editor\n\
                    date: 2026-11-20\nlearned: 'It''s the queue: twice'\ndraft: true\n---\nText.\n";
        let (content, told) = read_all(&[("content/stories/two-days.md", text)], &[]);
        assert_eq!(told, "");
        let story = &content.stories[0];
        assert_eq!(
            (story.title.as_str(), story.byline.as_deref()),
            ("Two days", Some("Dan Whitlock"))
        );
        assert_eq!(story.learned.as_deref(), Some("It's the queue: twice"));
        assert_eq!((story.date.to_string().as_str(), story.draft), ("2026-11-20", true));
    }

    #[test]
    fn yaml_is_told_of_at_its_place() {
        let text = "---\ntitle: 42\ntaem: x\ntags:\n  - one\n  - two\nmore: {a: b}\n---\n";
        let (_, told) = read_all(&[("content/stories/x.md", text)], &[]);
        let expected = [
            "error missing-key content/stories/x.md:1:1 \"---\"",
            "error wrong-type content/stories/x.md:2:8 \"42\"",
            "error unknown-key content/stories/x.md:3:1 \"taem\"",
            "warning key-not-used content/stories/x.md:7:1 \"more\"",
        ];
        assert_eq!(told.lines().collect::<Vec<_>>(), expected);

        let text = "---\ntitle: After: a story\ndate: 2026-01-20\n---\n";
        let (_, told) = read_all(&[("content/pages/about.md", text)], &[]);
        assert!(told.contains("error invalid-yaml content/pages/about.md:2:1"), "{told}");

        let deep = format!("---\na: {}\ntitle: A\n---\n", "[".repeat(100_000));
        let (_, told) = read_all(&[("content/pages/about.md", &deep)], &[]);
        assert!(told.contains("error invalid-yaml content/pages/about.md:2:"), "{told}");
    }

    #[test]
    fn a_letter_of_another_generator_is_read_as_it_is() {
        let jekyll = "---\ntitle: \"Letter #17\"\nlayout: newsletter\nlang: en\nauthor: The desk\n\
                      permalink: /en/2018/10/16/\naliases: [/en/17/]\nexcerpt: >\n  Two lines\n  \
                      of it.\ntags:\n- one\nextra: {deep: [[1], 2]}\n---\n<!-- no toc -->\n{% x %} \
                      {{ page.title }} {{< youtube a >}} <!-- a note -->end\n";
        let zola = "+++\ntitle = \"Letter 18\"\ndate = 2018-10-23T09:00:00Z\n[taxonomies]\n\
                    tags = [\"x\"]\n[extra]\nimage = \"a.png\"\n+++\n[17](@/editions/2018-10-16-letter.markdown)\n";
        let pelican = "Title: Letter 19: the last\nNumber: 19\nDate: 2018-10-30\n\nHello: there.\n";
        let (content, told) = read_all(
            &[
                ("content/editions/2018-10-16-letter.markdown", jekyll),
                ("content/editions/018/index.md", zola),
                ("content/editions/19.md", pelican),
            ],
            &[],
        );
        assert_eq!(
            told,
            "warning foreign-braces content/editions/2018-10-16-letter.markdown:16:9 \"{{ page.title }}\"\n\
             warning foreign-braces content/editions/2018-10-16-letter.markdown:16:26 \"{{< youtube a >}}\"\n"
        );
        let said: Vec<_> = content
            .editions
            .iter()
            .map(|it| {
                (it.title.as_str(), it.date.to_string(), it.period.to_string(), it.deck.as_deref())
            })
            .collect();
        assert_eq!(
            said,
            [
                ("Letter #17", "2018-10-16".into(), "2018-W42".into(), Some("Two lines of it.")),
                ("Letter 18", "2018-10-23".into(), "2018-W43".into(), None),
                ("Letter 19: the last", "2018-10-30".into(), "2018-W44".into(), None),
            ]
        );
        assert_eq!(content.editions[0].byline.as_deref(), Some("The desk"));
        assert_eq!(content.editions[0].aliases[0].0.as_str(), "en/17/index.html");
        assert_eq!(plain(&content.editions[2].body), "<p>Hello: there.</p>\n");
    }

    #[test]
    fn each_key_that_is_wrong_is_told_at_its_place() {
        let text = include_str!("../../tests/badinputs/frontmatter/105_wrong_type.md");
        let (_, told) = read_all(&[("content/stories/x.md", text)], &[]);
        let expected = [
            "error wrong-type content/stories/x.md:2:9 \"42\"",
            "error bad-date content/stories/x.md:3:8 \"\\\"soon\\\"\"",
        ];
        assert_eq!(told.lines().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_file_whose_front_matter_cannot_be_found_is_told() {
        let told = |text: &str| read_all(&[("content/stories/x.md", text)], &[]).1;
        let unclosed = include_str!("../../tests/badinputs/frontmatter/101_unclosed.md");
        assert_eq!(
            told(unclosed),
            "error front-matter-unclosed content/stories/x.md:1:1 \"+++\"\n"
        );
        let empty = include_str!("../../tests/badinputs/frontmatter/110_only_fence.md");
        assert_eq!(told(empty), "error front-matter-empty content/stories/x.md:1:1 \"+++\"\n");
        assert_eq!(told("Text at once."), "error front-matter-missing content/stories/x.md\n");
        assert_eq!(told(""), "error front-matter-missing content/stories/x.md\n");
    }

    #[test]
    fn lines_may_end_as_windows_ends_them() {
        let text = "+++\r\ntitle = \"x\"\r\ndate = 2026-11-20\r\n+++\r\n\r\nNPS {{ nps survey=\"contact\" }}\r\n\r\n```story\r\nslug = \"x\"\r\n```\r\n";
        let (content, told) = read_all(&[("content/stories/x.md", text)], &[]);
        assert_eq!(told, "");
        assert_eq!(plain(&content.stories[0].body), "<p>NPS (contact/nps.value)</p>\n(story)\n");
    }

    #[test]
    fn a_slug_stays_below_its_folder_and_off_our_own_pages() {
        let told = |text: &str| read_all(&[("content/pages/x.md", text)], &[]).1;
        let keyed = |slug: &str| told(&format!("+++\ntitle = \"x\"\nslug = \"{slug}\"\n+++\n"));
        let absolute = include_str!("../../tests/badinputs/frontmatter/117_slug_absolute.md");
        assert!(told(absolute).contains("error bad-slug content/pages/x.md:4:8"));
        let ours = include_str!("../../tests/badinputs/frontmatter/118_slug_reserved.md");
        assert!(told(ours).contains("error bad-slug content/pages/x.md:4:8"));
        for slug in ["index", "404", "con", "..", "a/b", "Größe"] {
            assert!(keyed(slug).contains("error bad-slug"), "{slug}: {}", keyed(slug));
        }
        for slug in ["method", "scorecards", "journey"] {
            assert!(keyed(slug).contains("error reserved-slug"), "{slug}: {}", keyed(slug));
        }
    }

    #[test]
    fn two_editions_share_neither_number_nor_slug() {
        let text = "+++\ntitle = \"x\"\ndate = 2026-11-20\nnumber = 7\nslug = \"x\"\n+++\n";
        let files =
            [("content/editions/2026-w46.md", text), ("content/editions/2026-w47.md", text)];
        let expected = [
            "error duplicate-number content/editions/2026-w47.md:4:10 \"7\"",
            "error duplicate-slug content/editions/2026-w47.md:5:8 \"\\\"x\\\"\"",
        ];
        assert_eq!(read_all(&files, &[]).1.lines().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn what_cannot_be_printed_does_not_reach_a_title() {
        let text = include_str!("../../tests/badinputs/frontmatter/120_title_newline.md");
        let (content, told) = read_all(&[("content/stories/x.md", text)], &[]);
        assert_eq!(content.stories[0].title, "a Bcc: x@evil.test X: y");
        assert!(told.starts_with("warning control-character content/stories/x.md:2:9"), "{told}");
        // Markup in a title is text; whoever prints it escapes it.
        let text = include_str!("../../tests/badinputs/frontmatter/119_title_xss.md");
        let (content, told) = read_all(&[("content/stories/x.md", text)], &[]);
        assert_eq!(
            (content.stories[0].title.as_str(), told.as_str()),
            ("</title><script>alert(1)</script>", "")
        );
    }

    #[test]
    fn no_key_reads_a_file() {
        let text = include_str!("../../tests/badinputs/frontmatter/124_data_outside.md");
        let (_, told) = read_all(&[("content/stories/x.md", text)], &[]);
        assert_eq!(told, "error unknown-key content/stories/x.md:4:1 \"data\"\n");
    }

    #[test]
    fn a_customer_is_named_only_with_consent() {
        let told = |more: &str| {
            let text =
                format!("+++\ntitle = \"x\"\ndate = 2026-11-20\ncustomer = \"Rosa\"\n{more}+++\n");
            read_all(&[("content/stories/x.md", &text)], &[]).1
        };
        assert_eq!(told("consent = true\n"), "");
        let refused = "error consent-missing content/stories/x.md:4:12 \"\\\"Rosa\\\"\"\n";
        assert_eq!(told(""), refused);
        assert_eq!(told("consent = false\n"), refused);
    }

    #[test]
    fn files_that_make_no_page_are_told() {
        let files = [
            ("content/drafts/dan.md", ""),
            ("content/notes.toml", ""),
            ("content/stories/a/b.md", ""),
        ];
        let (_, told) = read_all(&files, &[]);
        assert_eq!(told.matches("warning text-unplaced").count(), 3, "{told}");
    }
}

mod quotes {
    use super::*;

    #[test]
    fn a_quote_is_a_question_to_the_cube() {
        let text = "NPS reached {{ nps survey=\"contact\" team=\"Billing\" period=\"2026-W47\" }}.";
        let (content, told) = read_all(&[("content/stories/x.md", &story(text))], &[]);
        assert_eq!(told, "");
        let Block::Prose(prose) = &content.stories[0].body[0] else { panic!("prose") };
        let Piece::Quote(quote) = &prose.pieces[1] else { panic!("{:?}", prose.pieces) };
        assert_eq!(quote.groups.cut(), Cut::of("team", "Billing"));
        let period = quote.period.as_ref().expect("one is typed").ending(Day(0));
        assert_eq!(period.to_string(), "2026-W47");
        let span = &quote.span;
        assert_eq!(span.source.line_column(span.range.start), (5, 13));
        assert_eq!(&span.source.text[span.range.clone()], &text[12..text.len() - 1]);
    }

    #[test]
    fn quotes_stand_wherever_words_do() {
        for (typed, printed) in [
            ("**{{ ease }}** of 7", "<p><strong>(contact/ease.value)</strong> of 7</p>\n"),
            ("## Ease: {{ease.change}}", "<h2 id=\"ease\">Ease: (contact/ease.change)</h2>\n"),
            ("- {{ ces.n }} answers", "<ul>\n<li>(contact/ease.n) answers</li>\n</ul>\n"),
            ("> {{ ease.low }}", "<blockquote>\n<p>(contact/ease.low)</p>\n</blockquote>\n"),
            (
                "[see {{ ease.high }}](/method.html)",
                "<p><a href=\"(method.html)\">see (contact/ease.high)</a></p>\n",
            ),
            ("{{ ease team=\"*A|B*\" }}", "<p>(contact/ease.value team=*A|B*)</p>\n"),
            (
                "{{ ease\nteam=\"Field\nEngineering\" }} ",
                "<p>(contact/ease.value team=Field Engineering)</p>\n",
            ),
            ("{{ ease team=\"}}\" }}", "<p>(contact/ease.value team=}})</p>\n"),
            ("{{ease}}{{ease.trend}}", "<p>(contact/ease.value)(contact/ease.trend)</p>\n"),
            (
                "{{ ease touchpoint=\"Order\" team=\"Sales\" }}",
                "<p>(contact/ease.value touchpoint=Order team=Sales)</p>\n",
            ),
        ] {
            assert_eq!(set(typed), (printed.to_owned(), String::new()), "{typed}");
        }
    }

    #[test]
    fn a_table_cell_holds_a_quote_with_bars() {
        let (printed, told) = set("| a | b |\n|---|--:|\n| x | {{ ease team=\"A|B\" }} |\n");
        assert_eq!(told, "");
        assert!(
            printed.contains("<td>x</td><td class=\"figure\">(contact/ease.value team=A|B)</td>"),
            "{printed}"
        );
    }

    #[test]
    fn code_markup_and_escaped_braces_are_no_quotes() {
        for (typed, printed) in [
            ("`{{ nope }}`", "<p><code>{{ nope }}</code></p>\n"),
            ("    {{ nope }}", "<pre><code>{{ nope }}</code></pre>\n"),
            ("```\n{{ nope }}\n```", "<pre><code>{{ nope }}\n</code></pre>\n"),
            ("\\{{ nope }}", "<p>{{ nope }}</p>\n"),
            ("{% for i in x %}y{% endfor %}", "<p>{% for i in x %}y{% endfor %}</p>\n"),
            ("{ease}", "<p>{ease}</p>\n"),
        ] {
            assert_eq!(set(typed), (printed.to_owned(), String::new()), "{typed}");
        }
        let (printed, told) = set("a <b title=\"{{ nope }}\">b</b>");
        assert_eq!(printed, "<p>a &lt;b title=&quot;{{ nope }}&quot;&gt;b&lt;/b&gt;</p>\n");
        assert!(told.starts_with("warning html-as-text"), "{told}");
    }

    #[test]
    fn what_is_wrong_with_a_quote_is_under_the_arrow() {
        for (typed, code, under) in [
            ("{{ eaze }}", "unknown-quote", "eaze"),
            ("{{ nps }}", "ambiguous-question", "nps"),
            ("{{ csat }}", "ambiguous-question", "csat"),
            ("{{ ease survey=\"relationship\" }}", "unknown-quote", "ease"),
            ("{{ nps survey=\"contakt\" }}", "unknown-survey", "contakt"),
            ("{{ ease.nope }}", "unknown-part", "nope"),
            ("{{ ease teem=\"Billing\" }}", "unknown-argument", "teem"),
            ("{{ ease team=\"a\" channel=\"b\" }}", "pair-not-counted", "channel"),
            (
                "{{ ease team=\"a\" touchpoint=\"b\" channel=\"c\" }}",
                "too-many-dimensions",
                "channel",
            ),
            ("{{ ease period=\"2026-W60\" }}", "unknown-period", "2026-W60"),
            ("{{ 7*7 }}", "quote-malformed", "*7 "),
            ("{{ }}", "quote-malformed", "{{ }}"),
            ("{{}}", "quote-malformed", "{{}}"),
            ("{{ ease. }}", "quote-malformed", "ease."),
            ("{{ metric \"npss\" }}", "quote-malformed", "\"npss\" "),
            ("{{ ease team=Billing }}", "quote-malformed", "Billing "),
            ("{{ ease team=“Billing” }}", "quote-malformed", "“Billing” "),
            ("{{ ease team=\"Billing }} and", "quote-malformed", "\"Billing "),
            ("{{ ease team=\" \" }}", "quote-malformed", "\" \""),
            ("{{ ease team=\"a\" team=\"b\" }}", "quote-malformed", "team=\"b\""),
            ("{{ ease team=\"a\"", "quote-unclosed", "{{ ease team=\"a\""),
            ("{{ ease\n\nlater }}", "quote-unclosed", "{{ ease"),
            ("{{ ease `code` }}", "quote-unclosed", "{{ ease `code` }}"),
            ("[x]({{ease}})", "quote-misplaced", "{{ease}}"),
            ("![{{ease}}](x.png)", "quote-misplaced", "{{ease}}"),
        ] {
            let (_, told) = set(typed);
            let ending = format!(" {under:?}\n");
            assert!(
                told.starts_with(&format!("error {code} ")) && told.ends_with(&ending),
                "{typed}: {told}"
            );
            assert_eq!(told.lines().count(), 1, "{typed}: {told}");
        }
    }

    #[test]
    fn template_code_in_a_story_is_text() {
        let told = |text: &str| read_all(&[("content/stories/x.md", text)], &[]).1;
        let unclosed = include_str!("../../tests/badinputs/markdown/217_shortcode_unclosed.md");
        assert_eq!(
            told(unclosed),
            "error quote-unclosed content/stories/x.md:6:1 \"{{< chart id=\\\"nps\\\"\"\n"
        );
        let loops = include_str!("../../tests/badinputs/markdown/220_template_in_body.md");
        assert_eq!(told(loops), "error quote-malformed content/stories/x.md:6:5 \"*7 \"\n");
        let unknown = include_str!("../../tests/badinputs/markdown/219_metric_unknown.md");
        let expected = [
            "error quote-malformed content/stories/x.md:6:19 \"\\\"npss\\\" \"",
            "error ambiguous-question content/stories/x.md:6:36 \"nps\"",
            "error unknown-part content/stories/x.md:6:40 \"nope\"",
        ];
        assert_eq!(told(unknown).lines().collect::<Vec<_>>(), expected);
    }
}

mod blocks {
    use super::*;

    #[test]
    fn a_chart_is_asked_for_in_toml() {
        let text = "Before.\n\n```chart\nmetric = \"ease\"\nby = \"team\"\nwhere = { touchpoint = \"Order\" }\n\
                    last = \"13 weeks\"\ntitle = \"Which teams moved?\"\n```\n\nAfter.\n";
        let (content, told) = read_all(&[("content/stories/x.md", &story(text))], &[]);
        assert_eq!(told, "");
        let [Block::Prose(_), Block::Chart(chart), Block::Prose(_)] =
            content.stories[0].body.as_slice()
        else {
            panic!("{:?}", content.stories[0].body)
        };
        assert_eq!(chart.question.survey, "contact");
        assert_eq!(chart.by.as_ref().map(|it| it.text.as_str()), Some("team"));
        assert_eq!(chart.groups.cut(), Cut::of("touchpoint", "Order"));
        assert!(matches!(chart.stretch, Stretch::Run(length) if length.to_string() == "13 weeks"));
        assert_eq!(chart.title, "Which teams moved?");
    }

    #[test]
    fn the_other_blocks_are_asked_for_likewise() {
        let text = "```verbatims\nteam = \"Billing\"\nlimit = 2\n```\n\n```story\nslug = \"x\"\n```\n\n\
                    ```scorecard\ntitle = \"At a glance\"\nmetrics = [\"nps\", \"ease\"]\nsurvey = \"contact\"\n\
                    [where]\nteam = \"Billing\"\n```\n";
        let (content, told) = read_all(&[("content/stories/x.md", &story(text))], &[]);
        assert_eq!(told, "");
        let [Block::Verbatims(verbatims), Block::Story(teaser), Block::Scorecard(scorecard)] =
            content.stories[0].body.as_slice()
        else {
            panic!("{:?}", content.stories[0].body)
        };
        assert_eq!((verbatims.survey.as_str(), verbatims.limit), ("contact", 2));
        assert_eq!(verbatims.groups.cut(), Cut::of("team", "Billing"));
        assert_eq!(teaser.slug.as_str(), "x");
        let questions: Vec<_> = scorecard.questions.iter().map(|it| it.question.as_str()).collect();
        assert_eq!(
            (questions, scorecard.groups.cut()),
            (vec!["nps", "ease"], Cut::of("team", "Billing"))
        );
    }

    #[test]
    fn what_is_wrong_with_a_block_is_under_the_arrow() {
        let chart = |more: &str| format!("```chart\nmetric = \"ease\"\ntitle = \"x\"\n{more}\n```");
        for (typed, code, under) in [
            (chart("bye = \"team\""), "unknown-key", "bye"),
            (chart("by = \"teem\""), "unknown-dimension", "\"teem\""),
            (chart("by = 7"), "wrong-type", "7"),
            (chart("by = \"team\"\nwhere = { team = \"a\" }"), "dimension-twice", "\"team\""),
            (chart("by = \"team\"\nwhere = { channel = \"a\" }"), "pair-not-counted", "\"team\""),
            (chart("last = \"soon\""), "unknown-length", "\"soon\""),
            (chart("last = \"2 weeks\"\nperiod = \"2026\""), "key-without-effect", "\"2026\""),
            (chart("where = \"team\""), "wrong-type", "\"team\""),
            (chart("where = { team = 7 }"), "wrong-type", "7"),
            (chart("by = "), "invalid-toml", ""),
            ("```chart\n```".to_owned(), "missing-key", "chart"),
            ("```story\nslug = \"nope\"\n```".to_owned(), "unknown-story", "\"nope\""),
            ("```story\nslug = \"../x\"\n```".to_owned(), "bad-slug", "\"../x\""),
            (
                "```verbatims\nsurvey = \"relationship\"\n```".to_owned(),
                "survey-without-comments",
                "verbatims",
            ),
            ("```verbatims\nlimit = 0\n```".to_owned(), "wrong-type", "0"),
            ("```verbatims\ntaem = \"Billing\"\n```".to_owned(), "unknown-key", "taem"),
            ("```scorecard\nmetrics = [\"eese\"]\n```".to_owned(), "unknown-quote", "\"eese\""),
            ("```scorecard\nmetrics = \"nps\"\n```".to_owned(), "wrong-type", "\"nps\""),
            ("```scorecard\nmetrics = []\n```".to_owned(), "empty-text", "[]"),
            ("```poll\nx = 1\n```".to_owned(), "missing-key", "poll"),
            ("```chrat\nx = 1\n```".to_owned(), "unknown-block", "chrat"),
            ("- ```chart\n  title = \"x\"\n  ```".to_owned(), "block-misplaced", "chart"),
            ("> ```story\n> slug = \"x\"\n> ```".to_owned(), "block-misplaced", "story"),
        ] {
            let (_, told) = set(&typed);
            assert!(told.starts_with(&format!("error {code} ")), "{typed}: {told}");
            let first = told.lines().next().unwrap_or("");
            assert!(first.ends_with(&format!(" {under:?}")), "{typed}: {told}");
        }
    }

    #[test]
    fn any_other_fence_is_a_listing() {
        let (printed, told) = set("```toml\na = \"<b>\"\n```");
        assert_eq!(told, "");
        assert_eq!(
            printed,
            "<pre><code class=\"language-toml\">a = &quot;&lt;b&gt;&quot;\n</code></pre>\n"
        );
    }
}

mod text {
    use super::*;

    #[test]
    fn headings_begin_below_the_title_and_have_ids_of_their_own() {
        let (printed, _) = set("# Why\n\n## Why\n\n### `x` *y*\n\n##### !\n");
        let expected = "<h2 id=\"why\">Why</h2>\n<h2 id=\"why-2\">Why</h2>\n\
                        <h3 id=\"x-y\"><code>x</code> <em>y</em></h3>\n<h5 id=\"unnamed\">!</h5>\n";
        assert_eq!(printed, expected);
    }

    #[test]
    fn footnotes_are_printed_at_the_end_in_the_order_of_the_text() {
        let (printed, told) =
            set("One[^b] two[^a] one[^b] no[^c].\n\n[^a]: The {{ ease }}.\n[^b]: Be.\n\nEnd.\n");
        assert_eq!(told, "");
        let one = "<sup class=\"noteref\"><a href=\"#fn_1\" id=\"fnref_1\" role=\"doc-noteref\">1</a></sup>";
        assert!(printed.starts_with(&format!("<p>One{one} two")), "{printed}");
        assert!(printed.contains("id=\"fnref_1_2\"") && printed.contains("no[^c]."), "{printed}");
        let (_, notes) = printed.split_once("<p>End.</p>\n").expect("the notes follow the text");
        assert!(notes.starts_with("<section class=\"footnotes\" role=\"doc-endnotes\"><ol>\n<li id=\"fn_1\" value=\"1\"><p>Be.</p>\n"), "{notes}");
        assert!(notes.contains("<p>The (contact/ease.value).</p>"), "{notes}");
    }

    #[test]
    fn markup_is_printed_as_typed() {
        let text = include_str!("../../tests/badinputs/markdown/206_mutation_xss.md");
        let (content, told) = read_all(&[("content/stories/x.md", text)], &[]);
        let printed = plain(&content.stories[0].body);
        assert!(
            printed.starts_with("<p>&lt;noscript&gt;") && !printed.contains("<img"),
            "{printed}"
        );
        assert!(told.starts_with("warning html-as-text content/stories/x.md:6:1"), "{told}");
    }

    #[test]
    fn links_lead_to_pages_of_the_site_or_elsewhere() {
        let text = "[a](two-days.md#why) [b](../editions/2026-w47.md) [c](/scorecards/team/billing.html) \
                    [d](../scorecards/index.html) [e](https://example.org/?a=1&b=\"2\") [f](#why) [g](/) \
                    [h](mailto:cx@example.org \"write\") <cx@example.org> [i](big.png) [j](/stories/two-days.md)";
        let edition = "+++\ntitle = \"x\"\ndate = 2026-11-22\nslug = \"the-storm\"\n+++\n";
        let files = [
            ("content/stories/x.md", story(text)),
            ("content/stories/two-days.md", story("")),
            ("content/editions/2026-w47.md", edition.to_owned()),
        ];
        let files: Vec<_> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
        let (content, told) = read_all(&files, &["content/stories/big.png"]);
        assert_eq!(told, "");
        let x = content
            .stories
            .iter()
            .find(|it| it.slug.as_str() == "x")
            .expect("the story of the test");
        let printed = plain(&x.body);
        let hrefs: Vec<&str> =
            printed.split("href=\"").skip(1).filter_map(|it| it.split('"').next()).collect();
        let expected = [
            "(stories/two-days.html#why)",
            "(editions/the-storm.html)",
            "(scorecards/team/billing.html)",
            "(scorecards/index.html)",
            "https://example.org/?a=1&amp;b=&quot;2&quot;",
            "(stories/x.html#why)",
            "(index.html)",
            "mailto:cx@example.org",
            "mailto:cx@example.org",
            "(content/stories/big.png)",
            "(stories/two-days.html)",
        ];
        assert_eq!(hrefs, expected);
        assert_eq!(content.pictures.iter().collect::<Vec<_>>(), ["content/stories/big.png"]);
    }

    #[test]
    fn a_link_that_leads_nowhere_or_runs_code_is_told() {
        for (typed, told_as) in [
            ("[x](two-dais.md)", "error broken-link"),
            ("[x](../../../../etc/passwd)", "error broken-link"),
            ("[x](/../../etc/passwd)", "error broken-link"),
            ("[x](/\\\\evil.example)", "error broken-link"),
            ("[x](%2e%2e/%2e%2e/%2e%2e/a.html)", "error broken-link"),
            ("[x]()", "error broken-link"),
            ("[x](javascript:alert(1))", "warning link-refused"),
            ("[x](JaVa&#x09;Script:alert(1))", "warning link-refused"),
            ("[x](&#14;javascript:alert(1))", "warning link-refused"),
            ("[x](data:text/html,hi)", "warning link-refused"),
            ("[x](vbscript:x)", "warning link-refused"),
            ("[x](file:///etc/passwd)", "warning link-refused"),
            ("<javascript:alert(1)>", "warning link-refused"),
            ("[x][y]\n\n[y]: javascript:alert(1)", "warning link-refused"),
        ] {
            let (printed, told) = set(typed);
            assert!(told.starts_with(told_as), "{typed}: {told}");
            assert!(!printed.contains("href"), "{typed}: {printed}");
        }
    }

    #[test]
    fn pictures_stand_alone_or_in_a_line() {
        let text = "![The new counter](counter.jpg \"Norwich, 21 September\")\n\nA ![bell](sub/a%20bell.svg) rings.";
        let pictures =
            ["content/stories/two-days/counter.jpg", "content/stories/two-days/sub/a bell.svg"];
        let (content, told) =
            read_all(&[("content/stories/two-days/index.md", &story(text))], &pictures);
        assert_eq!(told, "");
        let expected = "(Alone content/stories/two-days/counter.jpg \"The new counter\" Some(\"Norwich, 21 September\"))\n\
                        <p>A (InLine content/stories/two-days/sub/a bell.svg \"bell\" None) rings.</p>\n";
        assert_eq!(plain(&content.stories[0].body), expected);
        assert_eq!(content.pictures.len(), 2);
    }

    #[test]
    fn a_picture_that_cannot_be_shown_is_told() {
        let outside = include_str!("../../tests/badinputs/markdown/213_image_outside.md");
        let (content, told) = read_all(&[("content/stories/x.md", outside)], &[]);
        assert_eq!(told.matches("error image-outside").count(), 3, "{told}");
        assert_eq!(plain(&content.stories[0].body), "<p>x y z</p>\n");
        let wordless = include_str!("../../tests/badinputs/markdown/214_image_no_alt.md");
        let (_, told) =
            read_all(&[("content/stories/x.md", wordless)], &["content/stories/chart.png"]);
        assert_eq!(told, "warning image-without-alt content/stories/x.md:6:1 \"![](chart.png)\"\n");
        let (_, told) = read_all(&[("content/stories/x.md", wordless)], &[]);
        assert!(told.contains("error image-missing"), "{told}");
        let (_, told) = set("![x](https://example.org/x.png)");
        assert!(told.starts_with("warning image-remote"), "{told}");
        for elsewhere in ["data:image/png;base64,x", "../../x.png", "../../../x.png"] {
            let (_, told) = set(&format!("![x]({elsewhere})"));
            assert!(told.starts_with("error image-outside"), "{elsewhere}: {told}");
        }
        let (_, told) = read_all(
            &[("content/stories/x.md", &story("![x](y.csv)"))],
            &["content/stories/y.csv"],
        );
        assert!(told.starts_with("error not-a-picture"), "{told}");
    }

    #[test]
    fn a_summary_is_the_first_paragraph_in_plain_words() {
        let text = "## Head\n\nAT&T <3 *late*[^1]: [NPS](/method.html) is {{ ease }},\nup. More.\n\nNext.\n\n[^1]: Note.\n";
        let (content, _) = read_all(&[("content/stories/x.md", &story(text))], &[]);
        let Block::Prose(prose) = &content.stories[0].body[0] else { panic!("prose") };
        let of = |words| summary(prose, words, |_| "5.1 of 7".to_owned());
        assert_eq!(of(99), "AT&T <3 late: NPS is 5.1 of 7, up. More.");
        assert_eq!(of(5), "AT&T <3 late: NPS is…");
        assert_eq!(of(8), "AT&T <3 late: NPS is 5.1 of 7…");
    }
}

/// Texts made to break a reader: each ends soon, without a panic.
mod limits {
    use super::*;

    #[test]
    fn twenty_thousand_quotations_within_each_other() {
        let (printed, told) = set(&format!("{}deep", "> ".repeat(20_000)));
        assert!(told.starts_with("warning nested-too-deep"), "{told}");
        assert_eq!(
            printed.matches("<blockquote>").count(),
            printed.matches("</blockquote>").count()
        );
        assert!(printed.contains("deep"));
    }

    #[test]
    fn lists_tables_and_footnotes_deep_within_each_other() {
        for mark in ["- ", "1. ", "> - ", "> [^a]: ", "- > "] {
            let (printed, _) = set(&format!("{}| a |\n|---|\n| [^a] |", mark.repeat(500)));
            for tag in ["ul", "ol", "li", "blockquote", "p", "table", "td"] {
                let bare = printed.matches(&format!("<{tag}>")).count();
                let opened = bare + printed.matches(&format!("<{tag} ")).count();
                assert_eq!(opened, printed.matches(&format!("</{tag}>")).count(), "{mark} {tag}");
            }
        }
    }

    #[test]
    fn emphasis_opened_and_never_closed() {
        let (printed, told) = set(&"*a **b ".repeat(20_000));
        assert_eq!((printed.len(), told.as_str()), (140_000 - 1 + 8, ""));
    }

    #[test]
    fn one_line_of_two_million_letters() {
        let (printed, told) = set(&"word ".repeat(400_000));
        assert_eq!((printed.len(), told.as_str()), (2_000_000 - 1 + 8, ""));
    }

    #[test]
    fn braces_links_and_headings_without_end() {
        for typed in [
            "{{ ",
            "{{\" ",
            "{{ ease }} ",
            "[",
            "![",
            "[a](",
            "# a\n",
            "`",
            "<a ",
            "![a](b) ",
            "[^1]",
            "\\{{ ",
        ] {
            let (_, told) = set(&typed.repeat(20_000));
            assert!(told.lines().count() <= 20, "{typed}: {told}");
        }
    }
}
