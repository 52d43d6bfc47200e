//! The words that the binary carries.

pub(super) const ENGLISH: &str = include_str!("../../locales/en.ftl");

/// Language and words. A region's file has only what differs from its language's.
pub(super) const TEXTS: [(&str, &str); 6] = [
    ("de", include_str!("../../locales/de.ftl")),
    ("en", ENGLISH),
    ("en-US", include_str!("../../locales/en-US.ftl")),
    ("es", include_str!("../../locales/es.ftl")),
    ("fr", include_str!("../../locales/fr.ftl")),
    ("pt", include_str!("../../locales/pt.ftl")),
];

pub(super) fn text(tag: &str) -> Option<&'static str> {
    TEXTS.iter().find(|(it, _)| it.eq_ignore_ascii_case(tag)).map(|(_, text)| *text)
}
