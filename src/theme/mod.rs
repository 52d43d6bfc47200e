//! The look: a theme's templates, stylesheet and tokens, ready to render.
//!
//! The built-in theme is in the binary; a project's `themes/NAME/` overrides it file by file. Only
//! here is Tera known: a view goes in, HTML comes out, and a template's mistake is a diagnostic
//! with its place in the template.

mod built_in;
mod tokens;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;
use tera::{Context, ErrorKind, ReportError, Tera};

use crate::config::SiteConfig;
use crate::diagnostics::{Diagnostics, Source, Span};
use crate::inputs::Project;

pub use tokens::Tokens;

/// A theme, loaded and checked.
pub struct Theme {
    tera: Tera,
    templates: BTreeMap<String, Arc<Source>>,
    stylesheet: String,
    /// Files of the theme that pages link to: name and bytes.
    assets: BTreeMap<String, Vec<u8>>,
}

/// A page that could not be rendered, with its place in the template.
#[derive(Debug, PartialEq, Eq)]
pub struct TemplateTrouble {
    place: Option<Span>,
    message: String,
    template: String,
}

impl TemplateTrouble {
    pub fn report(self, diagnostics: &mut Diagnostics) {
        diagnostics.template_error(self.place.as_ref(), &self.template, &self.message);
    }
}

/// The theme that `site.toml` names. `None` if it cannot be used; why is then among the diagnostics.
pub fn load(project: &Project, config: &SiteConfig, diagnostics: &mut Diagnostics) -> Option<Theme> {
    let name = &config.site.theme;
    let files = theme_files(project, config, diagnostics)?;
    let text_of = |path: &str| files.get(path).map(|it| it.text.as_str()).unwrap_or("");
    let defaults = built_in::text("theme.toml").unwrap_or("");
    let tokens = Tokens::read(defaults, files.get("theme.toml"), diagnostics);
    let stylesheet =
        [tokens.css(), text_of("assets/style.css").to_owned(), text_of("assets/chart.css").to_owned()];
    let templates: BTreeMap<String, Arc<Source>> = files
        .iter()
        .filter_map(|(path, source)| Some((path.strip_prefix("templates/")?.to_owned(), source.clone())))
        .collect();
    let mut tera = Tera::default();
    // Every template is HTML whatever its ending is, so that no name switches escaping off.
    tera.autoescape_on([""]);
    let texts: Vec<(&str, &str)> =
        templates.iter().map(|(name, it)| (name.as_str(), it.text.as_str())).collect();
    if let Err(why) = tera.add_raw_templates(texts) {
        trouble(&templates, "templates", &why).report(diagnostics);
        return None;
    }
    let mut theme = Theme { tera, templates, stylesheet: stylesheet.join("\n"), assets: BTreeMap::new() };
    theme.assets = other_assets(project, name, diagnostics);
    Some(theme)
}

/// Every text of the theme: the built-in ones, each replaced by the project's file of the same name,
/// and the project's own besides.
fn theme_files(
    project: &Project,
    config: &SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Option<BTreeMap<String, Arc<Source>>> {
    let name = &config.site.theme;
    let folder = format!("themes/{name}");
    let own = project.files_below(&folder, diagnostics);
    if let (true, Some(place)) = (own.is_empty() && name != built_in::NAME, &config.site.theme_span) {
        diagnostics.unknown_theme(place, name, [built_in::NAME]);
        return None;
    }
    let mut files: BTreeMap<String, Arc<Source>> = built_in::TEXTS
        .iter()
        .map(|(path, text)| ((*path).to_owned(), Source::new(format!("{folder}/{path}"), *text)))
        .collect();
    for path in own.iter().filter(|it| is_text(it)) {
        let inner = path[folder.len() + 1..].to_owned();
        files.extend(project.text(path, diagnostics).map(|source| (inner, source)));
    }
    Some(files)
}

fn is_text(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    [".html", ".css", ".toml"].iter().any(|it| path.ends_with(it))
}

/// The project's own pictures and fonts below the theme's `assets/`.
fn other_assets(
    project: &Project,
    name: &str,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, Vec<u8>> {
    let folder = format!("themes/{name}/assets");
    let paths: BTreeSet<String> = project.files_below(&folder, diagnostics).into_iter().collect();
    let others = paths.iter().filter(|it| !is_text(it));
    others
        .filter_map(|path| match project.bytes(path) {
            Ok(bytes) => Some((path[folder.len() + 1..].to_owned(), bytes)),
            Err(why) => {
                diagnostics.file_unreadable(path, &why.to_string());
                None
            }
        })
        .collect()
}

impl Theme {
    /// The one stylesheet: tokens, then the theme's rules, then those of the charts.
    pub fn stylesheet(&self) -> &str {
        &self.stylesheet
    }

    /// The theme's other assets by their name below `assets/`.
    pub fn assets(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.assets
    }

    /// A page's HTML. The template sees the view's fields and nothing else.
    pub fn render(&self, template: &str, view: &impl Serialize) -> Result<String, TemplateTrouble> {
        let context = Context::from_serialize(view).expect("a view is a struct of words");
        self.tera.render(template, &context).map_err(|why| trouble(&self.templates, template, &why))
    }
}

fn trouble(
    templates: &BTreeMap<String, Arc<Source>>,
    template: &str,
    why: &tera::Error,
) -> TemplateTrouble {
    let place = |report: &ReportError| {
        let source = templates.get(report.filename())?;
        Some(Span::new(source, report.span().range.clone()))
    };
    let (place, message) = match why.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            (place(report), report.message().to_owned())
        }
        _ => (None, why.to_string()),
    };
    TemplateTrouble { place, message, template: template.to_owned() }
}
