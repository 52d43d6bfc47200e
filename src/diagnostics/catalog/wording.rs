//! How a diagnostic is put together, and the small words its sentence is made of.

use crate::diagnostics::{Diagnostic, Diagnostics, Place, Severity};

use super::nearest;

/// How a diagnostic is put together.
impl Diagnostics {
    pub(super) fn error(
        &mut self,
        code: &'static str,
        place: impl Into<Place>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.tell(Severity::Error, code, place.into(), message.into())
    }

    pub(super) fn warning(
        &mut self,
        code: &'static str,
        place: impl Into<Place>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.tell(Severity::Warning, code, place.into(), message.into())
    }

    pub(super) fn tell(
        &mut self,
        severity: Severity,
        code: &'static str,
        place: Place,
        message: String,
    ) -> &mut Diagnostic {
        self.push(Diagnostic { severity, code, message, place, label: None, hint: None, more: 0 });
        self.found.last_mut().expect("one was pushed just now")
    }
}

impl Diagnostic {
    pub(super) fn label(&mut self, label: impl Into<String>) -> &mut Diagnostic {
        self.label = Some(label.into());
        self
    }

    pub(super) fn hint(&mut self, hint: impl Into<String>) -> &mut Diagnostic {
        self.hint = Some(hint.into());
        self
    }

    pub(super) fn more(&mut self, more: u64) -> &mut Diagnostic {
        self.more = more;
        self
    }

    /// Says the nearest known name, else which names there are; `noun` is their plural.
    pub(super) fn hint_at<'a>(
        &mut self,
        typed: &str,
        known: impl IntoIterator<Item = &'a str>,
        noun: &str,
    ) -> &mut Diagnostic {
        let known: Vec<&str> = known.into_iter().collect();
        let hint = match nearest(typed, known.iter().copied()) {
            Some(near) => format!("did you mean {}?", quoted(near)),
            None if known.is_empty() => format!("there are no {noun} yet"),
            None if known.len() == 1 => format!("there is only {}", quoted(known[0])),
            None => {
                let names: Vec<String> = known.iter().map(|it| quoted(it)).collect();
                format!("the {noun} are {}", listed(&names, "and"))
            }
        };
        self.hint(hint)
    }
}

pub(super) fn file(path: &str) -> Place {
    Place::File(path.to_owned())
}

/// `1 row`, `2 rows`.
pub(super) fn count(number: u64, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// `a, b and c`; of a long list the first eight and how many more there are.
pub(super) fn listed(names: &[String], conjunction: &str) -> String {
    const SHOWN: usize = 8;
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] if names.len() <= SHOWN => {
            format!("{} {conjunction} {last}", most.join(", "))
        }
        _ => format!("{} {conjunction} {} more", names[..SHOWN].join(", "), names.len() - SHOWN),
    }
}

/// What an author typed, in backticks and harmless.
pub(super) fn quoted(text: &str) -> String {
    format!("`{}`", shown(text, 80))
}

/// Text that cannot change the line it stands in: control characters and those that turn or hide
/// letters are escaped, and what is longer than `most` characters is cut.
pub(in crate::diagnostics) fn shown(text: &str, most: usize) -> String {
    let mut shown = String::new();
    for (place, it) in text.chars().enumerate() {
        if place == most {
            shown.push('…');
            break;
        }
        if unprintable(it) {
            shown.extend(it.escape_default());
        } else {
            shown.push(it);
        }
    }
    shown
}

/// Controls, and the characters that are not seen or that reverse what is around them.
pub(crate) fn unprintable(it: char) -> bool {
    it.is_control()
        || matches!(it, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
        || matches!(it, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}')
}
