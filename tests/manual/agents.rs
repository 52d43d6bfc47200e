//! Pages about single persons: only where the configuration says so, and never a table of who is best.

use crate::bulletin::{Project, bulletin};

/// The little bulletin, its teams standing for persons.
fn persons() -> Project {
    bulletin().below("site.toml", "team = \"team\"\ntouchpoint = { column = \"touchpoint\", label = \"Touchpoint\", order = [\"Order\", \"Invoice\", \"Delivery day\"] }", "agent = \"team\"")
}

#[test]
fn persons_have_no_pages_unless_the_configuration_says_so() {
    let pages = persons().builds();
    assert!(pages.texts().all(|(address, _)| !address.contains("/agent/")));
}

#[test]
fn persons_stand_in_alphabetical_order_without_rank_funnel_or_colour() {
    let pages = persons().below("site.toml", "comparison_n = 10", "agents = true").builds();
    let index = pages.page("scorecards/agent/index.html");
    let place = |name: &str| index.find(&format!(">{name}</a>")).expect(name);
    assert!(place("Billing") < place("Delivery"));
    for judging in [
        "How they stand",
        "needs attention",
        "lower than expected",
        "verdict up",
        "verdict down",
        "Most improved",
    ] {
        assert!(!index.contains(judging), "{judging}");
    }
}

#[test]
fn a_persons_page_shows_what_customers_met_and_holds_no_one_against_a_target_or_another() {
    let pages = persons().below("site.toml", "comparison_n = 10", "agents = true").builds();
    let page = pages.page("scorecards/agent/billing.html");
    assert!(page.contains("Where it stands"), "the reading itself is there");
    for judging in [
        "How it compares",
        "How far from the targets",
        "verdict up",
        "verdict down",
        "upper limit",
        "How they answered",
        "needs attention",
    ] {
        assert!(!page.contains(judging), "{judging}");
    }
}
