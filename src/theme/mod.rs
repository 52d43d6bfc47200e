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
pub fn load(
    project: &Project,
    config: &SiteConfig,
    diagnostics: &mut Diagnostics,
) -> Option<Theme> {
    let name = &config.site.theme;
    let files = theme_files(project, config, diagnostics)?;
    let text_of = |path: &str| files.get(path).map(|it| it.text.as_str()).unwrap_or("");
    let defaults = built_in::text("theme.toml").unwrap_or("");
    let tokens = Tokens::read(defaults, files.get("theme.toml"), diagnostics);
    let stylesheet = [
        tokens.css(),
        text_of("assets/style.css").to_owned(),
        text_of("assets/chart.css").to_owned(),
    ];
    let templates: BTreeMap<String, Arc<Source>> = files
        .iter()
        .filter_map(|(path, source)| {
            Some((path.strip_prefix("templates/")?.to_owned(), source.clone()))
        })
        .collect();
    let own = |path: &str| built_in::text(path) != Some(text_of(path));
    for (_, source) in templates.iter().filter(|(name, _)| own(&format!("templates/{name}"))) {
        warn_of_unescaped(source, diagnostics);
    }
    let mut tera = Tera::default();
    // Every template is HTML whatever its ending is, so that no name switches escaping off.
    tera.autoescape_on([""]);
    let texts: Vec<(&str, &str)> =
        templates.iter().map(|(name, it)| (name.as_str(), it.text.as_str())).collect();
    if let Err(why) = tera.add_raw_templates(texts) {
        troubles(&templates, &why).into_iter().for_each(|it| it.report(diagnostics));
        return None;
    }
    let mut theme =
        Theme { tera, templates, stylesheet: stylesheet.join("\n"), assets: BTreeMap::new() };
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
    if let (true, Some(place)) = (own.is_empty() && name != built_in::NAME, &config.site.theme_span)
    {
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

/// Whatever is printed past the escaping, but for what views name `…_html` and `…_svg`: markup of
/// our own making.
fn warn_of_unescaped(source: &Arc<Source>, diagnostics: &mut Diagnostics) {
    let mut from = 0;
    while let Some(at) = source.text[from..].find('|').map(|it| it + from) {
        from = at + 1;
        let filter = source.text[from..].trim_start();
        let name = source.text[..at].trim_end();
        let start = source.text.len() - filter.len();
        let is_safe = filter.strip_prefix("safe").is_some_and(|it| !it.starts_with(is_of_name));
        if is_safe && !name.ends_with("_html") && !name.ends_with("_svg") {
            diagnostics.unescaped_output(Span::new(source, start..start + "safe".len()), "safe");
        }
    }
}

fn is_of_name(it: char) -> bool {
    it.is_alphanumeric() || it == '_'
}

/// What is wrong with templates before any is rendered. Names that none of them has are told in one
/// text: `error: WHY`, ` --> NAME:LINE:COLUMN`, a drawing, and the next.
fn troubles(templates: &BTreeMap<String, Arc<Source>>, why: &tera::Error) -> Vec<TemplateTrouble> {
    let text = why.to_string();
    let lines: Vec<&str> = text.lines().collect();
    let told = lines.windows(2).filter_map(|it| {
        let message = it[0].strip_prefix("error: ")?.to_owned();
        let mut place = it[1].trim_start().strip_prefix("--> ")?.rsplitn(3, ':');
        let (column, line, template) = (place.next()?, place.next()?, place.next()?);
        let source = templates.get(template)?;
        let place = word_at(source, line.parse().ok()?, column.parse().ok()?);
        Some(TemplateTrouble { place: Some(place), message, template: template.to_owned() })
    });
    let told: Vec<TemplateTrouble> = told.collect();
    if told.is_empty() { vec![trouble(templates, "", why)] } else { told }
}

/// The word at a line and column, both from 1.
fn word_at(source: &Arc<Source>, line: usize, column: usize) -> Span {
    let above: usize = source.text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let before = source.text[above..].chars().take(column - 1).map(char::len_utf8).sum::<usize>();
    let start = above + before;
    let length = source.text[start..].find(|it: char| it.is_whitespace() || it == '(');
    Span::new(source, start..length.map_or(source.text.len(), |it| start + it))
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
    let (place, message, template) = match why.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            (place(report), report.message().to_owned(), report.filename())
        }
        ErrorKind::CircularInclude { tpl, .. } | ErrorKind::CircularExtend { tpl, .. } => {
            let place = templates.get(tpl).map(|it| Span::new(it, 0..0));
            (place, "it includes or extends itself".to_owned(), tpl.as_str())
        }
        ErrorKind::MissingParent { current, parent } => {
            let place = templates.get(current).map(|it| Span::new(it, 0..0));
            (place, format!("it extends `{parent}`, which is not there"), current.as_str())
        }
        _ => (None, why.to_string(), template),
    };
    TemplateTrouble { place, message, template: template.to_owned() }
}
