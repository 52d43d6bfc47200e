//! The charts that hold readings side by side, with none, one, many, long-named, negative and withheld groups.

use super::*;

const NASTY: &str = r#"<script>alert("1")</script> & 'Co'"#;
const LONG: &str = "Rechnungsstellungsverfahren und Kundenrückgewinnung";

fn mark(value: f64, half: f64, n: u64) -> Mark {
    Mark { value, interval: Some(Interval { low: value - half, high: value + half }), n }
}

fn heatmap(rows: usize, columns: usize, name: &str, cell: impl Fn(usize) -> HeatCell) -> Heatmap {
    let row = |row: usize| HeatRow {
        name: format!("{name} {row}"),
        cells: (0..columns).map(|column| cell(row * columns + column)).collect(),
    };
    Heatmap {
        title: NASTY.to_owned(),
        description: String::new(),
        unit: Unit::Points,
        columns: (0..columns).map(|it| format!("Stop {it}")).collect(),
        rows: (0..rows).map(row).collect(),
        reference: Some(Reference { words: "All +30".to_owned(), value: 30.0 }),
        below: AnswerClass::Low,
    }
}

fn some_of_each(place: usize) -> HeatCell {
    match place % 5 {
        0 => HeatCell::Empty,
        1 => HeatCell::Withheld,
        2 => HeatCell::Few(mark(-12.0, 40.0, 7)),
        3 => HeatCell::Shown(mark(-70.0, 20.0, 80)),
        _ => HeatCell::Shown(mark(55.0, 20.0, 1080)),
    }
}

fn slope(lines: usize, name: &str) -> Slope {
    let line = |it: usize| SlopeLine {
        name: format!("{name} {it}"),
        before: (it != 1).then(|| mark(20.0 - it as f64 / 3.0, 9.0, 200)),
        after: Some(mark(-30.0 + it as f64, 9.0, 200)),
        emphasis: if it == 0 { Emphasis::Accent } else { Emphasis::Plain },
    };
    Slope {
        title: NASTY.to_owned(),
        description: String::new(),
        axis: Axis::points(),
        before: "Sep 2026".to_owned(),
        after: "Oct 2026".to_owned(),
        lines: (0..lines).map(line).collect(),
    }
}

fn bars(rows: usize, answers: Option<[u64; 3]>) -> DivergingBars {
    let bar = |it: usize| DivergingBar {
        label: format!("{LONG} {it}"),
        answers,
        shares: ["34 %", "21 %", "45 %"].map(str::to_owned),
    };
    DivergingBars {
        title: NASTY.to_owned(),
        description: String::new(),
        names: ["Detractors, 0 to 6", "Passives, 7 and 8", "Promoters, 9 and 10"]
            .map(str::to_owned),
        bars: (0..rows).map(bar).collect(),
    }
}

fn bullets(rows: usize, reading: Option<Mark>) -> Bullets {
    let row = |it: usize| Bullet {
        name: format!("{LONG} {it}"),
        mark: reading,
        unit: Unit::Points,
        scale: Span { low: -100.0, high: 100.0 },
        target: Reference { words: "Target +40".to_owned(), value: 40.0 },
        verdict: "below it".to_owned(),
    };
    Bullets {
        title: NASTY.to_owned(),
        description: String::new(),
        rows: (0..rows).map(row).collect(),
    }
}

fn assert_sound(figure: Figure) -> Drawing {
    let drawing = draw(&figure, "fig 1", &Locale::english());
    assert_eq!(drawing, draw(&figure, "fig 1", &Locale::english()), "the same bytes each time");
    let markup = drawing.markup();
    for broken in ["NaN", "inf", "-0 ", "-0\"", "−0<", "<script", "style=", "fill="] {
        assert!(!markup.contains(broken), "{broken} in {markup}");
    }
    for element in ["svg", "g", "text"] {
        let opened = markup.matches(&format!("<{element} ")).count();
        assert_eq!(opened, markup.matches(&format!("</{element}>")).count(), "{element}");
    }
    assert!(markup.contains("role=\"img\"") && markup.contains("&lt;script&gt;"));
    drawing
}

#[test]
fn each_kind_is_sound_with_none_one_and_forty_groups_and_with_nothing_to_show() {
    for count in [0, 1, 9, 40] {
        assert_sound(Figure::Heatmap(heatmap(count, 8, "Team", some_of_each)));
        assert_sound(Figure::Heatmap(heatmap(count, 0, "Team", some_of_each)));
        assert_sound(Figure::Heatmap(heatmap(count, 40, LONG, some_of_each)));
        assert_sound(Figure::Heatmap(heatmap(count, 3, LONG, |_| HeatCell::Withheld)));
        assert_sound(Figure::Slope(slope(count, LONG)));
        assert_sound(Figure::DivergingBars(bars(count, Some([34, 21, 45]))));
        assert_sound(Figure::DivergingBars(bars(count, Some([0, 0, 0]))));
        assert_sound(Figure::DivergingBars(bars(count, None)));
        assert_sound(Figure::Bullets(bullets(count, Some(mark(-40.0, 12.0, 90)))));
        assert_sound(Figure::Bullets(bullets(count, None)));
        assert_sound(Figure::Bullets(bullets(count, Some(mark(f64::NAN, 12.0, 90)))));
    }
}

#[test]
fn each_kind_is_light() {
    let weigh = |figure: Figure| {
        let drawing = draw(&figure, "team-by-touchpoint", &Locale::english());
        drawing.wide.len().max(drawing.narrow.map_or(0, |it| it.len()))
    };
    let full = weigh(Figure::Heatmap(heatmap(9, 8, "Team", some_of_each)));
    assert!(full < 12_000, "{full}");
    assert!(weigh(Figure::Slope(slope(12, "Team"))) < 12_000);
    assert!(weigh(Figure::DivergingBars(bars(9, Some([34, 21, 45])))) < 12_000);
    assert!(weigh(Figure::Bullets(bullets(9, Some(mark(-40.0, 12.0, 90))))) < 12_000);
}

/// The whole interval is below or above +30, or the cell is not filled; a mark says it beside the fill.
#[test]
fn a_cell_is_filled_only_where_its_whole_interval_lies_to_one_side() {
    let svg = |value: f64, half: f64| {
        let cell = move |_| HeatCell::Shown(mark(value, half, 80));
        assert_sound(Figure::Heatmap(heatmap(1, 1, "Team", cell))).wide
    };
    assert!(svg(9.0, 20.0).contains("p-heat-low") && svg(9.0, 20.0).contains("▼\u{a0}+9"));
    assert!(!svg(11.0, 20.0).contains("p-heat-low"));
    assert!(svg(51.0, 20.0).contains("p-heat-top") && svg(51.0, 20.0).contains("▲\u{a0}+51"));
    let few = heatmap(1, 1, "Team", |_| HeatCell::Few(mark(-90.0, 5.0, 7)));
    assert!(!assert_sound(Figure::Heatmap(few)).wide.contains("p-heat-low"), "too few to say so");
}

#[test]
fn of_a_figure_of_which_less_is_better_the_fill_turns_and_the_mark_does_not() {
    let cell = |_| HeatCell::Shown(mark(9.0, 20.0, 80));
    let figure = Heatmap { below: AnswerClass::Top, ..heatmap(1, 1, "Team", cell) };
    let svg = assert_sound(Figure::Heatmap(figure)).wide;
    assert!(svg.contains("p-heat-top") && svg.contains("▼\u{a0}+9"));
}

#[test]
fn a_withheld_cell_shows_no_number() {
    let svg = assert_sound(Figure::Heatmap(heatmap(1, 2, "Team", |_| HeatCell::Withheld))).wide;
    assert_eq!(svg.matches(">few<").count(), 2);
    let numbers = svg.split('>').filter(|it| it.starts_with(|it: char| it.is_ascii_digit()));
    assert_eq!(numbers.count(), 0, "{svg}");
}

#[test]
fn a_slope_names_what_it_cannot_draw_and_colours_only_what_moved() {
    let svg = assert_sound(Figure::Slope(slope(3, "Team"))).wide;
    assert!(svg.contains(">Too few answers: Team 1<"), "{svg}");
    assert_eq!(svg.matches("<path class=\"p-line\"").count(), 1);
    let says = Figure::Slope(slope(2, "Team")).description(&Locale::english());
    assert_eq!(
        says,
        "Team 0: Sep 2026 +20 (interval +11 to +29, 200 answers), Oct 2026 −30 (interval −39 to −21, 200 \
         answers). Team 1: too few answers. Axis from −40 to +20."
    );
}

#[test]
fn the_middle_answers_lie_astride_the_line() {
    let svg = assert_sound(Figure::DivergingBars(bars(1, Some([34, 21, 45])))).wide;
    for class in ["p-low", "p-middle", "p-top"] {
        assert_eq!(svg.matches(&format!("<path class=\"{class}\"")).count(), 1, "{class}");
    }
    assert!(svg.contains(">34 %<") && svg.contains(">21 %<") && svg.contains(">45 %<"));
    let says = Figure::DivergingBars(bars(1, Some([34, 21, 45]))).description(&Locale::english());
    assert!(says.contains("(100 answers): Detractors, 0 to 6: 34 %"), "{says}");
}

#[test]
fn a_bullet_says_in_words_how_it_stands_to_its_target() {
    let figure = Figure::Bullets(bullets(1, Some(mark(10.0, 22.0, 58))));
    assert!(assert_sound(figure.clone()).wide.contains(">Target +40: below it<"));
    assert_eq!(
        figure.description(&Locale::english()),
        format!("{LONG} 0: +10 (interval −12 to +32, 58 answers); Target +40, below it.")
    );
}
