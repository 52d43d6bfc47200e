//! What holds for every figure: same bytes, nothing unescaped, no broken numbers, light enough for a page.

use super::*;

const NASTY: &str = r#"<script>alert("1")</script> & 'Co'"#;

fn mark(value: f64, half: f64, n: u64) -> Option<Mark> {
    let (low, high) = (value - half, value + half);
    let interval = Some(Interval { low, high });
    Some(Mark { value, interval, n })
}

fn weeks(count: usize, mark: impl Fn(usize) -> Option<Mark>) -> Vec<Point> {
    let point = |week: usize| Point {
        label: format!("2026-W{:02}", week + 1),
        day: week as i32 * 7,
        mark: mark(week),
        coverage: Coverage::Whole,
    };
    (0..count).map(point).collect()
}

fn trend(points: Vec<Point>) -> Trend {
    Trend {
        title: "Billing is nearly back".to_owned(),
        description: "NPS of team Billing by week".to_owned(),
        axis: Axis::points(),
        points,
        ticks: Vec::new(),
        target: None,
        events: Vec::new(),
        limits: Vec::new(),
        signals: Vec::new(),
    }
}

fn wavy(week: usize) -> f64 {
    30.0 + ((week * 37) % 17) as f64 - 8.0
}

fn year() -> Trend {
    let mut points = weeks(53, |week| mark(wavy(week), 5.3, 380));
    points[20].mark = None;
    points[52].coverage = Coverage::Partial;
    Trend {
        target: Some(Reference { words: format!("Target {NASTY}"), value: 40.0 }),
        events: vec![Event { day: 300, words: NASTY.to_owned() }],
        ..trend(points)
    }
}

fn ranking(rows: usize) -> Ranking {
    let row = |place: usize| Row {
        label: format!("Team {place} {NASTY}"),
        mark: if place == 3 { None } else { mark(44.0 - 3.0 * place as f64, 9.0, 1210) },
        emphasis: if place == 1 { Emphasis::Accent } else { Emphasis::Plain },
    };
    Ranking {
        title: NASTY.to_owned(),
        description: String::new(),
        axis: Axis::points(),
        rows: (0..rows).map(row).collect(),
        reference: Some(Reference { words: "Halyard +30".to_owned(), value: 30.0 }),
    }
}

fn distribution() -> Distribution {
    let column = |score: usize| Column {
        score: score.to_string(),
        class: match score {
            0..=6 => AnswerClass::Low,
            7 | 8 => AnswerClass::Middle,
            _ => AnswerClass::Top,
        },
        share: score as f64,
        words: score.to_string(),
    };
    let group =
        |class, name: &str| Group { class, name: name.to_owned(), words: "33 %".to_owned() };
    Distribution {
        title: "Answers".to_owned(),
        description: NASTY.to_owned(),
        columns: (0..=10).map(column).collect(),
        groups: vec![
            group(AnswerClass::Low, "Detractors 0–6"),
            group(AnswerClass::Middle, "Passives 7–8"),
            group(AnswerClass::Top, NASTY),
        ],
        n: 402,
    }
}

fn volume() -> Volume {
    let bar = |week: usize| Bar {
        label: format!("W{week}"),
        day: week as i32 * 7,
        count: (week != 4).then_some(380 + week as u64 * 13),
        coverage: if week == 52 { Coverage::Partial } else { Coverage::Whole },
    };
    Volume {
        title: NASTY.to_owned(),
        description: String::new(),
        bars: (0..53).map(bar).collect(),
        ticks: Vec::new(),
    }
}

fn sparkline() -> Sparkline {
    Sparkline {
        title: NASTY.to_owned(),
        description: Some(NASTY.to_owned()),
        values: vec![Some(3.0), None, Some(f64::NAN), Some(-0.0), Some(4.0)],
        coverage: Coverage::Partial,
        span: None,
    }
}

fn interval_dot() -> IntervalDot {
    IntervalDot {
        title: NASTY.to_owned(),
        mark: mark(14.0, 12.0, 402),
        unit: Unit::Points,
        span: Span { low: -100.0, high: 100.0 },
        target: None,
    }
}

fn multiples() -> SmallMultiples {
    let panel = |place: usize| Panel {
        name: format!("Team {place} {NASTY}"),
        points: weeks(13, |week| (place != 5).then(|| mark(wavy(week + place), 9.0, 90))?),
        emphasis: if place == 1 { Emphasis::Accent } else { Emphasis::Plain },
    };
    SmallMultiples {
        title: "Teams".to_owned(),
        description: String::new(),
        axis: Axis::points(),
        panels: (0..12).map(panel).collect(),
    }
}

fn journey(stops: usize, name: impl Fn(usize) -> String) -> JourneyMap {
    let stop = |place: usize| JourneyStop {
        name: name(place),
        mark: (place != 2).then(|| mark(wavy(place), 9.0, 1210)).flatten(),
        newest: (place != 3).then(|| mark(wavy(place + 1) - 40.0, 30.0, 61)).flatten(),
    };
    JourneyMap {
        title: NASTY.to_owned(),
        description: String::new(),
        axis: Axis::points(),
        stops: (0..stops).map(stop).collect(),
        period: "October 2026".to_owned(),
        newest_period: Some("week 47".to_owned()),
    }
}

fn every_kind() -> Vec<Figure> {
    vec![
        Figure::Trend(year()),
        Figure::Ranking(ranking(9)),
        Figure::Distribution(distribution()),
        Figure::Volume(volume()),
        Figure::Sparkline(sparkline()),
        Figure::IntervalDot(interval_dot()),
        Figure::SmallMultiples(multiples()),
        Figure::JourneyMap(journey(8, |_| NASTY.to_owned())),
    ]
}

fn assert_sound(svg: &str) {
    for broken in ["NaN", "inf", "-0 ", "-0\"", "−0<", "<script", "style=", "fill=", "stroke="] {
        assert!(!svg.contains(broken), "{broken} in {svg}");
    }
    assert_eq!(svg.matches("<svg ").count(), svg.matches("</svg>").count());
    assert_eq!(svg.matches("<g ").count(), svg.matches("</g>").count());
    assert_eq!(svg.matches("<text ").count(), svg.matches("</text>").count());
}

#[test]
fn every_kind_is_drawn_to_the_same_bytes_each_time() {
    for figure in every_kind() {
        assert_eq!(
            draw(&figure, "fig-1", &Locale::english()),
            draw(&figure.clone(), "fig-1", &Locale::english())
        );
    }
}

#[test]
fn no_words_of_a_figure_can_become_markup() {
    for figure in every_kind() {
        let markup = draw(&figure, "fig \"1\"", &Locale::english()).markup();
        assert_sound(&markup);
        assert!(markup.contains("&lt;script&gt;"), "{markup}");
        assert!(markup.contains("fig--1-"), "an id of its own: {markup}");
    }
}

#[test]
fn every_drawing_has_a_name_and_a_description_or_is_hidden() {
    for figure in every_kind() {
        let drawing = draw(&figure, "fig-1", &Locale::english());
        for svg in [Some(&drawing.wide), drawing.narrow.as_ref()].into_iter().flatten() {
            assert!(svg.contains("role=\"img\" aria-labelledby=\"fig-1"), "{svg}");
            assert!(svg.contains("<title id=") && svg.contains("<desc id="));
        }
    }
    let silent = Sparkline { description: None, ..sparkline() };
    assert!(draw(&Figure::Sparkline(silent), "s", &Locale::english()).wide.contains("aria-hidden"));
}

#[test]
fn charts_are_light() {
    let weigh = |figure: Figure| {
        let drawing = draw(&figure, "team-billing-nps", &Locale::english());
        (drawing.wide.len(), drawing.markup().len())
    };
    let (wide, both) = weigh(Figure::Trend(year()));
    assert!(wide < 7_000 && both < 12_000, "{wide} of {both}");
    let (_, both) = weigh(Figure::Ranking(ranking(12)));
    assert!(both < 12_000, "{both}");
    let (_, both) = weigh(Figure::Volume(volume()));
    assert!(both < 7_000, "{both}");
    // A dozen panels of a quarter are a dozen charts; each drawing stays below the limit by itself.
    let (wide, both) = weigh(Figure::SmallMultiples(multiples()));
    assert!(wide < 12_000 && both < 24_000, "{wide} of {both}");
    let (wide, both) = weigh(Figure::JourneyMap(journey(10, |it| format!("Touchpoint {it}"))));
    assert!(wide < 8_000 && both < 16_000, "{wide} of {both}");
    let (spark, _) = weigh(Figure::Sparkline(sparkline()));
    assert!(spark < 900, "{spark}");
}

#[test]
fn a_trend_of_gaps_one_point_equal_values_or_extremes_is_still_a_chart() {
    let all_gaps = trend(weeks(6, |_| None));
    let none = trend(Vec::new());
    let one = trend(weeks(1, |_| mark(14.0, 12.0, 402)));
    let equal = trend(weeks(8, |_| mark(0.0, 0.0, 402)));
    let extremes = trend(weeks(4, |week| mark(if week % 2 == 0 { -100.0 } else { 100.0 }, 0.0, 9)));
    let broken = trend(weeks(4, |_| mark(f64::NAN, 1.0, 9)));
    let without_interval = trend(weeks(4, |_| Some(Mark { value: 3.0, interval: None, n: 1 })));
    for it in [&all_gaps, &none, &one, &equal, &extremes, &broken, &without_interval] {
        let drawing = draw(&Figure::Trend(it.clone()), "t", &Locale::english());
        assert_sound(&drawing.markup());
    }
    let says = |it: &Trend, words: &str| {
        let markup = draw(&Figure::Trend(it.clone()), "t", &Locale::english()).markup();
        assert!(markup.contains(words), "{words} in {markup}");
    };
    says(&all_gaps, ">too few answers<");
    says(&broken, ">too few answers<");
    says(&one, ">+14<");
    says(&extremes, ">+100<");
}

#[test]
fn a_trend_tells_its_data_in_words() {
    let mut billing = trend(weeks(4, |week| mark([22.0, -38.0, -6.0, 14.0][week], 12.0, 1402)));
    billing.points[2].mark = None;
    billing.points[3].coverage = Coverage::Partial;
    assert_eq!(
        Figure::Trend(billing).description(&Locale::english()),
        "NPS of team Billing by week. 4 periods, 2026-W01 to 2026-W04. \
         First: 2026-W01, +22 (interval +10 to +34, 1,402 answers). \
         Last: 2026-W04, +14 (interval +2 to +26, 1,402 answers). \
         Highest +22 in 2026-W01, lowest −38 in 2026-W02. Too few answers in 1 period. \
         2026-W04 is not complete. Axis from −60 to +40."
    );
}

#[test]
fn a_withheld_period_breaks_line_and_band_and_a_partial_one_is_hollow() {
    let mut points = weeks(9, |week| mark(wavy(week), 9.0, 90));
    points[4].mark = None;
    points[8].coverage = Coverage::Partial;
    let svg = draw(&Figure::Trend(trend(points)), "t", &Locale::english()).wide;
    let path = |class: &str| {
        let from = svg.find(&format!("<path class=\"{class}\"")).expect("drawn");
        let to = from + svg[from..].find("/>").expect("closed");
        svg[from..to].matches('M').count()
    };
    assert_eq!(path("p-line"), 2);
    assert_eq!(path("p-band"), 2);
    assert_eq!(path("p-line p-part"), 1);
    assert_eq!(svg.matches("<g class=\"p-hollow\">").count(), 1);
}

#[test]
fn a_group_without_a_figure_says_so_and_shows_no_number() {
    let figure = Ranking {
        rows: vec![Row {
            label: "Accessibility Desk".to_owned(),
            mark: None,
            emphasis: Emphasis::Quiet,
        }],
        ..ranking(1)
    };
    let drawing = draw(&Figure::Ranking(figure), "r", &Locale::english());
    for svg in [&drawing.wide, drawing.narrow.as_ref().expect("two drawings")] {
        assert!(svg.contains("<text") && svg.contains(">too few answers<"));
        assert!(!svg.contains("<circle"));
    }
}

#[test]
fn where_less_than_the_scale_is_shown_the_figure_says_so() {
    let note = |axis| {
        Figure::Trend(Trend { axis, ..trend(weeks(3, |_| mark(82.0, 6.0, 90))) })
            .axis_note(&Locale::english())
    };
    let zoomed = Axis::percent();
    assert_eq!(note(zoomed).as_deref(), Some("axis from 70\u{a0}% to 90\u{a0}%"));
    let whole = Axis { zoom: Zoom::Scale, ..zoomed };
    assert_eq!(note(whole), None);
}

#[test]
fn a_journey_stands_down_the_page_where_its_names_have_no_room_beside_each_other() {
    let wide = |stops: usize, name: &str| {
        let figure = Figure::JourneyMap(journey(stops, |_| name.to_owned()));
        let drawing = draw(&figure, "j", &Locale::english());
        assert_sound(&drawing.markup());
        drawing.wide
    };
    assert!(wide(8, "Fault repair").contains(">Fault repair<"));
    assert!(wide(8, "Rechnungsstellungsverfahren").contains(">1 Rechnungsstellungsverfahren<"));
    assert!(wide(40, "Order").contains(">40 Order<"));
    for few in [0, 1, 2] {
        wide(few, "Order");
    }
}

#[test]
fn a_withheld_touchpoint_breaks_the_line_of_the_journey() {
    let svg =
        draw(&Figure::JourneyMap(journey(6, |it| format!("Stop {it}"))), "j", &Locale::english())
            .wide;
    let from = svg.find("<path class=\"p-line\"").expect("drawn");
    let to = from + svg[from..].find("/>").expect("closed");
    assert_eq!(svg[from..to].matches('M').count(), 2);
    assert!(svg.contains(">too few<"));
}
