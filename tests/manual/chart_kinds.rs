//! `kind = "…"`: an editor says how a chart is to be drawn, and is told where the question does not fit.

use insta::assert_snapshot;

use crate::bulletin::bulletin;

fn chart(body: &str) -> crate::bulletin::Project {
    bulletin().story(&format!("```chart\nmetric = \"nps\"\ntitle = \"A chart\"\n{body}\n```"))
}

fn drawn(body: &str) -> String {
    chart(body).builds().words("stories/a.html")
}

#[test]
fn a_heatmap_shows_teams_by_touchpoints_and_says_few_where_it_may_not_say_more() {
    let page =
        drawn("kind = \"heatmap\"\nby = \"team\"\nacross = \"touchpoint\"\nperiod = \"2026-01\"");
    assert!(page.contains("NPS (−100 to +100) by team and touchpoint, January 2026"), "{page}");
    assert!(
        page.contains("Delivery Order Invoice Delivery day")
            || page.contains("Team Order Invoice Delivery day"),
        "{page}"
    );
    assert!(page.contains("too few answers"), "{page}");
}

#[test]
fn a_slope_shows_two_periods_the_earlier_one_being_the_one_before_if_none_is_named() {
    let body = "kind = \"slope\"\nby = \"team\"\nperiod = \"2026-W04\"";
    let before = drawn(body);
    assert!(
        before.contains("the week to 18 January 2026 and the week to 25 January 2026"),
        "{before}"
    );
    let named = drawn(&format!("{body}\nbefore = \"2026-W02\""));
    assert!(
        named.contains("the week to 11 January 2026 and the week to 25 January 2026"),
        "{named}"
    );
}

#[test]
fn a_histogram_a_leaning_bar_a_bullet_and_a_journey_are_of_one_period() {
    let histogram = drawn("kind = \"histogram\"\nperiod = \"2026-01\"");
    assert!(histogram.contains("Share of answers by score, January 2026"), "{histogram}");
    let leaning = drawn("kind = \"diverging\"\nby = \"team\"\nperiod = \"2026-01\"");
    assert!(
        leaning.contains("Detractors, 0 to 6 Passives, 7 and 8 Promoters, 9 and 10"),
        "{leaning}"
    );
    let bullet = drawn("kind = \"bullet\"\nperiod = \"2026-01\"");
    assert!(bullet.contains("Target +20"), "{bullet}");
    let journey = drawn("kind = \"journey\"\nperiod = \"2026-01\"");
    assert!(journey.contains("1. Order: +15"), "{journey}");
}

#[test]
fn the_kinds_that_are_drawn_anyway_can_be_named() {
    let ranking = drawn("kind = \"ranking\"\nby = \"team\"\nperiod = \"2026-01\"");
    assert!(ranking.contains("NPS (−100 to +100) by team, January 2026"), "{ranking}");
    let trend = drawn("kind = \"trend\"\nlast = \"3 weeks\"");
    assert!(trend.contains("3 periods"), "{trend}");
}

#[test]
fn a_kind_that_there_is_not_is_told_the_nearest() {
    let said = chart("kind = \"heatmpa\"\nby = \"team\"").says();
    assert_snapshot!(said, @r#"
    error[unknown-chart-kind]: `heatmpa` is no kind of chart
     --> content/stories/a.md:9:8
      |
    9 | kind = "heatmpa"
      |        ^^^^^^^^^
      |
      = hint: did you mean `heatmap`?
    "#);
}

#[test]
fn a_heatmap_has_rows_and_columns() {
    let said = chart("kind = \"heatmap\"").says();
    assert_snapshot!(said, @r#"
    error[missing-key]: `chart` needs the key `by`
     --> content/stories/a.md:6:4
      |
    6 | ```chart
      |    ^^^^^
      |
      = hint: add `by = "team"`

    error[missing-key]: `chart` needs the key `across`
     --> content/stories/a.md:6:4
      |
    6 | ```chart
      |    ^^^^^
      |
      = hint: add `across = "touchpoint"`
    "#);
}

#[test]
fn only_a_heatmap_has_columns_and_only_a_slope_two_periods() {
    let said = chart("by = \"team\"\nacross = \"touchpoint\"\nbefore = \"2026-W02\"").says();
    assert_snapshot!(said, @r#"
    error[key-without-effect]: `across` does nothing here: only a heatmap has columns
      --> content/stories/a.md:10:10
       |
    10 | across = "touchpoint"
       |          ^^^^^^^^^^^^
       |
       = hint: delete it

    error[key-without-effect]: `before` does nothing here: only a slope has two periods
      --> content/stories/a.md:11:10
       |
    11 | before = "2026-W02"
       |          ^^^^^^^^^^
       |
       = hint: delete it
    "#);
}

#[test]
fn a_histogram_is_no_run_of_periods() {
    let said = chart("kind = \"histogram\"\nlast = \"13 weeks\"").says();
    assert_snapshot!(said, @r#"
    error[chart-kind-misfit]: a chart of the kind `histogram` does not show a run of periods
     --> content/stories/a.md:9:8
      |
    9 | kind = "histogram"
      |        ^^^^^^^^^^^
      |
      = hint: write `period` for `last`, or neither for the edition's own period
    "#);
}

#[test]
fn a_trend_is_of_more_than_one_period_and_of_one_group() {
    let said = chart("kind = \"trend\"\nby = \"team\"").says();
    assert_snapshot!(said, @r#"
    error[chart-kind-misfit]: a chart of the kind `trend` shows many periods
     --> content/stories/a.md:9:8
      |
    9 | kind = "trend"
      |        ^^^^^^^
      |
      = hint: write `last = "13 weeks"`

    error[key-without-effect]: `by` does nothing here: a `trend` is of one group, or of all
      --> content/stories/a.md:10:6
       |
    10 | by = "team"
       |      ^^^^^^
       |
       = hint: delete it
    "#);
}

#[test]
fn a_slope_from_everything_has_no_period_before() {
    let said = chart("kind = \"slope\"\nby = \"team\"\nperiod = \"all\"").says();
    assert_snapshot!(said, @r#"
    error[chart-kind-misfit]: a chart of the kind `slope` needs two periods
     --> content/stories/a.md:6:4
      |
    6 | ```chart
      |    ^^^^^
      |
      = hint: write `before = "2026-W46"`, the earlier period
    "#);
}

#[test]
fn a_bullet_needs_a_target() {
    let said = bulletin()
        .story("```chart\nmetric = \"ease\"\ntitle = \"A chart\"\nkind = \"bullet\"\n```")
        .says();
    assert_snapshot!(said, @r#"
    error[chart-without-target]: `ease` has no target to be held against
     --> content/stories/a.md:9:8
      |
    9 | kind = "bullet"
      |        ^^^^^^^^
      |
      = hint: add `target = 40` to its `[[survey.question]]`, or choose another kind
    "#);
}

#[test]
fn a_heatmap_of_a_pair_that_is_not_counted_says_how_to_count_it() {
    let said = bulletin()
        .without_line("site.toml", r#"by = ["team", "touchpoint"]"#)
        .without_line("site.toml", "[[cut]]")
        .without("content/editions/2026-w04/index.md")
        .story("```chart\nmetric = \"nps\"\ntitle = \"A chart\"\nkind = \"heatmap\"\nby = \"team\"\nacross = \"touchpoint\"\n```")
        .says();
    assert_snapshot!(said, @r#"
    error[pair-not-counted]: `team` and `touchpoint` are not counted together
      --> content/stories/a.md:11:10
       |
    11 | across = "touchpoint"
       |          ^^^^^^^^^^^^
       |
       = hint: add to `site.toml`: `[[cut]]` and `by = ["team", "touchpoint"]`
    "#);
}
