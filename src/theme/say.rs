//! How a template says something in the language of the site: `{{ say(key="answers", n=212) }}`.

use std::sync::Arc;

use tera::{Error, Kwargs, State, Tera, Value};

use crate::locale::{Argument, Locale};

/// Gives templates the function `say`, whose words are escaped as any other.
pub(super) fn register(tera: &mut Tera, locale: &Arc<Locale>) {
    let locale = Arc::clone(locale);
    tera.register_function("say", move |told: Kwargs, _: &State| said(&locale, &told));
}

fn said(locale: &Locale, told: &Kwargs) -> Result<String, Error> {
    let key: &str = told.must_get("key")?;
    let arguments: Vec<(&str, Argument)> = told
        .iter()
        .filter_map(|(name, value)| Some((name.as_str()?, argument(value))))
        .filter(|(name, _)| *name != "key")
        .collect();
    locale
        .find(key, &arguments)
        .ok_or_else(|| Error::message(format!("there are no words called `{key}` in `locales/`")))
}

/// A whole number chooses the plural; everything else is words.
fn argument(value: &Value) -> Argument {
    match value.as_u64() {
        Some(number) => Argument::Number(number),
        None => Argument::Words(value.to_string()),
    }
}
