//! Letters that move in from another generator build as they are, and what is told of them.

use std::fmt::Write as _;

use insta::assert_snapshot;

use crate::bulletin::{Pages, Project, bulletin};

/// The little bulletin with letters of these names.
fn moved_in(letters: &[(&str, &str)]) -> Project {
    letters.iter().fold(bulletin(), |project, (name, text)| {
        project.file(&format!("content/editions/{name}"), text)
    })
}

/// What the page of an edition prints.
fn main_of(pages: &Pages, name: &str) -> String {
    pages.page(&format!("editions/{name}.html"))
}

#[test]
fn every_shape_of_front_matter_makes_an_edition_of_its_day() {
    let letters = [
        ("2016-04-14-Jekyll-Weekly-14.md", "---\nlayout: post\ntitle: 'Weekly #14'\n---\nHello."),
        (
            "hugo.md",
            "+++\ntitle = \"Hugo\"\ndate = 2019-03-04T10:00:00-05:00\nslug = \"Weekly_5\"\nurl = \"/old/5/\"\n+++\nHello.",
        ),
        (
            "jekyll.md",
            "---\ntitle: Jekyll\ndate: 2019-03-04 10:00:00 -0500\ncategories: a b\npermalink: /x/:title/\n---\nHello.",
        ),
        (
            "eleventy.md",
            "---\ntitle: >-\n  Eleventy,\n  folded\ndate: 2019-03-04T10:00:00.000Z\neleventyNavigation:\n  key: a\n  order: 3\n---\nHello.",
        ),
        (
            "ghost.md",
            "---\ntitle: Ghost\ndate_published: 2019-03-04T07:00:00.000Z\nfeature_image: https://example.org/x.png\n---\nHello.",
        ),
        (
            "buttondown.md",
            "---\nsubject: Buttondown\npublish_date: 2019-03-04T12:00:00.123456Z\nstatus: sent\n---\nHello.",
        ),
        (
            "docusaurus.md",
            "---\nslug: /blog/docs\ntitle: Docusaurus\nauthors:\n  - name: Ada\n    url: https://example.org\n  - Ben\nhide_table_of_contents: true\ndate: 2019-03-04\n---\nHello.",
        ),
        (
            "pelican.md",
            "Title: Pelican: a bird\nNumber: 5\nDate: 2019-03-04 10:20\nCategory: Birds\n\nHello.",
        ),
        ("json.md", "{\n  \"title\": \"JSON\",\n  \"date\": \"2019-03-04\"\n}\n\nHello."),
        ("crlf.md", "\u{feff}---   \r\ntitle: Windows\r\ndate: March 4th, 2019\t\r\n---\r\nHello."),
        ("dots.md", "\n---\ntitle: 42\ndate: 4 March 2019\n...\nHello."),
        ("colon.md", "---\ntitle: This week: a colon\ndate: 2019-03-04\n---\nHello."),
        ("twice.md", "---\ntitle: Twice\nshare: true\nshare: false\ndate: 2019/03/04\n---\nHello."),
        ("month.md", "---\ndate: 2019-03\ntitle: A month\ngreeting: Hello!\n---\nHello."),
        ("2019/03/04/nested.md", "# Nested\n\nHello."),
        ("2019-03-04-bare/README.md", "Hello."),
    ];
    let project = moved_in(&letters);
    let pages = project.builds();
    let mut told = String::new();
    let archive = pages.file("editions/index.html");
    for entry in archive.split("<li>").skip(1) {
        let href = entry.split("href=\"").nth(1).and_then(|it| it.split('"').next());
        let day = entry.split("datetime=\"").nth(1).and_then(|it| it.split('"').next());
        let headline = entry.split("<h3>").nth(1).and_then(|it| it.split("</h3>").next());
        let headline = bellwether::markup::plain(headline.unwrap_or(""));
        let (href, day) = (href.unwrap_or(""), day.unwrap_or("no day"));
        if !headline.is_empty() {
            writeln!(told, "{day} {href}: {headline}").expect("a string takes all");
        }
    }
    assert_snapshot!(told, @r"
    2026-01-25 2026-w04.html: The map works now
    2026-01-18 2026-w03.html: A quiet week at the counter
    2019-03-31 month.html: A month
    2019-03-04 weekly-5.html: Hugo
    2019-03-04 twice.html: Twice
    2019-03-04 pelican.html: Pelican: a bird
    2019-03-04 json.html: JSON
    2019-03-04 jekyll.html: Jekyll
    2019-03-04 ghost.html: Ghost
    2019-03-04 eleventy.html: Eleventy, folded
    2019-03-04 dots.html: 42
    2019-03-04 docs.html: Docusaurus
    2019-03-04 crlf.html: Windows
    2019-03-04 colon.html: This week: a colon
    2019-03-04 buttondown.html: Buttondown
    2019-03-04 2019-03-04-nested.html: Nested
    2019-03-04 2019-03-04-bare.html: Bare
    2016-04-14 2016-04-14-jekyll-weekly-14.html: Weekly #14
    ");
    assert!(main_of(&pages, "docs").contains("Ada, Ben"));
    assert!(main_of(&pages, "pelican").contains("Hello."));
    assert_snapshot!(project.says(), @r#"
    warning[invalid-yaml]: this is not YAML: mapping values are not allowed in this context
     --> content/editions/colon.md:2:1
      |
    2 | title: This week: a colon
      | ^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = hint: quote a value that holds a colon: `title: "After: a story"`
    "#);
}

#[test]
fn a_letter_without_a_date_is_a_page_behind_the_editions() {
    let project = moved_in(&[
        ("issue-9.md", "# The ninth\n\nHello."),
        ("issue-10.md", "# The tenth\n\nHello."),
        ("_index.md", "+++\ntitle = \"All letters\"\n+++\n"),
    ]);
    assert_snapshot!(project.says(), @r"
    warning[text-unplaced]: no page is made from this file
     --> content/editions/_index.md
      = hint: texts are `content/editions/NAME.md`, `content/stories/NAME.md` and `content/pages/NAME.md`, or `NAME/index.md` there

    warning[letter-undated]: this letter says nowhere of which day it is
     --> content/editions/issue-10.md
      = note: 1 more like this
      = hint: add `date: 2026-11-22` to its front matter, or begin its name with the date
    ");
    let pages = project.builds();
    let archive = pages.file("editions/index.html");
    let (_, undated) = archive.split_once("Without a date").expect("a part of their own");
    assert!(undated.find("The tenth") < undated.find("The ninth"), "{undated}");
    assert!(!pages.file("index.html").contains("The ninth"), "no part of the navigation");
    assert_eq!(main_of(&pages, "issue-9").matches("The ninth").count(), 2, "the crumb, the title");
}

#[test]
fn what_leads_nowhere_in_a_letter_is_told_once_a_file() {
    let letter = "---\ntitle: Old\ndate: 2019-03-04\nlayout: post\n---\n\
                  [a](/2018/a/) [b](gone.md) [c](https://example.org) [d]({{ site.url }}/d) ![e](/e.png) ![f](f.png)\n\n\
                  {{ unknown }} and {{ x.y z }}\n\n- ```links\n  a b\n  ```\n";
    let project = moved_in(&[("a.md", letter), ("b.md", letter)]);
    project.builds();
    assert_snapshot!(project.says(), @r#"
    warning[broken-link]: the link `gone.md` leads nowhere
     --> content/editions/a.md:6:15
      |
    6 | [a](/2018/a/) [b](gone.md) [c](https://example.org) [d]({{ site.url }}/d) ![e](/e.png) ![f](f.png)
      |               ^^^^^^^^^^^^
      |
      = note: 1 more like this
      = hint: its words are printed without it; name a text or a page of this site

    warning[foreign-braces]: these braces are shown as they are
     --> content/editions/a.md:6:57
      |
    6 | …](gone.md) [c](https://example.org) [d]({{ site.url }}/d) ![e](/e.png) ![f](f.png)
      |                                          ^^^^^^^^^^^^^^
      |
      = hint: a figure is quoted as `{{ nps }}`; put a backslash before other braces

    warning[image-outside]: the image `/e.png` is outside `content`
     --> content/editions/a.md:6:75
      |
    6 | …ps://example.org) [d]({{ site.url }}/d) ![e](/e.png) ![f](f.png)
      |                                          ^^^^^^^^^^^^
      |
      = hint: copy it beside the text, and name it from there

    warning[image-missing]: there is no image `f.png`
     --> content/editions/a.md:6:88
      |
    6 | …org) [d]({{ site.url }}/d) ![e](/e.png) ![f](f.png)
      |                                          ^^^^^^^^^^^
      |
      = hint: put it beside the text, and name it from there

    warning[unknown-quote]: no question is called `unknown`
     --> content/editions/a.md:8:4
      |
    8 | {{ unknown }} and {{ x.y z }}
      |    ^^^^^^^
      |
      = hint: the questions are `nps`, `ease` and `enps`

    warning[quote-malformed]: this quote cannot be read: a setting is written `key="value"`
     --> content/editions/a.md:8:26
      |
    8 | {{ unknown }} and {{ x.y z }}
      |                          ^^
      |
      = hint: write it as `{{ nps team="Billing" period="2026-W47" }}`

    warning[broken-link]: the link `gone.md` leads nowhere
     --> content/editions/b.md:6:15
      |
    6 | [a](/2018/a/) [b](gone.md) [c](https://example.org) [d]({{ site.url }}/d) ![e](/e.png) ![f](f.png)
      |               ^^^^^^^^^^^^
      |
      = note: 1 more like this
      = hint: its words are printed without it; name a text or a page of this site

    warning[foreign-braces]: these braces are shown as they are
     --> content/editions/b.md:6:57
      |
    6 | …](gone.md) [c](https://example.org) [d]({{ site.url }}/d) ![e](/e.png) ![f](f.png)
      |                                          ^^^^^^^^^^^^^^
      |
      = hint: a figure is quoted as `{{ nps }}`; put a backslash before other braces

    warning[image-outside]: the image `/e.png` is outside `content`
     --> content/editions/b.md:6:75
      |
    6 | …ps://example.org) [d]({{ site.url }}/d) ![e](/e.png) ![f](f.png)
      |                                          ^^^^^^^^^^^^
      |
      = hint: copy it beside the text, and name it from there

    warning[image-missing]: there is no image `f.png`
     --> content/editions/b.md:6:88
      |
    6 | …org) [d]({{ site.url }}/d) ![e](/e.png) ![f](f.png)
      |                                          ^^^^^^^^^^^
      |
      = hint: put it beside the text, and name it from there

    warning[unknown-quote]: no question is called `unknown`
     --> content/editions/b.md:8:4
      |
    8 | {{ unknown }} and {{ x.y z }}
      |    ^^^^^^^
      |
      = hint: the questions are `nps`, `ease` and `enps`

    warning[quote-malformed]: this quote cannot be read: a setting is written `key="value"`
     --> content/editions/b.md:8:26
      |
    8 | {{ unknown }} and {{ x.y z }}
      |                          ^^
      |
      = hint: write it as `{{ nps team="Billing" period="2026-W47" }}`
    "#);
    let strict = project.changed(
        "site.toml",
        "[privacy]",
        "[content]\nbroken_links = \"error\"\n\n[privacy]",
    );
    assert!(strict.says().contains("error[broken-link]: the link `gone.md` leads nowhere"));
}

#[test]
fn an_edition_of_ours_is_held_to_what_it_says() {
    let said = bulletin()
        .file(
            "content/editions/2026-w02.md",
            "+++\ntitle = \"Ours\"\ndate = 2026-01-11\n+++\n[a](gone.md)\n",
        )
        .says();
    assert!(said.contains("error[broken-link]: the link `gone.md` leads nowhere"), "{said}");
}

#[test]
fn links_of_letters_find_letters_pictures_and_headings() {
    let text = "---\ntitle: Old\ndate: 2019-03-04\nlayout: post\n---\n\
                - [C++ & Rust](#c--rust)\n- [Again](#again-1)\n- [Named](#named)\n- [Place](#place)\n\
                - [x] done\n\n\
                [one](two) [two](two.html) [three](../editions/two/) ![p](/img/p.png)\n\n\
                ## C++ & Rust\n\n## Again\n\n## Again\n\n## Custom {#named}\n\n<a name=\"place\"></a>\n";
    let project =
        moved_in(&[("one.md", text), ("two.md", "---\ntitle: Two\ndate: 2019-03-11\n---\n")])
            .file("content/editions/img/p.png", "not looked at");
    let pages = project.builds();
    assert_snapshot!(project.says(), @"");
    let main = main_of(&pages, "one");
    for part in [
        "href=\"one.html#c-rust\"",
        "href=\"one.html#again-2\"",
        "href=\"one.html#custom\"",
        "href=\"one.html#at_place\"",
        "id=\"at_place\"",
        "\u{2611} done",
    ] {
        assert!(main.contains(part), "{part}: {main}");
    }
    assert_eq!(main.matches("href=\"two.html\"").count(), 4, "and the next edition: {main}");
    assert!(main.contains("<img src=\"img/p.png\" alt=\"p\""), "{main}");
}

#[test]
fn raw_html_of_a_letter_is_kept_as_far_as_it_is_harmless() {
    let text = "---\ntitle: Old\ndate: 2019-03-04\nlayout: post\n---\n\
        <div align=\"center\" style=\"color:red\" onclick=\"f()\" class=\"x\" id=\"main\">\n\n\
        <h1>Big</h1> Water is H<sub>2</sub>O.<br>Next, an `Option` is Option<String>.\n\n</div>\n\n\
        <details><summary>More</summary>\n\nHidden *words*.\n\n</details>\n\n\
        <img src=\"p.png\" alt=\"A picture\" width=300> <img src=\"https://example.org/x.png\" alt=\"Far\">\n\n\
        <iframe src=\"https://example.org/film\" title=\"A film\"><script>f()</script></iframe>\n\n\
        <script>\nf('<b>');\n\ng();\n</script>\n\n\
        <form action=\"https://example.org\"><input name=\"q\"><button>Go</button></form>\n\n\
        <a href=\"javascript:f()\">run</a> <a href=\"two.md\">two</a> <a href=\"gone.md\">gone</a> <font color=red>red</font>\n\n\
        <table><tr><td colspan=2>Cell</td></tr></table>\n\n\
        <p>Unclosed <b>bold\n\nLast, {{ nps period=\"2026-W03\" }}.[^1]\n\n[^1]: A <em>note</em>.\n";
    let project =
        moved_in(&[("one.md", text), ("two.md", "---\ntitle: Two\ndate: 2019-03-11\n---\n")])
            .file("content/editions/p.png", "not looked at");
    let pages = project.builds();
    let main = main_of(&pages, "one");
    let (_, prose) =
        main.split_once("<div id=\"at_main\">").expect("the letter begins with a division");
    let (prose, _) = prose.split_once("</section>").expect("and ends with its notes");
    assert_snapshot!(prose, @r#"
    <h2>Big</h2> Water is H<sub>2</sub>O.<br>Next, an `Option` is Option&lt;String&gt;.
    </div>
    <details><summary>More</summary>
    <p>Hidden <em>words</em>.</p>
    </details>
    <p><img src="p.png" alt="A picture" loading="lazy"> <a href="https://example.org/x.png">Far</a></p>
    <a href="https://example.org/film">A film</a>

    Go
    <p><a>run</a> <a href="two.html">two</a> <a>gone</a> red</p>
    <div class="scroll"><table><tbody><tr><td colspan="2">Cell</td></tr></tbody></table></div>
    <p>Unclosed <b>bold
    </b></p><p><b>Last, <a class="quote" href="../receipts/contact-nps/all.html#2026-w03" title="NPS, all respondents, week 3, 12 to 18 January 2026: 95 % interval −41 to 17, 31 answers
    How likely are you to recommend Finch &amp; Daughters to a friend or colleague?">−13</a>.<sup class="noteref"><a href="one.html#fn_1" id="fnref_1" role="doc-noteref">1</a></sup></b></p><b>
    <section class="footnotes" role="doc-endnotes"><ol>
    <li id="fn_1" value="1"><p>A <em>note</em>.</p>
    <a href="one.html#fnref_1" role="doc-backlink">↩</a></li>
    </ol>
    "#);
    assert_snapshot!(project.says(), @r#"
    warning[html-left-out]: raw HTML is kept without `<button>`, `<form>`, `<input>` and `<script>`
     --> content/editions/one.md:6:1
      |
    6 | <div align="center" style="color:red" onclick="f()" class="x" id="main">
      | ^
      |
      = hint: pages run and embed nothing of a text's; link to it instead

    warning[image-remote]: the image `https://example.org/x.png` is on another server, and is only linked to
      --> content/editions/one.md:18:55
       |
    18 | …g" alt="A picture" width=300> <img src="https://example.org/x.png" alt="Far">
       |                                          ^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = hint: copy it beside the text, and name it from there, so that the page is whole

    warning[broken-link]: the link `gone.md` leads nowhere
      --> content/editions/one.md:30:68
       |
    30 | …n</a> <a href="two.md">two</a> <a href="gone.md">gone</a> <font color=red>red</font>
       |                                          ^^^^^^^
       |
       = hint: its words are printed without it; name a text or a page of this site
    "#);
}

#[test]
fn raw_html_is_shown_or_kept_everywhere_as_the_site_says() {
    let body = "A <b>bold</b> word.";
    let letter = format!("---\ntitle: Old\ndate: 2019-03-04\nlayout: post\n---\n{body}\n");
    let with = |html: &str| {
        let content = format!("[content]\nhtml = \"{html}\"\n\n[privacy]");
        let project = moved_in(&[("one.md", &letter)]).story(body);
        let pages = project.changed("site.toml", "[privacy]", &content).builds();
        let story = pages.file("stories/a.html").contains(body);
        (main_of(&pages, "one").contains(body), story)
    };
    assert_eq!(with("text"), (false, false));
    assert_eq!(with("sanitised"), (true, true));
}

#[test]
fn raw_html_without_end_is_read_in_a_moment() {
    for part in
        ["<div>", "<script>", "<a \"", "<b><i>", "<table><tr>", "<!--", "<svg><p>", "</div>"]
    {
        let text = format!(
            "---\ntitle: Old\ndate: 2019-03-04\nlayout: post\n---\n<p>\n{}",
            part.repeat(5000)
        );
        let began = std::time::Instant::now();
        moved_in(&[("one.md", &text)]).builds();
        assert!(began.elapsed().as_secs() < 60, "{part}");
    }
}

#[test]
fn a_page_has_no_byline_and_its_author_is_passed_over() {
    let page = "---\ntitle: About\nauthor: Ada\ndescription: Who we are\n---\nHello.\n";
    let project = bulletin().file("content/pages/who.md", page);
    assert_eq!(project.says(), "");
    assert!(project.builds().page("who.html").contains("Who we are"));
}

#[test]
fn a_letter_of_another_age_is_read_in_its_encoding() {
    let head = "---\ntitle: Tea &amp; co\ndate: 2009-03-04\nlayout: post\n---\n";
    let latin =
        [head.as_bytes(), b"Caf\xe9 \x93quoted\x94, ![p](p.png){: .centre}\n{: .note}\n"].concat();
    let project = bulletin().file("content/editions/old.md", latin);
    assert_snapshot!(project.says(), @r"
    warning[not-utf8]: line 6 of `content/editions/old.md` is not UTF-8
     --> content/editions/old.md:6:1
      = hint: it may be windows-1252; save it as UTF-8

    warning[image-missing]: there is no image `p.png`
     --> content/editions/old.md:6:16
      |
    6 | Café “quoted”, ![p](p.png){: .centre}
      |                ^^^^^^^^^^^
      |
      = hint: put it beside the text, and name it from there
    ");
    let main = main_of(&project.builds(), "old");
    assert!(main.contains("Caf\u{e9} \u{201c}quoted\u{201d}") && !main.contains("{:"), "{main}");
}
