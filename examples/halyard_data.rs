//! Writes the survey exports of Halyard, the made-up company of the example bulletin.
//!
//! `cargo run --example halyard_data` writes `data/contact`, `data/relationship`, `data/employee` and
//! `data/reviews`: the same bytes on every run and machine. First the world, as tables: who works
//! where, what customers come for, how content they are, and what happened. Then how a response is
//! drawn from it. What people write is in `halyard_data/words.rs`.

#[path = "halyard_data/comment.rs"]
mod comment;
#[path = "halyard_data/dice.rs"]
mod dice;
#[path = "halyard_data/words.rs"]
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;

use comment::{Subject, Writer};
use dice::Dice;

fn main() -> io::Result<()> {
    let data = Path::new(option_env!("CARGO_MANIFEST_DIR").unwrap_or(".")).join("data");
    let exports = [contact(), relationship(), employee(), reviews()];
    for (path, export) in exports.into_iter().flatten() {
        let file = data.join(&path);
        fs::create_dir_all(file.parent().expect("every export lies in its survey's folder"))?;
        fs::write(&file, &export.text)?;
        println!("data/{path}: {} rows, {} bytes", export.rows, export.text.len());
    }
    Ok(())
}

// ---- The world -------------------------------------------------------------------------------

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Team {
    Billing,
    TechnicalSupport,
    Sales,
    Retention,
    Onboarding,
    FieldEngineering,
    StoreSupport,
    BusinessDesk,
    AccessibilityDesk,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Touchpoint {
    FirstContact,
    Order,
    Activation,
    Billing,
    FaultRepair,
    MovingHome,
    Renewal,
    LastContact,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Channel {
    Phone,
    Chat,
    Store,
    EngineerVisit,
    Email,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Location {
    Leeds,
    Cardiff,
    Glasgow,
    Belfast,
    Norwich,
    HomeBased,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Product {
    Mobile,
    Broadband,
    Both,
}

use Channel::{Chat, Email, EngineerVisit, Phone, Store};
use Location::{Belfast, Cardiff, Glasgow, HomeBased, Leeds, Norwich};
use Team::{
    AccessibilityDesk, BusinessDesk, FieldEngineering, Onboarding, Retention, Sales, StoreSupport,
    TechnicalSupport,
};
use Touchpoint::{Activation, FaultRepair, FirstContact, LastContact, MovingHome, Order, Renewal};

/// The first day with answers, and the last: a Sunday, the end of 2026-W47.
const FIRST_DAY: Day = Day::on(2025, 6, 1);
const LAST_DAY: Day = Day::on(2026, 11, 22);

/// Seeds, one for each survey, so that a change to one leaves the others as they are; the contacts
/// have a second one from the first week that the bulletin tells of. They are chosen among many:
/// with these, the levels drawn come out near the levels meant.
const CONTACT_SEEDS: [(Day, u64); 2] = [(FIRST_DAY, 2215), (Day::on(2026, 8, 31), 10_671)];
const RELATIONSHIP_SEED: u64 = 1283;
const EMPLOYEE_SEED: u64 = 2374;
const REVIEW_SEED: u64 = 1907;

/// How many agents a team has where: A01 to A58 in this order. A team's answers spread evenly over
/// its agents.
const DESKS: [(Team, Location, u32); 30] = [
    (Team::Billing, Leeds, 3),
    (Team::Billing, Cardiff, 4),
    (Team::Billing, HomeBased, 3),
    (TechnicalSupport, Leeds, 1),
    (TechnicalSupport, Cardiff, 1),
    (TechnicalSupport, Glasgow, 4),
    (TechnicalSupport, Belfast, 4),
    (TechnicalSupport, HomeBased, 3),
    (Sales, Leeds, 3),
    (Sales, Cardiff, 2),
    (Sales, Norwich, 2),
    (Sales, HomeBased, 3),
    (Retention, Leeds, 1),
    (Retention, Cardiff, 2),
    (Retention, HomeBased, 2),
    (Onboarding, Belfast, 2),
    (Onboarding, Norwich, 2),
    (Onboarding, HomeBased, 2),
    (FieldEngineering, Leeds, 2),
    (FieldEngineering, Cardiff, 1),
    (FieldEngineering, Glasgow, 1),
    (FieldEngineering, Belfast, 1),
    (FieldEngineering, Norwich, 1),
    (StoreSupport, Leeds, 1),
    (StoreSupport, Cardiff, 1),
    (StoreSupport, Glasgow, 1),
    (StoreSupport, Belfast, 1),
    (StoreSupport, Norwich, 2),
    (BusinessDesk, Leeds, 1),
    (AccessibilityDesk, Cardiff, 1),
];

/// Contacts of one kind: how many answers an ordinary week brings (in tenths), and their NPS then.
struct Stream {
    team: Team,
    touchpoint: Touchpoint,
    channel: Channel,
    weekly_tenths: u32,
    nps: i32,
}

const fn stream(team: Team, at: Touchpoint, by: Channel, weekly_tenths: u32, nps: i32) -> Stream {
    Stream { team, touchpoint: at, channel: by, weekly_tenths, nps }
}

const STREAMS: [Stream; 34] = [
    stream(Team::Billing, Touchpoint::Billing, Phone, 320, 20),
    stream(Team::Billing, Touchpoint::Billing, Chat, 190, 25),
    stream(Team::Billing, Touchpoint::Billing, Email, 110, 22),
    stream(TechnicalSupport, FaultRepair, Phone, 300, 16),
    stream(TechnicalSupport, FaultRepair, Chat, 160, 18),
    stream(TechnicalSupport, FaultRepair, Email, 40, 10),
    stream(TechnicalSupport, Activation, Phone, 70, 24),
    stream(TechnicalSupport, Activation, Chat, 70, 28),
    stream(Sales, FirstContact, Phone, 230, 40),
    stream(Sales, FirstContact, Chat, 160, 41),
    stream(Sales, FirstContact, Email, 40, 34),
    stream(Sales, Order, Phone, 250, 38),
    stream(Sales, Order, Chat, 200, 38),
    stream(Retention, Renewal, Phone, 110, 29),
    stream(Retention, Renewal, Chat, 40, 28),
    stream(Retention, LastContact, Phone, 70, -25),
    stream(Retention, LastContact, Chat, 20, -26),
    stream(Onboarding, Activation, Phone, 120, 34),
    stream(Onboarding, Activation, Chat, 80, 35),
    stream(Onboarding, Activation, Email, 30, 31),
    stream(Onboarding, Order, Phone, 50, 37),
    stream(Onboarding, Order, Email, 30, 35),
    stream(Onboarding, MovingHome, Phone, 80, 20),
    stream(Onboarding, MovingHome, Chat, 30, 20),
    stream(FieldEngineering, FaultRepair, EngineerVisit, 220, 5),
    stream(FieldEngineering, Activation, EngineerVisit, 120, 13),
    stream(FieldEngineering, MovingHome, EngineerVisit, 80, 8),
    stream(StoreSupport, Order, Store, 350, 46),
    stream(StoreSupport, FirstContact, Store, 230, 44),
    stream(StoreSupport, Touchpoint::Billing, Store, 160, 37),
    stream(BusinessDesk, Order, Phone, 16, 28),
    stream(BusinessDesk, FaultRepair, Phone, 14, 24),
    stream(AccessibilityDesk, FaultRepair, Phone, 6, 40),
    stream(AccessibilityDesk, FirstContact, Phone, 4, 44),
];

/// Answers by day of the week, Monday first, per thousand of the week.
const WEEKDAYS: [u32; 7] = [175, 160, 152, 150, 148, 135, 80];

/// The first hour of the day with answers, by the clock on the wall, and the weight of each hour
/// from there on (8 to 21).
const FIRST_HOUR: u32 = 8;
const HOURS: [u32; 14] = [40, 70, 95, 100, 95, 80, 78, 80, 85, 90, 85, 70, 52, 30];

/// Answers by calendar month, January first, per cent of an ordinary one.
const MONTHS: [u32; 12] = [101, 96, 98, 95, 95, 94, 92, 92, 100, 98, 99, 104];

/// Days on which nearly nobody rings, and what is left of the answers, in per cent.
const QUIET_DAYS: [(Day, u32); 4] = [
    (Day::on(2025, 12, 25), 15),
    (Day::on(2025, 12, 26), 40),
    (Day::on(2026, 1, 1), 40),
    (Day::on(2026, 4, 3), 60),
];

/// Summer time in London, from its first day to its last: answers are stamped in UTC, an hour behind
/// the clock on the wall.
const SUMMERS: [(Day, Day); 2] =
    [(Day::on(2025, 3, 30), Day::on(2025, 10, 25)), (Day::on(2026, 3, 29), Day::on(2026, 10, 24))];

/// What customers may be speaking of beside the touchpoint.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    ChristmasQueue,
    BackToSchool,
    AppointmentWindows,
    StoreRefit,
    ChatQueue,
    StormPetra,
    AfterTheStorm,
    ChargedTwice,
    WaitingForRefund,
    RefundWeek,
    AfterTheRefund,
}

/// Something that happened: when, to whom, and what it did to the answers. Where several go on at
/// once their effects add up, and a comment speaks of the first that comes to mind.
struct Event {
    occasion: Occasion,
    from: Day,
    to: Day,
    /// Whose contacts it touched; an empty list is everyone's.
    teams: &'static [Team],
    touchpoints: &'static [Touchpoint],
    channels: &'static [Channel],
    locations: &'static [Location],
    /// Per cent of the ordinary number of answers.
    volume: u32,
    /// Points added to the NPS.
    nps: i32,
    /// Per cent of the answers to the ease question that move by one step, up or (negative) down.
    ease: i32,
    /// Per cent of the comments that speak of it.
    spoken_of: u32,
}

/// What an event changes where it does not say so: nothing, for anyone.
const ORDINARY: Event = Event {
    occasion: Occasion::ChatQueue,
    from: FIRST_DAY,
    to: LAST_DAY,
    teams: &[],
    touchpoints: &[],
    channels: &[],
    locations: &[],
    volume: 100,
    nps: 0,
    ease: 0,
    spoken_of: 0,
};

const EVENTS: [Event; 18] = [
    // Delivery and activation queues before Christmas; on the day itself the talk of it ends.
    Event {
        occasion: Occasion::ChristmasQueue,
        from: Day::on(2025, 12, 1),
        to: Day::on(2025, 12, 24),
        touchpoints: &[Order, Activation],
        volume: 136,
        nps: -20,
        ease: -25,
        spoken_of: 45,
        ..ORDINARY
    },
    Event {
        occasion: Occasion::ChristmasQueue,
        from: Day::on(2025, 12, 25),
        to: Day::on(2025, 12, 31),
        touchpoints: &[Order, Activation],
        volume: 136,
        nps: -20,
        ease: -25,
        ..ORDINARY
    },
    // Back to school: new SIMs for the children, two years running (W36 to W39).
    Event {
        occasion: Occasion::BackToSchool,
        from: Day::on(2025, 9, 1),
        to: Day::on(2025, 9, 28),
        touchpoints: &[Activation],
        volume: 140,
        nps: -8,
        ease: -10,
        spoken_of: 35,
        ..ORDINARY
    },
    Event {
        occasion: Occasion::BackToSchool,
        from: Day::on(2026, 8, 31),
        to: Day::on(2026, 9, 27),
        touchpoints: &[Activation],
        volume: 140,
        nps: -8,
        ease: -10,
        spoken_of: 35,
        ..ORDINARY
    },
    // Two-hour appointment windows: a pilot in Leeds, then everywhere. What they did to the NPS is
    // FIELD_CLIMB.
    Event {
        occasion: Occasion::AppointmentWindows,
        from: Day::on(2026, 3, 1),
        teams: &[FieldEngineering],
        locations: &[Leeds],
        spoken_of: 35,
        ..ORDINARY
    },
    Event {
        occasion: Occasion::AppointmentWindows,
        from: Day::on(2026, 6, 1),
        teams: &[FieldEngineering],
        locations: &[Cardiff, Glasgow, Belfast, Norwich],
        spoken_of: 35,
        ..ORDINARY
    },
    // The Norwich store reopened after its refit.
    Event {
        occasion: Occasion::StoreRefit,
        from: Day::on(2026, 9, 21),
        teams: &[StoreSupport],
        locations: &[Norwich],
        volume: 110,
        nps: 10,
        ease: 20,
        spoken_of: 30,
        ..ORDINARY
    },
    // One queue for bill questions in chat: those gain most, the rest of the chat a little.
    Event {
        occasion: Occasion::ChatQueue,
        from: Day::on(2026, 9, 8),
        channels: &[Chat],
        touchpoints: &[Touchpoint::Billing],
        nps: 2,
        ease: 30,
        spoken_of: 15,
        ..ORDINARY
    },
    Event {
        occasion: Occasion::ChatQueue,
        from: Day::on(2026, 9, 8),
        channels: &[Chat],
        ease: 22,
        ..ORDINARY
    },
    // Storm Petra, 14 to 16 October (W42): lines came down in Glasgow and Belfast, so that W42 has
    // 2.2 times the faults of an ordinary week there...
    Event {
        occasion: Occasion::StormPetra,
        from: Day::on(2026, 10, 14),
        to: Day::on(2026, 10, 18),
        touchpoints: &[FaultRepair],
        locations: &[Glasgow, Belfast],
        volume: 280,
        ease: -20,
        spoken_of: 65,
        ..ORDINARY
    },
    // ...and Technical Support was at its limit, there most of all; elsewhere it took over calls.
    Event {
        occasion: Occasion::StormPetra,
        from: Day::on(2026, 10, 14),
        to: Day::on(2026, 10, 18),
        teams: &[TechnicalSupport],
        locations: &[Glasgow, Belfast],
        nps: -30,
        ..ORDINARY
    },
    Event {
        occasion: Occasion::StormPetra,
        from: Day::on(2026, 10, 14),
        to: Day::on(2026, 10, 18),
        teams: &[TechnicalSupport],
        locations: &[Leeds, Cardiff, HomeBased],
        nps: -12,
        ..ORDINARY
    },
    Event {
        occasion: Occasion::AfterTheStorm,
        from: Day::on(2026, 10, 19),
        to: Day::on(2026, 10, 25),
        touchpoints: &[FaultRepair],
        locations: &[Glasgow, Belfast],
        volume: 130,
        ease: -10,
        spoken_of: 40,
        ..ORDINARY
    },
    Event {
        occasion: Occasion::AfterTheStorm,
        from: Day::on(2026, 10, 19),
        to: Day::on(2026, 10, 25),
        teams: &[TechnicalSupport],
        nps: -11,
        ..ORDINARY
    },
    // From 6 November on, when the first refunds were there, some of the talk is of waiting for one.
    Event {
        occasion: Occasion::WaitingForRefund,
        from: Day::on(2026, 11, 6),
        to: Day::on(2026, 11, 8),
        touchpoints: &[Touchpoint::Billing],
        spoken_of: 40,
        ..ORDINARY
    },
    // The direct debit was taken twice on Tuesday 3 November (W45, 2.6 times the answers of an
    // ordinary week); refunds landed on the 5th and 6th, letters and a goodwill credit in W46.
    Event {
        occasion: Occasion::ChargedTwice,
        from: Day::on(2026, 11, 3),
        to: Day::on(2026, 11, 8),
        touchpoints: &[Touchpoint::Billing],
        volume: 294,
        nps: -65,
        ease: -45,
        spoken_of: 82,
        ..ORDINARY
    },
    Event {
        occasion: Occasion::RefundWeek,
        from: Day::on(2026, 11, 9),
        to: Day::on(2026, 11, 15),
        touchpoints: &[Touchpoint::Billing],
        volume: 170,
        nps: -29,
        ease: -20,
        spoken_of: 65,
        ..ORDINARY
    },
    Event {
        occasion: Occasion::AfterTheRefund,
        from: Day::on(2026, 11, 16),
        to: Day::on(2026, 11, 22),
        touchpoints: &[Touchpoint::Billing],
        volume: 110,
        nps: -8,
        ease: -5,
        spoken_of: 35,
        ..ORDINARY
    },
];

/// Points that Field Engineering has gained by the month: in Leeds, where the pilot was, and
/// elsewhere.
const FIELD_CLIMB: [(i32, u32, i32, i32); 9] = [
    (2026, 3, 10, 0),
    (2026, 4, 15, 1),
    (2026, 5, 19, 3),
    (2026, 6, 22, 11),
    (2026, 7, 26, 17),
    (2026, 8, 29, 24),
    (2026, 9, 32, 29),
    (2026, 10, 36, 34),
    (2026, 11, 39, 38),
];

/// Of every hundred answers about each touchpoint: how many come with an order value, and how many
/// of those with a handset in the basket.
const BASKETS: [(Touchpoint, u32, u32); 8] = [
    (FirstContact, 18, 20),
    (Order, 82, 30),
    (Activation, 35, 15),
    (Touchpoint::Billing, 2, 0),
    (FaultRepair, 1, 0),
    (MovingHome, 20, 0),
    (Renewal, 68, 25),
    (LastContact, 0, 0),
];

/// Prices in pounds: a plan's first bill, and a handset.
const PLANS: [u32; 10] = [8, 10, 12, 15, 18, 22, 26, 31, 38, 45];
const HANDSETS: [u32; 7] = [99, 179, 249, 349, 499, 699, 949];

/// How someone feels, of which all three scores and the comment are signs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    Delighted,
    Content,
    Lukewarm,
    Disappointed,
    Angry,
}

const MOODS: [Mood; 5] =
    [Mood::Delighted, Mood::Content, Mood::Lukewarm, Mood::Disappointed, Mood::Angry];

/// What each mood answers, in per cent. The first column makes promoters, the second passives, the
/// other three detractors with the bumps at 5 and at 0 that real answers have.
struct Manner {
    likelihood: [u32; 11],
    satisfaction: [u32; 5],
    ease: [u32; 7],
    comments: u32,
}

#[rustfmt::skip]
const MANNERS: [Manner; 5] = [
    Manner { likelihood: [0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 64],   satisfaction: [0, 1, 4, 25, 70],   ease: [1, 1, 2, 5, 12, 31, 48],     comments: 40 },
    Manner { likelihood: [0, 0, 0, 0, 0, 0, 0, 38, 62, 0, 0],   satisfaction: [1, 4, 20, 58, 17],  ease: [1, 3, 7, 15, 29, 30, 15],    comments: 31 },
    Manner { likelihood: [0, 0, 0, 0, 5, 58, 37, 0, 0, 0, 0],   satisfaction: [6, 20, 48, 23, 3],  ease: [5, 10, 18, 27, 22, 13, 5],   comments: 37 },
    Manner { likelihood: [0, 0, 15, 30, 33, 22, 0, 0, 0, 0, 0], satisfaction: [25, 42, 25, 7, 1],  ease: [16, 22, 22, 19, 12, 6, 3],   comments: 50 },
    Manner { likelihood: [50, 20, 18, 12, 0, 0, 0, 0, 0, 0, 0], satisfaction: [72, 20, 6, 1, 1],   ease: [48, 20, 13, 9, 5, 3, 2],     comments: 58 },
];

/// Of every hundred: answers left blank (each score by itself), and what was said about quoting a
/// comment (yes, no, nothing).
const BLANKS: u32 = 3;
const CONSENT: [u32; 3] = [70, 18, 12];

/// What goes wrong in the exports: every so many responses one answer is off its scale, in turn...
const SLIP_EVERY: u32 = 1190;
const SLIPS: [(Score, &str); 6] = [
    (Score::Likelihood, "11"),
    (Score::Ease, "seven"),
    (Score::Satisfaction, "0"),
    (Score::Likelihood, "99"),
    (Score::Ease, "8"),
    (Score::Satisfaction, "6"),
];
/// ...some responses come once more at the end of their month's file, and some without their date.
const EXPORTED_TWICE: [u32; 6] = [2210, 7404, 13_127, 19_860, 24_316, 29_555];
const WITHOUT_DATE: [u32; 3] = [4127, 15_502, 26_318];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Score {
    Likelihood,
    Satisfaction,
    Ease,
}

/// The quarterly waves: file, first day of three weeks in the field, answers, NPS.
const RELATIONSHIP_WAVES: [(&str, Day, u32, i32); 6] = [
    ("2025-q2", Day::on(2025, 6, 10), 912, 20),
    ("2025-q3", Day::on(2025, 9, 10), 884, 20),
    ("2025-q4", Day::on(2025, 12, 8), 897, 21),
    ("2026-q1", Day::on(2026, 3, 11), 921, 22),
    ("2026-q2", Day::on(2026, 6, 10), 876, 23),
    ("2026-q3", Day::on(2026, 9, 10), 908, 24),
];

/// Points by which a product's customers differ from the whole, and how many of ten have it.
const PRODUCTS: [(Product, u32, i32); 3] =
    [(Product::Mobile, 4, 5), (Product::Broadband, 3, -8), (Product::Both, 3, 1)];

/// Where customers live, in parts of 17, and the points by which they differ from the whole.
const REGIONS: [(Location, u32, i32); 5] =
    [(Leeds, 5, 1), (Cardiff, 4, 2), (Glasgow, 3, -3), (Belfast, 2, -4), (Norwich, 3, 1)];

/// The employee waves: file, first day of two weeks in the field, eNPS, answers by team.
const EMPLOYEE_WAVES: [(&str, Day, i32, [u32; 9]); 3] = [
    ("2025-10", Day::on(2025, 10, 6), 12, [46, 61, 53, 27, 34, 48, 33, 6, 4]),
    ("2026-04", Day::on(2026, 4, 13), 9, [44, 63, 50, 29, 33, 47, 32, 5, 5]),
    ("2026-10", Day::on(2026, 10, 12), 16, [45, 64, 52, 28, 34, 50, 32, 7, 4]),
];

/// Points by which a team's staff differ from the whole in each employee wave.
const STAFF: [(Team, [i32; 3]); 9] = [
    (Team::Billing, [0, -2, 0]),
    (TechnicalSupport, [-8, -8, -12]),
    (Sales, [5, 4, 2]),
    (Retention, [-14, -14, -12]),
    (Onboarding, [3, 2, 0]),
    (FieldEngineering, [-4, 2, 14]),
    (StoreSupport, [14, 13, 10]),
    (BusinessDesk, [0, 0, 0]),
    (AccessibilityDesk, [10, 10, 10]),
];

// ---- How a response is drawn -----------------------------------------------------------------

/// One file of a survey, as text.
#[derive(Default)]
struct Export {
    text: String,
    rows: u32,
}

impl Export {
    fn headed(header: &str) -> Export {
        Export { text: format!("{header}\n"), rows: 0 }
    }

    fn add(&mut self, row: &str) {
        self.text.push_str(row);
        self.text.push('\n');
        self.rows += 1;
    }
}

/// Files of a survey by their path below `data`.
type Exports = BTreeMap<String, Export>;

const CONTACT_HEADER: &str = "response_id,answered_at,team,location,agent,touchpoint,channel,\
                              customer_id,likelihood,satisfaction,ease,order_value,comment,\
                              may_quote";

/// One CSV for each month, the responses in the order they were given.
fn contact() -> Exports {
    let mut dice = Dice::new(CONTACT_SEEDS[0].1);
    let mut writer = Writer::default();
    let mut customers = Customers::default();
    let mut exports = Exports::new();
    let mut again = Vec::new();
    let mut number = 0;
    for day in FIRST_DAY.until(LAST_DAY) {
        if let Some((_, seed)) = CONTACT_SEEDS.iter().find(|it| it.0 == day) {
            dice = Dice::new(*seed);
        }
        let (year, month, _) = day.civil();
        let path = format!("contact/{year}-{month:02}.csv");
        let export = exports.entry(path.clone()).or_insert_with(|| Export::headed(CONTACT_HEADER));
        for contact in contacts(day, &mut dice) {
            number += 1;
            let customer = customers.next(&mut dice);
            let row = contact_row(number, &contact, customer, &mut writer, &mut dice);
            export.add(&row);
            if EXPORTED_TWICE.contains(&number) {
                again.push((path.clone(), row));
            }
        }
    }
    for (path, row) in again {
        exports.get_mut(&path).expect("the response was written to this file").add(&row);
    }
    exports
}

/// Someone who was in touch and answered.
struct Contact {
    stream: &'static Stream,
    location: Location,
    agent: u32,
    day: Day,
    /// Seconds since midnight by the clock on the wall.
    second: u32,
}

/// The answers of a day, in the order of the clock. Every quarter of an hour each agent may get one
/// for each stream, with the chance that makes the expected number of the week.
fn contacts(day: Day, dice: &mut Dice) -> Vec<Contact> {
    let mut contacts = Vec::new();
    for stream in &STREAMS {
        for (agent, location) in agents(stream.team) {
            let (chance, of) = answers_expected(stream, location, day);
            for (hour, weight) in (FIRST_HOUR..).zip(HOURS) {
                for quarter in 0..4 {
                    if dice.falls(chance * u64::from(weight), of * 4 * u64::from(HOURS_WHOLE)) {
                        let second = hour * 3600 + quarter * 900 + below(900, dice);
                        contacts.push(Contact { stream, location, agent, day, second });
                    }
                }
            }
        }
    }
    contacts.sort_by_key(|it| (it.second, it.agent));
    contacts
}

/// The sum of the weights of the hours.
const HOURS_WHOLE: u32 = 1050;

/// How many answers of this stream one agent gets on a day, as a fraction.
fn answers_expected(stream: &Stream, location: Location, day: Day) -> (u64, u64) {
    let (_, month, _) = day.civil();
    let quiet = QUIET_DAYS.iter().find(|it| it.0 == day).map_or(100, |it| it.1);
    let mut chance = u64::from(stream.weekly_tenths) * u64::from(WEEKDAYS[day.weekday()]);
    let mut of = 10 * 1000 * agents(stream.team).count() as u64;
    for part in [MONTHS[month as usize - 1], quiet] {
        chance *= u64::from(part);
        of *= 100;
    }
    for event in events(stream, location, day).filter(|it| it.volume != 100) {
        chance *= u64::from(event.volume);
        of *= 100;
    }
    (chance, of)
}

/// The agents of a team: number and location.
fn agents(team: Team) -> impl Iterator<Item = (u32, Location)> {
    let seats = DESKS
        .iter()
        .flat_map(|&(team, location, count)| std::iter::repeat_n((team, location), count as usize));
    (1..)
        .zip(seats)
        .filter(move |it| it.1.0 == team)
        .map(|(agent, (_, location))| (agent, location))
}

/// What is going on for contacts of this kind on this day.
fn events(stream: &Stream, location: Location, day: Day) -> impl Iterator<Item = &'static Event> {
    EVENTS.iter().filter(move |it| (it.from..=it.to).contains(&day) && it.touches(stream, location))
}

impl Event {
    fn touches(&self, stream: &Stream, location: Location) -> bool {
        fn named<T: PartialEq>(list: &[T], one: T) -> bool {
            list.is_empty() || list.contains(&one)
        }
        named(self.teams, stream.team)
            && named(self.touchpoints, stream.touchpoint)
            && named(self.channels, stream.channel)
            && named(self.locations, location)
    }
}

fn contact_row(
    number: u32,
    contact: &Contact,
    customer: u32,
    writer: &mut Writer,
    dice: &mut Dice,
) -> String {
    let stream = contact.stream;
    let mood = mood(nps(contact), dice);
    let scores = contact_scores(number, mood, ease(contact), dice);
    let basket = basket(stream.touchpoint, dice);
    let (comment, may_quote) = comment(&contact_subject(contact, mood, dice), writer, dice);
    let fields = [
        format!("C{number:06}"),
        answered_at(number, contact),
        stream.team.name().into(),
        contact.location.name().into(),
        format!("A{:02}", contact.agent),
        stream.touchpoint.name().into(),
        stream.channel.name().into(),
        format!("H{customer}"),
    ];
    [&fields[..], &scores[..], &[basket, quoted(&comment), may_quote]].concat().join(",")
}

/// The NPS that contacts of this kind have on this day.
fn nps(contact: &Contact) -> i32 {
    let happened = events(contact.stream, contact.location, contact.day).map(|it| it.nps);
    contact.stream.nps + happened.sum::<i32>() + field_climb(contact) + knack(contact.agent)
}

/// Per cent of the ease answers that move up by one, or (negative) down.
fn ease(contact: &Contact) -> i32 {
    let happened = events(contact.stream, contact.location, contact.day).map(|it| it.ease);
    // A move passes through three teams' hands, and customers notice.
    let handed_on = if contact.stream.touchpoint == MovingHome { -20 } else { 0 };
    happened.sum::<i32>() + field_climb(contact) * 3 / 2 + handed_on
}

fn field_climb(contact: &Contact) -> i32 {
    if contact.stream.team != FieldEngineering {
        return 0;
    }
    let (year, month, _) = contact.day.civil();
    let reached = FIELD_CLIMB.iter().find(|it| (it.0, it.1) == (year, month));
    reached.map_or(0, |it| if contact.location == Leeds { it.2 } else { it.3 })
}

/// Some agents are a little better at it than others, by up to six points either way; they come in
/// pairs, so that a team as a whole is neither.
fn knack(agent: u32) -> i32 {
    let points = (agent.div_ceil(2) % 4 * 2).cast_signed();
    if agent.is_multiple_of(2) { -points } else { points }
}

/// A mood, drawn so that promoters less detractors come to this NPS.
fn mood(nps: i32, dice: &mut Dice) -> Mood {
    let nps = nps.clamp(-90, 90);
    // The better or worse the score, the fewer are left in the middle; parts of 10,000.
    let passives = 2600 - nps * nps * 26 / 100;
    let promoters = (10_000 - passives + 100 * nps) / 2;
    let detractors = 10_000 - passives - promoters;
    let angry = detractors * (36 - nps / 5) / 100;
    let lukewarm = detractors * (41 + nps / 6) / 100;
    let disappointed = detractors - angry - lukewarm;
    let weights = [promoters, passives, lukewarm, disappointed, angry];
    MOODS[dice.place(&weights.map(i32::unsigned_abs))]
}

/// Likelihood, satisfaction and ease, as they stand in the export.
fn contact_scores(number: u32, mood: Mood, ease_moves: i32, dice: &mut Dice) -> [String; 3] {
    let manner = mood.manner();
    let likelihood = dice.place(&manner.likelihood);
    let satisfaction = 1 + dice.place(&manner.satisfaction);
    let ease = moved(1 + dice.place(&manner.ease), ease_moves, dice);
    let mut answers = [likelihood, satisfaction, ease].map(|it| answer(it, dice));
    if number % SLIP_EVERY == SLIP_EVERY / 2 {
        let (score, slip) = SLIPS[(number / SLIP_EVERY) as usize % SLIPS.len()];
        answers[score as usize] = slip.into();
    }
    answers
}

fn answer(score: usize, dice: &mut Dice) -> String {
    if dice.percent(BLANKS) { String::new() } else { score.to_string() }
}

/// An ease answer after what has made things easier (or harder) for this share of people.
fn moved(ease: usize, percent: i32, dice: &mut Dice) -> usize {
    match dice.percent(percent.unsigned_abs()) {
        true if percent > 0 => (ease + 1).min(7),
        true => (ease - 1).max(1),
        false => ease,
    }
}

/// Pounds and pence, or nothing.
fn basket(touchpoint: Touchpoint, dice: &mut Dice) -> String {
    let (_, share, handsets) =
        BASKETS.iter().find(|it| it.0 == touchpoint).expect("every touchpoint is in BASKETS");
    if !dice.percent(*share) {
        return String::new();
    }
    let handset = if dice.percent(*handsets) { dice.one_of(&HANDSETS) } else { 0 };
    let pence = dice.one_of(&[0, 0, 50, 99]);
    format!("{}.{pence:02}", dice.one_of(&PLANS) + handset)
}

fn contact_subject(contact: &Contact, mood: Mood, dice: &mut Dice) -> Subject {
    let stream = contact.stream;
    let spoken_of = events(stream, contact.location, contact.day)
        .find(|it| it.spoken_of > 0 && dice.percent(it.spoken_of))
        .map(|it| it.occasion);
    Subject {
        mood,
        occasion: spoken_of.map(words::of_occasion),
        matter: words::of_touchpoint(stream.touchpoint),
        manner: Some(words::of_channel(stream.channel)),
        brief: &words::BRIEF,
        closing: &words::CLOSING,
        agent: words::agent(stream.channel),
    }
}

/// A comment, or nothing, and whether it may be quoted.
fn comment(subject: &Subject, writer: &mut Writer, dice: &mut Dice) -> (String, String) {
    if !dice.percent(subject.mood.manner().comments) {
        return (String::new(), String::new());
    }
    let comment = writer.write(subject, dice);
    let consent = ["yes", "no", ""][dice.place(&CONSENT)];
    // Whoever leaves a number or an address writes to us, not to the readers of a bulletin.
    let may_quote = if comment::names_someone(&comment) { "no" } else { consent };
    (comment, may_quote.into())
}

fn answered_at(number: u32, contact: &Contact) -> String {
    if WITHOUT_DATE.contains(&number) {
        return "0000-00-00T00:00:00Z".into();
    }
    let summer = SUMMERS.iter().any(|it| (it.0..=it.1).contains(&contact.day));
    let second = if summer { contact.second - 3600 } else { contact.second };
    let (hour, minute) = (second / 3600, second / 60 % 60);
    format!("{}T{hour:02}:{minute:02}:{:02}Z", contact.day.written(), second % 60)
}

const RELATIONSHIP_HEADER: &str =
    "response_id,answered_on,customer_id,product,location,likelihood,comment,may_quote";

/// One CSV for each quarter; nobody is asked twice in a wave.
fn relationship() -> Exports {
    let mut dice = Dice::new(RELATIONSHIP_SEED);
    let mut writer = Writer::default();
    let mut exports = Exports::new();
    let mut number = 0;
    for (wave, first_day, answers, nps) in RELATIONSHIP_WAVES {
        let mut export = Export::headed(RELATIONSHIP_HEADER);
        let mut asked = BTreeSet::new();
        for day in field_days(first_day, 21, answers, &mut dice) {
            let customer = loop {
                let customer = Customers::any(&mut dice);
                if asked.insert(customer) {
                    break customer;
                }
            };
            number += 1;
            export.add(&relationship_row(number, day, customer, nps, &mut writer, &mut dice));
        }
        exports.insert(format!("relationship/{wave}.csv"), export);
    }
    exports
}

fn relationship_row(
    number: u32,
    day: Day,
    customer: u32,
    nps: i32,
    writer: &mut Writer,
    dice: &mut Dice,
) -> String {
    let (product, product_points) = product(customer);
    let (region, region_points) = region(customer);
    let mood = mood(nps + product_points + region_points, dice);
    let likelihood = answer(dice.place(&mood.manner().likelihood), dice);
    let subject = Subject {
        mood,
        occasion: None,
        matter: words::of_product(product),
        manner: None,
        brief: &words::BRIEF,
        closing: &words::HALYARD,
        agent: words::agent(Phone),
    };
    let (comment, may_quote) = comment(&subject, writer, dice);
    let (product, region) = (product.name(), region.name());
    let (day, comment) = (day.written(), quoted(&comment));
    format!("R{number:05},{day},H{customer},{product},{region},{likelihood},{comment},{may_quote}")
}

const EMPLOYEE_HEADER: &str = "response_id,answered_on,team,likelihood,comment";

/// One CSV for each wave. No agent, no location: in a team of six, that would be a name.
fn employee() -> Exports {
    let mut dice = Dice::new(EMPLOYEE_SEED);
    let mut writer = Writer::default();
    let mut exports = Exports::new();
    let mut number = 0;
    for (place, (wave, first_day, enps, answers)) in EMPLOYEE_WAVES.into_iter().enumerate() {
        let mut export = Export::headed(EMPLOYEE_HEADER);
        let days = field_days(first_day, 12, answers.iter().sum(), &mut dice);
        let teams = shuffled(answers, &mut dice);
        for (day, (team, points)) in days.into_iter().zip(teams) {
            number += 1;
            let nps = enps + points[place];
            let row = employee_row(
                number,
                day,
                (team, nps),
                words::of_wave(place),
                &mut writer,
                &mut dice,
            );
            export.add(&row);
        }
        exports.insert(format!("employee/{wave}.csv"), export);
    }
    exports
}

fn employee_row(
    number: u32,
    day: Day,
    (team, enps): (Team, i32),
    wave: &'static words::Talk,
    writer: &mut Writer,
    dice: &mut Dice,
) -> String {
    let mood = mood(enps, dice);
    let likelihood = answer(dice.place(&mood.manner().likelihood), dice);
    let subject = Subject {
        mood,
        occasion: dice.percent(45).then_some(wave),
        matter: &words::WORK,
        manner: None,
        brief: &words::BRIEF_AT_WORK,
        closing: &words::WORK,
        agent: words::agent(Phone),
    };
    let (comment, _) = comment(&subject, writer, dice);
    let (day, team, comment) = (day.written(), team.name(), quoted(&comment));
    format!("E{number:04},{day},{team},{likelihood},{comment}")
}

const REVIEW_HEADER: &str = "review_id,posted_on,platform,location,stars,replied_on";

/// Where reviews are read, and how many of a hundred are written there.
const PLATFORMS: [(&str, u32); 3] = [("Map listing", 50), ("Review site", 35), ("App shop", 15)];

/// The shops, each with the chance in per cent of a review on a day, and how many of a hundred give one
/// star, two, and so on.
const REVIEWED: [(Location, u32, [u32; 5]); 5] = [
    (Leeds, 40, [12, 7, 11, 25, 45]),
    (Cardiff, 30, [13, 6, 12, 24, 45]),
    (Glasgow, 28, [15, 8, 12, 25, 40]),
    (Belfast, 25, [14, 8, 13, 24, 41]),
    (Norwich, 35, [9, 5, 10, 25, 51]),
];

/// The days on which the double debit was what people wrote about, and what they gave then.
const WRITTEN_IN_ANGER: (Day, Day, [u32; 5]) =
    (Day::on(2026, 11, 3), Day::on(2026, 11, 8), [52, 18, 10, 9, 11]);

/// Since when someone is named who replies.
const REPLIES_HAVE_AN_OWNER: Day = Day::on(2026, 5, 1);

/// One CSV for each year, as the desk keeps them: no text, and no name.
fn reviews() -> Exports {
    let mut dice = Dice::new(REVIEW_SEED);
    let mut exports = Exports::new();
    let mut number = 0;
    for day in FIRST_DAY.until(LAST_DAY) {
        let (from, to, in_anger) = WRITTEN_IN_ANGER;
        let is_angry = (from.0..=to.0).contains(&day.0);
        let path = format!("reviews/{}.csv", day.civil().0);
        for (location, chance, usual) in REVIEWED {
            let (chance, stars) = if is_angry { (chance * 2, in_anger) } else { (chance, usual) };
            if !dice.percent(chance) {
                continue;
            }
            number += 1;
            let platform = PLATFORMS[dice.place(&PLATFORMS.map(|it| it.1))].0;
            let stars = dice.place(&stars) + 1;
            let usual = if day.0 < REPLIES_HAVE_AN_OWNER.0 { 24 } else { 66 };
            let replied = dice.percent(if stars <= 2 { usual + 20 } else { usual });
            let on = Day(day.0 + 1 + below(5, &mut dice).cast_signed());
            let on = if replied && on.0 <= LAST_DAY.0 { on.written() } else { String::new() };
            let (day, location) = (day.written(), location.name());
            let export =
                exports.entry(path.clone()).or_insert_with(|| Export::headed(REVIEW_HEADER));
            export.add(&format!("V{number:04},{day},{platform},{location},{stars},{on}"));
        }
    }
    exports
}

/// Staff who answer, in no order.
fn shuffled(answers: [u32; 9], dice: &mut Dice) -> Vec<(Team, [i32; 3])> {
    let mut staff: Vec<_> = STAFF
        .iter()
        .zip(answers)
        .flat_map(|(team, count)| std::iter::repeat_n(*team, count as usize))
        .collect();
    for last in (1..staff.len()).rev() {
        staff.swap(last, dice.index(last + 1));
    }
    staff
}

/// The days on which a wave's answers come in, most of them early.
fn field_days(first: Day, days: u32, answers: u32, dice: &mut Dice) -> Vec<Day> {
    let mut field: Vec<Day> = (0..answers)
        .map(|_| Day(first.0 + below(days, dice).min(below(days, dice)).cast_signed()))
        .collect();
    field.sort();
    field
}

// ---- Small things ------------------------------------------------------------------------------

/// Customers in touch: some often, some again within days, most of them once.
#[derive(Default)]
struct Customers {
    lately: Vec<u32>,
}

impl Customers {
    fn next(&mut self, dice: &mut Dice) -> u32 {
        let customer = match dice.place(&[6, 24, 70]) {
            0 if !self.lately.is_empty() => dice.one_of(&self.lately),
            1 => 10_000 + below(6_000, dice),
            _ => Customers::any(dice),
        };
        self.lately.push(customer);
        if self.lately.len() > 400 {
            self.lately.remove(0);
        }
        customer
    }

    fn any(dice: &mut Dice) -> u32 {
        10_000 + below(52_000, dice)
    }
}

/// What a customer has, and where; both follow from the number, so they are the same in each wave.
fn product(customer: u32) -> (Product, i32) {
    let mut left = customer / 17 % 10;
    for (product, share, points) in PRODUCTS {
        if left < share {
            return (product, points);
        }
        left -= share;
    }
    unreachable!("the shares of PRODUCTS come to ten")
}

fn region(customer: u32) -> (Location, i32) {
    let mut left = customer % 17;
    for (region, share, points) in REGIONS {
        if left < share {
            return (region, points);
        }
        left -= share;
    }
    unreachable!("the shares of REGIONS come to seventeen")
}

/// A field as CSV wants it.
fn quoted(field: &str) -> String {
    if field.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.into()
    }
}

fn below(end: u32, dice: &mut Dice) -> u32 {
    u32::try_from(dice.below(u64::from(end))).expect("below a u32, so a u32")
}

/// A day, in days since 1 January 1970.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Day(i32);

impl Day {
    /// Source: Hinnant, "chrono-compatible low-level date algorithms", for years after 0.
    const fn on(year: i32, month: i32, day: i32) -> Day {
        let year = if month <= 2 { year - 1 } else { year };
        let (era, of_era) = (year / 400, year % 400);
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        Day(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
    }

    /// Year, month and day of the month.
    fn civil(self) -> (i32, u32, u32) {
        let days = self.0 + 719_468;
        let (era, of_era) = (days / 146_097, days % 146_097);
        let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = era * 400 + year + i32::from(month <= 2);
        (year, month.unsigned_abs(), day.unsigned_abs())
    }

    /// Monday is 0.
    fn weekday(self) -> usize {
        // 1 January 1970 was a Thursday.
        (self.0.unsigned_abs() as usize + 3) % 7
    }

    fn until(self, last: Day) -> impl Iterator<Item = Day> {
        (self.0..=last.0).map(Day)
    }

    fn written(self) -> String {
        let (year, month, day) = self.civil();
        format!("{year}-{month:02}-{day:02}")
    }
}

impl Mood {
    fn manner(self) -> &'static Manner {
        &MANNERS[self as usize]
    }
}

impl Team {
    fn name(self) -> &'static str {
        match self {
            Team::Billing => "Billing",
            TechnicalSupport => "Technical Support",
            Sales => "Sales",
            Retention => "Retention",
            Onboarding => "Onboarding",
            FieldEngineering => "Field Engineering",
            StoreSupport => "Store Support",
            BusinessDesk => "Business Desk",
            AccessibilityDesk => "Accessibility Desk",
        }
    }
}

impl Touchpoint {
    fn name(self) -> &'static str {
        match self {
            FirstContact => "First contact",
            Order => "Order",
            Activation => "Activation",
            Touchpoint::Billing => "Billing",
            FaultRepair => "Fault repair",
            MovingHome => "Moving home",
            Renewal => "Renewal",
            LastContact => "Last contact",
        }
    }
}

impl Channel {
    fn name(self) -> &'static str {
        match self {
            Phone => "Phone",
            Chat => "Chat",
            Store => "Store",
            EngineerVisit => "Engineer visit",
            Email => "Email",
        }
    }
}

impl Location {
    fn name(self) -> &'static str {
        match self {
            Leeds => "Leeds",
            Cardiff => "Cardiff",
            Glasgow => "Glasgow",
            Belfast => "Belfast",
            Norwich => "Norwich",
            HomeBased => "Home-based",
        }
    }
}

impl Product {
    fn name(self) -> &'static str {
        match self {
            Product::Mobile => "Mobile",
            Product::Broadband => "Broadband",
            Product::Both => "Both",
        }
    }
}
