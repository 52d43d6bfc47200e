//! The look: a theme's templates, stylesheet and tokens, ready to render.
//!
//! Two themes are in the binary; a project's `themes/NAME/` overrides one file by file, or stands on
//! another as its `base`. Only
//! here is Tera known: a view goes in, HTML comes out, and a template's mistake is a diagnostic
//! with its place in the template.

mod built_in;
mod colour;
mod exposure;
mod layers;
mod meter;
mod say;
mod tag;
mod tokens;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::Arc;

use serde::Serialize;
use tera::{Context, ErrorKind, ReportError, Tera};

use crate::config::SiteConfig;
use crate::diagnostics::{Diagnostics, Source, Span};
use crate::inputs::Project;
use crate::locale::Locale;

use layers::{Layered, Layers, Writer};
use meter::Metered;

pub use tokens::Tokens;

/// A theme, loaded and checked.
pub struct Theme {
    /// What its templates speak.
    locale: Arc<Locale>,
    tera: Tera,
    templates: BTreeMap<String, Template>,
    stylesheet: String,
    script: Option<String>,
    /// Files of the theme that pages link to: name and bytes.
    assets: BTreeMap<String, Vec<u8>>,
}

/// A template as written, and as the engine reads it.
struct Template {
    source: Arc<Source>,
    metered: Metered,
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
    locale: &Arc<Locale>,
    diagnostics: &mut Diagnostics,
) -> Option<Theme> {
    let Layers { themes, files, tokens } = layers::layers(project, config, diagnostics)?;
    let tokens = Tokens::read(&tokens, diagnostics);
    let stylesheet = stylesheet(&tokens, &files);
    let script = files.get("assets/script.js").map(|it| it.source.text.clone());
    let script = script.filter(|it| !it.trim().is_empty());
    let in_folder = |(path, it): (&String, &Layered)| {
        Some((path.strip_prefix("templates/")?.to_owned(), Arc::clone(&it.source)))
    };
    let templates: BTreeMap<String, Arc<Source>> = files.iter().filter_map(in_folder).collect();
    // A project may hold a theme as it is in the binary, as this program's own does.
    let carried = |it: &Layered| {
        let mut texts = themes.iter().filter_map(|it| built_in::texts(it)).flatten();
        it.writer == Writer::BuiltIn || texts.any(|(_, text)| *text == it.source.text)
    };
    let written_here: Vec<Arc<Source>> = files
        .iter()
        .filter(|(path, it)| path.starts_with("templates/") && !carried(it))
        .map(|(_, it)| Arc::clone(&it.source))
        .collect();
    let (tera, templates) = metered(templates, locale, diagnostics)?;
    written_here.iter().for_each(|it| exposure::warn_of(it, diagnostics));
    let mut assets = BTreeMap::new();
    for name in &themes {
        assets.extend(other_assets(project, name, diagnostics));
    }
    Some(Theme { locale: Arc::clone(locale), tera, templates, stylesheet, script, assets })
}

/// The one stylesheet: the tokens, then theme by theme from the lowest `style.css` and every other
/// stylesheet by name.
fn stylesheet(tokens: &Tokens, files: &BTreeMap<String, Layered>) -> String {
    let is_css = |path: &str| path.starts_with("assets/") && path.ends_with(".css");
    let mut sheets: Vec<_> = files.iter().filter(|(path, _)| is_css(path)).collect();
    sheets.sort_by_key(|(path, it)| (it.lowest, *path != "assets/style.css", *path));
    let sheets = sheets.into_iter().map(|(_, it)| it.source.text.as_str());
    std::iter::once(tokens.css().as_str()).chain(sheets).collect::<Vec<_>>().join("\n")
}

/// The engine and the templates that it reads; none if any of them is at fault, which is reported.
fn metered(
    templates: BTreeMap<String, Arc<Source>>,
    locale: &Arc<Locale>,
    diagnostics: &mut Diagnostics,
) -> Option<(Tera, BTreeMap<String, Template>)> {
    // The templates are read as written first, so that what is wrong with them is told of that text.
    let texts = || templates.iter().map(|(name, it)| (name.as_str(), it.text.as_str()));
    if let Err(why) = tera(texts(), locale) {
        troubles(&templates, &why).into_iter().for_each(|it| it.report(diagnostics));
        return None;
    }
    if let Some((name, range)) = meter::too_deep(texts()) {
        let place = Span::new(&templates[name], range);
        diagnostics.template_error(Some(&place), name, &meter::deeper());
        return None;
    }
    let templates = templates.into_iter().map(|(name, source)| {
        let metered = Metered::of(&source.text);
        (name, Template { source, metered })
    });
    let templates: BTreeMap<String, Template> = templates.collect();
    let metered = templates.iter().map(|(name, it)| (name.as_str(), it.metered.text.as_str()));
    match tera(metered, locale) {
        Ok(tera) => Some((tera, templates)),
        // An expression that is as deep as the engine allows has no room for the meter.
        Err(why) => {
            metered_trouble(&templates, "", &why).report(diagnostics);
            None
        }
    }
}

/// The engine, with its templates.
fn tera<'a>(
    templates: impl Iterator<Item = (&'a str, &'a str)>,
    locale: &Arc<Locale>,
) -> Result<Tera, tera::Error> {
    let mut tera = Tera::default();
    // Every template is HTML whatever its ending is, so that no name switches escaping off.
    tera.autoescape_on([""]);
    meter::register(&mut tera);
    say::register(&mut tera, locale);
    tera.add_raw_templates(templates)?;
    Ok(tera)
}

fn is_text(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    [".html", ".css", ".toml", "/assets/script.js"].iter().any(|it| path.ends_with(it))
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
    /// The language that its templates speak.
    pub fn locale(&self) -> &Arc<Locale> {
        &self.locale
    }

    /// The one stylesheet: tokens, then `style.css`, then the other style sheets in the order of their names.
    pub fn stylesheet(&self) -> &str {
        &self.stylesheet
    }

    /// `assets/script.js`; none where the theme's is empty.
    pub fn script(&self) -> Option<&str> {
        self.script.as_deref()
    }

    /// The theme's other assets by their name below `assets/`.
    pub fn assets(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.assets
    }

    /// A page's HTML. The template sees the view's fields and nothing else.
    pub fn render(&self, template: &str, view: &impl Serialize) -> Result<String, TemplateTrouble> {
        let context = Context::from_serialize(view).expect("a view is a struct of words");
        let page = meter::within_bounds(|sheet| self.tera.render_to(template, &context, sheet));
        let page = page.map_err(|why| metered_trouble(&self.templates, template, &why))?;
        Ok(String::from_utf8(page).expect("templates and views are text"))
    }
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
    if told.is_empty() { vec![trouble(templates, why)] } else { told }
}

/// The word at a line and column, both from 1.
fn word_at(source: &Arc<Source>, line: usize, column: usize) -> Span {
    let above: usize = source.text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let before = source.text[above..].chars().take(column - 1).map(char::len_utf8).sum::<usize>();
    let start = above + before;
    let length = source.text[start..].find(|it: char| it.is_whitespace() || it == '(');
    Span::new(source, start..length.map_or(source.text.len(), |it| start + it))
}

/// What is wrong with one template before any is rendered.
fn trouble(templates: &BTreeMap<String, Arc<Source>>, why: &tera::Error) -> TemplateTrouble {
    let whole = |template: &str| templates.get(template).map(|it| Span::new(it, 0..0));
    let (place, message, template) = match why.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let source = templates.get(report.filename());
            let place = source.map(|it| Span::new(it, report.span().range.clone()));
            (place, report.message().to_owned(), report.filename())
        }
        ErrorKind::CircularInclude { tpl, .. } | ErrorKind::CircularExtend { tpl, .. } => {
            (whole(tpl), "it includes or extends itself".to_owned(), tpl.as_str())
        }
        ErrorKind::MissingParent { current, parent } => {
            let message = format!("it extends `{parent}`, which is not there");
            (whole(current), message, current.as_str())
        }
        _ => (None, why.to_string(), ""),
    };
    TemplateTrouble { place, message, template: template.to_owned() }
}

/// What is wrong with a template as the engine reads it, where it was written.
fn metered_trouble(
    templates: &BTreeMap<String, Template>,
    template: &str,
    why: &tera::Error,
) -> TemplateTrouble {
    let place = |report: &ReportError| {
        let Template { source, metered } = templates.get(report.filename())?;
        let range = report.span().range.clone();
        let (start, end) = (metered.original(range.start), metered.original(range.end));
        Some(Span::new(source, start..end.max(start)))
    };
    let whole = templates.get(template).map(|it| Span::new(&it.source, 0..0));
    let (place, message, template) = match why.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            (place(report), report.message().to_owned(), report.filename())
        }
        ErrorKind::Io(io::ErrorKind::FileTooLarge) => (whole, meter::too_long(), template),
        _ => (whole, why.to_string(), template),
    };
    TemplateTrouble { place, message, template: template.to_owned() }
}
