# Die Wörter der Seiten auf Deutsch.

## Zahlen

answers = { $n ->
    [one] { $n } Antwort
   *[other] { $n } Antworten
}
responses = { $n ->
    [one] { $n } Fragebogen
   *[other] { $n } Fragebögen
}
customers = { $n ->
    [one] { $n } Kunde
   *[other] { $n } Kunden
}
dollar-sign = US-$
money = { $minus }{ $amount }{"\u00A0"}{ $sign }
money-in-code = { $minus }{ $amount }{"\u00A0"}{ $code }
unit-of-scale = von{"\u00A0"}{ $high }
interval = { $low } bis { $high }
points = { $n ->
    [one] { $amount } Punkt
   *[other] { $amount } Punkte
}

## Veränderungen

change-up = um { $amount } gestiegen
change-up-within = um { $amount } gestiegen ({ $low } bis { $high })
change-down = um { $amount } gefallen
change-down-within = um { $amount } gefallen ({ $low } bis { $high })
no-clear-change = keine klare Veränderung
too-few-to-compare = zu wenige Antworten für einen Vergleich

## Tage

month-name = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
month-short = { $month ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
}
day = { $day }. { $month } { $year }
day-of-month = { $day }. { $month }
month = { $month } { $year }
days-of-a-month = { $first }. bis { $last }. { $month } { $year }
days = { $first } bis { $last }

## Zeiträume

period-week = die Woche bis zum { $day }
period-quarter = das { $quarter ->
    [1] erste
    [2] zweite
    [3] dritte
   *[4] vierte
} Quartal { $year }
period-last = { $unit ->
    [day] { $n ->
        [1] der Tag
       *[other] die { $n } Tage
    }
    [week] { $n ->
        [1] die Woche
       *[other] die { $n } Wochen
    }
    [month] { $n ->
        [1] der Monat
       *[other] die { $n } Monate
    }
    [quarter] { $n ->
        [1] das Quartal
       *[other] die { $n } Quartale
    }
   *[year] { $n ->
        [1] das Jahr
       *[other] die { $n } Jahre
    }
} bis zum { $day }
period-all = alle Antworten
short-week = Woche { $week }
short-quarter = Q{ $quarter }
short-quarter-of = Q{ $quarter } { $year }
short-last = { $unit ->
    [day] { $n ->
        [1] letzter Tag
       *[other] letzte { $n } Tage
    }
    [week] { $n ->
        [1] letzte Woche
       *[other] letzte { $n } Wochen
    }
    [month] { $n ->
        [1] letzter Monat
       *[other] letzte { $n } Monate
    }
    [quarter] { $n ->
        [1] letztes Quartal
       *[other] letzte { $n } Quartale
    }
   *[year] { $n ->
        [1] letztes Jahr
       *[other] letzte { $n } Jahre
    }
}
short-all = alle
on-the-period-before = gegenüber { $unit ->
    [day] { $n ->
        [1] dem Vortag
       *[other] den { $n } Tagen davor
    }
    [week] { $n ->
        [1] der Vorwoche
       *[other] den { $n } Wochen davor
    }
    [month] { $n ->
        [1] dem Vormonat
       *[other] den { $n } Monaten davor
    }
    [quarter] { $n ->
        [1] dem Vorquartal
       *[other] den { $n } Quartalen davor
    }
   *[year] { $n ->
        [1] dem Vorjahr
       *[other] den { $n } Jahren davor
    }
}

## Rund um jede Seite

skip-to-text = Zum Text springen
sections = Rubriken
colophon-data = Daten
feed = Feed

## Die Vorlagen

on-this-page = Auf dieser Seite
breadcrumbs = Weg zu dieser Seite
file-by-file = Datei für Datei
what-is-not-told = Was hier nicht steht
editions = Ausgaben
stories = Geschichten
scorecards = Kennzahlen
all-scorecards = Alle Kennzahlen
all-editions = Alle Ausgaben
charts-in-this-edition = Grafiken dieser Ausgabe
more = Mehr
earlier-editions = Frühere Ausgaben
first-edition = Dies ist die erste Ausgabe.
no-edition-yet = Die erste Ausgabe steht noch aus.
address-of-this-edition = Adresse dieser Ausgabe
what-was-read = Was gelesen wurde
turn-before = Davor
turn-after = Danach
receipt = Beleg
receipt-unseen = {" "}für { $of }, { $period }
receipt-question = Frage
receipt-scale = Skala
receipt-who = Wer
receipt-when = Wann
receipt-definition = Definition
receipt-method = Verfahren
receipt-files = Dateien
downloads = Zum Herunterladen
more-on-the-method = Mehr zum Verfahren
full-receipt = Der ganze Beleg
table-behind-chart = Die Tabelle hinter dieser Grafik
no-quotes-yet = Noch hat niemand zugestimmt, hier zitiert zu werden.
corrections = Berichtigungen
words-behind-tone = Die Wörter, an denen es liegt
topic = Thema
share = Anteil
interval-95 = 95-%-Intervall
comments = Kommentare
change = Veränderung
trend = Verlauf
how-it-moves = Wie es sich bewegt
how-they-answered = Wie geantwortet wurde
score-by-score = Antwort für Antwort
work-under-it = Die Arbeit darunter
no-owner-yet = Noch ist niemand als zuständig genannt.
journey-and-teams = Wo die Reise auf die Teams trifft
no-chart-yet = Bisher zu wenige Antworten für eine Grafik.
how-it-compares = Der Vergleich
how-many-answer = Wie viele antworten
receipts = Belege
no-scorecard-yet = Noch gibt es keine Kennzahlen: Keine Befragung nennt ein Team, einen Ort oder einen Kontaktpunkt.
no-story-yet = Noch ist keine Geschichte erzählt.
related = Dazu

## Navigation und Kleingedrucktes

this-issue = Diese Ausgabe
method = Verfahren
colophon-responses = Aus { $responses } in { $n ->
    [one] { $n } Befragung
   *[other] { $n } Befragungen
}
all-respondents = alle Befragten
group-of-dimension = { $group } ({ $dimension })
by-dimension = Nach { $dimension }
and = { $first } und { $second }

## Ausgaben und Geschichten

byline = Von { $name }
edition-number = Nr. { $number }
every-edition = Alle Ausgaben von { $title }.
where-we-stand = Wo wir stehen
where-we-stand-deck = Aus den Antworten unserer Kundinnen und Kunden, noch vor der ersten Ausgabe.
draft = Entwurf, nicht veröffentlicht
at-a-glance = Auf einen Blick
week-at-a-glance = Die Woche auf einen Blick
month-at-a-glance = Der Monat auf einen Blick
customer-story = Kundengeschichte
customer-story-about = Kundengeschichte: { $touchpoint }
stories-deck = Jeweils eine Kundin, ein Kunde: was geschah, was wir gelernt, was wir geändert haben.
told-with-consent = { $customer }: erzählt mit Einwilligung der betroffenen Person.
what-we-learned = Was wir gelernt haben
what-we-changed = Was wir geändert haben
related-scorecard = Kennzahlen
related-edition = Ausgabe
in-customers-words = In den Worten der Kundschaft
scored = Note { $score } von { $top }
nobody-quoted = Kein Kommentar darf zitiert werden: zu wenige Antworten oder keine Einwilligung.
how-quoted = Zitiert mit Einwilligung, Kontaktdaten entfernt; abwechselnd aus niedrigen, hohen und mittleren Noten, die neuesten zuerst.
no-such-page = Diese Seite gibt es nicht
no-such-page-deck = Vielleicht ist die Adresse vertippt, oder die Seite ist umgezogen.
newest-edition = Die neueste Ausgabe

## Messwerte

period = Zeitraum
every-period = Alle Zeiträume
answers-column = Antworten
answer-column = Antwort
period-of-days = { $period }, { $days }
period-to-day = { $period }, bis { $day }
periods = { $first } bis { $last }
row-not-complete = { $period } (unvollständig)
not-complete = { $unit ->
    [week] Woche unvollständig
    [month] Monat unvollständig
    [quarter] Quartal unvollständig
    [year] Jahr unvollständig
   *[period] Zeitraum unvollständig
}
target = Ziel { $value }
target-line = Ziel { $value }
no-answers = keine Antworten
too-few-answers = zu wenige Antworten
withheld-for-others = zum Schutz einer kleineren Gruppe zurückgehalten
too-few-to-quote = zu wenige Antworten, um sie zu zitieren
no-end = keine
nothing-to-compare = noch nichts zum Vergleichen
change-on-the-period-before = { $change } { $before }
change-on-period = { $change } gegenüber { $period }
quote-title = { $question }, { $whose }, { $period }
quote-title-evidence = { $question }, { $whose }, { $period }: 95-%-Intervall { $interval }, { $answers }
filter-group = { $dimension } ist { $group }
rows-kept = { $kept } von { $rows } Zeilen zählen
number-not-told = Zahl nicht genannt

## Belege

receipt-description = Was hinter { $title } steht: Wortlaut, Antworten, Intervalle, Quellen.
receipt-of = Beleg: { $question }
readings-as = Messwerte als { $format }
counts-of-nps = Detraktoren · Passive · Promotoren
counts-by-score = Antworten { $low } bis { $high }
side-detractors = Detraktoren
side-passives = Passive
side-promoters = Promotoren
side-low = Niedrig
side-middle = Mittel
side-high = Hoch
side-of-one = { $side }, { $score }
side-of-two = { $side }, { $first } und { $last }
side-of-many = { $side }, { $first } bis { $last }
scale-nps = { $low } bis { $high }: Detraktoren 0 bis 6, Passive 7 und 8, Promotoren 9 und 10
scale-share = { $low } bis { $high }; gezählt werden die Antworten { $counted }
scale-mean = { $low } bis { $high }
method-nps = 95-%-Intervall: korrigiertes Wald-Intervall, unter zehn Antworten das Score-Intervall; die Veränderung ist an den Antworten beider Zeiträume getestet
method-share = 95-%-Intervall: Wilson; die Veränderung nach Newcombes Intervall
method-mean = 95-%-Intervall: Students t; die Veränderung nach dem Welch-Test
method-weighted = { $method }. Die Antworten sind gewichtet: Sie tragen so viel wie { $count } gleich schwere (Kish 1965); die Zahlen je Note sind ungewichtet
definition-nps = Der Anteil der Promotoren (9 und 10) minus den Anteil der Detraktoren (0 bis 6), in Punkten von −100 bis +100.
definition-csat = Der Anteil der Antworten in den obersten Stufen, in Prozent aller Antworten auf die Frage.
definition-ces = Der Mittelwert der Antworten auf eine Frage nach dem Aufwand; auf der Zustimmungsskala heißt höher leichter.
definition-mean = Der Mittelwert der Antworten auf der Skala der Frage.
definition-share = Der Anteil der Antworten, die die Frage zählt, in Prozent aller Antworten auf sie.

## Im Satz

in-week = in der Woche bis zum { $day }
in-month = im { $month }
in-quarter = im { $quarter ->
    [1] ersten
    [2] zweiten
    [3] dritten
   *[4] vierten
} Quartal { $year }
in-year = im Jahr { $year }
in-last = { $unit ->
    [day] { $n ->
        [1] an dem Tag
       *[other] in den { $n } Tagen
    }
    [week] { $n ->
        [1] in der Woche
       *[other] in den { $n } Wochen
    }
    [month] { $n ->
        [1] in dem Monat
       *[other] in den { $n } Monaten
    }
    [quarter] { $n ->
        [1] in dem Quartal
       *[other] in den { $n } Quartalen
    }
   *[year] { $n ->
        [1] in dem Jahr
       *[other] in den { $n } Jahren
    }
} bis zum { $day }
in-all = in allen Antworten
the-period-before = { $unit ->
    [day] { $n ->
        [1] der Vortag
       *[other] die { $n } Tage davor
    }
    [week] { $n ->
        [1] die Vorwoche
       *[other] die { $n } Wochen davor
    }
    [month] { $n ->
        [1] der Vormonat
       *[other] die { $n } Monate davor
    }
    [quarter] { $n ->
        [1] das Vorquartal
       *[other] die { $n } Quartale davor
    }
   *[year] { $n ->
        [1] das Vorjahr
       *[other] die { $n } Jahre davor
    }
}
number-in-words = { $n ->
    [0] keine
    [1] eine
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
    [11] elf
    [12] zwölf
   *[other] { $n }
}

## Vergleiche

higher = um { $amount } höher
higher-within = um { $amount } höher ({ $low } bis { $high })
lower = um { $amount } niedriger
lower-within = um { $amount } niedriger ({ $low } bis { $high })
no-clear-difference = kein klarer Unterschied
same-week-last-year = dieselbe Woche im Vorjahr, { $days }
a-year-before = ein Jahr zuvor, { $period }
all-other-answers = alle übrigen Antworten des Unternehmens
the-target = das Ziel

## Signale und Grenzen

signal-below = Unter der unteren Grenze
signal-above = Über der oberen Grenze
signal-run-below = { $n } { $unit ->
    [week] Wochen
    [month] Monate
    [quarter] Quartale
   *[year] Jahre
} in Folge unter dem üblichen Niveau
signal-run-above = { $n } { $unit ->
    [week] Wochen
    [month] Monate
    [quarter] Quartale
   *[year] Jahre
} in Folge über dem üblichen Niveau
signal-two-below = Zwei von drei { $unit ->
    [week] Wochen
    [month] Monaten
    [quarter] Quartalen
   *[year] Jahren
} nahe der unteren Grenze
signal-two-above = Zwei von drei { $unit ->
    [week] Wochen
    [month] Monaten
    [quarter] Quartalen
   *[year] Jahren
} nahe der oberen Grenze
limits-note = Die gestrichelten Linien sind Grenzen, die der Zufall allein selten überschreitet; je weniger Antworten, desto weiter.
limits-kept = Grenzen aus { $n } { $unit ->
    [week] Wochen gebildet ({ $days }) und seither beibehalten.
    [month] Monaten gebildet ({ $days }) und seither beibehalten.
    [quarter] Quartalen gebildet ({ $days }) und seither beibehalten.
   *[year] Jahren gebildet ({ $days }) und seither beibehalten.
}
limits-so-far = Grenzen aus den bisherigen { $n } { $unit ->
    [week] Wochen gebildet ({ $days }).
    [month] Monaten gebildet ({ $days }).
    [quarter] Quartalen gebildet ({ $days }).
   *[year] Jahren gebildet ({ $days }).
}

## Gruppen

order-too-few = Weniger als zwei Gruppen haben genügend Antworten, es gibt also keine Reihenfolge.
order-not-reliable = Es gibt keine verlässliche Reihenfolge: Nach ihren Antworten kommen für eine Gruppe im Mittel { $ranks } der { $all } Ränge in Frage.
order-ranked = Der Reihe nach, soweit die Antworten es hergeben. Jeder Wert ist zum Mittel aller Gruppen hingezogen, umso mehr, je weniger Antworten er hat; für jede Gruppe kommt jeder der Ränge daneben in Frage.
ranks = { $best } bis { $worst }
funnel-below = { $names } { $n ->
    [one] liegt
   *[other] liegen
} niedriger als erwartet
funnel-above = { $names } { $n ->
    [one] liegt
   *[other] liegen
} höher als erwartet
funnel-both = { $below }, { $above }
funnel-none = Die { $n } Gruppen unterscheiden sich stärker, als der Zufall erklärt; daran gemessen fällt keine auf
funnel-chance = Der Zufall allein erklärt, wie sich die { $n } Gruppen unterscheiden
funnel-lines = Die Linien lassen allein dem Zufall Raum: Zwischen den gepunkteten sind 95 von 100 Gruppen zu erwarten, zwischen den gestrichelten 998 von 1000.
funnel-lines-dispersed = Die Linien lassen dem Zufall Raum und den üblichen Unterschieden zwischen den Gruppen, die größer sind, als der Zufall erklärt: Zwischen den gepunkteten sind 95 von 100 Gruppen zu erwarten, zwischen den gestrichelten 998 von 1000.
improved-too-few = Am meisten verbessert: Keine Gruppe lässt sich nennen, denn keine hat genügend Antworten für einen Vergleich { $on_before }.
improved-none-of-one = Am meisten verbessert: niemand. Nur eine Gruppe hat genügend Antworten für einen Vergleich { $on_before }, und sie hat sich nicht klar verbessert.
improved-none = Am meisten verbessert: niemand. { $n } Gruppen haben genügend Antworten für einen Vergleich { $on_before }, und keine hat sich klar verbessert.
improved-alike = Am meisten verbessert: keine einzelne Gruppe. { $n } Gruppen haben sich { $on_before } klar verbessert, und der Zufall erklärt, wie sich ihre Veränderungen unterscheiden.
improved-group = Am meisten verbessert: { $name }, { $on_before } { $change }. Die größte Veränderung ist zum Teil die glücklichste: Zur Veränderung aller Gruppen hingezogen, sind es { $shrunken }.
cause-fell = { $before } klar gefallen
cause-below-limit = unter der unteren Grenze der eigenen Grafik
cause-run = { $n } { $unit ->
    [week] Wochen
    [month] Monate
    [quarter] Quartale
   *[year] Jahre
} in Folge unter dem eigenen üblichen Niveau
cause-two-of-three = zwei von drei { $unit ->
    [week] Wochen
    [month] Monaten
    [quarter] Quartalen
   *[year] Jahren
} nahe der unteren Grenze der eigenen Grafik
cause-peers = niedriger, als im Vergleich der Gruppen zu erwarten ist
cause-rose = { $before } klar gestiegen
cause-above-limit = über der oberen Grenze der eigenen Grafik
cause-run-above = { $n } { $unit ->
    [week] Wochen
    [month] Monate
    [quarter] Quartale
   *[year] Jahre
} in Folge über dem eigenen üblichen Niveau
cause-two-of-three-above = zwei von drei { $unit ->
    [week] Wochen
    [month] Monaten
    [quarter] Quartalen
   *[year] Jahren
} nahe der oberen Grenze der eigenen Grafik
cause-peers-higher = höher, als im Vergleich der Gruppen zu erwarten ist
nothing-stands-out-above = { $in_period } fällt nichts auf: Keine Gruppe ist klar gestiegen, hat die eigene obere Grenze überschritten oder liegt höher, als unter den anderen zu erwarten ist.
journey = Kundenreise
actions = Maßnahmen
attention-group = Gruppe
attention-why = { $question } { $value } { $in_period }, { $answers }: { $why }
nothing-stands-out = { $in_period } fällt nichts auf: Keine Gruppe ist klar gefallen, hat die eigene untere Grenze unterschritten oder liegt niedriger, als unter den anderen zu erwarten ist.
mix-fell = { $question } ist gegenüber { $from } gefallen, obwohl der Wert in jeder einzelnen Gruppe gestiegen ist: Mehr Antworten kamen aus Gruppen, in denen er niedrig ist.
mix-rose = { $question } ist gegenüber { $from } gestiegen, obwohl der Wert in jeder einzelnen Gruppe gefallen ist: Mehr Antworten kamen aus Gruppen, in denen er hoch ist.
mix-explains = Von der Veränderung bei { $question } gegenüber { $from }, { $total }, gehen { $mix } darauf zurück, dass andere Gruppen geantwortet haben als zuvor, nicht auf deren eigene Werte.
fewer-answers = Nur { $answers } { $in_period }, wo { $usual } üblich sind (der Median der { $n } { $unit ->
    [week] Wochen
    [month] Monate
    [quarter] Quartale
   *[year] Jahre
} davor).
unfinished = { $period } ist nicht vollständig: Die Antworten enden am { $day }. Der Wert ist hohl gezeichnet und wird mit nichts verglichen.

## Kennzahlen

one-family = Die Veränderungen der Tabelle werden als eine Familie getestet (Benjamini-Hochberg): Gestiegen oder gefallen heißt es nur, wo es unter allen zusammen klar ist.
comparisons-family = Die Vergleiche werden als eine Familie getestet (Benjamini-Hochberg); ein Ziel wird am 95-%-Intervall gemessen.
attention = Wo das Kundenerlebnis Aufmerksamkeit braucht
no-action-yet = Noch keine Maßnahme
scorecards-deck = Wo jeder Teil des Unternehmens steht, mit den Antworten, auf denen es beruht.
the-company = Das Unternehmen
scorecards-by = Kennzahlen nach { $dimension }.
order-of-journey = In der Reihenfolge der Kundenreise.
order-of-alphabet = In alphabetischer Reihenfolge.
question-in-period = { $question }, { $period }
how-they-stand = Wie sie stehen: { $period }
could-be-ranked = Mögliche Ränge
drawn-to-the-mean = { $question }, zum Mittel hingezogen
as-answered = { $question } laut Antworten
every-period-note = alle Zeiträume
every-period-evidence = alle Zeiträume mit ihren Belegen
receipt-link = { $question }: Beleg
where-it-stands = Wie es steht
how-many-answered = Wie viele haben geantwortet?
beside-others = Die neuesten Werte neben anderen
compared-with = Verglichen mit
compared-there = Dort
compared-here = Hier
question-against = { $question }: { $against }
all-of-them = Alle { $n }
no-figure-in-period = Zu wenige Antworten für einen Wert { $in_period }.
stood = { $question } lag { $in_period } bei { $value }.
stood-and-moved = { $question } lag { $in_period } bei { $value }, { $change }.
stood-without-change = { $question } lag { $in_period } bei { $value }, { $change }.
read-by-month = Monatsweise gelesen: Eine Woche hat zu wenige Antworten, um für sich zu stehen.
read-by-week = Wochenweise gelesen: Eine übliche Woche hat { $n }, der Median von dreizehn.
read-by-month-since = Monatsweise gelesen: Eine übliche Woche hat { $n }, und damit sie für sich stehen kann, braucht sie { $needed }.
month-by-month = Monat für Monat
the-other-figures = Die anderen Werte
drawn-on-one-scale = { $title }, auf einer Skala gezeichnet
moved-below = { $question } fiel { $in_period } unter die untere Grenze
moved-below-and-back = { $question } fiel { $in_period } unter die untere Grenze und ist wieder innerhalb
moved-above = { $question } stieg { $in_period } über die obere Grenze
moved-above-and-back = { $question } stieg { $in_period } über die obere Grenze und ist wieder innerhalb
moved-run-below = { $question } lag { $n } { $unit ->
    [week] Wochen
    [month] Monate
    [quarter] Quartale
   *[year] Jahre
} in Folge unter dem üblichen Niveau, zuletzt { $in_period }
moved-run-above = { $question } lag { $n } { $unit ->
    [week] Wochen
    [month] Monate
    [quarter] Quartale
   *[year] Jahre
} in Folge über dem üblichen Niveau, zuletzt { $in_period }
moved-two-below = { $question } kam in zwei von drei { $unit ->
    [week] Wochen
    [month] Monaten
    [quarter] Quartalen
   *[year] Jahren
} der unteren Grenze nahe, zuletzt { $in_period }
moved-two-above = { $question } kam in zwei von drei { $unit ->
    [week] Wochen
    [month] Monaten
    [quarter] Quartalen
   *[year] Jahren
} der oberen Grenze nahe, zuletzt { $in_period }
moved-by-chance = { $question }: nichts in { $n } { $unit ->
    [week] { $n ->
        [1] ganzen Woche
       *[other] ganzen Wochen
    }
    [month] { $n ->
        [1] ganzen Monat
       *[other] ganzen Monaten
    }
    [quarter] { $n ->
        [1] ganzen Quartal
       *[other] ganzen Quartalen
    }
   *[year] { $n ->
        [1] ganzen Jahr
       *[other] ganzen Jahren
    }
}, was der Zufall nicht erklärt
how-moved-weekly = Wie hat sich { $question } für { $group } Woche für Woche bewegt?
stood-over-a-year = Wo stand { $question } in zwölf Monaten?
stood-over-a-year-for = Wo stand { $question } für { $group } in zwölf Monaten?

## Grafiken

all-line = Alle { $value }
band-note = Das Band ist das 95-%-Intervall.
bands-note = Die Bänder sind 95-%-Intervalle.
dots-note = Die Linie durch jeden Punkt ist sein 95-%-Intervall; wo Linien sich überlappen, ist die Reihenfolge nicht sicher.
question-by-unit = { $question } nach { $unit ->
    [week] Wochen
    [month] Monaten
    [quarter] Quartalen
    [year] Jahren
   *[period] Zeiträumen
}
question-by-unit-of = { $question } nach { $unit ->
    [week] Wochen
    [month] Monaten
    [quarter] Quartalen
    [year] Jahren
   *[period] Zeiträumen
}, { $whose }
question-by-unit-and-dimension = { $question } nach { $unit ->
    [week] Wochen
    [month] Monaten
    [quarter] Quartalen
    [year] Jahren
   *[period] Zeiträumen
} und { $dimension }
question-by-dimension = { $question } nach { $dimension }, { $period }
question-by-answers = { $question } nach Zahl der Antworten, { $period }
answers-by-unit = Antworten nach { $unit ->
    [week] Wochen
    [month] Monaten
    [quarter] Quartalen
    [year] Jahren
   *[period] Zeiträumen
}
measure-nps = { $question } (−100 bis +100)
measure-share = { $question } (% der Antworten)
measure-mean = { $question } (Mittelwert, { $low } bis { $high })
source = Quelle: { $survey }, { $answers }.
source-over = Quelle: { $survey }, { $answers }, { $periods }.
lower-than-expected = niedriger als erwartet
higher-than-expected = höher als erwartet
within-the-limits = innerhalb der Grenzen
among-the-rest = Unter den übrigen
cell-too-few = zu wenige
cell-none = keine
top-and-bottom = { $question }: { $top } von { $answers } ganz oben, { $bottom } ganz unten
share-by-score = Anteil der Antworten nach Note, { $period }
quoted = „{ $words }“
reputation = Ruf
search = Suche

## Maßnahmen

actions-deck = Was uns Kundinnen und Kunden gesagt haben, was deswegen getan wird, von wem und bis wann, und ob es geholfen hat.
nothing-is-being-done = Noch geschieht nichts
actions-open = Offen
actions-closed = Abgeschlossen
how-actions-are-measured = Ein Wert wird mit den dreizehn Wochen (oder drei Monaten oder der Welle) verglichen, bevor die Maßnahme zu spüren war, ab der vierten vollen Woche. Gestiegen und gefallen heißt es nach demselben Test wie überall auf diesen Seiten, über alle Maßnahmen zusammen. Die Antworten können sagen, dass sich ein Wert bewegt hat. Was ihn bewegt hat, können sie nicht sagen: In jenen Wochen geschah auch anderes.
what-needs-attention = Was Aufmerksamkeit braucht
needs-attention = Braucht Aufmerksamkeit
no-open-action = Es gibt keine offene Maßnahme.
action-planned = Geplant
action-in-progress = In Arbeit
action-done = Erledigt
action-dropped = Aufgegeben
state-on-day = { $state } am { $day }
the-whole-company = das ganze Unternehmen
stretch-before = Davor
stretch-since = Seitdem
stretch-now = Jetzt
nothing-to-measure = Noch nichts zu messen: Bisher ist nichts davon zu spüren
nothing-to-measure-until = Noch nichts zu messen: Sie beginnt am { $day }
too-early = Zu früh für eine Aussage: { $passed }
too-few-to-say-moved = Zu wenige Antworten, um zu sagen, ob sich etwas bewegt hat
not-clearly-moved = Nicht klar bewegt
what-has-been-done = Was getan wurde
what-is-being-done = Was getan wird

## Suche und Kundenreise

search-deck = Jede Ausgabe und Geschichte, alle Kennzahlen und Seiten.
words-to-look-for = Gesuchte Wörter
search-without-script = Um nach Wörtern zu suchen, erlauben Sie dieser Seite, ihr Skript auszuführen. Alles, was es gibt, steht unten.
search-found = Gefunden: {"{}"}
search-none = Nichts gefunden.
search-some = Keine Seite hat alle diese Wörter; diese haben einige davon.
pages = Seiten
how-figures-are-made = Wie die Zahlen entstehen
the-data = Die Daten
touchpoint-by-touchpoint = Kontaktpunkt für Kontaktpunkt
touchpoint-by-touchpoint-work = Kontaktpunkt für Kontaktpunkt, mit der Arbeit dahinter
stars-and-replies = Sterne und Antworten
how-it-is-made = Wie es entsteht
every-window-as-json = alle Zeitfenster als JSON
receipt-unseen-of = {" "}für { $of }

## Wörter der Kommentare

what-they-write-about = Worüber geschrieben wird
what-they-write-about-in = Worüber geschrieben wird: { $survey }
share-of-topics = Der Anteil der Kommentare, die das Thema erwähnen, { $period }
word = Wort
few-people = wenige
customers-column = Kunden
positive-words = Positive Wörter
negative-words = Negative Wörter
how-comments-sound = Wie die Kommentare klingen
no-telling-word = Kein Wort, das genügend Menschen gebrauchen, unterscheidet die beiden stärker, als es der Zufall täte.
topics = Themen

## Actions, polls and what else an edition carries

in-this-edition = In dieser Ausgabe
poll-choice = Antwort
poll-share = Anteil
poll-votes = Antworten
poll-said = Was sie sagten
poll-doing = Was wir tun
action-whys = Wie es dazu kam
action-aim = Was es bewegen soll
action-scorecards = Auf den Kennzahlen von:
action-due = bis { $day }
method-weighted-to-match = { $method }. Die Antworten sind nach Bekanntem gewichtet ({ $known }): Sie tragen so viel wie { $count } gleich schwere (Kish 1965); die Zahlen je Note sind ungewichtet
figure-withheld = Zum Schutz einer kleineren Gruppe zurückgehalten ist der Wert: { $period }.
no-answers-in-period = Keine Antworten { $in_period }.

## In den Grafiken

labelled = { $name }: { $words }
chart-base = n{"\u00A0"}={"\u00A0"}{ $n }
base-head = n
chart-axis = Achse von { $low } bis { $high }
chart-scores = Bewertungen von { $low } bis { $high }
chart-shown = gezeigt von { $low } bis { $high }
chart-mark = { $value } (Intervall { $low } bis { $high }, { $answers })
chart-mark-alone = { $value } ({ $answers })
chart-no-periods = Keine Zeiträume
chart-too-few-throughout = Zu wenige Antworten in allen Zeiträumen
chart-only = Einziger: { $period }, { $mark }
chart-first = Erster: { $period }, { $mark }
chart-last = Letzter: { $period }, { $mark }
chart-too-few-in = Zu wenige Antworten in { $n ->
    [one] { $n } Zeitraum
   *[other] { $n } Zeiträumen
}
chart-not-complete = { $period } ist unvollständig
chart-one-period = Ein Zeitraum, { $period }
chart-periods = { $n } Zeiträume, { $first } bis { $last }
chart-same = Durchweg derselbe Wert: { $value }
chart-extremes = Höchster Wert { $high } ({ $highest }), niedrigster { $low } ({ $lowest })
chart-marked = Vermerkt: { $events }
chart-limits = Zufallsgrenzen am Ende { $low } bis { $high }
upper-limit = obere Grenze
lower-limit = untere Grenze
so-far = bisher
count-so-far = bisher { $n }
chart-most = Am meisten: { $n } ({ $period })
chart-newest = Zuletzt: { $n } ({ $period })
chart-per-cent = Prozent je Antwort: { $shares }
chart-beyond = { $point }, jenseits der Grenzen
chart-answers = Antworten
heat-lower = { $cell }, klar niedriger
heat-higher = { $cell }, klar höher
heat-withheld = { $n } mit zu wenigen Antworten
heat-more = { $n } weitere mit zu wenigen Antworten
heat-few = wenige
improve-first = Zuerst verbessern
keep = Bewahren
low-priority = Nachrangig
maintain = Halten
importance = Wichtigkeit
score = Bewertung
chart-aspect = { $aspect }: Wichtigkeit { $importance }, Bewertung { $score }
chart-aspect-within = { $aspect }: Wichtigkeit { $importance } (Intervall { $low } bis { $high }), Bewertung { $score }
chart-too-few-of = Zu wenige Antworten: { $names }
chart-panels = { $first } bis { $last } in jedem Feld
