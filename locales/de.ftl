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
editions-without-date = Ohne Datum
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
change-on-the-period-before = { $before } { $change }
change-on-period = gegenüber { $period } { $change }
quote-title = { $question }, { $whose }, { $period }
quote-title-evidence = { $question }, { $whose }, { $period }: 95-%-Intervall { $interval }, { $answers }
filter-group = { $dimension }: { $group }
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
around-group = { $group } seit „{ $event }“: { $change }
around-groups = { $n ->
    [0] Keine Gruppe hat sich seit „{ $event }“ klar bewegt
    [1] Eine Gruppe hat sich seit „{ $event }“ klar bewegt
   *[other] { $n } Gruppen haben sich seit „{ $event }“ klar bewegt
}
around-subtitle = { $question } nach { $dimension }, { $before } und { $after }
around-before = { $n } { $unit ->
    [week] { $n ->
        [1] Woche
       *[other] Wochen
    }
    [month] { $n ->
        [1] Monat
       *[other] Monate
    }
    [quarter] { $n ->
        [1] Quartal
       *[other] Quartale
    }
   *[year] { $n ->
        [1] Jahr
       *[other] Jahre
    }
} davor
around-since = { $n } { $unit ->
    [week] { $n ->
        [1] Woche
       *[other] Wochen
    }
    [month] { $n ->
        [1] Monat
       *[other] Monate
    }
    [quarter] { $n ->
        [1] Quartal
       *[other] Quartale
    }
   *[year] { $n ->
        [1] Jahr
       *[other] Jahre
    }
} seither
around-note = Gruppen mit genügend Antworten vor und nach dem { $day }. Farbige Veränderungen sind nach einem Test klar, alle der Grafik als eine Familie. Die Antworten sagen, dass sich ein Wert bewegt hat, nicht, was ihn bewegt hat.
around-also = Seither auch: „{ $event }“, { $day }.
drawn-on-one-scale = { $title }, auf einer Skala gezeichnet
moved-below = { $question } fiel { $in_period } unter die untere Grenze
moved-below-and-back = { $question } fiel { $in_period } unter die untere Grenze und liegt wieder innerhalb der Grenzen
moved-above = { $question } stieg { $in_period } über die obere Grenze
moved-above-and-back = { $question } stieg { $in_period } über die obere Grenze und liegt wieder innerhalb der Grenzen
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
moved-by-chance = { $question }: in { $n } { $unit ->
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
} nichts, was über den Zufall hinausginge
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

## Die Seite über das Verfahren

method-title = Wie die Zahlen entstehen
method-deck = Jede Zahl auf diesen Seiten führt zu einem Beleg: zur Frage, wie sie gestellt wurde, zu den Antworten, zum Intervall, zu den Dateien. Diese Seite sagt, was sie bedeuten.
about-the-data = Über die Daten
method-intervals = Was ein Intervall sagt
method-intervals-chance = Eine Befragung hört einen Teil der Kundschaft, nie die ganze. Hätten andere geantwortet, fiele der Wert etwas anders aus. Das 95-%-Konfidenzintervall ist der Bereich, in dem der Wert aller Kundinnen und Kunden zu erwarten ist, die denen gleichen, die geantwortet haben: Von hundert solchen Intervallen enthalten ihn etwa fünfundneunzig. Wenige Antworten machen es breit.
method-intervals-only-chance = Es handelt allein vom Zufall. Ob jene, die geantwortet haben, denen gleichen, die es nicht taten, weiß es nicht. Jede Antwort zählt für sich: Wer zu zwei Kontakten geantwortet hat, zählt doppelt.
method-coverage = Wie oft das 95-%-Intervall den wahren Wert enthält
method-coverage-note = Ausgezählt über alle Stichproben, die sich ziehen ließen, mit den Intervallen, die auf diesen Seiten stehen. Nahe den Enden einer Skala ergeben wenige Antworten Stufen, daher kann kein Intervall genau 95 % einhalten.
method-coverage-of = Die ganze Kundschaft
method-coverage-nps = NPS { $truth } ({ $low } Detraktoren, { $middle } Passive, { $top } Promotoren)
method-coverage-share = Ein Anteil von { $truth }
method-changes = Wann wir von gestiegen oder gefallen sprechen
method-changes-test = „Gestiegen“ und „gefallen“ heißt es nur, wo ein Test die Veränderung klar findet: p unter 0,05 und ein Intervall der Veränderung, das die Null ausschließt. Alles andere ist „keine klare Veränderung“, so verschieden die beiden Werte auch aussehen. Ein Zeitraum, den die Daten nur zum Teil abdecken, wird nie verglichen.
method-changes-family = Eine von zwanzig Veränderungen bestünde diesen Test durch bloßen Zufall. Alle Veränderungen, die eine Tabelle oder eine Kennzahlenseite vergleicht, werden deshalb als eine Familie getestet: Von denen, die gestiegen oder gefallen heißen, ist höchstens eine von zwanzig als falsch zu erwarten (Benjamini und Hochberg, Journal of the Royal Statistical Society B 57, 1995). Was ein Text zitiert und was ein Beleg Zeitraum für Zeitraum zeigt, ist für sich getestet.
method-changes-same-customers = Zwei Zeiträume werden verglichen, als hätten jeweils andere geantwortet. Wo dieselben Personen in beiden geantwortet haben, ähneln sich ihre Antworten; die Veränderung ist dann sicherer, als der Test weiß, und er sagt öfter als nötig „keine klare Veränderung“.
method-changes-held-against = Ein Wert wird auch mit demselben Zeitraum des Vorjahrs verglichen, mit allen übrigen Antworten des Unternehmens und mit seinem Ziel, wenn es eines gibt. Ein Ziel unterliegt keinem Zufall: Darüber oder darunter liegt ein Wert, dessen 95-%-Intervall es nicht enthält.
method-changes-mix = Ein Gesamtwert kann sich ändern, ohne dass sich eine einzige Gruppe ändert, weil andere Gruppen geantwortet haben als zuvor. Wo das mehr als die Hälfte einer klaren Veränderung erklärt, steht es dabei (Kitagawa, Journal of the American Statistical Association 50, 1955).
method-limits = Wann eine Grafik ein Signal zeigt
method-limits-lines = Die gestrichelten Linien einer Zeitreihe sind Eingriffsgrenzen: drei Standardfehler beiderseits des üblichen Niveaus, weiter, wo die Zeiträume selbst stärker als zufällig schwanken. Sie werden aus den ersten 26 Wochen oder zwölf Monaten gebildet und dann beibehalten, damit sich keine Grafik dadurch beruhigen lässt, dass man ihre Grenzen verschiebt; nur ein darin vermerktes Ereignis beginnt neue. Bei weniger als zwölf Zeiträumen gibt es keine Grenzen.
method-limits-rules = Es gelten wenige Regeln, denn jede bringt Fehlalarme mit sich, und die ausgelöste wird genannt: ein Punkt jenseits einer Grenze, acht in Folge auf einer Seite des üblichen Niveaus und bei Wochen zwei von drei nahe derselben Grenze. Zeiträume mit zu wenigen Antworten für einen Vergleich und solche, die noch nicht zu Ende sind, bleiben außen vor. (Shewhart 1931; Western Electric 1956; Laney, Quality Engineering 14, 2002.)
method-orders = Reihenfolgen, Verbesserungen, Aufmerksamkeit
method-orders-ranks = Eine Rangliste kleiner Gruppen ist vor allem Zufall. In eine Reihenfolge kommen Gruppen nur, wo die Antworten eine hergeben: wo für eine Gruppe im Mittel höchstens die Hälfte aller Ränge in Frage kommt (Klein, Wright und Wieczorek, Journal of the Royal Statistical Society C 69, 2020). Geordnet wird nach Werten, die zum Mittel aller hingezogen sind, umso mehr, je weniger Antworten sie haben. Der Trichterplot zeigt dieselben Gruppen nach der Zahl ihrer Antworten; seine Linien gelten für 95 und 99,8 von 100 Gruppen (Spiegelhalter, Statistics in Medicine 24, 2005).
method-orders-improved = Am meisten verbessert hat sich eine Gruppe nur, wenn ihre eigene Veränderung auch nach Holms Korrektur für alle verglichenen klar ist. Oft gibt es keine, und dann steht das da.
method-orders-attention = Das Kundenerlebnis braucht Aufmerksamkeit, wo eine Gruppe auf der schlechten Seite außerhalb des Trichters liegt, wo ihre eigene Grafik im neuesten Zeitraum ein Signal zum Schlechteren zeigt oder wo sie sich unter allen, die die Seite vergleicht, klar verschlechtert hat. Beurteilt wird das Erlebnis, niemandes Leistung.
method-privacy = Zu wenige Antworten
method-privacy-limits = Weniger als { $minimum } Antworten: Nirgends steht eine Zahl. Weniger als { $comparison }: Der Wert steht mit seinem Intervall in Tabellen, wird nicht verglichen und nicht im Text zitiert, und kein Kommentar wird zitiert. Für Befragungen von Beschäftigten gelten strengere Grenzen.
method-privacy-withheld = Wo sich eine kleine Gruppe aus dem Ganzen und seinen Teilen errechnen ließe, wird ein weiterer Teil mit ihr zurückgehalten. Kommentare werden nur mit Einwilligung zitiert, ohne Kontaktdaten, und nie solche von Beschäftigten.
metric-nps = Net Promoter Score (NPS)
metric-csat = Kundenzufriedenheit (CSAT)
metric-ces = Kundenaufwand (Customer Effort Score, CES)
metric-mean = Mittelwert
metric-share = Anteil der Antworten
formula-nps = NPS = 100 × (Promotoren − Detraktoren) ÷ Antworten. Intervall: korrigiertes Wald-Intervall, mit ¾ eines Promotors, 1½ Passiven und ¾ eines Detraktors zusätzlich; unter zehn Antworten das Score-Intervall.
formula-csat = CSAT = 100 × Antworten in den obersten Stufen ÷ Antworten. Intervall: Wilsons Score-Intervall; Veränderungen nach Newcombes hybridem Score-Intervall.
formula-ces = CES = Summe der Bewertungen ÷ Antworten. Intervall: Students t; Veränderungen nach dem Welch-Test.
formula-mean = Mittelwert = Summe der Bewertungen ÷ Antworten. Intervall: Students t; Veränderungen nach dem Welch-Test.
formula-share = Anteil = 100 × gezählte Antworten ÷ Antworten. Intervall: Wilsons Score-Intervall; Veränderungen nach Newcombes hybridem Score-Intervall.
method-drivers = Was mit einem Wert zusammengeht
method-drivers-shared = Wer eines hoch bewertet, bewertet meist auch anderes hoch. Wie stark jeder bewertete Aspekt mit der Weiterempfehlung zusammengeht, wird gerecht unter ihnen aufgeteilt, anhand jener, die alles bewertet haben. Dazu braucht es fünfzig Personen und zehn je Aspekt. Es zeigt, was zusammengeht, nicht, was wovon kommt: Wird das eine besser, muss das andere nicht besser werden.
method-drivers-undecided = Ein Aspekt, dessen Intervall die mittlere Wichtigkeit einschließt, ist unentschieden. Einer, den alle gleich bewerten, zeigt keine Wichtigkeit, wie groß sie auch sein mag.
formula-drivers = Wichtigkeit eines Treibers = der Zuwachs an R², wenn er hinzukommt, gemittelt über alle Reihenfolgen der Treiber, als Anteil an R². Bei mehr als fünfzehn Treibern: Johnsons relative Gewichte. Intervall: Perzentile eines Bootstraps über Gruppen von Kundinnen und Kunden.
method-words = Wörter der Kommentare
method-words-counted = Gezählt werden Menschen, nicht Wörter: Wer ein Wort zehnmal schreibt, zählt dafür einmal. Gelesen werden nur Kommentare von Kundinnen und Kunden, die sich zitieren lassen. Ein Wort wird genannt, wenn genügend Menschen es gebraucht haben, nie das Wort weniger; Wörter, die nur großgeschrieben vorkommen, gelten als Namen und bleiben weg, es sei denn, sehr viele gebrauchen sie.
method-words-tone = Wie Kommentare klingen, wird an einer Wortliste abgelesen und ist oft falsch: „I would never recommend this company to a friend“ gilt ihr als positiv. Es beschreibt und bewegt keinen Wert und keinen Rang.
formula-words = Ausgewählt nach dem Log-Likelihood-Verhältnis jedes Wortes (Falscherkennungsrate 10 %), geordnet nach den Log-Odds mit informativer Dirichlet-Prior von 500 Wörtern, geteilt durch ihren Standardfehler. Stimmung: VADER, Gesamtwert von mindestens 0,05 oder höchstens −0,05.
method-topics = Themen der Kommentare
method-topics-share = Ein Thema ist eine Liste von Wörtern, die die Redaktion führt und die daneben steht. Sein Wert ist der Anteil der zitierbaren Kommentare, die eines davon enthalten: ein Anteil wie jeder andere, mit Intervall und Test. Er sagt, worüber geschrieben wird, nicht, ob es gelobt wird.
method-money = Umsatz hinter den Werten
method-money-spent = Was Kundinnen und Kunden in den 90 Tagen bis zum Ende des Zeitraums einer Ausgabe ausgegeben haben, nach dem, was sie zuletzt zur Weiterempfehlung sagten: Promotoren, Passive, Detraktoren und jene, die nie eine gültige Antwort gaben. Wen die Dateien der Befragung nicht nennen, der ist in keiner Gruppe. Es zeigt, wer was ausgegeben hat. Ob ein höherer Wert mehr Umsatz bringt, ist umstritten, und keine Zahl hier behauptet es. Was Beschäftigte sagen, steht nie neben Geld.
method-money-withheld = Eine Summe kann verraten, was eine einzelne Person ausgegeben hat, wenn sie den größten Teil davon ausmacht. Solche Summen, solche weniger Personen und solche, aus denen sich eine davon errechnen ließe, aus anderen Gruppen oder dem Zeitfenster davor, werden nicht genannt. Gruppen bekommen mit der ersten Ausgabe jedes Monats ein neues Fenster, damit sich von einem zum nächsten genügend Personen unterscheiden.
formula-money = Umsatz einer Gruppe = Summe dessen, was die ihr Zugerechneten in 90 Tagen ausgegeben haben. Eine Summe wird nur für genügend Personen genannt und nur, wenn Summe − größter − zweitgrößter Betrag ≥ { $nearest } des größten ist (p-%-Regel); ebenso ihr Unterschied zur zuvor genannten Summe.
method-weights = Antworten, die der Grundgesamtheit entsprechen
method-weights-why = Manche Gruppen antworten mehr als andere. Wo bekannt ist, wie groß jede in der Grundgesamtheit ist, wiegen die Antworten der Gruppen, die zu wenig geantwortet haben, mehr und die der übrigen weniger, bis die Anteile aller Randverteilungen stimmen. Ungleiche Gewichte kosten Genauigkeit: Intervalle und Tests beruhen auf der Zahl von Antworten, die bei gleichem Gewicht ebenso viel aussagten. Was zu klein ist, um genannt zu werden, bemisst sich an den abgegebenen Antworten.
weights-known = { $survey }, nach { $dimension }: { $shares }.
weights-known-trimmed = { $survey }, nach { $dimension }: { $shares }. Keine Antwort wiegt mehr als das { $times }-Fache des Mittels.
known-by = was von der Grundgesamtheit nach { $dimensions } bekannt ist
formula-weights = Raking: Randverteilung für Randverteilung werden die Gewichte jeder Gruppe mit ihrem Anteil, geteilt durch die Summe ihrer Gewichte, multipliziert, bis alle auf 10⁻¹² genau stimmen. Effektive Zahl der Antworten = (Summe der Gewichte)² ÷ Summe ihrer Quadrate.

source-nps = Reichheld, Harvard Business Review 81(12), 2003; Rocks, The American Statistician 70(4), 2016; Tango, Statistics in Medicine 17, 1998.
source-csat = Newcombe, Statistics in Medicine 17, 1998.
source-ces = Dixon, Freeman und Toman, Harvard Business Review 88(7/8), 2010.
source-mean = Student, Biometrika 6(1), 1908; Welch, Biometrika 34, 1947.
source-drivers = Lindeman, Merenda und Gold, Introduction to Bivariate and Multivariate Analysis, 1980; Grömping, Journal of Statistical Software 17(1), 2006; Johnson, Multivariate Behavioral Research 35, 2000; Martilla und James, Journal of Marketing 41(1), 1977.
source-words = Dunning, Computational Linguistics 19, 1993; Monroe, Colaresi und Quinn, Political Analysis 16, 2008; Benjamini und Hochberg, JRSS B 57, 1995; Hutto und Gilbert, ICWSM, 2014.
source-money = Reichheld, Harvard Business Review 81(12), 2003; dagegen Keiningham und andere, Journal of Marketing 71(3), 2007; Hundepool und andere, Statistical Disclosure Control, 2012.
source-weights = Deming und Stephan, Annals of Mathematical Statistics 11, 1940; Kish, Survey Sampling, 1965.

## Was zusammengeht

drivers-title = Was geht mit { $question } zusammen?
drivers-first = { $driver } geht am stärksten mit { $question } zusammen: { $share } dessen, was sich erklären lässt.
drivers-undecided = Was davon am stärksten damit zusammengeht, ist unentschieden: Jedes Intervall schließt das Mittel ein.
drivers-explain = { $n ->
    [2] Beide zusammen
   *[other] Alle zusammen
} erklären { $share } der Unterschiede, die es bei { $question } innerhalb der Kundschaft gibt. Das zeigt, was zusammengeht, nicht, was wovon kommt.
drivers-note = { $customers } haben alles bewertet; { $period }. Wichtigkeit: { $method ->
    [all-orders] der Zuwachs an R², gemittelt über alle Reihenfolgen der Treiber (Lindeman, Merenda und Gold)
   *[weights] Johnsons relative Gewichte
}, das 95-%-Intervall aus { $draws } Ziehungen der Befragten. Unentschieden, wo das Intervall das Mittel aller einschließt. Ein Treiber, den alle gleich bewerten, zeigt keine Wichtigkeit, wie groß sie auch sein mag.
drivers-note-incomplete = { $customers } haben alles bewertet; { $left_out }, die etwas ausließen, sind nicht dabei; { $period }. Wichtigkeit: { $method ->
    [all-orders] der Zuwachs an R², gemittelt über alle Reihenfolgen der Treiber (Lindeman, Merenda und Gold)
   *[weights] Johnsons relative Gewichte
}, das 95-%-Intervall aus { $draws } Ziehungen der Befragten. Unentschieden, wo das Intervall das Mittel aller einschließt. Ein Treiber, den alle gleich bewerten, zeigt keine Wichtigkeit, wie groß sie auch sein mag.
drivers-matrix = Was geht mit { $question } zusammen, und wie wird es bewertet?
drivers-matrix-of = Wichtigkeit (Anteil an dem, was sich erklären lässt) nach Bewertung (0 bis 100 % der Skala)
drivers-source = Quelle: { $survey }, { $answers }. Die Linien durch die Punkte sind 95-%-Intervalle; hohle Punkte sind unentschieden.
drivers-caption = Was mit { $question } zusammengeht
rated-aspect = Bewerteter Aspekt
mean-score = Mittlere Bewertung
correlation = Korrelation
priority = Priorität
priority-words = { $priority ->
    [improve-first] zuerst verbessern
    [keep] bewahren
    [maintain] halten
    [low] nachrangig
   *[undecided] unentschieden
}
related-title = Gehen { $after } und { $whole } zusammen?
related-too-few = Zu wenige Gruppen für eine Aussage: { $n } nach { $dimension } haben zu beidem genügend Antworten, und es braucht { $fewest }, die sich unterscheiden.
related-unclear = Es lässt sich aus { $n } Gruppen nach { $dimension } nicht sagen: Die Korrelation beträgt { $r }, und alles von { $low } bis { $high } würde passen.
related-unknown = Es lässt sich aus { $n } Gruppen nach { $dimension } nicht sagen: Die Korrelation beträgt { $r }, und für ein Intervall sind es zu wenige.
related-higher = Nach { $dimension } geht ein höherer Wert bei { $after } mit einem höheren bei { $whole } einher: Die Korrelation von { $n } Gruppen beträgt { $r } ({ $low } bis { $high }).
related-lower = Nach { $dimension } geht ein höherer Wert bei { $after } mit einem niedrigeren bei { $whole } einher: Die Korrelation von { $n } Gruppen beträgt { $r } ({ $low } bis { $high }).
by-dimension-all-answers = Nach { $dimension }, alle Antworten
related-note = Pearsons Korrelation der Werte aller Gruppen, das 95-%-Intervall nach Fishers z. Sie gilt für Gruppen, nicht für einzelne Personen, sagt nichts über Ursachen, und Werte mit wenigen Antworten ziehen sie zur 0.
related-note-ranks = Pearsons Korrelation der Werte aller Gruppen, das 95-%-Intervall nach Fishers z. Spearmans Rangkorrelation: { $spearman }. Sie gilt für Gruppen, nicht für einzelne Personen, sagt nichts über Ursachen, und Werte mit wenigen Antworten ziehen sie zur 0.

## Was Kommentare sagen

said-read = Gelesen werden nur Kommentare von Kundinnen und Kunden, die sich zitieren lassen, jeder für sich.
said-unread = { $comments } in anderen Sprachen blieben ungelesen.
comments-counted = { $n ->
    [one] { $n } Kommentar
   *[other] { $n } Kommentare
}
comments-at-least = mindestens { $n ->
    [one] { $n } Kommentar
   *[other] { $n } Kommentare
}
said-note = Ein Wort zählt je Person einmal. Genannt sind Wörter, die mindestens { $fewest } Personen gebrauchen und die sich stärker als zufällig unterscheiden; etwa eines von zehn mag trotzdem durch Zufall dastehen. „Wenige“ sind weniger als { $fewest }. Namen von Menschen sind weggelassen.
said-rounded = Zum Schutz kleiner Gruppen sind die Zahlen auf Fünfer abgerundet.
the-satisfied = Zufriedene
the-dissatisfied = Unzufriedene
more-by-promoters = Von Promotoren häufiger gebraucht als von Detraktoren
more-by-detractors = Von Detraktoren häufiger gebraucht als von Promotoren
more-by-satisfied = Von Zufriedenen häufiger gebraucht als von Unzufriedenen
more-by-dissatisfied = Von Unzufriedenen häufiger gebraucht als von Zufriedenen
words-of-promoters = Wörter der Promotoren und der Detraktoren
words-of-satisfied = Wörter der Zufriedenen und der Unzufriedenen
last-13-weeks = Letzte 13 Wochen
before-13-weeks = 13 Wochen davor
more-than-before = Häufiger gebraucht als davor
more-before = Davor häufiger gebraucht
words-of-13-weeks = Wörter der letzten 13 Wochen und der 13 davor
name-of-people = { $name }, von { $people }
tone = Von { $comments } { $in_period } klingen nach ihren Wörtern { $positive } positiv, { $negative } negativ und { $neither } weder noch. Die Wörter stammen aus VADER, einer Liste englischer Wörter mit dem Gefühl, das Menschen in ihnen finden; sie irrt leicht, beschreibt Kommentare und bewegt keinen Wert.

## Geld

money-promoters = Promotoren, 9–10
money-passives = Passive, 7–8
money-detractors = Detraktoren, 0–6
money-unknown = Keine Antwort
money-note = Jede Person zählt nach ihrer letzten Antwort, wo immer sie gegeben wurde. Das zeigt, wer was ausgegeben hat, und nicht, dass ein besserer Wert mehr einbringt: Wer mehr ausgibt, mag sich in vielem anderen unterscheiden.
money-title-90-days = Umsatz hinter den Werten, letzte 90 Tage
money-not-yet = Die Daten reichen noch nicht für 90 Tage.
money-window = Die 90 Tage vom { $days }.
money-window-renewed = Die 90 Tage vom { $days }, erneuert mit der ersten Ausgabe jedes Monats.
money-spent = Wer zuletzt mit 9 oder 10 antwortete, gab zusammen { $amount } von { $total } aus.
money-spent-share = Wer zuletzt mit 9 oder 10 antwortete, gab zusammen { $amount } von { $total } aus ({ $share }).
money-spent-of-answers = Wer zuletzt mit 9 oder 10 antwortete, gab zusammen { $amount } der { $total } aus, die auf Personen mit einer Antwort entfallen.
all-customers = Alle zusammen
money-too-few-to-tell = zu wenige Personen für eine Angabe
money-by-answer = Was ausgegeben wurde, nach der letzten Antwort
revenue = Umsatz
per-customer = Pro Person
money-last-said = Letzte Antwort
money-figure = Wer gekauft hat und was ausgegeben wurde
money-figure-all = Anteil an allen, die gekauft haben, und an dem, was sie ausgaben, nach der letzten Antwort
money-figure-answered = Anteil an denen, die gekauft und geantwortet haben, und an dem, was sie ausgaben, nach der letzten Antwort
share-of-customers = Anteil an der Kundschaft
share-of-revenue = Anteil am Umsatz
money-source = Quelle: { $survey }, { $customers } mit Käufen.
customers-with-answer = { $n ->
    [one] { $n } Kunde
   *[other] { $n } Kunden
} mit einer Antwort
receipt-column = Spalte
receipt-currency = Währung
receipt-bought = Kunden mit Käufen
receipt-told-apart = Unterschieden nach
receipt-latest-answer = der letzten gültigen Antwort auf „{ $question }“
receipt-not-told = Nicht genannt
receipt-not-told-sums = eine Summe von weniger als { $minimum } Personen oder eine, die um weniger als { $nearest } von dem abweicht, was eine einzelne Person ausgegeben hat, auch wo sie sich errechnen ließe
money-withheld-few = Zu wenige haben gekauft: in einer der Gruppen weniger als { $minimum }, oder auf eine Person entfällt fast alles.
money-withheld-others = Nicht genannt: Daraus ließe sich errechnen, was einzelne Personen ausgegeben haben.

## Ruf

reputation-deck = Was Kundinnen und Kunden über uns sagen, wo alle es lesen können, und wie oft wir antworten.
reputation-note = Wer eine Bewertung schreibt, hat sich dazu entschlossen. Diese Menschen sind keine Stichprobe der Kundschaft: Die Intervalle sagen, was der Zufall allein täte, und nicht, wer nicht geschrieben hat. Die Gruppen stehen in alphabetischer Reihenfolge.
question-month-by-month = { $question }, Monat für Monat
how-many-reviews = Wie viele Bewertungen wurden geschrieben?
reviews-column = Bewertungen
by-dimension-all-reviews = Nach { $dimension }, alle Bewertungen

## Die Seite über die Daten

data-deck = Was für diese Ausgaben gelesen wurde, was zählt, was weggelassen wurde und warum. Nichts fällt stillschweigend weg: Eine Zeile oder Antwort, die in keinen Wert eingeht, ist hier gezählt.
data-privacy = Was in einer Zelle steht, wird hier nicht wiederholt, es sei denn, es kann nur eine Bewertung sein: Es könnten eigene Worte oder eine Kennung sein. Dateien mit weniger als { $minimum } Fragebögen und solche, aus denen sich deren Zahl ergäbe, sind genannt und nicht gezählt.
data-privacy-employees = Bei Befragungen von Beschäftigten sind weggelassene Zeilen nur für die Befragung als Ganzes gezählt, und kleine Zahlen werden nicht genannt.
data-unread = Keine ihrer Dateien ließ sich lesen.
files-counted = { $n ->
    [one] { $n } Datei
   *[other] { $n } Dateien
}
rows-counted = { $n ->
    [one] { $n } Zeile
   *[other] { $n } Zeilen
}
rows-fewer = weniger als { $n } Zeilen
rows-some = Zeilen
responses-fewer = weniger als { $n } Fragebögen
responses-few = wenige Fragebögen
data-read = { $files } mit { $rows }: { $responses } { $n ->
    [one] zählt
   *[other] zählen
}.
data-read-counted = { $files } mit { $rows } vorab gezählter Antworten; sie stehen für { $responses }, die { $n ->
    [one] zählt
   *[other] zählen
}.
data-read-alone = { $files }: { $responses } { $n ->
    [one] zählt
   *[other] zählen
}.
data-newest = Die neueste Antwort ist vom { $day }.
data-undated = { $n ->
    [one] { $responses } hat ein unlesbares Datum und zählt
   *[other] { $responses } haben ein unlesbares Datum und zählen
} unter allen Antworten mit, aber in keiner Woche und keinem Monat.
no-row-left-out = Keine Zeile wurde weggelassen.
left-out = Weggelassen: { $reasons }.
left-out-duplicate = { $rows } mit der Kennung einer anderen Zeile derselben Datei
left-out-repeated = { $rows } mit der Kennung einer Zeile einer anderen Datei
left-out-ragged = { $rows } mit mehr oder weniger Zellen, als die Kopfzeile Spalten hat
left-out-broken = { $rows }, die sich gar nicht lesen { $n ->
    [one] lässt
   *[other] lassen
}
left-out-set-aside = { $rows } ohne eigentliche Antwort: eine Vorschau, ein Test oder ein nie abgeschicktes Formular
left-out-set-aside-weightless = { $rows } ohne eigentliche Antwort: eine Vorschau, ein Test, ein nie abgeschicktes Formular oder eines ohne Gewicht
left-out-uncounted = { $rows }, deren „{ $column }“ keine ganze Zahl ist
left-out-unweighed = { $rows }, deren „{ $column }“ kein Gewicht ist
keep-first = Von Zeilen mit derselben „{ $column }“ zählt die erste.
keep-last = Von Zeilen mit derselben „{ $column }“ zählt die letzte.
keep-none = Keine zwei Zeilen dürfen dieselbe „{ $column }“ haben.
keep-all = Keine Spalte sagt, welche Antwort eine Zeile ist: Eine doppelt exportierte zählt doppelt.
coverage-waves = Wann wurde gefragt, und wie viele antworteten?
coverage-whole = In jeder Woche kamen Antworten
coverage-gaps = { $n ->
    [one] Eine Woche hat keine Antworten
   *[other] { $n } Wochen haben keine Antworten
}
coverage-of = { $answers }, Frage „{ $question }“
silence-waves = Gefragt wird in Wellen; Stille dazwischen ist keine Lücke.
silence = { $n ->
    [one] Keine Antworten in der Woche bis zum { $day }.
   *[other] Keine Antworten in den { $n } Wochen bis zum { $day }.
}
silences-before = { $n ->
    [one] Und { $n } Lücke davor.
   *[other] Und { $n } Lücken davor.
}
unanswered = Unbeantwortete Fragen
unanswered-none = Keine: In jedem Fragebogen ist jede Frage beantwortet.
unanswered-note = Ein Fragebogen, in dem eine Frage offenbleibt, zählt bei den anderen Fragen und bei dieser nicht. Auch eine unbrauchbare Antwort gilt als fehlend.
unanswered-caption = Fragebögen ohne Antwort
missing-column = Fehlend
without-group = Fragebögen ohne Gruppe
without-group-none = Keine: Jeder Fragebogen gehört zu je einer Gruppe.
without-group-note = Sie zählen bei allen Befragten mit und bei keiner Gruppe; zusammen können die Gruppen also weniger als das Ganze ergeben.
some-not-told = einige; wie viele, wird nicht genannt, weil eine kleine Gruppe zurückgehalten ist
under = unter { $amount }
fewer-than = weniger als { $n }
not-told = nicht genannt
unusable = Unbrauchbare Zellen
unusable-none = Keine: In jeder Zelle steht, was in ihre Spalte gehört.
unusable-note = Eine solche Zelle ist keine Antwort; der übrige Fragebogen zählt.
cells-counted = { $n ->
    [one] { $n } Zelle
   *[other] { $n } Zellen
}
cells-fewer = weniger als { $n } Zellen
cells-some = einige Zellen
unusable-off-scale = { $n ->
    [one] { $cells } liegt nicht auf der Skala
   *[other] { $cells } liegen nicht auf der Skala
}
unusable-not-a-score = { $n ->
    [one] { $cells } ist keine Bewertung
   *[other] { $cells } sind keine Bewertungen
}
unusable-date = { $n ->
    [one] { $cells } ist kein lesbares Datum
   *[other] { $cells } sind keine lesbaren Daten
}
unusable-count = { $n ->
    [one] { $cells } ist keine Anzahl
   *[other] { $cells } sind keine Anzahl
}
unusable-weight = { $n ->
    [one] { $cells } ist kein Gewicht
   *[other] { $cells } sind keine Gewichte
}
unusable-money = { $n ->
    [one] { $cells } ist kein Geldbetrag
   *[other] { $cells } sind keine Geldbeträge
}
unusable-name = { $n ->
    [one] { $cells } ist zu lang für einen Namen
   *[other] { $cells } sind zu lang für Namen
}
unusable-formula = { $n ->
    [one] { $cells } ist eine Formel ohne Wert
   *[other] { $cells } sind Formeln ohne Wert
}
unusable-such-as = { $wrong }, etwa { $score }
unusable-line = { $column }: { $wrong }; hinein gehört { $expected }.
unusable-first = Zuerst in { $place }.
holds-date-as = ein Datum wie { $format }
holds-date-such = ein Datum wie 2026-11-22
holds-date = ein Datum
holds-answers = eine ganze Zahl von Antworten
holds-weight = eine nicht negative Zahl
holds-money = ein Betrag wie 12.50
holds-score-from = eine ganze Zahl von { $low } bis { $high }
holds-score = eine Bewertung
holds-value = ein Wert
holds-name = ein Name von höchstens { $n } Zeichen
holds-invited = eine ganze Zahl, mit nicht mehr Beantwortetem als Zugestelltem und nicht mehr Zugestelltem als Eingeladenem
merged = Zusammengelegte Namen
merged-rule = Gruppen, deren Namen sich nur in Groß- und Kleinschreibung, in Leerzeichen oder in unsichtbaren Zeichen unterscheiden, sind eine Gruppe.
merged-rule-renamed = Ebenso Namen, denen dieser Bericht einen anderen gibt.
merged-line = { $dimension } „{ $name }“: auch { $spelling }, in { $rows }
merged-unnamed = { $n ->
    [one] { $n } Schreibweise, die hier nicht genannt ist
   *[other] { $n } Schreibweisen, die hier nicht genannt sind
}
merged-more = { $n ->
    [one] { $n } weitere Schreibweise, die hier nicht genannt ist
   *[other] { $n } weitere Schreibweisen, die hier nicht genannt sind
}
spelling-written = „{ $name }“ geschrieben
spelling-with = mit { $ways }
spelling-around = Leerzeichen davor oder danach
spelling-between = mehr als einem Leerzeichen
spelling-other = anderen Arten von Leerzeichen
spelling-unseen = unsichtbaren Zeichen
files-caption = Zeilen unter der Kopfzeile, und Fragebögen, die zählen
file-column = Datei
rows-column = Zeilen
responses-column = Fragebögen
left-out-column = Weggelassen
days-column = Erster und letzter Tag
digest-column = Prüfsumme
short-duplicate = { $n } wiederholt
short-repeated = { $n } auch in anderer Datei
short-ragged = { $n } nicht so breit wie die Kopfzeile
short-broken = { $n } unlesbar
short-set-aside = { $n } ohne eigentliche Antwort
short-uncounted = { $n } ohne Anzahl
short-unweighed = { $n } ohne Gewicht

## Grafiken nebeneinander

all-of-chart = Alle
journey-note = Die Striche sind 95-%-Intervalle, die Säulen die Antworten.
question-by-two = { $question } nach { $by } und { $across }, { $period }
heat-note = Gefärbt und mit ▼ oder ▲ markiert, wo das ganze 95-%-Intervall unter oder über dem Wert aller liegt, { $all }; unter vielen Paaren tun das einige durch Zufall. Kleine Zahlen sind Antworten; „wenige“ sind zu wenige, um gezeigt zu werden.
heat-note-alone = Kleine Zahlen sind Antworten.
heat-cell = { $value } ({ $interval }; n = { $n })
question-by-dimension-twice = { $question } nach { $dimension }, { $before } und { $after }
slope-note-tested = Farbige Veränderungen sind nach einem Test klar, alle der Grafik als eine Familie; gestrichelte Linien beruhen auf zu wenigen Antworten für einen Vergleich.
slope-note-apart = Farbige Veränderungen haben Intervalle, die sich nicht überlappen; gestrichelte Linien beruhen auf zu wenigen Antworten für einen Vergleich.
answers-of = Antworten von
leaning-note = Jeder Balken steht für alle Antworten seiner Zeile; die Mitte liegt beiderseits der Linie.
bullets-note = Jeder Balken steht auf seiner ganzen Skala; der Strich durch sein Ende ist das 95-%-Intervall.
figure-column = Kennzahl
value-column = Wert
target-column = Ziel
held-against-column = Daran gemessen
above-target = darüber
below-target = darunter
within-target = im Intervall
leaning = { $question }: Wie fallen die Antworten aus?
leaning-of = Anteil der Antworten, { $period }
targets = Wie weit ist es bis zum Ziel?
targets-of = Die neuesten Werte auf ihrer ganzen Skala
panels-title = { $question }, { $run }, nach { $dimension }
crossing = { $by } und { $across }: Wo wird was erlebt?
crossing-finding = Von { $pairs } Paaren mit genügend Antworten liegen { $below } klar unter { $all } und { $above } darüber
slope-none = Von { $before } bis { $after } hat sich keine Gruppe klar verändert
slope-moved = { $n ->
    [one] Eine Gruppe hat
   *[other] { $n } Gruppen haben
} sich von { $before } bis { $after } klar verändert

## Was getan wird, und bis wann

owner-by = { $owner }, bis { $day }
owner-overdue = { $owner }: { $overdue }
and-more-actions = { $words }, und { $n } weitere
overdue-by = { $n ->
    [1] Einen Tag überfällig
   *[other] { $n } Tage überfällig
}
passed-none = es ist noch { $unit ->
    [week] keine ganze Woche
    [month] kein ganzer Monat
    [quarter] kein ganzes Quartal
   *[year] kein ganzes Jahr
} vergangen
passed = { $n } von { $all } { $unit ->
    [week] Wochen
    [month] Monaten
    [quarter] Quartalen
   *[year] Jahren
} { $n ->
    [1] ist
   *[other] sind
} vergangen
actions-summary = { $open } offen; { $closed } abgeschlossen.
actions-summary-all-late = { $n ->
    [1] { $open } offen und überfällig
   *[other] { $open } offen, alle überfällig
}; { $closed } abgeschlossen.
actions-summary-some-late = { $open } offen, { $late } davon überfällig; { $closed } abgeschlossen.

## Die Kundenreise

journey-title = Die Kundenreise
journey-deck = Alle Kontaktpunkte in der Reihenfolge, in der man ihnen begegnet, und die Arbeit dahinter.
journey-period = { $question }, { $newest }.
journey-periods = { $question }: Die großen Werte gelten für { $longer }, mit genügend Antworten, um die Kontaktpunkte zu unterscheiden; die kleinen für { $newest }.
journey-map-of = { $question } nach Kontaktpunkt, { $period }
journey-map-note = Die Striche sind 95-%-Intervalle, die Säulen die Antworten. Die Linie verbindet die Kontaktpunkte in ihrer Reihenfolge; nicht alle durchlaufen jeden davon.
journey-map-note-hollow = Die Striche sind 95-%-Intervalle, die Säulen die Antworten. Hohle Punkte: { $newest }, mit weniger Antworten. Die Linie verbindet die Kontaktpunkte in ihrer Reihenfolge; nicht alle durchlaufen jeden davon.
journey-feel-from = Wie fühlt es sich an, von { $first } bis { $last }?
journey-feel = Wie fühlt es sich an?
touchpoint = Kontaktpunkt
needs-attention-why = Braucht Aufmerksamkeit: { $why }

## Die kleineren Teile einer Ausgabe

panel-question = Die Frage an die Teams
panel-answer = Schicken Sie uns Ihre Antwort
panel-until = Antworten bis { $day }
panel-links = Anderswo zu lesen
paid-for = Bezahlt von { $name }
in-short = Kurz gesagt
contents = Inhalt
thanks = Danke
pass-it-on = Weitersagen
profile-of-the-week = Porträt der Woche
behind-a-good-experience = Hinter einem guten Erlebnis
consent-of-both = Erzählt mit Einwilligung beider.
consent-given = Erzählt mit Einwilligung.
readers = { $n ->
    [one] { $n } Person hat
   *[other] { $n } Menschen haben
} { $what } gelesen ({ $source }, { $day }).
readers-of-former = { $n ->
    [one] { $n } Person hat
   *[other] { $n } Menschen haben
} die vorige Ausgabe gelesen ({ $source }, { $day }).
send-it = Einer Kollegin, einem Kollegen schicken
have-it-sent = Zuschicken lassen
follow-the-feed = Dem Feed folgen
poll-of-the-week = Umfrage der Woche
poll-too-few = Zu wenige Antworten, um Zahlen zu nennen.
poll-ends = von { $low } (niedrigste Stufe) bis { $high } (höchste)

## Was worüber geschrieben wurde

topics-deck = Wovon die Geschichten und Ausgaben handeln.
stories-counted = { $n ->
    [one] { $n } Geschichte
   *[other] { $n } Geschichten
}
editions-counted = { $n ->
    [one] { $n } Ausgabe
   *[other] { $n } Ausgaben
}
told-in = Davon erzählen: { $texts }
told-in-sentence = Davon erzählen: { $texts }.
told-of = { $name }: { $texts }.
scorecard = Kennzahlen
related-how = Zuerst derselbe Kontaktpunkt, dann dasselbe Team, dann gemeinsame Themen; die neuesten zuerst.
kind-edition = Ausgabe
kind-story = Geschichte
kind-page = Seite
restated = Am { $day } berichtigt; zuerst veröffentlicht als { $evidence }
first-published = (zuerst veröffentlicht: { $value })
about = Zu
related-stories = Verwandte Geschichten
written-by-topic = Nach Thema, Kontaktpunkt, Team und Ort
colours = Farben
colours-of-device = Wie das Gerät
colours-light = Hell
colours-dark = Dunkel
sort-by-column = Nach dieser Spalte sortieren

## Fragen, die das Programm selbst stellt

reply-rate = Beantwortete Bewertungen
reply-rate-asked = Hat das Unternehmen auf die Bewertung geantwortet?
response-rate = Rücklaufquote
response-rate-asked = Wurde die Einladung beantwortet?
response-rate-asked-within = { $n ->
    [one] Wurde die Einladung binnen { $n } Tages beantwortet?
   *[other] Wurde die Einladung binnen { $n } Tagen beantwortet?
}
topic-asked = Erwähnt der Kommentar { $words }?

## Was früher veröffentlicht wurde

signpost-moved = Diese Seite ist umgezogen
signpost-now-here = Sie ist jetzt hier:
signpost-gone = Diese Seite gibt es nicht mehr
signpost-kept = Sie ist so aufbewahrt, wie sie zuletzt veröffentlicht wurde:
signpost-version = Fassung { $version }
signpost-nearest = Die nächste Seite von heute:
signpost-archived = Diese Fassung liegt in einem Archiv
signpost-whole = Fassung { $version } ist ganz in einer Datei aufbewahrt:
signpost-in-it = Diese Seite heißt darin
page-today = Diese Seite heute
versions-all = Alle Fassungen
versions-deck = Die Ausgaben, wie sie jeweils veröffentlicht wurden. Eine Fassung ändert sich nie.
version-as-published = Wie veröffentlicht in Fassung { $version }.
version-revision = { $n }. Fassung der Ausgabe
version-archived = in einem Archiv
version-newest = Die neueste Fassung, aufbewahrt wie veröffentlicht.
version-old = Eine alte Fassung: { $version }. Die neueste ist { $newest }, „{ $title }“.
as-first-published = Die Zahlen stehen wie zuerst veröffentlicht; spätere Antworten sind nicht darin
restated-figure = { $figure }: { $new } (zuvor: { $old })
and-more-figures = und { $n } weitere
correction-restated = { $erratum } Berichtigt: { $figures }.

told-together = Zusammen erzählt mit
