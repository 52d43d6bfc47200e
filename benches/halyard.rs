//! What a build of this repository's own bulletin costs, stage by stage: `cargo bench`.
//!
//! The numbers of the bulletin are `after_the_tally`: estimates, gate, drivers, words, and composing,
//! with its ranks, funnels, limits and comparisons. It is meant to stay below 50 ms.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use bellwether::config::SiteConfig;
use bellwether::content::{self, Content};
use bellwether::diagnostics::Diagnostics;
use bellwether::edition;
use bellwether::inputs::Project;
use bellwether::measure::QuestionKey;
use bellwether::metrics::drivers::{Bootstrap, share_intervals};
use bellwether::metrics::{self, MetricCube};
use bellwether::period::{Day, Days, Period};
use bellwether::privacy::{self, Findings, PublishedCube};
use bellwether::tally::{self, Cache, SurveyTally};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

/// Halyard, read and counted once.
struct Halyard {
    project: Project,
    config: SiteConfig,
    content: Content,
    tallies: Vec<SurveyTally>,
    windows: BTreeSet<Period>,
    as_of: Day,
}

static HALYARD: LazyLock<Halyard> = LazyLock::new(|| {
    let project = Project::at(Path::new(env!("CARGO_MANIFEST_DIR")));
    let mut diagnostics = Diagnostics::new();
    let config = bellwether::configuration(&project, &mut diagnostics);
    let config = config.expect("a folder").expect("a configuration");
    let (texts, pictures) = project.content(&mut diagnostics);
    let content = content::read(&texts, &pictures, &config, &mut diagnostics);
    let tallies = tally::tallies(&project, &config, &Cache::none(), &mut diagnostics);
    let as_of = tallies.iter().filter_map(SurveyTally::newest).max().expect("answers");
    let windows = content.windows(as_of);
    Halyard { project, config, content, tallies, windows, as_of }
});

impl Halyard {
    fn estimated(&self) -> MetricCube {
        metrics::cube(&self.tallies, &self.config, &self.windows, self.as_of)
    }

    fn published(&self) -> PublishedCube {
        privacy::publish(self.estimated(), &self.tallies, &self.config)
    }
}

/// Every data file counted anew.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn tally_without_cache() -> usize {
    let it = &*HALYARD;
    tally::tallies(&it.project, &it.config, &Cache::none(), &mut Diagnostics::new()).len()
}

#[divan::bench(max_time = 5)]
fn estimates() -> MetricCube {
    HALYARD.estimated()
}

/// With suppression, the words of comments and the drivers.
#[divan::bench(max_time = 5)]
fn gate(bencher: Bencher) {
    let it = &*HALYARD;
    bencher
        .with_inputs(|| it.estimated())
        .bench_values(|cube| privacy::publish(cube, &it.tallies, &it.config));
}

/// The bootstrap of the drivers, which is most of them.
#[divan::bench(max_time = 5)]
fn driver_intervals(bencher: Bencher) {
    let contact = HALYARD.tallies.iter().find(|it| it.survey == "contact").expect("the survey");
    let all = Days { first: HALYARD.as_of.plus(-365), last: HALYARD.as_of.plus(6) };
    let lots = contact.drivers.lots(all);
    let bootstrap = Bootstrap { seed: 2026, resamples: 1000, level: 0.95 };
    bencher.bench(|| share_intervals(black_box(&lots), bootstrap));
}

/// Order, funnel, most improved and attention of the teams in a week and in a month.
#[divan::bench(max_time = 5)]
fn ranks(bencher: Bencher) {
    let it = &*HALYARD;
    let cube = it.published();
    let findings = Findings::of(&cube, &it.config);
    let key = QuestionKey { survey: "contact".to_owned(), question: "nps".to_owned() };
    let periods = ["2026-W45", "2026-10"].map(|label| {
        let period = Period::parse(label, it.as_of).expect("a period");
        (period, period.grain().expect("a grain"))
    });
    bencher.bench(|| {
        periods.map(|(period, grain)| {
            black_box(findings.order(&key, "team", period));
            black_box(findings.funnel(&key, "team", period));
            black_box(findings.most_improved(&key, "team", period));
            black_box(findings.concerns(&key, "team", period, |_| grain)).len()
        })
    });
}

#[divan::bench(max_time = 5)]
fn compose(bencher: Bencher) {
    let it = &*HALYARD;
    let cube = it.published();
    bencher.with_inputs(|| it.content.clone()).bench_values(|content| {
        edition::compose(content, &cube, &it.config, it.as_of, &mut Diagnostics::new())
    });
}

/// Every number of the bulletin.
#[divan::bench(max_time = 10)]
fn after_the_tally(bencher: Bencher) {
    let it = &*HALYARD;
    bencher.with_inputs(|| it.content.clone()).bench_values(|content| {
        let cube = it.published();
        edition::compose(content, &cube, &it.config, it.as_of, &mut Diagnostics::new())
    });
}
