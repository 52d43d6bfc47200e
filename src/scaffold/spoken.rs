//! The made-up texts in the delivered languages: a bulletin may begin in any of them.

/// A language and its edition, story and page.
struct Texts {
    language: &'static str,
    edition: &'static str,
    story: &'static str,
    page: &'static str,
}

const ENGLISH: Texts = Texts {
    language: "en",
    edition: include_str!("edition.md"),
    story: include_str!("first-story.md"),
    page: include_str!("about.md"),
};

const OTHERS: [Texts; 4] = [
    Texts {
        language: "de",
        edition: include_str!("de/edition.md"),
        story: include_str!("de/first-story.md"),
        page: include_str!("de/about.md"),
    },
    Texts {
        language: "es",
        edition: include_str!("es/edition.md"),
        story: include_str!("es/first-story.md"),
        page: include_str!("es/about.md"),
    },
    Texts {
        language: "fr",
        edition: include_str!("fr/edition.md"),
        story: include_str!("fr/first-story.md"),
        page: include_str!("fr/about.md"),
    },
    Texts {
        language: "pt",
        edition: include_str!("pt/edition.md"),
        story: include_str!("pt/first-story.md"),
        page: include_str!("pt/about.md"),
    },
];

/// The texts of a BCP 47 tag by their paths: those of its language, else the English.
pub(super) fn texts(tag: &str) -> [(&'static str, &'static str); 3] {
    let language = tag.split('-').next().unwrap_or_default();
    let is_it = |it: &&Texts| it.language.eq_ignore_ascii_case(language);
    let texts = OTHERS.iter().find(is_it).unwrap_or(&ENGLISH);
    [
        ("content/editions/2026-w47.md", texts.edition),
        ("content/stories/first-story.md", texts.story),
        ("content/pages/about.md", texts.page),
    ]
}
