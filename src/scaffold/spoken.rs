//! The made-up texts in the delivered languages: a bulletin may begin in any of them.

/// A language and its edition, story and page.
struct Texts {
    language: &'static str,
    /// What stands in `site.toml` instead of each of `SAID`.
    said: [&'static str; 7],
    edition: &'static str,
    story: &'static str,
    page: &'static str,
}

/// What a reader of the bulletin sees of `site.toml`: colophon, survey, dimensions and questions.
const SAID: [&str; 7] = [
    "The answers and the people in this bulletin are made up, to show how it looks.",
    "After-contact survey",
    "Team",
    "Touchpoint",
    "How likely are you to recommend us to a friend or colleague?",
    "How satisfied are you with the way we dealt with your request?",
    "We made it easy for you to get what you needed. How far do you agree?",
];

const ENGLISH: Texts = Texts {
    language: "en",
    said: SAID,
    edition: include_str!("edition.md"),
    story: include_str!("first-story.md"),
    page: include_str!("about.md"),
};

const OTHERS: [Texts; 4] = [
    Texts {
        language: "de",
        said: [
            "Die Antworten und die Menschen in diesem Bulletin sind erfunden, um zu zeigen, wie es aussieht.",
            "Befragung nach dem Kontakt",
            "Team",
            "Kontaktpunkt",
            "Wie wahrscheinlich ist es, dass Sie uns Freunden oder Kollegen weiterempfehlen?",
            "Wie zufrieden sind Sie damit, wie wir Ihr Anliegen bearbeitet haben?",
            "Wir haben es Ihnen leicht gemacht, Ihr Anliegen zu erledigen. Wie sehr stimmen Sie zu?",
        ],
        edition: include_str!("de/edition.md"),
        story: include_str!("de/first-story.md"),
        page: include_str!("de/about.md"),
    },
    Texts {
        language: "es",
        said: [
            "Las respuestas y las personas de este boletín son inventadas, para mostrar cómo queda.",
            "Encuesta tras el contacto",
            "Equipo",
            "Punto de contacto",
            "¿Qué probabilidad hay de que nos recomiende a un amigo o a un colega?",
            "¿Qué tan satisfecho está con la forma en que atendimos su solicitud?",
            "Le resultó fácil conseguir lo que necesitaba. ¿Hasta qué punto está de acuerdo?",
        ],
        edition: include_str!("es/edition.md"),
        story: include_str!("es/first-story.md"),
        page: include_str!("es/about.md"),
    },
    Texts {
        language: "fr",
        said: [
            "Les réponses et les personnes de ce bulletin sont inventées, pour en montrer l’aspect.",
            "Enquête après contact",
            "Équipe",
            "Point de contact",
            "Dans quelle mesure nous recommanderiez-vous à un ami ou à un collègue ?",
            "Êtes-vous satisfait de la façon dont nous avons traité votre demande ?",
            "Nous vous avons permis d’obtenir facilement ce qu’il vous fallait. À quel point êtes-vous d’accord ?",
        ],
        edition: include_str!("fr/edition.md"),
        story: include_str!("fr/first-story.md"),
        page: include_str!("fr/about.md"),
    },
    Texts {
        language: "pt",
        said: [
            "As respostas e as pessoas deste boletim são inventadas, para mostrar como fica.",
            "Pesquisa após o contato",
            "Equipe",
            "Ponto de contato",
            "Qual a probabilidade de você nos recomendar a um amigo ou colega?",
            "Quão satisfeito você está com a forma como tratamos o seu pedido?",
            "Foi fácil conseguir o que você precisava. Até que ponto você concorda?",
        ],
        edition: include_str!("pt/edition.md"),
        story: include_str!("pt/first-story.md"),
        page: include_str!("pt/about.md"),
    },
];

/// The texts of a BCP 47 tag: those of its language, else the English.
fn spoken(tag: &str) -> &'static Texts {
    let language = tag.split('-').next().unwrap_or_default();
    let is_it = |it: &&Texts| it.language.eq_ignore_ascii_case(language);
    OTHERS.iter().find(is_it).unwrap_or(&ENGLISH)
}

/// The English `site.toml` with what readers see of it in the language of a BCP 47 tag.
pub(super) fn worded(settings: &str, tag: &str) -> String {
    let pairs = SAID.iter().zip(spoken(tag).said);
    pairs.fold(settings.to_owned(), |settings, (english, said)| {
        settings.replacen(&format!("\"{english}\""), &format!("\"{said}\""), 1)
    })
}

/// The texts of a BCP 47 tag by their paths.
pub(super) fn texts(tag: &str) -> [(&'static str, &'static str); 3] {
    let texts = spoken(tag);
    [
        ("content/editions/2026-w47.md", texts.edition),
        ("content/stories/first-story.md", texts.story),
        ("content/pages/about.md", texts.page),
    ]
}
