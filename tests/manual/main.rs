//! The manual of Bellwether, as tests: each says a sentence about the product and shows it.
//!
//! All of them speak of one little bulletin in `tests/fixtures/bulletin`, chosen on the edges:
//! likelihoods of 6, 7, 8 and 9, teams with bases of 4, 5, 9 and 10, a team named `R&D "Labs"`,
//! comments that hold markup, an e-mail address and a template, one without consent, and an
//! off-scale answer, a repeated id and a day that does not exist. A case changes one thing in it.
//!
//! Read in this order: what is made (`pages`), what is said when something is wrong (`mistakes_*`
//! and `bad_inputs`), what is promised (`privacy`, `same_bytes`, `cache`), how it is run
//! (`commands`, `queries`).

mod actions;
mod all_words;
mod agents;
mod attacks;
mod bad_inputs;
mod blocks;
mod bulletin;
mod cache;
mod catalogue;
mod chart_kinds;
mod claims;
mod commands;
mod finding;
mod findings;
mod journey;
mod letters;
mod lower_is_better;
mod languages;
mod mistakes_in_data;
mod mistakes_in_site_toml;
mod mistakes_in_texts;
mod mistakes_in_themes;
mod money;
mod movement;
mod outside;
mod pages;
mod privacy;
mod queries;
mod reputation;
mod queries_of_findings;
mod same_bytes;
mod weights;
mod single_file;
mod why;
mod workbooks;
