//! What sums of money are in.

/// `currency = "GBP"`: by its code of ISO 4217.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Currency {
    pub code: String,
    /// How many decimals its amounts have: 2 of pounds and pence, 0 of yen.
    pub decimals: u32,
}

/// Currencies whose amounts do not have two decimals (ISO 4217, list one).
const OTHER_DECIMALS: [(&str, u32); 19] = [
    ("BIF", 0),
    ("CLP", 0),
    ("DJF", 0),
    ("GNF", 0),
    ("ISK", 0),
    ("JPY", 0),
    ("KMF", 0),
    ("KRW", 0),
    ("PYG", 0),
    ("RWF", 0),
    ("UGX", 0),
    ("VND", 0),
    ("XAF", 0),
    ("XOF", 0),
    ("BHD", 3),
    ("JOD", 3),
    ("KWD", 3),
    ("OMR", 3),
    ("TND", 3),
];

impl Currency {
    /// The currency of a code: three capital letters.
    pub fn of(code: &str) -> Option<Currency> {
        let plain = code.len() == 3 && code.bytes().all(|it| it.is_ascii_uppercase());
        let decimals = OTHER_DECIMALS.iter().find(|(it, _)| *it == code).map_or(2, |(_, it)| *it);
        plain.then(|| Currency { code: code.to_owned(), decimals })
    }

    /// How many minor units (pence) one major unit (a pound) has.
    pub fn minor_units(&self) -> i64 {
        10_i64.pow(self.decimals)
    }
}
