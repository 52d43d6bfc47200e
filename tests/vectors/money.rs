//! What customers spent, by what they last said.

use serde_json::Value;

use bellwether::metrics::money::{
    CustomerClass, Recommendation, Revenue, Transaction, WINDOW_DAYS, revenue,
};
use bellwether::period::Day;

use crate::reader::{Case, family, whole};

#[test]
fn revenue_of_a_rolling_window() {
    let family = family("rolling_revenue", &[]);
    family.each(|case| {
        let responses = case.input("responses").as_array().expect("responses");
        let transactions = case.input("transactions").as_array().expect("transactions");
        let said: Vec<Recommendation<&str>> = responses.iter().map(recommendation).collect();
        let paid: Vec<Transaction<&str>> = transactions.iter().map(transaction).collect();
        let days = match case.input("days") {
            Value::Null => WINDOW_DAYS,
            days => u16::try_from(whole(days)).expect("a window of days"),
        };
        checked(case, &revenue(&paid, &said, day(case.input("as_of")), days));
    });
}

fn checked(case: &Case, revenue: &Revenue) {
    let window = [revenue.window.first, revenue.window.last].map(|it| it.to_string());
    case.is_exactly("window", window.to_vec());
    case.is("total_cents", revenue.total() as f64);
    let percents = revenue.percents();
    if percents.is_none() {
        case.is("share_pct", None);
    }
    for (place, class) in CustomerClass::ALL.into_iter().enumerate() {
        let (spent, name) = (revenue.of(class), class.name());
        case.is(&format!("classes.{name}.revenue_cents"), spent.revenue as f64);
        case.is(&format!("classes.{name}.transactions"), spent.transactions as f64);
        case.is(&format!("classes.{name}.buyers"), spent.buyers as f64);
        case.is(&format!("revenue_per_buyer_cents.{name}"), spent.per_buyer());
        if let Some(percents) = percents {
            case.is(&format!("share_pct.{name}"), percents[place] as f64);
        }
    }
}

fn recommendation(response: &Value) -> Recommendation<&str> {
    let score = response["score"].as_f64().filter(|it| it.fract() == 0.0 && it.abs() <= 100.0);
    Recommendation {
        customer: customer(response),
        day: day(&response["date"]),
        order: whole(&response["response_id"]),
        score: score.map(|it| it as i8),
    }
}

fn transaction(row: &Value) -> Transaction<&str> {
    let amount = row["amount_cents"].as_f64().filter(|it| it.fract() == 0.0);
    Transaction {
        customer: customer(row),
        day: day(&row["date"]),
        amount: amount.expect("whole cents") as i64,
    }
}

fn customer(row: &Value) -> &str {
    row["customer"].as_str().expect("a customer")
}

fn day(date: &Value) -> Day {
    date.as_str().and_then(Day::parse).expect("a date")
}
