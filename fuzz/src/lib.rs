//! What every target asks of the library besides that it does not panic: mistakes are placed
//! within what was read, and the same input gives the same answer.

use std::sync::{Arc, OnceLock};

use bellwether::config::{self, SiteConfig};
use bellwether::diagnostics::{Diagnostics, Look, Place, Source};

/// One survey for each way in which text is read.
const SITE: &str = include_str!("site.toml");

/// The fixed configuration.
pub fn site() -> &'static SiteConfig {
    static SITE_CONFIG: OnceLock<SiteConfig> = OnceLock::new();
    SITE_CONFIG.get_or_init(|| {
        let mut diagnostics = Diagnostics::new();
        let read = config::read(&Source::new("site.toml", SITE), &mut diagnostics);
        read.unwrap_or_else(|| panic!("{}", diagnostics.render(Look::Plain)))
    })
}

/// Holds every mistake to its source, and writes them all. What was written is returned.
pub fn told(diagnostics: &Diagnostics) -> String {
    for diagnostic in diagnostics.iter() {
        assert!(!diagnostic.message.is_empty());
        let plain = |text: &str| !text.chars().any(char::is_control);
        assert!(plain(&diagnostic.message), "{:?}", diagnostic.message);
        assert!(diagnostic.hint.as_deref().is_none_or(plain), "{:?}", diagnostic.hint);
        if let Place::Text(span) = &diagnostic.place {
            let (text, range) = (&span.source.text, &span.range);
            assert!(range.start <= range.end && range.end <= text.len(), "{range:?}");
            assert!(text.is_char_boundary(range.start) && text.is_char_boundary(range.end));
        }
    }
    diagnostics.render(Look::Plain)
}

/// What a reader makes of a text, and what it says of it, read twice.
pub fn same_twice<T>(read: impl Fn(&mut Diagnostics) -> T) -> (T, T, Diagnostics) {
    let (mut diagnostics, mut again) = (Diagnostics::new(), Diagnostics::new());
    let (first, second) = (read(&mut diagnostics), read(&mut again));
    assert_eq!(told(&diagnostics), told(&again), "two readings differ");
    (first, second, diagnostics)
}

/// A text of an author's.
pub fn source(path: &str, text: &str) -> Arc<Source> {
    Source::new(path, text)
}
