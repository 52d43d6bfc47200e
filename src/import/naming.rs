//! What the name of a column says: its words, whom it would reveal, what it is likely to hold.
//!
//! English, and the few words in which survey tools name their own columns in other languages.

use std::collections::BTreeSet;

/// A column's name, as it is read.
#[derive(Clone, Debug)]
pub struct Name {
    /// As the header has it.
    pub text: String,
    /// Lower case, parted at spaces, marks, digits and humps: `IPAddress` is `ip address`.
    words: Vec<String>,
    /// The question as it was asked, if the name or the tool tells it.
    pub wording: Option<String>,
}

impl Name {
    /// `wording` is what the tool says that the column asks, if it says so.
    pub fn of(text: &str, wording: Option<&str>) -> Name {
        let wording = wording.and_then(sentence).or_else(|| sentence(text));
        Name { text: text.to_owned(), words: words(text), wording }
    }

    /// Whether the name is no more than a few words.
    pub fn is_short(&self) -> bool {
        sentence(&self.text).is_none()
    }

    /// Whether one of these words is a word of the name.
    pub fn says(&self, any: &str) -> bool {
        self.words.iter().any(|it| any.split(' ').any(|word| word == it))
    }

    /// Whether one of these is a word of the name or of the question.
    pub fn asks(&self, any: &str) -> bool {
        let wording = self.wording.as_deref().map(words).unwrap_or_default();
        self.says(any) || wording.iter().any(|it| any.split(' ').any(|word| word == it))
    }

    /// Whether a word of the name or of the question begins so.
    pub fn asks_stem(&self, stems: &str) -> bool {
        let wording = self.wording.as_deref().map(words).unwrap_or_default();
        let begins = |it: &String| stems.split(' ').any(|stem| it.starts_with(stem));
        self.words.iter().any(begins) || wording.iter().any(begins)
    }

    /// Whether the words are these, one after the other.
    pub fn holds(&self, phrase: &str) -> bool {
        let phrase: Vec<&str> = phrase.split(' ').collect();
        self.words.windows(phrase.len()).any(|it| it == phrase)
    }

    /// `q0007_0001`, `Q2_1`, `QID3`, `V5`: the tool's code for a question.
    pub fn is_code(&self) -> bool {
        let [first, rest @ ..] = self.words.as_slice() else { return false };
        let digits = |it: &String| it.bytes().all(|it| it.is_ascii_digit());
        ["q", "qid", "sq", "v", "var", "question"].contains(&first.as_str())
            && rest.first().is_some_and(digits)
            && rest.iter().all(|it| digits(it) || it.len() == 1)
    }

    /// How many words the name has.
    pub fn length(&self) -> usize {
        self.words.len()
    }

    /// The last word of the name.
    pub fn last(&self) -> &str {
        self.words.last().map_or("", String::as_str)
    }

    /// An id made of the name: lower-case letters, digits and `_`.
    pub fn id(&self) -> String {
        let mut id = String::new();
        for word in &parted(&self.text, Parting::AtHumps) {
            let word: String = crate::address::Slug::of(word).as_str().replace('-', "_");
            let longer = if id.is_empty() { word } else { format!("{id}_{word}") };
            if longer.len() > LONGEST_ID && !id.is_empty() {
                break;
            }
            id = longer;
        }
        id.truncate(LONGEST_ID);
        let id = id.trim_matches('_').to_owned();
        if id.starts_with(|it: char| it.is_ascii_lowercase()) { id } else { format!("q_{id}") }
    }

    /// Why a column of this name must not be read, if it names a person or a place of one.
    pub fn private(&self) -> Option<&'static str> {
        let asked = self.wording.as_deref().map(str::to_lowercase).unwrap_or_default();
        if !self.is_short() {
            let kinds = [
                ("your name", "a name"),
                ("your first name", "a name"),
                ("your last name", "a name"),
                ("your full name", "a name"),
                ("your e-mail", "an e-mail address"),
                ("your email", "an e-mail address"),
                ("email address", "an e-mail address"),
                ("phone number", "a telephone number"),
                ("your address", "an address"),
                ("your postcode", "an address"),
                ("your zip", "an address"),
                ("date of birth", "a date of birth"),
            ];
            return kinds.iter().find(|(phrase, _)| asked.contains(phrase)).map(|(_, kind)| *kind);
        }
        let is_name = self.says(PERSON_NAMES)
            || self.last() == "name" && (self.length() == 1 || self.says(PERSONS))
            || self.holds("name des");
        match () {
            () if self.says("email emails mail courriel correo") => Some("an e-mail address"),
            () if self.holds("e mail") => Some("an e-mail address"),
            () if self.says("ip ipaddr ipaddress") => Some("an IP address"),
            () if self.says("phone telephone mobile tel msisdn telefon fax")
                && !self.says("support channel model app") =>
            {
                Some("a telephone number")
            }
            () if is_name => Some("a name"),
            () if self.says("recipient") => Some("of the recipient"),
            () if self.says("latitude longitude lat lng lon geo") => Some("a place on the map"),
            () if self.says("breitengrad lngengrad längengrad") => Some("a place on the map"),
            () if self.says("birth birthday birthdate dob geburtsdatum") => Some("a date of birth"),
            () if self.says("address street postcode zip zipcode postal") => Some("an address"),
            () if self.says("iban passport ssn nino nhs") && !self.says("trust") => {
                Some("a number that names a person")
            }
            () if self.holds("request sent to") => Some("whom the survey was sent to"),
            () => None,
        }
    }
}

const LONGEST_ID: usize = 40;

const PERSON_NAMES: &str = "firstname lastname fullname surname forename username nickname \
    vorname nachname nom prenom apellido signature twitter";

const PERSONS: &str = "first last full customer contact respondent recipient guest patient user \
    member your middle family given person client employee";

/// The id, or the first that follows it and is free.
pub fn distinct(id: String, ids: &BTreeSet<String>) -> String {
    if !ids.contains(&id) {
        return id;
    }
    let mut numbered = (2..).map(|it| format!("{id}_{it}"));
    numbered.find(|it| !ids.contains(it)).expect("numbers do not end")
}

/// Single words in lower case. A run of capitals is one word, and the last of them begins the next
/// (`IPAddress`); digits are words of their own.
pub fn words(text: &str) -> Vec<String> {
    parted(text, Parting::AtDigits)
}

/// Where a word ends beside spaces and marks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Parting {
    AtHumps,
    /// At humps, and between letters and digits.
    AtDigits,
}

fn parted(text: &str, parting: Parting) -> Vec<String> {
    let letters: Vec<char> = text.chars().filter(|it| !matches!(it, '\'' | '’')).collect();
    let mut words: Vec<String> = vec![];
    let mut word = String::new();
    for (place, letter) in letters.iter().enumerate() {
        let before = place.checked_sub(1).map(|it| letters[it]);
        let after = letters.get(place + 1);
        let hump = letter.is_uppercase()
            && before.is_some_and(|it| {
                it.is_lowercase() || it.is_uppercase() && after.is_some_and(|it| it.is_lowercase())
            });
        let turn = parting == Parting::AtDigits
            && before.is_some_and(|it| it.is_ascii_digit() != letter.is_ascii_digit());
        if (hump || turn || !letter.is_alphanumeric()) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if letter.is_alphanumeric() {
            word.extend(letter.to_lowercase());
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// A text that reads as a question or a statement put to someone, on one line, without the tool's
/// code before it (`socio1. In which country …`) and what it says of an open field after it.
fn sentence(text: &str) -> Option<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = without_code(&text);
    let text = text.strip_suffix(" - Response").unwrap_or(text);
    let text = text.strip_suffix("[]").unwrap_or(text).trim();
    let bracketed = text.strip_prefix('[').and_then(|it| it.strip_suffix(']'));
    let text = bracketed.unwrap_or(text);
    let parts = text.split(' ').filter(|it| it.chars().any(char::is_alphabetic)).count();
    let asks = text.ends_with(['?', '？']) && parts >= 2;
    (asks || parts >= 5).then(|| text.to_owned())
}

/// Without LimeSurvey's code: `rse3[SQ001]. Who …`, `rse3[SQ001]._.Who …`.
fn without_code(text: &str) -> &str {
    let cut = ["._.", ". "].iter().filter_map(|it| Some((text.find(it)?, it.len()))).min();
    match cut {
        Some((place, length)) if is_code(&text[..place]) => text[place + length..].trim(),
        _ => text,
    }
}

fn is_code(text: &str) -> bool {
    let code = text.split('[').next().unwrap_or_default();
    !code.is_empty()
        && text.len() <= 40
        && text.bytes().all(|it| it.is_ascii_alphanumeric() || b"[]_-".contains(&it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_word_by_word() {
        let check = |text: &str, expected: &str| assert_eq!(words(text).join(" "), expected);
        check("IPAddress", "ip address");
        check("Duration (in seconds)", "duration in seconds");
        check("likelihood_to_recommend", "likelihood to recommend");
        check("q0007_0001", "q 0007 0001");
        check("RecipientEmail", "recipient email");
        check("eNPS", "e nps");
        check("Don’t know", "dont know");
    }

    #[test]
    fn what_reads_as_a_question_is_its_wording() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(sentence(text).as_deref(), expected, "{text}");
        };
        check("How likely are you to recommend us?", Some("How likely are you to recommend us?"));
        check("socio1._.In which country do you work?", Some("In which country do you work?"));
        check(
            "rse3[SQ001]. Who uses the code that you write? []",
            Some("Who uses the code that you write?"),
        );
        check(
            "likert0[a]._. [How much of your time is spent]",
            Some("How much of your time is spent"),
        );
        check("Which character\nshot first? - Response", Some("Which character shot first?"));
        check("Household Income", None);
        check("Operating System", None);
    }

    #[test]
    fn persons_are_known_by_their_columns() {
        let private = |text: &str| Name::of(text, None).private();
        for text in [
            "Email",
            "e-mail",
            "RecipientLastName",
            "customer_name",
            "Name",
            "First Name",
            "IPAddress",
            "ipaddr",
            "LocationLatitude",
            "Phone number",
            "date_of_birth",
            "What is your e-mail address?",
            "E-Mail des Empfängers",
        ] {
            assert!(private(text).is_some(), "{text}");
        }
        for text in [
            "team_name",
            "Product name",
            "channel",
            "How likely are you to recommend our e-mail support?",
            "surgery",
            "Location",
            "trip",
            "Trust",
        ] {
            assert_eq!(private(text), None, "{text}");
        }
    }

    #[test]
    fn an_id_is_made_of_a_name() {
        let check = |text: &str, id: &str| assert_eq!(Name::of(text, None).id(), id);
        check("Service type 1", "service_type_1");
        check("Q2_1", "q2_1");
        check("C-3P0", "c_3p0");
        check("Überblick", "uberblick");
        check("1st contact", "q_1st_contact");
        check("日本", "ri_ben");
    }
}
